import { describe, expect, test } from 'vitest';
import { type Answers, advise, type Lang } from '../../rules/internal.ts';
import { PLAIN } from '../../src/render/style.ts';
import { renderAdvice } from '../../src/render/text/advice.ts';
import { RULES } from '../support/rules.ts';

const NOW = new Date('2026-11-28T09:00:00Z');

const screen = (answers: Answers, lang: Lang) =>
  renderAdvice(advise(answers, RULES, { lang }), {
    lang,
    rules: RULES,
    width: 80,
    style: PLAIN,
    shown: 'short',
    now: NOW,
  });

/** Expects all texts on a screen, in this order. */
const expectInOrder = (printed: string, texts: readonly string[]) => {
  let from = 0;
  for (const one of texts) {
    const at = printed.indexOf(one, from);
    expect(at, `${one} in\n${printed}`).toBeGreaterThanOrEqual(0);
    from = at + one.length;
  }
};

const HANDS_OVER = {
  platform: 'telegram',
  goal: 'transfer',
  role: 'owner',
  groupType: 'supergroup',
  groupSize: 800,
  sessionAgeHours: 200,
} as const;

describe('handing over on Telegram: how they become an admin stands before the button', () => {
  test.each([
    ['ios', 3, ['name → “Edit” → administrators', 'Have a two-step password on', 'Wait 96 h with it']],
    [
      'ios',
      30,
      ['name → “Edit” → administrators', 'Admins → person, all rights → “Transfer Group Ownership”'],
    ],
    [
      'android',
      30,
      ['name → edit → administrators', 'Admins → person, all rights → “Transfer Group Ownership”'],
    ],
    [
      'desktop',
      30,
      ['⋮ → “Manage group” → administrators', 'Admins → person, all rights → “Transfer group ownership”'],
    ],
    ['web', 30, ['In “Administrators” add them', '“Transfer Group Ownership”']],
    ['harmonyos', 30, ['Make them an admin with all rights', 'In their admin rights']],
  ] as const)('%s, a password %i days old', async (device, passwordAgeDays, texts) => {
    expectInOrder(await screen({ ...HANDS_OVER, device, passwordAgeDays }, 'en'), texts);
  });
});

describe('an owner who leaves asks, hands over, asks whether it worked, and leaves', () => {
  test.each([
    ['wechat', 'ordinary', '群主管理权转让', 'Ask them: do they see 群主管理权转让?'],
    ['wecom', 'internal', '转让群主', 'Ask them if they have 转让群主 now'],
  ] as const)('%s', async (platform, groupType, button, asked) => {
    const answers = {
      platform,
      goal: 'leave',
      role: 'owner',
      device: 'ios',
      groupSize: 30,
      groupType,
    } as const;
    expectInOrder(await screen(answers, 'en'), [
      'Ask the person. “…” (top right) → 群管理 (manage)',
      `${button} (hand over) → pick the person → confirm`,
      asked,
      '退出群聊 (leave)',
    ]);
    expectInOrder(await screen(answers, 'zh'), [
      '先跟对方说好',
      `再点「${button}」→ 选他 → 确认`,
      '再退',
      '退出群聊',
    ]);
  });
});

describe('a member who can’t end it is told which buttons do what else', () => {
  test.each([
    ['wechat', 'ordinary', ['群管理 (manage) → 解散该群聊', '群管理 → 群主管理权转让', '退出群聊 (leave)']],
    ['wecom', 'internal', ['群管理 (manage) → 解散群聊', '群管理 → 转让群主', '退出群聊 (leave)']],
    ['telegram', 'supergroup', ['“Transfer Group Ownership”', '⋮ (iPhone: name) → leave group']],
    ['whatsapp', 'ordinary', ['name → you → make admin', 'Group name → exit group']],
  ] as const)('%s', async (platform, groupType, texts) => {
    const answers = {
      platform,
      goal: 'dissolve',
      role: 'member',
      device: 'ios',
      groupSize: 120,
      groupType,
    } as const;
    expectInOrder(await screen(answers, 'en'), texts);
  });
});

