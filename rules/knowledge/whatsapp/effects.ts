import type { Effect } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { ADMINS, END_COMMUNITY, END_GROUP, HANDOVER, LEAVE, WHATSAPP } from './values.ts';

/** What happens when it is done. */
export const whatsappEffects = [
  {
    id: 'whatsapp.leave.goes-on',
    when: LEAVE,
    text: {
      en: 'The others go on without you: leaving does not end it.',
      zh: '其他人照常使用：退出不会结束群。',
    },
    supports: ['W-05'],
  },
  {
    id: 'whatsapp.leave.admins-told',
    notice: true,
    when: LEAVE,
    text: {
      en: 'Only the admins are told that you left.',
      zh: '你退出只会通知管理员。',
    },
    supports: ['W-20'],
  },
  {
    id: 'whatsapp.leave.own-history',
    when: LEAVE,
    text: {
      en: 'Your history stays on your phone unless you choose to delete it; a deleted group cannot be restored.',
      zh: '聊天记录留在你的手机上，除非你选择删除；删掉的群无法恢复。',
    },
    joined: true,
    supports: ['W-24', 'W-22'],
  },
  {
    id: 'whatsapp.leave.last-admin',
    when: { ...WHATSAPP, goal: ['leave'], role: ADMINS },
    text: {
      en: 'If you are the last admin, WhatsApp appoints a new one, reportedly at random.',
      zh: '如果你是最后一名管理员，WhatsApp 会指定一名新管理员，据称是随机的。',
    },
    supports: ['W-26'],
  },
  {
    id: 'whatsapp.transfer.no-owner',
    when: HANDOVER,
    text: {
      en: 'There is no owner role: the new admin gets the same rights, and you stay admin until you leave.',
      zh: '没有群主这一身份：新管理员权限与你相同，你退出之前仍是管理员。',
    },
    supports: ['W-27'],
  },
  {
    id: 'whatsapp.leave.coming-back',
    when: LEAVE,
    text: {
      en: 'After you left the same group twice, an admin has to wait 24 hours to add you again, longer with repeats; an invite link avoids that.',
      zh: '同一个群退出两次后，管理员要等 24 小时才能再拉你，次数越多越久；用邀请链接则不用等。',
    },
    supports: ['W-29'],
  },
  {
    id: 'whatsapp.leave.report',
    when: LEAVE,
    text: {
      en: 'You may report the group while leaving: its last five messages then go to WhatsApp, and nobody in it is told.',
      zh: '退出时可以顺便举报：最近 5 条消息会发给 WhatsApp，群里没人知道。',
    },
    supports: ['W-31'],
  },
  {
    id: 'whatsapp.dissolve.closed-not-erased',
    when: END_GROUP,
    text: {
      en: 'The group is closed, not erased: it is gone from your list and phone; the others still see it with its history, and nobody can write.',
      zh: '群只是关闭，没有抹掉：它从你的列表和手机上消失；其他人仍能看到群和历史记录，但谁都不能发消息。',
    },
    supports: ['W-03'],
  },
  {
    id: 'whatsapp.dissolve.server-deletes',
    when: END_GROUP,
    text: {
      en: 'When its last member leaves, that is you, the server deletes the group (so says the policy for Europe).',
      zh: '最后一名成员（也就是你）退出后，服务器删除该群（依据欧洲地区的政策文本）。',
    },
    supports: ['W-04'],
  },
  {
    id: 'whatsapp.dissolve.community-groups-live-on',
    when: END_COMMUNITY,
    text: {
      en: 'The groups are reported to be disconnected and to live on, each for itself; the announcement group closes. It cannot be undone.',
      zh: '据报道，各群会与社群断开并各自继续存在，公告群关闭，且无法撤销。',
    },
    supports: ['W-41'],
  },
  {
    id: 'whatsapp.exit.off-the-servers',
    when: WHATSAPP,
    text: {
      en: 'Messages that were delivered are already off WhatsApp’s servers; they live on the members’ devices.',
      zh: '已送达的消息早已不在 WhatsApp 服务器上，只存在成员的设备里。',
    },
    supports: ['W-60', 'W-25'],
  },
] as const satisfies readonly Effect<ClaimId>[];
