import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { besideOthers, fromSize } from '../../model/sizes.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { MESSAGES } from '../messages.ts';
import { ownerLeavesNoScam } from '../troubles.ts';
import { ENDED } from '../wechat/values.ts';
import { KNOWN_OWN_GROUPS, OWN_GROUPS, OWNER } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wecom', {
  'leaving-is-checked': {
    rows: ['A1.4', 'A07'],
    says: t(
      'Leaving a WeCom group first passes a check against the organisation structure.',
      '退出企业微信群之前，要先通过组织架构权限验证。',
    ),
    for: {
      'nctoro-article': {
        says: t('In its first section; names no source.', '见第一节，没有给出出处。'),
        quote: '企业微信用户退群需额外经过组织架构权限验证',
      },
    },
  },
  'owner-leaves-firm': {
    rows: ['C08'],
    says: t(
      'When the owner leaves the company, an internal group, or a mixed one that somebody started in WeChat, passes to a member; an external one started in WeCom passes to a colleague in it, if there is one.',
      '群主离职后，内部群和从微信发起的互通群自动转给群成员；从企业微信发起的外部群转给群内同事（有的话）。',
    ),
    for: {
      'hixs-owner-resigns': {
        says: t(
          'Says so of owners whom an administrator has deleted from the address book.',
          '说的是被管理员从通讯录删除的群主。',
        ),
        quote: '在群主离职后系统自动把群主转让给群内成员',
      },
      'ike-scrm': {
        says: t(
          'Says so of the first two kinds; the next in the list gets it.',
          '说的是前两种群；由排在第二位的人接任。',
        ),
        partly: true,
      },
      yd166: {
        says: t('Says so of groups with a colleague in them.', '说的是群里有同事的情形。'),
        quote: '如果群里没有同企业的人,则不会触发转让群主',
        partly: true,
      },
    },
  },
  'customer-group-waits-for-new-owner': {
    rows: ['C08'],
    says: t(
      'When the owner of a customer group leaves the company, an administrator, or somebody in charge who has that right, gives it to somebody else.',
      '客户群的群主离职后，由管理员（或有这项权限的业务负责人）分配给别人。',
    ),
    for: {
      'hixs-owner-resigns': {
        quote: '需由管理员或有管理离职分配权限的客户联系业务负责人进行分配',
      },
      'wecom-dev-93414': {
        says: t(
          'Has a state for groups that wait for a new owner, without saying who gives them.',
          '有「离职待继承」的状态，没有说由谁分配。',
        ),
        quote: '离职待继承',
        partly: true,
      },
    },
  },
  'leave-event': {
    rows: ['C09'],
    says: t(
      'When someone leaves a WeCom customer group, an app gets an event that says whether they left by themselves or were removed, if the company has set one up for that.',
      '有人离开企业微信客户群时，企业配置好的应用会收到事件，注明是自己退群还是被移出。',
    ),
    for: {
      'wecom-dev-96361': { quote: '0 - 自己退群 1 - 群主/群管理员移出' },
      'wecom-event-code': t('Quotes the same fields.', '引用了相同的字段。'),
      'wxjava-3572': {
        says: t('Adds the list of changed members.', '补充了变动成员列表。'),
        partly: true,
      },
    },
  },
  'leave-path': {
    rows: ['C09'],
    says: t(
      'One leaves a WeCom group with “…” at the top right → 退出群聊, and confirms; from then on no messages come, and the others still have the group.',
      '企业微信退群：点右上角「…」→ 退出群聊，再确认；之后不再收到群里的消息，别人那里群还在。',
    ),
    for: {
      'nine-gapp': { quote: '确认退出后,你就不会再收到该群组的消息通知,但它仍然会保留在其他成员的群列表中' },
    },
  },
  'members-invite': {
    says: t(
      'Ordinary members of a WeCom group can invite others; in an internal one the owner can keep that to the owner and the admins.',
      '企业微信群的普通成员可以邀请别人进群；内部群的群主可以设成只有群主和群管理员能邀请。',
    ),
    for: { 'hfbangfu-18406': { quote: '支持修改群名、发送群公告、邀请成员进群' } },
  },
  'added-again-unknown': {
    rows: ['C09'],
    says: t(
      'No source says whether somebody who left a WeCom group is asked before being added again.',
      '没查到：退出企业微信群以后，再被拉进去要不要本人同意。',
    ),
    for: {},
  },
  'all-staff-leaving-unknown': {
    rows: ['C06'],
    says: t(
      'No source says whether one can leave an all-staff WeCom group on one’s own.',
      '没查到：企业微信全员群能不能自己退。',
    ),
    for: {},
  },
  'all-staff-way-back-unknown': {
    rows: ['C09'],
    says: t(
      'No source says how somebody who left an all-staff WeCom group gets back in.',
      '没查到：退出企业微信全员群以后，怎样再进去。',
    ),
    for: {},
  },
  'owner-leaves-after-handing-over': {
    rows: ['C08'],
    says: t(
      'Anybody can leave an internal WeCom group at once; the owner of one with outsiders has to hand it over first.',
      '企业微信的内部群可以直接退；外部群的群主要先转让才能退。',
    ),
    for: { 'vwork-quit': { quote: '内部群可以直接退,外部群如果你是群主,必须先转让群主后才能退' } },
  },
  'leaver-copy-unknown': {
    rows: ['A03'],
    says: t(
      'No source says whether who leaves a WeCom group keeps the chat.',
      '没查到：退出企业微信群以后，自己的聊天记录还在不在。',
    ),
    for: {},
  },
  'leave-notice-unknown': {
    rows: ['C09'],
    says: t(
      'No source says whether the others in a WeCom group are shown that somebody left.',
      '没查到：有人退出企业微信群时，群里会不会有提示。',
    ),
    for: {},
  },
  'owner-just-leaves-unknown': {
    rows: ['C08'],
    says: t(
      'No source says what becomes of a WeCom group whose owner just leaves it.',
      '没查到：企业微信群主直接退群，群会怎样。',
    ),
    for: {},
  },
});

