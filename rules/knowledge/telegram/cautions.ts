import { sizes } from '../../engine/facts.ts';
import type { Caution } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { DISSOLVE, HANDOVER, LEAVE, SHARED, TELEGRAM } from './values.ts';

const OWNER_ENDS = { ...DISSOLVE, role: ['owner'] } as const;

/** What to beware of. */
export const telegramCautions = [
  {
    id: 'telegram.size.not-basic',
    when: { ...OWNER_ENDS, device: ['desktop'], groupType: ['basic'], groupSize: sizes(201) },
    text: {
      en: 'A basic group holds at most 200 members, and the upgrade to a supergroup is for good: with {groupSize} yours must be a supergroup. Check its type.',
      zh: '基本群组最多 200 人，升级成超级群组后不能变回：你的群有 {groupSize} 人，应该是超级群组。请核对类型。',
    },
    supports: ['T-01'],
  },
  {
    id: 'telegram.size.broadcast-group',
    when: { ...OWNER_ENDS, groupType: ['supergroup'], groupSize: sizes(200001) },
    text: {
      en: 'A supergroup holds at most 200,000 members; beyond that it is a broadcast group, in which only admins post. Check the number.',
      zh: '超级群组最多 200,000 人；再多就是只有管理员能发言的广播群组（broadcast group）。请核对人数。',
    },
    supports: ['T-02', 'T-03'],
  },
  {
    id: 'telegram.dissolve.ban-cleans',
    when: { ...OWNER_ENDS, groupType: SHARED, groupSize: sizes(1001) },
    text: {
      en: 'Banning somebody also deletes their messages there, always.',
      zh: '封禁某人，一定会连同其在群里的消息一起删除。',
    },
    supports: ['T-53'],
  },
  {
    id: 'telegram.dissolve.account-deletion',
    when: OWNER_ENDS,
    text: {
      en: 'Do not delete your account to end a group: sources disagree on whether your groups go with it, and one reports that an admin or a member inherits them.',
      zh: '不要靠删除账号来结束群：群是否随之删除，各方说法不一；有报告称会由管理员或成员接任群主。',
    },
    supports: ['T-42'],
    disputes: ['T-43'],
  },
  {
    id: 'telegram.dissolve.timers',
    when: DISSOLVE,
    text: {
      en: 'An auto-delete timer does not end a group: it deletes new messages 1 to 365 days after sending (or 1 day, 1 week, 1 month). Admins who may change the group’s info set it; your account’s default covers only new chats and groups you create. Self-destruction of unused accounts (18 months by default) is another matter.',
      zh: '自动删除计时器不会结束群：它只在新消息发出 1–365 天后将其删除（也有 1 天、1 周、1 个月的预设）。由有权修改群信息的管理员设置；账号默认值只用于新的私聊和你新建的群。闲置账号的自动删除（默认 18 个月）是另一回事。',
    },
    supports: ['T-80', 'T-81', 'T-82', 'T-83', 'T-85'],
  },
  {
    id: 'telegram.dissolve.linked-community',
    when: DISSOLVE,
    text: {
      en: 'A Telegram “community” only links chats, and each stays a chat of its own: you end this one. How a community itself is ended is unknown.',
      zh: 'Telegram 的“社群”（community）只是把多个聊天关联起来，每个仍各自独立：你结束的只是这一个。社群本身怎么结束未知。',
    },
    joined: true,
    supports: ['T-06', 'T-07'],
  },
  {
    id: 'telegram.leave.old-advice',
    when: { ...TELEGRAM, goal: ['leave'], role: ['owner'] },
    text: {
      en: 'Older pages say that the ownership stays with an owner who leaves, or that an owner cannot leave. That is out of date since 9 February 2026.',
      zh: '旧资料说群主退出后所有权不变，或说群主不能退出。自 2026 年 2 月 9 日起，这些说法已过时。',
    },
    joined: true,
    supports: ['T-30'],
    disputes: ['T-38'],
  },
  {
    id: 'telegram.transfer.new-owner-power',
    when: HANDOVER,
    text: {
      en: 'The new owner can take away your rights or ban you: choose somebody you trust.',
      zh: '新群主可以撤销你的权限，甚至封禁你：选一个信得过的人。',
    },
    supports: ['T-41'],
  },
  {
    id: 'telegram.leave.clearing-is-local',
    when: { ...LEAVE, groupType: ['supergroup'] },
    text: {
      en: 'Clearing the history for yourself empties your own cloud only, the others keep theirs. In a private group with topics (a forum) it is not offered.',
      zh: '“为自己清空记录”只清你自己云端的内容，别人的仍在。开了话题的私有群（forum）没有这一项。',
    },
    supports: ['T-55', 'T-05'],
  },
] as const satisfies readonly Caution<ClaimId>[];
