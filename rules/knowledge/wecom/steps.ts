import type { Step } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { ENDED, LEAVING } from '../wechat/values.ts';

const WECOM = { platform: ['wecom'] } as const;
const DISSOLVE = { ...WECOM, goal: ['dissolve'] } as const;

/** Group types that live inside the company or are told apart by nothing here. */

/** The steps of every WeCom plan, in the order in which they are done. */
export const wecomSteps = [
  {
    id: 'wecom.dissolve.save-first',
    phase: 'prepare',
    when: DISSOLVE,
    text: {
      en: 'Save what you need, and delete important files by hand if they are sensitive. What the company archived stays with the company.',
      zh: '先保存需要的内容；敏感的重要文件先手动删除。企业已存档的内容会留在企业。',
    },
    joined: true,
    supports: ['A5.5', 'C12'],
  },
  {
    id: 'wecom.dissolve.delete-join-codes',
    phase: 'prepare',
    when: { ...DISSOLVE, groupType: ['customer'] },
    text: {
      en: 'Delete the “join group” codes that lead here: a code is a setting of its own, serves up to 5 groups and makes new ones by default, so it would put customers into another group.',
      zh: '删除指向这个群的「加入群聊」码：它是独立的配置，最多对应 5 个群，默认会自动新建群，否则客户会被拉进别的群。',
    },
    supports: ['C15'],
  },
  {
    id: 'wecom.transfer.act',
    phase: 'act',
    when: { ...WECOM, goal: ['transfer'] },
    text: {
      en: 'Open the group’s management, choose the entry for handing over the ownership, pick a colleague in the group and confirm. The exact label in WeCom is unknown; personal WeChat calls it 群主管理权转让.',
      zh: '进入群管理，找到转让群主的入口，选群里的一位同事并确认。企业微信里的确切名称未知；个人微信里叫「群主管理权转让」。',
    },
    path: ['…', '群管理'],
    joined: true,
    supports: ['B07', 'C11'],
  },
  {
    id: 'wecom.transfer.confirm',
    phase: 'confirm',
    when: { ...WECOM, goal: ['transfer'] },
    text: {
      en: 'Before you leave, ask the new owner whether the group’s management opens for them. What line WeCom shows after the hand-over is unknown.',
      zh: '退出之前，问新群主能不能打开群管理。转让后企业微信显示什么提示未知。',
    },
    joined: true,
    supports: ['B07', 'C11'],
  },
  {
    id: 'wecom.leave.act',
    phase: 'act',
    when: { ...WECOM, goal: LEAVING },
    text: {
      en: 'Open the group, then “…”, then 退出群聊, and confirm. Sources give the same path for all devices.',
      zh: '打开群聊，点「…」，点「退出群聊」并确认。资料没有区分不同设备的路径。',
    },
    path: ['…', '退出群聊'],
    joined: true,
    supports: ['C02', 'C09'],
  },
  {
    id: 'wecom.dissolve.act-owner',
    phase: 'act',
    when: { ...DISSOLVE, role: ['owner', 'admin', 'member'], groupType: ENDED },
    text: {
      en: 'Open the group, then “…”, then 群管理 (or 群设置), then 解散群聊 (or 解散该群聊), and confirm. This is final.',
      zh: '打开群聊，点「…」，进入「群管理」（或「群设置」），点「解散群聊」（或「解散该群聊」）并确认。这一步不能撤销。',
    },
    path: ['…', '群管理', '解散群聊'],
    supports: ['C02', 'C05'],
  },
  {
    id: 'wecom.dissolve.act-super-admin',
    phase: 'act',
    when: { ...DISSOLVE, role: ['super-admin'], groupType: ENDED },
    text: {
      en: 'In the admin console, open 我的企业 → 聊天管理 and end the group there. The article says that a super administrator can force it at any size; the console is known to switch all-staff and department groups on and off, and for others nothing confirms a button. If there is none, have the owner do it: “…” → 群管理 → 解散群聊.',
      zh: '在管理后台打开「我的企业 → 聊天管理」，在那里结束这个群。该文章称超级管理员可以不限人数强制解散；已知后台能开关全员群和部门群，其他群有没有按钮没有资料证实。没有的话，请群主操作：「…」→「群管理」→「解散群聊」。',
    },
    path: ['管理后台', '我的企业', '聊天管理'],
    supports: ['A2.4', 'A13', 'C06'],
  },
  {
    id: 'wecom.dissolve.act-all-staff',
    phase: 'act',
    when: { ...DISSOLVE, groupType: ['all-staff'] },
    text: {
      en: 'In the admin console open 我的企业 → 聊天管理 → 全员群 and switch it off (on the phone: 工作台 → 管理企业 → 聊天管理).',
      zh: '在管理后台打开「我的企业 → 聊天管理 → 全员群」并关闭（手机上：「工作台 → 管理企业 → 聊天管理」）。',
    },
    path: ['管理后台', '我的企业', '聊天管理', '全员群'],
    supports: ['C06'],
  },
  {
    id: 'wecom.leave.confirm',
    phase: 'confirm',
    when: { ...WECOM, goal: LEAVING },
    text: {
      en: 'It worked if the group is gone from your chat list.',
      zh: '群从你的聊天列表里消失，就说明退出成功。',
    },
    supports: ['A04'],
  },
  {
    id: 'wecom.dissolve.confirm',
    phase: 'confirm',
    when: { ...DISSOLVE, groupType: ENDED },
    text: {
      en: 'It worked if nobody can open or post in the group any more. What line WeCom shows then is unknown.',
      zh: '没有人能再打开群或发言，就说明成功。企业微信此时显示什么提示未知。',
    },
    joined: true,
    supports: ['A2.3', 'C01'],
  },
  {
    id: 'wecom.dissolve.confirm-all-staff',
    phase: 'confirm',
    when: { ...DISSOLVE, groupType: ['all-staff'] },
    text: {
      en: 'It worked if people still see the group but cannot post.',
      zh: '成员仍能看到群、但不能发言，就说明已关闭。',
    },
    supports: ['C06'],
  },
  {
    id: 'wecom.dissolve.purge',
    phase: 'afterwards',
    when: DISSOLVE,
    text: {
      en: 'The article says that an administrator can purge what is left in the admin console; no page of Tencent’s shows how. Ask yours.',
      zh: '该文章称管理员可以在管理后台彻底清除残留数据；没有腾讯的页面说明怎么做，可以问管理员。',
    },
    supports: ['A5.4', 'A25'],
  },
  {
    id: 'wecom.dissolve.remind-members',
    phase: 'afterwards',
    when: DISSOLVE,
    text: {
      en: 'Ask the members to clear their local cache if it matters.',
      zh: '如果在意，请成员清理本地缓存。',
    },
    supports: ['A5.5'],
  },
] as const satisfies readonly Step<ClaimId>[];
