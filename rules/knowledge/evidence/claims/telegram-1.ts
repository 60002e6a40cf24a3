import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** Telegram: kinds of chats and their sizes. */
export const telegramClaims1 = {
  'T-01': {
    claim: {
      en: 'A basic group holds up to 200 members; to grow further it must become a supergroup, and that cannot be reversed.',
      zh: '普通群组最多 200 人；要再加人必须升级为超级群组，升级后不能改回。',
    },
    found: 'official',
    from: [
      {
        source: 'td-api',
        stance: 'supports',
        says: {
          en: 'Describes a basic group as a chat of 0 to 200 members that must be upgraded to grow.',
          zh: '说明普通群组有 0–200 名成员，再多就必须升级。',
        },
      },
      {
        source: 'tg-api-channel',
        stance: 'supports',
        says: {
          en: 'Describes basic groups and their upgrade to supergroups.',
          zh: '介绍普通群组以及升级为超级群组的规则。',
        },
      },
      {
        source: 'tg-ios-strings',
        stance: 'supports',
        says: {
          en: 'The confirmation text says that the upgrade is one-way.',
          zh: '升级确认文案说明升级不可逆。',
        },
      },
    ],
  },
  'T-02': {
    claim: { en: 'A supergroup holds up to 200,000 members.', zh: '超级群组最多 200,000 人。' },
    found: 'official',
    from: [
      {
        source: 'tg-api-channel',
        stance: 'supports',
        says: {
          en: 'Gives the limit; technically a supergroup is a channel with a megagroup flag.',
          zh: '给出人数上限；技术上超级群组是带 megagroup 标记的频道。',
        },
      },
      {
        source: 'tg-ios-strings',
        stance: 'supports',
        says: { en: 'The text for an empty group names the same limit.', zh: '空群提示文案写的是同一上限。' },
      },
    ],
  },
  'T-03': {
    claim: {
      en: 'A broadcast group may hold more than 200,000 members; only admins can post, and the conversion is one-way.',
      zh: '广播群组可以超过 200,000 人；只有管理员能发言，转换后不能改回。',
    },
    found: 'official',
    from: [
      {
        source: 'tg-api-channel',
        stance: 'supports',
        says: {
          en: 'Describes broadcast groups (gigagroups) and the one-way conversion.',
          zh: '介绍广播群组（gigagroup）及其不可逆的转换。',
        },
      },
      {
        source: 'tg-ios-strings',
        stance: 'supports',
        says: {
          en: 'The app texts on broadcast groups say the same.',
          zh: '应用内关于广播群组的文案说法一致。',
        },
      },
    ],
  },
  'T-04': {
    claim: { en: 'A channel has no cap on subscribers.', zh: '频道的订阅人数没有上限。' },
    found: 'official',
    from: [
      {
        source: 'tg-api-channel',
        stance: 'supports',
        says: { en: 'Names no limit for the subscribers of a channel.', zh: '说明频道订阅者数量不设上限。' },
      },
    ],
  },
  'T-05': {
    claim: {
      en: 'A forum is a supergroup split into topics; ownership and deletion follow the rules of a supergroup.',
      zh: '论坛是分成多个话题的超级群组；归属和删除规则与超级群组相同。',
    },
    found: 'official',
    from: [
      {
        source: 'tg-api-channel',
        stance: 'supports',
        says: { en: 'Describes a forum as a supergroup with topics.', zh: '把论坛描述为带话题的超级群组。' },
      },
      {
        source: 'td-messages-manager',
        stance: 'supports',
        says: {
          en: 'The check for deletion treats forums like supergroups, but does not let a private forum be cleared only for oneself.',
          zh: '删除判断把论坛当作超级群组，但不允许“仅为自己”清空私有论坛。',
        },
      },
    ],
  },
  'T-06': {
    claim: {
      en: 'A Telegram community links several groups, channels and bots; each of them stays a chat of its own.',
      zh: 'Telegram 的“社群”把多个群组、频道和机器人连在一起，但每个仍是独立的聊天。',
    },
    found: 'official',
    from: [
      {
        source: 'tg-blog-2026-07',
        stance: 'supports',
        says: {
          en: 'Announces communities for the apps in July 2026.',
          zh: '宣布 2026 年 7 月起应用支持社群。',
        },
      },
      {
        source: 'td-api',
        stance: 'supports',
        says: {
          en: 'Has a community object beside the ordinary chat objects.',
          zh: '除普通聊天对象外，另有社群对象。',
        },
      },
    ],
  },
  'T-07': {
    claim: {
      en: 'How to delete or leave a Telegram community was not found: TDLib 1.8.66 has no call for it.',
      zh: '未找到删除或退出 Telegram 社群的方法：TDLib 1.8.66 没有相应的调用。',
    },
    found: 'not-found',
    from: [],
  },
} as const satisfies Record<string, Claim<SourceId>>;
