import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { COMPUTERS } from '../wechat/values.ts';
import { ADMINS, HANDOVER, LEAVE, WHATSAPP } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('whatsapp', {
  'exit-does-not-end-group': {
    rows: ['W-05'],
    says: t(
      'Exiting alone does not end a group; the others go on.',
      '仅自己退出不会结束群组，其他人照常使用。',
    ),
    for: {
      'whatsapp-faq-delete': t('Ending needs all others removed first.', '结束群组须先移除其他所有人。'),
      'whatsapp-privacy-policy': t(
        'The group is deleted only when the last member leaves.',
        '最后一名成员退出时群才会被删除。',
      ),
    },
  },
  'only-admins-are-told': {
    rows: ['W-20'],
    says: t('When someone leaves, only the admins are notified.', '有人退群时，只通知管理员。'),
    for: {
      'nacion-whatsapp-exit': t('Says so, restating WhatsApp.', '转述 WhatsApp 的说明。'),
      'telefonino-whatsapp-exit': true,
      'oficinadanet-whatsapp-exit': t(
        'Says so, for ordinary groups and for groups in communities.',
        '称普通群和社群内的群都是如此。',
      ),
      'business-standard-whatsapp-2022': t(
        'Lists it among the features of 2022.',
        '列为 2022 年推出的功能之一。',
      ),
    },
  },
  'two-ways-to-exit': {
    rows: ['W-22'],
    says: t(
      'Leaving offers two choices: exit and keep the history, or exit and delete it for oneself.',
      '退出时有两种选择：退出并保留记录，或退出并为自己删除。',
    ),
    for: { 'nacion-whatsapp-exit': true, 'oficinadanet-whatsapp-exit': true },
  },
  'leaver-keeps-history': {
    rows: ['W-24'],
    says: t(
      'The leaver keeps the whole local history unless deleting it; a deleted group cannot be restored.',
      '退出者保留全部本地记录，除非自己删除；删除后的群无法恢复。',
    ),
    for: {
      'whatsapp-faq-delete': t(
        'Treats deleting as a separate, later step.',
        '把删除列为退出之后的单独一步。',
      ),
      'nacion-whatsapp-exit': t('Says that a deleted group cannot be restored.', '称已删除的群无法恢复。'),
    },
  },
  'last-admin-is-replaced': {
    rows: ['W-26'],
    says: t(
      'If the last admin leaves, WhatsApp appoints a new one, reportedly at random.',
      '最后一名管理员退出后，WhatsApp 会指定新的管理员，据称是随机的。',
    ),
    for: {
      'whatsapp-privacy-policy': t('Says that a new admin is appointed.', '说明会指定新管理员。'),
      'androidblog-group-add': t('Calls the choice random, paraphrasing the FAQ.', '转述 FAQ，称随机选择。'),
      'whatsapp-faq-2014': t('Calls the choice random.', '称随机选择。'),
    },
  },
  're-add-wait-24-hours': {
    rows: ['W-29'],
    says: t(
      'After leaving the same group twice an admin must wait 24 hours to add the person again, longer with repeats; an invite link avoids the wait.',
      '同一个群退出两次后，管理员须等 24 小时才能再拉人，次数越多越久；用邀请链接则不用等。',
    ),
    for: { 'androidblog-group-add': true, 'bullfrag-group-leave': true },
  },
  'report-is-optional': {
    rows: ['W-31'],
    says: t(
      'A report while leaving is optional: the last five messages go to WhatsApp and nobody is told.',
      '退出时可选择举报：最近 5 条消息会发给 WhatsApp，群里没人知道。',
    ),
    for: { 'nacion-whatsapp-exit': true, 'telefonino-whatsapp-exit': true },
  },
  'linked-devices-can-leave': {
    rows: ['W-58'],
    says: t(
      'Linked devices can reportedly leave a group and remove people.',
      '据称关联设备可以退群和移除成员。',
    ),
    for: { 'whatsmeow-2026-08': true, 'baileys-2026-05': true },
  },
});

const LEAVE_GROUP = { ...LEAVE, groupType: ['ordinary'] } as const satisfies When;

