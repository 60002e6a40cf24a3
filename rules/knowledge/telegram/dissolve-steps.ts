import type { Step } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { DISSOLVE, GROUPS } from './values.ts';

/** How a group or channel is deleted for everyone on Telegram. */
export const telegramDissolveSteps = [
  {
    id: 'telegram.dissolve.save-first',
    phase: 'prepare',
    when: DISSOLVE,
    text: {
      en: 'Save what you need and let the members save theirs: afterwards nothing is left in the chat for anybody.',
      zh: '先把需要的内容存好，也让成员存好：删除之后，群里的内容对谁都不再存在。',
    },
    supports: ['T-12', 'T-56'],
  },
  {
    id: 'telegram.dissolve.act-desktop-supergroup',
    phase: 'act',
    when: { ...DISSOLVE, device: ['desktop'], groupType: ['supergroup'] },
    text: {
      en: 'Telegram Desktop: “Manage group”, then “Delete group” and confirm; or leave with “Delete for everyone” ticked. Telegram for macOS: group profile, “Edit”, “Delete Group”, with the option “Delete for all members”.',
      zh: 'Telegram Desktop：“Manage group”（管理群组）→“Delete group”（删除群组）并确认；或者退出时勾选“Delete for everyone”（为所有人删除）。macOS 版：群资料页→“Edit”（编辑）→“Delete Group”，并选“Delete for all members”（为所有成员删除）。',
    },
    path: ['Manage group', 'Delete group'],
    supports: ['T-18', 'T-11'],
  },
  {
    id: 'telegram.dissolve.act-desktop-basic',
    phase: 'act',
    when: { ...DISSOLVE, device: ['desktop'], groupType: ['basic'] },
    text: {
      en: 'Telegram Desktop: open the group’s ⋮ menu, “Delete and leave”, tick “Delete for everyone”, then “Delete”. Telegram for macOS: group profile, “Edit”, “Delete Group”.',
      zh: 'Telegram Desktop：打开群的 ⋮ 菜单，点“Delete and leave”（删除并退出），勾选“Delete for everyone”（为所有人删除），再点“Delete”（删除）。macOS 版：群资料页→“Edit”（编辑）→“Delete Group”（删除群组）。',
    },
    path: ['⋮', 'Delete and leave', 'Delete for everyone', 'Delete'],
    supports: ['T-18', 'T-10'],
  },
  {
    id: 'telegram.dissolve.act-android',
    phase: 'act',
    when: { ...DISSOLVE, device: ['android'], groupType: GROUPS },
    text: {
      en: 'Look for “Delete group” or “Delete and Leave Group”, in the edit screen or the window for leaving, and tick “Delete the group for all members”. The path is not confirmed for today’s app. In Telegram X: profile, edit, ⋮, “Destroy group”, two confirmations.',
      zh: '在编辑页或退出窗口里找“Delete group”（删除群组）或“Delete and Leave Group”（删除并退出），勾选“Delete the group for all members”（为所有成员删除）。当前版本的路径未经确认。Telegram X：资料页→编辑→⋮→“Destroy group”（销毁群组），需确认两次。',
    },
    path: ['Delete group', 'Delete the group for all members'],
    supports: ['T-18', 'T-10', 'T-11'],
  },
  {
    id: 'telegram.dissolve.act-ios',
    phase: 'act',
    when: { ...DISSOLVE, device: ['ios'], groupType: GROUPS },
    text: {
      en: 'Look in the group’s profile under “Edit” for “Delete Group” (or “Delete and Exit”) and confirm. The labels are Telegram’s, the path is not confirmed.',
      zh: '在群资料页的“Edit”（编辑）里找“Delete Group”（删除群组）或“Delete and Exit”（删除并退出）并确认。按钮名来自官方文案，路径未经确认。',
    },
    path: ['Delete Group'],
    supports: ['T-18', 'T-10', 'T-11'],
  },
  {
    id: 'telegram.dissolve.act-web',
    phase: 'act',
    when: { ...DISSOLVE, device: ['web'], groupType: GROUPS },
    text: {
      en: 'Telegram Web A: ⋮ in the chat’s header, “Delete and Exit”. Confirm only if the window says that it is for everyone; what it says was not seen. For Web K no source was read.',
      zh: 'Telegram Web A：点聊天顶部的 ⋮→“Delete and Exit”（删除并退出）。确认框写明对所有人生效时再确认；框里的文字没有看到。Web K 没有资料。',
    },
    path: ['⋮', 'Delete and Exit'],
    supports: ['T-11', 'T-10'],
  },
  {
    id: 'telegram.dissolve.act-harmonyos',
    phase: 'act',
    when: { ...DISSOLVE, device: ['harmonyos'] },
    text: {
      en: 'No source gives the labels on HarmonyOS. Elsewhere it is a delete entry in the edit screen, or a choice “for everyone” in the window for leaving.',
      zh: '没有资料给出鸿蒙上的按钮名。其他设备上，要么是编辑页里的删除项，要么是退出窗口里的“为所有人”选项。',
    },
    supports: ['T-18'],
  },
  {
    id: 'telegram.dissolve.act-channel-android',
    phase: 'act',
    when: { ...DISSOLVE, device: ['android'], groupType: ['channel'] },
    text: {
      en: 'Look for the delete entry in the channel’s edit screen or the window for leaving, and tick “Delete for all subscribers”. The path is not confirmed.',
      zh: '在频道编辑页或退出窗口里找删除项，勾选“Delete for all subscribers”（为所有订阅者删除）。路径未经确认。',
    },
    path: ['Delete for all subscribers'],
    supports: ['T-11', 'T-18'],
  },
  {
    id: 'telegram.dissolve.act-channel-elsewhere',
    phase: 'act',
    when: { ...DISSOLVE, device: ['ios', 'desktop', 'web'], groupType: ['channel'] },
    text: {
      en: 'Look for the delete entry where the channel is edited or managed, and confirm it for everyone. No source read gives its label for channels on your device.',
      zh: '在频道的编辑或管理页里找删除项，确认为所有人删除。读到的资料没有给出你这种设备上频道的按钮名。',
    },
    supports: ['T-11', 'T-18'],
  },
  {
    id: 'telegram.dissolve.confirm',
    phase: 'confirm',
    when: DISSOLVE,
    text: {
      en: 'It worked if a former member no longer has the chat: all members are out and its messages are gone for everyone.',
      zh: '问一位原成员：如果对方那里这个聊天也没有了，就成功了。所有成员都已移出，消息对所有人删除。',
    },
    supports: ['T-12'],
  },
] as const satisfies readonly Step<ClaimId>[];
