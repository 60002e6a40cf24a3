import type { Device, When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { MESSAGES } from '../messages.ts';
import { troublesBut } from '../troubles.ts';
import { COMPUTERS, PHONES } from '../wechat/values.ts';
import { OWN_GROUPS, OWNER } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wecom', {
  'owner-hands-over': {
    rows: ['C08'],
    says: t(
      'The owner of a WeCom group hands it over with 群管理 → 转让群主: on the phone from the icon at the top right, on a computer from there or by a right-click on the group.',
      '企业微信群主用「群管理 → 转让群主」转让：手机上点右上角图标进入，电脑上点右上角图标，或右键群聊。',
    ),
    for: {
      'ike-scrm-1916': {
        says: t('On the phone the icon is one of a person.', '手机上是人头图标。'),
        quote: '选择【群管理】,最后点击【转让群主】',
      },
      'hfbangfu-18406': {
        says: t(
          'Counts it among what an owner can do, and its admins can’t.',
          '算在群主的权限里，群管理员不能转让。',
        ),
        quote: '不支持“转让群主”',
        partly: true,
      },
      'nine-gapp': {
        says: t(
          'Has 群管理 behind “…” at the top right, about ending.',
          '讲解散：「群管理」在右上角「…」里。',
        ),
        quote: '在弹出的菜单中选择“群设置”或“群管理”',
        partly: true,
      },
      'ike-scrm': t('Adds the right-click on a computer.', '补充了电脑上右键群聊的走法。'),
      yd166: { quote: '群主可以在手机端和电脑端进行群主转让' },
    },
  },
  'hand-over-is-shown': {
    rows: ['C08'],
    says: t(
      'After a hand-over the WeCom group shows a notice that it was handed over.',
      '转让成功后，企业微信群里会出现群主已转让的提示。',
    ),
    for: { 'ike-scrm': { says: t('Only one page says so.', '只有这一篇这么说。') } },
  },
  'new-owner-of-customer-group': {
    rows: ['C10'],
    says: t(
      'Who takes over a WeCom customer group must be in it, of the same company, and have the right to customer groups.',
      '接手企业微信客户群的人，要在群里、是同一企业的，并且有客户群使用权限。',
    ),
    for: {
      yd166: { quote: '转让的新群主只能是群内同企业具有客户群使用权限的成员' },
      'ike-scrm-1916': {
        says: t(
          'Says so of the right to customer groups, as what may be wrong when it fails.',
          '讲到转让失败的可能原因时，提到要有客户群使用权限。',
        ),
        quote: '群主必须是企业中具备客户群使用权限的员工',
        partly: true,
      },
    },
  },
  'reassign-departed-owner': {
    rows: ['C10'],
    says: t(
      'An app of the company can give customer groups of an owner who left the company to somebody else: up to 100 a call, 300 a day for one owner. The owner left at most a year ago and had logged in within the year before; the new one has customer contact, a verified real name, an activated account and a login within a year.',
      '企业的应用可以把离职群主的客户群分给别人：每次最多 100 个，同一群主每天最多 300 个。原群主离职不超过 1 年，且离职前一年内登录过；新群主有客户联系功能、已实名、已激活、一年内登录过。',
    ),
    figures: { aCall: 100, aDay: 300 },
    for: {
      'wecom-dev-96334': { quote: '旧群主的离职时间不能超过1年且离职前一年内至少登录过一次企业微信' },
      'wecom-dev-92127': {
        says: t('The same, for apps of the company itself.', '企业自建应用的同一份文档。'),
        partly: true,
      },
    },
  },
  'reassign-serving-owner': {
    rows: ['C11'],
    says: t(
      'An app of the company can also give away customer groups of an owner who is still there, in the same numbers, each group at most twice in 90 days; both must have logged in within a year.',
      '企业的应用也可以把在职群主的客户群分给别人，数量限制相同，每个群 90 天内最多 2 次；新旧群主一年内都要登录过。',
    ),
    figures: { times: 2, days: 90 },
    for: {
      'wecom-dev-95703': { quote: '90个自然日内，在职成员的每个客户群仅可被转接2次' },
      'metacpan-groupchat': t('Restates the documentation.', '转述了该文档。'),
    },
  },
  'list-departed-owners-groups': {
    rows: ['C10'],
    says: t(
      'To list the customer groups of an owner who left, the owner’s id must be given, and the owner must be visible to the app; the list says whether a group waits for a new owner, is being handed on or is done.',
      '要列出离职群主的客户群，必须指定这位群主，而且群主要在应用的可见范围内；列表会写明待继承、继承中或已完成。',
    ),
    for: { 'wecom-dev-93414': { quote: '当群主为离职成员时，必须要指定群主过滤才可拉取对应数据' } },
  },
  'list-reported-to-fail': {
    rows: ['C10'],
    says: t(
      'Users had trouble listing the customer groups of owners who left, as late as 2024.',
      '直到 2024 年还有用户说，列不出离职群主的客户群。',
    ),
    for: { 'wecom-forum-departed': true },
  },
  'console-hands-on-groups': {
    rows: ['C10'],
    says: t(
      'In the admin console, under 客户联系 → 离职继承, an administrator gives the customers and customer groups of people who left to others.',
      '管理员在管理后台的「客户联系 → 离职继承」里，把离职成员的客户和客户群分给别人。',
    ),
    for: {
      'huawan-21496': { quote: '在“客户联系”模块中，找到“离职继承”功能入口' },
      yd166: { quote: '进入【客户联系 – 离职继承】页面' },
      'ike-scrm-1916': true,
      'ike-scrm': true,
    },
  },
  'console-changes-owner': {
    says: t(
      'An administrator of the company changes the owner of a WeCom group in the console: 工作台 → 企业群聊 → the group → 群主设置.',
      '企业管理员在管理后台换企业微信群的群主：工作台 → 企业群聊 → 选群 → 群主设置。',
    ),
    for: {
      'bxtourism-207493': { quote: '要转让群主，首先需要确保您是该企业的管理员' },
    },
  },
  'rights-afterwards-unknown': {
    rows: ['B07'],
    says: t(
      'The old owner of a WeCom group becomes an ordinary member after a hand-over (said of groups with outsiders); no text of Tencent’s says so.',
      '转让以后，企业微信的原群主变成普通成员（说的是有外部的人的群）；腾讯的说法没查到。',
    ),
    for: {
      dbcollege: {
        says: t(
          'In the same answer the old owner can still manage members until the other accepts, and internal groups can’t be handed over.',
          '同一篇又说，对方接受之前原群主还能管理成员，内部群不支持转让群主。',
        ),
        quote: '原群主会失去群主权限,变为普通群成员',
      },
    },
  },
});

