import type { Step } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { COMPUTERS, PHONES } from '../wechat/values.ts';
import { ADMINS, END_COMMUNITY, END_GROUP, HANDOVER } from './values.ts';

const HAND_GROUP = { ...HANDOVER, role: ADMINS, groupType: ['ordinary'] } as const;

/** How a group is ended or left in other hands on WhatsApp. */
export const whatsappEndSteps = [
  {
    id: 'whatsapp.dissolve.delete-messages',
    phase: 'prepare',
    when: END_GROUP,
    text: {
      en: 'The others keep the history. What must not stay, delete for everyone first: as an admin also what others wrote. A placeholder with your name remains; for your own messages it works for about 2 days, for those of others the limit is unknown.',
      zh: '其他人会保留聊天记录。不想留下的内容先为所有人删除：管理员还可以删别人的消息。会留下占位提示，删别人的会显示你的名字。自己的消息约 2 天内可删，别人的时限未知。',
    },
    joined: true,
    supports: ['W-03', 'W-51', 'W-50', 'W-53'],
  },
  {
    id: 'whatsapp.transfer.act-phone',
    phase: 'act',
    when: { ...HAND_GROUP, device: PHONES },
    text: {
      en: 'Open the group, tap its name, tap the person and make them admin. No source read gives the label on a phone.',
      zh: '打开群，点群名称，点对方，设为管理员。读到的资料没有给出手机上的按钮名。',
    },
    supports: ['W-27'],
  },
  {
    id: 'whatsapp.transfer.act-computer',
    phase: 'act',
    when: { ...HAND_GROUP, device: COMPUTERS },
    text: {
      en: 'Open the group’s info (click its name), and make the person admin there. An old help page calls it 群组信息 and 选定为群组管理员 in Chinese; the English labels were not seen.',
      zh: '点群名称打开「群组信息」，对那个人选「选定为群组管理员」。按钮名取自较旧的帮助页。',
    },
    supports: ['W-27'],
  },
  {
    id: 'whatsapp.transfer.act-community',
    phase: 'act',
    when: { ...HANDOVER, role: ADMINS, groupType: ['community'] },
    text: {
      en: 'In each group of the community make somebody admin, before you leave. How the community itself is handed over is unknown: no source says.',
      zh: '退出之前，在社群的每个群里把别人设为管理员。社群本身怎么移交未知，没有资料说明。',
    },
    supports: ['W-27'],
  },
  {
    id: 'whatsapp.transfer.confirm',
    phase: 'confirm',
    when: { ...HANDOVER, role: ADMINS },
    text: {
      en: 'Before you leave, ask the new admin whether they can change the group now. What the app shows then is unknown: no source read says.',
      zh: '退出之前，问新管理员是否已经能管理群。应用此时显示什么未知，读到的资料都没说。',
    },
    supports: ['W-27'],
  },
  {
    id: 'whatsapp.dissolve.act-phone',
    phase: 'act',
    when: { ...END_GROUP, device: PHONES },
    text: {
      en: 'Open the group, tap its name and exit it; then delete the group there. Mind the tick that decides over its media. English labels were not seen (in Hong Kong Chinese: 退出群組, 退出, 刪除群組). For HarmonyOS no source was read.',
      zh: '打开群，点群名称，先退出，再在那里删除群。留意是否删除媒体的勾选。没见到简体按钮名（香港繁体为「退出群組」「退出」「刪除群組」）。鸿蒙没有资料。',
    },
    supports: ['W-02'],
  },
  {
    id: 'whatsapp.dissolve.act-computer',
    phase: 'act',
    when: { ...END_GROUP, device: COMPUTERS },
    text: {
      en: 'Exit the group, then delete it. The help page has tabs for Web, Desktop and Windows, but their steps were not seen; if you cannot find the buttons, take the phone.',
      zh: '先退出群，再删除群。帮助页有网页版、桌面版和 Windows 的标签页，但其中步骤没有看到；找不到按钮就用手机。',
    },
    supports: ['W-02', 'W-57'],
  },
  {
    id: 'whatsapp.dissolve.act-community',
    phase: 'act',
    when: END_COMMUNITY,
    text: {
      en: 'On the phone: tab “Communities”, open the community, scroll to the bottom, “Deactivate community”. That it is there, and for the creator only, is official; path and label are only reported, in translation.',
      zh: '在手机上：「社群」标签页→打开社群→滑到底部→“Deactivate community”（停用社群）。官方确认有此功能且仅限创建者；路径和按钮名只是转述的译文。',
    },
    joined: true,
    supports: ['W-40', 'W-42', 'W-41'],
  },
  {
    id: 'whatsapp.dissolve.confirm',
    phase: 'confirm',
    when: END_GROUP,
    text: {
      en: 'It worked if the group is gone from your list. Whoever was in it still sees it with its history, but can no longer write.',
      zh: '群从你的列表里消失就成功了。原来的成员仍能看到群和历史记录，但不能再发消息。',
    },
    supports: ['W-03'],
  },
  {
    id: 'whatsapp.dissolve.confirm-community',
    phase: 'confirm',
    when: END_COMMUNITY,
    text: {
      en: 'Look whether the tab “Communities” still has it. What the app shows when it worked is unknown: no source read says.',
      zh: '看「社群」标签页里还有没有它。成功后应用显示什么未知，读到的资料都没说。',
    },
    supports: ['W-42'],
  },
] as const satisfies readonly Step<ClaimId>[];
