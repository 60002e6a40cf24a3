import type { Advice, Problem } from '../../rules/internal.ts';
import { nearest } from '../messages/nearest.ts';
import { didYouMean, t } from '../messages/text.ts';
import { contradiction, usageProblem } from '../messages/usage.ts';

/** The parts of an advice that `--show` can ask for. */
export const PARTS = ['steps', 'effects', 'stays', 'elsewhere', 'tables', 'sources'] as const;

export type Part = (typeof PARTS)[number];

/** How much of an advice is printed: the short form, everything, or some parts of everything. */
export type Shown = 'short' | 'full' | readonly Part[];

interface Section {
  readonly name: string;
  readonly part: Part;
  /** What the short form has of it: all its sentences but no grades, only the asker's own case, nothing. */
  readonly short: 'sentences' | 'own case' | 'nothing';
  /** Looked up rather than read: the wizard leaves it to its menu, even where everything is shown. */
  readonly reference?: true;
}

/** What stands below the verdict, in the order in which every format has it. */
const SECTIONS = [
  { name: 'obstacles', part: 'steps', short: 'sentences' },
  { name: 'plan', part: 'steps', short: 'sentences' },
  { name: 'effects', part: 'effects', short: 'nothing' },
  { name: 'stays', part: 'stays', short: 'nothing' },
  { name: 'cautions', part: 'effects', short: 'nothing' },
  { name: 'ways', part: 'steps', short: 'sentences' },
  { name: 'tables', part: 'tables', short: 'nothing', reference: true },
  { name: 'elsewhere', part: 'elsewhere', short: 'own case', reference: true },
  { name: 'sources', part: 'sources', short: 'nothing', reference: true },
] as const satisfies readonly Section[];

export type SectionName = (typeof SECTIONS)[number]['name'];

/** The short form says a sentence without its grade and its sources. */
export type Form = 'short' | 'full';

/** A section to print, and how. */
export interface Wanted {
  readonly name: SectionName;
  readonly form: Form;
}

const all: readonly (Section & { readonly name: SectionName })[] = SECTIONS;

const inFull = ({ name }: { name: SectionName }): Wanted => ({ name, form: 'full' });

/** The sections to print, in order. */
export function sectionsOf(shown: Shown): Wanted[] {
  if (shown === 'full') return all.map(inFull);
  if (shown !== 'short') return all.filter(({ part }) => shown.includes(part)).map(inFull);
  return all.filter(({ short }) => short !== 'nothing').map(({ name }) => ({ name, form: 'short' }));
}

/** What the wizard prints once all is asked, and what its menu prints on request. */
export function wizardSections(shown: Shown): { readonly atOnce: Wanted[]; readonly onRequest: Wanted[] } {
  const atOnce = shown === 'full' ? all.filter((one) => !one.reference).map(inFull) : sectionsOf(shown);
  return { atOnce, onRequest: beyond(atOnce) };
}

/** What the short form folds away, to be had in full: what it leaves out, and the grades of what it says. */
export function folded(): { readonly graded: Wanted[]; readonly others: Wanted[] } {
  return {
    graded: all.filter(({ short }) => short === 'sentences').map(inFull),
    others: beyond(sectionsOf('short')),
  };
}

/** The sections of which some sentences are not shown yet. */
function beyond(shown: readonly Wanted[]): Wanted[] {
  const isThere = (section: (typeof all)[number]) =>
    shown.some(
      ({ name, form }) => name === section.name && (form === 'full' || section.short === 'sentences'),
    );
  return all.filter((section) => !isThere(section)).map(inFull);
}

/**
 * The parts that have something to add to the short form of an advice.
 *
 * @param hasTables whether the article's tables are about the asker's app
 */
export function partsBeyondShort(
  { effects, cautions, residue }: Pick<Advice, 'effects' | 'cautions' | 'residue'>,
  hasTables: boolean,
): Part[] {
  const has: Readonly<Record<Part, boolean>> = {
    steps: false,
    effects: effects.length + cautions.length > 0,
    stays: residue.length > 0,
    elsewhere: true,
    tables: hasTables,
    sources: true,
  };
  return PARTS.filter((part) => has[part]);
}

/**
 * Reads `--full` and `--show`.
 *
 * @param problems takes what is wrong with them
 */
export function readShown(full: unknown, show: unknown, problems: Problem[]): Shown {
  if (typeof show !== 'string') return full === true ? 'full' : 'short';
  if (full === true) problems.push(contradiction('--full', '--show'));
  return show.split(',').flatMap((word) => {
    const name = word.trim();
    const part = PARTS.find((one) => one === name);
    if (part) return [part];
    const message = t(`--show: there is no part “${name}”`, `--show：没有“${name}”这个部分`);
    problems.push(usageProblem('--show', message, didYouMean(nearest(name, PARTS), PARTS)));
    return [];
  });
}
