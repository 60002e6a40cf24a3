import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { besideOthers, exactly } from '../../model/sizes.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { MESSAGES } from '../messages.ts';
import { ownerLeavesNoScam } from '../troubles.ts';
import { GROUPS, LEAVE, NOT_DESKTOP, SHARED, WEB_K_OWNER, WITH_OTHERS } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('telegram', {
  'forum-is-supergroup': {
    rows: ['T-05'],
    says: t('A forum is a supergroup split into topics.', '论坛（forum）就是分成多个话题的超级群组。'),
    for: {
      'tg-api-channel': {
        says: t('Describes a forum as a supergroup with topics.', '把论坛描述为带话题的超级群组。'),
        quote: 'Supergroups can be converted into forums',
      },
    },
  },
  'leaving-removes-you': {
    says: t('Leaving takes you off the members of the chat.', '退出会把你从群成员里移除。'),
    for: {
      'td-api': {
        says: t('Says so of the call for leaving.', '对退出操作的说明如此。'),
        quote: 'Removes the current user from chat members.',
      },
    },
  },
  'owner-leaves-admin-follows': {
    rows: ['T-30'],
    says: t(
      'When an owner leaves a group, one of its admins becomes the owner automatically after one week.',
      '群主退出后，满一周会自动由一名管理员当群主。',
    ),
    for: {
      'tg-blog-2026-02': {
        says: t(
          'Announced on 2026-02-09; it replaces all older advice.',
          '2026-02-09 公布，取代此前的说法。',
        ),
        quote: 'automatically transferred to one of its admins after one week',
      },
    },
  },
  'hand-over-after-7-days': {
    rows: ['T-31'],
    says: t(
      'In a supergroup or channel the next owner takes over after 7 days unless the old one returns; in a basic group at once.',
      '超级群组和频道在 7 天后移交，原群主回来则不移交；基本群组立即移交。',
    ),
    figures: { days: 7 },
    for: {
      'td-api': {
        says: t('Says both of the user who becomes the owner.', '说明了由谁接任时的这两种情况。'),
        quote: '7 days if the current user does not return … or immediately for basic groups',
      },
      'tg-api-creator-pending': {
        says: t('Says so of supergroups and channels.', '针对超级群组和频道如此说明。'),
        quote: 'the new owner after 7 days if the old owner does not rejoin',
        partly: true,
      },
      'td-change-2026-02-leave': {
        says: t('Adds basic groups on 2026-02-10.', '2026-02-10 加入基本群组。'),
        quote: 'or immediately for basic groups',
        partly: true,
      },
    },
  },
  'next-owner-is-known-before': {
    rows: ['T-31'],
    says: t(
      'An app can ask the server beforehand who would become the owner.',
      '应用可以事先向服务器查询会由谁接任。',
    ),
    for: {
      'td-api': {
        says: t('Has a call for it.', '有这个调用。'),
        quote: 'Returns the user who will become the owner of the chat',
      },
      'tg-api-future-creator': {
        says: t('The method behind it.', '对应的接口方法。'),
        quote: 'returns the ID of the user that will become the new owner of the group if we decide to leave',
      },
    },
  },
  'owner-may-return': {
    rows: ['T-32'],
    says: t(
      'In a supergroup or channel an owner who comes back within the 7 days stays the owner.',
      '超级群组和频道里，群主 7 天内回来，就还是群主。',
    ),
    for: {
      'tg-api-creator-pending': {
        says: t(
          'The other takes over only if the old owner does not come back.',
          '只有原群主没回来才会移交。',
        ),
        quote: 'after 7 days if the old owner does not rejoin',
      },
      'tg-api-change-creator': {
        says: t('Marks the end of the 7 days without a return.', '标记 7 天未返回、移交完成。'),
        quote: '7 days after the old owner left without rejoining',
      },
    },
  },
  'owner-picks-successor': {
    rows: ['T-33'],
    says: t(
      'An owner who leaves is shown a window and can choose the next owner there at once.',
      '群主退出时会看到一个确认窗口，可以当场指定下一任群主。',
    ),
    for: {
      'tg-blog-2026-02': {
        says: t('Describes the window and the choice.', '介绍了该窗口和选择。'),
        quote: 'confirmation window when leaving the group — where they can instantly choose a new owner',
      },
    },
  },
  'desktop-owner-window': {
    rows: ['T-33', 'T-19'],
    says: t(
      'Telegram Desktop: the window names the next owner; its buttons appoint somebody else, cancel, or leave, and it has no tick for deleting the group.',
      'Telegram Desktop：窗口写明下一任群主，有“另选别人”“取消”“退出”三个按钮，没有删群的勾选。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-future-owner': {
        says: t(
          'Builds exactly these three buttons; leaving never deletes for the others.',
          '只有这三个按钮；点退出不会为别人删除。',
        ),
        quote: 'leave->setClickedCallback([=, revoke = false]',
      },
    },
  },
  'desktop-list-offers-members': {
    rows: ['T-33'],
    says: t(
      'The list of Telegram Desktop offers admins first, then ordinary members, no bots; nobody needs admin rights beforehand.',
      'Telegram Desktop 的名单先列管理员，再列普通成员，不含机器人；对方不必先当管理员。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-future-owner': {
        says: t('Has a list of each kind and skips bots.', '两类各有一个列表，跳过机器人。'),
        quote: 'lng_select_next_owner_box_sub_members_group',
      },
    },
  },
  'picking-needs-password': {
    rows: ['T-34'],
    says: t(
      'Telegram Desktop: appointing somebody while leaving runs the checks of a transfer and asks for the two-step password; just leaving does not.',
      'Telegram Desktop：退出时自己指定接任者，要过转让的检查并输入两步验证密码；直接退出则不用。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-ownership-transfer': {
        says: t('Runs the checks first, then asks for the password.', '先做检查，再要求输入密码。'),
        quote: 'handleTransferPasswordError(type)',
      },
      'tdesk-future-owner': {
        says: t('Starts it for a picked person only.', '只有指定了人才会启动。'),
        quote: 'make_state<ChannelOwnershipTransfer>',
      },
    },
  },
  'no-admins-candidate': {
    rows: ['T-35'],
    says: t(
      'Without other admins the app may still name somebody, or nobody.',
      '没有其他管理员时，应用可能仍给出一人，也可能没有人选。',
    ),
    for: {
      'td-api': {
        says: t('The message about the leaving owner can name nobody.', '群主退出的消息里，接任者可以为空。'),
        quote: '0 if none',
        partly: true,
      },
      'tdesk-future-owner': {
        says: t('Has texts of its own for a group without other admins.', '对没有其他管理员的群另有文案。'),
        quote: 'lng_leave_next_owner_box_about',
        partly: true,
      },
    },
  },
  'choice-without-admins-not-found': {
    rows: ['T-35'],
    says: t(
      'Who follows an owner where there is no other admin, and how one is chosen, was not found.',
      '未找到没有其他管理员时由谁接任、怎么选。',
    ),
    for: {},
  },
  'members-as-next-owner-elsewhere': {
    rows: ['T-33'],
    says: t(
      'Whether apps other than Telegram Desktop and Telegram Web A offer a leaving owner ordinary members was not found.',
      '未找到 Telegram Desktop 和 Telegram Web A 以外的应用会不会让退出的群主挑普通成员。',
    ),
    for: {},
  },
  'last-member-leaves-not-found': {
    rows: ['T-35'],
    says: t(
      'What becomes of a group when its last member leaves was not found.',
      '未找到最后一个人退出后群会怎样。',
    ),
    for: {},
  },
  'owner-change-is-announced': {
    rows: ['T-36'],
    says: t(
      'In a supergroup a line in the chat says that the owner left and who comes next, and another one after the 7 days that the owner changed.',
      '超级群组里，群主退出时有一条消息说明由谁接任，7 天后群主变更时再有一条。',
    ),
    for: {
      'tg-api-creator-pending': {
        says: t('Describes the line after the owner left.', '说明了群主退出后的那条消息。'),
        quote: 'emitted to a supergroup when the group/channel creator leaves the group',
      },
      'tg-api-change-creator': {
        says: t('Describes the line after the 7 days.', '说明了 7 天后的那条消息。'),
        quote: 'emitted to a supergroup when ownership transfer completes after the old owner left',
      },
      'telegram-x-2026-08': {
        says: t('Has texts for both.', '两条都有对应文案。'),
        quote: 'The chat owner left. Unless they return, %1$s will become the new owner',
      },
    },
  },
  'owner-change-in-channels': {
    rows: ['T-36'],
    says: t(
      'We conclude: a channel shows the same lines when its owner leaves.',
      '我们推断：频道的创建者退出时，频道里也有同样的消息。',
    ),
    for: {
      'tg-api-creator-pending': {
        says: t(
          'Names channels, but says that the line is emitted to a supergroup.',
          '提到了频道，但说消息发在超级群组里。',
        ),
        quote: 'emitted to a supergroup when the group/channel creator leaves the group',
        partly: true,
      },
    },
  },
  'owner-leaves-group-stays': {
    rows: ['T-37'],
    says: t(
      'An owner who simply leaves a supergroup or channel does not delete it: it goes on for the others.',
      '群主只是退出，超级群组或频道不会被删除，其他人继续用。',
    ),
    for: {
      'tdesk-2025-09': {
        says: t('Names both as a choice: delete it, or simply leave.', '写明两种选择：删除，或只是退出。'),
        quote: 'either delete it, or simply leave (in case you want to rejoin later',
      },
      'tg-blog-2026-02': {
        says: t('The group goes on under a new owner.', '群在新群主名下继续。'),
        quote: 'ownership of the group will be automatically transferred',
      },
    },
  },
  'old-advice-no-transfer': {
    rows: ['T-38'],
    says: t(
      'When an owner leaves, ownership is not transferred (older advice; an old API error text, USER_CREATOR, even says that a creator cannot leave).',
      '群主退出后所有权不会转移（旧说法；旧的 API 错误 USER_CREATOR 甚至称创建者不能退出）。',
    ),
    contradicts: ['telegram.owner-leaves-admin-follows'],
    for: {
      'tginfo-ownership-back': {
        says: t('Written before February 2026.', '写于 2026 年 2 月之前。'),
        quote: 'If the owner left the chat, the ownership will not be transferred.',
      },
      'tginfo-owner-rights': t(
        'Says that an owner keeps the rights after leaving and rejoining; written before February 2026.',
        '称群主退出再加入后仍保留权限；写于 2026 年 2 月之前。',
      ),
    },
    against: {
      'tg-blog-2026-02': {
        says: t('Announces an automatic transfer after one week.', '公布一周后自动转移。'),
        quote: 'automatically transferred to one of its admins after one week',
      },
    },
  },
  'supergroup-own-messages': {
    rows: ['T-50'],
    says: t(
      'In a supergroup or channel, deleting a message always deletes it for everyone.',
      '在超级群组和频道里，删除一条消息总是对所有人生效。',
    ),
    for: {
      'telegram-privacy-policy': {
        says: t('§10.2 says so.', '第 10.2 条如此说明。'),
        quote: 'In supergroups and channels, deleting a message removes it for all participants.',
      },
      'td-api': {
        says: t('Deleting for all members cannot be switched off there.', '在那里“为所有人删除”总是开着。'),
        quote: 'Always true for supergroups, channels and secret chats',
      },
    },
  },
  'supergroup-no-time-limit': {
    rows: ['T-50'],
    says: t(
      'The code of Telegram’s library knows no time limit for deleting a message of a supergroup.',
      'Telegram 官方库的代码里，删除超级群组的消息没有时间限制。',
    ),
    for: {
      'td-messages-manager': {
        says: t('The check looks at no age there.', '判断时不看消息时间。'),
        quote: 'any server message that can be deleted will be deleted for all participants',
      },
    },
  },
  'basic-group-own-messages': {
    rows: ['T-51'],
    says: t(
      'In a basic group a message can be deleted for everyone within at least 48 hours after sending.',
      '在基本群组里，发出后至少 48 小时内可以为所有人删除。',
    ),
    figures: { hours: 48 },
    for: {
      'telegram-privacy-policy': {
        says: t('§10.2 promises it for cloud chats.', '第 10.2 条对云端聊天作此保证。'),
        quote: 'delete a message for all participants within at least 48 hours after sending',
      },
    },
  },
  'basic-no-time-limit': {
    rows: ['T-51'],
    says: t(
      'By default the code sets users no time limit for it in basic groups; the server could set one.',
      '代码默认对用户没有时限；服务器可以另设。',
    ),
    for: {
      'td-messages-manager': {
        says: t(
          'Takes the limit from an option of the server, unlimited by default.',
          '时限取自服务器选项，默认不限。',
        ),
        quote: 'get_option_integer("revoke_time_limit", DEFAULT_REVOKE_TIME_LIMIT)',
      },
    },
  },
  'no-delete-all-of-mine': {
    rows: ['T-52'],
    says: t(
      'Deleting all messages of one sender at once works in supergroups only and needs the right to delete messages.',
      '一次删掉某人的全部消息，只限超级群组，且要有删除消息的权限。',
    ),
    for: {
      'td-api': {
        says: t('Says so of that call.', '对该操作如此说明。'),
        quote: 'Supported only for supergroups; requires can_delete_messages administrator right',
      },
    },
  },
  'delete-own-before-leaving': {
    rows: ['T-54'],
    says: t(
      'We conclude: own messages in a private supergroup can only be deleted before leaving, since deleting needs access to them.',
      '我们推断：私有超级群组里自己的消息要在退出前删，因为删除需要能读到它们。',
    ),
    for: {
      'td-chat-manager': {
        says: t('No access to a private supergroup after leaving.', '退出私有超级群组后没有读取权限。'),
        partly: true,
      },
      'td-messages-manager': {
        says: t('Deleting requires access.', '删除需要读取权限。'),
        partly: true,
      },
    },
  },
  'clearing-is-local': {
    rows: ['T-55'],
    says: t(
      'Clearing the history for oneself empties the own cloud only; the others keep theirs.',
      '“为自己清空记录”只清自己云端的内容，别人的还在。',
    ),
    for: {
      'tg-macos-2025-07': {
        says: t('The confirmation in the Mac app says so.', 'Mac 版的确认文案如此说明。'),
        quote: 'Other members of the group will still have them.',
      },
      'td-api': {
        says: t('Tells deleting for oneself and for all apart.', '区分“只为自己删除”和“为所有人删除”。'),
        quote:
          'True, if the chat messages can be deleted only for the current user while other users will continue to see the messages',
      },
    },
  },
  'clearing-not-everywhere': {
    rows: ['T-55', 'T-05'],
    says: t(
      'Clearing for oneself exists in private supergroups without topics that one is in.',
      '只有自己还在里面、私有、没开话题的超级群组，才能只为自己清空。',
    ),
    for: {
      'td-messages-manager': {
        says: t('A comment in the check says so.', '代码注释如此说明。'),
        quote: 'private non-forum joined supergroups can be deleted for self',
      },
    },
  },
  'left-supergroup-unreadable': {
    rows: ['T-58'],
    says: t(
      'Nobody keeps access to the messages of a supergroup that they have left; a public one can still be opened by its link.',
      '退出超级群组后，不可能再保有里面的消息；公开群还能凭链接打开看。',
    ),
    for: {
      'tdlib-issue-2138': {
        says: t('Answer of the author of Telegram’s library.', 'Telegram 官方库作者的回答。'),
        quote: 'impossible to keep access to messages in left supergroups regardless of their type',
      },
      'td-chat-manager': {
        says: t(
          'No read access to a private supergroup or channel after leaving; public ones stay readable.',
          '退出私有的超级群组或频道后没有读取权限；公开的仍可读。',
        ),
        quote: 'if (c->status.is_member()) { return true; } … if (is_public) { return true; }',
        partly: true,
      },
    },
  },
  'basic-group-is-own-copy': {
    rows: ['T-58'],
    says: t(
      'The messages of a basic group are kept in each user’s own message box.',
      '基本群组的消息存在每个用户自己的消息箱里。',
    ),
    for: {
      'tg-api-channel': {
        says: t('Says so of basic groups.', '对基本群组如此说明。'),
        quote: 'Messages from all basic groups are stored in the user’s message box',
      },
    },
  },
  'telegram-x-asks-about-copy': {
    rows: ['T-58'],
    says: t(
      'Telegram X for Android lets one decide, when leaving a basic group, whether the chat goes from the list too.',
      '安卓的 Telegram X 退出基本群组时，可以选要不要连聊天一起删掉。',
    ),
    devices: ['android'],
    for: {
      'telegram-x-2026-08': {
        says: t('Has a tick for it, and clears the history then.', '有这个勾选项，勾了会清掉记录。'),
        quote: 'Delete chat from list',
      },
      'tdesktop-issue-5726': {
        says: t('A user saw it in 2021.', '2021 年有用户见过。'),
        quote: 'lets you decide whether to clean the chat history when you leave',
      },
    },
  },
  'desktop-deletes-copy': {
    rows: ['T-58'],
    says: t(
      'Telegram Desktop deletes the own history when one leaves a basic group: the button says so.',
      'Telegram Desktop 退出基本群组时会删掉自己的记录：按钮就叫「删除并退出」。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-2025-09': {
        says: t('The menu entry for basic groups.', '基本群组的菜单项。'),
        quote: 'Delete and leave',
      },
      'tdesktop-issue-5726': {
        says: t('A user lost the history that way in 2019.', '2019 年有用户因此失去记录。'),
        quote: 'Notice that the history is gone, since there is only a "delete and exit" feature',
      },
    },
  },
  'web-a-deletes-copy': {
    rows: ['T-58'],
    says: t(
      'Telegram Web A leaves a basic group and deletes the own history in one go.',
      'Telegram Web A 退出基本群组时，会同时删掉自己的记录。',
    ),
    devices: ['web'],
    for: {
      'tg-web-a-window': {
        says: t('Does both for the button that leaves.', '点退出时两件事一起做。'),
        quote: 'deleteHistory({ chatId: chat.id, shouldDeleteForAll: false })',
      },
    },
  },
  'removed-lose-copy': {
    says: t(
      'Telegram Desktop takes the copy of a basic group from somebody whom an admin removes.',
      '被管理员移出基本群组的人，在电脑版上会丢掉自己那份记录。',
    ),
    devices: ['desktop'],
    for: {
      'tdesktop-issue-5726': t('One tester says so in 2021.', '一名测试者 2021 年这么说。'),
    },
    against: {
      'tdesk-2025-09': t(
        'Its code deletes the copy only where one leaves by oneself.',
        '代码里只有自己退出时才会删。',
      ),
    },
  },
  'coming-back': {
    rows: ['T-59'],
    says: t(
      'Coming back to a private supergroup takes a member who adds you, to a private channel an admin who does, or an invite link; to a public one its link.',
      '想回私有的超级群组要有成员拉你，私有频道要有管理员拉你，或者有邀请链接；公开的凭链接就能回。',
    ),
    for: {
      'telegram-x-2026-08': {
        says: t(
          'Its hints on leaving tell the cases apart, a channel from a group, too; the invite link isn’t in them.',
          '退出提示区分了这些情况，频道和群组也分开说；没有提到邀请链接。',
        ),
        quote: 'you will not be able to return to this group unless added by another member',
      },
      'tg-ios-strings': {
        says: t('An error text names the invite link.', '错误提示里有邀请链接。'),
        quote: "they could still join via the group's invite link",
        partly: true,
      },
    },
  },
  'basic-group-coming-back': {
    rows: ['T-59'],
    says: t(
      'Telegram X counts a basic group among those to which one can return after leaving.',
      'Telegram X 把基本群组算作退出后能自己回去的群。',
    ),
    devices: ['android'],
    for: {
      'telegram-x-2026-08': {
        says: t('Warns of no return in the other private groups only.', '只对别的私有群提示回不去。'),
        quote: 'canReturnAfterLeave = ChatId.isBasicGroup(chatId) || hasPublicLink',
      },
    },
  },
  'basic-return-elsewhere': {
    rows: ['T-59'],
    says: t(
      'Whether apps other than Telegram X let people return to a basic group that they left was not found.',
      '未找到 Telegram X 以外的应用能不能自己回到退出的基本群组。',
    ),
    for: {},
  },
  'only-mutual-contacts-bring-back': {
    rows: ['T-59'],
    says: t(
      'A person who has left can be added again only by somebody with whom they have each other as contacts.',
      '退出的人，只有互为联系人的成员才能再拉回来。',
    ),
    for: {
      'tg-ios-strings': {
        says: t('An error text asks for it.', '错误提示如此要求。'),
        quote: 'you need to add each other to your respective contact lists to be able to add them back',
      },
      'tg-macos-2025-07': {
        says: t('An error text of the Mac app says so.', 'Mac 版的错误提示如此说明。'),
        quote: 'if a person left a group, only a mutual contact can bring them back',
      },
    },
  },
  'leaving-admin-loses-rights': {
    rows: ['T-60'],
    says: t('An admin who leaves loses the admin rights.', '管理员退出后失去管理员权限。'),
    for: {
      'telegram-x-2026-08': {
        says: t('The hint for admins who leave.', '管理员退出时的提示。'),
        quote: 'you will lose all your admin rights after leaving',
      },
    },
  },
  'leave-notice-exists': {
    rows: ['T-70'],
    says: t(
      'When somebody leaves a group, a line in the chat can say so.',
      '有人退出时，群里会有“某人退出了群组”这样一条提示。',
    ),
    for: {
      'tdesk-2025-09': {
        says: t(
          'The line, and the code that shows it when somebody leaves.',
          '这条提示，以及有人退出时显示它的代码。',
        ),
        quote: '{from} left the group',
      },
      'tg-ios-strings': t('Has the text too.', '也有这条文案。'),
      'unigram-2024-10': t(
        'Has the text under the key of the Android app.',
        '沿用 Android 键名，也有这条文案。',
      ),
    },
  },
  'large-groups-fewer-notices': {
    rows: ['T-71'],
    says: t(
      'Supergroups show fewer lines about people who join or leave; no number of members is named.',
      '超级群组里进群、退群的提示会少一些；没有说从多少人起。',
    ),
    for: {
      'tg-blog-2015-11': {
        says: t('Said when supergroups came, in 2015.', '2015 年推出超级群组时如此说明。'),
        quote: 'send fewer joined/left notifications',
      },
      'telegram-wiki-supergroups': t(
        'Says the same on an old, unofficial page.',
        '一个较旧的非官方页面说法相同。',
      ),
    },
  },
  'member-list-can-be-hidden': {
    rows: ['T-73'],
    says: t(
      'Admins with the right to ban can hide the member list of a supergroup from 100 members on (a setting of the server can change the number); admins stay visible.',
      '有封禁权限的管理员可以隐藏超级群组的成员名单，默认满 100 人起（服务器可改）；管理员仍可见。',
    ),
    figures: { least: 100 },
    for: {
      'tdesk-2025-09': {
        says: t(
          'Shows the switch from 100 members on to those who may ban.',
          '满 100 人且有封禁权限时显示这个开关。',
        ),
        quote: 'u"hidden_members_group_size_min"_q, 100',
      },
      'td-config-manager': {
        says: t('The server can set the number.', '这个数由服务器下发。'),
        quote: 'hidden_members_group_size_min',
        partly: true,
      },
    },
  },
  'desktop-leave-buttons': {
    rows: ['T-18'],
    says: t(
      'Telegram Desktop: “Leave group” in the ⋮ menu of a supergroup, “Delete and leave” in that of a basic group, then “Leave”.',
      'Telegram Desktop：超级群组的 ⋮ 菜单里是「Leave group」，基本群组的是「Delete and leave」，再点「Leave」。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-2025-09': {
        says: t('Both entries and the button.', '两个菜单项和按钮。'),
        quote: '"lng_profile_leave_group" = "Leave group"',
      },
    },
  },
  'macos-leave-buttons': {
    rows: ['T-18'],
    says: t(
      'Telegram for macOS: “Leave” on the group’s page; in the menu of the chat list “Leave Group” for a supergroup, “Delete And Exit” for a basic group.',
      'macOS 版：群资料页上是「Leave」；聊天列表菜单里，超级群组是「Leave Group」，基本群组是「Delete And Exit」。',
    ),
    devices: ['desktop'],
    for: {
      'tg-macos-2025-07': {
        says: t('The labels, and where each stands.', '按钮名，以及各在哪里。'),
        quote:
          '"PeerInfo.Action.Leave" = "Leave" … "ChatList.Context.DeleteAndExit" = "Delete And Exit" … "ChatList.Context.LeaveGroup" = "Leave Group"',
      },
    },
  },
  'android-leave-label': {
    rows: ['T-18'],
    says: t(
      'Telegram for Android: ⋮ in a supergroup’s chat, “Leave group”; the label comes from another client that uses the same texts (2024), the place from an older build, which has no such entry for the owner.',
      'Android 版：超级群组聊天里的 ⋮ →「Leave group」；按钮名取自沿用同一套文案的另一客户端（2024 年），位置取自较旧的一版，那一版里群主没有这一项。',
    ),
    devices: ['android'],
    for: {
      'unigram-2024-10': t(
        'Has the label under the key of the Android app.',
        '沿用 Android 键名，有这个按钮名。',
      ),
      'telegram-x-2026-08': {
        says: t('Telegram X has the same label.', 'Telegram X 的按钮名相同。'),
        quote: 'Leave group',
        partly: true,
      },
      'tg-android-chat-menu': {
        says: t('Where it stands: for all but the owner.', '在哪里：群主以外的人才有。'),
        quote: 'if (ChatObject.isChannel(currentChat) && !currentChat.creator)',
        partly: true,
      },
    },
  },
  'android-basic-leave-label': {
    rows: ['T-18'],
    says: t(
      'Telegram for Android: ⋮ in a basic group’s chat, “Delete and Leave Group”; the label comes from another client that uses the same texts (2024), the place from an older build.',
      'Android 版：基本群组聊天里的 ⋮ →「Delete and Leave Group」；按钮名取自沿用同一套文案的另一客户端（2024 年），位置取自较旧的一版。',
    ),
    devices: ['android'],
    for: {
      'unigram-2024-10': {
        says: t('Has the label under the key of the Android app.', '沿用 Android 键名，有这个按钮名。'),
        quote: 'Delete and Leave Group',
        partly: true,
      },
      'tg-android-chat-menu': {
        says: t('Puts that key into the menu of basic groups.', '基本群组的菜单里用的就是这个键。'),
        quote: 'LocaleController.getString("DeleteAndExit", R.string.DeleteAndExit)',
        partly: true,
      },
    },
  },
  'channel-leave-labels': {
    says: t(
      'A channel is left with “Leave channel” in its ⋮ menu, in Telegram Desktop and, for all but the owner, on Android (label from another client with the same texts, 2024; place from an older build); Telegram Web A has it in that menu too.',
      '退出频道用 ⋮ 菜单里的「Leave channel」：Telegram Desktop 和 Android 都是，Android 上创建者没有（按钮名取自沿用同一套文案的另一客户端，2024 年；位置取自较旧的一版）；Telegram Web A 也在这个菜单里。',
    ),
    devices: ['desktop', 'android', 'web'],
    for: {
      'tdesk-2025-09': {
        says: t('The entry of Telegram Desktop.', '电脑版的菜单项。'),
        quote: '"lng_profile_leave_channel" = "Leave channel"',
        partly: true,
      },
      'unigram-2024-10': {
        says: t('Has the label under the key of the Android app.', '沿用 Android 键名，有这个按钮名。'),
        quote: 'Leave channel',
        partly: true,
      },
      'tg-android-chat-menu': {
        says: t('Where it stands on Android.', 'Android 上在哪里。'),
        quote: 'LocaleController.getString("LeaveChannelMenu", R.string.LeaveChannelMenu)',
        partly: true,
      },
      'tg-web-a': {
        says: t('Where it stands in Web A.', 'Web A 里在哪里。'),
        quote: "if (isChannel) { return lang('LeaveChannel')",
        partly: true,
      },
    },
  },
  'ios-leave-entry': {
    rows: ['T-18'],
    says: t(
      'Telegram for iOS has “Leave Group” in the menu behind “…” on the group’s page.',
      'iOS 版的群资料页里，「…」菜单中有「Leave Group」。',
    ),
    devices: ['ios'],
    for: {
      'tg-ios-more-menu': {
        says: t('Builds that menu, for both kinds of group.', '两种群的这个菜单都在这里生成。'),
        quote: 'items.append(.action(ContextMenuActionItem(text: presentationData.strings.Group_LeaveGroup',
      },
      'tg-ios-strings': { says: t('The label.', '按钮名。'), quote: 'Leave Group', partly: true },
    },
  },
  'ios-leave-button': {
    rows: ['T-18'],
    says: t(
      'On the page of a supergroup or channel Telegram for iOS also shows a button “Leave”; members who are not admins may find no such entry in the menu behind “…” then.',
      'iOS 版在超级群组和频道的资料页上还有「Leave」按钮；普通成员的「…」菜单里可能就没有这一项了。',
    ),
    devices: ['ios'],
    for: {
      'tg-ios-header-buttons': {
        says: t(
          'Adds it in supergroups and channels, and mostly keeps it for those who can’t manage them.',
          '在超级群组和频道里加上这个按钮；对不能管理的人多半一直保留。',
        ),
        quote: 'if canLeave && isExpanded && (canManage || result.count >= 5)',
      },
      'tg-ios-texts': {
        says: t('The label.', '按钮名。'),
        quote: '"PeerInfo.ButtonLeave" = "Leave"',
        partly: true,
      },
    },
  },
  'web-a-leave-entry': {
    rows: ['T-18'],
    says: t(
      'Telegram Web A: ⋮ in the chat’s header, “Leave Group”; for owners and in basic groups “Delete and Exit”.',
      'Telegram Web A：聊天顶部 ⋮ →「Leave Group」；群主和基本群组看到的是「Delete and Exit」。',
    ),
    devices: ['web'],
    for: {
      'tg-web-a': {
        says: t('The code of that menu.', '该菜单的代码。'),
        quote: 'GroupInfo.DeleteAndExit',
      },
    },
  },
  'web-a-two-buttons': {
    rows: ['T-18'],
    says: t(
      'Telegram Web A shows the owner of a supergroup or channel two red buttons: one deletes it for all, the other only leaves.',
      'Telegram Web A 给超级群组或频道的群主显示两个红色按钮：一个为所有人删除，另一个只退出。',
    ),
    devices: ['web'],
    for: {
      'tg-web-a-window': {
        says: t('What each of the two does.', '两个按钮各自的作用。'),
        quote: 'if (isChannel || isSuperGroup) { leaveChannel({ chatId: chat.id })',
      },
    },
  },
  'web-a-channel-buttons': {
    rows: ['T-18'],
    says: t(
      'In the window that Telegram Web A shows a channel’s owner, the red button that only leaves has the label for deleting; the one for all deletes the channel.',
      'Telegram Web A 给频道的创建者看的窗口里，只退出的那个红色按钮用的是“删除”的字样；“为所有人”那个才删频道。',
    ),
    devices: ['web'],
    for: {
      'tg-web-a-window': {
        says: t('The key of the label, and what the button does.', '按钮文案的键，以及按钮的作用。'),
        quote: "if (isChannel && chat.isCreator) { return 'Chat.Input.Delete'",
      },
    },
  },
  'web-a-old-button-deleted': {
    rows: ['T-18'],
    says: t(
      'An older build of Telegram Web A deleted an owner’s supergroup under the label for leaving; its only red button deleted a channel too.',
      'Telegram Web A 的一个旧版本里，群主点「退出」会把超级群组删掉；频道也是唯一的红按钮一点就删。',
    ),
    devices: ['web'],
    for: {
      'tg-web-a-old-window': {
        says: t('The only red button deleted it.', '唯一的红色按钮会直接删除。'),
        quote: '(isChannel || isSuperGroup) && chat.isCreator) { deleteChannel',
      },
      'telegram-tt-issue-97': t('Reported in January 2022.', '2022 年 1 月有人报告。'),
    },
  },
  'web-a-basic-depends-on-build': {
    rows: ['T-18'],
    says: t(
      'In a basic group the two red buttons that Telegram Web A shows its owner differ by build: in one both leave and delete the owner’s copy, in two later ones the button for all ends the group and the other leaves.',
      '基本群组里，Telegram Web A 给群主的两个红色按钮因版本而异：有一版两个都是退出并删掉自己那份记录；后来的两版，“为所有人”那个是解散，另一个是退出。',
    ),
    devices: ['web'],
    for: {
      'tg-web-a-window': {
        says: t('The earlier build: both run the same code.', '较早的一版：两个按钮执行同样的代码。'),
        quote: 'deleteChatUser({ chatId: chat.id, userId: currentUserId! })',
        partly: true,
      },
      'tg-web-a-later-window': {
        says: t('The later builds, each in a copy without its commit.', '后来的两版，副本里没有提交号。'),
        quote:
          'if (chat.isCreator) { deleteHistory({ chatId: chat.id, shouldDeleteForAll: true }); deleteChat({ chatId: chat.id })',
        partly: true,
      },
    },
  },
  'web-k-window': {
    says: t(
      'Telegram Web K asks an owner in one window: with its box for everyone ticked it ends the group, without it one only leaves.',
      'Telegram Web K 用同一个窗口问群主：勾了“为所有人”就是解散，不勾只是退出。',
    ),
    devices: ['web'],
    for: {
      'tg-web-k-window': {
        says: t('The code of that window.', '该窗口的代码。'),
        quote: 'if(checked.size) { promise = managers.appChatsManager.delete(peerId.toChatId())',
      },
    },
  },
  'web-k-deletes-copy': {
    says: t(
      'For members who leave, Telegram Web K also deletes the history on their side.',
      '成员退出时，Telegram Web K 也会删掉自己这边的记录。',
    ),
    devices: ['web'],
    for: {
      'tg-web-k-window': {
        says: t('Does so after leaving.', '退出后接着清空。'),
        quote: 'callback: (e, checkboxes) => callbackLeave(e, checkboxes, true)',
      },
    },
  },
  'desktop-export': {
    says: t(
      'Telegram Desktop can save a whole chat with “Export chat history” in its menu; it is hidden where saving is restricted, and the server may put it off by hours.',
      'Telegram Desktop 菜单里的「Export chat history」能导出整个聊天；限制保存的群里没有这一项，服务器还可能要你等几小时。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-2025-09': {
        says: t('The entry, and the text about the delay.', '菜单项，以及关于等待的文案。'),
        quote: 'you will be able to begin downloading your data in {hours}',
      },
    },
  },
  'web-a-owner-window': {
    rows: ['T-33'],
    says: t(
      'Newer code of Telegram Web A shows an owner who leaves a window that names the next owner, with “Leave Group”, “Appoint Another Owner” and “Cancel”; its list has admins and members. It asks for the two-step password either way.',
      'Telegram Web A 的新代码里，群主退出时有一个窗口，写明由谁接任，有「Leave Group」「Appoint Another Owner」「Cancel」三个按钮；名单里有管理员，也有普通成员。指不指定都要两步验证密码。',
    ),
    devices: ['web'],
    for: {
      'tg-web-a-leave-window': {
        says: t('The window, its list and the password.', '窗口、名单和密码。'),
        quote: "{lang('LeaveGroupAppointOwner')} … else { openPasswordModal(); }",
      },
      'tg-web-a-leave-code': {
        says: t(
          'Opens it for the creator if the server names somebody to follow and there is a password.',
          '服务器给出接任者、又设了密码时，给创建者打开。',
        ),
        quote: 'if (!hasPassword) { actions.openTwoFaCheckModal({ tabId })',
      },
      'tg-web-a-texts': {
        says: t('The labels.', '按钮名。'),
        quote: '"LeaveGroupAppointOwner" = "Appoint Another Owner"',
        partly: true,
      },
    },
  },
  'who-can-add-me': {
    says: t(
      'A privacy setting limits who can add one to groups and channels, with a list of people who never may; Telegram Desktop calls it “Who can add me to groups and channels”.',
      '隐私设置里可以限制谁能把你拉进群组和频道，还能列出永远不许的人；Telegram Desktop 里叫「Who can add me to groups and channels」。',
    ),
    for: {
      'tdesk-2025-09': {
        says: t('The title of that setting, and the list.', '该设置的标题和名单。'),
        quote:
          '"lng_edit_privacy_groups_header" = "Who can add me to groups and channels" … "lng_edit_privacy_groups_never_title" = "Never allow"',
      },
    },
  },
  'web-a-who-can-add-me': {
    says: t(
      'Telegram Web A calls that setting “Who can add me to groups and channels?”.',
      'Telegram Web A 里这一项叫「Who can add me to groups and channels?」。',
    ),
    devices: ['web'],
    for: {
      'tg-web-a-texts': {
        says: t('The title of that setting.', '该设置的标题。'),
        quote: '"WhoCanAddMe" = "Who can add me to groups and channels?"',
      },
    },
  },
  'android-who-can-add-me': {
    says: t(
      'Telegram for Android calls that setting “Groups & Channels”; the label comes from another client that uses the same texts (2024).',
      'Android 版里这一项叫「Groups & Channels」；按钮名取自沿用同一套文案的另一客户端（2024 年）。',
    ),
    devices: ['android'],
    for: {
      'unigram-2024-10': {
        says: t('Has the label under the key of the Android app.', '沿用 Android 键名，有这个按钮名。'),
        quote: 'Choose who can add you to groups and channels.',
      },
    },
  },
});

