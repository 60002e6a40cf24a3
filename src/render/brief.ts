import type { Advice, Brief } from '../../rules/internal.ts';

/** The few fields that a script decides on (`--brief`), in the contract's order. */
export function briefOf(id: string | number | undefined, { goal, verdict, blockers, waitHours }: Brief) {
  return { schemaVersion: 1, ...(id === undefined ? {} : { id }), goal, verdict, blockers, waitHours };
}

/** The same of a whole advice. */
export function briefOfAdvice({ id, goal, verdict, blockers, plan }: Advice) {
  const ids = blockers.map((blocker) => blocker.id);
  return briefOf(id, { goal, verdict, blockers: ids, waitHours: plan.waitHours });
}
