import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { above, fromSize } from '../../model/sizes.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { MESSAGES } from '../messages.ts';
import { ownerLeavesNoScam } from '../troubles.ts';
import { ENDED } from '../wechat/values.ts';
import { KNOWN_OWN_GROUPS, OWNER } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wecom', {
  'compliance-interface': {
    rows: ['A8.2', 'A30'],
    says: t(
      "WeCom's compliance interface is one of the official ways out when dissolving fails.",
      '解散不了时，企业微信的合规管理接口是官方的替代办法之一。',
    ),
    for: {
      'nctoro-article': {
        says: t('In its eighth section; names no source.', '见第八节，没有给出出处。'),
        quote: '使用企业微信的合规管理接口',
      },
    },
  },
});

const WECOM = { platform: ['wecom'] } as const satisfies When;
const ASKS_OWNER = { ...WECOM, role: ['member', 'admin'] } as const satisfies When;
/** The all-staff group is switched off by an administrator, whoever owns it. */
const ASKS_TO_END = { ...ASKS_OWNER, goal: ['dissolve'], groupType: ENDED } as const satisfies When;
/** Who ends a group, or has it switched off. */
const DECIDES = { role: ['owner', 'super-admin'] } as const satisfies When;
const MEMBER = { platform: 'wecom', role: 'member', groupType: 'internal' } as const;

