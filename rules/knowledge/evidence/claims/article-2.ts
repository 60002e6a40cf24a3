import type { Claim } from '../../../model/evidence.ts';
import { noLimit, samePath, wipedEverywhere } from '../citations/alike.ts';
import { ARTICLE } from '../citations/article.ts';
import { PAGES } from '../citations/pages.ts';
import { VENDOR } from '../citations/vendor.ts';
import type { SourceId } from '../sources/index.ts';

/** What the article says, row by row: A2.1 to A4.1. */
export const articleClaims2 = {
  'A2.1': {
    claim: {
      en: 'The owner of a personal-account group can dissolve it only while it has at most 40 members; 41 and more is blocked.',
      zh: '个人账号的群，成员不超过 40 人时群主才能解散；41 人及以上就不行。',
    },
    from: [
      {
        source: 'nctoro-article-tables',
        stance: 'supports',
        says: {
          en: 'Its table of ways to end a group says “≤ 40”.',
          zh: '终止方式表格写的是“≤ 40 人”。',
        },
      },
      {
        source: 'nctoro-article',
        stance: 'disputes',
        says: {
          en: 'Its prose says “fewer than 40”, and “to below 40” among its alternatives: so not at 40.',
          zh: '正文说“少于 40 人”，替代方案里也说“移到 40 人以下”，即 40 人不行。',
        },
      },
      PAGES.under200,
      noLimit('nctoro-a215839'),
      noLimit('ll22'),
      noLimit('hai-pet'),
    ],
    see: ['A08', 'B10', 'C14'],
  },
  'A2.2': {
    claim: {
      en: 'On the phone the owner dissolves the group with 「群管理」 (Manage group) → 「解散该群聊」 (Disband this group).',
      zh: '群主在手机上依次点「群管理」→「解散该群聊」即可解散。',
    },
    from: [ARTICLE.second, samePath('ll22'), samePath('nctoro-a215839')],
    see: ['A09'],
  },
  'A2.3': {
    claim: {
      en: "Dissolving removes every member automatically and deletes the group data on the server; logs on members' devices stay.",
      zh: '解散后所有成员自动退出，服务器上的群数据被删除，成员设备上的记录仍在。',
    },
    from: [
      ARTICLE.second,
      wipedEverywhere('nctoro-a215839'),
      wipedEverywhere('ll22'),
      wipedEverywhere('hbezg'),
    ],
    see: ['A10', 'A11', 'A12'],
  },
  'A2.4': {
    claim: {
      en: 'A WeCom super administrator can force a group to be dissolved whatever its size.',
      zh: '企业微信超级管理员可以强制解散群，不限人数。',
    },
    from: [ARTICLE.second, PAGES.superAdminSwitches, VENDOR.dismissedByOwner],
    see: ['A13', 'C01', 'C06'],
  },
  'A2.5': {
    claim: {
      en: "Ways to end: any member leaves, no limit, only local records remain; the creator dissolves, at most 40 members, members' copies remain; a super administrator forces it, no limit, a cloud backup remains.",
      zh: '三种方式：任意成员退群，不限人数，只留本机记录；创建者解散，最多 40 人，成员端保留记录；超级管理员强制解散，不限人数，留有云端备份。',
    },
    from: [
      ARTICLE.secondTable,
      PAGES.under200,
      noLimit('nctoro-a215839'),
      noLimit('ll22'),
      VENDOR.dismissedByOwner,
    ],
    see: ['A08', 'A13', 'A14'],
  },
  'A3.1': {
    claim: {
      en: 'The desktop client for Windows and Mac cannot dissolve a group; the phone is needed.',
      zh: 'Windows 和 Mac 电脑端不能解散群，必须用手机操作。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Its prose says that the core action has to be done on the phone.',
          zh: '正文说核心操作必须在手机上完成。',
        },
      },
      {
        source: 'nctoro-article-tables',
        stance: 'disputes',
        says: {
          en: 'Its table of devices gives computers a success rate in dissolving: 89.4 %.',
          zh: '设备表格里又给出了电脑端的解散成功率：89.4 %。',
        },
      },
      PAGES.rightClickOnDesktop,
      PAGES.dissolvesOnDesktop,
    ],
    see: ['A15', 'B18'],
  },
  'A3.2': {
    claim: {
      en: 'The likely reasons: verification leans on the phone, PC malware cannot act in bulk, and critical actions stay uniform.',
      zh: '可能的原因：验证更依赖手机，避免电脑恶意软件批量操作，也让关键操作保持一致。',
    },
    from: [ARTICLE.third],
    see: ['A16'],
  },
  'A3.3': {
    claim: {
      en: 'Leave response 0.8 s on iOS, 1.2 s on Android, 2.5 s on PC; dissolve success 99.2 %, 97.8 %, 89.4 %; error prompts 0.5 %, 1.3 %, 3.7 %.',
      zh: '退群响应：iOS 0.8 秒、Android 1.2 秒、电脑 2.5 秒；解散成功率：99.2%、97.8%、89.4%；错误提示率：0.5%、1.3%、3.7%。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Gives these values in the table of its third section and names no source.',
          zh: '在第三节的表格里给出这些数值，没有给出出处。',
        },
      },
    ],
    see: ['A17'],
  },
  'A4.1': {
    claim: {
      en: 'A group with unclaimed red packets can be dissolved only after 24 hours.',
      zh: '群里还有红包没领完时，要等 24 小时才能解散。',
    },
    from: [
      ARTICLE.fourth,
      PAGES.userSays24Hours,
      PAGES.manualSays24Hours,
      PAGES.personalPacket24Hours,
      PAGES.merchantPacket72Hours,
    ],
    see: ['A18'],
  },
} as const satisfies Record<string, Claim<SourceId>>;
