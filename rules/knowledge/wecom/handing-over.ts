import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wecom', {
  'reassign-departed-owner': {
    rows: ['C10'],
    says: t(
      "A departed owner's customer groups can be reassigned by API: 1–100 groups per call and at most 300 per owner a day. The new owner must be real-name verified, activated, have customer contact and have logged in within a year; the old owner left no more than a year ago.",
      '离职群主的客户群可用接口重新分配：每次 1～100 个，每位群主每天最多 300 个。新群主须已实名、已激活、有客户联系权限且一年内登录过；原群主离职不超过一年。',
    ),
    for: {
      'wecom-dev-96334': true,
      'wecom-dev-92127': true,
      'wecom-dev-93414': t(
        'Lists the handover statuses: awaiting, in progress, done.',
        '列出了移交状态：待分配、进行中、已完成。',
      ),
    },
  },
  'reassign-serving-owner': {
    rows: ['C11'],
    says: t(
      "A serving owner's customer groups can be reassigned by API with the same caps, each group at most twice in 90 days.",
      '在职群主的客户群也可用接口转移，数量限制相同，每个群 90 天内最多 2 次。',
    ),
    for: {
      'wecom-dev-95703': true,
      'metacpan-groupchat': t('Restates the documentation.', '转述了该文档。'),
    },
  },
});

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
