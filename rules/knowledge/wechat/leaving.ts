import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { troublesBut } from '../troubles.ts';
import { claims as dissolving } from './dissolving.ts';
import { MEMBER, OWNER } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'leave-button-in-settings': {
    rows: ['A1.1', 'A01'],
    says: t(
      'On the phone, open the group chat, tap the menu at top right to reach the settings page, and find the leave button at the bottom: 「退出群聊」 (leave) or 「删除并退出」 (delete and leave). Both names stand in pages of 2025 and 2026; which is newer is not shown.',
      '在手机上打开群聊，点右上角的菜单打开设置页，退群按钮在底部：「退出群聊」或「删除并退出」。2025、2026 年的网页里两种叫法都有，哪个更新没写。',
    ),
    devices: ['ios', 'android', 'harmonyos'],
    for: {
      'nctoro-article': { quote: '在底部选择"删除并退出"选项' },
      fudaoke: t('Calls it 退出群聊.', '写作「退出群聊」。'),
      beng168: t('Calls it 退出群聊.', '写作「退出群聊」。'),
      'gzt-0717': t('Calls it 删除并退出.', '写作「删除并退出」。'),
      cnzjfc: t('Calls it 删除并退出.', '写作「删除并退出」。'),
      yub2b: true,
      quomz: true,
    },
  },
  'leave-button-by-system': {
    rows: ['A1.2', 'A02'],
    says: t(
      'On iOS the leave button is at the very end of the page; on Android it stands in the middle of the action area.',
      'iOS 要滑到页面最底部才能看到退群按钮；Android 的按钮在操作区中间。',
    ),
    devices: ['ios', 'android'],
    for: { 'nctoro-article': { quote: 'Android版本将该按钮置于操作栏中部' } },
  },
  'leave-on-windows-39': {
    says: t(
      'WeChat for Windows 3.9 has a button to leave in the group’s info: 「退出群聊」, in English “Leave”.',
      '微信 Windows 3.9 的群聊信息里有退群按钮：「退出群聊」，英文界面是“Leave”。',
    ),
    devices: ['desktop'],
    for: {
      pywechat: {
        says: t(
          'A program that clicks it; says nothing of 4.x and the Mac.',
          '有程序在点这个按钮；没提 4.x 和 Mac。',
        ),
        quote: "'title':'退出群聊'",
      },
    },
    against: {
      'gzt-0717': t('Says a computer can’t; the phone is needed.', '说电脑上不能退，要用手机。'),
    },
  },
  'eu-leave-notice': {
    rows: ['A7.1', 'A31'],
    says: t(
      'In the EU a leave notice is always shown, because of the GDPR.',
      '在欧盟地区，受 GDPR 要求，退群时一定会显示通知。',
    ),
    contradicts: ['wechat.leaving-is-silent'],
    for: { 'nctoro-article': { quote: '欧盟地区强制显示退群通知(GDPR要求)' } },
  },
  'leaver-keeps-record': {
    rows: ['A1.3', 'A1.5', 'A03'],
    says: t(
      "After leaving, the chat record stays on the leaver's own device, for nobody else to see.",
      '退群后，聊天记录仍保留在退群者自己的设备上，只有本人看得到。',
    ),
    for: {
      'nctoro-article': { quote: '退群后仍会保留在成员设备本地聊天记录' },
      fudaoke: {
        says: t(
          'By default; lost if one ticks 清空聊天记录 (clear the chat history).',
          '默认保留；勾选「清空聊天记录」就没了。',
        ),
        partly: true,
      },
    },
    against: {
      'gzt-0717': t('Says leaving erases the local record.', '说退群会清掉本机的聊天记录。'),
      'nctoro-a99926': t('Says the local cache is cleared on leaving.', '说退群后本机缓存会被清除。'),
    },
  },
  'leaver-may-choose-to-keep': {
    rows: ['A03'],
    says: t(
      'On leaving, WeChat offers an option to leave and keep the records: 退出但保留聊天记录.',
      '退群时微信给了选项：退出但保留聊天记录。',
    ),
    for: {
      'wechatmsg-277': {
        says: t('One user saw it; earlier there was no such option.', '一位用户看到的；早些时候没有。'),
        quote: '目前“退出但保留聊天记录”的群聊',
      },
    },
  },
  'left-records-on-computer': {
    says: t(
      'Records of groups that one has left can be seen on the computer in 设置 → 通用设置 → 存储空间管理 → 聊天数据管理.',
      '退掉的群的聊天记录，可以在电脑版「设置 → 通用设置 → 存储空间管理 → 聊天数据管理」里看到。',
    ),
    devices: ['desktop'],
    for: { 'wechatmsg-277': { quote: '在PC端“设置-通用设置-存储空间管理-聊天数据管理”页面中查看' } },
  },
  'leaver-off-the-list-at-once': {
    rows: ['A1.3', 'A1.5', 'A04'],
    says: t(
      'After leaving, no new messages arrive and the name leaves the member list at once.',
      '退群后不再收到新消息，名字立即从成员列表消失。',
    ),
    for: { 'nctoro-article': { quote: '立即从群成员列表中移除该用户' } },
  },
  'left-group-leaves-chat-list': {
    says: t(
      'After leaving, the group is gone from one’s list of chats.',
      '退群后，这个群从自己的聊天列表里消失。',
    ),
    for: { yub2b: true },
    against: {
      beng168: t('Says one may still long-press the chat and delete it.', '说还可以长按这个聊天把它删掉。'),
    },
  },
  'left-chat-can-be-deleted': {
    says: t(
      'After leaving, the chat can be deleted from the list of chats with a long press.',
      '退群后，可以在聊天列表里长按这个聊天，把它删掉。',
    ),
    for: { beng168: true },
  },
  'leaving-is-silent': {
    rows: ['A1.5', 'A05'],
    says: t(
      'When a member leaves a personal group by themselves, nobody else sees a message about it.',
      '在个人微信群里，成员自行退群时，其他人看不到任何提示。',
    ),
    for: {
      'nctoro-article': { quote: '群内不会显示系统提示' },
      'wechaty-docs': t(
        'Cannot raise an event when someone leaves, because WeChat tells nobody.',
        '有人自行退群时无法触发事件，因为微信不通知任何人。',
      ),
      'gewe-protocol': {
        says: t(
          'Lists messages for removal, dissolving and owner change, but none for leaving.',
          '列出了移除成员、解散和更换群主的消息，唯独没有退群消息。',
        ),
        partly: true,
      },
      'lookalike-dialogs': {
        says: t(
          'Ten look-alikes copy a leave dialog promising that other members are not told.',
          '十个仿制项目照搬的退群弹窗都写明不会通知其他成员。',
        ),
        quote: '不会通知群聊中其他成员',
      },
    },
  },
  'plugins-show-leavers': {
    says: t(
      'Unofficial plug-ins for the Mac claim to show who has left a group.',
      '有非官方的 Mac 插件声称能显示谁退了群。',
    ),
    for: { 'x1a0he-77': { quote: '2.5.0 已支持' } },
  },
  'leave-notices-if-on': {
    rows: ['A1.5', 'A06'],
    says: t(
      'A group shows a leave notice if the owner has switched leave notices on.',
      '群主开启退群通知后，有人退群时群里会显示提示。',
    ),
    contradicts: ['wechat.leaving-is-silent'],
    for: { 'nctoro-article': { quote: '除非群主开启退群通知' } },
  },
  'owner-leaves-system-picks': {
    rows: ['B04'],
    says: t(
      'If the owner simply leaves, the system picks a new owner.',
      '群主直接退群时，系统会自动选出新群主。',
    ),
    contradicts: ['wechat.owner-must-hand-over-first'],
    for: {
      senqingzn: t('Says the system passes the group to an active member.', '说系统会把群交给一位活跃成员。'),
      'nctoro-a124256': t('Says it passes by itself.', '说会自动移交。'),
      'people-2016-qr': {
        says: t(
          'Speaks of the creator leaving and only of the code dying: a hint that the group went on then.',
          '说到建群者退群时只提二维码失效：看来当时群还在。',
        ),
        quote: '建群者退群，二维码确实会失效',
        partly: true,
      },
    },
    against: {
      'nctoro-a196440': { quote: '要求群主必须提前指定继任者才能退出' },
      'gzt-0717': t('Says the owner has to transfer the group first.', '说群主必须先转让。'),
      ngdsb: t('Says the group is dissolved then.', '说群会解散。'),
      '17golang': t('Says the group is dissolved then.', '说群会解散。'),
      'nctoro-a116473': t('Says a group of fewer than 3 members ends.', '说不到 3 人的群会就此结束。'),
    },
  },
  'owner-must-hand-over-first': {
    rows: ['B04'],
    says: t('An owner has to hand the group over before leaving.', '群主要先转让群主，才能退群。'),
    for: {
      'gzt-0717': true,
      'nctoro-a196440': { quote: '要求群主必须提前指定继任者才能退出' },
    },
    against: {
      senqingzn: t('Says the system passes the group to an active member.', '说系统会把群交给一位活跃成员。'),
      'nctoro-a124256': t('Says it passes by itself.', '说会自动移交。'),
      ngdsb: t('Says the group is dissolved then.', '说群会解散。'),
      '17golang': t('Says the group is dissolved then.', '说群会解散。'),
      'nctoro-a116473': t('Says a group of fewer than 3 members ends.', '说不到 3 人的群会就此结束。'),
    },
  },
  'mini-program-error-65206': {
    rows: ['B20'],
    says: t(
      'One call of Mini Programs, wx.getGroupEnterInfo, has an error 65206: the user is no longer in this group.',
      '小程序的一个接口 wx.getGroupEnterInfo 有错误码 65206：用户已不在该群内。',
    ),
    for: { 'mini-program-group-info': { quote: '65206 | 用户已不在该群内' } },
  },
  'mini-programs-stop': {
    rows: ['B20'],
    says: t(
      'We conclude: Mini Programs tied to a group may stop working for someone who has left.',
      '我们推断：退群后，与该群绑定的小程序可能用不了。',
    ),
    for: {
      'mini-program-group-info': {
        says: t('Documents the error for one call only.', '只写了一个接口会报这个错。'),
        quote: '65206 | 用户已不在该群内',
        partly: true,
      },
    },
  },
});

