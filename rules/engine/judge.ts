import type { Trust, Verdict } from '../model/advice.ts';
import type { RuleBase } from '../model/base.ts';
import type { Answers, Facts } from '../model/facts.ts';
import type { Blocker } from '../model/rule.ts';
import { waitOf } from './amount.ts';
import { atLeast, standingOf } from './evidence/cite.ts';
import { match } from './match.ts';

/** What stands in the way, and what that makes of the goal. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Blockers that hold and count, in the order of the rule base. */
  readonly blockers: readonly Blocker[];
  /** Blockers that hold but rest on weaker evidence than the caller trusts. */
  readonly distrusted: readonly Blocker[];
}

/**
 * Judges a situation. Facts that are not known hold nothing up; `settle` fills them first.
 *
 * @param trust blockers whose evidence is weaker do not count
 */
export function judge(facts: Facts, base: RuleBase, trust: Trust = 'reported'): Judgement {
  const blockers: Blocker[] = [];
  const distrusted: Blocker[] = [];
  for (const blocker of base.blockers) {
    if (match(blocker.when, facts) !== 'yes') continue;
    const counts = trust === 'reported' || atLeast(standingOf(blocker, base).evidence, trust);
    (counts ? blockers : distrusted).push(blocker);
  }
  return { verdict: verdictOf(blockers), blockers, distrusted };
}

/** The hours a blocker still needs at the least: the longest of its waits that apply. */
export function blockerWait(blocker: Blocker, facts: Facts, answers: Answers): number {
  const waits = blocker.fix.flatMap(({ until, when }) =>
    until && (!when || match(when, facts) === 'yes') ? [waitOf(until, answers)] : [],
  );
  return Math.max(0, ...waits);
}

function verdictOf(blockers: readonly Blocker[]): Verdict {
  if (blockers.length === 0) return 'ready';
  return blockers.some((blocker) => blocker.clearedBy === 'nobody') ? 'impossible' : 'blocked';
}
