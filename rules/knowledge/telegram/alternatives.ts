import { above } from '../../engine/facts.ts';
import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { claims as dissolving } from './dissolving.ts';
import { DISSOLVE, SHARED, TELEGRAM } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('telegram', {
  'picking-needs-password': {
    rows: ['T-34'],
    says: t(
      'Inferred from Desktop code: picking a successor asks for the cloud password, the automatic hand-over does not.',
      '据桌面版代码推断：自己指定接任者要输入两步验证密码，自动移交则不用。',
    ),
    for: {
      'tdesk-2026': t(
        'Starts the ownership transfer for a picked successor, a plain leave for the default.',
        '指定接任者时走所有权转让流程，默认情况只是普通退出。',
      ),
    },
  },
});

const NOT_OWNER = { ...DISSOLVE, role: ['member', 'admin'] } as const satisfies When;
const TOO_LARGE = {
  ...DISSOLVE,
  role: ['owner'],
  groupType: SHARED,
  groupSize: above(dissolving['telegram.limit-1000'].figures.most),
} as const satisfies When;

/** What else can be done where the goal is blocked or out of reach: what is known of Telegram. */
export const alternatives = [
  {
    kind: 'alternative',
    id: 'telegram.alternative.leave',
    when: [
      NOT_OWNER,
      { ...DISSOLVE, role: ['owner'] },
      { ...TELEGRAM, goal: ['transfer'], role: ['member', 'admin'] },
    ],
    examples: [{ answers: { platform: 'telegram', goal: 'dissolve', role: 'member' }, fires: true }],
    goal: 'leave',
    verdict: 'judge',
    short: { en: 'Leave: the group goes on without you.', zh: '自己退出：群继续存在，你不在里面。' },
    evidence: ['telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.leave-to-an-admin',
    when: { ...TELEGRAM, goal: ['transfer'], role: ['owner'] },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: true,
      },
    ],
    goal: 'leave',
    verdict: 'judge',
    short: {
      en: 'Just leave: an admin becomes the owner automatically, without your password.',
      zh: '直接退出：会有一名管理员自动成为群主，不需要你的密码。',
    },
    evidence: [
      'telegram.owner-leaves-admin-follows',
      'telegram.hand-over-after-7-days',
      'telegram.picking-needs-password',
    ],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.transfer',
    when: { ...DISSOLVE, role: ['owner'] },
    examples: [
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 1001,
        },
        fires: true,
      },
    ],
    goal: 'transfer',
    verdict: 'judge',
    short: {
      en: 'Hand it over and leave: nobody has to be removed.',
      zh: '转让后退出：不用移除任何人。',
    },
    evidence: ['telegram.transfer-conditions', 'telegram.who-can-become-owner'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.ask-owner',
    when: NOT_OWNER,
    examples: [{ answers: { platform: 'telegram', goal: 'dissolve', role: 'member' }, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    short: { en: 'Ask the owner to delete it.', zh: '请群主删除。' },
    evidence: ['telegram.owner-deletes-basic-group', 'telegram.owner-deletes-supergroup'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.take-over',
    when: NOT_OWNER,
    examples: [{ answers: { platform: 'telegram', goal: 'dissolve', role: 'member' }, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    short: {
      en: 'Have the owner hand it over to you, then delete it yourself.',
      zh: '请群主把群转让给你，再由你删除。',
    },
    evidence: ['telegram.transfer-conditions', 'telegram.who-can-become-owner'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.wait-a-week',
    when: TOO_LARGE,
    examples: [
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 1001,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 1000,
        },
        fires: false,
      },
    ],
    goal: 'dissolve',
    verdict: 'blocked',
    short: {
      en: 'Remove nobody: switch on two-step verification, stay logged in, and look for the delete button again when both are about a week old. Reported to work.',
      zh: '谁也不移：开启两步验证并保持登录，两者都满约一周后再看有没有删除按钮。有报告称可行。',
    },
    evidence: ['telegram.week-old-credentials'],
    against: ['telegram.limit-1000'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.support',
    when: TOO_LARGE,
    examples: [
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 1001,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 1000,
        },
        fires: false,
      },
    ],
    goal: 'dissolve',
    verdict: 'blocked',
    short: {
      en: 'Ask the support inside the app to delete it: the old way for large groups.',
      zh: '联系应用内客服请求删除：大群过去一直这样做。',
    },
    evidence: ['telegram.old-way-above-1000'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.empty-on-desktop',
    when: { ...DISSOLVE, role: ['owner'], device: ['desktop'], groupType: ['basic'], groupSize: above(1) },
    examples: [
      {
        answers: { platform: 'telegram', role: 'owner', device: 'desktop', groupType: 'basic', groupSize: 2 },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'owner', device: 'desktop', groupType: 'basic', groupSize: 1 },
        fires: false,
      },
    ],
    goal: 'dissolve',
    verdict: 'blocked',
    short: {
      en: 'Without a phone: remove everyone on the computer; deleting for everyone is reported to appear then.',
      zh: '没有手机时：在电脑上先移除所有人，据报告这时会出现为所有人删除的选项。',
    },
    evidence: ['telegram.desktop-appoints-only'],
  },
] as const satisfies readonly Rule<ClaimId>[];