const WECHAT = { platform: ['wechat'] } as const satisfies When;
const LEAVE = { ...WECHAT, goal: ['leave'] } as const satisfies When;

const ACCEPT = dissolving['wechat.above-40-invitees-accept'].figures.most;

/** What to look for on any phone before the last tap. */
const READ_THE_WINDOW = t(
  'Read the pop-up before you confirm: if it offers to keep the records (保留聊天记录), take that; if it offers to clear them (清空聊天记录), don’t tick it; if it offers neither, count on losing the chat.',
  '确认之前看清楚弹窗：问你留不留聊天记录，就选保留；有「清空聊天记录」，别勾；都没有，就当记录会被清掉。',
);

/** What else the button is called, and what the window may offer. */
const LEAVE_HINTS = [
  t('Or: 删除并退出 (delete and leave)', '也有写作「删除并退出」的。'),
  t('If it offers to keep the records (保留聊天记录), take it.', '问你留不留聊天记录：选保留。'),
] as const;

/** Getting out of a group that lives on: what is known of WeChat, and of WeCom where both are alike. */
export const leaving = [
  {
    kind: 'step',
    id: 'wechat.leave.save-first',
    phase: 'prepare',
    // In a scam, what is to be kept is the proof.
    when: { ...LEAVE, trouble: troublesBut('leave', 'scam') },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...MEMBER, trouble: 'scam' }, fires: false },
    ],
    weight: 90,
    short: t('First save what you want to keep.', '想留的先存好。'),
    detail: t(
      'To keep a copy, use 聊天记录迁移 (migrate chats) to another device, or 收藏 (favorites). Do it before you leave: for one user, WeChat’s migration no longer worked for a group that its owner had ended; nobody has tested it for a group that you left.',
      '可以用「聊天记录迁移」转到另一台设备，或者收藏一份。趁退之前做：群主解散的群，有位用户后来就迁移不了了；自己退掉的群，没有人试过。',
    ),
    joined: true,
    evidence: ['wechat.ways-to-keep-a-copy', 'wechat.backup-leaves-out-ended-groups'],
  },
  {
    kind: 'step',
    id: 'wechat.leave.act-ios',
    phase: 'act',
    when: { ...LEAVE, device: ['ios'] },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...MEMBER, device: 'desktop' }, fires: false },
    ],
    short: t('“…” (top right), scroll down, 退出群聊 (leave)', '点右上角「…」→ 往下翻到底 → 退出群聊'),
    under: LEAVE_HINTS,
    detail: t(
      `Some pages call it 删除并退出 (delete and leave). ${READ_THE_WINDOW.en}`,
      `有的网页写作「删除并退出」。${READ_THE_WINDOW.zh}`,
    ),
    path: ['…', '退出群聊'],
    evidence: ['wechat.leave-button-in-settings'],
  },
  {
    kind: 'step',
    id: 'wechat.leave.act-android',
    phase: 'act',
    when: { ...LEAVE, device: ['android', 'harmonyos'] },
    examples: [
      { answers: { ...MEMBER, device: 'android' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t('“…” (top right), scroll down, 退出群聊 (leave)', '点右上角「…」→ 往下翻 → 退出群聊'),
    under: LEAVE_HINTS,
    detail: t(
      `Some pages call it 删除并退出 (delete and leave); one puts it, on Android, among the other buttons rather than at the bottom. ${READ_THE_WINDOW.en}`,
      `有的网页写作「删除并退出」；有一篇说 Android 上它在中间那排按钮里，不在最底下。${READ_THE_WINDOW.zh}`,
    ),
    path: ['…', '退出群聊'],
    joined: true,
    evidence: ['wechat.leave-button-in-settings', 'wechat.leave-button-by-system'],
  },
  {
    kind: 'step',
    id: 'wechat.leave.act-computer',
    phase: 'act',
    when: { ...LEAVE, device: ['desktop'] },
    examples: [
      { answers: { ...MEMBER, device: 'desktop' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t(
      'On Windows 3.9: “…” (Chat Info) → 退出群聊 (“Leave”)',
      'Windows 3.9 上：点群窗口右上角「…」→ 退出群聊',
    ),
    under: [
      t('Not seen elsewhere. If it isn’t there, use the phone.', '别的版本和 Mac 没查到：没有就用手机退。'),
    ],
    detail: t(
      'Nothing is known about 4.x and the Mac. One how-to page says that it can’t be done on a computer. On the phone: “…” (top right), scroll down, 退出群聊, also called 删除并退出 (delete and leave).',
      '4.x 和 Mac 没查到。有篇教程说电脑上不能退。手机上：右上角「…」→ 往下翻 → 退出群聊（也有写作「删除并退出」的）。',
    ),
    path: ['…', '退出群聊'],
    evidence: ['wechat.leave-on-windows-39'],
  },
  {
    kind: 'step',
    id: 'wechat.leave.confirm',
    phase: 'confirm',
    when: LEAVE,
    examples: [{ answers: MEMBER, fires: true }],
    short: t('You are out once you have confirmed.', '点了确认，就退了。'),
    detail: t(
      'One page says that the group then disappears from your list of chats; another says that you can still long-press it and delete it.',
      '有篇教程说群会从你的聊天列表里消失；另一篇说还可以长按把它删掉。',
    ),
    joined: true,
    evidence: ['wechat.leaver-off-the-list-at-once', 'wechat.left-group-leaves-chat-list'],
  },
  {
    kind: 'effect',
    id: 'wechat.leave.own-history',
    when: LEAVE,
    examples: [{ answers: MEMBER, fires: true }],
    mustKnow: true,
    weight: 85,
    short: t('Your chat may be cleared: read the pop-up first.', '聊天记录可能被清掉：弹窗先看清楚。'),
    detail: t(
      'One user saw a choice to leave and keep the records (2024). One page says that they are kept unless you tick to clear them (2025); others say that leaving clears them. On the computer, the same user found records of groups left earlier: 设置 → 通用设置 → 存储空间管理 → 聊天数据管理. Only you can see what stays.',
      '2024 年有位用户看到可以选“退出但保留聊天记录”。2025 年有篇教程说默认保留、勾了清空才没；也有教程说退群就清掉。那位用户还在电脑上看到过早先退掉的群的记录：设置 → 通用设置 → 存储空间管理 → 聊天数据管理。留下的只有你自己看得到。',
    ),
    joined: true,
    evidence: [
      'wechat.leaver-may-choose-to-keep',
      'wechat.leaver-keeps-record',
      'wechat.left-records-on-computer',
    ],
  },
  {
    kind: 'effect',
    id: 'wechat.leave.no-new-messages',
    when: LEAVE,
    examples: [{ answers: MEMBER, fires: true }],
    weight: 30,
    short: t(
      'You get no new messages; your name leaves the list.',
      '收不到新消息，名字马上从成员列表里没了。',
    ),
    evidence: ['wechat.leaver-off-the-list-at-once'],
  },
  {
    kind: 'effect',
    id: 'wechat.leave.quiet',
    notice: true,
    when: LEAVE,
    examples: [{ answers: MEMBER, fires: true }],
    weight: 80,
    short: t('Nobody gets a notice, but the member list shows it.', '群里没有提示，但成员列表看得出来。'),
    detail: t(
      'One how-to page adds “unless the owner has turned on leave notices”; no such setting was found.',
      '有篇教程补了一句“除非群主开启退群通知”，没查到有这个设置。',
    ),
    evidence: ['wechat.leaving-is-silent'],
    against: ['wechat.leave-notices-if-on'],
  },
  {
    kind: 'effect',
    id: 'wechat.leave.way-back',
    when: LEAVE,
    examples: [{ answers: MEMBER, fires: true }],
    weight: 60,
    short: t(
      'Added again? Leave again: no setting against it found.',
      '又被拉进来？再退一次；没查到能挡住的设置。',
    ),
    detail: t(
      `Above ${ACCEPT} people you are asked before you are in, as WeChat’s help had it in 2015. No source says whether you are asked in a smaller group. To come back yourself, you need such an invitation, or the group’s QR code while it is valid.`,
      `超过 ${ACCEPT} 人的群，拉你要你同意，2015 年微信的帮助是这么写的；小一点的群会不会先问你，没查到。自己想回来，也要有人这样拉你，或者趁群二维码没过期扫码进。`,
    ),
    joined: true,
    evidence: ['wechat.above-40-invitees-accept', 'wechat.qr-code-7-days'],
  },
  {
    kind: 'caution',
    id: 'wechat.leave.plug-ins',
    when: LEAVE,
    examples: [{ answers: MEMBER, fires: true }],
    weight: 10,
    short: t('Some Mac plug-ins claim to show who has left.', '有 Mac 插件声称能看到谁退了群。'),
    detail: t('They are unofficial and break WeChat’s rules.', '都不是官方的，用了违反微信的规定。'),
    evidence: ['wechat.plugins-show-leavers'],
  },
  {
    kind: 'caution',
    id: 'wechat.leave.eu-notice',
    when: { platform: ['wechat'], goal: ['leave'], region: ['eu'] },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...MEMBER, region: 'mainland-china' }, fires: false },
    ],
    weight: 25,
    short: t('EU: one page says that a leave notice is shown.', '欧盟：有篇教程说一定会显示退群通知。'),
    detail: t(
      'It names the GDPR. Nothing confirms it: the law has no such rule, and WeChat’s privacy policy does not mention one.',
      '它说是 GDPR 要求的。没有资料能证实：这部法律没有这样的规定，微信的隐私政策也没提。',
    ),
    evidence: ['wechat.eu-leave-notice'],
  },
  {
    kind: 'effect',
    id: 'wechat.leave.mini-programs',
    when: LEAVE,
    examples: [{ answers: MEMBER, fires: true }],
    weight: 15,
    short: t('The group’s mini-programs may stop working for you.', '这个群里的小程序，你可能用不了了。'),
    detail: t(
      'That is our conclusion: one of their calls gives an error for people who are no longer in the group (65206).',
      '这是我们推断的：小程序有个接口，会对不在群里的人报错（65206）。',
    ),
    joined: true,
    evidence: ['wechat.mini-programs-stop', 'wechat.mini-program-error-65206'],
  },
  {
    kind: 'effect',
    id: 'wechat.transfer.ordinary-member',
    when: { platform: ['wechat'], goal: ['transfer'] },
    examples: [{ answers: { ...OWNER, goal: 'transfer' }, fires: true }],
    mustKnow: true,
    weight: 85,
    short: t(
      'You stay, as a member; only the new owner can undo it.',
      '你还在群里，当普通成员；只有新群主能再转给你。',
    ),
    evidence: ['wechat.only-owner-transfers'],
  },
  {
    kind: 'effect',
    id: 'wechat.transfer.new-owner-told',
    notice: true,
    when: { platform: ['wechat'], goal: ['transfer'] },
    examples: [{ answers: { ...OWNER, goal: 'transfer' }, fires: true }],
    weight: 50,
    short: t('A notice about the new owner may be shown in the chat.', '群里可能会出现一行换群主的提示。'),
    detail: t(
      'A log from 2018 has 你已成为新群主 and “…”已成为新群主 (… is now the owner). It doesn’t say who sees which.',
      '2018 年的一份记录里有「你已成为新群主」和「“…”已成为新群主」。谁看到哪一行，它没说。',
    ),
    evidence: ['wechat.new-owner-line'],
  },
] as const satisfies readonly Rule<ClaimId>[];
