import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** WhatsApp: leaving a group, communities. */
export const whatsappClaims2 = {
  'W-20': {
    claim: { en: 'When someone leaves, only the admins are notified.', zh: '有人退群时，只通知管理员。' },
    found: 'corroborated',
    from: [
      {
        source: 'nacion-whatsapp-exit',
        stance: 'supports',
        says: { en: 'Says so, restating WhatsApp.', zh: '转述 WhatsApp 的说明。' },
      },
      { source: 'telefonino-whatsapp-exit', stance: 'supports', says: { en: 'Says so.', zh: '如此报道。' } },
      {
        source: 'oficinadanet-whatsapp-exit',
        stance: 'supports',
        says: {
          en: 'Says so, for ordinary groups and for groups in communities.',
          zh: '称普通群和社群内的群都是如此。',
        },
      },
      {
        source: 'business-standard-whatsapp-2022',
        stance: 'supports',
        says: { en: 'Lists it among the features of 2022.', zh: '列为 2022 年推出的功能之一。' },
      },
    ],
  },
  'W-21': {
    claim: {
      en: 'The phone number of the leaver stays in the list of past participants for up to 60 days.',
      zh: '退群者的手机号会在过往成员名单里保留最多 60 天。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-privacy-policy',
        stance: 'supports',
        says: { en: 'Says so in the part on groups.', zh: '在群组部分如此说明。' },
      },
      {
        source: 'nacion-whatsapp-exit',
        stance: 'supports',
        says: {
          en: 'Adds name and, depending on settings, photo.',
          zh: '补充：还有姓名，以及视设置而定的头像。',
        },
      },
      {
        source: 'oficinadanet-whatsapp-exit',
        stance: 'supports',
        says: {
          en: 'Names the same 60 days, with name, number and photo.',
          zh: '同样写 60 天，含姓名、号码和头像。',
        },
      },
    ],
  },
  'W-22': {
    claim: {
      en: 'Leaving offers two choices: exit and keep the history, or exit and delete it for oneself.',
      zh: '退出时有两种选择：退出并保留记录，或退出并为自己删除。',
    },
    found: 'corroborated',
    from: [
      {
        source: 'nacion-whatsapp-exit',
        stance: 'supports',
        says: { en: 'Describes both choices.', zh: '介绍了两种选择。' },
      },
      {
        source: 'oficinadanet-whatsapp-exit',
        stance: 'supports',
        says: { en: 'Describes both choices.', zh: '介绍了两种选择。' },
      },
    ],
  },
  'W-23': {
    claim: {
      en: '“Delete for me” reportedly also removes downloaded media; look for the media checkbox.',
      zh: '据称选择“退出并为自己删除”时，已下载的媒体也会被删；请留意媒体勾选框。',
    },
    found: 'reported',
    from: [
      {
        source: 'nacion-whatsapp-exit',
        stance: 'supports',
        says: {
          en: 'Says that media leave the gallery of the device too.',
          zh: '称媒体也会从手机相册删除。',
        },
      },
    ],
  },
  'W-24': {
    claim: {
      en: 'The leaver keeps the whole local history unless deleting it; a deleted group cannot be restored.',
      zh: '退出者保留全部本地记录，除非自己删除；删除后的群无法恢复。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-faq-delete',
        stance: 'supports',
        says: { en: 'Treats deleting as a separate, later step.', zh: '把删除列为退出之后的单独一步。' },
      },
      {
        source: 'nacion-whatsapp-exit',
        stance: 'supports',
        says: { en: 'Says that a deleted group cannot be restored.', zh: '称已删除的群无法恢复。' },
      },
    ],
  },
  'W-25': {
    claim: {
      en: 'Members keep all messages that they received, on their own devices.',
      zh: '成员在自己的设备上保留收到的全部消息。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-privacy-policy',
        stance: 'supports',
        says: {
          en: 'Messages live on devices, and others keep their copies.',
          zh: '消息存在设备上，其他人保留各自的副本。',
        },
      },
    ],
  },
  'W-26': {
    claim: {
      en: 'If the last admin leaves, WhatsApp appoints a new one, reportedly at random.',
      zh: '最后一名管理员退出后，WhatsApp 会指定新的管理员，据称是随机的。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-privacy-policy',
        stance: 'supports',
        says: { en: 'Says that a new admin is appointed.', zh: '说明会指定新管理员。' },
      },
      {
        source: 'androidblog-group-add',
        stance: 'supports',
        says: { en: 'Calls the choice random, paraphrasing the FAQ.', zh: '转述 FAQ，称随机选择。' },
      },
      {
        source: 'whatsapp-faq-2014',
        stance: 'supports',
        says: { en: 'Calls the choice random.', zh: '称随机选择。' },
      },
    ],
  },
  'W-27': {
    claim: {
      en: 'There is no owner role to transfer; any admin can make another member admin.',
      zh: '没有可转让的群主身份；任何管理员都能把别人设为管理员。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-faq-admins',
        stance: 'supports',
        says: { en: 'Describes how an admin makes others admin.', zh: '说明管理员如何把他人设为管理员。' },
      },
    ],
  },
  'W-28': {
    claim: {
      en: 'WhatsApp keeps data for a while so that people are not added again to groups that they left.',
      zh: 'WhatsApp 会暂存数据，避免用户被重新拉入已退出的群。',
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
  'W-29': {
    claim: {
      en: 'After leaving the same group twice an admin must wait 24 hours to add the person again, longer with repeats; an invite link avoids the wait.',
      zh: '同一个群退出两次后，管理员须等 24 小时才能再拉人，次数越多越久；用邀请链接则不用等。',
    },
    found: 'corroborated',
    from: [
      {
        source: 'androidblog-group-add',
        stance: 'supports',
        says: { en: 'Describes this wait.', zh: '介绍了这一等待时间。' },
      },
      {
        source: 'bullfrag-group-leave',
        stance: 'supports',
        says: { en: 'Describes this wait.', zh: '介绍了这一等待时间。' },
      },
    ],
  },
  'W-30': {
    claim: {
      en: 'Exiting a group inside a community also leaves the community and its other groups.',
      zh: '退出社群里的一个群，会同时退出该社群及其他群。',
    },
    found: 'corroborated',
    from: [
      {
        source: 'nacion-whatsapp-exit',
        stance: 'supports',
        says: {
          en: 'Says that the exit counts for all groups of the community.',
          zh: '称退出对社群内所有群生效。',
        },
      },
      {
        source: 'oficinadanet-whatsapp-exit',
        stance: 'supports',
        says: {
          en: 'Says that the user is removed from the whole community.',
          zh: '称用户会被移出整个社群。',
        },
      },
    ],
  },
  'W-31': {
    claim: {
      en: 'A report while leaving is optional: the last five messages go to WhatsApp and nobody is told.',
      zh: '退出时可选择举报：最近 5 条消息会发给 WhatsApp，群里没人知道。',
    },
    found: 'corroborated',
    from: [
      { source: 'nacion-whatsapp-exit', stance: 'supports', says: { en: 'Says so.', zh: '如此报道。' } },
      { source: 'telefonino-whatsapp-exit', stance: 'supports', says: { en: 'Says so.', zh: '如此报道。' } },
    ],
  },
  'W-40': {
    claim: {
      en: 'Only the admin who created a community can deactivate it.',
      zh: '只有创建社群的管理员能停用社群。',
    },
    found: 'official',
    from: [
      { source: 'whatsapp-faq-community', stance: 'supports', says: { en: 'Says so.', zh: '如此说明。' } },
    ],
  },
  'W-41': {
    claim: {
      en: 'Deactivating a community reportedly disconnects its groups, which live on, closes the announcement group and cannot be undone.',
      zh: '据称停用社群后，各群断开但继续存在，公告群关闭，且无法撤销。',
    },
    found: 'reported',
    from: [
      {
        source: 'denizatm-community',
        stance: 'supports',
        says: { en: 'Describes these effects.', zh: '介绍了这些后果。' },
      },
      {
        source: 'mekan0-community',
        stance: 'supports',
        says: { en: 'The same article in another copy.', zh: '同一篇文章的另一份副本。' },
      },
    ],
  },
  'W-42': {
    claim: {
      en: 'The vendor confirms that communities can be suspended or deactivated and groups added or disconnected.',
      zh: '官方确认社群可被暂停或停用，群可被加入或断开。',
    },
    found: 'official',
    from: [
      {
        source: 'whatsapp-privacy-policy',
        stance: 'supports',
        says: { en: 'Names these operations.', zh: '提到这些操作。' },
      },
    ],
  },
} as const satisfies Record<string, Claim<SourceId>>;
