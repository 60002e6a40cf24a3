import type { Step } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { COMPUTERS } from '../wechat/values.ts';
import { LEAVE } from './values.ts';

const LEAVE_GROUP = { ...LEAVE, groupType: ['ordinary'] } as const;

/** How one leaves on WhatsApp, alone or after making somebody admin. */
export const whatsappLeaveSteps = [
  {
    id: 'whatsapp.leave.delete-own',
    phase: 'prepare',
    when: LEAVE,
    text: {
      en: 'If your own recent messages shall go, delete them for everyone before you leave: it works for about 2 days (sources differ on the hours), and a placeholder stays.',
      zh: '如果不想留下自己最近的消息，退出之前为所有人删除：约 2 天内有效（具体小时数说法不一），会留下占位提示。',
    },
    joined: true,
    supports: ['W-50', 'W-53'],
  },
  {
    id: 'whatsapp.leave.act-phone',
    phase: 'act',
    when: { ...LEAVE_GROUP, device: ['ios', 'android'] },
    text: {
      en: 'Open the group, tap its name, exit, and choose: exit only, which keeps the history on your phone, or exit and delete for me. English labels were not seen; in Spanish they are “Salir del grupo” and “Salir y eliminar para mí”.',
      zh: '打开群，点群名称，选退出，再选择：只退出（手机上保留记录），或退出并为我删除。没见到简体按钮名；香港繁体为「退出群組」，西班牙语为“Salir del grupo”“Salir y eliminar para mí”。',
    },
    supports: ['W-22'],
  },
  {
    id: 'whatsapp.leave.act-harmonyos',
    phase: 'act',
    when: { ...LEAVE_GROUP, device: ['harmonyos'] },
    text: {
      en: 'Open the group’s info and exit. No source gives the steps or labels on HarmonyOS.',
      zh: '打开群信息页并退出。没有资料给出鸿蒙上的步骤和按钮名。',
    },
    supports: ['W-05'],
  },
  {
    id: 'whatsapp.leave.act-computer',
    phase: 'act',
    when: { ...LEAVE_GROUP, device: COMPUTERS },
    text: {
      en: 'Open the group’s info and exit. The help page has tabs for Web, Desktop and Windows, but their steps were not seen; linked devices are reported to be able to leave. If you cannot find it, take the phone.',
      zh: '打开群信息页并退出。帮助页有网页版、桌面版和 Windows 的标签页，但其中步骤没有看到；有报告称关联设备可以退群。找不到就用手机。',
    },
    joined: true,
    supports: ['W-57', 'W-58'],
  },
  {
    id: 'whatsapp.leave.act-community',
    phase: 'act',
    when: { ...LEAVE, groupType: ['community'] },
    text: {
      en: 'Exit one of its groups: press reports that this takes you out of the community and all its groups. No source read describes a button for leaving the community itself.',
      zh: '退出其中任一个群：据报道，这样会同时退出社群及其全部群。没有读到单独退出社群的按钮说明。',
    },
    supports: ['W-30'],
  },
  {
    id: 'whatsapp.leave.confirm',
    phase: 'confirm',
    when: LEAVE,
    text: {
      en: 'An admin who is still in was told, and finds you among the past participants for up to 60 days.',
      zh: '还在群里的管理员会收到通知，并能在“过往参与者”名单里看到你，最长 60 天。',
    },
    joined: true,
    supports: ['W-20', 'W-21'],
  },
] as const satisfies readonly Step<ClaimId>[];
