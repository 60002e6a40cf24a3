import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { claims as dissolving } from './dissolving.ts';
import { MEMBER, OWNER } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'report-from-chat-info': {
    says: t(
      'A group can be reported from its info page: “…” at the top right → 投诉 (report) → the kind, for example fraud → upload chats and pictures as proof.',
      '可以在群聊信息页投诉：右上角「…」→「投诉」→ 选类型，例如诈骗 → 上传聊天记录和截图作证据。',
    ),
    for: {
      pintu360: { quote: '进入被举报的微信群聊' },
      '9158app': {
        says: t('Says so of a chat with one person.', '说的是和一个人的聊天。'),
        quote: '您可以看到有一个投诉选项',
        partly: true,
      },
    },
  },
  'owner-gone-unknown': {
    rows: ['B04', 'B24'],
    says: t(
      'What becomes of a group whose owner is unreachable, banned or dead: no source that was read says.',
      '群主失联、被封号或去世之后，群会怎样：读过的资料都没说。',
    ),
    for: {},
  },
});

const ACCEPT = dissolving['wechat.above-40-invitees-accept'].figures.most;

/** For somebody who can't name a goal, but knows what has happened. */
export const trouble = [
  {
    kind: 'step',
    id: 'wechat.already-out.act',
    phase: 'act',
    when: { platform: ['wechat'], trouble: ['already-out'] },
    examples: [{ answers: { trouble: 'already-out', role: 'member' }, fires: true }],
    short: t('Save what you want, then delete the chat.', '想留的先存好，再把这个聊天删掉。'),
    detail: t(
      'Two wishes, one choice. To have it off your list: long-press the chat and delete it, says one how-to page; what is in it goes too. To keep it: leave it where it is, and save pictures and files now; WeChat’s own backup and migration left out such a group, one user found.',
      '要么清净，要么留着。想清净：长按这个聊天，删掉（有篇教程这么说），里面的记录也就没了。想留着：就别动它，图片和文件趁现在存好；有位用户发现，微信自带的备份和迁移不带这样的群。',
    ),
    joined: true,
    evidence: ['wechat.left-chat-can-be-deleted', 'wechat.backup-leaves-out-ended-groups'],
  },
  {
    kind: 'caution',
    id: 'wechat.already-out.on-computer',
    when: { platform: ['wechat'], trouble: ['already-out'] },
    examples: [{ answers: { trouble: 'already-out', role: 'member' }, fires: true }],
    weight: 40,
    short: t('Looking for old records? The computer may have them.', '想找以前的记录？电脑上可能还有。'),
    detail: t(
      'One user found them in 设置 → 通用设置 → 存储空间管理 → 聊天数据管理 on the computer, where WeChat is also installed.',
      '有位用户在电脑版微信里找到过：设置 → 通用设置 → 存储空间管理 → 聊天数据管理。',
    ),
    evidence: ['wechat.left-records-on-computer'],
  },
  {
    kind: 'step',
    id: 'wechat.done-by-mistake.act',
    phase: 'act',
    when: { platform: ['wechat'], trouble: ['done-by-mistake'] },
    examples: [{ answers: { trouble: 'done-by-mistake', role: 'member' }, fires: true }],
    short: t('If you left: ask someone in it to add you again.', '误退了：请群里的人再拉你进去。'),
    detail: t(
      `In a group of more than ${ACCEPT} you have to accept the invitation. If you handed it over, only the new owner can give it back. If you ended it, it is gone: start a new group.`,
      `群里超过 ${ACCEPT} 人，邀请要你自己点接受。误转让了：只有新群主能转回来。误解散了：恢复不了，只能重新建群。`,
    ),
    joined: true,
    evidence: [
      'wechat.above-40-invitees-accept',
      'wechat.dissolving-is-final',
      'wechat.only-owner-transfers',
    ],
  },
  {
    kind: 'caution',
    id: 'wechat.done-by-mistake.ended',
    when: { platform: ['wechat'], trouble: ['done-by-mistake'] },
    examples: [{ answers: { trouble: 'done-by-mistake', role: 'owner' }, fires: true }],
    mustKnow: true,
    weight: 90,
    short: t('A group that was ended can’t be brought back.', '解散了的群，恢复不了。'),
    detail: t('So say how-to pages; nobody reports a way back.', '教程都这么说，也没人说过有办法恢复。'),
    evidence: ['wechat.dissolving-is-final'],
  },
  {
    kind: 'step',
    id: 'wechat.scam.proof',
    phase: 'prepare',
    when: { platform: ['wechat'], trouble: ['scam'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'scam' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    weight: 95,
    short: t('Take screenshots of everything before you leave.', '退之前，先把证据都截图存好。'),
    detail: t(
      'The chat, the accounts, every payment. Leaving may clear the chat. If money is gone, take it to the police.',
      '聊天、对方账号、每一笔转账都截下来。退群可能会清掉聊天记录。已经被骗了钱，拿着证据报警。',
    ),
    evidence: ['wechat.leaver-keeps-record'],
  },
  {
    kind: 'step',
    id: 'wechat.scam.report',
    phase: 'prepare',
    when: { platform: ['wechat'], trouble: ['scam'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'scam' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    weight: 92,
    short: t('Report it: “…” (top right) → 投诉 (report)', '再投诉：点右上角「…」→ 投诉'),
    detail: t(
      'Choose the kind, for example fraud, and add chats and pictures as proof. Whether the group learns of it, no source says.',
      '选类型，比如诈骗，再附上聊天记录和截图。群里的人会不会知道，没查到。',
    ),
    path: ['…', '投诉'],
    evidence: ['wechat.report-from-chat-info'],
  },
  {
    kind: 'caution',
    id: 'wechat.owner-unreachable.unknown',
    always: true,
    when: { platform: ['wechat'], trouble: ['owner-unreachable'] },
    examples: [
      {
        answers: { trouble: 'owner-unreachable', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    weight: 90,
    short: t('Does it pass to somebody by itself? No source says.', '群主联系不上，会不会自动换人，没查到。'),
    detail: t(
      'Nor what happens if the owner’s account is banned or the owner has died. One page points to support, with a legal basis, for a group in trouble; nothing confirms that it helps.',
      '群主被封号、去世之后会怎样，也没查到。有篇教程说异常的群可以带法律依据找客服，没有资料说管不管用。',
    ),
    evidence: ['wechat.owner-gone-unknown'],
  },
  {
    kind: 'alternative',
    id: 'wechat.owner-unreachable.new-group',
    when: { platform: ['wechat'], trouble: ['owner-unreachable'] },
    examples: [
      {
        answers: { trouble: 'owner-unreachable', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    goal: 'leave',
    verdict: 'ready',
    weight: 85,
    short: t('Start a new group, move the people, leave this one.', '建个新群，把人拉过去，再退这个群。'),
    detail: t(
      `In the new group, above ${ACCEPT} people, each person has to accept the invitation.`,
      `新群超过 ${ACCEPT} 人，被邀请的人要自己点同意。`,
    ),
    evidence: ['wechat.above-40-invitees-accept'],
  },
  {
    kind: 'caution',
    id: 'wechat.missing-button.end',
    when: { platform: ['wechat'], trouble: ['missing-button'], role: ['owner'] },
    examples: [
      { answers: { ...OWNER, trouble: 'missing-button' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    weight: 85,
    short: t('No 解散该群聊? Only the owner’s phone shows it.', '没有「解散该群聊」？只有群主的手机上才有。'),
    detail: t(
      'It stands in 群管理 (manage), on the phone. If it is really not there: remove everyone, then leave, as it was done before there was a button. That works without the button.',
      '在手机的「群管理」里。真的没有，就用没有按钮时的老办法：把人都移出去，自己再退。',
    ),
    joined: true,
    evidence: ['wechat.owner-dissolves-on-phone', 'wechat.old-way-empty-and-leave'],
  },
  {
    kind: 'caution',
    id: 'wechat.missing-button.leave',
    when: { platform: ['wechat'], trouble: ['missing-button'], role: ['member', 'admin'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'missing-button' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    weight: 85,
    short: t('It’s at the very bottom, under one of two names.', '按钮在最底下，有两种叫法。'),
    detail: t(
      'On the phone: 退出群聊 (leave) or 删除并退出 (delete and leave); which is newer, no source says. Scroll to the end of the group’s info page.',
      '手机上叫「退出群聊」或「删除并退出」，哪个更新没查到。在群聊信息页一直翻到底。',
    ),
    evidence: ['wechat.leave-button-in-settings'],
  },
  {
    kind: 'caution',
    id: 'wechat.many-groups.tools',
    when: { platform: ['wechat'], trouble: ['many-groups'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'many-groups' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    weight: 90,
    short: t('Programs that leave groups for you break the rules.', '替你批量退群的软件，违反微信的规定。'),
    detail: t(
      'No built-in way to leave many groups at once was found: leave them one by one, or mute the rest.',
      '没查到微信自己有批量退群的办法：一个一个退，其余的先免打扰。',
    ),
    evidence: ['wechat.bars-bots'],
  },
] as const satisfies readonly Rule<ClaimId>[];
