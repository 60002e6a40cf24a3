import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { fromSize } from '../../model/sizes.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { MESSAGES } from '../messages.ts';
import { ownerLeavesNoScam, troublesBut } from '../troubles.ts';
import { MEMBER, OWNER, TENCENT } from './values.ts';

const OWNER_LEAVES = { goal: ['leave'], role: ['owner'], groupSize: fromSize(2) } satisfies When;

/** Whoever is handed a scam can go on with it. */
const NO_SCAM = ownerLeavesNoScam();

/** The situation in which somebody has to hand the group over before leaving it. */
export const HANDS_OVER_TO_LEAVE = { ...OWNER_LEAVES, trouble: NO_SCAM } satisfies When;

/** An owner who wants out: handing over (of a scam: emptying it) comes first, since nobody knows what just leaving does. */
export const ownerLeaves = [
  {
    kind: 'blocker',
    id: 'wechat.leave.owner',
    when: { platform: TENCENT, ...OWNER_LEAVES },
    examples: [
      { answers: { ...OWNER, goal: 'leave', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 1 }, fires: false },
      { answers: MEMBER, fires: false },
    ],
    short: t('You own it: hand it over first, or end it.', '你是群主：先转让，或者解散'),
    detail: t(
      'If an owner just leaves, some pages say that the group ends, others that somebody else gets it, others that it isn’t possible. No text from Tencent was found. Don’t try it out.',
      '群主直接退会怎样，有的教程说群就解散，有的说自动换群主，有的说不转让退不了；腾讯的说法没查到。别拿自己的群试。',
    ),
    brief: t('hand over first', '先转让'),
    clearedBy: 'you',
    noTrying: true,
    fix: [
      {
        id: 'wechat.leave.ask-first',
        phase: 'prepare',
        message: MESSAGES.takeIt,
        when: { trouble: NO_SCAM },
        short: t(
          'Ask the person. “…” (top right) → 群管理 (manage)',
          '先跟对方说好，再点右上角「…」→ 群管理',
        ),
      },
      {
        id: 'wechat.leave.hand-over',
        phase: 'prepare',
        short: t(
          '群主管理权转让 (hand over) → pick the person → confirm',
          '再点「群主管理权转让」→ 选他 → 确认',
        ),
        detail: t(
          'From then on you are an ordinary member, and only the new owner can give it back.',
          '之后你就是普通成员，只有新群主能转回来。',
        ),
        when: { platform: ['wechat'], trouble: NO_SCAM },
        path: ['…', '群管理', '群主管理权转让'],
        sets: { role: 'member' },
        goal: 'transfer',
      },
      {
        id: 'wechat.leave.hand-over-company',
        phase: 'prepare',
        when: { platform: ['wecom'], trouble: NO_SCAM },
        short: t('转让群主 (hand over) → pick the person → confirm', '再点「转让群主」→ 选他 → 确认'),
        path: ['…', '群管理', '转让群主'],
        sets: { role: 'member' },
        goal: 'transfer',
      },
      {
        id: 'wechat.leave.check-new-owner',
        phase: 'prepare',
        when: { platform: ['wechat'], trouble: NO_SCAM },
        short: t(
          'Ask them: do they see 群主管理权转让?',
          '让对方看「群管理」：有「群主管理权转让」了，再退。',
        ),
        detail: t(
          'Leave only then. Only the owner can hand a group over, in 群管理 (manage): if they can’t, yours may not have worked.',
          '只有群主能转让，在「群管理」里。对方还转不了，就先别退，可能没转成。',
        ),
      },
      {
        id: 'wechat.leave.check-new-owner-company',
        phase: 'prepare',
        when: { platform: ['wecom'], trouble: NO_SCAM },
        short: t('Ask them if they have 转让群主 now.', '问对方：有没有「转让群主」了？有了再退。'),
        detail: t(
          'It is in 群管理 (manage), and the owner’s: one page says that admins don’t have it. Leave only then: without it the hand-over may not have worked.',
          '在「群管理」里，是群主才有的：有篇教程说群管理员没有。还没有的话，先别退，可能没转成。',
        ),
      },
      {
        id: 'wechat.leave.empty',
        phase: 'prepare',
        when: { platform: ['wechat'], trouble: ['scam'] },
        short: t(
          'Remove all others: “…”, then “−” after their pictures',
          '把别人都移出去：点「…」→ 成员头像后的「−」',
        ),
        detail: t(
          'Then you leave an empty group, and nobody can go on with it: that is our advice. Some pages go by the member’s own page. Everyone you remove is told that it was you. On how many at once, how-to pages disagree.',
          '这样你退的是空群，没人能接着骗：这是我们的建议。有的教程是点开成员的资料页再移出。被移出的人会看到是你移的。一次能移多少人，教程说法不一。',
        ),
        path: ['…', '−'],
        sets: { groupSize: 1 },
      },
      {
        id: 'wechat.leave.empty-company',
        phase: 'prepare',
        when: { platform: ['wecom'], trouble: ['scam'] },
        short: t('Remove everyone else from it.', '把别人都移出去。'),
        detail: t(
          'Then you leave an empty group, and nobody can go on with it: that is our advice. One page: “…” → 群设置 → 成员 (members) → the person → 移出群聊 (remove); another says that several can be picked at once.',
          '这样你退的是空群，没人能接着骗：这是我们的建议。一篇教程：「…」→ 群设置 → 成员 → 那个人 → 移出群聊；另一篇说可以一次选多人。',
        ),
        sets: { groupSize: 1 },
      },
    ],
    toldIn: {
      scam: {
        short: t(
          'You own it: better end it, or empty it and then leave.',
          '你是群主：最好解散；要退，先把人移完。',
        ),
        detail: t(
          'What follows if an owner just leaves is not certain: somebody may get the group and go on with it. Ending it is our advice; if you can’t, remove everyone, then leave. Don’t try it out.',
          '群主直接退会怎样，说不准：群要是到了别人手里，还能接着骗。我们建议解散；解散不了，就把人移完再退。别拿自己的群试。',
        ),
        brief: t('end or empty it first', '先解散或清空'),
        look: t(
          'No 群管理 (manage)? You may not be the owner any more.',
          '看不到「群管理」？你可能已经不是群主了。',
        ),
      },
    },
    look: {
      id: 'wechat.leave.look',
      short: t(
        'Is handing over in 群管理 (manage)? If not, don’t leave.',
        '看「群管理」里有没有转让，没有就先别退。',
      ),
      detail: t('Only look: don’t try the leave button.', '只看，不要去点退群。'),
      path: ['…', '群管理'],
    },
    joined: true,
    evidence: [
      'wechat.owner-must-hand-over-first',
      'wechat.only-owner-transfers',
      'wechat.remove-from-group-info',
      'wechat.removed-are-told-by-whom',
      'wechat.removal-limits',
    ],
    against: ['wechat.owner-leaves-system-picks'],
    on: {
      wecom: {
        detail: t(
          'What becomes of a WeCom group whose owner just leaves, no source says. The document of a third-party program says that one can leave an internal group at once, but an owner one with outsiders only after handing it over. Handing over first is safe whichever is true. Don’t try it out.',
          '企业微信的群主直接退了，群会怎样没查到。一个第三方程序的文档说，内部群可以直接退，外部群的群主要先转让才能退。不管哪种是真的，先转让都稳妥。别拿自己的群试。',
        ),
        joined: true,
        evidence: [
          'wecom.owner-just-leaves-unknown',
          'wecom.owner-leaves-after-handing-over',
          'wecom.owner-hands-over',
          'wecom.members-are-removed',
        ],
      },
    },
  },
  {
    kind: 'caution',
    id: 'wechat.leave.owner-just-leaves',
    when: { platform: ['wechat'], ...HANDS_OVER_TO_LEAVE },
    examples: [
      { answers: { ...OWNER, goal: 'leave', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 1 }, fires: false },
    ],
    mustKnow: true,
    weight: 90,
    short: t('Don’t just leave: it may end the group.', '别直接退：群可能就解散了。'),
    detail: t(
      'If an owner just leaves, some pages say that the group ends, others that somebody else gets it, others that it isn’t possible before a hand-over. No text from Tencent was found.',
      '群主直接退会怎样，有的教程说群就解散，有的说自动换群主，有的说不转让就退不了。腾讯的说法没查到。',
    ),
    evidence: ['wechat.owner-leaves-system-picks'],
    against: ['wechat.owner-must-hand-over-first'],
  },
  {
    kind: 'caution',
    id: 'wechat.leave.only-new-owner',
    // Told of many groups and of a missing button, what those are about needs the room; the step that hands over says it.
    when: {
      platform: ['wechat'],
      ...OWNER_LEAVES,
      trouble: troublesBut('leave', 'scam', 'missing-button', 'many-groups'),
    },
    examples: [
      { answers: { ...OWNER, goal: 'leave', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 1 }, fires: false },
    ],
    mustKnow: true,
    weight: 95,
    short: t(
      'Back in: if invited. Owner: if the new one returns it.',
      '想回来，要有人拉你；想再当群主，要新群主转给你。',
    ),
    joined: true,
    evidence: ['wechat.only-owner-transfers', 'wechat.rejoin-by-invitation'],
  },
  {
    kind: 'caution',
    id: 'wechat.leave.responsible',
    when: { platform: ['wechat'], ...OWNER_LEAVES, region: ['mainland-china'] },
    examples: [
      { answers: { ...OWNER, goal: 'leave', groupSize: 2, region: 'mainland-china' }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 1, region: 'mainland-china' }, fires: false },
    ],
    short: t(
      'In China, a group’s creator and managers must manage it.',
      '在中国，建群的人、管群的人都要管好群。',
    ),
    weight: 30,
    evidence: ['law.group-managers-are-responsible'],
  },
] as const satisfies readonly Rule<ClaimId>[];
