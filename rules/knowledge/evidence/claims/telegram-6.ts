import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** Telegram: notices, timers and retention. */
export const telegramClaims6 = {
  'T-70': {
    claim: {
      en: 'A “left the group” message exists in every client.',
      zh: '每个客户端都有“某人退出了群组”的系统消息。',
    },
    found: 'official',
    from: [
      { source: 'tdesk-2025-09', stance: 'supports', says: { en: 'Has the text.', zh: '有这条文案。' } },
      { source: 'tg-ios-strings', stance: 'supports', says: { en: 'Has the text.', zh: '有这条文案。' } },
      {
        source: 'unigram-2024-10',
        stance: 'supports',
        says: { en: 'Has the text under the Android key.', zh: '沿用 Android 键名，有这条文案。' },
      },
    ],
  },
  'T-71': {
    claim: {
      en: 'Large supergroups reportedly show fewer join and leave notices; the member threshold was not found.',
      zh: '据称大型超级群组会减少进群、退群提示；具体人数门槛未找到。',
    },
    found: 'reported',
    from: [
      {
        source: 'telegram-wiki-supergroups',
        stance: 'supports',
        says: { en: 'Says so on an old, unofficial page.', zh: '一个较旧的非官方页面如此说。' },
      },
    ],
  },
  'T-72': {
    claim: {
      en: 'Admins can still see leaves: Recent Actions lists them for 48 hours.',
      zh: '管理员仍能看到谁退群：Recent Actions（最近操作）会列出 48 小时内的退群。',
    },
    found: 'official',
    from: [
      {
        source: 'td-api',
        stance: 'supports',
        says: {
          en: 'The event log of a chat covers 48 hours and has an event for members who leave.',
          zh: '聊天事件日志覆盖 48 小时，含成员退出事件。',
        },
      },
      {
        source: 'tg-android-old',
        stance: 'supports',
        says: { en: 'Has a filter for leaving members (old copy).', zh: '有“退出的成员”筛选项（旧版本）。' },
      },
    ],
  },
  'T-73': {
    claim: {
      en: 'Admins can hide the member list of a supergroup; admins stay visible. The minimum size was not found.',
      zh: '管理员可以隐藏超级群组的成员列表，但管理员仍可见；最低人数要求未找到。',
    },
    found: 'official',
    from: [
      { source: 'tdesk-2025-09', stance: 'supports', says: { en: 'Has the setting.', zh: '有该设置。' } },
      {
        source: 'td-config-manager',
        stance: 'supports',
        says: { en: 'Takes a minimum group size for it from the server.', zh: '最低群人数由服务器下发。' },
      },
    ],
  },
  'T-80': {
    claim: {
      en: 'The auto-delete timer of a group is 1 to 365 whole days; it counts for each new message from its sending.',
      zh: '群组的自动删除计时器为 1–365 天（整天），从每条新消息发出时起算。',
    },
    found: 'official',
    from: [
      {
        source: 'td-api',
        stance: 'supports',
        says: {
          en: 'Gives the range and that only new messages are concerned; secret chats differ.',
          zh: '给出范围，且只对新消息有效；私密聊天另算。',
        },
      },
      {
        source: 'tdesk-2025-09',
        stance: 'supports',
        says: { en: 'Its text for groups describes the same.', zh: '群组文案说法一致。' },
      },
    ],
  },
  'T-81': {
    claim: {
      en: 'Telegram Desktop offers 1 day, 1 week, 1 month or a custom time.',
      zh: 'Telegram Desktop 提供 1 天、1 周、1 个月和自定义。',
    },
    found: 'official',
    from: [
      {
        source: 'tdesk-2025-09',
        stance: 'supports',
        says: { en: 'Has these choices in its menu texts.', zh: '菜单文案里有这些选项。' },
      },
    ],
  },
  'T-82': {
    claim: {
      en: 'The timer of a group is set by an admin who may change the group info.',
      zh: '群组计时器由有“修改群信息”权限的管理员设置。',
    },
    found: 'official',
    from: [
      {
        source: 'td-api',
        stance: 'supports',
        says: { en: 'Names this right for setting the timer.', zh: '说明设置计时器需要这项权限。' },
      },
    ],
  },
  'T-83': {
    claim: {
      en: 'An account-wide default timer covers new private chats and new groups that the user creates.',
      zh: '账号级默认计时器适用于新的私聊和自己新建的群组。',
    },
    found: 'official',
    from: [
      {
        source: 'tdesk-2025-09',
        stance: 'supports',
        says: { en: 'The setting text says so.', zh: '设置文案如此说明。' },
      },
    ],
  },
  'T-84': {
    claim: {
      en: 'A timer that ends the group itself was not found.',
      zh: '未找到能让群组本身到期结束的计时器。',
    },
    found: 'not-found',
    from: [],
  },
  'T-85': {
    claim: {
      en: 'An account deletes itself after 18 months without use by default; 30 to 730 days can be chosen.',
      zh: '账号默认在 18 个月不使用后自动删除；可选 30–730 天。',
    },
    found: 'official',
    from: [
      {
        source: 'telegram-privacy-policy',
        stance: 'supports',
        says: {
          en: '§10.4 names 18 months as the default; older texts said 6.',
          zh: '第 10.4 条写明默认 18 个月；旧文本为 6 个月。',
        },
      },
      {
        source: 'td-api',
        stance: 'supports',
        says: { en: 'Gives the range of 30 to 730 days.', zh: '给出 30–730 天的范围。' },
      },
    ],
  },
  'T-90': {
    claim: {
      en: 'In a supergroup deleted messages and versions before an edit stay for 48 hours for the Recent Actions of the admins.',
      zh: '超级群组中，被删除的消息和编辑前的版本会保留 48 小时，供管理员在 Recent Actions（最近操作）查看。',
    },
    found: 'official',
    from: [
      {
        source: 'telegram-privacy-policy',
        stance: 'supports',
        says: { en: '§10.2 says so.', zh: '第 10.2 条如此说明。' },
      },
    ],
  },
  'T-91': {
    claim: {
      en: 'How long the server keeps data after a group is deleted was not found.',
      zh: '未找到群组删除后服务器保留数据的期限。',
    },
    found: 'not-found',
    from: [],
  },
  'T-92': {
    claim: {
      en: 'Data of users in the EEA and the UK is kept in data centers in the Netherlands; no leave rule for the region was found.',
      zh: '欧洲经济区和英国用户的数据存放在荷兰的数据中心；未找到针对该地区的退群规则。',
    },
    found: 'official',
    from: [
      {
        source: 'telegram-privacy-policy',
        stance: 'supports',
        says: { en: 'The section on data storage says so.', zh: '数据存储一节如此说明。' },
      },
    ],
  },
} as const satisfies Record<string, Claim<SourceId>>;
