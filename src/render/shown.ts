import { didYouMean, type Problem, t } from '../../rules/internal.ts';
import { nearest } from '../messages/nearest.ts';
import { contradiction, usageProblem } from '../messages/usage.ts';

/** The parts of an advice that `--show` can ask for. */
export const PARTS = ['steps', 'effects', 'stays', 'elsewhere', 'tables', 'sources'] as const;

export type Part = (typeof PARTS)[number];

/** How much of an advice is printed: the short form, everything, or some parts of everything. */
export type Shown = 'short' | 'full' | readonly Part[];

/** How a section is shown; the short form omits grades and sources. */
export type Form = 'short' | 'full';

/** The sections below the verdict, in the order of every format. */
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
  /** What the short form keeps: all sentences without grades, only the asker's own case, or nothing. */
  readonly short: 'sentences' | 'own case' | 'nothing';
  /** For reference: the wizard offers it in its menu only, even with `--full`. */
  readonly reference?: true;
}[];

type SectionSpec = (typeof SECTIONS)[number];

export type SectionName = SectionSpec['name'];

/** A section to print, and how. */
export interface SectionRequest {
  readonly name: SectionName;
  readonly form: Form;
}

const inFull = ({ name }: SectionSpec): SectionRequest => ({ name, form: 'full' });

/** The sections to print, in order. */
export function sectionsFor(shown: Shown): SectionRequest[] {
  if (shown === 'full') return SECTIONS.map(inFull);
  if (shown !== 'short') return SECTIONS.filter(({ part }) => shown.includes(part)).map(inFull);
  return SECTIONS.filter(({ short }) => short !== 'nothing').map(({ name }) => ({ name, form: 'short' }));
}

/** The form of the blocks above the sections. */
export const formOf = (shown: Shown): Form => (shown === 'short' ? 'short' : 'full');

/** The sections that the wizard prints after the questions, and those that its menu prints on request. */
export function wizardSections(shown: Shown): {
  readonly atOnce: SectionRequest[];
  readonly onRequest: SectionRequest[];
} {
  const atOnce =
    shown === 'full' ? SECTIONS.filter((one) => !('reference' in one)).map(inFull) : sectionsFor(shown);
  return { atOnce, onRequest: notYetShown(atOnce) };
}

/** What the short form omits: the grades of its sections, and the other sections, all in full. */
export function foldedSections(): { readonly graded: SectionRequest[]; readonly others: SectionRequest[] } {
  return {
    graded: SECTIONS.filter(({ short }) => short === 'sentences').map(inFull),
    others: notYetShown(sectionsFor('short')),
  };
}

/** The sections that are not, or not completely, among those shown. */
function notYetShown(shown: readonly SectionRequest[]): SectionRequest[] {
  const isShown = ({ name, short }: SectionSpec) =>
    shown.some((one) => one.name === name && (one.form === 'full' || short === 'sentences'));
  return SECTIONS.filter((section) => !isShown(section)).map(inFull);
}

/**
 * Reads `--full` and `--show`.
 *
 * @param problems receives the problems
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
