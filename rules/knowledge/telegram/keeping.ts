import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { DISSOLVE, LEAVE, SHARED, TELEGRAM } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('telegram', {
  'members-keep-everything': {
    rows: ['T-57'],
    says: t(
      'Inferred: when someone leaves, members keep everything, the messages of the leaver included.',
      '据推断：有人退出后，其他成员保留全部内容，包括退出者的消息。',
    ),
    for: {
      'tg-blog-2026-02': t('The group goes on after a leave.', '有人退出后群组继续存在。'),
      'td-api': t(
        'Deleting all messages of one sender is a separate call for admins; no source says that leaving removes any.',
        '按发送者删除消息是管理员的单独操作；没有来源说退出会删除消息。',
      ),
    },
  },
  'recent-actions-48-hours': {
    rows: ['T-72'],
    says: t(
      'Admins can still see leaves: Recent Actions lists them for 48 hours.',
      '管理员仍能看到谁退群：Recent Actions（最近操作）会列出 48 小时内的退群。',
    ),
    figures: { hours: 48 },
    for: {
      'td-api': t(
        'The event log of a chat covers 48 hours and has an event for members who leave.',
        '聊天事件日志覆盖 48 小时，含成员退出事件。',
      ),
      'tg-android-old': t('Has a filter for leaving members (old copy).', '有“退出的成员”筛选项（旧版本）。'),
    },
  },
  'deleted-messages-48-hours': {
    rows: ['T-90'],
    says: t(
      'In a supergroup deleted messages and versions before an edit stay for 48 hours for the Recent Actions of the admins.',
      '超级群组中，被删除的消息和编辑前的版本会保留 48 小时，供管理员在 Recent Actions（最近操作）查看。',
    ),
    figures: { hours: 48 },
    for: { 'telegram-privacy-policy': t('§10.2 says so.', '第 10.2 条如此说明。') },
  },
  'server-data-not-found': {
    rows: ['T-91'],
    says: t(
      'How long the server keeps data after a group is deleted was not found.',
      '未找到群组删除后服务器保留数据的期限。',
    ),
    for: {},
  },
  'eea-data-in-netherlands': {
    rows: ['T-92'],
    says: t(
      'Data of users in the EEA and the UK is kept in data centers in the Netherlands; no leave rule for the region was found.',
      '欧洲经济区和英国用户的数据存放在荷兰的数据中心；未找到针对该地区的退群规则。',
    ),
    for: { 'telegram-privacy-policy': t('The section on data storage says so.', '数据存储一节如此说明。') },
  },
  'own-history-deletable': {
    rows: ['A1.6', 'A38'],
    says: t(
      'Telegram lets a user delete their own past messages entirely.',
      'Telegram 用户可以彻底删除自己以前的消息。',
    ),
    for: {
      'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。'),
      'td-api': t('Lets a user delete their own messages for everyone.', '用户可以为所有人删除自己的消息。'),
    },
    against: {
      'telegram-privacy-policy': t(
        "In supergroups, deleted messages stay 48 hours in the admins' Recent Actions.",
        '在超级群里，被删消息会在管理员的最近操作中保留 48 小时。',
      ),
    },
  },
});

/** What stays behind and how to keep or erase it, whatever the way out: what is known of Telegram. */
export const keeping = [
  {
    kind: 'effect',
    id: 'telegram.exit.eea-data',
    when: TELEGRAM,
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'Data of users in the EEA and the UK are kept in the Netherlands. No rule about leaving was found that holds for a region only.',
      zh: '欧洲经济区和英国用户的数据存放在荷兰。没有找到只适用于某个地区的退群规则。',
    },
    evidence: ['telegram.eea-data-in-netherlands'],
  },
  {
    kind: 'residue',
    id: 'telegram.residue.leave-in-log',
    when: { ...LEAVE, groupType: SHARED },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: { en: 'The fact that you left', zh: '你退出的记录' },
    where: {
      en: '“Recent Actions”, which only admins see',
      zh: '只有管理员可见的“Recent Actions”（最近操作）',
    },
    keptHours: claims['telegram.recent-actions-48-hours'].figures.hours,
    evidence: ['telegram.recent-actions-48-hours'],
  },
  {
    kind: 'residue',
    id: 'telegram.residue.deleted-messages',
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'Messages you deleted, and versions before an edit',
      zh: '你删除的消息，以及编辑前的版本',
    },
    where: {
      en: 'Telegram’s server, for the admins’ “Recent Actions”',
      zh: 'Telegram 服务器，供管理员的“Recent Actions”（最近操作）查看',
    },
    keptHours: claims['telegram.deleted-messages-48-hours'].figures.hours,
    evidence: ['telegram.deleted-messages-48-hours'],
  },
  {
    kind: 'residue',
    id: 'telegram.residue.own-messages',
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: { en: 'All that you wrote and did not delete', zh: '你写过而没有删除的全部内容' },
    where: { en: 'the chat, for everyone who stays', zh: '群里，留下的人都能看到' },
    keptHours: null,
    evidence: ['telegram.members-keep-everything'],
  },
  {
    kind: 'residue',
    id: 'telegram.residue.copies-elsewhere',
    when: DISSOLVE,
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
    ],
    short: {
      en: 'Forwards, exports, saved files and screenshots (inferred: deletion covers only this chat)',
      zh: '转发、导出、已保存的文件和截图（推断：删除只涉及本聊天）',
    },
    where: { en: 'with whoever made them', zh: '在各自保存者手里' },
    keptHours: null,
    evidence: ['telegram.deletion-leaves-nothing'],
  },
  {
    kind: 'residue',
    id: 'telegram.residue.server-after-end',
    when: DISSOLVE,
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
    ],
    short: {
      en: 'What the server still holds of a deleted group: unknown, no period is stated',
      zh: '群删除后服务器上还留有什么：未知，没有写明期限',
    },
    where: { en: 'Telegram’s servers', zh: 'Telegram 服务器' },
    keptHours: null,
    evidence: ['telegram.server-data-not-found'],
  },
] as const satisfies readonly Rule<ClaimId>[];
