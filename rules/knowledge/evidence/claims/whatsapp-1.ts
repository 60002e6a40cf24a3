import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** WhatsApp: ending a group. */
export const whatsappClaims1 = {
  'W-01': {
    claim: { en: 'Any group admin can end a group.', zh: '任何群管理员都可以结束群组。' },
    found: 'official',
    from: [
      {
        source: 'whatsapp-faq-delete',
        stance: 'supports',
        says: {
          en: 'Describes it for group admins; no right of an owner alone is named.',
          zh: '说明由群管理员操作；没有提到仅限群主的权限。',
        },
      },
    ],
  },
  'W-02': {
    claim: {
      en: 'To end a group: remove every other member, exit, then delete the group from the own list.',
      zh: '结束群组的步骤：移除其他所有成员，退出群组，再从自己的列表删除。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-faq-delete',
        stance: 'supports',
        says: {
          en: 'Gives these steps; it names no single button that dissolves a group.',
          zh: '给出这些步骤；没有一键解散的按钮。',
        },
      },
    ],
  },
  'W-03': {
    claim: {
      en: 'Afterwards it is gone from the list and phone of the admin; the others still see it with its history, but nobody can send.',
      zh: '之后它从管理员的列表和手机消失；其他人仍能看到该群和历史记录，但谁都不能发消息。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-faq-delete',
        stance: 'supports',
        says: {
          en: 'Says what the admin and the others see afterwards.',
          zh: '说明了之后管理员和其他人各看到什么。',
        },
      },
    ],
  },
  'W-04': {
    claim: {
      en: 'The server deletes a group when its last member leaves (text for the European Region).',
      zh: '最后一名成员退出时，服务器删除该群（欧洲地区文本）。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-privacy-policy',
        stance: 'supports',
        says: { en: 'Says so in the part on groups.', zh: '在群组部分如此说明。' },
      },
    ],
  },
  'W-05': {
    claim: {
      en: 'Exiting alone does not end a group; the others go on.',
      zh: '仅自己退出不会结束群组，其他人照常使用。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-faq-delete',
        stance: 'supports',
        says: { en: 'Ending needs all others removed first.', zh: '结束群组须先移除其他所有人。' },
      },
      {
        source: 'whatsapp-privacy-policy',
        stance: 'supports',
        says: {
          en: 'The group is deleted only when the last member leaves.',
          zh: '最后一名成员退出时群才会被删除。',
        },
      },
    ],
  },
  'W-06': {
    claim: {
      en: 'WhatsApp has a one-step “delete group for everyone”.',
      zh: 'WhatsApp 可以一步“为所有人删除群组”。',
    },
    found: 'disputed',
    from: [
      {
        source: 'newsbytes-delete-group',
        stance: 'supports',
        says: { en: 'One of several tutorials that claim it.', zh: '有此说法的教程之一。' },
      },
      {
        source: 'whatsapp-faq-delete',
        stance: 'disputes',
        says: {
          en: 'Asks the admin to remove all members first; follow this page.',
          zh: '要求管理员先移除所有成员；应以此页为准。',
        },
      },
      {
        source: 'whatsmeow-2026-08',
        stance: 'disputes',
        says: {
          en: 'Knows requests for leaving and removing but none for deleting, only an incoming delete event with a reason.',
          zh: '有退出和移除成员的请求，没有删除群的请求，只会收到带原因的删除事件。',
        },
      },
      {
        source: 'baileys-2026-05',
        stance: 'disputes',
        says: {
          en: 'Knows requests for leaving and removing but none for deleting; its message types GROUP_DELETE and GROUP_DEACTIVATED are unexplained.',
          zh: '有退出和移除成员的请求，没有删除群的请求；GROUP_DELETE、GROUP_DEACTIVATED 两种消息类型含义不明。',
        },
      },
    ],
  },
  'W-07': {
    claim: { en: 'A group holds up to 1,024 people.', zh: '群组最多 1,024 人。' },
    found: 'corroborated',
    from: [
      {
        source: 'citizen-group-size',
        stance: 'supports',
        says: {
          en: 'Quotes a spokesperson in 2022, when it was being tested.',
          zh: '引用发言人 2022 年的说法，当时仍在测试。',
        },
      },
    ],
  },
  'W-08': {
    claim: {
      en: 'No size limit for ending a group was found; inferred cost: up to 1,023 people have to be removed.',
      zh: '未找到结束群组的人数上限；据推断，最多要移除 1,023 人。',
    },
    found: 'not-found',
    from: [],
  },
  'W-09': {
    claim: {
      en: 'Other admins cannot remove the creator, who stays admin until leaving; the number of admins is unlimited. Inferred: another admin may be unable to empty the group.',
      zh: '其他管理员不能移除创建者，创建者退出前一直是管理员；管理员人数不限。据推断，其他管理员可能无法清空群。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-faq-admins',
        stance: 'supports',
        says: { en: 'Says so on an old help page.', zh: '一份旧的帮助页面如此说明。' },
      },
    ],
  },
  'W-10': {
    claim: {
      en: 'WhatsApp itself can reportedly suspend or terminate groups.',
      zh: '据称 WhatsApp 自身可以暂停或终止群组。',
    },
    found: 'reported',
    from: [
      {
        source: 'baileys-2026-05',
        stance: 'supports',
        says: {
          en: 'Has flags “suspended” and “terminated” for conversations.',
          zh: '会话有 suspended 和 terminated 标记。',
        },
      },
      {
        source: 'whatsmeow-2026-08',
        stance: 'supports',
        says: { en: 'Has a flag “suspended” for groups.', zh: '群组有 suspended 标记。' },
      },
    ],
  },
  'W-11': {
    claim: {
      en: 'An iOS beta of 2023 (23.5.0) let a user set a date (1 day, 1 week, custom) that prompts them to leave; it removed nobody. A release was not found.',
      zh: '2023 年 iOS 测试版（23.5.0）可设到期日（1 天、1 周、自定义），到期只提醒本人退群，不移除任何人；未见正式发布。',
    },
    found: 'reported',
    from: [
      {
        source: 'sportskeeda-expiring-groups',
        stance: 'supports',
        says: { en: 'Describes the “expiring groups” of the beta.', zh: '介绍了测试版的“到期群组”。' },
      },
    ],
  },
} as const satisfies Record<string, Claim<SourceId>>;
