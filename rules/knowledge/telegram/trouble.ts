import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { MESSAGES } from '../messages.ts';
import { SHARED, TELEGRAM, WEB_K_OWNER } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('telegram', {
  'deleting-clears-the-list': {
    says: t(
      'Deleting a chat’s history can take the chat off the list; after leaving it is needed for basic groups only.',
      '删除聊天记录时可以把聊天从列表里去掉；退出之后，只有基本群组才需要这样做。',
    ),
    for: {
      'td-api': {
        says: t('Has an option for it.', '有这个选项。'),
        quote: 'Pass true to remove the chat from all chat lists',
        partly: true,
      },
      'tdlib-issue-2138': {
        says: t('Answer of the author of Telegram’s library.', 'Telegram 官方库作者的回答。'),
        quote: 'DeleteChatHistory is needed only for basic groups',
      },
    },
  },
  'ghost-group-on-desktop': {
    says: t(
      'A group that was removed on the phone came back in Telegram Desktop at each start.',
      '手机上删掉的群，电脑版每次启动又会出现。',
    ),
    devices: ['desktop'],
    for: {
      'tdesktop-issue-25715': {
        says: t('One user reports it of version 4.5.3.', '一名用户对 4.5.3 版的报告。'),
        quote: 'Every time Tg restart that group will come back',
      },
    },
  },
  'reporting-desktop': {
    says: t(
      'Telegram Desktop has “Report” in a chat’s ⋮ menu, for everybody but the owner.',
      'Telegram Desktop 的 ⋮ 菜单里有「Report」（举报），群主除外。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-2025-09': {
        says: t('The label, and the code of that menu.', '按钮名，以及该菜单的代码。'),
        quote: '"lng_profile_report" = "Report"',
      },
    },
  },
  'reporting-phone': {
    says: t(
      'On a phone: tap the name of the group, then more, then Report.',
      '手机上：点群名，再点更多，选 Report（举报）。',
    ),
    devices: ['ios', 'android'],
    for: {
      'stickers-wiki-reporting': {
        says: t('Describes it for channels and groups.', '对频道和群组的说明。'),
        quote: 'click on the More button, after which the Report button will appear',
      },
    },
  },
  'reporting-iphone': {
    says: t(
      'Telegram for iOS has an entry for reporting behind “…” on the chat’s page: in a supergroup or channel not for its owner and admins, in a basic group not for its owner.',
      'iOS 版的资料页「…」里有举报：超级群组和频道里，所有者和管理员没有；基本群组里，群主没有。',
    ),
    devices: ['ios'],
    for: {
      'tg-ios-more-menu': {
        says: t('Adds it on these conditions.', '按这些条件加上。'),
        quote:
          'if channel.adminRights != nil { canReport = false } if channel.flags.contains(.isCreator) { canReport = false }',
      },
    },
  },
  'reporting-web': {
    says: t(
      'Telegram Web A has an entry for reporting in the ⋮ menu of groups and channels; builds differ on whether owners and admins have it.',
      'Telegram Web A 的群和频道的 ⋮ 菜单里有举报；群主和管理员有没有，各版本不同。',
    ),
    devices: ['web'],
    for: {
      'tg-web-a': {
        says: t('Adds it for groups and channels.', '给群和频道加上。'),
        quote: 'const canReportChat = isMainThread && !user && (isChatChannel(chat) || isChatGroup(chat))',
      },
    },
  },
  'reporting-account': {
    says: t(
      'Telegram has an account for reports of scams: @notoscam.',
      'Telegram 有一个受理诈骗举报的账号：@notoscam。',
    ),
    for: {
      'redpoints-reporting': {
        says: t('Calls it Telegram’s official one.', '称其为 Telegram 官方账号。'),
        quote: 'Telegram offers an official reporting bot — @notoscam',
      },
    },
  },
  'nobody-can-apply': {
    rows: ['T-42'],
    says: t(
      'Telegram hands a group whose owner’s account was deleted over by itself or not at all; there is nothing to apply for.',
      '群主账号删除后，Telegram 要么自动换群主，要么不换，不用申请。',
    ),
    for: {
      'tginfo-ownership-back': {
        says: t('Says so.', '如此说明。'),
        quote: 'No need to press any buttons, write any requests anywhere',
      },
    },
  },
  'ios-leave-channel': {
    rows: ['T-18'],
    says: t(
      'In a channel the entry for leaving on the iPhone has a text of its own.',
      'iPhone 版频道里的退出项另有文案。',
    ),
    devices: ['ios'],
    for: {
      'tg-ios-more-menu': {
        says: t('Takes the text for channels.', '用的是频道的文案。'),
        quote: 'text: presentationData.strings.Channel_LeaveChannel',
      },
    },
  },
  'desktop-leave-channel': {
    rows: ['T-18'],
    says: t(
      'In a channel Telegram Desktop has “Leave channel”.',
      'Telegram Desktop 的频道里是「Leave channel」。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-2025-09': {
        says: t('The label.', '按钮名。'),
        quote: '"lng_profile_leave_channel" = "Leave channel"',
      },
    },
  },
  'android-leave-channel': {
    rows: ['T-18'],
    says: t(
      'In a channel the entry on Android may be “Leave channel”; the label comes from another client with the same texts (2024).',
      '安卓版的频道里可能叫「Leave channel」；按钮名取自沿用同一套文案的另一客户端（2024 年）。',
    ),
    devices: ['android'],
    for: {
      'unigram-2024-10': {
        says: t('Has the label under the key of the Android app.', '沿用 Android 键名，有这个按钮名。'),
        quote: 'Leave channel',
      },
    },
  },
  'one-chat-at-a-time': {
    says: t('Leaving is a call for one chat.', '退出操作一次只针对一个聊天。'),
    for: {
      'td-api': {
        says: t('The call for leaving names one chat.', '退出操作只写一个聊天。'),
        quote: 'leaveChat chat_id:int53 = Ok',
      },
    },
  },
  'folder-takes-its-chats': {
    says: t(
      'When a chat folder is deleted, the chats that are fixed in it can be left as well.',
      '删除聊天文件夹时，可以把固定在里面的聊天一起退掉。',
    ),
    for: {
      'td-api': {
        quote: 'Identifiers of the chats to leave. The chats must be pinned or always included in the folder',
      },
      'tdesk-2025-09': {
        says: t('Asks whether to.', '会问要不要一起退。'),
        quote: 'Do you also want to quit the chats included in the folder {folder}?',
        partly: true,
      },
    },
  },
});

