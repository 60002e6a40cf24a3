import type { Rule } from '../../model/rule.ts';
import { exactly, fromSize } from '../../model/sizes.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { MESSAGES } from '../messages.ts';
import { claims as dissolving } from './dissolving.ts';
import { ADDED_AGAIN } from './leaving.ts';
import { COMPUTERS, MEMBER, OWNER, PHONES } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'report-from-chat-info': {
    says: t(
      'A group can be reported from its info page: “…” at the top right → 投诉 (report) → the kind, for example fraud → upload chats and pictures as proof.',
      '可以在群聊信息页投诉：右上角「…」→「投诉」→ 选类型，例如诈骗 → 上传聊天记录和截图作证据。',
    ),
    for: {
      pintu360: {
        says: t(
          'Names fraud and the proof for friends and groups alike; sound recordings too.',
          '类型（如诈骗）和证据（截图、录音等）是好友和群聊一起写的。',
        ),
        quote: '进入被举报的微信群聊',
      },
      '9158app': {
        says: t('Says so of a chat with one person.', '说的是和一个人的聊天。'),
        quote: '您可以看到有一个投诉选项',
        partly: true,
      },
    },
  },
  'reporter-is-not-named': {
    says: t(
      'A person who is reported on WeChat is not told who reported them.',
      '在微信上被投诉的人，不会知道是谁投诉的。',
    ),
    for: {
      lingfenmao: {
        says: t('Of reporting a person.', '说的是投诉个人。'),
        quote: '微信系统对于举报人是保密的',
      },
      kfkhr: {
        says: t(
          'Of reporting a person; adds that they get a notice of it.',
          '说的是投诉个人；还说对方会收到被投诉的通知。',
        ),
        quote: '被投诉用户会收到通知,但不会知道是谁投诉的',
      },
    },
  },
  'scam-proof-and-police': {
    says: t(
      'Of a scam, keep the chat, the transfers and the other’s account as proof; in a serious case, go to the police.',
      '遇到诈骗，留下聊天记录、转账截图、对方账号信息作证据；严重的，向公安机关报案。',
    ),
    for: { pintu360: { quote: '如聊天记录、转账截图、对方账号信息等' } },
  },
  'several-groups-on-android': {
    rows: ['B21'],
    says: t(
      'On Android several groups can be selected and left at once; on the iPhone it is one by one.',
      'Android 上可以多选几个群一起退；iPhone 上只能一个个退。',
    ),
    devices: ['android'],
    for: { 'nctoro-255397': { quote: '支持多选退出' } },
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
    short: t('Want the records? Keep the chat; save pictures now.', '想留记录？别动这个聊天，图片趁早存。'),
    under: [t('Want it gone? Long-press the chat, delete it.', '不想留了？长按这个聊天，删掉。')],
    detail: t(
      'Choose one. To get it off your list, long-press the chat and delete it, as one how-to page says about a group that you left; count on losing what is in it. To keep it, leave it where it is, and save pictures and files now. Don’t count on WeChat’s own backup and migration: one user (2023) found that they leave out a group that its owner ended, and says that WeChat migrates only groups that you are still in.',
      '要么清净，要么留着。想清净：长按这个聊天，删掉（有篇教程说自己退的群可以这样），里面的记录就当没了。想留着：就别动它，图片和文件趁现在存好。别指望微信自带的备份和迁移：2023 年有位用户发现，群主解散了的群它们不带，还说微信只让迁移自己还在的群。',
    ),
    joined: true,
    evidence: [
      'wechat.left-chat-can-be-deleted',
      'wechat.backup-leaves-out-ended-groups',
      'wechat.migration-takes-own-groups',
    ],
  },
  {
    kind: 'caution',
    id: 'wechat.already-out.on-computer',
    when: { platform: ['wechat'], trouble: ['already-out'] },
    examples: [{ answers: { trouble: 'already-out', role: 'member' }, fires: true }],
    weight: 40,
    short: t('Looking for old records? The computer may have them.', '想找以前的记录？电脑上可能还有。'),
    detail: t(
      'In 2024, one user saw records of groups left earlier on the computer, in 设置 → 通用设置 → 存储空间管理 → 聊天数据管理.',
      '2024 年有位用户在电脑版微信里看到过早先退掉的群的记录：设置 → 通用设置 → 存储空间管理 → 聊天数据管理。',
    ),
    evidence: ['wechat.left-records-on-computer'],
  },
  {
    kind: 'caution',
    id: 'wechat.already-out.added-again',
    when: { platform: ['wechat'], trouble: ['already-out'] },
    examples: [{ answers: { trouble: 'already-out', role: 'member' }, fires: true }],
    weight: 50,
    short: ADDED_AGAIN.short,
    detail: ADDED_AGAIN.detail,
    joined: true,
    evidence: ADDED_AGAIN.evidence,
  },
  {
    kind: 'alternative',
    id: 'wechat.already-out.back',
    when: { platform: ['wechat'], trouble: ['already-out'] },
    examples: [{ answers: { trouble: 'already-out', role: 'member' }, fires: true }],
    goal: 'leave',
    verdict: 'ready',
    weight: 60,
    short: t('Want back in? Ask someone in it to add you.', '想回去？请群里的人再拉你进去。'),
    detail: t(
      `In a group of more than ${ACCEPT} you have to accept the invitation (WeChat’s help, 2015). A group that its owner ended can’t be brought back, say two how-to pages: then only a new one helps.`,
      `群里超过 ${ACCEPT} 人，邀请要你自己点接受（微信 2015 年的帮助）。群主解散了的，有两篇教程说恢复不了，只能重新建群。`,
    ),
    joined: true,
    evidence: [
      'wechat.rejoin-by-invitation',
      'wechat.above-40-invitees-accept',
      'wechat.dissolving-is-final',
    ],
  },
  {
    kind: 'step',
    id: 'wechat.done-by-mistake.act',
    phase: 'act',
    when: { platform: ['wechat'], trouble: ['done-by-mistake'], role: ['member', 'admin'] },
    examples: [
      { answers: { trouble: 'done-by-mistake', role: 'member' }, fires: true },
      { answers: { trouble: 'done-by-mistake', role: 'owner' }, fires: false },
    ],
    short: t('If you left: ask someone in it to add you again.', '误退了：请群里的人再拉你进去。'),
    detail: t(
      `In a group of more than ${ACCEPT} you have to accept the invitation (WeChat’s help, 2015).`,
      `群里超过 ${ACCEPT} 人，邀请要你自己点接受（微信 2015 年的帮助）。`,
    ),
    joined: true,
    evidence: ['wechat.rejoin-by-invitation', 'wechat.above-40-invitees-accept'],
  },
  {
    kind: 'step',
    id: 'wechat.done-by-mistake.act-owner',
    phase: 'act',
    when: { platform: ['wechat'], trouble: ['done-by-mistake'], role: ['owner'] },
    examples: [
      { answers: { trouble: 'done-by-mistake', role: 'owner' }, fires: true },
      { answers: { trouble: 'done-by-mistake', role: 'member' }, fires: false },
    ],
    short: t('Ended it? It can’t be brought back: start a new group.', '误解散了：恢复不了，只能重新建群。'),
    detail: t('Two how-to pages say so; no way back was found.', '有两篇教程这么说；也没查到恢复的办法。'),
    evidence: ['wechat.dissolving-is-final'],
  },
  {
    kind: 'caution',
    id: 'wechat.done-by-mistake.ended',
    when: { platform: ['wechat'], trouble: ['done-by-mistake'], role: ['member', 'admin'] },
    examples: [
      { answers: { trouble: 'done-by-mistake', role: 'member' }, fires: true },
      { answers: { trouble: 'done-by-mistake', role: 'owner' }, fires: false },
    ],
    mustKnow: true,
    weight: 90,
    short: t('A group that was ended can’t be brought back.', '解散了的群，恢复不了。'),
    detail: t('Two how-to pages say so; no way back was found.', '有两篇教程这么说；也没查到恢复的办法。'),
    evidence: ['wechat.dissolving-is-final'],
  },
  {
    kind: 'alternative',
    id: 'wechat.done-by-mistake.handed-over',
    when: { platform: ['wechat'], trouble: ['done-by-mistake'] },
    examples: [{ answers: { trouble: 'done-by-mistake', role: 'member' }, fires: true }],
    goal: 'transfer',
    verdict: 'blocked',
    role: 'member',
    weight: 80,
    message: MESSAGES.giveBack,
    short: t(
      'Handed it over? Only the new owner can give it back.',
      '误转让了？只有新群主能转回来，请他转。',
    ),
    detail: t(
      'Ask them: 群管理 (manage) → 群主管理权转让 (hand over).',
      '新群主那边：「群管理」→「群主管理权转让」。',
    ),
    evidence: ['wechat.only-owner-transfers'],
  },
  {
    kind: 'caution',
    id: 'wechat.done-by-mistake.owner-left',
    when: { platform: ['wechat'], trouble: ['done-by-mistake'], role: ['owner'] },
    examples: [
      { answers: { trouble: 'done-by-mistake', role: 'owner' }, fires: true },
      { answers: { trouble: 'done-by-mistake', role: 'member' }, fires: false },
    ],
    weight: 70,
    short: t(
      'Left? Have someone add you; who owns it now is unclear.',
      '误退了：请人拉你进去；群归了谁，说法不一。',
    ),
    detail: t(
      'Some pages say that a group ends when its owner leaves, others that somebody else gets it. If it is somebody else’s now, ask them to hand it back.',
      '群主退了，有的教程说群就解散，有的说自动换群主。换了人的话，请他转回来。',
    ),
    evidence: ['wechat.owner-leaves-system-picks'],
    against: ['wechat.owner-must-hand-over-first'],
  },
  {
    kind: 'step',
    id: 'wechat.scam.owner',
    phase: 'check',
    when: { platform: ['wechat'], trouble: ['scam'], role: ['owner'] },
    examples: [
      { answers: { ...OWNER, trouble: 'scam' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam' }, fires: false },
    ],
    weight: 98,
    short: t('Hand it to nobody; report it once proof is saved.', '别转给任何人；证据存好就投诉。'),
    detail: t(
      'That is our advice: whoever gets it could go on with it. Ending it is done on the phone. Whether an owner has the button for reporting, no source says.',
      '这是我们的建议：谁接了手，都能接着骗。解散要在手机上操作。群主自己有没有投诉按钮，没查到。',
    ),
    joined: true,
    evidence: ['wechat.report-from-chat-info', 'wechat.owner-dissolves-on-phone'],
  },
  {
    kind: 'alternative',
    id: 'wechat.scam.end-it',
    when: { platform: ['wechat'], trouble: ['scam'], role: ['owner'] },
    examples: [
      { answers: { ...OWNER, trouble: 'scam' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam' }, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'judge',
    weight: 95,
    short: t(
      'No need to keep it? Best end it: 群管理 → 解散该群聊',
      '群不用留？最好直接解散：群管理 → 解散该群聊',
    ),
    detail: t(
      'That is our advice. On the phone: “…” (top right) → 群管理 (manage) → 解散该群聊 (end it). Save proof and report it first.',
      '这是我们的建议。在手机上：右上角「…」→ 群管理 → 解散该群聊。先留证据、投诉。',
    ),
    evidence: ['wechat.owner-dissolves-on-phone'],
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
    short: t('Take screenshots of everything first.', '先把证据都截图存好。'),
    detail: t(
      'The chat, the accounts, every payment. Leaving may clear the chat. If money is gone, take your proof to the police.',
      '聊天、对方账号、每一笔转账都截下来。退群可能会清掉聊天记录。已经被骗了钱，拿着证据报警。',
    ),
    joined: true,
    evidence: ['wechat.scam-proof-and-police', 'wechat.leaver-keeps-record'],
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
    under: [
      t(
        'Pages: a person isn’t told by whom; of groups nothing.',
        '教程说投诉个人不会被知道；投诉群会不会，没查到。',
      ),
    ],
    detail: t(
      'Choose the kind, for example fraud, and add chats and pictures as proof. That the other isn’t told who did it, pages say of reporting a person (one adds that they hear of the report); of a whole group no source says.',
      '选类型，比如诈骗，再附上聊天记录和截图。对方不会知道是谁投诉的，教程说的是投诉个人（有一篇说对方会收到被投诉的通知）；投诉整个群，群里会不会知道，没查到。',
    ),
    path: ['…', '投诉'],
    joined: true,
    evidence: ['wechat.report-from-chat-info', 'wechat.reporter-is-not-named'],
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
    short: t(
      'Owner gone or banned: does it pass on? No source says.',
      '群主失联、被封：会不会自动换人，没查到。',
    ),
    detail: t(
      'Nor does any say what happens if the owner has died. For a group in trouble, one page points you to support, with a legal basis; nothing confirms that it helps.',
      '群主去世之后会怎样，也没查到。有篇教程说异常的群可以带法律依据找客服，没有资料说管不管用。',
    ),
    joined: true,
    evidence: ['wechat.owner-gone-unknown', 'wechat.support-for-abnormal-groups'],
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
      `In the new group, above ${ACCEPT} people, each person has to accept the invitation (WeChat’s help, 2015).`,
      `新群超过 ${ACCEPT} 人，被邀请的人要自己点同意（微信 2015 年的帮助）。`,
    ),
    joined: true,
    evidence: ['wechat.owner-gone-unknown', 'wechat.above-40-invitees-accept'],
  },
  {
    kind: 'step',
    id: 'wechat.missing-button.end',
    phase: 'check',
    when: { platform: ['wechat'], trouble: ['missing-button'], role: ['owner'] },
    examples: [
      { answers: { ...OWNER, trouble: 'missing-button' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    weight: 85,
    short: t(
      'No 解散该群聊 (end it)? See 群管理 (manage) on a phone.',
      '先在手机上看：「群管理」里有没有「解散该群聊」',
    ),
    detail: t(
      'Only the owner has it: “…” (top right) → 群管理 (manage) → 解散该群聊 (end it). If there is no 群管理, you may not be the owner any more, we conclude. No source says which version brought the button: our advice is to update WeChat.',
      '只有群主才有：右上角「…」→「群管理」→「解散该群聊」。连「群管理」都没有，我们推断你可能已经不是群主了。哪个版本开始有的，没查到：先更新微信，这是我们的建议。',
    ),
    joined: true,
    evidence: [
      'wechat.owner-dissolves-on-phone',
      'wechat.only-owner-dissolves',
      'wechat.dissolving-came-later',
    ],
  },
  // Other ways, not steps: steps give way where much is in the way.
  {
    kind: 'alternative',
    id: 'wechat.missing-button.empty',
    when: {
      platform: ['wechat'],
      trouble: ['missing-button'],
      role: ['owner'],
      groupSize: fromSize(2),
    },
    examples: [
      { answers: { ...OWNER, groupSize: 2, trouble: 'missing-button' }, fires: true },
      { answers: { ...OWNER, groupSize: 1, trouble: 'missing-button' }, fires: false },
    ],
    // Whoever is alone in it may leave: what is in the way of that is in the way of this.
    goal: 'leave',
    verdict: 'judge',
    weight: 95,
    short: t(
      'Not there or grey? Remove all (“…” → “−”), then leave.',
      '真没有、点不了？把人移完（「…」→「−」），自己再退。',
    ),
    detail: t(
      'From when there was no button: with everyone else removed, the group is as good as ended, says one how-to page. “−” is after the members’ pictures (some pages go by the member’s own page); everyone you remove is told that it was you. First save what you want to keep. Why a button is greyed out, no source says.',
      '还没有这个按钮时的老办法：有篇教程说，人移完就相当于解散了。成员头像后面有「−」（有的教程是点开成员的资料页再移出）；被移出的人会看到是你移的。想留的先存好。按钮为什么是灰的，没查到。',
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
    id: 'wechat.missing-button.alone',
    when: { platform: ['wechat'], trouble: ['missing-button'], role: ['owner'], groupSize: exactly(1) },
    examples: [
      { answers: { ...OWNER, groupSize: 1, trouble: 'missing-button' }, fires: true },
      { answers: { ...OWNER, groupSize: 2, trouble: 'missing-button' }, fires: false },
    ],
    goal: 'leave',
    verdict: 'judge',
    weight: 95,
    short: t(
      'Not there, or greyed out? You are alone: just leave.',
      '真的没有、点不了？群里只有你，自己退就行。',
    ),
    detail: t(
      'When there was no button, a group was as good as ended once everyone else was removed, says one how-to page; here nobody is left. Another says that a group of fewer than 3 ends when its owner leaves.',
      '还没有这个按钮时，有篇教程说人移完就相当于解散了；你这儿已经没有别人。另一篇说，不到 3 人的群，群主一退就解散。',
    ),
    joined: true,
    evidence: ['wechat.old-way-empty-and-leave', 'wechat.small-group-ends-with-owner'],
  },
  {
    kind: 'step',
    id: 'wechat.missing-button.leave',
    phase: 'check',
    when: {
      platform: ['wechat'],
      trouble: ['missing-button'],
      role: ['member', 'admin'],
      device: PHONES,
    },
    examples: [
      { answers: { ...MEMBER, trouble: 'missing-button' }, fires: true },
      { answers: { ...MEMBER, device: 'desktop', trouble: 'missing-button' }, fires: false },
      { answers: MEMBER, fires: false },
    ],
    weight: 85,
    short: t('It’s at the end of “…”, under one of two names.', '点「…」一直翻到底：按钮有两种叫法。'),
    detail: t(
      '退出群聊 (leave) or 删除并退出 (delete and leave); no source says which is newer. On Android, one page puts it in the middle of the buttons. If it is 解散该群聊 (end it) that you are looking for: only the owner has it.',
      '「退出群聊」或「删除并退出」，哪个是新叫法没查到。有一篇说 Android 上它在操作栏中部。要找的是「解散该群聊」的话，只有群主才有。',
    ),
    joined: true,
    evidence: [
      'wechat.leave-button-in-settings',
      'wechat.leave-button-by-system',
      'wechat.only-owner-dissolves',
    ],
  },
  {
    kind: 'step',
    id: 'wechat.missing-button.leave-computer',
    phase: 'check',
    when: {
      platform: ['wechat'],
      trouble: ['missing-button'],
      role: ['member', 'admin'],
      device: COMPUTERS,
    },
    examples: [
      { answers: { ...MEMBER, device: 'desktop', trouble: 'missing-button' }, fires: true },
      { answers: { ...MEMBER, trouble: 'missing-button' }, fires: false },
    ],
    weight: 85,
    short: t('Not on this computer? Take the phone.', '电脑上找不到？换手机退。'),
    detail: t(
      'Windows 3.9 has it in the group’s info; nothing is known about 4.x and the Mac, and the web version had none in 2017. On the phone it is at the end of “…” as 退出群聊 (leave) or 删除并退出 (delete and leave). If it is 解散该群聊 (end it) that you are looking for: only the owner has it.',
      '微信 Windows 版 3.9 在群信息里有；4.x 和 Mac 版没查到，网页版 2017 年时没有。手机上在「…」最底下，叫「退出群聊」或「删除并退出」。要找的是「解散该群聊」的话，只有群主才有。',
    ),
    joined: true,
    evidence: [
      'wechat.leave-on-windows-39',
      'wechat.web-has-no-leaving-or-transfer',
      'wechat.leave-button-in-settings',
      'wechat.only-owner-dissolves',
    ],
  },
  {
    kind: 'step',
    id: 'wechat.missing-button.be-removed',
    phase: 'check',
    when: { platform: ['wechat'], trouble: ['missing-button'], role: ['member', 'admin'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'missing-button' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    weight: 84,
    message: MESSAGES.removeMe,
    short: t('Not there, or greyed out? Have the owner remove you.', '没有、或者点不了？请群主把你移出去。'),
    detail: t(
      'You need no button for that, we conclude; you are told who removed you. Until then 消息免打扰 (mute) keeps it quiet. Why a button is greyed out, no source says.',
      '我们推断：这样就不用你自己的按钮；你会看到是谁移的。在那之前可以先开「消息免打扰」。按钮为什么是灰的，没查到。',
    ),
    joined: true,
    evidence: ['wechat.removed-are-told-by-whom', 'wechat.muting-is-silent'],
  },
  {
    kind: 'step',
    id: 'wechat.many-groups.one-by-one',
    phase: 'check',
    when: { platform: ['wechat'], trouble: ['many-groups'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'many-groups' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    weight: 95,
    short: t('One by one: no proven bulk way.', '一次退很多群的办法没证实：一个个退。'),
    detail: t(
      'One how-to page says that on Android several can be selected; nothing confirms it. These steps are for one group. The rest you can mute (消息免打扰) until you get to them.',
      '有篇教程说 Android 上可以多选，没有资料能证实。下面是退一个群的做法。其余的先开「消息免打扰」。',
    ),
    joined: true,
    evidence: ['wechat.several-groups-on-android', 'wechat.muting-is-silent'],
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
    short: t('WeChat’s rules bar bots that leave groups for you.', 'WeChat 的规则禁止用软件自动替你退群。'),
    detail: t('Those are the rules of international WeChat.', '说的是国际版 WeChat 的规则。'),
    evidence: ['wechat.bars-bots'],
  },
] as const satisfies readonly Rule<ClaimId>[];
