import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { END_GROUP, HANDOVER, LEAVE, WHATSAPP } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('whatsapp', {
  'past-participants-60-days': {
    rows: ['W-21'],
    says: t(
      'The phone number of the leaver stays in the list of past participants for up to 60 days.',
      '退群者的手机号会在过往成员名单里保留最多 60 天。',
    ),
    figures: { hours: 1_440 },
    for: {
      'whatsapp-privacy-policy': t('Says so in the part on groups.', '在群组部分如此说明。'),
      'nacion-whatsapp-exit': t(
        'Adds name and, depending on settings, photo.',
        '补充：还有姓名，以及视设置而定的头像。',
      ),
      'oficinadanet-whatsapp-exit': t(
        'Names the same 60 days, with name, number and photo.',
        '同样写 60 天，含姓名、号码和头像。',
      ),
    },
  },
  'delete-for-me-and-media': {
    rows: ['W-23'],
    says: t(
      '“Delete for me” reportedly also removes downloaded media; look for the media checkbox.',
      '据称选择“退出并为自己删除”时，已下载的媒体也会被删；请留意媒体勾选框。',
    ),
    for: {
      'nacion-whatsapp-exit': t(
        'Says that media leave the gallery of the device too.',
        '称媒体也会从手机相册删除。',
      ),
    },
  },
  'members-keep-messages': {
    rows: ['W-25'],
    says: t(
      'Members keep all messages that they received, on their own devices.',
      '成员在自己的设备上保留收到的全部消息。',
    ),
    for: {
      'whatsapp-privacy-policy': t(
        'Messages live on devices, and others keep their copies.',
        '消息存在设备上，其他人保留各自的副本。',
      ),
    },
  },
  're-add-protection': {
    rows: ['W-28'],
    says: t(
      'WhatsApp keeps data for a while so that people are not added again to groups that they left.',
      'WhatsApp 会暂存数据，避免用户被重新拉入已退出的群。',
    ),
    for: { 'whatsapp-privacy-policy': t('Says so in the part on groups.', '在群组部分如此说明。') },
  },
  'exit-leaves-community': {
    rows: ['W-30'],
    says: t(
      'Exiting a group inside a community also leaves the community and its other groups.',
      '退出社群里的一个群，会同时退出该社群及其他群。',
    ),
    for: {
      'nacion-whatsapp-exit': t(
        'Says that the exit counts for all groups of the community.',
        '称退出对社群内所有群生效。',
      ),
      'oficinadanet-whatsapp-exit': t(
        'Says that the user is removed from the whole community.',
        '称用户会被移出整个社群。',
      ),
    },
  },
  'deleted-but-seen': {
    rows: ['W-52'],
    says: t(
      'Recipients may see a message before it is deleted, iOS recipients may keep media in Photos, and both sides need a current version.',
      '对方可能在删除前已看到；iOS 收件人可能把媒体留在相册；双方都需要新版本。',
    ),
    for: { 'whatsapp-faq-messages': true },
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
      'whatsmeow-2026-08': t('Has the same times as constants.', '代码常量为同样的时长。'),
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
      'Kept messages, quotes, forwards, screenshots and backups made before the end escape the timer.',
      '被保留的消息、引用、转发、截图和到期前的备份不受计时限制。',
    ),
    for: {
      'zeenews-disappearing': true,
      'meganoticias-disappearing': true,
      'telemetro-keep-messages': t('Describes how messages are kept.', '介绍如何保留消息。'),
    },
  },
  'delivered-messages-deleted': {
    rows: ['W-60'],
    says: t('Messages are deleted from the servers once delivered.', '消息送达后即从服务器删除。'),
    for: { 'whatsapp-privacy-policy': true },
  },
  'undelivered-30-days': {
    rows: ['W-61'],
    says: t('Undelivered messages are kept encrypted for up to 30 days.', '未送达的消息加密保存最多 30 天。'),
    figures: { hours: 720 },
    for: { 'whatsapp-privacy-policy': true },
  },
  'media-30-days': {
    rows: ['W-62'],
    says: t(
      'Media are kept encrypted on the servers for up to 30 days.',
      '媒体在服务器上加密保存最多 30 天。',
    ),
    figures: { hours: 720 },
    for: { 'whatsapp-privacy-policy': t('Says so in the text of 2026.', '2026 年的文本如此说明。') },
  },
  'membership-is-kept': {
    rows: ['W-66'],
    says: t(
      'The server keeps group membership, past participants included; for how long after a group ends was not found.',
      '服务器保存群成员信息，包括过往成员；群结束后保留多久未找到。',
    ),
    for: { 'whatsapp-privacy-policy': t('Says so in the part on groups.', '在群组部分如此说明。') },
  },
  'backups-are-out-of-reach': {
    rows: ['W-67'],
    says: t(
      'Backups lie with WhatsApp, iCloud or Google, end-to-end encrypted if chosen; inferred: ending a group reaches nobody’s backup.',
      '备份存于 WhatsApp、iCloud 或 Google，可选端到端加密；据推断，结束群组不影响任何人的备份。',
    ),
    for: { 'whatsapp-privacy-policy': t('Describes the backups.', '说明了备份方式。') },
  },
  'european-policy': {
    rows: ['W-68'],
    says: t(
      'In the European Region WhatsApp Ireland provides the service under a policy of its own; no leave notice particular to the EU was found.',
      '欧洲地区由 WhatsApp Ireland 提供服务，适用单独的政策；未找到欧盟特有的退群通知。',
    ),
    for: { 'whatsapp-privacy-policy': true },
  },
  'members-keep-all': {
    rows: ['A1.6', 'A38'],
    says: t(
      'On WhatsApp every member keeps the complete record after someone leaves.',
      '有人退出 WhatsApp 群后，每个成员那里都留有完整记录。',
    ),
    for: {
      'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。'),
      'whatsapp-privacy-policy': t(
        'Messages live on devices, and other people keep their copies.',
        '消息保存在各人的设备上，其他人会留有副本。',
      ),
    },
  },
});

