import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { ENDED } from '../wechat/values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wecom', {
  'super-admin-forces-any-size': {
    rows: ['A2.4', 'A13'],
    says: t(
      'A WeCom super administrator can force a group to be dissolved whatever its size.',
      '企业微信超级管理员可以强制解散群，不限人数。',
    ),
    for: { 'nctoro-article': t('In its second section; names no source.', '见第二节，没有给出出处。') },
    against: {
      dancihu: t(
        'Describes the super administrator switching only all-staff and department groups on or off.',
        '只介绍超级管理员可以开启或关闭全员群和部门群。',
      ),
      'wecom-dev-96361': t(
        "Describes the dismissal of a customer group as the owner's act.",
        '把客户群的解散描述为群主的操作。',
      ),
    },
  },
  'console-purges-data': {
    rows: ['A5.4', 'A25'],
    says: t(
      'In WeCom these data can be purged thoroughly in the admin console; a personal user has no such tool.',
      '企业微信可以在管理后台彻底清除这些数据；个人用户没有这样的工具。',
    ),
    for: { 'nctoro-article': t('In its fifth section; names no source.', '见第五节，没有给出出处。') },
    against: {
      'wechat-privacy-policy': t(
        'Offers personal users a request form for erasure.',
        '为个人用户提供删除数据的申请表。',
      ),
    },
  },
  'deletion-800-ms': {
    rows: ['A9.3', 'A35'],
    says: t(
      'In WeCom a transactional design brings that delay down to about 800 ms.',
      '企业微信采用事务机制，把这一延迟降到约 800 毫秒。',
    ),
    for: { 'nctoro-article': t('In its closing paragraph; names no source.', '见结尾一段，没有给出出处。') },
    against: {
      'wecom-dev-96361': t(
        'Warns that some group data lag behind an event, for example by 2 seconds.',
        '提醒部分群数据会晚于事件更新，例如晚 2 秒。',
      ),
      'wecom-forum-2021': t('Quotes the same warning from the documentation.', '引用了文档中的同一条提醒。'),
    },
  },
  'owner-ends-customer-group': {
    rows: ['C01'],
    says: t(
      "The group owner dissolves a WeCom customer group; the firm's system then gets a dismissal event.",
      '企业微信客户群由群主解散；随后企业的系统会收到解散事件。',
    ),
    for: {
      'wecom-dev-96361': true,
      'wecom-dev-92277': true,
      'wecom-event-code': t('Copies the wording of the event.', '照录了该事件的说明。'),
    },
  },
  'owner-ends-internal-group': {
    rows: ['C02'],
    says: t('The owner dissolves an internal WeCom group.', '企业微信内部群由群主解散。'),
    for: {
      shrmw: true,
      tianqing123: true,
      'rpa-46208497': t('Says one must be the owner and cannot undo it.', '说必须是群主，且不可撤销。'),
    },
  },
  'no-call-dissolves': {
    rows: ['C03'],
    says: t(
      'No documented WeCom call dissolves a group; the calls create, change, read and send.',
      '企业微信文档里没有解散群的接口，只有创建、修改、读取和发送。',
    ),
    for: {
      'wecom-dev-90244': t(
        'Part of the group chat calls, none of which dissolves.',
        '属于群聊接口文档，其中没有解散接口。',
      ),
      'wecom-dev-90245': t(
        'Part of the group chat calls, none of which dissolves.',
        '属于群聊接口文档，其中没有解散接口。',
      ),
      'wecom-dev-98913': t(
        'Part of the group chat calls, none of which dissolves.',
        '属于群聊接口文档，其中没有解散接口。',
      ),
      'wecom-dev-98914': t(
        'Part of the group chat calls, none of which dissolves.',
        '属于群聊接口文档，其中没有解散接口。',
      ),
      'wechaty-puppet-599': t('Says dissolving is not supported.', '说不支持解散。'),
    },
  },
  'update-call-empties-only': {
    rows: ['C04'],
    says: t(
      'The update call can rename a group, change its owner and add or remove members, only in groups made by the same app; at most 1000 changes an hour per firm and 2000 people. It can empty a group, not delete it.',
      '修改接口可改群名、换群主、增减成员，仅限本应用创建的群；每家企业每小时最多 1000 次，群最多 2000 人。它能清空群，但不能删除群。',
    ),
    for: {
      'wecom-dev-98913': t(
        'Documents the call; if the owner is removed, a new one must be named.',
        '说明了该接口；移出群主时必须指定新群主。',
      ),
    },
  },
  'department-group-dissolves': {
    rows: ['C05'],
    says: t(
      'A department group can be dissolved with 「解散该群聊」 in its settings or from the console.',
      '部门群可以在群设置里点「解散该群聊」，或在管理后台解散。',
    ),
    for: { 'zixun-6520': true, a8app: true },
    against: {
      dancihu: t('Describes only an on/off switch in the console.', '只介绍了后台的开启和关闭开关。'),
    },
  },
  'super-admin-switches-groups': {
    rows: ['C06'],
    says: t(
      'A super administrator turns all-staff and department groups on or off under 「管理后台 > 我的企业 > 聊天管理」. A switched-off all-staff group takes no new members and lets nobody post. Leaving the firm or department removes you automatically.',
      '超级管理员在「管理后台 > 我的企业 > 聊天管理」开启或关闭全员群和部门群。全员群关闭后不再进新成员，也不能发言。离开企业或部门会自动退出。',
    ),
    for: { dancihu: true },
  },
  'message-archive': {
    rows: ['C12'],
    says: t(
      'With the WeCom message archive, a firm pulls messages itself; only the last 5 days can be pulled. What was pulled stays with the firm after people leave or the group ends.',
      '开通企业微信会话内容存档后，企业可自行拉取消息，但只能拉取最近 5 天的；已拉取的内容在成员退出或群解散后仍归企业保存。',
    ),
    for: {
      'wecom-dev-91774': true,
      'wecom-dev-101365': t('Gives the 5-day window.', '写明了 5 天的时限。'),
      'wecom-dev-92951': t('Belongs to the documentation of the archive.', '属于存档功能的文档。'),
      'wener-archive': t('Gives the same 5 days for the classic archive.', '说传统存档同样是 5 天。'),
      'aliyun-archive': t('Says the archive is paid for per seat.', '说该存档按人数收费。'),
    },
  },
  'app-chat-40-people': {
    rows: ['C14'],
    says: t(
      'A chat opened by app code that includes WeChat contacts can be created with at most 40 people; this is not a rule about dissolving.',
      '由应用代码创建、含微信联系人的群聊，创建时最多 40 人；这与解散无关。',
    ),
    for: { 'wecom-dev-98429': true },
  },
  'join-codes': {
    rows: ['C15'],
    says: t(
      'A “join group” code of a customer group is a configuration for up to 5 groups; opening a new group automatically is on by default, and it has its own delete call.',
      '客户群的「加入群聊」二维码是一项配置，最多关联 5 个群；默认会自动新建群，并有单独的删除接口。',
    ),
    for: { 'wecom-dev-99547': t('Documents the configuration.', '说明了该配置。'), 'wecom-dev-92229': true },
  },
});

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