const { days } = claims['telegram.hand-over-after-7-days'].figures;
const { least } = claims['telegram.member-list-can-be-hidden'].figures;

const OWNER_LEAVES = { ...LEAVE, role: ['owner'] } as const satisfies When;
/** Somebody has to follow this owner. */
const FOLLOWED = { ...OWNER_LEAVES, ...WITH_OTHERS } satisfies When;

/** Leaving as anybody but an owner whom somebody has to follow. */
const plainly = (where: When): readonly When[] => [
  { ...LEAVE, role: ['member', 'admin'], ...where },
  { ...OWNER_LEAVES, groupSize: exactly(1), ...where },
];

const MEMBER = { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' } as const;
const BASIC_MEMBER = { ...MEMBER, groupType: 'basic' } as const;
const OWNER = { ...MEMBER, goal: 'leave', role: 'owner', groupSize: 12 } as const;
const BASIC_OWNER = { ...OWNER, groupType: 'basic' } as const;
const CHANNEL_OWNER = { ...OWNER, groupType: 'channel' } as const;

/** How an owner picks the next one in Telegram Desktop, whatever the kind of group. */
const TO_APPOINT = t(
  'To appoint, tick a person, then “Appoint and Leave Group”: that asks for your two-step password (set more than 7 days ago) and a login older than 24 hours. Just leaving asks for no password.',
  '另选的话，先勾一个人，再点「Appoint and Leave Group」（指定并退出）：要输入两步验证密码（设了超过 7 天），本机登录也要超过 24 小时。直接退出不用密码。',
);

/** What an owner is asked on the way out, on phones. */
const NEXT_OWNER = t(
  'If it asks for the next owner, pick that person.',
  '弹窗让你挑下一任群主的话，就挑那个人。',
);

/** The box that an owner must not tick on Android. */
const NOT_FOR_ALL = t(
  'Box “Delete the group for all members”? Don’t tick it.',
  '有「Delete the group for all members」（替所有人删群）：别勾。',
);

/** What else an owner should know of that window on Android. */
const ANDROID_WINDOW = t(
  'A window lets you choose the next owner, says Telegram; no source says what its buttons are called on Android. Do not tick “Delete the group for all members”: that ends it. Have your two-step password at hand: Telegram Desktop asks for it when you choose, but not when you just leave.',
  'Telegram 说会弹出窗口让你挑下一任群主；安卓上的按钮名没查到。不要勾「Delete the group for all members」（为所有成员删除），那是解散。两步验证密码先备好：电脑版里，挑人要输密码，直接退不用。',
);

/** Who is to own it next has to be one who can. */
const NAME_ADMIN = {
  phase: 'prepare',
  message: MESSAGES.takeIt,
  short: t('Ask the person you want as owner; make them an admin.', '先跟接手的人说好，把对方设为管理员。'),
  detail: t(
    'That is our advice: in groups one of the admins becomes the owner automatically, says Telegram. Whether you could also choose a member who is not an admin, no source says of phones and Web K; in Telegram Web A newer code offers members too.',
    '这是我们的建议：Telegram 说，群会自动由一名管理员接任。能不能直接挑普通成员，手机和 Web K 上没查到；Web A 的新代码里，名单也有普通成员。',
  ),
  weight: 80,
  joined: true,
  evidence: [
    'telegram.owner-leaves-admin-follows',
    'telegram.members-as-next-owner-elsewhere',
    'telegram.web-a-owner-window',
  ],
} as const;

/** How to get into a basic group again. */
const BACK_TO_BASIC = {
  weight: 76,
  short: t(
    'Back in? Ask a contact in it; maybe you can by yourself.',
    '想回来，请群里的联系人拉你；也许自己也能进。',
  ),
  detail: t(
    'Telegram X for Android counts a basic group among those one can return to; of the other apps no source says it. If somebody is to add you, you may have to be each other’s contacts.',
    '安卓的 Telegram X 里，退出的基本群组还能自己回去；别的版本没查到。要是靠人拉，对方可能要和你互为联系人。',
  ),
  joined: true,
  evidence: [
    'telegram.basic-group-coming-back',
    'telegram.basic-return-elsewhere',
    'telegram.only-mutual-contacts-bring-back',
  ],
} as const;

/** Getting out of a group that lives on: what is known of Telegram. */
export const leaving = [
  {
    kind: 'step',
    id: 'telegram.leave.save-first',
    phase: 'prepare',
    when: { ...LEAVE, device: NOT_DESKTOP, groupType: SHARED },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: BASIC_MEMBER, fires: false },
    ],
    short: t(
      'Save first: if it’s private, you can’t read it once out.',
      '想留的先存好：私有的群和频道，退出后就看不到了。',
    ),
    detail: t(
      'A public group or channel can still be opened by its link. It is impossible to keep access to the messages of a supergroup that one has left, says the author of Telegram’s library. On a computer Telegram Desktop can save a whole chat, unless saving is restricted there.',
      '公开的群和频道还能凭链接打开看。Telegram 官方库的作者说，退出超级群组后，不可能再保有里面的消息。电脑版能导出整个聊天，限制保存的群除外。',
    ),
    weight: 90,
    joined: true,
    evidence: ['telegram.left-supergroup-unreadable', 'telegram.desktop-export'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.save-first-basic',
    phase: 'prepare',
    when: { ...LEAVE, device: ['ios', 'android', 'harmonyos'], groupType: ['basic'] },
    examples: [
      { answers: BASIC_MEMBER, fires: true },
      { answers: { ...BASIC_MEMBER, device: 'web' }, fires: false },
    ],
    short: t('First save: you may lose your copy.', '想留的先存好：退出可能会删掉你那份记录。'),
    under: [
      t(
        'Computer: Telegram Desktop, ⋮ → “Export chat history”',
        '电脑版：⋮ →「Export chat history」（导出聊天）',
      ),
    ],
    detail: t(
      'In a basic group everybody has a copy of their own. Telegram X for Android lets you decide whether it goes, and Telegram for Android calls its button “Delete and Leave Group”; of the other phone apps no source says it. On a computer Telegram Desktop can save a whole chat, unless saving is restricted there.',
      '基本群组里每个人各有一份记录。安卓的 Telegram X 退出时可以选要不要删，安卓版 Telegram 的按钮叫「Delete and Leave Group」；别的手机版没查到。电脑版能导出整个聊天，限制保存的群除外。',
    ),
    weight: 90,
    joined: true,
    evidence: [
      'telegram.basic-group-is-own-copy',
      'telegram.telegram-x-asks-about-copy',
      'telegram.android-basic-leave-label',
      'telegram.desktop-export',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.save-first-web',
    phase: 'prepare',
    when: { ...LEAVE, role: ['member', 'admin'], device: ['web'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_MEMBER, device: 'web' }, fires: true },
      { answers: { ...BASIC_OWNER, device: 'web' }, fires: false },
      { answers: BASIC_MEMBER, fires: false },
    ],
    short: t(
      'Save first: leaving deletes your copy of the chat.',
      '想留的先存好：在网页上退出会删掉你那份记录。',
    ),
    detail: t(
      'Both of Telegram’s web apps do that. On a computer Telegram Desktop can save a whole chat, unless saving is restricted there.',
      'Web A 和 Web K 都是这样。电脑版能导出整个聊天，限制保存的群除外。',
    ),
    weight: 90,
    joined: true,
    evidence: ['telegram.web-a-deletes-copy', 'telegram.web-k-deletes-copy', 'telegram.desktop-export'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.save-first-web-owner',
    phase: 'prepare',
    when: { ...OWNER_LEAVES, device: ['web'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'web' }, fires: true },
      { answers: { ...BASIC_MEMBER, device: 'web' }, fires: false },
    ],
    short: t(
      'Save first: your copy may go, or the whole group.',
      '想留的先存好：你那份记录、甚至整个群都可能没了。',
    ),
    detail: t(
      'What an owner’s buttons do there depends on the build. On a computer Telegram Desktop can save a whole chat, unless saving is restricted there.',
      '群主点的按钮会怎样，各版本不一样。电脑版能导出整个聊天，限制保存的群除外。',
    ),
    weight: 90,
    joined: true,
    evidence: ['telegram.web-a-basic-depends-on-build', 'telegram.desktop-export'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.export-desktop',
    phase: 'prepare',
    when: { ...LEAVE, device: ['desktop'] },
    examples: [
      { answers: { ...MEMBER, device: 'desktop' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t(
      'Save the chat first: ⋮ → “Export chat history”',
      '先存记录：⋮ →「Export chat history」（导出聊天）',
    ),
    detail: t(
      'That is Telegram Desktop; the entry is missing where saving is restricted. Telegram may make you wait some hours for security; come back then on the same computer.',
      '这是 Telegram Desktop；限制保存的群里没有这一项。Telegram 可能出于安全让你等几小时，到时在同一台电脑上再点一次。',
    ),
    weight: 90,
    path: ['⋮', 'Export chat history'],
    evidence: ['telegram.desktop-export'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.delete-own-supergroup',
    phase: 'prepare',
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: BASIC_MEMBER, fires: false },
    ],
    short: t('Your own messages: delete them first, if you want.', '自己发的消息不想留，就先删再退。'),
    detail: t(
      'Deleting works for everyone; in the code there is no time limit for it. Once out of a private group you can’t any more, we conclude. There is no “delete all of mine” for members: select them, then delete. One how-to page says that you can delete them entirely; for 48 hours the admins still see what was deleted.',
      '删除对所有人生效，从代码看没有时间限制。退出私有群后应该就删不了了（我们的推断）。普通成员没有「一键全删」：自己选中再删。有篇教程说能彻底删掉；其实 48 小时内管理员还看得到。',
    ),
    joined: true,
    evidence: [
      'telegram.supergroup-own-messages',
      'telegram.supergroup-no-time-limit',
      'telegram.no-delete-all-of-mine',
      'telegram.delete-own-before-leaving',
      'telegram.own-history-deletable',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.delete-own-basic',
    phase: 'prepare',
    when: { ...LEAVE, groupType: ['basic'] },
    examples: [
      { answers: BASIC_MEMBER, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t('Want your messages gone? Delete for all first.', '自己发的消息不想留，先为所有人删掉。'),
    detail: t(
      `Only if you want them gone. Telegram promises at least ${claims['telegram.basic-group-own-messages'].figures.hours} hours after sending for it; in the code there is no limit by default. There is no “delete all of mine”: select them, then delete.`,
      `不想留才删。Telegram 保证发出后至少 ${claims['telegram.basic-group-own-messages'].figures.hours} 小时内可以为所有人删；代码里默认没有时限。没有「一键全删」：自己选中再删。`,
    ),
    joined: true,
    evidence: [
      'telegram.basic-group-own-messages',
      'telegram.basic-no-time-limit',
      'telegram.no-delete-all-of-mine',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.name-admin',
    when: { ...FOLLOWED, device: ['ios', 'android', 'web'], trouble: ownerLeavesNoScam() },
    examples: [
      { answers: OWNER, fires: true },
      { answers: { ...OWNER, device: 'desktop' }, fires: false },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    ...NAME_ADMIN,
    under: [t('Group name → edit → administrators', '点群名 → 编辑 → 管理员：把对方加进去')],
    evidence: [
      ...NAME_ADMIN.evidence,
      'telegram.ios-admin-list',
      'telegram.android-admin-list',
      'telegram.web-a-admin-list',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.name-admin-elsewhere',
    when: { ...FOLLOWED, device: ['harmonyos'], trouble: ownerLeavesNoScam() },
    examples: [
      { answers: { ...OWNER, device: 'harmonyos' }, fires: true },
      { answers: OWNER, fires: false },
      { answers: { ...OWNER, device: 'harmonyos', groupSize: 1 }, fires: false },
    ],
    ...NAME_ADMIN,
  },
  {
    kind: 'step',
    id: 'telegram.leave.ask-successor',
    phase: 'prepare',
    when: { ...FOLLOWED, device: ['desktop'], trouble: ownerLeavesNoScam() },
    examples: [
      { answers: { ...OWNER, device: 'desktop' }, fires: true },
      { answers: OWNER, fires: false },
      { answers: { ...OWNER, device: 'desktop', groupSize: 1 }, fires: false },
    ],
    message: MESSAGES.takeIt,
    weight: 80,
    short: t('Ask the person first whom you want as the owner.', '先跟想让他接手的人说好。'),
    detail: t(
      'If you choose nobody, one of a group’s admins becomes its owner automatically. If you choose while leaving, the person need not be an admin: the list offers members too.',
      '你不挑的话，群会自动由一名管理员接任。退出时自己挑人，对方不必是管理员：名单里也有普通成员。',
    ),
    evidence: ['telegram.owner-leaves-admin-follows', 'telegram.desktop-list-offers-members'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-desktop-supergroup',
    phase: 'act',
    when: plainly({ device: ['desktop'], groupType: ['supergroup'] }),
    examples: [
      { answers: { ...MEMBER, device: 'desktop' }, fires: true },
      { answers: MEMBER, fires: false },
      { answers: { ...OWNER, device: 'desktop', groupSize: 1 }, fires: true },
      { answers: { ...OWNER, device: 'desktop', groupSize: 2 }, fires: false },
    ],
    short: t('⋮ (top right) → “Leave group” → “Leave”', '右上角 ⋮ →「Leave group」（退出）→「Leave」'),
    detail: t(
      'If the window has a box “Delete for everyone”, leave it empty. In Telegram for macOS: “Leave” on the group’s page, or “Leave Group” in the menu of the chat list.',
      '窗口里如果有「Delete for everyone」（为所有人删除），不要勾。macOS 版：群资料页上的「Leave」，或聊天列表菜单里的「Leave Group」。',
    ),
    path: ['⋮', 'Leave group', 'Leave'],
    joined: true,
    evidence: [
      'telegram.desktop-leave-buttons',
      'telegram.desktop-delete-buttons',
      'telegram.macos-leave-buttons',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-desktop-basic',
    phase: 'act',
    when: plainly({ device: ['desktop'], groupType: ['basic'] }),
    examples: [
      { answers: { ...BASIC_MEMBER, device: 'desktop' }, fires: true },
      { answers: BASIC_MEMBER, fires: false },
      { answers: { ...BASIC_OWNER, device: 'desktop', groupSize: 1 }, fires: true },
      { answers: { ...BASIC_OWNER, device: 'desktop', groupSize: 2 }, fires: false },
    ],
    short: t('⋮ (top right) → “Delete and leave”', '右上角 ⋮ →「Delete and leave」（删除并退出）'),
    detail: t(
      'If the window has a box “Delete for everyone”, leave it empty. In Telegram for macOS: “Leave” on the group’s page, or “Delete And Exit” in the menu of the chat list.',
      '窗口里如果有「Delete for everyone」（为所有人删除），不要勾。macOS 版：群资料页上的「Leave」，或聊天列表菜单里的「Delete And Exit」。',
    ),
    path: ['⋮', 'Delete and leave'],
    joined: true,
    evidence: [
      'telegram.desktop-leave-buttons',
      'telegram.desktop-delete-buttons',
      'telegram.macos-leave-buttons',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-desktop-owner',
    phase: 'act',
    when: { ...FOLLOWED, device: ['desktop'], groupType: ['supergroup'] },
    examples: [
      { answers: { ...OWNER, device: 'desktop', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, device: 'desktop', groupSize: 1 }, fires: false },
    ],
    short: t(
      '⋮ → “Leave group”; a window names the next owner',
      '⋮ →「Leave group」（退出）；窗口会写明谁接任',
    ),
    detail: t(
      `Its buttons in Telegram Desktop: appoint somebody else, cancel, “Leave group” (that is the one to press). ${TO_APPOINT.en}`,
      `Telegram Desktop 的窗口里有三个按钮：另选别人、取消、「Leave group」（退出，点这个）。${TO_APPOINT.zh}`,
    ),
    path: ['⋮', 'Leave group', 'Leave group'],
    joined: true,
    evidence: [
      'telegram.desktop-leave-buttons',
      'telegram.desktop-owner-window',
      'telegram.desktop-list-offers-members',
      'telegram.picking-needs-password',
      'telegram.transfer-conditions',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-desktop-owner-basic',
    phase: 'act',
    when: { ...FOLLOWED, device: ['desktop'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'desktop', groupSize: 2 }, fires: true },
      { answers: { ...BASIC_OWNER, device: 'desktop', groupSize: 1 }, fires: false },
    ],
    short: t('⋮ → “Delete and leave” → “Leave group”', '⋮ →「Delete and leave」→「Leave group」（退出）'),
    detail: t(
      `The window of Telegram Desktop names the next owner. Its buttons: appoint somebody else, cancel, “Leave group”. ${TO_APPOINT.en}`,
      `Telegram Desktop 的窗口会写明由谁接任。按钮有：另选别人、取消、「Leave group」（退出）。${TO_APPOINT.zh}`,
    ),
    path: ['⋮', 'Delete and leave', 'Leave group'],
    joined: true,
    evidence: [
      'telegram.desktop-leave-buttons',
      'telegram.desktop-owner-window',
      'telegram.desktop-list-offers-members',
      'telegram.picking-needs-password',
      'telegram.transfer-conditions',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-android',
    phase: 'act',
    when: plainly({ device: ['android'], groupType: ['supergroup'] }),
    examples: [
      { answers: { ...MEMBER, device: 'android' }, fires: true },
      { answers: { ...BASIC_MEMBER, device: 'android' }, fires: false },
      { answers: MEMBER, fires: false },
      { answers: { ...OWNER, device: 'android', groupSize: 1 }, fires: true },
      { answers: { ...OWNER, device: 'android', groupSize: 2 }, fires: false },
    ],
    short: t('⋮ (top right) → “Leave group” → confirm', '右上角 ⋮ →「Leave group」（退出群组）→ 确认'),
    detail: t(
      'The label was read in a client with the same texts (2024) and in Telegram X. An owner may not find it there: in an older build only the others have it. If the window offers to delete the group for all members, leave that box empty.',
      '按钮名是在用同一套文字的客户端里看到的（2024 年），Telegram X 里也有。群主可能找不到：较旧的一版里，群主以外的人才有。窗口里如果有“为所有成员删除”的选项，不要勾。',
    ),
    path: ['⋮', 'Leave group'],
    joined: true,
    evidence: ['telegram.android-leave-label', 'telegram.android-delete-labels'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-android-basic',
    phase: 'act',
    when: plainly({ device: ['android'], groupType: ['basic'] }),
    examples: [
      { answers: { ...BASIC_MEMBER, device: 'android' }, fires: true },
      { answers: { ...MEMBER, device: 'android' }, fires: false },
      { answers: { ...BASIC_OWNER, device: 'android', groupSize: 1 }, fires: true },
      { answers: { ...BASIC_OWNER, device: 'android', groupSize: 2 }, fires: false },
    ],
    short: t(
      '⋮ (top right) → “Delete and Leave Group”',
      '右上角 ⋮ →「Delete and Leave Group」（删除并退出）',
    ),
    detail: t(
      'Then confirm. The label was read in a client with the same texts (2024). If the window offers to delete the group for all members, leave that box empty.',
      '点了再确认。按钮名是在用同一套文字的客户端里看到的（2024 年）。窗口里如果有“为所有成员删除”的选项，不要勾。',
    ),
    path: ['⋮', 'Delete and Leave Group'],
    joined: true,
    evidence: ['telegram.android-basic-leave-label', 'telegram.android-delete-labels'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-android-owner',
    phase: 'act',
    when: { ...FOLLOWED, device: ['android'], groupType: ['supergroup'] },
    examples: [
      { answers: { ...OWNER, device: 'android', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, device: 'android', groupSize: 1 }, fires: false },
      { answers: { ...BASIC_OWNER, device: 'android', groupSize: 2 }, fires: false },
    ],
    short: t('⋮ (top right) → “Leave group”', '右上角 ⋮ →「Leave group」（退出群组）'),
    under: [NEXT_OWNER],
    detail: t(
      `If it isn’t there (in an older build only the others have it), leave on a computer. ${ANDROID_WINDOW.en}`,
      `如果没有这一项（较旧的一版里，群主以外的人才有），就用电脑退。${ANDROID_WINDOW.zh}`,
    ),
    path: ['⋮', 'Leave group'],
    joined: true,
    evidence: [
      'telegram.owner-picks-successor',
      'telegram.android-leave-label',
      'telegram.android-delete-labels',
      'telegram.picking-needs-password',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-android-owner-basic',
    phase: 'act',
    when: { ...FOLLOWED, device: ['android'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'android', groupSize: 2 }, fires: true },
      { answers: { ...BASIC_OWNER, device: 'android', groupSize: 1 }, fires: false },
    ],
    short: t(
      '⋮ (top right) → “Delete and Leave Group”',
      '右上角 ⋮ →「Delete and Leave Group」（删除并退出）',
    ),
    under: [NEXT_OWNER, NOT_FOR_ALL],
    detail: ANDROID_WINDOW,
    path: ['⋮', 'Delete and Leave Group'],
    joined: true,
    evidence: [
      'telegram.owner-picks-successor',
      'telegram.android-basic-leave-label',
      'telegram.android-delete-labels',
      'telegram.picking-needs-password',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-ios',
    phase: 'act',
    when: plainly({ device: ['ios'], groupType: ['supergroup'] }),
    examples: [
      { answers: MEMBER, fires: true },
      { answers: BASIC_MEMBER, fires: false },
      { answers: { ...OWNER, groupSize: 1 }, fires: true },
      { answers: { ...OWNER, groupSize: 2 }, fires: false },
    ],
    short: t(
      'Group’s name → “Leave”, or “…” → “Leave Group”',
      '点群名 →「Leave」（退出），或「…」→「Leave Group」',
    ),
    detail: t(
      'Then confirm. An owner may see “Delete Group” below it: that ends the group.',
      '就是退出群组，点了再确认。群主可能还会在下面看到「Delete Group」（删除群组），那是解散，别点。',
    ),
    path: ['Leave'],
    joined: true,
    evidence: [
      'telegram.ios-leave-button',
      'telegram.ios-leave-entry',
      'telegram.ios-delete-supergroup-menu',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-ios-basic',
    phase: 'act',
    when: plainly({ device: ['ios'], groupType: ['basic'] }),
    examples: [
      { answers: BASIC_MEMBER, fires: true },
      { answers: MEMBER, fires: false },
      { answers: { ...BASIC_OWNER, groupSize: 1 }, fires: true },
      { answers: { ...BASIC_OWNER, groupSize: 2 }, fires: false },
    ],
    short: t(
      'Tap the group’s name → “…” → “Leave Group” → confirm',
      '点群名 →「…」→「Leave Group」（退出）→ 确认',
    ),
    detail: t(
      'An owner sees “Delete Group” below it: that ends the group.',
      '群主还会在下面看到「Delete Group」（删除群组），那是解散，别点。',
    ),
    path: ['…', 'Leave Group'],
    joined: true,
    evidence: ['telegram.ios-leave-entry', 'telegram.ios-delete-basic'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-ios-owner',
    phase: 'act',
    when: { ...FOLLOWED, device: ['ios'], groupType: GROUPS },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    short: t('Tap the group’s name → “…” → “Leave Group”', '点群名 →「…」→「Leave Group」（退出群组）'),
    under: [NEXT_OWNER],
    detail: t(
      'A window lets you choose the next owner or just leave, says Telegram. If “Delete Group” stands below it, leave that alone: it ends the group. Have your two-step password at hand: Telegram Desktop asks for it when you choose, but not when you just leave.',
      'Telegram 说会弹出窗口，可以挑下一任群主，也可以直接退出。下面如果有「Delete Group」（删除群组），别点，那是解散。两步验证密码先备好：电脑版里，挑人要输密码，直接退不用。',
    ),
    path: ['…', 'Leave Group'],
    joined: true,
    evidence: [
      'telegram.owner-picks-successor',
      'telegram.ios-leave-entry',
      'telegram.ios-delete-basic',
      'telegram.ios-delete-supergroup-menu',
      'telegram.picking-needs-password',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-web-supergroup',
    phase: 'act',
    when: { ...LEAVE, role: ['member', 'admin'], device: ['web'], groupType: ['supergroup'] },
    examples: [
      { answers: { ...MEMBER, device: 'web' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t('⋮ (top right) → “Leave Group” → confirm', '右上角 ⋮ →「Leave Group」（退出群组）→ 确认'),
    detail: t('That is Telegram Web A; Web K may differ.', '这是 Web A 的按钮，Web K 可能不一样。'),
    path: ['⋮', 'Leave Group'],
    evidence: ['telegram.web-a-leave-entry'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-web-basic',
    phase: 'act',
    when: { ...LEAVE, role: ['member', 'admin'], device: ['web'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_MEMBER, device: 'web' }, fires: true },
      { answers: BASIC_MEMBER, fires: false },
    ],
    short: t('⋮ (top right) → “Delete and Exit” → confirm', '⋮ →「Delete and Exit」（删除并退出）→ 确认'),
    detail: t(
      'In a basic group everybody sees this label; it deletes your copy only. That is Telegram Web A; Web K may differ.',
      '基本群组里人人看到的都是这个按钮，删的只是你那一份。这是 Web A 的按钮，Web K 可能不一样。',
    ),
    path: ['⋮', 'Delete and Exit'],
    evidence: ['telegram.web-a-leave-entry', 'telegram.web-a-deletes-copy'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-web-owner',
    phase: 'act',
    when: { ...OWNER_LEAVES, device: ['web'], groupType: ['supergroup'] },
    examples: [
      { answers: { ...OWNER, device: 'web' }, fires: true },
      { answers: { ...CHANNEL_OWNER, device: 'web' }, fires: false },
      { answers: { ...MEMBER, device: 'web' }, fires: false },
    ],
    short: t(
      '⋮ → “Delete and Exit” → “Leave Group”, not “for all”',
      '⋮ →「Delete and Exit」→ 只点「Leave Group」（退出）',
    ),
    detail: t(
      `You see two red buttons: one deletes it for all and ends it, the other only takes you out. If you are not sure, cancel and leave on a phone. In newer code a window then names the next owner and asks for your two-step password. In a build of 2022 the button for leaving deleted the group. That is Telegram Web A. ${WEB_K_OWNER.en}`,
      `你会看到两个红色按钮：一个“为所有人删除”，就是解散；另一个只是退出。拿不准就取消，改用手机退。新代码里，接着有窗口写明由谁接任，并要两步验证密码。2022 年有个版本点「退出」也会删群。这是 Web A。${WEB_K_OWNER.zh}`,
    ),
    path: ['⋮', 'Delete and Exit', 'Leave Group'],
    joined: true,
    evidence: [
      'telegram.web-a-two-buttons',
      'telegram.web-a-leave-entry',
      'telegram.web-a-owner-window',
      'telegram.web-a-old-button-deleted',
      'telegram.web-k-window',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-web-owner-channel',
    phase: 'act',
    when: { ...OWNER_LEAVES, device: ['web'], groupType: ['channel'] },
    examples: [
      { answers: { ...CHANNEL_OWNER, device: 'web' }, fires: true },
      { answers: { ...OWNER, device: 'web' }, fires: false },
    ],
    short: t(
      'Better leave on a phone: a wrong tap deletes it here.',
      '最好用手机退：在网页上点错，频道就没了。',
    ),
    detail: t(
      `If you do it here: ⋮ → “Delete and Exit”, then not the red button for all, which deletes the channel. The other one only takes you out, though it has the label for deleting too; newer code then asks for your two-step password. In a build of 2022 the only red button deleted the channel. That is Telegram Web A. ${WEB_K_OWNER.en}`,
      `非要在网页上退：⋮ →「Delete and Exit」，别点“为所有人”那个红按钮，那会删掉频道；另一个虽然也写着删除，其实只是退出，新代码里接着要两步验证密码。2022 年有个版本只有一个红按钮，点了就删频道。这是 Web A。${WEB_K_OWNER.zh}`,
    ),
    joined: true,
    evidence: [
      'telegram.web-a-two-buttons',
      'telegram.web-a-channel-buttons',
      'telegram.web-a-leave-entry',
      'telegram.web-a-owner-window',
      'telegram.web-a-old-button-deleted',
      'telegram.web-k-window',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-web-owner-basic',
    phase: 'act',
    when: { ...OWNER_LEAVES, device: ['web'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'web' }, fires: true },
      { answers: { ...OWNER, device: 'web' }, fires: false },
    ],
    short: t(
      'Better leave on a phone: a browser may end the group.',
      '最好用手机退：在网页上点，群可能就没了。',
    ),
    detail: t(
      `If you do it here, not with the red button for all: in later builds of Telegram Web A it ends a basic group, in an earlier one both buttons leave and delete your copy. ${WEB_K_OWNER.en}`,
      `非要在网页上退，别点“为所有人”那个红按钮：Web A 后来的版本里，它会解散基本群组；较早的一版，两个按钮都是退出并删掉你那份记录。${WEB_K_OWNER.zh}`,
    ),
    joined: true,
    evidence: ['telegram.web-a-basic-depends-on-build', 'telegram.web-k-window'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-channel',
    phase: 'act',
    when: [
      { ...LEAVE, device: ['ios', 'android', 'desktop'], groupType: ['channel'] },
      { ...LEAVE, role: ['member', 'admin'], device: ['web'], groupType: ['channel'] },
    ],
    examples: [
      { answers: { ...MEMBER, groupType: 'channel' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t('In the channel’s menu or page: leave → confirm', '频道的菜单或资料页 → 退出频道 → 确认'),
    detail: t(
      'In Telegram Desktop and on Android it is ⋮ → “Leave channel”, but an older build for Android has it for all but the owner. Telegram Web A has it in ⋮ too. On the iPhone it is on the channel’s page: a button “Leave”, or the menu behind “…”. Telegram Desktop shows an owner a window, in which the next one can be chosen; for the phones Telegram says so of groups.',
      '电脑版和安卓是 ⋮ →「Leave channel」（退出频道），不过安卓较旧的一版里创建者没有这一项。Web A 也在 ⋮ 里。iPhone 在频道资料页：「Leave」按钮，或「…」菜单。创建者退出时，电脑版会弹出窗口，可以挑接任的人；手机上，Telegram 说的是群。',
    ),
    joined: true,
    evidence: [
      'telegram.channel-leave-labels',
      'telegram.ios-leave-button',
      'telegram.ios-leave-channel',
      'telegram.leaving-removes-you',
      'telegram.owner-picks-successor',
      'telegram.desktop-owner-window',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-harmonyos',
    phase: 'act',
    when: { ...LEAVE, device: ['harmonyos'] },
    examples: [
      { answers: { ...MEMBER, device: 'harmonyos' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t(
      'Its page → leave (a button, or in “…”) → confirm',
      '点群名进资料页 → 退出（按钮，或「…」里）→ 确认',
    ),
    detail: t(
      'Where it is on HarmonyOS, and what it is called, no source says; we conclude that it is as on the iPhone. Choose nothing that deletes it.',
      '鸿蒙上在哪里、叫什么，没查到；这是我们照 iPhone 版推断的。不要选“删除”那个。',
    ),
    unseen: true,
    joined: true,
    evidence: ['telegram.harmonyos-like-the-iphone', 'telegram.leaving-removes-you'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.confirm',
    phase: 'confirm',
    when: LEAVE,
    examples: [{ answers: MEMBER, fires: true }],
    short: t('You are out once you have confirmed.', '点了确认，就退了。'),
    evidence: ['telegram.leaving-removes-you'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.not-re-added',
    phase: 'afterwards',
    when: { ...LEAVE, device: NOT_DESKTOP },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...MEMBER, device: 'desktop' }, fires: false },
    ],
    short: t('Re-added? Limit that under Privacy.', '怕又被拉进来：在隐私设置里限制谁能拉你。'),
    detail: t(
      'It is the setting for who can add you to groups and channels; on Android it is “Groups & Channels” (read in a client with the same texts, 2024), in Telegram Web A “Who can add me to groups and channels?”; of the other phones no source says it.',
      '就是“谁能把我拉进群组和频道”那一项；安卓上叫「Groups & Channels」（在用同一套文字的客户端里看到的，2024 年），Web A 里叫「Who can add me to groups and channels?」，别的手机上叫什么没查到。',
    ),
    weight: 60,
    joined: true,
    evidence: ['telegram.who-can-add-me', 'telegram.android-who-can-add-me', 'telegram.web-a-who-can-add-me'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.not-re-added-desktop',
    phase: 'afterwards',
    when: { ...LEAVE, device: ['desktop'] },
    examples: [
      { answers: { ...MEMBER, device: 'desktop' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t('Re-added? Limit that under Privacy.', '怕又被拉进来：在隐私设置里限制谁能拉你。'),
    detail: t(
      'Telegram Desktop calls it “Who can add me to groups and channels”, with a list of people who never may. Somebody who has left can be brought back only by a mutual contact, says an error text of the Mac app.',
      'Telegram Desktop 里叫「Who can add me to groups and channels」（谁能把我拉进群组和频道），还能列出永远不许的人。Mac 版的提示说，退出的人，只有和他互为联系人的成员才能拉回来。',
    ),
    weight: 60,
    joined: true,
    evidence: ['telegram.who-can-add-me', 'telegram.only-mutual-contacts-bring-back'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.lives-on',
    weight: 50,
    when: [
      { ...LEAVE, role: ['member', 'admin'] },
      { ...FOLLOWED, groupType: SHARED },
      { ...FOLLOWED, device: ['ios', 'android', 'harmonyos', 'desktop'], groupType: ['basic'] },
    ],
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...BASIC_OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
      { answers: { ...BASIC_OWNER, groupSize: 1 }, fires: false },
      { answers: { ...BASIC_OWNER, device: 'web' }, fires: false },
    ],
    excludes: ['telegram.leave.web-owner-basic'],
    short: t('The group goes on without you.', '群还在，只是你不在里面了。'),
    detail: t(
      'Leaving is not ending: even an owner who simply leaves does not delete it.',
      '退出不等于解散：群主只是退出，群也不会被删除。',
    ),
    evidence: [
      'telegram.owner-leaves-group-stays',
      'telegram.hand-over-after-7-days',
      'telegram.leaving-removes-you',
    ],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-after-7-days',
    weight: 90,
    mustKnow: true,
    when: { ...FOLLOWED, groupType: ['supergroup'] },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
      { answers: { ...CHANNEL_OWNER, groupSize: 2 }, fires: false },
    ],
    short: t(
      `In ${days} days an admin owns it, unless you come back.`,
      `${days} 天后由一名管理员接任；这之前回来，群还是你的。`,
    ),
    detail: t(
      'An app can find out beforehand who it is; Telegram Desktop says it in the window for leaving.',
      '应用可以事先查到是谁；电脑版会在退出的窗口里写明。',
    ),
    joined: true,
    evidence: [
      'telegram.owner-leaves-admin-follows',
      'telegram.hand-over-after-7-days',
      'telegram.owner-may-return',
      'telegram.next-owner-is-known-before',
      'telegram.desktop-owner-window',
    ],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.channel-owner-after-7-days',
    weight: 90,
    mustKnow: true,
    // That it is an admin Telegram says of groups.
    when: { ...FOLLOWED, groupType: ['channel'] },
    examples: [
      { answers: { ...CHANNEL_OWNER, groupSize: 2 }, fires: true },
      { answers: { ...CHANNEL_OWNER, groupSize: 1 }, fires: false },
      { answers: { ...OWNER, groupSize: 2 }, fires: false },
    ],
    short: t(
      `In ${days} days it is another’s, unless you come back.`,
      `${days} 天后由别人接任；这之前回来，频道还是你的。`,
    ),
    detail: t(
      'An app can find out beforehand who it is; Telegram Desktop says it in the window for leaving.',
      '应用可以事先查到是谁；电脑版会在退出的窗口里写明。',
    ),
    joined: true,
    evidence: [
      'telegram.hand-over-after-7-days',
      'telegram.owner-may-return',
      'telegram.next-owner-is-known-before',
      'telegram.desktop-owner-window',
    ],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-at-once',
    weight: 90,
    mustKnow: true,
    when: { ...FOLLOWED, groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_OWNER, groupSize: 2 }, fires: true },
      { answers: { ...BASIC_OWNER, groupSize: 1 }, fires: false },
    ],
    short: t(
      'An admin owns it at once; only they can give it back.',
      '你一退，马上由管理员当群主；只有他能再转给你。',
    ),
    detail: t(
      'Telegram mentions a time in which coming back undoes it for supergroups and channels only.',
      '在期限内回来还能当群主的，Telegram 只说到超级群组和频道。',
    ),
    joined: true,
    evidence: [
      'telegram.owner-leaves-admin-follows',
      'telegram.hand-over-after-7-days',
      'telegram.only-owner-transfers',
    ],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-picks',
    weight: 70,
    // Of the web apps only newer code of Web A has that window, which the step tells; of phones Telegram says so of groups.
    when: [
      { ...FOLLOWED, device: ['ios', 'android', 'harmonyos'], groupType: GROUPS },
      { ...FOLLOWED, device: ['desktop'] },
    ],
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...CHANNEL_OWNER, groupSize: 2 }, fires: false },
      { answers: { ...CHANNEL_OWNER, device: 'desktop', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
      { answers: { ...OWNER, device: 'web', groupSize: 2 }, fires: false },
    ],
    short: t('A window lets you choose the next owner yourself.', '退出时会弹出窗口，可以自己挑下一任群主。'),
    evidence: ['telegram.owner-picks-successor', 'telegram.desktop-owner-window'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-no-admins',
    weight: 75,
    when: FOLLOWED,
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    short: t('No admin? No source says who gets it.', '没有别的管理员？由谁接任，没查到。'),
    detail: t(
      'The app may still name somebody, or nobody. No source says how it chooses.',
      '应用可能还是会给出一个人，也可能一个都没有。怎么选的，没查到。',
    ),
    joined: true,
    evidence: ['telegram.choice-without-admins-not-found', 'telegram.no-admins-candidate'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-announced',
    notice: true,
    weight: 80,
    mustKnow: true,
    when: { ...FOLLOWED, groupType: ['supergroup'] },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
      { answers: CHANNEL_OWNER, fires: false },
    ],
    short: t('The chat shows that you left and who owns it next.', '群里会显示群主退了、由谁接任。'),
    detail: t(
      'When the owner has changed after the 7 days, the chat shows that too.',
      '7 天后换群主时，会再显示一条。',
    ),
    evidence: ['telegram.owner-change-is-announced'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-announced-channel',
    notice: true,
    weight: 80,
    mustKnow: true,
    when: { ...FOLLOWED, groupType: ['channel'] },
    examples: [
      { answers: CHANNEL_OWNER, fires: true },
      { answers: { ...CHANNEL_OWNER, groupSize: 1 }, fires: false },
      { answers: { ...OWNER, groupSize: 2 }, fires: false },
    ],
    short: t('The channel may show that you left and who follows.', '频道里可能会显示创建者退了、由谁接任。'),
    detail: t(
      'Telegram says so of supergroups; that a channel does the same we conclude.',
      'Telegram 说的是超级群组；频道也一样，是我们的推断。',
    ),
    evidence: ['telegram.owner-change-in-channels'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.admin-rights',
    weight: 60,
    mustKnow: true,
    when: { ...LEAVE, role: ['admin'] },
    examples: [
      { answers: { ...MEMBER, role: 'admin' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t('You lose your admin rights.', '你的管理员权限就没了。'),
    evidence: ['telegram.leaving-admin-loses-rights'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.notice',
    notice: true,
    weight: 80,
    mustKnow: true,
    // Alone, nobody sees it.
    when: besideOthers(LEAVE, ['member', 'admin'], { groupType: ['basic'] }),
    examples: [
      { answers: BASIC_MEMBER, fires: true },
      { answers: MEMBER, fires: false },
      { answers: { ...BASIC_OWNER, groupSize: 2 }, fires: true },
      { answers: { ...BASIC_OWNER, groupSize: 1 }, fires: false },
    ],
    short: t('The chat shows that you left.', '群里会显示你退出了。'),
    evidence: ['telegram.leave-notice-exists'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.notice-large',
    notice: true,
    weight: 80,
    mustKnow: true,
    // Of its owner the line about who follows says it.
    when: { ...LEAVE, groupType: ['supergroup'], role: ['admin', 'member'] },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: BASIC_MEMBER, fires: false },
      { answers: { ...OWNER, groupSize: 2 }, fires: false },
    ],
    short: t(
      'The chat may show you left; supergroups show it less.',
      '群里可能会显示你退了；超级群组里这类提示比较少。',
    ),
    detail: t(
      'Telegram said so in 2015, not from how many members on. For 48 hours, admins find in “Recent Actions” who left.',
      '这是 Telegram 2015 年说的，没说从多少人起。管理员在「Recent Actions」（最近操作）里 48 小时内都能查到。',
    ),
    joined: true,
    evidence: [
      'telegram.leave-notice-exists',
      'telegram.large-groups-fewer-notices',
      'telegram.recent-actions-48-hours',
    ],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.member-list',
    weight: 20,
    when: besideOthers(LEAVE, ['member', 'admin'], { groupType: ['supergroup'] }),
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    short: t(
      `From ${least} people on, admins can hide the member list.`,
      `满 ${least} 人起，管理员可以隐藏成员名单。`,
    ),
    detail: t(
      'So others may or may not see from it that you are gone. It takes an admin with the right to ban; the admins themselves stay visible. The server can set another number.',
      '所以别人能不能从列表看出你走了，要看情况。要有封禁权限的管理员才能隐藏，管理员自己还是会显示。服务器可能改这个数。',
    ),
    evidence: ['telegram.member-list-can-be-hidden'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.copy-deleted-desktop',
    weight: 70,
    mustKnow: true,
    when: { ...LEAVE, device: ['desktop'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_MEMBER, device: 'desktop' }, fires: true },
      { answers: BASIC_MEMBER, fires: false },
    ],
    short: t('Leaving deletes your copy of the chat.', '一退出，你那份聊天记录就删了。'),
    evidence: ['telegram.desktop-deletes-copy'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.copy-deleted-web',
    weight: 70,
    mustKnow: true,
    // An owner's red buttons may end it for all, which is told in its place; in Web K an owner's copy stays.
    when: { ...LEAVE, role: ['member', 'admin'], device: ['web'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_MEMBER, device: 'web' }, fires: true },
      { answers: BASIC_MEMBER, fires: false },
      { answers: { ...BASIC_OWNER, device: 'web', groupSize: 1 }, fires: false },
      { answers: { ...BASIC_OWNER, device: 'web', groupSize: 2 }, fires: false },
    ],
    short: t(
      'In a browser, leaving deletes your copy of the chat.',
      '在网页上一退出，你那份聊天记录就删了。',
    ),
    joined: true,
    evidence: ['telegram.web-a-deletes-copy', 'telegram.web-k-deletes-copy'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.access-lost',
    weight: 70,
    mustKnow: true,
    // Elsewhere the step to save first says it.
    when: { ...LEAVE, device: ['desktop'], groupType: SHARED },
    examples: [
      { answers: { ...MEMBER, device: 'desktop' }, fires: true },
      { answers: { ...BASIC_MEMBER, device: 'desktop' }, fires: false },
      { answers: MEMBER, fires: false },
    ],
    short: t('Once out, you can’t read a private group or channel.', '私有的群和频道，退出后就看不到了。'),
    detail: t(
      'A public group or channel can still be opened by its link.',
      '公开的群和频道还能凭链接打开看。',
    ),
    evidence: ['telegram.left-supergroup-unreadable'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.coming-back',
    weight: 60,
    when: { ...LEAVE, groupType: SHARED },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: BASIC_MEMBER, fires: false },
    ],
    short: t('To come back you need the link, or to be added.', '想再进来，要有链接，或者有人拉你。'),
    detail: t(
      'If it is public: its link. If it is private: somebody who adds you (to a channel an admin) or sends a link; to be added, you may have to be each other’s contacts.',
      '公开的凭公开链接；私有的要有人拉你（频道要管理员拉）或给你链接，拉你的人可能要和你互为联系人。',
    ),
    joined: true,
    evidence: ['telegram.coming-back', 'telegram.only-mutual-contacts-bring-back'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.coming-back-basic',
    // On a computer an owner must know three other things first.
    when: [
      { ...LEAVE, role: ['member', 'admin'], groupType: ['basic'] },
      { ...OWNER_LEAVES, device: ['desktop', 'web'], groupType: ['basic'] },
    ],
    examples: [
      { answers: BASIC_MEMBER, fires: true },
      { answers: { ...BASIC_OWNER, device: 'web' }, fires: true },
      { answers: BASIC_OWNER, fires: false },
      { answers: MEMBER, fires: false },
    ],
    ...BACK_TO_BASIC,
  },
  {
    kind: 'effect',
    id: 'telegram.leave.coming-back-basic-owner',
    when: { ...OWNER_LEAVES, device: ['ios', 'android', 'harmonyos'], groupType: ['basic'] },
    examples: [
      { answers: BASIC_OWNER, fires: true },
      { answers: { ...BASIC_OWNER, device: 'web' }, fires: false },
      { answers: BASIC_MEMBER, fires: false },
      { answers: OWNER, fires: false },
    ],
    mustKnow: true,
    ...BACK_TO_BASIC,
  },
  {
    kind: 'caution',
    id: 'telegram.leave.web-owner-basic',
    weight: 90,
    mustKnow: true,
    when: { ...OWNER_LEAVES, device: ['web'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'web' }, fires: true },
      { answers: BASIC_OWNER, fires: false },
    ],
    short: t('The red button for all may end it, for good.', '红按钮“为所有人”可能就是解散，不能反悔。'),
    detail: t(
      'In later builds of Telegram Web A it does so in a basic group; in an earlier one both red buttons only leave. A build of 2022 deleted supergroups under the label for leaving.',
      'Web A 后来的版本里，它会解散基本群组；较早的一版，两个红按钮都只是退出。2022 年有个版本点「退出」会删掉超级群组。',
    ),
    evidence: ['telegram.web-a-basic-depends-on-build', 'telegram.web-a-old-button-deleted'],
    joined: true,
  },
  {
    kind: 'caution',
    id: 'telegram.leave.alone',
    weight: 80,
    mustKnow: true,
    when: { ...OWNER_LEAVES, groupSize: exactly(1) },
    examples: [
      { answers: { ...OWNER, groupSize: 1 }, fires: true },
      { answers: { ...OWNER, groupSize: 2 }, fires: false },
    ],
    short: t('You are alone in it: better end it than leave it.', '群里只有你，没人接任，不如直接解散。'),
    detail: t(
      'That is our advice: no source says what becomes of a group when its last member leaves. Ending it deletes its messages.',
      '这是我们的建议：最后一个人退出后群会怎样，没查到。解散会删掉里面的消息。',
    ),
    joined: true,
    evidence: ['telegram.last-member-leaves-not-found', 'telegram.deletion-erases-for-all'],
  },
  {
    kind: 'caution',
    id: 'telegram.leave.old-advice',
    weight: 10,
    when: FOLLOWED,
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    short: t(
      'Older advice has been out of date since 9 February 2026.',
      '旧资料的说法，2026 年 2 月 9 日起不对了。',
    ),
    detail: t(
      'It says that the ownership stays with an owner who leaves, or that an owner cannot leave.',
      '旧资料说群主退出后还是群主，或者说群主不能退出。',
    ),
    evidence: ['telegram.owner-leaves-admin-follows'],
    against: ['telegram.old-advice-no-transfer'],
  },
  {
    kind: 'caution',
    id: 'telegram.leave.clearing-is-local',
    weight: 20,
    // Of Telegram Desktop users report otherwise.
    when: besideOthers(LEAVE, ['member', 'admin'], { groupType: ['supergroup'], device: NOT_DESKTOP }),
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
      { answers: { ...MEMBER, device: 'desktop' }, fires: false },
    ],
    short: t('Clearing the chat for yourself leaves theirs as it is.', '给自己清空记录，别人那里的还在。'),
    detail: t('It is possible only in private groups without topics.', '只有私有、没开话题的群才有这一项。'),
    joined: true,
    evidence: ['telegram.clearing-is-local', 'telegram.clearing-not-everywhere'],
  },
] as const satisfies readonly Rule<ClaimId>[];
