import { type Mark, waitOf } from '../../../rules/amount.ts';
import { BASE, type Blocker, type Condition, type Verdict } from '../../../rules/index.ts';
import { alternativesOf } from '../../../rules/match.ts';
import { peer } from '../peers.ts';
import type { Engine } from './situation.ts';

interface Conditions {
  readonly all?: readonly (Conditions | Comparison)[];
  readonly any?: readonly (Conditions | Comparison)[];
}

interface Comparison {
  readonly fact: string;
  readonly operator: 'in';
  readonly value: readonly string[];
}

/** A blocker that holds, with the waits that always go with it; or a wait with a condition of its own. */
type Event =
  | { readonly type: 'blocker'; readonly params: { blocker: Blocker; waits: readonly Mark[] } }
  | { readonly type: 'wait'; readonly params: { waits: readonly Mark[] } };

interface Rule {
  readonly conditions: Conditions;
  readonly event: Event;
}

interface RulesEngine {
  run(facts: object): Promise<{ events: Event[] }>;
}

type RulesEngineClass = new (rules: readonly Rule[], options: object) => RulesEngine;

/** The blockers of the rule base as rules of json-rules-engine, made from the same data. */
export function jsonRulesEngine(): Engine {
  const { Engine } = peer<{ Engine: RulesEngineClass }>('json-rules-engine');
  const engine = new Engine(BASE.blockers.flatMap(rulesOf), { allowUndefinedFacts: true });
  return async ({ facts, answers }) => {
    const { events } = await engine.run(facts);
    const blockers: string[] = [];
    let verdict: Verdict = 'ready';
    let waitHours = 0;
    for (const { type, params } of events) {
      for (const mark of params.waits) waitHours = Math.max(waitHours, waitOf(mark, answers));
      if (type !== 'blocker') continue;
      blockers.push(params.blocker.id);
      if (params.blocker.clearedBy === 'nobody') verdict = 'impossible';
      else if (verdict === 'ready') verdict = 'blocked';
    }
    return { verdict, blockers, waitHours: verdict === 'impossible' ? 0 : waitHours };
  };
}

function rulesOf(blocker: Blocker): Rule[] {
  const conditions = conditionsOf(blocker.when);
  const always = blocker.fix.flatMap(({ until, when }) => (until && !when ? [until] : []));
  const sometimes = blocker.fix.flatMap(({ until, when }) => (until && when ? [{ until, when }] : []));
  return [
    { conditions, event: { type: 'blocker', params: { blocker, waits: always } } },
    ...sometimes.map(
      ({ until, when }): Rule => ({
        conditions: { all: [conditions, conditionsOf(when)] },
        event: { type: 'wait', params: { waits: [until] } },
      }),
    ),
  ];
}

function conditionsOf(condition: Condition): Conditions {
  const all = alternativesOf(condition).map((when) => ({
    all: Object.entries(when).map(([fact, value]): Comparison => ({ fact, operator: 'in', value })),
  }));
  return all.length === 1 ? (all[0] as Conditions) : { any: all };
}
