import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { LEAVING } from '../wechat/values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wecom', {
  'forced-end-leaves-backup': {
    rows: ['A14'],
    says: t(
      'After WeCom forces a dissolution, the record stays as a cloud backup.',
      '企业微信强制解散后，记录以云端备份的形式保留。',
    ),
    for: {
      'nctoro-article': {
        says: t('In the table of its second section; names no source.', '见第二节的表格，没有给出出处。'),
        quote: '企业强制解散 超级管理员 无限制 云端备份',
      },
    },
  },
  'group-sizes': {
    rows: ['C07'],
    says: t(
      'A WeCom internal group holds at most 2000 people and an external one at most 500.',
      '企业微信内部群最多 2000 人，外部群最多 500 人。',
    ),
    figures: { internal: 2_000, external: 500 },
    for: { 'wecom-dev-98429': { quote: '内部群最多 2000 人，外部群最多 500 人' } },
  },
  'all-staff-size': {
    rows: ['C07'],
    says: t('A WeCom all-staff group holds 10,000 people by default.', '企业微信全员群默认上限为 10000 人。'),
    figures: { most: 10_000 },
    for: { dancihu: true },
  },
  'external-from-wechat-200': {
    rows: ['C07'],
    says: t(
      'An external group that a WeChat user started holds at most 200 people.',
      '微信用户发起的外部群最多 200 人。',
    ),
    figures: { most: 200 },
    for: { zjbjg: true },
  },
  'cloud-window': {
    rows: ['C13'],
    says: t(
      'Without the archive, an administrator sets how long WeCom keeps messages in the cloud: 15 days by default, up to 90 for internal chats; 7 for external ones.',
      '没有存档时，云端消息保留多久由管理员设定：默认 15 天，内部最多 90 天；外部为 7 天。',
    ),
    figures: { internalHours: 2_160, externalHours: 168 },
    for: { ziliaobaba: true, dsknw: true },
  },
  'statistics-180-days': {
    rows: ['C16'],
    says: t('WeCom keeps customer group statistics for 180 days.', '企业微信的客户群统计数据保留 180 天。'),
    figures: { hours: 4_320 },
    for: {
      'wecom-dev-96359': { quote: '企业微信仅存储180天的数据' },
      'wecom-sdk-statistics': t('Restates the documentation.', '转述了该文档。'),
    },
  },
});

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
    keptHours: claims['wecom.cloud-window'].figures.externalHours,
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
    keptHours: claims['wecom.cloud-window'].figures.internalHours,
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
    keptHours: claims['wecom.statistics-180-days'].figures.hours,
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
    joined: true,
    evidence: ['wecom.message-archive', 'wecom.archived-messages-stay'],
  },
] as const satisfies readonly Rule<ClaimId>[];
