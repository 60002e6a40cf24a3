import { expect, test } from 'vitest';
import { type Answers, advise } from '../../rules/internal.ts';
import { RULES } from '../support/rules.ts';

const OWNER = { role: 'owner', device: 'ios', groupType: 'ordinary', region: 'eu' } as const;
const PASSWORD = {
  platform: 'telegram',
  goal: 'transfer',
  role: 'owner',
  device: 'ios',
  groupType: 'supergroup',
} as const;

test.each<[string, Answers, string, string]>([
  ['ready', { ...OWNER, groupSize: 12 }, 'Yes, you can end it now.', '可以，现在就能解散。'],
  [
    'quiet',
    { goal: 'quiet', role: 'member', device: 'ios' },
    'Yes, you can silence it now.',
    '可以，现在就能免打扰。',
  ],
  [
    'a trouble with its own plan',
    { trouble: 'already-out' },
    'Yes, here is what you can do.',
    '可以，这么办。',
  ],
  [
    'a mistake, of which some can’t be mended',
    { trouble: 'done-by-mistake', role: 'owner' },
    'It depends on what happened: see below.',
    '能不能补救，看是哪种情况。',
  ],
  [
    'an act that does less than its goal says',
    { platform: 'wecom', goal: 'dissolve', role: 'super-admin', groupType: 'all-staff', groupSize: 300 },
    'It can’t be ended, but you can switch it off.',
    '不能解散，但可以关闭。',
  ],
  [
    'a button that is missing',
    { ...OWNER, trouble: 'missing-button', role: 'member' },
    'Yes, but look for the button first.',
    '可以，先找找按钮在哪。',
  ],
  [
    'disputed',
    { ...OWNER, groupSize: 55 },
    'Maybe: try it. If it works, it’s final.',
    '先点进去看看：也许能解散，一确认就没法反悔。',
  ],
  [
    'a wait that the vendor asks for',
    { ...PASSWORD, groupSize: 300, passwordAgeDays: 3, sessionAgeHours: 48 },
    'Not yet: wait first.',
    '还不行，要先等。',
  ],
])('the verdict in words: %s', (_, answers, en, zh) => {
  expect(advise(answers, RULES).firstScreen.verdict.text).toBe(en);
  expect(advise(answers, RULES, { lang: 'zh' }).firstScreen.verdict.text).toBe(zh);
});

test.each<[string, Answers, RegExp, RegExp]>([
  ['must not be tried', { ...OWNER, goal: 'leave', groupSize: 30 }, /^Not yet\. \S/, /^还不行。\S/],
  ['out of reach', { goal: 'dissolve', role: 'member', groupType: 'ordinary' }, /^No\. \S/, /^不行。\S/],
])('the verdict names the first obstacle if it %s', (_, answers, en, zh) => {
  expect(advise(answers, RULES).firstScreen.verdict.text).toMatch(en);
  expect(advise(answers, RULES, { lang: 'zh' }).firstScreen.verdict.text).toMatch(zh);
});
