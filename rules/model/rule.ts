import type { Claim, PackMark, Source } from './evidence.ts';
import type { AnswerKey, Answers, ClockKey, Condition, Goal, Platform, Role, Trouble } from './facts.ts';
import type { Question } from './question.ts';
import type { Text } from './text.ts';

/** Anything that cites claims: a rule, a table, a cell of the comparison. */
export interface Citing<C extends string = string> {
  /** Supporting claims; at least one. */
  readonly evidence: readonly [C, ...C[]];
  /** True if each claim supports only part of the sentence, which then gets the weakest grade. */
  readonly joined?: true;
  /** Claims that say otherwise. */
  readonly against?: readonly C[];
  /** The rule pack that says it, set when a pack is read; absent for built-in rules. */
  readonly pack?: PackMark;
}

/** A situation in which a rule fires, or a similar one in which it doesn't. */
export interface Example {
  /** As few as possible: optional answers are left out. */
  readonly answers: Answers;
  /** Whether the advice contains the rule. */
  readonly fires: boolean;
}

/** The fields that all rules share. */
interface RuleOfAnyKind<C extends string, R extends string> extends Citing<C> {
  readonly id: string;
  readonly when: Condition;
  /** Run by `verify`, which requires one that fires, and one on each side of every threshold in `when`. */
  readonly examples?: readonly Example[];
  /** The text, in a sentence or so. */
  readonly short: Text;
  /** The rest of the text. */
  readonly detail?: Text;
  /** Importance among rules of its kind; larger comes first. */
  readonly weight?: number;
  /** True if nobody should act without having read it. */
  readonly mustKnow?: true;
  /** True if it may speak of others even to somebody who is alone in the group; `verify` finds the rest. */
  readonly fineAlone?: true;
  /** Ids of rules that must not hold at the same time; checked by `verify`. */
  readonly excludes?: readonly R[];
  /** What is cited, and said in detail, in its place on one of its platforms: no app lends another its sources. */
  readonly on?: { readonly [P in Platform]?: Citing<C> & { readonly detail?: Text } };
}

/** Who can clear a blocker. */
export type ClearedBy = 'you' | 'others' | 'time' | 'nobody';

/** The values that a step can give to an answer; “not sure” isn't one. */
export type ValueOf<K extends AnswerKey> = Exclude<NonNullable<Answers[K]>, 'unsure'>;

/** The answers that a step changes. A list means any one of them. */
export type Changes = { readonly [K in AnswerKey]?: ValueOf<K> | readonly ValueOf<K>[] };

/** A clock to wait for, and the value it must reach, in its unit (hours or days). */
export interface Mark {
  readonly clock: ClockKey;
  readonly reaches: number;
}

/** A step that helps to clear a blocker. */
export interface FixStep {
  readonly id: string;
  readonly phase: 'prepare' | 'wait';
  /** A text to copy and send to whom it asks. */
  readonly message?: Text;
  /** Only needed if this holds (a school group may lack one confirmation and have the other). */
  readonly when?: Condition;
  readonly short: Text;
  readonly detail?: Text;
  readonly path?: readonly string[];
  readonly sets?: Changes;
  readonly until?: Mark;
  /** The clock that begins with this step: once it is known to run, the step has been taken and is not told. */
  readonly starts?: ClockKey;
  /** The goal that the step reaches by itself: it can't be taken while something blocks that. */
  readonly goal?: Goal;
}

/** A quick check in the app whether a doubtful blocker is real, before its costly fix. */
export interface Look {
  readonly id: string;
  readonly short: Text;
  readonly detail?: Text;
  readonly path?: readonly string[];
  /** True if looking is doing: the act itself, whose last confirmation shows whether it is allowed. */
  readonly tries?: true;
  /** Replaces `short` if all its clocks were given; they are not asked. */
  readonly ifKnown?: {
    readonly marks: readonly Mark[];
    /** If every clock has reached its mark. */
    readonly reached: Text;
    /** If not; `{waitHours}` is the time until the last one does. */
    readonly pending: Text;
  };
}

