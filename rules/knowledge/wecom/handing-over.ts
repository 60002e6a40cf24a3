import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wecom', {
  'owner-hands-over': {
    rows: ['C08'],
    says: t(
      'The owner of a WeCom group hands it over with 群管理 → 转让群主: on the phone from the icon at the top right, on a computer from there or by a right-click on the group.',
      '企业微信群主用「群管理 → 转让群主」转让：手机上点右上角图标进入，电脑上点右上角图标，或右键群聊。',
    ),
    for: {
      'ike-scrm-1916': { quote: '选择【群管理】，最后点击【转让群主】' },
      'ike-scrm': t('Adds the right-click on a computer.', '补充了电脑上右键群聊的走法。'),
      yd166: { quote: '群主可以在手机端和电脑端进行群主转让' },
    },
  },
  'hand-over-is-shown': {
    rows: ['C08'],
    says: t(
      'After a hand-over the WeCom group shows a notice that it was handed over.',
      '转让成功后，企业微信群里会出现群主已转让的提示。',
    ),
    for: { 'ike-scrm': { says: t('Only one page says so.', '只有这一篇这么说。') } },
  },
  'new-owner-of-customer-group': {
    rows: ['C10'],
    says: t(
      'Who takes over a WeCom customer group must be in it, of the same company, and have the right to customer groups.',
      '接手企业微信客户群的人，要在群里、是同一企业的，并且有客户群使用权限。',
    ),
    for: {
      yd166: { quote: '新群主只能是群内同企业具有客户群使用权限的成员' },
      'ike-scrm-1916': {
        says: t(
          'Says so of the right to customer groups, as what may be wrong when it fails.',
          '讲到转让失败的可能原因时，提到要有客户群使用权限。',
        ),
        quote: '群主必须是企业中具备客户群使用权限的员工',
        partly: true,
      },
    },
  },
  'reassign-departed-owner': {
    rows: ['C10'],
    says: t(
      'An app of the company can give customer groups of an owner who left the company to somebody else: up to 100 a call, 300 a day for one owner. The owner left at most a year ago and had logged in within the year before; the new one has customer contact, a verified real name, an activated account and a login within a year.',
      '企业的应用可以把离职群主的客户群分给别人：每次最多 100 个，同一群主每天最多 300 个。原群主离职不超过 1 年，且离职前一年内登录过；新群主有客户联系功能、已实名、已激活、一年内登录过。',
    ),
    figures: { aCall: 100, aDay: 300 },
    for: {
      'wecom-dev-96334': { quote: '旧群主的离职时间不能超过1年且离职前一年内至少登录过一次企业微信' },
      'wecom-dev-92127': {
        says: t('The same, for apps of the company itself.', '企业自建应用的同一份文档。'),
        partly: true,
      },
    },
  },
  'reassign-serving-owner': {
    rows: ['C11'],
    says: t(
      'An app of the company can also give away customer groups of an owner who is still there, in the same numbers, each group at most twice in 90 days; both must have logged in within a year.',
      '企业的应用也可以把在职群主的客户群分给别人，数量限制相同，每个群 90 天内最多 2 次；新旧群主一年内都要登录过。',
    ),
    figures: { times: 2, days: 90 },
    for: {
      'wecom-dev-95703': { quote: '90个自然日内，在职成员的每个客户群仅可被转接2次' },
      'metacpan-groupchat': t('Restates the documentation.', '转述了该文档。'),
    },
  },
  'list-departed-owners-groups': {
    rows: ['C10'],
    says: t(
      'To list the customer groups of an owner who left, the owner’s id must be given, and the owner must be visible to the app; the list says whether a group waits for a new owner, is being handed on or is done.',
      '要列出离职群主的客户群，必须指定这位群主，而且群主要在应用的可见范围内；列表会写明待继承、继承中或已完成。',
    ),
    for: { 'wecom-dev-93414': { quote: '当群主为离职成员时，必须要指定群主过滤才可拉取对应数据' } },
  },
  'list-reported-to-fail': {
    rows: ['C10'],
    says: t(
      'Users had trouble listing the customer groups of owners who left, from 2021 to 2024.',
      '2021 到 2024 年有用户说，列不出离职群主的客户群。',
    ),
    for: { 'wecom-forum-departed': true },
  },
  'console-hands-on-groups': {
    rows: ['C10'],
    says: t(
      'In the admin console, under 客户联系 → 离职继承, an administrator gives the customers and customer groups of people who left to others.',
      '管理员在管理后台的「客户联系 → 离职继承」里，把离职成员的客户和客户群分给别人。',
    ),
    for: {
      'huawan-21496': { quote: '在“客户联系”模块中，找到“离职继承”功能入口' },
      yd166: { quote: '进入【客户联系 – 离职继承】页面' },
      'ike-scrm-1916': true,
      'ike-scrm': true,
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
