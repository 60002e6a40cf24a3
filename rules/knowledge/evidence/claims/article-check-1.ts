import type { Claim } from '../../../model/evidence.ts';
import { noLimit, samePath, sameWayOut } from '../citations/alike.ts';
import { ARTICLE } from '../citations/article.ts';
import { PAGES } from '../citations/pages.ts';
import { VENDOR } from '../citations/vendor.ts';
import type { SourceId } from '../sources/index.ts';

/** Every claim of the article, checked against other sources: A01 to A09. */
export const articleCheckClaims1 = {
  A01: {
    claim: {
      en: 'A member leaves through the menu at top right, the settings page, and 「删除并退出」 at its bottom; other pages call the button 「退出群聊」.',
      zh: '成员点右上角的菜单打开设置页，再点底部的「删除并退出」退群；有的页面把按钮写作「退出群聊」。',
    },
    from: [ARTICLE.first, sameWayOut('yub2b'), sameWayOut('gzt-0717'), sameWayOut('quomz')],
    found: 'reported',
  },
  A02: {
    claim: {
      en: 'The leave button is at the page bottom on iOS and in the middle of an action bar on Android.',
      zh: '退群按钮在 iOS 位于页面底部，在 Android 位于操作栏中间。',
    },
    from: [ARTICLE.first],
    found: 'not-found',
  },
  A03: {
    claim: {
      en: "After leaving, the chat record stays on the leaver's device.",
      zh: '退群后，聊天记录仍保留在退群者的设备上。',
    },
    from: [ARTICLE.first, PAGES.leavingErasesHere, PAGES.leavingClearsCache, PAGES.leaverDropsRoom],
    found: 'disputed',
  },
  A04: {
    claim: {
      en: 'After leaving, no new messages arrive and the name leaves the member list at once.',
      zh: '退群后不再收到新消息，名字立即从成员列表消失。',
    },
    from: [ARTICLE.first],
    found: 'reported',
  },
  A05: {
    claim: {
      en: 'When a member leaves a personal group by themselves, nobody else sees a message about it.',
      zh: '在个人微信群里，成员自行退群时，其他人看不到任何提示。',
    },
    from: [
      ARTICLE.first,
      {
        source: 'wechaty-docs',
        stance: 'supports',
        says: {
          en: 'Cannot raise an event when someone leaves, because WeChat tells nobody.',
          zh: '有人自行退群时无法触发事件，因为微信不通知任何人。',
        },
      },
      {
        source: 'gewe-protocol',
        stance: 'supports',
        says: {
          en: 'Lists messages for removal, dissolving and owner change, but none for leaving.',
          zh: '列出了移除成员、解散和更换群主的消息，唯独没有退群消息。',
        },
      },
      {
        source: 'lookalike-dialogs',
        stance: 'supports',
        says: {
          en: 'Ten look-alikes copy a leave dialog promising that other members are not told.',
          zh: '十个仿制项目照搬的退群弹窗都写明不会通知其他成员。',
        },
      },
    ],
    found: 'corroborated',
  },
  A06: {
    claim: {
      en: 'A group shows a leave notice if the owner has switched leave notices on.',
      zh: '群主开启退群通知后，有人退群时群里会显示提示。',
    },
    from: [ARTICLE.first],
    found: 'not-found',
  },
  A07: {
    claim: {
      en: 'WeCom users need an extra permission check against the organisation structure to leave a group.',
      zh: '企业微信用户退群需要额外通过组织架构权限检查。',
    },
    from: [ARTICLE.first, VENDOR.plainExitType],
    found: 'not-found',
  },
  A08: {
    claim: {
      en: 'The owner may dissolve a personal group only when it has at most 40 members.',
      zh: '个人微信群不超过 40 人时，群主才能解散。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says fewer than 40 in its text and 40 at most in its table.',
          zh: '正文说不到 40 人，表格却写最多 40 人。',
        },
      },
      PAGES.under200,
      noLimit('nctoro-a215839'),
      noLimit('ll22'),
      noLimit('hai-pet'),
      {
        source: 'whdslt',
        stance: 'disputes',
        says: {
          en: 'Says a group of more than 200 dissolves by itself.',
          zh: '说超过 200 人的群会自动解散。',
        },
      },
    ],
    found: 'disputed',
  },
  A09: {
    claim: {
      en: 'The owner dissolves a group on the phone with 「群管理」 → 「解散该群聊」.',
      zh: '群主在手机上点「群管理」→「解散该群聊」解散群。',
    },
    from: [ARTICLE.second, samePath('ll22'), samePath('nctoro-a215839')],
    found: 'reported',
  },
} as const satisfies Record<string, Claim<SourceId>>;
