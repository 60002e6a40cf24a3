import { expect, test } from 'vitest';
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
