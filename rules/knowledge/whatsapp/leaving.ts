import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { ownerLeavesNoScam, troublesBut } from '../troubles.ts';
import { COMPUTERS } from '../wechat/values.ts';
import { ADMINS, ALONE, LEAVE, WITH_OTHERS } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('whatsapp', {
  'exit-does-not-end-group': {
    rows: ['W-05'],
    says: t(
      'A group goes on when somebody exits, even its only admin: another admin is appointed; it is deleted when its last member leaves (text for the European Region).',
      '有人退出，哪怕是唯一的管理员，群照样继续：会另指定管理员；最后一名成员退出时群才删除（欧洲地区文本）。',
    ),
    for: {
      'whatsapp-privacy-policy': {
        says: t('Says both in the part on groups.', '两点都写在群组部分。'),
        quote: 'delete a group when its last member leaves',
      },
      'whatsapp-faq-delete': {
        says: t(
          'Bears it out in part: ending needs all others removed first.',
          '部分印证：结束群组须先移除其他所有人。',
        ),
        partly: true,
      },
    },
  },
  'only-admins-are-told': {
    rows: ['W-20'],
    says: t('When someone leaves a group, only its admins are notified.', '有人退群时，只通知管理员。'),
    for: {
      'whatsapp-faq-delete-android': { quote: 'Ak opustíte skupinu, informujeme iba správcov skupiny.' },
      'whatsapp-web-code': {
        says: t('The window for exiting, in WhatsApp Web.', '网页版的退群窗口。'),
        quote: 'Only admins are notified when you leave a group.',
      },
      'nacion-whatsapp-exit': t('Says so, restating WhatsApp.', '转述 WhatsApp 的说明。'),
      'telefonino-whatsapp-exit': {
        quote: "soltanto gli amministratori ricevono la notifica dell'uscita",
      },
      'oficinadanet-whatsapp-exit': t('Says so.', '如此报道。'),
      'business-standard-whatsapp-2022': t(
        'Lists it among the features of 2022.',
        '列为 2022 年推出的功能之一。',
      ),
    },
  },
  'admins-told-in-communities': {
    says: t(
      'When someone leaves a community, only the admins are notified.',
      '有人退出社群时，只通知管理员。',
    ),
    for: {
      'whatsapp-web-code': {
        says: t('The window for exiting a community, in WhatsApp Web.', '网页版退出社群的窗口。'),
        quote: 'Only admins are notified when you leave a community.',
      },
      'oficinadanet-whatsapp-exit': {
        says: t('Of the groups in a community.', '说的是社群里的群。'),
        quote: 'vale tanto para grupos comuns quanto para grupos dentro de comunidades',
        partly: true,
      },
    },
  },
  'two-ways-to-exit': {
    rows: ['W-22'],
    says: t(
      'On a phone: tap the group’s name, exit group, then choose: exit and keep the history, or exit and delete it for oneself.',
      '手机上：点群名，退出群组，再选：退出并保留记录，或退出并为自己删除。',
    ),
    devices: ['ios', 'android'],
    for: {
      'nacion-whatsapp-exit': t(
        'In Spanish: “Salir del grupo”, “Salir y eliminar para mí”; also ⋮, more, exit.',
        '西班牙语按钮名：“Salir del grupo”“Salir y eliminar para mí”；也可走 ⋮ → 更多 → 退出。',
      ),
      'oficinadanet-whatsapp-exit': t(
        'In Portuguese: “Sair do grupo”, “Sair e apagar para mim”.',
        '葡萄牙语按钮名：“Sair do grupo”“Sair e apagar para mim”。',
      ),
      'telefonino-whatsapp-exit': {
        quote: 'lasciare mantenendo la cronologia oppure uscire ed eliminarlo',
      },
    },
  },
  'two-ways-on-the-web': {
    says: t(
      'In WhatsApp Web the group’s info has “Exit group”; a window then offers “Exit group” and “Exit and delete for me”.',
      '网页版里，群信息有“Exit group”；接着的窗口里有“Exit group”和“Exit and delete for me”。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: 'Exit and delete for me' } },
  },
  'exit-on-iphone': {
    says: t(
      'On the iPhone: tap the group’s name, or swipe the group to the left in the list of chats and tap more; then exit group, exit group.',
      'iPhone 上：点群名，或在聊天列表里把群向左滑、点更多；再点退出群组、退出群组。',
    ),
    devices: ['ios'],
    for: {
      'whatsapp-faq-delete-iphone': {
        says: t('The tab for the iPhone, in Slovak.', 'iPhone 标签页，斯洛伐克语。'),
        quote: 'Klepnite na Opustiť skupinu > Opustiť skupinu.',
      },
    },
  },
  'confirming-is-leaving': {
    says: t(
      'A window asks to confirm; whoever confirms is out of the group.',
      '会弹窗请你确认；确认了就不在群里了。',
    ),
    for: {
      'newsbytes-delete-group': { quote: 'Tapping "Exit" confirms their departure from the group.' },
      'bullfrag-group-leave': {
        quote: 'Then you will confirm the action you are taking, so you will already be out of this group.',
      },
    },
  },
  'harmonyos-exits-like-phones': {
    says: t(
      'We conclude: on HarmonyOS one exits a group as on other phones.',
      '我们推断：鸿蒙上退群和别的手机一样。',
    ),
    devices: ['harmonyos'],
    for: {
      'nacion-whatsapp-exit': {
        says: t('Describes it for phones without naming HarmonyOS.', '说的是手机，没提鸿蒙。'),
        partly: true,
      },
    },
  },
  'leaver-keeps-history': {
    rows: ['W-24'],
    says: t(
      'Whoever exits keeps the chat history on the phone, unless they delete the group.',
      '退群的人手机里还留着聊天记录，除非自己删除。',
    ),
    for: {
      'whatsapp-faq-delete': {
        says: t('Has deleting as a later, optional step.', '删除是退出之后可选的一步。'),
        quote: '退出群組後,您可以選擇刪除群組。',
        partly: true,
      },
      'telefonino-whatsapp-exit': true,
      'nacion-whatsapp-exit': true,
    },
  },
  'deleted-group-is-gone': {
    rows: ['W-24'],
    says: t('A group that was deleted cannot be restored.', '删除的群无法恢复。'),
    for: {
      'whatsapp-faq-delete-android': { quote: 'Po odstránení už skupinu nie je možné obnoviť.' },
      'nacion-whatsapp-exit': true,
      'telefonino-whatsapp-exit': {
        quote: 'Una volta cancellato un gruppo dal dispositivo non è possibile recuperarlo.',
      },
    },
  },
  'last-admin-is-replaced': {
    rows: ['W-26'],
    says: t(
      'If the only admin leaves a group, another member is chosen at random as admin.',
      '唯一的管理员退群后，会随机选另一名成员当管理员。',
    ),
    for: {
      'whatsapp-faq-group-settings': {
        says: t('Says so, the random choice too.', '如此说明，包括随机选择。'),
        quote: 'another member is chosen at random to become the new admin',
      },
      'whatsapp-faq-delete-android': true,
      'whatsapp-privacy-policy': {
        says: t('Says that a new admin is appointed.', '说明会指定新管理员。'),
        quote: 'appoint a new group admin or community admin when the current admin (or admins) leave',
        partly: true,
      },
      'androidblog-group-add': t('Calls the choice random, paraphrasing the FAQ.', '转述 FAQ，称随机选择。'),
      'whatsapp-faq-2014': t('Calls the choice random.', '称随机选择。'),
    },
  },
  'admins-are-replaced': {
    says: t(
      'When the admins of a group or community leave it or delete their accounts, a new admin is appointed.',
      '群或社群的管理员都退出或注销账号后，会指定新的管理员。',
    ),
    for: {
      'whatsapp-privacy-policy': {
        quote: 'appoint a new group admin or community admin when the current admin (or admins) leave',
      },
    },
  },
  're-add-wait-24-hours': {
    rows: ['W-29'],
    says: t(
      'After leaving the same group twice an admin must wait 24 hours to add the person again, longer with repeats.',
      '同一个群退出两次后，管理员须等 24 小时才能再拉人，次数越多越久。',
    ),
    for: {
      'androidblog-group-add': true,
      'digitaltrends-es-leave': {
        quote: 'si se trata de la segunda vez que lo abandonas, deberás esperar 24 horas',
      },
      'bullfrag-group-leave': {
        says: t('Says “more than twice”.', '写的是“两次以上”。'),
        partly: true,
      },
    },
  },
  'invite-link-avoids-wait': {
    says: t('With an invite link there is no wait.', '用邀请链接则不用等。'),
    for: {
      'androidblog-group-add': { quote: 'l’amministratore può inviarti un link d’invito al gruppo' },
      'baileys-375': { quote: 'You used an "invite link" which is not affected by this limitation.' },
    },
  },
  're-add-failed-after-one-exit': {
    says: t(
      'Somebody who had left once, recently, could not be added again, one user reports.',
      '有用户称，对方刚退过一次群，就拉不回来了。',
    ),
    for: { 'baileys-375': { quote: "it's not possible to add back the participant" } },
  },
  'report-is-optional': {
    rows: ['W-31'],
    says: t(
      'A group can be reported: its last five messages go to WhatsApp, and nobody in it is told.',
      '可以举报群：最近 5 条消息会发给 WhatsApp，群里没人知道。',
    ),
    for: {
      'whatsapp-web-code': {
        says: t('Beside a box in the window for exiting, in WhatsApp Web.', '网页版退群窗口里，勾选框旁边。'),
        quote: 'The last 5 messages in this chat will be sent to WhatsApp. No one in the group will know',
      },
      'nacion-whatsapp-exit': true,
      'telefonino-whatsapp-exit': { quote: 'gli ultimi cinque messaggi vengono inviati a WhatsApp' },
      'consumentenbond-report': { quote: 'stuurt de app de laatste 5 berichten uit die groep naar WhatsApp' },
    },
  },
  'report-entry-elsewhere': {
    says: t(
      'We conclude: on HarmonyOS and in the desktop app the button for reporting is in the group’s info, as elsewhere.',
      '我们推断：鸿蒙和桌面版的举报按钮，也和别处一样在群信息里。',
    ),
    devices: ['harmonyos', 'desktop'],
    for: {
      'consumentenbond-report': {
        says: t('Shows it for Android and the iPhone only.', '只说了安卓和 iPhone。'),
        partly: true,
      },
    },
  },
  'linked-devices-can-leave': {
    rows: ['W-58'],
    says: t('Linked devices can leave a group and remove people.', '关联设备可以退群和移除成员。'),
    devices: ['desktop', 'web'],
    for: {
      'whatsmeow-2026-08': t('Has requests for both.', '有这两种请求。'),
      'baileys-2026-05': t('Has requests for both.', '有这两种请求。'),
    },
  },
  'exit-community-button': {
    says: t(
      'A plain member leaves a community with a button of its own: tab Community, the community’s name, exit community, exit.',
      '普通成员退出社群有专门的按钮：社群标签页→社群名称→退出社群→退出。',
    ),
    for: {
      'giga-community': {
        says: t(
          'Gives it in German (“Community verlassen”), without a platform.',
          '德语按钮名“Community verlassen”，没写平台。',
        ),
        quote: 'Hier könnt ihr die Option „Community verlassen“ auswählen.',
      },
      'kievskiy-community': {
        says: t(
          'On the iPhone: the community, ⋮, community info, at the bottom.',
          'iPhone 上：社群 → ⋮ → 社群信息 → 最下面。',
        ),
        quote: 'Gulir ke bawah dan pilih "Keluar dari Komunitas".',
        partly: true,
      },
    },
  },
  'exit-community-on-the-web': {
    says: t(
      'In WhatsApp Web the community’s info has “Exit community”; a window then offers “Exit community” and “Exit and delete for me”.',
      '网页版里，社群信息有“Exit community”；接着的窗口里有“Exit community”和“Exit and delete for me”。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: 'Exit community' } },
  },
  'community-exit-leaves-its-groups': {
    says: t(
      'Whoever exits a community also leaves all its groups, says WhatsApp Web’s window.',
      '退出社群，也就退出了里面所有的群：网页版的窗口这样写。',
    ),
    for: { 'whatsapp-web-code': { quote: 'You will also leave all groups in this community.' } },
  },
  'community-left-on-the-web': {
    says: t(
      'Whoever has exited a community reads “You left the community” in WhatsApp Web.',
      '退出社群后，网页版显示“You left the community”。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: 'You left the community' } },
  },
  'owner-assigns-before-exit': {
    says: t(
      'In WhatsApp Web the owner of a community has to assign a new owner to exit it, or deactivate it instead.',
      '网页版里，社群的拥有者要先指定新的拥有者才能退出，或者改为停用社群。',
    ),
    devices: ['web'],
    for: {
      'whatsapp-web-code': {
        quote: "As the owner, you'll need to assign a new owner to exit the community",
      },
    },
  },
  'announcement-group-needs-community-exit': {
    says: t(
      'In WhatsApp Web nobody exits the announcement group alone: one has to exit the community.',
      '网页版里不能单独退出公告群，要退就得退出社群。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: 'To exit this group, you must exit the community.' } },
  },
  'last-group-exits-community': {
    says: t(
      'A window of WhatsApp Web says of one’s only group in a community that exiting it exits the community too.',
      '网页版有个窗口写着：退出自己在社群里仅有的一个群，也就退出了社群。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: 'you will also exit and lose access to the community' } },
  },
  'android-exits-by-group-info': {
    says: t(
      'On Android one leaves a community through ⋮, group info, exit group; of which group, is not said.',
      '安卓上退出社群：⋮ → 群信息 → 退出群组；没写是哪个群。',
    ),
    devices: ['android'],
    for: {
      'kievskiy-community': { quote: 'Gulir ke bawah dan temukan opsi "Keluar dari Grup".' },
    },
  },
  'announcement-group-is-not-all': {
    says: t(
      'Leaving the announcement group alone is not leaving the community.',
      '只退出公告群，不等于退出社群。',
    ),
    contradicts: ['whatsapp.exit-leaves-community'],
    for: { 'waha-1209': t('One user’s own experience.', '一位用户的亲身经历。') },
  },
  'who-can-add-me': {
    says: t(
      'Settings, Privacy, Groups decides who can add you to groups: everyone, my contacts, my contacts except (in 2021: Settings, Account, Privacy, Groups).',
      '设置→隐私→群组（2021 年：设置→账号→隐私→群组）决定谁能拉你进群：所有人、我的联系人、我的联系人除外。',
    ),
    for: {
      'whatsapp-faq-privacy': {
        says: t('The way, without the choices.', '只有路径，没写选项。'),
        quote: 'iPhone: Tap Settings > Privacy.',
        partly: true,
      },
      'consumentenbond-report': {
        says: t('The way on Android and the iPhone, two of the choices.', '安卓和 iPhone 的路径，两个选项。'),
        quote: 'Tik op ‘Privacy’ > ‘Groepen’.',
      },
      'elmedio-group-privacy': {
        says: t('The way and the three choices, on phones.', '手机上的路径和三个选项。'),
        quote: '"Mis contactos, excepto..."',
      },
      'indianexpress-group-privacy': t(
        'The way of 2021, on Android and the iPhone.',
        '2021 年的路径，安卓和 iPhone。',
      ),
      'livemint-group-privacy': {
        says: t('The way of 2021 and the three choices.', '2021 年的路径和三个选项。'),
        quote: 'Settings > Account > Privacy > Groups',
      },
      'launion-group-privacy': {
        says: t('The newer way, Settings, Privacy, Groups.', '较新的路径：设置→隐私→群组。'),
        quote: 'Selecciona Privacidad y luego Grupos.',
      },
    },
  },
  'who-can-add-me-on-computer': {
    says: t(
      'On the web and the desktop, too: Settings, Privacy, Groups decides who can add you to groups.',
      '网页版和电脑版也一样：设置→隐私→群组决定谁能拉你进群。',
    ),
    devices: ['desktop', 'web'],
    for: { 'whatsapp-faq-privacy-web': { quote: 'Who can add you to Groups.' } },
  },
  'group-privacy-in-2021': {
    says: t(
      'In 2021 that could be set on the phone only, not on the web or a computer.',
      '2021 年这个设置只能在手机上改，网页版和电脑版不行。',
    ),
    for: { 'indianexpress-group-privacy': { quote: 'can’t be made on WhatsApp Web or Desktop' } },
  },
  'invitation-holds-3-days': {
    says: t(
      'An admin who may not add you can still send you an invitation; it holds 3 days.',
      '不能拉你的管理员仍可以发邀请给你，3 天内有效。',
    ),
    for: {
      'elmedio-group-privacy': {
        quote: 'Tendrás un plazo de tres días para aceptar o rechazar la invitación',
      },
      'indianexpress-group-privacy': {
        quote: 'Users will get three days to accept the invite before it expires.',
      },
      'livemint-group-privacy': {
        quote: "You'll have three days to accept the invite before it",
      },
    },
  },
  'announcement-groups-are-exempt': {
    says: t(
      'That setting does not cover the announcement groups of communities.',
      '这个设置管不到社群的公告群。',
    ),
    for: {
      'launion-group-privacy': {
        quote: 'estos ajustes no afectan a los grupos de avisos en las comunidades',
      },
    },
  },
});

const LEAVE_GROUP = { ...LEAVE, groupType: ['ordinary'] } as const satisfies When;
const LEAVE_COMMUNITY = { ...LEAVE, groupType: ['community'] } as const satisfies When;
const OWNS_COMMUNITY = {
  ...LEAVE_COMMUNITY,
  role: ['owner'],
  trouble: ownerLeavesNoScam(),
  ...WITH_OTHERS,
} satisfies When;

const MEMBER = {
  platform: 'whatsapp',
  goal: 'leave',
  role: 'member',
  device: 'android',
  groupType: 'ordinary',
  groupSize: 12,
} as const;
const OF_COMMUNITY = { ...MEMBER, groupType: 'community' } as const;

/** What the press describes on any phone. */
const TWO_WAYS_OUT = t(
  'The press describes two ways: exit only, which keeps the chat, or exit and delete for me (Spanish “Salir del grupo”, “Salir y eliminar para mí”).',
  '媒体说有两种退法：只退出（记录留着），或退出并为我删除（西班牙语“Salir del grupo”“Salir y eliminar para mí”）。',
);

/** Getting out of a group that lives on: what is known of WhatsApp. */
export const leaving = [
  {
    kind: 'step',
    id: 'whatsapp.leave.choose-admin',
    phase: 'prepare',
    when: { ...LEAVE_GROUP, role: ADMINS, trouble: troublesBut('leave', 'scam'), ...WITH_OTHERS },
    examples: [
      { answers: { ...MEMBER, role: 'owner', groupSize: 2 }, fires: true },
      { answers: { ...MEMBER, role: 'owner', groupSize: 1 }, fires: false },
      { answers: MEMBER, fires: false },
    ],
    short: t('Want to choose who takes over? Make them admin first.', '想自己挑接手的人，先设他当管理员。'),
    detail: t(
      'On Android: group name, the person, make group admin; in WhatsApp Web “Make group admin” is in the person’s menu. If other admins are left, you need not.',
      '安卓上：群名 → 那个人 → 设为群管理员；网页版在对方的菜单里：「Make group admin」。还有别的管理员在，就不用管。',
    ),
    weight: 80,
    joined: true,
    evidence: [
      'whatsapp.any-admin-makes-admin',
      'whatsapp.android-makes-admin',
      'whatsapp.web-menu-makes-admin',
      'whatsapp.last-admin-is-replaced',
    ],
  },
  {
    kind: 'blocker',
    id: 'whatsapp.leave.owns-community',
    when: { ...OWNS_COMMUNITY, device: ['web'] },
    examples: [
      { answers: { ...OF_COMMUNITY, role: 'owner', device: 'web', groupSize: 2 }, fires: true },
      { answers: { ...OF_COMMUNITY, role: 'owner', device: 'web', groupSize: 1 }, fires: false },
      { answers: { ...OF_COMMUNITY, role: 'owner', device: 'desktop' }, fires: false },
      { answers: { ...OF_COMMUNITY, device: 'web' }, fires: false },
    ],
    short: t('You own it: name a new owner first.', '你是拥有者：先指定新的拥有者'),
    detail: t(
      'WhatsApp Web lets the owner of a community exit in no other way. If it is to end, deactivate it before you leave.',
      '网页版里，拥有者不先指定新的就退不了。想停用社群，就在退出之前停。',
    ),
    brief: t('name a new owner first', '先指定新的拥有者'),
    clearedBy: 'you',
    fix: [
      {
        id: 'whatsapp.leave.make-admin-first',
        phase: 'prepare',
        short: t(
          'Community info → the person’s menu → “Make admin”',
          '社群信息 → 对方的菜单 →「Make admin」（设为管理员）',
        ),
      },
      {
        id: 'whatsapp.leave.assign-owner',
        phase: 'prepare',
        short: t(
          '“Assign new owner” → that person → “Confirm”',
          '再点「Assign new owner」（指定）→ 选他 →「Confirm」',
        ),
        detail: t(
          'It lists the community’s other admins. You stay admin, but can’t deactivate the community any more.',
          '里面只列出社群的其他管理员。之后你还是管理员，但停用不了社群了。',
        ),
        sets: { role: 'admin' },
        goal: 'transfer',
      },
    ],
    evidence: [
      'whatsapp.owner-assigns-before-exit',
      'whatsapp.web-hands-community-on',
      'whatsapp.web-makes-community-admin',
      'whatsapp.new-owner-in-whatsapps-words',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.choose-owner',
    phase: 'prepare',
    when: { ...OWNS_COMMUNITY, device: ['ios', 'android', 'harmonyos', 'desktop'] },
    examples: [
      { answers: { ...OF_COMMUNITY, role: 'owner', groupSize: 2 }, fires: true },
      { answers: { ...OF_COMMUNITY, role: 'owner', device: 'web', groupSize: 2 }, fires: false },
      { answers: { ...OF_COMMUNITY, role: 'owner', groupSize: 1 }, fires: false },
      { answers: OF_COMMUNITY, fires: false },
    ],
    short: t('First name a new owner; in a browser you must.', '先指定新的拥有者（网页版不指定退不了）。'),
    detail: t(
      'WhatsApp Web lets its owner exit in no other way (“Assign new owner”). On Android the press reported it in 2024: community info, choose a new owner. If the community is to end, deactivate it before you leave.',
      '网页版里，拥有者不先指定（「Assign new owner」）就退不了。安卓上 2024 年有媒体报道：社群信息 → 选择新的拥有者。想停用社群，就在退出之前停。',
    ),
    weight: 80,
    joined: true,
    evidence: ['whatsapp.owner-assigns-before-exit', 'whatsapp.community-ownership-passes'],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.delete-own',
    phase: 'prepare',
    when: { ...LEAVE, ...WITH_OTHERS },
    examples: [
      { answers: { ...MEMBER, groupSize: 2 }, fires: true },
      { answers: { ...MEMBER, groupSize: 1 }, fires: false },
    ],
    short: t('Messages you regret: delete them for everyone first.', '后悔发的消息，退之前先为所有人删除。'),
    detail: t(
      'That works for about 2 days after sending (sources differ on the hours), and a notice stays that something was deleted. WhatsApp Web offers it for 60 hours, and no more once you are out of the group.',
      '发出后约 2 天内可以（具体小时数说法不一），原处会留一句“已删除”。网页版是 60 小时，退了群就不能删了。',
    ),
    weight: 30,
    joined: true,
    evidence: [
      'whatsapp.own-message-deletion',
      'whatsapp.deletion-for-about-2-days',
      'whatsapp.web-deletes-for-60-hours',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.act-android',
    phase: 'act',
    when: { ...LEAVE_GROUP, device: ['android'] },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...MEMBER, device: 'ios' }, fires: false },
    ],
    short: t('Group name → exit group; keep or delete the chat', '群名 → 退出群组，再选留不留聊天记录'),
    detail: t(
      `${TWO_WAYS_OUT.en} You can also hold the group in your list of chats, or use ⋮ → more.`,
      `${TWO_WAYS_OUT.zh}也可以在聊天列表里长按这个群，或走 ⋮ → 更多。`,
    ),
    weight: 90,
    joined: true,
    evidence: ['whatsapp.two-ways-to-exit', 'whatsapp.android-buttons-of-ending'],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.act-phone',
    phase: 'act',
    // Out of a scam one gets by reporting it.
    when: { ...LEAVE_GROUP, device: ['ios'], trouble: troublesBut('leave', 'scam') },
    examples: [
      { answers: { ...MEMBER, device: 'ios' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t('Group name → exit group; keep or delete the chat', '群名 → 退出群组，再选留不留聊天记录'),
    detail: t(
      `${TWO_WAYS_OUT.en} You can also swipe the group to the left in your list of chats, then more.`,
      `${TWO_WAYS_OUT.zh}也可以在聊天列表里把群向左滑，再点更多。`,
    ),
    weight: 90,
    joined: true,
    evidence: ['whatsapp.two-ways-to-exit', 'whatsapp.exit-on-iphone'],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.act-harmonyos',
    phase: 'act',
    when: { ...LEAVE_GROUP, device: ['harmonyos'] },
    examples: [
      { answers: { ...MEMBER, device: 'harmonyos' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t('Try: group name → exit group', '试试：群名 → 退出群组'),
    detail: t(
      'That is how it is on other phones; no source says what HarmonyOS shows. If you are asked: just exiting keeps the chat; exit and delete for me erases it.',
      '别的手机上是这样；鸿蒙上显示什么，没查到。如果让你选：只退出，记录留着；退出并为我删除，记录就没了。',
    ),
    weight: 90,
    unseen: true,
    evidence: ['whatsapp.harmonyos-exits-like-phones'],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.act-web',
    phase: 'act',
    when: { ...LEAVE_GROUP, device: ['web'] },
    examples: [
      { answers: { ...MEMBER, device: 'web' }, fires: true },
      { answers: { ...MEMBER, device: 'desktop' }, fires: false },
    ],
    short: t(
      'Group info → “Exit group”; keep or delete the chat',
      '群信息 →「Exit group」（退出），再选留不留记录',
    ),
    detail: t(
      'A window asks: “Exit group” only leaves; “Exit and delete for me” leaves and then asks about deleting (“Messages will be removed from all devices.”).',
      '窗口里再选：「Exit group」只是退出群组；「Exit and delete for me」（退出并为我删除）退出后会再问是否删除，写着：“Messages will be removed from all devices.”（消息会从所有设备上移除）。',
    ),
    weight: 90,
    evidence: ['whatsapp.two-ways-on-the-web', 'whatsapp.web-buttons-of-ending'],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.act-computer',
    phase: 'act',
    when: { ...LEAVE_GROUP, device: ['desktop'] },
    examples: [
      { answers: { ...MEMBER, device: 'desktop' }, fires: true },
      { answers: { ...MEMBER, device: 'web' }, fires: false },
    ],
    short: t('Look for “exit group” in the group’s info.', '点群名，在群信息里找退出群组。'),
    detail: t(
      'WhatsApp Web has it there (“Exit group”). WhatsApp’s help page has tabs for Desktop and Windows, but what they say was not seen. If you don’t find it, take WhatsApp Web or your phone.',
      '网页版就在那里（「Exit group」）。WhatsApp 的帮助页有桌面版和 Windows 的标签页，但里面写了什么没看到。找不到就用网页版或手机。',
    ),
    weight: 90,
    joined: true,
    unseen: true,
    evidence: [
      'whatsapp.computers-end-like-phones',
      'whatsapp.two-ways-on-the-web',
      'whatsapp.computer-help-tabs',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.act-community-ios',
    phase: 'act',
    when: { ...LEAVE_COMMUNITY, device: ['ios'] },
    examples: [
      { answers: { ...OF_COMMUNITY, device: 'ios' }, fires: true },
      { answers: OF_COMMUNITY, fires: false },
    ],
    short: t('Communities → its name → exit community', '社群 → 点社群名称 → 退出社群'),
    detail: t(
      'Two how-to pages in other languages have this button; one of them, for the iPhone, has it under ⋮ → community info, at the bottom. The other describes it for plain members. In WhatsApp Web it is “Exit community”, and takes you out of all its groups. Some press reports say that leaving one of its groups does so too; don’t count on it.',
      '两篇外文教程写到这个按钮；说 iPhone 的那篇写在 ⋮ → 社群信息 的最下面，另一篇只写了普通成员。网页版叫「Exit community」，里面的群会一起退。也有报道说退出其中一个群就等于全退，别指望它。',
    ),
    weight: 90,
    joined: true,
    evidence: [
      'whatsapp.exit-community-button',
      'whatsapp.exit-community-on-the-web',
      'whatsapp.community-exit-leaves-its-groups',
      'whatsapp.exit-leaves-community',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.act-community-android',
    phase: 'act',
    when: { ...LEAVE_COMMUNITY, device: ['android'] },
    examples: [
      { answers: OF_COMMUNITY, fires: true },
      { answers: { ...OF_COMMUNITY, device: 'ios' }, fires: false },
    ],
    short: t('Communities → its name → look for exit community', '社群 → 点社群名称 → 找退出社群'),
    detail: t(
      'One how-to page has the button without naming a platform; in WhatsApp Web it is “Exit community”, and takes you out of all its groups. Another says that on Android you leave through ⋮ → group info → exit group, but not of which group; one user found that leaving only the announcement group is not leaving the community. Some press reports say that leaving one of its groups takes you out of everything; don’t count on it.',
      '有一篇教程写到这个按钮，没说是哪种手机；网页版叫「Exit community」，里面的群会一起退。另一篇说安卓上走 ⋮ → 群信息 → 退出群组，但没说是哪个群；有用户发现，只退公告群不算退出社群。也有报道说退出其中一个群就等于全退，别指望它。',
    ),
    weight: 90,
    evidence: [
      'whatsapp.exit-community-button',
      'whatsapp.exit-community-on-the-web',
      'whatsapp.community-exit-leaves-its-groups',
      'whatsapp.android-exits-by-group-info',
      'whatsapp.announcement-group-is-not-all',
    ],
    against: ['whatsapp.exit-leaves-community'],
    joined: true,
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.act-community-web',
    phase: 'act',
    when: { ...LEAVE_COMMUNITY, device: ['web'] },
    examples: [
      { answers: { ...OF_COMMUNITY, device: 'web' }, fires: true },
      { answers: { ...OF_COMMUNITY, device: 'desktop' }, fires: false },
    ],
    short: t('Community info → “Exit community”', '社群信息 →「Exit community」（退出社群）'),
    detail: t(
      'A window says: “You will also leave all groups in this community.” Confirm with “Exit community”, or “Exit and delete for me”. The announcement group can’t be left alone there, and its owner first has to assign a new owner.',
      '窗口写着：“You will also leave all groups in this community.”（里面的群会一起退）。再点「Exit community」确认，或「Exit and delete for me」（退出并为我删除）。网页版里公告群不能单独退；拥有者要先指定新的拥有者。',
    ),
    weight: 90,
    evidence: [
      'whatsapp.exit-community-on-the-web',
      'whatsapp.community-exit-leaves-its-groups',
      'whatsapp.announcement-group-needs-community-exit',
      'whatsapp.owner-assigns-before-exit',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.act-community',
    phase: 'act',
    when: { ...LEAVE_COMMUNITY, device: ['harmonyos', 'desktop'] },
    examples: [
      { answers: { ...OF_COMMUNITY, device: 'desktop' }, fires: true },
      { answers: OF_COMMUNITY, fires: false },
    ],
    short: t('Look for “exit community” in the community’s info.', '在社群信息里找退出社群。'),
    detail: t(
      'WhatsApp Web has it there (“Exit community”), and it takes you out of all its groups; no source shows it on your device. Some press reports say that leaving one of its groups does so too; don’t count on it.',
      '网页版就在那里（「Exit community」），里面的群会一起退；你这种设备上有没有，没查到。也有报道说退出其中一个群就等于全退，别指望它。',
    ),
    weight: 90,
    unseen: true,
    joined: true,
    evidence: [
      'whatsapp.exit-community-on-the-web',
      'whatsapp.community-exit-leaves-its-groups',
      'whatsapp.exit-leaves-community',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.confirm',
    phase: 'confirm',
    when: LEAVE_GROUP,
    examples: [
      { answers: MEMBER, fires: true },
      { answers: OF_COMMUNITY, fires: false },
    ],
    short: t('You are out once you have confirmed.', '点了确认，就退了。'),
    weight: 50,
    evidence: ['whatsapp.confirming-is-leaving'],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.confirm-community',
    phase: 'confirm',
    when: LEAVE_COMMUNITY,
    examples: [
      { answers: OF_COMMUNITY, fires: true },
      { answers: MEMBER, fires: false },
    ],
    short: t('See if you’re out of its groups, too.', '看看里面的群是不是也都退了。'),
    detail: t(
      'Exiting the community takes you out of all of them, says WhatsApp Web, which then shows “You left the community”. If you are still in one, leave it by itself.',
      '网页版写着：退出社群，里面的群会一起退；退成后显示“You left the community”。还有没退掉的，就单独退。',
    ),
    weight: 50,
    evidence: ['whatsapp.community-exit-leaves-its-groups', 'whatsapp.community-left-on-the-web'],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.who-can-add',
    phase: 'afterwards',
    when: { ...LEAVE, device: ['ios', 'android', 'harmonyos'], ...WITH_OTHERS },
    examples: [
      { answers: { ...MEMBER, groupSize: 2 }, fires: true },
      { answers: { ...MEMBER, groupSize: 1 }, fires: false },
      { answers: { ...MEMBER, device: 'web' }, fires: false },
    ],
    short: t(
      'Added again? Settings → Privacy → Groups → “My Contacts”',
      '怕又被拉？设置 → 隐私 → 群组 → 我的联系人',
    ),
    detail: t(
      'That is the way on Android and the iPhone. Choose “My Contacts” or “My Contacts Except…” (in 2021 it was under Settings → Account). A group admin whom you shut out can still send you an invitation; it is valid for 3 days. The setting does not cover the announcement groups of communities.',
      '安卓和 iPhone 都是这样。选“我的联系人”或“我的联系人除外…”（2021 年在 设置 → 账号 里面）。被你挡住的群管理员还能发邀请给你，3 天内有效。社群的公告群不受这个设置限制。',
    ),
    weight: 60,
    path: ['Settings', 'Privacy', 'Groups'],
    joined: true,
    evidence: [
      'whatsapp.who-can-add-me',
      'whatsapp.invitation-holds-3-days',
      'whatsapp.announcement-groups-are-exempt',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.leave.who-can-add-computer',
    phase: 'afterwards',
    when: { ...LEAVE, device: COMPUTERS, ...WITH_OTHERS },
    examples: [
      { answers: { ...MEMBER, device: 'web', groupSize: 2 }, fires: true },
      { answers: { ...MEMBER, device: 'web', groupSize: 1 }, fires: false },
      { answers: MEMBER, fires: false },
    ],
    short: t('Added again? Settings → Privacy → Groups', '怕又被拉？设置 → 隐私 → 群组'),
    detail: t(
      'WhatsApp’s help for the web and the desktop has it there; in 2021 it could only be set on the phone. A group admin whom you shut out can still send you an invitation; it is valid for 3 days. The setting does not cover the announcement groups of communities.',
      'WhatsApp 网页版和电脑版的帮助就是这样写的；2021 年还只能在手机上设。被你挡住的群管理员还能发邀请给你，3 天内有效。社群的公告群不受这个设置限制。',
    ),
    weight: 60,
    path: ['Settings', 'Privacy', 'Groups'],
    joined: true,
    evidence: [
      'whatsapp.who-can-add-me-on-computer',
      'whatsapp.group-privacy-in-2021',
      'whatsapp.invitation-holds-3-days',
      'whatsapp.announcement-groups-are-exempt',
    ],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.last-admin',
    when: { ...LEAVE_GROUP, role: ADMINS, ...WITH_OTHERS },
    examples: [
      { answers: { ...MEMBER, role: 'admin', groupSize: 2 }, fires: true },
      { answers: { ...MEMBER, role: 'admin', groupSize: 1 }, fires: false },
      { answers: MEMBER, fires: false },
    ],
    short: t('The only admin? Then a random member takes over.', '管理员只有你的话，会随机挑人接手。'),
    weight: 95,
    mustKnow: true,
    excludes: ['whatsapp.leave.last-community-admin'],
    evidence: ['whatsapp.last-admin-is-replaced'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.last-community-admin',
    when: { ...LEAVE_COMMUNITY, role: ADMINS, ...WITH_OTHERS },
    examples: [
      { answers: { ...OF_COMMUNITY, role: 'admin', groupSize: 2 }, fires: true },
      { answers: { ...OF_COMMUNITY, role: 'admin', groupSize: 1 }, fires: false },
      { answers: OF_COMMUNITY, fires: false },
    ],
    short: t(
      'Only admin? A new one is appointed (policy for Europe).',
      '管理员只有你，会另指定（欧洲地区政策）。',
    ),
    detail: t(
      'So says WhatsApp’s policy for the European Region (not the UK), of admins; the community’s owner has to assign a new owner before exiting, in WhatsApp Web.',
      '依据是 WhatsApp 欧洲地区（不含英国）的隐私政策，说的是管理员；拥有者在网页版里要先指定新的拥有者才能退出。',
    ),
    weight: 95,
    mustKnow: true,
    evidence: ['whatsapp.admins-are-replaced', 'whatsapp.owner-assigns-before-exit'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.own-history',
    when: LEAVE_GROUP,
    examples: [
      { answers: MEMBER, fires: true },
      { answers: OF_COMMUNITY, fires: false },
    ],
    short: t('You keep the chat, unless you choose to delete it.', '聊天记录留着，除非你选了删除。'),
    detail: t('A group that you deleted can’t be restored.', '删掉的群恢复不了。'),
    // The button offers the choice, and the table says what is kept.
    weight: 84,
    joined: true,
    excludes: ['whatsapp.dissolve.own-history', 'whatsapp.already-out.erased'],
    evidence: ['whatsapp.leaver-keeps-history', 'whatsapp.deleted-group-is-gone'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.admins-told',
    notice: true,
    when: { ...LEAVE_GROUP, ...WITH_OTHERS },
    examples: [
      { answers: { ...MEMBER, groupSize: 2 }, fires: true },
      { answers: { ...MEMBER, groupSize: 1 }, fires: false },
      { answers: OF_COMMUNITY, fires: false },
    ],
    short: t('Only the admins are told that you left.', '你退群，只通知管理员。'),
    weight: 85,
    excludes: ['whatsapp.quiet.nobody-told'],
    evidence: ['whatsapp.only-admins-are-told'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.admins-told-community',
    notice: true,
    when: { ...LEAVE_COMMUNITY, ...WITH_OTHERS },
    examples: [
      { answers: { ...OF_COMMUNITY, groupSize: 2 }, fires: true },
      { answers: { ...OF_COMMUNITY, groupSize: 1 }, fires: false },
      { answers: MEMBER, fires: false },
    ],
    short: t('Only the admins are told that you left it.', '你退出社群，只通知管理员。'),
    detail: t('So says WhatsApp Web’s window for exiting.', '网页版退出社群的窗口这样写。'),
    weight: 85,
    excludes: ['whatsapp.quiet.nobody-told', 'whatsapp.leave.admins-told'],
    evidence: ['whatsapp.admins-told-in-communities'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.past-participants',
    when: { ...LEAVE, ...WITH_OTHERS },
    examples: [
      { answers: { ...MEMBER, groupSize: 2 }, fires: true },
      { answers: { ...MEMBER, groupSize: 1 }, fires: false },
    ],
    short: t(
      'Group info lists you as a past member for up to 60 days.',
      '60 天内，群信息的过往成员里查得到你。',
    ),
    detail: t(
      'Your profile name and phone number stand there, and your photo, depending on your settings; the members can see them.',
      '里面有你的名称和手机号；头像留不留，看你的设置。群成员都看得到。',
    ),
    weight: 80,
    mustKnow: true,
    evidence: ['whatsapp.past-participants-60-days'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.goes-on',
    when: { ...LEAVE, ...WITH_OTHERS },
    examples: [
      { answers: { ...MEMBER, groupSize: 2 }, fires: true },
      { answers: { ...MEMBER, groupSize: 1 }, fires: false },
    ],
    short: t('The others go on without you.', '其他人照常聊，群不会散。'),
    weight: 40,
    excludes: ['whatsapp.dissolve.closed-not-erased'],
    evidence: ['whatsapp.exit-does-not-end-group', 'whatsapp.last-admin-is-replaced'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.last-one',
    when: { ...LEAVE_GROUP, ...ALONE },
    examples: [
      { answers: { ...MEMBER, groupSize: 1 }, fires: true },
      { answers: { ...MEMBER, groupSize: 2 }, fires: false },
    ],
    short: t(
      'You are the last: it is deleted (policy for Europe).',
      '你是最后一个，退了就删群（欧洲地区政策）。',
    ),
    detail: t(
      'So says WhatsApp’s policy for the European Region (not the UK).',
      '依据是 WhatsApp 欧洲地区（不含英国）的隐私政策。',
    ),
    weight: 85,
    mustKnow: true,
    excludes: ['whatsapp.leave.goes-on', 'whatsapp.leave.admins-told', 'whatsapp.leave.last-admin'],
    evidence: ['whatsapp.server-deletes-empty-group'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.coming-back',
    when: { ...LEAVE, ...WITH_OTHERS },
    examples: [
      { answers: { ...MEMBER, groupSize: 2 }, fires: true },
      { answers: { ...MEMBER, groupSize: 1 }, fires: false },
    ],
    short: t('Back in? By an admin, or an invite link.', '想回来？请管理员拉你，或者用邀请链接。'),
    detail: t(
      'After you have left the same group twice, an admin has to wait 24 hours to add you again, longer if it happens again; with an invite link there is no wait. One user reports that adding failed after a single exit already.',
      '同一个群退了两次，管理员要等 24 小时才能再拉你，次数越多越久；用邀请链接就不用等。也有用户说，对方只退过一次就拉不回来。',
    ),
    weight: 75,
    mustKnow: true,
    joined: true,
    evidence: [
      'whatsapp.re-add-wait-24-hours',
      'whatsapp.invite-link-avoids-wait',
      'whatsapp.re-add-failed-after-one-exit',
    ],
  },
  {
    kind: 'effect',
    id: 'whatsapp.leave.report',
    when: { ...LEAVE_GROUP, ...WITH_OTHERS },
    examples: [
      { answers: { ...MEMBER, groupSize: 2 }, fires: true },
      { answers: { ...MEMBER, groupSize: 1 }, fires: false },
      { answers: OF_COMMUNITY, fires: false },
    ],
    short: t('On your way out you may be offered to report it.', '退的时候，可能会让你选要不要举报。'),
    detail: t(
      'If you do, its last five messages go to WhatsApp, and nobody in it is told.',
      '举报的话，最近 5 条消息会发给 WhatsApp，群里没人知道。',
    ),
    weight: 20,
    evidence: ['whatsapp.report-is-optional'],
  },
] as const satisfies readonly Rule<ClaimId>[];
