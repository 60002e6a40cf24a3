import type { Claim } from '../../../model/evidence.ts';
import { wipedEverywhere } from '../citations/alike.ts';
import { ARTICLE } from '../citations/article.ts';
import { PAGES } from '../citations/pages.ts';
import { VENDOR } from '../citations/vendor.ts';
import type { SourceId } from '../sources/index.ts';

/** Every claim of the article, checked against other sources: A10 to A19. */
export const articleCheckClaims2 = {
  A10: {
    claim: {
      en: 'Dissolving puts every member out of the group, and each gets a message that names the owner.',
      zh: '解散会让所有成员退出，每个人都会收到一条写明群主的消息。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: { en: 'Says all members are removed automatically.', zh: '说所有成员会自动退出。' },
      },
      {
        source: 'gewe-protocol',
        stance: 'supports',
        says: {
          en: 'Recorded the message a member gets: 群主"X"已解散该群聊.',
          zh: '记录了成员收到的消息：群主“X”已解散该群聊。',
        },
      },
    ],
    found: 'corroborated',
  },
  A11: {
    claim: {
      en: 'Dissolving deletes the group data on the server.',
      zh: '解散会删除服务器上的群数据。',
    },
    from: [ARTICLE.second],
    found: 'not-found',
  },
  A12: {
    claim: {
      en: "Dissolving leaves each member's local record in place.",
      zh: '解散后，各成员本机的记录仍会保留。',
    },
    from: [
      ARTICLE.second,
      {
        source: 'nctoro-a124256',
        stance: 'supports',
        says: { en: 'Says members keep their local records.', zh: '说成员的本机记录会保留。' },
      },
      wipedEverywhere('nctoro-a215839'),
      wipedEverywhere('ll22'),
      wipedEverywhere('hbezg'),
    ],
    found: 'disputed',
  },
  A13: {
    claim: {
      en: 'A WeCom super administrator can force any group of any size to be dissolved.',
      zh: '企业微信超级管理员可以强制解散任意人数的任何群。',
    },
    from: [ARTICLE.second, PAGES.superAdminSwitches, VENDOR.dismissedByOwner],
    found: 'disputed',
  },
  A14: {
    claim: {
      en: 'After WeCom forces a dissolution, the record stays as a cloud backup.',
      zh: '企业微信强制解散后，记录以云端备份的形式保留。',
    },
    from: [ARTICLE.secondTable],
    found: 'not-found',
  },
  A15: {
    claim: {
      en: 'The Windows and Mac clients cannot dissolve a group; it has to be done on the phone.',
      zh: 'Windows 和 Mac 客户端不能解散群，必须在手机上操作。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says the phone is needed, yet its own table gives the PC a success rate for dissolving.',
          zh: '说必须用手机，但自己的表格又给出了电脑端的解散成功率。',
        },
      },
      PAGES.rightClickOnDesktop,
      PAGES.dissolvesOnDesktop,
    ],
    found: 'disputed',
  },
  A16: {
    claim: {
      en: 'The phone is required for security, to stop malware and to keep actions consistent.',
      zh: '要求用手机，是为了安全验证、防恶意软件和保持操作一致。',
    },
    from: [ARTICLE.third],
    found: 'not-found',
  },
  A17: {
    claim: {
      en: 'Leaving takes 0.8 s on iOS, 1.2 s on Android and 2.5 s on PC; dissolving succeeds in 99.2 %, 97.8 % and 89.4 % of cases, each with its own error rate.',
      zh: '退群用时 iOS 0.8 秒、Android 1.2 秒、电脑 2.5 秒；解散成功率 99.2%、97.8%、89.4%，错误率也各不相同。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Gives these values, and with them a success rate for the PC that it says cannot dissolve.',
          zh: '给出这些数值，其中包括它自己说不能解散的电脑端的成功率。',
        },
      },
    ],
    found: 'not-found',
  },
  A18: {
    claim: {
      en: 'A group with an unclaimed red packet has to wait 24 hours before it can be dissolved.',
      zh: '群里有未领取的红包时，要等 24 小时才能解散。',
    },
    from: [
      ARTICLE.fourth,
      PAGES.userSays24Hours,
      PAGES.manualSays24Hours,
      PAGES.personalPacket24Hours,
      PAGES.merchantPacket72Hours,
    ],
    found: 'not-found',
  },
  A19: {
    claim: {
      en: 'While a live stream runs in a group, nobody may leave.',
      zh: '群直播进行时，任何人都不能退群。',
    },
    from: [ARTICLE.fourth],
    found: 'not-found',
  },
} as const satisfies Record<string, Claim<SourceId>>;
