import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { LEAVING } from '../wechat/values.ts';

const DAY = 24;
const WECOM = { platform: ['wecom'] } as const satisfies When;

/** What stays behind and how to keep or erase it, whatever the way out: what is known of WeCom alone. */
export const keeping = [
  {
    kind: 'caution',
    id: 'wecom.exit.no-deep-cleaning',
    when: { ...WECOM, goal: LEAVING },
    examples: [{ answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: true }],
    short: {
      en: 'What stays behind only an administrator can purge, says the article; you as a member cannot.',
      zh: '该文章称，残留数据只有管理员能彻底清除，成员自己不行。',
    },
    evidence: ['wecom.console-purges-data'],
  },
  {
    kind: 'residue',
    id: 'wecom.residue.external-window',
    when: { ...WECOM, groupType: ['customer'] },
    examples: [
      { answers: { platform: 'wecom', role: 'member', groupType: 'customer' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: false },
    ],
    short: { en: 'Chats of external groups', zh: '外部群聊天内容' },
    where: { en: 'WeCom’s cloud', zh: '企业微信云端' },
    keptHours: 7 * DAY,
    evidence: ['wecom.cloud-window'],
  },
  {
    kind: 'residue',
    id: 'wecom.residue.internal-window',
    when: {
      ...WECOM,
      groupType: ['ordinary', 'payment', 'live', 'school', 'internal', 'all-staff'],
    },
    examples: [
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'customer' }, fires: false },
    ],
    short: {
      en: 'Chats of internal groups: 15 days unless the administrator chose more, 90 at most',
      zh: '内部群聊天内容：默认 15 天，管理员最长可设 90 天',
    },
    where: { en: 'WeCom’s cloud', zh: '企业微信云端' },
    keptHours: 90 * DAY,
    evidence: ['wecom.cloud-window'],
  },
  {
    kind: 'residue',
    id: 'wecom.residue.statistics',
    when: { ...WECOM, groupType: ['customer'] },
    examples: [
      { answers: { platform: 'wecom', role: 'member', groupType: 'customer' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: false },
    ],
    short: { en: 'Statistics of the customer group', zh: '客户群统计数据' },
    where: { en: 'WeCom', zh: '企业微信' },
    keptHours: 180 * DAY,
    evidence: ['wecom.statistics-180-days'],
  },
  {
    kind: 'residue',
    id: 'wecom.residue.archive',
    when: WECOM,
    examples: [{ answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: true }],
    short: {
      en: 'Messages the company archived, if it bought the archive (it can fetch the last 5 days)',
      zh: '企业已存档的消息（若购买了会话内容存档，可拉取最近 5 天）',
    },
    where: { en: 'the company’s own systems', zh: '企业自己的系统' },
    keptHours: null,
    evidence: ['wecom.message-archive'],
  },
] as const satisfies readonly Rule<ClaimId>[];
