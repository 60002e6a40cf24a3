import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { MESSAGES } from '../messages.ts';
import { ownerLeavesNoScam, troublesBut } from '../troubles.ts';
import { ADMINS, DISSOLVE, END_GROUP, HANDOVER, LEAVE, WHATSAPP, WITH_OTHERS } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('whatsapp', {
  'any-admin-ends-group': {
    rows: ['W-01'],
    says: t('A group admin can end the group for everybody in it.', '群管理员可以为所有人结束这个群。'),
    for: {
      'whatsapp-faq-delete': {
        says: t('Describes it for group admins.', '说明由群管理员操作。'),
        quote: '如果您是群組管理員,可以為所有群組參與者刪除群組。',
      },
    },
  },
  'only-admins-end-group': {
    says: t(
      'Only admins can end a group for everybody; other members can only leave it.',
      '只有管理员能为所有人结束一个群；别的成员只能自己退出。',
    ),
    for: {
      'telefonino-whatsapp-exit': {
        quote: 'solamente gli amministratori possono cancellare un gruppo per tutti i partecipanti',
      },
      'newsbytes-delete-group': {
        quote: 'Participants in a WhatsApp group, while unable to delete the group',
      },
    },
  },
});

const CREATOR = {
  platform: 'whatsapp',
  goal: 'dissolve',
  role: 'owner',
  device: 'ios',
  groupType: 'ordinary',
  groupSize: 12,
} as const;
const MEMBER = { ...CREATOR, role: 'member' } as const;
const ADMIN_OF_COMMUNITY = { ...CREATOR, role: 'admin', groupType: 'community' } as const;
const MEMBER_OF_COMMUNITY = { ...MEMBER, groupType: 'community' } as const;

