import type { Claim } from '../../../model/evidence.ts';
import { noCallDissolves } from '../citations/alike.ts';
import { ARTICLE } from '../citations/article.ts';
import { PAGES } from '../citations/pages.ts';
import { VENDOR } from '../citations/vendor.ts';
import type { SourceId } from '../sources/index.ts';

/** What the article says, row by row: A6.4 to A9.5. */
export const articleClaims4 = {
  'A6.4': {
    claim: {
      en: 'About 17 % of group-management failures come from conflicts between devices.',
      zh: '约 17% 的群管理故障来自多设备冲突。',
    },
    from: [ARTICLE.sixth],
    see: ['A26'],
  },
  'A7.1': {
    claim: {
      en: 'In the EU a leave notice is always shown, because of the GDPR.',
      zh: '在欧盟地区，受 GDPR 要求，退群时一定会显示通知。',
    },
    from: [ARTICLE.seventh, VENDOR.noLeaveNotice],
    see: ['A31', 'P09'],
  },
  'A7.2': {
    claim: {
      en: 'The Middle East version keeps the records of all members after a group is dissolved.',
      zh: '中东版本在群解散后仍保留所有成员的记录。',
    },
    from: [ARTICLE.seventh, VENDOR.oneTableForAll],
    see: ['A32'],
  },
  'A7.3': {
    claim: {
      en: 'In North America, group files are backed up to iCloud automatically.',
      zh: '在北美地区，群文件会自动备份到 iCloud。',
    },
    from: [ARTICLE.seventh, VENDOR.noServerInNorthAmerica, VENDOR.noBackupToServer, PAGES.noBackupToICloud],
    see: ['A33'],
  },
  'A7.4': {
    claim: {
      en: 'A company that works across borders should manage such groups in WeCom.',
      zh: '跨国企业的这类群宜放在企业微信里管理。',
    },
    from: [ARTICLE.seventh],
    see: ['A37'],
  },
  'A8.1': {
    claim: {
      en: "Third-party “force dissolve” tools may steal account rights, get the account banned by Tencent's safety system and leave malicious processes behind.",
      zh: '第三方「强制解散」工具可能盗用账号权限，账号也可能被腾讯的安全系统封禁，还会留下恶意进程。',
    },
    from: [ARTICLE.eighth],
    see: ['A27', 'P12'],
  },
  'A8.2': {
    claim: {
      en: "The official ways when dissolving is blocked: remove members until fewer than 40 remain; contact support about an abnormal group, with a legal basis; use WeCom's compliance interface.",
      zh: '无法解散时的官方途径：把成员移到 40 人以下再解散；异常群可联系客服，需有法律依据；或使用企业微信的合规接口。',
    },
    from: [
      ARTICLE.eighth,
      noCallDissolves('wecom-dev-90245'),
      noCallDissolves('wecom-dev-98913'),
      noCallDissolves('wecom-dev-98914'),
      VENDOR.handingOverOnly,
    ],
    see: ['A28', 'A29', 'A30'],
  },
  'A9.1': {
    claim: {
      en: 'Deletion runs in stages (client, regional server, backbone check); all nodes agree after 2–5 minutes.',
      zh: '删除分阶段进行（客户端、区域服务器、主干节点校验），各节点 2～5 分钟后一致。',
    },
    from: [ARTICLE.closing],
    see: ['A34'],
  },
  'A9.2': {
    claim: {
      en: 'Rebuilding a group of the same name within those minutes may attach old messages to it, so wait 5 minutes.',
      zh: '在这几分钟内重建同名群，旧消息可能错挂到新群，应等 5 分钟。',
    },
    from: [ARTICLE.closing, PAGES.keyedById],
    see: ['A34'],
  },
  'A9.3': {
    claim: {
      en: 'In WeCom a transactional design brings that delay down to about 800 ms.',
      zh: '企业微信采用事务机制，把这一延迟降到约 800 毫秒。',
    },
    from: [ARTICLE.closing, VENDOR.dataLag, PAGES.quotesTheLag],
    see: ['A35'],
  },
  'A9.4': {
    claim: {
      en: 'Group metadata (creation time, first member list) stay in the risk-control system for up to 3 years and may serve as legal evidence.',
      zh: '群的元数据（创建时间、最初的成员名单）在风控系统中最长保留 3 年，可能成为法律证据。',
    },
    from: [ARTICLE.closing, VENDOR.yearsForRequestsOnly],
    see: ['A36', 'P03', 'P04'],
  },
  'A9.5': {
    claim: {
      en: "Telegram's self-destruct timer lets users set beforehand how long a group lives.",
      zh: 'Telegram 的自毁计时器可以让用户预先设定群的存续时间。',
    },
    from: [
      ARTICLE.closing,
      {
        source: 'td-api',
        stance: 'disputes',
        says: {
          en: 'Has timers for messages and idle accounts, none that ends a group.',
          zh: '只有针对消息和闲置账号的计时器，没有能让群到期结束的。',
        },
      },
    ],
    see: ['T-80', 'T-84', 'T-85'],
  },
} as const satisfies Record<string, Claim<SourceId>>;
