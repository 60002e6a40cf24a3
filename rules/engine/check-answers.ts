import { DEFAULT_PLATFORM, type SizeLimit, sizeLimit } from '../knowledge/platforms.ts';
import { type AnswerKey, type Answers, FACT_VALUES, type Platform } from '../model/facts.ts';
import type { Choice, ChoiceQuestion, Question } from '../model/question.ts';
import { isObject } from './arguments.ts';
import { isTroubleOfAnotherGoal, isTroubleOfOthers } from './facts.ts';
import { choicesFor } from './vocabulary.ts';

/** What can be wrong with one answer. */
export type BadAnswerCode =
  /** There is no such question. */
  | 'unknown-key'
  /** Not one of the question's choices. */
  | 'unknown-value'
  /** Not the type that the question expects: a word instead of a number. */
  | 'wrong-type'
  /** A choice that only other platforms have. */
  | 'not-on-platform'
  /** A number that is too small or too large, or more people than such a group can have. */
  | 'out-of-range'
  /** A trouble that somebody in this role, or with this goal, can't have. */
  | 'contradiction';

/** An answer that cannot be judged. */
export interface BadAnswer {
  /** '' if the answers are not an object. */
  readonly key: string;
  readonly code: BadAnswerCode;
  /** The size limit that was exceeded, if that is the problem. */
  readonly limit?: SizeLimit;
  /** The other answer, if two contradict each other. */
  readonly other?: AnswerKey;
}

/** Limits of the message; `problems` is complete. */
const MAX_LISTED = 20;
const MAX_KEY_LENGTH = 60;

/** Thrown for answers that no question allows; judging them would mean guessing. */
export class BadAnswersError extends Error {
  readonly problems: readonly BadAnswer[];
  readonly keys: readonly string[];
  constructor(problems: readonly BadAnswer[]) {
    const told = problems
      .slice(0, MAX_LISTED)
      .map(({ key, code }) => `${key.slice(0, MAX_KEY_LENGTH)} (${code})`);
    const more = problems.length > MAX_LISTED ? ', …' : '';
    super(
      problems[0]?.key === '' ? 'answers must be an object' : `invalid answers: ${told.join(', ')}${more}`,
    );
    this.name = 'BadAnswersError';
    this.problems = problems;
    this.keys = problems.map(({ key }) => key);
  }
}

/**
 * Validates answers against the questions' choices and ranges, the platform's choices and the group's
 * size limit. Values must match exactly; `readAnswers` resolves spellings and synonyms.
 *
 * @param given without a platform, the default platform is assumed
 * @throws BadAnswersError listing every invalid answer
 */
export function checkAnswers(given: Answers, questions: readonly Question[]): void {
  const bad = badAnswers(given, questions, DEFAULT_PLATFORM);
  if (bad.length > 0) throw new BadAnswersError(bad);
}

/**
 * The invalid answers as a list.
 *
 * @param defaultPlatform assumed if the answers have no platform; without one, checks that depend on it are skipped
 */
export function badAnswers(
  given: Answers,
  questions: readonly Question[],
  defaultPlatform?: Platform,
): BadAnswer[] {
  const value: unknown = given;
  if (!isObject(value)) return [{ key: '', code: 'wrong-type' }];
  // An invalid platform is reported on its own; nothing else can be checked against it.
  const platform = FACT_VALUES.platform.find((one) => one === (given.platform ?? defaultPlatform));
  return Object.keys(given).flatMap((key): BadAnswer[] => {
    const value = given[key as AnswerKey];
    if (value === undefined) return [];
    const question = questions.find((one) => one.key === key);
    const code = question ? codeFor(value, question, platform) : 'unknown-key';
    if (code) return [{ key, code }];
    const other = contradicting(given).find(([wrong]) => wrong === key)?.[1];
    if (other) return [{ key, code: 'contradiction', other }];
    // Anything that isn't a kind of group is a problem of its own.
    const groupType = FACT_VALUES.groupType.find((one) => one === given.groupType);
    const limit =
      key === 'groupSize' && platform ? sizeLimit({ platform, ...(groupType && { groupType }) }) : undefined;
    return limit && value !== 'unsure' && (value as number) > limit.most
      ? [{ key, code: 'out-of-range', limit }]
      : [];
  });
}

/** The pairs of answers that contradict each other: what is wrong first, then what it doesn't go with. */
function contradicting(given: Answers): (readonly [AnswerKey, AnswerKey])[] {
  // Anything else is a problem of its own.
  const trouble = FACT_VALUES.trouble.find((one) => one === given.trouble);
  const goal = FACT_VALUES.goal.find((one) => one === given.goal);
  const role = FACT_VALUES.role.find((one) => one === given.role);
  if (!trouble) return [];
  return [
    ...(role && isTroubleOfOthers(trouble, role) ? [['role', 'trouble'] as const] : []),
    ...(goal && isTroubleOfAnotherGoal(trouble, goal) ? [['trouble', 'goal'] as const] : []),
  ];
}

/** The choices of a question that the platform has and that contradict no other answer. */
export function choicesIn(question: ChoiceQuestion, answers: Answers): readonly Choice[] {
  return choicesFor(question, answers.platform).filter(
    ({ value }) =>
      !contradicting({ ...answers, [question.key]: value }).some((pair) => pair.includes(question.key)),
  );
}

function codeFor(
  value: unknown,
  question: Question,
  platform: Platform | undefined,
): BadAnswerCode | undefined {
  switch (question.kind) {
    case 'choice': {
      if (typeof value !== 'string') return 'wrong-type';
      const choice = question.choices.find((one) => one.value === value);
      if (!choice) return 'unknown-value';
      return choicesFor(question, platform).includes(choice) ? undefined : 'not-on-platform';
    }
    case 'yes-no':
      return typeof value === 'boolean' || value === 'unsure' ? undefined : 'wrong-type';
    case 'number':
      if (value === 'unsure') return undefined;
      if (typeof value !== 'number') return 'wrong-type';
      if (!(value >= question.min && value <= question.max)) return 'out-of-range';
      return question.whole && !Number.isInteger(value) ? 'out-of-range' : undefined;
  }
}

/** The largest number a question accepts; for `groupSize`, the group's size limit. */
export function maxFor(question: Question & { readonly kind: 'number' }, answers: Answers): number {
  const limit = question.key === 'groupSize' ? sizeLimit(answers) : undefined;
  return limit?.most ?? question.max;
}
