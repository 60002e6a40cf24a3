import type { Advice } from '../../rules/internal.ts';

/** One thing that ends: a wait of the plan or something that stays behind. */
export interface Span {
  readonly label: string;
  /** null: no known end. */
  readonly hours: number | null;
}

const LEAST = 5 / 60;
const MOST = 3 * 365 * 24;

/** The marks of the scale, in hours: 5 minutes, 24 h, 72 h, 7 days, 30 days, 3 years. */
export const TICKS: readonly number[] = [LEAST, 24, 72, 7 * 24, 30 * 24, MOST];

/** Where a span of hours stands between 5 minutes (0) and 3 years (1), on a logarithmic scale. */
export function place(hours: number): number {
  const share = Math.log(Math.max(hours, LEAST) / LEAST) / Math.log(MOST / LEAST);
  return Math.min(1, Math.max(0, share));
}

/** The waits of the plan, counted from now. */
export function waitsOf({ plan }: Advice): Span[] {
  return plan.steps
    .filter((step) => step.waitHours > 0)
    .map((step) => ({ label: step.text, hours: step.waitHours }));
}

/** What stays behind, counted from the act: what ends first comes first, what never ends last. */
export function leftOf({ residue }: Advice): Advice['residue'] {
  const end = (hours: number | null) => hours ?? Number.POSITIVE_INFINITY;
  return residue.toSorted((a, b) => end(a.keptHours) - end(b.keptHours));
}
