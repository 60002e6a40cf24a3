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
    ['ios', 3, ['name → “Edit” → administrators', 'Keep your two-step password', 'Stay logged in 96 h']],
    ['ios', 30, ['name → “Edit” → administrators', '“Transfer Group Ownership” → password']],
    ['android', 30, ['name → edit → administrators', '“Transfer Group Ownership” → password']],
    ['desktop', 30, ['⋮ → “Manage group” → administrators', '“Transfer group ownership” → password']],
    ['web', 30, ['In “Administrators” add them', '“Transfer Group Ownership”']],
    ['harmonyos', 30, ['Make them an admin with all rights', 'In their admin rights']],
  ] as const)('%s, a password %i days old', async (device, passwordAgeDays, texts) => {
    expectInOrder(await screen({ ...HANDS_OVER, device, passwordAgeDays }, 'en'), texts);
  });
});

describe('an owner who leaves asks, hands over, asks whether it worked, and leaves', () => {
  test.each([
    ['wechat', 'ordinary', '群主管理权转让', 'Ask if they can hand it on now.'],
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
      '有了再退',
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
