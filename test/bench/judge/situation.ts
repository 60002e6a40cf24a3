import type { Answers, Facts, Verdict } from '../../../rules/index.ts';

/** What every engine is given: the facts, and the answers for the clocks of waits. */
export interface Situation {
  readonly answers: Answers;
  readonly facts: Facts;
}

/** What every engine must say. */
export interface Outcome {
  readonly verdict: Verdict;
  /** Ids; the order is the engine's own. */
  readonly blockers: readonly string[];
  /** Hours until the last wait is over; 0 where the goal is impossible. */
  readonly waitHours: number;
}

/** Judges one situation; an engine that can only do so asynchronously is awaited. */
export type Engine = (situation: Situation) => Outcome | Promise<Outcome>;
