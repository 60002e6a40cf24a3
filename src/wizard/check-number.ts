import { type Answers, fill, type Lang, mostFor, type NumberQuestion } from '../../rules/internal.ts';
import { WORDS } from '../messages/words.ts';

/** A typed number without blanks around it; an input method for Chinese may give wide digits. */
export function plainDigits(typed: string): string {
  return typed.normalize('NFKC').trim();
}

/**
 * What is wrong with a typed number, for the person who typed it; undefined if nothing is.
 *
 * @param answers those before it: how many people a group can have depends on its kind
 */
export function checkNumber(
  typed: string,
  question: NumberQuestion,
  answers: Answers,
  lang: Lang,
): string | undefined {
  const text = plainDigits(typed);
  const max = mostFor(question, answers);
  const say = (words: { en: string; zh: string }) => fill(words, lang);
  const unit = fill(question.unit, lang);
  if (question.whole && !/^\d{1,15}$/.test(text)) return say(WORDS.wholeNumber);
  if (!/^\d{1,15}(\.\d{1,6})?$/.test(text)) return say(WORDS.aNumber);
  const value = Number(text);
  if (value < question.min) return `${say(WORDS.atLeast)} ${question.min} ${unit}`;
  if (value > max) return `${say(WORDS.atMost)} ${max} ${unit}`;
  return undefined;
}
