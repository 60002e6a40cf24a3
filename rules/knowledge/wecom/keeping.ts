import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { ENDED } from '../wechat/values.ts';
import { OWN_GROUPS, OWNER } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wecom', {
  'forced-end-leaves-backup': {
    rows: ['A14'],
    says: t(
      'After WeCom forces a dissolution, the record stays as a cloud backup.',
      '企业微信强制解散后，记录以云端备份的形式保留。',
    ),
    for: {
      'nctoro-article': {
        says: t('In the table of its second section; names no source.', '见第二节的表格，没有给出出处。'),
        quote: '企业强制解散 超级管理员 无限制 云端备份',
      },
    },
  },
  'group-sizes': {
    rows: ['C07'],
    says: t(
      'A WeCom internal group holds at most 2000 people and an external one at most 500.',
      '企业微信内部群最多 2000 人，外部群最多 500 人。',
    ),
    figures: { internal: 2_000, external: 500 },
    for: { 'wecom-dev-98429': { quote: '内部群最多 2000 人，外部群最多 500 人' } },
  },
  'all-staff-size': {
    rows: ['C07'],
    says: t('A WeCom all-staff group holds 10,000 people by default.', '企业微信全员群默认上限为 10000 人。'),
    figures: { most: 10_000 },
    for: {
      dancihu: { quote: '全员群的人数上限默认为10000人' },
      'weiban-1359': {
        says: t('Gives the number; the group is on by default.', '写了这个数；群是默认开启的。'),
        quote: '它的人数上限是1万人',
      },
      'tencent-cloud-922514': {
        says: t('The same, much of it in the same words.', '说法一样，大半是同样的文字。'),
        quote: '它的人数上限是1万人',
      },
    },
  },
  'external-from-wechat-200': {
    rows: ['C07'],
    says: t(
      'An external group that a WeChat user started holds at most 200 people.',
      '微信用户发起的外部群最多 200 人。',
    ),
    figures: { most: 200 },
    for: { zjbjg: true },
  },
  'cloud-window': {
    rows: ['C13'],
    says: t(
      'An administrator sets how long WeCom keeps messages in the cloud: 15 days by default, up to 90 for internal chats; 7 for external ones.',
      '云端消息保留多久由管理员设定：默认 15 天，内部最多 90 天；外部为 7 天。',
    ),
    figures: { internalHours: 2_160, externalHours: 168 },
    for: {
      ziliaobaba: { quote: '云端保存的最长天数为90天,一般默认设置的是15天' },
      dsknw: {
        says: t('Has the 90 and the 7 days, not the 15.', '有 90 天和 7 天，没有 15 天。'),
        quote: '일반 외부 채팅은 7 일, 내부 채팅은 최대 90 일',
        partly: true,
      },
    },
  },
  'statistics-180-days': {
    rows: ['C16'],
    says: t('WeCom keeps customer group statistics for 180 days.', '企业微信的客户群统计数据保留 180 天。'),
    figures: { hours: 4_320 },
    for: {
      'wecom-dev-96359': { quote: '企业微信仅存储180天的数据' },
      'wecom-sdk-statistics': t('Restates the documentation.', '转述了该文档。'),
    },
  },
  'messages-taken-back': {
    says: t(
      'What one sends from WeCom to a customer or a group with outsiders can be taken back (撤回) for 2 minutes.',
      '从企业微信发给客户或外部群的消息，2 分钟内可以撤回。',
    ),
    figures: { minutes: 2 },
    for: {
      'yunzhenji-recall': { quote: '企微号可以撤回2分钟内自己发出的消息' },
      'rpa-71320039': { quote: '对微信客户或外部群的消息只可在两分钟内撤回' },
    },
  },
  'messages-taken-back-inside': {
    says: t(
      'What one sends to colleagues, or to an internal WeCom group, can be taken back (撤回) for 24 hours.',
      '发给同事或企业微信内部群的消息，24 小时内可以撤回。',
    ),
    figures: { hours: 24 },
    for: { 'ike-scrm-999': { quote: '支持撤回24小時以內發出的消息' } },
  },
  'payments-unknown': {
    rows: ['B19'],
    says: t(
      'No source says what becomes of red packets and payments in a WeCom group that one leaves or ends.',
      '没查到：企业微信退群或解散以后，红包和收款会怎样。',
    ),
    for: {},
  },
  'others-copies-unknown': {
    rows: ['A22'],
    says: t(
      'No source says what becomes of the copies on other people’s devices in WeCom.',
      '没查到：企业微信里，别人设备上的那份聊天记录会怎样。',
    ),
    for: {},
  },
});

