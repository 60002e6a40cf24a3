import type { Claim } from '../../../model/evidence.ts';
import { lives72Hours } from '../citations/alike.ts';
import { ARTICLE } from '../citations/article.ts';
import { PAGES } from '../citations/pages.ts';
import { VENDOR } from '../citations/vendor.ts';
import type { SourceId } from '../sources/index.ts';

/** Every claim of the article, checked against other sources: A20 to A28. */
export const articleCheckClaims3 = {
  A20: {
    claim: {
      en: 'Ending a school group needs confirmation by the homeroom teacher and the creator, 72 hours and a review by the school.',
      zh: '结束家校群要由班主任和创建者都确认，等 72 小时，并经校方审核。',
    },
    from: [ARTICLE.fourth, PAGES.teachersSimplyLeave],
    found: 'not-found',
  },
  A21: {
    claim: {
      en: 'The minimum number of people for dissolving is 0 in a payment group, at least 1 in a live group and all teachers in a school group.',
      zh: '最小解散人数：支付群 0 人，直播群至少 1 人，家校群为全部教师。',
    },
    from: [ARTICLE.fourthTable],
    found: 'not-found',
  },
  A22: {
    claim: {
      en: "Past messages stay in the other members' records.",
      zh: '以前发过的消息会留在其他成员的记录里。',
    },
    from: [VENDOR.contentOnDevices, ARTICLE.fifth],
    found: 'official',
  },
  A23: {
    claim: {
      en: 'The group QR code stays valid for up to 7 days after leaving or dissolving.',
      zh: '退群或解散后，群二维码最长还有 7 天有效。',
    },
    from: [
      ARTICLE.fifth,
      PAGES.codeDiesWithSharer,
      lives72Hours('nctoro-a91560'),
      lives72Hours('nctoro-a145741'),
      PAGES.codeLives2Hours,
    ],
    found: 'disputed',
  },
  A24: {
    claim: {
      en: 'The cloud backup keeps group metadata for 30 days.',
      zh: '云备份会把群的元数据保留 30 天。',
    },
    from: [ARTICLE.fifth, VENDOR.otherTerms],
    found: 'not-found',
  },
  A25: {
    claim: {
      en: 'The WeCom console can purge group data thoroughly, while personal users have no such tool.',
      zh: '企业微信后台可以彻底清除群数据，个人用户没有这样的工具。',
    },
    from: [ARTICLE.fifth, VENDOR.formForErasure],
    found: 'not-found',
  },
  A26: {
    claim: {
      en: 'A PC login interrupts dissolving, linked personal and WeCom accounts overlap, sub-accounts lack rights; this causes 17 % of failures.',
      zh: '电脑登录会中断解散，个人与企业微信账号绑定会权限重叠，子账号权限不足；这些占故障的 17%。',
    },
    from: [ARTICLE.sixth],
    found: 'not-found',
  },
  A27: {
    claim: {
      en: 'Third-party tools such as those that “force dissolve” a group can get the account banned and put privacy and property at risk.',
      zh: '「强制解散」之类的第三方工具可能导致封号，并危及隐私和财产安全。',
    },
    from: [
      {
        source: 'wechat-acceptable-use',
        stance: 'supports',
        says: {
          en: 'Section 7.2 bars bots, scripts and unauthorised software.',
          zh: '第 7.2 条禁止机器人、脚本和未经授权的软件。',
        },
      },
      {
        source: 'security-notice-2024',
        stance: 'supports',
        says: {
          en: 'The notice of 2024-03-26 warns against unauthorised add-ons (外挂).',
          zh: '2024 年 3 月 26 日的公告警示使用外挂的风险。',
        },
      },
      {
        source: 'account-rules-copy',
        stance: 'supports',
        says: {
          en: 'A copy of the rules for personal accounts that bars such tools.',
          zh: '个人账号使用规范的副本，禁止此类工具。',
        },
      },
      {
        source: 'wetool-2020',
        stance: 'supports',
        says: {
          en: 'Reports the reaction to the tool WeTool in 2020.',
          zh: '报道了 2020 年对 WeTool 工具的处置。',
        },
      },
      ARTICLE.eighth,
    ],
    found: 'official',
  },
  A28: {
    claim: {
      en: 'The official alternative is to remove members until fewer than 40 remain and then dissolve.',
      zh: '官方的替代办法是先把成员移到 40 人以下，再解散。',
    },
    from: [ARTICLE.eighth],
    found: 'not-found',
  },
} as const satisfies Record<string, Claim<SourceId>>;
