import type { Advice } from '../../rules/index.ts';

/** The few fields that a script decides on (`--brief`). */
export function briefOf(advice: Advice) {
  return {
    schemaVersion: advice.schemaVersion,
    ...(advice.id === undefined ? {} : { id: advice.id }),
    goal: advice.goal,
    verdict: advice.verdict,
    blockers: advice.blockers.map((blocker) => blocker.id),
    waitHours: advice.plan.waitHours,
  };
}
