import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { ENDED } from '../wechat/values.ts';

const WECOM = { platform: ['wecom'] } as const satisfies When;
const DISSOLVE = { ...WECOM, goal: ['dissolve'] } as const satisfies When;

/** Ending the group for everybody: what is known of WeCom alone. */
export const dissolving = [
  {
    kind: 'blocker',
    id: 'wecom.dissolve.all-staff',
    when: { platform: ['wecom'], goal: ['dissolve'], role: ['owner'], groupType: ['all-staff'] },
    examples: [
      { answers: { platform: 'wecom', role: 'owner', groupType: 'all-staff' }, fires: true },
      { answers: { platform: 'wecom', role: 'super-admin', groupType: 'all-staff' }, fires: false },
    ],
    short: { en: 'Only a super administrator can switch it off', zh: '只有超级管理员能关闭全员群' },
    detail: {
      en: 'The all-staff group is made by the system. It is switched on and off in the admin console; off means frozen, not deleted.',
      zh: '全员群由系统建立，在管理后台开启或关闭；关闭是冻结，不是删除。',
    },
    clearedBy: 'others',
    fix: [
      {
        id: 'wecom.dissolve.ask-super-admin',
        phase: 'prepare',
        short: {
          en: 'Ask a super administrator to do the last step of this plan.',
          zh: '请超级管理员完成本方案的最后操作。',
        },
        sets: { role: 'super-admin' },
      },
    ],
    look: {
      id: 'wecom.dissolve.look',
      short: {
        en: 'First see whether the group’s settings offer you 解散群聊.',
        zh: '先看看群设置里有没有「解散群聊」。',
      },
      path: ['…', '群管理', '解散群聊'],
    },
    evidence: ['wecom.super-admin-switches-groups'],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.save-first',
    phase: 'prepare',
    when: DISSOLVE,
    examples: [{ answers: { platform: 'wecom', role: 'owner', groupType: 'internal' }, fires: true }],
    short: {
      en: 'Save what you need, and delete important files by hand if they are sensitive. What the company archived stays with the company.',
      zh: '先保存需要的内容；敏感的重要文件先手动删除。企业已存档的内容会留在企业。',
    },
    joined: true,
    evidence: ['wechat.clean-up-before-dissolving', 'wecom.message-archive'],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.delete-join-codes',
    phase: 'prepare',
    when: { ...DISSOLVE, groupType: ['customer'] },
    examples: [
      { answers: { platform: 'wecom', role: 'owner', groupType: 'customer' }, fires: true },
      { answers: { platform: 'wecom', role: 'owner', groupType: 'internal' }, fires: false },
    ],
    short: {
      en: 'Delete the “join group” codes that lead here: a code is a setting of its own, serves up to 5 groups and makes new ones by default, so it would put customers into another group.',
      zh: '删除指向这个群的「加入群聊」码：它是独立的配置，最多对应 5 个群，默认会自动新建群，否则客户会被拉进别的群。',
    },
    evidence: ['wecom.join-codes'],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.act-owner',
    phase: 'act',
    when: { ...DISSOLVE, role: ['owner', 'admin', 'member'], groupType: ENDED },
    examples: [
      { answers: { platform: 'wecom', role: 'owner', groupType: 'internal' }, fires: true },
      { answers: { platform: 'wecom', role: 'super-admin', groupType: 'internal' }, fires: false },
    ],
    short: {
      en: 'Open the group, then “…”, then 群管理 (or 群设置), then 解散群聊 (or 解散该群聊), and confirm. This is final.',
      zh: '打开群聊，点「…」，进入「群管理」（或「群设置」），点「解散群聊」（或「解散该群聊」）并确认。这一步不能撤销。',
    },
    path: ['…', '群管理', '解散群聊'],
    evidence: ['wecom.owner-ends-internal-group', 'wecom.department-group-dissolves'],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.act-super-admin',
    phase: 'act',
    when: { ...DISSOLVE, role: ['super-admin'], groupType: ENDED },
    examples: [
      { answers: { platform: 'wecom', role: 'super-admin', groupType: 'internal' }, fires: true },
      { answers: { platform: 'wecom', role: 'owner', groupType: 'internal' }, fires: false },
    ],
    short: {
      en: 'In the admin console, open 我的企业 → 聊天管理 and end the group there. The article says that a super administrator can force it at any size; the console is known to switch all-staff and department groups on and off, and for others nothing confirms a button. If there is none, have the owner do it: “…” → 群管理 → 解散群聊.',
      zh: '在管理后台打开「我的企业 → 聊天管理」，在那里结束这个群。该文章称超级管理员可以不限人数强制解散；已知后台能开关全员群和部门群，其他群有没有按钮没有资料证实。没有的话，请群主操作：「…」→「群管理」→「解散群聊」。',
    },
    path: ['管理后台', '我的企业', '聊天管理'],
    evidence: ['wecom.super-admin-forces-any-size', 'wecom.super-admin-switches-groups'],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.act-all-staff',
    phase: 'act',
    when: { ...DISSOLVE, groupType: ['all-staff'] },
    examples: [
      { answers: { platform: 'wecom', role: 'owner', groupType: 'all-staff' }, fires: true },
      { answers: { platform: 'wecom', role: 'owner', groupType: 'internal' }, fires: false },
    ],
    short: {
      en: 'In the admin console open 我的企业 → 聊天管理 → 全员群 and switch it off (on the phone: 工作台 → 管理企业 → 聊天管理).',
      zh: '在管理后台打开「我的企业 → 聊天管理 → 全员群」并关闭（手机上：「工作台 → 管理企业 → 聊天管理」）。',
    },
    path: ['管理后台', '我的企业', '聊天管理', '全员群'],
    evidence: ['wecom.super-admin-switches-groups'],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.confirm',
    phase: 'confirm',
    when: { ...DISSOLVE, groupType: ENDED },
    examples: [
      { answers: { platform: 'wecom', role: 'owner', groupType: 'internal' }, fires: true },
      { answers: { platform: 'wecom', role: 'owner', groupType: 'all-staff' }, fires: false },
    ],
    short: {
      en: 'It worked if nobody can open or post in the group any more. What line WeCom shows then is unknown.',
      zh: '没有人能再打开群或发言，就说明成功。企业微信此时显示什么提示未知。',
    },
    joined: true,
    evidence: [
      'wechat.dissolving-tells-all',
      'wechat.server-data-deleted',
      'wechat.local-records-stay',
      'wecom.owner-ends-customer-group',
    ],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.confirm-all-staff',
    phase: 'confirm',
    when: { ...DISSOLVE, groupType: ['all-staff'] },
    examples: [
      { answers: { platform: 'wecom', role: 'owner', groupType: 'all-staff' }, fires: true },
      { answers: { platform: 'wecom', role: 'owner', groupType: 'internal' }, fires: false },
    ],
    short: {
      en: 'It worked if people still see the group but cannot post.',
      zh: '成员仍能看到群、但不能发言，就说明已关闭。',
    },
    evidence: ['wecom.super-admin-switches-groups'],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.purge',
    phase: 'afterwards',
    when: DISSOLVE,
    examples: [{ answers: { platform: 'wecom', role: 'owner', groupType: 'internal' }, fires: true }],
    short: {
      en: 'The article says that an administrator can purge what is left in the admin console; no page of Tencent’s shows how. Ask yours.',
      zh: '该文章称管理员可以在管理后台彻底清除残留数据；没有腾讯的页面说明怎么做，可以问管理员。',
    },
    evidence: ['wecom.console-purges-data'],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.remind-members',
    phase: 'afterwards',
    when: DISSOLVE,
    examples: [{ answers: { platform: 'wecom', role: 'owner', groupType: 'internal' }, fires: true }],
    short: {
      en: 'Ask the members to clear their local cache if it matters.',
      zh: '如果在意，请成员清理本地缓存。',
    },
    evidence: ['wechat.clean-up-before-dissolving'],
  },
  {
    kind: 'effect',
    id: 'wecom.dissolve.by-force',
    when: { ...WECOM, goal: ['dissolve'], role: ['super-admin'] },
    examples: [
      { answers: { platform: 'wecom', role: 'super-admin', groupType: 'internal' }, fires: true },
      { answers: { platform: 'wecom', role: 'owner', groupType: 'internal' }, fires: false },
    ],
    short: {
      en: 'The article says that a super administrator can force the end at any size.',
      zh: '该文章称，超级管理员可以强制解散，不限人数。',
    },
    evidence: ['wecom.super-admin-forces-any-size'],
  },
  {
    kind: 'effect',
    id: 'wecom.dissolve.fast',
    when: { ...WECOM, goal: ['dissolve'] },
    examples: [{ answers: { platform: 'wecom', role: 'owner', groupType: 'internal' }, fires: true }],
    short: {
      en: 'The article says that WeCom is done within about 800 milliseconds; Tencent’s own pages mention delays of seconds for group data.',
      zh: '该文章称企业微信约 800 毫秒内完成；腾讯自己的文档提到群数据可能有数秒延迟。',
    },
    evidence: ['wecom.deletion-800-ms'],
  },
  {
    kind: 'effect',
    id: 'wecom.dissolve.event',
    notice: true,
    when: { ...WECOM, goal: ['dissolve'], groupType: ['customer'] },
    examples: [
      { answers: { platform: 'wecom', role: 'owner', groupType: 'customer' }, fires: true },
      { answers: { platform: 'wecom', role: 'owner', groupType: 'internal' }, fires: false },
    ],
    short: {
      en: 'The company’s systems get a dismissal event for the customer group.',
      zh: '企业的系统会收到客户群解散事件。',
    },
    evidence: ['wecom.owner-ends-customer-group'],
  },
  {
    kind: 'effect',
    id: 'wecom.dissolve.frozen',
    when: { ...WECOM, goal: ['dissolve'], groupType: ['all-staff'] },
    examples: [
      { answers: { platform: 'wecom', role: 'owner', groupType: 'all-staff' }, fires: true },
      { answers: { platform: 'wecom', role: 'owner', groupType: 'internal' }, fires: false },
    ],
    short: {
      en: 'Switched off means frozen: nobody new joins, people still see the group, nobody can post.',
      zh: '关闭等于冻结：不再有新人加入，成员仍能看到群，但不能发言。',
    },
    evidence: ['wecom.super-admin-switches-groups'],
  },
  {
    kind: 'caution',
    id: 'wecom.dissolve.no-interface',
    when: { ...WECOM, goal: ['dissolve'], role: ['super-admin'] },
    examples: [
      { answers: { platform: 'wecom', role: 'super-admin', groupType: 'internal' }, fires: true },
      { answers: { platform: 'wecom', role: 'owner', groupType: 'internal' }, fires: false },
    ],
    short: {
      en: 'For scripts: none of Tencent’s documented calls ends a group. They can rename it, change its owner and empty it, at most 1,000 changes an hour for a company.',
      zh: '写脚本要注意：腾讯公开的接口都不能解散群，只能改名、换群主、移人，每家企业每小时最多 1000 次变更。',
    },
    evidence: ['wecom.no-call-dissolves', 'wecom.update-call-empties-only'],
  },
] as const satisfies readonly Rule<ClaimId>[];
