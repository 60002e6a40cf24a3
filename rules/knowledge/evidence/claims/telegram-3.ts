import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** Telegram: what happens when the owner leaves. */
export const telegramClaims3 = {
  'T-30': {
    claim: {
      en: 'When an owner leaves a group, ownership passes automatically to one of the admins after one week.',
      zh: '群主退出后，所有权会在 1 周后自动转给某位管理员。',
    },
    found: 'official',
    from: [
      {
        source: 'tg-blog-2026-02',
        stance: 'supports',
        says: {
          en: 'Announces this on 2026-02-09; it replaces all older advice.',
          zh: '2026-02-09 公布，取代此前的说法。',
        },
      },
    ],
  },
  'T-31': {
    claim: {
      en: 'In a supergroup or channel the hand-over comes after 7 days unless the owner returns; in a basic group at once.',
      zh: '超级群组和频道在 7 天后移交（除非群主回来）；普通群组立即移交。',
    },
    found: 'official',
    from: [
      {
        source: 'td-api',
        stance: 'supports',
        says: { en: 'Describes both cases for the owner after leaving.', zh: '说明了群主退出后的两种情况。' },
      },
      {
        source: 'tg-api-creator-pending',
        stance: 'supports',
        says: {
          en: 'Says that the named user becomes owner after 7 days if the old owner does not rejoin.',
          zh: '说明若原群主不回来，指定用户 7 天后成为群主。',
        },
      },
      {
        source: 'tg-api-future-creator',
        stance: 'supports',
        says: { en: 'Tells an owner beforehand who would take over.', zh: '可让群主预先查询由谁接任。' },
      },
      {
        source: 'td-change-2026-02-leave',
        stance: 'supports',
        says: { en: 'Adds basic groups on 2026-02-10.', zh: '2026-02-10 加入对普通群组的支持。' },
      },
    ],
  },
  'T-32': {
    claim: {
      en: 'The owner can undo it by rejoining within the 7 days; not in a basic group.',
      zh: '群主在 7 天内重新加入即可撤销；普通群组不行。',
    },
    found: 'official',
    from: [
      {
        source: 'tg-api-creator-pending',
        stance: 'supports',
        says: {
          en: 'The hand-over happens only if the old owner does not rejoin.',
          zh: '只有原群主没有重新加入时才会移交。',
        },
      },
      {
        source: 'tg-api-change-creator',
        stance: 'supports',
        says: {
          en: 'Marks the completed transfer, 7 days after a leave without return.',
          zh: '退出 7 天未返回后，标记移交完成。',
        },
      },
    ],
  },
  'T-33': {
    claim: {
      en: 'While leaving, the owner can pick the successor at once in a confirmation window.',
      zh: '退出时，群主可在确认窗口里直接指定接任者。',
    },
    found: 'official',
    from: [
      {
        source: 'tg-blog-2026-02',
        stance: 'supports',
        says: { en: 'Describes the window and the choice.', zh: '介绍了该窗口和选择。' },
      },
      {
        source: 'tdesk-2026',
        stance: 'supports',
        says: {
          en: 'Offers admins first, then members; bots are left out.',
          zh: '先列管理员，再列成员；不含机器人。',
        },
      },
    ],
  },
  'T-34': {
    claim: {
      en: 'Inferred from Desktop code: picking a successor asks for the cloud password, the automatic hand-over does not.',
      zh: '据桌面版代码推断：自己指定接任者要输入两步验证密码，自动移交则不用。',
    },
    found: 'official',
    from: [
      {
        source: 'tdesk-2026',
        stance: 'supports',
        says: {
          en: 'Starts the ownership transfer for a picked successor, a plain leave for the default.',
          zh: '指定接任者时走所有权转让流程，默认情况只是普通退出。',
        },
      },
    ],
  },
  'T-35': {
    claim: {
      en: 'Without other admins a candidate may still be shown, or none at all; how one is selected was not found.',
      zh: '没有其他管理员时，可能仍显示候选人，也可能没有；选择规则未找到。',
    },
    found: 'official',
    from: [
      {
        source: 'td-api',
        stance: 'supports',
        says: {
          en: 'The message about the leaving owner can name nobody as the next one.',
          zh: '群主退出的消息里，接任者可以为空。',
        },
      },
      {
        source: 'tdesk-2026',
        stance: 'supports',
        says: {
          en: 'Has separate texts for a group with no other admins.',
          zh: '对没有其他管理员的群另有文案。',
        },
      },
    ],
  },
  'T-36': {
    claim: {
      en: 'Members see it in the group: one service message when the owner leaves, another when ownership changes.',
      zh: '成员看得到：群主退出时有一条系统消息，所有权变更时还有一条。',
    },
    found: 'official',
    from: [
      {
        source: 'tg-api-creator-pending',
        stance: 'supports',
        says: { en: 'Describes the message for a pending transfer.', zh: '说明了等待移交时的系统消息。' },
      },
      {
        source: 'tg-api-change-creator',
        stance: 'supports',
        says: { en: 'Describes the message for the completed change.', zh: '说明了移交完成时的系统消息。' },
      },
      {
        source: 'telegram-x-2026-08',
        stance: 'supports',
        says: { en: 'Has texts for both messages.', zh: '两种消息都有对应文案。' },
      },
    ],
  },
  'T-37': {
    claim: {
      en: 'Leaving never deletes the group: it lives on for the members.',
      zh: '退出不会删除群组：群对其他成员继续存在。',
    },
    found: 'official',
    from: [
      {
        source: 'tg-blog-2026-02',
        stance: 'supports',
        says: { en: 'Describes how the group goes on under a new owner.', zh: '介绍群组如何由新群主继续。' },
      },
      {
        source: 'tdesk-2025-09',
        stance: 'supports',
        says: {
          en: 'Its data export has a text of its own for chats that the user has left.',
          zh: '数据导出对已退出的聊天有专门文案。',
        },
      },
    ],
  },
  'T-38': {
    claim: {
      en: 'When an owner leaves, ownership is not transferred (older advice; an old API error text, USER_CREATOR, even says that a creator cannot leave).',
      zh: '群主退出后所有权不会转移（旧说法；旧的 API 错误 USER_CREATOR 甚至称创建者不能退出）。',
    },
    found: 'disputed',
    from: [
      {
        source: 'tginfo-ownership-back',
        stance: 'supports',
        says: {
          en: 'Says that nothing is transferred if the owner merely left; predates February 2026.',
          zh: '称群主只是退出时不会转移；写于 2026 年 2 月之前。',
        },
      },
      {
        source: 'tginfo-owner-rights',
        stance: 'supports',
        says: {
          en: 'Says that an owner keeps the rights after leaving and rejoining; predates February 2026.',
          zh: '称群主退出再加入后仍保留权限；写于 2026 年 2 月之前。',
        },
      },
      {
        source: 'tg-blog-2026-02',
        stance: 'disputes',
        says: { en: 'Announces an automatic transfer after one week.', zh: '公布 1 周后自动转移。' },
      },
    ],
  },
} as const satisfies Record<string, Claim<SourceId>>;
