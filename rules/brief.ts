import type { AdviseOptions } from './advise.ts';
import { type Numerals, numeralsFor } from './amount.ts';
import { judge } from './judge.ts';
import type { Advice, Trust } from './model/advice.ts';
import type { RuleBase } from './model/base.ts';
import type { AnswerKey, Answers, Goal } from './model/facts.ts';
import { draftPlan } from './plan.ts';
import { type Settled, settleFully } from './settle.ts';
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
 * @returns besides, the situational answers that nothing hangs on
 * @throws MissingAnswersError if a required answer is missing
 */
export function adviseBriefly(
  given: Answers,
  base: RuleBase,
  { trust = 'reported' }: Pick<AdviseOptions, 'trust'> = {},
): { readonly said: Brief; readonly ignored: readonly AnswerKey[] } {
  const settled = settleFully(given, base, trust);
  const said = composeBrief(settled, base, trust, numeralsFor(settled.answers));
  return { said, ignored: settled.ignored };
}

/**
 * The same with the wait written as the caller has it.
 *
 * @param settled a situation in which nothing is missing
 */
export function composeBrief(
  { answers, facts }: Settled,
  base: RuleBase,
  trust: Trust,
  numerals: Numerals,
): Brief {
  const { verdict, blockers } = judge(facts, base, trust);
  const wait = verdict === 'blocked' ? planWait(draftPlan(answers, base, trust, () => false)) : 0;
  return {
    goal: answers.goal as Goal,
    verdict,
    blockers: blockers.map((blocker) => blocker.id),
    waitHours: numerals.alone(wait),
  };
}