/** Something that stands in the way of a goal. */
export interface Blocker<C extends string = string, R extends string = string> extends RuleOfAnyKind<C, R> {
  readonly kind: 'blocker';
  readonly detail: Text;
  readonly clearedBy: ClearedBy;
  /** What has to come first, or who alone can, in a cell of the first screen: “hand over first”. */
  readonly brief?: Text;
  /** How to clear it; empty if and only if nobody can. */
  readonly fix: readonly FixStep[];
  readonly look?: Look;
  /** True if it must not be found out by trying, however doubtful it is. */
  readonly noTrying?: true;
  /** What is said in its place to somebody with a trouble, for whom its fix is another; `look` is the look's `short`. */
  readonly toldIn?: {
    readonly [T in Trouble]?: {
      readonly short: Text;
      readonly detail: Text;
      readonly brief: Text;
      readonly look: Text;
    };
  };
  /** The caution shown in its place, under the same id, if the answer is unknown. */
  readonly ifUnknown?: { readonly when: Condition; readonly short: Text; readonly detail?: Text };
}

export type Phase = 'check' | 'prepare' | 'wait' | 'act' | 'confirm' | 'afterwards';

/** A step of every plan for which it holds, regardless of blockers. */
export interface Step<C extends string = string, R extends string = string> extends RuleOfAnyKind<C, R> {
  readonly kind: 'step';
  /** `check`: where to look before anything is done. */
  readonly phase: 'check' | 'prepare' | 'act' | 'confirm' | 'afterwards';
  /** Button labels as the app shows them, outermost first. */
  readonly path?: readonly string[];
  /** True if no source shows the buttons on this device. */
  readonly unseen?: true;
  /** The verdict in words, of an act that does less than its goal says, or may not be possible. */
  readonly answer?: Text;
  /** Lines below it on the first screen: another label, what to make of what comes. */
  readonly under?: readonly Text[];
  /** A text to copy and send to whom it asks. */
  readonly message?: Text;
}

export interface Effect<C extends string = string, R extends string = string> extends RuleOfAnyKind<C, R> {
  readonly kind: 'effect';
  /** True if it says who is notified. */
  readonly notice?: true;
}

export interface Caution<C extends string = string, R extends string = string> extends RuleOfAnyKind<C, R> {
  readonly kind: 'caution';
  /** Shown even if the goal is impossible. */
  readonly always?: true;
}

/** What stays behind. */
export interface Residue<C extends string = string, R extends string = string> extends RuleOfAnyKind<C, R> {
  readonly kind: 'residue';
  readonly where: Text;
  /** Hours it is kept; null if no end is known. */
  readonly keptHours: number | null;
}

/** Another way out, offered whatever the verdict. */
export interface Alternative<C extends string = string, R extends string = string>
  extends RuleOfAnyKind<C, R> {
  readonly kind: 'alternative';
  /** The goal of this way out. */
  readonly goal: Goal;
  /**
   * `judge` applies the rules to that goal in the same situation, and an impossible one is not offered. `blocked`
   * does the same for a way around what is in the way: it is offered although the asker alone can't.
   */
  readonly verdict: 'judge' | 'ready' | 'blocked';
  /** The role in which it is judged, where a trouble has changed it: whoever handed a group over owns it no more. */
  readonly role?: Role;
  /** A text to copy and send to whom it asks. */
  readonly message?: Text;
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

/** The kinds of rules, in listing order. */
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
  /** The goals that it is about; all if absent. */
  readonly goals?: readonly Goal[];
  readonly title: Text;
  readonly note: Text;
  readonly columns: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
}

/** A cell of the comparison: cited, or unknown. */
export type Cell<C extends string = string> = (Citing<C> & CellText) | 'unknown';

interface CellText {
  readonly text: Text;
  /** The same in a few words, for the first screen: an answer to the row's `head`. */
  readonly brief?: Text;
  /** What is said in its place where a condition holds: the first that does, before `brief`. */
  readonly briefIn?: readonly { readonly when: Condition; readonly brief: Text }[];
}

export interface ComparisonRow<C extends string = string> {
  readonly id: string;
  readonly label: Text;
  /** The goals that it is about; all if absent. */
  readonly goals?: readonly Goal[];
  /** The roles that it is about; all if absent. */
  readonly roles?: readonly Role[];
  /** Its column on the first screen of those goals; absent for a row that stands only in the full table. */
  readonly head?: Text;
  /** True if it is about the others in the group: its column is left out for somebody alone. */
  readonly others?: true;
  readonly cells: Readonly<Record<Platform, Cell<C>>>;
}

/** A rule base: all the knowledge that the engine judges by. */
export interface RuleBase {
  readonly questions: readonly Question[];
  /** Rules of one kind appear in an advice in this order, those about the asker's trouble before the others. */
  readonly rules: readonly Rule[];
  readonly tables: readonly Table[];
  readonly comparison: readonly ComparisonRow[];
  readonly claims: Readonly<Record<string, Claim>>;
  readonly sources: Readonly<Record<string, Source>>;
}
