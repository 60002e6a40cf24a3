import type { Rules } from '../engine/compile.ts';
import { apply, toFacts } from '../engine/facts.ts';
import { forGoal, judge, waitOf } from '../engine/judge.ts';
import { type Draft, type Fix, fixWait } from '../engine/plan.ts';
import type { Verdict } from '../model/advice.ts';
import { type Answers, CLOCK_KEYS, CLOCKS, type ClockKey, knownNumber } from '../model/facts.ts';

/** The result of following a plan. */
export interface Replay {
  /** The verdict at its end. */
  readonly verdict: Verdict;
  /** Hours elapsed. */
  readonly hours: number;
}

/**
 * Follows a plan step by step to its end, and judges there. Waits run in parallel: they are served in the
 * order in which they end, and every clock advances meanwhile.
 */
export function replay(answers: Answers, draft: Draft, rules: Rules, without?: Fix): Replay {
  const fixes = draft.steps.filter((step): step is Fix => step.kind === 'fix' && step !== without);
  const waitOfFix = (fix: Fix) => fixWait(fix, answers);
  const waits = fixes.filter((fix) => fix.step.phase === 'wait').sort((a, b) => waitOfFix(a) - waitOfFix(b));
  const order = [...fixes.filter((fix) => fix.step.phase !== 'wait'), ...waits];
  let now = answers;
  let hours = 0;
  for (const fix of order) {
    const waitHours = fix.step.phase === 'wait' ? waitOfFix(fix) : 0;
    if (waitHours > hours) {
      now = advanceClocks(now, waitHours - hours);
      hours = waitHours;
    }
    if (Object.keys(fix.sets).length === 0) continue;
    if (
      fix.step.goal &&
      judge(forGoal(toFacts(now, rules.questions), fix.step.goal), rules).verdict !== 'ready'
    )
      continue;
    now = keepClocks(now, apply(now, fix.sets));
  }
  return { verdict: judge(toFacts(now, rules.questions), rules).verdict, hours };
}

function advanceClocks(answers: Answers, hours: number): Answers {
  const ahead: { [K in ClockKey]?: number } = {};
  for (const key of CLOCK_KEYS) {
    const value = knownNumber(answers[key]);
    if (value !== undefined) ahead[key] = Math.round((value + hours / CLOCKS[key].hoursPerUnit) * 1e6) / 1e6;
  }
  return { ...answers, ...ahead };
}

/** A mark is a minimum: a clock that is already past it is not set back. */
function keepClocks(before: Answers, after: Answers): Answers {
  const later: { [K in ClockKey]?: number } = {};
  for (const key of CLOCK_KEYS) {
    const [was = 0, is = 0] = [before, after].map((one) => knownNumber(one[key]));
    if (was > is) later[key] = was;
  }
  return { ...after, ...later };
}

/** The most waits that are tried in every order; no plan has more. */
const MAX_ORDERED = 5;

/**
 * The fewest hours for a plan's waits, over all orders: each starts when the previous one is over, while
 * all clocks advance.
 *
 * @returns undefined if there are too many waits to try
 */
export function quickestOrder(answers: Answers, draft: Draft): number | undefined {
  const waits = draft.steps.filter(
    (step): step is Fix => step.kind === 'fix' && step.step.until !== undefined,
  );
  if (waits.length > MAX_ORDERED) return undefined;
  const hours = ordersOf(waits).map((order) => {
    let now = answers;
    let passed = 0;
    for (const { step } of order) {
      const left = step.until ? waitOf(step.until, now) : 0;
      now = advanceClocks(now, left);
      passed += left;
    }
    return passed;
  });
  return Math.min(...hours);
}

function ordersOf<T>(list: readonly T[]): T[][] {
  if (list.length <= 1) return [[...list]];
  return list.flatMap((first, at) => ordersOf(list.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}
