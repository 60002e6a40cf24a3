import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** Telegram: transferring ownership, deleted accounts. */
export const telegramClaims4 = {
  'T-39': {
    claim: {
      en: 'To transfer ownership by hand: two-step verification on for more than 7 days, logged in on this device for more than 24 hours, and the password.',
      zh: '手动转让群主需要：两步验证已开启超过 7 天、本设备已登录超过 24 小时，并输入密码。',
    },
    found: 'official',
    from: [
      {
        source: 'tdesk-2025-09',
        stance: 'supports',
        says: {
          en: 'Its texts name both waits and ask for the password.',
          zh: '文案写明两个等待时间，并要求输入密码。',
        },
      },
      {
        source: 'tg-macos-2025-07',
        stance: 'supports',
        says: {
          en: 'The error text on a transfer names the same conditions.',
          zh: '转让失败的提示写的是同样的条件。',
        },
      },
      {
        source: 'unigram-2024-10',
        stance: 'supports',
        says: {
          en: 'Its texts under the Android keys say the same.',
          zh: '沿用 Android 键名的文案说法一致。',
        },
      },
    ],
  },
  'T-40': {
    claim: {
      en: 'The API refuses a transfer with PASSWORD_MISSING, PASSWORD_TOO_FRESH_%d or SESSION_TOO_FRESH_%d (seconds left); its documentation calls both waits 24 hours.',
      zh: '转让被拒时 API 返回 PASSWORD_MISSING、PASSWORD_TOO_FRESH_%d 或 SESSION_TOO_FRESH_%d（剩余秒数）；文档称两个等待都是 24 小时。',
    },
    found: 'official',
    from: [
      {
        source: 'tg-api-edit-creator',
        stance: 'supports',
        says: {
          en: 'Lists these errors and describes both waits as 24 hours.',
          zh: '列出这些错误，并称两个等待都是 24 小时。',
        },
      },
      {
        source: 'td-participant-manager',
        stance: 'supports',
        says: { en: 'Reads the seconds left from these errors.', zh: '从这些错误中读取剩余秒数。' },
      },
      {
        source: 'tdesk-2025-09',
        stance: 'disputes',
        says: {
          en: 'Its texts ask for a password that is older than 7 days, not 24 hours.',
          zh: '文案要求密码已开启超过 7 天，而不是 24 小时。',
        },
      },
    ],
  },
  'T-41': {
    claim: {
      en: 'The new owner must not be a bot or a deleted account; basic groups can be transferred since February 2026.',
      zh: '新群主不能是机器人或已注销账号；2026 年 2 月起普通群组也能转让。',
    },
    found: 'official',
    from: [
      {
        source: 'td-api',
        stance: 'supports',
        says: { en: 'Describes who can receive ownership.', zh: '说明谁可以接收所有权。' },
      },
      {
        source: 'td-change-2026-02-transfer',
        stance: 'supports',
        says: { en: 'Allows basic groups on 2026-02-10.', zh: '2026-02-10 起允许普通群组。' },
      },
      {
        source: 'tdesk-2025-09',
        stance: 'supports',
        says: {
          en: 'Warns that the new owner can demote or ban the old one.',
          zh: '提醒新群主可以撤销原群主的权限或将其封禁。',
        },
      },
    ],
  },
  'T-42': {
    claim: {
      en: 'If the account of the owner is deleted, ownership may pass to an admin or, without admins, to the longest-standing member, within about a year.',
      zh: '群主账号被删除后，所有权可能在约 1 年内转给管理员；没有管理员时转给入群最久的成员。',
    },
    found: 'reported',
    from: [
      {
        source: 'tginfo-ownership-back',
        stance: 'supports',
        says: {
          en: 'Says so, citing a Telegram tweet of October 2021.',
          zh: '引用 Telegram 2021 年 10 月的推文如此说明。',
        },
      },
    ],
  },
  'T-43': {
    claim: {
      en: 'Deleting an account also deletes the groups that it owns.',
      zh: '删除账号会连同其拥有的群组一起删除。',
    },
    found: 'disputed',
    from: [
      {
        source: 'tdesk-2025-09',
        stance: 'supports',
        says: {
          en: 'The text on inactive accounts lists groups among what goes.',
          zh: '关于不活跃账号的文案把群组列入会被删除的内容。',
        },
      },
      {
        source: 'telegram-privacy-policy',
        stance: 'disputes',
        says: {
          en: '§10.4 lists messages, media and contacts only.',
          zh: '第 10.4 条只列出消息、媒体和联系人。',
        },
      },
      {
        source: 'tginfo-ownership-back',
        stance: 'disputes',
        says: {
          en: 'Describes groups that live on after the account of their owner is deleted.',
          zh: '描述了群主账号删除后群组仍然存在的情况。',
        },
      },
    ],
  },
} as const satisfies Record<string, Claim<SourceId>>;
