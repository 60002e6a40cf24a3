import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { PHONES } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'muting-is-silent': {
    rows: ['B14'],
    says: t(
      'A group can be muted with 「消息免打扰」 on its info page; nobody is told.',
      '可以在群聊信息页打开「消息免打扰」，没有人会收到通知。',
    ),
    for: {
      zesyz: {
        says: t('Names this switch as the one to turn on first.', '提到要先打开这个开关。'),
        partly: true,
      },
      peixunwang: {
        says: t(
          'Gives the way, and says that messages still come in, without an alert.',
          '写了怎么走，还说消息仍会收到、只是不提醒。',
        ),
        quote: '不会收到提醒，但消息仍会收到',
        partly: true,
      },
      'nctoro-a123707': {
        says: t('Says that neither owner nor admins can tell.', '说群主和管理员都看不出来。'),
        quote: '群主/管理员无法感知成员隐藏行为',
        partly: true,
      },
    },
  },
  'mute-on-windows-39': {
    says: t(
      'WeChat for Windows 3.9 has the switch 「消息免打扰」 in the group’s info, in English “Mute Notifications”; it is switched off in the same place.',
      '微信 Windows 3.9 的群聊信息里有「消息免打扰」，英文界面是“Mute Notifications”；关也在那里关。',
    ),
    devices: ['desktop'],
    for: { pywechat: { quote: "'title':'消息免打扰'" } },
  },
  'mute-on-windows-41': {
    says: t(
      'In Weixin for Windows 4.1, 「消息免打扰」 is in the chat’s info; once it is on, 「折叠聊天」 (in English “Minimize Group”) appears there too.',
      '微信 Windows 4.1 的聊天信息里有「消息免打扰」；打开后，那里还有「折叠聊天」，英文界面是“Minimize Group”。',
    ),
    devices: ['desktop'],
    for: { pyweixin: { quote: "'title':'折叠聊天'" } },
  },
  'muted-group-folds': {
    rows: ['B15'],
    says: t(
      'A muted group can be folded into the row 「折叠的群聊」; this came with iOS 8.0.14.',
      '打开免打扰的群可以收进「折叠的群聊」；该功能随 iOS 8.0.14 推出。',
    ),
    devices: ['ios', 'android', 'harmonyos'],
    for: {
      'riyuangf-fold': {
        says: t('Reports the new option in iOS 8.0.14.', '报道了 iOS 8.0.14 的新选项。'),
        quote: '聊天页面将出现“折叠的群聊”一栏',
      },
      zesyz: {
        says: t('Says muting has to be on first.', '说要先打开免打扰。'),
        quote: '设置之后才会看到“折叠该群聊”的选项',
      },
      'nctoro-a123707': {
        says: t('Calls the option 折叠该聊天.', '把该选项写作「折叠该聊天」。'),
        quote: '需配合「折叠该聊天」功能',
      },
    },
  },
});

const QUIET = { platform: ['wechat'], goal: ['quiet'] } as const satisfies When;
const ME = { goal: 'quiet', role: 'member', device: 'ios' } as const;

