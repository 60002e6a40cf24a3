import type { Residue } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { LEAVE, WHATSAPP } from './values.ts';

const DAY = 24;

/** What stays behind, where, and for how many hours. */
export const whatsappResidue = [
  {
    id: 'whatsapp.residue.past-participant',
    when: LEAVE,
    what: { en: 'Your phone number, at most this long', zh: '你的手机号，最长这么久' },
    where: { en: 'the group’s list of past participants', zh: '群的“过往成员”名单' },
    keptHours: 60 * DAY,
    supports: ['W-21'],
  },
  {
    id: 'whatsapp.residue.undelivered',
    when: WHATSAPP,
    what: { en: 'Messages not delivered yet, encrypted, at most', zh: '尚未送达的消息（加密），最长' },
    where: { en: 'WhatsApp’s servers', zh: 'WhatsApp 服务器' },
    keptHours: 30 * DAY,
    supports: ['W-61'],
  },
  {
    id: 'whatsapp.residue.media',
    when: WHATSAPP,
    what: {
      en: 'Pictures, audio, video, files, encrypted, at most',
      zh: '图片、语音、视频、文件（加密），最长',
    },
    where: { en: 'WhatsApp’s servers', zh: 'WhatsApp 服务器' },
    keptHours: 30 * DAY,
    supports: ['W-62'],
  },
  {
    id: 'whatsapp.residue.copies',
    when: WHATSAPP,
    what: { en: 'All messages the others received', zh: '其他人收到的全部消息' },
    where: { en: 'their devices', zh: '他们的设备' },
    keptHours: null,
    supports: ['W-25'],
  },
  {
    id: 'whatsapp.residue.backups',
    when: WHATSAPP,
    what: {
      en: 'Backups; inferred: what you do here reaches nobody else’s',
      zh: '备份；推断：你的操作影响不到别人的备份',
    },
    where: { en: 'WhatsApp’s storage, iCloud or Google', zh: 'WhatsApp 存储、iCloud 或 Google' },
    keptHours: null,
    supports: ['W-67'],
  },
  {
    id: 'whatsapp.residue.membership',
    when: WHATSAPP,
    what: {
      en: 'Who is and was in the group; how long after its end is unknown',
      zh: '谁在群里、谁曾在群里；群结束后保留多久未知',
    },
    where: { en: 'WhatsApp’s servers', zh: 'WhatsApp 服务器' },
    keptHours: null,
    supports: ['W-66'],
  },
  {
    id: 'whatsapp.residue.re-add-protection',
    when: LEAVE,
    what: {
      en: 'That you left, so that you are not added again; “temporarily”, no period is stated',
      zh: '你已退出的记录，防止再被拉入；只说“暂时”，没有写明期限',
    },
    where: { en: 'WhatsApp’s servers', zh: 'WhatsApp 服务器' },
    keptHours: null,
    supports: ['W-28'],
  },
] as const satisfies readonly Residue<ClaimId>[];
