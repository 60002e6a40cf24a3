import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { DISSOLVE, LEAVE, SHARED, TELEGRAM, WITH_OTHERS } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('telegram', {
  'members-keep-everything': {
    rows: ['T-57'],
    says: t(
      'We conclude: when someone leaves, the others keep everything, the messages of the leaver included.',
      '我们推断：有人退出后，其他人保留全部内容，包括退出者的消息。',
    ),
    for: {
      'tg-blog-2026-02': {
        says: t('The group goes on after somebody leaves.', '有人退出后群组继续存在。'),
        partly: true,
      },
      'td-api': {
        says: t(
          'Deleting all messages of one sender is a separate call for admins; no source says that leaving removes any.',
          '按发送者删除消息是管理员的单独操作；没有来源说退出会删除消息。',
        ),
        quote: 'Deletes all messages sent by the specified message sender in a chat.',
        partly: true,
      },
    },
  },
  'recent-actions-48-hours': {
    rows: ['T-72'],
    says: t(
      'Admins of a supergroup or channel can look up for 48 hours who left (“Recent Actions”).',
      '超级群组和频道的管理员在 48 小时内能查到谁退了（Recent Actions，最近操作）。',
    ),
    figures: { hours: 48 },
    for: {
      'td-api': {
        says: t('The log covers 48 hours and lists members who leave.', '日志覆盖 48 小时，含成员退出。'),
        quote: 'service actions taken by chat members and administrators in the last 48 hours',
      },
      'tg-android-old': {
        says: t('Has a filter for members who left (old copy).', '有“退出的成员”筛选项（旧版本）。'),
        quote: 'EventLogFilterLeavingMembers',
        partly: true,
      },
    },
  },
  'deleted-messages-48-hours': {
    rows: ['T-90'],
    says: t(
      'In a supergroup deleted messages and versions before an edit stay for 48 hours for the Recent Actions of the admins.',
      '超级群组中，被删除的消息和编辑前的版本会保留 48 小时，供管理员在 Recent Actions（最近操作）查看。',
    ),
    figures: { hours: 48 },
    for: {
      'telegram-privacy-policy': {
        says: t('§10.2 says so.', '第 10.2 条如此说明。'),
        quote: 'are stored for 48 hours after deletion in order to be shown in admins’',
      },
    },
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
      'Data of users who signed up in the EEA or the UK is kept in data centers in the Netherlands.',
      '在欧洲经济区或英国注册的用户，数据存放在荷兰的数据中心。',
    ),
    for: {
      'telegram-privacy-policy': {
        says: t('The section on data storage says so.', '数据存储一节如此说明。'),
        quote: 'your data is stored in data centers in the Netherlands',
      },
    },
  },
  'own-history-deletable': {
    rows: ['A1.6', 'A38'],
    says: t(
      'Telegram lets a user delete their own past messages entirely.',
      'Telegram 用户可以彻底删除自己以前的消息。',
    ),
    for: {
      'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。'),
      'td-api': {
        says: t('One can delete messages for everyone, selected one by one.', '可以为所有人删除选中的消息。'),
        quote: 'Pass true to delete messages for all chat members.',
        partly: true,
      },
    },
    against: {
      'telegram-privacy-policy': {
        says: t(
          'In supergroups, deleted messages stay 48 hours for the admins.',
          '在超级群里，被删消息会为管理员保留 48 小时。',
        ),
        quote: 'are stored for 48 hours after deletion',
      },
    },
  },
});

const MEMBER = { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' } as const;
const OWNER = {
  platform: 'telegram',
  role: 'owner',
  device: 'ios',
  groupType: 'basic',
  groupSize: 12,
} as const;

/** What stays behind and how to keep or erase it, whatever the way out: what is known of Telegram. */
export const keeping = [
  {
    kind: 'effect',
    id: 'telegram.exit.eea-data',
    weight: 10,
    when: TELEGRAM,
    examples: [{ answers: MEMBER, fires: true }],
    short: t(
      'Signed up in the EEA or UK? Data is in the Netherlands.',
      '在欧洲经济区或英国注册的，数据存在荷兰。',
    ),
    evidence: ['telegram.eea-data-in-netherlands'],
  },
  {
    kind: 'residue',
    id: 'telegram.residue.leave-in-log',
    weight: 50,
    when: { ...LEAVE, groupType: SHARED },
    examples: [{ answers: MEMBER, fires: true }],
    short: t('That you left', '你退出的记录'),
    where: t('“Recent Actions”, which only admins see', '只有管理员能看的「Recent Actions」（最近操作）'),
    keptHours: claims['telegram.recent-actions-48-hours'].figures.hours,
    evidence: ['telegram.recent-actions-48-hours'],
  },
  {
    kind: 'residue',
    id: 'telegram.residue.deleted-messages',
    weight: 40,
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [{ answers: MEMBER, fires: true }],
    short: t('Messages you deleted or edited, as they were', '你删掉的消息，和编辑前的原文'),
    where: t(
      'Telegram’s server, for the admins’ “Recent Actions”',
      'Telegram 服务器，供管理员在「Recent Actions」里查看',
    ),
    keptHours: claims['telegram.deleted-messages-48-hours'].figures.hours,
    evidence: ['telegram.deleted-messages-48-hours'],
  },
  {
    kind: 'residue',
    id: 'telegram.residue.own-messages',
    weight: 80,
    when: LEAVE,
    examples: [{ answers: MEMBER, fires: true }],
    short: t('What you wrote and did not delete', '你发过、没删的消息'),
    where: t('the chat, as we conclude', '聊天里（我们的推断）'),
    keptHours: null,
    evidence: ['telegram.members-keep-everything'],
  },
  {
    kind: 'residue',
    id: 'telegram.residue.copies-elsewhere',
    weight: 60,
    when: { ...DISSOLVE, ...WITH_OTHERS },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    short: t('Forwards, exports, saved files, screenshots', '转发、导出、存下的文件、截图'),
    detail: t(
      'That is our conclusion: only the chat itself is deleted.',
      '我们的推断：删除的只是这个聊天本身。',
    ),
    where: t('with those who made them', '谁存的，就在谁手里'),
    keptHours: null,
    evidence: ['telegram.copies-survive-deletion'],
  },
  {
    kind: 'residue',
    id: 'telegram.residue.server-after-end',
    weight: 20,
    when: DISSOLVE,
    examples: [{ answers: OWNER, fires: true }],
    short: t('What the server still holds: no source says.', '服务器上还留着什么，没查到。'),
    where: t('Telegram’s servers', 'Telegram 服务器'),
    keptHours: null,
    evidence: ['telegram.server-data-not-found'],
  },
] as const satisfies readonly Rule<ClaimId>[];
