import { didYouMean, type Problem, t } from '../../rules/internal.ts';
import { nearest } from '../messages/nearest.ts';
import { contradiction, usageProblem } from '../messages/usage.ts';

/** The parts of an advice that `--show` can ask for. */
export const PARTS = ['steps', 'effects', 'stays', 'elsewhere', 'tables', 'sources'] as const;

export type Part = (typeof PARTS)[number];

/** How much of an advice is printed: the short form, everything, or some parts of everything. */
export type Shown = 'short' | 'full' | readonly Part[];

/** How one section is shown; the short form says a sentence without its grade and its sources. */
export type Form = 'short' | 'full';

/** The sections below the verdict, in the order in which every format has them. */
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
] as const satisfies readonly {
  readonly name: string;
  readonly part: Part;
  /** What the short form has of it: all its sentences but no grades, only the asker's own case, nothing. */
  readonly short: 'sentences' | 'own case' | 'nothing';
  /** Looked up rather than read: the wizard leaves it to its menu, even where everything is shown. */
  readonly reference?: true;
}[];

type SectionSpec = (typeof SECTIONS)[number];

export type SectionName = SectionSpec['name'];

/** A section to print, and how. */
export interface Wanted {
  readonly name: SectionName;
  readonly form: Form;
}

const inFull = ({ name }: SectionSpec): Wanted => ({ name, form: 'full' });

/** The sections to print, in order. */
export function sectionsFor(shown: Shown): Wanted[] {
  if (shown === 'full') return SECTIONS.map(inFull);
  if (shown !== 'short') return SECTIONS.filter(({ part }) => shown.includes(part)).map(inFull);
  return SECTIONS.filter(({ short }) => short !== 'nothing').map(({ name }) => ({ name, form: 'short' }));
}

/** The form of what stands above the sections: only the short form goes without grades. */
export const formOf = (shown: Shown): Form => (shown === 'short' ? 'short' : 'full');

/** What the wizard prints once all is asked, and what its menu prints on request. */
export function wizardSections(shown: Shown): { readonly atOnce: Wanted[]; readonly onRequest: Wanted[] } {
  const atOnce =
    shown === 'full' ? SECTIONS.filter((one) => !('reference' in one)).map(inFull) : sectionsFor(shown);
  return { atOnce, onRequest: notIn(atOnce) };
}

/** What the short form leaves out, in full: the grades of what it says, and the sections it lacks. */
export function foldedSections(): { readonly graded: Wanted[]; readonly others: Wanted[] } {
  return {
    graded: SECTIONS.filter(({ short }) => short === 'sentences').map(inFull),
    others: notIn(sectionsFor('short')),
  };
}

/** The sections of which some sentences are not shown yet. */
function notIn(shown: readonly Wanted[]): Wanted[] {
  const isShown = ({ name, short }: SectionSpec) =>
    shown.some((one) => one.name === name && (one.form === 'full' || short === 'sentences'));
  return SECTIONS.filter((section) => !isShown(section)).map(inFull);
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
