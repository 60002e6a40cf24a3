import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { HANDOVER, SHARED } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('telegram', {
  'transfer-conditions': {
    rows: ['T-39'],
    says: t(
      'To transfer ownership by hand: two-step verification on for more than 7 days, logged in on this device for more than 24 hours, and the password.',
      '手动转让群主需要：两步验证已开启超过 7 天、本设备已登录超过 24 小时，并输入密码。',
    ),
    figures: { passwordDays: 7, sessionHours: 24 },
    for: {
      'tdesk-2025-09': t(
        'Its texts name both waits and ask for the password.',
        '文案写明两个等待时间，并要求输入密码。',
      ),
      'tg-macos-2025-07': t(
        'The error text on a transfer names the same conditions.',
        '转让失败的提示写的是同样的条件。',
      ),
      'unigram-2024-10': t(
        'Its texts under the Android keys say the same.',
        '沿用 Android 键名的文案说法一致。',
      ),
    },
  },
  'transfer-errors': {
    rows: ['T-40'],
    says: t(
      'The API refuses a transfer with PASSWORD_MISSING, PASSWORD_TOO_FRESH_%d or SESSION_TOO_FRESH_%d (seconds left); its documentation calls both waits 24 hours.',
      '转让被拒时 API 返回 PASSWORD_MISSING、PASSWORD_TOO_FRESH_%d 或 SESSION_TOO_FRESH_%d（剩余秒数）；文档称两个等待都是 24 小时。',
    ),
    for: {
      'tg-api-edit-creator': t(
        'Lists these errors and describes both waits as 24 hours.',
        '列出这些错误，并称两个等待都是 24 小时。',
      ),
      'td-participant-manager': t('Reads the seconds left from these errors.', '从这些错误中读取剩余秒数。'),
    },
    against: {
      'tdesk-2025-09': t(
        'Its texts ask for a password that is older than 7 days, not 24 hours.',
        '文案要求密码已开启超过 7 天，而不是 24 小时。',
      ),
    },
  },
  'who-can-become-owner': {
    rows: ['T-41'],
    says: t(
      'The new owner must not be a bot or a deleted account; basic groups can be transferred since February 2026.',
      '新群主不能是机器人或已注销账号；2026 年 2 月起普通群组也能转让。',
    ),
    for: {
      'td-api': t('Describes who can receive ownership.', '说明谁可以接收所有权。'),
      'td-change-2026-02-transfer': t('Allows basic groups on 2026-02-10.', '2026-02-10 起允许普通群组。'),
      'tdesk-2025-09': t(
        'Warns that the new owner can demote or ban the old one.',
        '提醒新群主可以撤销原群主的权限或将其封禁。',
      ),
    },
  },
});

