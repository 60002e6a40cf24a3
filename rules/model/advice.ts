import type { Citation, Grade, Source } from './evidence.ts';
import type { AnswerKey, Answers, ComparedPlatform, FactKey, Facts, Goal, Platform } from './facts.ts';
import type { Changes, ClearedBy, Phase, RuleKind } from './rule.ts';

/** The minimum grade of evidence for a blocker to count; weaker ones become cautions. */
export type Trust = Grade;

export type Verdict = 'ready' | 'blocked' | 'impossible';

/** The evidence that every sentence of an advice carries. */
export interface Cited {
  readonly evidence: Grade;
  /** True if a source of at least the same weight says otherwise. */
  readonly disputed: boolean;
  /** Ids of claims, explained in `Advice.sources`. */
  readonly sources: readonly string[];
  /** Name of the rule pack that says it; absent for built-in rules. */
  readonly pack?: string;
}

export interface AdvisedBlocker extends Cited {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly clearedBy: ClearedBy;
  /** Minimum hours from now until it clears by itself; 0 if no clock runs. */
  readonly waitHours: number;
}

export interface PlannedStep extends Cited {
  readonly id: string;
  readonly phase: Phase;
  readonly text: string;
  readonly detail?: string;
  readonly path: readonly string[];
  /** A text to copy and send, where it asks somebody. */
  readonly message?: string;
  /** Hours to wait at this step; waits run in parallel. */
  readonly waitHours: number;
  /** Ids of the blockers that it clears, alone or with other steps. */
  readonly clears: readonly string[];
  /** The answers it changes; a list means any one of them. */
  readonly sets: Changes;
}

export interface Plan {
  /** Hours from now until the last act can happen; waits run in parallel. */
  readonly waitHours: number;
  readonly steps: readonly PlannedStep[];
}

export interface Sentence extends Cited {
  readonly id: string;
  readonly text: string;
  /** The rest, where there is more to say. */
  readonly detail?: string;
}

export interface AdvisedResidue extends Cited {
  readonly id: string;
  readonly what: string;
  readonly detail?: string;
  readonly where: string;
  /** Hours; null if no end is known. */
  readonly keptHours: number | null;
}

export interface AdvisedAlternative extends Cited {
  readonly id: string;
  readonly goal: Goal;
  readonly verdict: Verdict;
  /** Ids of what is in its way, where the rules judge it. */
  readonly blockers: readonly string[];
  readonly why: string;
  readonly detail?: string;
  /** A text to copy and send, where it asks somebody. */
  readonly message?: string;
}

export interface ComparedCell extends Cited {
  readonly text: string;
  /** True if no source says. */
  readonly unknown?: true;
}

export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  readonly cells: Readonly<Record<Platform, ComparedCell>>;
}

/** The asker's own situation on another platform. */
export interface YoursElsewhere {
  readonly verdict: Verdict;
  readonly doubtful: boolean;
  readonly blockers: readonly string[];
  readonly waitHours: number;
  /** What is not known and could make another verdict; absent where nothing could. */
  readonly dependsOn?: readonly AnswerKey[];
  /** All of the above in words. */
  readonly text: string;
}

/** A line of the first screen. */
export interface ScreenLine {
  readonly text: string;
  /** Hours to wait, counted from now; absent if there is nothing to wait for. */
  readonly waitHours?: number;
}

/** A step of the first screen, which can join several of the plan. */
export interface ScreenStep extends ScreenLine {
  /** What to make of what comes. */
  readonly under: readonly ScreenLine[];
  /** What to do if it refuses, before trying again. */
  readonly ifRefused: readonly ScreenLine[];
}

/** The answer on one screen. Every format draws it, and none decides what stands on it. */
export interface FirstScreen {
  /** The answer as a person would say it, with the reason of a no or a not yet, and the wait if that is sure. */
  readonly verdict: ScreenLine;
  /** What else is in the way, and how sure it is. */
  readonly reasons: readonly string[];
  /** What to do; if the goal is impossible, what can be done instead. */
  readonly steps: readonly ScreenStep[];
  /** What would change a person's mind. */
  readonly know: readonly string[];
  /** Other ways. */
  readonly ways: readonly string[];
  /** The asker's own case on every app, the asker's first; absent where there is nothing to compare. */
  readonly sideBySide?: SideBySide;
}

