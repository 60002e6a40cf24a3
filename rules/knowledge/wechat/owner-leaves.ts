import { fromSize } from '../../engine/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { TENCENT } from './values.ts';

/** The situation in which somebody has to hand the group over before leaving it. */
export const OWNER_LEAVES = {
  goal: ['leave'],
  role: ['owner'],
  groupSize: fromSize(2),
} as const;

/** An owner who wants out: handing over comes first, since nobody knows what just leaving does. */
export const ownerLeaves = [
  {
    kind: 'blocker',
    id: 'wechat.leave.owner',
    when: { platform: TENCENT, ...OWNER_LEAVES },
    examples: [
      {
        answers: {
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 2,
          region: 'eu',
        },
        fires: true,
      },
      {
        answers: {
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 1,
          region: 'eu',
        },
        fires: false,
      },
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: false },
    ],
    short: t('You own it: hand it over first, or end it.', '你是群主：先转让，或者解散。'),
    detail: t(
      'If an owner just leaves, some pages say that the group ends, others that somebody else gets it, others that it isn’t possible. Tencent says nothing. Don’t try it out.',
      '群主直接退会怎样，有的说群就解散，有的说自动换群主，有的说不转让退不了，腾讯没有说法。别拿这个试。',
    ),
    clearedBy: 'you',
    noTrying: true,
    fix: [
      {
        id: 'wechat.leave.hand-over',
        phase: 'prepare',
        short: t(
          '“…” → 群管理 (manage) → 群主管理权转让 (transfer)',
          '点右上角「…」→ 群管理 → 群主管理权转让',
        ),
        detail: t(
          'Ask the person first. Then pick them and confirm: from then on you are an ordinary member, and only the new owner can give it back. Ask them whether they see 你已成为新群主 (new owner) before you leave.',
          '先跟对方说好，再选他、确认。之后你就是普通成员，只有新群主能转回来。退之前问一声：他那边应该显示「你已成为新群主」。',
        ),
        path: ['…', '群管理', '群主管理权转让'],
        sets: { role: 'member' },
        goal: 'transfer',
      },
    ],
    look: {
      id: 'wechat.leave.look',
      short: t('See whether 群主管理权转让 (transfer) is there.', '先看看有没有「群主管理权转让」。'),
      detail: t(
        'It stands in 群管理 (manage). Only look: don’t try the leave button.',
        '在「群管理」里。只看，不要去点退群。',
      ),
      path: ['…', '群管理'],
    },
    evidence: ['wechat.only-owner-transfers'],
    against: ['wechat.owner-leaves-system-picks'],
  },
  {
    kind: 'caution',
    id: 'wechat.leave.responsible',
    when: { platform: ['wechat'], ...OWNER_LEAVES, region: ['mainland-china'] },
    examples: [
      {
        answers: {
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 2,
          region: 'mainland-china',
        },
        fires: true,
      },
      {
        answers: {
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 1,
          region: 'mainland-china',
        },
        fires: false,
      },
    ],
    short: t('In China whoever sets up a group answers for it.', '在中国，谁建的群谁负责。'),
    weight: 30,
    evidence: ['law.group-managers-are-responsible'],
  },
] as const satisfies readonly Rule<ClaimId>[];
