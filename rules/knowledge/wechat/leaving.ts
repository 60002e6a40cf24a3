import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { COMPUTERS, LEAVING, TENCENT } from './values.ts';

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
  {
    kind: 'caution',
    id: 'wechat.leave.owner',
    when: { platform: ['wechat'], goal: ['leave'], role: ['owner'] },
    examples: [
      {
        answers: { goal: 'leave', role: 'owner', device: 'ios', groupType: 'ordinary', region: 'eu' },
        fires: true,
      },
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: false },
    ],
    short: {
      en: 'You are the owner: what happens to the group when you just leave, sources disagree on (a new owner is picked, you must hand it over first, a small group ends). Hand it over first. In China whoever sets up a group is responsible for it.',
      zh: '你是群主：直接退出后群会怎样，各方说法不一（系统另选群主、必须先转让、人少的群直接结束）。建议先转让。在中国，建群的人要对群负责。',
    },
    joined: true,
    evidence: ['wechat.owner-leaves-system-picks', 'law.group-managers-are-responsible'],
  },
] as const satisfies readonly Rule<ClaimId>[];
