import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** WhatsApp: messages, timers, devices, retention. */
export const whatsappClaims3 = {
  'W-50': {
    claim: {
      en: 'An own message can be deleted for everyone; a placeholder stays in the chat.',
      zh: '可以为所有人删除自己的消息；聊天里会留下占位提示。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-faq-messages',
        stance: 'supports',
        says: { en: 'Describes it.', zh: '说明了这一点。' },
      },
    ],
  },
  'W-51': {
    claim: {
      en: 'Group admins can delete messages of others for everyone; the placeholder names the admin.',
      zh: '群管理员可以为所有人删除他人的消息；占位提示会显示管理员。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-faq-messages',
        stance: 'supports',
        says: { en: 'Describes it and the placeholder.', zh: '说明了操作和占位提示。' },
      },
      {
        source: 'whatsapp-privacy-policy',
        stance: 'supports',
        says: { en: 'Mentions it too.', zh: '也有提及。' },
      },
    ],
  },
  'W-52': {
    claim: {
      en: 'Recipients may see a message before it is deleted, iOS recipients may keep media in Photos, and both sides need a current version.',
      zh: '对方可能在删除前已看到；iOS 收件人可能把媒体留在相册；双方都需要新版本。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-faq-messages',
        stance: 'supports',
        says: { en: 'Names these limits.', zh: '列出这些限制。' },
      },
    ],
  },
  'W-53': {
    claim: {
      en: 'Deleting for everyone works for about 2 days; the exact value is disputed (48, 60 or 65 hours).',
      zh: '为所有人删除的时限约 2 天；具体数值说法不一（48、60 或 65 小时）。',
    },
    found: 'corroborated',
    from: [
      {
        source: 'umatechnology-delete-limit',
        stance: 'supports',
        says: { en: 'Says 48 hours.', zh: '称 48 小时。' },
      },
      {
        source: 'casebajio-delete-limit',
        stance: 'supports',
        says: { en: 'Says 65 hours.', zh: '称 65 小时。' },
      },
      {
        source: 'la100-delete-limit',
        stance: 'supports',
        says: { en: 'Reports 2 days and 12 hours in a test version.', zh: '报道测试版为 2 天 12 小时。' },
      },
    ],
  },
  'W-54': {
    claim: {
      en: 'Disappearing messages last 24 hours, 7 days or 90 days and concern new messages only.',
      zh: '限时消息可设 24 小时、7 天或 90 天，只对新消息有效。',
    },
    found: 'corroborated',
    from: [
      {
        source: 'zeenews-disappearing',
        stance: 'supports',
        says: { en: 'Gives these times.', zh: '给出这些时长。' },
      },
      {
        source: 'meganoticias-disappearing',
        stance: 'supports',
        says: { en: 'Gives these times.', zh: '给出这些时长。' },
      },
      {
        source: 'whatsmeow-2026-08',
        stance: 'supports',
        says: { en: 'Has the same times as constants.', zh: '代码常量为同样的时长。' },
      },
    ],
  },
  'W-55': {
    claim: {
      en: 'In a group anyone may set the timer by default; admins can keep it to admins.',
      zh: '群里默认任何人都能设置计时；管理员可改为仅管理员。',
    },
    found: 'corroborated',
    from: [
      {
        source: 'zeenews-disappearing',
        stance: 'supports',
        says: {
          en: 'Says so; “admins only” of November 2020 is outdated.',
          zh: '如此报道；2020 年 11 月“仅管理员”的说法已过时。',
        },
      },
      { source: 'meganoticias-disappearing', stance: 'supports', says: { en: 'Says so.', zh: '如此报道。' } },
    ],
  },
  'W-56': {
    claim: {
      en: 'Kept messages, quotes, forwards, screenshots and backups made before the end escape the timer.',
      zh: '被保留的消息、引用、转发、截图和到期前的备份不受计时限制。',
    },
    found: 'corroborated',
    from: [
      {
        source: 'zeenews-disappearing',
        stance: 'supports',
        says: { en: 'Names such ways out.', zh: '提到这类例外。' },
      },
      {
        source: 'meganoticias-disappearing',
        stance: 'supports',
        says: { en: 'Names such ways out.', zh: '提到这类例外。' },
      },
      {
        source: 'telemetro-keep-messages',
        stance: 'supports',
        says: { en: 'Describes how messages are kept.', zh: '介绍如何保留消息。' },
      },
    ],
  },
  'W-57': {
    claim: {
      en: 'The help page on exiting and deleting has tabs for Web and Desktop and for Windows; their steps were not seen.',
      zh: '退出与删除群组的帮助页有“网页版和桌面版”及 Windows 标签页；其中步骤未看到。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-faq-delete',
        stance: 'supports',
        says: {
          en: 'Has these tabs beside Android and iPhone.',
          zh: '除 Android 和 iPhone 外还有这些标签页。',
        },
      },
    ],
  },
  'W-58': {
    claim: {
      en: 'Linked devices can reportedly leave a group and remove people.',
      zh: '据称关联设备可以退群和移除成员。',
    },
    found: 'reported',
    from: [
      {
        source: 'whatsmeow-2026-08',
        stance: 'supports',
        says: { en: 'Has requests for both.', zh: '两种请求都有。' },
      },
      {
        source: 'baileys-2026-05',
        stance: 'supports',
        says: { en: 'Has requests for both.', zh: '两种请求都有。' },
      },
    ],
  },
  'W-60': {
    claim: { en: 'Messages are deleted from the servers once delivered.', zh: '消息送达后即从服务器删除。' },
    found: 'official',
    from: [
      { source: 'whatsapp-privacy-policy', stance: 'supports', says: { en: 'Says so.', zh: '如此说明。' } },
    ],
  },
  'W-61': {
    claim: {
      en: 'Undelivered messages are kept encrypted for up to 30 days.',
      zh: '未送达的消息加密保存最多 30 天。',
    },
    found: 'official',
    from: [
      { source: 'whatsapp-privacy-policy', stance: 'supports', says: { en: 'Says so.', zh: '如此说明。' } },
    ],
  },
  'W-62': {
    claim: {
      en: 'Media are kept encrypted on the servers for up to 30 days.',
      zh: '媒体在服务器上加密保存最多 30 天。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-privacy-policy',
        stance: 'supports',
        says: { en: 'Says so in the text of 2026.', zh: '2026 年的文本如此说明。' },
      },
    ],
  },
  'W-63': {
    claim: {
      en: 'Deleting an account takes up to 90 days and removes it from all groups and communities; disaster backups stay for a limited time after.',
      zh: '删除账号最多需 90 天，并会退出所有群和社群；灾备副本此后还会保留一段时间。',
    },
    found: 'official',
    from: [
      { source: 'whatsapp-privacy-policy', stance: 'supports', says: { en: 'Says so.', zh: '如此说明。' } },
    ],
  },
  'W-64': {
    claim: {
      en: 'Deleting an account does not touch the groups that it made nor the copies of others; it is not a way to end a group.',
      zh: '删除账号不影响自己创建的群和他人的副本；这不是结束群组的办法。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-privacy-policy',
        stance: 'supports',
        says: {
          en: 'Says that group names and copies of others stay.',
          zh: '说明群名称和他人的副本不受影响。',
        },
      },
    ],
  },
  'W-65': {
    claim: {
      en: 'Accounts are generally deleted after 120 days without use.',
      zh: '账号 120 天不使用，一般会被删除。',
    },
    found: 'official',
    from: [
      { source: 'whatsapp-privacy-policy', stance: 'supports', says: { en: 'Says so.', zh: '如此说明。' } },
    ],
  },
  'W-66': {
    claim: {
      en: 'The server keeps group membership, past participants included; for how long after a group ends was not found.',
      zh: '服务器保存群成员信息，包括过往成员；群结束后保留多久未找到。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-privacy-policy',
        stance: 'supports',
        says: { en: 'Says so in the part on groups.', zh: '在群组部分如此说明。' },
      },
    ],
  },
  'W-67': {
    claim: {
      en: 'Backups lie with WhatsApp, iCloud or Google, end-to-end encrypted if chosen; inferred: ending a group reaches nobody’s backup.',
      zh: '备份存于 WhatsApp、iCloud 或 Google，可选端到端加密；据推断，结束群组不影响任何人的备份。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-privacy-policy',
        stance: 'supports',
        says: { en: 'Describes the backups.', zh: '说明了备份方式。' },
      },
    ],
  },
  'W-68': {
    claim: {
      en: 'In the European Region WhatsApp Ireland provides the service under a policy of its own; no leave notice particular to the EU was found.',
      zh: '欧洲地区由 WhatsApp Ireland 提供服务，适用单独的政策；未找到欧盟特有的退群通知。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-privacy-policy',
        stance: 'supports',
        says: { en: 'Is that policy.', zh: '即该政策。' },
      },
    ],
  },
} as const satisfies Record<string, Claim<SourceId>>;
