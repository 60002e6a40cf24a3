import type { Rule } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { END_GROUP, HANDOVER, LEAVE, WHATSAPP } from './values.ts';

const DAY = 24;

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
    keptHours: 60 * DAY,
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
    keptHours: 30 * DAY,
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
    keptHours: 30 * DAY,
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
