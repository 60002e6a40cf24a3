import { type AdviseOptions, MissingAnswersError } from './advise.ts';
import { type Numerals, numeralsFor } from './amount.ts';
import { judge } from './judge.ts';
import type { Advice } from './model/advice.ts';
import type { RuleBase } from './model/base.ts';
import type { AnswerKey, Answers, Goal } from './model/facts.ts';
import { draftPlan } from './plan.ts';
import { settle } from './settle.ts';
import { planWait } from './word-plan.ts';

/** The few fields of an advice that a script decides on. */
export interface Brief {
  readonly goal: Goal;
  readonly verdict: Advice['verdict'];
  /** Ids, in the order of the advice. */
  readonly blockers: readonly string[];
  readonly waitHours: number;
}

/**
 * What `advise` would come to, without its texts.
 *
 * @param numeralsOf given the settled answers, how numbers are written
 * @returns besides, the situational answers that nothing hangs on
 * @throws MissingAnswersError if a required answer is missing
 */
export function composeBrief(
  given: Answers,
  base: RuleBase,
  { trust = 'reported' }: Pick<AdviseOptions, 'trust'>,
  numeralsOf: (answers: Answers) => Numerals = numeralsFor,
): { readonly said: Brief; readonly ignored: readonly AnswerKey[] } {
  const { answers, facts, missing, ignored } = settle(given, base, trust);
  if (missing.length > 0) throw new MissingAnswersError(missing);
  const { verdict, blockers } = judge(facts, base, trust);
  const wait = verdict === 'blocked' ? planWait(draftPlan(answers, base, trust, () => false)) : 0;
  const said: Brief = {
    goal: answers.goal as Goal,
    verdict,
    blockers: blockers.map((blocker) => blocker.id),
    waitHours: numeralsOf(answers).alone(wait),
  };
  return { said, ignored };
}
