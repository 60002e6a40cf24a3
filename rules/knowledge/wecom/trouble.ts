import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { fromSize } from '../../model/sizes.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { MESSAGES } from '../messages.ts';
import { COMPUTERS, ENDED, PHONES } from '../wechat/values.ts';
import { OWN_GROUPS, OWNER } from './values.ts';

const WECOM = { platform: ['wecom'] } as const satisfies When;
const OUT = { ...WECOM, trouble: ['already-out'] } as const satisfies When;
const MISTAKE = { ...WECOM, trouble: ['done-by-mistake'] } as const satisfies When;
/** A super administrator acts: the plan tells how. */
const OWNER_GONE = {
  ...WECOM,
  trouble: ['owner-unreachable'],
  role: ['member', 'admin'],
} as const satisfies When;
const SCAM = { ...WECOM, trouble: ['scam'] } as const satisfies When;
const MISSING = { ...WECOM, trouble: ['missing-button'] } as const satisfies When;

const asked = <T extends string>(trouble: T) =>
  ({
    answers: { platform: 'wecom', goal: 'unsure', trouble, role: 'member', groupType: 'internal' },
    fires: true,
  }) as const;

/** For somebody who can't name a goal, but knows what has happened. */
export const trouble = [
  {
    kind: 'step',
    id: 'wecom.already-out.act',
    phase: 'act',
    when: OUT,
    examples: [asked('already-out')],
    short: t('Save what you can still see before you delete the chat.', '还看得到的先存好，再删这个聊天。'),
    detail: t(
      'If you only want to keep it, don’t delete it. For WeCom, no source says whether the group disappears from your list by itself.',
      '只想留着，就先别删。企业微信里，群会不会自己从列表里消失，没查到。',
    ),
    evidence: ['wecom.leaver-copy-unknown'],
  },
  {
    kind: 'alternative',
    id: 'wecom.already-out.archive',
    when: OUT,
    examples: [asked('already-out')],
    goal: 'leave',
    verdict: 'ready',
    short: t('Your company may still have it; ask your administrator.', '公司可能还有一份，问问企业管理员。'),
    detail: t(
      'Only if it has the message archive, which is paid for; we conclude that it keeps what it fetched.',
      '要公司开了会话存档（收费的）才有；拉取过的还留着，是我们的推断。',
    ),
    weight: 60,
    joined: true,
    evidence: ['wecom.message-archive', 'wecom.archived-messages-stay', 'wecom.archive-is-paid'],
  },
  {
    kind: 'effect',
    id: 'wecom.already-out.owner-left',
    when: { ...OUT, role: ['owner'] },
    examples: [
      { answers: { ...OWNER, goal: 'unsure', trouble: 'already-out' }, fires: true },
      { ...asked('already-out'), fires: false },
    ],
    short: t(
      'Left the firm? It passes on; a customer group waits.',
      '你离职了？内部群自动换群主，客户群等企业管理员分配。',
    ),
    detail: t(
      'How-to pages say: an internal group gets another owner once the administrator has deleted you from the address book; a customer group waits until an administrator gives it to somebody. What becomes of it if you only left the group, no source says.',
      '教程说：企业管理员在通讯录里删掉你以后，内部群会自动换群主；客户群要企业管理员分给别人。人还在公司、只是退了群的，群会怎样没查到。',
    ),
    weight: 80,
    joined: true,
    evidence: [
      'wecom.owner-leaves-firm',
      'wecom.customer-group-waits-for-new-owner',
      'wecom.owner-just-leaves-unknown',
    ],
  },
  {
    kind: 'step',
    id: 'wecom.done-by-mistake.act',
    phase: 'act',
    when: { ...MISTAKE, role: ['member', 'admin'] },
    examples: [asked('done-by-mistake'), { answers: { ...OWNER, trouble: 'done-by-mistake' }, fires: false }],
    short: t('If you left: ask someone in it to add you again.', '误退了：请群里的人再拉你进去。'),
    detail: t(
      'One page says that ordinary members can; the owner of an internal group may have kept it to the owner and the admins.',
      '有篇教程说普通成员就能拉；内部群的群主可能设成了只有群主和群管理员能拉。',
    ),
    evidence: ['wecom.members-invite'],
  },
  {
    kind: 'step',
    id: 'wecom.done-by-mistake.act-owner',
    phase: 'act',
    when: { ...MISTAKE, role: ['owner', 'super-admin'] },
    examples: [
      { answers: { ...OWNER, trouble: 'done-by-mistake' }, fires: true },
      { ...asked('done-by-mistake'), fires: false },
    ],
    short: t('Ended it? It can’t be brought back: start a new group.', '误解散了：恢复不了，只能重新建群。'),
    detail: t(
      'Three sources say so. An all-staff group is only switched off: an administrator of the company can switch it on again.',
      '三份资料都这么说。全员群只是关闭，企业管理员可以再打开。',
    ),
    joined: true,
    evidence: ['wecom.dissolving-is-final', 'wecom.super-admin-switches-groups'],
  },
  {
    kind: 'alternative',
    id: 'wecom.done-by-mistake.handed-over',
    when: MISTAKE,
    examples: [asked('done-by-mistake')],
    goal: 'transfer',
    verdict: 'blocked',
    role: 'member',
    message: MESSAGES.giveBack,
    short: t(
      'Handed over? New owner: 群管理 (manage) → 转让群主',
      '误转让了？请新群主转回来：群管理 → 转让群主',
    ),
    detail: t('Ask the new owner to hand it back with 转让群主 (hand over).', '在新群主那边点。'),
    weight: 80,
    evidence: ['wecom.owner-hands-over'],
  },
  {
    kind: 'effect',
    id: 'wecom.done-by-mistake.owner-left',
    when: { ...MISTAKE, role: ['owner', 'super-admin'] },
    examples: [
      { answers: { ...OWNER, trouble: 'done-by-mistake' }, fires: true },
      { ...asked('done-by-mistake'), fires: false },
    ],
    short: t(
      'Left? Have someone add you; who owns it now: no source.',
      '误退了：请人拉你进去；群归了谁，没查到。',
    ),
    weight: 80,
    joined: true,
    evidence: ['wecom.owner-just-leaves-unknown', 'wecom.members-invite'],
  },
  {
    kind: 'effect',
    id: 'wecom.done-by-mistake.ended',
    when: { ...MISTAKE, role: ['member', 'admin'] },
    examples: [asked('done-by-mistake'), { answers: { ...OWNER, trouble: 'done-by-mistake' }, fires: false }],
    short: t('If you ended it, it can’t be undone. Start a new one.', '误解散了就恢复不了，只能重新建群。'),
    detail: t(
      'Three sources say so. An all-staff group is only switched off: an administrator of the company can switch it on again.',
      '三份资料都这么说。全员群只是关闭，企业管理员可以再打开。',
    ),
    mustKnow: true,
    weight: 90,
    joined: true,
    evidence: ['wecom.dissolving-is-final', 'wecom.super-admin-switches-groups'],
  },
  {
    kind: 'caution',
    id: 'wecom.owner-gone.internal',
    when: { ...OWNER_GONE, groupType: OWN_GROUPS },
    always: true,
    examples: [
      asked('owner-unreachable'),
      {
        answers: {
          platform: 'wecom',
          goal: 'unsure',
          trouble: 'owner-unreachable',
          role: 'member',
          groupType: 'customer',
        },
        fires: false,
      },
    ],
    short: t('No source says what happens if they are only away.', '群主只是联系不上的，会怎样没查到。'),
    detail: t(
      'If the owner has left the company, somebody else gets it once the administrator has deleted the owner from the address book, say how-to pages; one says that it is the next in the list.',
      '离职的，教程说企业管理员在通讯录里删掉群主以后就会换人；一篇说是排在第二位的人。',
    ),
    weight: 95,
    evidence: ['wecom.owner-leaves-firm'],
  },
  {
    kind: 'caution',
    id: 'wecom.owner-gone.customer',
    when: { ...OWNER_GONE, groupType: ['customer'] },
    always: true,
    examples: [
      {
        answers: {
          platform: 'wecom',
          goal: 'unsure',
          trouble: 'owner-unreachable',
          role: 'member',
          groupType: 'customer',
        },
        fires: true,
      },
      { ...asked('owner-unreachable'), fires: false },
    ],
    short: t(
      'Owner still employed? The company can reassign it, too.',
      '群主还在职、只是联系不上的，企业也能分配。',
    ),
    detail: t(
      'Tencent’s documents have it for an app of the company, and for an owner who left at most a year ago as well. For those who left, how-to pages name 管理后台 → 客户联系 → 离职继承.',
      '腾讯的文档说，企业的应用可以分；群主离职不超过一年的，应用也能分。离职的，教程提到管理后台的「客户联系 → 离职继承」。',
    ),
    weight: 95,
    joined: true,
    evidence: [
      'wecom.reassign-serving-owner',
      'wecom.reassign-departed-owner',
      'wecom.customer-group-waits-for-new-owner',
      'wecom.console-hands-on-groups',
    ],
  },
  {
    kind: 'step',
    id: 'wecom.scam.owner',
    phase: 'check',
    when: { ...SCAM, role: ['owner'] },
    examples: [
      { answers: { ...OWNER, trouble: 'scam' }, fires: true },
      { ...asked('scam'), fires: false },
    ],
    short: t(
      'Hand it to nobody: proof, tell the admin; better end it.',
      '别转给任何人：留证据，报企业管理员，最好解散。',
    ),
    detail: t(
      'That is our advice: whoever gets it could carry on with it. No source says where WeCom takes reports.',
      '这是我们的建议：谁接了手，都能接着骗。企业微信里在哪儿投诉，没查到。',
    ),
    weight: 98,
    evidence: ['wecom.owner-ends-internal-group'],
  },
  {
    kind: 'alternative',
    id: 'wecom.scam.end-it',
    when: { ...SCAM, role: ['owner', 'super-admin'] },
    examples: [
      { answers: { ...OWNER, trouble: 'scam' }, fires: true },
      { ...asked('scam'), fires: false },
    ],
    goal: 'dissolve',
    verdict: 'judge',
    weight: 95,
    short: t(
      'Want it stopped? End it: 群管理 → 解散群聊 (our advice)',
      '不想再有人上当？我们建议解散：群管理 → 解散群聊',
    ),
    detail: t(
      '“…” → 群管理 (manage) → 解散群聊 (end it). How-to pages give it to the owner, and disagree on the group’s admins. Save proof first.',
      '「…」→ 群管理 → 解散群聊。教程说群主有这个按钮，群管理员有没有说法不一。先留证据。',
    ),
    evidence: ['wecom.owner-ends-internal-group'],
  },
  {
    kind: 'step',
    id: 'wecom.scam.proof',
    phase: 'prepare',
    when: SCAM,
    examples: [asked('scam')],
    short: t('Keep proof: screenshots of names, messages, payments.', '先截图留证据：名字、消息、转账。'),
    detail: t(
      'Afterwards you may no longer see them. Tell your WeCom administrator; no source says where WeCom itself takes reports.',
      '退了以后可能就看不到了。告诉企业管理员；企业微信里在哪儿投诉，没查到。',
    ),
    mustKnow: true,
    weight: 95,
    evidence: ['wecom.leaver-copy-unknown'],
  },
  {
    kind: 'step',
    id: 'wecom.missing-button',
    phase: 'check',
    fineAlone: true,
    when: { ...MISSING, role: ['owner'], groupType: ENDED, device: PHONES },
    examples: [
      { answers: { ...OWNER, trouble: 'missing-button' }, fires: true },
      { answers: { ...OWNER, device: 'desktop', trouble: 'missing-button' }, fires: false },
    ],
    short: t('Look in 群管理, then in 群设置 (settings).', '先看「群管理」，再看「群设置」。'),
    detail: t(
      'How-to pages name both, behind “…” or an icon of a person at the top right; the button is called 解散群聊 or 解散该群聊 (end it). Ordinary members don’t see it: if you don’t have it, you may not be the owner, we conclude. One page says that department groups can’t be ended; others give ways to.',
      '教程里两种都有，都在右上角「…」或人头图标里面；按钮叫「解散群聊」或「解散该群聊」。普通成员看不到：看不到的话，我们推断你可能不是群主。有一篇说部门群不支持解散，别的有教怎么解散的。',
    ),
    weight: 90,
    joined: true,
    evidence: [
      'wecom.owner-ends-internal-group',
      'wecom.department-group-pages-disagree',
      'wecom.owner-hands-over',
    ],
  },
  {
    kind: 'step',
    id: 'wecom.missing-button.computer',
    phase: 'check',
    fineAlone: true,
    when: { ...MISSING, role: ['owner'], groupType: ENDED, device: COMPUTERS },
    examples: [
      { answers: { ...OWNER, device: 'desktop', trouble: 'missing-button' }, fires: true },
      { answers: { ...OWNER, trouble: 'missing-button' }, fires: false },
    ],
    short: t('Look in 群设置 and 群管理; then on the phone.', '先看「群设置」「群管理」，再看手机。'),
    detail: t(
      'Right-click the group, or use the icon at the top right; the button is called 解散该群聊 or 解散群聊 (end it). On the phone it is behind “…” at the top right. Ordinary members don’t see it: if you don’t have it, you may not be the owner, we conclude. One page says that department groups can’t be ended; others give ways to.',
      '右键群聊，或点右上角的图标；按钮叫「解散该群聊」或「解散群聊」。手机上在右上角「…」里面。普通成员看不到：看不到的话，我们推断你可能不是群主。有一篇说部门群不支持解散，别的有教怎么解散的。',
    ),
    weight: 90,
    joined: true,
    evidence: [
      'wecom.owner-ends-internal-group',
      'wecom.department-group-pages-disagree',
      'wecom.owner-hands-over',
    ],
  },
  {
    kind: 'step',
    id: 'wecom.missing-button.empty',
    phase: 'check',
    when: { ...MISSING, role: ['owner'], groupType: ENDED, groupSize: fromSize(2) },
    examples: [
      { answers: { ...OWNER, trouble: 'missing-button', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, trouble: 'missing-button', groupSize: 1 }, fires: false },
      { answers: { ...OWNER, trouble: 'missing-button' }, fires: true },
      { ...asked('missing-button'), fires: false },
    ],
    short: t(
      'Not there, or greyed out? Remove everyone, then leave.',
      '真的没有、点不了？把人都移出去，自己再退。',
    ),
    detail: t(
      'Our advice; first save what you want to keep. One page: “…” → 群设置 → 成员 (members) → the person → 移出群聊 (remove); another says that several can be picked at once. That this ends a WeCom group, no source says: a developer tried it by a program, and on the phone the account was still in the group. Why a button is greyed out, no source says.',
      '这是我们的建议；想留的先存好。一篇教程：「…」→ 群设置 → 成员 → 那个人 → 移出群聊；另一篇说可以一次选多人。这样能不能结束企业微信群，没查到：有开发者用程序试过，手机上看账号还在群里。按钮为什么是灰的，没查到。',
    ),
    weight: 85,
    mustKnow: true,
    joined: true,
    evidence: ['wecom.empty-and-leave', 'wecom.members-are-removed'],
  },
  {
    kind: 'step',
    id: 'wecom.missing-button.super-admin',
    phase: 'check',
    fineAlone: true,
    when: { ...MISSING, role: ['super-admin'], groupType: ENDED },
    examples: [
      {
        answers: {
          platform: 'wecom',
          trouble: 'missing-button',
          role: 'super-admin',
          groupSize: 12,
          groupType: 'internal',
          device: 'ios',
        },
        fires: true,
      },
      { answers: { ...OWNER, trouble: 'missing-button' }, fires: false },
    ],
    short: t('Its owner has the button; you may not.', '群里的按钮，群主有，你不一定有。'),
    detail: t(
      'Ordinary members don’t see it, says one how-to page. Some pages say that administrators have it, mostly without saying whether of the group or the company; others, that only the owner does. Look in the admin console too.',
      '有篇教程说普通成员看不到。几篇说管理人员也有，大多没说是群里的还是企业的；别的说只有群主有。管理后台也看看。',
    ),
    weight: 90,
    evidence: ['wecom.owner-ends-internal-group'],
    against: ['wecom.admins-end-group-too'],
  },
  {
    kind: 'step',
    id: 'wecom.missing-button.all-staff',
    phase: 'check',
    when: { ...MISSING, role: ['owner', 'super-admin'], groupType: ['all-staff'] },
    examples: [
      {
        answers: {
          platform: 'wecom',
          trouble: 'missing-button',
          role: 'super-admin',
          groupType: 'all-staff',
        },
        fires: true,
      },
      { answers: { ...OWNER, trouble: 'missing-button' }, fires: false },
    ],
    short: t('The all-staff group is switched off in the console.', '全员群要在管理后台关。'),
    detail: t(
      'An administrator of the company does it, say how-to pages. Another says that an all-staff group can’t be ended.',
      '教程说，由企业管理员来关。另一篇说全员群不支持解散。',
    ),
    weight: 90,
    joined: true,
    evidence: ['wecom.super-admin-switches-groups', 'wecom.all-staff-group-not-ended'],
  },
  {
    kind: 'step',
    id: 'wecom.missing-button.leave',
    phase: 'check',
    when: { ...MISSING, role: ['member', 'admin'] },
    examples: [asked('missing-button'), { answers: { ...OWNER, trouble: 'missing-button' }, fires: false }],
    short: t('Look top right: “…”, or the icon of a person.', '看右上角：「…」，或人头图标。'),
    detail: t(
      '退出群聊 (leave) is behind “…”, says one page; the icon of a person is on one about handing over. If it is 解散群聊 (end it) that you are looking for: ordinary members don’t see it.',
      '一篇教程说「退出群聊」在「…」里；人头图标见于讲转让的一篇。要找的是「解散群聊」的话，普通成员看不到。',
    ),
    weight: 90,
    joined: true,
    evidence: ['wecom.leave-path', 'wecom.owner-hands-over', 'wecom.owner-ends-internal-group'],
  },
  {
    kind: 'step',
    id: 'wecom.missing-button.ask',
    phase: 'check',
    when: { ...MISSING, role: ['member', 'admin'] },
    examples: [asked('missing-button'), { answers: { ...OWNER, trouble: 'missing-button' }, fires: false }],
    short: t('Not there, or greyed out? Ask your WeCom administrator.', '没有、或者点不了？找企业管理员。'),
    detail: t(
      'One page mentions a check against the organisation before you leave. All-staff and department groups drop you by themselves when you leave the company or the department; no source says that you can leave them on your own.',
      '有篇教程说退群前要过组织架构验证。全员群、部门群要等离职或调走才自动退；能不能自己退，没查到。',
    ),
    weight: 85,
    joined: true,
    evidence: ['wecom.leaving-is-checked', 'wecom.super-admin-switches-groups'],
  },
  {
    kind: 'step',
    id: 'wecom.many-groups',
    phase: 'check',
    when: { ...WECOM, trouble: ['many-groups'] },
    examples: [asked('many-groups')],
    short: t(
      'No way was found to leave many at once: leave each one.',
      '没查到一次退很多群的办法，只能一个个退。',
    ),
    detail: t(
      'When you leave the company or a department, its all-staff and department groups drop you by themselves, if they are switched on.',
      '离开企业或部门时，开着的全员群、部门群会自动退出。',
    ),
    weight: 90,
    evidence: ['wecom.super-admin-switches-groups'],
  },
] as const satisfies readonly Rule<ClaimId>[];
