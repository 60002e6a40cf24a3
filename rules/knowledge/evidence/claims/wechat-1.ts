import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** Facts about personal WeChat and Weixin groups that the article lacks: B01 to B11. */
export const wechatClaims1 = {
  B01: {
    claim: {
      en: 'Only the owner (群主) can dissolve a group; group admins cannot.',
      zh: '只有群主能解散群，群管理员不能。',
    },
    from: [
      {
        source: 'paomoly-admins',
        stance: 'supports',
        says: {
          en: 'Admins can do nearly everything except dissolve or transfer the group.',
          zh: '管理员几乎什么都能做，但不能解散或转让群。',
        },
      },
      {
        source: 'gewe-wrapper',
        stance: 'supports',
        says: { en: 'States that only the group owner can disband.', zh: '写明只有群主可以解散。' },
      },
      {
        source: 'whdslt',
        stance: 'disputes',
        says: { en: 'Says admins can dissolve too.', zh: '说管理员也能解散。' },
      },
      {
        source: 'nctoro-131781',
        stance: 'disputes',
        says: { en: 'Says admins can dissolve too.', zh: '说管理员也能解散。' },
      },
    ],
    found: 'corroborated',
  },
  B02: {
    claim: {
      en: 'Dissolving cannot be undone.',
      zh: '解散后无法撤销。',
    },
    from: [
      {
        source: 'll22',
        stance: 'supports',
        says: {
          en: 'Describes dissolving and reports no way to undo it.',
          zh: '介绍了解散方法，没有提到任何撤销办法。',
        },
      },
      {
        source: 'nctoro-a215839',
        stance: 'supports',
        says: {
          en: 'Describes dissolving and reports no way to undo it.',
          zh: '介绍了解散方法，没有提到任何撤销办法。',
        },
      },
      {
        source: 'hai-pet',
        stance: 'supports',
        says: {
          en: 'Describes dissolving and reports no way to undo it.',
          zh: '介绍了解散方法，没有提到任何撤销办法。',
        },
      },
    ],
    found: 'reported',
  },
  B03: {
    claim: {
      en: 'Dissolving was added later: it was missing from the web client in April 2018 and still from the web protocol in December 2022, and a real dissolve message was recorded on 2024-01-12.',
      zh: '解散是后来才有的功能：2018 年 4 月网页版没有，2022 年 12 月网页协议仍没有，2024 年 1 月 12 日录到了真实的解散消息。',
    },
    from: [
      {
        source: 'wechaty-977',
        stance: 'supports',
        says: {
          en: 'Says on 2018-04-30 that the web client cannot dissolve a group.',
          zh: '2018 年 4 月 30 日答复说网页版不能解散群。',
        },
      },
      {
        source: 'wildfirechat-81',
        stance: 'supports',
        says: {
          en: "Says on 2021-07-14 that the WeChat owner's option is to leave.",
          zh: '2021 年 7 月 14 日说微信群主的选项是退出。',
        },
      },
      {
        source: 'openwechat-142',
        stance: 'supports',
        says: {
          en: 'Says on 2022-12-12 that the web protocol has no dissolving.',
          zh: '2022 年 12 月 12 日说网页协议没有解散功能。',
        },
      },
      {
        source: 'gewe-protocol',
        stance: 'supports',
        says: {
          en: 'Recorded a real dissolve message on 2024-01-12.',
          zh: '2024 年 1 月 12 日录到了真实的解散消息。',
        },
      },
      {
        source: 'yunnanlong',
        stance: 'disputes',
        says: {
          en: 'Says WeChat has no dissolving; the page is out of date.',
          zh: '说微信没有解散功能，内容已过时。',
        },
      },
      {
        source: 'nctoro-a161091',
        stance: 'disputes',
        says: { en: 'Says there is no one-tap dissolving.', zh: '说没有一键解散功能。' },
      },
      {
        source: 'nctoro-a116473',
        stance: 'disputes',
        says: { en: 'Says there is no one-tap dissolving.', zh: '说没有一键解散功能。' },
      },
    ],
    found: 'corroborated',
  },
  B04: {
    claim: {
      en: 'If the owner simply leaves, the system picks a new owner.',
      zh: '群主直接退群时，系统会自动选出新群主。',
    },
    from: [
      {
        source: 'senqingzn',
        stance: 'supports',
        says: {
          en: 'Says the system passes the group to an active member.',
          zh: '说系统会把群交给一位活跃成员。',
        },
      },
      {
        source: 'nctoro-a196440',
        stance: 'disputes',
        says: { en: 'Says the owner has to transfer the group first.', zh: '说群主必须先转让。' },
      },
      {
        source: 'gzt-0717',
        stance: 'disputes',
        says: { en: 'Says the owner has to transfer the group first.', zh: '说群主必须先转让。' },
      },
      {
        source: 'nctoro-a116473',
        stance: 'disputes',
        says: { en: 'Says a group of fewer than 3 members ends.', zh: '说不到 3 人的群会就此结束。' },
      },
    ],
    found: 'disputed',
  },
  B05: {
    claim: {
      en: 'The old way to end a group is to remove everyone and then leave.',
      zh: '过去结束群的办法是先移出所有人，再自己退群。',
    },
    from: [
      {
        source: 'yunnanlong',
        stance: 'supports',
        says: { en: 'Describes removing everyone and then leaving.', zh: '介绍先移出所有人再退群。' },
      },
      {
        source: 'wechaty-puppet-530',
        stance: 'supports',
        says: { en: 'Shows the same pattern on WeCom.', zh: '在企业微信上用的是同样的做法。' },
      },
    ],
    found: 'corroborated',
  },
  B06: {
    claim: {
      en: 'A removed member is told who removed them.',
      zh: '被移出的成员会知道是谁移出了自己。',
    },
    from: [
      {
        source: 'gewe-protocol',
        stance: 'supports',
        says: {
          en: 'Recorded both messages: 你被"X"移出群聊 to the removed, 你将"X"移出了群聊 to the remover.',
          zh: '录到了两条消息：被移出者收到“你被X移出群聊”，操作者收到“你将X移出了群聊”。',
        },
      },
      {
        source: 'nctoro-a108422',
        stance: 'disputes',
        says: { en: 'Says the remover stays anonymous.', zh: '说不会显示是谁移出的。' },
      },
      {
        source: 'ugtv8',
        stance: 'disputes',
        says: { en: 'Says the remover stays anonymous.', zh: '说不会显示是谁移出的。' },
      },
    ],
    found: 'corroborated',
  },
  B07: {
    claim: {
      en: 'Only the owner can transfer ownership: 「群管理」 → 「群主管理权转让」 → pick a member → confirm. The old owner becomes an ordinary member, and only the new owner can reverse it.',
      zh: '只有群主能转让：「群管理」→「群主管理权转让」→ 选择成员 → 确认。原群主变为普通成员，只有新群主能再转回来。',
    },
    from: [
      {
        source: 'senqingzn',
        stance: 'supports',
        says: { en: 'Describes these steps.', zh: '介绍了这些步骤。' },
      },
      {
        source: 'nctoro-a196440',
        stance: 'supports',
        says: { en: 'Describes these steps.', zh: '介绍了这些步骤。' },
      },
    ],
    found: 'reported',
  },
  B08: {
    claim: {
      en: 'A transfer has conditions: 48 or 72 hours in the group, or acceptance by the new owner.',
      zh: '转让有条件：新群主须入群满 48 或 72 小时，或须由其本人接受。',
    },
    from: [
      {
        source: 'sboyo',
        stance: 'supports',
        says: { en: 'Names 48 hours and consent.', zh: '说须满 48 小时并经同意。' },
      },
      { source: 'senqingzn', stance: 'supports', says: { en: 'Names 72 hours.', zh: '说须满 72 小时。' } },
      {
        source: 'kmw',
        stance: 'supports',
        says: { en: 'Names consent by the new owner.', zh: '说须经新群主同意。' },
      },
      {
        source: 'gewe-protocol',
        stance: 'disputes',
        says: { en: 'Shows the new owner simply being informed.', zh: '记录显示新群主只是收到通知。' },
      },
    ],
    found: 'disputed',
  },
  B09: {
    claim: {
      en: 'A group holds at most 500 people.',
      zh: '一个群最多 500 人。',
    },
    from: [
      {
        source: 'mamicode-2015',
        stance: 'supports',
        says: { en: 'Reports the in-app help of WeChat 6.1.1.', zh: '转述了微信 6.1.1 的应用内帮助。' },
      },
    ],
    found: 'corroborated',
  },
  B10: {
    claim: {
      en: 'Above 40 members an invited person has to accept; above 100 they must also be real-name verified with a bank card.',
      zh: '超过 40 人时，被邀请者须同意才能进群；超过 100 人时，还须绑定银行卡完成实名认证。',
    },
    from: [
      {
        source: 'mamicode-2015',
        stance: 'supports',
        says: { en: "Quotes WeChat's own help text.", zh: '引用了微信自己的帮助文字。' },
      },
      {
        source: 'adminso-2014',
        stance: 'supports',
        says: { en: "Carries Tencent's announcement.", zh: '转载了腾讯的公告。' },
      },
    ],
    found: 'corroborated',
  },
  B11: {
    claim: {
      en: 'Joining by QR code stops at 200 members, say newer pages; older and better-sourced ones say 100.',
      zh: '较新的页面说群满 200 人就不能扫码进群；较早、来源更可靠的说法是 100 人。',
    },
    from: [
      { source: 'qumiaodong', stance: 'supports', says: { en: 'Says 200.', zh: '说是 200 人。' } },
      { source: 'nctoro-a102144', stance: 'supports', says: { en: 'Says 200.', zh: '说是 200 人。' } },
      { source: 'shuyong-2014', stance: 'disputes', says: { en: 'Says 100.', zh: '说是 100 人。' } },
      { source: 'tieba-qr', stance: 'disputes', says: { en: 'Says 100.', zh: '说是 100 人。' } },
    ],
    found: 'disputed',
  },
} as const satisfies Record<string, Claim<SourceId>>;
