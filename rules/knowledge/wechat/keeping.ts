import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { above, besideOthers, fromSize } from '../../model/sizes.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { claims as obstacles } from './obstacles.ts';
import { ABROAD, MEMBER, OWNER, TENCENT } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'media-120-hours': {
    rows: ['B17', 'P02'],
    says: t(
      'Images, audio, video and files leave the servers of international WeChat 120 hours after sending.',
      '图片、音频、视频和文件在发送 120 小时后从国际版 WeChat 的服务器删除。',
    ),
    figures: { hours: 120 },
    for: {
      'wechat-privacy-policy': {
        quote: 'automatically deleted from our servers after 120 hours of you sending them',
      },
    },
  },
  'deletion-2-to-5-minutes': {
    rows: ['A9.1', 'A34'],
    says: t(
      'Deletion runs in stages (client, regional server, backbone check); all nodes usually agree after 2–5 minutes.',
      '删除分阶段进行（客户端、区域服务器、主干节点校验），各节点通常 2～5 分钟后一致。',
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
        'Same publisher as the article: under 200 members in its prose, no limit in its table.',
        '与该文章同一发布者：正文说小于 200 人，表格里又说无人数限制。',
      ),
    },
  },
  'table-devices': {
    rows: ['A3.3', 'A17'],
    says: t(
      'Leave response 0.8 s on iOS, 1.2 s on Android, 2.5 s on PC; dissolve success 99.2 %, 97.8 %, 89.4 %; error prompts 0.5 %, 1.3 %, 3.7 %.',
      '退群响应：iOS 0.8 秒、Android 1.2 秒、电脑 2.5 秒；解散成功率：99.2%、97.8%、89.4%；错误提示率：0.5%、1.3%、3.7%。',
    ),
    contradicts: ['wechat.desktop-cannot-dissolve'],
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
      "The group's QR code is valid for 7 days from each time it is fetched.",
      '群二维码从每次获取时算起，7 天有效。',
    ),
    figures: { hours: 168 },
    for: {
      'people-2016-qr': {
        says: t('Tencent, in 2016; nothing later was seen.', '腾讯 2016 年的说法；没看到更新的。'),
        quote: '每个有效期的时间是7天',
      },
      'nctoro-article': { quote: '群二维码的有效期延续(最长7天)', partly: true },
    },
    against: {
      'nctoro-a91560': t('Says 72 hours.', '说是 72 小时。'),
      'nctoro-a145741': t('Says 72 hours.', '说是 72 小时。'),
      'nctoro-a153918': t('Says 2 hours.', '说是 2 小时。'),
    },
  },
  'qr-code-outlives-leaving': {
    rows: ['A5.2', 'A23'],
    says: t(
      "The group's QR code stays valid after leaving or dissolving.",
      '退群或解散后，群二维码仍然有效。',
    ),
    for: { 'nctoro-article': { quote: '群二维码的有效期延续' } },
    against: {
      'people-2016-qr': {
        says: t(
          'Tencent: it dies when its sharer leaves, and when the group is full.',
          '腾讯：分享者退群就失效，群满了也会失效。',
        ),
        quote: '该二维码分享者已离开该群，无法加入',
      },
      'tieba-qr': t(
        'Says the code dies early when its sharer leaves, and an emptied group is reported as not existing.',
        '说分享者退群后二维码就提前失效；扫空群的码会提示群不存在。',
      ),
    },
  },
  'backup-metadata-30-days': {
    rows: ['A5.3', 'A24'],
    says: t('Group metadata stay in the cloud backup for 30 days.', '群的元数据会在云备份里保留 30 天。'),
    figures: { hours: 720 },
    for: { 'nctoro-article': t('In its fifth section; names no source.', '见第五节，没有给出出处。') },
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
  },
  'north-america-icloud-backup': {
    rows: ['A7.3', 'A33'],
    says: t(
      'In North America, group files are backed up to iCloud automatically.',
      '在北美地区，群文件会自动备份到 iCloud。',
    ),
    for: { 'nctoro-article': { quote: '北美服务器自动备份群文件至iCloud' } },
    against: {
      'wechat-help-backup': {
        says: t(
          'Explains why chats can’t be backed up to its server or to a cloud service.',
          '解释聊天记录为什么不能备份到服务器或云服务。',
        ),
        quote: "Why can't I back up my chat history",
      },
      'ticker-icloud': { quote: 'WeChat does not directly support backing up data to iCloud' },
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
    for: { 'nctoro-article': { quote: '触发腾讯安全机制导致封号' } },
  },
  'risk-control-3-years': {
    rows: ['A9.4', 'A36'],
    says: t(
      'Group metadata (creation time, first member list) stay in the risk-control system for up to 3 years and may serve as legal evidence.',
      '群的元数据（创建时间、最初的成员名单）在风控系统中最长保留 3 年，可能成为法律证据。',
    ),
    figures: { hours: 26_280 },
    for: { 'nctoro-article': t('In its closing paragraph; names no source.', '见结尾一段，没有给出出处。') },
  },
  'force-tools-get-banned': {
    rows: ['A8.1', 'A27'],
    says: t(
      'WeChat bars unauthorised software that interferes with it, and can suspend or terminate an account for it.',
      'WeChat 禁止使用干扰它的未授权软件，违者可能被限制或封停账号。',
    ),
    for: {
      'wechat-acceptable-use': {
        says: t(
          'Section 7.2 bars such software; the policy names suspending or terminating the account.',
          '第 7.2 条禁止这类软件；规则写明可以限制或终止账号。',
        ),
        quote: 'any unauthorised third-party software designed to modify or interfere with WeChat Software',
      },
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
      'nctoro-article': { quote: '触发腾讯安全机制导致封号', partly: true },
    },
  },
  'add-ons-risk-privacy': {
    rows: ['A27'],
    says: t(
      'Unauthorised add-ons (外挂) may leak private data, steal the password and put property at risk.',
      '外挂软件可能泄露隐私、盗取账号密码，并威胁财产安全。',
    ),
    for: {
      'security-notice-2024': {
        quote: '外挂软件存在收集泄露用户隐私信息、盗取用户账号密码等风险',
      },
    },
  },
  'dissolving-is-final': {
    rows: ['B02'],
    says: t('Dissolving cannot be undone.', '解散后无法撤销。'),
    for: { 'hai-pet': { quote: '不可逆' }, yub2b: { quote: '不可逆' } },
  },
  'removal-limits': {
    rows: ['B21'],
    says: t(
      'Removing many members has its limits: an owner is warned above 200 a day, or it is 200 at a time; 3 an hour for admins.',
      '批量移出成员有限制：群主一天超过 200 人会有警告，或者每次 200 人；管理员每小时 3 人。',
    ),
    for: {
      'nctoro-a236855': {
        says: t('Only the warning; otherwise no limit for owners.', '只说了警告，群主另外没有次数限制。'),
        quote: '群主单日删除上限超过200人后才会触发系统警告',
        partly: true,
      },
      'nctoro-255397': t(
        'Says 200 at a time and 3 an hour for admins.',
        '说每次 200 人，管理员每小时 3 人。',
      ),
    },
    against: { ugtv8: t('Says members cannot be removed in batches.', '说不能批量移出成员。') },
  },
  'messages-taken-back': {
    says: t(
      'A message can be taken back (撤回) within 2 minutes of sending, a file (Word, Excel, PPT) within 3 hours.',
      '消息发出 2 分钟内可以撤回，文件（Word、Excel、PPT 等）3 小时内可以撤回。',
    ),
    figures: { minutes: 2, hours: 3 },
    for: {
      'netease-recall': { quote: '2分钟内可撤回' },
      'chinaz-recall': {
        says: t('Tencent’s customer service, in 2025.', '腾讯客服 2025 年的答复。'),
        quote: '常规消息支持2分钟内撤回，而Word、Excel、PPT等文件类内容则延长至3小时',
      },
    },
  },
  'taking-back-leaves-a-line': {
    says: t(
      'A message is taken back with a long press and 撤回; the chat then shows a line about it that can’t be deleted.',
      '长按消息，点「撤回」；会话里会留下一行删不掉的提示。',
    ),
    for: {
      'chinaz-recall': {
        says: t('Says so of both sides of a chat.', '说的是双方的会话框。'),
        quote: '用户长按已发送消息后点击【撤回】即可完成操作',
      },
    },
  },
  'owner-sees-who-left': {
    rows: ['B22'],
    says: t(
      'No source was found for a list in which the owner sees who left in the last 3 months (退群成员).',
      '群主能不能看到最近 3 个月的「退群成员」，没查到。',
    ),
    for: {},
  },
  'data-export-without-chats': {
    rows: ['B25'],
    says: t(
      'The policy of international WeChat has a tool to export account data, Me > Settings > My Information & Authorizations > Export Personal Data, in a section for users in certain jurisdictions; the categories that it names are account, contacts, Moments, favorites, location and log-in data, not chats.',
      '国际版 WeChat 的政策写有导出账号数据的工具，英文入口为 Me > Settings > My Information & Authorizations > Export Personal Data，所在一节只适用于某些国家和地区的用户；写明的类别是账号、联系人、朋友圈、收藏、位置和登录，没有提聊天内容。',
    ),
    for: {
      'wechat-privacy-policy': {
        quote: 'personal account data, contacts data, data from your use of Moments',
      },
    },
  },
  'text-72-hours': {
    rows: ['P01'],
    says: t(
      'International WeChat deletes message text from its servers shortly after delivery, at the latest 72 hours after sending.',
      '国际版 WeChat 在送达后不久就从服务器删除消息文字，最迟为发送后 72 小时。',
    ),
    figures: { hours: 72 },
    for: {
      'wechat-privacy-policy': {
        says: t(
          'Versions until 2025-12-19 gave 3 hours from delivery.',
          '2025 年 12 月 19 日及以前的版本写的是送达后 3 小时内。',
        ),
        quote: 'in any event, deleted after 72 hours of you sending them',
      },
    },
  },
  'log-data-3-months': {
    rows: ['P03'],
    says: t(
      'International WeChat deletes log data within 3 months of collection; 1 month for anti-fraud data in exchanges between WeChat and Weixin.',
      '国际版 WeChat 的日志数据在收集后 3 个月内删除；与微信互通中的反欺诈数据为 1 个月。',
    ),
    figures: { hours: 2_160 },
    for: { 'wechat-privacy-policy': { quote: 'Deleted within 3 months from the date of collection' } },
  },
  'group-list-until-asked': {
    rows: ['P04'],
    says: t(
      'International WeChat keeps your list of group chats and friends until you ask for removal or the account is deleted.',
      '国际版 WeChat 会保留你的群聊和好友列表，直到你要求删除或注销账号。',
    ),
    for: { 'wechat-privacy-policy': { quote: 'Retained until you request removal or amendment' } },
  },
  'copies-beyond-devices': {
    rows: ['P04', 'A22'],
    says: t(
      'On international WeChat, Favorites, reports of abuse and group notices keep copies of chats beyond the devices.',
      '国际版 WeChat 上，收藏、投诉和群公告会在设备之外留下聊天内容。',
    ),
    for: {
      'wechat-privacy-policy': {
        quote: 'saving it to Favorites or including the chat history when reporting a chat for abuse',
      },
    },
  },
  'no-purge-tool': {
    rows: ['A5.4', 'A25'],
    says: t(
      'A personal user has no tool to purge thoroughly what stays.',
      '个人用户没有工具能彻底清除残留的数据。',
    ),
    contradicts: ['wechat.erasure-by-form'],
    for: {
      'nctoro-article': {
        says: t('In its fifth section; names no source.', '见第五节，没有给出出处。'),
        quote: '个人用户缺乏此类深度清理工具',
      },
    },
    against: {
      'wechat-privacy-policy': {
        says: t(
          'Offers accounts without a +86 number, in certain jurisdictions, a form to ask for erasure.',
          '某些国家和地区的非 +86 号码的账号可以填表要求删除。',
        ),
        quote: 'you would like us to erase, please complete the request form',
        partly: true,
      },
    },
  },
  'deletion-not-permanent': {
    rows: ['P05'],
    says: t(
      'Since 2026-04-07 the policy of international WeChat no longer promises that deletion is “permanent”.',
      '自 2026 年 4 月 7 日起，国际版 WeChat 的政策不再承诺「永久」删除。',
    ),
    for: {
      'platform-governance-archive': {
        says: t('Compares both versions of the policy, line by line.', '逐行对比了政策的新旧两版。'),
        quote:
          'The new update drops the word “permanent” in various data deletion practices such as Chat Messages & Chat Media',
      },
      'wechat-privacy-policy': {
        says: t('Its stored versions show the word dropped.', '对比已存的各版本，可见该词已被去掉。'),
        partly: true,
      },
    },
  },
  'which-policy-applies': {
    rows: ['P06'],
    says: t(
      'The WeChat policy applies to accounts with a number from outside mainland China; +86 numbers are under the Weixin guidelines. Me > Settings > About > Terms of Service shows which one applies.',
      '非中国大陆手机号注册的账号适用 WeChat 政策，+86 号码适用微信的隐私保护指引；可在「我 > 设置 > 关于」的服务条款里查看。',
    ),
    for: {
      'wechat-privacy-policy': {
        quote: 'a WeChat or Weixin user by clicking "Me" > "Settings" > "About"',
      },
    },
  },
  'erasure-by-form': {
    rows: ['P07'],
    says: t(
      'Users of international WeChat in certain jurisdictions can ask for erasure through a request form, in certain circumstances; the request records may be kept for up to 3 years.',
      '某些国家和地区的国际版 WeChat 用户，在特定情形下可通过申请表要求删除数据；申请记录最长可保留 3 年。',
    ),
    for: {
      'wechat-privacy-policy': {
        says: t(
          'Section 10 “only applies to users located in a Relevant Jurisdiction”; the policy lists none.',
          '第 10 节写明只适用于“Relevant Jurisdiction”的用户；有哪些，政策里没有列出。',
        ),
        quote: 'you would like us to erase, please complete the request form',
      },
    },
  },
  'shared-with-weixin': {
    rows: ['P08'],
    says: t(
      'Whatever is exchanged with a Weixin user is shared with Weixin and processed in mainland China as far as the exchange needs it.',
      '与微信用户往来的内容会共享给微信，并在互通所需的范围内在中国大陆处理。',
    ),
    for: {
      'wechat-privacy-policy': {
        quote: 'we will share your information with Weixin, which processes it in the Chinese Mainland',
      },
    },
  },
  'eea-controller': {
    rows: ['P09'],
    says: t(
      'In the EEA, the UK and Switzerland the controller for international WeChat is Tencent International Service Europe B.V. in Amsterdam; users may complain to their local authority.',
      '在欧洲经济区、英国和瑞士，国际版 WeChat 的数据控制者是位于阿姆斯特丹的 Tencent International Service Europe B.V.；用户可向当地监管机构投诉。',
    ),
    for: {
      'wechat-privacy-policy': {
        says: t(
          'Names Tencent International Service Europe B.V. in Amsterdam, and standard clauses for transfers.',
          '写明了阿姆斯特丹的 Tencent International Service Europe B.V. 和数据传输所用的标准条款。',
        ),
        quote: "you have the right to lodge a complaint with your country's data protection authority",
      },
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
  'labels-of-harmonyos': {
    rows: ['A01'],
    says: t(
      'Labels of WeChat for HarmonyOS: no source that was read gives any.',
      '微信鸿蒙版的按钮名称：读过的资料都没写。',
    ),
    devices: ['harmonyos'],
    for: {},
  },
  'bars-bots': {
    rows: ['P12'],
    says: t(
      'WeChat bars bots, scripts and unauthorised software.',
      'WeChat 禁止机器人、脚本和未经授权的软件。',
    ),
    for: {
      'wechat-acceptable-use': {
        quote: 'through the use of any automated bots, software, engines, crawlers',
      },
    },
  },
});

const WECHAT = { platform: ['wechat'] } as const satisfies When;
const DISSOLVE = { ...WECHAT, goal: ['dissolve'] } as const satisfies When;
const LEAVE = { ...WECHAT, goal: ['leave'] } as const satisfies When;
/** Whoever hands a group over stays in it: nothing is left behind. */
const GOING = { ...WECHAT, goal: ['leave', 'dissolve'] } as const satisfies When;
/** What the policy of international WeChat says isn't told to accounts with a +86 number. */
const INTERNATIONAL = { ...GOING, region: ABROAD } as const satisfies When;
const IN_CHINA = { answers: { ...MEMBER, region: 'mainland-china' }, fires: false } as const;

const PACKET_HOURS = obstacles['wechat.red-packets-24-hours'].figures.hours;
const TAKEN_BACK = claims['wechat.messages-taken-back'].figures;

/** What stays behind and how to keep or erase it, whatever the way out: what is known of WeChat, and of WeCom where both are alike. */
export const keeping = [
  {
    kind: 'caution',
    id: 'wechat.exit.third-party-tools',
    when: WECHAT,
    examples: [{ answers: { goal: 'dissolve', role: 'member', groupType: 'ordinary' }, fires: true }],
    always: true,
    weight: 45,
    short: t('“Force-end” apps can get you banned.', '用号称能“强制解散”的软件，可能被封号。'),
    detail: t(
      'International WeChat’s rules bar software that interferes with the app, and bots; an account can be suspended or ended for that.',
      '国际版 WeChat 的规则禁止干扰应用的软件和机器人程序，违反了可能被限制甚至封掉账号。',
    ),
    joined: true,
    evidence: ['wechat.force-tools-get-banned', 'wechat.bars-bots'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.third-party-tools-risk',
    when: WECHAT,
    examples: [{ answers: { goal: 'dissolve', role: 'member', groupType: 'ordinary' }, fires: true }],
    always: true,
    weight: 20,
    short: t('Such apps may also steal your account, says one page.', '有篇教程还说，这类软件可能盗你的号。'),
    detail: t(
      'It speaks of the rights to your account, and of malicious processes left behind. A 2024 notice from the app’s Security Center warns of add-ons (外挂): they may leak private data, steal the password and put money at risk. A copy of the rules for personal Weixin accounts bars such tools.',
      '它说的是盗取账号权限、留下恶意后台程序。2024 年安全中心的公告提醒过外挂：可能泄露隐私、盗密码，威胁资金安全。微信个人账号使用规范的副本里，也禁止这类工具。',
    ),
    joined: true,
    evidence: ['wechat.force-tools-risks', 'wechat.add-ons-risk-privacy', 'wechat.force-tools-get-banned'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.no-deep-cleaning',
    when: GOING,
    examples: [{ answers: MEMBER, fires: true }],
    weight: 10,
    short: t(
      'One page: a personal account can’t purge what stays.',
      '有篇教程说，个人账号没法彻底清掉残留。',
    ),
    detail: t(
      'Tencent’s policy offers users of international WeChat (no +86 number), in certain jurisdictions, a form to ask for erasure. For +86 accounts nothing else was found.',
      '腾讯的国际版 WeChat 政策说，某些国家和地区的非 +86 账号可以填表申请删除；+86 账号没查到别的说法。',
    ),
    evidence: ['wechat.no-purge-tool'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.erasure',
    when: INTERNATIONAL,
    examples: [{ answers: MEMBER, fires: true }, IN_CHINA],
    weight: 15,
    short: t(
      'In some countries a form asks WeChat to erase your data.',
      '有的国家和地区，可以填表请 WeChat 删数据。',
    ),
    detail: t(
      'For accounts without a +86 number, only in certain jurisdictions, and only in certain circumstances. The request itself may be kept for up to 3 years. The form is linked in the privacy policy.',
      '说的是非 +86 号码的账号；只限某些国家和地区，也只在特定情形下有。申请记录可能保存 3 年。表格在隐私政策里有链接。',
    ),
    evidence: ['wechat.erasure-by-form'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.final',
    when: DISSOLVE,
    examples: [{ answers: OWNER, fires: true }],
    mustKnow: true,
    weight: 95,
    short: t('It can’t be undone.', '解散后恢复不了。'),
    detail: t(
      'How-to pages say so; no text from Tencent was found, and no report of a way back.',
      '教程都说不可逆；腾讯自己的说法没查到，也没查到有人恢复过。',
    ),
    evidence: ['wechat.dissolving-is-final'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.removing-many',
    when: {
      ...DISSOLVE,
      role: ['owner'],
      groupSize: above(obstacles['wechat.limit-40'].figures.most),
    },
    examples: [
      { answers: { ...OWNER, groupSize: 41 }, fires: true },
      { answers: { ...OWNER, groupSize: 40 }, fires: false },
    ],
    weight: 25,
    short: t('Removing many at once? How-to pages disagree.', '批量移出很多人行不行，各家教程说法不一。'),
    detail: t(
      'One publisher says 200 at a time, or a warning above 200 a day, and 3 an hour for admins; another page says that it can’t be done in batches. On a computer (Windows 3.9) a program removes several in one go; for phones no better source was found.',
      '群主要批量移人：有一家说一次 200 人，或一天超过 200 人会警告，管理员每小时 3 人；另一篇说根本不能批量移。电脑上（Windows 版 3.9）有个程序能一次移好几个；手机上没查到更可靠的。',
    ),
    joined: true,
    evidence: ['wechat.removal-limits', 'wechat.windows-39-removes-several'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.export',
    when: INTERNATIONAL,
    examples: [{ answers: MEMBER, fires: true }, IN_CHINA],
    weight: 12,
    short: t('In some countries you can export account data.', '有的国家和地区，可以导出账号数据。'),
    detail: t(
      'Me → Settings → My Information & Authorizations → Export Personal Data: the privacy policy names account, contacts, Moments, favorites, location and log-in data, and says so to users in certain jurisdictions (no +86 number).',
      '入口（英文）：Me > Settings > My Information & Authorizations > Export Personal Data。隐私政策写明的有账号、联系人、朋友圈、收藏、位置和登录数据，是对某些国家和地区的用户（非 +86 号码）说的。',
    ),
    evidence: ['wechat.data-export-without-chats'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.eu-rights',
    when: { ...GOING, region: ['eu'] },
    examples: [{ answers: MEMBER, fires: true }, IN_CHINA],
    weight: 10,
    short: t('You can complain to your data protection authority.', '可以向当地的数据保护机构投诉。'),
    detail: t(
      'In the EEA, for accounts without a +86 number, Tencent International Service Europe B.V. in Amsterdam is responsible for your data.',
      '在欧洲经济区，非 +86 号码的账号，数据由阿姆斯特丹的 Tencent International Service Europe B.V. 负责。',
    ),
    evidence: ['wechat.eea-controller'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.which-edition',
    when: INTERNATIONAL,
    examples: [{ answers: MEMBER, fires: true }, IN_CHINA],
    weight: 14,
    short: t('Which rules hold for your data depends on your number.', '数据归哪套规则管，看你的手机号。'),
    detail: t(
      'Without +86 it is WeChat’s privacy policy, with +86 Weixin’s own guidelines. Me → Settings → About → Terms of Service shows which you have. What a group shares with a Weixin user is handled in mainland China too.',
      '不是 +86 的归 WeChat 隐私政策，+86 的归微信自己的指引；在「我 > 设置 > 关于」点服务条款能看到是哪种。群里有微信用户的话，共享的内容也会在中国大陆处理。',
    ),
    joined: true,
    evidence: ['wechat.which-policy-applies', 'wechat.shared-with-weixin'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.across-borders',
    when: INTERNATIONAL,
    examples: [{ answers: MEMBER, fires: true }, IN_CHINA],
    weight: 5,
    short: t(
      'A company across borders? One page: use the company app.',
      '跨国公司的群？有篇教程建议改用企业版。',
    ),
    detail: t(
      'It gives regional rules as the reason; none of them could be confirmed.',
      '它的理由是各地规则不同，这些规则都没能证实。',
    ),
    evidence: ['wechat.across-borders-use-wecom'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.promise-nothing',
    when: { ...DISSOLVE, groupSize: fromSize(2) },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    weight: 30,
    short: t('Promise nobody that everything is gone.', '别跟人保证全都删干净了。'),
    detail: t(
      'That is our advice: the others may still have their copies, and one how-to page says that a personal account can’t purge what stays.',
      '这是我们的建议：别人手机里可能还有；有篇教程还说，个人账号没法彻底清掉残留。',
    ),
    joined: true,
    evidence: ['wechat.local-records-stay', 'wechat.no-purge-tool'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.not-permanent',
    when: { ...INTERNATIONAL, goal: ['dissolve'] },
    examples: [
      { answers: OWNER, fires: true },
      { answers: { ...OWNER, region: 'mainland-china' }, fires: false },
    ],
    weight: 15,
    short: t('WeChat no longer calls its deletion “permanent”.', 'WeChat 的政策不再说“永久”删除了。'),
    detail: t(
      'The policy for accounts without a +86 number has been like that since 2026-04-07.',
      '说的是给非 +86 号码账号的政策，从 2026-04-07 起。',
    ),
    evidence: ['wechat.deletion-not-permanent'],
  },
  {
    kind: 'caution',
    id: 'wechat.leave.harmonyos',
    when: { ...WECHAT, device: ['harmonyos'] },
    examples: [
      { answers: { ...MEMBER, device: 'harmonyos' }, fires: true },
      { answers: { ...OWNER, device: 'harmonyos' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    weight: 12,
    short: t('HarmonyOS may name its buttons differently.', '鸿蒙版的按钮可能不一样。'),
    detail: t('No source gives labels for it.', '没有资料单独说过鸿蒙版的按钮。'),
    evidence: ['wechat.labels-of-harmonyos'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.bills',
    when: { ...LEAVE, groupType: ['payment'] },
    examples: [
      { answers: { ...MEMBER, groupType: 'payment', region: 'mainland-china' }, fires: true },
      { answers: { ...MEMBER, region: 'mainland-china' }, fires: false },
    ],
    weight: 50,
    short: t('Settle open bill splits (群收款) first.', '没收完的「群收款」，先结清再退。'),
    detail: t(
      'No source says whether leaving affects them. Whoever started one can stop it; money that was paid has to be given back by hand.',
      '退群影不影响收款，没查到。谁发起的谁可以停；已经收的钱要自己退回去。',
    ),
    evidence: ['wechat.group-bills'],
  },
  {
    kind: 'caution',
    id: 'wechat.exit.red-packets',
    when: LEAVE,
    examples: [{ answers: MEMBER, fires: true }],
    weight: 18,
    short: t(
      `What nobody takes of a red packet goes back in ${PACKET_HOURS} hours.`,
      `没人领的红包，${PACKET_HOURS} 小时后退给发的人。`,
    ),
    detail: t('No source says whether leaving changes that.', '退群会不会影响，没查到。'),
    evidence: ['wechat.unopened-packets-go-back'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.sync',
    when: DISSOLVE,
    examples: [{ answers: OWNER, fires: true }],
    weight: 5,
    short: t('Traces until all servers agree', '各服务器同步完之前的残余'),
    detail: t('One how-to page says so; nothing confirms it.', '有篇教程这么说，没有别的资料能证实。'),
    where: t('Tencent’s servers', '腾讯服务器'),
    keptHours: claims['wechat.deletion-2-to-5-minutes'].figures.minutes / 60,
    evidence: ['wechat.deletion-2-to-5-minutes'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.text-72h',
    when: INTERNATIONAL,
    excludes: ['wechat.residue.undelivered'],
    examples: [{ answers: MEMBER, fires: true }, IN_CHINA],
    weight: 15,
    short: t('Text messages on the way', '路上的文字消息'),
    detail: t(
      'At most this long, for accounts without a +86 number.',
      '说的是非 +86 号码的账号，最长这么久。',
    ),
    where: t('servers of international WeChat', '国际版 WeChat 服务器'),
    keptHours: claims['wechat.text-72-hours'].figures.hours,
    evidence: ['wechat.text-72-hours'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.undelivered',
    when: { ...GOING, region: ['mainland-china'] },
    examples: [
      { answers: { ...MEMBER, region: 'mainland-china' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    weight: 15,
    short: t('Messages that were not delivered', '没送达的消息'),
    detail: t('Tencent’s customer service said so in the press in 2024.', '2024 年媒体引用的腾讯客服答复。'),
    where: t('Weixin’s servers', '微信服务器'),
    keptHours: claims['wechat.undelivered-3-days'].figures.hours,
    evidence: ['wechat.undelivered-3-days'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.media-120h',
    when: INTERNATIONAL,
    examples: [{ answers: MEMBER, fires: true }, IN_CHINA],
    weight: 25,
    short: t('Pictures, audio, video, files', '图片、语音、视频、文件'),
    detail: t('For accounts without a +86 number.', '说的是非 +86 号码的账号。'),
    where: t('servers of international WeChat', '国际版 WeChat 服务器'),
    keptHours: claims['wechat.media-120-hours'].figures.hours,
    evidence: ['wechat.media-120-hours'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.favorites',
    when: INTERNATIONAL,
    examples: [{ answers: MEMBER, fires: true }, IN_CHINA],
    weight: 30,
    short: t('What somebody saved to Favorites, or reported', '被人收藏的、投诉时附上的消息'),
    detail: t(
      'For accounts without a +86 number. Group notices stay in the same way.',
      '说的是非 +86 号码的账号。群公告也是这样留着。',
    ),
    where: t('beyond the devices', '设备之外'),
    keptHours: null,
    evidence: ['wechat.copies-beyond-devices'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.qr-code',
    when: GOING,
    examples: [{ answers: MEMBER, fires: true }],
    weight: 40,
    short: t('The group’s QR code', '群二维码'),
    detail: t(
      'Valid for 7 days from each time it is fetched, said Tencent in 2016; it stops working when the person who shared it leaves, and when the group is full. One how-to page says that it outlives leaving and ending. No better source says what ending the group does to it.',
      '腾讯 2016 年说：每次获取后 7 天有效；分享的人退了群就失效，群满了也失效。有篇教程说退群、解散以后还有效。解散以后到底怎样，没有更可靠的说法。',
    ),
    where: t('wherever it was shared', '分享过的地方'),
    keptHours: claims['wechat.qr-code-7-days'].figures.hours,
    joined: true,
    evidence: ['wechat.qr-code-7-days', 'wechat.qr-code-outlives-leaving'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.backup-metadata',
    when: { platform: TENCENT, goal: ['leave', 'dissolve'] },
    examples: [{ answers: MEMBER, fires: true }],
    weight: 15,
    short: t('Data about the group in a cloud backup', '云备份里的群信息'),
    detail: t('One how-to page says so; nothing confirms it.', '有篇教程这么说，没有别的资料能证实。'),
    where: t('cloud (unconfirmed)', '云端（未经证实）'),
    keptHours: claims['wechat.backup-metadata-30-days'].figures.hours,
    evidence: ['wechat.backup-metadata-30-days'],
    on: {
      wecom: {
        detail: t(
          'One how-to page about WeChat says so, and that WeCom users can purge it in the admin console; nothing confirms it.',
          '有篇讲微信的教程这么说，还说企业微信用户能在管理后台清掉；没有别的资料能证实。',
        ),
        joined: true,
        evidence: ['wechat.backup-metadata-30-days', 'wecom.console-purges-data'],
      },
    },
  },
  {
    kind: 'residue',
    id: 'wechat.residue.log-data',
    when: INTERNATIONAL,
    examples: [{ answers: MEMBER, fires: true }, IN_CHINA],
    weight: 10,
    short: t('Log data of your use', '你的使用日志'),
    detail: t(
      'At most this long, for accounts without a +86 number; data against fraud in chats with Weixin users, for 1 month.',
      '说的是非 +86 号码的账号，最长这么久；和微信用户互通的反欺诈数据留 1 个月。',
    ),
    where: t('servers of international WeChat', '国际版 WeChat 服务器'),
    keptHours: claims['wechat.log-data-3-months'].figures.hours,
    evidence: ['wechat.log-data-3-months'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.risk-control',
    when: GOING,
    examples: [{ answers: MEMBER, fires: true }],
    weight: 15,
    short: t('When the group was made, and its first members', '建群时间和最初的成员名单'),
    detail: t(
      'One how-to page says so, and that it may serve as legal evidence; nothing confirms it.',
      '有篇教程这么说，还说可能成为法律证据；没有别的资料能证实。',
    ),
    where: t('Tencent’s risk control (unconfirmed)', '腾讯风控系统（未经证实）'),
    keptHours: claims['wechat.risk-control-3-years'].figures.hours,
    evidence: ['wechat.risk-control-3-years'],
    on: {
      wecom: {
        detail: t(
          'One how-to page says so of WeChat, and that it may serve as evidence in court; whether it goes for WeCom, no source says.',
          '有篇教程这么说微信，还说可能成为法律证据；企业微信是不是也这样，没查到。',
        ),
        evidence: ['wechat.risk-control-3-years'],
      },
    },
  },
  {
    kind: 'residue',
    id: 'wechat.residue.own-words',
    when: [...besideOthers(LEAVE, ['member', 'admin']), { ...DISSOLVE, groupSize: fromSize(2) }],
    examples: [
      { answers: MEMBER, fires: true },
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    weight: 70,
    short: t('What you wrote', '你说过的话'),
    detail: t(
      `Long-press → 撤回 takes a message back, for ${TAKEN_BACK.minutes} minutes (a file: ${TAKEN_BACK.hours} hours), not later; a line stays.`,
      `消息发出 ${TAKEN_BACK.minutes} 分钟内（文件 ${TAKEN_BACK.hours} 小时内）能长按撤回，再晚就不能了；会留一行提示。`,
    ),
    where: t('the other members’ chat logs', '其他成员的聊天记录'),
    keptHours: null,
    joined: true,
    evidence: [
      'wechat.own-words-stay-with-others',
      'wechat.messages-taken-back',
      'wechat.taking-back-leaves-a-line',
    ],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.group-notice',
    fineAlone: true,
    when: { ...INTERNATIONAL, goal: ['dissolve'] },
    examples: [
      { answers: OWNER, fires: true },
      { answers: { ...OWNER, region: 'mainland-china' }, fires: false },
    ],
    weight: 20,
    short: t('Group notices', '群公告'),
    detail: t(
      'For accounts without a +86 number, so that members can read them later.',
      '说的是非 +86 号码的账号，保存着给成员以后查看。',
    ),
    where: t('international WeChat', '国际版 WeChat'),
    keptHours: null,
    evidence: ['wechat.group-notice-kept-on-server'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.group-list',
    when: INTERNATIONAL,
    examples: [{ answers: MEMBER, fires: true }, IN_CHINA],
    weight: 10,
    short: t('The list of your group chats', '你的群聊列表'),
    detail: t(
      'For accounts without a +86 number, until you ask for its removal or delete the account.',
      '说的是非 +86 号码的账号，会留到你要求删除或注销账号为止。',
    ),
    where: t('servers of international WeChat', '国际版 WeChat 服务器'),
    keptHours: null,
    evidence: ['wechat.group-list-until-asked'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.middle-east',
    when: { ...DISSOLVE, region: ['middle-east'] },
    examples: [
      { answers: { ...OWNER, region: 'middle-east' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    weight: 20,
    short: t('All members’ records of the ended group', '解散的群的所有成员记录'),
    detail: t('One how-to page says so; nothing confirms it.', '有篇教程这么说，没有别的资料能证实。'),
    where: t('the Middle East version (unconfirmed)', '中东版本（未经证实）'),
    keptHours: null,
    evidence: ['wechat.middle-east-keeps-records'],
  },
  {
    kind: 'residue',
    id: 'wechat.residue.icloud',
    when: { ...GOING, region: ['north-america'] },
    examples: [
      { answers: { ...MEMBER, region: 'north-america' }, fires: true },
      { answers: MEMBER, fires: false },
    ],
    weight: 20,
    short: t('Group files in iCloud, says one how-to page', '有篇教程说群文件会备份到 iCloud'),
    detail: t(
      'Tencent says that chats can’t be backed up to a cloud service.',
      '腾讯说聊天记录不能备份到云服务。',
    ),
    where: t('iCloud (contradicted)', 'iCloud（与腾讯说法矛盾）'),
    keptHours: null,
    evidence: ['wechat.north-america-icloud-backup'],
  },
] as const satisfies readonly Rule<ClaimId>[];
