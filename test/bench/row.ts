import type { Text } from '../../rules/index.ts';

/** One line of the table: something measured, as a ratio to a baseline of the same run. */
export interface Row {
  readonly what: Text;
  readonly against: Text;
  /** How many times the baseline; or, where the goal is `atLeast`, how many times as fast. */
  readonly ratio: number;
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number } | { readonly within: number };
  /** The measured value itself with its unit, for orientation: it hangs on the machine. */
  readonly figure: string;
}

/** What a part of the benchmark brings home. */
export interface Section {
  readonly title: Text;
  readonly rows: readonly Row[];
  /** What a reader must know to read it rightly. */
  readonly notes: readonly Text[];
  /** False where results that must be equal were not. */
  readonly equal: boolean;
}

/** Whether the goal is met; undefined without one. */
export function met({ ratio, goal }: Row): boolean | undefined {
  if (!goal) return undefined;
  if ('within' in goal) return Math.abs(ratio - 1) <= goal.within;
  return 'atMost' in goal ? ratio <= goal.atMost : ratio >= goal.atLeast;
}

export function seconds(value: number): string {
  return value < 1 ? `${(value * 1_000).toPrecision(3)} ms` : `${value.toPrecision(3)} s`;
}
