import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerKey, type Answers, type AnswerValue, BASE, nextTurn } from '../rules/index.ts';
import { answersTo } from '../rules/verify/walk.ts';
import type { Settings } from '../src/settings.ts';
import { converse } from '../src/wizard/converse.ts';
import type { Dialogue } from '../src/wizard/dialogue.ts';
import { run } from './support/program.ts';

const SETTINGS = { base: BASE, lang: 'en', trust: 'reported', thorough: true } as unknown as Settings;

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
    takeBack: async () => {},
  };
}

describe('the interview as a function', () => {
  test('1,000 random conversations go the same way through the wizard and through nextTurn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 11 }), { minLength: 8, maxLength: 20 }), async (choices) => {
        const { answers, asked } = await converse(somebody(choices), SETTINGS, {}, {}, () => 0);
        const order: AnswerKey[] = [];
        let so: Answers = {};
        for (;;) {
          const turn = nextTurn(so, BASE, { thorough: true });
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
          const turn = nextTurn(so, BASE);
          if (!turn) break;
          promised.push(n + turn.remaining);
          const values = answersTo(turn.question, so);
          so = { ...so, [turn.question.key]: values[(choices[n % choices.length] ?? 0) % values.length] };
        }
        for (const last of promised) expect(last).toBeGreaterThanOrEqual(promised.length - 1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('group-exit next', () => {
  test('asks, then advises, and remembers nothing', async () => {
    let answers: Record<string, unknown> = {};
    for (const [key, value] of [
      ['platform', 'wechat'],
      ['goal', 'dissolve'],
      ['role', 'owner'],
      ['device', 'ios'],
      ['groupType', 'ordinary'],
      ['groupSize', 55],
      ['region', 'eu'],
    ] as const) {
      const { stdout, code } = await run(['next'], JSON.stringify(answers));
      expect(code).toBe(0);
      const said = JSON.parse(stdout);
      expect(said.question.key).toBe(key);
      expect(said.remaining).toBeGreaterThanOrEqual(0);
      for (const field of ['text', 'help', 'why', 'type']) expect(said.question[field]).toBeTruthy();
      answers = { ...answers, [key]: value };
    }
    const { stdout } = await run(['next'], JSON.stringify(answers));
    expect(JSON.parse(stdout).advice.verdict).toBe('blocked');
  });

  test('has the limits and choices of the platform, in either language', async () => {
    const known = {
      platform: 'whatsapp',
      goal: 'dissolve',
      role: 'owner',
      device: 'ios',
      groupType: 'ordinary',
    };
    const { stdout } = await run(['next', '--lang', 'zh'], JSON.stringify(known));
    expect(JSON.parse(stdout).question).toMatchObject({
      key: 'groupSize',
      type: 'number',
      min: 1,
      max: 1024,
    });
    const role = await run(['next'], '{"platform":"wechat","goal":"leave"}');
    const values = JSON.parse(role.stdout).question.choices.map((one: { value: string }) => one.value);
    expect(values).toEqual(['owner', 'admin', 'member']);
  });

  test('a wrong answer is an error, as everywhere', async () => {
    const { code, stderr, stdout } = await run(['next'], '{"platform":"wechatt"}');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('did you mean “wechat”?');
  });
});
