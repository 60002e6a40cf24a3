import { sizes } from '../../engine/facts.ts';
import type { Blocker } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { DISSOLVE, END_GROUP, HANDOVER } from './values.ts';

/** What stands in the way on WhatsApp. Nothing keeps anybody from leaving. */
export const whatsappBlockers = [
  {
    id: 'whatsapp.dissolve.not-admin',
    when: { ...DISSOLVE, role: ['member'] },
    title: { en: 'Only an admin can end it', zh: '只有管理员能结束群' },
    detail: {
      en: 'A group is ended by an admin who empties it, a community by the admin who created it.',
      zh: '群组由管理员清空后结束，社群由创建它的管理员停用。',
    },
    clearedBy: 'nobody',
    fix: [],
    supports: ['W-01', 'W-40'],
  },
  {
    id: 'whatsapp.dissolve.community-not-creator',
    when: { ...DISSOLVE, role: ['admin'], groupType: ['community'] },
    title: { en: 'Only its creator can deactivate a community', zh: '只有创建者能停用社群' },
    detail: {
      en: 'Other admins of the community cannot.',
      zh: '社群的其他管理员不行。',
    },
    clearedBy: 'nobody',
    fix: [],
    supports: ['W-40'],
  },
  {
    id: 'whatsapp.transfer.not-admin',
    when: { ...HANDOVER, role: ['member'] },
    title: { en: 'Only an admin can make somebody admin', zh: '只有管理员能设管理员' },
    detail: {
      en: 'WhatsApp has no owner to hand over: an admin makes another member admin.',
      zh: 'WhatsApp 没有群主可转让：由管理员把别人设为管理员。',
    },
    clearedBy: 'nobody',
    fix: [],
    supports: ['W-27'],
  },
  {
    id: 'whatsapp.dissolve.members-remain',
    when: { ...END_GROUP, groupSize: sizes(2) },
    title: { en: 'Others are still in the group ({others})', zh: '群里还有 {others} 个人' },
    detail: {
      en: 'To end a group an admin removes everybody else first, {others} in all, then exits and deletes it. Exiting alone leaves the group to the others.',
      zh: '要结束群，管理员须先移除其他所有人（共 {others} 人），再退出并删除。只是自己退出，群仍归其他人用。',
    },
    clearedBy: 'you',
    fix: [
      {
        id: 'whatsapp.dissolve.remove-everyone',
        phase: 'prepare',
        text: {
          en: 'Remove everybody else ({others}): open the group, tap its name, tap a person, remove, confirm. The help page describes it one by one; a way to remove many at once was not found. English labels were not seen (in Hong Kong Chinese: 移除…, 確定).',
          zh: '移除其他 {others} 人：打开群，点群名称，点某个人，选移除并确认。帮助页只写了逐个移除，没找到批量移除的办法。没见到简体按钮名（香港繁体为「移除…」「確定」）。',
        },
        sets: { groupSize: 1 },
      },
    ],
    supports: ['W-02', 'W-05', 'W-08'],
  },
] as const satisfies readonly Blocker<ClaimId>[];
