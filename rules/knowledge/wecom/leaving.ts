import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { LEAVING } from '../wechat/values.ts';

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
      'hixs-owner-resigns': { quote: '在群主离职后系统自动把群主转让给群内成员' },
      'ike-scrm': {
        says: t('Says so of the first two kinds.', '说的是前两种群。'),
        partly: true,
      },
      yd166: {
        says: t('Says so of groups with a colleague in them.', '说的是群里有同事的情形。'),
        quote: '如果群里没有同企业的人，则不会触发转让群主',
        partly: true,
      },
    },
  },
  'customer-group-waits-for-new-owner': {
    rows: ['C08'],
    says: t(
      'When the owner of a customer group leaves the company, an administrator gives it to somebody else.',
      '客户群的群主离职后，由管理员分配给别人。',
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
      'When someone leaves a WeCom customer group, the firm gets an event that says whether they left by themselves or were removed.',
      '有人离开企业微信客户群时，企业会收到事件，注明是自己退群还是被移出。',
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
});

const WECOM = { platform: ['wecom'] } as const satisfies When;

/** Getting out of a group that lives on: what is known of WeCom alone. */
export const leaving = [
  {
    kind: 'blocker',
    id: 'wecom.leave.organisation-check',
    when: { platform: ['wecom'], goal: ['leave'], organisationApproved: ['no'] },
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
    short: { en: 'Your company has not cleared it', zh: '企业还没有同意' },
    detail: {
      en: 'The article says that leaving passes a check against the organisation first. Tencent’s own interface knows of people simply leaving a customer group, which speaks against it.',
      zh: '该文章称，退群前要经组织架构权限验证。但腾讯的接口文档里就有成员自行退出客户群的情形，与此不符。',
    },
    clearedBy: 'others',
    fix: [
      {
        id: 'wecom.leave.ask-organisation',
        phase: 'prepare',
        short: {
          en: 'Ask your WeCom administrator to clear your leaving.',
          zh: '请企业微信管理员同意你退群。',
        },
        sets: { organisationApproved: true },
      },
    ],
    look: {
      id: 'wecom.leave.look',
      short: {
        en: 'First try to leave: if the app lets you, nobody need be asked.',
        zh: '先直接试着退出：如果应用放行，就不用再问谁。',
      },
      path: ['…', '退出群聊'],
    },
    ifUnknown: {
      when: { platform: ['wecom'], goal: ['leave'], organisationApproved: ['unsure'] },
      short: {
        en: 'The article says that WeCom checks against the organisation before you can leave. If the app refuses, ask your administrator.',
        zh: '该文章称，企业微信退群前要经组织架构权限验证。如果应用不让退，请找管理员。',
      },
    },
    evidence: ['wecom.leaving-is-checked'],
  },
  {
    kind: 'step',
    id: 'wecom.leave.act',
    phase: 'act',
    when: { ...WECOM, goal: LEAVING },
    examples: [{ answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: true }],
    short: {
      en: 'Open the group, then “…”, then 退出群聊, and confirm. Sources give the same path for all devices.',
      zh: '打开群聊，点「…」，点「退出群聊」并确认。资料没有区分不同设备的路径。',
    },
    path: ['…', '退出群聊'],
    joined: true,
    evidence: ['wecom.owner-ends-internal-group', 'wecom.leave-event'],
  },
  {
    kind: 'step',
    id: 'wecom.leave.confirm',
    phase: 'confirm',
    when: { ...WECOM, goal: LEAVING },
    examples: [{ answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: true }],
    short: {
      en: 'It worked if the group is gone from your chat list.',
      zh: '群从你的聊天列表里消失，就说明退出成功。',
    },
    evidence: ['wechat.leaver-off-the-list-at-once'],
  },
  {
    kind: 'effect',
    id: 'wecom.leave.seen-by-company',
    notice: true,
    when: { ...WECOM, goal: LEAVING, groupType: ['customer'] },
    examples: [
      { answers: { platform: 'wecom', role: 'member', groupType: 'customer' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: false },
    ],
    short: {
      en: 'The company’s systems can learn that you left, and that you did so yourself. Whether the chat shows it is unknown.',
      zh: '企业的系统能知道你退群了，而且是自己退的。聊天里是否显示提示未知。',
    },
    evidence: ['wecom.leave-event'],
  },
  {
    kind: 'caution',
    id: 'wecom.leave.owner',
    when: { ...WECOM, goal: ['leave'], role: ['owner'] },
    examples: [
      {
        answers: {
          platform: 'wecom',
          goal: 'leave',
          role: 'owner',
          groupType: 'internal',
          groupSize: 30,
          region: 'eu',
        },
        fires: true,
      },
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: false },
    ],
    short: {
      en: 'You are the owner. When an owner resigns from the company, ownership passes by itself in internal groups and has to be reassigned by an administrator in customer groups; what happens when an owner just leaves is unknown. Hand it over first.',
      zh: '你是群主。群主离职时，内部群会自动换群主，客户群要由管理员分配；群主直接退群会怎样未知。建议先转让。',
    },
    evidence: ['wecom.owner-leaves-firm'],
  },
] as const satisfies readonly Rule<ClaimId>[];
