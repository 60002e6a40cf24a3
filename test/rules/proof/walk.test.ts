import fc from 'fast-check';
import { expect, test } from 'vitest';
import { match } from '../../../rules/engine/match.ts';
import {
  type Answers,
  type Condition,
  compile,
  nextQuestion,
  type Rule,
  type RuleBase,
  type Rules,
  toFacts,
} from '../../../rules/internal.ts';
import { answersTo, walk } from '../../../rules/verify/walk.ts';
import { smallBase } from './small-base.ts';

/** Every conversation one by one, without any reduction but the interview's own. */
function* bruteForce(base: Rules, answers: Answers = {}): Generator<Answers> {
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
  return base.rules
    .filter(({ kind, when }) => kind !== 'alternative' && match(when, facts) === 'yes')
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

const KEPT = ['small.not-owner', 'small.too-many', 'small.dissolve', 'small.stays', 'small.instead'];

const randomBase = fc.array(condition, { minLength: 1, maxLength: 4 }).map((conditions): Rules => {
  const base = smallBase();
  const kept = base.rules.filter(({ id }) => KEPT.includes(id));
  const effects = conditions.map(
    (when, at): Rule => ({
      kind: 'effect',
      id: `effect-${at}`,
      when,
      short: { en: `${at}`, zh: `${at}` },
      evidence: ['X1'],
    }),
  );
  return compile({ ...base, rules: [...kept, ...effects] });
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
