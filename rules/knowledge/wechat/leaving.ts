import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { fromSize } from '../../model/sizes.ts';
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
      'On the phone, open the group chat, tap the menu at top right to reach the settings page, and find the leave button at the bottom: 「退出群聊」 (leave) or 「删除并退出」 (delete and leave). Both names stand in pages of 2025, the first also in one of 2026; which is newer is not shown.',
      '在手机上打开群聊，点右上角的菜单打开设置页，退群按钮在底部：「退出群聊」或「删除并退出」。2025 年的网页里两种叫法都有，2026 年有一篇写「退出群聊」；哪个更新没写。',
    ),
    devices: ['ios', 'android', 'harmonyos'],
    for: {
      'nctoro-article': { quote: '在底部选择"删除并退出"选项' },
      fudaoke: {
        says: t('Calls it 退出群聊.', '写作「退出群聊」。'),
        quote: '点击群聊界面右上角「…」→「退出群聊」',
      },
      beng168: t('Calls it 退出群聊.', '写作「退出群聊」。'),
      'gzt-0717': {
        says: t('Calls it 删除并退出.', '写作「删除并退出」。'),
        quote: '在功能页面向下滑动至底部',
      },
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
      'gzt-0717': {
        says: t('Says a computer can’t; the phone is needed.', '说电脑上不能退，要用手机。'),
        quote: '电脑端微信需同步手机操作',
      },
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
        quote: '若退出群聊时勾选了「清空聊天记录」选项',
        partly: true,
      },
    },
    against: {
      'gzt-0717': {
        says: t('Says leaving erases the local record.', '说退群会清掉本机的聊天记录。'),
        quote: '此操作将清空本地聊天记录',
      },
      'nctoro-a99926': {
        says: t('Says the local cache is cleared on leaving.', '说退群后本机缓存会被清除。'),
        quote: '本地缓存清除',
      },
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
      'Records of groups left before WeChat offered to keep them can be seen on the computer in 设置 → 通用设置 → 存储空间管理 → 聊天数据管理.',
      '早些时候（还没有保留选项时）退掉的群，聊天记录可以在电脑版「设置 → 通用设置 → 存储空间管理 → 聊天数据管理」里看到。',
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
      'gzt-0717': { quote: '退出后其他成员不会收到系统通知' },
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
      'An unofficial plug-in for the Mac claims to show who has left a group.',
      '有个非官方的 Mac 插件声称能显示谁退了群。',
    ),
    for: {
      'x1a0he-77': {
        says: t(
          'Its author, asked for watching who leaves: supported as of a new version.',
          '有人想要退群监控，作者说新版已支持。',
        ),
        quote: '2.5.0 已支持',
      },
    },
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
      fudaoke: {
        says: t('Says that the group’s chats and settings stay.', '说群里的记录和设置都还在。'),
        quote: '群内聊天记录和设置会保留',
        partly: true,
      },
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
      'gzt-0717': {
        says: t('Says the owner has to transfer the group first.', '说群主必须先转让。'),
        quote: '群主身份需先转让才能退群',
      },
      ngdsb: t('Says the group is dissolved then.', '说群会解散。'),
      '17golang': t('Says the group is dissolved then.', '说群会解散。'),
      'nctoro-a116473': {
        says: t('Says a group of fewer than 3 members ends.', '说不到 3 人的群会就此结束。'),
        quote: '当群内无新群主且成员少于3人时，群组将自动解散',
      },
    },
  },
  'small-group-ends-with-owner': {
    rows: ['B04'],
    says: t(
      'If the owner just leaves, a group of fewer than 3 members that has no new owner ends.',
      '群主直接退群时，没有新群主、不到 3 人的群会就此解散。',
    ),
    for: { 'nctoro-a116473': { quote: '当群内无新群主且成员少于3人时，群组将自动解散' } },
  },
  'owner-must-hand-over-first': {
    rows: ['B04'],
    says: t('An owner has to hand the group over before leaving.', '群主要先转让群主，才能退群。'),
    for: {
      'gzt-0717': { quote: '群主身份需先转让才能退群' },
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
  'rejoin-by-invitation': {
    says: t(
      'Somebody who has left can come back if a member invites them.',
      '退了群的人，群里有人邀请就能回来。',
    ),
    for: {
      'gzt-0717': {
        says: t('Adds that 群聊邀请确认 (invite confirmation) must be on.', '还说要开启「群聊邀请确认」。'),
        quote: '可通过群成员邀请重新加入',
      },
      'nctoro-a99926': { quote: '可通过邀请重新加入' },
    },
  },
  'small-group-without-asking': {
    says: t(
      'In 2015, a group of some twenty people took in an account without asking it.',
      '2015 年，二十多人的群不用对方同意就能拉进去。',
    ),
    for: {
      'mamicode-2015': {
        says: t('One test, with one account.', '用一个账号试了一次。'),
        quote: '再将同一账号拉入一个只有二十多人的群聊中',
        partly: true,
      },
    },
  },
  'switch-against-being-added': {
    says: t(
      'A switch under 我 → 设置 → 隐私 → 群聊管理 makes WeChat ask before one is added to a group.',
      '打开「我 → 设置 → 隐私 → 群聊管理」里的开关，别人拉你进群就要先经你同意。',
    ),
    for: {
      szsszd: {
        says: t(
          'Calls the switch 进群需要群主同意 (the owner has to agree).',
          '把开关写作“进群需要群主同意”。',
        ),
        quote: '“设置”-“隐私”-“群聊管理”',
      },
    },
  },
  'migration-takes-own-groups': {
    says: t(
      'WeChat migrates only the messages of groups that one is still in and that are active.',
      '微信只让迁移自己还在、而且正常活跃的群的消息。',
    ),
    for: {
      'wechatexporter-165': {
        says: t('One user, in 2023.', '2023 年一位用户的说法。'),
        quote: '微信官方只允许迁移本人尚在且正常活跃的群消息',
      },
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

/** What is known for somebody who is added again after leaving. */
export const ADDED_AGAIN = {
  short: t(
    'Added again? Leave again: no proven setting against it.',
    '又被拉进来？再退一次；能挡住的设置没证实。',
  ),
  detail: t(
    `Above ${ACCEPT} people you are asked before you are in, as WeChat’s help had it in 2015; in a test of that year, a group of some twenty didn’t ask. One how-to page of 2023 names a switch, 我 → 设置 → 隐私 → 群聊管理; nothing confirms it.`,
    `超过 ${ACCEPT} 人的群，拉你要你同意，2015 年微信的帮助是这么写的；当年有人试过，二十多人的群直接就拉进去了。2023 年有篇教程说有个开关：我 → 设置 → 隐私 → 群聊管理，没有资料能证实。`,
  ),
  evidence: [
    'wechat.above-40-invitees-accept',
    'wechat.small-group-without-asking',
    'wechat.switch-against-being-added',
  ],
} as const;

/** How to get in again, and what to do if others bring one in. */
const BACK_IN = {
  short: t('Back in? Ask a member. Re-added? Leave.', '想回来，请群里的人拉你；又被拉进来，再退一次。'),
  detail: t(
    `The group’s QR code may take you back, too, while it is valid. No setting against being added again is proven. ${ADDED_AGAIN.detail.en}`,
    `群二维码没过期，也可以扫码回来试试。能挡住别人再拉你的设置，没证实。${ADDED_AGAIN.detail.zh}`,
  ),
  joined: true,
  evidence: [...ADDED_AGAIN.evidence, 'wechat.rejoin-by-invitation', 'wechat.qr-code-7-days'],
} as const;

/** Who learns that somebody has left. */
const NO_NOTICE = {
  notice: true,
  weight: 80,
  short: t('No notice, but the member list shows it.', '退群时群里没有提示，但成员列表看得出来。'),
  detail: t(
    'One how-to page adds “unless the owner has turned on leave notices”.',
    '有篇教程补了一句“除非群主开启退群通知”。',
  ),
  joined: true,
  evidence: ['wechat.leaving-is-silent', 'wechat.leaver-off-the-list-at-once'],
  against: ['wechat.leave-notices-if-on'],
} as const;

/** What else the button is called, and what the window may offer. */
const LEAVE_HINTS = [
  t('Or: 删除并退出 (delete and leave)', '也有写作「删除并退出」的。'),
  t('If offered: 保留聊天记录 (keep it).', '问你留不留聊天记录：选保留。'),
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
      'To keep a copy, use 聊天记录迁移 (migrate chats) to another device, or 收藏 (favorites). Do it before you leave: one user (2023) says that WeChat migrates only groups that you are still in.',
      '可以用「聊天记录迁移」转到另一台设备，或者收藏一份。趁退之前做：2023 年有位用户说，微信只让迁移自己还在的群。',
    ),
    joined: true,
    evidence: ['wechat.ways-to-keep-a-copy', 'wechat.migration-takes-own-groups'],
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
      `Some pages call it 删除并退出 (delete and leave); one puts it, on Android, in the middle of the buttons. No page is about HarmonyOS. ${READ_THE_WINDOW.en}`,
      `有的网页写作「删除并退出」；有一篇说 Android 上它在操作栏中部。没有专讲鸿蒙的。${READ_THE_WINDOW.zh}`,
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
    joined: true,
    evidence: ['wechat.leave-on-windows-39', 'wechat.leave-button-in-settings'],
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
    short: t('Read the pop-up; it may clear your chat.', '先看清弹窗，聊天记录可能被清掉。'),
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
    when: { ...LEAVE, role: ['admin', 'member'] },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 2 }, fires: false },
    ],
    mustKnow: true,
    ...NO_NOTICE,
  },
  {
    kind: 'effect',
    id: 'wechat.leave.quiet-owner',
    // An owner must know three other things first.
    when: { ...LEAVE, role: ['owner'], groupSize: fromSize(2) },
    examples: [
      { answers: { ...OWNER, goal: 'leave', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 1 }, fires: false },
      { answers: MEMBER, fires: false },
    ],
    ...NO_NOTICE,
  },
  {
    kind: 'effect',
    id: 'wechat.leave.way-back',
    when: { ...LEAVE, role: ['admin', 'member'], trouble: troublesBut('leave', 'scam') },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...OWNER, goal: 'leave' }, fires: false },
      { answers: { ...MEMBER, trouble: 'scam' }, fires: false },
    ],
    mustKnow: true,
    weight: 60,
    ...BACK_IN,
  },
  {
    kind: 'effect',
    id: 'wechat.leave.way-back-scam',
    // Nobody is advised to go back to a scam.
    when: { ...LEAVE, role: ['admin', 'member'], trouble: ['scam'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'scam' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    mustKnow: true,
    weight: 60,
    ...BACK_IN,
    short: t(
      'Re-added? Leave again. Back in takes an invitation.',
      '要有人拉才回得去；又被拉进来，再退一次。',
    ),
  },
  {
    kind: 'effect',
    id: 'wechat.leave.way-back-owner',
    // How an owner gets in again is told with how to own it again.
    when: { ...LEAVE, role: ['owner'], groupSize: fromSize(2) },
    examples: [
      { answers: { ...OWNER, goal: 'leave' }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 1 }, fires: false },
      { answers: MEMBER, fires: false },
    ],
    weight: 60,
    ...ADDED_AGAIN,
  },
  {
    kind: 'caution',
    id: 'wechat.leave.plug-ins',
    when: LEAVE,
    examples: [{ answers: MEMBER, fires: true }],
    weight: 10,
    short: t('A Mac plug-in claims to show who has left.', '有个 Mac 插件声称能看到谁退了群。'),
    detail: t(
      'It is unofficial; international WeChat’s rules bar software that isn’t authorised.',
      '不是官方的；国际版 WeChat 的规则不许用未经授权的软件。',
    ),
    joined: true,
    evidence: ['wechat.plugins-show-leavers', 'wechat.bars-bots'],
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
      'It names the GDPR. Nothing that confirms it was found, and WeChat’s privacy policy does not mention such a notice.',
      '它说是 GDPR 要求的。没查到能证实的资料，微信的隐私政策也没提。',
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
    short: t('They get a notice; others may see one.', '新群主会收到提示；别人可能也看得到。'),
    detail: t(
      'The new owner’s line is 你已成为新群主 (you are now the owner), as recorded in 2024. A log from 2018 also has “…”已成为新群主 (… is now the owner), and doesn’t say who sees it; one how-to page says that all members are told.',
      '新群主看到的是「你已成为新群主」，2024 年录到过。2018 年的一份记录里还有「“…”已成为新群主」，谁看得到没说；有篇教程说会通知所有成员。',
    ),
    joined: true,
    evidence: ['wechat.new-owner-is-told', 'wechat.new-owner-line', 'wechat.all-are-told-of-new-owner'],
  },
] as const satisfies readonly Rule<ClaimId>[];
