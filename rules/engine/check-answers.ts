import { DEFAULT_PLATFORM, type SizeLimit, sizeLimit } from '../knowledge/platforms.ts';
import { type AnswerKey, type Answers, FACT_VALUES, type Platform } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import { isObject } from './arguments.ts';

/** What can be wrong with one answer. */
export type BadAnswerCode =
  /** There is no such question. */
  | 'unknown-key'
  /** None of the question's choices. */
  | 'unknown-value'
  /** Not of the kind that the question wants: a word where a number is wanted. */
  | 'wrong-type'
  /** A choice, but of other platforms. */
  | 'not-on-platform'
  /** A number that is too small or too large, or more people than such a group can have. */
  | 'out-of-range';

/** An answer by which nothing can be judged. */
export interface BadAnswer {
  /** '' where the answers are no object. */
  readonly key: string;
  readonly code: BadAnswerCode;
  /** How many people such a group can have, where there are more. */
  readonly limit?: SizeLimit;
}

/** What a message tells; the list of problems is whole. */
const MOST_TOLD = 20;
const LONGEST_KEY = 60;

/** Thrown for answers that no question could have had: to judge by them would be to guess. */
export class BadAnswersError extends Error {
  readonly problems: readonly BadAnswer[];
  readonly keys: readonly string[];
  constructor(problems: readonly BadAnswer[]) {
    const told = problems
      .slice(0, MOST_TOLD)
      .map(({ key, code }) => `${key.slice(0, LONGEST_KEY)} (${code})`);
    const more = problems.length > MOST_TOLD ? ', …' : '';
    super(
      problems[0]?.key === ''
        ? 'answers must be an object'
        : `not among the answers there are: ${told.join(', ')}${more}`,
    );
    this.name = 'BadAnswersError';
    this.problems = problems;
    this.keys = problems.map(({ key }) => key);
  }
}

/**
 * Holds answers against the questions' lists and ranges, against what their platform has, and against
 * how many people such a group can have. Values are compared as they stand: spellings and synonyms
 * that people use are for the reader of what they wrote.
 *
 * @throws BadAnswersError with each answer that there cannot be; without a platform, the default counts
 */
export function checkAnswers(given: Answers, questions: readonly Question[]): void {
  const bad = badAnswers(given, questions, DEFAULT_PLATFORM);
  if (bad.length > 0) throw new BadAnswersError(bad);
}

/**
 * The same as a list.
 *
 * @param usual the platform of answers that name none; without it, what depends on it is not looked at
 */
export function badAnswers(given: Answers, questions: readonly Question[], usual?: Platform): BadAnswer[] {
  const value: unknown = given;
  if (!isObject(value)) return [{ key: '', code: 'wrong-type' }];
  // One that there is not is told by itself; nothing else can be held against it.
  const platform = FACT_VALUES.platform.find((one) => one === (given.platform ?? usual));
  return Object.keys(given).flatMap((key): BadAnswer[] => {
    const value = given[key as AnswerKey];
    if (value === undefined) return [];
    const question = questions.find((one) => one.key === key);
    const code = question ? wrongWith(value, question, platform) : 'unknown-key';
    if (code) return [{ key, code }];
    const limit = key === 'groupSize' && platform ? sizeLimit({ ...given, platform }) : undefined;
    return limit && (value as number) > limit.most ? [{ key, code: 'out-of-range', limit }] : [];
  });
}

function wrongWith(
  value: unknown,
  question: Question,
  platform: Platform | undefined,
): BadAnswerCode | undefined {
  switch (question.kind) {
    case 'choice': {
      if (typeof value !== 'string') return 'wrong-type';
      const choice = question.choices.find((one) => one.value === value);
      if (!choice) return 'unknown-value';
      const isHere = !platform || !choice.platforms || choice.platforms.includes(platform);
      return isHere ? undefined : 'not-on-platform';
    }
    case 'yes-no':
      return typeof value === 'boolean' || value === 'unsure' ? undefined : 'wrong-type';
    case 'number':
      if (typeof value !== 'number') return 'wrong-type';
      if (!(value >= question.min && value <= question.max)) return 'out-of-range';
      return question.whole && !Number.isInteger(value) ? 'out-of-range' : undefined;
  }
}

/** The largest number that fits a question: of people, as many as such a group can have. */
export function mostFor(question: Question & { readonly kind: 'number' }, answers: Answers): number {
  const limit = question.key === 'groupSize' ? sizeLimit(answers) : undefined;
  return limit?.most ?? question.max;
}
