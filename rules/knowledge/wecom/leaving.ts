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