/** A super-admin who has customer groups reassigned. */
const REASSIGNING = {
  platform: 'wecom',
  goal: 'transfer',
  role: 'super-admin',
  groupType: 'customer',
} as const;

const WECOM = { platform: ['wecom'] } as const satisfies When;
const HAND_OVER = { ...WECOM, goal: ['transfer'] } as const satisfies When;
/** A super administrator needs no owner for these: they are reassigned in the console, or by an app of the company's. */
const REASSIGN = { ...HAND_OVER, role: ['super-admin'], groupType: ['customer'] } as const satisfies When;
/** All others are handed over in the group itself. */
const BY_HAND = [
  { ...HAND_OVER, groupType: OWN_GROUPS },
  { ...HAND_OVER, groupType: ['customer'], role: ['owner', 'admin', 'member'] },
] as const satisfies readonly When[];

const onDevices = <D extends Device>(whens: readonly When[], device: readonly D[]): When[] =>
  whens.map((when) => ({ ...when, device }));

/** Making somebody else the owner: what is known of WeCom alone. */
export const handingOver = [
  {
    kind: 'blocker',
    id: 'wecom.transfer.internal',
    when: { ...HAND_OVER, role: ['super-admin'], groupType: OWN_GROUPS },
    examples: [
      {
        answers: {
          platform: 'wecom',
          goal: 'transfer',
          role: 'super-admin',
          groupType: 'internal',
          groupSize: 12,
          device: 'ios',
        },
        fires: true,
      },
      {
        answers: REASSIGNING,
        fires: false,
      },
    ],
    short: t('It is the owner who hands it over', '要由群主来转'),
    detail: t(
      'Tencent documents how customer groups are reassigned, and how an app changes the owner of a group that this app made itself. For other groups one page has an administrator do it in the console (工作台 → 企业群聊 → the group → 群主设置); no text from Tencent confirms it. If the owner has left the company, two pages say that an internal group passes to a member by itself.',
      '腾讯的文档里，客户群能由企业重新分配；应用自己建的群，这个应用能换群主。别的群，有篇教程说企业管理员能在后台改（工作台 → 企业群聊 → 选群 → 群主设置）；没查到腾讯的资料能证实。群主如果离职了，有两篇教程说内部群会自动换成别的成员。',
    ),
    brief: t('the owner does it', '要请群主来'),
    clearedBy: 'others',
    // There is nothing to try: the button is the owner's.
    noTrying: true,
    fix: [
      {
        id: 'wecom.transfer.ask-owner',
        phase: 'prepare',
        when: { trouble: troublesBut('transfer', 'owner-unreachable') },
        message: MESSAGES.handItOver,
        short: t('Ask the owner to do the rest.', '下面的请群主来做。'),
        sets: { role: 'owner' },
      },
      {
        id: 'wecom.transfer.ask-new-owner',
        phase: 'prepare',
        when: { trouble: ['owner-unreachable'] },
        short: t(
          'Owner left? Delete them, then ask the new owner to act.',
          '群主离职的：通讯录里删掉他，请接任的人来做。',
        ),
        detail: t(
          'Once the administrator has deleted the owner from the address book, the group passes to a member by itself, say how-to pages; one says that the next in the list gets it. If the owner still works for you, Tencent documents only a way for an app that made the group itself; one page says that the console can, too. Else start a new group.',
          '教程说，企业管理员在通讯录里删掉群主以后，系统会自动换成别的成员；一篇说是排在第二位的人。群主还在职、只是联系不上的，腾讯文档里，只有建这个群的应用能换群主；有篇教程说后台也能改。都不行，就另建一个群。',
        ),
        sets: { role: 'owner' },
      },
    ],
    look: {
      id: 'wecom.transfer.look-who',
      short: t('See who the owner is now: it may have passed on.', '先看看现在谁是群主：可能已经自动换了。'),
      path: ['…'],
    },
    joined: true,
    evidence: [
      'wecom.owner-hands-over',
      'wecom.owner-leaves-firm',
      'wecom.reassign-departed-owner',
      'wecom.update-call-own-groups',
      'wecom.console-changes-owner',
    ],
  },
  {
    kind: 'blocker',
    id: 'wecom.transfer.alone',
    when: { ...HAND_OVER, role: ['owner'], groupSize: ['1'] },
    examples: [
      {
        answers: {
          platform: 'wecom',
          goal: 'transfer',
          role: 'owner',
          groupType: 'internal',
          groupSize: 1,
          device: 'ios',
        },
        fires: true,
      },
      { answers: { ...OWNER, goal: 'transfer' }, fires: false },
    ],
    short: t('Nobody else is in it to take it over', '群里只有你，没人可以接手'),
    detail: t('The new owner is picked from the people in the group.', '新群主要从群里的人里选。'),
    clearedBy: 'you',
    fix: [
      {
        id: 'wecom.transfer.bring-in',
        phase: 'prepare',
        short: t('Bring the person into it first.', '先把要接手的人拉进群。'),
        sets: { groupSize: 2 },
      },
    ],
    look: {
      id: 'wecom.transfer.look-members',
      short: t('Look at the member list: is it only you?', '看看成员列表：真的只有你吗？'),
      path: ['…'],
    },
    evidence: ['wecom.owner-hands-over', 'wecom.new-owner-of-customer-group'],
  },
  {
    kind: 'step',
    id: 'wecom.transfer.pick',
    phase: 'prepare',
    when: { ...HAND_OVER, role: ['owner'], groupType: ['customer'] },
    examples: [
      { answers: { ...OWNER, goal: 'transfer', groupType: 'customer' }, fires: true },
      { answers: { ...OWNER, goal: 'transfer' }, fires: false },
    ],
    short: t('Pick a colleague in it who has customer-group rights.', '选群里一位有客户群权限的同事。'),
    detail: t(
      'They must be of your company, in this group, and have the right to customer groups (客户群): otherwise handing over fails, say how-to pages.',
      '教程说：要同一企业、在群里、有客户群使用权限，不然转不成。',
    ),
    weight: 80,
    evidence: ['wecom.new-owner-of-customer-group'],
  },
  {
    kind: 'step',
    id: 'wecom.transfer.act',
    phase: 'act',
    when: onDevices(BY_HAND, PHONES),
    examples: [
      { answers: { ...OWNER, goal: 'transfer' }, fires: true },
      { answers: { ...OWNER, goal: 'transfer', device: 'desktop' }, fires: false },
      {
        answers: REASSIGNING,
        fires: false,
      },
    ],
    short: t('Top right → 群管理 (manage) → 转让群主 (hand over)', '右上角 → 群管理 → 转让群主 → 选人'),
    detail: t(
      'Then pick the person. At the top right one page has the icon of a person; one about ending a group has “…”. How-to pages say so; no text from Tencent was found.',
      '最后选接手的人。右上角一篇写的是人头图标，讲解散的一篇写的是「…」。教程这么说，腾讯自己的说明没查到。',
    ),
    path: ['…', '群管理', '转让群主'],
    evidence: ['wecom.owner-hands-over'],
  },
  {
    kind: 'step',
    id: 'wecom.transfer.act-computer',
    phase: 'act',
    when: onDevices(BY_HAND, COMPUTERS),
    examples: [
      { answers: { ...OWNER, goal: 'transfer', device: 'desktop' }, fires: true },
      { answers: { ...OWNER, goal: 'transfer' }, fires: false },
    ],
    short: t(
      'Right-click it → 群管理 (manage) → 转让群主 (hand over)',
      '右键群聊 → 群管理 → 转让群主 → 选人',
    ),
    detail: t(
      'Then pick the person. The icon at the top right leads there too. How-to pages say so; no text from Tencent was found.',
      '点右上角的图标也行，最后选接手的人。教程这么说，腾讯自己的说明没查到。',
    ),
    path: ['群管理', '转让群主'],
    evidence: ['wecom.owner-hands-over'],
  },
  {
    kind: 'step',
    id: 'wecom.transfer.confirm',
    phase: 'confirm',
    when: BY_HAND,
    examples: [
      { answers: { ...OWNER, goal: 'transfer' }, fires: true },
      {
        answers: REASSIGNING,
        fires: false,
      },
    ],
    short: t('One page: the group shows the change.', '有篇教程说，群里会提示群主已转让。'),
    detail: t(
      'To be sure, ask the new owner whether they have 转让群主 in 群管理 (manage) now: one page says that admins don’t.',
      '稳一点就问问新群主：「群管理」里有没有「转让群主」了。有篇教程说群管理员没有。',
    ),
    joined: true,
    evidence: ['wecom.hand-over-is-shown', 'wecom.owner-hands-over'],
  },
  {
    kind: 'step',
    id: 'wecom.transfer.check-new-owner',
    phase: 'prepare',
    when: REASSIGN,
    examples: [
      {
        answers: REASSIGNING,
        fires: true,
      },
      { answers: { ...OWNER, goal: 'transfer', groupType: 'customer' }, fires: false },
    ],
    short: t('New owner: one with customer contact (客户联系).', '新群主：要有客户联系功能。'),
    detail: t(
      'Tencent asks that of its interface, with a verified real name, an activated account and a login within a year; the old owner must have logged in within a year too, or, if gone, have left at most a year ago and logged in within the year before that. Where an owner hands over in the group, a page says that the other must be in it and of the same company; whether that goes for this way, no source says.',
      '腾讯对接口的要求是：有客户联系功能、已实名、已激活、一年内登录过；原群主也要一年内登录过，离职的则要离职不超过一年，且离职前一年内登录过。群主自己在群里转的，有篇教程说对方要在群里、同一企业；由企业分配要不要，没查到。',
    ),
    weight: 70,
    joined: true,
    evidence: [
      'wecom.reassign-departed-owner',
      'wecom.reassign-serving-owner',
      'wecom.new-owner-of-customer-group',
    ],
  },
  {
    kind: 'step',
    id: 'wecom.transfer.in-console',
    phase: 'act',
    when: REASSIGN,
    examples: [
      {
        answers: REASSIGNING,
        fires: true,
      },
      { answers: { ...OWNER, goal: 'transfer', groupType: 'customer' }, fires: false },
    ],
    short: t(
      'Owner left? 管理后台 (console) → 客户联系 → 离职继承',
      '群主离职的：管理后台 → 客户联系 → 离职继承',
    ),
    detail: t(
      'In the admin console (the last entry means taking over from people who left): pick who left, then who takes over their customers and groups. Only how-to pages mention it, for people who leave. An owner who still works for you can hand it over in the group; if they don’t, an app of your company can reassign it.',
      '在管理后台选离职的人，再选接手客户和客户群的人。只有教程这么说，讲的是离职。群主还在职的，请他自己在群里转；他不转，企业的应用也能分。',
    ),
    path: ['管理后台', '客户联系', '离职继承'],
    joined: true,
    evidence: ['wecom.console-hands-on-groups', 'wecom.owner-hands-over', 'wecom.reassign-serving-owner'],
  },
  {
    kind: 'step',
    id: 'wecom.transfer.confirm-console',
    phase: 'confirm',
    when: REASSIGN,
    examples: [
      {
        answers: REASSIGNING,
        fires: true,
      },
      { answers: { ...OWNER, goal: 'transfer', groupType: 'customer' }, fires: false },
    ],
    short: t('Ask the new owner: do they have 转让群主 (hand over)?', '问问新群主：有没有「转让群主」。'),
    detail: t(
      'It is in 群管理 (manage), and the owner’s: one page says that admins don’t have it. No source says what the console shows when it is done.',
      '在「群管理」里，是群主才有的：有篇教程说群管理员没有。后台办完显示什么，没查到。',
    ),
    evidence: ['wecom.owner-hands-over'],
  },
  {
    kind: 'effect',
    id: 'wecom.transfer.rights-unknown',
    when: { ...HAND_OVER, role: ['owner'] },
    examples: [
      { answers: { ...OWNER, goal: 'transfer' }, fires: true },
      {
        answers: REASSIGNING,
        fires: false,
      },
    ],
    short: t(
      'One page on groups with outsiders: a member afterwards.',
      '有篇讲外部群的教程说，转让后你是普通成员。',
    ),
    detail: t(
      'You would be an ordinary member. The page contradicts itself elsewhere, and says that internal groups can’t be handed over, where another has it for them too; no text from Tencent was found.',
      '这一篇别处自相矛盾，还说内部群不能转让群主，另一篇则说内部群也能转；腾讯的说法没查到。',
    ),
    weight: 60,
    joined: true,
    evidence: ['wecom.rights-afterwards-unknown', 'wecom.owner-hands-over'],
  },
  {
    kind: 'caution',
    id: 'wecom.transfer.reassign',
    when: REASSIGN,
    examples: [
      {
        answers: REASSIGNING,
        fires: true,
      },
      { answers: { ...OWNER, goal: 'transfer', groupType: 'customer' }, fires: false },
    ],
    short: t(
      'Owner still with you? An app of your company can do it.',
      '群主还在职的，企业的应用能分给别人。',
    ),
    detail: t(
      'Tencent documents the way by an app, also for owners who left. Owner gone: call groupchat/transfer (document 96334). Owner still there: groupchat/onjob_transfer (document 95703), each group at most twice in 90 days. Both: up to 100 groups a call, 300 a day for one owner. Whoever looks after your company’s apps does this.',
      '用应用来分，是腾讯文档写明的办法，离职的也能这样分。群主已离职：接口 groupchat/transfer（文档 96334）。群主还在职：接口 groupchat/onjob_transfer（文档 95703），每个群 90 天内最多 2 次。每次最多 100 个群，同一群主每天最多 300 个。由管企业应用的人来做。',
    ),
    weight: 80,
    joined: true,
    evidence: ['wecom.reassign-departed-owner', 'wecom.reassign-serving-owner'],
  },
  {
    kind: 'caution',
    id: 'wecom.transfer.list',
    when: REASSIGN,
    examples: [
      {
        answers: REASSIGNING,
        fires: true,
      },
      { answers: { ...OWNER, goal: 'transfer', groupType: 'customer' }, fires: false },
    ],
    short: t('With an app, first list the groups of that owner.', '用应用分的，先列出这位群主的客户群。'),
    detail: t(
      'For an owner who left, give the status 离职待继承 (waiting) and the owner’s id together (call groupchat/list, document 93414); the owner must be visible to the app. List them again to see which have been handed over: 1 is waiting (离职待继承), 2 under way, 3 done (离职继承完成). In a Tencent forum the list failed for some users, as late as 2024.',
      '群主离职的：状态选「离职待继承」，同时指定群主的 ID（接口 groupchat/list，文档 93414）；群主要在应用的可见范围内。再列一次能看到进度：1 离职待继承，2 离职继承中，3 离职继承完成。腾讯论坛里，直到 2024 年还有用户说列不出来。',
    ),
    weight: 5,
    joined: true,
    evidence: ['wecom.list-departed-owners-groups', 'wecom.list-reported-to-fail'],
  },
  {
    kind: 'caution',
    id: 'wecom.transfer.reassigning',
    when: { ...HAND_OVER, role: ['owner'], groupType: ['customer'] },
    examples: [
      { answers: { ...OWNER, goal: 'transfer', groupType: 'customer' }, fires: true },
      { answers: { ...OWNER, goal: 'transfer' }, fires: false },
    ],
    short: t(
      'No time before you quit? The company can assign it.',
      '离职前来不及转也行，企业管理员能分给同事。',
    ),
    detail: t(
      'In the admin console, under 客户联系 → 离职继承, say how-to pages. As long as you work there, an app of the company can reassign it too, each group at most twice in 90 days.',
      '教程说在管理后台的「客户联系 → 离职继承」里分。你还在职时，企业的应用也能分，每个群 90 天内最多 2 次。',
    ),
    weight: 40,
    joined: true,
    evidence: [
      'wecom.customer-group-waits-for-new-owner',
      'wecom.console-hands-on-groups',
      'wecom.reassign-serving-owner',
    ],
  },
] as const satisfies readonly Rule<ClaimId>[];
