import type { Rule } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { DISSOLVE, LEAVE, SHARED, TELEGRAM } from './values.ts';

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
    keptHours: 48,
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
    keptHours: 48,
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
