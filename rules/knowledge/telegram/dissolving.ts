import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { above } from '../../model/sizes.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { MESSAGES } from '../messages.ts';
import { DISSOLVE, NOT_DESKTOP, SHARED, WEB_K_OWNER, WITH_OTHERS } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('telegram', {
  'timer-for-group-life': {
    rows: ['A9.5'],
    says: t(
      "Telegram's self-destruct timer lets users set beforehand how long a group lives.",
      'Telegram 的自毁计时器可以让用户预先设定群的存续时间。',
    ),
    for: { 'nctoro-article': t('In its closing paragraph; names no source.', '见结尾一段，没有给出出处。') },
  },
  'basic-group-holds-200': {
    rows: ['T-01'],
    says: t(
      'A basic group holds up to 200 members; to grow further it must become a supergroup.',
      '基本群组最多 200 人；要再加人必须升级为超级群组。',
    ),
    figures: { most: 200 },
    for: {
      'td-api': {
        says: t('Describes a basic group so.', '对基本群组的说明。'),
        quote: 'basic group of 0-200 users (must be upgraded to a supergroup to accommodate more',
      },
      'tg-api-channel': {
        says: t('Gives the same limit.', '给出同一上限。'),
        quote: 'can only have 200 members at max',
      },
    },
  },
  'upgrade-is-one-way': {
    rows: ['T-01'],
    says: t('A supergroup cannot be turned back into a basic group.', '超级群组不能变回基本群组。'),
    for: {
      'tg-ios-strings': {
        says: t('The warning before upgrading.', '升级前的警告。'),
        quote: 'It is not possible to downgrade a supergroup to a regular group.',
      },
    },
  },
  'upgrade-by-setting': {
    rows: ['T-01'],
    says: t(
      'The apps are told to turn a basic group into a supergroup also when an admin uses a setting that only supergroups have.',
      '管理员用到只有超级群组才有的设置时，应用也应把基本群组升级为超级群组。',
    ),
    for: {
      'tg-api-channel': {
        says: t('The section on migration says that apps should do so.', '“迁移”一节说应用应当这样做。'),
        quote:
          'Clients should automatically migrate basic groups to supergroups if an admin tries to execute an action that is only supported by supergroups.',
      },
    },
  },
  'supergroup-holds-200000': {
    rows: ['T-02'],
    says: t('A supergroup holds up to 200,000 members.', '超级群组最多 200,000 人。'),
    figures: { most: 200_000 },
    for: {
      'tg-api-channel': {
        says: t('Gives the limit.', '给出人数上限。'),
        quote: 'can support up to 200,000 members each',
      },
      'tg-ios-strings': t(
        'The text for an empty group names the same limit.',
        '空群提示文案写的是同一上限。',
      ),
    },
  },
  'broadcast-group': {
    rows: ['T-03'],
    says: t(
      'A broadcast group may hold more than 200,000 members, with no limit; only admins can write, and the conversion is one-way.',
      '广播群组可以超过 200,000 人，人数不限；只有管理员能发言，转换后不能改回。',
    ),
    for: {
      'td-api': {
        says: t('Says that there is no limit.', '说人数没有上限。'),
        quote: 'only administrators can send messages and there is no limit on the number of members',
        partly: true,
      },
      'tg-api-channel': {
        says: t('Describes broadcast groups (gigagroups).', '介绍广播群组（gigagroup）。'),
        quote: 'only admins will be able to write in the group',
      },
      'tg-ios-strings': t(
        'The app’s texts on broadcast groups say the same.',
        '应用内关于广播群组的文案说法一致。',
      ),
    },
  },
  'channel-has-no-cap': {
    rows: ['T-04'],
    says: t('A channel has no cap on subscribers.', '频道的订阅人数没有上限。'),
    for: {
      'tg-api-channel': {
        says: t('Says so of channels.', '对频道如此说明。'),
        quote: 'They can have an unlimited number of subscribers',
      },
    },
  },
  'community-links-chats': {
    rows: ['T-06'],
    says: t(
      'A Telegram community links several groups, channels and bots; each of them stays a chat of its own.',
      'Telegram 的“社群”（community）把多个群组、频道和机器人连在一起，每个仍是独立的聊天。',
    ),
    for: {
      'td-api': {
        says: t('Describes a community as a set of chats.', '把社群描述为一组聊天。'),
        quote: 'a community consisting of supergroup chats, channel chats and chats with bots',
      },
      'tg-blog-2026-07': t(
        'Announces communities for the apps in July 2026.',
        '宣布 2026 年 7 月起应用支持社群。',
      ),
    },
  },
  'community-owner-deletes': {
    rows: ['T-07'],
    says: t('Only its owner can delete a Telegram community.', '只有社群的所有者能删除社群。'),
    for: {
      'td-communities': {
        says: t('Says so of that call.', '对该操作如此说明。'),
        quote: 'Deletes a community; requires owner privileges',
      },
    },
  },
  'chat-leaves-community': {
    rows: ['T-07'],
    says: t(
      'A group can be taken out of a community by the owner of the group, or by a community admin who may edit the list of chats.',
      '群主，或有权编辑聊天列表的社群管理员，可以把一个群移出社群。',
    ),
    for: {
      'td-communities': {
        says: t('Names both.', '两种都写明。'),
        quote:
          'Requires owner privileges in the supergroup or channel chat … or can_edit_chat_list administrator right',
      },
    },
  },
  'discussion-group-unlinked': {
    says: t(
      'A channel and its discussion group can be separated: in the channel with the right to change its info, in the group with the right to pin messages.',
      '频道和它的讨论组可以解除关联：频道一侧要有修改信息的权限，群一侧要有置顶消息的权限。',
    ),
    for: {
      'td-api': {
        says: t('Names the right on either side.', '两侧各要什么权限都写明。'),
        quote: 'requires can_pin_messages member right in the supergroup',
      },
      'tdlib-issue-2706': t('Its author explains the same.', '官方库作者的说明相同。'),
    },
  },
  'owner-deletes-basic-group': {
    rows: ['T-10'],
    says: t(
      'Only the owner can delete a basic group for everyone; other admins cannot.',
      '只有群主能为所有人删除基本群组，其他管理员不行。',
    ),
    for: {
      'td-messages-manager': {
        says: t('The check allows it to the creator only.', '代码只允许创建者这样做。'),
        quote: 'can be deleted for everyone by their creator',
      },
    },
  },
  'owner-deletes-supergroup': {
    rows: ['T-11'],
    says: t(
      'Only the owner can delete a supergroup or channel for everyone.',
      '只有群主能为所有人删除超级群组或频道。',
    ),
    for: {
      'tdesk-data-channel': {
        says: t('The check of Telegram Desktop: the creator and nobody else.', '电脑版的判断：只认创建者。'),
        quote: 'return amCreator();',
      },
      'tg-web-a-window': {
        says: t('Web A offers it to the creator only.', 'Web A 只给创建者这个按钮。'),
        quote: '!isPrivateChat && chat.isCreator && !isSavedDialog',
      },
    },
  },
  'server-allows-deletion': {
    rows: ['T-11'],
    says: t(
      'For each supergroup or channel the server says whether it can be deleted for everyone.',
      '每个超级群组或频道能不能为所有人删除，由服务器决定。',
    ),
    for: {
      'td-api': {
        says: t('Refers to a field that the server sets.', '以服务器给出的字段为准。'),
        quote: 'Use the field chat.can_be_deleted_for_all_users to find whether the method can be applied',
      },
      'td-chat-manager': t('Reads it from the data of the channel.', '从频道数据读取。'),
    },
  },
  'deletion-erases-for-all': {
    rows: ['T-12', 'T-56'],
    says: t(
      'Deleting a group removes all members, deletes all its messages for everyone and frees its public usernames.',
      '删除群组会移除全部成员，为所有人删除群内全部消息，并释放公开用户名。',
    ),
    for: {
      'td-api': {
        says: t('Describes it so.', '如此说明。'),
        quote: 'For group chats this will release the usernames and remove all members.',
      },
      'tdesk-2025-09': {
        says: t('The question before deleting.', '删除前的确认。'),
        quote: 'All members will be removed, and all messages will be lost.',
      },
      'telegram-x-2026-08': {
        says: t('The hint of Telegram X.', 'Telegram X 的提示。'),
        quote: 'will remove all members and all messages will be lost',
      },
    },
  },
  'limit-1000': {
    rows: ['T-13'],
    says: t(
      'Deleting a supergroup or channel with more than 1,000 members may be refused (406 CHANNEL_TOO_LARGE); the number may change.',
      '删除超过 1,000 人的超级群组或频道，可能会被拒绝（406 CHANNEL_TOO_LARGE）；这个数字可能调整。',
    ),
    figures: { most: 1_000 },
    contradicts: ['telegram.week-old-credentials'],
    for: {
      'tg-api-delete-channel': {
        says: t('Lists the error.', '列有这个错误。'),
        quote: 'trying to delete channels with more than 1000 members (subject to change)',
      },
    },
  },
  'desktop-limit-1000-in-2025': {
    rows: ['T-14'],
    says: t(
      'Telegram Desktop of September 2025 let the owner delete up to 1,000 members only; newer code has no such limit.',
      '2025 年 9 月的 Telegram Desktop 只让群主删除不超过 1,000 人的群；新代码没有这个限制。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-2025-09': {
        says: t('Has the limit.', '当时有这个限制。'),
        quote: 'constexpr auto kDeleteChannelMembersLimit = 1000',
      },
      'tdesk-data-channel': {
        says: t('Asks for the creator only.', '只要求是创建者。'),
        quote: 'return amCreator();',
      },
    },
  },
  'flag-replaces-limit-1000': {
    rows: ['T-15'],
    says: t(
      'In 2022 TDLib dropped the number 1,000 from the description of deleting and refers to a field of the server instead.',
      '2022 年起 TDLib 对删除的说明不再写 1,000 这个数字，改为以服务器字段为准。',
    ),
    for: {
      'td-change-2022-03': {
        says: t('Replaces the sentence on 1,000 members.', '换掉了关于 1,000 人的那句。'),
        quote: 'Use the field chat.can_be_deleted_for_all_users',
      },
    },
  },
  'week-old-credentials': {
    rows: ['T-16'],
    says: t(
      'Groups above 1,000 members can reportedly be deleted if the login and the two-step password are each at least a week old.',
      '据报告，超过 1,000 人的群也能删除，条件是登录和两步验证密码都满一周。',
    ),
    figures: { passwordDays: 7, sessionHours: 168 },
    for: {
      'tdesktop-issue-30090': t(
        'A user says so, after tginfo.me, and that it worked on Android and Unigram.',
        '一名用户转述 tginfo.me 的说法，并称在 Android 和 Unigram 上成功。',
      ),
    },
    against: {
      'tg-api-delete-channel': {
        says: t('Still lists the error above 1,000 members.', '仍列有超过 1,000 人的错误。'),
        quote: 'trying to delete channels with more than 1000 members',
      },
    },
  },
  'old-way-above-1000': {
    rows: ['T-17'],
    says: t(
      'The old way above 1,000 members: ask the support inside the app, or remove members to get under the limit.',
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
  'desktop-delete-buttons': {
    rows: ['T-18'],
    says: t(
      'Telegram Desktop (2025): “Manage group”, “Delete group” for supergroups; or the tick “Delete for everyone” while leaving.',
      'Telegram Desktop（2025 年）：超级群组「Manage group」→「Delete group」；或退出时勾「Delete for everyone」。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-2025-09': {
        says: t('Both ways.', '两种入口都有。'),
        quote: '"lng_profile_delete_group" = "Delete group"',
      },
    },
  },
  'macos-delete-buttons': {
    rows: ['T-18'],
    says: t(
      'Telegram for macOS: the profile of a supergroup, “Edit”, “Delete Group”, with an option “Delete for all members”.',
      'macOS 版：超级群组的资料页 →「Edit」→「Delete Group」，另有「Delete for all members」。',
    ),
    devices: ['desktop'],
    for: {
      'tg-macos-2025-07': {
        says: t('The labels, and the code that puts them there.', '按钮名，以及放在那里的代码。'),
        quote: '"DeleteChat.DeleteGroupForAll" = "Delete for all members"',
      },
    },
  },
  'macos-basic-has-none': {
    rows: ['T-18'],
    says: t(
      'Telegram for macOS has “Delete Group” behind “Edit” in supergroups, but not in basic groups.',
      'macOS 版：「Edit」后面的「Delete Group」只有超级群组有，基本群组没有。',
    ),
    devices: ['desktop'],
    for: {
      'tg-macos-2025-07': {
        says: t('Adds it to supergroups only.', '只给超级群组加上。'),
        quote:
          'if let channel = peerViewMainPeer(view) as? TelegramChannel { … text: strings().peerInfoDeleteGroup',
      },
    },
  },
  'desktop-channel-delete': {
    rows: ['T-18'],
    says: t(
      'Telegram Desktop: “Manage Channel”, “Delete channel” (code of September 2025); Telegram for macOS: “Delete Channel”.',
      'Telegram Desktop：「Manage Channel」里有「Delete channel」（2025 年 9 月的代码）；macOS 版叫「Delete Channel」。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-2025-09': {
        says: t('Both labels, and the button in that window.', '两处按钮名，以及该窗口里的按钮。'),
        quote: '"lng_profile_delete_channel" = "Delete channel"',
      },
      'tg-macos-2025-07': {
        says: t('The label in the Mac app.', 'Mac 版的按钮名。'),
        quote: '"PeerInfo.DeleteChannel" = "Delete Channel"',
        partly: true,
      },
    },
  },
  'ios-channel-delete': {
    rows: ['T-18'],
    says: t(
      'Telegram for iOS shows the owner of a channel a red entry for deleting it on the page behind “Edit”.',
      'iOS 版里，频道的所有者在「Edit」后面的编辑页看到红色的删除频道。',
    ),
    devices: ['ios'],
    for: {
      'tg-ios-edit-page': {
        says: t('Puts it there for the creator.', '给创建者放在那里。'),
        quote:
          'ItemDeleteChannel, text: presentationData.strings.ChannelInfo_DeleteChannel, color: .destructive',
      },
    },
  },
  'telegram-x-delete-buttons': {
    rows: ['T-18'],
    says: t(
      'Telegram X: the group’s profile, edit, ⋮, “Destroy group”, two confirmations.',
      'Telegram X：群资料页 → 编辑 → ⋮ →「Destroy group」，确认两次。',
    ),
    devices: ['android'],
    for: {
      'telegram-x-2026-08': {
        says: t('The label and the question.', '按钮名和确认文案。'),
        quote: 'Destroy group',
      },
    },
  },
  'android-delete-labels': {
    rows: ['T-18', 'T-19'],
    says: t(
      'Telegram for Android: “Delete and Leave Group”, then a box “Delete the group for all members”; the labels come from another client with the same texts (2024).',
      'Android 版：「Delete and Leave Group」，再勾「Delete the group for all members」；按钮名取自沿用同一套文案的另一客户端（2024 年）。',
    ),
    devices: ['android'],
    for: {
      'unigram-2024-10': t(
        'Has the labels under the keys of the Android app.',
        '沿用 Android 键名，有这些按钮名。',
      ),
      'tdesktop-issue-30431': {
        says: t(
          'A user still sees the box in 2026, while leaving a basic group; gives no label.',
          '2026 年有用户退出基本群组时仍看到这个勾选框；没写按钮名。',
        ),
        quote: 'telegram for android still shows the toggle to delete the group for everyone',
        partly: true,
      },
    },
  },
  'android-edit-page-delete': {
    rows: ['T-18'],
    says: t(
      'Telegram for Android shows the owner a red entry for deleting at the end of the page where a group or channel is edited.',
      '安卓版：编辑群或频道资料的那一页，末尾有给群主的红色删除项。',
    ),
    devices: ['android'],
    for: {
      'tg-android-edit-page': {
        says: t('Adds it for the creator.', '给创建者加上。'),
        quote: 'deleteCell.setText(getString(R.string.DeleteAndExitButton), false)',
      },
    },
  },
  'android-channel-delete-label': {
    rows: ['T-18'],
    says: t(
      'Telegram for Android may call the entry for deleting a channel “Delete Channel” and the box behind it “Delete for all subscribers”; the labels were read in another client with the same texts (2024).',
      'Android 版删除频道的入口可能叫「Delete Channel」，要勾的可能叫「Delete for all subscribers」；按钮名是在沿用同一套文案的另一客户端里看到的（2024 年）。',
    ),
    devices: ['android'],
    for: {
      'unigram-2024-10': t(
        'Has the labels under the keys of the Android app.',
        '沿用 Android 键名，有这些按钮名。',
      ),
    },
  },
  'ios-delete-supergroup': {
    rows: ['T-18'],
    says: t(
      'Telegram for iOS shows the owner of a supergroup “Delete Group” on the page behind “Edit”.',
      'iOS 版里，超级群组的群主在「Edit」后面的编辑页看到「Delete Group」。',
    ),
    devices: ['ios'],
    for: {
      'tg-ios-edit-page': {
        says: t('Puts it there for the creator.', '给创建者放在那里。'),
        quote: 'if isCreator { items[.peerActions]!.append(PeerInfoScreenActionItem(id: ItemDeleteGroup',
      },
      'tg-ios-strings': { says: t('The label.', '按钮名。'), quote: 'Delete Group', partly: true },
    },
  },
  'ios-delete-supergroup-menu': {
    rows: ['T-18'],
    says: t(
      'Telegram for iOS also has “Delete Group” below “Leave Group” in the menu behind “…” of a supergroup that can be deleted.',
      'iOS 版里，能删除的超级群组，「…」菜单的「Leave Group」下面也有「Delete Group」。',
    ),
    devices: ['ios'],
    for: {
      'tg-ios-more-menu': {
        says: t(
          'Adds it where a flag of the server’s allows it, if the entry for leaving is there.',
          '有退出这一项、服务器又允许时才加上。',
        ),
        quote: 'cachedData.flags.contains(.canDeleteHistory)',
      },
      'tg-ios-strings': { says: t('The label.', '按钮名。'), quote: 'Delete Group', partly: true },
    },
  },
  'ios-delete-basic': {
    rows: ['T-18'],
    says: t(
      'In a basic group Telegram for iOS shows its owner “Delete Group” in the menu behind “…”, below “Leave Group”; the page for editing has no such entry.',
      'iOS 版里，基本群组的群主在「…」菜单的「Leave Group」下面看到「Delete Group」；编辑页没有这一项。',
    ),
    devices: ['ios'],
    for: {
      'tg-ios-more-menu': {
        says: t('Puts it there for the creator.', '给创建者放在那里。'),
        quote:
          'if case .creator = group.role { items.append(.action(ContextMenuActionItem(text: presentationData.strings.Group_DeleteGroup',
      },
      'tg-ios-edit-page': {
        says: t('Has it for supergroups and channels only.', '只有超级群组和频道有。'),
        partly: true,
      },
      'tg-ios-strings': { says: t('The label.', '按钮名。'), quote: 'Delete Group', partly: true },
    },
  },
  'harmonyos-like-the-iphone': {
    says: t(
      'We conclude: on HarmonyOS a group is left and ended where the iPhone has it.',
      '我们推断：鸿蒙上退群和解散的入口，和 iPhone 版在同样的地方。',
    ),
    devices: ['harmonyos'],
    for: {
      'tg-ios-more-menu': {
        says: t('Shows where the iPhone has them.', '只说明 iPhone 版在哪里。'),
        partly: true,
      },
      'tg-ios-header-buttons': {
        says: t(
          'Shows where the iPhone has the button for leaving a supergroup or channel.',
          '只说明 iPhone 版退出超级群组和频道的按钮在哪里。',
        ),
        partly: true,
      },
      'tg-ios-edit-page': {
        says: t(
          'Shows where the iPhone ends a supergroup or channel.',
          '只说明 iPhone 版在哪里解散超级群组和频道。',
        ),
        partly: true,
      },
    },
  },
  'desktop-basic-needs-emptying': {
    rows: ['T-19'],
    says: t(
      'In Telegram Desktop 6.6.2 to 7.2.7 an owner can delete a basic group for everyone only once all others are removed; Android can at once.',
      'Telegram Desktop 6.6.2 至 7.2.7 里，基本群组要先移除其他所有人，群主才能为所有人删除；Android 上可以直接删。',
    ),
    devices: ['desktop'],
    for: {
      'tdesktop-issue-30431': {
        says: t('A user tried it in March and in September 2026.', '一名用户在 2026 年 3 月和 9 月试过。'),
        quote: 'still not possible to delete the group for good without removing everyone first',
      },
    },
  },
  'undo-banner': {
    rows: ['T-20'],
    says: t(
      'The Android app has a banner with “Undo” that counts down 5 seconds after a group is deleted; whether it comes when the group is deleted for everyone was not confirmed.',
      'Android 应用在删除群组后有带「Undo」（撤销）的横幅，倒数 5 秒；为所有人删除时出不出现，没核实过。',
    ),
    devices: ['android'],
    for: {
      'tg-android-notices': {
        says: t('Builds the banner and its countdown.', '横幅和倒数的代码。'),
        quote: 'timeLeft = 5000',
      },
      'tg-android-old': {
        says: t('The text of the banner (old copy).', '横幅文案（旧版本）。'),
        quote: 'GroupDeletedUndo',
        partly: true,
      },
    },
  },
  'restoring-not-found': {
    rows: ['T-12'],
    says: t(
      'A way to bring back a group that was deleted for everyone was not found.',
      '未找到恢复已为所有人删除的群组的办法。',
    ),
    for: {},
  },
  'ending-stops-a-scam': {
    rows: ['T-12'],
    says: t(
      'We conclude: once a group is deleted for everyone, nobody is cheated in it any more.',
      '我们推断：群为所有人删除以后，就不会再有人在里面上当。',
    ),
    for: {
      'td-api': {
        says: t('Only says that all members are removed.', '只说会移除全部成员。'),
        quote: 'For group chats this will release the usernames and remove all members.',
        partly: true,
      },
    },
  },
  'end-notice-not-found': {
    rows: ['T-12'],
    says: t(
      'What the others are told when a group is deleted was not found.',
      '未找到群组删除时别人会看到什么提示。',
    ),
    for: {},
  },
  'username-reuse-not-found': {
    rows: ['T-21'],
    says: t(
      'A waiting time before a freed username can be used again was not found.',
      '未找到被释放的用户名需等多久才能再用。',
    ),
    for: {},
  },
  'deleted-owner-is-replaced': {
    rows: ['T-42'],
    says: t(
      'If the account of the owner was deleted no more than a year ago, ownership passes by itself in some cases: to an admin, or in a group without admins to the member who joined first.',
      '群主账号删除不超过一年的，有时会自动转给管理员；群里没有管理员时，可能转给最早入群的成员。',
    ),
    for: {
      'tginfo-ownership-back': {
        says: t(
          'Says so, citing a tweet of Telegram’s of October 2021.',
          '引用 Telegram 2021 年 10 月的推文如此说明。',
        ),
        quote: 'The chat owner account must have been deleted no more than a year ago.',
      },
    },
    against: {
      'telegram-faq': t(
        'Stored copies: such groups are left without an owner, and admins keep their rights.',
        '存档副本称：这些群没有了所有者，管理员保留权限。',
      ),
    },
  },
  'account-deletion-ends-groups': {
    rows: ['T-43'],
    says: t(
      'Deleting an account also deletes the groups that it owns.',
      '删除账号会连同其拥有的群组一起删除。',
    ),
    contradicts: ['telegram.deleted-owner-is-replaced'],
    for: {
      'tdesk-2025-09': {
        says: t('Says it of accounts that are deleted because they are idle.', '说的是闲置账号被删除时。'),
        quote: 'your account will be deleted along with all groups, messages and contacts',
        partly: true,
      },
    },
    against: {
      'telegram-faq': t(
        'Stored copies: such groups are left without an owner, and admins keep their rights.',
        '存档副本称：这些群没有了所有者，管理员保留权限。',
      ),
      'tginfo-ownership-back': {
        says: t(
          'Describes groups that live on and may get another owner by themselves.',
          '描述了群继续存在、并可能自动换群主。',
        ),
        quote: 'the Telegram platform can automatically transfer the chat ownership to another user',
      },
    },
  },
  'account-deletion-is-final': {
    rows: ['T-43'],
    says: t(
      'Deleting the own account removes all messages, media, contacts and every other piece of data that one stores at Telegram; it cannot be undone.',
      '删除自己的账号会清除你存在 Telegram 的所有消息、媒体、联系人和其他全部数据，不能撤销。',
    ),
    for: {
      'telegram-privacy-policy': {
        says: t('§10.1 says so.', '第 10.1 条如此说明。'),
        quote: 'every other piece of data you store in the Telegram cloud',
      },
    },
  },
  'ban-removes-messages': {
    rows: ['T-53'],
    says: t(
      'Whoever is banned from a supergroup or channel loses its messages and can’t return on their own until they are unbanned; in a basic group whoever removes somebody can have the messages deleted for them.',
      '被超级群组或频道封禁的人看不到里面的消息，解除封禁前自己回不来；基本群组里，移人的一方可以让对方那边的消息也删掉。',
    ),
    for: {
      'td-api': {
        says: t('Says both of banning a member.', '对封禁成员的说明。'),
        quote:
          'the user will not be able to return to the group on their own … delete all messages in the chat for the user who is being removed. Always true for supergroups and channels',
      },
    },
  },
  'copies-survive-deletion': {
    rows: ['T-56'],
    says: t(
      'We conclude: forwards, exports, saved files and screenshots survive the end, since only the chat itself is deleted.',
      '我们推断：转发、导出、已保存的文件和截图还在，因为删除的只是这个聊天本身。',
    ),
    for: {
      'td-api': {
        says: t('Only the messages of that chat are deleted.', '删除的只是该聊天里的消息。'),
        quote: 'along with all messages in the corresponding chat',
        partly: true,
      },
    },
  },
  'auto-delete-range': {
    rows: ['T-80'],
    says: t(
      'The auto-delete timer of a group is 1 to 365 whole days.',
      '群组的自动删除计时器为 1–365 天（整天）。',
    ),
    for: {
      'td-api': {
        says: t('Gives the range; secret chats differ.', '给出范围；私密聊天另算。'),
        quote: 'must be from 0 up to 365 * 86400 and be divisible by 86400',
      },
    },
  },
  'auto-delete-new-messages': {
    rows: ['T-80'],
    says: t(
      'It deletes new messages a certain time after they were sent.',
      '它在新消息发出一段时间后将其删除。',
    ),
    for: {
      'tdesk-2025-09': {
        says: t('Its text for groups.', '群组文案。'),
        quote: 'Automatically delete new messages sent in this chat after a certain period of time.',
      },
    },
  },
  'auto-delete-choices': {
    rows: ['T-81'],
    says: t(
      'Telegram Desktop offers 1 day, 1 week, 1 month or a custom time.',
      'Telegram Desktop 提供 1 天、1 周、1 个月和自定义。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-2025-09': {
        says: t('Has these choices in its menu texts.', '菜单文案里有这些选项。'),
        quote: '"lng_manage_messages_ttl_after2" = "1 week"',
      },
    },
  },
  'who-sets-auto-delete': {
    rows: ['T-82'],
    says: t(
      'The timer of a group is set by an admin who may change the group info.',
      '群组计时器由有“修改群信息”权限的管理员设置。',
    ),
    for: {
      'td-api': {
        says: t('Names this right.', '写明需要这项权限。'),
        quote: 'Requires change_info administrator right in basic groups, supergroups and channels.',
      },
    },
  },
  'default-auto-delete': {
    rows: ['T-83'],
    says: t(
      'An account-wide default timer covers new private chats and new groups that the user creates.',
      '账号级默认计时器适用于新的私聊和自己新建的群组。',
    ),
    for: {
      'tdesk-2025-09': {
        says: t('The question before it is set.', '设置前的确认文案。'),
        quote: 'all messages in your new private chats and in new groups you create',
      },
    },
  },
  'group-timer-not-found': {
    rows: ['T-84'],
    says: t('A timer that ends the group itself was not found.', '未找到能让群组本身到期结束的计时器。'),
    for: {},
  },
  'idle-account-18-months': {
    rows: ['T-85'],
    says: t(
      'An account is deleted after 18 months without use by default.',
      '账号默认 18 个月不使用就会被删除。',
    ),
    figures: { months: 18 },
    for: {
      'telegram-privacy-policy': {
        says: t('§10.4; older texts said 6.', '第 10.4 条；旧文本为 6 个月。'),
        quote: 'do not come online for at least 18 months, your account will be deleted',
      },
    },
  },
  'idle-account-range': {
    rows: ['T-85'],
    says: t('For that time 30 to 730 days can be chosen.', '这个期限可选 30–730 天。'),
    for: {
      'td-api': {
        says: t('Gives the range.', '给出范围。'),
        quote: 'before the account will be flagged for deletion; 30-730 days',
      },
    },
  },
  'content-cleared-on-phones': {
    says: t(
      'In a supergroup the owner can clear the whole history for everyone in the phone apps since version 8.7.',
      '手机版自 8.7 起，群主可以为所有人清空超级群组的全部记录。',
    ),
    devices: ['ios', 'android'],
    for: {
      'tdesktop-issue-24566': {
        says: t('A user reports it in 2022.', '2022 年一名用户的说明。'),
        quote: "Since v8.7, mobile apps allow supergroups owners to delete the chat's messages history",
      },
    },
  },
  'content-cleared-on-desktop': {
    says: t(
      'Telegram Desktop can clear the whole history of a supergroup or channel for everyone since August 2025.',
      '电脑版自 2025 年 8 月起，可以为所有人清空超级群组或频道的全部记录。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-change-2025-08': {
        says: t('Adds it.', '加入这个功能。'),
        quote: 'Added ability to clear history for channels and megagroups.',
      },
    },
  },
  'content-clearing-limit': {
    says: t(
      'Above 1,000 members the interface refuses to clear the history.',
      '超过 1,000 人时，接口拒绝清空记录。',
    ),
    figures: { most: 1_000 },
    for: {
      'tg-api-delete-history': {
        says: t('Lists the error CHANNEL_TOO_BIG.', '列有错误 CHANNEL_TOO_BIG。'),
        quote: 'This channel has too many participants (>1000) to be deleted.',
      },
    },
  },
  'desktop-cleared-without-asking': {
    says: t(
      'Telegram Desktop 6.1.3 offered to clear a chat only for everybody, groups too, says one user (September 2025); in groups the messages came back, says another.',
      '有用户说，电脑版 6.1.3 清空聊天只能为所有人清空，群也一样（2025 年 9 月）；另一名用户说，群里清空的消息又出现了。',
    ),
    devices: ['desktop'],
    for: {
      'tdesktop-issue-29783': {
        says: t('Says so of private and group chats.', '说的是私聊和群聊。'),
        quote: 'The only available option clears the history for all participants.',
        partly: true,
      },
      'tdesktop-issue-29760': {
        says: t(
          'Says so of chats between two people; of groups, that the messages come back.',
          '只能为双方清空，说的是私聊；群里的消息会再出现。',
        ),
        quote:
          'clearing the history deletes message(s) for a short time … and then they appear again until you go to the group itself',
        partly: true,
      },
    },
  },
  'desktop-clearing-ended-group': {
    says: t(
      'In a basic group, clearing for everyone in Telegram Desktop has ended the group for every member.',
      '基本群组里，在电脑版为所有人清空记录，曾经把整个群都解散了。',
    ),
    devices: ['desktop'],
    for: {
      'tdesktop-issue-28133': {
        says: t(
          'A user saw it in July 2024, and not on the iPhone.',
          '2024 年 7 月有用户遇到，iPhone 上没有。',
        ),
        quote: 'Group gets deleted for every member.',
      },
    },
  },
});

const { most } = claims['telegram.limit-1000'].figures;

const OWNER_ENDS = { ...DISSOLVE, role: ['owner'] } as const satisfies When;
const LARGE = { ...OWNER_ENDS, groupType: SHARED, groupSize: above(most) } satisfies When;

const OWNER = {
  platform: 'telegram',
  role: 'owner',
  device: 'ios',
  groupType: 'supergroup',
  groupSize: 12,
} as const;
const BASIC_OWNER = { ...OWNER, groupType: 'basic' } as const;
const OLD_ENOUGH = { ...OWNER, groupSize: most + 1, passwordAgeDays: 7, sessionAgeHours: 168 } as const;
const WRITTEN = most.toLocaleString('en');

/** Ending the group for everybody: what is known of Telegram. */
export const dissolving = [
  {
    kind: 'blocker',
    id: 'telegram.dissolve.not-owner',
    when: { ...DISSOLVE, role: ['member', 'admin'] },
    examples: [
      { answers: { platform: 'telegram', goal: 'dissolve', role: 'member' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('Only the owner can end it.', '只有群主能解散'),
    detail: t('Admins who are not the owner can’t either.', '不是群主的管理员也不行。'),
    brief: t('only the owner can', '只有群主能'),
    clearedBy: 'nobody',
    fix: [],
    evidence: ['telegram.owner-deletes-basic-group', 'telegram.owner-deletes-supergroup'],
  },
  {
    kind: 'blocker',
    id: 'telegram.dissolve.desktop-basic-group',
    when: { ...OWNER_ENDS, ...WITH_OTHERS, device: ['desktop'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'desktop', groupSize: 2 }, fires: true },
      { answers: { ...BASIC_OWNER, device: 'desktop', groupSize: 1 }, fires: false },
    ],
    short: t('On a computer it has to be emptied first, says a user.', '有用户说，在电脑上要先把人都移出去'),
    detail: t(
      'In Telegram Desktop 6.6.2 to 7.2.7 an owner is only offered to leave and, if they like, to appoint somebody; “for everyone” appears once everybody else is removed. On Android it works at once.',
      'Telegram Desktop 6.6.2 到 7.2.7 版，只让群主退出，可以顺便指定谁接任；把别人都移出去，才会出现“为所有人删除”。安卓上可以直接删。',
    ),
    brief: t('on the phone', '用手机'),
    clearedBy: 'you',
    fix: [
      {
        id: 'telegram.dissolve.take-phone',
        phase: 'prepare',
        short: t('Take a phone that is logged in to the same account.', '换成登录了同一账号的手机。'),
        detail: t('The report names Android.', '那位用户说的是安卓。'),
        sets: { device: ['android', 'ios', 'harmonyos'] },
      },
    ],
    look: {
      id: 'telegram.dissolve.look-on-desktop',
      short: t(
        'Start to leave, look for “Delete for everyone”, cancel.',
        '先点退出看看有没有「Delete for everyone」，再取消。',
      ),
      detail: t(
        'If the window has that box, you need no phone: do it there.',
        '窗口里如果有这个勾选框（为所有人删除），就不用换手机，直接在那里做。',
      ),
      path: ['⋮', 'Delete and leave'],
    },
    joined: true,
    evidence: ['telegram.desktop-basic-needs-emptying', 'telegram.desktop-owner-window'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.save-first',
    phase: 'prepare',
    when: { ...DISSOLVE, device: NOT_DESKTOP },
    examples: [
      { answers: BASIC_OWNER, fires: true },
      { answers: { ...OWNER, device: 'desktop' }, fires: false },
    ],
    weight: 90,
    short: t('Save first: afterwards all is gone.', '想留的先存好：删掉以后就没有了。'),
    detail: t(
      'Nothing is left in the chat afterwards, for anybody. On a computer Telegram Desktop can save a whole chat, unless saving is restricted there; the server may delay it by hours.',
      '到时谁都看不到里面的内容了。电脑版能导出整个聊天，限制保存的群除外；服务器可能要你等几小时。',
    ),
    evidence: ['telegram.deletion-erases-for-all', 'telegram.desktop-export'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.export-desktop',
    phase: 'prepare',
    when: { ...DISSOLVE, device: ['desktop'] },
    examples: [
      { answers: { ...OWNER, device: 'desktop' }, fires: true },
      { answers: BASIC_OWNER, fires: false },
    ],
    weight: 90,
    short: t(
      'Save the chat first: ⋮ → “Export chat history”',
      '先存记录：⋮ →「Export chat history」（导出聊天）',
    ),
    detail: t(
      'Nothing is left in the chat afterwards, for anybody. That is Telegram Desktop; the entry is missing where saving is restricted. Telegram may make you wait some hours for security; come back then on the same computer.',
      '解散以后，谁都看不到里面的内容了。这是 Telegram Desktop；限制保存的群没有这一项。为了安全，Telegram 可能要你等几小时，到时在同一台电脑上再来。',
    ),
    path: ['⋮', 'Export chat history'],
    evidence: ['telegram.deletion-erases-for-all', 'telegram.desktop-export'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.tell-members',
    phase: 'prepare',
    when: { ...DISSOLVE, ...WITH_OTHERS },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    message: MESSAGES.saveYours,
    weight: 60,
    short: t('Tell the others to save theirs, too.', '先跟大家说一声，想留的自己存好。'),
    evidence: ['telegram.deletion-erases-for-all'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-desktop-supergroup',
    phase: 'act',
    when: { ...DISSOLVE, device: ['desktop'], groupType: ['supergroup'] },
    examples: [
      { answers: { ...OWNER, device: 'desktop' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t(
      '⋮ → “Manage group” → “Delete group” → confirm: final',
      '⋮ →「Manage group」→「Delete group」（删除）→ 确认就没了',
    ),
    detail: t(
      'The version of 2025 also had a box “Delete for everyone” for you to tick while leaving. Telegram for macOS: the group’s profile, “Edit”, “Delete Group”, with the option “Delete for all members”.',
      '意思是“管理群组”“删除群组”。2025 年的版本退出时也能勾「Delete for everyone」（为所有人删除）。macOS 版：群资料页 →「Edit」（编辑）→「Delete Group」，选「Delete for all members」（为所有成员删除）。',
    ),
    path: ['⋮', 'Manage group', 'Delete group'],
    evidence: ['telegram.desktop-delete-buttons', 'telegram.macos-delete-buttons'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-desktop-basic',
    phase: 'act',
    when: { ...DISSOLVE, device: ['desktop'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'desktop', groupSize: 1 }, fires: true },
      { answers: { ...BASIC_OWNER, groupSize: 1 }, fires: false },
    ],
    short: t(
      '⋮ → “Delete and leave” → tick “Delete for everyone”',
      '⋮ →「Delete and leave」→ 勾「Delete for everyone」',
    ),
    detail: t(
      'Then “Delete”: treat that as final. Telegram for macOS has its “Delete Group” in supergroups only: take a phone there.',
      '再点「Delete」（删除），点了就当作没法反悔。macOS 版的「Delete Group」（删除群组）只有超级群组才有，请换手机。',
    ),
    path: ['⋮', 'Delete and leave', 'Delete for everyone', 'Delete'],
    evidence: ['telegram.desktop-delete-buttons', 'telegram.macos-basic-has-none'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-android',
    phase: 'act',
    when: { ...DISSOLVE, device: ['android'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'android' }, fires: true },
      { answers: BASIC_OWNER, fires: false },
      { answers: { ...OWNER, device: 'android' }, fires: false },
    ],
    short: t(
      '⋮ → “Delete and Leave Group” → tick: for all members',
      '⋮ →「Delete and Leave Group」（退出）→ 勾“为所有成员”',
    ),
    detail: t(
      'The box is called “Delete the group for all members”; with it ticked, treat confirming as final. The edit page has a red entry for it too. The labels come from a client with the same texts (2024). Telegram X: profile, edit, ⋮, “Destroy group”, two confirmations.',
      '要勾的叫「Delete the group for all members」（为所有成员删除），勾了再确认，就当作没法反悔。编辑页里也有红色的删除项。按钮名是在用同一套文字的客户端里看到的（2024 年）。Telegram X：资料页 → 编辑 → ⋮ →「Destroy group」（销毁群组），确认两次。',
    ),
    path: ['⋮', 'Delete and Leave Group', 'Delete the group for all members'],
    evidence: [
      'telegram.android-delete-labels',
      'telegram.android-edit-page-delete',
      'telegram.telegram-x-delete-buttons',
    ],
    joined: true,
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-android-supergroup',
    phase: 'act',
    when: { ...DISSOLVE, device: ['android'], groupType: ['supergroup'] },
    examples: [
      { answers: { ...OWNER, device: 'android' }, fires: true },
      { answers: { ...BASIC_OWNER, device: 'android' }, fires: false },
    ],
    short: t(
      'Edit page → red entry at the end → tick: for all members',
      '编辑页 → 末尾红色的删除 → 勾“为所有成员”',
    ),
    detail: t(
      'The box is called “Delete the group for all members” in a client with the same texts (2024); with it ticked, treat confirming as final. The label of the entry was not seen. Telegram X: profile, edit, ⋮, “Destroy group”, two confirmations.',
      '用同一套文字的客户端里（2024 年），要勾的叫「Delete the group for all members」（为所有成员删除），勾了再确认，就当作没法反悔。红色那项的按钮名没看到。Telegram X：资料页 → 编辑 → ⋮ →「Destroy group」（销毁群组），确认两次。',
    ),
    path: ['Delete the group for all members'],
    evidence: [
      'telegram.android-edit-page-delete',
      'telegram.android-delete-labels',
      'telegram.telegram-x-delete-buttons',
    ],
    joined: true,
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-ios',
    phase: 'act',
    when: { ...DISSOLVE, device: ['ios'], groupType: ['supergroup'] },
    examples: [
      { answers: OWNER, fires: true },
      { answers: BASIC_OWNER, fires: false },
    ],
    short: t(
      'Tap the group’s name → “Edit” → “Delete Group”',
      '点群名 →「Edit」（编辑）→「Delete Group」（删除）',
    ),
    detail: t(
      'It is the red one; it may stand below “Leave Group” behind “…” too. Treat confirming as final.',
      '红色的那个；「…」菜单的「Leave Group」（退出群组）下面可能也有。确认了就当作没法反悔。',
    ),
    path: ['Edit', 'Delete Group'],
    evidence: ['telegram.ios-delete-supergroup', 'telegram.ios-delete-supergroup-menu'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-ios-basic',
    phase: 'act',
    when: { ...DISSOLVE, device: ['ios'], groupType: ['basic'] },
    examples: [
      { answers: BASIC_OWNER, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('Tap the group’s name → “…” → “Delete Group”', '点群名 →「…」→「Delete Group」（删除群组）'),
    detail: t(
      'It stands below “Leave Group”; in a basic group the page for editing doesn’t have it. Treat confirming as final.',
      '在「Leave Group」（退出群组）下面；基本群组的编辑页里没有它。确认了就当作没法反悔。',
    ),
    path: ['…', 'Delete Group'],
    evidence: ['telegram.ios-delete-basic'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-web',
    phase: 'act',
    when: { ...DISSOLVE, device: ['web'], groupType: SHARED },
    examples: [
      { answers: { ...OWNER, device: 'web' }, fires: true },
      { answers: { ...OWNER, device: 'web', groupType: 'channel' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t(
      '⋮ → “Delete and Exit” → the red button “for all”',
      '⋮ →「Delete and Exit」（退出）→ 红色的“为所有人删除”',
    ),
    detail: t(
      `There are two red buttons: the one for all ends it, treat it as final; the other only takes you out, whatever it is called. That is Telegram Web A. ${WEB_K_OWNER.en}`,
      `有两个红色按钮：“为所有人”那个是解散，点了就当作没法反悔；另一个不管叫什么，都只是你自己退出。这是 Web A。${WEB_K_OWNER.zh}`,
    ),
    path: ['⋮', 'Delete and Exit'],
    joined: true,
    evidence: ['telegram.web-a-two-buttons', 'telegram.web-a-leave-entry', 'telegram.web-k-window'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-web-basic',
    phase: 'act',
    when: { ...DISSOLVE, device: ['web'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'web' }, fires: true },
      { answers: { ...OWNER, device: 'web' }, fires: false },
    ],
    short: t(
      '⋮ → “Delete and Exit” → “for all”; better on a phone',
      '⋮ →「Delete and Exit」（退出）→ 为所有人；最好用手机',
    ),
    detail: t(
      `In later builds of Telegram Web A the red button for all ends a basic group; in an earlier one both red buttons take only you out and delete your copy. ${WEB_K_OWNER.en}`,
      `Web A 后来的版本里，“为所有人”那个红按钮会解散基本群组；较早的一版，两个红按钮都只是你自己退出，还会删掉你那份记录。${WEB_K_OWNER.zh}`,
    ),
    path: ['⋮', 'Delete and Exit'],
    joined: true,
    evidence: ['telegram.web-a-basic-depends-on-build', 'telegram.web-k-window'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-harmonyos',
    phase: 'act',
    when: { ...DISSOLVE, device: ['harmonyos'], groupType: SHARED },
    examples: [
      { answers: { ...OWNER, device: 'harmonyos' }, fires: true },
      { answers: OWNER, fires: false },
      { answers: { ...BASIC_OWNER, device: 'harmonyos' }, fires: false },
    ],
    short: t('Its page → edit → delete it', '资料页 → 编辑 → 删除'),
    detail: t(
      'Where it is on HarmonyOS, and what it is called, no source says; we conclude that it is as on the iPhone. Treat confirming as final.',
      '鸿蒙上在哪里、叫什么，没查到；这是我们照 iPhone 版推断的。确认了就当作没法反悔。',
    ),
    unseen: true,
    joined: true,
    evidence: ['telegram.harmonyos-like-the-iphone', 'telegram.owner-deletes-supergroup'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-harmonyos-basic',
    phase: 'act',
    when: { ...DISSOLVE, device: ['harmonyos'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'harmonyos' }, fires: true },
      { answers: { ...OWNER, device: 'harmonyos' }, fires: false },
      { answers: BASIC_OWNER, fires: false },
    ],
    short: t('The group’s page → “…” → delete it', '资料页 →「…」→ 删除群组'),
    detail: t(
      'Where it is on HarmonyOS, and what it is called, no source says; we conclude that it is as on the iPhone: below the entry for leaving, not on the edit page. Treat confirming as final.',
      '鸿蒙上在哪里、叫什么，没查到；这是我们照 iPhone 版推断的：在退出群组的下面，编辑页里没有。确认了就当作没法反悔。',
    ),
    unseen: true,
    joined: true,
    evidence: ['telegram.harmonyos-like-the-iphone', 'telegram.owner-deletes-basic-group'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-channel-android',
    phase: 'act',
    when: { ...DISSOLVE, device: ['android'], groupType: ['channel'] },
    examples: [
      { answers: { ...OWNER, device: 'android', groupType: 'channel' }, fires: true },
      { answers: { ...OWNER, device: 'android' }, fires: false },
    ],
    short: t(
      'Edit page → “Delete Channel” → tick: for all subscribers',
      '编辑页 →「Delete Channel」（删除）→ 勾“为所有订阅者”',
    ),
    detail: t(
      'It is the red entry. The box may be called “Delete for all subscribers”; with it ticked, treat confirming as final. The labels come from a client with the same texts (2024).',
      '红色的那项（删除频道）。要勾的可能叫「Delete for all subscribers」（为所有订阅者删除），勾了再确认，就当作没法反悔。按钮名是在用同一套文字的客户端里看到的（2024 年）。',
    ),
    path: ['Delete Channel', 'Delete for all subscribers'],
    joined: true,
    evidence: ['telegram.android-channel-delete-label', 'telegram.android-edit-page-delete'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-channel-elsewhere',
    phase: 'act',
    when: { ...DISSOLVE, device: ['ios', 'desktop'], groupType: ['channel'] },
    examples: [
      { answers: { ...OWNER, groupType: 'channel' }, fires: true },
      { answers: { ...OWNER, groupType: 'channel', device: 'web' }, fires: false },
      { answers: OWNER, fires: false },
    ],
    short: t('Where you edit the channel: the entry to delete it', '在编辑频道的地方，点“删除频道”'),
    detail: t(
      'On the iPhone the red one behind “Edit”; in Telegram Desktop “Delete channel” in “Manage Channel”. Telegram for macOS calls it “Delete Channel”. Treat confirming as final.',
      'iPhone 版是「Edit」（编辑）后面红色的那项；Telegram Desktop 是「Manage Channel」（管理频道）里的「Delete channel」。macOS 版叫「Delete Channel」。确认了就当作没法反悔。',
    ),
    joined: true,
    evidence: ['telegram.ios-channel-delete', 'telegram.desktop-channel-delete'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.confirm',
    phase: 'confirm',
    when: DISSOLVE,
    examples: [{ answers: BASIC_OWNER, fires: true }],
    short: t('Once you confirm, it is gone for all.', '点了确认，群就没了。'),
    evidence: ['telegram.deletion-erases-for-all'],
  },
  {
    kind: 'effect',
    id: 'telegram.dissolve.gone-for-all',
    weight: 90,
    mustKnow: true,
    fineAlone: true,
    when: DISSOLVE,
    examples: [{ answers: BASIC_OWNER, fires: true }],
    short: t('All messages are lost, for everyone, and all are out.', '消息对所有人都没了，人也都被移出去。'),
    detail: t('A public username becomes free.', '公开用户名会空出来。'),
    evidence: ['telegram.deletion-erases-for-all'],
  },
  {
    kind: 'effect',
    id: 'telegram.dissolve.no-way-back',
    weight: 85,
    mustKnow: true,
    when: DISSOLVE,
    examples: [{ answers: BASIC_OWNER, fires: true }],
    short: t('No way to bring it back was found.', '没查到恢复的办法。'),
    detail: t(
      'Nor does any source say when its public username can be used again.',
      '公开用户名过多久能再用，也没查到。',
    ),
    joined: true,
    evidence: ['telegram.restoring-not-found', 'telegram.username-reuse-not-found'],
  },
  {
    kind: 'effect',
    id: 'telegram.dissolve.who-is-told',
    notice: true,
    weight: 70,
    when: { ...DISSOLVE, ...WITH_OTHERS },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    short: t('No source says what the others are told.', '别人会看到什么提示，没查到。'),
    detail: t(
      'The messages are gone for them too: to be sure that it has ended, ask one of them.',
      '消息在他们那里也都没了：想确认解散了没有，问其中一个人就行。',
    ),
    joined: true,
    evidence: ['telegram.end-notice-not-found', 'telegram.deletion-erases-for-all'],
  },
  {
    kind: 'effect',
    id: 'telegram.dissolve.undo',
    weight: 20,
    when: { ...DISSOLVE, device: ['android'] },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'android' }, fires: true },
      { answers: BASIC_OWNER, fires: false },
    ],
    short: t(
      '“Undo” may show for 5 seconds: don’t count on it.',
      '可能有 5 秒的「Undo」（撤销），别指望它。',
    ),
    detail: t(
      'The Android app has such a banner after a group is deleted, with a countdown. Whether it comes when you delete for everyone was not confirmed.',
      '安卓应用在删群以后有这样的横幅，会倒数。为所有人删除时出不出现，没核实过。',
    ),
    evidence: ['telegram.undo-banner'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.too-many-members',
    weight: 80,
    when: { ...LARGE, passwordAgeDays: ['under-7'] },
    examples: [
      { answers: { ...OWNER, groupSize: most + 1, passwordAgeDays: 6 }, fires: true },
      { answers: OLD_ENOUGH, fires: false },
      { answers: { ...OWNER, groupSize: most }, fires: false },
    ],
    short: t(
      'Refused? Try again with a 7-day-old password and login.',
      '删不了？等两步验证密码和登录都满 7 天再试。',
    ),
    detail: t(
      `Above ${WRITTEN} members Telegram may refuse; its own page says that the number may change. With a two-step password and a login on this device that are each a week old it is reported to work: if you have no password, set it now, and stay logged in. The old way (2017, 2018): ask the support inside the app, or remove members.`,
      `超过 ${WRITTEN} 人时，Telegram 可能拒绝；官方页面说这个数字可能变。有报告说，两步验证密码和这台设备的登录都满一周就能删：没有密码就现在设，别退登。老办法（2017、2018 年的说法）：联系应用内客服，或移除成员。`,
    ),
    joined: true,
    evidence: ['telegram.week-old-credentials', 'telegram.old-way-above-1000'],
    against: ['telegram.limit-1000'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.too-many-members-new-login',
    weight: 80,
    when: { ...LARGE, passwordAgeDays: ['7-up'], sessionAgeHours: ['under-24', '24-167'] },
    examples: [
      { answers: { ...OLD_ENOUGH, sessionAgeHours: 167 }, fires: true },
      { answers: { ...OLD_ENOUGH, sessionAgeHours: 23 }, fires: true },
      { answers: OLD_ENOUGH, fires: false },
      { answers: { ...OWNER, groupSize: most + 1, passwordAgeDays: 6 }, fires: false },
      { answers: { ...OWNER, groupSize: most }, fires: false },
    ],
    short: t('Refused? Try again once this login is a week old.', '删不了？等这次登录满 7 天再试。'),
    detail: t(
      `Above ${WRITTEN} members Telegram may refuse; its own page says that the number may change. Your two-step password is old enough for what is reported to work; the login on this device must be a week old too. The old way (2017, 2018): ask the support inside the app, or remove members.`,
      `超过 ${WRITTEN} 人时，Telegram 可能拒绝；官方页面说这个数字可能变。有报告说，两步验证密码和登录都满一周就能删：密码够久了，等这台设备的登录也满一周。老办法（2017、2018 年的说法）：联系应用内客服，或移除成员。`,
    ),
    joined: true,
    evidence: ['telegram.week-old-credentials', 'telegram.old-way-above-1000'],
    against: ['telegram.limit-1000'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.too-many-members-tried',
    weight: 80,
    when: { ...LARGE, passwordAgeDays: ['7-up'], sessionAgeHours: ['168-up'] },
    examples: [
      { answers: OLD_ENOUGH, fires: true },
      { answers: { ...OWNER, groupSize: most + 1, passwordAgeDays: 6 }, fires: false },
      { answers: { ...OLD_ENOUGH, sessionAgeHours: 167 }, fires: false },
      { answers: { ...OWNER, groupSize: most }, fires: false },
    ],
    short: t(
      `Above ${WRITTEN} people it may be refused: try it.`,
      `超过 ${WRITTEN} 人可能会被拒绝，先试试。`,
    ),
    detail: t(
      'Telegram’s own page says that the number may change. Your two-step password and your login are both a week old: it is reported to work with that. If it doesn’t, the old way (2017, 2018): ask support inside the app, or remove members.',
      '官方页面说这个数字可能变。你的两步验证密码和登录都满一周了，有用户说这样就能删。还是不行的话，老办法（2017、2018 年的说法）是在应用里找客服，或移出一些人。',
    ),
    joined: true,
    evidence: [
      'telegram.limit-1000',
      'telegram.server-allows-deletion',
      'telegram.flag-replaces-limit-1000',
      'telegram.old-way-above-1000',
    ],
    against: ['telegram.week-old-credentials'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.ban-cleans',
    weight: 10,
    when: LARGE,
    examples: [
      { answers: { ...OWNER, groupSize: most + 1 }, fires: true },
      { answers: { ...OWNER, groupSize: most }, fires: false },
    ],
    short: t('Banned people can’t return on their own until unbanned.', '封禁了谁，解除封禁前他自己回不来。'),
    detail: t(
      'That goes for banning people to get below the number: they lose the messages, too.',
      '为了降人数而封禁，也是这样；里面的消息他也看不到了。',
    ),
    evidence: ['telegram.ban-removes-messages'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.account-deletion',
    weight: 30,
    fineAlone: true,
    when: OWNER_ENDS,
    examples: [
      { answers: BASIC_OWNER, fires: true },
      { answers: { ...BASIC_OWNER, goal: 'dissolve', role: 'member' }, fires: false },
    ],
    short: t('Don’t delete your account to end the group.', '别靠注销账号来解散群。'),
    detail: t(
      'Sources disagree on whether your groups go with it: a text of Telegram Desktop says so of accounts that are deleted as idle; according to stored copies of Telegram’s FAQ they are left without an owner; tginfo.me says that an admin or a member may inherit them. What you store yourself is gone for good.',
      '群会不会跟着删，说法不一：电脑版有句文案说，闲置账号被删时群也删；Telegram 常见问题的存档说，群就没有群主了；tginfo.me 说管理员或成员可能自动接任。你自己存的东西就全没了。',
    ),
    joined: true,
    evidence: ['telegram.account-deletion-is-final', 'telegram.deleted-owner-is-replaced'],
    against: ['telegram.account-deletion-ends-groups'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.timers',
    weight: 10,
    when: DISSOLVE,
    examples: [{ answers: BASIC_OWNER, fires: true }],
    short: t('An auto-delete timer deletes messages, not the group.', '自动删除计时器只删消息，不会解散群。'),
    detail: t(
      'It deletes new messages 1 to 365 days after they were sent (Telegram Desktop offers 1 day, 1 week, 1 month or a time of your own). Admins who may change the group’s info set it; your account’s default covers only new private chats and groups that you create. Unused accounts are deleted after 18 months by default (you can choose 30 to 730 days), but that is another matter.',
      '它在新消息发出 1–365 天后删除（电脑版有 1 天、1 周、1 个月和自定义）。由有权修改群信息的管理员设置；账号默认值只管新的私聊和你新建的群。长期不用的账号默认 18 个月后删除（可选 30–730 天），那是另一回事。',
    ),
    evidence: [
      'telegram.group-timer-not-found',
      'telegram.auto-delete-new-messages',
      'telegram.auto-delete-range',
      'telegram.auto-delete-choices',
      'telegram.who-sets-auto-delete',
      'telegram.default-auto-delete',
      'telegram.idle-account-18-months',
      'telegram.idle-account-range',
    ],
    against: ['telegram.timer-for-group-life'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.linked-community',
    weight: 20,
    when: { ...DISSOLVE, groupType: SHARED },
    examples: [
      { answers: OWNER, fires: true },
      { answers: BASIC_OWNER, fires: false },
    ],
    short: t(
      'In a community? You end this chat, not the community.',
      '在社群（community）里？只会解散这一个。',
    ),
    detail: t(
      'A community only links chats; each stays separate. Only its owner can delete it; a chat can be taken out of it by the chat’s owner or by a community admin who may edit the list.',
      '社群只是把多个聊天连在一起，每个仍各自独立。社群只有所有者能删；把一个群移出社群，群主或有权编辑列表的社群管理员都行。',
    ),
    evidence: [
      'telegram.community-links-chats',
      'telegram.community-owner-deletes',
      'telegram.chat-leaves-community',
    ],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.upgraded',
    weight: 10,
    when: { ...OWNER_ENDS, groupType: ['basic'] },
    examples: [
      { answers: BASIC_OWNER, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('It may already have become a supergroup.', '它可能已经自动升级成超级群组了。'),
    detail: t(
      'That doesn’t only happen above 200 members: the apps are told to upgrade a basic group when an admin uses a setting that only supergroups have. There is no way back.',
      '不只是超过 200 人时：管理员用到只有超级群组才有的设置，应用也应当升级。升级后不能改回。',
    ),
    joined: true,
    evidence: [
      'telegram.upgrade-by-setting',
      'telegram.basic-group-holds-200',
      'telegram.upgrade-is-one-way',
    ],
  },
] as const satisfies readonly Rule<ClaimId>[];
