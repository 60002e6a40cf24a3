import type { Answers, NumberKey } from './model/facts.ts';

/** Hours in one unit of a fact that counts time: days for the password, hours for the rest. */
const HOURS_IN: Partial<Record<NumberKey, number>> = { passwordAgeDays: 24 };

/** A clock and the mark (in the fact's unit) that is waited for. */
export interface Mark {
  readonly clock: NumberKey;
  readonly reaches: number;
}

/**
 * A number that an advice names: a constant, an answer less something, or the longest of some waits
 * in hours. Everything else of an advice follows from facts, which are finite; these are all that
 * differs between two groups of the same situation.
 */
export type Amount =
  | number
  | { readonly answer: NumberKey; readonly minus: number }
  | { readonly longest: readonly (number | Mark)[] };

/** How the numbers of an advice are written. */
export interface Numerals {
  /** A number of its own. */
  alone(amount: Amount): number;
  /** A number within a text. */
  inText(amount: Amount): string;
}

/** What an amount is for some answers. */
export function amountOf(amount: Amount, answers: Answers): number {
  if (typeof amount === 'number') return amount;
  if ('answer' in amount) return (answers[amount.answer] ?? 0) - amount.minus;
  return Math.max(
    0,
    ...amount.longest.map((wait) => (typeof wait === 'number' ? wait : waitOf(wait, answers))),
  );
}

/**
 * The hours until a clock reaches its mark, from now. Rounded up to a millionth, so that 24 − 23.9
 * does not print its binary dust and a blocked wait is never 0.
 */
export function waitOf({ clock, reaches }: Mark, answers: Answers): number {
  const left = (reaches - (answers[clock] ?? 0)) * (HOURS_IN[clock] ?? 1);
  if (left <= 0) return 0;
  return Math.max(1e-6, Math.round(left * 1e6) / 1e6);
}

/** A number as texts write it: two decimals at most. */
export const written = (value: number): string => String(Math.round(value * 100) / 100);

/** Numbers as the answers make them. */
export function numeralsFor(answers: Answers): Numerals {
  return {
    alone: (amount) => amountOf(amount, answers),
    inText: (amount) => written(amountOf(amount, answers)),
  };
}
