import type { Effect } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { DISSOLVE, GROUPS, HANDOVER, LEAVE, SHARED, TELEGRAM } from './values.ts';

const OWNER_LEAVES = { ...TELEGRAM, goal: ['leave'], role: ['owner'] } as const;

/** What happens when it is done. */
export const telegramEffects = [
  {
    id: 'telegram.leave.lives-on',
    when: LEAVE,
    text: {
      en: 'Leaving never deletes the group: it goes on without you.',
      zh: '退出不会删除群：没有你，群照样存在。',
    },
    supports: ['T-37'],
  },
  {
    id: 'telegram.leave.owner-after-7-days',
    when: { ...OWNER_LEAVES, groupType: SHARED },
    text: {
      en: 'Seven days after you left, one of the admins becomes the owner automatically. If you come back before that, you stay the owner.',
      zh: '你退出 7 天后，会有一名管理员自动成为群主。7 天内回来，群主仍然是你。',
    },
    supports: ['T-30', 'T-31', 'T-32'],
  },
  {
    id: 'telegram.leave.owner-at-once',
    when: { ...OWNER_LEAVES, groupType: ['basic'] },
    text: {
      en: 'In a basic group the ownership passes on immediately; coming back does not undo it.',
      zh: '基本群组里所有权立即转移，回来也不能撤销。',
    },
    supports: ['T-31', 'T-32'],
  },
  {
    id: 'telegram.leave.owner-picks',
    when: OWNER_LEAVES,
    text: {
      en: 'A window lets you pick the next owner while you leave. On the computer a pick asks for your two-step verification password; the automatic hand-over does not.',
      zh: '退出时会弹出窗口，可以当场指定下一任群主。在电脑上指定要输入两步验证密码，自动移交则不用。',
    },
    supports: ['T-33', 'T-34'],
  },
  {
    id: 'telegram.leave.owner-no-admins',
    when: OWNER_LEAVES,
    text: {
      en: 'If there are no other admins, the app may still propose somebody, or nobody. How it chooses is unknown.',
      zh: '没有其他管理员时，应用可能仍会推荐一人，也可能没有人选。怎么选未知。',
    },
    supports: ['T-35'],
  },
  {
    id: 'telegram.leave.owner-announced',
    notice: true,
    when: { ...OWNER_LEAVES, groupType: SHARED },
    text: {
      en: 'The members see it: one service message that the owner left, another when the ownership changes.',
      zh: '成员看得到：群主退出时有一条系统消息，所有权变更时还有一条。',
    },
    supports: ['T-36'],
  },
  {
    id: 'telegram.transfer.announced',
    notice: true,
    when: { ...HANDOVER, groupType: SHARED },
    text: {
      en: 'The members see a service message about the new owner.',
      zh: '成员会看到群主变更的系统消息。',
    },
    supports: ['T-36'],
  },
  {
    id: 'telegram.leave.admin-rights',
    when: { ...TELEGRAM, goal: ['leave'], role: ['admin'] },
    text: { en: 'You lose your admin rights.', zh: '你会失去管理员权限。' },
    supports: ['T-60'],
  },
  {
    id: 'telegram.leave.notice',
    notice: true,
    when: { ...LEAVE, groupType: GROUPS },
    text: {
      en: 'The chat shows that you left the group.',
      zh: '群里会出现你已退出的系统消息。',
    },
    supports: ['T-70'],
  },
  {
    id: 'telegram.leave.notice-large',
    notice: true,
    when: { ...LEAVE, groupType: ['supergroup'] },
    text: {
      en: 'Large supergroups are reported to show fewer of these messages; from how many members on is unknown.',
      zh: '据称大型超级群组会少显示这类消息；从多少人起未知。',
    },
    supports: ['T-71'],
  },
  {
    id: 'telegram.leave.member-list',
    when: { ...LEAVE, groupType: ['supergroup'] },
    text: {
      en: 'Whether members can see from the list that you are gone depends: admins can hide it, and then only admins are visible in it.',
      zh: '别人能否从成员名单看出你走了，要看情况：管理员可以隐藏名单，隐藏后只显示管理员。',
    },
    supports: ['T-73'],
  },
  {
    id: 'telegram.leave.own-copy',
    when: { ...LEAVE, groupType: ['basic'] },
    text: {
      en: 'You keep your own copy of the chat, unless you remove it from your list.',
      zh: '你保留自己的一份聊天记录，除非从列表中删除。',
    },
    supports: ['T-58'],
  },
  {
    id: 'telegram.leave.access-lost',
    when: { ...LEAVE, groupType: ['supergroup'] },
    text: {
      en: 'A private supergroup you can no longer read; a public one you still can.',
      zh: '私有超级群组退出后看不到了；公开的仍然可以看。',
    },
    supports: ['T-58', 'T-54'],
  },
  {
    id: 'telegram.leave.coming-back',
    when: LEAVE,
    text: {
      en: 'Coming back: to a public group by its link, to a private one only if somebody adds you or sends a link. Adding may need that you have each other as contacts.',
      zh: '想回来：公开群凭公开链接；私有群要有人拉你或给你链接，被拉入可能要求互为联系人。',
    },
    supports: ['T-59'],
  },
  {
    id: 'telegram.dissolve.gone-for-all',
    when: DISSOLVE,
    text: {
      en: 'All members are out, all messages in the chat are deleted for everyone. A public username becomes free; when it can be used again is unknown.',
      zh: '所有成员被移出，群内消息对所有人删除。公开用户名会被释放；多久后可再用未知。',
    },
    joined: true,
    supports: ['T-12', 'T-21'],
  },
  {
    id: 'telegram.dissolve.undo',
    when: { ...DISSOLVE, device: ['android'] },
    text: {
      en: 'The Android app has texts for a banner with “Undo” after a deletion (seen in an old version). For how many seconds is unknown: do not count on it.',
      zh: 'Android 版有删除后显示“Undo”（撤销）横幅的文案（见于旧版本）。能撤销多少秒未知，别指望它。',
    },
    supports: ['T-20'],
  },
  {
    id: 'telegram.exit.eea-data',
    when: TELEGRAM,
    text: {
      en: 'Data of users in the EEA and the UK are kept in the Netherlands. No rule about leaving was found that holds for a region only.',
      zh: '欧洲经济区和英国用户的数据存放在荷兰。没有找到只适用于某个地区的退群规则。',
    },
    supports: ['T-92'],
  },
] as const satisfies readonly Effect<ClaimId>[];
