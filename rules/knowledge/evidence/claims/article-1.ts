import type { Claim } from '../../../model/evidence.ts';
import { sameWayOut } from '../citations/alike.ts';
import { ARTICLE } from '../citations/article.ts';
import { PAGES } from '../citations/pages.ts';
import { VENDOR } from '../citations/vendor.ts';
import type { SourceId } from '../sources/index.ts';

/** What the article says, row by row: A1.1 to A1.6. */
export const articleClaims1 = {
  'A1.1': {
    claim: {
      en: 'On the phone, open the group chat, tap the menu at top right to reach the settings page, and find 「删除并退出」 (Delete and leave) at the bottom.',
      zh: '在手机上打开群聊，点右上角的菜单打开设置页，底部就是「删除并退出」。',
    },
    from: [ARTICLE.first, sameWayOut('yub2b'), sameWayOut('gzt-0717'), sameWayOut('quomz')],
    see: ['A01'],
  },
  'A1.2': {
    claim: {
      en: 'On iOS the leave button is at the very end of the page; on Android it stands in the middle of the action area.',
      zh: 'iOS 要滑到页面最底部才能看到退群按钮；Android 的按钮在操作区中间。',
    },
    from: [ARTICLE.first],
    see: ['A02'],
  },
  'A1.3': {
    claim: {
      en: "The chat log stays on the leaver's own device; no new messages arrive.",
      zh: '退群者自己设备上的聊天记录会保留，但收不到新消息。',
    },
    from: [ARTICLE.first, PAGES.leavingErasesHere, PAGES.leavingClearsCache, PAGES.leaverDropsRoom],
    see: ['A03', 'A04'],
  },
  'A1.4': {
    claim: {
      en: 'Leaving a WeCom group first passes a check against the organisation structure.',
      zh: '退出企业微信群之前，要先通过组织架构权限检查。',
    },
    from: [ARTICLE.first, VENDOR.plainExitType],
    see: ['A07', 'C09'],
  },
  'A1.5': {
    claim: {
      en: 'The leaver disappears from the member list at once and alone keeps seeing the earlier messages; the group shows no notice unless the owner turned leave notices on.',
      zh: '退群后立即从成员列表消失，之前的消息只有本人还能看到；除非群主开启了退群通知，群里不会有提示。',
    },
    from: [ARTICLE.first, PAGES.leavingErasesHere, PAGES.leavingClearsCache],
    see: ['A03', 'A04', 'A05', 'A06'],
  },
  'A1.6': {
    claim: {
      en: 'Telegram lets a user delete their own past messages entirely; on WhatsApp every member keeps the complete record.',
      zh: 'Telegram 用户可以彻底删除自己以前的消息；WhatsApp 的完整记录会留在每个成员那里。',
    },
    from: [
      ARTICLE.first,
      {
        source: 'td-api',
        stance: 'supports',
        says: {
          en: 'Lets a user delete their own messages for everyone.',
          zh: '用户可以为所有人删除自己的消息。',
        },
      },
      {
        source: 'telegram-privacy-policy',
        stance: 'disputes',
        says: {
          en: "In supergroups, deleted messages stay 48 hours in the admins' Recent Actions.",
          zh: '在超级群里，被删消息会在管理员的最近操作中保留 48 小时。',
        },
      },
      {
        source: 'whatsapp-privacy-policy',
        stance: 'supports',
        says: {
          en: 'Messages live on devices, and other people keep their copies.',
          zh: '消息保存在各人的设备上，其他人会留有副本。',
        },
      },
    ],
    see: ['A38', 'T-50', 'T-51', 'T-52', 'T-90', 'W-25'],
  },
} as const satisfies Record<string, Claim<SourceId>>;
