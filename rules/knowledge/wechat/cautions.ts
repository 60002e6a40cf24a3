import { sizes } from '../../engine/facts.ts';
import type { Caution } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { COMPUTERS, LEAVING, TENCENT } from './values.ts';

/** What to beware of. */
export const wechatCautions = [
  {
    id: 'wechat.dissolve.forty-boundary',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: ['40'] },
    text: {
      en: 'Exactly 40 members: the article says “fewer than 40” in one place and “at most 40” in another. Should the app refuse, remove one: 39 is safe by either reading.',
      zh: '正好 40 人：该文章一处说“少于 40 人”，一处说“≤40 人”。如果应用不让解散，移出一人即可：39 人按哪种说法都可以。',
    },
    supports: ['A2.1', 'A08'],
  },
  {
    id: 'wechat.dissolve.removed-are-told',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: sizes(41) },
    text: {
      en: 'Whoever you remove gets a line that says so, and that it was you.',
      zh: '被你移出的人会收到提示，并知道是你移出的。',
    },
    supports: ['B06'],
  },
  {
    id: 'wechat.dissolve.stale-pages',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'] },
    text: {
      en: 'Pages that say WeChat has no way to dissolve a group are out of date: a real notice of it was recorded on 2024-01-12.',
      zh: '有的网页说微信没有解散群的功能，那已经过时：2024-01-12 就录到过真实的解散提示。',
    },
    supports: ['B03'],
  },
  {
    id: 'wechat.dissolve.forty-elsewhere',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: sizes(40) },
    text: {
      en: 'Forty is a real WeChat number, but for something else: above it, people have to accept an invitation, and 40 is the most for a WeCom chat that an app opens with WeChat contacts. That may be where the claim comes from.',
      zh: '40 人确实是微信里的一个数字，但说的是另一回事：超过 40 人，受邀者要自己同意；企业微信里由应用发起、含微信联系人的群聊也以 40 人为限。那个说法可能由此而来。',
    },
    joined: true,
    supports: ['B10', 'C14'],
  },
  {
    id: 'wechat.dissolve.rebuild-consent',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: sizes(41) },
    text: {
      en: 'Should you build the group anew: above 40 members everyone has to accept the invitation, above 100 they need a verified real name; 500 is the most.',
      zh: '如果要重建：超过 40 人后，受邀的人要自己同意；超过 100 人还须实名认证；上限 500 人。',
    },
    supports: ['B10', 'B09'],
  },
  {
    id: 'wechat.dissolve.rebuild-by-code',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: sizes(101) },
    text: {
      en: 'A new group cannot be filled by QR code alone: joining that way stops at 100 members, or at 200, as newer pages say.',
      zh: '重建时不能只靠二维码：扫码入群到 100 人就停止，也有较新的网页说是 200 人。',
    },
    supports: ['B11'],
  },
  {
    id: 'wechat.size.over-limit',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: sizes(501) },
    text: {
      en: 'A WeChat group is known to hold at most 500 people: check the number.',
      zh: '据知微信群最多 500 人，请核对人数。',
    },
    supports: ['B09'],
  },
  {
    id: 'wechat.leave.owner',
    when: { platform: ['wechat'], goal: ['leave'], role: ['owner'] },
    text: {
      en: 'You are the owner: what happens to the group when you just leave, sources disagree on (a new owner is picked, you must hand it over first, a small group ends). Hand it over first. In China whoever sets up a group is responsible for it.',
      zh: '你是群主：直接退出后群会怎样，各方说法不一（系统另选群主、必须先转让、人少的群直接结束）。建议先转让。在中国，建群的人要对群负责。',
    },
    joined: true,
    supports: ['B04', 'B23'],
  },
  {
    id: 'wechat.dissolve.phone-reasons',
    when: { platform: ['wechat'], goal: ['dissolve'], device: COMPUTERS },
    text: {
      en: 'Why a phone, the article only guesses: verification leans on the phone, malware on computers cannot act in bulk, critical actions stay uniform.',
      zh: '为什么要用手机，该文章只是推测：安全验证依赖手机、防止电脑恶意软件批量操作、让关键操作保持一致。',
    },
    supports: ['A3.2', 'A16'],
  },
  {
    id: 'wechat.manage.linked-accounts',
    when: {
      platform: TENCENT,
      goal: ['dissolve', 'transfer'],
      accountsLinked: ['yes'],
    },
    text: {
      en: 'Your WeCom and personal accounts are bound: the article says that their rights overlap. Unbind them, or act from the main account.',
      zh: '你的企业微信和个人微信已绑定：该文章称权限会重叠。先解绑，或用主账号操作。',
    },
    supports: ['A6.2', 'A26'],
  },
  {
    id: 'wechat.manage.linked-accounts-unknown',
    when: {
      platform: TENCENT,
      goal: ['dissolve', 'transfer'],
      accountsLinked: ['unsure'],
    },
    text: {
      en: 'If a WeCom and a personal account are bound together, act from the main one: the article says that their rights overlap.',
      zh: '如果企业微信和个人微信绑定在一起，请用主账号操作：该文章称两者权限会重叠。',
    },
    supports: ['A6.2', 'A26'],
  },
  {
    id: 'wechat.exit.third-party-tools',
    when: { platform: TENCENT },
    always: true,
    text: {
      en: 'Keep away from tools that promise to “force-dissolve” a group: Tencent bans accounts that use such software.',
      zh: '不要用号称能“强制解散”的第三方工具：使用这类软件的账号会被腾讯封禁。',
    },
    supports: ['A27', 'P12'],
  },
  {
    id: 'wechat.exit.third-party-tools-risk',
    when: { platform: TENCENT },
    always: true,
    text: {
      en: 'The article adds that such tools can steal the rights to your account, trip Tencent’s safety system and leave malicious processes behind.',
      zh: '该文章还说，这类工具可能盗取账号权限、触发腾讯安全机制而封号、残留恶意后台进程。',
    },
    supports: ['A8.1'],
  },
  {
    id: 'wechat.exit.no-deep-cleaning',
    when: { platform: ['wechat'] },
    text: {
      en: 'The article says that a personal account has no tool that purges what stays behind.',
      zh: '该文章称，个人账号没有彻底清理残留数据的工具。',
    },
    supports: ['A5.4'],
  },
  {
    id: 'wechat.exit.erasure',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    text: {
      en: 'Where WeChat’s policy lists your country, you can ask for the erasure of your own data by a form; the request itself may be kept for 3 years.',
      zh: '如果你所在的地区在 WeChat 隐私政策所列范围内，可以通过表单申请删除自己的数据；申请记录可能保存 3 年。',
    },
    supports: ['P07'],
  },
  {
    id: 'wechat.dissolve.final',
    when: { platform: ['wechat'], goal: ['dissolve'] },
    text: {
      en: 'Dissolving cannot be undone, as far as anybody reports.',
      zh: '就各方所说，解散无法撤销。',
    },
    supports: ['B02'],
  },
  {
    id: 'wechat.exit.export',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    text: {
      en: 'The export of your account data (Me > Settings > My Information & Authorizations > Export Personal Data) does not list chat content.',
      zh: '账号数据导出（我 > 设置 > 个人信息与权限 > 导出个人数据，英文为 Export Personal Data）所列的类别里没有聊天内容。',
    },
    supports: ['B25'],
  },
  {
    id: 'wechat.exit.eu-rights',
    when: { platform: ['wechat'], region: ['eu'] },
    text: {
      en: 'In the EEA your data is with Tencent International Service Europe in Amsterdam; you can complain to your local authority.',
      zh: '在欧洲经济区，你的数据由位于阿姆斯特丹的 Tencent International Service Europe 负责，可以向当地主管机构投诉。',
    },
    supports: ['P09'],
  },
  {
    id: 'wechat.exit.which-edition',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    text: {
      en: 'Which rules hold for your data depends on the edition: Me > Settings > About tells. A +86 number is under Weixin’s terms, and whatever a group shares with a Weixin user is handled in mainland China too.',
      zh: '数据适用哪套规则要看版本：在“我 > 设置 > 关于”里查看。+86 号码适用微信的条款；群里只要有微信用户，共享的内容也会在中国大陆处理。',
    },
    supports: ['P06', 'P08'],
  },
  {
    id: 'wechat.exit.across-borders',
    when: { platform: ['wechat'], region: ['eu', 'middle-east', 'north-america', 'other'] },
    text: {
      en: 'For company groups across borders the article advises WeCom; its reasons could not be confirmed.',
      zh: '跨国企业的群，该文章建议用企业微信统一管理；其理由未能证实。',
    },
    supports: ['A7.4', 'A37'],
  },
  {
    id: 'wechat.exit.promise-nothing',
    when: { platform: ['wechat'], goal: ['dissolve'] },
    text: {
      en: 'Promise nobody that everything is gone: since 2026-04-07 WeChat’s policy no longer calls its deletion permanent.',
      zh: '别向任何人保证已彻底删除：自 2026-04-07 起，WeChat 隐私政策不再使用“永久”删除的说法。',
    },
    supports: ['P05'],
  },
  {
    id: 'wechat.exit.bills',
    when: { platform: TENCENT, goal: LEAVING, groupType: ['payment'] },
    text: {
      en: 'Unclaimed red packets go back to their sender 24 hours after they were sent. Whether leaving touches open bill splits is unknown; settle them first.',
      zh: '未领的红包在发出 24 小时后退回发送者。退群是否影响未完成的群收款未知，请先结清。',
    },
    supports: ['A18', 'B19'],
  },
] as const satisfies readonly Caution<ClaimId>[];
