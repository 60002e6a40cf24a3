import { describe, expect, test } from 'vitest';
import {
  type Advice,
  type Answers,
  advise,
  complete,
  DEFAULT_PLATFORM,
  type Rule,
  type RuleKind,
  sizeLimit,
} from '../../rules/internal.ts';
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

/** Rules of groups that are larger than any can be: nobody gets as far as an advice with them. */
const isTooLarge = (answers: Answers) =>
  (answers.groupSize ?? 0) >
  (sizeLimit({ platform: DEFAULT_PLATFORM, ...answers })?.most ?? Number.POSITIVE_INFINITY);

describe.each(RULES.rules.map((rule): [string, Rule] => [`${rule.kind} ${rule.id}`, rule]))(
  '%s',
  (_, rule) => {
    const examples = rule.examples ?? [];

    test.each(examples.filter(({ answers }) => !isTooLarge(answers)))(
      '$answers: $fires',
      ({ answers, fires }) => {
        const told = PLACE[rule.kind](advise(answers, RULES)).map(({ id }) => id);
        if (fires) expect(told).toContain(rule.id);
        else expect(told).not.toContain(rule.id);
        expect(complete(answers, RULES).ignored).toEqual([]);
      },
    );
  },
);
