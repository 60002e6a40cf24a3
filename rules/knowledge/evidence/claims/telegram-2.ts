import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** Telegram: who can end a group, up to which size. */
export const telegramClaims2 = {
  'T-10': {
    claim: {
      en: 'Only the owner can delete a basic group for everyone; other admins cannot.',
      zh: '只有群主能为所有人删除普通群组，其他管理员不行。',
    },
    found: 'official',
    from: [
      {
        source: 'td-messages-manager',
        stance: 'supports',
        says: {
          en: 'For a basic group, the check allows deletion for everyone to the creator only.',
          zh: '对普通群组，代码只允许创建者为所有人删除。',
        },
      },
    ],
  },
  'T-11': {
    claim: {
      en: 'Only the owner can delete a supergroup or channel for everyone, and only while the server allows it for that chat.',
      zh: '只有群主能为所有人删除超级群组或频道，而且要服务器对该群开放此权限。',
    },
    found: 'official',
    from: [
      {
        source: 'td-api',
        stance: 'supports',
        says: {
          en: 'Says that deletion needs owner rights and a flag that the server sets for each chat.',
          zh: '说明删除需要群主权限，并取决于服务器为每个聊天设置的标记。',
        },
      },
      {
        source: 'td-chat-manager',
        stance: 'supports',
        says: { en: 'Reads that flag from the data of the channel.', zh: '从频道数据读取这个标记。' },
      },
      {
        source: 'tg-web-a',
        stance: 'supports',
        says: {
          en: 'Web A has no member-count check of its own and leaves the decision to the server.',
          zh: 'Web A 自身不检查人数，由服务器决定。',
        },
      },
    ],
  },
  'T-12': {
    claim: {
      en: 'Deleting a group removes all members, deletes all its messages for everyone and frees its public usernames.',
      zh: '删除群组会移除全部成员，为所有人删除群内全部消息，并释放公开用户名。',
    },
    found: 'official',
    from: [
      {
        source: 'td-api',
        stance: 'supports',
        says: { en: 'Describes these effects of deleting a chat.', zh: '说明了删除聊天的这些后果。' },
      },
      {
        source: 'tdesk-2025-09',
        stance: 'supports',
        says: {
          en: 'The confirmation warns of the loss of all members and messages.',
          zh: '确认文案提醒成员和消息都会失去。',
        },
      },
      {
        source: 'telegram-x-2026-08',
        stance: 'supports',
        says: { en: 'The hint on destroying a group says the same.', zh: '“销毁群组”的提示说法一致。' },
      },
    ],
  },
  'T-13': {
    claim: {
      en: 'Deleting a supergroup or channel with more than 1,000 members is documented to fail (406 CHANNEL_TOO_LARGE); the number may change.',
      zh: '文档称删除超过 1,000 人的超级群组或频道会失败（406 CHANNEL_TOO_LARGE），这个数字可能调整。',
    },
    found: 'official',
    from: [
      {
        source: 'tg-api-delete-channel',
        stance: 'supports',
        says: {
          en: 'Documents the error and says that the number may change.',
          zh: '记录了这个错误，并说明数字可能变化。',
        },
      },
      {
        source: 'tg-api-delete-history',
        stance: 'supports',
        says: {
          en: 'Lists a related error, CHANNEL_TOO_BIG, for deleting the history.',
          zh: '清空历史记录时列有类似的错误 CHANNEL_TOO_BIG。',
        },
      },
      {
        source: 'tdesktop-issue-30090',
        stance: 'disputes',
        says: {
          en: 'Reports that larger groups can be deleted under conditions.',
          zh: '报告称满足条件时更大的群也能删除。',
        },
      },
    ],
  },
  'T-14': {
    claim: {
      en: 'Telegram Desktop of 2025 showed the delete button only to the owner and only up to 1,000 members; superseded since.',
      zh: '2025 年的 Telegram Desktop 只对群主、且不超过 1,000 人时显示删除按钮；此规则已被取代。',
    },
    found: 'official',
    from: [
      {
        source: 'tdesk-2025-09',
        stance: 'supports',
        says: {
          en: 'The code sets a limit of 1,000 members for the button.',
          zh: '代码把按钮的上限设为 1,000 人。',
        },
      },
      {
        source: 'tdesktop-issue-30090',
        stance: 'disputes',
        says: {
          en: 'Says that Android and Unigram no longer have the limit, and links a Desktop change of 2025-12-22.',
          zh: '称 Android 和 Unigram 已不受此限，并附上 2025-12-22 的桌面版改动。',
        },
      },
    ],
  },
  'T-15': {
    claim: {
      en: 'In 2022 TDLib dropped the number 1,000 from its documentation and refers to the flag of the server instead.',
      zh: '2022 年起 TDLib 文档不再写 1,000 这个数字，改为以服务器标记为准。',
    },
    found: 'official',
    from: [
      {
        source: 'td-change-2022-03',
        stance: 'supports',
        says: {
          en: 'Replaces the sentence on 1,000 members by the flag.',
          zh: '把关于 1,000 人的说明换成了服务器标记。',
        },
      },
    ],
  },
  'T-16': {
    claim: {
      en: 'Groups above 1,000 members can reportedly be deleted if the session and the two-step password are both about one week old.',
      zh: '据报告，超过 1,000 人的群也能删除，条件是登录会话和两步验证密码都已满约 1 周。',
    },
    found: 'reported',
    from: [
      {
        source: 'tdesktop-issue-30090',
        stance: 'supports',
        says: {
          en: 'Says so for Android and Unigram and that it worked; a Desktop change was linked on 2025-12-22.',
          zh: '称 Android 和 Unigram 可行且亲测成功；2025-12-22 附上了桌面版改动。',
        },
      },
      {
        source: 'tg-api-delete-channel',
        stance: 'disputes',
        says: { en: 'Still documents the limit of 1,000 members.', zh: '文档仍写着 1,000 人的限制。' },
      },
      {
        source: 'tdesk-2025-09',
        stance: 'disputes',
        says: {
          en: 'Its code of 2025 still stops at 1,000 members.',
          zh: '2025 年的代码仍以 1,000 人为限。',
        },
      },
    ],
  },
  'T-17': {
    claim: {
      en: 'The old way above 1,000 members: ask in-app support, or remove members to get under the limit.',
      zh: '超过 1,000 人时的老办法：联系应用内客服，或移除成员降到上限以下。',
    },
    found: 'corroborated',
    from: [
      {
        source: 'tdesktop-issue-3657',
        stance: 'supports',
        says: {
          en: 'Points to support; the asker names removing members as the other way (2017).',
          zh: '建议联系客服；提问者提到另一办法是移除成员（2017 年）。',
        },
      },
      {
        source: 'tdesktop-issue-5171',
        stance: 'supports',
        says: {
          en: 'Says that a creator can have a group above 1,000 members deleted by support (2018).',
          zh: '称创建者可请客服删除超过 1,000 人的群（2018 年）。',
        },
      },
      {
        source: 'tdesktop-issue-30090',
        stance: 'supports',
        says: {
          en: 'Names support and going below 1,000 members as what used to be needed.',
          zh: '提到过去需要找客服或把人数降到 1,000 以下。',
        },
      },
    ],
  },
  'T-18': {
    claim: {
      en: 'Ending a group is either a “for everyone” tick in the leave dialog or a separate delete button in the group settings.',
      zh: '解散群组有两种入口：退出对话框里的“Delete for everyone”（为所有人删除）勾选，或群组管理里的单独删除按钮。',
    },
    found: 'official',
    from: [
      {
        source: 'tdesk-2025-09',
        stance: 'supports',
        says: {
          en: 'Has both: the tick in the leave box and a delete entry under group management.',
          zh: '两种都有：退出框里的勾选，以及群组管理中的删除项。',
        },
      },
      {
        source: 'tg-macos-2025-07',
        stance: 'supports',
        says: {
          en: 'Has a delete entry in the edit screen and an option for all members.',
          zh: '编辑页有删除项，另有“为所有成员删除”选项。',
        },
      },
      {
        source: 'telegram-x-2026-08',
        stance: 'supports',
        says: { en: 'Has a separate entry behind two confirmations.', zh: '有单独的入口，需确认两次。' },
      },
    ],
  },
  'T-19': {
    claim: {
      en: 'Telegram Desktop 6.6.2 to 7.2.7 reportedly offers the owner of a basic group with members only appoint-and-leave; use a phone.',
      zh: '据报告，Telegram Desktop 6.6.2 至 7.2.7 对有成员的普通群组只让群主“指定接任者后退出”；请改用手机。',
    },
    found: 'reported',
    from: [
      {
        source: 'tdesktop-issue-30431',
        stance: 'supports',
        says: {
          en: 'Reports it: all members must be removed first; Android still has the toggle.',
          zh: '报告称须先移除所有成员；Android 上仍有该选项。',
        },
      },
    ],
  },
  'T-20': {
    claim: {
      en: 'The Android app has texts for a banner with Undo after a group is deleted; how many seconds it stays is unknown.',
      zh: 'Android 应用有“群组已删除 / 撤销”横幅的文案；可撤销的秒数不明。',
    },
    found: 'official',
    from: [
      {
        source: 'tg-android-old',
        stance: 'supports',
        says: {
          en: 'Contains the banner text and the Undo button (old copy).',
          zh: '包含横幅文案和撤销按钮（旧版本）。',
        },
      },
    ],
  },
  'T-21': {
    claim: {
      en: 'A waiting time before a freed username can be used again was not found.',
      zh: '未找到被释放的用户名需等多久才能再用。',
    },
    found: 'not-found',
    from: [],
  },
} as const satisfies Record<string, Claim<SourceId>>;
