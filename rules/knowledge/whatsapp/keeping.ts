import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { END_GROUP, LEAVE, OUT, WITH_OTHERS } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('whatsapp', {
  'past-participants-60-days': {
    rows: ['W-21'],
    says: t(
      'The leaver’s profile name and phone number, and depending on settings the photo, stay in the group info’s list of past members for up to 60 days, for its members to see.',
      '退群者的名称和手机号（头像视设置而定）会在群信息的过往成员名单里保留最多 60 天，群成员看得到。',
    ),
    figures: { hours: 1_440 },
    for: {
      'whatsapp-faq-delete-android': {
        says: t('The tab for Android, in Slovak.', '安卓标签页，斯洛伐克语。'),
        quote: 'Členovia skupiny môžu v tomto zozname vidieť vaše informácie až 60 dní',
      },
      'whatsapp-privacy-policy': {
        says: t('Says so of the phone number.', '说的是手机号。'),
        quote: 'will appear in the past participants list of the group for up to 60 days',
        partly: true,
      },
      'nacion-whatsapp-exit': true,
      'telefonino-whatsapp-exit': {
        quote: 'in “Membri passati” delle info gruppo fino a 60 giorni',
      },
      'oficinadanet-whatsapp-exit': true,
    },
  },
  'delete-for-me-and-media': {
    rows: ['W-23'],
    says: t(
      '“Delete for me” also removes downloaded media from the phone.',
      '选择“退出并为自己删除”时，手机里已下载的媒体也会被删。',
    ),
    for: {
      'nacion-whatsapp-exit': t(
        'Says that media leave the gallery of the device too.',
        '称媒体也会从手机相册删除。',
      ),
      'oficinadanet-whatsapp-exit': {
        quote: 'todas as mídias e mensagens são apagadas do dispositivo',
      },
    },
  },
  'members-keep-messages': {
    rows: ['W-25'],
    says: t(
      'Messages are kept on the members’ own devices; people keep their copies of what they were sent.',
      '消息存在成员各自的设备上；收到的人保留各自的副本。',
    ),
    for: {
      'whatsapp-privacy-policy': {
        says: t(
          'Messages live on devices, and others keep their copies.',
          '消息存在设备上，其他人保留各自的副本。',
        ),
        quote: 'Typically your messages are stored on your device(s) and not on our servers.',
      },
    },
  },
  're-add-protection': {
    rows: ['W-28'],
    says: t(
      'WhatsApp keeps data for a while so that people are not added again to groups that they left.',
      'WhatsApp 会暂存数据，避免用户被重新拉入已退出的群。',
    ),
    for: {
      'whatsapp-privacy-policy': {
        says: t('Says so in the part on groups.', '在群组部分如此说明。'),
        quote: 'temporarily store information to protect you from being re-added to groups',
      },
    },
  },
  'exit-leaves-community': {
    rows: ['W-30'],
    says: t(
      'Exiting a group inside a community also leaves the community and its other groups.',
      '退出社群里的一个群，会同时退出该社群及其他群。',
    ),
    for: {
      'nacion-whatsapp-exit': {
        says: t(
          'Says that the exit counts for all groups of the community; names no platform.',
          '称退出对社群内所有群生效；没写平台。',
        ),
        partly: true,
      },
      'telefonino-whatsapp-exit': {
        says: t('Says so; names no platform.', '如此说明；没写平台。'),
        quote: 'uscire equivale ad abbandonare anche la community e gli altri gruppi',
        partly: true,
      },
      'oficinadanet-whatsapp-exit': {
        says: t(
          'Says that the user is removed from the whole community; names no platform.',
          '称用户会被移出整个社群；没写平台。',
        ),
        partly: true,
      },
    },
    against: {
      'waha-1209': t(
        'One user left the announcement group and was still in the community.',
        '有用户退出公告群后，人还在社群里。',
      ),
    },
  },
  'deleted-but-seen': {
    rows: ['W-52'],
    says: t(
      'Recipients may see a message before it is deleted, iOS recipients may keep media in Photos, and both sides need a current version.',
      '对方可能在删除前已看到；iOS 收件人可能把媒体留在相册；双方都需要新版本。',
    ),
    for: {
      'whatsapp-faq-messages': { quote: 'Es posible que los destinatarios vean los mensajes antes' },
    },
  },
  'disappearing-times': {
    rows: ['W-54'],
    says: t(
      'Disappearing messages last 24 hours, 7 days or 90 days and concern new messages only.',
      '限时消息可设 24 小时、7 天或 90 天，只对新消息有效。',
    ),
    for: {
      'zeenews-disappearing': true,
      'meganoticias-disappearing': true,
      'whatsmeow-2026-08': {
        says: t('Has the same times as constants.', '代码常量为同样的时长。'),
        partly: true,
      },
    },
  },
  'who-sets-the-timer': {
    rows: ['W-55'],
    says: t(
      'In a group anyone may set the timer by default; admins can keep it to admins.',
      '群里默认任何人都能设置计时；管理员可改为仅管理员。',
    ),
    for: {
      'zeenews-disappearing': t(
        'Says so; “admins only” of November 2020 is outdated.',
        '如此报道；2020 年 11 月“仅管理员”的说法已过时。',
      ),
      'meganoticias-disappearing': true,
    },
  },
  'what-escapes-the-timer': {
    rows: ['W-56'],
    says: t(
      'Kept messages, quotes, forwards, screenshots and backups made before the end can escape the timer.',
      '被保留的消息、引用、转发、截图和到期前的备份可能不受计时限制。',
    ),
    for: {
      'zeenews-disappearing': {
        says: t('Forwards, screenshots and copies.', '转发、截图和复制。'),
        partly: true,
      },
      'meganoticias-disappearing': true,
      'telemetro-keep-messages': {
        says: t('Describes how messages are kept.', '介绍如何保留消息。'),
        partly: true,
      },
    },
  },
  'advanced-chat-privacy': {
    says: t(
      'Where Advanced Chat Privacy is on, nobody in the chat can export it, and media are not saved by themselves.',
      '开了高级聊天隐私（Advanced Chat Privacy）的聊天，谁都不能导出，媒体也不会自动保存。',
    ),
    for: {
      'phoneworld-chat-privacy': {
        quote: 'blocks participants from exporting the chat history or automatically downloading',
      },
      'zeenews-chat-privacy': {
        says: t('Export and automatic downloads.', '提到导出和自动下载。'),
        quote: 'you can block others from exporting chats and auto-downloading media',
      },
    },
  },
  'who-sets-chat-privacy': {
    says: t(
      'It is off by default. In a group any member can switch it on, but admins can restrict that. Screenshots stay possible.',
      '默认关闭。群里任何成员都能开，但管理员可以限制。截屏仍然可以。',
    ),
    for: {
      'phoneworld-chat-privacy': {
        says: t('Off by default.', '默认关闭。'),
        quote: 'By default, WhatsApp leaves Chat Privacy turned off',
        partly: true,
      },
      'particle-chat-privacy': {
        says: t('Any member; screenshots.', '任何成员；截屏。'),
        quote: 'Any member of a group chat can enable or disable the mode without admin rights',
        partly: true,
      },
      'sipoch-chat-privacy': {
        says: t('Any member, unless admins restrict it.', '任何成员，除非管理员限制。'),
        quote: 'any member can change this setting, although admins can restrict it',
        partly: true,
      },
    },
  },
  'delivered-messages-deleted': {
    rows: ['W-60'],
    says: t('Messages are deleted from the servers once delivered.', '消息送达后即从服务器删除。'),
    for: {
      'whatsapp-privacy-policy': {
        quote: 'Once your messages are delivered, they are deleted from our servers.',
      },
    },
  },
  'undelivered-30-days': {
    rows: ['W-61'],
    says: t('Undelivered messages are kept encrypted for up to 30 days.', '未送达的消息加密保存最多 30 天。'),
    figures: { hours: 720 },
    for: {
      'whatsapp-privacy-policy': {
        quote: 'we keep it in encrypted form on our servers for up to 30 days while we try to deliver',
      },
    },
  },
  'media-30-days': {
    rows: ['W-62'],
    says: t(
      'Media are kept encrypted on the servers for up to 30 days.',
      '媒体在服务器上加密保存最多 30 天。',
    ),
    figures: { hours: 720 },
    for: {
      'whatsapp-privacy-policy': {
        says: t('Says so in the text of 2026.', '2026 年的文本如此说明。'),
        quote: 'we store that media for up to 30 days in encrypted form on our servers',
      },
    },
  },
  'membership-is-kept': {
    rows: ['W-66'],
    says: t('The server keeps who is and was in a group.', '服务器保存群里有谁、曾有谁。'),
    for: {
      'whatsapp-privacy-policy': {
        says: t('Says so in the part on groups.', '在群组部分如此说明。'),
        quote: 'its participant users (including any pending or past participant users)',
      },
    },
  },
  'membership-period-not-found': {
    rows: ['W-66'],
    says: t(
      'For how long the server keeps who was in a group was not found.',
      '群里曾有谁，服务器保留多久，没查到。',
    ),
    for: {},
  },
  'where-backups-are': {
    rows: ['W-67'],
    says: t(
      'Backups lie with WhatsApp, iCloud or Google, end-to-end encrypted if chosen.',
      '备份存于 WhatsApp、iCloud 或 Google，可选端到端加密。',
    ),
    for: {
      'whatsapp-privacy-policy': {
        quote:
          'backup your chats or archived statuses to WhatsApp storage or a third-party cloud-based service',
      },
    },
  },
  'backups-are-out-of-reach': {
    rows: ['W-67'],
    says: t(
      'We conclude: ending or leaving a group reaches nobody’s backup.',
      '我们推断：结束或退出群组，碰不到任何人的备份。',
    ),
    for: {
      'whatsapp-privacy-policy': {
        says: t('Only describes where the backups are.', '只说明了备份存在哪里。'),
        partly: true,
      },
    },
  },
  'european-policy': {
    rows: ['W-68'],
    says: t(
      'In the European Region, which leaves out the UK, WhatsApp Ireland provides the service under a policy of its own; the UK and the rest of the world have other ones.',
      '欧洲地区（不含英国）由 WhatsApp Ireland 提供服务，适用单独的政策；英国和其他地区各有各的政策。',
    ),
    for: {
      'whatsapp-privacy-policy': {
        says: t('Points to the policies for the UK and for elsewhere.', '另给出英国和其他地区政策的链接。'),
        quote: 'WhatsApp Ireland Limited',
      },
    },
  },
  'other-policies-unread': {
    rows: ['W-68'],
    says: t(
      'The policies for the UK and for the rest of the world were not read; in the one for the European Region no notice of leaving was found that exists only in the EU.',
      '英国和其他地区的政策没有读；欧洲地区的政策里，没查到欧盟特有的退群通知。',
    ),
    for: {},
  },
  'members-keep-all': {
    rows: ['A1.6', 'A38'],
    says: t(
      'On WhatsApp every member keeps the complete record after someone leaves.',
      '有人退出 WhatsApp 群后，每个成员那里都留有完整记录。',
    ),
    for: {
      'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。'),
      'whatsapp-privacy-policy': {
        says: t(
          'That other people keep their copies; “complete” it does not say.',
          '只说其他人会留有副本，没说“完整”。',
        ),
        partly: true,
      },
    },
  },
});

