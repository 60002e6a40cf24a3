import { BASE, judge, judgedWait } from '../../../rules/index.ts';
import type { Outcome, Situation } from './situation.ts';

/** The library's own judgement. */
export function own({ facts, answers }: Situation): Outcome {
  const judgement = judge(facts, BASE);
  return { verdict: judgement.verdict, blockers: judgement.ids, waitHours: judgedWait(judgement, answers) };
}
