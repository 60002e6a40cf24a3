import type { Rule } from '../../model/rule.ts';
import { exactly, fromSize } from '../../model/sizes.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { MESSAGES } from '../messages.ts';
import { ownerLeavesNoScam, troublesBut } from '../troubles.ts';
import { OWNER } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'remove-below-40': {
    rows: ['A8.2', 'A28'],
    says: t(
      'The official alternative is to remove members step by step down to 40, or to fewer (40人以下 can mean either), and then dissolve.',
      '官方的替代办法是逐步移除成员至 40 人以下（含不含 40 没说清），再解散。',
    ),
    for: { 'nctoro-article': { quote: '逐步移除成员至40人以下再解散' } },
  },
  'support-for-abnormal-groups': {
    rows: ['A8.2', 'A29'],
    says: t(
      'Customer service can deal with an abnormal group if a legal basis is given.',
      '提供法律依据后，客服可以处理异常群。',
    ),
    for: { 'nctoro-article': { quote: '联系客服处理异常群组(需提供法律依据)' } },
  },
  'old-way-empty-and-leave': {
    rows: ['B05'],
    says: t(
      'Where WeChat has no button to end a group, removing everyone else does as well.',
      '微信没有解散按钮时，把别人都移出去，就相当于解散了。',
    ),
    for: {
      yunnanlong: {
        says: t('Says that WeChat has no such button.', '说微信没有这个按钮。'),
        quote: '当群主将群内的成员全部移除之后，社群也就相当于解散了',
      },
      'openwechat-142': {
        says: t('A user, of a program for the web version.', '网页版程序的一位用户。'),
        quote: '把别人都踢出群就是了',
        partly: true,
      },
      'wechaty-puppet-530': {
        says: t(
          'Tries the same on WeCom, by a program; on the phone the account was still in the group.',
          '在企业微信上用程序试过同样的做法，手机上看账号还在群里。',
        ),
        quote: '先驱逐所有用户再自己退出群聊',
        partly: true,
      },
    },
  },
});

/** Blocked at any size. */
const BLOCKED = { ...OWNER, otherDeviceOnline: true } as const;
/** A member who wants what only the owner can do. */
const MAY_NOT = { goal: 'dissolve', role: 'member', groupType: 'ordinary' } as const;