/** Other ways: what is known of WeCom alone. */
export const alternatives = [
  {
    kind: 'alternative',
    id: 'wecom.alternative.leave',
    when: [
      { ...WECOM, goal: ['dissolve', 'transfer'], role: ['member', 'admin'] },
      { ...WECOM, goal: ['dissolve', 'transfer'], role: ['super-admin'], groupSize: above(1) },
    ],
    examples: [
      { answers: { ...MEMBER, goal: 'dissolve' }, fires: true },
      { answers: { ...OWNER, role: 'super-admin', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, role: 'super-admin', groupSize: 1 }, fires: false },
      { answers: OWNER, fires: false },
    ],
    goal: 'leave',
    verdict: 'judge',
    short: t('Only want out? “…” (top right) → 退出群聊 (leave)', '只是自己想走？点右上角「…」→ 退出群聊'),
    detail: t('The group goes on.', '群还在。'),
    weight: 60,
    evidence: ['wecom.leave-path'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.leave-as-owner',
    when: {
      ...WECOM,
      goal: ['dissolve', 'transfer'],
      role: ['owner'],
      groupSize: fromSize(2),
    },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
      { answers: OWNER, fires: true },
      { answers: { ...MEMBER, goal: 'dissolve' }, fires: false },
    ],
    goal: 'leave',
    verdict: 'judge',
    short: t('Want out? Hand it over, then leave.', '只是自己想走？先转让，再退群。'),
    detail: t(
      'Our advice: what becomes of it if you just leave, no source says. One says that an owner has to, in a group with outsiders.',
      '这是我们的建议：直接退了群会怎样，没查到。有份资料说，外部群的群主必须先转让。',
    ),
    weight: 45,
    joined: true,
    evidence: ['wecom.owner-just-leaves-unknown', 'wecom.owner-leaves-after-handing-over'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.transfer',
    // Who wants to leave hands it over as it is.
    when: { ...WECOM, goal: ['dissolve'], role: ['owner'], groupSize: fromSize(2) },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
      { answers: OWNER, fires: true },
      { answers: { ...OWNER, goal: 'leave' }, fires: false },
    ],
    goal: 'transfer',
    verdict: 'judge',
    short: t('Keep it? 群管理 → 转让群主 (hand over).', '群想留着？转给别人（群管理 → 转让群主）。'),
    weight: 80,
    evidence: ['wecom.owner-hands-over'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.dissolve',
    when: [
      { ...WECOM, goal: ['leave'], trouble: ownerLeavesNoScam(), role: ['owner'], groupType: ENDED },
      { ...WECOM, goal: ['transfer'], role: ['owner'], groupType: ENDED },
    ],
    examples: [
      { answers: { ...OWNER, goal: 'leave' }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupType: 'all-staff' }, fires: false },
      { answers: { ...MEMBER, goal: 'transfer' }, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'judge',
    short: t('End it for good? (解散群聊)', '群也不要了？「解散群聊」，没法恢复。'),
    detail: t(
      '“…” → 群管理 (manage) → 解散群聊 (end it). How-to pages give it to the owner, and disagree on the group’s admins.',
      '「…」→ 群管理 → 解散群聊。教程说群主有这个按钮，群管理员有没有说法不一。',
    ),
    weight: 50,
    joined: true,
    evidence: ['wecom.owner-ends-internal-group', 'wecom.dissolving-is-final'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.switch-off',
    when: [
      { ...WECOM, goal: ['leave'], trouble: ownerLeavesNoScam(), ...DECIDES, groupType: ['all-staff'] },
      { ...WECOM, goal: ['transfer'], ...DECIDES, groupType: ['all-staff'] },
    ],
    examples: [
      { answers: { ...OWNER, goal: 'leave', groupType: 'all-staff' }, fires: true },
      { answers: { ...OWNER, goal: 'leave' }, fires: false },
      { answers: { ...MEMBER, goal: 'leave', groupType: 'all-staff' }, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'judge',
    short: t('No use for it? Switch it off: 管理后台 → 聊天管理', '群也不要了？在管理后台的聊天管理里关掉。'),
    detail: t(
      'A company administrator does it in the admin console. Off, the group stays, but nobody can post.',
      '由企业管理员在管理后台操作。关了群还在，只是不能发言。',
    ),
    weight: 50,
    evidence: ['wecom.super-admin-switches-groups'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.ask-owner',
    when: ASKS_TO_END,
    examples: [{ answers: { ...MEMBER, goal: 'dissolve' }, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    message: MESSAGES.endIt,
    short: t('Ask the owner to end it: 群管理 (manage) → 解散群聊', '请群主来解散：群管理 → 解散群聊'),
    weight: 90,
    joined: true,
    evidence: ['wecom.owner-ends-internal-group', 'wecom.owner-ends-customer-group'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.take-over',
    when: ASKS_TO_END,
    examples: [{ answers: { ...MEMBER, goal: 'dissolve' }, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    message: MESSAGES.handToMe,
    short: t(
      'Ask to own it (群管理 → 转让群主), then end it.',
      '请群主转给你（群管理 → 转让群主），你再解散。',
    ),
    detail: t(
      'The owner does it with 群管理 (manage) → 转让群主 (hand over).',
      '「群管理」是群主那边的，群主来点。',
    ),
    weight: 80,
    evidence: ['wecom.owner-hands-over'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.super-admin',
    when: ASKS_TO_END,
    examples: [
      { answers: { ...MEMBER, goal: 'dissolve' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'blocked',
    short: t(
      'One page says a super administrator can force it; ask.',
      '有篇教程说超级管理员能强制解散，问问看。',
    ),
    detail: t(
      'A super administrator (超级管理员) of your company. No text from Tencent that confirms it was found, and another page says that only the owner can end a group.',
      '找企业的超级管理员。没查到腾讯的资料能证实，另一篇教程说只有群主能解散。',
    ),
    weight: 40,
    evidence: ['wecom.super-admin-forces-any-size'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.ask-hand-over',
    // An owner who can't be reached can't be asked.
    when: { ...ASKS_OWNER, goal: ['transfer'], trouble: ['none'] },
    examples: [{ answers: { ...MEMBER, goal: 'transfer' }, fires: true }],
    goal: 'transfer',
    verdict: 'blocked',
    message: MESSAGES.handToMe,
    short: t('Ask the owner to do it: 群管理 → 转让群主 (hand over).', '请群主来转：群管理 → 转让群主'),
    weight: 90,
    evidence: ['wecom.owner-hands-over'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.reassign',
    when: { ...ASKS_OWNER, goal: ['transfer'], groupType: ['customer'] },
    examples: [
      {
        answers: { platform: 'wecom', goal: 'transfer', role: 'member', groupType: 'customer' },
        fires: true,
      },
      { answers: { ...MEMBER, goal: 'transfer' }, fires: false },
    ],
    goal: 'transfer',
    verdict: 'blocked',
    short: t(
      'Owner gone? Ask the company admin (客户联系 → 离职继承)',
      '群主离职了？请企业管理员分给你：客户联系 → 离职继承',
    ),
    detail: t(
      'How-to pages say that it is in the admin console (管理后台), where an administrator of the company gives the groups of people who left to others. An app of the company can do it, too: for owners who left at most a year ago, and for owners who are still there.',
      '教程说在管理后台里，由企业管理员把离职的人的群分给别人。企业的应用也可以分：群主离职不超过一年，或者还在职，都行。',
    ),
    weight: 80,
    joined: true,
    evidence: [
      'wecom.reassign-departed-owner',
      'wecom.reassign-serving-owner',
      'wecom.console-hands-on-groups',
    ],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.passes-by-itself',
    when: {
      ...WECOM,
      role: ['member', 'admin', 'super-admin'],
      goal: ['transfer'],
      groupType: KNOWN_OWN_GROUPS,
    },
    examples: [
      { answers: { ...MEMBER, goal: 'transfer' }, fires: true },
      {
        answers: { platform: 'wecom', goal: 'transfer', role: 'member', groupType: 'customer' },
        fires: false,
      },
    ],
    goal: 'transfer',
    verdict: 'blocked',
    short: t('Owner gone from the company? It passes on by itself.', '群主离职了？系统会自动换人当群主。'),
    detail: t(
      'Once the administrator has deleted the owner from the address book: to a member, say two pages; to the next in the list, says one of them. In a group with outsiders that was started in WeCom: to a colleague in it, if there is one.',
      '企业管理员在通讯录里删掉群主以后：两篇教程说会换成别的成员，其中一篇说是排在第二位的。从企业微信发起、有外部的人的群：换成群里的同事（有的话）。',
    ),
    weight: 70,
    evidence: ['wecom.owner-leaves-firm'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.passes-or-assigned',
    when: {
      ...WECOM,
      role: ['member', 'admin', 'super-admin'],
      goal: ['transfer'],
      groupType: ['ordinary'],
    },
    examples: [
      {
        answers: { platform: 'wecom', goal: 'transfer', role: 'member', groupType: 'ordinary' },
        fires: true,
      },
      { answers: { ...MEMBER, goal: 'transfer' }, fires: false },
    ],
    goal: 'transfer',
    verdict: 'blocked',
    short: t(
      'Owner quit? It passes on; a customer group is assigned.',
      '群主离职了？会自动换人；客户群要企业管理员分配。',
    ),
    detail: t(
      'Once the administrator has deleted the owner from the address book: to a member, say two pages; to the next in the list, says one of them. In a group with outsiders that was started in WeCom: to a colleague in it, if there is one. A customer group waits until an administrator of the company gives it to somebody.',
      '企业管理员在通讯录里删掉群主以后：两篇教程说会换成别的成员，其中一篇说是排在第二位的。从企业微信发起、有外部的人的群：换成群里的同事（有的话）。客户群要等企业管理员分给别人。',
    ),
    weight: 70,
    joined: true,
    evidence: ['wecom.owner-leaves-firm', 'wecom.customer-group-waits-for-new-owner'],
  },
  {
    kind: 'alternative',
    id: 'wecom.alternative.compliance',
    when: { ...WECOM, goal: ['dissolve'] },
    examples: [{ answers: { ...MEMBER, goal: 'dissolve' }, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    short: t('One page names a compliance interface, but not how.', '有篇教程提到合规接口，没说怎么用。'),
    detail: t(
      'It speaks of WeCom’s, among official ways out for WeChat groups. Among the group calls that Tencent documents we found none that ends a group.',
      '它讲微信群，把企业微信的合规管理接口列为官方的替代办法。腾讯公开的群聊接口里，我们没有找到能解散群的。',
    ),
    weight: 10,
    joined: true,
    evidence: ['wecom.compliance-interface', 'wecom.no-call-dissolves'],
  },
] as const satisfies readonly Rule<ClaimId>[];
