import type { AnswerKey, AnswerValue, ClockKey, ComparedPlatform, Condition, Goal } from './facts.ts';
import type { Text } from './text.ts';

/** What every statement of the product has: an id, when it holds and the claims it rests on. */
interface Statement<C extends string> {
  readonly id: string;
  readonly when: Condition;
  /** Claims that say so; at least one. */
  readonly supports: readonly [C, ...C[]];
  /** True where each claim bears out a part of the sentence: it is graded by the weakest then. */
  readonly joined?: true;
  /** Claims that say otherwise. */
  readonly disputes?: readonly C[];
  /** Ids of statements that cannot be true at the same time; `verify` finds them holding at once. */
  readonly excludes?: readonly string[];
}

/** Who can take a blocker away. */
export type ClearedBy = 'you' | 'others' | 'time' | 'nobody';

/** What following a step amounts to: new answers. A list means any one of them. */
export type Changes = { readonly [K in AnswerKey]?: AnswerValue | readonly AnswerValue[] };

/** A step that helps to clear a blocker. */
export interface FixStep {
  readonly id: string;
  readonly phase: 'prepare' | 'wait';
  /** Only where this holds (a school group may lack one confirmation and have the other). */
  readonly when?: Condition;
  readonly text: Text;
  readonly path?: readonly string[];
  readonly sets?: Changes;
  /** For a wait: the clock it waits for and the hours (or days, by the fact's unit) it must reach. */
  readonly until?: { readonly clock: ClockKey; readonly reaches: number };
}

/** The quick look in the app that settles a doubtful blocker before its costly fix. */
export interface Look {
  readonly id: string;
  readonly text: Text;
  readonly path?: readonly string[];
}

/** Something that stands in the way of a goal. */
export interface Blocker<C extends string = string> extends Statement<C> {
  readonly title: Text;
  readonly detail: Text;
  readonly clearedBy: ClearedBy;
  /** How to clear it; empty exactly where nobody can. */
  readonly fix: readonly FixStep[];
  readonly look?: Look;
  /** Where the answer is unknown, this caution under the same id stands for it. */
  readonly ifUnknown?: { readonly when: Condition; readonly text: Text };
}

export type Phase = 'check' | 'prepare' | 'wait' | 'act' | 'confirm' | 'afterwards';

/** A step of every plan for which it holds, whatever blocked it. */
export interface Step<C extends string = string> extends Statement<C> {
  readonly phase: 'prepare' | 'act' | 'confirm' | 'afterwards';
  readonly text: Text;
  /** Button labels as the app shows them, outermost first. */
  readonly path?: readonly string[];
}

export interface Effect<C extends string = string> extends Statement<C> {
  readonly text: Text;
  /** True where it says who learns of it. */
  readonly notice?: true;
}

export interface Caution<C extends string = string> extends Statement<C> {
  readonly text: Text;
  /** Shown even where the goal is impossible. */
  readonly always?: true;
}

export interface Residue<C extends string = string> extends Statement<C> {
  readonly what: Text;
  readonly where: Text;
  /** Hours it is kept; null where no end is known. */
  readonly keptHours: number | null;
}

/** Another way, offered where the goal is impossible or blocked. */
export interface Alternative<C extends string = string> extends Statement<C> {
  /** The way out it serves. */
  readonly goal: Goal;
  /** `judge`: what the rules say of that goal in the same situation; else said here. */
  readonly verdict: 'judge' | 'ready' | 'blocked';
  readonly why: Text;
}

/** A table of figures that a source gives. */
export interface Table<C extends string = string> {
  readonly id: string;
  readonly title: Text;
  readonly note: Text;
  readonly columns: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
  readonly supports: readonly [C, ...C[]];
  readonly disputes?: readonly C[];
}

/** A cell of the comparison: cited, or unknown. */
export type Cell<C extends string = string> =
  | {
      readonly text: Text;
      readonly supports: readonly [C, ...C[]];
      readonly joined?: true;
      readonly disputes?: readonly C[];
    }
  | 'unknown';

export interface ComparisonRow<C extends string = string> {
  readonly id: string;
  readonly label: Text;
  readonly cells: { readonly [P in ComparedPlatform]: Cell<C> };
}