/** What else can be done where the goal is blocked or out of reach: what is known of WeChat, and of WeCom where both are alike. */
export const alternatives = [
  // Judged, it would ask for the device and the kind, which change nothing else where the goal is out of reach.
  {
    kind: 'alternative',
    id: 'wechat.alternative.leave',
    when: { platform: ['wechat'], goal: ['dissolve', 'transfer'], role: ['member', 'admin'] },
    examples: [
      { answers: { ...BLOCKED, groupSize: 1 }, fires: false },
      { answers: MAY_NOT, fires: true },
    ],
    goal: 'leave',
    verdict: 'ready',
    weight: 60,
    short: t('Only want out? “…” (top right) → 退出群聊 (leave)', '只是自己想走？点右上角「…」→ 退出群聊'),
    detail: t(
      'On the phone, at the end of the page; some call it 删除并退出 (delete and leave). The group goes on. The web version had no way to leave (2017); while a live stream runs, one page says, nobody gets out.',
      '手机上在最底下，也有写作「删除并退出」的。群还在。网页版没有退群（2017 年）；有篇教程说，直播的时候退不了。',
    ),
    joined: true,
    evidence: [
      'wechat.leave-button-in-settings',
      'wechat.leaver-off-the-list-at-once',
      'wechat.web-has-no-leaving-or-transfer',
      'wechat.live-stream-closes-exits',
    ],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.leave-alone',
    when: { platform: ['wechat'], goal: ['dissolve', 'transfer'], role: ['owner'], groupSize: exactly(1) },
    examples: [
      { answers: { ...BLOCKED, groupSize: 1 }, fires: true },
      { answers: { ...BLOCKED, groupSize: 2 }, fires: false },
    ],
    goal: 'leave',
    verdict: 'judge',
    weight: 60,
    short: t('Want out? You are alone: just leave.', '只是自己想走？群里只有你，自己退就行。'),
    detail: t(
      'One how-to page says that a group of fewer than 3 then ends; no text from Tencent was found.',
      '有篇教程说，不到 3 人的群这样就解散了；腾讯的说法没查到。',
    ),
    joined: true,
    evidence: ['wechat.leaver-off-the-list-at-once', 'wechat.small-group-ends-with-owner'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.leave-as-owner',
    when: {
      platform: ['wechat'],
      goal: ['dissolve', 'transfer'],
      role: ['owner'],
      groupSize: fromSize(2),
    },
    examples: [
      { answers: { ...BLOCKED, groupSize: 2 }, fires: true },
      { answers: { ...BLOCKED, groupSize: 1 }, fires: false },
    ],
    goal: 'leave',
    verdict: 'judge',
    weight: 45,
    short: t('Want out? Hand it over, then leave.', '只是自己想走？先转让，再退群。'),
    evidence: ['wechat.owner-must-hand-over-first'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.transfer',
    // Who wants to leave hands it over as it is.
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: fromSize(2) },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 2 }, fires: false },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    goal: 'transfer',
    verdict: 'judge',
    weight: 80,
    short: t('Keep it? Hand it over (群主管理权转让).', '群想留着？转给别人（群主管理权转让）。'),
    detail: t('Then leave if you like; nobody has to be removed.', '转完再退也行，不用把人移出去。'),
    evidence: ['wechat.only-owner-transfers'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.dissolve',
    when: { platform: ['wechat'], goal: ['leave'], trouble: ownerLeavesNoScam(), role: ['owner'] },
    examples: [
      {
        answers: { ...OWNER, goal: 'leave', groupType: 'live', groupSize: 30, region: 'mainland-china' },
        fires: true,
      },
    ],
    goal: 'dissolve',
    verdict: 'judge',
    weight: 60,
    short: t('End it for good? (解散该群聊)', '群也不要了？「解散该群聊」，没法恢复。'),
    detail: t(
      'It is behind “…” (top right) → 群管理 (manage), and the owner’s.',
      '在右上角「…」→ 群管理 里，群主才有。',
    ),
    joined: true,
    evidence: ['wechat.only-owner-dissolves', 'wechat.dissolving-is-final'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.ask-owner',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['member', 'admin'] },
    examples: [{ answers: MAY_NOT, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    weight: 80,
    message: MESSAGES.endIt,
    short: t('Ask the owner to end it: 群管理 (manage) → 解散该群聊', '请群主解散：群管理 → 解散该群聊'),
    detail: t('The owner does it on the phone.', '群主要在手机上操作。'),
    joined: true,
    evidence: ['wechat.only-owner-dissolves', 'wechat.owner-dissolves-on-phone'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.take-over',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['member', 'admin'] },
    examples: [{ answers: MAY_NOT, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    weight: 70,
    message: MESSAGES.handToMe,
    short: t(
      'Ask to own it (群管理 → 群主管理权转让), then end it.',
      '请群主转给你（群管理 → 群主管理权转让），你再解散。',
    ),
    detail: t(
      'The owner does it with 群管理 (manage) → 群主管理权转让 (hand over).',
      '「群管理」是群主那边的，群主来点。',
    ),
    joined: true,
    evidence: ['wechat.only-owner-transfers', 'wechat.only-owner-dissolves'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.ask-for-it',
    // An owner who can't be reached can't be asked.
    when: { platform: ['wechat'], goal: ['transfer'], trouble: ['none'], role: ['member', 'admin'] },
    examples: [
      { answers: { ...MAY_NOT, goal: 'transfer' }, fires: true },
      {
        answers: { trouble: 'owner-unreachable', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: false,
      },
    ],
    goal: 'transfer',
    verdict: 'blocked',
    weight: 80,
    message: MESSAGES.handToMe,
    short: t('Ask the owner to hand it over, to you if you like.', '请群主来转；你想接的话，就请他转给你。'),
    detail: t(
      'The owner does it with 群管理 (manage) → 群主管理权转让 (hand over). As the owner you can hand it over in turn.',
      '群主那边：「群管理」→「群主管理权转让」。你当了群主，就能再转给别人。',
    ),
    evidence: ['wechat.only-owner-transfers'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.empty-and-leave',
    // For somebody who misses the button it is a step.
    when: {
      platform: ['wechat'],
      goal: ['dissolve'],
      trouble: troublesBut('dissolve', 'missing-button'),
      role: ['owner'],
      groupSize: fromSize(2),
    },
    examples: [
      { answers: { ...BLOCKED, groupSize: 2 }, fires: true },
      { answers: { ...BLOCKED, groupSize: 1 }, fires: false },
    ],
    // Whoever is alone in it may leave: what is in the way of that is in the way of this.
    goal: 'leave',
    verdict: 'judge',
    weight: 40,
    short: t(
      'No button? Remove everyone (“…” → “−”), then leave.',
      '没有解散按钮？把人移完（「…」→「−」），自己再退。',
    ),
    detail: t(
      'From when there was no button: with everyone else removed, the group is as good as ended, says one how-to page. Some remove people on the member’s own page. Everyone you remove is told that it was you.',
      '还没有解散按钮时的老办法：有篇教程说，人移完就相当于解散了。也有点开成员资料页再移的。被移出的人会看到是你移的。',
    ),
    joined: true,
    evidence: [
      'wechat.old-way-empty-and-leave',
      'wechat.remove-from-group-info',
      'wechat.removed-are-told-by-whom',
    ],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.support',
    when: { platform: ['wechat'], goal: ['dissolve'] },
    examples: [{ answers: MAY_NOT, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    weight: 10,
    short: t('Something wrong with it? Ask support, says one page.', '群不正常？有篇教程说可以找客服。'),
    detail: t(
      'It says to have a legal basis in hand, and points companies to an interface for compliance. Neither is confirmed: among the group calls that Tencent documents for companies we found none that ends a group.',
      '它说要带上法律依据；企业则用合规管理接口。两样都没证实：腾讯给企业公开的群聊接口里，我们没有找到能解散群的。',
    ),
    joined: true,
    evidence: ['wechat.support-for-abnormal-groups', 'wecom.compliance-interface', 'wecom.no-call-dissolves'],
  },
] as const satisfies readonly Rule<ClaimId>[];
