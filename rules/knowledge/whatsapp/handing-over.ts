import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { COMPUTERS } from '../wechat/values.ts';
import { ADMINS, ALONE, HANDOVER, WITH_OTHERS } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('whatsapp', {
  'any-admin-makes-admin': {
    rows: ['W-27'],
    says: t(
      'Any admin can make another member admin; a group can have any number of admins.',
      '任何管理员都能把别的成员设为管理员；管理员人数不限。',
    ),
    for: {
      'whatsapp-faq-manage-admins': {
        quote: 'cualquiera de ellas puede convertir a un miembro en administrador',
      },
      'whatsapp-faq-admins': t('Says so on an old help page.', '一份旧的帮助页面如此说明。'),
    },
  },
  'makes-admin-elsewhere': {
    says: t(
      'We conclude: on the iPhone and on HarmonyOS somebody is made admin in the group’s info, as on Android.',
      '我们推断：iPhone 和鸿蒙上设管理员，也和安卓一样在群信息里。',
    ),
    devices: ['ios', 'harmonyos'],
    for: {
      'whatsapp-faq-manage-admins': {
        says: t('Describes it for Android.', '说的是安卓。'),
        partly: true,
      },
    },
  },
  'iphone-makes-admin': {
    says: t(
      'On the iPhone, as on Android: tap the group’s name, hold the member, make admin.',
      'iPhone 上和安卓一样：点群名，长按那个成员，设为管理员。',
    ),
    devices: ['ios'],
    for: {
      'sunduler-make-admin': {
        says: t('Describes it for iPhone and Android at once.', 'iPhone 和安卓一起写的。'),
        quote: 'Tap and hold the new admin name',
      },
    },
  },
  'no-owner-role': {
    rows: ['W-27'],
    says: t(
      'We conclude: a group has no owner’s role that could be handed over; making somebody admin is all there is.',
      '我们推断：群里没有可以转让的群主身份；能做的就是把别人设为管理员。',
    ),
    for: {
      'whatsapp-faq-manage-admins': {
        says: t(
          'Describes how admins make others admin; the one thing kept for the creator is that nobody can remove them.',
          '说明管理员如何把别人设为管理员；创建者特有的只有一点：别人移不走。',
        ),
        partly: true,
      },
    },
  },
  'android-makes-admin': {
    says: t(
      'On Android: tap the group’s name, tap or hold the member, make group admin (Spanish: Designar como admin. del grupo); several at once under Group permissions (Permisos del grupo).',
      '安卓上：点群名，点一下或长按那个成员，设为群管理员（西班牙语版：Designar como admin. del grupo）；一次设多个在群组权限（Permisos del grupo）里。',
    ),
    devices: ['android'],
    for: {
      'whatsapp-faq-manage-admins': {
        says: t('The tab for Android, in Spanish.', '安卓标签页，西班牙语。'),
        quote: 'Toca Designar como admin. del grupo.',
      },
    },
  },
  'web-makes-admin': {
    says: t(
      'On the web and the desktop: click the group’s name or the menu, 群组信息; hover over the member, menu, 选定为群组管理员 (old help page in Chinese).',
      '网页版和桌面版：点群名或菜单里的「群组信息」；鼠标移到成员上，点菜单，再点「选定为群组管理员」（旧的中文帮助页）。',
    ),
    devices: ['desktop', 'web'],
    for: { 'whatsapp-faq-admins': { quote: '选定为群组管理员' } },
  },
  'web-menu-makes-admin': {
    says: t(
      'In WhatsApp Web a member’s menu has “Make group admin”.',
      '网页版里，成员的菜单有“Make group admin”。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: 'Make group admin' } },
  },
  'web-line-for-new-admin': {
    says: t(
      'In WhatsApp Web the chat of whoever was made admin of a group has the line “You’re now an admin”; there is also one for others, “… is now an admin”.',
      '网页版里，被设为群管理员的人，聊天里会有一句“You’re now an admin”；另有一句给别人看的“… is now an admin”。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: "You're now an admin" } },
  },
  'web-line-for-new-owner': {
    says: t(
      'When a community is handed on, WhatsApp Web has a line for the others: “… assigned … as the new owner.”',
      '社群移交后，网页版有一行给别人看的“… assigned … as the new owner.”',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: 'assigned {user_name} as the new owner.' } },
  },
  'whatsapp-makes-nobody-admin': {
    says: t(
      'WhatsApp itself makes nobody admin on request, not even somebody who was admin before.',
      'WhatsApp 自己不会应请求指定管理员，哪怕对方以前就是管理员。',
    ),
    for: {
      'whatsapp-faq-manage-admins': {
        quote: 'no podemos designar a alguien como administrador, incluso si ya ocupó ese rol',
      },
    },
  },
  'community-admins-make-admins': {
    says: t(
      'Community admins can make other members of the community admins.',
      '社群管理员可以把社群的其他成员设为管理员。',
    ),
    for: {
      'whatsapp-faq-community': {
        quote: 'Promote or dismiss other community members as admins.',
      },
    },
  },
  'where-community-admins-are-made': {
    says: t(
      'On phones: Communities, the community, ⋮, community info, hold the member, make admin; in the browser click the member instead; in the desktop app click the community’s name, members (Portuguese: Promover a admin).',
      '手机上：社群→点社群→⋮→社群信息→长按那个成员→设为管理员；浏览器里改成点那个成员；桌面版点社群名称→成员（葡萄牙语按钮名：Promover a admin）。',
    ),
    for: {
      'tecnoblog-community-admins': {
        quote: 'Toque e pressione em cima de um membro da comunidade, e escolha a opção “Promover a admin”.',
      },
      'canaltech-community-admins': {
        says: t(
          'On phones by the name at the top, then a tap on the member.',
          '手机上点顶部的名称，再点那个成员。',
        ),
        quote: 'Para conceder o cargo de administrador, toque em "Promover a admin"',
        partly: true,
      },
    },
  },
  'web-makes-community-admin': {
    says: t(
      'In WhatsApp Web the menu of a community’s member has “Make admin”.',
      '网页版里，社群成员的菜单有“Make admin”。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: 'Make admin' } },
  },
  'community-admins-are-announced': {
    says: t(
      'Everybody in the community gets a notice in the chat when somebody is made admin, says one article.',
      '有一篇报道说，社群里每次有人当上管理员，所有人都会在聊天里收到提示。',
    ),
    for: {
      'canaltech-community-admins': {
        quote: 'todas as pessoas que fazem parte da comunidade recebem o aviso na conversa',
      },
    },
  },
  'community-ownership-passes': {
    says: t(
      'The owner of a community can hand it on: community info, choose a new owner (Selecionar novo dono), pick an admin, confirm. The old owner stays admin, but can no longer deactivate the community, and others can then remove them as admin.',
      '社群的拥有者可以移交：社群信息→选择新的拥有者（Selecionar novo dono）→选一名管理员→确认。原拥有者仍是管理员，但不能再停用社群，别人也能撤掉他的管理员。',
    ),
    for: {
      'canaltech-community-owner': {
        says: t('Tried it, in a test version for Android.', '在安卓测试版上试过。'),
        quote: 'o antigo proprietário permanece como administrador, mas perde o acesso ao botão',
      },
      'tecmundo-community-owner': {
        says: t(
          'Released with Android 2.24.18.80; only somebody who is already admin can be chosen.',
          '随安卓 2.24.18.80 正式发布；只能选已经是管理员的人。',
        ),
        partly: true,
      },
      'html-it-community-owner': {
        says: t(
          'In a test version for Android; any member can be chosen.',
          '在安卓测试版上；可以选任何成员。',
        ),
        partly: true,
      },
    },
  },
  'web-hands-community-on': {
    says: t(
      'In WhatsApp Web the owner’s community info has “Assign new owner”: it lists the other admins of the community; then “Confirm”.',
      '网页版里，拥有者的社群信息里有“Assign new owner”：列出社群的其他管理员，选一个，再点“Confirm”。',
    ),
    devices: ['web'],
    for: {
      'whatsapp-web-code': { quote: 'Assign new owner' },
      'whatsapp-web-modules': {
        says: t('Lists the admins of the community but oneself.', '列出社群管理员，不包括自己。'),
        quote: 'useWAWebCommunityAdmins',
        partly: true,
      },
    },
  },
  'new-owner-in-whatsapps-words': {
    says: t(
      'Before a community is handed on, WhatsApp’s own window says, in WhatsApp Web: only the owner can deactivate the community; the old owner remains a community admin, and another admin can demote or remove them.',
      '移交社群之前，WhatsApp 自己的窗口（网页版）写着：只有拥有者能停用社群；原拥有者仍是社群管理员，但别的管理员可以撤掉或移出他。',
    ),
    for: {
      'whatsapp-web-code': { quote: 'Another admin can demote you or remove you from the community.' },
    },
  },
});

const HAND_GROUP = { ...HANDOVER, role: ADMINS, groupType: ['ordinary'] } as const satisfies When;
const HAND_COMMUNITY = { ...HANDOVER, role: ['owner'], groupType: ['community'] } as const satisfies When;

const CREATOR = {
  platform: 'whatsapp',
  goal: 'transfer',
  role: 'owner',
  device: 'android',
  groupType: 'ordinary',
  groupSize: 12,
} as const;
const CREATOR_OF_COMMUNITY = { ...CREATOR, groupType: 'community' } as const;

/** Making somebody else admin and staying: what is known of WhatsApp. */
export const handingOver = [
  {
    kind: 'blocker',
    id: 'whatsapp.transfer.not-admin',
    when: { ...HANDOVER, role: ['member'] },
    examples: [
      {
        answers: { platform: 'whatsapp', goal: 'transfer', role: 'member', groupType: 'ordinary' },
        fires: true,
      },
      { answers: CREATOR, fires: false },
    ],
    short: t('Only an admin can make somebody admin', '只有管理员能设管理员'),
    detail: t(
      'An admin makes another member admin, in a group as in a community; WhatsApp itself makes nobody admin on request.',
      '群和社群都一样，由管理员把别的成员设为管理员；WhatsApp 自己不会应请求指定。',
    ),
    brief: t('only an admin can', '只有管理员能'),
    clearedBy: 'nobody',
    fix: [],
    evidence: [
      'whatsapp.any-admin-makes-admin',
      'whatsapp.community-admins-make-admins',
      'whatsapp.whatsapp-makes-nobody-admin',
    ],
  },
  {
    kind: 'blocker',
    id: 'whatsapp.transfer.alone',
    when: { ...HANDOVER, role: ADMINS, ...ALONE },
    examples: [
      { answers: { ...CREATOR, groupSize: 1 }, fires: true },
      { answers: { ...CREATOR, groupSize: 2 }, fires: false },
    ],
    short: t('Nobody else is in it', '里面只有你一个人'),
    detail: t(
      'Only a member can be made admin, and there is none but you.',
      '管理员只能从成员里选，而现在除了你没有别人。',
    ),
    brief: t('bring someone in first', '先拉个人进来'),
    clearedBy: 'you',
    fix: [
      {
        id: 'whatsapp.transfer.add-somebody',
        phase: 'prepare',
        short: t('Add somebody first.', '先拉一个人进来。'),
        sets: { groupSize: 2 },
      },
    ],
    evidence: ['whatsapp.any-admin-makes-admin'],
  },
  {
    kind: 'step',
    id: 'whatsapp.transfer.act-android',
    phase: 'act',
    when: { ...HAND_GROUP, device: ['android'] },
    examples: [
      { answers: CREATOR, fires: true },
      { answers: { ...CREATOR, device: 'ios' }, fires: false },
    ],
    short: t('Group name → tap the person → make them group admin', '群名 → 点那个人 → 设为群管理员'),
    detail: t(
      'Tap or hold the person. WhatsApp’s help was read in Spanish: “Designar como admin. del grupo”; several at once under “Permisos del grupo” (group permissions).',
      '点一下或长按都行。帮助页读的是西班牙语版：「Designar como admin. del grupo」；想一次设多个，在「Permisos del grupo」（群组权限）里设。',
    ),
    weight: 90,
    evidence: ['whatsapp.android-makes-admin'],
  },
  {
    kind: 'step',
    id: 'whatsapp.transfer.act-iphone',
    phase: 'act',
    when: { ...HAND_GROUP, device: ['ios'] },
    examples: [
      { answers: { ...CREATOR, device: 'ios' }, fires: true },
      { answers: { ...CREATOR, device: 'harmonyos' }, fires: false },
    ],
    short: t('Group name → hold the person → make them admin', '群名 → 长按那个人 → 设为管理员'),
    detail: t(
      'A how-to page for iPhone and Android says so; WhatsApp’s own help was read for Android.',
      '这是一篇 iPhone 和安卓一起写的教程说的；WhatsApp 自己的帮助只读到安卓版。',
    ),
    weight: 90,
    evidence: ['whatsapp.iphone-makes-admin'],
  },
  {
    kind: 'step',
    id: 'whatsapp.transfer.act-phone',
    phase: 'act',
    when: { ...HAND_GROUP, device: ['harmonyos'] },
    examples: [
      { answers: { ...CREATOR, device: 'harmonyos' }, fires: true },
      { answers: { ...CREATOR, device: 'ios' }, fires: false },
    ],
    short: t('Make the person admin in the group’s info.', '在群信息里把对方设为管理员。'),
    detail: t(
      'The group’s info opens when you tap its name, and lists the people. No source that was read shows the buttons on your phone; we conclude the place from Android.',
      '点群名就是群信息，成员都列在里面。你这种手机上的按钮名没查到，位置是照安卓推断的。',
    ),
    weight: 90,
    unseen: true,
    joined: true,
    evidence: ['whatsapp.makes-admin-elsewhere', 'whatsapp.any-admin-makes-admin'],
  },
  {
    kind: 'step',
    id: 'whatsapp.transfer.act-computer',
    phase: 'act',
    when: { ...HAND_GROUP, device: COMPUTERS },
    examples: [
      { answers: { ...CREATOR, device: 'desktop' }, fires: true },
      { answers: { ...CREATOR, device: 'ios' }, fires: false },
    ],
    short: t('Group name → the person → make them group admin', '群名 → 那个人 → 选定为群组管理员'),
    detail: t(
      'Hover over the person for the menu. An old help page, read in Chinese, has 群组信息 (group info), 选定为群组管理员 (make group admin); in WhatsApp Web the English button is “Make group admin”.',
      '鼠标移到那个人上，点菜单。出自一份旧的帮助页：「群组信息」→「选定为群组管理员」；网页版的英文按钮是「Make group admin」。',
    ),
    weight: 90,
    path: ['群组信息', '选定为群组管理员'],
    evidence: ['whatsapp.web-makes-admin', 'whatsapp.web-menu-makes-admin'],
  },
  {
    kind: 'step',
    id: 'whatsapp.transfer.act-community-android',
    phase: 'act',
    when: { ...HAND_COMMUNITY, device: ['android'] },
    examples: [
      { answers: CREATOR_OF_COMMUNITY, fires: true },
      { answers: CREATOR, fires: false },
      { answers: { ...CREATOR_OF_COMMUNITY, device: 'ios' }, fires: false },
    ],
    short: t('Community info → choose a new owner → confirm', '社群信息 → 选择新的拥有者 → 确认'),
    detail: t(
      'Reported by the press in 2024 (in Portuguese “Selecionar novo dono”): one page says it was released with version 2.24.18.80, others that it was a test version. In WhatsApp Web the button is “Assign new owner”. Make the person admin of the community first (in its info: hold the person, make admin); one page says that any member can be chosen.',
      '2024 年有媒体报道（葡语按钮名「Selecionar novo dono」）：一篇说 2.24.18.80 版已发布，别的说还是测试版。网页版的按钮是「Assign new owner」。先把对方设为社群管理员（社群信息里长按那个人）；有一篇说任何成员都能选。',
    ),
    weight: 90,
    joined: true,
    evidence: [
      'whatsapp.community-ownership-passes',
      'whatsapp.web-hands-community-on',
      'whatsapp.where-community-admins-are-made',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.transfer.act-community-web',
    phase: 'act',
    when: { ...HAND_COMMUNITY, device: ['web'] },
    examples: [
      { answers: { ...CREATOR_OF_COMMUNITY, device: 'web' }, fires: true },
      { answers: { ...CREATOR_OF_COMMUNITY, device: 'desktop' }, fires: false },
    ],
    short: t(
      'Community info → “Assign new owner” → “Confirm”',
      '社群信息 →「Assign new owner」（指定）→「Confirm」',
    ),
    detail: t(
      'WhatsApp Web lists the other admins of the community, so make the person admin first: “Make admin” in their menu.',
      '「Assign new owner」是指定新的拥有者。网页版只列出社群的其他管理员，所以先把对方设为社群管理员：在对方的菜单里点「Make admin」。',
    ),
    weight: 90,
    evidence: ['whatsapp.web-hands-community-on', 'whatsapp.web-makes-community-admin'],
  },
  {
    kind: 'step',
    id: 'whatsapp.transfer.act-community',
    phase: 'act',
    when: { ...HAND_COMMUNITY, device: ['ios', 'harmonyos', 'desktop'] },
    examples: [
      { answers: { ...CREATOR_OF_COMMUNITY, device: 'ios' }, fires: true },
      { answers: CREATOR_OF_COMMUNITY, fires: false },
    ],
    short: t('Look in the community’s info: choose a new owner', '看社群信息里有没有“选择新的拥有者”'),
    detail: t(
      'The press reported it in 2024 for Android only, and WhatsApp Web has it (“Assign new owner”); no source says whether your device does. Make the person admin of the community first.',
      '2024 年的报道只提到安卓，网页版也有（「Assign new owner」）；你这种设备有没有，没查到。先把对方设为社群管理员。',
    ),
    weight: 90,
    joined: true,
    unseen: true,
    evidence: ['whatsapp.community-ownership-passes', 'whatsapp.web-hands-community-on'],
  },
  {
    kind: 'step',
    id: 'whatsapp.transfer.act-community-admin',
    phase: 'act',
    when: { ...HANDOVER, role: ['admin'], groupType: ['community'] },
    examples: [
      { answers: { ...CREATOR_OF_COMMUNITY, role: 'admin' }, fires: true },
      { answers: CREATOR_OF_COMMUNITY, fires: false },
    ],
    short: t('Make another member admin of the community.', '把另一个成员设为社群管理员。'),
    detail: t(
      'In the community’s info hold the person (in the browser: click them), then make admin, says one article; in WhatsApp Web the button is “Make admin”. Everybody in the community gets a notice, says another. The right to deactivate it stays with its creator, unless the creator hands it on.',
      '有报道说：在社群信息里长按对方（浏览器里是点一下），再设为管理员；网页版的按钮是「Make admin」。另一篇说社群里的人都会收到提示。停用社群的权利仍归创建者，除非创建者移交。',
    ),
    weight: 90,
    joined: true,
    evidence: [
      'whatsapp.community-admins-make-admins',
      'whatsapp.where-community-admins-are-made',
      'whatsapp.web-makes-community-admin',
      'whatsapp.community-admins-are-announced',
      'whatsapp.creator-ends-community',
      'whatsapp.new-owner-in-whatsapps-words',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.transfer.confirm',
    phase: 'confirm',
    when: { ...HANDOVER, role: ADMINS },
    examples: [
      { answers: CREATOR, fires: true },
      { answers: { ...CREATOR, role: 'member' }, fires: false },
    ],
    short: t('Ask the person whether they can manage it now.', '问问对方：现在能管理了吗？'),
    detail: t(
      'In WhatsApp Web the new admin of a group reads “You’re now an admin” in the chat. There is a line for others too, “… is now an admin”.',
      '网页版上，群里新设的管理员会在聊天里看到“You’re now an admin”。另有一句给别人看的“… is now an admin”。',
    ),
    weight: 50,
    evidence: ['whatsapp.any-admin-makes-admin', 'whatsapp.web-line-for-new-admin'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.transfer.creator-stays-admin',
    when: { ...HAND_GROUP, role: ['owner'] },
    examples: [
      { answers: CREATOR, fires: true },
      { answers: { ...CREATOR, role: 'admin' }, fires: false },
    ],
    short: t('You made it? You stay admin; nobody can remove you.', '群是你建的：还是管理员，谁也移不走你。'),
    detail: t('That is so until you leave the group yourself.', '直到你自己退群为止。'),
    weight: 90,
    excludes: ['whatsapp.transfer.community-creator'],
    evidence: ['whatsapp.creator-cannot-be-removed'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.transfer.no-owner',
    when: { ...HAND_GROUP, ...WITH_OTHERS },
    examples: [
      { answers: { ...CREATOR, groupSize: 2 }, fires: true },
      { answers: { ...CREATOR, groupSize: 1 }, fires: false },
      { answers: CREATOR_OF_COMMUNITY, fires: false },
    ],
    short: t('Nothing is taken from you; both of you are admins.', '你什么都不会少，你们俩都是管理员。'),
    detail: t(
      'A group has no owner’s role that could be handed over, we conclude; it can have any number of admins.',
      '我们推断：群里没有可以转让的群主身份；管理员人数不限。',
    ),
    weight: 60,
    joined: true,
    evidence: ['whatsapp.no-owner-role', 'whatsapp.any-admin-makes-admin'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.transfer.community-creator',
    when: HAND_COMMUNITY,
    examples: [
      { answers: CREATOR_OF_COMMUNITY, fires: true },
      { answers: CREATOR, fires: false },
    ],
    short: t('After that you can’t deactivate it any more.', '移交之后，你就停用不了社群了。'),
    detail: t(
      'You stay admin of the community, but another admin can demote or remove you: so says WhatsApp’s own window, read in WhatsApp Web. If it is to end, deactivate it before you hand it over.',
      '你还是社群管理员，但别的管理员可以撤掉或移出你：WhatsApp 自己的窗口（在网页版里读到）这么写。想停用社群，就在移交之前停。',
    ),
    weight: 95,
    mustKnow: true,
    evidence: ['whatsapp.new-owner-in-whatsapps-words', 'whatsapp.community-ownership-passes'],
  },
] as const satisfies readonly Rule<ClaimId>[];
