import type { Question } from '../../model/question.ts';

/** What only some situations hang on; left out, the cautious case is assumed and said. */
export const specialQuestions = [
  {
    kind: 'yes-no',
    key: 'redPacketsUnclaimed',
    text: { en: 'Are there red packets nobody has opened yet?', zh: '群里还有没领完的红包吗？' },
    help: {
      en: 'Look through the last red packets in the chat; one with shares left counts.',
      zh: '翻看群里最近的红包，还有剩余份数的就算。',
    },
    why: {
      en: 'The article says that a group with unclaimed red packets cannot be dissolved for 24 hours.',
      zh: '该文章称，红包没领完的群要等 24 小时才能解散。',
    },
    synonyms: ['unclaimed', 'open red packets', '未领红包', '红包未领完'],
    leftOut: true,
  },
  {
    kind: 'number',
    key: 'hoursSinceRedPacket',
    text: { en: 'How many hours ago was the last red packet sent?', zh: '最后一个红包是几小时前发的？' },
    help: {
      en: 'The chat tells when it was sent.',
      zh: '聊天记录里能看到发送时间。',
    },
    why: { en: 'The 24 hours count from then.', zh: '24 小时从那时算起。' },
    synonyms: ['hours since last red packet', '红包发出小时数', '距上次红包小时数'],
    whole: false,
    min: 0,
    max: 1_000_000,
    unit: { en: 'hours', zh: '小时' },
    leftOut: 0,
  },
  {
    kind: 'yes-no',
    key: 'liveNow',
    text: { en: 'Is a live stream running right now?', zh: '现在正在直播吗？' },
    help: {
      en: 'Any stream counts, whoever started it.',
      zh: '不管是谁发起的直播都算。',
    },
    why: {
      en: 'The article says that nobody can get out while one runs.',
      zh: '该文章称，直播期间任何退出操作都被禁止。',
    },
    synonyms: ['live', 'streaming now', '正在直播'],
    leftOut: true,
  },
  {
    kind: 'yes-no',
    key: 'teacherConfirmed',
    text: { en: 'Has the homeroom teacher agreed to the end of the group?', zh: '班主任确认同意解散了吗？' },
    help: { en: 'Ask in a private chat if you do not know.', zh: '不知道的话，私聊问一下班主任。' },
    why: {
      en: 'The article says that teacher and creator must both confirm.',
      zh: '该文章称，班主任和创建者都要确认。',
    },
    synonyms: ['teacher', '班主任确认', '老师确认'],
    leftOut: false,
  },
  {
    kind: 'yes-no',
    key: 'creatorConfirmed',
    text: { en: 'Has the creator of the group agreed?', zh: '建群的人确认同意解散了吗？' },
    help: {
      en: 'If you created it yourself, your own yes counts.',
      zh: '如果群就是你建的，你自己同意即可。',
    },
    why: {
      en: 'The article says that teacher and creator must both confirm.',
      zh: '该文章称，班主任和创建者都要确认。',
    },
    synonyms: ['creator agreed', '创建者确认', '建群人确认'],
    leftOut: false,
  },
  {
    kind: 'yes-no',
    key: 'schoolReviewed',
    text: { en: 'Has the school reviewed and approved it?', zh: '学校审核通过了吗？' },
    help: { en: 'Ask the school office or the teacher.', zh: '可以问学校办公室或班主任。' },
    why: {
      en: 'The article says that a school review of 72 hours comes first.',
      zh: '该文章称，要先经校方审核，为期 72 小时。',
    },
    synonyms: ['school approved', 'reviewed', '校方审核', '学校审核'],
    leftOut: false,
  },
  {
    kind: 'number',
    key: 'hoursSinceRequest',
    text: {
      en: 'How many hours ago was the school asked to review it?',
      zh: '向学校申请审核是几小时前的事？',
    },
    help: { en: 'If nobody has asked yet, answer 0.', zh: '还没有申请就填 0。' },
    why: { en: 'The 72 hours count from then.', zh: '72 小时从那时算起。' },
    synonyms: ['hours since review request', '申请审核小时数'],
    whole: false,
    min: 0,
    max: 1_000_000,
    unit: { en: 'hours', zh: '小时' },
    leftOut: 0,
  },
  {
    kind: 'number',
    key: 'passwordAgeDays',
    text: {
      en: 'How many days ago did you set the two-step verification password?',
      zh: '两步验证密码是几天前设置的？',
    },
    help: {
      en: 'Counted from the day two-step verification was switched on. If it is off, answer 0.',
      zh: '从开启两步验证那天算起。没有开启就填 0。',
    },
    why: {
      en: 'Telegram asks for a password that is more than 7 days old.',
      zh: 'Telegram 要求密码设置已超过 7 天。',
    },
    synonyms: ['password age', '2fa age days', '密码天数'],
    whole: false,
    min: 0,
    max: 100_000,
    wordsForLeast: ['off', '没开', '未开启', '关闭'],
    unit: { en: 'days', zh: '天' },
    leftOut: 0,
  },
  {
    kind: 'number',
    key: 'sessionAgeHours',
    text: {
      en: 'How many hours have you been logged in on this device?',
      zh: '这台设备已登录多少小时？',
    },
    help: {
      en: 'Counted from the login on this very device. If you have just logged in, answer 0.',
      zh: '从在这台设备上登录时算起。刚登录就填 0。',
    },
    why: {
      en: 'Telegram asks for a session that is more than 24 hours old.',
      zh: 'Telegram 要求登录已超过 24 小时。',
    },
    synonyms: ['session age', 'logged in hours', '登录小时数'],
    whole: false,
    min: 0,
    max: 1_000_000,
    unit: { en: 'hours', zh: '小时' },
    leftOut: 0,
  },
  {
    kind: 'yes-no',
    key: 'otherDeviceOnline',
    text: { en: 'Is the same account also logged in on a computer?', zh: '同一账号还登录在电脑上吗？' },
    help: {
      en: 'Any computer or browser on which this account is open counts.',
      zh: '任何登录着这个账号的电脑或浏览器都算。',
    },
    why: {
      en: 'The article says that a login on a computer can interrupt dissolving.',
      zh: '该文章称，电脑端登录可能中断解散操作。',
    },
    synonyms: ['pc online', 'other device', 'logged in elsewhere', '电脑在线', '其他设备在线'],
    leftOut: 'caution',
  },
  {
    kind: 'yes-no',
    key: 'accountsLinked',
    text: {
      en: 'Is your WeCom account bound to your personal WeChat account?',
      zh: '你的企业微信和个人微信绑定在一起吗？',
    },
    help: {
      en: 'They are bound if you connected the two yourself, or your company did.',
      zh: '如果你自己或公司曾把两者关联，就算绑定。',
    },
    why: {
      en: 'The article says that rights may overlap then.',
      zh: '该文章称，绑定后权限可能重叠。',
    },
    synonyms: ['bound', 'linked accounts', '账号绑定', '已绑定'],
    leftOut: 'caution',
  },
  {
    kind: 'yes-no',
    key: 'subAccount',
    text: { en: 'Are you acting from a sub-account?', zh: '你用的是子账号吗？' },
    help: {
      en: 'A sub-account was given to you by somebody who holds the main account.',
      zh: '子账号是由主账号持有人分配的账号。',
    },
    why: {
      en: 'The article says that a sub-account lacks the rights for it.',
      zh: '该文章称，子账号权限不足。',
    },
    synonyms: ['sub account', 'secondary account', '子账号', '子账户'],
    leftOut: 'caution',
  },
  {
    kind: 'yes-no',
    key: 'organisationApproved',
    text: { en: 'Has your company cleared your leaving?', zh: '企业已同意你退群了吗？' },
    help: {
      en: 'Your administrator knows; many companies ask for nothing.',
      zh: '可以问企业管理员；很多企业没有这个要求。',
    },
    why: {
      en: 'The article says that WeCom checks against the organisation before you can leave.',
      zh: '该文章称，企业微信退群前要经组织架构权限验证。',
    },
    synonyms: ['organization approved', 'approved', 'org approved', '组织已批准', '企业已同意'],
    leftOut: 'caution',
  },
] as const satisfies readonly Question[];
