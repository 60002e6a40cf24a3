import { expect, test } from 'vitest';
import type { AnswerValue } from '../../rules/internal.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { converse } from '../../src/wizard/converse.ts';
import type { Dialogue } from '../../src/wizard/dialogue.ts';
import { ioWith } from '../support/in-memory.ts';

test.each([
  [
    'an app that holds fewer',
    { groupSize: 5_000 },
    ['wechat', 'dissolve', 'owner', 'ios', 'ordinary', 77, 'eu'],
    ['--size 5000 is too large: on wechat a group has at most 500 members', 'at most 500 members'],
  ],
  [
    'a kind that holds fewer',
    { platform: 'whatsapp', groupSize: 5_000 },
    ['dissolve', 'owner', 'ios', 'ordinary', 77],
    [
      '--size 5000 and --type “ordinary” contradict each other: on whatsapp such a group has at most 1024 members',
      'at most 1024 members',
    ],
  ],
  [
    'an app without that kind',
    { groupType: 'payment', groupSize: 77 },
    ['telegram', 'dissolve', 'owner', 'ios', 'basic'],
    ['--type “payment” does not go with platform “telegram”: it exists on wechat and wecom only'],
  ],
] as const)('asks again what does not go with %s', async (_, given, replies, told) => {
  const { dialogue, left, said } = replying(replies);
  const settings = readSettings({}, ioWith());
  const { answers } = await converse(dialogue, settings, given);
  expect(answers).toMatchObject({
    groupSize: 77,
    groupType: 'groupType' in given ? 'basic' : 'ordinary',
  });
  expect(left).toEqual([]);
  expect(said).toEqual(told);
});

/** A person who gives the replies in their order, but takes what a number is preset to first. */
function replying(replies: readonly AnswerValue[]) {
  const left = [...replies];
  const said: string[] = [];
  const dialogue: Dialogue = {
    async choose(_, items) {
      const value = left.shift();
      const item = items.find((one) => one.value === value);
      if (!item) throw new Error(`no “${value}” among ${items.map((one) => one.name).join(', ')}`);
      return { value: item.value };
    },
    async enter(_, check, preset) {
      const wrong = preset === undefined ? undefined : check(preset);
      if (wrong) said.push(wrong);
      const typed = String(left.shift());
      expect(check(typed)).toBeUndefined();
      return { value: typed };
    },
    say: async (text) => void said.push(text),
    takeBack: async () => {},
    close() {},
  };
  return { dialogue, left, said };
}
