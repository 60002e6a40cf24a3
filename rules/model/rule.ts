import type { Claim, PackMark, Source } from './evidence.ts';
import type { AnswerKey, Answers, ClockKey, ComparedPlatform, Condition, Goal } from './facts.ts';
import type { Question } from './question.ts';
import type { Text } from './text.ts';

/** Where something that is said comes from: a rule, a table, a cell of the comparison. */
export interface Citing<C extends string = string> {
  /** Claims that say so; at least one. */
  readonly evidence: readonly [C, ...C[]];
  /** True where each claim bears out a part of the sentence: it is graded by the weakest then. */
  readonly joined?: true;
  /** Claims that say otherwise. */
  readonly against?: readonly C[];
  /** The rule pack that says it; absent for what group-exit knows. Whoever reads a pack sets it. */
  readonly pack?: PackMark;
}

/** A situation that shows a rule at work, or the one beside it in which the rule keeps silent. */
export interface Example {
  /** As few as a person could give: what may be left out is left out. */
  readonly answers: Answers;
  /** Whether the rule is in the advice then. */
  readonly fires: boolean;
}

/** What every rule has: an id, when it holds, what it says and the claims it rests on. */
interface RuleOfAnyKind<C extends string, R extends string> extends Citing<C> {
  readonly id: string;
  readonly when: Condition;
  /** Run by `verify`, which asks for one that fires and for both sides of each number that `when` cuts. */
  readonly examples?: readonly Example[];
  /** What it says, in a sentence or so. */
  readonly short: Text;
  /** The rest of it. */
  readonly detail?: Text;
  /** How much it matters beside others of its kind: larger comes first. */
  readonly weight?: number;
  /** True where nobody may act without having read it. */
  readonly mustKnow?: true;
  /** Ids of rules that cannot be true at the same time; `verify` finds them holding at once. */
  readonly excludes?: readonly R[];
}

/** Who can take a blocker away. */
export type ClearedBy = 'you' | 'others' | 'time' | 'nobody';

/** What can become of an answer once something is done: "not sure" is nothing that anybody does. */
export type ValueOf<K extends AnswerKey> = Exclude<NonNullable<Answers[K]>, 'unsure'>;

/** What following a step amounts to: new answers. A list means any one of them. */
export type Changes = { readonly [K in AnswerKey]?: ValueOf<K> | readonly ValueOf<K>[] };

/** What is waited for: a clock, and the hours (or days, by its unit) that it must reach. */
export interface Mark {
  readonly clock: ClockKey;
  readonly reaches: number;
}

/** A step that helps to clear a blocker. */
export interface FixStep {
  readonly id: string;
  readonly phase: 'prepare' | 'wait';
  /** Only where this holds (a school group may lack one confirmation and have the other). */
  readonly when?: Condition;
  readonly short: Text;
  readonly detail?: Text;
  readonly path?: readonly string[];
  readonly sets?: Changes;
  readonly until?: Mark;
}

/** The quick look in the app that settles a doubtful blocker before its costly fix. */
export interface Look {
  readonly id: string;
  readonly short: Text;
  readonly detail?: Text;
  readonly path?: readonly string[];
  /** Said in place of `short` where all its clocks were given. Nobody is asked for them. */
  readonly ifKnown?: {
    readonly marks: readonly Mark[];
    /** Every clock has reached its mark. */
    readonly reached: Text;
    /** Some have not; `{waitHours}` is until the last of them has. */
    readonly pending: Text;
  };
}

/** Something that stands in the way of a goal. */
export interface Blocker<C extends string = string, R extends string = string> extends RuleOfAnyKind<C, R> {
  readonly kind: 'blocker';
  readonly detail: Text;
  readonly clearedBy: ClearedBy;
  /** How to clear it; empty exactly where nobody can. */
  readonly fix: readonly FixStep[];
  readonly look?: Look;
  /** Where the answer is unknown, this caution under the same id stands for it. */
  readonly ifUnknown?: { readonly when: Condition; readonly short: Text; readonly detail?: Text };
}

export type Phase = 'check' | 'prepare' | 'wait' | 'act' | 'confirm' | 'afterwards';

/** A step of every plan for which it holds, whatever blocked it. */
export interface Step<C extends string = string, R extends string = string> extends RuleOfAnyKind<C, R> {
  readonly kind: 'step';
  readonly phase: 'prepare' | 'act' | 'confirm' | 'afterwards';
  /** Button labels as the app shows them, outermost first. */
  readonly path?: readonly string[];
}

export interface Effect<C extends string = string, R extends string = string> extends RuleOfAnyKind<C, R> {
  readonly kind: 'effect';
  /** True where it says who learns of it. */
  readonly notice?: true;
}

export interface Caution<C extends string = string, R extends string = string> extends RuleOfAnyKind<C, R> {
  readonly kind: 'caution';
  /** Shown even where the goal is impossible. */
  readonly always?: true;
}

/** What stays behind. */
export interface Residue<C extends string = string, R extends string = string> extends RuleOfAnyKind<C, R> {
  readonly kind: 'residue';
  readonly where: Text;
  /** Hours it is kept; null where no end is known. */
  readonly keptHours: number | null;
}

/** Another way, offered where the goal is impossible or blocked. */
export interface Alternative<C extends string = string, R extends string = string>
  extends RuleOfAnyKind<C, R> {
  readonly kind: 'alternative';
  /** The way out it serves. */
  readonly goal: Goal;
  /** `judge`: what the rules say of that goal in the same situation; else said here. */
  readonly verdict: 'judge' | 'ready' | 'blocked';
}

/**
 * All that the product says under a condition.
 *
 * @typeParam C ids of the claims that may be cited
 * @typeParam R ids of the rules that may be excluded
 */
export type Rule<C extends string = string, R extends string = string> =
  | Blocker<C, R>
  | Step<C, R>
  | Effect<C, R>
  | Caution<C, R>
  | Residue<C, R>
  | Alternative<C, R>;

export type RuleKind = Rule['kind'];

export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>;

/** The kinds of rules, in the order in which they are listed. */
export const RULE_KINDS = Object.keys({
  blocker: 0,
  step: 0,
  effect: 0,
  caution: 0,
  residue: 0,
  alternative: 0,
} satisfies Record<RuleKind, 0>) as readonly RuleKind[];

/** A table of figures that a source gives. */
export interface Table<C extends string = string> extends Citing<C> {
  readonly id: string;
  readonly title: Text;
  readonly note: Text;
  readonly columns: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
}

/** A cell of the comparison: cited, or unknown. */
export type Cell<C extends string = string> = (Citing<C> & { readonly text: Text }) | 'unknown';

export interface ComparisonRow<C extends string = string> {
  readonly id: string;
  readonly label: Text;
  readonly cells: { readonly [P in ComparedPlatform]: Cell<C> };
}

/** A whole rule base: the knowledge that the engine judges by. The engine knows nothing besides. */
export interface RuleBase {
  readonly questions: readonly Question[];
  /** In the order in which an advice tells those of a kind. */
  readonly rules: readonly Rule[];
  readonly tables: readonly Table[];
  readonly comparison: readonly ComparisonRow[];
  readonly claims: Readonly<Record<string, Claim>>;
  readonly sources: Readonly<Record<string, Source>>;
}
