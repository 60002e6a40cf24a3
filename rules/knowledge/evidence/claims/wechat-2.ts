import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** Facts about personal WeChat and Weixin groups that the article lacks: B12 to B26. */
export const wechatClaims2 = {
  B12: {
    claim: {
      en: "With 「群聊邀请确认」 (invite confirmation) on, invitations need the owner's approval and joining by QR code is blocked.",
      zh: '开启「群聊邀请确认」后，成员邀请他人须经群主同意，也不能再扫码进群。',
    },
    from: [
      {
        source: 'alltechasia-2016',
        stance: 'supports',
        says: { en: 'Describes this effect in 2016.', zh: '2016 年介绍过这一效果。' },
      },
      {
        source: 'chinachannel-group-admin',
        stance: 'supports',
        says: { en: 'Describes this effect for version 6.3.28.', zh: '介绍了 6.3.28 版的这一效果。' },
      },
    ],
    found: 'corroborated',
  },
  B13: {
    claim: {
      en: 'Group admins came in 2018 with iOS 6.7.2 for groups of 100 and more: the creator plus up to 3, who may rename the group, post a notice, approve joining and remove members.',
      zh: '2018 年 iOS 6.7.2 为 100 人以上的群引入群管理员：群主之外最多 3 人，可改群名、发公告、审核进群和移出成员。',
    },
    from: [
      {
        source: 'dianping36-admins',
        stance: 'supports',
        says: { en: 'Reports the launch.', zh: '报道了功能上线。' },
      },
      {
        source: 'paomoly-admins',
        stance: 'supports',
        says: { en: 'Reports the launch.', zh: '报道了功能上线。' },
      },
    ],
    found: 'corroborated',
  },
  B14: {
    claim: {
      en: 'A group can be muted with 「消息免打扰」 on its info page; nobody is told.',
      zh: '可以在群聊信息页打开「消息免打扰」，没有人会收到通知。',
    },
    from: [
      {
        source: 'zesyz',
        stance: 'supports',
        says: { en: 'Names this switch as the one to turn on first.', zh: '提到要先打开这个开关。' },
      },
    ],
    found: 'reported',
  },
  B15: {
    claim: {
      en: 'A muted group can be folded into the row 「折叠的群聊」; this came with iOS 8.0.14.',
      zh: '打开免打扰的群可以收进「折叠的群聊」；该功能随 iOS 8.0.14 推出。',
    },
    from: [
      {
        source: 'riyuangf-fold',
        stance: 'supports',
        says: { en: 'Reports the new option in iOS 8.0.14.', zh: '报道了 iOS 8.0.14 的新选项。' },
      },
      {
        source: 'zesyz',
        stance: 'supports',
        says: { en: 'Says muting has to be on first.', zh: '说要先打开免打扰。' },
      },
      {
        source: 'nctoro-a123707',
        stance: 'supports',
        says: { en: 'Calls the option 折叠该聊天.', zh: '把该选项写作「折叠该聊天」。' },
      },
    ],
    found: 'corroborated',
  },
  B16: {
    claim: {
      en: 'A group notice set by the owner or an admin is kept on the server for members to read later.',
      zh: '群主或管理员发布的群公告会保存在服务器上，供成员以后查看。',
    },
    from: [
      {
        source: 'wechat-privacy-policy',
        stance: 'supports',
        says: { en: 'Lists group notices among what is retained.', zh: '把群公告列为会保留的内容。' },
      },
    ],
    found: 'official',
  },
  B17: {
    claim: {
      en: 'Images, audio, video and files leave the servers 120 hours after sending.',
      zh: '图片、音频、视频和文件在发送 120 小时后从服务器删除。',
    },
    from: [
      {
        source: 'wechat-privacy-policy',
        stance: 'supports',
        says: { en: 'Gives 120 hours from sending.', zh: '写明为发送后 120 小时。' },
      },
    ],
    found: 'official',
  },
  B18: {
    claim: {
      en: 'The desktop client does have some functions for owners and admins, such as pinning a message on Windows since autumn 2022.',
      zh: '电脑端确有一些群主和管理员功能，例如 Windows 版自 2022 年秋起可以置顶消息。',
    },
    from: [
      {
        source: 'leikeji-windows',
        stance: 'supports',
        says: {
          en: 'Reports pinned messages and inviting with shared history on Windows.',
          zh: '报道了 Windows 版的消息置顶和邀请时共享历史记录。',
        },
      },
      {
        source: 'nctoro-a166742',
        stance: 'supports',
        says: { en: "Describes an owner's function on the desktop.", zh: '介绍了电脑端的一项群主功能。' },
      },
    ],
    found: 'corroborated',
  },
  B19: {
    claim: {
      en: 'In a group bill (群收款), people who have not paid are reminded after 24 hours; the starter can stop it, but money already paid must be returned by hand.',
      zh: '群收款发起 24 小时后会提醒未付的人；发起人可以停止收款，但已收的钱须自行退还。',
    },
    from: [
      {
        source: 'canyinms',
        stance: 'supports',
        says: { en: 'Describes these rules.', zh: '介绍了这些规则。' },
      },
    ],
    found: 'reported',
  },
  B20: {
    claim: {
      en: 'Mini Programs tied to a group stop working for someone who has left: the group-info call returns error 65206.',
      zh: '退群后，与该群绑定的小程序不再可用：群信息接口会返回错误 65206。',
    },
    from: [
      {
        source: 'mini-program-group-info',
        stance: 'supports',
        says: {
          en: 'Lists error 65206: the user is no longer in this group.',
          zh: '列出错误 65206：用户已不在该群。',
        },
      },
    ],
    found: 'official',
  },
  B21: {
    claim: {
      en: 'There is a limit on removing many members: 200 a day, or 200 at a time and 3 an hour for admins.',
      zh: '批量移出成员有限制：每天 200 人，或每次 200 人、管理员每小时 3 人。',
    },
    from: [
      {
        source: 'nctoro-a236855',
        stance: 'supports',
        says: { en: 'Warns of 200 a day.', zh: '提醒每天限 200 人。' },
      },
      {
        source: 'nctoro-255397',
        stance: 'supports',
        says: {
          en: 'Says 200 at a time and 3 an hour for admins.',
          zh: '说每次 200 人，管理员每小时 3 人。',
        },
      },
      {
        source: 'ugtv8',
        stance: 'disputes',
        says: { en: 'Says members cannot be removed in batches.', zh: '说不能批量移出成员。' },
      },
    ],
    found: 'not-found',
  },
  B22: {
    claim: {
      en: 'The owner can see a list of the people who left in the last 3 months (退群成员).',
      zh: '群主可以查看最近 3 个月的「退群成员」列表。',
    },
    from: [],
    found: 'not-found',
  },
  B23: {
    claim: {
      en: 'In China, whoever sets up or manages a group is responsible for managing it; platforms keep logs for at least 6 months.',
      zh: '在中国，群的建立者和管理者负有管理责任；平台须留存日志至少 6 个月。',
    },
    from: [
      {
        source: 'cac-group-rules',
        stance: 'supports',
        says: {
          en: 'The rules in force since 2017-10-08 say so.',
          zh: '2017 年 10 月 8 日起施行的规定如此要求。',
        },
      },
      {
        source: 'waimaok-rules',
        stance: 'supports',
        says: { en: 'Reports on these rules.', zh: '报道了这些规定。' },
      },
    ],
    found: 'official',
  },
  B24: {
    claim: {
      en: 'An account cannot be deleted while a WeChat or Weixin Pay balance remains or the user administers an Official Account or Mini Program.',
      zh: '微信支付仍有余额，或仍在管理公众号、小程序时，无法注销账号。',
    },
    from: [
      {
        source: 'wechat-privacy-policy',
        stance: 'supports',
        says: { en: 'Names these reasons for refusal.', zh: '列出了这些拒绝注销的情形。' },
      },
    ],
    found: 'official',
  },
  B25: {
    claim: {
      en: 'Account data can be exported under Me > Settings > My Information & Authorizations > Export Personal Data; chat content is not among the listed categories.',
      zh: '账号数据可在应用设置中导出，英文入口为 Me > Settings > My Information & Authorizations > Export Personal Data；列出的类别不含聊天内容。',
    },
    from: [
      {
        source: 'wechat-privacy-policy',
        stance: 'supports',
        says: {
          en: 'Names this path and the categories: account, contacts, Moments, favourites, location and login.',
          zh: '写明了入口和类别：账号、联系人、朋友圈、收藏、位置和登录。',
        },
      },
    ],
    found: 'official',
  },
  B26: {
    claim: {
      en: 'To keep a copy of a chat, use Migrate Chats to Another Device or Favorites; neither is a cloud copy.',
      zh: '想留存聊天记录，可用「聊天记录迁移」或「收藏」，两者都不是云端备份。',
    },
    from: [
      {
        source: 'wechat-help-backup',
        stance: 'supports',
        says: { en: 'Recommends these two functions.', zh: '推荐使用这两项功能。' },
      },
    ],
    found: 'official',
  },
} as const satisfies Record<string, Claim<SourceId>>;