const WECOM = { platform: ['wecom'] } as const satisfies When;
const IS_MEMBER = {
  answers: { platform: 'wecom', role: 'member', groupType: 'internal' },
  fires: true,
} as const;
const IS_OWNER = { answers: OWNER, fires: true } as const;

/** What stays behind and how to keep or erase it, whatever the way out: what is known of WeCom alone. */
export const keeping = [
  {
    kind: 'caution',
    id: 'wecom.exit.no-deep-cleaning',
    // Switched off, an all-staff group keeps all it has.
    when: [
      { ...WECOM, goal: ['leave'] },
      { ...WECOM, goal: ['dissolve'], groupType: ENDED },
    ],
    examples: [IS_MEMBER, IS_OWNER, { answers: { ...OWNER, goal: 'transfer' }, fires: false }],
    short: t('One page: the console can purge data that is left.', '有篇教程说，残留数据能在管理后台清。'),
    detail: t(
      'That is the company’s admin console, for its administrators; no page from Tencent says how.',
      '管理后台是企业管理员用的；怎么清，没有腾讯的页面写到。',
    ),
    weight: 20,
    evidence: ['wecom.console-purges-data'],
  },
  {
    kind: 'caution',
    id: 'wecom.exit.live-stream',
    when: { ...WECOM, goal: ['leave', 'dissolve'], groupType: ['live'], liveNow: ['yes'] },
    examples: [
      { answers: { platform: 'wecom', role: 'member', groupType: 'live' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'live', liveNow: false }, fires: false },
    ],
    short: t('No source says whether a live stream stops you.', '企业微信里正在直播碍不碍事，没查到。'),
    detail: t(
      'One how-to page says of WeChat that nobody gets out while a stream runs. If WeCom refuses, wait until it is over or ask the host to end it.',
      '有篇教程说，微信直播时谁都退不了。企业微信如果不让退，等直播结束，或请主播先停。',
    ),
    weight: 60,
    evidence: ['wechat.live-stream-closes-exits'],
  },
  {
    kind: 'caution',
    id: 'wecom.exit.bills',
    when: { ...WECOM, goal: ['leave', 'dissolve'], groupType: ['payment'] },
    examples: [
      { answers: { platform: 'wecom', role: 'member', groupType: 'payment' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: false },
    ],
    short: t('Settle open bills first: refunds in WeCom are unknown.', '没收完的款先结清，会不会退没查到。'),
    detail: t(
      'No source says what leaving or ending a WeCom group does to red packets and payments.',
      '企业微信退群或解散以后，红包和收款会怎样，没查到。',
    ),
    weight: 50,
    evidence: ['wecom.payments-unknown'],
  },
  {
    kind: 'caution',
    id: 'wecom.manage.sub-account',
    when: { ...WECOM, goal: ['dissolve', 'transfer'], subAccount: ['yes'] },
    examples: [
      { answers: { ...OWNER, subAccount: true }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('No source says whether a sub-account will do.', '企业微信用子账号行不行，没查到。'),
    detail: t(
      'One how-to page says of WeChat that it lacks the rights. If it fails, use the main account.',
      '有篇教程说，微信子账号权限不够。不成的话，换主账号。',
    ),
    weight: 10,
    evidence: ['wechat.sub-account-lacks-rights'],
  },
  {
    kind: 'caution',
    id: 'wecom.exit.third-party-tools',
    when: { ...WECOM, goal: ['dissolve'] },
    always: true,
    examples: [IS_OWNER, { answers: { ...OWNER, goal: 'transfer' }, fires: false }],
    short: t('Keep away from tools said to force an end.', '号称能强制解散的工具，别用。'),
    detail: t(
      'One how-to page says of WeChat that they may take over the account, get it banned and leave malware behind. Tencent’s rules for WeChat bar bots, scripts and unauthorised software; the text of WeCom’s own rules was not found.',
      '有篇教程讲微信，说它们可能盗号、招来封号、留下恶意程序。WeChat 的规则禁止机器人、脚本和未授权的软件；企业微信自己的规则没查到。',
    ),
    weight: 40,
    joined: true,
    evidence: ['wechat.force-tools-risks', 'wechat.bars-bots'],
  },
  {
    kind: 'caution',
    id: 'wecom.dissolve.rebuild',
    when: { ...WECOM, goal: ['dissolve'], role: ['owner', 'super-admin'], groupType: ENDED },
    examples: [IS_OWNER, { answers: { ...OWNER, groupType: 'all-staff' }, fires: false }],
    short: t(
      'A new group holds up to 2,000, or 500 with outsiders.',
      '重新建群最多 2000 人；里面有外部的人，最多 500 人。',
    ),
    detail: t(
      'One how-to page says 200 for a group with outsiders that was started in WeChat.',
      '有篇教程说，从微信发起的外部群最多 200 人。',
    ),
    weight: 15,
    joined: true,
    evidence: ['wecom.group-sizes', 'wecom.external-from-wechat-200'],
  },
  {
    kind: 'residue',
    id: 'wecom.residue.external-window',
    when: { ...WECOM, groupType: ['customer'] },
    examples: [
      { answers: { platform: 'wecom', role: 'member', groupType: 'customer' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: false },
    ],
    short: t('Chats of groups with outsiders', '聊天内容（有外部的人的群）'),
    where: t('WeCom’s cloud', '企业微信云端'),
    keptHours: claims['wecom.cloud-window'].figures.externalHours,
    weight: 60,
    evidence: ['wecom.cloud-window'],
  },
  {
    kind: 'residue',
    id: 'wecom.residue.internal-window',
    when: { ...WECOM, groupType: OWN_GROUPS },
    examples: [
      IS_MEMBER,
      { answers: { platform: 'wecom', role: 'member', groupType: 'customer' }, fires: false },
    ],
    short: t('Chats of internal groups, at the longest', '内部群的聊天内容（最长）'),
    detail: t(
      'Two how-to pages say that 90 days is the most; one adds that it is 15 unless the administrator chose more.',
      '两篇教程说最长 90 天；一篇说企业管理员没改的话，默认 15 天。',
    ),
    where: t('WeCom’s cloud', '企业微信云端'),
    keptHours: claims['wecom.cloud-window'].figures.internalHours,
    weight: 60,
    evidence: ['wecom.cloud-window'],
  },
  {
    kind: 'residue',
    id: 'wecom.residue.statistics',
    when: { ...WECOM, groupType: ['customer'] },
    examples: [
      { answers: { platform: 'wecom', role: 'member', groupType: 'customer' }, fires: true },
      { answers: { platform: 'wecom', role: 'member', groupType: 'internal' }, fires: false },
    ],
    short: t('Statistics of the customer group', '客户群的统计数据'),
    where: t('WeCom', '企业微信'),
    keptHours: claims['wecom.statistics-180-days'].figures.hours,
    weight: 20,
    evidence: ['wecom.statistics-180-days'],
  },
  {
    kind: 'residue',
    id: 'wecom.residue.archive',
    when: WECOM,
    examples: [IS_MEMBER],
    short: t('Messages that the company archives, if it does', '企业存档过的消息（如果开了存档）'),
    detail: t(
      'With the message archive (paid per person) a company fetches the messages of the last 5 days. We conclude that it keeps them after you are gone; a vendor says 6 months to 5 years.',
      '开了会话存档（按人数收费）的企业，能拉取最近 5 天的消息。你走了之后还留着，是我们的推断；有服务商说保存 6 个月到 5 年。',
    ),
    where: t('with the company', '企业那里'),
    keptHours: null,
    weight: 80,
    joined: true,
    evidence: ['wecom.message-archive', 'wecom.archived-messages-stay', 'wecom.archive-is-paid'],
  },
  {
    kind: 'residue',
    id: 'wecom.residue.own-words',
    when: WECOM,
    examples: [IS_MEMBER],
    short: t('What you wrote (no source says that it goes)', '你说过的话（没查到会不会删）'),
    where: t('the others’ devices', '别人的设备'),
    keptHours: null,
    weight: 70,
    evidence: ['wecom.others-copies-unknown'],
  },
  {
    kind: 'residue',
    id: 'wecom.residue.join-code',
    when: { ...WECOM, goal: ['dissolve'], groupType: ['customer'] },
    examples: [
      { answers: { ...OWNER, groupType: 'customer' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('“Join group” codes made by an app, we conclude', '应用生成的「加入群聊」码（推断）'),
    where: t('wherever they were put up', '贴过、发过的地方'),
    keptHours: null,
    weight: 30,
    joined: true,
    evidence: ['wecom.join-codes', 'wecom.join-codes-deleted-first'],
  },
  {
    kind: 'residue',
    id: 'wecom.residue.forced-backup',
    when: { ...WECOM, goal: ['dissolve'], role: ['super-admin'], groupType: ENDED },
    examples: [
      {
        answers: {
          platform: 'wecom',
          role: 'super-admin',
          groupType: 'internal',
          groupSize: 12,
          device: 'ios',
        },
        fires: true,
      },
      { answers: OWNER, fires: false },
    ],
    short: t('A backup of the chat if you force it, says one page', '强制解散的话，有篇教程说会留备份'),
    where: t('a cloud, not said which', '云端（没说是哪儿）'),
    keptHours: null,
    weight: 40,
    evidence: ['wecom.forced-end-leaves-backup'],
  },
] as const satisfies readonly Rule<ClaimId>[];
