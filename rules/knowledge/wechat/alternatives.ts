import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { TENCENT } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'remove-below-40': {
    rows: ['A8.2', 'A28'],
    says: t(
      'The official alternative is to remove members until fewer than 40 remain and then dissolve.',
      '官方的替代办法是先把成员移到 40 人以下，再解散。',
    ),
    for: { 'nctoro-article': t('In its eighth section; names no source.', '见第八节，没有给出出处。') },
  },
  'support-for-abnormal-groups': {
    rows: ['A8.2', 'A29'],
    says: t(
      'Customer service can deal with an abnormal group if a legal basis is given.',
      '提供法律依据后，客服可以处理异常群。',
    ),
    for: { 'nctoro-article': t('In its eighth section; names no source.', '见第八节，没有给出出处。') },
  },
  'old-way-empty-and-leave': {
    rows: ['B05'],
    says: t(
      'The old way to end a group is to remove everyone and then leave.',
      '过去结束群的办法是先移出所有人，再自己退群。',
    ),
    for: {
      yunnanlong: t('Describes removing everyone and then leaving.', '介绍先移出所有人再退群。'),
      'wechaty-puppet-530': t('Shows the same pattern on WeCom.', '在企业微信上用的是同样的做法。'),
    },
  },
  'muting-is-silent': {
    rows: ['B14'],
    says: t(
      'A group can be muted with 「消息免打扰」 on its info page; nobody is told.',
      '可以在群聊信息页打开「消息免打扰」，没有人会收到通知。',
    ),
    for: { zesyz: t('Names this switch as the one to turn on first.', '提到要先打开这个开关。') },
  },
  'muted-group-folds': {
    rows: ['B15'],
    says: t(
      'A muted group can be folded into the row 「折叠的群聊」; this came with iOS 8.0.14.',
      '打开免打扰的群可以收进「折叠的群聊」；该功能随 iOS 8.0.14 推出。',
    ),
    for: {
      'riyuangf-fold': t('Reports the new option in iOS 8.0.14.', '报道了 iOS 8.0.14 的新选项。'),
      zesyz: t('Says muting has to be on first.', '说要先打开免打扰。'),
      'nctoro-a123707': t('Calls the option 折叠该聊天.', '把该选项写作「折叠该聊天」。'),
    },
  },
});

/** What else can be done where the goal is blocked or out of reach: what is known of WeChat, and of WeCom where both are alike. */
export const alternatives = [
  {
    kind: 'alternative',
    id: 'wechat.alternative.leave',
    when: { platform: TENCENT, goal: ['dissolve', 'transfer'] },
    examples: [{ answers: { goal: 'dissolve', role: 'member', groupType: 'ordinary' }, fires: true }],
    goal: 'leave',
    verdict: 'judge',
    short: { en: 'Leave: the group goes on without you.', zh: '自己退出：群继续存在，你不在里面。' },
    evidence: ['wechat.leave-button-in-settings'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.transfer',
    when: { platform: TENCENT, goal: ['dissolve', 'leave'], role: ['owner'] },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 300, region: 'eu' },
        fires: true,
      },
    ],
    goal: 'transfer',
    verdict: 'judge',
    short: {
      en: 'Hand it over and leave: no need to empty the group.',
      zh: '转让群主后退出：不用清空群成员。',
    },
    evidence: ['wechat.only-owner-transfers'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.dissolve',
    when: [
      { platform: TENCENT, goal: ['leave'], role: ['owner'] },
      { platform: ['wecom'], goal: ['leave', 'transfer'], role: ['super-admin'] },
    ],
    examples: [
      {
        answers: {
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'live',
          groupSize: 30,
          region: 'mainland-china',
        },
        fires: true,
      },
    ],
    goal: 'dissolve',
    verdict: 'judge',
    short: { en: 'Dissolve it: your role is the one that can.', zh: '直接解散：你的身份可以做到。' },
    evidence: ['wechat.owner-dissolves-on-phone', 'wecom.super-admin-forces-any-size'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.ask-owner',
    when: { platform: TENCENT, goal: ['dissolve', 'transfer'], role: ['member', 'admin'] },
    examples: [{ answers: { goal: 'dissolve', role: 'member', groupType: 'ordinary' }, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    short: { en: 'Ask the owner to dissolve it.', zh: '请群主解散。' },
    evidence: ['wechat.only-owner-dissolves'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.take-over',
    when: { platform: TENCENT, goal: ['dissolve'], role: ['member', 'admin'] },
    examples: [{ answers: { goal: 'dissolve', role: 'member', groupType: 'ordinary' }, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    short: {
      en: 'Have the owner hand the group to you (群管理 → 群主管理权转让), then dissolve it yourself.',
      zh: '请群主把群转让给你（群管理 → 群主管理权转让），再由你解散。',
    },
    evidence: ['wechat.only-owner-transfers'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.empty-and-leave',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'] },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 300, region: 'eu' },
        fires: true,
      },
    ],
    goal: 'dissolve',
    verdict: 'blocked',
    short: {
      en: 'The old way where the button is missing: remove everyone, then leave.',
      zh: '没有解散按钮时的老办法：移出所有人，然后自己退出。',
    },
    evidence: [
      'wechat.old-way-empty-and-leave',
      'wechat.remove-below-40',
      'wechat.support-for-abnormal-groups',
      'wecom.compliance-interface',
    ],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.support',
    when: { platform: TENCENT, goal: ['dissolve'] },
    examples: [{ answers: { goal: 'dissolve', role: 'member', groupType: 'ordinary' }, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    short: {
      en: 'For an abnormal group the article points to customer support, with a legal basis in hand; companies to WeCom’s compliance interface. Neither is confirmed: the documented interfaces can move and list groups, not dissolve them.',
      zh: '异常的群，该文章建议带着法律依据联系客服，企业则用企业微信的合规接口。两者都未证实：公开的接口能转移和查询群，不能解散。',
    },
    evidence: ['wechat.support-for-abnormal-groups', 'wecom.compliance-interface'],
  },
] as const satisfies readonly Rule<ClaimId>[];
