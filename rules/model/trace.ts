import type { Grade } from './evidence.ts';
import type { FactKey, Facts } from './facts.ts';
import type { RuleKind } from './rule.ts';

/** One rule as it was looked at. */
export interface TracedRule {
  readonly kind: RuleKind;
  readonly id: string;
  /** `distrusted`: a blocker that holds, but on weaker evidence than is trusted; the advice has it as a caution. */
  readonly outcome: 'fired' | 'distrusted' | 'not-fired' | 'open';
  /** Fired or distrusted: the facts that led to it. */
  readonly because?: Facts;
  /** Not fired: the first fact that kept it from it, what it is and what it would have to be. */
  readonly failedOn?: { readonly fact: FactKey; readonly is: string; readonly wants: readonly string[] };
  /** Distrusted: the grade of its evidence, and the one it would have to have. */
  readonly distrusted?: { readonly is: Grade; readonly wants: Grade };
  /** Open: the facts that it still hangs on. */
  readonly hangsOn?: readonly FactKey[];
  /** A blocker that fired: for each fact, the other values with which it would not stand in the way. */
  readonly liftedBy?: Readonly<Partial<Record<FactKey, readonly string[]>>>;
}
