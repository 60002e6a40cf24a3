import type { Residue } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { TENCENT } from './values.ts';

const DAY = 24;

/** What stays behind, where, and for how many hours. */
export const wechatResidue = [
  {
    id: 'wechat.residue.sync',
    when: { platform: ['wechat'], goal: ['dissolve'] },
    what: { en: 'Traces until all servers agree', zh: '各服务器同步完成前的残余' },
    where: { en: 'Tencent’s servers', zh: '腾讯服务器' },
    keptHours: 5 / 60,
    supports: ['A9.1', 'A34'],
  },
  {
    id: 'wechat.residue.text-72h',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    what: { en: 'Text messages on the way', zh: '传输中的文字消息' },
    where: { en: 'servers of international WeChat, at most', zh: '国际版 WeChat 服务器，最长' },
    keptHours: 72,
    supports: ['P01'],
  },
  {
    id: 'wechat.residue.undelivered',
    when: { platform: ['wechat'], region: ['mainland-china'] },
    what: { en: 'Undelivered messages', zh: '未送达的消息' },
    where: { en: 'Weixin’s servers', zh: '微信服务器' },
    keptHours: 72,
    supports: ['P10'],
  },
  {
    id: 'wechat.residue.media-120h',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    what: { en: 'Pictures, audio, video, files', zh: '图片、语音、视频、文件' },
    where: { en: 'servers of international WeChat', zh: '国际版 WeChat 服务器' },
    keptHours: 120,
    supports: ['P02', 'B17'],
  },
  {
    id: 'wechat.residue.qr-code',
    when: { platform: TENCENT },
    what: {
      en: 'The group’s QR code, at most this long; it is said to die earlier when its sharer leaves',
      zh: '群二维码，最长这么久；据说分享者退群后会提前失效',
    },
    where: { en: 'wherever it was shared', zh: '分享过的地方' },
    keptHours: 7 * DAY,
    supports: ['A5.2', 'A23'],
  },
  {
    id: 'wechat.residue.backup-metadata',
    when: { platform: TENCENT },
    what: { en: 'Group metadata in cloud backup', zh: '云备份中的群元数据' },
    where: { en: 'cloud (unconfirmed)', zh: '云端（未经证实）' },
    keptHours: 30 * DAY,
    supports: ['A5.3', 'A24'],
  },
  {
    id: 'wechat.residue.log-data',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    what: { en: 'Log data of your use', zh: '你的使用日志' },
    where: { en: 'servers of international WeChat, at most', zh: '国际版 WeChat 服务器，最长' },
    keptHours: 90 * DAY,
    supports: ['P03'],
  },
  {
    id: 'wechat.residue.risk-control',
    when: { platform: TENCENT },
    what: {
      en: 'Creation time and first member list; may serve as evidence in court',
      zh: '建群时间和原始成员名单；可作为法律证据',
    },
    where: { en: 'Tencent’s risk control (unconfirmed)', zh: '腾讯风控系统（未经证实）' },
    keptHours: 3 * 365 * DAY,
    supports: ['A9.4', 'A36'],
  },
  {
    id: 'wechat.residue.own-words',
    when: { platform: TENCENT },
    what: { en: 'What you wrote', zh: '你说过的话' },
    where: { en: 'the other members’ chat logs', zh: '其他成员的聊天记录' },
    keptHours: null,
    supports: ['A5.1', 'A22'],
  },
  {
    id: 'wechat.residue.group-notice',
    when: { platform: ['wechat'], goal: ['dissolve'] },
    what: {
      en: 'Group notices; whether dissolving removes them is unknown',
      zh: '群公告；解散后是否删除未知',
    },
    where: { en: 'WeChat’s servers', zh: 'WeChat 服务器' },
    keptHours: null,
    supports: ['B16'],
  },
  {
    id: 'wechat.residue.group-list',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    what: {
      en: 'The list of your group chats, until you ask for its removal or delete the account',
      zh: '你的群聊列表，直到你要求删除或注销账号',
    },
    where: { en: 'WeChat’s servers', zh: 'WeChat 服务器' },
    keptHours: null,
    supports: ['P04'],
  },
  {
    id: 'wechat.residue.middle-east',
    when: { platform: ['wechat'], goal: ['dissolve'], region: ['middle-east'] },
    what: { en: 'All members’ records of the dissolved group', zh: '被解散群的所有成员记录' },
    where: { en: 'the Middle East version (unconfirmed)', zh: '中东版本（未经证实）' },
    keptHours: null,
    supports: ['A7.2', 'A32'],
  },
  {
    id: 'wechat.residue.icloud',
    when: { platform: ['wechat'], region: ['north-america'] },
    what: {
      en: 'Group files in iCloud, says the article; Tencent says that there is no cloud backup of chats',
      zh: '该文章称群文件会备份到 iCloud；腾讯则表示聊天没有云备份',
    },
    where: { en: 'iCloud (contradicted)', zh: 'iCloud（与腾讯说法矛盾）' },
    keptHours: null,
    supports: ['A7.3', 'A33'],
  },
] as const satisfies readonly Residue<ClaimId>[];
