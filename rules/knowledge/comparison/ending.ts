import type { ComparisonRow } from '../../model/rule.ts';
import type { ClaimId } from '../claims.ts';

/** Who can end or hand over a group, up to which size, on what, after which wait. */
export const endingRows = [
  {
    id: 'who-can-end',
    label: { en: 'Who can end it', zh: '谁能解散' },
    goals: ['dissolve'],
    cells: {
      wechat: {
        text: { en: 'The owner only', zh: '只有群主' },
        evidence: ['wechat.only-owner-dissolves'],
      },
      wecom: {
        text: {
          en: 'The owner; an admin too, say some pages, others deny it; by force a super administrator, says one',
          zh: '群主；有的教程说管理员也行，有的说不行；有一篇说超级管理员能强制解散',
        },
        joined: true,
        evidence: [
          'wecom.owner-ends-internal-group',
          'wecom.owner-ends-customer-group',
          'wecom.admins-end-group-too',
          'wecom.super-admin-forces-any-size',
        ],
        against: ['wecom.no-call-dissolves'],
      },
      telegram: {
        text: { en: 'The owner only', zh: '只有群主' },
        evidence: ['telegram.owner-deletes-basic-group', 'telegram.owner-deletes-supergroup'],
      },
      whatsapp: {
        text: {
          en: 'Any admin, by emptying it; a community: its creator',
          zh: '任何管理员，把人都移出去就散了；社群由创建者停用',
        },
        evidence: [
          'whatsapp.any-admin-ends-group',
          'whatsapp.how-to-end-group',
          'whatsapp.creator-ends-community',
        ],
      },
    },
  },
  {
    id: 'size-limit',
    label: { en: 'Largest group you can end', zh: '最多多少人能解散' },
    goals: ['dissolve'],
    cells: {
      wechat: {
        text: {
          en: 'One page: 40 (“fewer than” or “at most”); nobody else',
          zh: '有篇教程说 40 人（“少于”或“≤”）；别处没提',
        },
        evidence: ['wechat.limit-40'],
      },
      wecom: {
        text: {
          en: 'No source names one for owners; by force any size, says one page',
          zh: '没查到群主有上限；有篇教程说强制解散不限人数',
        },
        evidence: ['wecom.super-admin-forces-any-size'],
        against: ['wecom.no-call-dissolves'],
      },
      telegram: {
        text: {
          en: 'Above 1,000 it may be refused; a week-old password and login help, says a user',
          zh: '超过 1,000 人可能被拒；有用户说密码和登录满一周就行',
        },
        joined: true,
        evidence: ['telegram.limit-1000', 'telegram.week-old-credentials'],
      },
      whatsapp: {
        text: {
          en: 'No source names one; up to 1,023 people to remove',
          zh: '没查到；最多要移出 1,023 人',
        },
        evidence: ['whatsapp.group-holds-1024', 'whatsapp.limit-not-found'],
      },
    },
  },
  {
    id: 'group-size',
    label: { en: 'How many it holds', zh: '群里最多多少人' },
    cells: {
      wechat: { text: { en: '500', zh: '500 人' }, evidence: ['wechat.group-holds-500'] },
      wecom: {
        text: {
          en: 'Internal 2,000; with outsiders 500, or 200 if started in WeChat; all-staff 10,000',
          zh: '内部群 2000 人；外部群 500 人，从微信发起的 200 人；全员群 10000 人',
        },
        joined: true,
        evidence: ['wecom.group-sizes', 'wecom.external-from-wechat-200', 'wecom.all-staff-size'],
      },
      telegram: {
        text: {
          en: 'Basic 200; supergroup, forums too, 200,000; broadcast group and channel more',
          zh: '基本群组 200；超级群组（含话题群）20 万；广播群组和频道更多',
        },
        evidence: [
          'telegram.basic-group-holds-200',
          'telegram.supergroup-holds-200000',
          'telegram.broadcast-group',
          'telegram.channel-has-no-cap',
          'telegram.forum-is-supergroup',
        ],
      },
      whatsapp: { text: { en: '1,024', zh: '1,024 人' }, evidence: ['whatsapp.group-holds-1024'] },
    },
  },
  {
    id: 'ownership-transfer',
    label: { en: 'Handing it over', zh: '怎么转让' },
    goals: ['transfer', 'leave'],
    cells: {
      wechat: {
        text: { en: 'The owner: 群管理 → 群主管理权转让', zh: '群主：群管理 → 群主管理权转让' },
        evidence: ['wechat.only-owner-transfers'],
      },
      wecom: {
        text: {
          en: 'The owner: 群管理 → 转让群主; customer groups also the company',
          zh: '群主：群管理 → 转让群主；客户群也可以由企业分配',
        },
        joined: true,
        evidence: ['wecom.owner-hands-over', 'wecom.reassign-departed-owner', 'wecom.reassign-serving-owner'],
      },
      telegram: {
        text: {
          en: 'By hand with the password, or by itself after the owner left',
          zh: '输入密码转让，或群主退出后自动换人',
        },
        evidence: ['telegram.transfer-conditions', 'telegram.owner-leaves-admin-follows'],
      },
      whatsapp: {
        text: {
          en: 'Make somebody admin; if no admin is left, one is picked at random',
          zh: '把别人设为管理员；没有管理员时随机挑一个',
        },
        evidence: ['whatsapp.any-admin-makes-admin', 'whatsapp.last-admin-is-replaced'],
      },
    },
  },
  {
    id: 'waiting-periods',
    label: { en: 'What you wait for', zh: '要等多久' },
    goals: ['leave', 'dissolve', 'transfer'],
    cells: {
      wechat: {
        text: {
          en: 'One page: red packets 24 h, school review 72 h; nobody else',
          zh: '有篇教程说红包 24 小时、学校审核 72 小时；别处没提',
        },
        evidence: [
          'wechat.red-packets-24-hours',
          'wechat.table-special-groups',
          'wechat.school-group-review-72-hours',
        ],
      },
      wecom: {
        text: {
          en: 'The company gives a customer group away at most twice in 90 d',
          zh: '企业分配客户群，每个群 90 天内最多两次',
        },
        evidence: ['wecom.reassign-serving-owner'],
      },
      telegram: {
        text: {
          en: 'Handing over: password 7 d, login 24 h; after the owner left: 7 d',
          zh: '转让：密码 7 天、登录 24 小时；群主退出后 7 天',
        },
        evidence: ['telegram.transfer-conditions', 'telegram.hand-over-after-7-days'],
        against: ['telegram.transfer-errors'],
      },
      whatsapp: {
        text: {
          en: 'Being added again after two exits: 24 h or more',
          zh: '退过两次，再被拉进去：24 小时以上',
        },
        evidence: ['whatsapp.re-add-wait-24-hours'],
      },
    },
  },
  {
    id: 'desktop',
    label: { en: 'On a computer', zh: '电脑上行不行' },
    goals: ['leave', 'dissolve'],
    cells: {
      wechat: {
        text: {
          en: 'Leaving: yes on Windows 3.9. Ending: one page says no',
          zh: '退群：Windows 版 3.9 可以。解散：有篇教程说不行',
        },
        joined: true,
        evidence: ['wechat.leave-on-windows-39', 'wechat.desktop-cannot-dissolve'],
      },
      wecom: {
        text: {
          en: 'Ending: a right-click on the group, says a page on department groups. Leaving: the page names no device',
          zh: '解散：讲部门群的教程说，右键群聊就行。退群：教程没分设备',
        },
        joined: true,
        evidence: ['wecom.department-group-dissolves', 'wecom.leave-path'],
      },
      telegram: {
        text: {
          en: 'Yes; a basic group only once it is empty, says a user',
          zh: '可以；有用户说基本群组要先把人移出去',
        },
        joined: true,
        evidence: ['telegram.desktop-delete-buttons', 'telegram.desktop-basic-needs-emptying'],
      },
      whatsapp: {
        text: {
          en: 'Help page has tabs for it, steps not seen; leaving reported to work',
          zh: '帮助页有电脑版标签，步骤没看到；有资料说能退群',
        },
        evidence: ['whatsapp.computer-help-tabs', 'whatsapp.linked-devices-can-leave'],
      },
    },
  },
  {
    id: 'group-lifetime-timer',
    label: { en: 'Timer that ends the group', zh: '群能不能定时解散' },
    goals: ['dissolve'],
    cells: {
      wechat: 'unknown',
      wecom: 'unknown',
      telegram: {
        text: {
          en: 'One page claims one; those that were found delete messages',
          zh: '有篇教程说有；查到的都只删消息',
        },
        joined: true,
        evidence: ['telegram.timer-for-group-life', 'telegram.auto-delete-new-messages'],
      },
      whatsapp: {
        text: {
          en: 'None released; a beta of 2023 only reminded its user to leave',
          zh: '没有发布过；2023 年的测试版只提醒本人退群',
        },
        evidence: ['whatsapp.expiring-groups-beta'],
      },
    },
  },
] as const satisfies readonly ComparisonRow<ClaimId>[];
