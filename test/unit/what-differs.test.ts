import { expect, test } from 'vitest';
import { advise } from '../../rules/internal.ts';
import { PLAIN } from '../../src/render/style.ts';
import { whatDiffers } from '../../src/wizard/side-by-side.ts';
import { RULES } from '../support/rules.ts';

const OWNER = { role: 'owner', device: 'ios', groupSize: 55, groupType: 'ordinary' } as const;
const PAGE = { lang: 'en', width: 120, style: PLAIN, accessible: false } as const;

test('a changed answer tells both verdict sentences and the steps that the screen shows', async () => {
  const [before, after] = [advise(OWNER, RULES), advise({ ...OWNER, goal: 'leave' }, RULES)];
  expect(before.verdict).toBe(after.verdict);
  const told = await whatDiffers(before, after, PAGE);
  const row = (name: string) => told.split('\n').find((line) => line.includes(` ${name} `)) ?? '';
  expect(row('verdict')).toContain(before.firstScreen.verdict.text.slice(0, 15));
  expect(row('verdict')).toContain(after.firstScreen.verdict.text.slice(0, 15));
  const shown = [before, after].map(({ firstScreen }) => firstScreen.steps.length);
  const counted = [...row('steps').matchAll(/\d+/g)].map(([count]) => Number(count));
  expect(counted).toEqual(shown[0] === shown[1] ? [] : shown);
});

test('answers that change nothing on the screen say so', async () => {
  const advice = advise(OWNER, RULES);
  expect(await whatDiffers(advice, advice, PAGE)).toBe('Nothing else changes.');
});
