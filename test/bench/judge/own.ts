import { BASE, judge } from '../../../rules/index.ts';
import { blockerWait } from '../../../rules/judge.ts';
import type { Outcome, Situation } from './situation.ts';

/** The library's own judgement. */
export function own({ facts, answers }: Situation): Outcome {
  const { verdict, blockers } = judge(facts, BASE);
  const waits = blockers.map((blocker) => blockerWait(blocker, facts, answers));
  return {
    verdict,
    blockers: blockers.map(({ id }) => id),
    waitHours: verdict === 'impossible' ? 0 : Math.max(0, ...waits),
  };
}