const WECOM = { platform: ['wecom'] } as const satisfies When;
const LEAVE = { ...WECOM, goal: ['leave'] } as const satisfies When;
const OWNER_LEAVES = {
  ...LEAVE,
  role: ['owner'],
  groupSize: fromSize(2),
  trouble: ownerLeavesNoScam(),
} satisfies When;

/** Getting out of a group that lives on: what is known of WeCom alone. */
export const leaving = [
  {
    kind: 'blocker',
    id: 'wecom.leave.organisation-check',
    when: { ...LEAVE, organisationApproved: ['no'] },
    examples: [
      {
        answers: { platform: 'wecom', role: 'member', groupType: 'internal', organisationApproved: false },
        fires: true,
      },
      {
        answers: { platform: 'wecom', role: 'member', groupType: 'internal', organisationApproved: true },
        fires: false,
      },
    ],
    short: t('Your company has not agreed yet', '企业还没同意你退群'),
    detail: t(
      'One how-to page says that WeCom first checks you against the organisation. Our reading of it is that somebody must say yes. We found no such check elsewhere, and Tencent’s own documents mention people who simply leave a customer group.',
      '有篇教程说，企业微信退群前要先过组织架构权限验证；要有人点头，是我们的理解。别处没查到，腾讯自己的文档里也有成员自己退出客户群的情形。',
    ),
    clearedBy: 'others',
    fix: [
      {
        id: 'wecom.leave.ask-organisation',
        phase: 'prepare',
        message: MESSAGES.companyAgrees,
        short: t('Ask the administrator to agree.', '请企业管理员同意你退群。'),
        sets: { organisationApproved: true },
      },
    ],
    look: {
      id: 'wecom.leave.look',
      tries: true,
      short: t(
        'Tap 退出群聊 (leave) first: it asks before it acts.',
        '先点「退出群聊」看看：确认之前不会退。',
      ),
      detail: t(
        '“…” at the top right, then 退出群聊. If it lets you confirm, you need nobody’s consent.',
        '右上角「…」→ 退出群聊。能确认，就不用问谁。',
      ),
      path: ['…', '退出群聊'],
    },
    ifUnknown: {
      when: { ...LEAVE, organisationApproved: ['unsure'] },
      short: t(
        'Refused? One page mentions a check by your company.',
        '退不了？有篇教程说要企业验证，找企业管理员。',
      ),
      detail: t(
        'Ask your company’s WeCom administrator then. We found no such check elsewhere.',
        '这种验证，别处没查到。',
      ),
    },
    evidence: ['wecom.leaving-is-checked'],
  },
  {
    kind: 'step',
    id: 'wecom.leave.save-first',
    phase: 'prepare',
    when: LEAVE,
    examples: [{ answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: true }],
    short: t('Save what you want to keep.', '想留的先存好。'),
    detail: t(
      'For WeCom, no source says whether the chat stays on your device afterwards.',
      '企业微信退了群以后聊天记录还在不在，没查到。',
    ),
    mustKnow: true,
    weight: 80,
    evidence: ['wecom.leaver-copy-unknown'],
  },
  {
    kind: 'step',
    id: 'wecom.leave.act',
    phase: 'act',
    when: { ...LEAVE, groupType: ENDED },
    examples: [
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'all-staff' }, fires: false },
    ],
    short: t('“…” (top right) → 退出群聊 (leave) → confirm', '右上角「…」→ 退出群聊 → 确认'),
    detail: t(
      'One how-to page gives this path and names no device. Another, about handing over, says that on a phone there is an icon of a person at the top right.',
      '这个走法来自一篇教程，没分设备。也有讲转让的教程说，手机右上角是个人头图标。',
    ),
    path: ['…', '退出群聊'],
    evidence: ['wecom.leave-path', 'wecom.owner-hands-over'],
  },
  {
    kind: 'step',
    id: 'wecom.leave.act-all-staff',
    phase: 'act',
    when: { ...LEAVE, groupType: ['all-staff'] },
    examples: [
      { answers: { platform: 'wecom', role: 'member', groupType: 'all-staff' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: false },
    ],
    answer: t('Maybe: no source says if one can leave this kind.', '也许能退：全员群能不能自己退，没查到。'),
    short: t('Look for 退出群聊 (leave) behind “…” (top right)', '点右上角「…」，看有没有「退出群聊」'),
    detail: t(
      'That is where one how-to page has it in other groups. When you leave the company you are taken out of it automatically.',
      '别的群里，有篇教程说它在这里。离职时会自动退出。',
    ),
    path: ['…', '退出群聊'],
    joined: true,
    evidence: ['wecom.leave-path', 'wecom.all-staff-leaving-unknown', 'wecom.super-admin-switches-groups'],
  },
  {
    kind: 'step',
    id: 'wecom.leave.confirm',
    phase: 'confirm',
    when: LEAVE,
    examples: [{ answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: true }],
    short: t('You are out once you have confirmed.', '点了确认，就退了。'),
    evidence: ['wecom.leave-path'],
  },
  {
    kind: 'effect',
    id: 'wecom.leave.seen-by-company',
    notice: true,
    when: { ...LEAVE, groupType: ['customer'] },
    examples: [
      { answers: { platform: 'wecom', role: 'member', groupType: 'customer' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: false },
    ],
    short: t('The company sees it if it has an app.', '企业有应用接收这类事件的话，会知道是你自己退的。'),
    detail: t(
      'The event says that you left on your own. An app of the company’s own has to be set up for customer contact (客户联系) and its events. No source says whether the chat shows it.',
      '事件里注明是自己退群。自建应用要先配置到「客户联系」的「可调用接口的应用」里，并打开接收。群里会不会有提示，没查到。',
    ),
    mustKnow: true,
    weight: 90,
    evidence: ['wecom.leave-event', 'wecom.leave-notice-unknown'],
  },
  {
    kind: 'effect',
    id: 'wecom.leave.notice-unknown',
    notice: true,
    when: besideOthers(LEAVE, ['member', 'admin', 'super-admin'], { groupType: OWN_GROUPS }),
    examples: [
      { answers: { ...OWNER, goal: 'leave', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 1 }, fires: false },
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'customer' }, fires: false },
    ],
    short: t('Do others see you leave? No source says.', '群里会不会提示你退了，没查到。'),
    weight: 60,
    evidence: ['wecom.leave-notice-unknown'],
  },
  {
    kind: 'caution',
    id: 'wecom.leave.added-again',
    when: besideOthers(LEAVE, ['member', 'admin', 'super-admin'], { groupType: ENDED }),
    examples: [
      { answers: { ...OWNER, goal: 'leave', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 1 }, fires: false },
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'all-staff' }, fires: false },
    ],
    short: t('Back in? One page: members can invite.', '想回来？有篇教程说，群成员能拉人进群。'),
    detail: t(
      'In an internal group the owner can keep that to the admins. So you may be added again, too; whether you are asked first, no source says.',
      '内部群的群主可以设成只有群管理员能邀请。所以你也可能又被拉进来；要不要你同意，没查到。',
    ),
    weight: 65,
    joined: true,
    evidence: ['wecom.added-again-unknown', 'wecom.members-invite'],
  },
  {
    kind: 'caution',
    id: 'wecom.leave.way-back-all-staff',
    when: { ...LEAVE, groupType: ['all-staff'] },
    examples: [
      { answers: { platform: 'wecom', role: 'member', groupType: 'all-staff' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: false },
    ],
    short: t('Can you get back in? No source says.', '退了还能不能回来，没查到。'),
    mustKnow: true,
    weight: 65,
    evidence: ['wecom.all-staff-way-back-unknown'],
  },
  {
    kind: 'effect',
    id: 'wecom.leave.no-new-messages',
    when: LEAVE,
    examples: [{ answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: true }],
    short: t('No more messages reach you.', '之后收不到群里的新消息。'),
    weight: 20,
    evidence: ['wecom.leave-path'],
  },
  {
    kind: 'caution',
    id: 'wecom.leave.owner',
    when: { ...OWNER_LEAVES, groupType: KNOWN_OWN_GROUPS },
    examples: [
      { answers: { ...OWNER, goal: 'leave', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 1 }, fires: false },
      { answers: { ...OWNER, goal: 'leave' }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupType: 'customer' }, fires: false },
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: false },
    ],
    short: t('If you quit the company, it passes on.', '你离职的话，群会自动换群主。'),
    detail: t(
      'What becomes of it if you just leave, no source says. The document of a third-party program says that one can leave an internal group at once, not what becomes of it. Pages mention only owners who leave the company: an internal group then passes to a member by itself. So hand it over first.',
      '直接退了群会怎样，没查到。一个第三方程序的文档说，内部群可以直接退，没说群会怎样。教程只讲群主离职：内部群会自动换成别的成员。所以先转让再退。',
    ),
    weight: 70,
    joined: true,
    evidence: [
      'wecom.owner-just-leaves-unknown',
      'wecom.owner-leaves-after-handing-over',
      'wecom.owner-leaves-firm',
    ],
  },
  {
    kind: 'caution',
    id: 'wecom.leave.owner-customer',
    when: { ...OWNER_LEAVES, groupType: ['customer'] },
    examples: [
      { answers: { ...OWNER, goal: 'leave', groupType: 'customer', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupType: 'customer', groupSize: 1 }, fires: false },
      { answers: { ...OWNER, goal: 'leave', groupType: 'customer' }, fires: true },
      { answers: { ...OWNER, goal: 'leave' }, fires: false },
    ],
    short: t(
      'One source: hand over first. If you quit: assigned.',
      '有资料说要先转让才能退；你离职了，等企业管理员分配。',
    ),
    detail: t(
      'The document of a third-party program says so of groups with outsiders. Pages mention only owners who leave the company: an administrator of the company then has to give a customer group to somebody. So hand it over first.',
      '一个第三方程序的文档这么说外部群。教程只讲群主离职：客户群要企业管理员分给别人。所以先转让再退。',
    ),
    weight: 70,
    joined: true,
    evidence: ['wecom.owner-leaves-after-handing-over', 'wecom.customer-group-waits-for-new-owner'],
  },
  {
    kind: 'caution',
    id: 'wecom.leave.owner-ordinary',
    when: { ...OWNER_LEAVES, groupType: ['ordinary'] },
    examples: [
      { answers: { ...OWNER, goal: 'leave', groupType: 'ordinary', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupType: 'ordinary', groupSize: 1 }, fires: false },
      { answers: { ...OWNER, goal: 'leave', groupType: 'ordinary' }, fires: true },
      { answers: { ...OWNER, goal: 'leave' }, fires: false },
    ],
    short: t('No source says what happens if you just leave.', '直接退会怎样，没查到。'),
    detail: t(
      'The document of a third-party program says that one can leave an internal group at once, but an owner one with outsiders only after handing it over. Pages mention only owners who leave the company: an internal group then passes to a member by itself, and an administrator of the company has to give a customer group to somebody. So hand it over first.',
      '一个第三方程序的文档说，内部群可以直接退，外部群的群主要先转让才能退。教程只讲群主离职：内部群会自动换成别的成员，客户群要企业管理员来分配。所以先转让再退。',
    ),
    weight: 70,
    joined: true,
    evidence: [
      'wecom.owner-just-leaves-unknown',
      'wecom.owner-leaves-after-handing-over',
      'wecom.owner-leaves-firm',
      'wecom.customer-group-waits-for-new-owner',
    ],
  },
  {
    kind: 'caution',
    id: 'wecom.leave.only-new-owner',
    when: [
      { ...LEAVE, role: ['owner'], groupSize: fromSize(2), trouble: ownerLeavesNoScam() },
      { ...WECOM, goal: ['transfer'], role: ['owner'] },
    ],
    examples: [
      { answers: { ...OWNER, goal: 'leave', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 1 }, fires: false },
      { answers: { ...OWNER, goal: 'transfer' }, fires: true },
    ],
    mustKnow: true,
    short: t('You can’t take it back yourself.', '转出去后，自己收不回来。'),
    weight: 95,
    evidence: ['wecom.owner-hands-over'],
  },
  {
    kind: 'caution',
    id: 'wecom.leave.department',
    when: { ...LEAVE, groupType: ['internal', 'all-staff'] },
    examples: [
      { answers: { platform: 'wecom', role: 'member', groupType: 'all-staff' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'customer' }, fires: false },
    ],
    short: t(
      'Leave the company or department: its group drops you.',
      '离职或调走时，会自动退出全员群、部门群。',
    ),
    detail: t(
      'How-to pages say so of groups that are switched on, one of them of department groups too. No source says whether you can leave them on your own.',
      '教程说，群开着的时候是这样；部门群只有一篇说到。平时能不能自己退，没查到。',
    ),
    weight: 50,
    evidence: ['wecom.super-admin-switches-groups'],
  },
] as const satisfies readonly Rule<ClaimId>[];
