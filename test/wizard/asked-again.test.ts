import { expect, test } from 'vitest';
import { type Answers, type AnswerValue, advise, type Given } from '../../rules/internal.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { repeatCommand } from '../../src/messages/command-line.ts';
import { converse } from '../../src/wizard/converse.ts';
import type { Dialogue } from '../../src/wizard/dialogue.ts';
import { BY_NAME, ioWith } from '../support/in-memory.ts';
import { RULES } from '../support/rules.ts';

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
  const settings = readSettings({}, ioWith(), RULES);
  const { answers } = await converse(dialogue, settings, { answers: given, approximate: [] });
  expect(answers).toMatchObject({
    groupSize: 77,
    groupType: 'groupType' in given ? 'basic' : 'ordinary',
  });
  expect(left).toEqual([]);
  expect(said).toEqual(told);
});

test.each([
  ['50-60', 60, "--size '<=60'"],
  ['50+', 51, "--size '<=51'"],
  ['约40人', 41, "--size '<=41'"],
  ['30-38', 38, "--size '<=38'"],
  ['55 people', 55, '--size 55'],
])('asks back for a number of two readings, and repeats “%s”', async (typed, groupSize, option) => {
  const { dialogue, left, said } = replying(['1.000', typed]);
  const others = { platform: 'wechat', role: 'owner', device: 'ios', groupType: 'ordinary' } as const;
  const answers: Answers = { ...others, goal: 'dissolve', region: 'eu' };
  const settings = readSettings({}, ioWith(), RULES);
  const given = await converse(dialogue, settings, { answers, approximate: [] });
  expect(left).toEqual([]);
  expect(said).toEqual(['“1.000” can be read as 1 or as 1000: write it without a point or comma']);
  expect(given.answers).toEqual({ ...answers, groupSize });

  const command = repeatCommand(given, settings.rules.questions, {}, BY_NAME, settings.now);
  expect(command).toContain(option);
  const size = /--size '?([^' ]+)/.exec(command)?.[1];
  const again = readSettings({ ...answers, type: 'ordinary', size }, ioWith(), RULES);
  const advised = ({ approximate }: Given) => advise(given.answers, settings.rules, { approximate });
  expect(advised(again)).toEqual(advised(given));
  expect(advised(given).assumed.includes('groupSize')).toBe(option.includes('<'));
  // Asked anew, the number is as exact as it was.
  const anew = replying([]);
  const nothing = { answers, approximate: [] };
  expect(await converse(anew.dialogue, settings, nothing, given, 'groupSize')).toMatchObject({
    answers: given.answers,
    approximate: given.approximate,
  });
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
    async enter(_, check) {
      const wrong = check('');
      if (wrong) said.push(wrong);
      for (;;) {
        const typed = left.length > 0 ? String(left.shift()) : '';
        const complaint = check(typed);
        if (complaint === undefined) return { value: typed };
        said.push(complaint);
      }
    },
    say: async (text) => void said.push(text),
    pick: async () => {
      throw new Error('there is no menu here');
    },
    takeBack: async () => {},
    close() {},
  };
  return { dialogue, left, said };
}
