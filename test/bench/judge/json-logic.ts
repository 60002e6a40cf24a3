import { waitOf } from '../../../rules/amount.ts';
import { BASE, type Blocker, type Condition, type Verdict } from '../../../rules/index.ts';
import { alternativesOf } from '../../../rules/match.ts';
import { peer } from '../peers.ts';
import type { Engine } from './situation.ts';

interface JsonLogic {
  apply(rule: unknown, data: unknown): unknown;
}

/** The blockers of the rule base as expressions of JsonLogic, made from the same data. */
export function jsonLogic(): Engine {
  const logic = peer<JsonLogic>('json-logic-js');
  const rules = BASE.blockers.map((blocker) => ({
    blocker,
    holds: expressionOf(blocker.when),
    waits: waitsOf(blocker),
  }));
  return ({ facts, answers }) => {
    const blockers: string[] = [];
    let verdict: Verdict = 'ready';
    let waitHours = 0;
    for (const { blocker, holds, waits } of rules) {
      if (!logic.apply(holds, facts)) continue;
      blockers.push(blocker.id);
      if (blocker.clearedBy === 'nobody') verdict = 'impossible';
      else if (verdict === 'ready') verdict = 'blocked';
      for (const { until, applies } of waits) {
        if (logic.apply(applies, facts)) waitHours = Math.max(waitHours, waitOf(until, answers));
      }
    }
    return { verdict, blockers, waitHours: verdict === 'impossible' ? 0 : waitHours };
  };
}

function waitsOf(blocker: Blocker) {
  return blocker.fix.flatMap(({ until, when }) =>
    until ? [{ until, applies: when ? expressionOf(when) : true }] : [],
  );
}

function expressionOf(condition: Condition): unknown {
  return {
    or: alternativesOf(condition).map((when) => ({
      and: Object.entries(when).map(([fact, values]) => ({ in: [{ var: fact }, values] })),
    })),
  };
}
