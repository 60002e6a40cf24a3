import type { Residue } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { DISSOLVE, LEAVE, SHARED } from './values.ts';

/** What stays behind, where, and for how many hours. */
export const telegramResidue = [
  {
    id: 'telegram.residue.leave-in-log',
    when: { ...LEAVE, groupType: SHARED },
    what: { en: 'The fact that you left', zh: '你退出的记录' },
    where: {
      en: '“Recent Actions”, which only admins see',
      zh: '只有管理员可见的“Recent Actions”（最近操作）',
    },
    keptHours: 48,
    supports: ['T-72'],
  },
  {
    id: 'telegram.residue.deleted-messages',
    when: { ...LEAVE, groupType: ['supergroup'] },
    what: {
      en: 'Messages you deleted, and versions before an edit',
      zh: '你删除的消息，以及编辑前的版本',
    },
    where: {
      en: 'Telegram’s server, for the admins’ “Recent Actions”',
      zh: 'Telegram 服务器，供管理员的“Recent Actions”（最近操作）查看',
    },
    keptHours: 48,
    supports: ['T-90'],
  },
  {
    id: 'telegram.residue.own-messages',
    when: LEAVE,
    what: { en: 'All that you wrote and did not delete', zh: '你写过而没有删除的全部内容' },
    where: { en: 'the chat, for everyone who stays', zh: '群里，留下的人都能看到' },
    keptHours: null,
    supports: ['T-57'],
  },
  {
    id: 'telegram.residue.copies-elsewhere',
    when: DISSOLVE,
    what: {
      en: 'Forwards, exports, saved files and screenshots (inferred: deletion covers only this chat)',
      zh: '转发、导出、已保存的文件和截图（推断：删除只涉及本聊天）',
    },
    where: { en: 'with whoever made them', zh: '在各自保存者手里' },
    keptHours: null,
    supports: ['T-56'],
  },
  {
    id: 'telegram.residue.server-after-end',
    when: DISSOLVE,
    what: {
      en: 'What the server still holds of a deleted group: unknown, no period is stated',
      zh: '群删除后服务器上还留有什么：未知，没有写明期限',
    },
    where: { en: 'Telegram’s servers', zh: 'Telegram 服务器' },
    keptHours: null,
    supports: ['T-91'],
  },
] as const satisfies readonly Residue<ClaimId>[];
