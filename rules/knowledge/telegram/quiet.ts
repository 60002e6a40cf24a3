import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { TELEGRAM } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('telegram', {
  'muted-chat-stays-archived': {
    says: t(
      'A chat in the archive comes back to the list with a new message, unless it is muted.',
      '归档的聊天来了新消息会回到列表，除非它已静音。',
    ),
    for: {
      'td-api': {
        says: t('Describes the archive so.', '对归档的说明。'),
        quote: 'Unmuted chats are automatically moved from the Archive to the Main chat list',
      },
      'tg-blog-folders': {
        says: t('Says so of muted chats.', '对静音聊天如此说明。'),
        quote: 'Muted chats will stay archived forever.',
      },
      'tdesk-2025-09': {
        says: t('The notice after archiving.', '归档后的提示。'),
        quote: 'Muted chats stay archived when new messages arrive.',
      },
    },
  },
  'archive-can-keep-unmuted': {
    says: t('The archive can be set to keep chats that aren’t muted.', '归档可以设成把没静音的聊天也留住。'),
    for: {
      'td-api': {
        says: t('Describes the setting so.', '对这项设置的说明。'),
        quote: 'True, if unmuted chats will be kept in the Archive chat list when they get a new message',
      },
    },
  },
  'quiet-is-not-leaving': {
    says: t(
      'We conclude: whoever mutes and archives a chat stays in it; no source says that others are told.',
      '我们推断：静音和归档的人还在群里；没查到别人会收到提示。',
    ),
    for: {
      'td-api': {
        says: t(
          'Describes leaving, muting and archiving as calls of their own, and names no notice.',
          '退出、静音、归档是各自的操作，没有提到通知。',
        ),
        quote: 'Changes the notification settings of a chat … Adds a chat to a chat list',
        partly: true,
      },
    },
  },
  'swipe-to-archive': {
    says: t(
      'On phones a chat is archived by swiping left on it; on Android with chat folders, by holding it down and choosing from the menu.',
      '手机上在聊天上左滑即可归档；Android 用了聊天文件夹的话，长按后在菜单里选。',
    ),
    devices: ['ios', 'android'],
    for: {
      'tg-blog-folders': {
        says: t('Describes both.', '两种都有说明。'),
        quote: 'Swipe left on a chat to transfer it to your archived chats folder.',
      },
    },
  },
  'ios-mute-button': {
    says: t(
      'Telegram for iOS has a button “Mute” on the page of a group.',
      'iOS 版的群资料页上有「Mute」按钮。',
    ),
    devices: ['ios'],
    for: {
      'tg-ios-header-buttons': {
        says: t('Adds it for both kinds of group.', '两种群都有。'),
        quote: 'result.append(.mute)',
      },
      'tg-ios-texts': {
        says: t('The label.', '按钮名。'),
        quote: '"PeerInfo.ButtonMute" = "Mute"',
        partly: true,
      },
    },
  },
  'android-mute-label': {
    says: t(
      'Telegram for Android: “Mute” in the ⋮ menu of a chat; the label comes from another client that uses the same texts (2024), the place from an older build.',
      'Android 版：聊天的 ⋮ 菜单里有「Mute」；按钮名取自沿用同一套文案的另一客户端（2024 年），位置取自较旧的一版。',
    ),
    devices: ['android'],
    for: {
      'unigram-2024-10': {
        says: t('Has the label under the key of the Android app.', '沿用 Android 键名，有这个按钮名。'),
        quote: 'Mute',
        partly: true,
      },
      'tg-android-chat-menu': {
        says: t('Where it stands.', '在哪里。'),
        quote: 'muteItem = headerItem.addSubItem(mute',
        partly: true,
      },
    },
  },
  'web-a-mute-and-archive': {
    says: t(
      'Telegram Web A has entries for muting and for archiving in the menu of a chat in the list.',
      'Telegram Web A 的聊天列表里，聊天的菜单有静音和归档两项。',
    ),
    devices: ['web'],
    for: {
      'tg-web-a-list-menu': {
        says: t('Builds that menu.', '这个菜单在这里生成。'),
        quote: "title: lang('ChatList.Mute') … const actionArchive = isChatArchived(chat)",
      },
    },
  },
  'macos-mute-and-archive': {
    says: t(
      'Telegram for macOS: “Mute” and “Archive” in the menu of the chat list.',
      'macOS 版：聊天列表菜单里的「Mute」和「Archive」。',
    ),
    devices: ['desktop'],
    for: {
      'tg-macos-2025-07': {
        says: t('The labels, and the code of that menu.', '按钮名，以及该菜单的代码。'),
        quote: '"ChatList.Context.Mute" = "Mute" … "ChatList.Swiping.Archive" = "Archive"',
      },
    },
  },
  'mute-and-archive-elsewhere': {
    says: t(
      'We conclude: on HarmonyOS and in Telegram Web K a chat is muted and archived from its menu.',
      '我们推断：鸿蒙和 Web K 上也在聊天的菜单里静音和归档。',
    ),
    devices: ['harmonyos', 'web'],
    for: {
      'tg-blog-folders': {
        says: t('Describes other phones only.', '只说了别的手机。'),
        partly: true,
      },
      'tdesk-2025-09': {
        says: t('Shows the menu of Telegram Desktop only.', '只有电脑版的菜单。'),
        partly: true,
      },
    },
  },
  'desktop-mute-and-archive': {
    says: t(
      'Telegram Desktop: “Mute notifications”, “Mute forever” and “Archive” in a chat’s menu; “Unmute” and “Unarchive” undo them.',
      'Telegram Desktop：聊天菜单里有「Mute notifications」「Mute forever」「Archive」；「Unmute」「Unarchive」可以恢复。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-2025-09': {
        says: t('The labels, and the code of that menu.', '按钮名，以及该菜单的代码。'),
        quote: '"lng_mute_menu_duration_forever" = "Mute forever"',
      },
    },
  },
  'mentions-ring-anyway': {
    says: t(
      'You are notified of a mention of you, or a reply to you, even in a muted group, unless you have muted that person.',
      '有人 @你 或回复你，静音的群也会提醒，除非你也静音了那个人。',
    ),
    for: {
      'tg-tour-groups': {
        says: t('Says so of mentions and replies.', '对提及和回复都如此说明。'),
        quote: 'They will be notified about your message, even if they muted the group chat',
      },
    },
  },
});

