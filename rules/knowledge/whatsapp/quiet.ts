import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { WHATSAPP } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('whatsapp', {
  'archived-chat-is-silent': {
    says: t(
      'An archived group gives no notifications, unless you are mentioned or replied to; it stays archived when messages come in, unless that was switched off.',
      '归档的群不再提醒，除非有人提到你或回复你；来了新消息也留在归档里，除非关掉了这个设置。',
    ),
    for: {
      'whatsapp-faq-archive': {
        quote: "won't receive notifications for archived chats unless you're mentioned or replied to",
      },
      'whatsapp-faq-archive-android': {
        quote: "won't receive notifications for archived chats unless you're mentioned or replied to",
      },
    },
  },
  'archived-from-the-list-elsewhere': {
    says: t(
      'We conclude: on HarmonyOS and in the desktop app a group is archived from the list of chats too.',
      '我们推断：鸿蒙和桌面版也是在聊天列表里归档。',
    ),
    devices: ['harmonyos', 'desktop'],
    for: {
      'whatsapp-faq-archive-android': {
        says: t('Describes it for Android.', '说的是安卓。'),
        partly: true,
      },
    },
  },
  'archiving-deletes-nothing': {
    says: t('Archiving a chat does not delete it.', '归档不会删除聊天。'),
    for: {
      'whatsapp-faq-archive': { quote: 'Archiving a chat doesn’t delete the chat or back it up.' },
    },
  },
  'archiving-can-be-undone': {
    says: t('An archived chat can be unarchived at any time.', '归档的聊天随时可以取消归档。'),
    for: {
      'whatsapp-faq-archive': {
        quote: 'You can access your archived chats and decide to unarchive a chat at any time.',
      },
      'whatsapp-faq-archive-android': {
        quote: 'You can access your archived chats and decide to unarchive a chat at any time.',
      },
    },
  },
  'archive-on-android': {
    says: t(
      'On Android: in “Chats” hold the group, tap archive at the top. It is then under “Archived” at the top of the list; there hold it and tap unarchive. All at once: Settings, Chats, Chat history, Archive all chats.',
      '安卓上：在聊天列表里长按这个群，点顶部的归档。之后它在列表顶部的“Archived”里；在那里长按，再点取消归档就回来。全部归档：Settings → Chats → Chat history → Archive all chats。',
    ),
    devices: ['android'],
    for: {
      'whatsapp-faq-archive-android': {
        quote: 'In the Chats tab, tap and hold the chat you want to hide.',
      },
    },
  },
  'archive-on-the-web': {
    says: t(
      'In the browser: hover over the group, click, “Archive chat”. It is then under “Archived” above the list; there hover, “Unarchive chat”.',
      '网页版：鼠标移到群上，点“Archive chat”。之后它在列表上方的“Archived”里；在那里点“Unarchive chat”就回来。',
    ),
    devices: ['web'],
    for: { 'whatsapp-faq-archive': { quote: 'Click Archive chat.' } },
  },
  'archive-on-iphone': {
    says: t(
      'On the iPhone: in the list of chats swipe the group to the left, archive. All at once: Settings, Chats, archive all chats.',
      'iPhone 上：在聊天列表里把群向左滑，点归档。全部归档：设置→聊天→归档所有聊天。',
    ),
    devices: ['ios'],
    for: {
      'metrojornal-archive': {
        says: t('Restates WhatsApp’s blog, in Portuguese.', '转述 WhatsApp 博客，葡萄牙语。'),
        quote: 'deslize para a esquerda a conversa individual ou grupo que você deseja arquivar',
      },
      'elheraldo-archive': {
        quote: 'deslizar el dedo hacia la izquierda sobre la conversación y hacer clic en Archivar',
      },
    },
  },
  'mute-on-android': {
    says: t(
      'Where the group has a menu ⋮, as on Android: “Mute notifications”, for 8 hours, a week or always; undone in the same menu.',
      '群里有 ⋮ 菜单的（例如安卓）：⋮ →“Mute notifications”，可选 8 小时、一周或始终；在同一个菜单里取消。',
    ),
    devices: ['android'],
    for: {
      'pulso-mute': {
        says: t('Names no platform.', '没写平台。'),
        quote: 'elige la opción Silenciar notificaciones, podrás elegir entre 8 horas, una semana o siempre',
      },
      'indiatoday-mute': {
        says: t(
          'Gives the English label; a year in place of always (2020).',
          '给出英文按钮名；当时最长一年（2020 年）。',
        ),
        quote: 'Select options for Mute notifications',
        partly: true,
      },
    },
  },
  'mute-by-name': {
    says: t(
      'Tap the group’s name, mute; for 8 hours, a week or always.',
      '点群名，静音；可选 8 小时、一周或始终。',
    ),
    for: {
      'eldiarioweb-mute': {
        says: t('The way, without a platform; a year in place of always.', '路径，没写平台；当时最长一年。'),
        partly: true,
      },
      'cincodias-mute': {
        says: t('The three times, on a phone (2023).', '三种时长，说的是手机（2023 年）。'),
        partly: true,
      },
    },
  },
  'mute-on-the-web': {
    says: t(
      'In WhatsApp Web the group’s menu has “Mute notifications”: 8 hours, a week or always.',
      '网页版里，群的菜单有“Mute notifications”：8 小时、一周或始终。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: 'Mute notifications' } },
  },
  'quiet-is-not-shown': {
    says: t('Nobody is told that you muted or archived a group.', '你把群静音或归档，别人不会收到通知。'),
    for: {
      'tvazteca-archive': {
        says: t('Says so of archiving.', '说的是归档。'),
        partly: true,
      },
      'lanacion-ar-muted': {
        says: t(
          'Of muting: others can guess it, but not know for certain.',
          '说的是静音：别人只能猜，没法确定。',
        ),
        partly: true,
      },
    },
  },
});

const QUIET = { ...WHATSAPP, goal: ['quiet'] } as const satisfies When;
const WANTS_QUIET = { platform: 'whatsapp', goal: 'quiet', role: 'member' } as const;

const THEN_ARCHIVED = t('You then find it under “Archived”.', '归档后在「Archived」（已归档）里。');

/** Staying in the group without being disturbed by it. */
export const quiet = [
  {
    kind: 'step',
    id: 'whatsapp.quiet.act-android',
    phase: 'act',
    when: { ...QUIET, device: ['android'] },
    examples: [
      { answers: { ...WANTS_QUIET, device: 'android' }, fires: true },
      { answers: { ...WANTS_QUIET, device: 'ios' }, fires: false },
    ],
    short: t('Chats: hold the group → archive, at the top', '聊天列表里长按这个群 → 点顶部的归档'),
    under: [THEN_ARCHIVED],
    weight: 90,
    evidence: ['whatsapp.archive-on-android'],
  },
  {
    kind: 'step',
    id: 'whatsapp.quiet.act-iphone',
    phase: 'act',
    when: { ...QUIET, device: ['ios'] },
    examples: [
      { answers: { ...WANTS_QUIET, device: 'ios' }, fires: true },
      { answers: { ...WANTS_QUIET, device: 'android' }, fires: false },
    ],
    short: t('Chats: swipe the group to the left → archive', '聊天列表里把群向左滑 → 归档'),
    detail: t(
      'Two newspapers say so, one of them in 2020, after WhatsApp’s blog; WhatsApp’s own help was read for Android and the web.',
      '两家报纸这样写，其中一篇是 2020 年的，转述 WhatsApp 博客；WhatsApp 自己的帮助只读到安卓版和网页版。',
    ),
    weight: 90,
    evidence: ['whatsapp.archive-on-iphone'],
  },
  {
    kind: 'step',
    id: 'whatsapp.quiet.act-web',
    phase: 'act',
    when: { ...QUIET, device: ['web'] },
    examples: [
      { answers: { ...WANTS_QUIET, device: 'web' }, fires: true },
      { answers: { ...WANTS_QUIET, device: 'desktop' }, fires: false },
    ],
    short: t(
      'Hover over the group → click → “Archive chat”',
      '鼠标移到群上 → 点开 →「Archive chat」（归档）',
    ),
    under: [THEN_ARCHIVED],
    weight: 90,
    path: ['Archive chat'],
    evidence: ['whatsapp.archive-on-the-web'],
  },
  {
    kind: 'step',
    id: 'whatsapp.quiet.act',
    phase: 'act',
    when: { ...QUIET, device: ['harmonyos', 'desktop'] },
    examples: [
      { answers: { ...WANTS_QUIET, device: 'harmonyos' }, fires: true },
      { answers: { ...WANTS_QUIET, device: 'ios' }, fires: false },
    ],
    short: t('Archive the group from the list of chats.', '在聊天列表里把这个群归档。'),
    detail: t(
      'No source that was read shows the buttons on your device; we conclude the place from others.',
      '你这种设备上的按钮没查到，位置是照别的设备推断的。',
    ),
    weight: 90,
    unseen: true,
    joined: true,
    evidence: ['whatsapp.archived-from-the-list-elsewhere', 'whatsapp.archived-chat-is-silent'],
  },
  {
    kind: 'step',
    id: 'whatsapp.quiet.undo-android',
    phase: 'afterwards',
    when: { ...QUIET, device: ['android'] },
    examples: [
      { answers: { ...WANTS_QUIET, device: 'android' }, fires: true },
      { answers: { ...WANTS_QUIET, device: 'ios' }, fires: false },
    ],
    short: t(
      'To undo: “Archived” (top) → hold it → unarchive',
      '要恢复：顶部「Archived」（已归档）→ 长按 → 取消归档',
    ),
    weight: 50,
    path: ['Archived'],
    evidence: ['whatsapp.archive-on-android'],
  },
  {
    kind: 'step',
    id: 'whatsapp.quiet.undo-web',
    phase: 'afterwards',
    when: { ...QUIET, device: ['web'] },
    examples: [
      { answers: { ...WANTS_QUIET, device: 'web' }, fires: true },
      { answers: { ...WANTS_QUIET, device: 'ios' }, fires: false },
    ],
    short: t('To undo: “Archived” → hover → “Unarchive chat”', '要恢复：「Archived」→「Unarchive chat」'),
    weight: 50,
    path: ['Archived', 'Unarchive chat'],
    evidence: ['whatsapp.archive-on-the-web'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.quiet.nobody-told',
    notice: true,
    when: QUIET,
    examples: [{ answers: { ...WANTS_QUIET, device: 'ios' }, fires: true }],
    short: t('Nobody is told, says the press.', '媒体说，别人不会收到通知。'),
    detail: t(
      'WhatsApp’s pages that were read don’t speak of it. Others may guess it when you don’t react.',
      '读到的 WhatsApp 页面没写。你总不回应的话，别人可能会猜到。',
    ),
    weight: 80,
    evidence: ['whatsapp.quiet-is-not-shown'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.quiet.still-mentioned',
    when: QUIET,
    examples: [{ answers: { ...WANTS_QUIET, device: 'ios' }, fires: true }],
    short: t('If someone mentions or answers you, you still hear it.', '有人提到你或回复你，还是会提醒。'),
    detail: t(
      'Otherwise it stays silent and archived when messages come in, unless “Keep chats archived” was switched off.',
      '除此之外，来了新消息也不提醒、不冒出来，除非关掉了「Keep chats archived」（保持归档）。',
    ),
    weight: 70,
    evidence: ['whatsapp.archived-chat-is-silent'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.quiet.nothing-deleted',
    when: QUIET,
    examples: [{ answers: { ...WANTS_QUIET, device: 'ios' }, fires: true }],
    short: t('Nothing is lost; unarchive it any time.', '什么都不会删；想恢复，随时取消归档。'),
    detail: t('You stay in the group.', '你还在群里。'),
    weight: 75,
    joined: true,
    evidence: ['whatsapp.archiving-deletes-nothing', 'whatsapp.archiving-can-be-undone'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.mute-android',
    when: { ...QUIET, device: ['android'] },
    examples: [
      { answers: { ...WANTS_QUIET, device: 'android' }, fires: true },
      { answers: { ...WANTS_QUIET, device: 'ios' }, fires: false },
    ],
    goal: 'quiet',
    verdict: 'ready',
    short: t('Just mute it (⋮ → “Mute notifications” → always).', '只静音也行（⋮ → 静音通知 → 始终）。'),
    detail: t(
      'It then stays in your list. 8 hours and a week are offered too; you undo it in the same menu. The articles (2020 and 2021) name no device; ⋮ is Android’s menu.',
      '群还在列表里。也可以选 8 小时或一周；在同一个菜单里取消。英文版按钮叫「Mute notifications」。报道（2020、2021 年）没写是哪种设备，⋮ 是安卓的菜单。',
    ),
    weight: 80,
    evidence: ['whatsapp.mute-on-android'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.mute-web',
    when: { ...QUIET, device: ['web'] },
    examples: [
      { answers: { ...WANTS_QUIET, device: 'web' }, fires: true },
      { answers: { ...WANTS_QUIET, device: 'desktop' }, fires: false },
    ],
    goal: 'quiet',
    verdict: 'ready',
    short: t(
      'Just mute it (menu → “Mute notifications” → always).',
      '只静音也行（群的菜单 → 静音通知 → 始终）。',
    ),
    detail: t(
      'It then stays in your list. 8 hours and a week are offered too.',
      '群还在列表里。也可以选 8 小时或一周。英文版按钮叫「Mute notifications」。',
    ),
    weight: 80,
    evidence: ['whatsapp.mute-on-the-web'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.mute',
    when: { ...QUIET, device: ['ios', 'harmonyos', 'desktop'] },
    examples: [
      { answers: { ...WANTS_QUIET, device: 'ios' }, fires: true },
      { answers: { ...WANTS_QUIET, device: 'android' }, fires: false },
    ],
    goal: 'quiet',
    verdict: 'ready',
    short: t('Just mute it (group name → mute → always).', '只静音也行（群名 → 静音 → 始终）。'),
    detail: t(
      'It then stays in your list. 8 hours and a week are offered too. The way is from a page of 2020 that names no device.',
      '群还在列表里。也可以选 8 小时或一周。路径出自 2020 年一篇没写是哪种设备的报道。',
    ),
    weight: 80,
    evidence: ['whatsapp.mute-by-name'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.quiet',
    when: { ...WHATSAPP, goal: ['leave', 'dissolve', 'transfer'] },
    examples: [
      {
        answers: { platform: 'whatsapp', goal: 'dissolve', role: 'member', groupType: 'ordinary' },
        fires: true,
      },
    ],
    goal: 'quiet',
    verdict: 'judge',
    short: t('Only want quiet? In Chats: archive it', '只想清静？在聊天列表里归档这个群。'),
    detail: t(
      'In the list of chats: on Android hold it, on the iPhone swipe it to the left, in a browser hover over it. You stay in it, and are notified only if someone mentions or answers you (said of Android and the web).',
      '在聊天列表里：安卓长按，iPhone 左滑，网页版把鼠标移上去。人还在群里，有人提到你或回复你才会提醒（说的是安卓和网页版）。',
    ),
    weight: 75,
    joined: true,
    evidence: [
      'whatsapp.archived-chat-is-silent',
      'whatsapp.archive-on-android',
      'whatsapp.archive-on-iphone',
      'whatsapp.archive-on-the-web',
    ],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.leave-instead',
    when: QUIET,
    examples: [{ answers: { ...WANTS_QUIET, device: 'ios' }, fires: true }],
    goal: 'leave',
    verdict: 'judge',
    short: t(
      'Rather be out of it? Leave; only the admins are told.',
      '干脆不想待了？退群就行，只通知管理员。',
    ),
    weight: 40,
    joined: true,
    evidence: ['whatsapp.only-admins-are-told', 'whatsapp.admins-told-in-communities'],
  },
] as const satisfies readonly Rule<ClaimId>[];
