import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { LEAVING, TENCENT } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'media-120-hours': {
    rows: ['B17', 'P02'],
    says: t(
      'Images, audio, video and files leave WeChat’s servers 120 hours after sending.',
      '图片、音频、视频和文件在发送 120 小时后从 WeChat 的服务器删除。',
    ),
    figures: { hours: 120 },
    for: { 'wechat-privacy-policy': t('Gives 120 hours from sending.', '写明为发送后 120 小时。') },
  },
  'deletion-2-to-5-minutes': {
    rows: ['A9.1', 'A34'],
    says: t(
      'Deletion runs in stages (client, regional server, backbone check); all nodes agree after 2–5 minutes.',
      '删除分阶段进行（客户端、区域服务器、主干节点校验），各节点 2～5 分钟后一致。',
    ),
    figures: { minutes: 5 },
    for: { 'nctoro-article': t('In its closing paragraph; names no source.', '见结尾一段，没有给出出处。') },
  },
  'table-ways-to-end': {
    rows: ['A2.5'],
    says: t(
      "Ways to end: any member leaves, no limit, only local records remain; the creator dissolves, at most 40 members, members' copies remain; a super administrator forces it, no limit, a cloud backup remains.",
      '三种方式：任意成员退群，不限人数，只留本机记录；创建者解散，最多 40 人，成员端保留记录；超级管理员强制解散，不限人数，留有云端备份。',
    ),
    for: {
      'nctoro-article': t(
        'In the table of its second section; names no source.',
        '见第二节的表格，没有给出出处。',
      ),
    },
    against: {
      'nctoro-a148328': t(
        'Same publisher as the article, but says under 200 members.',
        '与该文章同一发布者，却说是 200 人以下。',
      ),
      'nctoro-a215839': t(
        'Describes dissolving and states no size limit.',
        '介绍了解散方法，没有提人数上限。',
      ),
      ll22: t('Describes dissolving and states no size limit.', '介绍了解散方法，没有提人数上限。'),
      'wecom-dev-96361': t(
        "Describes the dismissal of a customer group as the owner's act.",
        '把客户群的解散描述为群主的操作。',
      ),
    },
  },
  'table-devices': {
    rows: ['A3.3', 'A17'],
    says: t(
      'Leave response 0.8 s on iOS, 1.2 s on Android, 2.5 s on PC; dissolve success 99.2 %, 97.8 %, 89.4 %; error prompts 0.5 %, 1.3 %, 3.7 %.',
      '退群响应：iOS 0.8 秒、Android 1.2 秒、电脑 2.5 秒；解散成功率：99.2%、97.8%、89.4%；错误提示率：0.5%、1.3%、3.7%。',
    ),
    for: {
      'nctoro-article': t(
        'In the table of its third section; names no source, and gives a success rate for the computer that it says cannot dissolve.',
        '见第三节的表格，没有给出出处；其中还有它自己说不能解散的电脑端的成功率。',
      ),
    },
  },
  'qr-code-7-days': {
    rows: ['A5.2', 'A23'],
    says: t(
      "The group's QR code stays valid after leaving or dissolving, for 7 days at most.",
      '退群或解散后，群二维码仍然有效，最长 7 天。',
    ),
    figures: { hours: 168 },
    for: { 'nctoro-article': t('In its fifth section; names no source.', '见第五节，没有给出出处。') },
    against: {
      'tieba-qr': t(
        'Says the code dies early when its sharer leaves, and an emptied group is reported as not existing.',
        '说分享者退群后二维码就提前失效；扫空群的码会提示群不存在。',
      ),
      'nctoro-a91560': t(
        'Same publisher, but says the code lives 72 hours.',
        '同一发布者，却说二维码有效期是 72 小时。',
      ),
      'nctoro-a145741': t(
        'Same publisher, but says the code lives 72 hours.',
        '同一发布者，却说二维码有效期是 72 小时。',
      ),
      'nctoro-a153918': t(
        'Same publisher, but says the code lives 2 hours.',
        '同一发布者，却说二维码有效期是 2 小时。',
      ),
    },
  },
  'backup-metadata-30-days': {
    rows: ['A5.3', 'A24'],
    says: t('Group metadata stay in the cloud backup for 30 days.', '群的元数据会在云备份里保留 30 天。'),
    figures: { hours: 720 },
    for: { 'nctoro-article': t('In its fifth section; names no source.', '见第五节，没有给出出处。') },
    against: {
      'wechat-privacy-policy': t(
        'Gives other terms: log data up to 3 months, your list of groups until you delete it or the account.',
        '给出的期限不同：日志数据最长 3 个月，群聊列表保留到本人删除或注销账号为止。',
      ),
    },
  },
  'device-conflicts-17-percent': {
    rows: ['A6.4', 'A26'],
    says: t(
      'About 17 % of group-management failures come from conflicts between devices.',
      '约 17% 的群管理故障来自多设备冲突。',
    ),
    for: { 'nctoro-article': t('In its sixth section; names no source.', '见第六节，没有给出出处。') },
  },
  'middle-east-keeps-records': {
    rows: ['A7.2', 'A32'],
    says: t(
      'The Middle East version keeps the records of all members after a group is dissolved.',
      '中东版本在群解散后仍保留所有成员的记录。',
    ),
    for: { 'nctoro-article': t('In its seventh section; names no source.', '见第七节，没有给出出处。') },
    against: {
      'wechat-privacy-policy': t('Has one retention table for all regions.', '各地区共用同一张保留期限表。'),
    },
  },
  'north-america-icloud-backup': {
    rows: ['A7.3', 'A33'],
    says: t(
      'In North America, group files are backed up to iCloud automatically.',
      '在北美地区，群文件会自动备份到 iCloud。',
    ),
    for: { 'nctoro-article': t('In its seventh section; names no source.', '见第七节，没有给出出处。') },
    against: {
      'wechat-privacy-policy': t(
        'Names servers in Singapore, Malaysia and Hong Kong, none in North America, and removes media after 120 hours.',
        '服务器在新加坡、马来西亚和中国香港，没有提到北美；媒体文件 120 小时后删除。',
      ),
      'wechat-help-backup': t(
        'Says chats cannot be backed up to its server or a cloud service.',
        '说明聊天记录无法备份到微信服务器或云服务。',
      ),
      'ticker-icloud': t(
        'Says WeChat does not back up to iCloud directly.',
        '说微信不支持直接备份到 iCloud。',
      ),
    },
  },
  'across-borders-use-wecom': {
    rows: ['A7.4', 'A37'],
    says: t(
      'A company that works across borders should manage such groups in WeCom because of such regional rules.',
      '由于这类地区规则，跨国企业的这类群宜放在企业微信里管理。',
    ),
    for: { 'nctoro-article': t('In its seventh section; names no source.', '见第七节，没有给出出处。') },
  },
  'force-tools-risks': {
    rows: ['A8.1'],
    says: t(
      "Third-party “force dissolve” tools may steal account rights, get the account banned by Tencent's safety system and leave malicious processes behind.",
      '第三方「强制解散」工具可能盗用账号权限，账号也可能被腾讯的安全系统封禁，还会留下恶意进程。',
    ),
    for: { 'nctoro-article': t('In its eighth section; names no source.', '见第八节，没有给出出处。') },
  },
  'risk-control-3-years': {
    rows: ['A9.4', 'A36'],
    says: t(
      'Group metadata (creation time, first member list) stay in the risk-control system for up to 3 years and may serve as legal evidence.',
      '群的元数据（创建时间、最初的成员名单）在风控系统中最长保留 3 年，可能成为法律证据。',
    ),
    figures: { hours: 26_280 },
    for: { 'nctoro-article': t('In its closing paragraph; names no source.', '见结尾一段，没有给出出处。') },
    against: {
      'wechat-privacy-policy': t(
        'Names 3 years only for records of data requests; log data go within 3 months.',
        '只有数据权利申请的记录提到 3 年；日志数据在 3 个月内删除。',
      ),
    },
  },
  'force-tools-get-banned': {
    rows: ['A8.1', 'A27'],
    says: t(
      'Third-party tools such as those that “force dissolve” a group can get the account banned and put privacy and property at risk.',
      '「强制解散」之类的第三方工具可能导致封号，并危及隐私和财产安全。',
    ),
    for: {
      'wechat-acceptable-use': t(
        'Section 7.2 bars bots, scripts and unauthorised software.',
        '第 7.2 条禁止机器人、脚本和未经授权的软件。',
      ),
      'security-notice-2024': t(
        'The notice of 2024-03-26 warns against unauthorised add-ons (外挂).',
        '2024 年 3 月 26 日的公告警示使用外挂的风险。',
      ),
      'account-rules-copy': t(
        'A copy of the rules for personal accounts that bars such tools.',
        '个人账号使用规范的副本，禁止此类工具。',
      ),
      'wetool-2020': t(
        'Reports the reaction to the tool WeTool in 2020.',
        '报道了 2020 年对 WeTool 工具的处置。',
      ),
      'nctoro-article': t('In its eighth section; names no source.', '见第八节，没有给出出处。'),
    },
  },
  'dissolving-is-final': {
    rows: ['B02'],
    says: t('Dissolving cannot be undone.', '解散后无法撤销。'),
    for: {
      ll22: t(
        'Describes dissolving and reports no way to undo it.',
        '介绍了解散方法，没有提到任何撤销办法。',
      ),
      'nctoro-a215839': t(
        'Describes dissolving and reports no way to undo it.',
        '介绍了解散方法，没有提到任何撤销办法。',
      ),
      'hai-pet': t(
        'Describes dissolving and reports no way to undo it.',
        '介绍了解散方法，没有提到任何撤销办法。',
      ),
    },
  },
  'owner-sees-who-left': {
    rows: ['B22'],
    says: t(
      'The owner can see a list of the people who left in the last 3 months (退群成员).',
      '群主可以查看最近 3 个月的「退群成员」列表。',
    ),
    for: {},
  },
  'data-export-without-chats': {
    rows: ['B25'],
    says: t(
      'Account data can be exported under Me > Settings > My Information & Authorizations > Export Personal Data; chat content is not among the listed categories.',
      '账号数据可在应用设置中导出，英文入口为 Me > Settings > My Information & Authorizations > Export Personal Data；列出的类别不含聊天内容。',
    ),
    for: {
      'wechat-privacy-policy': t(
        'Names this path and the categories: account, contacts, Moments, favourites, location and login.',
        '写明了入口和类别：账号、联系人、朋友圈、收藏、位置和登录。',
      ),
    },
  },
  'text-72-hours': {
    rows: ['P01'],
    says: t(
      'WeChat deletes message text from its servers shortly after delivery, at the latest 72 hours after sending.',
      'WeChat 在送达后不久就从服务器删除消息文字，最迟为发送后 72 小时。',
    ),
    figures: { hours: 72 },
    for: {
      'wechat-privacy-policy': t(
        'Gives 72 hours from sending as the limit; versions until 2025-12-19 gave 3 hours from delivery.',
        '写明上限为发送后 72 小时；2025 年 12 月 19 日及以前的版本写的是送达后 3 小时内。',
      ),
    },
  },
  'log-data-3-months': {
    rows: ['P03'],
    says: t(
      'WeChat deletes log data within 3 months of collection; 1 month for anti-fraud data in exchanges between WeChat and Weixin.',
      'WeChat 的日志数据在收集后 3 个月内删除；WeChat 与微信互通中的反欺诈数据为 1 个月。',
    ),
    figures: { hours: 2_160 },
    for: {
      'wechat-privacy-policy': t(
        'Gives both terms in its retention table.',
        '在保留期限表里给出了这两个期限。',
      ),
    },
  },
  'group-list-until-asked': {
    rows: ['P04'],
    says: t(
      'WeChat keeps your list of group chats and friends until you ask for removal or the account is deleted.',
      'WeChat 会保留你的群聊和好友列表，直到你要求删除或注销账号。',
    ),
    for: {
      'wechat-privacy-policy': t(
        'Names this term for the list of group chats and friends.',
        '写明了群聊和好友列表的保留期限。',
      ),
    },
  },
  'deletion-not-permanent': {
    rows: ['P05'],
    says: t(
      'Since 2026-04-07 WeChat no longer promises that deletion is “permanent”.',
      '自 2026 年 4 月 7 日起，WeChat 不再承诺「永久」删除。',
    ),
    for: {
      'wechat-privacy-policy': t(
        'Its stored versions show the word dropped.',
        '对比已存的各版本，可见该词已被去掉。',
      ),
      'platform-governance-archive': true,
    },
  },
  'which-policy-applies': {
    rows: ['P06'],
    says: t(
      'The WeChat policy applies to accounts with a number from outside mainland China; +86 numbers are under the Weixin guidelines. Me > Settings > About shows which one applies.',
      '非中国大陆手机号注册的账号适用 WeChat 政策，+86 号码适用微信的隐私保护指引；可在「我 > 设置 > 关于」查看。',
    ),
    for: {
      'wechat-privacy-policy': t('Says to whom it applies and where to look.', '写明了适用对象和查看位置。'),
    },
  },
  'erasure-by-form': {
    rows: ['P07'],
    says: t(
      'WeChat users in listed jurisdictions can ask for erasure through a request form; the request records may be kept for up to 3 years.',
      '所列地区的 WeChat 用户可通过申请表要求删除数据；申请记录最长可保留 3 年。',
    ),
    for: { 'wechat-privacy-policy': t('Names the form and the 3 years.', '写明了申请表和 3 年期限。') },
  },
  'shared-with-weixin': {
    rows: ['P08'],
    says: t(
      'Whatever is exchanged with a Weixin user is shared with Weixin and processed in mainland China.',
      '与微信用户往来的内容会共享给微信，并在中国大陆处理。',
    ),
    for: {
      'wechat-privacy-policy': t(
        'States this for exchanges with Weixin users.',
        '对与微信用户的往来作了这样的说明。',
      ),
    },
  },
  'eea-controller': {
    rows: ['P09'],
    says: t(
      'In the EEA, the UK and Switzerland the controller is Tencent International Service Europe B.V. in Amsterdam; users may complain to their local authority.',
      '在欧洲经济区、英国和瑞士，数据控制者是位于阿姆斯特丹的 Tencent International Service Europe B.V.；用户可向当地监管机构投诉。',
    ),
    for: {
      'wechat-privacy-policy': t(
        'Names the controller, the right to complain and standard clauses for transfers.',
        '写明了控制者、投诉权和数据传输所用的标准条款。',
      ),
    },
  },
  'undelivered-3-days': {
    rows: ['P10'],
    says: t(
      'Weixin keeps undelivered messages for 3 days and then clears them; received content stays on the device.',
      '微信对未送达的消息保留 3 天后清除；已接收的内容保存在设备上。',
    ),
    figures: { hours: 72 },
    for: {
      'itbear-2024': t('Quotes Tencent customer service.', '引用了腾讯客服的答复。'),
      'seesun-2024': true,
    },
  },
  'bars-bots': {
    rows: ['P12'],
    says: t(
      'WeChat bars bots, scripts and unauthorised software.',
      'WeChat 禁止机器人、脚本和未经授权的软件。',
    ),
    for: { 'wechat-acceptable-use': t('Section 7.2 bars them.', '第 7.2 条作了禁止。') },
  },
});

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
    keptHours: claims['wechat.deletion-2-to-5-minutes'].figures.minutes / 60,
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
    keptHours: claims['wechat.text-72-hours'].figures.hours,
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
    keptHours: claims['wechat.undelivered-3-days'].figures.hours,
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
    keptHours: claims['wechat.media-120-hours'].figures.hours,
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
    keptHours: claims['wechat.qr-code-7-days'].figures.hours,
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
    keptHours: claims['wechat.backup-metadata-30-days'].figures.hours,
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
    keptHours: claims['wechat.log-data-3-months'].figures.hours,
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
    keptHours: claims['wechat.risk-control-3-years'].figures.hours,
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