/** What stays behind and how to keep or erase it, whatever the way out: what is known of WhatsApp. */
export const keeping = [
  {
    kind: 'effect',
    id: 'whatsapp.exit.off-the-servers',
    when: WHATSAPP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'Messages that were delivered are already off WhatsApp’s servers; they live on the members’ devices.',
      zh: '已送达的消息早已不在 WhatsApp 服务器上，只存在成员的设备里。',
    },
    evidence: ['whatsapp.delivered-messages-deleted', 'whatsapp.members-keep-messages'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.exit.whole-community',
    when: [{ ...LEAVE, groupType: ['ordinary'] }, END_GROUP],
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'community' },
        fires: false,
      },
    ],
    short: {
      en: 'If the group belongs to a community, exiting it takes you out of the community and its other groups too.',
      zh: '如果这个群属于某个社群，退出它会同时退出该社群及其他群。',
    },
    evidence: ['whatsapp.exit-leaves-community'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.leave.media',
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'Deleting for yourself is reported to remove downloaded pictures and videos from your phone too: look for a tick about media first.',
      zh: '据称“为我删除”也会删掉手机里已下载的图片和视频：先留意有没有关于媒体的勾选。',
    },
    evidence: ['whatsapp.delete-for-me-and-media'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.exit.deleted-but-seen',
    when: WHATSAPP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'Deleting for everyone has limits: it may have been seen before, iPhones may keep media in Photos, and both sides need a current version.',
      zh: '“为所有人删除”有局限：对方可能已经看过，iPhone 可能把媒体留在相册，且双方都要用新版本。',
    },
    evidence: ['whatsapp.deleted-but-seen'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.exit.disappearing',
    when: WHATSAPP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'Disappearing messages (24 hours, 7 or 90 days) concern new messages only; anyone can set them unless admins keep that to themselves. Kept messages, quotes, forwards, screenshots and earlier backups escape them.',
      zh: '限时消息（24 小时、7 天或 90 天）只管新消息；除非管理员限制，任何人都能设置。被保留的消息、引用、转发、截图和更早的备份不受影响。',
    },
    evidence: [
      'whatsapp.disappearing-times',
      'whatsapp.who-sets-the-timer',
      'whatsapp.what-escapes-the-timer',
    ],
  },
  {
    kind: 'caution',
    id: 'whatsapp.transfer.community-creator',
    when: { ...HANDOVER, role: ['owner'], groupType: ['community'] },
    examples: [
      {
        answers: { platform: 'whatsapp', goal: 'transfer', role: 'owner', groupType: 'community' },
        fires: true,
      },
      {
        answers: {
          platform: 'whatsapp',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
        },
        fires: false,
      },
    ],
    short: {
      en: 'Deactivating the community stays with you as its creator; whether that right can be passed on is unknown. If it shall end, deactivate it before you leave.',
      zh: '停用社群的权利属于创建者，也就是你；能否移交未知。如果想让它结束，退出之前先停用。',
    },
    evidence: ['whatsapp.creator-ends-community'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.exit.european-text',
    when: WHATSAPP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'What is said here of WhatsApp’s servers comes from its policy for the European Region, where WhatsApp Ireland runs the service; the policy for elsewhere was not read. A leave notice particular to the EU was not found.',
      zh: '这里关于 WhatsApp 服务器的说法出自欧洲地区的政策（由 WhatsApp Ireland 提供服务）；其他地区的政策没有读到。没有找到欧盟特有的退群通知。',
    },
    evidence: ['whatsapp.european-policy'],
  },
  {
    kind: 'residue',
    id: 'whatsapp.residue.past-participant',
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: { en: 'Your phone number, at most this long', zh: '你的手机号，最长这么久' },
    where: { en: 'the group’s list of past participants', zh: '群的“过往成员”名单' },
    keptHours: claims['whatsapp.past-participants-60-days'].figures.hours,
    evidence: ['whatsapp.past-participants-60-days'],
  },
  {
    kind: 'residue',
    id: 'whatsapp.residue.undelivered',
    when: WHATSAPP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: { en: 'Messages not delivered yet, encrypted, at most', zh: '尚未送达的消息（加密），最长' },
    where: { en: 'WhatsApp’s servers', zh: 'WhatsApp 服务器' },
    keptHours: claims['whatsapp.undelivered-30-days'].figures.hours,
    evidence: ['whatsapp.undelivered-30-days'],
  },
  {
    kind: 'residue',
    id: 'whatsapp.residue.media',
    when: WHATSAPP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'Pictures, audio, video, files, encrypted, at most',
      zh: '图片、语音、视频、文件（加密），最长',
    },
    where: { en: 'WhatsApp’s servers', zh: 'WhatsApp 服务器' },
    keptHours: claims['whatsapp.media-30-days'].figures.hours,
    evidence: ['whatsapp.media-30-days'],
  },
  {
    kind: 'residue',
    id: 'whatsapp.residue.copies',
    when: WHATSAPP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: { en: 'All messages the others received', zh: '其他人收到的全部消息' },
    where: { en: 'their devices', zh: '他们的设备' },
    keptHours: null,
    evidence: ['whatsapp.members-keep-messages'],
  },
  {
    kind: 'residue',
    id: 'whatsapp.residue.backups',
    when: WHATSAPP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'Backups; inferred: what you do here reaches nobody else’s',
      zh: '备份；推断：你的操作影响不到别人的备份',
    },
    where: { en: 'WhatsApp’s storage, iCloud or Google', zh: 'WhatsApp 存储、iCloud 或 Google' },
    keptHours: null,
    evidence: ['whatsapp.backups-are-out-of-reach'],
  },
  {
    kind: 'residue',
    id: 'whatsapp.residue.membership',
    when: WHATSAPP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'Who is and was in the group; how long after its end is unknown',
      zh: '谁在群里、谁曾在群里；群结束后保留多久未知',
    },
    where: { en: 'WhatsApp’s servers', zh: 'WhatsApp 服务器' },
    keptHours: null,
    evidence: ['whatsapp.membership-is-kept'],
  },
  {
    kind: 'residue',
    id: 'whatsapp.residue.re-add-protection',
    when: LEAVE,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'member', device: 'ios', groupType: 'ordinary' },
        fires: true,
      },
    ],
    short: {
      en: 'That you left, so that you are not added again; “temporarily”, no period is stated',
      zh: '你已退出的记录，防止再被拉入；只说“暂时”，没有写明期限',
    },
    where: { en: 'WhatsApp’s servers', zh: 'WhatsApp 服务器' },
    keptHours: null,
    evidence: ['whatsapp.re-add-protection'],
  },
] as const satisfies readonly Rule<ClaimId>[];
