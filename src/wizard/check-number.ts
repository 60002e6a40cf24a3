import { fill, type Lang, type NumberQuestion, type Platform } from '../../rules/index.ts';
import { WORDS } from '../words.ts';

/** A typed number without blanks around it; an input method for Chinese may give wide digits. */
export function plainDigits(typed: string): string {
  return typed.normalize('NFKC').trim();
}

/** What is wrong with a typed number, for the person who typed it; undefined if nothing is. */
export function checkNumber(
  typed: string,
  question: NumberQuestion,
  platform: Platform | undefined,
  lang: Lang,
): string | undefined {
  const text = plainDigits(typed);
  const max = (platform && question.limits?.[platform]) ?? question.max;
  const say = (words: { en: string; zh: string }) => fill(words, lang);
  const unit = fill(question.unit, lang);
  if (question.whole && !/^\d{1,15}$/.test(text)) return say(WORDS.wholeNumber);
  if (!/^\d{1,15}(\.\d{1,6})?$/.test(text)) return say(WORDS.aNumber);
  const value = Number(text);
  if (value < question.min) return `${say(WORDS.atLeast)} ${question.min} ${unit}`;
  if (value > max) return `${say(WORDS.atMost)} ${max} ${unit}`;
  return undefined;
}