/** Making somebody else the owner: what is known of Telegram. */
export const handingOver = [
  {
    kind: 'blocker',
    id: 'telegram.transfer.password-too-fresh',
    when: { ...HANDOVER, role: ['owner'], passwordAgeDays: ['under-7'] },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          passwordAgeDays: 6,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          passwordAgeDays: 7,
        },
        fires: false,
      },
    ],
    short: {
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
        short: {
          en: 'Switch on two-step verification now, unless it is on, and remember the password: the transfer asks for it.',
          zh: '如果还没开启两步验证，现在就开启，并记住密码：转让时要输入。',
        },
      },
      {
        id: 'telegram.transfer.wait-password',
        phase: 'wait',
        short: {
          en: 'Wait {waitHours} h, until two-step verification has been on for 7 days.',
          zh: '等 {waitHours} 小时，直到两步验证开启满 7 天。',
        },
        until: {
          clock: 'passwordAgeDays',
          reaches: claims['telegram.transfer-conditions'].figures.passwordDays,
        },
      },
    ],
    look: {
      id: 'telegram.transfer.look',
      short: {
        en: 'First start the transfer as the last steps describe: if the app does not refuse, there is nothing to wait for. If it does, it tells how long is left.',
        zh: '先按最后几步开始转让：如果应用没有拒绝，就不用再等；如果拒绝，会提示还差多久。',
      },
    },
    evidence: ['telegram.transfer-conditions'],
    against: ['telegram.transfer-errors'],
  },
  {
    kind: 'blocker',
    id: 'telegram.transfer.session-too-fresh',
    when: { ...HANDOVER, role: ['owner'], sessionAgeHours: ['under-24'] },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          sessionAgeHours: 23,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          sessionAgeHours: 24,
        },
        fires: false,
      },
    ],
    short: {
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
        short: {
          en: 'Stay logged in and wait {waitHours} h, until this login is 24 hours old. If another device of yours has been logged in for longer, use that one.',
          zh: '保持登录，等 {waitHours} 小时，直到登录满 24 小时。如果另一台设备登录得更久，就用那一台。',
        },
        until: {
          clock: 'sessionAgeHours',
          reaches: claims['telegram.transfer-conditions'].figures.sessionHours,
        },
      },
    ],
    evidence: ['telegram.transfer-conditions'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.act-desktop',
    phase: 'act',
    when: { ...HANDOVER, device: ['desktop'] },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'transfer',
          role: 'owner',
          device: 'desktop',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: false,
      },
    ],
    short: {
      en: 'Open the list of administrators, open the rights of the future owner, choose “Transfer group ownership”, confirm with “Change owner” and your password. The labels are Telegram Desktop’s, the path is not confirmed. Bots and deleted accounts cannot become owner.',
      zh: '打开管理员列表，进入未来群主的权限页，点“Transfer group ownership”（转让群组），再点“Change owner”（更换群主）并输入密码。按钮名取自 Telegram Desktop，路径未经确认。机器人和已注销账号不能当群主。',
    },
    path: ['Transfer group ownership', 'Change owner'],
    evidence: ['telegram.transfer-conditions', 'telegram.who-can-become-owner'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.act-ios',
    phase: 'act',
    when: { ...HANDOVER, device: ['ios'] },
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
      {
        answers: {
          platform: 'telegram',
          goal: 'transfer',
          role: 'owner',
          device: 'desktop',
          groupType: 'supergroup',
        },
        fires: false,
      },
    ],
    short: {
      en: 'Open the admin rights of the future owner, choose “Transfer Group Ownership” and confirm with your password. The label is Telegram’s, the path is not confirmed. Bots and deleted accounts cannot become owner.',
      zh: '进入未来群主的管理员权限页，点“Transfer Group Ownership”（转让群组），输入密码确认。按钮名来自官方文案，路径未经确认。机器人和已注销账号不能当群主。',
    },
    path: ['Transfer Group Ownership'],
    evidence: ['telegram.transfer-conditions', 'telegram.who-can-become-owner'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.act-elsewhere',
    phase: 'act',
    when: { ...HANDOVER, device: ['android', 'harmonyos', 'web'] },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'transfer',
          role: 'owner',
          device: 'android',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: false,
      },
    ],
    short: {
      en: 'Look for the entry to transfer the ownership in the admin rights of the future owner, and confirm with your password. No source read gives its label on your device; the computer and the iPhone call it “Transfer group ownership”. Bots and deleted accounts cannot become owner.',
      zh: '在未来群主的管理员权限页里找转让入口，输入密码确认。读到的资料没有给出你这种设备上的按钮名；电脑版和 iPhone 版叫“Transfer group ownership”（转让群组）。机器人和已注销账号不能当群主。',
    },
    evidence: ['telegram.transfer-conditions', 'telegram.who-can-become-owner'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.confirm',
    phase: 'confirm',
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
      {
        answers: { platform: 'telegram', goal: 'transfer', role: 'owner', device: 'ios', groupType: 'basic' },
        fires: false,
      },
    ],
    short: {
      en: 'It worked if the chat shows the service message that the owner has changed. Look for it before you leave.',
      zh: '群里出现群主变更的系统消息，就说明转让成功。退出之前先看到它。',
    },
    evidence: ['telegram.owner-change-is-announced'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.confirm-basic',
    phase: 'confirm',
    when: { ...HANDOVER, groupType: ['basic'] },
    examples: [
      {
        answers: { platform: 'telegram', goal: 'transfer', role: 'owner', device: 'ios', groupType: 'basic' },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: false,
      },
    ],
    short: {
      en: 'Before you leave, ask the new owner whether the group is theirs now. What a basic group shows after the hand-over is unknown.',
      zh: '退出之前，问对方是否已经成为群主。基本群组转让后显示什么提示未知。',
    },
    evidence: ['telegram.transfer-conditions'],
  },
  {
    kind: 'caution',
    id: 'telegram.transfer.new-owner-power',
    when: HANDOVER,
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
      en: 'The new owner can take away your rights or ban you: choose somebody you trust.',
      zh: '新群主可以撤销你的权限，甚至封禁你：选一个信得过的人。',
    },
    evidence: ['telegram.who-can-become-owner'],
  },
] as const satisfies readonly Rule<ClaimId>[];
