import type { Caution, Effect, Residue } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { LEAVING } from '../wechat/values.ts';

const DAY = 24;
const WECOM = { platform: ['wecom'] } as const;

/** What happens when it is done in WeCom. */
export const wecomEffects = [
  {
    id: 'wecom.leave.seen-by-company',
    notice: true,
    when: { ...WECOM, goal: LEAVING, groupType: ['customer'] },
    text: {
      en: 'The company’s systems can learn that you left, and that you did so yourself. Whether the chat shows it is unknown.',
      zh: '企业的系统能知道你退群了，而且是自己退的。聊天里是否显示提示未知。',
    },
    supports: ['C09'],
  },
  {
    id: 'wecom.dissolve.by-force',
    when: { ...WECOM, goal: ['dissolve'], role: ['super-admin'] },
    text: {
      en: 'The article says that a super administrator can force the end at any size.',
      zh: '该文章称，超级管理员可以强制解散，不限人数。',
    },
    supports: ['A2.4', 'A13'],
  },
  {
    id: 'wecom.dissolve.fast',
    when: { ...WECOM, goal: ['dissolve'] },
    text: {
      en: 'The article says that WeCom is done within about 800 milliseconds; Tencent’s own pages mention delays of seconds for group data.',
      zh: '该文章称企业微信约 800 毫秒内完成；腾讯自己的文档提到群数据可能有数秒延迟。',
    },
    supports: ['A9.3', 'A35'],
  },
  {
    id: 'wecom.dissolve.event',
    notice: true,
    when: { ...WECOM, goal: ['dissolve'], groupType: ['customer'] },
    text: {
      en: 'The company’s systems get a dismissal event for the customer group.',
      zh: '企业的系统会收到客户群解散事件。',
    },
    supports: ['C01'],
  },
  {
    id: 'wecom.dissolve.frozen',
    when: { ...WECOM, goal: ['dissolve'], groupType: ['all-staff'] },
    text: {
      en: 'Switched off means frozen: nobody new joins, people still see the group, nobody can post.',
      zh: '关闭等于冻结：不再有新人加入，成员仍能看到群，但不能发言。',
    },
    supports: ['C06'],
  },
] as const satisfies readonly Effect<ClaimId>[];

/** What to beware of in WeCom. */
export const wecomCautions = [
  {
    id: 'wecom.leave.owner',
    when: { ...WECOM, goal: ['leave'], role: ['owner'] },
    text: {
      en: 'You are the owner. When an owner resigns from the company, ownership passes by itself in internal groups and has to be reassigned by an administrator in customer groups; what happens when an owner just leaves is unknown. Hand it over first.',
      zh: '你是群主。群主离职时，内部群会自动换群主，客户群要由管理员分配；群主直接退群会怎样未知。建议先转让。',
    },
    supports: ['C08'],
  },
  {
    id: 'wecom.dissolve.no-interface',
    when: { ...WECOM, goal: ['dissolve'], role: ['super-admin'] },
    text: {
      en: 'For scripts: none of Tencent’s documented calls ends a group. They can rename it, change its owner and empty it, at most 1,000 changes an hour for a company.',
      zh: '写脚本要注意：腾讯公开的接口都不能解散群，只能改名、换群主、移人，每家企业每小时最多 1000 次变更。',
    },
    supports: ['C03', 'C04'],
  },
  {
    id: 'wecom.transfer.reassigning',
    when: { ...WECOM, goal: ['transfer'], groupType: ['customer'] },
    text: {
      en: 'An administrator can also reassign customer groups by interface: of a serving owner each group at most twice in 90 days, 300 groups a day.',
      zh: '管理员也可以用接口分配客户群：在职群主的每个群 90 天内最多 2 次，每天最多 300 个群。',
    },
    supports: ['C10', 'C11'],
  },
  {
    id: 'wecom.exit.no-deep-cleaning',
    when: { ...WECOM, goal: LEAVING },
    text: {
      en: 'What stays behind only an administrator can purge, says the article; you as a member cannot.',
      zh: '该文章称，残留数据只有管理员能彻底清除，成员自己不行。',
    },
    supports: ['A5.4', 'A25'],
  },
] as const satisfies readonly Caution<ClaimId>[];

/** What stays behind in WeCom. */
export const wecomResidue = [
  {
    id: 'wecom.residue.external-window',
    when: { ...WECOM, groupType: ['customer'] },
    what: { en: 'Chats of external groups', zh: '外部群聊天内容' },
    where: { en: 'WeCom’s cloud', zh: '企业微信云端' },
    keptHours: 7 * DAY,
    supports: ['C13'],
  },
  {
    id: 'wecom.residue.internal-window',
    when: {
      ...WECOM,
      groupType: ['ordinary', 'payment', 'live', 'school', 'internal', 'all-staff'],
    },
    what: {
      en: 'Chats of internal groups: 15 days unless the administrator chose more, 90 at most',
      zh: '内部群聊天内容：默认 15 天，管理员最长可设 90 天',
    },
    where: { en: 'WeCom’s cloud', zh: '企业微信云端' },
    keptHours: 90 * DAY,
    supports: ['C13'],
  },
  {
    id: 'wecom.residue.statistics',
    when: { ...WECOM, groupType: ['customer'] },
    what: { en: 'Statistics of the customer group', zh: '客户群统计数据' },
    where: { en: 'WeCom', zh: '企业微信' },
    keptHours: 180 * DAY,
    supports: ['C16'],
  },
  {
    id: 'wecom.residue.archive',
    when: WECOM,
    what: {
      en: 'Messages the company archived, if it bought the archive (it can fetch the last 5 days)',
      zh: '企业已存档的消息（若购买了会话内容存档，可拉取最近 5 天）',
    },
    where: { en: 'the company’s own systems', zh: '企业自己的系统' },
    keptHours: null,
    supports: ['C12'],
  },
] as const satisfies readonly Residue<ClaimId>[];
