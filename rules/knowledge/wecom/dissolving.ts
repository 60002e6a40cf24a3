import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { above, fromSize } from '../../model/sizes.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { MESSAGES } from '../messages.ts';
import { troublesBut } from '../troubles.ts';
import { COMPUTERS, ENDED, PHONES } from '../wechat/values.ts';
import { OWNER } from './values.ts';

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
    against: {
      'ai7-803231': {
        says: t('Says only the owner can end a group.', '说只有群主能解散。'),
        quote: '只有群主才有权限解散群聊',
      },
    },
  },
  'console-purges-data': {
    rows: ['A5.4', 'A25'],
    says: t(
      'WeCom users can purge these data thoroughly in the admin console.',
      '企业微信用户可以在管理后台彻底清除这些数据。',
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
      'When the owner has dissolved a WeCom customer group, an app gets an event, if the company has set one up for that (its own: under 客户联系, 可调用接口的应用).',
      '企业微信客户群被群主解散后，企业配置好的应用会收到事件（自建应用要配到「客户联系」的「可调用接口的应用」里）。',
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
      'The owner ends a WeCom group with 解散群聊, behind “…” at the top right in its settings or in 群管理; ordinary members have no such button.',
      '群主点右上角「…」，在群设置或「群管理」里点「解散群聊」解散企业微信群；普通成员没有这个按钮。',
    ),
    for: {
      tianqing123: { quote: '如果您是普通成员,您将无法看到这个选项' },
      'rpa-46208497': { says: t('Says one must be the owner.', '说必须是群主。'), quote: '需要是群主' },
      'hfbangfu-18406': {
        says: t(
          'Counts it among what the owner of an internal or external group can do, and its admins can’t.',
          '内部群、外部群的群主都能解散，群管理员不能。',
        ),
        quote: '群管理员不支持“解散群聊”',
      },
      'ai7-803231': {
        says: t('Says only the owner can.', '说只有群主能。'),
        quote: '只有群主才有权限解散群聊',
      },
      'nine-gapp': {
        says: t('Gives the way, and says that an administrator can too.', '给出走法，并说管理员也能。'),
        quote: '在弹出的菜单中选择“群设置”或“群管理”',
        partly: true,
      },
      shrmw: {
        says: t('Gives the path, without saying who sees it.', '给出路径，没有说谁能看到。'),
        partly: true,
      },
      'zixun-6520': {
        says: t(
          'Calls it 解散该群聊 in 群设置, of department groups.',
          '讲部门群，写作「群设置」里的「解散该群聊」。',
        ),
        partly: true,
      },
    },
  },
  'admins-end-group-too': {
    rows: ['C02'],
    says: t(
      'Administrators can end a WeCom group, too (of the group, says one page; the others don’t say which).',
      '管理员也能解散企业微信群（一篇说是群管理员，别的没说是哪种管理员）。',
    ),
    for: {
      tianqing123: { quote: '只有群主或管理员才有权限执行此操作' },
      'nine-gapp': { quote: '只有群主或管理员才有权限解散群组' },
      dongyouhao: { quote: '只有群管理员才有权限解散群聊' },
      a8app: {
        says: t('Says so of department groups.', '说的是部门群。'),
        quote: '只有管理员或创建该部门群的成员才拥有解散该群聊的权利',
        partly: true,
      },
    },
    against: {
      'rpa-46208497': { says: t('Says one must be the owner.', '说必须是群主。'), quote: '需要是群主' },
      'hfbangfu-18406': {
        says: t('Says that the group’s admins can’t.', '说群管理员不能。'),
        quote: '群管理员不支持“解散群聊”',
      },
      'ai7-803231': {
        says: t('Says only the owner can.', '说只有群主能。'),
        quote: '只有群主才有权限解散群聊',
      },
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
      'Everybody in an ordinary company group of WeCom that is ended gets a notice and can no longer open it.',
      '企业微信的普通企业群解散时，所有成员都会收到通知，并且再也打不开这个群。',
    ),
    for: { shrmw: { quote: '所有群成员都将收到解散通知,并且无法再访问此群' } },
  },
  'dissolving-clears-records': {
    rows: ['C02', 'C05'],
    says: t(
      'When a WeCom group is ended, its messages are cleared.',
      '企业微信群解散后，群里的聊天记录会被清除。',
    ),
    for: {
      tianqing123: { quote: '所有群聊内的消息记录都将被清除' },
      a8app: {
        says: t('Says so of department groups.', '说的是部门群。'),
        quote: '所有与该群相关的消息记录将被清除',
      },
      dongyouhao: {
        says: t('Says so of the files, too.', '文件也会清除。'),
        quote: '群聊中的文件和聊天记录也将被清除',
      },
      'zixun-6520': {
        says: t(
          'Says of department groups that chat and shared files can’t be restored.',
          '说部门群的聊天记录和共享文件无法恢复。',
        ),
        quote: '聊天记录、共享文件等都将无法恢复',
        partly: true,
      },
    },
  },
  // Calls that don't dissolve a group say nothing against somebody else's doing it, in the console or by a call that
  // we didn't find: it stands beside such claims as what was found, never under `against`.
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
        quote: '在群设置页面中,下滑找到“解散该群聊”选项',
      },
      a8app: {
        says: t('Gives the way through the department’s page.', '给出部门页面里的走法。'),
        quote: '点击右上角的“...”按钮,选择“解散部门群”',
      },
    },
    against: {
      'ai7-803231': {
        says: t('Says that department groups can’t be ended.', '说部门群不支持解散。'),
        quote: '全员群、部门群以及群主是员工服务人员的群聊暂不支持解散',
      },
    },
  },
  'all-staff-group-not-ended': {
    rows: ['C06'],
    says: t('A WeCom all-staff group can’t be ended.', '企业微信的全员群不支持解散。'),
    for: { 'ai7-803231': { quote: '全员群、部门群以及群主是员工服务人员的群聊暂不支持解散' } },
  },
  'super-admin-switches-groups': {
    rows: ['C06'],
    says: t(
      'An administrator of the company turns the all-staff group on or off under 「管理后台 > 我的企业 > 聊天管理 > 全员群」, on a phone under 「工作台 > 管理企业 > 聊天管理 > 全员群」; a super administrator the department groups, too. New colleagues don’t get into a switched-off all-staff group by themselves, and nobody can post in it. While they are on, leaving the firm or department removes you automatically.',
      '企业的管理员在「管理后台 > 我的企业 > 聊天管理 > 全员群」开启或关闭全员群，手机上在「工作台 > 管理企业 > 聊天管理 > 全员群」；部门群由超级管理员开关。全员群关闭后新员工不会自动加入，群里也不能发言。开启时，离开企业或部门会自动退出。',
    ),
    for: {
      dancihu: {
        says: t(
          'Has 管理员 for the all-staff group, 超级管理员 for department groups.',
          '全员群写的是「管理员」，部门群写的是「超级管理员」。',
        ),
        quote: '新员工不会自动加入,群成员仍可看到全员群但无法发言',
      },
      'weiban-1359': {
        says: t(
          'Of the all-staff group: an administrator; on the phone it has 消息管理.',
          '说的是全员群，由管理员关；手机上写的是「消息管理」。',
        ),
        quote: '这是因为管理员手动关闭了全员群',
        partly: true,
      },
      'tencent-cloud-922514': {
        says: t('Of the all-staff group: an administrator of the company.', '说的是全员群，由企业管理员关。'),
        quote: '这是因为企业管理员手动关闭了全员群',
        partly: true,
      },
    },
  },
  'department-group-pages-disagree': {
    rows: ['C05'],
    says: t(
      'Pages disagree on whether a WeCom department group can be ended: one says not, two give ways; one of them says that a right-click on the group opens 群设置 (settings) on a computer.',
      '企业微信部门群能不能解散，教程说法不一：一篇说不支持，两篇写了走法；其中一篇说，电脑上右键群聊就有「群设置」。',
    ),
    for: {
      'ai7-803231': {
        says: t('Says that department groups can’t be ended.', '说部门群不支持解散。'),
        quote: '全员群、部门群以及群主是员工服务人员的群聊暂不支持解散',
        partly: true,
      },
      'zixun-6520': {
        says: t('Gives ways to end one.', '给出解散的走法。'),
        quote: '右键点击群聊名称,在弹出的菜单中选择“群设置” - “解散该群聊”',
        partly: true,
      },
      a8app: {
        says: t('Gives a way to end one.', '给出解散的走法。'),
        quote: '点击右上角的“...”按钮,选择“解散部门群”',
        partly: true,
      },
    },
  },
  'owner-limit-not-found': {
    rows: ['C02'],
    says: t(
      'No size above which the owner of a WeCom group can’t end it was found.',
      '没查到：企业微信群超过多少人，群主就不能解散。',
    ),
    for: {},
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
  'join-codes-deleted-first': {
    rows: ['C15'],
    says: t(
      'We conclude: a code that is left alone can put customers into another group after the end, so the app that made it should delete it first.',
      '我们推断：码留着，群解散后客户会被拉进别的群，所以先让生成它的应用删掉。',
    ),
    for: {
      'wecom-dev-99547': {
        says: t('Says that a full group is followed by a new one.', '说群满了会自动新建群。'),
        quote: '当群满了后，是否自动新建群。0-否；1-是。 默认为1',
        partly: true,
      },
    },
  },
  'empty-and-leave': {
    rows: ['B05'],
    says: t(
      'A developer who wanted to end a WeCom group removed everybody and left it, by a program; on the phone the account was still in it.',
      '有开发者想结束企业微信群，用程序移出所有人、自己再退；手机上看，那个账号还在群里。',
    ),
    for: { 'wechaty-puppet-530': { quote: '先驱逐所有用户再自己退出群聊，结果遇到这个问题' } },
  },
  'members-are-removed': {
    says: t(
      'The owner or an admin of a WeCom group removes a member with “…” → 群设置 → 成员 → the person → 移出群聊; one page says that several can be picked at once.',
      '企业微信群的群主或群管理员移出成员：「…」→ 群设置 → 成员 → 那个人 → 移出群聊；一篇教程说可以一次选多人。',
    ),
    for: {
      'zhanuu-118503': { quote: '只有群主和群管理员有权移除群成员' },
      'huawan-10038': {
        says: t(
          'Has other steps, and says that several can be picked at once.',
          '步骤不同，并说可以一次选多人。',
        ),
        quote: '管理员可以一次性选择多个成员进行清理',
        partly: true,
      },
    },
  },
});