/** A small table: an app a row, a fact a column. Each row reads as a sentence. */
export interface SideBySide {
  /** The goal, in the corner: “To leave”. */
  readonly goal: string;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly app: string;
    readonly cells: readonly ScreenLine[];
    /** The same as parts of a sentence, for where the columns have no room: what is known, with its heads. */
    readonly aloud: readonly ScreenLine[];
  }[];
}

/** A claim with its sources for and against. */
export interface ExplainedClaim {
  /** Rows of the fact files that the claim covers. */
  readonly rows: readonly string[];
  readonly claim: string;
  /** Name of the rule pack that claims it; absent for built-in claims. */
  readonly pack?: string;
  readonly evidence: Grade;
  readonly disputed: boolean;
  readonly from: readonly (Omit<Source, 'direct'> & {
    readonly stance: Citation['stance'];
    /** What the source says about the claim; absent if it simply confirms it. */
    readonly says?: string;
    /** The few words of the source that the claim rests on. */
    readonly quote?: string;
    /** True if the source bears out only part of the claim. */
    readonly partly?: true;
  })[];
}

/** The few fields of an advice that scripts need. */
export interface Brief {
  readonly goal: Goal;
  readonly verdict: Verdict;
  readonly doubtful: boolean;
  /** Ids, in the order of the advice. */
  readonly blockers: readonly string[];
  readonly waitHours: number;
}

/** The full advice, as `--fields all` prints it (contract, section 4). */
export interface Advice {
  readonly schemaVersion: 1;
  /** The day on which the facts were last checked (ISO 8601). */
  readonly knowledgeDate: string;
  readonly id?: string | number;
  /** The moment for which the answers hold (ISO 8601); only if one was given, or in a saved plan. */
  readonly asOf?: string;
  readonly answers: Answers;
  /** Keys that were missing, unsure or not exact, so that the cautious case was assumed. */
  readonly assumed: readonly AnswerKey[];
  /** The assumed keys whose number was not exact, so that the cautious end of its range is used; absent if none. */
  readonly approximate?: readonly AnswerKey[];
  /** The assumed keys of clocks that were said not to have begun (a password that is off): 0 until they do; absent if none. */
  readonly notBegun?: readonly AnswerKey[];
  /** Keys that were given but make no difference in this situation; absent if none. */
  readonly ignored?: readonly AnswerKey[];
  readonly goal: Goal;
  readonly verdict: Verdict;
  /** Blocked, but worth trying: every blocker that counts is disputed, none official or marked `noTrying`. */
  readonly doubtful: boolean;
  /** The verdict and what else is in the way, in a few sentences. */
  readonly summary: string;
  /** The weakest evidence behind the verdict. */
  readonly evidence: Grade;
  readonly blockers: readonly AdvisedBlocker[];
  readonly plan: Plan;
  readonly effects: readonly Sentence[];
  readonly cautions: readonly Sentence[];
  readonly residue: readonly AdvisedResidue[];
  readonly alternatives: readonly AdvisedAlternative[];
  readonly firstScreen: FirstScreen;
  readonly comparison: {
    readonly rows: readonly ComparedRow[];
    readonly yours: Readonly<Partial<Record<ComparedPlatform, YoursElsewhere>>>;
  };
  readonly sources: Readonly<Record<string, ExplainedClaim>>;
  /** Every rule and why it fired or not; only with `explain`. */
  readonly trace?: readonly TracedRule[];
}

/** How one rule was evaluated. */
export interface TracedRule {
  readonly kind: RuleKind;
  readonly id: string;
  /** `distrusted`: a blocker that holds, but on evidence weaker than `trust`; the advice lists it as a caution. */
  readonly outcome: 'fired' | 'distrusted' | 'not-fired' | 'open';
  /** Fired or distrusted: the facts that led to it. */
  readonly because?: Facts;
  /** Not fired: the first fact that didn't match, its value and the values that would have. */
  readonly failedOn?: { readonly fact: FactKey; readonly is: string; readonly wants: readonly string[] };
  /** Distrusted: the grade of its evidence, and the grade required. */
  readonly distrusted?: { readonly is: Grade; readonly wants: Grade };
  /** Open: the unknown facts that it depends on. */
  readonly hangsOn?: readonly FactKey[];
  /** A blocker that fired: for each fact, the values that would lift it. */
  readonly liftedBy?: Readonly<Partial<Record<FactKey, readonly string[]>>>;
}
