import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** Telegram: messages, history and what is kept. */
export const telegramClaims5 = {
  'T-50': {
    claim: {
      en: 'In a supergroup a member can delete their own messages, always for everyone; the code sets users no time limit.',
      zh: '在超级群组里，成员可以删除自己的消息，且总是对所有人生效；代码对用户没有时间限制。',
    },
    found: 'official',
    from: [
      {
        source: 'td-api',
        stance: 'supports',
        says: {
          en: 'Describes deleting messages; bots have only 2 days.',
          zh: '说明如何删除消息；机器人只有 2 天。',
        },
      },
      {
        source: 'td-messages-manager',
        stance: 'supports',
        says: {
          en: 'In supergroups deletion always works for everyone, with no age check for users.',
          zh: '超级群组里的删除总是对所有人生效，不检查用户消息的时间。',
        },
      },
      {
        source: 'telegram-privacy-policy',
        stance: 'supports',
        says: {
          en: '§10.2 describes deletion of messages in supergroups.',
          zh: '第 10.2 条说明超级群组的消息删除。',
        },
      },
    ],
  },
  'T-51': {
    claim: {
      en: 'In a basic group own messages can be deleted for everyone; the policy promises at least 48 hours, in practice there is no limit by default.',
      zh: '在普通群组里可以为所有人删除自己的消息；政策保证至少 48 小时，默认实际上没有时限。',
    },
    found: 'official',
    from: [
      {
        source: 'td-messages-manager',
        stance: 'supports',
        says: {
          en: 'Takes the limit from a server option, which is practically none by default.',
          zh: '时限来自服务器选项，默认等于没有。',
        },
      },
      {
        source: 'telegram-privacy-policy',
        stance: 'supports',
        says: { en: '§10.2 promises at least 48 hours.', zh: '第 10.2 条保证至少 48 小时。' },
      },
    ],
  },
  'T-52': {
    claim: {
      en: 'An ordinary member has no one-tap “delete all my messages”: deleting by sender needs a supergroup and an admin right.',
      zh: '普通成员没有“一键删除我的全部消息”：按发送者批量删除只限超级群组，且需要管理员权限。',
    },
    found: 'official',
    from: [
      {
        source: 'td-api',
        stance: 'supports',
        says: {
          en: 'Restricts deletion by sender to supergroups and to admins who may delete messages.',
          zh: '按发送者删除只限超级群组中有删除消息权限的管理员。',
        },
      },
    ],
  },
  'T-53': {
    claim: {
      en: 'Banning someone from a supergroup or channel always removes their messages.',
      zh: '在超级群组或频道封禁某人，一定会删除其消息。',
    },
    found: 'official',
    from: [
      {
        source: 'td-api',
        stance: 'supports',
        says: {
          en: 'Says that the removal of messages is always on there.',
          zh: '说明此时删除消息选项始终为开。',
        },
      },
    ],
  },
  'T-54': {
    claim: {
      en: 'Inferred from code: delete own messages before leaving a private supergroup; afterwards access is lost and it is too late.',
      zh: '据代码推断：要删自己的消息，须在退出私有超级群组之前删；退出后失去访问权就删不了。',
    },
    found: 'official',
    from: [
      {
        source: 'td-chat-manager',
        stance: 'supports',
        says: {
          en: 'Gives no read access to a private supergroup after leaving; public ones stay readable.',
          zh: '退出私有超级群组后没有读取权限；公开群仍可读。',
        },
      },
      {
        source: 'td-messages-manager',
        stance: 'supports',
        says: { en: 'Requires read access to delete messages.', zh: '删除消息需要读取权限。' },
      },
    ],
  },
  'T-55': {
    claim: {
      en: 'Clearing the history for oneself removes it from the own cloud only; others keep it. It needs a joined private supergroup that is no forum.',
      zh: '“仅为自己”清空记录只清除自己云端的内容，别人仍保留；仅限已加入、非论坛的私有超级群组。',
    },
    found: 'official',
    from: [
      {
        source: 'tg-macos-2025-07',
        stance: 'supports',
        says: {
          en: 'The confirmation says that others keep the history.',
          zh: '确认文案说明其他人仍保留记录。',
        },
      },
      {
        source: 'td-api',
        stance: 'supports',
        says: {
          en: 'Has a separate flag for chats that can be deleted only for oneself.',
          zh: '对可“仅为自己”删除的聊天有单独的标记。',
        },
      },
    ],
  },
  'T-56': {
    claim: {
      en: 'After a group is deleted nothing is left in the Telegram chat; inferred: forwards, exports, saved files and screenshots survive.',
      zh: '群组删除后，Telegram 聊天里不再有任何内容；据推断，转发、导出、已保存的文件和截图仍在。',
    },
    found: 'official',
    from: [
      {
        source: 'td-api',
        stance: 'supports',
        says: { en: 'All messages are deleted for everyone.', zh: '所有消息对所有人删除。' },
      },
      {
        source: 'tdesk-2025-09',
        stance: 'supports',
        says: { en: 'The confirmation warns of the same.', zh: '确认文案有同样的提醒。' },
      },
      {
        source: 'telegram-x-2026-08',
        stance: 'supports',
        says: { en: 'The hint on destroying a group says the same.', zh: '“销毁群组”的提示说法一致。' },
      },
    ],
  },
  'T-57': {
    claim: {
      en: 'Inferred: when someone leaves, members keep everything, the messages of the leaver included.',
      zh: '据推断：有人退出后，其他成员保留全部内容，包括退出者的消息。',
    },
    found: 'official',
    from: [
      {
        source: 'tg-blog-2026-02',
        stance: 'supports',
        says: { en: 'The group goes on after a leave.', zh: '有人退出后群组继续存在。' },
      },
      {
        source: 'td-api',
        stance: 'supports',
        says: {
          en: 'Deleting all messages of one sender is a separate call for admins; no source says that leaving removes any.',
          zh: '按发送者删除消息是管理员的单独操作；没有来源说退出会删除消息。',
        },
      },
    ],
  },
  'T-58': {
    claim: {
      en: 'What the leaver keeps, partly inferred from code: a basic group stays as an own copy unless removed; a private supergroup is lost.',
      zh: '退出者保留什么（部分据代码推断）：普通群组保留自己的副本，除非删除；私有超级群组则无法再访问。',
    },
    found: 'official',
    from: [
      {
        source: 'tg-api-channel',
        stance: 'supports',
        says: {
          en: 'In basic groups each user has a message box of their own.',
          zh: '普通群组中每个用户有自己的消息副本。',
        },
      },
      {
        source: 'telegram-x-2026-08',
        stance: 'supports',
        says: {
          en: 'Offers a tick to remove a basic group from the list on leaving.',
          zh: '退出普通群组时可勾选从列表移除。',
        },
      },
      {
        source: 'td-chat-manager',
        stance: 'supports',
        says: {
          en: 'Gives no access to a private supergroup after leaving.',
          zh: '退出私有超级群组后没有访问权。',
        },
      },
    ],
  },
  'T-59': {
    claim: {
      en: 'Coming back to a private group needs an add or a link, to a public one its link; adding may need mutual contacts.',
      zh: '重新加入私有群需被拉入或有链接，公开群可用公开链接；被拉入可能要求互为联系人。',
    },
    found: 'official',
    from: [
      {
        source: 'telegram-x-2026-08',
        stance: 'supports',
        says: { en: 'Its leave hints tell the two cases apart.', zh: '退出提示区分了这两种情况。' },
      },
      {
        source: 'tg-ios-strings',
        stance: 'supports',
        says: { en: 'An error text asks for mutual contacts.', zh: '错误提示要求互为联系人。' },
      },
    ],
  },
  'T-60': {
    claim: { en: 'An admin who leaves loses the admin rights.', zh: '管理员退出后失去管理员权限。' },
    found: 'official',
    from: [
      {
        source: 'telegram-x-2026-08',
        stance: 'supports',
        says: { en: 'The hint for leaving admins says so.', zh: '管理员退出时的提示如此说明。' },
      },
    ],
  },
} as const satisfies Record<string, Claim<SourceId>>;
