import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { COMPUTERS, LEAVING, TENCENT } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'leave-button-in-settings': {
    rows: ['A1.1', 'A01'],
    says: t(
      'On the phone, open the group chat, tap the menu at top right to reach the settings page, and find 「删除并退出」 (Delete and leave) at the bottom; other pages call the button 「退出群聊」.',
      '在手机上打开群聊，点右上角的菜单打开设置页，底部就是「删除并退出」；有的页面把按钮写作「退出群聊」。',
    ),
    for: {
      'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。'),
      yub2b: true,
      'gzt-0717': true,
      quomz: true,
    },
  },
  'leave-button-by-system': {
    rows: ['A1.2', 'A02'],
    says: t(
      'On iOS the leave button is at the very end of the page; on Android it stands in the middle of the action area.',
      'iOS 要滑到页面最底部才能看到退群按钮；Android 的按钮在操作区中间。',
    ),
    for: { 'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。') },
  },
  'eu-leave-notice': {
    rows: ['A7.1', 'A31'],
    says: t(
      'In the EU a leave notice is always shown, because of the GDPR.',
      '在欧盟地区，受 GDPR 要求，退群时一定会显示通知。',
    ),
    for: { 'nctoro-article': t('In its seventh section; names no source.', '见第七节，没有给出出处。') },
    against: {
      'wechat-privacy-policy': t(
        'Its EEA section deals with the controller and rights and names no leave notice.',
        '欧洲经济区部分讲的是数据控制者和用户权利，没有提到退群通知。',
      ),
    },
  },
  'leaver-keeps-record': {
    rows: ['A1.3', 'A1.5', 'A03'],
    says: t(
      "After leaving, the chat record stays on the leaver's own device, for nobody else to see.",
      '退群后，聊天记录仍保留在退群者自己的设备上，只有本人看得到。',
    ),
    for: { 'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。') },
    against: {
      'gzt-0717': t('Says leaving erases the local record.', '说退群会清掉本机的聊天记录。'),
      'nctoro-a99926': t('Says the local cache is cleared on leaving.', '说退群后本机缓存会被清除。'),
      'gewe-protocol': t(
        "Records the leaver's client receiving a DelContacts event that drops the room.",
        '记录显示，退群者的客户端收到 DelContacts 事件，该群从账号中移除。',
      ),
    },
  },
  'leaver-off-the-list-at-once': {
    rows: ['A1.3', 'A1.5', 'A04'],
    says: t(
      'After leaving, no new messages arrive and the name leaves the member list at once.',
      '退群后不再收到新消息，名字立即从成员列表消失。',
    ),
    for: { 'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。') },
  },
  'leaving-is-silent': {
    rows: ['A1.5', 'A05'],
    says: t(
      'When a member leaves a personal group by themselves, nobody else sees a message about it.',
      '在个人微信群里，成员自行退群时，其他人看不到任何提示。',
    ),
    for: {
      'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。'),
      'wechaty-docs': t(
        'Cannot raise an event when someone leaves, because WeChat tells nobody.',
        '有人自行退群时无法触发事件，因为微信不通知任何人。',
      ),
      'gewe-protocol': t(
        'Lists messages for removal, dissolving and owner change, but none for leaving.',
        '列出了移除成员、解散和更换群主的消息，唯独没有退群消息。',
      ),
      'lookalike-dialogs': t(
        'Ten look-alikes copy a leave dialog promising that other members are not told.',
        '十个仿制项目照搬的退群弹窗都写明不会通知其他成员。',
      ),
    },
  },
  'leave-notices-if-on': {
    rows: ['A1.5', 'A06'],
    says: t(
      'A group shows a leave notice if the owner has switched leave notices on.',
      '群主开启退群通知后，有人退群时群里会显示提示。',
    ),
    for: { 'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。') },
  },
  'owner-leaves-system-picks': {
    rows: ['B04'],
    says: t(
      'If the owner simply leaves, the system picks a new owner.',
      '群主直接退群时，系统会自动选出新群主。',
    ),
    for: {
      senqingzn: t('Says the system passes the group to an active member.', '说系统会把群交给一位活跃成员。'),
    },
    against: {
      'nctoro-a196440': t('Says the owner has to transfer the group first.', '说群主必须先转让。'),
      'gzt-0717': t('Says the owner has to transfer the group first.', '说群主必须先转让。'),
      'nctoro-a116473': t('Says a group of fewer than 3 members ends.', '说不到 3 人的群会就此结束。'),
    },
  },
  'mini-programs-stop': {
    rows: ['B20'],
    says: t(
      'Mini Programs tied to a group stop working for someone who has left: the group-info call returns error 65206.',
      '退群后，与该群绑定的小程序不再可用：群信息接口会返回错误 65206。',
    ),
    for: {
      'mini-program-group-info': t(
        'Lists error 65206: the user is no longer in this group.',
        '列出错误 65206：用户已不在该群。',
      ),
    },
  },
});

