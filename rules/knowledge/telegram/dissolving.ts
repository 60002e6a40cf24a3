import { above } from '../../engine/facts.ts';
import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { DISSOLVE, GROUPS, HANDOVER, SHARED } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('telegram', {
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
});

const OWNER_ENDS = { ...DISSOLVE, role: ['owner'] } as const satisfies When;

/** Ending the group for everybody: what is known of Telegram. */
export const dissolving = [
  {
    kind: 'blocker',
    id: 'telegram.dissolve.not-owner',
    when: { ...DISSOLVE, role: ['member', 'admin'] },
    examples: [
      { answers: { platform: 'telegram', goal: 'dissolve', role: 'member' }, fires: true },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 12,
        },
        fires: false,
      },
    ],
    short: { en: 'Only the owner can delete it for everyone', zh: '只有群主能为所有人删除' },
    detail: {
      en: 'Admins who are not the owner cannot either.',
      zh: '不是群主的管理员也不行。',
    },
    clearedBy: 'nobody',
    fix: [],
    evidence: ['telegram.owner-deletes-basic-group', 'telegram.owner-deletes-supergroup'],
  },
  {
    kind: 'blocker',
    id: 'telegram.transfer.not-owner',
    when: { ...HANDOVER, role: ['member', 'admin'] },
    examples: [
      { answers: { platform: 'telegram', goal: 'transfer', role: 'member' }, fires: true },
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
    short: { en: 'Only the owner can hand it over', zh: '只有群主能转让' },
    detail: {
      en: 'What is transferred is the ownership, and you do not have it.',
      zh: '转让的是所有权，而你不是群主。',
    },
    clearedBy: 'nobody',
    fix: [],
    evidence: ['telegram.transfer-conditions'],
  },
  {
    kind: 'blocker',
    id: 'telegram.dissolve.too-many-members',
    when: {
      ...DISSOLVE,
      role: ['owner'],
      groupType: SHARED,
      groupSize: above(claims['telegram.limit-1000'].figures.most),
    },
    examples: [
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 1001,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 1000,
        },
        fires: false,
      },
    ],
    short: { en: 'More than 1,000 members ({groupSize})', zh: '超过 1,000 人（现有 {groupSize} 人）' },
    detail: {
      en: 'Telegram’s documentation says that deletion fails above 1,000, and that the number may change. Reports say that it works if your two-step verification password and your login are both about a week old. What counts is whether the app shows you the button.',
      zh: 'Telegram 文档称超过 1,000 人会删除失败，并说这个数字可能变。有报告称，只要两步验证密码和登录都已满约一周就能删。以应用里有没有删除按钮为准。',
    },
    clearedBy: 'you',
    fix: [
      {
        id: 'telegram.dissolve.remove-members',
        phase: 'prepare',
        short: {
          en: 'Only if the look showed no way to delete: remove members until {target} are left, {excess} fewer than now. Or remove nobody, and ask the support inside the app to delete it.',
          zh: '确认确实不能删除时再做：移除 {excess} 人，使群里剩 {target} 人。也可以一个都不移，联系应用内客服请求删除。',
        },
        sets: { groupSize: claims['telegram.limit-1000'].figures.most },
      },
    ],
    look: {
      id: 'telegram.dissolve.look',
      short: {
        en: 'First see whether you can delete it as it is: look for the delete entry named in the last steps of this plan, or for “for everyone” in the window for leaving. If it is there, skip the removing. If not, and your password or login is younger than a week, look again when both are a week old.',
        zh: '先看看现在能不能直接删：找一找本方案最后几步说的删除入口，或退出窗口里的“for everyone”（为所有人）选项。有的话就不用移人。没有的话，如果密码或登录还不满一周，等两者都满一周再看一次。',
      },
      ifKnown: {
        marks: [
          { clock: 'passwordAgeDays', reaches: 7 },
          { clock: 'sessionAgeHours', reaches: 168 },
        ],
        reached: {
          en: 'First see whether you can delete it as it is: look for the delete entry named in the last steps of this plan, or for “for everyone” in the window for leaving. Your password and your login are both a week old, and reports say that it is there then. If it is, skip the removing.',
          zh: '先看看现在能不能直接删：找一找本方案最后几步说的删除入口，或退出窗口里的“for everyone”（为所有人）选项。你的密码和登录都已满一周，据报告这时会有这个选项。有的话就不用移人。',
        },
        pending: {
          en: 'First see whether you can delete it as it is: look for the delete entry named in the last steps of this plan, or for “for everyone” in the window for leaving. If it is there, skip the removing. If not, look again in {waitHours} h, when your password and your login are both a week old.',
          zh: '先看看现在能不能直接删：找一找本方案最后几步说的删除入口，或退出窗口里的“for everyone”（为所有人）选项。有的话就不用移人。没有的话，过 {waitHours} 小时再看一次，那时密码和登录都已满一周。',
        },
      },
    },
    evidence: ['telegram.limit-1000', 'telegram.desktop-limit-1000-in-2025', 'telegram.old-way-above-1000'],
    against: ['telegram.flag-replaces-limit-1000', 'telegram.week-old-credentials'],
  },
  {
    kind: 'blocker',
    id: 'telegram.dissolve.desktop-basic-group',
    when: { ...DISSOLVE, role: ['owner'], device: ['desktop'], groupType: ['basic'], groupSize: above(1) },
    examples: [
      {
        answers: { platform: 'telegram', role: 'owner', device: 'desktop', groupType: 'basic', groupSize: 2 },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'owner', device: 'desktop', groupType: 'basic', groupSize: 1 },
        fires: false,
      },
    ],
    short: {
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
        short: {
          en: 'Take a phone that is logged in to the same account; the report names Android.',
          zh: '换用登录了同一账号的手机；报告里提到的是 Android。',
        },
        sets: { device: ['android', 'ios', 'harmonyos'] },
      },
    ],
    look: {
      id: 'telegram.dissolve.look-on-desktop',
      short: {
        en: 'First look on the computer: start to leave the group. If the window has a tick “Delete for everyone”, you need no phone. Cancel for now.',
        zh: '先在电脑上看一眼：点退出群组，如果窗口里有“Delete for everyone”（为所有人删除）的勾选，就不用换手机。先取消。',
      },
    },
    evidence: ['telegram.desktop-appoints-only'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.save-first',
    phase: 'prepare',
    when: DISSOLVE,
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
    ],
    short: {
      en: 'Save what you need and let the members save theirs: afterwards nothing is left in the chat for anybody.',
      zh: '先把需要的内容存好，也让成员存好：删除之后，群里的内容对谁都不再存在。',
    },
    evidence: ['telegram.deletion-erases-for-all', 'telegram.deletion-leaves-nothing'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-desktop-supergroup',
    phase: 'act',
    when: { ...DISSOLVE, device: ['desktop'], groupType: ['supergroup'] },
    examples: [
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'desktop',
          groupType: 'supergroup',
          groupSize: 12,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 12,
        },
        fires: false,
      },
    ],
    short: {
      en: 'Telegram Desktop: “Manage group”, then “Delete group” and confirm; or leave with “Delete for everyone” ticked. Telegram for macOS: group profile, “Edit”, “Delete Group”, with the option “Delete for all members”.',
      zh: 'Telegram Desktop：“Manage group”（管理群组）→“Delete group”（删除群组）并确认；或者退出时勾选“Delete for everyone”（为所有人删除）。macOS 版：群资料页→“Edit”（编辑）→“Delete Group”，并选“Delete for all members”（为所有成员删除）。',
    },
    path: ['Manage group', 'Delete group'],
    evidence: ['telegram.two-ways-to-delete', 'telegram.owner-deletes-supergroup'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-desktop-basic',
    phase: 'act',
    when: { ...DISSOLVE, device: ['desktop'], groupType: ['basic'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'owner', device: 'desktop', groupType: 'basic', groupSize: 1 },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic', groupSize: 1 },
        fires: false,
      },
    ],
    short: {
      en: 'Telegram Desktop: open the group’s ⋮ menu, “Delete and leave”, tick “Delete for everyone”, then “Delete”. Telegram for macOS: group profile, “Edit”, “Delete Group”.',
      zh: 'Telegram Desktop：打开群的 ⋮ 菜单，点“Delete and leave”（删除并退出），勾选“Delete for everyone”（为所有人删除），再点“Delete”（删除）。macOS 版：群资料页→“Edit”（编辑）→“Delete Group”（删除群组）。',
    },
    path: ['⋮', 'Delete and leave', 'Delete for everyone', 'Delete'],
    evidence: ['telegram.two-ways-to-delete', 'telegram.owner-deletes-basic-group'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-android',
    phase: 'act',
    when: { ...DISSOLVE, device: ['android'], groupType: GROUPS },
    examples: [
      {
        answers: { platform: 'telegram', role: 'owner', device: 'android', groupType: 'basic' },
        fires: true,
      },
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'Look for “Delete group” or “Delete and Leave Group”, in the edit screen or the window for leaving, and tick “Delete the group for all members”. The path is not confirmed for today’s app. In Telegram X: profile, edit, ⋮, “Destroy group”, two confirmations.',
      zh: '在编辑页或退出窗口里找“Delete group”（删除群组）或“Delete and Leave Group”（删除并退出），勾选“Delete the group for all members”（为所有成员删除）。当前版本的路径未经确认。Telegram X：资料页→编辑→⋮→“Destroy group”（销毁群组），需确认两次。',
    },
    path: ['Delete group', 'Delete the group for all members'],
    evidence: [
      'telegram.two-ways-to-delete',
      'telegram.owner-deletes-basic-group',
      'telegram.owner-deletes-supergroup',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-ios',
    phase: 'act',
    when: { ...DISSOLVE, device: ['ios'], groupType: GROUPS },
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
      {
        answers: { platform: 'telegram', role: 'owner', device: 'android', groupType: 'basic' },
        fires: false,
      },
    ],
    short: {
      en: 'Look in the group’s profile under “Edit” for “Delete Group” (or “Delete and Exit”) and confirm. The labels are Telegram’s, the path is not confirmed.',
      zh: '在群资料页的“Edit”（编辑）里找“Delete Group”（删除群组）或“Delete and Exit”（删除并退出）并确认。按钮名来自官方文案，路径未经确认。',
    },
    path: ['Delete Group'],
    evidence: [
      'telegram.two-ways-to-delete',
      'telegram.owner-deletes-basic-group',
      'telegram.owner-deletes-supergroup',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-web',
    phase: 'act',
    when: { ...DISSOLVE, device: ['web'], groupType: GROUPS },
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'web', groupType: 'basic' }, fires: true },
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'Telegram Web A: ⋮ in the chat’s header, “Delete and Exit”. Confirm only if the window says that it is for everyone; what it says was not seen. For Web K no source was read.',
      zh: 'Telegram Web A：点聊天顶部的 ⋮→“Delete and Exit”（删除并退出）。确认框写明对所有人生效时再确认；框里的文字没有看到。Web K 没有资料。',
    },
    path: ['⋮', 'Delete and Exit'],
    evidence: ['telegram.owner-deletes-supergroup', 'telegram.owner-deletes-basic-group'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-harmonyos',
    phase: 'act',
    when: { ...DISSOLVE, device: ['harmonyos'] },
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'harmonyos', groupSize: 12 }, fires: true },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 12,
        },
        fires: false,
      },
    ],
    short: {
      en: 'No source gives the labels on HarmonyOS. Elsewhere it is a delete entry in the edit screen, or a choice “for everyone” in the window for leaving.',
      zh: '没有资料给出鸿蒙上的按钮名。其他设备上，要么是编辑页里的删除项，要么是退出窗口里的“为所有人”选项。',
    },
    evidence: ['telegram.two-ways-to-delete'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-channel-android',
    phase: 'act',
    when: { ...DISSOLVE, device: ['android'], groupType: ['channel'] },
    examples: [
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'android',
          groupType: 'channel',
          groupSize: 12,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'android',
          groupType: 'supergroup',
          groupSize: 12,
        },
        fires: false,
      },
    ],
    short: {
      en: 'Look for the delete entry in the channel’s edit screen or the window for leaving, and tick “Delete for all subscribers”. The path is not confirmed.',
      zh: '在频道编辑页或退出窗口里找删除项，勾选“Delete for all subscribers”（为所有订阅者删除）。路径未经确认。',
    },
    path: ['Delete for all subscribers'],
    evidence: ['telegram.owner-deletes-supergroup', 'telegram.two-ways-to-delete'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-channel-elsewhere',
    phase: 'act',
    when: { ...DISSOLVE, device: ['ios', 'desktop', 'web'], groupType: ['channel'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'channel', groupSize: 12 },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 12,
        },
        fires: false,
      },
    ],
    short: {
      en: 'Look for the delete entry where the channel is edited or managed, and confirm it for everyone. No source read gives its label for channels on your device.',
      zh: '在频道的编辑或管理页里找删除项，确认为所有人删除。读到的资料没有给出你这种设备上频道的按钮名。',
    },
    evidence: ['telegram.owner-deletes-supergroup', 'telegram.two-ways-to-delete'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.confirm',
    phase: 'confirm',
    when: DISSOLVE,
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
    ],
    short: {
      en: 'It worked if a former member no longer has the chat: all members are out and its messages are gone for everyone.',
      zh: '问一位原成员：如果对方那里这个聊天也没有了，就成功了。所有成员都已移出，消息对所有人删除。',
    },
    evidence: ['telegram.deletion-erases-for-all'],
  },
  {
    kind: 'effect',
    id: 'telegram.dissolve.gone-for-all',
    when: DISSOLVE,
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
    ],
    short: {
      en: 'All members are out, all messages in the chat are deleted for everyone. A public username becomes free; when it can be used again is unknown.',
      zh: '所有成员被移出，群内消息对所有人删除。公开用户名会被释放；多久后可再用未知。',
    },
    joined: true,
    evidence: ['telegram.deletion-erases-for-all', 'telegram.username-reuse-not-found'],
  },
  {
    kind: 'effect',
    id: 'telegram.dissolve.undo',
    when: { ...DISSOLVE, device: ['android'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'owner', device: 'android', groupType: 'basic' },
        fires: true,
      },
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'The Android app has texts for a banner with “Undo” after a deletion (seen in an old version). For how many seconds is unknown: do not count on it.',
      zh: 'Android 版有删除后显示“Undo”（撤销）横幅的文案（见于旧版本）。能撤销多少秒未知，别指望它。',
    },
    evidence: ['telegram.undo-banner'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.ban-cleans',
    when: { ...OWNER_ENDS, groupType: SHARED, groupSize: above(claims['telegram.limit-1000'].figures.most) },
    examples: [
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 1001,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 1000,
        },
        fires: false,
      },
    ],
    short: {
      en: 'Banning somebody also deletes their messages there, always.',
      zh: '封禁某人，一定会连同其在群里的消息一起删除。',
    },
    evidence: ['telegram.ban-removes-messages'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.account-deletion',
    when: OWNER_ENDS,
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
      {
        answers: {
          platform: 'telegram',
          goal: 'dissolve',
          role: 'member',
          device: 'ios',
          groupType: 'basic',
        },
        fires: false,
      },
    ],
    short: {
      en: 'Do not delete your account to end a group: sources disagree on whether your groups go with it, and one reports that an admin or a member inherits them.',
      zh: '不要靠删除账号来结束群：群是否随之删除，各方说法不一；有报告称会由管理员或成员接任群主。',
    },
    evidence: ['telegram.deleted-owner-is-replaced'],
    against: ['telegram.account-deletion-ends-groups'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.timers',
    when: DISSOLVE,
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
    ],
    short: {
      en: 'An auto-delete timer does not end a group: it deletes new messages 1 to 365 days after sending (or 1 day, 1 week, 1 month). Admins who may change the group’s info set it; your account’s default covers only new chats and groups you create. Self-destruction of unused accounts (18 months by default) is another matter.',
      zh: '自动删除计时器不会结束群：它只在新消息发出 1–365 天后将其删除（也有 1 天、1 周、1 个月的预设）。由有权修改群信息的管理员设置；账号默认值只用于新的私聊和你新建的群。闲置账号的自动删除（默认 18 个月）是另一回事。',
    },
    evidence: [
      'telegram.auto-delete-range',
      'telegram.auto-delete-choices',
      'telegram.who-sets-auto-delete',
      'telegram.default-auto-delete',
      'telegram.idle-account-18-months',
    ],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.linked-community',
    when: DISSOLVE,
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
    ],
    short: {
      en: 'A Telegram “community” only links chats, and each stays a chat of its own: you end this one. How a community itself is ended is unknown.',
      zh: 'Telegram 的“社群”（community）只是把多个聊天关联起来，每个仍各自独立：你结束的只是这一个。社群本身怎么结束未知。',
    },
    joined: true,
    evidence: ['telegram.community-links-chats', 'telegram.community-end-not-found'],
  },
] as const satisfies readonly Rule<ClaimId>[];
