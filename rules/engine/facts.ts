import {
  type Answers,
  type AnswerValue,
  BANDS,
  type Band,
  type FactKey,
  type Facts,
  type NumberKey,
} from '../model/facts.ts';
import type { Question } from '../model/question.ts';

/**
 * Turns answers into facts: numbers into their bands, yes/no into words, "unsure" into what its
 * question says it amounts to. Keys that are missing stay unknown.
 *
 * @param answers already checked: values in their lists, numbers in range
 */
export function toFacts(answers: Answers, questions: readonly Question[]): Facts {
  const facts: Record<string, string> = {};
  for (const question of questions) {
    const answer = answers[question.key];
    if (answer !== undefined) facts[question.key] = toFact(answer, question);
  }
  return facts as Facts;
}

/** The fact that one answer amounts to. */
export function toFact(answer: AnswerValue, question: Question): string {
  if (question.kind === 'number') return bandOf(question.key, answer as number);
  if (question.kind === 'choice') return answer as string;
  return certainty(answer === 'unsure' ? question.leftOut : (answer as boolean));
}

/** The name of the band that a number falls into. */
export function bandOf(key: NumberKey, value: number): string {
  const bands: readonly Band[] = BANDS[key];
  let name = '';
  for (const band of bands) if (value >= band.from) name = band.name;
  return name;
}

/** The facts that come from a number. */
export const NUMBER_KEYS = Object.keys(BANDS) as readonly NumberKey[];

/** True for facts that come from a number. */
export function isNumberKey(key: FactKey): key is NumberKey {
  return Object.hasOwn(BANDS, key);
}

type SizeBand = (typeof BANDS)['groupSize'][number]['name'];

/** The bands of groups of more than so many people. */
export const above = (most: number): SizeBand[] => sizes(most + 1, Number.POSITIVE_INFINITY);

/** The bands of groups of so many people or more. */
export const fromSize = (least: number): SizeBand[] => sizes(least, Number.POSITIVE_INFINITY);

/** The band of groups of exactly so many people. */
export const exactly = (size: number): SizeBand[] => sizes(size, size + 1);

/** @throws RangeError where no band begins at one of the ends: a rule cuts there that `BANDS` doesn't know */
function sizes(from: number, below: number): SizeBand[] {
  const { groupSize } = BANDS;
  const cuts: readonly number[] = [...groupSize.map((band) => band.from), Number.POSITIVE_INFINITY];
  for (const end of [from, below])
    if (!cuts.includes(end)) throw new RangeError(`no band of groupSize begins at ${end}: add it to BANDS`);
  return groupSize.filter((band) => band.from >= from && band.from < below).map((band) => band.name);
}

function certainty(value: boolean | 'caution'): string {
  return value === 'caution' ? 'unsure' : value ? 'yes' : 'no';
}
