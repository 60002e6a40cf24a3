import type { Step } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { GROUPS, LEAVE, TELEGRAM } from './values.ts';

/** On Web A an owner sees another label than everybody else; who has handed over is no owner any more. */
const WEB_AS_OWNER = { ...TELEGRAM, goal: ['leave'], role: ['owner'], device: ['web'] } as const;
const WEB_AS_OTHER = { ...TELEGRAM, goal: ['leave'], role: ['member', 'admin'], device: ['web'] } as const;
const WEB_AFTER_HANDOVER = { ...TELEGRAM, goal: ['transfer'], device: ['web'] } as const;

/** How one leaves on Telegram, alone or after handing over. */
export const telegramLeaveSteps = [
  {
    id: 'telegram.leave.save-first',
    phase: 'prepare',
    when: { ...LEAVE, groupType: ['supergroup'] },
    text: {
      en: 'If the group is private, save what you want to keep: you can no longer read it once you are out.',
      zh: '如果是私有群，先存好想留的内容：退出后就看不到了。',
    },
    supports: ['T-58', 'T-54'],
  },
  {
    id: 'telegram.leave.delete-own-supergroup',
    phase: 'prepare',
    when: { ...LEAVE, groupType: ['supergroup'] },
    text: {
      en: 'If your own messages shall go, delete them now: it works for everyone and without a time limit, but in a private group no longer after you left. An ordinary member has to select them; there is no “delete all”.',
      zh: '如果不想留下自己的消息，现在就删：对所有人生效，没有时间限制，但退出私有群后就删不了。普通成员要自己选中再删，没有“一键全删”。',
    },
    supports: ['T-50', 'T-52', 'T-54'],
  },
  {
    id: 'telegram.leave.delete-own-basic',
    phase: 'prepare',
    when: { ...LEAVE, groupType: ['basic'] },
    text: {
      en: 'If your own messages shall go, delete them for everyone before you leave. Telegram promises at least 48 hours for it; by default there is no limit. There is no “delete all”.',
      zh: '如果不想留下自己的消息，退出之前为所有人删除。Telegram 保证至少 48 小时内可删，默认没有时限。没有“一键全删”。',
    },
    supports: ['T-51', 'T-52'],
  },
  {
    id: 'telegram.leave.name-admin',
    phase: 'prepare',
    when: { ...TELEGRAM, goal: ['leave'], role: ['owner'] },
    text: {
      en: 'If you care who follows you, make that person an admin first, or pick them in the window that opens when you leave.',
      zh: '如果在意由谁接任，先把对方设为管理员，或在退出时弹出的窗口里指定。',
    },
    supports: ['T-30', 'T-33'],
  },
  {
    id: 'telegram.leave.act-desktop-supergroup',
    phase: 'act',
    when: { ...LEAVE, device: ['desktop'], groupType: ['supergroup'] },
    text: {
      en: 'Telegram Desktop: the chat’s ⋮ menu, “Leave group”, then “Leave”. Telegram for macOS: “Leave Group” in the group’s profile.',
      zh: 'Telegram Desktop：聊天的 ⋮ 菜单→“Leave group”（退出群组）→“Leave”（退出）。macOS 版：群资料页里的“Leave Group”。',
    },
    path: ['⋮', 'Leave group', 'Leave'],
    supports: ['T-18', 'T-37'],
  },
  {
    id: 'telegram.leave.act-desktop-basic',
    phase: 'act',
    when: { ...LEAVE, device: ['desktop'], groupType: ['basic'] },
    text: {
      en: 'Telegram Desktop: the chat’s ⋮ menu, “Delete and leave”; leave “Delete for everyone” unticked if it is there. Telegram for macOS: “Delete And Exit” in the menu of the chat list.',
      zh: 'Telegram Desktop：聊天的 ⋮ 菜单→“Delete and leave”（删除并退出）；如有“Delete for everyone”（为所有人删除），不要勾选。macOS 版：聊天列表菜单里的“Delete And Exit”（删除并退出）。',
    },
    path: ['⋮', 'Delete and leave'],
    supports: ['T-18', 'T-37'],
  },
  {
    id: 'telegram.leave.act-android',
    phase: 'act',
    when: { ...LEAVE, device: ['android'], groupType: GROUPS },
    text: {
      en: 'The chat’s ⋮ menu, “Leave group”. If the window offers to delete the group for all members, leave that unticked.',
      zh: '聊天的 ⋮ 菜单→“Leave group”（退出群组）。如果窗口里有为所有成员删除的选项，不要勾选。',
    },
    path: ['⋮', 'Leave group'],
    supports: ['T-37', 'T-70'],
  },
  {
    id: 'telegram.leave.act-ios',
    phase: 'act',
    when: { ...LEAVE, device: ['ios'], groupType: GROUPS },
    text: {
      en: 'Look for “Leave Group” (or “Delete and Exit”) in the group’s profile. Choose nothing that deletes for everyone. The labels are Telegram’s, the path is not confirmed.',
      zh: '在群资料页找“Leave Group”（退出群组）或“Delete and Exit”（删除并退出），不要选为所有人删除。按钮名来自官方文案，路径未经确认。',
    },
    path: ['Leave Group'],
    supports: ['T-37', 'T-70'],
  },
  {
    id: 'telegram.leave.act-web-supergroup',
    phase: 'act',
    when: [
      { ...WEB_AS_OTHER, groupType: ['supergroup'] },
      { ...WEB_AFTER_HANDOVER, groupType: ['supergroup'] },
    ],
    text: {
      en: 'Telegram Web A: ⋮ in the chat’s header, “Leave Group”. For Web K no source was read.',
      zh: 'Telegram Web A：点聊天顶部的 ⋮→“Leave Group”（退出群组）。Web K 没有资料。',
    },
    path: ['⋮', 'Leave Group'],
    supports: ['T-11', 'T-37'],
  },
  {
    id: 'telegram.leave.act-web-basic',
    phase: 'act',
    when: [
      { ...WEB_AS_OTHER, groupType: ['basic'] },
      { ...WEB_AFTER_HANDOVER, groupType: ['basic'] },
    ],
    text: {
      en: 'Telegram Web A: ⋮ in the chat’s header, “Delete and Exit”. In a basic group everybody sees this label; only an owner can delete for the others. For Web K no source was read.',
      zh: 'Telegram Web A：点聊天顶部的 ⋮→“Delete and Exit”（删除并退出）。基本群组里人人看到的都是这个按钮，但只有群主能替别人删。Web K 没有资料。',
    },
    path: ['⋮', 'Delete and Exit'],
    supports: ['T-10', 'T-37'],
  },
  {
    id: 'telegram.leave.act-web-owner',
    phase: 'act',
    when: { ...WEB_AS_OWNER, groupType: GROUPS },
    text: {
      en: 'Better leave on a phone: Telegram Web A shows an owner “Delete and Exit” instead of “Leave Group”, and whether that can leave the group standing is not confirmed.',
      zh: '建议用手机退出：Telegram Web A 对群主显示的是“Delete and Exit”（删除并退出）而不是“Leave Group”（退出群组），能否只退出而不删群未经确认。',
    },
    supports: ['T-11', 'T-37'],
  },
  {
    id: 'telegram.leave.act-channel',
    phase: 'act',
    when: { ...LEAVE, device: ['ios', 'android', 'desktop', 'web'], groupType: ['channel'] },
    text: {
      en: 'Look for the entry to leave in the channel’s menu or profile. No source read gives its label for channels.',
      zh: '在频道的菜单或资料页里找退出项。读到的资料没有给出频道的按钮名。',
    },
    supports: ['T-37'],
  },
  {
    id: 'telegram.leave.act-harmonyos',
    phase: 'act',
    when: { ...LEAVE, device: ['harmonyos'] },
    text: {
      en: 'Look for the entry to leave in the chat’s menu or profile. No source gives the labels on HarmonyOS.',
      zh: '在聊天菜单或资料页里找退出项。没有资料给出鸿蒙上的按钮名。',
    },
    supports: ['T-37'],
  },
  {
    id: 'telegram.leave.confirm',
    phase: 'confirm',
    when: { ...LEAVE, groupType: GROUPS },
    text: {
      en: 'Whoever is still in sees a line that you left; a large supergroup may not show it.',
      zh: '还在群里的人会看到你退群的提示；大型超级群组可能不显示。',
    },
    joined: true,
    supports: ['T-70', 'T-71'],
  },
] as const satisfies readonly Step<ClaimId>[];
