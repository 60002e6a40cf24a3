import type { Claim } from '../../model/evidence.ts';
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
    ],
    see: ['A08', 'B10', 'C14'],
  },
  'A2.2': {
    claim: {
      en: 'On the phone the owner dissolves the group with 「群管理」 (Manage group) → 「解散该群聊」 (Disband this group).',
      zh: '群主在手机上依次点「群管理」→「解散该群聊」即可解散。',
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
    see: ['A09'],
  },
  'A2.3': {
    claim: {
      en: "Dissolving removes every member automatically and deletes the group data on the server; logs on members' devices stay.",
      zh: '解散后所有成员自动退出，服务器上的群数据被删除，成员设备上的记录仍在。',
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
        source: 'nctoro-a215839',
        stance: 'disputes',
        says: { en: 'Says the records are wiped from all devices.', zh: '说所有设备上的记录都会被清除。' },
      },
      {
        source: 'll22',
        stance: 'disputes',
        says: { en: 'Says the records are wiped from all devices.', zh: '说所有设备上的记录都会被清除。' },
      },
      {
        source: 'hbezg',
        stance: 'disputes',
        says: { en: 'Says the records are wiped from all devices.', zh: '说所有设备上的记录都会被清除。' },
      },
    ],
    see: ['A10', 'A11', 'A12'],
  },
  'A2.4': {
    claim: {
      en: 'A WeCom super administrator can force a group to be dissolved whatever its size.',
      zh: '企业微信超级管理员可以强制解散群，不限人数。',
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
        source: 'dancihu',
        stance: 'disputes',
        says: {
          en: 'Describes the super administrator switching only all-staff and department groups on or off.',
          zh: '只介绍超级管理员可以开启或关闭全员群和部门群。',
        },
      },
      {
        source: 'wecom-dev-96361',
        stance: 'disputes',
        says: {
          en: "Describes the dismissal of a customer group as the owner's act.",
          zh: '把客户群的解散描述为群主的操作。',
        },
      },
    ],
    see: ['A13', 'C01', 'C06'],
  },
  'A2.5': {
    claim: {
      en: "Ways to end: any member leaves, no limit, only local records remain; the creator dissolves, at most 40 members, members' copies remain; a super administrator forces it, no limit, a cloud backup remains.",
      zh: '三种方式：任意成员退群，不限人数，只留本机记录；创建者解散，最多 40 人，成员端保留记录；超级管理员强制解散，不限人数，留有云端备份。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Gives these values in the table of its second section and names no source.',
          zh: '在第二节的表格里给出这些数值，没有给出出处。',
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
        source: 'wecom-dev-96361',
        stance: 'disputes',
        says: {
          en: "Describes the dismissal of a customer group as the owner's act.",
          zh: '把客户群的解散描述为群主的操作。',
        },
      },
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
      {
        source: 'nctoro-a166742',
        stance: 'disputes',
        says: {
          en: 'Same publisher, but describes a right-click on the desktop with confirmation on the phone.',
          zh: '同一发布者，却介绍在电脑上右键操作、再用手机确认。',
        },
      },
      {
        source: 'nctoro-a124256',
        stance: 'disputes',
        says: {
          en: 'Same publisher, but describes dissolving on the desktop.',
          zh: '同一发布者，却介绍可以在电脑端解散。',
        },
      },
    ],
    see: ['A15', 'B18'],
  },
  'A3.2': {
    claim: {
      en: 'The likely reasons: verification leans on the phone, PC malware cannot act in bulk, and critical actions stay uniform.',
      zh: '可能的原因：验证更依赖手机，避免电脑恶意软件批量操作，也让关键操作保持一致。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its third section and names no source.',
          zh: '在第三节这样说，没有给出出处。',
        },
      },
    ],
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
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its fourth section and names no source.',
          zh: '在第四节这样说，没有给出出处。',
        },
      },
      {
        source: 'wechat-forum-red-packet',
        stance: 'disputes',
        says: {
          en: 'A user reply gives 24 hours as the refund time of an unclaimed packet.',
          zh: '用户回复指出，24 小时是未领取红包的退回时间。',
        },
      },
      {
        source: 'imooc-263087',
        stance: 'disputes',
        says: {
          en: 'Cites the merchant manual: an unclaimed packet goes back after 24 hours.',
          zh: '引用商户手册：红包未领取，24 小时后退回。',
        },
      },
      {
        source: 'gf-08',
        stance: 'disputes',
        says: {
          en: 'Gives 24 hours as the refund time of a personal packet.',
          zh: '说个人红包的退回时间是 24 小时。',
        },
      },
      {
        source: 'cnblogs-dong-ge',
        stance: 'disputes',
        says: {
          en: 'Gives 72 hours for merchant packets in 2016.',
          zh: '说 2016 年时商户红包的退回时间是 72 小时。',
        },
      },
    ],
    see: ['A18'],
  },
} as const satisfies Record<string, Claim<SourceId>>;