/** What else can be done where the goal is blocked or out of reach: what is known of WhatsApp. */
export const alternatives = [
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.freeze',
    when: { ...END_GROUP, ...WITH_OTHERS },
    examples: [
      { answers: CREATOR, fires: true },
      { answers: { ...CREATOR, groupSize: 2 }, fires: true },
      { answers: { ...CREATOR, groupSize: 1 }, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'ready',
    short: t(
      'Keep it? Let only admins write (“Send messages”).',
      '群想留着？「Send messages」（发消息）：只让管理员。',
    ),
    detail: t(
      'Group name → “Group permissions” → switch “Send messages” off: then only admins can write, and nobody has to be removed. So says WhatsApp’s help for the web and the iPhone; its page for Android has “Group settings” → “Send messages” → “Only admins”. In WhatsApp Web the switch was “Send new messages” in 2026.',
      '群名 →「Group permissions」（群组权限）→ 关掉「Send messages」：之后只有管理员能发言，不用移出任何人。WhatsApp 网页版和 iPhone 版的帮助这么写；安卓版写的是「Group settings」→「Send messages」→「Only admins」。2026 年网页版里叫「Send new messages」。',
    ),
    weight: 90,
    evidence: ['whatsapp.freeze-group', 'whatsapp.freeze-on-the-web'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.transfer',
    when: [
      { ...END_GROUP, ...WITH_OTHERS },
      { ...DISSOLVE, role: ADMINS, groupType: ['community'] },
    ],
    examples: [
      { answers: { ...CREATOR, groupSize: 2 }, fires: true },
      { answers: { ...CREATOR, groupSize: 1 }, fires: false },
      { answers: ADMIN_OF_COMMUNITY, fires: true },
    ],
    goal: 'transfer',
    verdict: 'judge',
    short: t('Keep it? Let somebody else run it as admin.', '想留着？让别人当管理员接着管。'),
    detail: t('Nobody has to be removed for that.', '这样不用移出任何人。'),
    weight: 60,
    evidence: ['whatsapp.any-admin-makes-admin', 'whatsapp.community-admins-make-admins'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.take-out',
    when: { ...DISSOLVE, role: ADMINS, groupType: ['community'] },
    examples: [
      { answers: ADMIN_OF_COMMUNITY, fires: true },
      { answers: CREATOR, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'ready',
    short: t('Only one of its groups? Take it out of the community.', '只想弄掉一个群？把它移出社群。'),
    detail: t(
      'Community admins choose which groups belong to it. The group then goes on: whoever is in it still finds it in their chats, says WhatsApp Web. That its admins can end it then, we conclude.',
      '哪些群属于社群，由社群管理员决定。移出后这个群照常使用，群里的人仍能在聊天里找到它，网页版这么写。之后可以由群管理员解散，这是我们的推断。',
    ),
    weight: 80,
    joined: true,
    evidence: [
      'whatsapp.community-groups-can-be-taken-out',
      'whatsapp.community-can-be-ended',
      'whatsapp.taken-out-group-works-on',
      'whatsapp.taken-out-group-goes-on',
    ],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.ask-admin',
    when: { ...DISSOLVE, role: ['member'], groupType: ['ordinary'] },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: MEMBER_OF_COMMUNITY, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'blocked',
    message: MESSAGES.endIt,
    short: t('Ask an admin to end it.', '请管理员来解散。'),
    detail: t(
      'If it is a community, ask its creator to deactivate it, or its owner, if it was handed on.',
      '要是社群，就请创建者停用；转让过的，请现在的拥有者。',
    ),
    weight: 80,
    joined: true,
    evidence: [
      'whatsapp.any-admin-ends-group',
      'whatsapp.creator-ends-community',
      'whatsapp.new-owner-in-whatsapps-words',
    ],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.become-admin',
    when: { ...DISSOLVE, role: ['member'], groupType: ['ordinary'] },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: MEMBER_OF_COMMUNITY, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'blocked',
    message: MESSAGES.makeMeAdmin,
    short: t(
      'Ask an admin: name → you → make admin. Then end it.',
      '请管理员点群名 → 点你 → 设为管理员，你再解散。',
    ),
    detail: t(
      'That is how it goes on Android: group name, the person, make group admin. As long as the group’s creator is in it, you could not empty it, we conclude.',
      '安卓上是这样点的。我们推断：建群的人还在群里时，你清空不了群。',
    ),
    weight: 70,
    joined: true,
    evidence: [
      'whatsapp.any-admin-makes-admin',
      'whatsapp.android-makes-admin',
      'whatsapp.any-admin-ends-group',
      'whatsapp.creator-blocks-emptying',
    ],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.ask-creator',
    when: { ...DISSOLVE, role: ['admin', 'member'], groupType: ['community'] },
    examples: [
      { answers: ADMIN_OF_COMMUNITY, fires: true },
      { answers: MEMBER_OF_COMMUNITY, fires: true },
      { answers: MEMBER, fires: false },
      { answers: CREATOR, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'blocked',
    message: MESSAGES.endCommunity,
    short: t('Ask its creator to deactivate the community.', '请创建者停用社群。'),
    weight: 90,
    evidence: ['whatsapp.creator-ends-community'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.be-given-community',
    when: { ...DISSOLVE, role: ['admin'], groupType: ['community'] },
    examples: [
      { answers: ADMIN_OF_COMMUNITY, fires: true },
      { answers: CREATOR, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'blocked',
    short: t('Or ask its creator to hand the community to you.', '或者请创建者把社群移交给你。'),
    detail: t(
      'Reported by the press in 2024, for Android: community info, choose a new owner; WhatsApp Web has it too (“Assign new owner”). Only the owner can deactivate it: that is then you.',
      '2024 年有媒体报道，安卓上：社群信息 → 选择新的拥有者；网页版也有（「Assign new owner」）。只有拥有者能停用，接手之后就是你。',
    ),
    weight: 70,
    joined: true,
    evidence: [
      'whatsapp.community-ownership-passes',
      'whatsapp.web-hands-community-on',
      'whatsapp.new-owner-in-whatsapps-words',
    ],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.ask-to-be-admin',
    when: { ...HANDOVER, role: ['member'] },
    examples: [{ answers: { ...MEMBER, goal: 'transfer' }, fires: true }],
    goal: 'transfer',
    verdict: 'blocked',
    short: t('Want to run it? Ask an admin to make you admin.', '想自己接手？请管理员把你设为管理员。'),
    detail: t(
      'WhatsApp itself makes nobody admin on request, not even a former admin. When the only admin of an ordinary group leaves, another member is chosen at random.',
      'WhatsApp 自己不会应请求指定管理员，以前当过也不行。普通群唯一的管理员退群后，会随机选另一名成员接任。',
    ),
    weight: 90,
    evidence: [
      'whatsapp.any-admin-makes-admin',
      'whatsapp.community-admins-make-admins',
      'whatsapp.whatsapp-makes-nobody-admin',
      'whatsapp.last-admin-is-replaced',
    ],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.only-messages',
    when: { ...END_GROUP, ...WITH_OTHERS },
    examples: [
      { answers: { ...CREATOR, groupSize: 2 }, fires: true },
      { answers: { ...CREATOR, groupSize: 1 }, fires: false },
      { answers: ADMIN_OF_COMMUNITY, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'ready',
    short: t('Keep the group? Only delete messages for everyone.', '群想留着？只为所有人删消息。'),
    detail: t(
      'As an admin you can also delete what others wrote; a notice with your name stays. WhatsApp’s help shows it for a message at a time.',
      '你是管理员，也能删别人发的，原处会留下你的名字。WhatsApp 的帮助写的是一条一条删。',
    ),
    weight: 55,
    evidence: ['whatsapp.admins-delete-for-all'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.end',
    when: {
      ...LEAVE,
      role: ADMINS,
      groupType: ['ordinary'],
      ...WITH_OTHERS,
      trouble: troublesBut('leave', 'scam'),
    },
    examples: [
      { answers: { ...CREATOR, goal: 'leave', groupSize: 2 }, fires: true },
      { answers: { ...CREATOR, goal: 'leave', groupSize: 1 }, fires: false },
      { answers: { ...CREATOR, goal: 'leave' }, fires: true },
      { answers: { ...ADMIN_OF_COMMUNITY, goal: 'leave' }, fires: false },
      { answers: { ...MEMBER, goal: 'leave' }, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'judge',
    short: t('No use for it? Empty it, then delete it.', '群也不要了？把人移完，再退出、删除。'),
    weight: 50,
    evidence: ['whatsapp.how-to-end-group', 'whatsapp.any-admin-ends-group'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.deactivate',
    when: { ...LEAVE, role: ['owner'], groupType: ['community'], trouble: ownerLeavesNoScam() },
    examples: [
      { answers: { ...CREATOR, goal: 'leave', groupType: 'community' }, fires: true },
      { answers: { ...ADMIN_OF_COMMUNITY, goal: 'leave' }, fires: false },
      { answers: { ...CREATOR, goal: 'leave' }, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'judge',
    short: t('No use for it? Deactivate the community.', '社群也不要了？那就停用社群。'),
    weight: 50,
    evidence: ['whatsapp.creator-ends-community'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.leave',
    when: { ...WHATSAPP, goal: ['dissolve', 'transfer'], groupType: ['ordinary'] },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: MEMBER_OF_COMMUNITY, fires: false },
    ],
    goal: 'leave',
    verdict: 'judge',
    short: t('Only want out yourself? Group name → exit group', '只是自己想走？群名 → 退出群组'),
    detail: t(
      'It goes on as long as somebody is in it. That is the way on a phone.',
      '只要里面还有人，它就还在。这是手机上的走法。',
    ),
    weight: 50,
    joined: true,
    evidence: ['whatsapp.exit-does-not-end-group', 'whatsapp.two-ways-to-exit'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.leave-community',
    when: {
      ...WHATSAPP,
      goal: ['dissolve', 'transfer'],
      role: ['member', 'admin'],
      groupType: ['community'],
    },
    examples: [
      { answers: MEMBER_OF_COMMUNITY, fires: true },
      { answers: MEMBER, fires: false },
    ],
    goal: 'leave',
    verdict: 'judge',
    short: t(
      'Only want out? Communities → its name → exit community',
      '只是自己想走？社群 → 点社群名称 → 退出社群',
    ),
    detail: t(
      'Two how-to pages in other languages have this button; in WhatsApp Web it is “Exit community” in the community’s info, and takes you out of all its groups.',
      '两篇外文教程写到这个按钮；网页版在社群信息里，叫「Exit community」，里面的群会一起退。',
    ),
    weight: 50,
    joined: true,
    evidence: [
      'whatsapp.exit-community-button',
      'whatsapp.exit-community-on-the-web',
      'whatsapp.community-exit-leaves-its-groups',
    ],
  },
] as const satisfies readonly Rule<ClaimId>[];
