import { didYouMean, type Problem, t } from '../../rules/internal.ts';
import { nearest } from '../messages/nearest.ts';
import { contradiction, usageProblem } from '../messages/usage.ts';

/** The parts of an advice that `--show` can ask for. */
export const PARTS = [
  'steps',
  'effects',
  'stays',
  'ways',
  'message',
  'elsewhere',
  'tables',
  'sources',
] as const;

export type Part = (typeof PARTS)[number];

/** How much of an advice is printed: the short form, everything, or some parts of everything. */
export type Shown = 'short' | 'full' | readonly Part[];

/** The sections below the verdict, in the order of every format. */
const SECTIONS = [
  { name: 'obstacles', part: 'steps' },
  { name: 'plan', part: 'steps' },
  { name: 'effects', part: 'effects' },
  { name: 'stays', part: 'stays' },
  { name: 'cautions', part: 'effects' },
  { name: 'ways', part: 'ways' },
  { name: 'messages', part: 'message' },
  { name: 'tables', part: 'tables', reference: true },
  { name: 'elsewhere', part: 'elsewhere', reference: true },
  { name: 'sources', part: 'sources', reference: true },
] as const satisfies readonly {
  readonly name: string;
  readonly part: Part;
  /** For reference: the wizard offers it in its menu only, even with `--full`. */
  readonly reference?: true;
}[];

export type SectionName = (typeof SECTIONS)[number]['name'];

/** All sections, in order. */
export const ALL_SECTIONS: readonly SectionName[] = SECTIONS.map(({ name }) => name);

/** The sections to print in place of the first screen, in order. */
export function sectionsFor(shown: Exclude<Shown, 'short'>): readonly SectionName[] {
  if (shown === 'full') return ALL_SECTIONS;
  return SECTIONS.filter(({ part }) => shown.includes(part)).map(({ name }) => name);
}

/** The sections that the wizard prints after the questions; with `--full` its menu has those for reference. */
export function inWizard(shown: Exclude<Shown, 'short'>): readonly SectionName[] {
  if (shown !== 'full') return sectionsFor(shown);
  return SECTIONS.filter((one) => !('reference' in one)).map(({ name }) => name);
}

/**
 * Reads `--full` and `--show`.
 *
 * @param problems receives the problems
 */
export function readShown(full: unknown, show: unknown, problems: Problem[]): Shown {
  if (typeof show !== 'string') return full === true ? 'full' : 'short';
  if (full === true) problems.push(contradiction('--full', '--show'));
  // A comma at the end asks for nothing more.
  const words = show.split(',');
  if (words.length > 1 && words.at(-1)?.trim() === '') words.pop();
  return words.flatMap((word) => {
    const name = word.trim();
    const part = PARTS.find((one) => one === name);
    if (part) return [part];
    const message = t(`--show: there is no part “${name}”`, `--show：没有“${name}”这个部分`);
    problems.push(usageProblem('--show', message, didYouMean(nearest(name, PARTS), PARTS)));
    return [];
  });
}