describe('the way back stands on the first screen', () => {
  const known = { device: 'android', groupSize: 55 } as const;
  test.each<[Answers, string, string]>([
    [
      { ...known, role: 'member', goal: 'leave', groupType: 'ordinary' },
      'Back in? Ask a member.',
      '请群里的人拉你',
    ],
    [
      { ...known, device: 'web', role: 'admin', goal: 'leave', groupType: 'unsure' },
      'Back in? Ask a member.',
      '请群里的人拉你',
    ],
    [
      { ...known, platform: 'wecom', role: 'member', goal: 'leave', groupType: 'customer' },
      'Back in? One page: members can invite.',
      '群成员能拉人进群',
    ],
    [
      { ...known, platform: 'wecom', role: 'member', goal: 'leave', groupType: 'all-staff' },
      'Can you get back in? No source says.',
      '还能不能回来，没查到',
    ],
    [
      { ...known, platform: 'wecom', role: 'owner', goal: 'transfer', groupType: 'internal' },
      'You can’t take it back yourself.',
      '自己收不回来',
    ],
    [
      { ...known, platform: 'whatsapp', role: 'admin', goal: 'leave', groupType: 'ordinary' },
      'Back in? By an admin, or an invite link.',
      '请管理员拉你，或者用邀请链接',
    ],
    [
      { ...known, role: 'member', goal: 'quiet', groupType: 'ordinary' },
      'To undo: switch it off',
      '在同一个地方关掉',
    ],
    [
      { ...known, platform: 'wecom', role: 'member', goal: 'quiet', groupType: 'internal' },
      'To undo: switch it off',
      '在同一个地方关掉',
    ],
    [
      { ...known, platform: 'whatsapp', device: 'ios', role: 'member', goal: 'quiet', groupType: 'ordinary' },
      'unarchive it any time',
      '随时取消归档',
    ],
  ])('%o', (answers, en, zh) => {
    expect(advise(answers, RULES).firstScreen.know.join(' ')).toContain(en);
    expect(advise(answers, RULES, { lang: 'zh' }).firstScreen.know.join(' ')).toContain(zh);
  });
});

test.each(['basic', 'supergroup', 'channel'] as const)(
  'ending a Telegram %s begins with saving',
  (groupType) => {
    for (const device of ['ios', 'android', 'harmonyos', 'web', 'desktop'] as const) {
      const { steps } = advise(
        { platform: 'telegram', role: 'owner', goal: 'dissolve', device, groupType, groupSize: 1 },
        RULES,
      ).firstScreen;
      expect(steps.map(({ text }) => text).join(), device).toMatch(/Save (the chat )?first/);
    }
  },
);

test('a member of a community is told of its creator and of its own way out', () => {
  const member = { platform: 'whatsapp', role: 'member', goal: 'dissolve', groupType: 'community' } as const;
  const { verdict, steps, ways } = advise(member, RULES).firstScreen;
  const said = [verdict.text, ...steps.map(({ text }) => text), ...ways].join('\n');
  expect(said).toContain('Only its creator can end it');
  expect(said).toContain('Communities → its name → exit community');
  expect(said).not.toMatch(/make admin|an admin can end|Group name → exit/);
});

test.each(['wechat', 'wecom'] as const)(
  '%s: what an owner who leaves does anyway is no other way',
  (platform) => {
    const owner = { platform, role: 'owner', goal: 'leave', groupType: 'ordinary', groupSize: 55 } as const;
    const { ways } = advise({ ...owner, device: 'android' }, RULES).firstScreen;
    expect(ways.join()).not.toContain('Hand it over');
    expect(ways.join()).toMatch(/End it for good\? \(解散(该)?群聊\)/);
    expect(ways.join()).toContain('消息免打扰');
  },
);

test('who says that a super administrator can force the end is told once', async () => {
  const superAdmin = {
    platform: 'wecom',
    role: 'super-admin',
    goal: 'dissolve',
    groupType: 'internal',
  } as const;
  const printed = await screen({ ...superAdmin, device: 'ios', groupSize: 12 }, 'en');
  expect(printed.match(/Only one site says so|how-to pages/g) ?? []).toHaveLength(1);
});
