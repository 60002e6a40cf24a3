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
      'A WeCom administrator (in the table: a super administrator) can force a group to be dissolved whatever its size.',
      '企业微信管理员（表格里写的是超级管理员）可以强制解散群，不限人数。',
    ),
    for: {
      'nctoro-article': {
        says: t('In the prose of its second section; names no source.', '见第二节正文，没有给出出处。'),
        quote: '企业微信管理员拥有强制解散权限，不受人数限制',
      },
      'nctoro-article-tables': { quote: '企业强制解散 超级管理员 无限制' },
    },
  },
  'console-purges-data': {
    rows: ['A5.4', 'A25'],
    says: t(
      'WeCom users can purge these data thoroughly in the admin console; a personal user has no such tool.',
      '企业微信用户可以在管理后台彻底清除这些数据；个人用户没有这样的工具。',
    ),
    for: {
      'nctoro-article': {
        says: t('In its fifth section; names no source.', '见第五节，没有给出出处。'),
        quote: '企业微信用户可通过管理后台彻底清除相关数据',
      },
    },
  },
  'deletion-800-ms': {
    rows: ['A9.3', 'A35'],
    says: t(
      'In WeCom a transactional design keeps that delay within 800 ms.',
      '企业微信采用事务机制，把这一延迟控制在 800 毫秒内。',
    ),
    for: {
      'nctoro-article': {
        says: t('In its closing paragraph; names no source.', '见结尾一段，没有给出出处。'),
        quote: '将延迟控制在800毫秒内',
      },
    },
  },
  'group-data-lag': {
    rows: ['A35'],
    says: t(
      'Some data of a WeCom customer group can be read only a while after a change, for example 2 seconds.',
      '企业微信客户群有变动后，部分数据要等一会儿才能查到，例如 2 秒。',
    ),
    for: {
      'wecom-dev-96361': { quote: '部分信息是异步处理，可能需要等一段时间(例如2秒)' },
      'wecom-forum-2021': t('Quotes the same words of the documentation.', '引用了文档里的同一句话。'),
    },
  },
  'owner-ends-customer-group': {
    rows: ['C01'],
    says: t(
      "When the owner has dissolved a WeCom customer group, the firm's system gets an event.",
      '企业微信客户群被群主解散后，企业的系统会收到事件。',
    ),
    for: {
      'wecom-dev-96361': { quote: '当客户群被群主解散后，回调该事件' },
      'wecom-dev-92277': {
        says: t('Lists the dismissal event.', '列有客户群解散事件。'),
        quote: '客户群解散事件',
        partly: true,
      },
      'wecom-event-code': t('Copies the wording of the event.', '照录了该事件的说明。'),
    },
  },
  'owner-ends-internal-group': {
    rows: ['C02'],
    says: t(
      'The owner ends a WeCom group in its settings with 解散群聊; ordinary members have no such button.',
      '群主在群设置里点「解散群聊」解散企业微信群；普通成员没有这个按钮。',
    ),
    for: {
      tianqing123: { quote: '如果您是普通成员，您将无法看到这个选项' },
      'rpa-46208497': { says: t('Says one must be the owner.', '说必须是群主。'), quote: '需要是群主' },
      shrmw: {
        says: t('Gives the path, without saying who sees it.', '给出路径，没有说谁能看到。'),
        partly: true,
      },
    },
  },
  'admins-end-group-too': {
    rows: ['C02'],
    says: t('Group admins can end a WeCom group, too.', '企业微信的群管理员也能解散群。'),
    for: { tianqing123: { quote: '只有群主或管理员才有权限执行此操作' } },
    against: {
      'rpa-46208497': { says: t('Says one must be the owner.', '说必须是群主。'), quote: '需要是群主' },
    },
  },
  'dissolving-is-final': {
    rows: ['C02'],
    says: t('Ending a WeCom group cannot be undone.', '企业微信群解散后无法恢复。'),
    for: {
      'rpa-46208497': { quote: '解散后不可撤销，谨慎操作' },
      shrmw: { quote: '解散后的群聊无法恢复' },
      tianqing123: { quote: '解散群聊是一个不可逆的操作' },
    },
  },
  'dissolving-tells-all': {
    rows: ['C02'],
    says: t(
      'Everybody in a WeCom group that is ended gets a notice and can no longer open it.',
      '企业微信群解散时，所有成员都会收到通知，并且再也打不开这个群。',
    ),
    for: { shrmw: { quote: '所有群成员都将收到解散通知，并且无法再访问此群' } },
  },
  'dissolving-clears-records': {
    rows: ['C02', 'C05'],
    says: t(
      'When a WeCom group is ended, its messages are cleared.',
      '企业微信群解散后，群里的聊天记录会被清除。',
    ),
    for: {
      tianqing123: { quote: '所有群聊内的消息记录都将被清除' },
      'zixun-6520': { quote: '聊天记录、共享文件等都将无法恢复' },
      a8app: { quote: '所有与该群相关的消息记录将被清除' },
    },
  },
  'no-call-dissolves': {
    rows: ['C03'],
    says: t(
      'Among the group chat calls that Tencent documents (create, change, read, send) we found none that dissolves a group.',
      '腾讯文档里的群聊接口（创建、修改、读取、发送）中，我们没有找到能解散群的。',
    ),
    for: {
      'wecom-dev-90244': { says: t('Documents one of the calls.', '说明了其中一个接口。'), partly: true },
      'wecom-dev-90245': {
        says: t('Documents creating a group.', '说明了创建群聊。'),
        quote: '创建群聊会话',
        partly: true,
      },
      'wecom-dev-98913': {
        says: t('Documents changing a group.', '说明了修改群聊。'),
        quote: '修改群聊会话',
        partly: true,
      },
      'wecom-dev-98914': { says: t('Documents reading a group.', '说明了获取群聊。'), partly: true },
      'wechaty-puppet-599': {
        says: t('Says that this program cannot dissolve.', '说这个程序不支持解散。'),
        partly: true,
      },
    },
  },
  'update-call-own-groups': {
    rows: ['C04'],
    says: t(
      'The update call can rename a group, change its owner and add or remove members: only groups that this very app made, only for apps of the company itself that the whole company can see, at most 1,000 changes an hour for a company and 2,000 people.',
      '修改接口可以改群名、换群主、增减成员：只能改本应用创建的群，只允许可见范围为根部门的企业自建应用调用，每家企业每小时最多变更 1000 次，群最多 2000 人。',
    ),
    figures: { changesAnHour: 1_000 },
    for: {
      'wecom-dev-98913': { quote: 'chatid所代表的群必须是该应用所创建' },
      'wecom-dev-98914': {
        says: t('Has the same limits for the call that reads.', '读取接口的限制相同。'),
        partly: true,
      },
    },
  },
  'department-group-dissolves': {
    rows: ['C05'],
    says: t(
      'A department group can be ended in its settings with 解散该群聊 (phone: “…”; computer: right-click the group, 群设置), or on the department’s page.',
      '部门群可以在群设置里点「解散该群聊」（手机点「…」；电脑右键群聊 → 群设置），也可以在部门页面里解散。',
    ),
    for: {
      'zixun-6520': {
        says: t('Gives the two ways through the settings.', '给出群设置里的两种走法。'),
        quote: '在群设置页面中，下滑找到“解散该群聊”选项',
      },
      a8app: {
        says: t('Gives the way through the department’s page.', '给出部门页面里的走法。'),
        quote: '点击右上角的“...”按钮，选择“解散部门群”',
      },
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
      'With the WeCom message archive a company fetches messages itself, those of the last 5 days.',
      '开通企业微信会话内容存档后，企业可以自己拉取最近 5 天的消息。',
    ),
    for: {
      'wecom-dev-101365': { quote: '只可获取5天内的企业客户会话记录数据' },
      'wecom-dev-91774': {
        says: t('Documents how messages are fetched.', '说明了怎么获取会话记录。'),
        quote: '可以进行会话记录数据的获取',
        partly: true,
      },
      'wecom-dev-92951': {
        says: t('Belongs to the documentation of the archive.', '属于存档功能的文档。'),
        partly: true,
      },
      'wener-archive': t('Gives the same 5 days for the classic archive.', '说传统存档同样是 5 天。'),
    },
  },
  'archived-messages-stay': {
    rows: ['C12'],
    says: t(
      'We conclude: what a company has fetched stays with it after people leave or the group ends. No source says when it is deleted.',
      '我们推断：企业已拉取的消息，在成员退出或群解散后仍由企业保存；没查到什么时候删。',
    ),
    for: {
      'wecom-dev-91774': {
        says: t('Only says that the company fetches them.', '只说由企业自己获取。'),
        partly: true,
      },
    },
  },
  'archive-is-paid': {
    rows: ['C12'],
    says: t(
      'The archive is paid for by the person; a vendor keeps one for 6 months to 5 years.',
      '会话存档按人数收费；有服务商的存档保存 6 个月到 5 年。',
    ),
    for: {
      'aliyun-archive': { says: t('Says it is paid for per seat.', '说按人数收费。'), partly: true },
      wlcjsc: { says: t('Says 6 months to 5 years.', '说 6 个月到 5 年。'), partly: true },
    },
  },
  'app-chat-40-people': {
    rows: ['C14'],
    says: t(
      'A chat opened by app code that includes WeChat contacts can have at most 40 people.',
      '由应用代码创建、含微信联系人的群聊，最多 40 人。',
    ),
    for: { 'wecom-dev-98429': { quote: '若创建的会话包含微信联系人，群成员人数不能超过 40 人' } },
  },
  'join-codes': {
    rows: ['C15'],
    says: t(
      'A “join group” code of a customer group that an app makes serves up to 5 groups, opens a new group when one is full unless that is turned off (auto_create_room, 1 by default), does not appear in the console, and is managed only by the app that made it.',
      '由应用生成的客户群「加入群聊」码：最多关联 5 个群；群满后默认自动新建群（auto_create_room 默认为 1，可以关）；不在管理后台显示；只有生成它的应用能管理。',
    ),
    for: {
      'wecom-dev-99547': { quote: '当群满了后，是否自动新建群。0-否；1-是。 默认为1' },
      'wecom-dev-92229': {
        says: t('The same, for apps of the company itself.', '企业自建应用的同一份文档。'),
        partly: true,
      },
    },
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
    evidence: ['wecom.no-call-dissolves', 'wecom.update-call-own-groups'],
  },
] as const satisfies readonly Rule<ClaimId>[];
