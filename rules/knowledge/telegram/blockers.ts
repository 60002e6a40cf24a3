import { sizes } from '../../engine/facts.ts';
import type { Blocker } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { DISSOLVE, HANDOVER, SHARED } from './values.ts';

/** What stands in the way on Telegram. Nothing keeps anybody from leaving. */
export const telegramBlockers = [
  {
    id: 'telegram.dissolve.not-owner',
    when: { ...DISSOLVE, role: ['member', 'admin'] },
    title: { en: 'Only the owner can delete it for everyone', zh: '只有群主能为所有人删除' },
    detail: {
      en: 'Admins who are not the owner cannot either.',
      zh: '不是群主的管理员也不行。',
    },
    clearedBy: 'nobody',
    fix: [],
    supports: ['T-10', 'T-11'],
  },
  {
    id: 'telegram.transfer.not-owner',
    when: { ...HANDOVER, role: ['member', 'admin'] },
    title: { en: 'Only the owner can hand it over', zh: '只有群主能转让' },
    detail: {
      en: 'What is transferred is the ownership, and you do not have it.',
      zh: '转让的是所有权，而你不是群主。',
    },
    clearedBy: 'nobody',
    fix: [],
    supports: ['T-39'],
  },
  {
    id: 'telegram.dissolve.too-many-members',
    when: { ...DISSOLVE, role: ['owner'], groupType: SHARED, groupSize: sizes(1001) },
    title: { en: 'More than 1,000 members ({groupSize})', zh: '超过 1,000 人（现有 {groupSize} 人）' },
    detail: {
      en: 'Telegram’s documentation says that deletion fails above 1,000, and that the number may change. Reports say that it works if your two-step verification password and your login are both about a week old. What counts is whether the app shows you the button.',
      zh: 'Telegram 文档称超过 1,000 人会删除失败，并说这个数字可能变。有报告称，只要两步验证密码和登录都已满约一周就能删。以应用里有没有删除按钮为准。',
    },
    clearedBy: 'you',
    fix: [
      {
        id: 'telegram.dissolve.remove-members',
        phase: 'prepare',
        text: {
          en: 'Only if the look showed no way to delete: remove members until {target} are left, {excess} fewer than now. Or remove nobody, and ask the support inside the app to delete it.',
          zh: '确认确实不能删除时再做：移除 {excess} 人，使群里剩 {target} 人。也可以一个都不移，联系应用内客服请求删除。',
        },
        sets: { groupSize: 1000 },
      },
    ],
    look: {
      id: 'telegram.dissolve.look',
      text: {
        en: 'First see whether you can delete it as it is: look for the delete entry named in the last steps of this plan, or for “for everyone” in the window for leaving. If it is there, skip the removing. If not, and your password or login is younger than a week, look again when both are a week old.',
        zh: '先看看现在能不能直接删：找一找本方案最后几步说的删除入口，或退出窗口里的“for everyone”（为所有人）选项。有的话就不用移人。没有的话，如果密码或登录还不满一周，等两者都满一周再看一次。',
      },
    },
    supports: ['T-13', 'T-14', 'T-17'],
    disputes: ['T-15', 'T-16'],
  },
  {
    id: 'telegram.dissolve.desktop-basic-group',
    when: { ...DISSOLVE, role: ['owner'], device: ['desktop'], groupType: ['basic'], groupSize: sizes(2) },
    title: {
      en: 'Telegram Desktop may not delete a basic group with members',
      zh: '电脑版可能删不了还有成员的基本群组',
    },
    detail: {
      en: 'Versions 6.6.2 to 7.2.7 are reported to offer the owner only to appoint somebody and leave. The Android app still has the choice.',
      zh: '有报告称 6.6.2 至 7.2.7 版只让群主“指定接任者后退出”；Android 版仍有删除选项。',
    },
    clearedBy: 'you',
    fix: [
      {
        id: 'telegram.dissolve.take-phone',
        phase: 'prepare',
        text: {
          en: 'Take a phone that is logged in to the same account; the report names Android.',
          zh: '换用登录了同一账号的手机；报告里提到的是 Android。',
        },
        sets: { device: ['android', 'ios', 'harmonyos'] },
      },
    ],
    look: {
      id: 'telegram.dissolve.look-on-desktop',
      text: {
        en: 'First look on the computer: start to leave the group. If the window has a tick “Delete for everyone”, you need no phone. Cancel for now.',
        zh: '先在电脑上看一眼：点退出群组，如果窗口里有“Delete for everyone”（为所有人删除）的勾选，就不用换手机。先取消。',
      },
    },
    supports: ['T-19'],
  },
  {
    id: 'telegram.transfer.password-too-fresh',
    when: { ...HANDOVER, role: ['owner'], passwordAgeDays: ['under-7'] },
    title: {
      en: 'Two-step verification has not been on for 7 days',
      zh: '两步验证开启未满 7 天',
    },
    detail: {
      en: 'The apps ask for more than 7 days. An API page says 24 hours instead; the app tells you how long is left.',
      zh: '应用要求开启超过 7 天；一份 API 文档却写 24 小时。还差多久以应用提示为准。',
    },
    clearedBy: 'time',
    fix: [
      {
        id: 'telegram.transfer.set-password',
        phase: 'prepare',
        text: {
          en: 'Switch on two-step verification now, unless it is on, and remember the password: the transfer asks for it.',
          zh: '如果还没开启两步验证，现在就开启，并记住密码：转让时要输入。',
        },
      },
      {
        id: 'telegram.transfer.wait-password',
        phase: 'wait',
        text: {
          en: 'Wait {waitHours} h, until two-step verification has been on for 7 days.',
          zh: '等 {waitHours} 小时，直到两步验证开启满 7 天。',
        },
        until: { clock: 'passwordAgeDays', reaches: 7 },
      },
    ],
    look: {
      id: 'telegram.transfer.look',
      text: {
        en: 'First start the transfer as the last steps describe: if the app does not refuse, there is nothing to wait for. If it does, it tells how long is left.',
        zh: '先按最后几步开始转让：如果应用没有拒绝，就不用再等；如果拒绝，会提示还差多久。',
      },
    },
    supports: ['T-39'],
    disputes: ['T-40'],
  },
  {
    id: 'telegram.transfer.session-too-fresh',
    when: { ...HANDOVER, role: ['owner'], sessionAgeHours: ['under-24'] },
    title: {
      en: 'You have not been logged in on this device for 24 hours',
      zh: '这台设备登录未满 24 小时',
    },
    detail: {
      en: 'A transfer needs a login on this very device that is more than 24 hours old.',
      zh: '转让要求在这台设备上登录已超过 24 小时。',
    },
    clearedBy: 'time',
    fix: [
      {
        id: 'telegram.transfer.wait-session',
        phase: 'wait',
        text: {
          en: 'Stay logged in and wait {waitHours} h, until this login is 24 hours old. If another device of yours has been logged in for longer, use that one.',
          zh: '保持登录，等 {waitHours} 小时，直到登录满 24 小时。如果另一台设备登录得更久，就用那一台。',
        },
        until: { clock: 'sessionAgeHours', reaches: 24 },
      },
    ],
    supports: ['T-39'],
  },
] as const satisfies readonly Blocker<ClaimId>[];