const WECOM = { platform: ['wecom'] } as const satisfies When;
const DISSOLVE = { ...WECOM, goal: ['dissolve'] } as const satisfies When;
/** Groups that are over when they are ended; the all-staff group is only switched off. */
const END = { ...DISSOLVE, groupType: ENDED } as const satisfies When;
const SWITCH_OFF = { ...DISSOLVE, groupType: ['all-staff'] } as const satisfies When;

const IS_OWNER = { answers: OWNER, fires: true } as const;
const IS_SUPER_ADMIN = {
  answers: { platform: 'wecom', role: 'super-admin', groupType: 'internal', groupSize: 12, device: 'ios' },
  fires: true,
} as const;
const OF_ALL_STAFF = { answers: { platform: 'wecom', role: 'owner', groupType: 'all-staff' } } as const;
const not = <E extends { answers: object }>({ answers }: E) => ({ answers, fires: false }) as const;

/** What is known of ending an all-staff group, for whoever can't do it. */
const SWITCHED_OFF_BY_COMPANY = {
  short: t('It takes a company administrator to switch it off', '全员群要由企业管理员来关'),
  detail: t(
    'The all-staff group is switched on and off by an administrator in the admin console, say how-to pages; off, it stays, but nobody can post. Another page says that it can’t be ended.',
    '教程说，全员群由企业管理员在管理后台开启或关闭；关了群还在，只是不能发言。另一篇说全员群不支持解散。',
  ),
  joined: true,
  evidence: ['wecom.super-admin-switches-groups', 'wecom.all-staff-group-not-ended'],
} as const;