const OUT = { ...TELEGRAM, trouble: ['already-out'] } as const satisfies When;
const MISTAKE = { ...TELEGRAM, trouble: ['done-by-mistake'] } as const satisfies When;
const SCAM = { ...TELEGRAM, trouble: ['scam'] } as const satisfies When;
const MISSING = { ...TELEGRAM, trouble: ['missing-button'] } as const satisfies When;
const OWNER_GONE = { ...TELEGRAM, trouble: ['owner-unreachable'] } as const satisfies When;

const MEMBER = { platform: 'telegram', role: 'member', device: 'ios', groupType: 'supergroup' } as const;

/** For somebody who can't name a goal, but knows what has happened. */
export const trouble = [
  {
    kind: 'step',
    id: 'telegram.already-out.save-first',
    phase: 'prepare',
    when: OUT,
    examples: [{ answers: { platform: 'telegram', trouble: 'already-out', role: 'member' }, fires: true }],
    short: t('Want to keep it? Save it first: deleting loses it.', '还想留的先存好：一删聊天，记录就没了。'),
    detail: t(
      'In a basic group everybody has a copy of their own. A private supergroup that you left can’t be read any more. Where the owner ended the group, its messages are gone for everyone.',
      '基本群组里，每个人各有一份。私有的超级群组，退了就看不到了。群主解散了的，消息对所有人都没了。',
    ),
    joined: true,
    evidence: [
      'telegram.basic-group-is-own-copy',
      'telegram.left-supergroup-unreadable',
      'telegram.deletion-erases-for-all',
    ],
  },
  {
    kind: 'caution',
    id: 'telegram.already-out.removed',
    weight: 10,
    when: OUT,
    examples: [{ answers: { platform: 'telegram', trouble: 'already-out', role: 'member' }, fires: true }],
    short: t(
      'Removed from a basic group? Disputed if your copy stays.',
      '被移出基本群组的，记录留不留有争议。',
    ),
    detail: t(
      'One tester said in 2021 that Telegram Desktop takes the copy from somebody whom an admin removed; its code says otherwise. Whoever removes somebody can have the messages deleted for them.',
      '只有一名测试者 2021 年说，被移出的人在电脑版上会丢记录；这跟代码对不上。移人的一方可以让对方那边的消息也删掉。',
    ),
    joined: true,
    evidence: [
      'telegram.basic-group-is-own-copy',
      'telegram.removed-lose-copy',
      'telegram.ban-removes-messages',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.already-out.act',
    phase: 'act',
    when: OUT,
    examples: [{ answers: { platform: 'telegram', trouble: 'already-out', role: 'member' }, fires: true }],
    short: t('Still in your list? Delete the chat there.', '还在列表里，就把这个聊天删掉。'),
    detail: t(
      'Only a basic group stays in the list after you left it, says the author of Telegram’s library. One user saw a group that was gone on the phone come back on the computer at each start (2023).',
      'Telegram 官方库的作者说，退出后只有基本群组会留在列表里。有用户说，手机上删掉的群，电脑版每次启动又会出现（2023 年）。',
    ),
    evidence: ['telegram.deleting-clears-the-list', 'telegram.ghost-group-on-desktop'],
  },
  {
    kind: 'step',
    id: 'telegram.already-out.confirm',
    phase: 'confirm',
    when: OUT,
    examples: [{ answers: { platform: 'telegram', trouble: 'already-out', role: 'member' }, fires: true }],
    short: t('Done when it is gone from your list.', '列表里没有它了，就好了。'),
    evidence: ['telegram.deleting-clears-the-list'],
  },
  {
    kind: 'alternative',
    id: 'telegram.already-out.coming-back',
    weight: 50,
    when: OUT,
    examples: [{ answers: { platform: 'telegram', trouble: 'already-out', role: 'member' }, fires: true }],
    goal: 'leave',
    verdict: 'ready',
    short: t('Want back in? Use its link, or ask to be added.', '想回去？用群链接，或请里面的人拉你。'),
    detail: t(
      'A private supergroup or channel takes somebody who adds you (to a channel an admin) or sends a link; to a basic group that you left you may be able to return by yourself (seen in Telegram X only). Whoever was banned from a supergroup or channel can’t return on their own until unbanned; a group that was ended is gone.',
      '私有的超级群组和频道要有人拉你（频道要管理员拉），或给你链接；自己退出的基本群组，也许能自己回去（只在 Telegram X 里看到）。被超级群组或频道封禁的，解除封禁前自己回不去；解散了的群回不去。',
    ),
    joined: true,
    evidence: [
      'telegram.coming-back',
      'telegram.basic-group-coming-back',
      'telegram.basic-return-elsewhere',
      'telegram.ban-removes-messages',
      'telegram.deletion-erases-for-all',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.done-by-mistake.act',
    phase: 'act',
    when: { ...MISTAKE, role: ['member', 'admin'] },
    examples: [
      { answers: { platform: 'telegram', trouble: 'done-by-mistake', role: 'member' }, fires: true },
      { answers: { platform: 'telegram', trouble: 'done-by-mistake', role: 'owner' }, fires: false },
    ],
    short: t('If you left: come back by a link, or ask to be added.', '误退了：用链接回去，或请人拉你。'),
    detail: t(
      'If it is public: its link. A private supergroup or channel: somebody who adds you (to a channel an admin; they may have to be a mutual contact) or sends a link. To a basic group you may be able to return by yourself (seen in Telegram X only).',
      '公开的凭公开链接；私有的超级群组和频道，要有人拉你（频道要管理员拉；可能要和你互为联系人）或给你链接。基本群组也许能自己回去（只在 Telegram X 里看到）。',
    ),
    joined: true,
    evidence: [
      'telegram.coming-back',
      'telegram.basic-group-coming-back',
      'telegram.basic-return-elsewhere',
      'telegram.only-mutual-contacts-bring-back',
    ],
  },
  {
    kind: 'effect',
    id: 'telegram.done-by-mistake.owner-left',
    weight: 80,
    mustKnow: true,
    when: { ...MISTAKE, role: ['owner'] },
    examples: [
      { answers: { platform: 'telegram', trouble: 'done-by-mistake', role: 'owner' }, fires: true },
      { answers: { platform: 'telegram', trouble: 'done-by-mistake', role: 'member' }, fires: false },
    ],
    short: t(
      'Left a supergroup you own? Back in 7 days: still yours.',
      '误退了自己的超级群组？7 天内回去，还是你的。',
    ),
    detail: t(
      'By the group’s link, or have somebody in it add you. The 7 days hold for a channel, too: use its link, or have an admin add you. A basic group has another owner at once; ask that person to hand it back.',
      '用群的链接，或请里面的人拉你。频道也是 7 天：用链接，或请管理员拉你。基本群组会立即换群主，只能请对方转回来。',
    ),
    joined: true,
    evidence: ['telegram.owner-may-return', 'telegram.hand-over-after-7-days', 'telegram.coming-back'],
  },
  {
    kind: 'alternative',
    id: 'telegram.done-by-mistake.handed-over',
    weight: 60,
    when: MISTAKE,
    examples: [
      { answers: { platform: 'telegram', trouble: 'done-by-mistake', role: 'member' }, fires: true },
    ],
    goal: 'transfer',
    verdict: 'blocked',
    role: 'member',
    message: MESSAGES.giveBack,
    short: t('Handed over? Only the new owner can give it back.', '误转让了？只有新群主能转回来，请他转。'),
    detail: t(
      'Ask them. Their two-step verification must have been on for more than 7 days, and their login must be older than 24 hours.',
      '新群主的两步验证要开启超过 7 天，登录也要超过 24 小时。',
    ),
    evidence: ['telegram.only-owner-transfers', 'telegram.transfer-conditions'],
  },
  {
    kind: 'step',
    id: 'telegram.done-by-mistake.act-owner',
    phase: 'act',
    when: { ...MISTAKE, role: ['owner'] },
    examples: [
      { answers: { platform: 'telegram', trouble: 'done-by-mistake', role: 'owner' }, fires: true },
      { answers: { platform: 'telegram', trouble: 'done-by-mistake', role: 'member' }, fires: false },
    ],
    short: t(
      'Ended it? No way back was found: start a new group.',
      '误解散了：没查到恢复的办法，只能重新建群。',
    ),
    detail: t(
      'Its messages are gone for everybody. On Android a banner with “Undo” may show for 5 seconds; whether it does after deleting for everyone was not confirmed.',
      '消息对所有人都没了。安卓上可能会有 5 秒的「Undo」（撤销）横幅；为所有人删除时出不出现，没核实过。',
    ),
    joined: true,
    evidence: ['telegram.restoring-not-found', 'telegram.deletion-erases-for-all', 'telegram.undo-banner'],
  },
  {
    kind: 'step',
    id: 'telegram.scam.owner',
    phase: 'check',
    fineAlone: true,
    when: { ...SCAM, role: ['owner'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'scam', role: 'owner', groupSize: 12 }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam' }, fires: false },
    ],
    weight: 98,
    short: t(
      'Hand it to nobody: save proof, report it; better end it.',
      '别转给任何人：留证据，举报，最好解散。',
    ),
    detail: t(
      'That is our advice: whoever gets it could carry on with it. If you only leave, an admin becomes the owner automatically, or maybe a member.',
      '这是我们的建议：谁接了手，都能接着骗。你光是退出，系统会自动让管理员接任，也可能是成员。',
    ),
    joined: true,
    evidence: [
      'telegram.ending-stops-a-scam',
      'telegram.owner-leaves-admin-follows',
      'telegram.no-admins-candidate',
      'telegram.owner-deletes-supergroup',
      'telegram.owner-deletes-basic-group',
    ],
  },
  {
    kind: 'alternative',
    id: 'telegram.scam.end-it',
    when: { ...SCAM, role: ['owner'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'scam', role: 'owner', groupSize: 12 }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam' }, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'judge',
    weight: 95,
    short: t(
      'Want it stopped? End it for everyone (our advice).',
      '不想再有人上当？为所有人解散（我们的建议）。',
    ),
    detail: t(
      'No way back is known, so save proof and report it first.',
      '没查到恢复的办法，所以先留证据、举报。',
    ),
    joined: true,
    evidence: [
      'telegram.ending-stops-a-scam',
      'telegram.restoring-not-found',
      'telegram.deletion-erases-for-all',
      'telegram.owner-deletes-supergroup',
      'telegram.owner-deletes-basic-group',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.scam.keep-proof',
    phase: 'prepare',
    when: SCAM,
    examples: [
      { answers: { ...MEMBER, trouble: 'scam' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    weight: 95,
    short: t('Take screenshots first, as proof.', '先截图留证据。'),
    detail: t(
      'Names, links, numbers, payments. Once out of a private supergroup or channel you can’t read it any more; leaving a basic group deletes your copy in Telegram Desktop and Web A.',
      '名字、链接、号码、付款记录都截下来。退出私有的超级群组或频道后就看不到了；在电脑版和 Web A 退出基本群组，会删掉你那份记录。',
    ),
    joined: true,
    evidence: [
      'telegram.left-supergroup-unreadable',
      'telegram.desktop-deletes-copy',
      'telegram.web-a-deletes-copy',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.scam.report-desktop',
    phase: 'prepare',
    when: { ...SCAM, role: ['member', 'admin'], device: ['desktop'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'scam', device: 'desktop' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam' }, fires: false },
    ],
    weight: 92,
    short: t('Report it, then leave: ⋮ → “Report”', '先举报再退：⋮ →「Report」（举报）'),
    detail: t(
      'That is Telegram Desktop. You can also report it to @notoscam in Telegram, says a guide. No source says whether anybody in the group learns of it.',
      '这是 Telegram Desktop。有篇指南说也可以在 Telegram 里找 @notoscam。群里的人会不会知道，没查到。',
    ),
    path: ['⋮', 'Report'],
    joined: true,
    evidence: ['telegram.reporting-desktop', 'telegram.reporting-account'],
  },
  {
    kind: 'step',
    id: 'telegram.scam.report-web',
    phase: 'prepare',
    when: { ...SCAM, role: ['member', 'admin'], device: ['web'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'scam', device: 'web' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam' }, fires: false },
    ],
    weight: 92,
    short: t('Report it, then leave: ⋮ → report', '先举报再退：⋮ → 举报'),
    detail: t(
      'That is Telegram Web A; in some of its builds admins don’t have it. You can also report it to @notoscam in Telegram, says a guide. No source says whether anybody in the group learns of it.',
      '这是 Web A，有的版本里管理员没有这一项。有篇指南说也可以在 Telegram 里找 @notoscam。群里的人会不会知道，没查到。',
    ),
    joined: true,
    evidence: ['telegram.reporting-web', 'telegram.reporting-account'],
  },
  {
    kind: 'step',
    id: 'telegram.scam.report',
    phase: 'prepare',
    when: [
      { ...SCAM, role: ['member'], device: ['ios', 'android'] },
      { ...SCAM, role: ['admin'], device: ['android'] },
      { ...SCAM, role: ['admin'], device: ['ios'], groupType: ['basic'] },
    ],
    examples: [
      { answers: { ...MEMBER, trouble: 'scam' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam', device: 'desktop' }, fires: false },
      { answers: { ...MEMBER, trouble: 'scam', role: 'admin' }, fires: false },
    ],
    weight: 92,
    short: t('Report it, then leave: group’s name → more → report', '先举报再退：点群名 → 更多 → 举报'),
    detail: t(
      'That is what a how-to page says about phones; on the iPhone it is behind “…”. You can also report it to @notoscam in Telegram, says a guide. No source says whether anybody in the group learns of it.',
      '有篇教程说手机版是这样；iPhone 上在「…」里。有篇指南说也可以在 Telegram 里找 @notoscam。群里的人会不会知道，没查到。',
    ),
    joined: true,
    evidence: ['telegram.reporting-phone', 'telegram.reporting-iphone', 'telegram.reporting-account'],
  },
  {
    kind: 'step',
    id: 'telegram.scam.report-to-account',
    phase: 'prepare',
    when: [
      { ...SCAM, role: ['owner'] },
      { ...SCAM, role: ['member', 'admin'], device: ['harmonyos'] },
      { ...SCAM, role: ['admin'], device: ['ios'], groupType: SHARED },
    ],
    examples: [
      { answers: { ...MEMBER, trouble: 'scam', device: 'harmonyos' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam', role: 'owner', groupSize: 12 }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam', role: 'admin' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam' }, fires: false },
    ],
    weight: 92,
    short: t('Report it to @notoscam, in Telegram.', '再在 Telegram 里找 @notoscam 举报。'),
    detail: t(
      'A guide calls that account Telegram’s official one. In Telegram Desktop the owner has no report button; on the iPhone neither the owner nor, in a supergroup or channel, an admin. For HarmonyOS nothing was found.',
      '有篇指南说这是官方的举报账号。电脑版里群主没有举报按钮；iPhone 上群主没有，超级群组和频道的管理员也没有。鸿蒙上有没有，没查到。',
    ),
    joined: true,
    evidence: ['telegram.reporting-account', 'telegram.reporting-desktop', 'telegram.reporting-iphone'],
  },
  {
    kind: 'caution',
    id: 'telegram.owner-gone.nobody-applies',
    weight: 80,
    always: true,
    when: OWNER_GONE,
    examples: [
      { answers: { platform: 'telegram', trouble: 'owner-unreachable', role: 'member' }, fires: true },
      { answers: { platform: 'telegram', goal: 'transfer', role: 'member' }, fires: false },
    ],
    short: t('You can’t apply for it; it may pass on by itself.', '没有地方可以申请；可能会自动换群主。'),
    detail: t(
      'So says tginfo.me of deleted accounts. An owner who is merely silent stays the owner, we conclude. No source says anything about an owner who is banned or dead but whose account exists.',
      'tginfo.me 说的是账号注销的群主。只是不说话的，应该还是群主（我们的推断）。群主被封或去世、账号还在的，没查到。',
    ),
    evidence: ['telegram.nobody-can-apply'],
  },
  {
    kind: 'caution',
    id: 'telegram.owner-gone.left',
    weight: 70,
    always: true,
    when: OWNER_GONE,
    examples: [
      { answers: { platform: 'telegram', trouble: 'owner-unreachable', role: 'member' }, fires: true },
      { answers: { platform: 'telegram', goal: 'transfer', role: 'member' }, fires: false },
    ],
    short: t('Owner left? In 7 days at most an admin gets it.', '群主退了？最多 7 天，就由一名管理员接任。'),
    detail: t(
      'In a supergroup or channel after 7 days, in a basic group at once. That is so since February 2026. In a supergroup a line in the chat says who it will be.',
      '超级群组和频道满 7 天后，基本群组马上就换。2026 年 2 月起是这样。超级群组里会有一条消息，写明由谁接任。',
    ),
    joined: true,
    evidence: [
      'telegram.owner-leaves-admin-follows',
      'telegram.hand-over-after-7-days',
      'telegram.owner-change-is-announced',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.missing-button.leave',
    phase: 'check',
    weight: 90,
    when: { ...MISSING, role: ['member', 'admin'], device: ['ios'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'missing-button' }, fires: true },
      { answers: { ...MEMBER, trouble: 'missing-button', device: 'android' }, fires: false },
    ],
    short: t(
      'Group’s name: “Leave”, or “…” → “Leave Group”.',
      '点群名：「Leave」（退出），或「…」→「Leave Group」',
    ),
    detail: t(
      'In a supergroup or channel there may be a button “Leave” on that page; a basic group has the entry in “…”; in a channel the entry speaks of the channel. If you want to end it: only the owner can.',
      '超级群组和频道里可能有「Leave」（退出）按钮；基本群组在「…」菜单里；频道的菜单里写的是频道。想解散的话，只有群主能。',
    ),
    joined: true,
    evidence: [
      'telegram.ios-leave-channel',
      'telegram.ios-leave-entry',
      'telegram.ios-leave-button',
      'telegram.owner-deletes-supergroup',
      'telegram.owner-deletes-basic-group',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.missing-button.leave-android',
    phase: 'check',
    weight: 90,
    when: { ...MISSING, role: ['member', 'admin'], device: ['android'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'missing-button', device: 'android' }, fires: true },
      { answers: { ...MEMBER, trouble: 'missing-button' }, fires: false },
    ],
    short: t(
      'Look in ⋮: “Leave group” or “Delete and Leave Group”.',
      '点 ⋮，找「Leave group」或「Delete and Leave Group」。',
    ),
    detail: t(
      'The second is in a basic group; a channel has “Leave channel”. The labels come from a client with the same texts (2024). If you want to end it: only the owner can.',
      '基本群组是后者（删除并退出）；频道是「Leave channel」。按钮名是在用同一套文字的客户端里看到的（2024 年）。想解散的话，只有群主能。',
    ),
    joined: true,
    evidence: [
      'telegram.android-leave-label',
      'telegram.android-basic-leave-label',
      'telegram.android-leave-channel',
      'telegram.owner-deletes-supergroup',
      'telegram.owner-deletes-basic-group',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.missing-button.leave-desktop',
    phase: 'check',
    weight: 90,
    when: { ...MISSING, role: ['member', 'admin'], device: ['desktop'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'missing-button', device: 'desktop' }, fires: true },
      { answers: { ...MEMBER, trouble: 'missing-button' }, fires: false },
    ],
    short: t(
      'Look in ⋮: “Leave group” or “Delete and leave”.',
      '点 ⋮，找「Leave group」（退出）或「Delete and leave」。',
    ),
    detail: t(
      'The first is in a supergroup, the second in a basic one; a channel has “Leave channel”. In Telegram for macOS: “Leave” on the group’s page; in the menu of the chat list “Leave Group”, in a basic group “Delete And Exit”. If you want to end it: only the owner can.',
      '超级群组是前者，基本群组是后者（删除并退出）；频道是「Leave channel」。Mac 版：群资料页上是「Leave」，聊天列表的菜单里是「Leave Group」，基本群组是「Delete And Exit」。想解散的话，只有群主能。',
    ),
    joined: true,
    evidence: [
      'telegram.desktop-leave-buttons',
      'telegram.desktop-leave-channel',
      'telegram.macos-leave-buttons',
      'telegram.owner-deletes-supergroup',
      'telegram.owner-deletes-basic-group',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.missing-button.leave-web',
    phase: 'check',
    weight: 90,
    when: { ...MISSING, role: ['member', 'admin'], device: ['web'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'missing-button', device: 'web' }, fires: true },
      { answers: { ...MEMBER, trouble: 'missing-button' }, fires: false },
    ],
    short: t(
      'Look in ⋮: “Leave Group” or “Delete and Exit”.',
      '点 ⋮，找「Leave Group」（退出）或「Delete and Exit」。',
    ),
    detail: t(
      'The second is in a basic group; in a channel the entry speaks of the channel. That is Telegram Web A; Web K may differ. If you want to end it: only the owner can.',
      '基本群组是后者（删除并退出）；频道里写的是频道。这是 Web A，Web K 可能不一样。想解散的话，只有群主能。',
    ),
    joined: true,
    evidence: [
      'telegram.web-a-leave-entry',
      'telegram.channel-leave-labels',
      'telegram.owner-deletes-supergroup',
      'telegram.owner-deletes-basic-group',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.missing-button.leave-elsewhere',
    phase: 'check',
    weight: 85,
    when: { ...MISSING, role: ['member', 'admin'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'missing-button' }, fires: true },
      { answers: { ...MEMBER, role: 'owner', groupSize: 12, trouble: 'missing-button' }, fires: false },
    ],
    short: t(
      'Not there, or greyed out? Leave on another device.',
      '没有、或者点不了？换一台登录着的设备退。',
    ),
    detail: t(
      'Your account is the same on each. In a supergroup the button is “Leave group” on Android and on a computer, “Leave Group” in Web A; in a basic group “Delete and leave” on a computer, “Delete and Exit” in Web A. If you have only this one, mute the chat to have quiet, or ask an admin to remove you.',
      '账号是同一个。超级群组里，安卓和电脑上是「Leave group」，Web A 上是「Leave Group」；基本群组里，电脑上是「Delete and leave」，Web A 上是「Delete and Exit」。只有这一台的话，先静音图个清静，或者请管理员把你移出去。',
    ),
    joined: true,
    evidence: [
      'telegram.desktop-leave-buttons',
      'telegram.web-a-leave-entry',
      'telegram.android-leave-label',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.missing-button.dissolve',
    phase: 'check',
    weight: 90,
    when: { ...MISSING, role: ['owner'], device: ['ios'] },
    examples: [
      { answers: { ...MEMBER, role: 'owner', groupSize: 12, trouble: 'missing-button' }, fires: true },
      {
        answers: { ...MEMBER, role: 'owner', groupSize: 12, trouble: 'missing-button', device: 'android' },
        fires: false,
      },
    ],
    short: t(
      'Group’s name, then “Edit” or “…”: “Delete Group”.',
      '点群名，再看「Edit」或「…」：「Delete Group」（删除）。',
    ),
    detail: t(
      'In a supergroup it is on the page behind “Edit”, and maybe in the menu behind “…” too; in a basic group only in that menu. A channel has a red entry for it behind “Edit”.',
      '就是删除群组。超级群组在「Edit」（编辑）页里，「…」菜单里可能也有；基本群组只在「…」菜单里。频道是「Edit」后面红色的那项。',
    ),
    joined: true,
    evidence: [
      'telegram.ios-channel-delete',
      'telegram.ios-delete-supergroup',
      'telegram.ios-delete-supergroup-menu',
      'telegram.ios-delete-basic',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.missing-button.dissolve-android',
    phase: 'check',
    weight: 90,
    when: { ...MISSING, role: ['owner'], device: ['android'] },
    examples: [
      {
        answers: { ...MEMBER, role: 'owner', groupSize: 12, trouble: 'missing-button', device: 'android' },
        fires: true,
      },
      { answers: { ...MEMBER, role: 'owner', groupSize: 12, trouble: 'missing-button' }, fires: false },
    ],
    short: t('Look in the edit page and in the window for leaving.', '编辑页和退出的窗口里都看看。'),
    detail: t(
      'At the end of the page it is red. In the window it is a box, “Delete the group for all members”, in a channel “Delete for all subscribers”, in a client with the same texts (2024); a user still saw it in a basic group in 2026.',
      '编辑页末尾红色的那项。退出的窗口里，是「Delete the group for all members」（为所有成员删除）的勾选框，频道是「Delete for all subscribers」（为所有订阅者删除）：名字是在用同一套文字的客户端里看到的（2024 年），2026 年还有用户在基本群组里见过它。',
    ),
    joined: true,
    evidence: [
      'telegram.android-edit-page-delete',
      'telegram.android-delete-labels',
      'telegram.android-channel-delete-label',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.missing-button.dissolve-desktop',
    phase: 'check',
    weight: 90,
    when: { ...MISSING, role: ['owner'], device: ['desktop'] },
    examples: [
      {
        answers: { ...MEMBER, role: 'owner', groupSize: 12, trouble: 'missing-button', device: 'desktop' },
        fires: true,
      },
      { answers: { ...MEMBER, role: 'owner', groupSize: 12, trouble: 'missing-button' }, fires: false },
    ],
    fineAlone: true,
    short: t(
      'Look in “Manage group” and in the window for leaving.',
      '「Manage group」（管理群）和退出的窗口里都看看。',
    ),
    detail: t(
      'In a supergroup it is “Delete group” in the first (a channel has “Manage Channel”, “Delete channel”); in a basic group a box “Delete for everyone” in the second, once nobody else is in it, says a user of newer versions. The version of 2025 had none in supergroups above 1,000 members; newer code has no such limit.',
      '超级群组是前者（管理群组）里的「Delete group」，频道是「Manage Channel」里的「Delete channel」；基本群组是后者里「Delete for everyone」（为所有人删除）的勾选框，有用户说，新版里要群里没有别人了才有。2025 年的版本，超级群组超过 1,000 人就没有；新代码没有这个限制。',
    ),
    joined: true,
    evidence: [
      'telegram.desktop-delete-buttons',
      'telegram.desktop-channel-delete',
      'telegram.desktop-limit-1000-in-2025',
      'telegram.desktop-basic-needs-emptying',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.missing-button.dissolve-web',
    phase: 'check',
    weight: 90,
    when: { ...MISSING, role: ['owner'], device: ['web'] },
    examples: [
      {
        answers: { ...MEMBER, role: 'owner', groupSize: 12, trouble: 'missing-button', device: 'web' },
        fires: true,
      },
      { answers: { ...MEMBER, role: 'owner', groupSize: 12, trouble: 'missing-button' }, fires: false },
    ],
    short: t(
      'Look in ⋮ → “Delete and Exit”: it asks first.',
      '点 ⋮ →「Delete and Exit」（退出）：确认之前不会删。',
    ),
    detail: t(
      `Behind that label a window shows the owner of a supergroup or channel two red buttons: one ends it for all, the other only takes you out. That is Telegram Web A. ${WEB_K_OWNER.en}`,
      `这个按钮（删除并退出）后面的窗口里，超级群组或频道的群主会看到两个红按钮：一个为所有人解散，一个只是退出。这是 Web A。${WEB_K_OWNER.zh}`,
    ),
    joined: true,
    evidence: ['telegram.web-a-leave-entry', 'telegram.web-a-two-buttons', 'telegram.web-k-window'],
  },
  {
    kind: 'step',
    id: 'telegram.missing-button.dissolve-elsewhere',
    phase: 'check',
    weight: 85,
    when: { ...MISSING, role: ['owner'] },
    examples: [
      { answers: { ...MEMBER, role: 'owner', groupSize: 12, trouble: 'missing-button' }, fires: true },
      { answers: { ...MEMBER, trouble: 'missing-button' }, fires: false },
    ],
    short: t(
      'Not there, or greyed out? Try it on another device.',
      '没有、或者点不了？换一台登录着的设备试试。',
    ),
    detail: t(
      'For each supergroup the server says whether it can be deleted; above 1,000 members it may refuse. The old way then (2017, 2018): ask support inside the app, or remove members.',
      '超级群组能不能删，由服务器说了算，超过 1,000 人可能不行。老办法（2017、2018 年的说法）是在应用里找客服，或者先移出一些人。',
    ),
    joined: true,
    evidence: ['telegram.server-allows-deletion', 'telegram.limit-1000', 'telegram.old-way-above-1000'],
  },
  {
    kind: 'step',
    id: 'telegram.many-groups.one-by-one',
    phase: 'check',
    weight: 90,
    when: { ...TELEGRAM, trouble: ['many-groups'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'many-groups' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t(
      'Leave each one; or delete a folder with its chats.',
      '一个个退；或者删文件夹时，连里面的群一起退。',
    ),
    detail: t(
      'When a chat folder is deleted, the chats that are fixed in it can be left as well: Telegram Desktop asks whether to. Other apps may not ask.',
      '删除聊天文件夹时，固定在里面的聊天可以一起退掉：Telegram Desktop 会问要不要。别的版本不一定问。',
    ),
    joined: true,
    evidence: ['telegram.one-chat-at-a-time', 'telegram.folder-takes-its-chats'],
  },
] as const satisfies readonly Rule<ClaimId>[];
