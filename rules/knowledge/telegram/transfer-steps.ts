import type { Step } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { HANDOVER, SHARED } from './values.ts';

/** How ownership is handed over on Telegram. The app has no official Chinese: labels stay English. */
export const telegramTransferSteps = [
  {
    id: 'telegram.transfer.act-desktop',
    phase: 'act',
    when: { ...HANDOVER, device: ['desktop'] },
    text: {
      en: 'Open the list of administrators, open the rights of the future owner, choose “Transfer group ownership”, confirm with “Change owner” and your password. The labels are Telegram Desktop’s, the path is not confirmed. Bots and deleted accounts cannot become owner.',
      zh: '打开管理员列表，进入未来群主的权限页，点“Transfer group ownership”（转让群组），再点“Change owner”（更换群主）并输入密码。按钮名取自 Telegram Desktop，路径未经确认。机器人和已注销账号不能当群主。',
    },
    path: ['Transfer group ownership', 'Change owner'],
    supports: ['T-39', 'T-41'],
  },
  {
    id: 'telegram.transfer.act-ios',
    phase: 'act',
    when: { ...HANDOVER, device: ['ios'] },
    text: {
      en: 'Open the admin rights of the future owner, choose “Transfer Group Ownership” and confirm with your password. The label is Telegram’s, the path is not confirmed. Bots and deleted accounts cannot become owner.',
      zh: '进入未来群主的管理员权限页，点“Transfer Group Ownership”（转让群组），输入密码确认。按钮名来自官方文案，路径未经确认。机器人和已注销账号不能当群主。',
    },
    path: ['Transfer Group Ownership'],
    supports: ['T-39', 'T-41'],
  },
  {
    id: 'telegram.transfer.act-elsewhere',
    phase: 'act',
    when: { ...HANDOVER, device: ['android', 'harmonyos', 'web'] },
    text: {
      en: 'Look for the entry to transfer the ownership in the admin rights of the future owner, and confirm with your password. No source read gives its label on your device; the computer and the iPhone call it “Transfer group ownership”. Bots and deleted accounts cannot become owner.',
      zh: '在未来群主的管理员权限页里找转让入口，输入密码确认。读到的资料没有给出你这种设备上的按钮名；电脑版和 iPhone 版叫“Transfer group ownership”（转让群组）。机器人和已注销账号不能当群主。',
    },
    supports: ['T-39', 'T-41'],
  },
  {
    id: 'telegram.transfer.confirm',
    phase: 'confirm',
    when: { ...HANDOVER, groupType: SHARED },
    text: {
      en: 'It worked if the chat shows the service message that the owner has changed. Look for it before you leave.',
      zh: '群里出现群主变更的系统消息，就说明转让成功。退出之前先看到它。',
    },
    supports: ['T-36'],
  },
  {
    id: 'telegram.transfer.confirm-basic',
    phase: 'confirm',
    when: { ...HANDOVER, groupType: ['basic'] },
    text: {
      en: 'Before you leave, ask the new owner whether the group is theirs now. What a basic group shows after the hand-over is unknown.',
      zh: '退出之前，问对方是否已经成为群主。基本群组转让后显示什么提示未知。',
    },
    supports: ['T-39'],
  },
] as const satisfies readonly Step<ClaimId>[];
