import { FACT_VALUES, type When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { above, exactly } from '../../model/sizes.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { MESSAGES } from '../messages.ts';
import { ownerLeavesNoScam } from '../troubles.ts';
import { claims as dissolving } from './dissolving.ts';
import { DISSOLVE, HANDOVER, LEAVE, SHARED, WITH_OTHERS } from './values.ts';

const { most } = dissolving['telegram.limit-1000'].figures;

const CANNOT_END = { ...DISSOLVE, role: ['member', 'admin'] } as const satisfies When;
const CANNOT_HAND_OVER = { ...HANDOVER, role: ['member', 'admin'] } as const satisfies When;
const OWNER_ENDS = { ...DISSOLVE, role: ['owner'] } as const satisfies When;
/** As many as the interface still clears for everyone. */
const NOT_LARGE = FACT_VALUES.groupSize.filter((band) => !above(most).includes(band));
const LARGE = { ...OWNER_ENDS, groupType: SHARED, groupSize: above(most) } satisfies When;

const OWNER = {
  platform: 'telegram',
  role: 'owner',
  device: 'ios',
  groupType: 'supergroup',
  groupSize: 12,
} as const;
const BASIC_OWNER = { ...OWNER, groupType: 'basic' } as const;
const MEMBER_ENDS = { platform: 'telegram', goal: 'dissolve', role: 'member' } as const;
const MEMBER_TAKES = { platform: 'telegram', goal: 'transfer', role: 'member' } as const;

/** What else can be done: what is known of Telegram. */
export const alternatives = [
  {
    kind: 'alternative',
    id: 'telegram.alternative.leave',
    weight: 60,
    when: [CANNOT_END, CANNOT_HAND_OVER],
    examples: [
      { answers: MEMBER_ENDS, fires: true },
      { answers: MEMBER_TAKES, fires: true },
    ],
    goal: 'leave',
    verdict: 'judge',
    short: t(
      'Only want out yourself? ⋮ (iPhone: name) → leave group',
      '只想自己走？⋮（iPhone 点群名）→ 退出群组',
    ),
    detail: t(
      'The group goes on without you. In a supergroup it is “Leave group” on a computer and on Android, “Leave Group” in Telegram Web A. On the iPhone tap the group’s name, then “…” or “Leave”; in a basic group on a computer it is “Delete and leave”, in Telegram Web A “Delete and Exit”, on Android “Delete and Leave Group”; in a channel the entry speaks of the channel. The labels on Android come from a client with the same texts (2024).',
      '群还在。超级群组里，电脑和安卓上是「Leave group」（退出群组），Web A 上是「Leave Group」。iPhone 点群名，再点「…」或「Leave」；基本群组在电脑上是「Delete and leave」（删除并退出），网页版 Web A 是「Delete and Exit」，安卓是「Delete and Leave Group」；频道里写的是频道。安卓的按钮名是在用同一套文字的客户端里看到的（2024 年）。',
    ),
    joined: true,
    evidence: [
      'telegram.leaving-removes-you',
      'telegram.ios-leave-entry',
      'telegram.ios-leave-button',
      'telegram.android-leave-label',
      'telegram.android-basic-leave-label',
      'telegram.desktop-leave-buttons',
      'telegram.web-a-leave-entry',
      'telegram.channel-leave-labels',
      'telegram.ios-leave-channel',
    ],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.owner-leaves',
    weight: 50,
    when: { ...OWNER_ENDS, ...WITH_OTHERS },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'desktop', groupSize: 2 }, fires: true },
      { answers: { ...BASIC_OWNER, device: 'desktop', groupSize: 1 }, fires: false },
    ],
    goal: 'leave',
    verdict: 'judge',
    short: t('Want out? Leave, and an admin gets it.', '只是自己想走？直接退出，由管理员接任。'),
    detail: t(
      'In a supergroup or channel after 7 days, in a basic group at once; while leaving you can choose the person (of the web apps only in newer code of Telegram Web A). That it is an admin Telegram says of groups.',
      '超级群组和频道满 7 天后移交，基本群组立即移交；退出时可以自己挑人（网页版里，只有 Web A 的新代码有这个窗口）。由管理员接任，Telegram 说的是群。',
    ),
    joined: true,
    evidence: [
      'telegram.owner-leaves-admin-follows',
      'telegram.hand-over-after-7-days',
      'telegram.owner-picks-successor',
      'telegram.web-a-owner-window',
    ],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.leave-to-an-admin',
    weight: 50,
    when: { ...HANDOVER, ...WITH_OTHERS, role: ['owner'] },
    examples: [
      { answers: { ...OWNER, goal: 'transfer', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, goal: 'transfer', groupSize: 1 }, fires: false },
    ],
    goal: 'leave',
    verdict: 'judge',
    short: t('Want out? Leave, and an admin gets it.', '只是自己想走？直接退出，自动由管理员接任。'),
    detail: t(
      'That asks for no password in Telegram Desktop; newer code of Telegram Web A asks for it. In a supergroup or channel it takes 7 days, in a basic group it is at once. That it is an admin Telegram says of groups.',
      '电脑版里，这样不用密码；Web A 的新代码要密码。超级群组和频道要 7 天，基本群组立即生效。由管理员接任，Telegram 说的是群。',
    ),
    joined: true,
    evidence: [
      'telegram.owner-leaves-admin-follows',
      'telegram.picking-needs-password',
      'telegram.web-a-owner-window',
      'telegram.hand-over-after-7-days',
    ],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.transfer',
    weight: 60,
    when: { ...OWNER_ENDS, ...WITH_OTHERS },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'desktop', groupSize: 2 }, fires: true },
      { answers: { ...BASIC_OWNER, device: 'desktop', groupSize: 1 }, fires: false },
    ],
    goal: 'transfer',
    verdict: 'judge',
    short: t(
      'Keep the group? Hand it over (in an admin’s rights).',
      '群想留着？转给别人（在管理员的权限页里）。',
    ),
    evidence: ['telegram.transfer-conditions', 'telegram.who-can-become-owner'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.ask-owner',
    weight: 70,
    when: CANNOT_END,
    examples: [{ answers: MEMBER_ENDS, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    message: MESSAGES.endIt,
    short: t('Ask the owner to end it.', '请群主解散。'),
    evidence: ['telegram.owner-deletes-basic-group', 'telegram.owner-deletes-supergroup'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.take-over',
    weight: 65,
    when: CANNOT_END,
    examples: [{ answers: MEMBER_ENDS, fires: true }],
    goal: 'dissolve',
    verdict: 'blocked',
    message: MESSAGES.handToMe,
    short: t(
      'Ask to own it (“Transfer Group Ownership”), then end it.',
      '请群主转给你（Transfer Group Ownership），你再解散。',
    ),
    detail: t(
      'The owner finds the button among your admin rights, once all of them but anonymity are on (iPhone; on the computer “Transfer group ownership”; in a channel it speaks of the channel). The owner’s two-step verification must have been on for more than 7 days, and their login must be older than 24 hours.',
      '群主把你的管理员权限除匿名外全打开，就会看到这个按钮（iPhone 版；电脑版是「Transfer group ownership」；频道里写的是频道）。群主的两步验证要开启超过 7 天，登录也要超过 24 小时。',
    ),
    joined: true,
    evidence: [
      'telegram.transfer-conditions',
      'telegram.only-owner-transfers',
      'telegram.ios-transfer-entry',
      'telegram.desktop-transfer-button',
    ],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.ask-to-be-given',
    weight: 80,
    when: { ...CANNOT_HAND_OVER, trouble: ['none'] },
    examples: [
      { answers: MEMBER_TAKES, fires: true },
      { answers: { platform: 'telegram', trouble: 'owner-unreachable', role: 'member' }, fires: false },
    ],
    goal: 'transfer',
    verdict: 'blocked',
    message: MESSAGES.handToMe,
    short: t('Ask the owner to hand it to you, or to somebody else.', '请群主转让给你，或转让给别人。'),
    detail: t(
      'The owner’s two-step verification must have been on for more than 7 days, and their login must be older than 24 hours.',
      '群主的两步验证要开启超过 7 天，登录也要超过 24 小时。',
    ),
    evidence: ['telegram.only-owner-transfers', 'telegram.transfer-conditions'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.owner-account-gone',
    weight: 70,
    when: CANNOT_HAND_OVER,
    examples: [{ answers: MEMBER_TAKES, fires: true }],
    goal: 'transfer',
    verdict: 'blocked',
    short: t('Owner’s account deleted? It may pass on by itself.', '群主账号注销了？可能会自动换人。'),
    detail: t(
      'In some cases, if it was deleted at most a year ago, says tginfo.me after a tweet of Telegram’s of 2021: to an admin or, in a group without any, to the member who joined first. There is nothing to apply for.',
      'tginfo.me 引 Telegram 2021 年的推文说，注销不超过一年的，有时会自动转给管理员；群里没有管理员时，可能转给最早入群的人。不用申请。',
    ),
    evidence: ['telegram.deleted-owner-is-replaced'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.empty-on-desktop',
    weight: 55,
    when: { ...OWNER_ENDS, ...WITH_OTHERS, device: ['desktop'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'desktop', groupSize: 2 }, fires: true },
      { answers: { ...BASIC_OWNER, device: 'desktop', groupSize: 1 }, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'blocked',
    short: t('No phone? Remove everybody on the computer first.', '没有手机？先在电脑上把人都移出去。'),
    detail: t(
      'Deleting for everyone then appears in the window for leaving, a user reports.',
      '有用户说，这时退出窗口里会出现“为所有人删除”。',
    ),
    evidence: ['telegram.desktop-basic-needs-emptying'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.clearing-large',
    weight: 5,
    when: LARGE,
    examples: [
      { answers: { ...OWNER, groupSize: most + 1 }, fires: true },
      { answers: { ...OWNER, groupSize: most }, fires: false },
    ],
    short: t(
      `Clearing it for all is refused above ${most.toLocaleString('en')} people.`,
      `超过 ${most.toLocaleString('en')} 人，也不能为所有人清空记录。`,
    ),
    evidence: ['telegram.content-clearing-limit'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.clearing-basic-desktop',
    weight: 60,
    when: { ...OWNER_ENDS, device: ['desktop'], groupType: ['basic'] },
    examples: [
      { answers: { ...BASIC_OWNER, device: 'desktop', groupSize: 1 }, fires: true },
      { answers: { ...BASIC_OWNER, groupSize: 1 }, fires: false },
    ],
    short: t(
      'Clearing it for all on a computer has ended a group.',
      '在电脑上为所有人清空记录，曾把群解散了。',
    ),
    detail: t(
      'So it is no way to keep a basic group and lose its messages. A user saw it in July 2024, on the computer and not on the iPhone.',
      '所以想留着基本群组、只清空记录，别这么做。2024 年 7 月有用户在电脑版遇到，iPhone 上没有。',
    ),
    evidence: ['telegram.desktop-clearing-ended-group'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.end-alone',
    weight: 60,
    when: { ...HANDOVER, role: ['owner'], groupSize: exactly(1) },
    examples: [
      { answers: { ...OWNER, goal: 'transfer', groupSize: 1 }, fires: true },
      { answers: { ...OWNER, goal: 'transfer', groupSize: 2 }, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'judge',
    short: t('No use for it, with nobody else there? End it.', '群里只有你，也不要了？直接解散。'),
    evidence: ['telegram.deletion-erases-for-all'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.transfer-then-leave',
    weight: 60,
    when: { ...LEAVE, ...WITH_OTHERS, role: ['owner'], trouble: ownerLeavesNoScam() },
    examples: [
      { answers: { ...OWNER, goal: 'leave', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 1 }, fires: false },
    ],
    goal: 'transfer',
    verdict: 'judge',
    short: t(
      'Want to stay? Hand it over (in an admin’s rights).',
      '想留下？转给别人（在管理员的权限页里）。',
    ),
    detail: t(
      'You can leave afterwards like anybody else, we conclude.',
      '之后想退，应该跟普通成员一样退：这是我们推断的。',
    ),
    joined: true,
    evidence: ['telegram.transfer-conditions', 'telegram.old-owner-stays-admin'],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.end-it',
    weight: 50,
    when: { ...LEAVE, role: ['owner'], trouble: ownerLeavesNoScam() },
    examples: [
      { answers: { ...OWNER, goal: 'leave' }, fires: true },
      { answers: { ...OWNER, goal: 'leave', role: 'member' }, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'judge',
    short: t('No use for it? End it for all, for good.', '群也不要了？为所有人解散，没法反悔。'),
    joined: true,
    evidence: [
      'telegram.deletion-erases-for-all',
      'telegram.owner-deletes-supergroup',
      'telegram.owner-deletes-basic-group',
    ],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.clear-content',
    weight: 45,
    when: {
      ...OWNER_ENDS,
      device: ['ios', 'android', 'desktop'],
      groupType: ['supergroup'],
      groupSize: NOT_LARGE,
    },
    examples: [
      { answers: { ...OWNER, groupSize: most }, fires: true },
      { answers: { ...OWNER, groupSize: most + 1 }, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'ready',
    short: t('Keep the group? Clear its messages for everyone.', '群想留着？只为所有人清空记录。'),
    detail: t(
      'In supergroups the phone apps can do it since 8.7, Telegram Desktop since August 2025 (“Clear history”). Look afterwards: of Telegram Desktop since version 6 a user said in September 2025 that the messages of groups came back.',
      '超级群组里，手机版从 8.7 起、电脑版从 2025 年 8 月起能这样（「Clear history」，清空记录）。清完再看一眼：2025 年 9 月有用户说，电脑版从第 6 版起，群里清空的消息又出现了。',
    ),
    joined: true,
    evidence: [
      'telegram.content-cleared-on-phones',
      'telegram.content-cleared-on-desktop',
      'telegram.desktop-cleared-without-asking',
    ],
  },
  {
    kind: 'alternative',
    id: 'telegram.alternative.unlink-discussion',
    weight: 30,
    // An admin may have the right, too.
    when: { ...DISSOLVE, role: ['owner', 'admin'], groupType: SHARED },
    examples: [
      { answers: OWNER, fires: true },
      { answers: { ...OWNER, role: 'admin', goal: 'dissolve' }, fires: true },
      { answers: { ...OWNER, role: 'member', goal: 'dissolve' }, fires: false },
      { answers: BASIC_OWNER, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'ready',
    short: t('Only want them apart? Unlink channel and group.', '只想分开？把频道和讨论组解除关联。'),
    detail: t(
      'Both live on. In the channel you need the right to change its info (another group, or none), in the group the right to pin messages.',
      '两边都还在。在频道里操作（换一个群，或不要群），要有修改信息的权限；在群里操作，要有置顶消息的权限。',
    ),
    evidence: ['telegram.discussion-group-unlinked'],
  },
] as const satisfies readonly Rule<ClaimId>[];