const QUIET = { ...TELEGRAM, goal: ['quiet'] } as const satisfies When;

const MEMBER = { platform: 'telegram', goal: 'quiet', role: 'member', device: 'ios' } as const;

const IN_THE_MENU = t('In the chat’s menu: mute it, then archive it.', '在聊天的菜单里先静音，再归档。');

/** Staying in the group without being disturbed by it. */
export const quiet = [
  {
    kind: 'step',
    id: 'telegram.quiet.act-phone',
    phase: 'act',
    when: { ...QUIET, device: ['ios'] },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...MEMBER, device: 'android' }, fires: false },
    ],
    short: t('Mute the chat, then swipe it left: it is archived.', '先把群静音，再在聊天列表里左滑归档。'),
    detail: t(
      'Muting is the button “Mute” on the group’s page (tap its name). The swipe is from Telegram’s blog of 2020.',
      '静音：点群名，资料页上的「Mute」按钮。左滑归档出自 Telegram 2020 年的博客。',
    ),
    joined: true,
    evidence: ['telegram.swipe-to-archive', 'telegram.muted-chat-stays-archived', 'telegram.ios-mute-button'],
  },
  {
    kind: 'step',
    id: 'telegram.quiet.act-android',
    phase: 'act',
    when: { ...QUIET, device: ['android'] },
    examples: [
      { answers: { ...MEMBER, device: 'android' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t('Mute the chat, then swipe it left: it is archived.', '先把群静音，再在聊天列表里左滑归档。'),
    detail: t(
      'If you use chat folders: hold the chat down and choose it from the menu (both are from Telegram’s blog of 2020). Muting: “Mute” in the chat’s ⋮ menu, as read in an older build and a client with the same texts (2024).',
      '用了聊天文件夹的话，长按这个聊天，在菜单里选归档（都出自 Telegram 2020 年的博客）。静音：聊天 ⋮ 菜单里的「Mute」，在较旧的一版和用同一套文字的客户端（2024 年）里看到的。',
    ),
    joined: true,
    evidence: [
      'telegram.swipe-to-archive',
      'telegram.muted-chat-stays-archived',
      'telegram.android-mute-label',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.quiet.act-desktop',
    phase: 'act',
    when: { ...QUIET, device: ['desktop'] },
    examples: [
      { answers: { ...MEMBER, device: 'desktop' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t(
      '⋮ → “Mute notifications” → “Mute forever”',
      '⋮ →「Mute notifications」（静音）→「Mute forever」',
    ),
    under: [t('Then right-click it in the list → “Archive”', '再在列表里右键点它 →「Archive」（归档）')],
    detail: t(
      'Then right-click the chat in the list and choose “Archive”. In Telegram for macOS: “Mute” and “Archive” in the menu of the chat list.',
      '再在聊天列表里右键点它，选「Archive」（归档）。macOS 版：聊天列表菜单里的「Mute」和「Archive」。',
    ),
    path: ['⋮', 'Mute notifications', 'Mute forever'],
    joined: true,
    evidence: ['telegram.desktop-mute-and-archive', 'telegram.macos-mute-and-archive'],
  },
  {
    kind: 'step',
    id: 'telegram.quiet.act-web',
    phase: 'act',
    when: { ...QUIET, device: ['web'] },
    examples: [
      { answers: { ...MEMBER, device: 'web' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: IN_THE_MENU,
    detail: t(
      'Telegram Web A has both in the menu of a chat in the list; for Web K no source shows the buttons, we conclude it from the other apps.',
      'Web A 在聊天列表里聊天的菜单中有这两项；Web K 的按钮没查到，是照别的版本推断的。',
    ),
    joined: true,
    evidence: [
      'telegram.web-a-mute-and-archive',
      'telegram.mute-and-archive-elsewhere',
      'telegram.muted-chat-stays-archived',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.quiet.act-harmonyos',
    phase: 'act',
    when: { ...QUIET, device: ['harmonyos'] },
    examples: [
      { answers: { ...MEMBER, device: 'harmonyos' }, fires: true },
      { answers: { ...MEMBER, device: 'web' }, fires: false },
    ],
    short: IN_THE_MENU,
    detail: t(
      'No source shows the buttons on HarmonyOS, we conclude it from the other apps. On other phones a swipe to the left archives a chat (Telegram, 2020).',
      '鸿蒙上的按钮没查到，是照别的版本推断的。别的手机上，左滑聊天就能归档（Telegram 2020 年的说明）。',
    ),
    unseen: true,
    joined: true,
    evidence: ['telegram.mute-and-archive-elsewhere', 'telegram.muted-chat-stays-archived'],
  },
  {
    kind: 'step',
    id: 'telegram.quiet.confirm',
    phase: 'confirm',
    when: QUIET,
    examples: [{ answers: MEMBER, fires: true }],
    short: t('Done when it has gone to your archive.', '它进了归档，就好了。'),
    detail: t(
      'It stays there because it is muted; a chat that isn’t muted comes back with the next message.',
      '静音的聊天会一直留在归档里；没静音的，来了新消息又会回到列表。',
    ),
    evidence: ['telegram.muted-chat-stays-archived'],
  },
  {
    kind: 'effect',
    id: 'telegram.quiet.who-sees',
    notice: true,
    weight: 80,
    when: QUIET,
    examples: [{ answers: MEMBER, fires: true }],
    short: t('You stay in it; no source says that others see it.', '你还在群里；没查到别人会知道。'),
    evidence: ['telegram.quiet-is-not-leaving'],
  },
  {
    kind: 'effect',
    id: 'telegram.quiet.mentions',
    weight: 70,
    when: QUIET,
    examples: [{ answers: MEMBER, fires: true }],
    short: t('In groups, mentions and replies still notify you.', '群里有人 @你 或回复你，还是会提醒。'),
    detail: t('Unless you have muted that person too.', '除非你把那个人也静音了。'),
    evidence: ['telegram.mentions-ring-anyway'],
  },
  {
    kind: 'effect',
    id: 'telegram.quiet.undo-desktop',
    weight: 50,
    when: { ...QUIET, device: ['desktop'] },
    examples: [
      { answers: { ...MEMBER, device: 'desktop' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t('Undo it any time: “Unmute”, “Unarchive”.', '随时能恢复：「Unmute」（取消静音）「Unarchive」。'),
    evidence: ['telegram.desktop-mute-and-archive'],
  },
  {
    kind: 'effect',
    id: 'telegram.quiet.undo',
    weight: 50,
    when: { ...QUIET, device: ['ios', 'android', 'harmonyos', 'web'] },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...MEMBER, device: 'desktop' }, fires: false },
    ],
    short: t('Undo it any time: open the archive and unmute it.', '随时能恢复，打开归档取消静音就行。'),
    detail: t(
      'Once it isn’t muted, it comes back to the list with the next message, unless you have set the archive to keep unmuted chats.',
      '取消静音后，来了新消息它就回到列表；归档设置里选了保留未静音聊天的除外。',
    ),
    joined: true,
    evidence: ['telegram.muted-chat-stays-archived', 'telegram.archive-can-keep-unmuted'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.quiet',
    weight: 40,
    when: { ...TELEGRAM, goal: ['leave', 'dissolve', 'transfer'] },
    examples: [{ answers: { platform: 'telegram', goal: 'dissolve', role: 'member' }, fires: true }],
    goal: 'quiet',
    verdict: 'judge',
    short: t('Only want quiet? ⋮ (iPhone: name) → mute', '只想清静？⋮（iPhone 点群名）→ 静音'),
    detail: t(
      'You stay in it. Archive it then, and it stays out of your list. The button is “Mute” on the iPhone, “Mute notifications” in Telegram Desktop, “Mute” on Android (the place from an older build, the label from a client with the same texts, 2024); in Telegram Web A it is in the menu of the list of chats. For HarmonyOS and Web K we conclude it.',
      '人还在群里。静音后再归档，就不会再冒到列表里。按钮在 iPhone 上是「Mute」，电脑版是「Mute notifications」，安卓是「Mute」（位置取自较旧的一版，按钮名取自用同一套文字的客户端，2024 年）；Web A 在聊天列表的菜单里。鸿蒙和 Web K 是我们推断的。',
    ),
    joined: true,
    evidence: [
      'telegram.muted-chat-stays-archived',
      'telegram.ios-mute-button',
      'telegram.android-mute-label',
      'telegram.desktop-mute-and-archive',
      'telegram.web-a-mute-and-archive',
      'telegram.mute-and-archive-elsewhere',
    ],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.leave-instead',
    weight: 40,
    when: QUIET,
    examples: [{ answers: MEMBER, fires: true }],
    goal: 'leave',
    verdict: 'judge',
    short: t('Rather be out of it? Leave the group.', '干脆不想待了？退群就行。'),
    evidence: ['telegram.leaving-removes-you'],
  },
] as const satisfies readonly Rule<ClaimId>[];
