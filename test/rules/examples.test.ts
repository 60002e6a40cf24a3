import { describe, expect, test } from 'vitest';
import { type Advice, advise, complete, type Rule, type RuleKind } from '../../rules/internal.ts';
import { RULES } from '../support/rules.ts';

/** Where an advice has the rules of each kind. */
const PLACE: { readonly [K in RuleKind]: (advice: Advice) => readonly { readonly id: string }[] } = {
  blocker: ({ blockers }) => blockers,
  step: ({ plan }) => plan.steps,
  effect: ({ effects }) => effects,
  caution: ({ cautions }) => cautions,
  residue: ({ residue }) => residue,
  alternative: ({ alternatives }) => alternatives,
};

describe.each(RULES.rules.map((rule): [string, Rule] => [`${rule.kind} ${rule.id}`, rule]))(
  '%s',
  (_, rule) => {
    const examples = rule.examples ?? [];

    test.each(examples)('$answers: $fires', ({ answers, fires }) => {
      const told = PLACE[rule.kind](advise(answers, RULES)).map(({ id }) => id);
      if (fires) expect(told).toContain(rule.id);
      else expect(told).not.toContain(rule.id);
      expect(complete(answers, RULES).ignored).toEqual([]);
    });
  },
);
