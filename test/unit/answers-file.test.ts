import { expect, test } from 'vitest';
import { advise } from '../../rules/internal.ts';
import { readAnswersFile } from '../../src/input/answers-file.ts';
import { RULES } from '../support/rules.ts';

const NOW = new Date('2026-11-30T00:00:00Z');
const FILE = { role: 'owner', redPacketsUnclaimed: true, hoursSinceRedPacket: 3 };

test('the clocks of a file go on from its moment', () => {
  const { answers } = readAnswersFile({ ...FILE, asOf: '2026-11-28T00:00:00Z' }, RULES, NOW);
  expect(answers.hoursSinceRedPacket).toBe(51);
});

test.each(['2026-11-28T00:00:00', 'Monday', 7])(
  'a file of the moment %j is refused: its clocks would stand',
  (asOf) => {
    expect(() => readAnswersFile({ ...FILE, asOf }, RULES, NOW)).toThrow(/is no moment/);
  },
);

test('what an advice was not told, because a caution covers it, is no answer in its file', () => {
  const answers = {
    platform: 'wechat',
    goal: 'dissolve',
    role: 'owner',
    device: 'unsure',
    groupType: 'ordinary',
    groupSize: 55,
  } as const;
  const advice = advise(answers, RULES);
  expect(advice.answers.subAccount).toBe('unsure');
  expect(readAnswersFile(advice, RULES, NOW).answers).toEqual(answers);
});
