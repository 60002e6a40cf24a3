import type { Rule } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { LEAVING, TENCENT } from './values.ts';

const DAY = 24;

/** What stays behind and how to keep or erase it, whatever the way out: what is known of WeChat, and of WeCom where both are alike. */
export const keeping = [
  {
    kind: 'caution',
    id: 'wechat.exit.third-party-tools',
    when: { platform: TENCENT },
    examples: [{ answers: { goal: 'dissolve', role: 'member', groupType: 'ordinary' }, fires: true }],
    always: true,
    short: {
      en: 'Keep away from tools that promise to “force-dissolve” a group: Tencent bans accounts that use such software.',
      zh: '不要用号称能“强制解散”的第三方工具：使用这类软件的账号会被腾讯封禁。',
    },
    evidence: ['wechat.force-tools-get-banned', 'wechat.bars-bots'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.third-party-tools-risk',
    when: { platform: TENCENT },
    examples: [{ answers: { goal: 'dissolve', role: 'member', groupType: 'ordinary' }, fires: true }],
    always: true,
    short: {
      en: 'The article adds that such tools can steal the rights to your account, trip Tencent’s safety system and leave malicious processes behind.',
      zh: '该文章还说，这类工具可能盗取账号权限、触发腾讯安全机制而封号、残留恶意后台进程。',
    },
    evidence: ['wechat.force-tools-risks'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.no-deep-cleaning',
    when: { platform: ['wechat'] },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
    ],
    short: {
      en: 'The article says that a personal account has no tool that purges what stays behind.',
      zh: '该文章称，个人账号没有彻底清理残留数据的工具。',
    },
    evidence: ['wecom.console-purges-data'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.erasure',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
      {
        answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'mainland-china' },
        fires: false,
      },
    ],
    short: {
      en: 'Where WeChat’s policy lists your country, you can ask for the erasure of your own data by a form; the request itself may be kept for 3 years.',
      zh: '如果你所在的地区在 WeChat 隐私政策所列范围内，可以通过表单申请删除自己的数据；申请记录可能保存 3 年。',
    },
    evidence: ['wechat.erasure-by-form'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.final',
    when: { platform: ['wechat'], goal: ['dissolve'] },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'Dissolving cannot be undone, as far as anybody reports.',
      zh: '就各方所说，解散无法撤销。',
    },
    evidence: ['wechat.dissolving-is-final'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.export',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
      {
        answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'mainland-china' },
        fires: false,
      },
    ],
    short: {
      en: 'The export of your account data (Me > Settings > My Information & Authorizations > Export Personal Data) does not list chat content.',
      zh: '账号数据导出（我 > 设置 > 个人信息与权限 > 导出个人数据，英文为 Export Personal Data）所列的类别里没有聊天内容。',
    },
    evidence: ['wechat.data-export-without-chats'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.eu-rights',
    when: { platform: ['wechat'], region: ['eu'] },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
      {
        answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'mainland-china' },
        fires: false,
      },
    ],
    short: {
      en: 'In the EEA your data is with Tencent International Service Europe in Amsterdam; you can complain to your local authority.',
      zh: '在欧洲经济区，你的数据由位于阿姆斯特丹的 Tencent International Service Europe 负责，可以向当地主管机构投诉。',
    },
    evidence: ['wechat.eea-controller'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.which-edition',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
      {
        answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'mainland-china' },
        fires: false,
      },
    ],
    short: {
      en: 'Which rules hold for your data depends on the edition: Me > Settings > About tells. A +86 number is under Weixin’s terms, and whatever a group shares with a Weixin user is handled in mainland China too.',
      zh: '数据适用哪套规则要看版本：在“我 > 设置 > 关于”里查看。+86 号码适用微信的条款；群里只要有微信用户，共享的内容也会在中国大陆处理。',
    },
    evidence: ['wechat.which-policy-applies', 'wechat.shared-with-weixin'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.across-borders',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
      {
        answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'mainland-china' },
        fires: false,
      },
    ],
    short: {
      en: 'For company groups across borders the article advises WeCom; its reasons could not be confirmed.',
      zh: '跨国企业的群，该文章建议用企业微信统一管理；其理由未能证实。',
    },
    evidence: ['wechat.across-borders-use-wecom'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.promise-nothing',
    when: { platform: ['wechat'], goal: ['dissolve'] },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'Promise nobody that everything is gone: since 2026-04-07 WeChat’s policy no longer calls its deletion permanent.',
      zh: '别向任何人保证已彻底删除：自 2026-04-07 起，WeChat 隐私政策不再使用“永久”删除的说法。',
    },
    evidence: ['wechat.deletion-not-permanent'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.bills',
    when: { platform: TENCENT, goal: LEAVING, groupType: ['payment'] },
    examples: [
      {
        answers: { role: 'member', device: 'ios', groupType: 'payment', region: 'mainland-china' },
        fires: true,
      },
      {
        answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'mainland-china' },
        fires: false,
      },
    ],
    short: {
      en: 'Unclaimed red packets go back to their sender 24 hours after they were sent. Whether leaving touches open bill splits is unknown; settle them first.',
      zh: '未领的红包在发出 24 小时后退回发送者。退群是否影响未完成的群收款未知，请先结清。',
    },
    evidence: ['wechat.red-packets-24-hours', 'wechat.group-bills'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.sync',
    when: { platform: ['wechat'], goal: ['dissolve'] },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: { en: 'Traces until all servers agree', zh: '各服务器同步完成前的残余' },
    where: { en: 'Tencent’s servers', zh: '腾讯服务器' },
    keptHours: 5 / 60,
    evidence: ['wechat.deletion-2-to-5-minutes'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.text-72h',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
      {
        answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'mainland-china' },
        fires: false,
      },
    ],
    short: { en: 'Text messages on the way', zh: '传输中的文字消息' },
    where: { en: 'servers of international WeChat, at most', zh: '国际版 WeChat 服务器，最长' },
    keptHours: 72,
    evidence: ['wechat.text-72-hours'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.undelivered',
    when: { platform: ['wechat'], region: ['mainland-china'] },
    examples: [
      {
        answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'mainland-china' },
        fires: true,
      },
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: false },
    ],
    short: { en: 'Undelivered messages', zh: '未送达的消息' },
    where: { en: 'Weixin’s servers', zh: '微信服务器' },
    keptHours: 72,
    evidence: ['wechat.undelivered-3-days'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.media-120h',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
      {
        answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'mainland-china' },
        fires: false,
      },
    ],
    short: { en: 'Pictures, audio, video, files', zh: '图片、语音、视频、文件' },
    where: { en: 'servers of international WeChat', zh: '国际版 WeChat 服务器' },
    keptHours: 120,
    evidence: ['wechat.media-120-hours'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.qr-code',
    when: { platform: TENCENT },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
    ],
    short: {
      en: 'The group’s QR code, at most this long; it is said to die earlier when its sharer leaves',
      zh: '群二维码，最长这么久；据说分享者退群后会提前失效',
    },
    where: { en: 'wherever it was shared', zh: '分享过的地方' },
    keptHours: 7 * DAY,
    evidence: ['wechat.qr-code-7-days'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.backup-metadata',
    when: { platform: TENCENT },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
    ],
    short: { en: 'Group metadata in cloud backup', zh: '云备份中的群元数据' },
    where: { en: 'cloud (unconfirmed)', zh: '云端（未经证实）' },
    keptHours: 30 * DAY,
    evidence: ['wechat.backup-metadata-30-days'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.log-data',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
      {
        answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'mainland-china' },
        fires: false,
      },
    ],
    short: { en: 'Log data of your use', zh: '你的使用日志' },
    where: { en: 'servers of international WeChat, at most', zh: '国际版 WeChat 服务器，最长' },
    keptHours: 90 * DAY,
    evidence: ['wechat.log-data-3-months'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.risk-control',
    when: { platform: TENCENT },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
    ],
    short: {
      en: 'Creation time and first member list; may serve as evidence in court',
      zh: '建群时间和原始成员名单；可作为法律证据',
    },
    where: { en: 'Tencent’s risk control (unconfirmed)', zh: '腾讯风控系统（未经证实）' },
    keptHours: 3 * 365 * DAY,
    evidence: ['wechat.risk-control-3-years'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.own-words',
    when: { platform: TENCENT },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
    ],
    short: { en: 'What you wrote', zh: '你说过的话' },
    where: { en: 'the other members’ chat logs', zh: '其他成员的聊天记录' },
    keptHours: null,
    evidence: ['wechat.own-words-stay-with-others'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.group-notice',
    when: { platform: ['wechat'], goal: ['dissolve'] },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'Group notices; whether dissolving removes them is unknown',
      zh: '群公告；解散后是否删除未知',
    },
    where: { en: 'WeChat’s servers', zh: 'WeChat 服务器' },
    keptHours: null,
    evidence: ['wechat.group-notice-kept-on-server'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.group-list',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    examples: [
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: true },
      {
        answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'mainland-china' },
        fires: false,
      },
    ],
    short: {
      en: 'The list of your group chats, until you ask for its removal or delete the account',
      zh: '你的群聊列表，直到你要求删除或注销账号',
    },
    where: { en: 'WeChat’s servers', zh: 'WeChat 服务器' },
    keptHours: null,
    evidence: ['wechat.group-list-until-asked'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.middle-east',
    when: { platform: ['wechat'], goal: ['dissolve'], region: ['middle-east'] },
    examples: [
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 12,
          region: 'middle-east',
        },
        fires: true,
      },
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: false,
      },
    ],
    short: { en: 'All members’ records of the dissolved group', zh: '被解散群的所有成员记录' },
    where: { en: 'the Middle East version (unconfirmed)', zh: '中东版本（未经证实）' },
    keptHours: null,
    evidence: ['wechat.middle-east-keeps-records'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.icloud',
    when: { platform: ['wechat'], region: ['north-america'] },
    examples: [
      {
        answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'north-america' },
        fires: true,
      },
      { answers: { role: 'member', device: 'ios', groupType: 'ordinary', region: 'eu' }, fires: false },
    ],
    short: {
      en: 'Group files in iCloud, says the article; Tencent says that there is no cloud backup of chats',
      zh: '该文章称群文件会备份到 iCloud；腾讯则表示聊天没有云备份',
    },
    where: { en: 'iCloud (contradicted)', zh: 'iCloud（与腾讯说法矛盾）' },
    keptHours: null,
    evidence: ['wechat.north-america-icloud-backup'],
  },
] as const satisfies readonly Rule<ClaimId>[];
