import { t } from '../../../model/text.ts';
import { defineClaims } from '../define.ts';

/** What is said of groups in WeCom. */
export const wecomClaims = defineClaims('wecom', {
  'leaving-is-checked': {
    rows: ['A1.4', 'A07'],
    says: t(
      'Leaving a WeCom group first passes a check against the organisation structure.',
      '退出企业微信群之前，要先通过组织架构权限检查。',
    ),
    for: { 'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。') },
    against: {
      'wecom-dev-96361': t(
        'Its event data has a plain exit type for people who leave by themselves.',
        '事件数据里有一种普通的退群类型，即成员自行退出。',
      ),
    },
  },
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
  'forced-end-leaves-backup': {
    rows: ['A14'],
    says: t(
      'After WeCom forces a dissolution, the record stays as a cloud backup.',
      '企业微信强制解散后，记录以云端备份的形式保留。',
    ),
    for: {
      'nctoro-article': t(
        'In the table of its second section; names no source.',
        '见第二节的表格，没有给出出处。',
      ),
    },
  },
  'compliance-interface': {
    rows: ['A8.2', 'A30'],
    says: t(
      "WeCom's compliance interfaces are an official way to end a group.",
      '企业微信的合规接口是结束群的官方途径。',
    ),
    for: { 'nctoro-article': t('In its eighth section; names no source.', '见第八节，没有给出出处。') },
    against: {
      'wecom-dev-90245': t(
        'Documents group chat calls, none of which dissolves a group.',
        '列出了群聊相关接口，没有一个能解散群。',
      ),
      'wecom-dev-98913': t(
        'Documents group chat calls, none of which dissolves a group.',
        '列出了群聊相关接口，没有一个能解散群。',
      ),
      'wecom-dev-98914': t(
        'Documents group chat calls, none of which dissolves a group.',
        '列出了群聊相关接口，没有一个能解散群。',
      ),
      'wecom-dev-96334': t(
        'Documents handing customer groups over, not dissolving them.',
        '说明的是客户群的移交，不是解散。',
      ),
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
  // No rule rests on it: sizes of WeCom groups; nothing in WeCom hangs on the size.
  'group-sizes': {
    rows: ['C07'],
    says: t(
      'A WeCom internal group holds at most 2000 people and an external one at most 500.',
      '企业微信内部群最多 2000 人，外部群最多 500 人。',
    ),
    figures: { internal: 2_000, external: 500, allStaff: 10_000 },
    for: {
      'wecom-dev-98429': true,
      dancihu: t('Adds 10000 as the default for all-staff groups.', '另外提到全员群默认上限为 10000 人。'),
    },
    against: {
      zjbjg: t(
        'Says 200 for an external group that a WeChat user started.',
        '说微信用户发起的外部群上限是 200 人。',
      ),
    },
  },
  'owner-leaves-firm': {
    rows: ['C08'],
    says: t(
      'When the owner leaves the firm, internal groups and mixed groups started from WeChat pass to a member; an external group started in WeCom passes to a colleague inside it, if any; a customer group must be reassigned by an administrator.',
      '群主离职后，内部群和从微信发起的互通群自动转给群成员；从企业微信发起的外部群转给群内同事（如有）；客户群须由管理员分配。',
    ),
    for: {
      'hixs-owner-resigns': true,
      'ike-scrm': t('Describes the first and the last case alike.', '对第一种和最后一种情况的介绍相同。'),
    },
  },
  'leave-event': {
    rows: ['C09'],
    says: t(
      'When someone leaves a WeCom customer group, the firm gets an event that says whether they left by themselves or were removed.',
      '有人离开企业微信客户群时，企业会收到事件，注明是自行退出还是被移出。',
    ),
    for: {
      'wecom-dev-96361': t(
        'Gives exit type 0 for leaving and 1 for removal.',
        '退出方式 0 为自行退出，1 为被移出。',
      ),
      'wecom-event-code': t('Quotes the same fields.', '引用了相同的字段。'),
      'wxjava-3572': t('Adds the list of changed members.', '补充了变动成员列表。'),
    },
  },
  'reassign-departed-owner': {
    rows: ['C10'],
    says: t(
      "A departed owner's customer groups can be reassigned by API: 1–100 groups per call and at most 300 per owner a day. The new owner must be real-name verified, activated, have customer contact and have logged in within a year; the old owner left no more than a year ago.",
      '离职群主的客户群可用接口重新分配：每次 1～100 个，每位群主每天最多 300 个。新群主须已实名、已激活、有客户联系权限且一年内登录过；原群主离职不超过一年。',
    ),
    for: {
      'wecom-dev-96334': true,
      'wecom-dev-92127': true,
      'wecom-dev-93414': t(
        'Lists the handover statuses: awaiting, in progress, done.',
        '列出了移交状态：待分配、进行中、已完成。',
      ),
    },
  },
  'reassign-serving-owner': {
    rows: ['C11'],
    says: t(
      "A serving owner's customer groups can be reassigned by API with the same caps, each group at most twice in 90 days.",
      '在职群主的客户群也可用接口转移，数量限制相同，每个群 90 天内最多 2 次。',
    ),
    for: {
      'wecom-dev-95703': true,
      'metacpan-groupchat': t('Restates the documentation.', '转述了该文档。'),
    },
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
  'cloud-window': {
    rows: ['C13'],
    says: t(
      'Without the archive, an administrator sets how long WeCom keeps messages in the cloud: 15 days by default, up to 90 for internal chats; 7 for external ones.',
      '没有存档时，云端消息保留多久由管理员设定：默认 15 天，内部最多 90 天；外部为 7 天。',
    ),
    figures: { internalHours: 2_160, externalHours: 168 },
    for: { ziliaobaba: true, dsknw: true },
    against: {
      'nctoro-article': t('Says 30 days for a cloud backup.', '说云备份保留 30 天。'),
      wlcjsc: t('Says an archive is kept 6 months to 5 years.', '说存档保留 6 个月到 5 年。'),
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
  'statistics-180-days': {
    rows: ['C16'],
    says: t('WeCom keeps customer group statistics for 180 days.', '企业微信的客户群统计数据保留 180 天。'),
    figures: { hours: 4_320 },
    for: { 'wecom-group-statistics': true },
  },
});
