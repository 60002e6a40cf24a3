import type { Claim } from '../../../model/evidence.ts';
import { noCallDissolves } from '../citations/alike.ts';
import { ARTICLE } from '../citations/article.ts';
import { PAGES } from '../citations/pages.ts';
import { VENDOR } from '../citations/vendor.ts';
import type { SourceId } from '../sources/index.ts';

/** Every claim of the article, checked against other sources: A29 to A38. */
export const articleCheckClaims4 = {
  A29: {
    claim: {
      en: 'Customer service can deal with an abnormal group if a legal basis is given.',
      zh: '提供法律依据后，客服可以处理异常群。',
    },
    from: [ARTICLE.eighth],
    found: 'not-found',
  },
  A30: {
    claim: {
      en: "WeCom's compliance interfaces are an official way to end a group.",
      zh: '企业微信的合规接口是结束群的官方途径。',
    },
    from: [
      ARTICLE.eighth,
      noCallDissolves('wecom-dev-90245'),
      noCallDissolves('wecom-dev-98913'),
      noCallDissolves('wecom-dev-98914'),
      VENDOR.handingOverOnly,
    ],
    found: 'disputed',
  },
  A31: {
    claim: {
      en: 'In the EU a leave notice is shown because the GDPR requires it.',
      zh: '在欧盟地区，按 GDPR 要求退群时会显示通知。',
    },
    from: [ARTICLE.seventh, VENDOR.noLeaveNotice],
    found: 'not-found',
  },
  A32: {
    claim: {
      en: 'The Middle East version keeps all member records of dissolved groups.',
      zh: '中东版本会保留已解散群的所有成员记录。',
    },
    from: [ARTICLE.seventh, VENDOR.oneTableForAll],
    found: 'not-found',
  },
  A33: {
    claim: {
      en: 'North American servers back group files up to iCloud.',
      zh: '北美服务器会把群文件备份到 iCloud。',
    },
    from: [ARTICLE.seventh, VENDOR.noServerInNorthAmerica, VENDOR.noBackupToServer, PAGES.noBackupToICloud],
    found: 'disputed',
  },
  A34: {
    claim: {
      en: 'Dissolving takes 2–5 minutes to reach all nodes, and rebuilding a group of the same name meanwhile mixes in old messages.',
      zh: '解散要 2～5 分钟才能同步到所有节点，期间重建同名群会混入旧消息。',
    },
    from: [ARTICLE.closing, PAGES.keyedById],
    found: 'not-found',
  },
  A35: {
    claim: {
      en: 'WeCom brings that delay down to 800 ms.',
      zh: '企业微信把这一延迟缩短到 800 毫秒。',
    },
    from: [ARTICLE.closing, VENDOR.dataLag, PAGES.quotesTheLag],
    found: 'disputed',
  },
  A36: {
    claim: {
      en: 'Risk control keeps group metadata (creation time, members) for 3 years.',
      zh: '风控系统把群的元数据（创建时间、成员）保留 3 年。',
    },
    from: [ARTICLE.closing, VENDOR.yearsForRequestsOnly],
    found: 'disputed',
  },
  A37: {
    claim: {
      en: 'Companies that work across borders should use WeCom because of such regional rules.',
      zh: '由于这类地区规则，跨国企业应使用企业微信。',
    },
    from: [ARTICLE.seventh],
    found: 'not-found',
  },
  A38: {
    claim: {
      en: 'Telegram lets users delete their own history, while WhatsApp leaves full records.',
      zh: 'Telegram 用户可以删除自己的历史消息，WhatsApp 则留下完整记录。',
    },
    from: [ARTICLE.first],
    found: 'not-found',
  },
} as const satisfies Record<string, Claim<SourceId>>;
