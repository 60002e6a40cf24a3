import { type AdviseOptions, MissingAnswersError } from './advise.ts';
import { type Numerals, numeralsFor } from './amount.ts';
import { toFacts } from './facts.ts';
import { judge } from './judge.ts';
import type { Advice, Trust } from './model/advice.ts';
import type { RuleBase } from './model/base.ts';
import type { AnswerKey, Answers, Facts, Goal } from './model/facts.ts';
import { draftPlan } from './plan.ts';
import { settle, takenCautiously } from './settle.ts';
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
  return { said: judged(answers, facts, base, trust, numeralsOf), ignored };
}

/**
 * The same at once where every required answer is given, which is what batches hold: no question is
 * open then, and what is left out is taken cautiously whether or not anything hangs on it.
 *
 * @throws MissingAnswersError if a required answer is missing
 */
export function composeBriefAtOnce(
  given: Answers,
  base: RuleBase,
  options: Pick<AdviseOptions, 'trust'>,
  numeralsOf: (answers: Answers) => Numerals,
): Brief {
  const { trust = 'reported' } = options;
  const complete = base.questions.every(
    ({ key }) => given[key] !== undefined || !REQUIRED.includes(key) || key === 'goal' || key === 'platform',
  );
  const answers = takenCautiously(given, base);
  const facts = toFacts(answers, base.questions);
  // What is out of reach is not told more than was given: that takes a closer look.
  if (!complete || judge(facts, base, trust).verdict === 'impossible') {
    return composeBrief(given, base, options, numeralsOf).said;
  }
  return judged(answers, facts, base, trust, numeralsOf);
}

const REQUIRED: readonly AnswerKey[] = ['role', 'device', 'groupSize', 'groupType', 'region'];

function judged(
  answers: Answers,
  facts: Facts,
  base: RuleBase,
  trust: Trust,
  numeralsOf: (answers: Answers) => Numerals,
): Brief {
  const { verdict, blockers } = judge(facts, base, trust);
  const wait = verdict === 'blocked' ? planWait(draftPlan(answers, base, trust, () => false)) : 0;
  return {
    goal: answers.goal as Goal,
    verdict,
    blockers: blockers.map((blocker) => blocker.id),
    waitHours: numeralsOf(answers).alone(wait),
  };
}
