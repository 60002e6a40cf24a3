import { CLOCKS } from '../knowledge/clocks.ts';
import type { Answers, ClockKey } from '../model/facts.ts';

/** A clock and the mark (in the fact's unit) that is waited for. */
export interface Mark {
  readonly clock: ClockKey;
  readonly reaches: number;
}

/**
 * The hours until a clock reaches its mark, from now. Rounded up to a millionth, so that 24 − 23.9
 * does not print its binary dust and a blocked wait is never 0.
 */
export function waitOf({ clock, reaches }: Mark, answers: Answers): number {
  const left = (reaches - (answers[clock] ?? 0)) * CLOCKS[clock].hoursPerUnit;
  if (left <= 0) return 0;
  return Math.max(1e-6, Math.round(left * 1e6) / 1e6);
}

/** A number as texts write it: two decimals at most. */
export const written = (value: number): string => String(Math.round(value * 100) / 100);
