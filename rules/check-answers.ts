import type { AnswerKey, Answers } from './model/facts.ts';
import type { Question } from './model/question.ts';

/** Thrown for answers that no question could have had: to judge by them would be to guess. */
export class BadAnswersError extends Error {
  readonly keys: readonly string[];
  constructor(keys: readonly string[]) {
    super(`not among the answers there are: ${keys.join(', ')}`);
    this.name = 'BadAnswersError';
    this.keys = keys;
  }
}

/**
 * Holds answers against the questions' lists and ranges, word by word as they are there: spellings and
 * synonyms that people use are for whoever reads what they wrote.
 *
 * @throws BadAnswersError with the keys that there are not, or whose values are out of list or range
 */
export function checkAnswers(given: Answers, questions: readonly Question[]): void {
  const bad = Object.keys(given).filter((key) => {
    const value = given[key as AnswerKey];
    if (value === undefined) return false;
    const question = questions.find((one) => one.key === key);
    return !question || !couldBe(value, question);
  });
  if (bad.length > 0) throw new BadAnswersError(bad);
}

function couldBe(value: unknown, question: Question): boolean {
  if (question.kind === 'choice') return question.choices.some((choice) => choice.value === value);
  if (question.kind === 'yes-no') return typeof value === 'boolean' || value === 'unsure';
  if (typeof value !== 'number') return false;
  return value >= question.min && value <= question.max && (!question.whole || Number.isInteger(value));
}
