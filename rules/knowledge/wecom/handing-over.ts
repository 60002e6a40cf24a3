import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';

const WECOM = { platform: ['wecom'] } as const satisfies When;

/** Making somebody else the owner: what is known of WeCom alone. */
export const handingOver = [
  {
    kind: 'step',
    id: 'wecom.transfer.act',
    phase: 'act',
    when: { ...WECOM, goal: ['transfer'] },
    examples: [
      { answers: { platform: 'wecom', goal: 'transfer', role: 'owner', groupType: 'internal' }, fires: true },
    ],
    short: {
      en: 'Open the group’s management, choose the entry for handing over the ownership, pick a colleague in the group and confirm. The exact label in WeCom is unknown; personal WeChat calls it 群主管理权转让.',
      zh: '进入群管理，找到转让群主的入口，选群里的一位同事并确认。企业微信里的确切名称未知；个人微信里叫「群主管理权转让」。',
    },
    path: ['…', '群管理'],
    joined: true,
    evidence: ['wechat.only-owner-transfers', 'wecom.reassign-serving-owner'],
  },
  {
    kind: 'step',
    id: 'wecom.transfer.confirm',
    phase: 'confirm',
    when: { ...WECOM, goal: ['transfer'] },
    examples: [
      { answers: { platform: 'wecom', goal: 'transfer', role: 'owner', groupType: 'internal' }, fires: true },
    ],
    short: {
      en: 'Before you leave, ask the new owner whether the group’s management opens for them. What line WeCom shows after the hand-over is unknown.',
      zh: '退出之前，问新群主能不能打开群管理。转让后企业微信显示什么提示未知。',
    },
    joined: true,
    evidence: ['wechat.only-owner-transfers', 'wecom.reassign-serving-owner'],
  },
  {
    kind: 'caution',
    id: 'wecom.transfer.reassigning',
    when: { ...WECOM, goal: ['transfer'], groupType: ['customer'] },
    examples: [
      { answers: { platform: 'wecom', goal: 'transfer', role: 'owner', groupType: 'customer' }, fires: true },
      {
        answers: { platform: 'wecom', goal: 'transfer', role: 'owner', groupType: 'internal' },
        fires: false,
      },
    ],
    short: {
      en: 'An administrator can also reassign customer groups by interface: of a serving owner each group at most twice in 90 days, 300 groups a day.',
      zh: '管理员也可以用接口分配客户群：在职群主的每个群 90 天内最多 2 次，每天最多 300 个群。',
    },
    evidence: ['wecom.reassign-departed-owner', 'wecom.reassign-serving-owner'],
  },
] as const satisfies readonly Rule<ClaimId>[];
