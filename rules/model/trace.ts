import type { FactKey, Facts } from './facts.ts';

/** One rule as it was looked at. */
export interface TracedRule {
  readonly kind: 'blocker' | 'step' | 'effect' | 'caution' | 'residue' | 'alternative';
  readonly id: string;
  readonly outcome: 'fired' | 'not-fired' | 'open';
  /** Fired: the facts that led to it. */
  readonly because?: Facts;
  /** Not fired: the first fact that kept it from it, what it is and what it would have to be. */
  readonly failedOn?: { readonly fact: FactKey; readonly is: string; readonly wants: readonly string[] };
  /** Open: the facts that it still hangs on. */
  readonly hangsOn?: readonly FactKey[];
  /** A blocker that fired: for each fact, the other values with which it would not stand in the way. */
  readonly liftedBy?: Readonly<Partial<Record<FactKey, readonly string[]>>>;
}