/** Getting out of a group that lives on: what is known of WhatsApp. */
export const leaving = [
  {
    kind: 'step',
    id: 'whatsapp.leave.delete-own',
    phase: 'prepare',
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'If your own recent messages shall go, delete them for everyone before you leave: it works for about 2 days (sources differ on the hours), and a placeholder stays.',
      zh: '如果不想留下自己最近的消息，退出之前为所有人删除：约 2 天内有效（具体小时数说法不一），会留下占位提示。',
    },
    joined: true,
    evidence: ['whatsapp.own-message-deletion', 'whatsapp.deletion-for-about-2-days'],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.act-phone',
    phase: 'act',
    when: { ...LEAVE_GROUP, device: ['ios', 'android'] },
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'desktop', groupType: 'ordinary' },
        fires: false,
      },
    ],
    short: {
      en: 'Open the group, tap its name, exit, and choose: exit only, which keeps the history on your phone, or exit and delete for me. English labels were not seen; in Spanish they are “Salir del grupo” and “Salir y eliminar para mí”.',
      zh: '打开群，点群名称，选退出，再选择：只退出（手机上保留记录），或退出并为我删除。没见到简体按钮名；香港繁体为「退出群組」，西班牙语为“Salir del grupo”“Salir y eliminar para mí”。',
    },
    evidence: ['whatsapp.two-ways-to-exit'],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.act-harmonyos',
    phase: 'act',
    when: { ...LEAVE_GROUP, device: ['harmonyos'] },
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'harmonyos', groupType: 'ordinary' },
        fires: true,
      },
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: false,
      },
    ],
    short: {
      en: 'Open the group’s info and exit. No source gives the steps or labels on HarmonyOS.',
      zh: '打开群信息页并退出。没有资料给出鸿蒙上的步骤和按钮名。',
    },
    evidence: ['whatsapp.exit-does-not-end-group'],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.act-computer',
    phase: 'act',
    when: { ...LEAVE_GROUP, device: COMPUTERS },
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'desktop', groupType: 'ordinary' },
        fires: true,
      },
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: false,
      },
    ],
    short: {
      en: 'Open the group’s info and exit. The help page has tabs for Web, Desktop and Windows, but their steps were not seen; linked devices are reported to be able to leave. If you cannot find it, take the phone.',
      zh: '打开群信息页并退出。帮助页有网页版、桌面版和 Windows 的标签页，但其中步骤没有看到；有报告称关联设备可以退群。找不到就用手机。',
    },
    joined: true,
    evidence: ['whatsapp.computer-help-tabs', 'whatsapp.linked-devices-can-leave'],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.act-community',
    phase: 'act',
    when: { ...LEAVE, groupType: ['community'] },
    examples: [
      { answers: { platform: 'whatsapp', role: 'member', groupType: 'community' }, fires: true },
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: false,
      },
    ],
    short: {
      en: 'Exit one of its groups: press reports that this takes you out of the community and all its groups. No source read describes a button for leaving the community itself.',
      zh: '退出其中任一个群：据报道，这样会同时退出社群及其全部群。没有读到单独退出社群的按钮说明。',
    },
    evidence: ['whatsapp.exit-leaves-community'],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.confirm',
    phase: 'confirm',
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'An admin who is still in was told, and finds you among the past participants for up to 60 days.',
      zh: '还在群里的管理员会收到通知，并能在“过往参与者”名单里看到你，最长 60 天。',
    },
    joined: true,
    evidence: ['whatsapp.only-admins-are-told', 'whatsapp.past-participants-60-days'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.goes-on',
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'The others go on without you: leaving does not end it.',
      zh: '其他人照常使用：退出不会结束群。',
    },
    evidence: ['whatsapp.exit-does-not-end-group'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.admins-told',
    notice: true,
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'Only the admins are told that you left.',
      zh: '你退出只会通知管理员。',
    },
    evidence: ['whatsapp.only-admins-are-told'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.own-history',
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'Your history stays on your phone unless you choose to delete it; a deleted group cannot be restored.',
      zh: '聊天记录留在你的手机上，除非你选择删除；删掉的群无法恢复。',
    },
    joined: true,
    evidence: ['whatsapp.leaver-keeps-history', 'whatsapp.two-ways-to-exit'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.last-admin',
    when: { ...WHATSAPP, goal: ['leave'], role: ADMINS },
    examples: [
      { answers: { platform: 'whatsapp', role: 'admin', device: 'ios', groupType: 'ordinary' }, fires: true },
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: false,
      },
    ],
    short: {
      en: 'If you are the last admin, WhatsApp appoints a new one, reportedly at random.',
      zh: '如果你是最后一名管理员，WhatsApp 会指定一名新管理员，据称是随机的。',
    },
    evidence: ['whatsapp.last-admin-is-replaced'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.transfer.no-owner',
    when: HANDOVER,
    examples: [
      {
        answers: {
          platform: 'whatsapp',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
        },
        fires: true,
      },
    ],
    short: {
      en: 'There is no owner role: the new admin gets the same rights, and you stay admin until you leave.',
      zh: '没有群主这一身份：新管理员权限与你相同，你退出之前仍是管理员。',
    },
    evidence: ['whatsapp.no-owner-role'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.coming-back',
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'After you left the same group twice, an admin has to wait 24 hours to add you again, longer with repeats; an invite link avoids that.',
      zh: '同一个群退出两次后，管理员要等 24 小时才能再拉你，次数越多越久；用邀请链接则不用等。',
    },
    evidence: ['whatsapp.re-add-wait-24-hours'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.report',
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'You may report the group while leaving: its last five messages then go to WhatsApp, and nobody in it is told.',
      zh: '退出时可以顺便举报：最近 5 条消息会发给 WhatsApp，群里没人知道。',
    },
    evidence: ['whatsapp.report-is-optional'],
  },
] as const satisfies readonly Rule<ClaimId>[];
