import fc from 'fast-check';
import { expect, test } from 'vitest';
import { match } from '../../../rules/engine/match.ts';
import {
  type Answers,
  type Condition,
  nextQuestion,
  type RuleBase,
  toFacts,
} from '../../../rules/internal.ts';
import { answersTo, walk } from '../../../rules/verify/walk.ts';
import { smallBase } from './small-base.ts';

/** Every conversation one by one, without any reduction but the interview's own. */
function* bruteForce(base: RuleBase, answers: Answers = {}): Generator<Answers> {
  const question = nextQuestion(answers, base, { thorough: true });
  if (!question) {
    yield answers;
    return;
  }
  for (const value of answersTo(question, answers)) {
    yield* bruteForce(base, { ...answers, [question.key]: value });
  }
}

/** What holds at an end: the advice hangs on nothing else. */
function holding(answers: Answers, base: RuleBase): string {
  const facts = toFacts(answers, base.questions);
  return [...base.blockers, ...base.steps, ...base.effects, ...base.cautions, ...base.residue]
    .filter((one) => match(one.when, facts) === 'yes')
    .map((one) => one.id)
    .join();
}

const condition: fc.Arbitrary<Condition> = fc.record(
  {
    goal: fc.subarray(['leave', 'dissolve'] as const, { minLength: 1 }),
    role: fc.subarray(['owner', 'member'] as const, { minLength: 1 }),
    device: fc.subarray(['ios', 'desktop'] as const, { minLength: 1 }),
    groupSize: fc.subarray(['1', '2-39', '40', '41-100'] as const, { minLength: 1 }),
    subAccount: fc.subarray(['yes', 'no', 'unsure'] as const, { minLength: 1 }),
    redPacketsUnclaimed: fc.subarray(['yes', 'no'] as const, { minLength: 1 }),
  },
  { requiredKeys: [] },
);

const randomBase = fc.array(condition, { minLength: 1, maxLength: 4 }).map((conditions): RuleBase => {
  const base = smallBase();
  return {
    ...base,
    blockers: base.blockers.slice(0, 2),
    steps: base.steps.slice(2),
    cautions: [],
    effects: conditions.map((when, at) => ({
      id: `effect-${at}`,
      when,
      text: { en: `${at}`, zh: `${at}` },
      supports: ['X1'],
    })),
  };
});

test('for all small rule bases, the reduced walk counts and sees what brute force does', () => {
  fc.assert(
    fc.property(randomBase, (base) => {
      const brute = [...bruteForce(base)];
      const reduced = [...walk(base)];
      expect(reduced.reduce((sum, end) => sum + end.weight, 0)).toBe(brute.length);
      expect(new Set(reduced.map((end) => holding(end.answers, base)))).toEqual(
        new Set(brute.map((answers) => holding(answers, base))),
      );
    }),
    { numRuns: 60 },
  );
});