/** Staying in the group without being disturbed by it. */
export const quiet = [
  {
    kind: 'step',
    id: 'wechat.quiet.act',
    phase: 'act',
    when: { ...QUIET, device: PHONES },
    examples: [
      { answers: ME, fires: true },
      { answers: { ...ME, device: 'desktop' }, fires: false },
    ],
    short: t('“…” (top right) → switch on 消息免打扰 (mute)', '点右上角「…」→ 打开「消息免打扰」'),
    path: ['…', '消息免打扰'],
    evidence: ['wechat.muting-is-silent'],
  },
  {
    kind: 'step',
    id: 'wechat.quiet.act-desktop',
    phase: 'act',
    when: { ...QUIET, device: ['desktop'] },
    examples: [
      { answers: { ...ME, device: 'desktop' }, fires: true },
      { answers: ME, fires: false },
    ],
    short: t(
      'Group’s “…” (Chat Info) → switch on 消息免打扰 (mute)',
      '点群窗口右上角「…」→ 打开「消息免打扰」',
    ),
    detail: t(
      'That is how it is on Windows 3.9 (in English “Mute Notifications”) and 4.1, where 折叠聊天 (“Minimize Group”) then appears too. Nothing is known about the Mac.',
      '微信 Windows 版 3.9 和 4.1 上是这样，后者打开后还有「折叠聊天」。Mac 没查到。',
    ),
    path: ['…', '消息免打扰'],
    joined: true,
    evidence: ['wechat.mute-on-windows-39', 'wechat.mute-on-windows-41'],
  },
  {
    kind: 'step',
    id: 'wechat.quiet.act-web',
    phase: 'act',
    when: { ...QUIET, device: ['web'] },
    examples: [
      { answers: { ...ME, device: 'web' }, fires: true },
      { answers: ME, fires: false },
    ],
    short: t(
      'Best on the phone: “…” → switch on 消息免打扰 (mute)',
      '最好用手机：右上角「…」→ 打开「消息免打扰」',
    ),
    detail: t('No source says whether the web version can do it.', '网页版能不能开，没查到。'),
    answer: t('Maybe: best do it on the phone.', '也许能，最好用手机。'),
    path: ['…', '消息免打扰'],
    evidence: ['wechat.muting-is-silent'],
  },
  {
    kind: 'step',
    id: 'wechat.quiet.fold',
    phase: 'confirm',
    when: { ...QUIET, device: PHONES },
    examples: [
      { answers: ME, fires: true },
      { answers: { ...ME, device: 'desktop' }, fires: false },
    ],
    short: t('It’s on once 折叠该群聊 (minimize) appears below.', '下面出现「折叠该群聊」，就是开好了。'),
    detail: t(
      'Switch that on too, and the group moves into one row with others, 折叠的群聊 (minimized groups). One page calls the switch 折叠该聊天. It came to the iPhone in 2021 (8.0.14).',
      '再打开它，群就收进「折叠的群聊」那一行。有一篇写作「折叠该聊天」。2021 年 iPhone 上有了这个开关（8.0.14）。',
    ),
    evidence: ['wechat.muted-group-folds'],
  },
  {
    kind: 'effect',
    id: 'wechat.quiet.undo',
    when: QUIET,
    examples: [{ answers: ME, fires: true }],
    weight: 70,
    short: t('To undo: switch it off in the same place.', '想恢复，在同一个地方关掉就行。'),
    detail: t('Seen on a computer (Windows 3.9).', '这是在电脑上看到的（微信 Windows 版 3.9）。'),
    evidence: ['wechat.mute-on-windows-39'],
  },
  {
    kind: 'effect',
    id: 'wechat.quiet.nobody-told',
    notice: true,
    when: QUIET,
    examples: [{ answers: ME, fires: true }],
    weight: 80,
    short: t('Messages still come, without alerts. Nobody is told.', '消息照收，不提醒；别人看不到提示。'),
    detail: t('You stay a member.', '你还在群里。'),
    evidence: ['wechat.muting-is-silent'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.quiet',
    when: { platform: ['wechat'], goal: ['leave', 'dissolve', 'transfer'] },
    examples: [{ answers: { goal: 'dissolve', role: 'member', groupType: 'ordinary' }, fires: true }],
    goal: 'quiet',
    verdict: 'judge',
    weight: 50,
    short: t('Mute it? 消息免打扰: nobody is told.', '只想清静？开「消息免打扰」，不通知别人。'),
    detail: t(
      'On the phone, 折叠该群聊 (minimize; on one page: 折叠该聊天) then appears below and moves the group into one row, 折叠的群聊 (minimized groups).',
      '手机上打开以后，下面会有「折叠该群聊」（有一篇写作「折叠该聊天」），群会收进「折叠的群聊」那一行。',
    ),
    joined: true,
    evidence: ['wechat.muting-is-silent', 'wechat.muted-group-folds'],
  },
  {
    kind: 'alternative',
    id: 'wechat.alternative.leave-instead',
    when: QUIET,
    examples: [{ answers: ME, fires: true }],
    goal: 'leave',
    verdict: 'judge',
    weight: 40,
    short: t(
      'Want out? Leave. You own it? Then hand it over first.',
      '干脆不想待了？退群就行；是群主就先转让。',
    ),
    joined: true,
    evidence: ['wechat.leaver-off-the-list-at-once', 'wechat.owner-must-hand-over-first'],
  },
] as const satisfies readonly Rule<ClaimId>[];
