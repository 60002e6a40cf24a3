import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { GROUPS, HANDOVER, LEAVE, SHARED, TELEGRAM } from './values.ts';

const OWNER_LEAVES = { ...TELEGRAM, goal: ['leave'], role: ['owner'] } as const satisfies When;
/** On Web A an owner sees another label than everybody else; who has handed over is no owner any more. */
const WEB_AS_OWNER = {
  ...TELEGRAM,
  goal: ['leave'],
  role: ['owner'],
  device: ['web'],
} as const satisfies When;
const WEB_AS_OTHER = {
  ...TELEGRAM,
  goal: ['leave'],
  role: ['member', 'admin'],
  device: ['web'],
} as const satisfies When;
const WEB_AFTER_HANDOVER = { ...TELEGRAM, goal: ['transfer'], device: ['web'] } as const satisfies When;

/** Getting out of a group that lives on: what is known of Telegram. */
export const leaving = [
  {
    kind: 'step',
    id: 'telegram.leave.save-first',
    phase: 'prepare',
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'If the group is private, save what you want to keep: you can no longer read it once you are out.',
      zh: '如果是私有群，先存好想留的内容：退出后就看不到了。',
    },
    evidence: ['telegram.what-leaver-keeps', 'telegram.delete-own-before-leaving'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.delete-own-supergroup',
    phase: 'prepare',
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'If your own messages shall go, delete them now: it works for everyone and without a time limit, but in a private group no longer after you left. An ordinary member has to select them; there is no “delete all”.',
      zh: '如果不想留下自己的消息，现在就删：对所有人生效，没有时间限制，但退出私有群后就删不了。普通成员要自己选中再删，没有“一键全删”。',
    },
    evidence: [
      'telegram.supergroup-own-messages',
      'telegram.no-delete-all-of-mine',
      'telegram.delete-own-before-leaving',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.delete-own-basic',
    phase: 'prepare',
    when: { ...LEAVE, groupType: ['basic'] },
    examples: [
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'basic' }, fires: true },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'If your own messages shall go, delete them for everyone before you leave. Telegram promises at least 48 hours for it; by default there is no limit. There is no “delete all”.',
      zh: '如果不想留下自己的消息，退出之前为所有人删除。Telegram 保证至少 48 小时内可删，默认没有时限。没有“一键全删”。',
    },
    evidence: ['telegram.basic-group-own-messages', 'telegram.no-delete-all-of-mine'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.name-admin',
    phase: 'prepare',
    when: { ...TELEGRAM, goal: ['leave'], role: ['owner'] },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'If you care who follows you, make that person an admin first, or pick them in the window that opens when you leave.',
      zh: '如果在意由谁接任，先把对方设为管理员，或在退出时弹出的窗口里指定。',
    },
    evidence: ['telegram.owner-leaves-admin-follows', 'telegram.owner-picks-successor'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-desktop-supergroup',
    phase: 'act',
    when: { ...LEAVE, device: ['desktop'], groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'desktop', groupType: 'supergroup' },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Telegram Desktop: the chat’s ⋮ menu, “Leave group”, then “Leave”. Telegram for macOS: “Leave Group” in the group’s profile.',
      zh: 'Telegram Desktop：聊天的 ⋮ 菜单→“Leave group”（退出群组）→“Leave”（退出）。macOS 版：群资料页里的“Leave Group”。',
    },
    path: ['⋮', 'Leave group', 'Leave'],
    evidence: ['telegram.two-ways-to-delete', 'telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-desktop-basic',
    phase: 'act',
    when: { ...LEAVE, device: ['desktop'], groupType: ['basic'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'desktop', groupType: 'basic' },
        fires: true,
      },
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'Telegram Desktop: the chat’s ⋮ menu, “Delete and leave”; leave “Delete for everyone” unticked if it is there. Telegram for macOS: “Delete And Exit” in the menu of the chat list.',
      zh: 'Telegram Desktop：聊天的 ⋮ 菜单→“Delete and leave”（删除并退出）；如有“Delete for everyone”（为所有人删除），不要勾选。macOS 版：聊天列表菜单里的“Delete And Exit”（删除并退出）。',
    },
    path: ['⋮', 'Delete and leave'],
    evidence: ['telegram.two-ways-to-delete', 'telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-android',
    phase: 'act',
    when: { ...LEAVE, device: ['android'], groupType: GROUPS },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'android', groupType: 'supergroup' },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'The chat’s ⋮ menu, “Leave group”. If the window offers to delete the group for all members, leave that unticked.',
      zh: '聊天的 ⋮ 菜单→“Leave group”（退出群组）。如果窗口里有为所有成员删除的选项，不要勾选。',
    },
    path: ['⋮', 'Leave group'],
    evidence: ['telegram.owner-leaves-group-stays', 'telegram.leave-notice-exists'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-ios',
    phase: 'act',
    when: { ...LEAVE, device: ['ios'], groupType: GROUPS },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'desktop', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Look for “Leave Group” (or “Delete and Exit”) in the group’s profile. Choose nothing that deletes for everyone. The labels are Telegram’s, the path is not confirmed.',
      zh: '在群资料页找“Leave Group”（退出群组）或“Delete and Exit”（删除并退出），不要选为所有人删除。按钮名来自官方文案，路径未经确认。',
    },
    path: ['Leave Group'],
    evidence: ['telegram.owner-leaves-group-stays', 'telegram.leave-notice-exists'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-web-supergroup',
    phase: 'act',
    when: [
      { ...WEB_AS_OTHER, groupType: ['supergroup'] },
      { ...WEB_AFTER_HANDOVER, groupType: ['supergroup'] },
    ],
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'web', groupType: 'supergroup' },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Telegram Web A: ⋮ in the chat’s header, “Leave Group”. For Web K no source was read.',
      zh: 'Telegram Web A：点聊天顶部的 ⋮→“Leave Group”（退出群组）。Web K 没有资料。',
    },
    path: ['⋮', 'Leave Group'],
    evidence: ['telegram.owner-deletes-supergroup', 'telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-web-basic',
    phase: 'act',
    when: [
      { ...WEB_AS_OTHER, groupType: ['basic'] },
      { ...WEB_AFTER_HANDOVER, groupType: ['basic'] },
    ],
    examples: [
      { answers: { platform: 'telegram', role: 'member', device: 'web', groupType: 'basic' }, fires: true },
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'Telegram Web A: ⋮ in the chat’s header, “Delete and Exit”. In a basic group everybody sees this label; only an owner can delete for the others. For Web K no source was read.',
      zh: 'Telegram Web A：点聊天顶部的 ⋮→“Delete and Exit”（删除并退出）。基本群组里人人看到的都是这个按钮，但只有群主能替别人删。Web K 没有资料。',
    },
    path: ['⋮', 'Delete and Exit'],
    evidence: ['telegram.owner-deletes-basic-group', 'telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-web-owner',
    phase: 'act',
    when: { ...WEB_AS_OWNER, groupType: GROUPS },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'leave',
          role: 'owner',
          device: 'web',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'web', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Better leave on a phone: Telegram Web A shows an owner “Delete and Exit” instead of “Leave Group”, and whether that can leave the group standing is not confirmed.',
      zh: '建议用手机退出：Telegram Web A 对群主显示的是“Delete and Exit”（删除并退出）而不是“Leave Group”（退出群组），能否只退出而不删群未经确认。',
    },
    evidence: ['telegram.owner-deletes-supergroup', 'telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-channel',
    phase: 'act',
    when: { ...LEAVE, device: ['ios', 'android', 'desktop', 'web'], groupType: ['channel'] },
    examples: [
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'channel' }, fires: true },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Look for the entry to leave in the channel’s menu or profile. No source read gives its label for channels.',
      zh: '在频道的菜单或资料页里找退出项。读到的资料没有给出频道的按钮名。',
    },
    evidence: ['telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-harmonyos',
    phase: 'act',
    when: { ...LEAVE, device: ['harmonyos'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'harmonyos', groupType: 'supergroup' },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Look for the entry to leave in the chat’s menu or profile. No source gives the labels on HarmonyOS.',
      zh: '在聊天菜单或资料页里找退出项。没有资料给出鸿蒙上的按钮名。',
    },
    evidence: ['telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.confirm',
    phase: 'confirm',
    when: { ...LEAVE, groupType: GROUPS },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'channel' },
        fires: false,
      },
    ],
    short: {
      en: 'Whoever is still in sees a line that you left; a large supergroup may not show it.',
      zh: '还在群里的人会看到你退群的提示；大型超级群组可能不显示。',
    },
    joined: true,
    evidence: ['telegram.leave-notice-exists', 'telegram.large-groups-fewer-notices'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.lives-on',
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'Leaving never deletes the group: it goes on without you.',
      zh: '退出不会删除群：没有你，群照样存在。',
    },
    evidence: ['telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-after-7-days',
    when: { ...OWNER_LEAVES, groupType: SHARED },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Seven days after you left, one of the admins becomes the owner automatically. If you come back before that, you stay the owner.',
      zh: '你退出 7 天后，会有一名管理员自动成为群主。7 天内回来，群主仍然是你。',
    },
    evidence: [
      'telegram.owner-leaves-admin-follows',
      'telegram.hand-over-after-7-days',
      'telegram.owner-may-return',
    ],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-at-once',
    when: { ...OWNER_LEAVES, groupType: ['basic'] },
    examples: [
      {
        answers: { platform: 'telegram', goal: 'leave', role: 'owner', device: 'ios', groupType: 'basic' },
        fires: true,
      },
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'In a basic group the ownership passes on immediately; coming back does not undo it.',
      zh: '基本群组里所有权立即转移，回来也不能撤销。',
    },
    evidence: ['telegram.hand-over-after-7-days', 'telegram.owner-may-return'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-picks',
    when: OWNER_LEAVES,
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'A window lets you pick the next owner while you leave. On the computer a pick asks for your two-step verification password; the automatic hand-over does not.',
      zh: '退出时会弹出窗口，可以当场指定下一任群主。在电脑上指定要输入两步验证密码，自动移交则不用。',
    },
    evidence: ['telegram.owner-picks-successor', 'telegram.picking-needs-password'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-no-admins',
    when: OWNER_LEAVES,
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'If there are no other admins, the app may still propose somebody, or nobody. How it chooses is unknown.',
      zh: '没有其他管理员时，应用可能仍会推荐一人，也可能没有人选。怎么选未知。',
    },
    evidence: ['telegram.no-admins-candidate'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-announced',
    notice: true,
    when: { ...OWNER_LEAVES, groupType: SHARED },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'The members see it: one service message that the owner left, another when the ownership changes.',
      zh: '成员看得到：群主退出时有一条系统消息，所有权变更时还有一条。',
    },
    evidence: ['telegram.owner-change-is-announced'],
  },
  {
    kind: 'effect',
    id: 'telegram.transfer.announced',
    notice: true,
    when: { ...HANDOVER, groupType: SHARED },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: true,
      },
    ],
    short: {
      en: 'The members see a service message about the new owner.',
      zh: '成员会看到群主变更的系统消息。',
    },
    evidence: ['telegram.owner-change-is-announced'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.admin-rights',
    when: { ...TELEGRAM, goal: ['leave'], role: ['admin'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'admin', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: { en: 'You lose your admin rights.', zh: '你会失去管理员权限。' },
    evidence: ['telegram.leaving-admin-loses-rights'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.notice',
    notice: true,
    when: { ...LEAVE, groupType: GROUPS },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'The chat shows that you left the group.',
      zh: '群里会出现你已退出的系统消息。',
    },
    evidence: ['telegram.leave-notice-exists'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.notice-large',
    notice: true,
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'Large supergroups are reported to show fewer of these messages; from how many members on is unknown.',
      zh: '据称大型超级群组会少显示这类消息；从多少人起未知。',
    },
    evidence: ['telegram.large-groups-fewer-notices'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.member-list',
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'Whether members can see from the list that you are gone depends: admins can hide it, and then only admins are visible in it.',
      zh: '别人能否从成员名单看出你走了，要看情况：管理员可以隐藏名单，隐藏后只显示管理员。',
    },
    evidence: ['telegram.member-list-can-be-hidden'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.own-copy',
    when: { ...LEAVE, groupType: ['basic'] },
    examples: [
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'basic' }, fires: true },
    ],
    short: {
      en: 'You keep your own copy of the chat, unless you remove it from your list.',
      zh: '你保留自己的一份聊天记录，除非从列表中删除。',
    },
    evidence: ['telegram.what-leaver-keeps'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.access-lost',
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'A private supergroup you can no longer read; a public one you still can.',
      zh: '私有超级群组退出后看不到了；公开的仍然可以看。',
    },
    evidence: ['telegram.what-leaver-keeps', 'telegram.delete-own-before-leaving'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.coming-back',
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'Coming back: to a public group by its link, to a private one only if somebody adds you or sends a link. Adding may need that you have each other as contacts.',
      zh: '想回来：公开群凭公开链接；私有群要有人拉你或给你链接，被拉入可能要求互为联系人。',
    },
    evidence: ['telegram.coming-back'],
  },
  {
    kind: 'caution',
    id: 'telegram.leave.old-advice',
    when: { ...TELEGRAM, goal: ['leave'], role: ['owner'] },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Older pages say that the ownership stays with an owner who leaves, or that an owner cannot leave. That is out of date since 9 February 2026.',
      zh: '旧资料说群主退出后所有权不变，或说群主不能退出。自 2026 年 2 月 9 日起，这些说法已过时。',
    },
    joined: true,
    evidence: ['telegram.owner-leaves-admin-follows'],
    against: ['telegram.old-advice-no-transfer'],
  },
  {
    kind: 'caution',
    id: 'telegram.leave.clearing-is-local',
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'Clearing the history for yourself empties your own cloud only, the others keep theirs. In a private group with topics (a forum) it is not offered.',
      zh: '“为自己清空记录”只清你自己云端的内容，别人的仍在。开了话题的私有群（forum）没有这一项。',
    },
    evidence: ['telegram.clearing-is-local', 'telegram.forum-is-supergroup'],
  },
] as const satisfies readonly Rule<ClaimId>[];