const WECHAT = { platform: ['wechat'] } as const satisfies When;
const LEAVE = { ...WECHAT, goal: LEAVING } as const satisfies When;

/** Getting out of a group that lives on: what is known of WeChat, and of WeCom where both are alike. */
export const leaving = [
  {
    kind: 'step',
    id: 'wechat.leave.save-first',
    phase: 'prepare',
    when: LEAVE,
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
    ],
    short: {
      en: 'Save what you want to keep first: “Migrate Chats to Another Device” or Favorites keep a copy.',
      zh: '先把想留的存好：可用「聊天记录迁移」或收藏留一份。',
    },
    evidence: ['wechat.ways-to-keep-a-copy'],
  },
  {
    kind: 'step',
    id: 'wechat.leave.act-ios',
    phase: 'act',
    when: { ...LEAVE, device: ['ios'] },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
      { answers: { role: 'member', device: 'desktop', groupType: 'ordinary', region: 'eu' }, fires: false },
    ],
    short: {
      en: 'Open the group, tap “…” at the top right, scroll to the very end of the page and tap 删除并退出 (some versions say 退出群聊), then confirm.',
      zh: '打开群聊，点右上角「…」，下滑到页面最底部，点「删除并退出」（有的版本写作「退出群聊」），再确认。',
    },
    path: ['…', '删除并退出'],
    evidence: ['wechat.leave-button-in-settings', 'wechat.leave-button-by-system'],
  },
  {
    kind: 'step',
    id: 'wechat.leave.act-android',
    phase: 'act',
    when: { ...LEAVE, device: ['android', 'harmonyos'] },
    examples: [
      { answers: { role: 'member', device: 'android', groupType: 'ordinary', region: 'eu' }, fires: true },
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: false },
    ],
    short: {
      en: 'Open the group, tap “…” at the top right, look for 删除并退出 (some versions say 退出群聊) and confirm. The article puts it in the middle of the buttons on Android, other pages at the bottom. For HarmonyOS no source gives labels of its own.',
      zh: '打开群聊，点右上角「…」，找到「删除并退出」（有的版本写作「退出群聊」）并确认。该文章说安卓版的按钮在操作区中部，其他网页说在底部。鸿蒙版的按钮没有资料单独说明。',
    },
    path: ['…', '删除并退出'],
    evidence: ['wechat.leave-button-in-settings', 'wechat.leave-button-by-system'],
  },
  {
    kind: 'step',
    id: 'wechat.leave.act-computer',
    phase: 'act',
    when: { ...LEAVE, device: COMPUTERS },
    examples: [
      { answers: { role: 'member', device: 'desktop', groupType: 'ordinary', region: 'eu' }, fires: true },
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: false },
    ],
    short: {
      en: 'Best take the phone: group, “…” at the top right, 删除并退出 at the bottom, confirm. Whether a computer can do it, sources disagree.',
      zh: '最好用手机：打开群聊，点右上角「…」，在底部点「删除并退出」并确认。电脑上能不能退，各方说法不一。',
    },
    path: ['…', '删除并退出'],
    evidence: ['wechat.leave-button-in-settings'],
  },
  {
    kind: 'step',
    id: 'wechat.leave.confirm',
    phase: 'confirm',
    when: LEAVE,
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
    ],
    short: {
      en: 'It worked if the group is gone from your chat list and your name from its member list.',
      zh: '群从你的聊天列表里消失，成员名单里也没有你，就说明退出成功。',
    },
    evidence: ['wechat.leaver-off-the-list-at-once'],
  },
  {
    kind: 'effect',
    id: 'wechat.leave.own-history',
    when: { platform: TENCENT, goal: LEAVING },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
    ],
    short: {
      en: 'The article says that the chat log stays on your own device. Other pages say that leaving clears it, and WeChat’s button does say “delete”. Count on losing it.',
      zh: '该文章称聊天记录仍保留在你自己的设备上；也有网页说退群会清掉，微信的按钮上也写着“删除”。按会丢失来准备。',
    },
    evidence: ['wechat.leaver-keeps-record'],
  },
  {
    kind: 'effect',
    id: 'wechat.leave.no-new-messages',
    when: { platform: TENCENT, goal: LEAVING },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
    ],
    short: {
      en: 'No new messages reach you, and your name leaves the member list at once. Earlier messages are for you alone to see on your side.',
      zh: '不再收到新消息，名字立即从成员名单里去掉。你这一侧的旧消息只有自己看得到。',
    },
    evidence: ['wechat.leaver-off-the-list-at-once', 'wechat.leaver-keeps-record'],
  },
  {
    kind: 'effect',
    id: 'wechat.leave.quiet',
    notice: true,
    when: { platform: ['wechat'], goal: LEAVING },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
    ],
    short: {
      en: 'No line in the chat tells the others, but they can see it from the member list. (The article adds “unless the owner turned leave notices on”; no such setting was found.)',
      zh: '群里不会出现退群提示，但别人看成员名单就能发现。（该文章说“除非群主开启退群通知”，但没有找到这个设置。）',
    },
    evidence: ['wechat.leaving-is-silent', 'wechat.leave-notices-if-on'],
  },
  {
    kind: 'effect',
    id: 'wechat.leave.eu-notice',
    notice: true,
    when: { platform: ['wechat'], goal: LEAVING, region: ['eu'] },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
      {
        answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'mainland-china' },
        fires: false,
      },
    ],
    short: {
      en: 'The article says that in the EU a leave notice is always shown, and names the GDPR. Nothing confirms it: the law has no such rule, and the privacy policy says nothing of the kind.',
      zh: '该文章称欧盟地区一定会显示退群通知，并归因于 GDPR。没有资料能证实：该法没有这样的规定，隐私政策里也没有。',
    },
    evidence: ['wechat.eu-leave-notice'],
  },
  {
    kind: 'effect',
    id: 'wechat.leave.mini-programs',
    when: { platform: ['wechat'], goal: LEAVING },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
    ],
    short: {
      en: 'Mini-programs that are tied to the group stop working for you.',
      zh: '与这个群绑定的小程序功能，退出后你就用不了了。',
    },
    evidence: ['wechat.mini-programs-stop'],
  },
  {
    kind: 'effect',
    id: 'wechat.transfer.ordinary-member',
    when: { platform: TENCENT, goal: ['transfer'] },
    examples: [
      {
        answers: { goal: 'transfer', role: 'owner', device: 'ios', groupType: 'ordinary', region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'You become an ordinary member; the group and its messages stay as they are.',
      zh: '你变成普通成员；群和群里的消息都不变。',
    },
    evidence: ['wechat.only-owner-transfers'],
  },
  {
    kind: 'effect',
    id: 'wechat.transfer.new-owner-told',
    notice: true,
    when: { platform: ['wechat'], goal: ['transfer'] },
    examples: [
      {
        answers: { goal: 'transfer', role: 'owner', device: 'ios', groupType: 'ordinary', region: 'eu' },
        fires: true,
      },
    ],
    short: { en: 'The new owner gets the line 你已成为新群主.', zh: '新群主会收到“你已成为新群主”。' },
    evidence: ['wechat.owner-leaves-system-picks', 'wechat.only-owner-transfers'],
  },
] as const satisfies readonly Rule<ClaimId>[];
