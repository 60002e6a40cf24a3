import type { Citation, Grade, Source } from './evidence.ts';
import type { AnswerKey, Answers, ComparedPlatform, FactKey, Facts, Goal } from './facts.ts';
import type { Changes, ClearedBy, Phase, RuleKind } from './rule.ts';

/** The least grade of evidence a blocker needs to count; weaker ones become cautions. */
export type Trust = Grade;

export type Verdict = 'ready' | 'blocked' | 'impossible';

/** What every sentence of an advice carries: where it comes from and how far to trust it. */
export interface Cited {
  readonly evidence: Grade;
  /** True where a source of at least the same weight says otherwise. */
  readonly disputed: boolean;
  /** Ids of claims, explained in `Advice.sources`. */
  readonly sources: readonly string[];
  /** The rule pack that says it, by its name; absent for what group-exit knows. */
  readonly pack?: string;
}

export interface AdvisedBlocker extends Cited {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly clearedBy: ClearedBy;
  /** Hours from now until it is gone by itself at the earliest; 0 where no clock runs. */
  readonly waitHours: number;
}

export interface PlannedStep extends Cited {
  readonly id: string;
  readonly phase: Phase;
  readonly text: string;
  readonly path: readonly string[];
  /** Hours to wait at this step; waits run side by side. */
  readonly waitHours: number;
  /** Ids of the blockers that it clears, alone or with its companions. */
  readonly clears: readonly string[];
  /** The answers that following it amounts to; a list means any one of them. */
  readonly sets: Changes;
}

export interface Plan {
  /** Earliest the last act can happen, in hours from now; waits run in parallel. */
  readonly waitHours: number;
  readonly steps: readonly PlannedStep[];
}

export interface Sentence extends Cited {
  readonly id: string;
  readonly text: string;
}

export interface AdvisedResidue extends Cited {
  readonly id: string;
  readonly what: string;
  readonly where: string;
  /** null: no known end. */
  readonly keptHours: number | null;
}

export interface AdvisedAlternative extends Cited {
  readonly id: string;
  readonly goal: Goal;
  readonly verdict: Verdict;
  readonly why: string;
}

export interface ComparedCell extends Cited {
  readonly text: string;
  /** True where no source says. */
  readonly unknown?: true;
}

export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  readonly cells: Readonly<Record<ComparedPlatform, ComparedCell>>;
}

/** The asker's own situation on another platform. */
export interface YoursElsewhere {
  readonly verdict: Verdict;
  readonly blockers: readonly string[];
  readonly waitHours: number;
  /** The same in words. */
  readonly text: string;
}

/** A claim with everything that speaks for and against it. */
export interface ExplainedClaim {
  /** Rows of the fact files that it covers. */
  readonly rows: readonly string[];
  readonly claim: string;
  /** The rule pack that claims it; absent for what group-exit knows. */
  readonly pack?: string;
  readonly evidence: Grade;
  readonly disputed: boolean;
  readonly from: readonly (Omit<Source, 'direct'> & {
    readonly stance: Citation['stance'];
    /** What it says of the claim; absent where it simply says so. */
    readonly says?: string;
  })[];
}

/** The few fields of an advice that a script decides on. */
export interface Brief {
  readonly goal: Goal;
  readonly verdict: Verdict;
  /** Ids, in the order of the advice. */
  readonly blockers: readonly string[];
  readonly waitHours: number;
}

/** The whole advice, as `--json` prints it (contract, section 4). */
export interface Advice {
  readonly schemaVersion: 1;
  readonly id?: string | number;
  readonly answers: Answers;
  /** Keys for which the cautious case was taken: left out, unsure, or not exact. */
  readonly assumed: readonly AnswerKey[];
  /** Those of them that were given, but not exactly: the cautious end of a range stands; absent if none. */
  readonly approximate?: readonly AnswerKey[];
  /** Keys that were given though nothing hangs on them in this situation; absent if none. */
  readonly ignored?: readonly AnswerKey[];
  readonly goal: Goal;
  readonly verdict: Verdict;
  /** The weakest evidence that the verdict rests on. */
  readonly evidence: Grade;
  readonly blockers: readonly AdvisedBlocker[];
  readonly plan: Plan;
  readonly effects: readonly Sentence[];
  readonly cautions: readonly Sentence[];
  readonly residue: readonly AdvisedResidue[];
  readonly alternatives: readonly AdvisedAlternative[];
  readonly comparison: {
    readonly rows: readonly ComparedRow[];
    readonly yours: Readonly<Partial<Record<ComparedPlatform, YoursElsewhere>>>;
  };
  readonly sources: Readonly<Record<string, ExplainedClaim>>;
  /** Every rule that was looked at and why it fired or not; only where it was asked for. */
  readonly trace?: readonly TracedRule[];
}

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