const MEMBER = {
  platform: 'whatsapp',
  goal: 'leave',
  role: 'member',
  device: 'ios',
  groupType: 'ordinary',
  groupSize: 12,
} as const;
const CREATOR = { ...MEMBER, goal: 'dissolve', role: 'owner' } as const;

/** What stays behind and how to keep or erase it, whatever the way out: what is known of WhatsApp. */
export const keeping = [
  {
    kind: 'effect',
    id: 'whatsapp.exit.off-the-servers',
    fineAlone: true,
    when: OUT,
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...CREATOR, goal: 'transfer' }, fires: false },
    ],
    short: t(
      'Delivered messages leave the servers (policy for Europe)',
      '送达的消息，服务器不留（欧洲地区政策）。',
    ),
    detail: t(
      'So says WhatsApp’s policy for the European Region (not the UK). The messages are kept on the members’ own devices; pictures and files may stay on the servers for up to 30 days.',
      '依据是 WhatsApp 欧洲地区（不含英国）的隐私政策。消息存在大家各自的设备上；图片、文件可能在服务器上留到 30 天。',
    ),
    weight: 25,
    joined: true,
    evidence: [
      'whatsapp.delivered-messages-deleted',
      'whatsapp.members-keep-messages',
      'whatsapp.media-30-days',
    ],
  },
  {
    kind: 'caution',
    id: 'whatsapp.exit.whole-community',
    when: [{ ...LEAVE, groupType: ['ordinary'] }, END_GROUP],
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...MEMBER, groupType: 'community' }, fires: false },
    ],
    short: t('Is it in a community? You may be out of that too.', '这个群在社群里的话，可能连社群一起退了。'),
    detail: t(
      'Press reports say that leaving one group of a community takes you out of the community and all its groups; they don’t say on which platform. A window of WhatsApp Web says it of your only group there. One user who left the announcement group was still in.',
      '有报道说，退出社群里的一个群，就连社群和其他群一起退了；没写是哪种设备。网页版有个窗口写着：如果它是你在社群里仅有的群，就会这样。也有用户退了公告群，人还在社群里。',
    ),
    weight: 60,
    joined: true,
    evidence: ['whatsapp.exit-leaves-community', 'whatsapp.last-group-exits-community'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.leave.media',
    when: { ...LEAVE, groupType: ['ordinary'] },
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...MEMBER, groupType: 'community' }, fires: false },
    ],
    short: t('Deleting may take its pictures off your phone too.', '选了删除，手机里的图片也可能一起没。'),
    detail: t(
      'The press says so about “exit and delete for me”, videos included. WhatsApp’s help for Android has a box about media when a group is deleted: look for it first.',
      '媒体说，“退出并为我删除”会把图片、视频一起删。WhatsApp 安卓版的帮助写着，删群时有个关于媒体的勾选框：先看看有没有。',
    ),
    weight: 70,
    joined: true,
    evidence: ['whatsapp.delete-for-me-and-media', 'whatsapp.tick-for-media'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.exit.chat-privacy',
    when: OUT,
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...CREATOR, goal: 'transfer' }, fires: false },
    ],
    short: t('With Advanced Chat Privacy on, nobody can export it.', '开了高级聊天隐私的话，聊天导不出来。'),
    detail: t(
      'It is off by default and stops automatic saving of media as well; screenshots stay possible. In a group any member can switch it on; one page says that admins can restrict that.',
      '默认是关的；开了之后，图片、视频也不自动保存，截屏还是可以。群里任何成员都能开；有一篇说管理员可以限制。',
    ),
    weight: 35,
    joined: true,
    evidence: ['whatsapp.advanced-chat-privacy', 'whatsapp.who-sets-chat-privacy'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.exit.deleted-but-seen',
    when: { ...OUT, ...WITH_OTHERS },
    examples: [
      { answers: { ...MEMBER, groupSize: 2 }, fires: true },
      { answers: { ...MEMBER, groupSize: 1 }, fires: false },
    ],
    short: t('What you delete for everyone may have been seen.', '为所有人删除的，别人可能早看到了。'),
    detail: t(
      'People with an iPhone may keep the media in Photos, and both sides need a current version of WhatsApp.',
      '用 iPhone 的人可能已经把图片、视频留在相册里；要删得掉，双方的 WhatsApp 都得是新版本。',
    ),
    weight: 30,
    evidence: ['whatsapp.deleted-but-seen'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.exit.disappearing',
    when: OUT,
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...CREATOR, goal: 'transfer' }, fires: false },
    ],
    short: t('Disappearing messages only help with new ones.', '限时消息只管新发的，以前的不管。'),
    detail: t(
      'They last 24 hours, 7 or 90 days; anyone can set them unless admins keep that to themselves. Kept messages, quotes, forwards, screenshots and earlier backups can escape them.',
      '可设 24 小时、7 天或 90 天；除非管理员限制，谁都能设。被保留的消息、引用、转发、截图和更早的备份可能不受影响。',
    ),
    weight: 15,
    joined: true,
    evidence: [
      'whatsapp.disappearing-times',
      'whatsapp.who-sets-the-timer',
      'whatsapp.what-escapes-the-timer',
    ],
  },
  {
    kind: 'caution',
    id: 'whatsapp.exit.european-text',
    when: OUT,
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...CREATOR, goal: 'transfer' }, fires: false },
    ],
    short: t(
      'About servers, only WhatsApp’s text for Europe was read.',
      '服务器的事，只读了欧洲地区的政策。',
    ),
    detail: t(
      'It is for the European Region (not the UK), where WhatsApp Ireland runs the service; the policies for the UK and for elsewhere were not read. In the European one no leave notice was found that exists only in the EU.',
      '它管的是欧洲地区（不含英国），那里由 WhatsApp Ireland 提供服务；英国和其他地区的政策没有读。欧洲地区的政策里，没查到欧盟特有的退群通知。',
    ),
    weight: 10,
    joined: true,
    evidence: ['whatsapp.european-policy', 'whatsapp.other-policies-unread'],
  },
  {
    kind: 'residue',
    id: 'whatsapp.residue.past-participant',
    when: { ...LEAVE, ...WITH_OTHERS },
    examples: [
      { answers: { ...MEMBER, groupSize: 2 }, fires: true },
      { answers: { ...MEMBER, groupSize: 1 }, fires: false },
      { answers: CREATOR, fires: false },
    ],
    short: t('Your name and phone number, at most this long', '你的名称和手机号，最长这么久'),
    where: t('the group’s list of past members', '群的过往成员名单'),
    keptHours: claims['whatsapp.past-participants-60-days'].figures.hours,
    weight: 80,
    evidence: ['whatsapp.past-participants-60-days'],
  },
  {
    kind: 'residue',
    id: 'whatsapp.residue.copies',
    when: OUT,
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...CREATOR, goal: 'transfer' }, fires: false },
    ],
    short: t('What people received, on their own devices', '大家收到的消息，在各自设备里'),
    detail: t(
      'WhatsApp’s policy for Europe says so; its help for Android says that ending a group deletes it on nobody else’s device.',
      'WhatsApp 欧洲地区的政策这么写；安卓版的帮助说，解散群不会删掉别人设备里的群。',
    ),
    where: t('their devices', '他们的设备'),
    keptHours: null,
    weight: 90,
    evidence: ['whatsapp.members-keep-messages', 'whatsapp.removed-see-ended-group'],
  },
  {
    kind: 'residue',
    id: 'whatsapp.residue.undelivered',
    when: OUT,
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...CREATOR, goal: 'transfer' }, fires: false },
    ],
    short: t('Undelivered messages (policy for Europe), at most', '还没送达的消息（欧洲地区政策），最长'),
    detail: t('WhatsApp keeps them encrypted.', '是加密保存的。'),
    where: t('WhatsApp’s servers', 'WhatsApp 服务器'),
    keptHours: claims['whatsapp.undelivered-30-days'].figures.hours,
    weight: 40,
    evidence: ['whatsapp.undelivered-30-days'],
  },
  {
    kind: 'residue',
    id: 'whatsapp.residue.media',
    when: OUT,
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...CREATOR, goal: 'transfer' }, fires: false },
    ],
    short: t(
      'Media, encrypted (WhatsApp’s policy for Europe), at most',
      '图片、视频、文件等（加密，欧洲地区政策），最长',
    ),
    where: t('WhatsApp’s servers', 'WhatsApp 服务器'),
    keptHours: claims['whatsapp.media-30-days'].figures.hours,
    weight: 50,
    evidence: ['whatsapp.media-30-days'],
  },
  {
    kind: 'residue',
    id: 'whatsapp.residue.backups',
    when: OUT,
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...CREATOR, goal: 'transfer' }, fires: false },
    ],
    short: t('Backups; we conclude that you reach only your own', '备份：我们推断，别人的你碰不到'),
    detail: t(
      'They can be end-to-end encrypted, says WhatsApp’s policy for Europe.',
      'WhatsApp 欧洲地区的政策写着，备份可以选端到端加密。',
    ),
    where: t('WhatsApp’s storage, iCloud or Google', 'WhatsApp 存储、iCloud 或 Google'),
    keptHours: null,
    weight: 60,
    joined: true,
    evidence: ['whatsapp.where-backups-are', 'whatsapp.backups-are-out-of-reach'],
  },
  {
    kind: 'residue',
    id: 'whatsapp.residue.membership',
    when: OUT,
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...CREATOR, goal: 'transfer' }, fires: false },
    ],
    short: t('Who is and was in it, says the policy for Europe', '群里有谁、曾有谁（欧洲地区政策）'),
    detail: t('For how long was not found.', '留多久没查到。'),
    where: t('WhatsApp’s servers', 'WhatsApp 服务器'),
    keptHours: null,
    weight: 45,
    joined: true,
    evidence: ['whatsapp.membership-is-kept', 'whatsapp.membership-period-not-found'],
  },
  {
    kind: 'residue',
    id: 'whatsapp.residue.re-add-protection',
    when: { ...LEAVE, ...WITH_OTHERS },
    examples: [
      { answers: { ...MEMBER, groupSize: 2 }, fires: true },
      { answers: { ...MEMBER, groupSize: 1 }, fires: false },
      { answers: CREATOR, fires: false },
    ],
    short: t(
      'Data against your being re-added (policy for Europe)',
      '防止你再被拉进群的数据（欧洲地区政策）',
    ),
    detail: t('“Temporarily”, says that policy of WhatsApp’s.', '留多久，WhatsApp 这份政策只说“暂时”。'),
    where: t('WhatsApp’s servers', 'WhatsApp 服务器'),
    keptHours: null,
    weight: 30,
    evidence: ['whatsapp.re-add-protection'],
  },
] as const satisfies readonly Rule<ClaimId>[];
