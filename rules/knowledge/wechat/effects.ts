import type { Effect } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { ENDED, LEAVING, TENCENT } from './values.ts';

/** What happens when it is done. */
export const wechatEffects = [
  {
    id: 'wechat.leave.own-history',
    when: { platform: TENCENT, goal: LEAVING },
    text: {
      en: 'The article says that the chat log stays on your own device. Other pages say that leaving clears it, and WeChat’s button does say “delete”. Count on losing it.',
      zh: '该文章称聊天记录仍保留在你自己的设备上；也有网页说退群会清掉，微信的按钮上也写着“删除”。按会丢失来准备。',
    },
    supports: ['A1.3', 'A03'],
  },
  {
    id: 'wechat.leave.no-new-messages',
    when: { platform: TENCENT, goal: LEAVING },
    text: {
      en: 'No new messages reach you, and your name leaves the member list at once. Earlier messages are for you alone to see on your side.',
      zh: '不再收到新消息，名字立即从成员名单里去掉。你这一侧的旧消息只有自己看得到。',
    },
    supports: ['A1.3', 'A1.5', 'A04'],
  },
  {
    id: 'wechat.leave.quiet',
    notice: true,
    when: { platform: ['wechat'], goal: LEAVING },
    text: {
      en: 'No line in the chat tells the others, but they can see it from the member list. (The article adds “unless the owner turned leave notices on”; no such setting was found.)',
      zh: '群里不会出现退群提示，但别人看成员名单就能发现。（该文章说“除非群主开启退群通知”，但没有找到这个设置。）',
    },
    supports: ['A1.5', 'A05'],
  },
  {
    id: 'wechat.leave.eu-notice',
    notice: true,
    when: { platform: ['wechat'], goal: LEAVING, region: ['eu'] },
    text: {
      en: 'The article says that in the EU a leave notice is always shown, and names the GDPR. Nothing confirms it: the law has no such rule, and the privacy policy says nothing of the kind.',
      zh: '该文章称欧盟地区一定会显示退群通知，并归因于 GDPR。没有资料能证实：该法没有这样的规定，隐私政策里也没有。',
    },
    supports: ['A7.1', 'A31'],
  },
  {
    id: 'wechat.leave.mini-programs',
    when: { platform: ['wechat'], goal: LEAVING },
    text: {
      en: 'Mini-programs that are tied to the group stop working for you.',
      zh: '与这个群绑定的小程序功能，退出后你就用不了了。',
    },
    supports: ['B20'],
  },
  {
    id: 'wechat.transfer.ordinary-member',
    when: { platform: TENCENT, goal: ['transfer'] },
    text: {
      en: 'You become an ordinary member; the group and its messages stay as they are.',
      zh: '你变成普通成员；群和群里的消息都不变。',
    },
    supports: ['B07'],
  },
  {
    id: 'wechat.transfer.new-owner-told',
    notice: true,
    when: { platform: ['wechat'], goal: ['transfer'] },
    text: { en: 'The new owner gets the line 你已成为新群主.', zh: '新群主会收到“你已成为新群主”。' },
    supports: ['B04', 'B07'],
  },
  {
    id: 'wechat.dissolve.everyone-out',
    // A group of all staff is only switched off: everybody stays in it.
    when: { platform: TENCENT, goal: ['dissolve'], groupType: ENDED },
    text: { en: 'All members are out of the group at once.', zh: '所有成员都会自动被移出群。' },
    supports: ['A2.3', 'A10'],
  },
  {
    id: 'wechat.dissolve.loud',
    notice: true,
    when: { platform: ['wechat'], goal: ['dissolve'] },
    text: {
      en: 'Everybody is told that the owner dissolved the group, with your name.',
      zh: '每个人都会收到群主解散群聊的提示，上面有你的名字。',
    },
    supports: ['A10'],
  },
  {
    id: 'wechat.dissolve.server-data',
    when: { platform: TENCENT, goal: ['dissolve'], groupType: ENDED },
    text: {
      en: 'The article says that the group’s data is deleted on the server while the logs on members’ devices stay. The first is unconfirmed, the second likely.',
      zh: '该文章称服务器端的群数据会被删除，而成员设备上的记录保留。前者未经证实，后者可能性较大。',
    },
    supports: ['A2.3', 'A11', 'A12'],
  },
  {
    id: 'wechat.dissolve.in-stages',
    when: { platform: ['wechat'], goal: ['dissolve'] },
    text: {
      en: 'The article says that deletion runs in stages (app, regional server, backbone check) and that all servers agree after 2 to 5 minutes. Unconfirmed.',
      zh: '该文章称删除分阶段进行（客户端、区域服务器、主干校验），2–5 分钟后所有节点一致。未经证实。',
    },
    supports: ['A9.1', 'A34'],
  },
] as const satisfies readonly Effect<ClaimId>[];
