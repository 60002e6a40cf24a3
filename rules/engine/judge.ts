import type { Trust, Verdict } from '../model/advice.ts';
import { type Answers, CLOCKS, type Facts, type Goal, knownNumber } from '../model/facts.ts';
import type { Blocker, Mark } from '../model/rule.ts';
import { checkFacts, checkRules, checkTrust } from './arguments.ts';
import type { Rules } from './compile.ts';
import { atLeast } from './evidence.ts';
import { match } from './match.ts';

/** The blockers of a situation and the resulting verdict. */
export interface Judgement {
  readonly verdict: Verdict;
  /** True if it is worth trying: every blocker that counts is disputed, none official, none marked `noTrying`. */
  readonly doubtful: boolean;
  /** Blockers that hold and are trusted, in the order of the rule base. */
  readonly blockers: readonly Blocker[];
  /** Blockers that hold but whose evidence is weaker than `trust`. */
  readonly distrusted: readonly Blocker[];
}

/**
 * Judges a situation. Unknown facts never block; `complete` fills them in first.
 *
 * @param trust blockers with weaker evidence are listed as distrusted
 * @throws RangeError for invalid facts or grade, or rules that are not compiled
 */
export function judge(facts: Facts, rules: Rules, trust: Trust = 'reported'): Judgement {
  checkRules(rules);
  checkTrust(trust);
  checkFacts(facts);
  const blockers: Blocker[] = [];
  const distrusted: Blocker[] = [];
  for (const blocker of rules.candidates(facts).blocker) {
    if (match(blocker.when, facts) !== 'yes') continue;
    (counts(blocker, rules, trust) ? blockers : distrusted).push(blocker);
  }
  const verdict = verdictOf(blockers);
  return { verdict, doubtful: verdict === 'blocked' && canBeTried(blockers, rules), blockers, distrusted };
}

function canBeTried(blockers: readonly Blocker[], rules: Rules): boolean {
  return blockers.every((blocker) => {
    const { evidence, disputed } = rules.cite(blocker);
    return disputed && evidence !== 'official' && !blocker.noTrying;
  });
}

/** The same situation with another goal, which somebody with a trouble may turn to. */
export function forGoal(facts: Facts, goal: Goal): Facts {
  return { ...facts, goal, trouble: 'none' };
}

/** Whether a blocker holds that nobody can clear. */
export function isOutOfReach(facts: Facts, rules: Rules, trust: Trust): boolean {
  // Without a goal there is nothing to reach yet.
  if (facts.goal === undefined) return false;
  return rules
    .candidates(facts)
    .blocker.some(
      (one) => one.clearedBy === 'nobody' && match(one.when, facts) === 'yes' && counts(one, rules, trust),
    );
}

/** Whether a blocker's evidence is as strong as the caller trusts. */
export function counts(blocker: Blocker, rules: Rules, trust: Trust): boolean {
  return trust === 'reported' || atLeast(rules.cite(blocker).evidence, trust);
}

/** The order of the verdicts, the worst last. */
export const BADNESS = { ready: 0, blocked: 1, impossible: 2 } as const satisfies Record<Verdict, number>;

function verdictOf(blockers: readonly Blocker[]): Verdict {
  if (blockers.length === 0) return 'ready';
  return blockers.some((blocker) => blocker.clearedBy === 'nobody') ? 'impossible' : 'blocked';
}

/** The minimum hours until a blocker clears: the longest of its applicable waits. */
export function blockerWait(blocker: Blocker, facts: Facts, answers: Answers): number {
  const waits = blocker.fix.flatMap(({ until, when }) =>
    until && (!when || match(when, facts) === 'yes') ? [waitOf(until, answers)] : [],
  );
  return Math.max(0, ...waits);
}

/**
 * The hours from now until a clock reaches its mark. Rounded to a millionth to hide floating-point error
 * (24 − 23.9), but never to 0 while still waiting.
 */
export function waitOf({ clock, reaches }: Mark, answers: Answers): number {
  const left = (reaches - (knownNumber(answers[clock]) ?? 0)) * CLOCKS[clock].hoursPerUnit;
  if (left <= 0) return 0;
  return Math.max(1e-6, Math.round(left * 1e6) / 1e6);
}
