import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { ADMINS, WHATSAPP, WITH_OTHERS } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('whatsapp', {
  'left-group-can-be-deleted': {
    says: t(
      'A group that one is out of can be deleted: hold it in the list of chats or tap its name, delete group.',
      '已经退出的群可以删除：在聊天列表里长按，或点群名，再点删除群组。',
    ),
    for: {
      'whatsapp-faq-delete': {
        says: t('The tab for Android.', '安卓标签页。'),
        quote: '退出群組後,您可以選擇刪除群組。',
      },
      'consumentenbond-report': {
        says: t('By holding it, for Android and iPhone alike.', '长按删除，安卓和 iPhone 都一样。'),
        quote: 'Druk lang op de naam en kies ‘Verwijder groep’.',
      },
    },
  },
  'deleted-group-leaves-list': {
    says: t(
      'A group that one deletes is gone from one’s list of chats.',
      '自己删掉的群，会从自己的聊天列表里消失。',
    ),
    for: {
      'whatsapp-faq-delete': { quote: '刪除群組後,您將無法再在對話清單中看到該群組' },
      'telefonino-whatsapp-exit': { quote: 'il gruppo non compare più nell’elenco delle conversazioni' },
    },
  },
  'removed-see-ended-group': {
    says: t(
      'When a group is ended, for which everybody is removed, the others still see it in their list, with all that was written before, until they delete it themselves.',
      '群解散时（要先移出所有人），其他人的列表里仍有这个群，之前的内容也都在，直到自己删除。',
    ),
    for: {
      'whatsapp-faq-delete-android': {
        quote: 'uvidia všetok predchádzajúci obsah, pokiaľ ho sami neodstránia',
      },
    },
  },
  'removed-keep-history': {
    says: t(
      'We conclude: whoever is removed from a group that goes on keeps the chat too.',
      '我们推断：被移出一个还在的群，记录也一样留着。',
    ),
    for: {
      'whatsapp-faq-delete-android': {
        says: t('Speaks of a group that is ended by removing all.', '说的是移出所有人、解散群的情形。'),
        quote:
          'Odobratie člena alebo odstránenie skupiny neodstráni skupinu v zariadeniach ostatných členov.',
        partly: true,
      },
    },
  },
  'pages-on-delete-button': {
    says: t(
      'Pages differ on when “Delete Group” shows: one has it only once one has left, another at once, for admins.',
      '“Delete Group”什么时候出现，说法不一：一篇说退出之后才有，一篇说管理员一开始就有。',
    ),
    for: {
      'actualapp-delete-group': {
        says: t('Only after leaving, in the same menu.', '退出之后，在同一个菜单里才出现。'),
        quote: 'cuando hayas salido, en este mismo menú te aparecerá la opción «Eliminar grupo»',
        partly: true,
      },
      'newsbytes-delete-group': {
        says: t('For admins, at the end of the list of members.', '管理员在成员列表末尾就能看到。'),
        quote:
          'Scrolling through the list of members until reaching the end, they then tap on "Delete Group."',
        partly: true,
      },
    },
  },
  'several-groups-at-once': {
    says: t(
      'Two or more groups can be left at once; the steps were not seen.',
      '可以一次退出两个以上的群；具体步骤没看到。',
    ),
    for: {
      'digitaltrends-es-leave': { quote: 'Cómo salir de varios grupos de manera simultánea' },
    },
  },
  'report-in-all-versions': {
    says: t(
      'Reporting is available in all versions, also on the web and the desktop (2021).',
      '所有版本都能举报，网页版和电脑版也能（2021 年）。',
    ),
    for: {
      'clarepeople-report': { quote: 'The option is available in all versions of the messenger' },
    },
  },
  'report-on-the-web': {
    says: t(
      'In WhatsApp Web the group’s info has “Report group”; in one of its windows a box for “Exit group and clear chat” is already ticked.',
      '网页版里，群信息有“Report group”；其中一种窗口里，“Exit group and clear chat”的勾是预先打好的。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: 'Report group' } },
  },
  'delete-shows-after-exit': {
    says: t('Deleting a group comes after exiting it.', '退出群组之后才能删除。'),
    for: { 'whatsapp-faq-delete': { quote: '退出群組後,您可以選擇刪除群組。' } },
  },
  'exit-is-below-the-members': {
    says: t(
      '“Exit Group” stands below the list of members in the group’s info.',
      '“Exit Group”在群信息的成员列表下面。',
    ),
    for: {
      'newsbytes-delete-group': {
        quote: 'scroll through the member list and tap on "Exit Group."',
      },
    },
  },
  'admin-can-be-dismissed': {
    says: t(
      'On Android an admin can take another’s rights back: group name, the admin’s name, dismiss as admin (Spanish: Descartar como admin).',
      '安卓上，管理员可以撤掉别人的管理员：群名→对方名字→撤销管理员（西班牙语版：Descartar como admin）。',
    ),
    devices: ['android'],
    for: {
      'whatsapp-faq-manage-admins': {
        quote: 'Toca el nombre del administrador que quieras descartar',
      },
    },
  },
  'report-on-android': {
    says: t(
      'On Android: group name, scroll down, report group, report; a tick for exiting and deleting the chat is already set.',
      '安卓上：群名→往下翻→举报群组→举报；“退出并删除聊天”的勾是预先打好的。',
    ),
    devices: ['android'],
    for: {
      'consumentenbond-report': {
        quote: 'Er staat al een vinkje voor ‘Groep verlaten en chats verwijderen’.',
      },
    },
  },
  'report-on-iphone': {
    says: t(
      'On the iPhone: group name, scroll down, report group, report and exit; the messages stay until one clears the chat.',
      'iPhone 上：群名→往下翻→举报群组→举报并退出；消息还在，要另外清空聊天。',
    ),
    devices: ['ios'],
    for: {
      'consumentenbond-report': { quote: 'iOS: tik op ‘Rapporteer en verlaat groep’.' },
    },
  },
  'idle-or-banned-admin-not-found': {
    rows: ['W-26'],
    says: t(
      'Whether a new admin is appointed when the last one’s account is deleted for lack of use or banned was not found.',
      '最后一名管理员的账号因不用被删或被封时，会不会另指定管理员，没查到。',
    ),
    for: {},
  },
  'group-can-cost-accounts': {
    says: t(
      'Users report that they lost their accounts for being in a group with a suspicious name.',
      '有用户称，只因所在的群名可疑，账号就被封了。',
    ),
    for: {
      'cincodias-accounts': {
        quote: 'baneados de WhatsApp permanentemente solo por el hecho de pertenecer a un grupo',
      },
    },
  },
  'proof-comes-first': {
    rows: ['W-03'],
    says: t('Our advice: save proof before anything is deleted.', '我们的建议：先留证据，再删东西。'),
    for: {},
  },
  'links-in-scam-groups': {
    says: t(
      'Do not tap links in such a group and do not answer: both confirm your number to the senders.',
      '别点这种群里的链接，也别回复：那等于告诉对方你的号码有人用。',
    ),
    for: {
      'consumentenbond-report': {
        quote: 'Tik niet op linkjes in de berichten en reageer er niet op',
      },
    },
  },
});

const OUT_ALREADY = { ...WHATSAPP, trouble: ['already-out'] } as const satisfies When;
const MISTAKE = { ...WHATSAPP, trouble: ['done-by-mistake'] } as const satisfies When;
const SCAM = { ...WHATSAPP, trouble: ['scam'] } as const satisfies When;
const OWNER_GONE = { ...WHATSAPP, trouble: ['owner-unreachable'] } as const satisfies When;
const MISSING = { ...WHATSAPP, trouble: ['missing-button'] } as const satisfies When;
const MANY = { ...WHATSAPP, trouble: ['many-groups'] } as const satisfies When;

const MEMBER = {
  platform: 'whatsapp',
  goal: 'unsure',
  role: 'member',
  device: 'android',
  groupType: 'ordinary',
  groupSize: 12,
} as const;

/** For somebody who can't name a goal, but knows what has happened. */
export const trouble = [
  {
    kind: 'step',
    id: 'whatsapp.already-out.keep',
    phase: 'prepare',
    when: OUT_ALREADY,
    examples: [{ answers: { platform: 'whatsapp', trouble: 'already-out', role: 'member' }, fires: true }],
    short: t('To keep what you have, leave it where it is.', '想留着记录，就别动它。'),
    detail: t(
      'Anyone who left keeps the chat until they delete it. When a group is ended, everybody is removed and still sees what was written before, says WhatsApp’s help; if you were removed from a group that goes on, we conclude the same. To be safe, save what matters somewhere else.',
      '自己退的，不删就还在手机里。群解散时大家都被移出，之前的内容也都还看得到，WhatsApp 的帮助这样写；只是你被移出、群还在，我们推断也一样。要紧的还是另存一份。',
    ),
    weight: 80,
    joined: true,
    evidence: [
      'whatsapp.leaver-keeps-history',
      'whatsapp.removed-see-ended-group',
      'whatsapp.removed-keep-history',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.already-out.act',
    phase: 'act',
    when: OUT_ALREADY,
    examples: [{ answers: { platform: 'whatsapp', trouble: 'already-out', role: 'member' }, fires: true }],
    short: t('Off your list: hold the group → delete group', '想让它消失：长按这个群 → 删除群组'),
    detail: t(
      'That is how it goes on Android and the iPhone; or tap its name. In WhatsApp Web: its info, “Delete group”. If it still offers to exit, exit first. Before you confirm, look for a box about its pictures and videos: Android has one.',
      '安卓和 iPhone 上是这样；也可以点群名进去删。网页版在群信息里：「Delete group」。如果还显示退出，就先退出。确认之前，看看有没有“连图片、视频一起删”的勾选框：安卓上有。',
    ),
    weight: 90,
    joined: true,
    evidence: [
      'whatsapp.left-group-can-be-deleted',
      'whatsapp.iphone-buttons-of-ending',
      'whatsapp.web-buttons-of-ending',
      'whatsapp.delete-shows-after-exit',
      'whatsapp.tick-for-media',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.already-out.confirm',
    phase: 'confirm',
    when: OUT_ALREADY,
    examples: [{ answers: { platform: 'whatsapp', trouble: 'already-out', role: 'member' }, fires: true }],
    short: t('Done when it is gone from your chats.', '你的聊天列表里没有它了，就成了。'),
    weight: 50,
    evidence: ['whatsapp.deleted-group-leaves-list'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.already-out.erased',
    when: OUT_ALREADY,
    examples: [{ answers: { platform: 'whatsapp', trouble: 'already-out', role: 'member' }, fires: true }],
    short: t(
      'Deleting erases the chat; the group can’t be restored.',
      '一删，手机里的记录就没了，群恢复不了。',
    ),
    weight: 95,
    mustKnow: true,
    joined: true,
    evidence: ['whatsapp.deleting-erases-history', 'whatsapp.deleted-group-is-gone'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.archive-ghost',
    when: OUT_ALREADY,
    examples: [{ answers: { platform: 'whatsapp', trouble: 'already-out', role: 'member' }, fires: true }],
    goal: 'quiet',
    verdict: 'ready',
    short: t('Off your list, but kept? Archive it instead.', '不想看见又想留着？把它归档。'),
    weight: 80,
    evidence: ['whatsapp.archiving-deletes-nothing'],
  },
  {
    kind: 'step',
    id: 'whatsapp.done-by-mistake.act',
    phase: 'act',
    when: { ...MISTAKE, role: ['member'] },
    examples: [
      { answers: { platform: 'whatsapp', trouble: 'done-by-mistake', role: 'member' }, fires: true },
      { answers: { platform: 'whatsapp', trouble: 'done-by-mistake', role: 'owner' }, fires: false },
    ],
    short: t('If you left: use an invite link, or ask an admin.', '误退了：用邀请链接，或请管理员拉你。'),
    detail: t(
      'After you have left twice, an admin has to wait 24 hours before adding you, longer if it happens again; the link avoids that. One user reports that adding failed after a single exit already. If you deleted the group from your phone, it can’t be restored.',
      '退过两次的话，管理员要等 24 小时才能再拉你，次数越多越久；用链接不用等。也有用户说，只退过一次就拉不回来。误删的群恢复不了。',
    ),
    weight: 90,
    joined: true,
    evidence: [
      'whatsapp.re-add-wait-24-hours',
      'whatsapp.re-add-failed-after-one-exit',
      'whatsapp.invite-link-avoids-wait',
      'whatsapp.deleted-group-is-gone',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.done-by-mistake.act-admin',
    phase: 'act',
    when: { ...MISTAKE, role: ADMINS },
    examples: [
      { answers: { platform: 'whatsapp', trouble: 'done-by-mistake', role: 'owner' }, fires: true },
      { answers: { platform: 'whatsapp', trouble: 'done-by-mistake', role: 'member' }, fires: false },
    ],
    short: t(
      'Ended? It’s gone: start a new one. Left? Use an invite.',
      '误解散了：恢复不了，只能重建；误退了：用邀请链接。',
    ),
    detail: t(
      'A deleted group can’t be restored; deactivating a community can’t be undone either, says WhatsApp Web. After you have left twice, being added takes 24 hours or more (one user: it failed after a single exit already); an invite link avoids that. If you made the wrong person admin: in the group’s info tap their name and dismiss them as admin (WhatsApp’s help for Android).',
      '删掉的群恢复不了；停用社群也无法撤销，网页版的窗口这样写。退过两次的话，再被拉要等 24 小时以上（也有用户说，只退过一次就拉不回来）；用链接不用等。设错了管理员：在群信息里点对方名字，撤销管理员（WhatsApp 安卓版的帮助这样写）。',
    ),
    weight: 90,
    joined: true,
    evidence: [
      'whatsapp.re-add-wait-24-hours',
      'whatsapp.re-add-failed-after-one-exit',
      'whatsapp.invite-link-avoids-wait',
      'whatsapp.deleted-group-is-gone',
      'whatsapp.deactivation-in-whatsapps-words',
      'whatsapp.admin-can-be-dismissed',
    ],
  },
  {
    kind: 'effect',
    id: 'whatsapp.done-by-mistake.chat-stays',
    when: MISTAKE,
    examples: [
      { answers: { platform: 'whatsapp', trouble: 'done-by-mistake', role: 'member' }, fires: true },
    ],
    short: t('If you only left, your chat is still on your phone.', '只是退出的话，记录还在你手机里。'),
    weight: 70,
    evidence: ['whatsapp.leaver-keeps-history'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.archive-next-time',
    when: MISTAKE,
    examples: [
      { answers: { platform: 'whatsapp', trouble: 'done-by-mistake', role: 'member' }, fires: true },
    ],
    goal: 'quiet',
    verdict: 'ready',
    short: t('Back in it, and too loud? Archive it, don’t leave.', '回去之后嫌吵，就归档，别退。'),
    weight: 40,
    evidence: ['whatsapp.archived-chat-is-silent'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.scam.no-links',
    when: SCAM,
    examples: [{ answers: { ...MEMBER, trouble: 'scam' }, fires: true }],
    short: t('Tap no links in it, and don’t answer.', '里面的链接别点，也别回复。'),
    detail: t(
      'Either would tell the senders that your number is in use, says a Dutch consumers’ association.',
      '荷兰消费者协会说：点了或回了，就等于告诉对方你的号码有人用。',
    ),
    weight: 95,
    evidence: ['whatsapp.links-in-scam-groups'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.scam.account',
    when: SCAM,
    examples: [{ answers: { ...MEMBER, trouble: 'scam' }, fires: true }],
    short: t(
      'Users say they were banned for a group’s name alone.',
      '有用户说，光是群名可疑，账号就被封了。',
    ),
    detail: t(
      'In 2019 a newspaper reported on users who say that they were banned for good just for being in a group with a suspicious name.',
      '2019 年有报纸报道：他们说，只是待在名字可疑的群里，就被永久封号。',
    ),
    weight: 70,
    evidence: ['whatsapp.group-can-cost-accounts'],
  },
  {
    kind: 'step',
    id: 'whatsapp.scam.owner',
    phase: 'check',
    when: { ...SCAM, role: ['owner'] },
    examples: [
      { answers: { ...MEMBER, role: 'owner', trouble: 'scam' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam' }, fires: false },
    ],
    short: t(
      'Hand it to nobody: save proof, report it; better end it.',
      '别转给任何人：留证据，举报，最好解散。',
    ),
    detail: t(
      'That is our advice: whoever runs it could carry on with it. If you only leave, another admin runs it, or a new one is appointed.',
      '这是我们的建议：谁接了手，都能接着骗。你光是退出，就由别的管理员管，或另指定一个。',
    ),
    weight: 98,
    joined: true,
    evidence: [
      'whatsapp.how-to-end-group',
      'whatsapp.creator-ends-community',
      'whatsapp.admins-are-replaced',
      'whatsapp.no-owner-role',
    ],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.scam.end-it',
    when: { ...SCAM, role: ADMINS },
    examples: [
      { answers: { ...MEMBER, role: 'owner', trouble: 'scam' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam' }, fires: false },
    ],
    goal: 'dissolve',
    verdict: 'judge',
    short: t(
      'Want it stopped? End it for everybody (our advice).',
      '不想再有人上当？把它解散（我们的建议）。',
    ),
    detail: t(
      'Save proof and report it before; but on an iPhone reporting takes you out of the group, so there do it last.',
      '先留证据、举报；但 iPhone 上一举报就退群，放到最后再报。',
    ),
    weight: 95,
    joined: true,
    evidence: [
      'whatsapp.any-admin-ends-group',
      'whatsapp.creator-ends-community',
      'whatsapp.report-on-iphone',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.scam.proof',
    phase: 'prepare',
    when: SCAM,
    examples: [
      { answers: { ...MEMBER, trouble: 'scam' }, fires: true },
      { answers: { ...MEMBER, trouble: 'many-groups' }, fires: false },
    ],
    short: t('Take screenshots first: names, numbers, payments.', '先截图留证据：名字、号码、转账。'),
    detail: t(
      'That is our advice: deleting the group at the end takes the chat with it.',
      '这是我们的建议：最后删群的时候，聊天记录会一起没。',
    ),
    weight: 96,
    joined: true,
    evidence: ['whatsapp.deleting-erases-history', 'whatsapp.proof-comes-first'],
  },
  {
    kind: 'step',
    id: 'whatsapp.scam.report-android',
    phase: 'prepare',
    when: { ...SCAM, device: ['android'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'scam' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam', device: 'ios' }, fires: false },
    ],
    short: t(
      'Report it: name → report group; untick exit and delete',
      '再举报：群名 → 举报群组，去掉“退出并删除”的勾',
    ),
    detail: t(
      'Scroll down to it. The box for exiting and deleting the chat is already ticked: if you leave it ticked, you are out at once and the chat is gone. The last five messages go to WhatsApp; nobody in the group is told.',
      '往下翻就有。“退出并删除聊天”的勾是预先打好的：留着它，举报完就退了，聊天也没了。最近 5 条消息会发给 WhatsApp，群里没人知道。',
    ),
    weight: 95,
    joined: true,
    evidence: ['whatsapp.report-on-android', 'whatsapp.report-is-optional'],
  },
  {
    kind: 'step',
    id: 'whatsapp.scam.report-web',
    phase: 'prepare',
    when: { ...SCAM, device: ['web'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'scam', device: 'web' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam', device: 'desktop' }, fires: false },
    ],
    short: t('Report it: group info → “Report group”', '再举报：群信息 →「Report group」（举报群组）'),
    detail: t(
      'A box “Exit group and clear chat” may be ticked already: untick it, else you are out and the chat is cleared. The last five messages go to WhatsApp; nobody in the group is told.',
      '“Exit group and clear chat”（退出并清空聊天）的勾可能已经打好：去掉它，不然会一起退出、清空。最近 5 条消息会发给 WhatsApp，群里没人知道。',
    ),
    weight: 95,
    evidence: ['whatsapp.report-on-the-web', 'whatsapp.report-is-optional'],
  },
  {
    kind: 'step',
    id: 'whatsapp.scam.report',
    phase: 'prepare',
    when: { ...SCAM, device: ['harmonyos', 'desktop'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'scam', device: 'desktop' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam' }, fires: false },
    ],
    short: t('Report it in the group’s info while you are still in it.', '还在群里的时候，在群信息里举报。'),
    detail: t(
      'In 2021 the press said that the desktop app can report too; for HarmonyOS no source says so, and the place we conclude from phones. If it offers to exit or to delete as well, leave that for later. The last five messages go to WhatsApp; nobody in the group is told.',
      '2021 年有报道说，电脑版也能举报；鸿蒙的没查到，位置都是照手机推断的。如果它同时要退出或删除，先别选。最近 5 条消息会发给 WhatsApp，群里没人知道。',
    ),
    weight: 95,
    joined: true,
    evidence: [
      'whatsapp.report-entry-elsewhere',
      'whatsapp.report-in-all-versions',
      'whatsapp.report-is-optional',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.scam.report-iphone',
    phase: 'act',
    // Reporting is leaving there: it comes where leaving would.
    when: { ...SCAM, device: ['ios'], groupType: ['ordinary'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'scam', device: 'ios' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam' }, fires: false },
    ],
    short: t('Group name → report group → report and exit', '群名 → 举报群组 → 举报并退出'),
    detail: t(
      'Scroll down to it; you are out at once. The messages stay until you clear the chat. The last five go to WhatsApp; nobody in the group is told.',
      '往下翻就有；点了就一起退了。聊天记录还在，要另外清空。最近 5 条消息会发给 WhatsApp，群里没人知道。',
    ),
    weight: 95,
    joined: true,
    evidence: ['whatsapp.report-on-iphone', 'whatsapp.report-is-optional'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.scam.report-iphone-last',
    when: { ...SCAM, device: ['ios'], groupType: ['community'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'scam', device: 'ios', groupType: 'community' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam', device: 'ios' }, fires: false },
    ],
    short: t(
      'On an iPhone, reporting a group exits it: do it last.',
      'iPhone 上一举报就退群，放到最后再报。',
    ),
    detail: t(
      'Group name → scroll down → report group → report and exit. The last five messages go to WhatsApp; nobody in the group is told.',
      '群名 → 往下翻：举报群组 → 举报并退出。最近 5 条消息会发给 WhatsApp，群里没人知道。',
    ),
    weight: 95,
    joined: true,
    evidence: ['whatsapp.report-on-iphone', 'whatsapp.report-is-optional'],
  },
  {
    kind: 'step',
    id: 'whatsapp.scam.delete',
    phase: 'afterwards',
    when: { ...SCAM, groupType: ['ordinary'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'scam' }, fires: true },
      { answers: { ...MEMBER, trouble: 'scam', groupType: 'community' }, fires: false },
    ],
    short: t('Out? Hold the group in your chats → delete group', '退了以后：长按这个群 → 删除群组'),
    detail: t(
      'On Android and the iPhone. Only once your proof is saved: deleting erases the chat. If you need the chat for the police, keep it.',
      '安卓和 iPhone 都是这样。证据存好了再删：一删，聊天记录就没了。报警还要用的话，先留着。',
    ),
    weight: 60,
    joined: true,
    evidence: ['whatsapp.left-group-can-be-deleted', 'whatsapp.deleting-erases-history'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.owner-unreachable.any-admin',
    always: true,
    when: { ...OWNER_GONE, role: ['member'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'owner-unreachable' }, fires: true },
      { answers: { ...MEMBER, role: 'admin', trouble: 'owner-unreachable' }, fires: false },
    ],
    short: t('Any admin can help; it need not be the creator.', '找任何一个管理员都行，不必是建群的人。'),
    weight: 95,
    evidence: ['whatsapp.any-admin-makes-admin', 'whatsapp.community-admins-make-admins'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.owner-unreachable.no-appeal',
    always: true,
    when: OWNER_GONE,
    examples: [{ answers: { ...MEMBER, trouble: 'owner-unreachable' }, fires: true }],
    short: t('WhatsApp itself makes nobody admin on request.', '找 WhatsApp 也没用，求它也不指定管理员。'),
    detail: t(
      'Not even somebody who was admin before, says its help page on groups.',
      '以前当过管理员的也不行：WhatsApp 关于群组的帮助页这样写。',
    ),
    weight: 90,
    evidence: ['whatsapp.whatsapp-makes-nobody-admin'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.owner-unreachable.follows',
    always: true,
    when: OWNER_GONE,
    examples: [{ answers: { ...MEMBER, trouble: 'owner-unreachable' }, fires: true }],
    short: t('Once the last admin is out, a new one is appointed.', '管理员一个都没有了，会另指定一个。'),
    detail: t(
      'WhatsApp’s help says so of the only admin who leaves a group. Its policy for Europe says it of groups and communities, when the admins leave or delete their accounts; accounts that are not used, it says, are generally deleted after 120 days. Whether that counts too, or a ban, was not found.',
      'WhatsApp 的帮助写着：群里唯一的管理员退群后会这样。它欧洲地区的政策说，群和社群的管理员退出或自己注销账号时都会这样；账号 120 天不用一般会被删除。那时会不会这样、账号被封会怎样，没查到。',
    ),
    weight: 80,
    joined: true,
    evidence: [
      'whatsapp.last-admin-is-replaced',
      'whatsapp.admins-are-replaced',
      'whatsapp.idle-account-120-days',
      'whatsapp.idle-or-banned-admin-not-found',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.missing-button.delete',
    phase: 'check',
    // Which button is missed follows from the role.
    when: { ...MISSING, role: ['owner'], groupType: ['ordinary'] },
    examples: [
      { answers: { ...MEMBER, role: 'owner', trouble: 'missing-button' }, fires: true },
      { answers: { ...MEMBER, trouble: 'missing-button' }, fires: false },
    ],
    fineAlone: true,
    short: t('You delete a group after you have left it.', '先退出，再删除群组。'),
    detail: t(
      'That is WhatsApp’s order: first everybody else is removed, then you leave, then you delete it. One how-to page says that the button only shows then, another that admins have it at once.',
      'WhatsApp 写的顺序是：先移出其他所有人，自己再退出，最后删除。有一篇教程说退出后才有这个按钮，另一篇说管理员一开始就有。',
    ),
    weight: 95,
    joined: true,
    evidence: [
      'whatsapp.delete-shows-after-exit',
      'whatsapp.how-to-end-group',
      'whatsapp.pages-on-delete-button',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.missing-button.freeze',
    phase: 'check',
    when: { ...MISSING, role: ['owner'], groupType: ['ordinary'], ...WITH_OTHERS },
    examples: [
      { answers: { ...MEMBER, role: 'owner', groupSize: 2, trouble: 'missing-button' }, fires: true },
      { answers: { ...MEMBER, role: 'owner', groupSize: 1, trouble: 'missing-button' }, fires: false },
    ],
    short: t(
      'No exit button, or greyed out? Let only admins write.',
      '连退出都没有、点不了？先只让管理员发言。',
    ),
    detail: t(
      'That is another goal: the group stays, but only admins can write. Group name → “Group permissions” → switch “Send messages” off, says WhatsApp’s help for the web and the iPhone; for Android it has “Group settings” → “Send messages” → “Only admins”. In WhatsApp Web the switch was “Send new messages” in 2026. Or use another of your devices.',
      '这是另一回事：群还在，只是除了管理员没人能发。群名 →「Group permissions」（群组权限）→ 关掉「Send messages」：WhatsApp 网页版和 iPhone 版的帮助这么写；安卓版写的是「Group settings」→「Send messages」→「Only admins」。2026 年网页版里叫「Send new messages」。也可以换一台设备。',
    ),
    weight: 90,
    evidence: ['whatsapp.freeze-group', 'whatsapp.freeze-on-the-web'],
  },
  {
    kind: 'step',
    id: 'whatsapp.missing-button.community',
    phase: 'check',
    when: { ...MISSING, role: ['owner'], groupType: ['community'] },
    examples: [
      {
        answers: { ...MEMBER, role: 'owner', groupType: 'community', trouble: 'missing-button' },
        fires: true,
      },
      { answers: { ...MEMBER, role: 'owner', trouble: 'missing-button' }, fires: false },
    ],
    short: t('Only the community’s owner has the button.', '停用社群的按钮，只有拥有者才有。'),
    detail: t(
      'In WhatsApp Web it is in the community’s info (“Deactivate community”); on phones at the bottom of the community’s page, say how-to pages. A creator who has handed the community on no longer has it, says the press. If you don’t have it, you may not be its owner, we conclude. Without the button, its admins can still take its groups out of the community.',
      '网页版在社群信息里（「Deactivate community」）；手机上，教程说在社群页面的最底下。媒体报道，创建者把社群移交出去后，就没有这个按钮了。没有的话，我们推断你可能不是拥有者。没有按钮也能做的：由社群管理员把各个群移出社群。',
    ),
    weight: 95,
    joined: true,
    evidence: [
      'whatsapp.creator-ends-community',
      'whatsapp.web-deactivates-community',
      'whatsapp.deactivated-groups-live-on',
      'whatsapp.community-ownership-passes',
      'whatsapp.new-owner-in-whatsapps-words',
      'whatsapp.community-groups-can-be-taken-out',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.missing-button.exit',
    phase: 'check',
    fineAlone: true,
    when: { ...MISSING, role: ['member', 'admin'], groupType: ['ordinary'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'missing-button' }, fires: true },
      { answers: { ...MEMBER, groupType: 'community', trouble: 'missing-button' }, fires: false },
    ],
    short: t('“Exit group” is far down, below the members.', '退出群组在很下面，成员列表的下方。'),
    detail: t(
      'A how-to page says so, without naming a platform: tap the group’s name and scroll. “Delete group” comes after that, says WhatsApp.',
      '这是一篇教程说的，没写是哪种设备：点群名，往下翻。删除群组在退出之后，是 WhatsApp 写的。',
    ),
    weight: 95,
    joined: true,
    evidence: ['whatsapp.exit-is-below-the-members', 'whatsapp.delete-shows-after-exit'],
  },
  {
    kind: 'step',
    id: 'whatsapp.missing-button.be-removed',
    phase: 'check',
    when: [
      { ...MISSING, role: ['member'], groupType: ['ordinary'] },
      { ...MISSING, role: ['admin'], groupType: ['ordinary'], ...WITH_OTHERS },
    ],
    examples: [
      { answers: { ...MEMBER, role: 'admin', trouble: 'missing-button', groupSize: 2 }, fires: true },
      { answers: { ...MEMBER, role: 'admin', trouble: 'missing-button', groupSize: 1 }, fires: false },
      { answers: { ...MEMBER, trouble: 'missing-button' }, fires: true },
      { answers: { ...MEMBER, groupType: 'community', trouble: 'missing-button' }, fires: false },
    ],
    short: t(
      'Not there, or greyed out? Another device, or an admin.',
      '没有、点不了？换台设备，或请管理员移出你。',
    ),
    detail: t(
      'Unofficial programs can leave groups as linked devices, so a computer is worth a try; WhatsApp Web has “Exit group” in the group’s info. An admin can remove you, so ask one; then you need no button, we conclude. In WhatsApp Web you then read “… removed you”, with the admin’s name.',
      '网页版的群信息里有「Exit group」（退出群组）；非官方程序以关联设备的方式也能退群，所以电脑上值得一试。管理员能移出你；我们推断，这样就不用你自己的按钮。网页版上你会看到“… removed you”，写着是谁移的。',
    ),
    weight: 90,
    joined: true,
    evidence: [
      'whatsapp.how-to-end-group',
      'whatsapp.linked-devices-can-leave',
      'whatsapp.two-ways-on-the-web',
      'whatsapp.removed-see-by-whom',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.missing-button.exit-community',
    phase: 'check',
    when: { ...MISSING, role: ['member', 'admin'], groupType: ['community'] },
    examples: [
      { answers: { ...MEMBER, groupType: 'community', trouble: 'missing-button' }, fires: true },
      { answers: { ...MEMBER, trouble: 'missing-button' }, fires: false },
    ],
    short: t(
      'Look in the community’s info for “Exit community”.',
      '在社群信息里找「Exit community」（退出社群）。',
    ),
    detail: t(
      'WhatsApp Web has it there; it takes you out of all its groups. For the iPhone a how-to page has it there too, at the bottom. Not on your device? Take WhatsApp Web, or leave the groups one by one. Leaving only the announcement group is not leaving the community, one user found.',
      '网页版就在那里，里面的群会一起退；有一篇教程说 iPhone 上也在那里，在最下面。你的设备上没有，就用网页版，或者把里面的群一个个退。有用户发现，光退公告群不算退出社群。',
    ),
    weight: 95,
    joined: true,
    evidence: [
      'whatsapp.exit-community-on-the-web',
      'whatsapp.community-exit-leaves-its-groups',
      'whatsapp.exit-community-button',
      'whatsapp.announcement-group-is-not-all',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.many-groups.one-by-one',
    phase: 'check',
    when: MANY,
    examples: [{ answers: { ...MEMBER, trouble: 'many-groups' }, fires: true }],
    short: t('Try to select several; if you can’t, leave each one.', '试试多选几个一起退；不行就一个个退。'),
    detail: t(
      'One site in Spanish says that several groups can be left at once; its steps were not seen. Our suggestion for a phone: hold one group in your chats, tap the others, and look in the menu. “Exit community” takes you out of all groups of a community, says WhatsApp Web. Press reports say that leaving one of its groups does so too; one user’s experience speaks against that.',
      '有一个西班牙语网站说可以一次退多个群，步骤没看到。我们的建议：在手机的聊天列表里长按一个群，再点其他群，看菜单里有没有。退出社群（Exit community），里面的群会一起退，网页版这么写。有报道说退出其中一个群就全退了；也有用户的经历正好相反。',
    ),
    weight: 95,
    joined: true,
    evidence: [
      'whatsapp.several-groups-at-once',
      'whatsapp.community-exit-leaves-its-groups',
      'whatsapp.exit-leaves-community',
    ],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.archive-all-android',
    when: { ...MANY, device: ['android'] },
    examples: [
      { answers: { ...MEMBER, trouble: 'many-groups' }, fires: true },
      { answers: { ...MEMBER, device: 'ios', trouble: 'many-groups' }, fires: false },
    ],
    goal: 'quiet',
    verdict: 'ready',
    short: t('Want quiet? Archive all chats at once.', '只想清静？一次把所有聊天归档。'),
    detail: t(
      'Settings → Chats → Chat history → Archive all chats. That means every chat, not only groups.',
      '设置（Settings）→ Chats → Chat history → Archive all chats。连单聊也会归档，不只是群。',
    ),
    weight: 85,
    evidence: ['whatsapp.archive-on-android'],
  },
  {
    kind: 'alternative',
    id: 'whatsapp.alternative.archive-all-iphone',
    when: { ...MANY, device: ['ios'] },
    examples: [
      { answers: { ...MEMBER, device: 'ios', trouble: 'many-groups' }, fires: true },
      { answers: { ...MEMBER, trouble: 'many-groups' }, fires: false },
    ],
    goal: 'quiet',
    verdict: 'ready',
    short: t('Want quiet? Archive all chats at once.', '只想清静？一次把所有聊天归档。'),
    detail: t(
      'Settings → Chats → archive all chats, the press wrote in 2020. That means every chat, not only groups.',
      '2020 年的报道：设置 → 聊天 → 归档所有聊天。连单聊也会归档，不只是群。',
    ),
    weight: 85,
    evidence: ['whatsapp.archive-on-iphone'],
  },
] as const satisfies readonly Rule<ClaimId>[];
