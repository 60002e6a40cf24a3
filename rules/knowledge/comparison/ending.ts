import type { ComparisonRow } from '../../model/rule.ts';
import type { ClaimId } from '../claims.ts';

/** Who can end or hand over a group, up to which size, on what, after which wait; who owns it next. */
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
      },
      telegram: {
        text: { en: 'The owner only', zh: '只有群主' },
        evidence: ['telegram.owner-deletes-basic-group', 'telegram.owner-deletes-supergroup'],
      },
      whatsapp: {
        text: {
          en: 'Admins: remove all, exit, delete; a community: its creator',
          zh: '管理员：移出所有人，退出，删除；社群：创建者',
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
          en: 'One page: 40 (“fewer than” or “at most”); its publisher elsewhere: under 200, and no limit',
          zh: '有篇教程说 40 人（“少于”或“≤”）；同一网站别处又说小于 200 人、不限',
        },
        evidence: ['wechat.limit-40'],
      },
      wecom: {
        text: {
          en: 'None was found for owners; by force any size, says one page',
          zh: '群主的上限没查到；有篇教程说强制解散不限人数',
        },
        joined: true,
        evidence: ['wecom.owner-limit-not-found', 'wecom.super-admin-forces-any-size'],
      },
      telegram: {
        text: {
          en: 'Above 1,000 it may be refused; with password and login a week old it works, says a user',
          zh: '超过 1,000 人可能被拒；有用户说密码和登录都满一周就能删',
        },
        joined: true,
        evidence: ['telegram.limit-1000', 'telegram.week-old-credentials'],
      },
      whatsapp: {
        text: {
          en: 'No source names one; up to 1,023 people to remove',
          zh: '没查到；最多要移出 1,023 人',
        },
        joined: true,
        evidence: ['whatsapp.group-holds-1024', 'whatsapp.limit-not-found'],
      },
    },
  },
  {
    id: 'group-size',
    label: { en: 'How many it holds', zh: '群里最多多少人' },
    goals: ['dissolve'],
    cells: {
      wechat: {
        text: { en: '500 (help of 2015)', zh: '500 人（2015 年的应用内帮助）' },
        evidence: ['wechat.group-holds-500'],
      },
      wecom: {
        text: {
          en: 'Internal 2,000; with outsiders 500, or 200 if started in WeChat; all-staff 10,000 by default',
          zh: '内部群 2000 人；外部群 500 人，从微信发起的 200 人；全员群默认 10000 人',
        },
        joined: true,
        evidence: ['wecom.group-sizes', 'wecom.external-from-wechat-200', 'wecom.all-staff-size'],
      },
      telegram: {
        text: {
          en: 'Basic 200; supergroup, forums too, 200,000; broadcast group and channel no limit',
          zh: '基本群组 200；超级群组（含话题群）20 万；广播群组和频道不限',
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
    goals: ['transfer'],
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
          en: 'Make somebody admin; if no admin is left, one is picked at random. A community: its owner can name a new one',
          zh: '把别人设为管理员；没有管理员时随机挑一个。社群：拥有者可以指定新的拥有者',
        },
        joined: true,
        evidence: [
          'whatsapp.any-admin-makes-admin',
          'whatsapp.last-admin-is-replaced',
          'whatsapp.new-owner-in-whatsapps-words',
        ],
      },
    },
  },
  {
    id: 'owner-leaves',
    label: { en: 'If the owner leaves', zh: '群主退了会怎样' },
    goals: ['leave'],
    roles: ['owner', 'admin'],
    cells: {
      wechat: {
        text: {
          en: 'Pages differ: it ends, somebody else gets it, or it takes a hand-over first',
          zh: '说法不一：群解散、自动换群主、不先转让就退不了',
        },
        evidence: ['wechat.owner-leaves-system-picks'],
        against: ['wechat.owner-must-hand-over-first'],
      },
      wecom: {
        text: {
          en: 'With outsiders: hand it over first, says a program’s document; internal: no source says',
          zh: '外部群要先转让才能退，有程序的文档这么说；内部群没查到',
        },
        joined: true,
        evidence: ['wecom.owner-just-leaves-unknown', 'wecom.owner-leaves-after-handing-over'],
      },
      telegram: {
        text: {
          en: 'An admin follows in 7 days, unless the owner returns; in a basic group at once',
          zh: '7 天内不回来，由管理员接任；基本群组立即换人',
        },
        joined: true,
        evidence: ['telegram.owner-leaves-admin-follows', 'telegram.hand-over-after-7-days'],
      },
      whatsapp: {
        text: {
          en: 'No admin left: a member is picked at random; a community: its owner names one first (Web)',
          zh: '没有管理员了，随机挑个成员；社群要先指定新拥有者（网页版）',
        },
        joined: true,
        evidence: ['whatsapp.last-admin-is-replaced', 'whatsapp.owner-assigns-before-exit'],
      },
    },
  },
  {
    id: 'waiting-periods',
    label: { en: 'What you wait for', zh: '要等多久' },
    goals: ['dissolve'],
    cells: {
      wechat: {
        text: {
          en: 'One page: unclaimed red packets, payment group 24 h; school group 72 h',
          zh: '有篇教程说：红包没领完、支付群 24 小时，家校群 72 小时',
        },
        joined: true,
        evidence: [
          'wechat.red-packets-24-hours',
          'wechat.table-special-groups',
          'wechat.school-group-review-72-hours',
        ],
      },
      wecom: 'unknown',
      telegram: {
        text: {
          en: 'Above 1,000, says a user: password and login, a week each',
          zh: '超过 1,000 人，有用户说：密码和登录都要满一周',
        },
        evidence: ['telegram.week-old-credentials'],
      },
      whatsapp: 'unknown',
    },
  },
  {
    id: 'transfer-waits',
    label: { en: 'What a hand-over waits for', zh: '转让要等什么' },
    goals: ['transfer'],
    cells: {
      wechat: {
        text: {
          en: 'Pages: the new owner in the group for 48 h or 72 h, and a yes',
          zh: '教程说法不一：对方入群满 48 或 72 小时，还要同意',
        },
        evidence: ['wechat.transfer-conditions'],
      },
      wecom: {
        text: {
          en: 'Customer group, owner still there: the company’s app gives it away at most twice in 90 d',
          zh: '在职群主的客户群：企业应用 90 天内最多分配两次',
        },
        evidence: ['wecom.reassign-serving-owner'],
      },
      telegram: {
        text: {
          en: 'Password 7 d, this login 24 h; owner left a supergroup or channel: 7 d',
          zh: '密码 7 天、本设备登录 24 小时；群主退出超级群组或频道后 7 天',
        },
        evidence: ['telegram.transfer-conditions', 'telegram.hand-over-after-7-days'],
        against: ['telegram.transfer-errors'],
      },
      whatsapp: 'unknown',
    },
  },
  {
    id: 'leaving-on-computer',
    label: { en: 'Leaving on a computer', zh: '电脑上能不能退' },
    goals: ['leave'],
    cells: {
      wechat: {
        text: {
          en: 'Windows 3.9 has the button; one page says that computers can’t',
          zh: 'Windows 版 3.9 有按钮；有篇教程说电脑上不能退',
        },
        evidence: ['wechat.leave-on-windows-39'],
      },
      wecom: {
        text: {
          en: 'No source says (the page on leaving names no device)',
          zh: '没查到（讲退群的教程没说是哪种设备）',
        },
        evidence: ['wecom.leave-path'],
      },
      telegram: {
        text: { en: 'Yes', zh: '可以' },
        evidence: [
          'telegram.desktop-leave-buttons',
          'telegram.macos-leave-buttons',
          'telegram.channel-leave-labels',
          'telegram.web-a-leave-entry',
        ],
      },
      whatsapp: {
        text: {
          en: 'WhatsApp Web: yes; the desktop app too, we conclude (the help has tabs for it)',
          zh: '网页版可以；桌面版也行（推断，帮助页有桌面版标签页）',
        },
        joined: true,
        evidence: [
          'whatsapp.two-ways-on-the-web',
          'whatsapp.computers-end-like-phones',
          'whatsapp.computer-help-tabs',
        ],
      },
    },
  },
  {
    id: 'desktop',
    label: { en: 'Ending it on a computer', zh: '电脑上能不能解散' },
    goals: ['dissolve'],
    cells: {
      wechat: {
        text: {
          en: 'One publisher’s pages disagree; in Windows 3.9 no button was seen',
          zh: '同一网站的教程说法不一；Windows 版 3.9 里没见到按钮',
        },
        joined: true,
        evidence: ['wechat.desktop-cannot-dissolve', 'wechat.windows-39-group-window'],
      },
      wecom: {
        text: {
          en: 'Department group: right-click → 群设置 → 解散该群聊, says one page; another denies it',
          zh: '有篇教程说部门群：右键 → 群设置 → 解散该群聊；另一篇说不能',
        },
        evidence: ['wecom.department-group-dissolves', 'wecom.department-group-pages-disagree'],
      },
      telegram: {
        text: {
          en: 'Yes; a basic group only once all others are removed, says a user',
          zh: '可以；有用户说基本群组要先把别人都移出去',
        },
        joined: true,
        evidence: [
          'telegram.desktop-delete-buttons',
          'telegram.desktop-channel-delete',
          'telegram.desktop-basic-needs-emptying',
        ],
      },
      whatsapp: {
        text: {
          en: 'WhatsApp Web: yes; the desktop app too, we conclude (the help has tabs for it)',
          zh: '网页版可以；桌面版也行（推断，帮助页有桌面版标签页）',
        },
        joined: true,
        evidence: [
          'whatsapp.web-buttons-of-ending',
          'whatsapp.computers-end-like-phones',
          'whatsapp.computer-help-tabs',
        ],
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
          en: 'One page claims one, none was found; the timer in groups deletes messages',
          zh: '有篇教程说有，别处没查到；群里的定时器删的是消息',
        },
        joined: true,
        evidence: [
          'telegram.timer-for-group-life',
          'telegram.group-timer-not-found',
          'telegram.auto-delete-new-messages',
        ],
      },
      whatsapp: {
        text: {
          en: 'No release found; an iPhone beta of 2023 only reminded its user to leave',
          zh: '没查到发布过；2023 年的 iPhone 测试版只提醒本人退群',
        },
        evidence: ['whatsapp.expiring-groups-beta'],
      },
    },
  },
] as const satisfies readonly ComparisonRow<ClaimId>[];
