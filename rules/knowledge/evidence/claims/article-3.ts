import type { Claim } from '../../../model/evidence.ts';
import { lives72Hours } from '../citations/alike.ts';
import { ARTICLE } from '../citations/article.ts';
import { PAGES } from '../citations/pages.ts';
import { VENDOR } from '../citations/vendor.ts';
import type { SourceId } from '../sources/index.ts';

/** What the article says, row by row: A4.2 to A6.3. */
export const articleClaims3 = {
  'A4.2': {
    claim: {
      en: 'While a live stream runs in the group, every way out is closed until the stream ends.',
      zh: '群直播进行时，所有退出方式都不可用，直播结束后才恢复。',
    },
    from: [ARTICLE.fourth],
    see: ['A19'],
  },
  'A4.3': {
    claim: {
      en: 'In a school group the homeroom teacher and the creator must both confirm.',
      zh: '家校群需要班主任和创建者双方确认。',
    },
    from: [ARTICLE.fourth, PAGES.teachersSimplyLeave],
    see: ['A20'],
  },
  'A4.4': {
    claim: {
      en: 'Payment group: minimum people 0, 24 h wait, no approval. Live group: at least 1, immediate, the host confirms. School group: all teachers, 72 h, reviewed by the school.',
      zh: '支付群：最少 0 人，等 24 小时，无需审批；直播群：至少 1 人，实时，主持人确认；家校群：全部教师，72 小时，校方审核。',
    },
    from: [ARTICLE.fourthTable],
    see: ['A18', 'A19', 'A20', 'A21'],
  },
  'A5.1': {
    claim: {
      en: "What one wrote stays in the other members' chat logs, without an end date.",
      zh: '自己发过的内容会一直留在其他成员的聊天记录里，没有期限。',
    },
    from: [ARTICLE.fifth, VENDOR.contentOnDevices],
    see: ['A22'],
  },
  'A5.2': {
    claim: {
      en: "The group's QR code stays valid after leaving or dissolving, for 7 days at most.",
      zh: '退群或解散后，群二维码仍然有效，最长 7 天。',
    },
    from: [
      ARTICLE.fifth,
      PAGES.codeDiesWithSharer,
      lives72Hours('nctoro-a91560'),
      lives72Hours('nctoro-a145741'),
      PAGES.codeLives2Hours,
    ],
    see: ['A23'],
  },
  'A5.3': {
    claim: {
      en: 'Group metadata stay in the cloud backup for 30 days.',
      zh: '群的元数据会在云备份里保留 30 天。',
    },
    from: [ARTICLE.fifth, VENDOR.otherTerms],
    see: ['A24', 'C13', 'P03', 'P04'],
  },
  'A5.4': {
    claim: {
      en: 'A WeCom administrator can purge these data in the admin console; a personal user has no such tool.',
      zh: '企业微信管理员可以在管理后台彻底清除这些数据；个人用户没有这样的工具。',
    },
    from: [ARTICLE.fifth, VENDOR.formForErasure],
    see: ['A25', 'P07'],
  },
  'A5.5': {
    claim: {
      en: 'Before dissolving a sensitive group, delete important files by hand and ask members to clear their local cache.',
      zh: '解散敏感的群之前，先手动删除重要文件，并请成员清理本机缓存。',
    },
    from: [ARTICLE.fifth],
    see: ['A12', 'B16', 'B17'],
  },
  'A6.1': {
    claim: {
      en: 'A login on the PC can interrupt a dissolution started on the phone.',
      zh: '电脑端同时登录，可能会中断手机上发起的解散。',
    },
    from: [ARTICLE.sixth],
    see: ['A26'],
  },
  'A6.2': {
    claim: {
      en: 'Binding a WeCom account to a personal account makes permissions overlap; unbind them or act from the main account.',
      zh: '个人账号绑定企业微信后权限会重叠，应先解绑或改用主账号。',
    },
    from: [ARTICLE.sixth],
    see: ['A26'],
  },
  'A6.3': {
    claim: {
      en: 'A sub-account does not have enough permission; switch to the main account.',
      zh: '子账号权限不足，需要切换到主账号。',
    },
    from: [ARTICLE.sixth],
    see: ['A26'],
  },
} as const satisfies Record<string, Claim<SourceId>>;
