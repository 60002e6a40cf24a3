import type { ComparisonRow } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';

/** Who can end or hand over a group, up to which size, on what, after which wait. */
export const endingRows = [
  {
    id: 'who-can-end',
    label: { en: 'Who can end it', zh: '谁能解散' },
    cells: {
      wechat: {
        text: {
          en: 'The owner; in WeCom also a super administrator, says the article',
          zh: '群主；该文章称企业微信超级管理员也可以',
        },
        evidence: ['B01', 'A2.4'],
      },
      telegram: { text: { en: 'The owner only', zh: '只有群主' }, evidence: ['T-10', 'T-11'] },
      whatsapp: {
        text: {
          en: 'Any admin, by emptying it; a community: its creator',
          zh: '任何管理员，清空后即结束；社群由创建者停用',
        },
        evidence: ['W-01', 'W-02', 'W-40'],
      },
    },
  },
  {
    id: 'size-limit',
    label: { en: 'Size limit for ending it', zh: '解散的人数限制' },
    cells: {
      wechat: {
        text: {
          en: 'The article: 40 (“fewer than” or “at most”); unconfirmed',
          zh: '该文章：40 人（“少于”或“≤”）；未经证实',
        },
        evidence: ['A2.1'],
      },
      telegram: {
        text: {
          en: '1,000 documented; more reported with week-old password and login',
          zh: '文档写 1,000；据报告，密码和登录满一周可更多',
        },
        evidence: ['T-13'],
        against: ['T-15', 'T-16'],
      },
      whatsapp: {
        text: { en: 'None found, but up to 1,023 people to remove', zh: '没找到限制，但最多要移除 1,023 人' },
        evidence: ['W-07', 'W-08'],
      },
    },
  },
  {
    id: 'group-size',
    label: { en: 'How large it can be', zh: '群最多多少人' },
    cells: {
      wechat: { text: { en: '500', zh: '500 人' }, evidence: ['B09'] },
      telegram: {
        text: {
          en: 'Basic 200; supergroup, forums too, 200,000; broadcast group and channel more',
          zh: '基本群组 200；超级群组（含话题群）20 万；广播群组和频道更多',
        },
        evidence: ['T-01', 'T-02', 'T-03', 'T-04', 'T-05'],
      },
      whatsapp: { text: { en: '1,024', zh: '1,024 人' }, evidence: ['W-07'] },
    },
  },
  {
    id: 'ownership-transfer',
    label: { en: 'Handing it over', zh: '转让群主' },
    cells: {
      wechat: {
        text: { en: 'The owner: 群管理 → 群主管理权转让', zh: '群主：群管理 → 群主管理权转让' },
        evidence: ['B07'],
      },
      telegram: {
        text: {
          en: 'By hand with the password, or by itself after the owner left',
          zh: '输入密码手动转让，或群主退出后自动转移',
        },
        evidence: ['T-39', 'T-30', 'T-41'],
      },
      whatsapp: {
        text: {
          en: 'No owner: make another admin; one is appointed if none is left',
          zh: '没有群主：设别人为管理员；没有管理员时自动指定',
        },
        evidence: ['W-26', 'W-27'],
      },
    },
  },
  {
    id: 'waiting-periods',
    label: { en: 'Waiting periods', zh: '等待时间' },
    cells: {
      wechat: {
        text: {
          en: 'The article: red packets 24 h, school review 72 h; unconfirmed',
          zh: '该文章：红包 24 小时、学校审核 72 小时；未经证实',
        },
        evidence: ['A4.1', 'A4.4', 'A20'],
      },
      telegram: {
        text: {
          en: 'Transfer: password 7 d, login 24 h; after the owner left: 7 d',
          zh: '转让：密码 7 天、登录 24 小时；群主退出后 7 天',
        },
        evidence: ['T-39', 'T-31'],
        against: ['T-40'],
      },
      whatsapp: {
        text: {
          en: 'Being added again after two exits: 24 h or more',
          zh: '退出两次后再被拉入：24 小时以上',
        },
        evidence: ['W-29'],
      },
    },
  },
  {
    id: 'desktop',
    label: { en: 'On a computer', zh: '电脑上' },
    cells: {
      wechat: {
        text: {
          en: 'The article: no, yet it gives a success rate; other pages differ',
          zh: '该文章：不能解散，却又给出成功率；其他网页说法不一',
        },
        evidence: ['A3.1'],
        against: ['A3.3'],
      },
      telegram: {
        text: {
          en: 'Yes; basic groups with members reportedly not in recent versions',
          zh: '可以；据报告近期版本删不了有成员的基本群组',
        },
        evidence: ['T-18', 'T-11', 'T-19'],
      },
      whatsapp: {
        text: {
          en: 'Help page has tabs for it, steps not seen; leaving reported to work',
          zh: '帮助页有电脑版标签，步骤未看到；据报告可以退群',
        },
        evidence: ['W-57', 'W-58'],
      },
    },
  },
  {
    id: 'group-lifetime-timer',
    label: { en: 'Timer that ends the group', zh: '让群到期的计时器' },
    cells: {
      wechat: 'unknown',
      telegram: {
        text: {
          en: 'The article claims one; none was found, timers act on messages',
          zh: '该文章称有；没有找到，计时器只管消息',
        },
        evidence: ['A9.5'],
        against: ['T-84', 'T-80'],
      },
      whatsapp: {
        text: {
          en: 'None released; a beta of 2023 only reminded its user to leave',
          zh: '没有发布过；2023 年的测试版只提醒本人退群',
        },
        evidence: ['W-11'],
      },
    },
  },
] as const satisfies readonly ComparisonRow<ClaimId>[];
