import type { Claim } from '../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** Every claim of the article, checked against other sources: A01 to A09. */
export const articleCheckClaims1 = {
  A01: {
    claim: {
      en: 'A member leaves through the menu at top right, the settings page, and 「删除并退出」 at its bottom; other pages call the button 「退出群聊」.',
      zh: '成员点右上角的菜单打开设置页，再点底部的「删除并退出」退群；有的页面把按钮写作「退出群聊」。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its first section and names no source.',
          zh: '在第一节这样说，没有给出出处。',
        },
      },
      {
        source: 'yub2b',
        stance: 'supports',
        says: { en: 'Describes the same way to the exit button.', zh: '给出的退出路径与此相同。' },
      },
      {
        source: 'gzt-0717',
        stance: 'supports',
        says: { en: 'Describes the same way to the exit button.', zh: '给出的退出路径与此相同。' },
      },
      {
        source: 'quomz',
        stance: 'supports',
        says: { en: 'Describes the same way to the exit button.', zh: '给出的退出路径与此相同。' },
      },
    ],
    found: 'reported',
  },
  A02: {
    claim: {
      en: 'The leave button is at the page bottom on iOS and in the middle of an action bar on Android.',
      zh: '退群按钮在 iOS 位于页面底部，在 Android 位于操作栏中间。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its first section and names no source.',
          zh: '在第一节这样说，没有给出出处。',
        },
      },
    ],
    found: 'not-found',
  },
  A03: {
    claim: {
      en: "After leaving, the chat record stays on the leaver's device.",
      zh: '退群后，聊天记录仍保留在退群者的设备上。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its first section and names no source.',
          zh: '在第一节这样说，没有给出出处。',
        },
      },
      {
        source: 'gzt-0717',
        stance: 'disputes',
        says: { en: 'Says leaving erases the local record.', zh: '说退群会清掉本机的聊天记录。' },
      },
      {
        source: 'nctoro-a99926',
        stance: 'disputes',
        says: { en: 'Says the local cache is cleared on leaving.', zh: '说退群后本机缓存会被清除。' },
      },
      {
        source: 'gewe-protocol',
        stance: 'disputes',
        says: {
          en: "Records the leaver's client receiving a DelContacts event that drops the room.",
          zh: '记录显示，退群者的客户端收到 DelContacts 事件，该群从账号中移除。',
        },
      },
    ],
    found: 'disputed',
  },
  A04: {
    claim: {
      en: 'After leaving, no new messages arrive and the name leaves the member list at once.',
      zh: '退群后不再收到新消息，名字立即从成员列表消失。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its first section and names no source.',
          zh: '在第一节这样说，没有给出出处。',
        },
      },
    ],
    found: 'reported',
  },
  A05: {
    claim: {
      en: 'When a member leaves a personal group by themselves, nobody else sees a message about it.',
      zh: '在个人微信群里，成员自行退群时，其他人看不到任何提示。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its first section and names no source.',
          zh: '在第一节这样说，没有给出出处。',
        },
      },
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
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its first section and names no source.',
          zh: '在第一节这样说，没有给出出处。',
        },
      },
    ],
    found: 'not-found',
  },
  A07: {
    claim: {
      en: 'WeCom users need an extra permission check against the organisation structure to leave a group.',
      zh: '企业微信用户退群需要额外通过组织架构权限检查。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its first section and names no source.',
          zh: '在第一节这样说，没有给出出处。',
        },
      },
      {
        source: 'wecom-dev-96361',
        stance: 'disputes',
        says: {
          en: 'Its event data has a plain exit type for people who leave by themselves.',
          zh: '事件数据里有一种普通的退群类型，即成员自行退出。',
        },
      },
    ],
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
      {
        source: 'nctoro-a148328',
        stance: 'disputes',
        says: {
          en: 'Same publisher as the article, but says under 200 members.',
          zh: '与该文章同一发布者，却说是 200 人以下。',
        },
      },
      {
        source: 'nctoro-a215839',
        stance: 'disputes',
        says: {
          en: 'Describes dissolving and states no size limit.',
          zh: '介绍了解散方法，没有提人数上限。',
        },
      },
      {
        source: 'll22',
        stance: 'disputes',
        says: {
          en: 'Describes dissolving and states no size limit.',
          zh: '介绍了解散方法，没有提人数上限。',
        },
      },
      {
        source: 'hai-pet',
        stance: 'disputes',
        says: {
          en: 'Describes dissolving and states no size limit.',
          zh: '介绍了解散方法，没有提人数上限。',
        },
      },
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
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its second section and names no source.',
          zh: '在第二节这样说，没有给出出处。',
        },
      },
      {
        source: 'll22',
        stance: 'supports',
        says: { en: 'Gives the same path and the same labels.', zh: '给出的路径和按钮名称都相同。' },
      },
      {
        source: 'nctoro-a215839',
        stance: 'supports',
        says: { en: 'Gives the same path and the same labels.', zh: '给出的路径和按钮名称都相同。' },
      },
    ],
    found: 'reported',
  },
} as const satisfies Record<string, Claim<SourceId>>;
