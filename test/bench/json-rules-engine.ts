import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { alternativesOf } from '../../rules/engine/match.ts';
import type { Blocker, Condition, Facts, Verdict } from '../../rules/internal.ts';
import { RULES } from '../support/rules.ts';

/** The blockers of the rule base as rules of json-rules-engine, made from the same data. */
export function jsonRulesEngine(): (facts: Facts) => Promise<{ verdict: Verdict; blockers: string[] }> {
  const rules = RULES.of.blocker.map((blocker: Blocker) => ({
    conditions: conditionsOf(blocker.when),
    event: { type: blocker.clearedBy, params: { id: blocker.id } },
  }));
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  return async (facts) => {
    const { events } = await engine.run(facts);
    const hopeless = events.some(({ type }) => type === 'nobody');
    return {
      verdict: events.length === 0 ? 'ready' : hopeless ? 'impossible' : 'blocked',
      blockers: events.map(({ params }) => String(params?.id)),
    };
  };
}

function conditionsOf(condition: Condition): TopLevelCondition {
  const all = alternativesOf(condition).map((when) => ({
    all: Object.entries(when).map(([fact, value]) => ({ fact, operator: 'in', value })),
  }));
  return { any: all };
}
