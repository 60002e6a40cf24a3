import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { GROUPS, HANDOVER, LEAVE, SHARED, TELEGRAM } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('telegram', {
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
});

const OWNER_LEAVES = { ...TELEGRAM, goal: ['leave'], role: ['owner'] } as const satisfies When;
/** On Web A an owner sees another label than everybody else; who has handed over is no owner any more. */
const WEB_AS_OWNER = {
  ...TELEGRAM,
  goal: ['leave'],
  role: ['owner'],
  device: ['web'],
} as const satisfies When;
const WEB_AS_OTHER = {
  ...TELEGRAM,
  goal: ['leave'],
  role: ['member', 'admin'],
  device: ['web'],
} as const satisfies When;

/** Getting out of a group that lives on: what is known of Telegram. */
export const leaving = [
  {
    kind: 'step',
    id: 'telegram.leave.save-first',
    phase: 'prepare',
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'If the group is private, save what you want to keep: you can no longer read it once you are out.',
      zh: '如果是私有群，先存好想留的内容：退出后就看不到了。',
    },
    evidence: ['telegram.what-leaver-keeps', 'telegram.delete-own-before-leaving'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.delete-own-supergroup',
    phase: 'prepare',
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'If your own messages shall go, delete them now: it works for everyone and without a time limit, but in a private group no longer after you left. An ordinary member has to select them; there is no “delete all”.',
      zh: '如果不想留下自己的消息，现在就删：对所有人生效，没有时间限制，但退出私有群后就删不了。普通成员要自己选中再删，没有“一键全删”。',
    },
    evidence: [
      'telegram.supergroup-own-messages',
      'telegram.no-delete-all-of-mine',
      'telegram.delete-own-before-leaving',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.leave.delete-own-basic',
    phase: 'prepare',
    when: { ...LEAVE, groupType: ['basic'] },
    examples: [
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'basic' }, fires: true },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'If your own messages shall go, delete them for everyone before you leave. Telegram promises at least 48 hours for it; by default there is no limit. There is no “delete all”.',
      zh: '如果不想留下自己的消息，退出之前为所有人删除。Telegram 保证至少 48 小时内可删，默认没有时限。没有“一键全删”。',
    },
    evidence: ['telegram.basic-group-own-messages', 'telegram.no-delete-all-of-mine'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.name-admin',
    phase: 'prepare',
    when: { ...TELEGRAM, goal: ['leave'], role: ['owner'] },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'If you care who follows you, make that person an admin first, or pick them in the window that opens when you leave.',
      zh: '如果在意由谁接任，先把对方设为管理员，或在退出时弹出的窗口里指定。',
    },
    evidence: ['telegram.owner-leaves-admin-follows', 'telegram.owner-picks-successor'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-desktop-supergroup',
    phase: 'act',
    when: { ...LEAVE, device: ['desktop'], groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'desktop', groupType: 'supergroup' },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Telegram Desktop: the chat’s ⋮ menu, “Leave group”, then “Leave”. Telegram for macOS: “Leave Group” in the group’s profile.',
      zh: 'Telegram Desktop：聊天的 ⋮ 菜单→“Leave group”（退出群组）→“Leave”（退出）。macOS 版：群资料页里的“Leave Group”。',
    },
    path: ['⋮', 'Leave group', 'Leave'],
    evidence: ['telegram.two-ways-to-delete', 'telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-desktop-basic',
    phase: 'act',
    when: { ...LEAVE, device: ['desktop'], groupType: ['basic'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'desktop', groupType: 'basic' },
        fires: true,
      },
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'Telegram Desktop: the chat’s ⋮ menu, “Delete and leave”; leave “Delete for everyone” unticked if it is there. Telegram for macOS: “Delete And Exit” in the menu of the chat list.',
      zh: 'Telegram Desktop：聊天的 ⋮ 菜单→“Delete and leave”（删除并退出）；如有“Delete for everyone”（为所有人删除），不要勾选。macOS 版：聊天列表菜单里的“Delete And Exit”（删除并退出）。',
    },
    path: ['⋮', 'Delete and leave'],
    evidence: ['telegram.two-ways-to-delete', 'telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-android',
    phase: 'act',
    when: { ...LEAVE, device: ['android'], groupType: GROUPS },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'android', groupType: 'supergroup' },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'The chat’s ⋮ menu, “Leave group”. If the window offers to delete the group for all members, leave that unticked.',
      zh: '聊天的 ⋮ 菜单→“Leave group”（退出群组）。如果窗口里有为所有成员删除的选项，不要勾选。',
    },
    path: ['⋮', 'Leave group'],
    evidence: ['telegram.owner-leaves-group-stays', 'telegram.leave-notice-exists'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-ios',
    phase: 'act',
    when: { ...LEAVE, device: ['ios'], groupType: GROUPS },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'desktop', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Look for “Leave Group” (or “Delete and Exit”) in the group’s profile. Choose nothing that deletes for everyone. The labels are Telegram’s, the path is not confirmed.',
      zh: '在群资料页找“Leave Group”（退出群组）或“Delete and Exit”（删除并退出），不要选为所有人删除。按钮名来自官方文案，路径未经确认。',
    },
    path: ['Leave Group'],
    evidence: ['telegram.owner-leaves-group-stays', 'telegram.leave-notice-exists'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-web-supergroup',
    phase: 'act',
    when: { ...WEB_AS_OTHER, groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'web', groupType: 'supergroup' },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Telegram Web A: ⋮ in the chat’s header, “Leave Group”. For Web K no source was read.',
      zh: 'Telegram Web A：点聊天顶部的 ⋮→“Leave Group”（退出群组）。Web K 没有资料。',
    },
    path: ['⋮', 'Leave Group'],
    evidence: ['telegram.owner-deletes-supergroup', 'telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-web-basic',
    phase: 'act',
    when: { ...WEB_AS_OTHER, groupType: ['basic'] },
    examples: [
      { answers: { platform: 'telegram', role: 'member', device: 'web', groupType: 'basic' }, fires: true },
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'Telegram Web A: ⋮ in the chat’s header, “Delete and Exit”. In a basic group everybody sees this label; only an owner can delete for the others. For Web K no source was read.',
      zh: 'Telegram Web A：点聊天顶部的 ⋮→“Delete and Exit”（删除并退出）。基本群组里人人看到的都是这个按钮，但只有群主能替别人删。Web K 没有资料。',
    },
    path: ['⋮', 'Delete and Exit'],
    evidence: ['telegram.owner-deletes-basic-group', 'telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-web-owner',
    phase: 'act',
    when: { ...WEB_AS_OWNER, groupType: GROUPS },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'leave',
          role: 'owner',
          device: 'web',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'web', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Better leave on a phone: Telegram Web A shows an owner “Delete and Exit” instead of “Leave Group”, and whether that can leave the group standing is not confirmed.',
      zh: '建议用手机退出：Telegram Web A 对群主显示的是“Delete and Exit”（删除并退出）而不是“Leave Group”（退出群组），能否只退出而不删群未经确认。',
    },
    evidence: ['telegram.owner-deletes-supergroup', 'telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-channel',
    phase: 'act',
    when: { ...LEAVE, device: ['ios', 'android', 'desktop', 'web'], groupType: ['channel'] },
    examples: [
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'channel' }, fires: true },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Look for the entry to leave in the channel’s menu or profile. No source read gives its label for channels.',
      zh: '在频道的菜单或资料页里找退出项。读到的资料没有给出频道的按钮名。',
    },
    evidence: ['telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.act-harmonyos',
    phase: 'act',
    when: { ...LEAVE, device: ['harmonyos'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'harmonyos', groupType: 'supergroup' },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Look for the entry to leave in the chat’s menu or profile. No source gives the labels on HarmonyOS.',
      zh: '在聊天菜单或资料页里找退出项。没有资料给出鸿蒙上的按钮名。',
    },
    evidence: ['telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'step',
    id: 'telegram.leave.confirm',
    phase: 'confirm',
    when: { ...LEAVE, groupType: GROUPS },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'channel' },
        fires: false,
      },
    ],
    short: {
      en: 'Whoever is still in sees a line that you left; a large supergroup may not show it.',
      zh: '还在群里的人会看到你退群的提示；大型超级群组可能不显示。',
    },
    joined: true,
    evidence: ['telegram.leave-notice-exists', 'telegram.large-groups-fewer-notices'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.lives-on',
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'Leaving never deletes the group: it goes on without you.',
      zh: '退出不会删除群：没有你，群照样存在。',
    },
    evidence: ['telegram.owner-leaves-group-stays'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-after-7-days',
    when: { ...OWNER_LEAVES, groupType: SHARED },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Seven days after you left, one of the admins becomes the owner automatically. If you come back before that, you stay the owner.',
      zh: '你退出 7 天后，会有一名管理员自动成为群主。7 天内回来，群主仍然是你。',
    },
    evidence: [
      'telegram.owner-leaves-admin-follows',
      'telegram.hand-over-after-7-days',
      'telegram.owner-may-return',
    ],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-at-once',
    when: { ...OWNER_LEAVES, groupType: ['basic'] },
    examples: [
      {
        answers: { platform: 'telegram', goal: 'leave', role: 'owner', device: 'ios', groupType: 'basic' },
        fires: true,
      },
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'In a basic group the ownership passes on immediately; coming back does not undo it.',
      zh: '基本群组里所有权立即转移，回来也不能撤销。',
    },
    evidence: ['telegram.hand-over-after-7-days', 'telegram.owner-may-return'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-picks',
    when: OWNER_LEAVES,
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'A window lets you pick the next owner while you leave. On the computer a pick asks for your two-step verification password; the automatic hand-over does not.',
      zh: '退出时会弹出窗口，可以当场指定下一任群主。在电脑上指定要输入两步验证密码，自动移交则不用。',
    },
    evidence: ['telegram.owner-picks-successor', 'telegram.picking-needs-password'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-no-admins',
    when: OWNER_LEAVES,
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'If there are no other admins, the app may still propose somebody, or nobody. How it chooses is unknown.',
      zh: '没有其他管理员时，应用可能仍会推荐一人，也可能没有人选。怎么选未知。',
    },
    evidence: ['telegram.no-admins-candidate'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.owner-announced',
    notice: true,
    when: { ...OWNER_LEAVES, groupType: SHARED },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'The members see it: one service message that the owner left, another when the ownership changes.',
      zh: '成员看得到：群主退出时有一条系统消息，所有权变更时还有一条。',
    },
    evidence: ['telegram.owner-change-is-announced'],
  },
  {
    kind: 'effect',
    id: 'telegram.transfer.announced',
    notice: true,
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
    ],
    short: {
      en: 'The members see a service message about the new owner.',
      zh: '成员会看到群主变更的系统消息。',
    },
    evidence: ['telegram.owner-change-is-announced'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.admin-rights',
    when: { ...TELEGRAM, goal: ['leave'], role: ['admin'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'admin', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: { en: 'You lose your admin rights.', zh: '你会失去管理员权限。' },
    evidence: ['telegram.leaving-admin-loses-rights'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.notice',
    notice: true,
    when: { ...LEAVE, groupType: GROUPS },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'The chat shows that you left the group.',
      zh: '群里会出现你已退出的系统消息。',
    },
    evidence: ['telegram.leave-notice-exists'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.notice-large',
    notice: true,
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'Large supergroups are reported to show fewer of these messages; from how many members on is unknown.',
      zh: '据称大型超级群组会少显示这类消息；从多少人起未知。',
    },
    evidence: ['telegram.large-groups-fewer-notices'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.member-list',
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'Whether members can see from the list that you are gone depends: admins can hide it, and then only admins are visible in it.',
      zh: '别人能否从成员名单看出你走了，要看情况：管理员可以隐藏名单，隐藏后只显示管理员。',
    },
    evidence: ['telegram.member-list-can-be-hidden'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.own-copy',
    when: { ...LEAVE, groupType: ['basic'] },
    examples: [
      { answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'basic' }, fires: true },
    ],
    short: {
      en: 'You keep your own copy of the chat, unless you remove it from your list.',
      zh: '你保留自己的一份聊天记录，除非从列表中删除。',
    },
    evidence: ['telegram.what-leaver-keeps'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.access-lost',
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'A private supergroup you can no longer read; a public one you still can.',
      zh: '私有超级群组退出后看不到了；公开的仍然可以看。',
    },
    evidence: ['telegram.what-leaver-keeps', 'telegram.delete-own-before-leaving'],
  },
  {
    kind: 'effect',
    id: 'telegram.leave.coming-back',
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'Coming back: to a public group by its link, to a private one only if somebody adds you or sends a link. Adding may need that you have each other as contacts.',
      zh: '想回来：公开群凭公开链接；私有群要有人拉你或给你链接，被拉入可能要求互为联系人。',
    },
    evidence: ['telegram.coming-back'],
  },
  {
    kind: 'caution',
    id: 'telegram.leave.old-advice',
    when: { ...TELEGRAM, goal: ['leave'], role: ['owner'] },
    examples: [
      {
        answers: {
          platform: 'telegram',
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: false,
      },
    ],
    short: {
      en: 'Older pages say that the ownership stays with an owner who leaves, or that an owner cannot leave. That is out of date since 9 February 2026.',
      zh: '旧资料说群主退出后所有权不变，或说群主不能退出。自 2026 年 2 月 9 日起，这些说法已过时。',
    },
    joined: true,
    evidence: ['telegram.owner-leaves-admin-follows'],
    against: ['telegram.old-advice-no-transfer'],
  },
  {
    kind: 'caution',
    id: 'telegram.leave.clearing-is-local',
    when: { ...LEAVE, groupType: ['supergroup'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' },
        fires: true,
      },
    ],
    short: {
      en: 'Clearing the history for yourself empties your own cloud only, the others keep theirs. In a private group with topics (a forum) it is not offered.',
      zh: '“为自己清空记录”只清你自己云端的内容，别人的仍在。开了话题的私有群（forum）没有这一项。',
    },
    evidence: ['telegram.clearing-is-local', 'telegram.forum-is-supergroup'],
  },
] as const satisfies readonly Rule<ClaimId>[];