/** Ending the group for everybody: what is known of WeCom alone. */
export const dissolving = [
  {
    kind: 'blocker',
    id: 'wecom.dissolve.force',
    when: { ...END, role: ['super-admin'] },
    examples: [
      IS_SUPER_ADMIN,
      { answers: { platform: 'wecom', role: 'super-admin', groupType: 'all-staff' }, fires: false },
      not(IS_OWNER),
    ],
    short: t('Perhaps only its owner can end it', '可能只有群主能解散'),
    detail: t(
      'One how-to page says that a WeCom administrator can force the end of a group, whatever its size, and that a cloud backup stays. Others say that an administrator can end a group, mostly without saying of what; others, that only its owner can. Among the group calls that Tencent documents we found none that ends a group. For ending, the pages that we cite describe nothing in the console but a switch for all-staff and department groups.',
      '一篇教程说，企业管理员可以强制解散群，不限人数，云端会留备份。也有教程说管理人员能解散，大多没说是群里的还是企业的；还有的说只有群主能。腾讯公开的群聊接口里，我们没有找到能解散群的；要在后台结束群，我们引用的教程里写明的只有全员群、部门群的开关。',
    ),
    clearedBy: 'you',
    fix: [
      {
        id: 'wecom.dissolve.become-owner',
        phase: 'prepare',
        message: MESSAGES.handToMeToEnd,
        short: t(
          'Ask the owner: 群管理 (manage) → 转让群主 (hand to you)',
          '请群主转给你：群管理 → 转让群主',
        ),
        detail: t(
          'Then you end it as its owner. If the owner of a customer group has left the company, it can be reassigned to you (for that, choose handing over as your goal).',
          '然后你以群主身份解散。客户群的群主离职了，可以由企业分配给你（选「把群交给别人」看做法）。',
        ),
        sets: { role: 'owner' },
      },
    ],
    look: {
      id: 'wecom.dissolve.look-in-console',
      short: t('Can 管理后台 (console) do it? Look.', '先看管理后台 → 我的企业 → 聊天管理：能解散吗？'),
      detail: t(
        '管理后台 (admin console) → 我的企业 (my company) → 聊天管理 (chats). Looking changes nothing. If you can end it there, nothing else is needed; once ended, it is final.',
        '光看不会改动什么。能在那里解散，后面就都不用做了；解散了就恢复不了。',
      ),
      path: ['管理后台', '我的企业', '聊天管理'],
    },
    joined: true,
    evidence: [
      'wecom.super-admin-forces-any-size',
      'wecom.forced-end-leaves-backup',
      'wecom.admins-end-group-too',
      'wecom.owner-ends-internal-group',
      'wecom.super-admin-switches-groups',
      'wecom.no-call-dissolves',
    ],
  },
  {
    kind: 'blocker',
    id: 'wecom.dissolve.all-staff',
    when: { ...SWITCH_OFF, role: ['owner'] },
    examples: [
      { ...OF_ALL_STAFF, fires: true },
      { answers: { platform: 'wecom', role: 'super-admin', groupType: 'all-staff' }, fires: false },
    ],
    ...SWITCHED_OFF_BY_COMPANY,
    clearedBy: 'others',
    // There is nothing to try: the console is the administrators', and no source says that it asks before it acts.
    noTrying: true,
    fix: [
      {
        id: 'wecom.dissolve.ask-super-admin',
        phase: 'prepare',
        message: MESSAGES.switchItOff,
        short: t('Ask an administrator to do the rest.', '下面的请企业管理员来做。'),
        sets: { role: 'super-admin' },
      },
    ],
    look: {
      id: 'wecom.dissolve.look',
      short: t('Can you get into 管理后台 (console)? Then you can.', '你能进管理后台的话，自己就能关。'),
      detail: t(
        'Then you are an administrator of the company, and need nobody. Looking changes nothing.',
        '进得去，你就是企业管理员，不用找别人。光看不会改动什么。',
      ),
      path: ['管理后台', '我的企业', '聊天管理'],
    },
  },
  {
    kind: 'blocker',
    id: 'wecom.dissolve.all-staff-member',
    when: { ...SWITCH_OFF, role: ['member', 'admin'] },
    examples: [
      {
        answers: { platform: 'wecom', goal: 'dissolve', role: 'member', groupType: 'all-staff' },
        fires: true,
      },
      { ...OF_ALL_STAFF, fires: false },
    ],
    ...SWITCHED_OFF_BY_COMPANY,
    clearedBy: 'others',
    // There is nothing to try: the console is the administrators'.
    noTrying: true,
    fix: [
      {
        id: 'wecom.dissolve.member-asks-company',
        phase: 'prepare',
        message: MESSAGES.switchItOff,
        short: t('Ask an administrator to do the rest.', '下面的请企业管理员来做。'),
        sets: { role: 'super-admin' },
      },
    ],
    look: {
      id: 'wecom.dissolve.look-whether-off',
      short: t('Can you still post? If not, it may be off already.', '还能发言吗？不能的话，可能已经关了。'),
    },
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.save-first',
    phase: 'prepare',
    when: END,
    examples: [IS_OWNER, not(OF_ALL_STAFF)],
    short: t('Save first: later it may be gone.', '想留的先存好，解散后可能就没了。'),
    detail: t(
      'Three how-to pages say that the messages are cleared, one of them the files too. What the company has archived stays with it, we conclude. If something in it is sensitive, delete important files by hand (advice of a how-to page about WeChat).',
      '三篇教程说聊天记录会被清掉，其中一篇说文件也会。企业存档过的还在企业手里（我们的推断）。有敏感内容的话，重要文件先手动删（一篇讲微信的教程这么建议）。',
    ),
    mustKnow: true,
    weight: 90,
    joined: true,
    evidence: [
      'wecom.dissolving-clears-records',
      'wecom.archived-messages-stay',
      'wechat.clean-up-before-dissolving',
    ],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.delete-join-codes',
    phase: 'prepare',
    when: { ...END, groupType: ['customer'] },
    examples: [{ answers: { ...OWNER, groupType: 'customer' }, fires: true }, not(IS_OWNER)],
    short: t('“Join group” codes made by an app: delete them first.', '应用生成的「加入群聊」码，先删掉。'),
    detail: t(
      'Such a code serves up to 5 groups and makes a new one when a group is full, unless auto_create_room is 0. The console doesn’t show these codes, and only the app that made them manages them. That it could put customers somewhere else, and that deleting is that app’s job too, is our reading.',
      '这种码最多关联 5 个群，群满了默认自动新建（auto_create_room 设成 0 才不会）。管理后台看不到这些码，只有生成它的应用能管。客户会被拉进别的群、删也要这个应用来删，是我们的理解。',
    ),
    weight: 50,
    joined: true,
    evidence: ['wecom.join-codes', 'wecom.join-codes-deleted-first'],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.act-owner',
    phase: 'act',
    when: { ...END, device: PHONES },
    examples: [IS_OWNER, { answers: { ...OWNER, device: 'desktop' }, fires: false }, not(OF_ALL_STAFF)],
    short: t('“…” (top right) → 群管理 (manage) → 解散群聊 (end it)', '右上角「…」→ 群管理 → 解散群聊'),
    detail: t(
      'Other pages have 群设置 (group settings) instead, or put it right behind “…”; one, about department groups, calls it 解散该群聊. It asks whether you are sure: yes makes it final.',
      '也有写在「群设置」里、或直接在「…」里的；讲部门群的一篇写作「解散该群聊」。会弹出确认框：一确认就解散，没法反悔。',
    ),
    path: ['…', '群管理', '解散群聊'],
    evidence: ['wecom.owner-ends-internal-group', 'wecom.dissolving-is-final'],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.act-owner-computer',
    phase: 'act',
    when: { ...END, device: COMPUTERS },
    examples: [{ answers: { ...OWNER, device: 'desktop' }, fires: true }, not(IS_OWNER)],
    short: t(
      '“…” or right-click → 群设置 (settings) → 解散群聊 (end)',
      '「…」或右键群聊 → 群设置 → 解散群聊',
    ),
    detail: t(
      'Of groups in general a page has “…” (top right) → 群设置 or 群管理 (manage) → 解散群聊, without naming a device. The right-click, and the name 解散该群聊, are on one about department groups; another says that those can’t be ended. It asks whether you are sure: yes makes it final.',
      '不分哪种群的，一篇教程写的是右上角「…」→ 群设置或群管理 → 解散群聊，没写是什么设备。右键、「解散该群聊」的写法，见于讲部门群的一篇；另一篇说部门群不支持解散。会弹出确认框：一确认就解散，没法反悔。',
    ),
    path: ['群设置', '解散群聊'],
    joined: true,
    evidence: [
      'wecom.owner-ends-internal-group',
      'wecom.department-group-pages-disagree',
      'wecom.dissolving-is-final',
    ],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.act-all-staff',
    phase: 'act',
    when: SWITCH_OFF,
    examples: [
      { answers: { platform: 'wecom', role: 'super-admin', groupType: 'all-staff' }, fires: true },
      not(IS_OWNER),
    ],
    short: t(
      'Phone: 工作台 → 管理企业 → 聊天管理 → 全员群: off',
      '手机上：工作台 → 管理企业 → 聊天管理 → 全员群',
    ),
    under: [
      t('Workbench → manage company → chats → all-staff group.', '点进「全员群」，再关掉。'),
      t(
        'Computer: 管理后台 (console) → 我的企业 → 聊天管理',
        '电脑上：管理后台 → 我的企业 → 聊天管理 → 全员群',
      ),
    ],
    detail: t(
      '工作台 is the workbench, 管理企业 to manage the company, 聊天管理 its chats, 全员群 the all-staff group; on a phone one page has 消息管理 (messages) in place of 聊天管理. On a computer: 管理后台 (admin console) → 我的企业 (my company) → 聊天管理 → 全员群.',
      '点进「全员群」再关掉。有一篇说手机上叫「消息管理」，不是「聊天管理」。电脑上：管理后台 → 我的企业 → 聊天管理 → 全员群。',
    ),
    path: ['工作台', '管理企业', '聊天管理', '全员群'],
    answer: t('It can’t be ended, but you can switch it off.', '不能解散，但可以关闭。'),
    joined: true,
    evidence: ['wecom.super-admin-switches-groups', 'wecom.all-staff-group-not-ended'],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.confirm',
    phase: 'confirm',
    when: END,
    examples: [IS_OWNER, not(OF_ALL_STAFF)],
    short: t('The group ends once you confirm.', '点了确认，就解散了。'),
    evidence: ['wecom.owner-ends-internal-group', 'wecom.dissolving-is-final'],
  },
  {
    kind: 'step',
    id: 'wecom.dissolve.confirm-all-staff',
    phase: 'confirm',
    when: SWITCH_OFF,
    examples: [
      { answers: { platform: 'wecom', role: 'super-admin', groupType: 'all-staff' }, fires: true },
      not(IS_OWNER),
    ],
    short: t('It is off when you can’t post in it.', '你在群里发不了言，就是关掉了。'),
    evidence: ['wecom.super-admin-switches-groups'],
  },
  {
    kind: 'effect',
    id: 'wecom.dissolve.final',
    when: END,
    examples: [IS_OWNER, not(OF_ALL_STAFF)],
    short: t('It can’t be undone.', '解散后恢复不了。'),
    mustKnow: true,
    weight: 95,
    evidence: ['wecom.dissolving-is-final'],
  },
  {
    kind: 'effect',
    id: 'wecom.dissolve.tells-all',
    notice: true,
    when: { ...END, groupSize: above(1) },
    examples: [
      IS_OWNER,
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
      not(OF_ALL_STAFF),
    ],
    short: t(
      'All get a notice and can’t open it any more: one page.',
      '有篇教程说，大家都会收到通知，再也打不开群。',
    ),
    detail: t(
      'It is about ordinary company groups. No source says whether the notice names you.',
      '讲的是普通企业群。通知里有没有你的名字，没查到。',
    ),
    mustKnow: true,
    weight: 90,
    evidence: ['wecom.dissolving-tells-all'],
  },
  {
    kind: 'effect',
    id: 'wecom.dissolve.records',
    when: END,
    examples: [IS_OWNER, not(OF_ALL_STAFF)],
    short: t('How-to pages say the chat is cleared.', '教程说，聊天记录会被清掉。'),
    detail: t(
      'For WeCom, no source says whether copies on people’s own devices go too; whoever has one would have to clear it. No way was found to clear the chat for everyone and keep the group.',
      '企业微信会不会清各人设备上的那份，没查到；在意的话，得各人自己清。怎么替所有人清空、又把群留着，没查到。',
    ),
    mustKnow: true,
    weight: 80,
    evidence: ['wecom.dissolving-clears-records'],
  },
  {
    kind: 'effect',
    id: 'wecom.dissolve.event',
    notice: true,
    when: { ...END, groupType: ['customer'] },
    examples: [{ answers: { ...OWNER, groupType: 'customer' }, fires: true }, not(IS_OWNER)],
    short: t(
      'The company learns of the end, if it has an app for it.',
      '企业有应用接收这类事件的话，会知道群解散了。',
    ),
    detail: t(
      'An app of its own has to be set up for customer contact (客户联系) and its events; it then gets one that says so.',
      '自建应用要先配置到「客户联系」的「可调用接口的应用」里，并打开接收，才会收到「群解散」的事件。',
    ),
    weight: 60,
    evidence: ['wecom.owner-ends-customer-group'],
  },
  {
    kind: 'effect',
    id: 'wecom.dissolve.frozen',
    when: SWITCH_OFF,
    examples: [{ ...OF_ALL_STAFF, fires: true }, not(IS_OWNER)],
    short: t(
      'Once off, nobody can post; it can be switched on again.',
      '关掉只是冻结：不能发言，以后还能再打开。',
    ),
    detail: t('New colleagues don’t get into it by themselves any more, either.', '新员工也不会自动进群了。'),
    mustKnow: true,
    weight: 90,
    evidence: ['wecom.super-admin-switches-groups'],
  },
  {
    kind: 'effect',
    id: 'wecom.dissolve.fast',
    when: END,
    examples: [IS_OWNER, not(OF_ALL_STAFF)],
    short: t('One how-to page says that it takes 0.8 seconds at most.', '有篇教程说，0.8 秒内就完成。'),
    detail: t(
      'Tencent’s documents say only that some data about a customer group can be read a while after a change, for example 2 seconds later.',
      '腾讯的文档只说，客户群有变动后，部分数据要等一会儿才查得到，例如 2 秒。',
    ),
    weight: 10,
    joined: true,
    evidence: ['wecom.deletion-800-ms', 'wecom.group-data-lag'],
  },
  {
    kind: 'caution',
    id: 'wecom.dissolve.no-interface',
    when: { ...END, role: ['super-admin'] },
    examples: [IS_SUPER_ADMIN, not(IS_OWNER)],
    short: t('We found no documented call that ends a group.', '公开的接口里，没找到能解散群的。'),
    detail: t(
      'The update call renames a group, changes its owner and adds or removes people. It works only in groups that the same app made, only for the company’s own apps that the whole company can see, and for at most 1,000 changes an hour.',
      '修改接口能改群名、换群主、增减成员，但只能改本应用自己建的群，而且只有可见范围是根部门的企业自建应用能用，每家企业每小时最多变更 1000 次。',
    ),
    weight: 30,
    joined: true,
    evidence: ['wecom.no-call-dissolves', 'wecom.update-call-own-groups'],
  },
  {
    kind: 'caution',
    id: 'wecom.dissolve.admin-too',
    when: { ...END, role: ['admin'] },
    always: true,
    examples: [
      { answers: { platform: 'wecom', goal: 'dissolve', role: 'admin', groupType: 'internal' }, fires: true },
      {
        answers: { platform: 'wecom', goal: 'dissolve', role: 'member', groupType: 'internal' },
        fires: false,
      },
    ],
    short: t(
      'Can an admin? Pages disagree; look for 解散群聊 (end).',
      '群管理员能不能解散，说法不一，找找「解散群聊」。',
    ),
    detail: t(
      '“…” at the top right → 群管理 (manage). Some pages say yes (one of the group’s admins, the others don’t say which kind); three sources say that only the owner can, one of them that the group’s admins can’t. The button asks first; once confirmed, it is final.',
      '右上角「…」→ 群管理。有几篇教程说能（一篇写明是群管理员，别的没写明哪种）；另有三份资料说只有群主能，其中一份说群管理员不能。会先问你，一确认就恢复不了。',
    ),
    weight: 80,
    evidence: ['wecom.admins-end-group-too'],
  },
  {
    kind: 'caution',
    id: 'wecom.dissolve.no-button',
    // For somebody who misses the button it is a step.
    when: {
      ...END,
      role: ['owner'],
      groupSize: fromSize(2),
      trouble: troublesBut('dissolve', 'missing-button'),
    },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
      IS_OWNER,
      not(IS_SUPER_ADMIN),
    ],
    short: t('No button? Remove everyone from it, then leave.', '没有解散按钮？把人移完，自己再退。'),
    detail: t(
      'That is our advice; no source says that it ends a WeCom group. A developer tried it by a program, and on the phone the account was still in the group: look at yours.',
      '这是我们的建议；这样能不能结束企业微信群，没查到。有开发者用程序试过，手机上看账号还在群里：退完看一眼。',
    ),
    weight: 45,
    evidence: ['wecom.empty-and-leave'],
  },
  {
    kind: 'caution',
    id: 'wecom.dissolve.school',
    when: [
      { ...DISSOLVE, groupType: ['school'], teacherConfirmed: ['no'] },
      { ...DISSOLVE, groupType: ['school'], creatorConfirmed: ['no'] },
      { ...DISSOLVE, groupType: ['school'], schoolReviewed: ['no'] },
    ],
    examples: [
      { answers: { ...OWNER, groupType: 'school' }, fires: true },
      {
        answers: {
          ...OWNER,
          groupType: 'school',
          teacherConfirmed: true,
          creatorConfirmed: true,
          schoolReviewed: true,
        },
        fires: false,
      },
    ],
    short: t('No source says whether the school must agree.', '企业微信要不要学校同意，没查到。'),
    detail: t(
      'One how-to page says of WeChat: the homeroom teacher and the creator must agree, and the school reviews it for 72 hours. If WeCom refuses, start there.',
      '有篇教程说，微信家校群要班主任和建群的人都同意，学校还要审 72 小时。企业微信如果不让解散，先从这几条试。',
    ),
    weight: 60,
    evidence: ['wechat.school-group-two-confirm', 'wechat.school-group-review-72-hours'],
  },
  {
    kind: 'caution',
    id: 'wecom.dissolve.red-packets',
    when: {
      ...DISSOLVE,
      groupType: ['payment'],
      redPacketsUnclaimed: ['yes'],
      hoursSinceRedPacket: ['under-24'],
    },
    examples: [
      { answers: { ...OWNER, groupType: 'payment', hoursSinceRedPacket: 23 }, fires: true },
      { answers: { ...OWNER, groupType: 'payment', hoursSinceRedPacket: 24 }, fires: false },
    ],
    short: t('No source says whether open red packets matter.', '企业微信里红包没领完行不行，没查到。'),
    detail: t(
      'One how-to page says that WeChat then makes you wait for 24 hours. If WeCom refuses, try again after that time.',
      '有篇教程说微信要等 24 小时。企业微信如果不让解散，过了这个时间再试。',
    ),
    weight: 50,
    evidence: ['wechat.red-packets-24-hours'],
  },
  {
    kind: 'caution',
    id: 'wecom.dissolve.other-device',
    when: { ...DISSOLVE, otherDeviceOnline: ['yes', 'unsure'] },
    examples: [IS_OWNER, { answers: { ...OWNER, otherDeviceOnline: false }, fires: false }],
    short: t('Logged in on two devices: no source says if it matters.', '几台设备同时登录碍不碍事，没查到。'),
    detail: t(
      'One how-to page says of WeChat that a login on a computer can interrupt it. If it fails, log out on the other device and try again.',
      '有篇教程说，微信在电脑上登录着可能打断解散。不成的话，退掉另一台设备再试。',
    ),
    weight: 15,
    evidence: ['wechat.pc-login-interrupts'],
  },
] as const satisfies readonly Rule<ClaimId>[];
