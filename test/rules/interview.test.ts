import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnswerKey,
  type Answers,
  type AnswerValue,
  badAnswers,
  nextTurn,
} from '../../rules/internal.ts';
import { answersTo } from '../../rules/verify/walk.ts';
import { converse } from '../../src/wizard/converse.ts';
import type { Dialogue } from '../../src/wizard/dialogue.ts';
import { RULES } from '../support/rules.ts';

const SETTINGS = { rules: RULES, lang: 'en', trust: 'reported', thorough: true } as const;

/** Somebody who answers by a list of numbers: the n-th choice, or the n-th band. */
function somebody(choices: readonly number[]): Dialogue {
  let at = 0;
  const pick = () => choices[at++ % choices.length] ?? 0;
  return {
    choose: async (_, items) => {
      const item = items[pick() % items.length];
      if (!item) throw new Error('nothing to choose');
      return { value: item.value };
    },
    enter: async (_, check) => {
      const typed = ['2', '40', '41', '100', '0', '1']
        .slice(pick() % 4)
        .find((one) => check(one) === undefined);
      return { value: typed ?? '1' };
    },
    say: async () => {},
    pick: async () => {
      throw new Error('there is no menu here');
    },
    takeBack: async () => {},
    close() {},
  };
}

describe('the interview as a function', () => {
  test('1,000 random conversations go the same way through the wizard and through nextTurn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 11 }), { minLength: 8, maxLength: 20 }), async (choices) => {
        const { answers, asked } = await converse(somebody(choices), SETTINGS, {
          answers: {},
          approximate: [],
        });
        const order: AnswerKey[] = [];
        let so: Answers = {};
        for (;;) {
          const turn = nextTurn(so, RULES, { thorough: true });
          if (!turn) break;
          order.push(turn.question.key);
          so = { ...so, [turn.question.key]: answers[turn.question.key] as AnswerValue };
        }
        expect(order).toEqual(asked);
        expect(so).toEqual(answers);
      }),
      { numRuns: 1_000 },
    );
  });

  test('“remaining” is never too small', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 8, maxLength: 20 }), (choices) => {
        const promised: number[] = [];
        let so: Answers = {};
        for (let n = 0; ; n++) {
          const turn = nextTurn(so, RULES);
          if (!turn) break;
          promised.push(n + turn.remaining);
          const { key } = turn.question;
          // No more people than such a group can have.
          const values = answersTo(turn.question, so).filter(
            (value) => badAnswers({ ...so, [key]: value }, RULES.questions).length === 0,
          );
          so = { ...so, [key]: values[(choices[n % choices.length] ?? 0) % values.length] };
        }
        for (const last of promised) expect(last).toBeGreaterThanOrEqual(promised.length - 1);
      }),
      { numRuns: 500 },
    );
  });
});
