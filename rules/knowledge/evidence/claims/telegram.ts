import { t } from '../../../model/text.ts';
import { defineClaims } from '../define.ts';

/** What is said of groups in Telegram. */
export const telegramClaims = defineClaims('telegram', {
  'timer-for-group-life': {
    rows: ['A9.5'],
    says: t(
      "Telegram's self-destruct timer lets users set beforehand how long a group lives.",
      'Telegram 的自毁计时器可以让用户预先设定群的存续时间。',
    ),
    for: { 'nctoro-article': t('In its closing paragraph; names no source.', '见结尾一段，没有给出出处。') },
    against: {
      'td-api': t(
        'Has timers for messages and idle accounts, none that ends a group.',
        '只有针对消息和闲置账号的计时器，没有能让群到期结束的。',
      ),
    },
  },
  'basic-group-holds-200': {
    rows: ['T-01'],
    says: t(
      'A basic group holds up to 200 members; to grow further it must become a supergroup, and that cannot be reversed.',
      '普通群组最多 200 人；要再加人必须升级为超级群组，升级后不能改回。',
    ),
    figures: { most: 200 },
    for: {
      'td-api': t(
        'Describes a basic group as a chat of 0 to 200 members that must be upgraded to grow.',
        '说明普通群组有 0–200 名成员，再多就必须升级。',
      ),
      'tg-api-channel': t(
        'Describes basic groups and their upgrade to supergroups.',
        '介绍普通群组以及升级为超级群组的规则。',
      ),
      'tg-ios-strings': t(
        'The confirmation text says that the upgrade is one-way.',
        '升级确认文案说明升级不可逆。',
      ),
    },
  },
  'supergroup-holds-200000': {
    rows: ['T-02'],
    says: t('A supergroup holds up to 200,000 members.', '超级群组最多 200,000 人。'),
    figures: { most: 200_000 },
    for: {
      'tg-api-channel': t(
        'Gives the limit; technically a supergroup is a channel with a megagroup flag.',
        '给出人数上限；技术上超级群组是带 megagroup 标记的频道。',
      ),
      'tg-ios-strings': t(
        'The text for an empty group names the same limit.',
        '空群提示文案写的是同一上限。',
      ),
    },
  },
  'broadcast-group': {
    rows: ['T-03'],
    says: t(
      'A broadcast group may hold more than 200,000 members; only admins can post, and the conversion is one-way.',
      '广播群组可以超过 200,000 人；只有管理员能发言，转换后不能改回。',
    ),
    for: {
      'tg-api-channel': t(
        'Describes broadcast groups (gigagroups) and the one-way conversion.',
        '介绍广播群组（gigagroup）及其不可逆的转换。',
      ),
      'tg-ios-strings': t(
        'The app texts on broadcast groups say the same.',
        '应用内关于广播群组的文案说法一致。',
      ),
    },
  },
  'channel-has-no-cap': {
    rows: ['T-04'],
    says: t('A channel has no cap on subscribers.', '频道的订阅人数没有上限。'),
    for: {
      'tg-api-channel': t('Names no limit for the subscribers of a channel.', '说明频道订阅者数量不设上限。'),
    },
  },
  'forum-is-supergroup': {
    rows: ['T-05'],
    says: t(
      'A forum is a supergroup split into topics; ownership and deletion follow the rules of a supergroup.',
      '论坛是分成多个话题的超级群组；归属和删除规则与超级群组相同。',
    ),
    for: {
      'tg-api-channel': t('Describes a forum as a supergroup with topics.', '把论坛描述为带话题的超级群组。'),
      'td-messages-manager': t(
        'The check for deletion treats forums like supergroups, but does not let a private forum be cleared only for oneself.',
        '删除判断把论坛当作超级群组，但不允许“仅为自己”清空私有论坛。',
      ),
    },
  },
  'community-links-chats': {
    rows: ['T-06'],
    says: t(
      'A Telegram community links several groups, channels and bots; each of them stays a chat of its own.',
      'Telegram 的“社群”把多个群组、频道和机器人连在一起，但每个仍是独立的聊天。',
    ),
    for: {
      'tg-blog-2026-07': t(
        'Announces communities for the apps in July 2026.',
        '宣布 2026 年 7 月起应用支持社群。',
      ),
      'td-api': t(
        'Has a community object beside the ordinary chat objects.',
        '除普通聊天对象外，另有社群对象。',
      ),
    },
  },
  'community-end-not-found': {
    rows: ['T-07'],
    says: t(
      'How to delete or leave a Telegram community was not found: TDLib 1.8.66 has no call for it.',
      '未找到删除或退出 Telegram 社群的方法：TDLib 1.8.66 没有相应的调用。',
    ),
    for: {},
  },
  'owner-deletes-basic-group': {
    rows: ['T-10'],
    says: t(
      'Only the owner can delete a basic group for everyone; other admins cannot.',
      '只有群主能为所有人删除普通群组，其他管理员不行。',
    ),
    for: {
      'td-messages-manager': t(
        'For a basic group, the check allows deletion for everyone to the creator only.',
        '对普通群组，代码只允许创建者为所有人删除。',
      ),
    },
  },
  'owner-deletes-supergroup': {
    rows: ['T-11'],
    says: t(
      'Only the owner can delete a supergroup or channel for everyone, and only while the server allows it for that chat.',
      '只有群主能为所有人删除超级群组或频道，而且要服务器对该群开放此权限。',
    ),
    for: {
      'td-api': t(
        'Says that deletion needs owner rights and a flag that the server sets for each chat.',
        '说明删除需要群主权限，并取决于服务器为每个聊天设置的标记。',
      ),
      'td-chat-manager': t('Reads that flag from the data of the channel.', '从频道数据读取这个标记。'),
      'tg-web-a': t(
        'Web A has no member-count check of its own and leaves the decision to the server.',
        'Web A 自身不检查人数，由服务器决定。',
      ),
    },
  },
  'deletion-erases-for-all': {
    rows: ['T-12'],
    says: t(
      'Deleting a group removes all members, deletes all its messages for everyone and frees its public usernames.',
      '删除群组会移除全部成员，为所有人删除群内全部消息，并释放公开用户名。',
    ),
    for: {
      'td-api': t('Describes these effects of deleting a chat.', '说明了删除聊天的这些后果。'),
      'tdesk-2025-09': t(
        'The confirmation warns of the loss of all members and messages.',
        '确认文案提醒成员和消息都会失去。',
      ),
      'telegram-x-2026-08': t('The hint on destroying a group says the same.', '“销毁群组”的提示说法一致。'),
    },
  },
  'limit-1000': {
    rows: ['T-13'],
    says: t(
      'Deleting a supergroup or channel with more than 1,000 members is documented to fail (406 CHANNEL_TOO_LARGE); the number may change.',
      '文档称删除超过 1,000 人的超级群组或频道会失败（406 CHANNEL_TOO_LARGE），这个数字可能调整。',
    ),
    figures: { most: 1_000 },
    for: {
      'tg-api-delete-channel': t(
        'Documents the error and says that the number may change.',
        '记录了这个错误，并说明数字可能变化。',
      ),
      'tg-api-delete-history': t(
        'Lists a related error, CHANNEL_TOO_BIG, for deleting the history.',
        '清空历史记录时列有类似的错误 CHANNEL_TOO_BIG。',
      ),
    },
    against: {
      'tdesktop-issue-30090': t(
        'Reports that larger groups can be deleted under conditions.',
        '报告称满足条件时更大的群也能删除。',
      ),
    },
  },
  'desktop-limit-1000-in-2025': {
    rows: ['T-14'],
    says: t(
      'Telegram Desktop of 2025 showed the delete button only to the owner and only up to 1,000 members; superseded since.',
      '2025 年的 Telegram Desktop 只对群主、且不超过 1,000 人时显示删除按钮；此规则已被取代。',
    ),
    for: {
      'tdesk-2025-09': t(
        'The code sets a limit of 1,000 members for the button.',
        '代码把按钮的上限设为 1,000 人。',
      ),
    },
    against: {
      'tdesktop-issue-30090': t(
        'Says that Android and Unigram no longer have the limit, and links a Desktop change of 2025-12-22.',
        '称 Android 和 Unigram 已不受此限，并附上 2025-12-22 的桌面版改动。',
      ),
    },
  },
  'flag-replaces-limit-1000': {
    rows: ['T-15'],
    says: t(
      'In 2022 TDLib dropped the number 1,000 from its documentation and refers to the flag of the server instead.',
      '2022 年起 TDLib 文档不再写 1,000 这个数字，改为以服务器标记为准。',
    ),
    for: {
      'td-change-2022-03': t(
        'Replaces the sentence on 1,000 members by the flag.',
        '把关于 1,000 人的说明换成了服务器标记。',
      ),
    },
  },
  'week-old-credentials': {
    rows: ['T-16'],
    says: t(
      'Groups above 1,000 members can reportedly be deleted if the session and the two-step password are both about one week old.',
      '据报告，超过 1,000 人的群也能删除，条件是登录会话和两步验证密码都已满约 1 周。',
    ),
    for: {
      'tdesktop-issue-30090': t(
        'Says so for Android and Unigram and that it worked; a Desktop change was linked on 2025-12-22.',
        '称 Android 和 Unigram 可行且亲测成功；2025-12-22 附上了桌面版改动。',
      ),
    },
    against: {
      'tg-api-delete-channel': t(
        'Still documents the limit of 1,000 members.',
        '文档仍写着 1,000 人的限制。',
      ),
      'tdesk-2025-09': t(
        'Its code of 2025 still stops at 1,000 members.',
        '2025 年的代码仍以 1,000 人为限。',
      ),
    },
  },
  'old-way-above-1000': {
    rows: ['T-17'],
    says: t(
      'The old way above 1,000 members: ask in-app support, or remove members to get under the limit.',
      '超过 1,000 人时的老办法：联系应用内客服，或移除成员降到上限以下。',
    ),
    for: {
      'tdesktop-issue-3657': t(
        'Points to support; the asker names removing members as the other way (2017).',
        '建议联系客服；提问者提到另一办法是移除成员（2017 年）。',
      ),
      'tdesktop-issue-5171': t(
        'Says that a creator can have a group above 1,000 members deleted by support (2018).',
        '称创建者可请客服删除超过 1,000 人的群（2018 年）。',
      ),
      'tdesktop-issue-30090': t(
        'Names support and going below 1,000 members as what used to be needed.',
        '提到过去需要找客服或把人数降到 1,000 以下。',
      ),
    },
  },
  'two-ways-to-delete': {
    rows: ['T-18'],
    says: t(
      'Ending a group is either a “for everyone” tick in the leave dialog or a separate delete button in the group settings.',
      '解散群组有两种入口：退出对话框里的“Delete for everyone”（为所有人删除）勾选，或群组管理里的单独删除按钮。',
    ),
    for: {
      'tdesk-2025-09': t(
        'Has both: the tick in the leave box and a delete entry under group management.',
        '两种都有：退出框里的勾选，以及群组管理中的删除项。',
      ),
      'tg-macos-2025-07': t(
        'Has a delete entry in the edit screen and an option for all members.',
        '编辑页有删除项，另有“为所有成员删除”选项。',
      ),
      'telegram-x-2026-08': t('Has a separate entry behind two confirmations.', '有单独的入口，需确认两次。'),
    },
  },
  'desktop-appoints-only': {
    rows: ['T-19'],
    says: t(
      'Telegram Desktop 6.6.2 to 7.2.7 reportedly offers the owner of a basic group with members only appoint-and-leave; use a phone.',
      '据报告，Telegram Desktop 6.6.2 至 7.2.7 对有成员的普通群组只让群主“指定接任者后退出”；请改用手机。',
    ),
    for: {
      'tdesktop-issue-30431': t(
        'Reports it: all members must be removed first; Android still has the toggle.',
        '报告称须先移除所有成员；Android 上仍有该选项。',
      ),
    },
  },
  'undo-banner': {
    rows: ['T-20'],
    says: t(
      'The Android app has texts for a banner with Undo after a group is deleted; how many seconds it stays is unknown.',
      'Android 应用有“群组已删除 / 撤销”横幅的文案；可撤销的秒数不明。',
    ),
    for: {
      'tg-android-old': t(
        'Contains the banner text and the Undo button (old copy).',
        '包含横幅文案和撤销按钮（旧版本）。',
      ),
    },
  },
  'username-reuse-not-found': {
    rows: ['T-21'],
    says: t(
      'A waiting time before a freed username can be used again was not found.',
      '未找到被释放的用户名需等多久才能再用。',
    ),
    for: {},
  },
  'owner-leaves-admin-follows': {
    rows: ['T-30'],
    says: t(
      'When an owner leaves a group, ownership passes automatically to one of the admins after one week.',
      '群主退出后，所有权会在 1 周后自动转给某位管理员。',
    ),
    for: {
      'tg-blog-2026-02': t(
        'Announces this on 2026-02-09; it replaces all older advice.',
        '2026-02-09 公布，取代此前的说法。',
      ),
    },
  },
  'hand-over-after-7-days': {
    rows: ['T-31'],
    says: t(
      'In a supergroup or channel the hand-over comes after 7 days unless the owner returns; in a basic group at once.',
      '超级群组和频道在 7 天后移交（除非群主回来）；普通群组立即移交。',
    ),
    for: {
      'td-api': t('Describes both cases for the owner after leaving.', '说明了群主退出后的两种情况。'),
      'tg-api-creator-pending': t(
        'Says that the named user becomes owner after 7 days if the old owner does not rejoin.',
        '说明若原群主不回来，指定用户 7 天后成为群主。',
      ),
      'tg-api-future-creator': t(
        'Tells an owner beforehand who would take over.',
        '可让群主预先查询由谁接任。',
      ),
      'td-change-2026-02-leave': t('Adds basic groups on 2026-02-10.', '2026-02-10 加入对普通群组的支持。'),
    },
  },
  'owner-may-return': {
    rows: ['T-32'],
    says: t(
      'The owner can undo it by rejoining within the 7 days; not in a basic group.',
      '群主在 7 天内重新加入即可撤销；普通群组不行。',
    ),
    for: {
      'tg-api-creator-pending': t(
        'The hand-over happens only if the old owner does not rejoin.',
        '只有原群主没有重新加入时才会移交。',
      ),
      'tg-api-change-creator': t(
        'Marks the completed transfer, 7 days after a leave without return.',
        '退出 7 天未返回后，标记移交完成。',
      ),
    },
  },
  'owner-picks-successor': {
    rows: ['T-33'],
    says: t(
      'While leaving, the owner can pick the successor at once in a confirmation window.',
      '退出时，群主可在确认窗口里直接指定接任者。',
    ),
    for: {
      'tg-blog-2026-02': t('Describes the window and the choice.', '介绍了该窗口和选择。'),
      'tdesk-2026': t(
        'Offers admins first, then members; bots are left out.',
        '先列管理员，再列成员；不含机器人。',
      ),
    },
  },
  'picking-needs-password': {
    rows: ['T-34'],
    says: t(
      'Inferred from Desktop code: picking a successor asks for the cloud password, the automatic hand-over does not.',
      '据桌面版代码推断：自己指定接任者要输入两步验证密码，自动移交则不用。',
    ),
    for: {
      'tdesk-2026': t(
        'Starts the ownership transfer for a picked successor, a plain leave for the default.',
        '指定接任者时走所有权转让流程，默认情况只是普通退出。',
      ),
    },
  },
  'no-admins-candidate': {
    rows: ['T-35'],
    says: t(
      'Without other admins a candidate may still be shown, or none at all; how one is selected was not found.',
      '没有其他管理员时，可能仍显示候选人，也可能没有；选择规则未找到。',
    ),
    for: {
      'td-api': t(
        'The message about the leaving owner can name nobody as the next one.',
        '群主退出的消息里，接任者可以为空。',
      ),
      'tdesk-2026': t(
        'Has separate texts for a group with no other admins.',
        '对没有其他管理员的群另有文案。',
      ),
    },
  },
  'owner-change-is-announced': {
    rows: ['T-36'],
    says: t(
      'Members see it in the group: one service message when the owner leaves, another when ownership changes.',
      '成员看得到：群主退出时有一条系统消息，所有权变更时还有一条。',
    ),
    for: {
      'tg-api-creator-pending': t(
        'Describes the message for a pending transfer.',
        '说明了等待移交时的系统消息。',
      ),
      'tg-api-change-creator': t(
        'Describes the message for the completed change.',
        '说明了移交完成时的系统消息。',
      ),
      'telegram-x-2026-08': t('Has texts for both messages.', '两种消息都有对应文案。'),
    },
  },
  'owner-leaves-group-stays': {
    rows: ['T-37'],
    says: t(
      'Leaving never deletes the group: it lives on for the members.',
      '退出不会删除群组：群对其他成员继续存在。',
    ),
    for: {
      'tg-blog-2026-02': t(
        'Describes how the group goes on under a new owner.',
        '介绍群组如何由新群主继续。',
      ),
      'tdesk-2025-09': t(
        'Its data export has a text of its own for chats that the user has left.',
        '数据导出对已退出的聊天有专门文案。',
      ),
    },
  },
  'old-advice-no-transfer': {
    rows: ['T-38'],
    says: t(
      'When an owner leaves, ownership is not transferred (older advice; an old API error text, USER_CREATOR, even says that a creator cannot leave).',
      '群主退出后所有权不会转移（旧说法；旧的 API 错误 USER_CREATOR 甚至称创建者不能退出）。',
    ),
    for: {
      'tginfo-ownership-back': t(
        'Says that nothing is transferred if the owner merely left; predates February 2026.',
        '称群主只是退出时不会转移；写于 2026 年 2 月之前。',
      ),
      'tginfo-owner-rights': t(
        'Says that an owner keeps the rights after leaving and rejoining; predates February 2026.',
        '称群主退出再加入后仍保留权限；写于 2026 年 2 月之前。',
      ),
    },
    against: {
      'tg-blog-2026-02': t('Announces an automatic transfer after one week.', '公布 1 周后自动转移。'),
    },
  },
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
  'deleted-owner-is-replaced': {
    rows: ['T-42'],
    says: t(
      'If the account of the owner is deleted, ownership may pass to an admin or, without admins, to the longest-standing member, within about a year.',
      '群主账号被删除后，所有权可能在约 1 年内转给管理员；没有管理员时转给入群最久的成员。',
    ),
    for: {
      'tginfo-ownership-back': t(
        'Says so, citing a Telegram tweet of October 2021.',
        '引用 Telegram 2021 年 10 月的推文如此说明。',
      ),
    },
  },
  'account-deletion-ends-groups': {
    rows: ['T-43'],
    says: t(
      'Deleting an account also deletes the groups that it owns.',
      '删除账号会连同其拥有的群组一起删除。',
    ),
    for: {
      'tdesk-2025-09': t(
        'The text on inactive accounts lists groups among what goes.',
        '关于不活跃账号的文案把群组列入会被删除的内容。',
      ),
    },
    against: {
      'telegram-privacy-policy': t(
        '§10.4 lists messages, media and contacts only.',
        '第 10.4 条只列出消息、媒体和联系人。',
      ),
      'tginfo-ownership-back': t(
        'Describes groups that live on after the account of their owner is deleted.',
        '描述了群主账号删除后群组仍然存在的情况。',
      ),
    },
  },
  'supergroup-own-messages': {
    rows: ['T-50'],
    says: t(
      'In a supergroup a member can delete their own messages, always for everyone; the code sets users no time limit.',
      '在超级群组里，成员可以删除自己的消息，且总是对所有人生效；代码对用户没有时间限制。',
    ),
    for: {
      'td-api': t(
        'Describes deleting messages; bots have only 2 days.',
        '说明如何删除消息；机器人只有 2 天。',
      ),
      'td-messages-manager': t(
        'In supergroups deletion always works for everyone, with no age check for users.',
        '超级群组里的删除总是对所有人生效，不检查用户消息的时间。',
      ),
      'telegram-privacy-policy': t(
        '§10.2 describes deletion of messages in supergroups.',
        '第 10.2 条说明超级群组的消息删除。',
      ),
    },
  },
  'basic-group-own-messages': {
    rows: ['T-51'],
    says: t(
      'In a basic group own messages can be deleted for everyone; the policy promises at least 48 hours, in practice there is no limit by default.',
      '在普通群组里可以为所有人删除自己的消息；政策保证至少 48 小时，默认实际上没有时限。',
    ),
    for: {
      'td-messages-manager': t(
        'Takes the limit from a server option, which is practically none by default.',
        '时限来自服务器选项，默认等于没有。',
      ),
      'telegram-privacy-policy': t('§10.2 promises at least 48 hours.', '第 10.2 条保证至少 48 小时。'),
    },
  },
  'no-delete-all-of-mine': {
    rows: ['T-52'],
    says: t(
      'An ordinary member has no one-tap “delete all my messages”: deleting by sender needs a supergroup and an admin right.',
      '普通成员没有“一键删除我的全部消息”：按发送者批量删除只限超级群组，且需要管理员权限。',
    ),
    for: {
      'td-api': t(
        'Restricts deletion by sender to supergroups and to admins who may delete messages.',
        '按发送者删除只限超级群组中有删除消息权限的管理员。',
      ),
    },
  },
  'ban-removes-messages': {
    rows: ['T-53'],
    says: t(
      'Banning someone from a supergroup or channel always removes their messages.',
      '在超级群组或频道封禁某人，一定会删除其消息。',
    ),
    for: {
      'td-api': t('Says that the removal of messages is always on there.', '说明此时删除消息选项始终为开。'),
    },
  },
  'delete-own-before-leaving': {
    rows: ['T-54'],
    says: t(
      'Inferred from code: delete own messages before leaving a private supergroup; afterwards access is lost and it is too late.',
      '据代码推断：要删自己的消息，须在退出私有超级群组之前删；退出后失去访问权就删不了。',
    ),
    for: {
      'td-chat-manager': t(
        'Gives no read access to a private supergroup after leaving; public ones stay readable.',
        '退出私有超级群组后没有读取权限；公开群仍可读。',
      ),
      'td-messages-manager': t('Requires read access to delete messages.', '删除消息需要读取权限。'),
    },
  },
  'clearing-is-local': {
    rows: ['T-55'],
    says: t(
      'Clearing the history for oneself removes it from the own cloud only; others keep it. It needs a joined private supergroup that is no forum.',
      '“仅为自己”清空记录只清除自己云端的内容，别人仍保留；仅限已加入、非论坛的私有超级群组。',
    ),
    for: {
      'tg-macos-2025-07': t(
        'The confirmation says that others keep the history.',
        '确认文案说明其他人仍保留记录。',
      ),
      'td-api': t(
        'Has a separate flag for chats that can be deleted only for oneself.',
        '对可“仅为自己”删除的聊天有单独的标记。',
      ),
    },
  },
  'deletion-leaves-nothing': {
    rows: ['T-56'],
    says: t(
      'After a group is deleted nothing is left in the Telegram chat; inferred: forwards, exports, saved files and screenshots survive.',
      '群组删除后，Telegram 聊天里不再有任何内容；据推断，转发、导出、已保存的文件和截图仍在。',
    ),
    for: {
      'td-api': t('All messages are deleted for everyone.', '所有消息对所有人删除。'),
      'tdesk-2025-09': t('The confirmation warns of the same.', '确认文案有同样的提醒。'),
      'telegram-x-2026-08': t('The hint on destroying a group says the same.', '“销毁群组”的提示说法一致。'),
    },
  },
  'members-keep-everything': {
    rows: ['T-57'],
    says: t(
      'Inferred: when someone leaves, members keep everything, the messages of the leaver included.',
      '据推断：有人退出后，其他成员保留全部内容，包括退出者的消息。',
    ),
    for: {
      'tg-blog-2026-02': t('The group goes on after a leave.', '有人退出后群组继续存在。'),
      'td-api': t(
        'Deleting all messages of one sender is a separate call for admins; no source says that leaving removes any.',
        '按发送者删除消息是管理员的单独操作；没有来源说退出会删除消息。',
      ),
    },
  },
  'what-leaver-keeps': {
    rows: ['T-58'],
    says: t(
      'What the leaver keeps, partly inferred from code: a basic group stays as an own copy unless removed; a private supergroup is lost.',
      '退出者保留什么（部分据代码推断）：普通群组保留自己的副本，除非删除；私有超级群组则无法再访问。',
    ),
    for: {
      'tg-api-channel': t(
        'In basic groups each user has a message box of their own.',
        '普通群组中每个用户有自己的消息副本。',
      ),
      'telegram-x-2026-08': t(
        'Offers a tick to remove a basic group from the list on leaving.',
        '退出普通群组时可勾选从列表移除。',
      ),
      'td-chat-manager': t(
        'Gives no access to a private supergroup after leaving.',
        '退出私有超级群组后没有访问权。',
      ),
    },
  },
  'coming-back': {
    rows: ['T-59'],
    says: t(
      'Coming back to a private group needs an add or a link, to a public one its link; adding may need mutual contacts.',
      '重新加入私有群需被拉入或有链接，公开群可用公开链接；被拉入可能要求互为联系人。',
    ),
    for: {
      'telegram-x-2026-08': t('Its leave hints tell the two cases apart.', '退出提示区分了这两种情况。'),
      'tg-ios-strings': t('An error text asks for mutual contacts.', '错误提示要求互为联系人。'),
    },
  },
  'leaving-admin-loses-rights': {
    rows: ['T-60'],
    says: t('An admin who leaves loses the admin rights.', '管理员退出后失去管理员权限。'),
    for: { 'telegram-x-2026-08': t('The hint for leaving admins says so.', '管理员退出时的提示如此说明。') },
  },
  'leave-notice-exists': {
    rows: ['T-70'],
    says: t(
      'A “left the group” message exists in every client.',
      '每个客户端都有“某人退出了群组”的系统消息。',
    ),
    for: {
      'tdesk-2025-09': true,
      'tg-ios-strings': true,
      'unigram-2024-10': t('Has the text under the Android key.', '沿用 Android 键名，有这条文案。'),
    },
  },
  'large-groups-fewer-notices': {
    rows: ['T-71'],
    says: t(
      'Large supergroups reportedly show fewer join and leave notices; the member threshold was not found.',
      '据称大型超级群组会减少进群、退群提示；具体人数门槛未找到。',
    ),
    for: {
      'telegram-wiki-supergroups': t('Says so on an old, unofficial page.', '一个较旧的非官方页面如此说。'),
    },
  },
  'recent-actions-48-hours': {
    rows: ['T-72'],
    says: t(
      'Admins can still see leaves: Recent Actions lists them for 48 hours.',
      '管理员仍能看到谁退群：Recent Actions（最近操作）会列出 48 小时内的退群。',
    ),
    figures: { hours: 48 },
    for: {
      'td-api': t(
        'The event log of a chat covers 48 hours and has an event for members who leave.',
        '聊天事件日志覆盖 48 小时，含成员退出事件。',
      ),
      'tg-android-old': t('Has a filter for leaving members (old copy).', '有“退出的成员”筛选项（旧版本）。'),
    },
  },
  'member-list-can-be-hidden': {
    rows: ['T-73'],
    says: t(
      'Admins can hide the member list of a supergroup; admins stay visible. The minimum size was not found.',
      '管理员可以隐藏超级群组的成员列表，但管理员仍可见；最低人数要求未找到。',
    ),
    for: {
      'tdesk-2025-09': true,
      'td-config-manager': t(
        'Takes a minimum group size for it from the server.',
        '最低群人数由服务器下发。',
      ),
    },
  },
  'auto-delete-range': {
    rows: ['T-80'],
    says: t(
      'The auto-delete timer of a group is 1 to 365 whole days; it counts for each new message from its sending.',
      '群组的自动删除计时器为 1–365 天（整天），从每条新消息发出时起算。',
    ),
    for: {
      'td-api': t(
        'Gives the range and that only new messages are concerned; secret chats differ.',
        '给出范围，且只对新消息有效；私密聊天另算。',
      ),
      'tdesk-2025-09': t('Its text for groups describes the same.', '群组文案说法一致。'),
    },
  },
  'auto-delete-choices': {
    rows: ['T-81'],
    says: t(
      'Telegram Desktop offers 1 day, 1 week, 1 month or a custom time.',
      'Telegram Desktop 提供 1 天、1 周、1 个月和自定义。',
    ),
    for: { 'tdesk-2025-09': t('Has these choices in its menu texts.', '菜单文案里有这些选项。') },
  },
  'who-sets-auto-delete': {
    rows: ['T-82'],
    says: t(
      'The timer of a group is set by an admin who may change the group info.',
      '群组计时器由有“修改群信息”权限的管理员设置。',
    ),
    for: { 'td-api': t('Names this right for setting the timer.', '说明设置计时器需要这项权限。') },
  },
  'default-auto-delete': {
    rows: ['T-83'],
    says: t(
      'An account-wide default timer covers new private chats and new groups that the user creates.',
      '账号级默认计时器适用于新的私聊和自己新建的群组。',
    ),
    for: { 'tdesk-2025-09': t('The setting text says so.', '设置文案如此说明。') },
  },
  'group-timer-not-found': {
    rows: ['T-84'],
    says: t('A timer that ends the group itself was not found.', '未找到能让群组本身到期结束的计时器。'),
    for: {},
  },
  'idle-account-18-months': {
    rows: ['T-85'],
    says: t(
      'An account deletes itself after 18 months without use by default; 30 to 730 days can be chosen.',
      '账号默认在 18 个月不使用后自动删除；可选 30–730 天。',
    ),
    for: {
      'telegram-privacy-policy': t(
        '§10.4 names 18 months as the default; older texts said 6.',
        '第 10.4 条写明默认 18 个月；旧文本为 6 个月。',
      ),
      'td-api': t('Gives the range of 30 to 730 days.', '给出 30–730 天的范围。'),
    },
  },
  'deleted-messages-48-hours': {
    rows: ['T-90'],
    says: t(
      'In a supergroup deleted messages and versions before an edit stay for 48 hours for the Recent Actions of the admins.',
      '超级群组中，被删除的消息和编辑前的版本会保留 48 小时，供管理员在 Recent Actions（最近操作）查看。',
    ),
    figures: { hours: 48 },
    for: { 'telegram-privacy-policy': t('§10.2 says so.', '第 10.2 条如此说明。') },
  },
  'server-data-not-found': {
    rows: ['T-91'],
    says: t(
      'How long the server keeps data after a group is deleted was not found.',
      '未找到群组删除后服务器保留数据的期限。',
    ),
    for: {},
  },
  'eea-data-in-netherlands': {
    rows: ['T-92'],
    says: t(
      'Data of users in the EEA and the UK is kept in data centers in the Netherlands; no leave rule for the region was found.',
      '欧洲经济区和英国用户的数据存放在荷兰的数据中心；未找到针对该地区的退群规则。',
    ),
    for: { 'telegram-privacy-policy': t('The section on data storage says so.', '数据存储一节如此说明。') },
  },
  'own-history-deletable': {
    rows: ['A1.6', 'A38'],
    says: t(
      'Telegram lets a user delete their own past messages entirely.',
      'Telegram 用户可以彻底删除自己以前的消息。',
    ),
    for: {
      'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。'),
      'td-api': t('Lets a user delete their own messages for everyone.', '用户可以为所有人删除自己的消息。'),
    },
    against: {
      'telegram-privacy-policy': t(
        "In supergroups, deleted messages stay 48 hours in the admins' Recent Actions.",
        '在超级群里，被删消息会在管理员的最近操作中保留 48 小时。',
      ),
    },
  },
});
