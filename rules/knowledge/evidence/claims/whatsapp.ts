import { t } from '../../../model/text.ts';
import { defineClaims } from '../define.ts';

/** What is said of groups in WhatsApp. */
export const whatsappClaims = defineClaims('whatsapp', {
  'any-admin-ends-group': {
    rows: ['W-01'],
    says: t('Any group admin can end a group.', '任何群管理员都可以结束群组。'),
    for: {
      'whatsapp-faq-delete': t(
        'Describes it for group admins; no right of an owner alone is named.',
        '说明由群管理员操作；没有提到仅限群主的权限。',
      ),
    },
  },
  'how-to-end-group': {
    rows: ['W-02'],
    says: t(
      'To end a group: remove every other member, exit, then delete the group from the own list.',
      '结束群组的步骤：移除其他所有成员，退出群组，再从自己的列表删除。',
    ),
    for: {
      'whatsapp-faq-delete': t(
        'Gives these steps; it names no single button that dissolves a group.',
        '给出这些步骤；没有一键解散的按钮。',
      ),
    },
  },
  'ended-group-is-read-only': {
    rows: ['W-03'],
    says: t(
      'Afterwards it is gone from the list and phone of the admin; the others still see it with its history, but nobody can send.',
      '之后它从管理员的列表和手机消失；其他人仍能看到该群和历史记录，但谁都不能发消息。',
    ),
    for: {
      'whatsapp-faq-delete': t(
        'Says what the admin and the others see afterwards.',
        '说明了之后管理员和其他人各看到什么。',
      ),
    },
  },
  'server-deletes-empty-group': {
    rows: ['W-04'],
    says: t(
      'The server deletes a group when its last member leaves (text for the European Region).',
      '最后一名成员退出时，服务器删除该群（欧洲地区文本）。',
    ),
    for: { 'whatsapp-privacy-policy': t('Says so in the part on groups.', '在群组部分如此说明。') },
  },
  'exit-does-not-end-group': {
    rows: ['W-05'],
    says: t(
      'Exiting alone does not end a group; the others go on.',
      '仅自己退出不会结束群组，其他人照常使用。',
    ),
    for: {
      'whatsapp-faq-delete': t('Ending needs all others removed first.', '结束群组须先移除其他所有人。'),
      'whatsapp-privacy-policy': t(
        'The group is deleted only when the last member leaves.',
        '最后一名成员退出时群才会被删除。',
      ),
    },
  },
  'one-step-deletion': {
    rows: ['W-06'],
    says: t('WhatsApp has a one-step “delete group for everyone”.', 'WhatsApp 可以一步“为所有人删除群组”。'),
    for: { 'newsbytes-delete-group': t('One of several tutorials that claim it.', '有此说法的教程之一。') },
    against: {
      'whatsapp-faq-delete': t(
        'Asks the admin to remove all members first; follow this page.',
        '要求管理员先移除所有成员；应以此页为准。',
      ),
      'whatsmeow-2026-08': t(
        'Knows requests for leaving and removing but none for deleting, only an incoming delete event with a reason.',
        '有退出和移除成员的请求，没有删除群的请求，只会收到带原因的删除事件。',
      ),
      'baileys-2026-05': t(
        'Knows requests for leaving and removing but none for deleting; its message types GROUP_DELETE and GROUP_DEACTIVATED are unexplained.',
        '有退出和移除成员的请求，没有删除群的请求；GROUP_DELETE、GROUP_DEACTIVATED 两种消息类型含义不明。',
      ),
    },
  },
  'group-holds-1024': {
    rows: ['W-07'],
    says: t('A group holds up to 1,024 people.', '群组最多 1,024 人。'),
    figures: { most: 1_024 },
    for: {
      'citizen-group-size': t(
        'Quotes a spokesperson in 2022, when it was being tested.',
        '引用发言人 2022 年的说法，当时仍在测试。',
      ),
    },
  },
  'limit-not-found': {
    rows: ['W-08'],
    says: t(
      'No size limit for ending a group was found; inferred cost: up to 1,023 people have to be removed.',
      '未找到结束群组的人数上限；据推断，最多要移除 1,023 人。',
    ),
    for: {},
  },
  'creator-cannot-be-removed': {
    rows: ['W-09'],
    says: t(
      'Other admins cannot remove the creator, who stays admin until leaving; the number of admins is unlimited. Inferred: another admin may be unable to empty the group.',
      '其他管理员不能移除创建者，创建者退出前一直是管理员；管理员人数不限。据推断，其他管理员可能无法清空群。',
    ),
    for: { 'whatsapp-faq-admins': t('Says so on an old help page.', '一份旧的帮助页面如此说明。') },
  },
  'vendor-suspends-groups': {
    rows: ['W-10'],
    says: t(
      'WhatsApp itself can reportedly suspend or terminate groups.',
      '据称 WhatsApp 自身可以暂停或终止群组。',
    ),
    for: {
      'baileys-2026-05': t(
        'Has flags “suspended” and “terminated” for conversations.',
        '会话有 suspended 和 terminated 标记。',
      ),
      'whatsmeow-2026-08': t('Has a flag “suspended” for groups.', '群组有 suspended 标记。'),
    },
  },
  'expiring-groups-beta': {
    rows: ['W-11'],
    says: t(
      'An iOS beta of 2023 (23.5.0) let a user set a date (1 day, 1 week, custom) that prompts them to leave; it removed nobody. A release was not found.',
      '2023 年 iOS 测试版（23.5.0）可设到期日（1 天、1 周、自定义），到期只提醒本人退群，不移除任何人；未见正式发布。',
    ),
    for: {
      'sportskeeda-expiring-groups': t(
        'Describes the “expiring groups” of the beta.',
        '介绍了测试版的“到期群组”。',
      ),
    },
  },
  'only-admins-are-told': {
    rows: ['W-20'],
    says: t('When someone leaves, only the admins are notified.', '有人退群时，只通知管理员。'),
    for: {
      'nacion-whatsapp-exit': t('Says so, restating WhatsApp.', '转述 WhatsApp 的说明。'),
      'telefonino-whatsapp-exit': true,
      'oficinadanet-whatsapp-exit': t(
        'Says so, for ordinary groups and for groups in communities.',
        '称普通群和社群内的群都是如此。',
      ),
      'business-standard-whatsapp-2022': t(
        'Lists it among the features of 2022.',
        '列为 2022 年推出的功能之一。',
      ),
    },
  },
  'past-participants-60-days': {
    rows: ['W-21'],
    says: t(
      'The phone number of the leaver stays in the list of past participants for up to 60 days.',
      '退群者的手机号会在过往成员名单里保留最多 60 天。',
    ),
    figures: { hours: 1_440 },
    for: {
      'whatsapp-privacy-policy': t('Says so in the part on groups.', '在群组部分如此说明。'),
      'nacion-whatsapp-exit': t(
        'Adds name and, depending on settings, photo.',
        '补充：还有姓名，以及视设置而定的头像。',
      ),
      'oficinadanet-whatsapp-exit': t(
        'Names the same 60 days, with name, number and photo.',
        '同样写 60 天，含姓名、号码和头像。',
      ),
    },
  },
  'two-ways-to-exit': {
    rows: ['W-22'],
    says: t(
      'Leaving offers two choices: exit and keep the history, or exit and delete it for oneself.',
      '退出时有两种选择：退出并保留记录，或退出并为自己删除。',
    ),
    for: { 'nacion-whatsapp-exit': true, 'oficinadanet-whatsapp-exit': true },
  },
  'delete-for-me-and-media': {
    rows: ['W-23'],
    says: t(
      '“Delete for me” reportedly also removes downloaded media; look for the media checkbox.',
      '据称选择“退出并为自己删除”时，已下载的媒体也会被删；请留意媒体勾选框。',
    ),
    for: {
      'nacion-whatsapp-exit': t(
        'Says that media leave the gallery of the device too.',
        '称媒体也会从手机相册删除。',
      ),
    },
  },
  'leaver-keeps-history': {
    rows: ['W-24'],
    says: t(
      'The leaver keeps the whole local history unless deleting it; a deleted group cannot be restored.',
      '退出者保留全部本地记录，除非自己删除；删除后的群无法恢复。',
    ),
    for: {
      'whatsapp-faq-delete': t(
        'Treats deleting as a separate, later step.',
        '把删除列为退出之后的单独一步。',
      ),
      'nacion-whatsapp-exit': t('Says that a deleted group cannot be restored.', '称已删除的群无法恢复。'),
    },
  },
  'members-keep-messages': {
    rows: ['W-25'],
    says: t(
      'Members keep all messages that they received, on their own devices.',
      '成员在自己的设备上保留收到的全部消息。',
    ),
    for: {
      'whatsapp-privacy-policy': t(
        'Messages live on devices, and others keep their copies.',
        '消息存在设备上，其他人保留各自的副本。',
      ),
    },
  },
  'last-admin-is-replaced': {
    rows: ['W-26'],
    says: t(
      'If the last admin leaves, WhatsApp appoints a new one, reportedly at random.',
      '最后一名管理员退出后，WhatsApp 会指定新的管理员，据称是随机的。',
    ),
    for: {
      'whatsapp-privacy-policy': t('Says that a new admin is appointed.', '说明会指定新管理员。'),
      'androidblog-group-add': t('Calls the choice random, paraphrasing the FAQ.', '转述 FAQ，称随机选择。'),
      'whatsapp-faq-2014': t('Calls the choice random.', '称随机选择。'),
    },
  },
  'no-owner-role': {
    rows: ['W-27'],
    says: t(
      'There is no owner role to transfer; any admin can make another member admin.',
      '没有可转让的群主身份；任何管理员都能把别人设为管理员。',
    ),
    for: {
      'whatsapp-faq-admins': t(
        'Describes how an admin makes others admin.',
        '说明管理员如何把他人设为管理员。',
      ),
    },
  },
  're-add-protection': {
    rows: ['W-28'],
    says: t(
      'WhatsApp keeps data for a while so that people are not added again to groups that they left.',
      'WhatsApp 会暂存数据，避免用户被重新拉入已退出的群。',
    ),
    for: { 'whatsapp-privacy-policy': t('Says so in the part on groups.', '在群组部分如此说明。') },
  },
  're-add-wait-24-hours': {
    rows: ['W-29'],
    says: t(
      'After leaving the same group twice an admin must wait 24 hours to add the person again, longer with repeats; an invite link avoids the wait.',
      '同一个群退出两次后，管理员须等 24 小时才能再拉人，次数越多越久；用邀请链接则不用等。',
    ),
    for: { 'androidblog-group-add': true, 'bullfrag-group-leave': true },
  },
  'exit-leaves-community': {
    rows: ['W-30'],
    says: t(
      'Exiting a group inside a community also leaves the community and its other groups.',
      '退出社群里的一个群，会同时退出该社群及其他群。',
    ),
    for: {
      'nacion-whatsapp-exit': t(
        'Says that the exit counts for all groups of the community.',
        '称退出对社群内所有群生效。',
      ),
      'oficinadanet-whatsapp-exit': t(
        'Says that the user is removed from the whole community.',
        '称用户会被移出整个社群。',
      ),
    },
  },
  'report-is-optional': {
    rows: ['W-31'],
    says: t(
      'A report while leaving is optional: the last five messages go to WhatsApp and nobody is told.',
      '退出时可选择举报：最近 5 条消息会发给 WhatsApp，群里没人知道。',
    ),
    for: { 'nacion-whatsapp-exit': true, 'telefonino-whatsapp-exit': true },
  },
  'creator-ends-community': {
    rows: ['W-40'],
    says: t('Only the admin who created a community can deactivate it.', '只有创建社群的管理员能停用社群。'),
    for: { 'whatsapp-faq-community': true },
  },
  'deactivated-groups-live-on': {
    rows: ['W-41'],
    says: t(
      'Deactivating a community reportedly disconnects its groups, which live on, closes the announcement group and cannot be undone.',
      '据称停用社群后，各群断开但继续存在，公告群关闭，且无法撤销。',
    ),
    for: {
      'denizatm-community': true,
      'mekan0-community': t('The same article in another copy.', '同一篇文章的另一份副本。'),
    },
  },
  'community-can-be-ended': {
    rows: ['W-42'],
    says: t(
      'The vendor confirms that communities can be suspended or deactivated and groups added or disconnected.',
      '官方确认社群可被暂停或停用，群可被加入或断开。',
    ),
    for: { 'whatsapp-privacy-policy': true },
  },
  'own-message-deletion': {
    rows: ['W-50'],
    says: t(
      'An own message can be deleted for everyone; a placeholder stays in the chat.',
      '可以为所有人删除自己的消息；聊天里会留下占位提示。',
    ),
    for: { 'whatsapp-faq-messages': true },
  },
  'admins-delete-for-all': {
    rows: ['W-51'],
    says: t(
      'Group admins can delete messages of others for everyone; the placeholder names the admin.',
      '群管理员可以为所有人删除他人的消息；占位提示会显示管理员。',
    ),
    for: {
      'whatsapp-faq-messages': t('Describes it and the placeholder.', '说明了操作和占位提示。'),
      'whatsapp-privacy-policy': true,
    },
  },
  'deleted-but-seen': {
    rows: ['W-52'],
    says: t(
      'Recipients may see a message before it is deleted, iOS recipients may keep media in Photos, and both sides need a current version.',
      '对方可能在删除前已看到；iOS 收件人可能把媒体留在相册；双方都需要新版本。',
    ),
    for: { 'whatsapp-faq-messages': true },
  },
  'deletion-for-about-2-days': {
    rows: ['W-53'],
    says: t(
      'Deleting for everyone works for about 2 days; the exact value is disputed (48, 60 or 65 hours).',
      '为所有人删除的时限约 2 天；具体数值说法不一（48、60 或 65 小时）。',
    ),
    for: {
      'umatechnology-delete-limit': t('Says 48 hours.', '称 48 小时。'),
      'casebajio-delete-limit': t('Says 65 hours.', '称 65 小时。'),
      'la100-delete-limit': t(
        'Reports 2 days and 12 hours in a test version.',
        '报道测试版为 2 天 12 小时。',
      ),
    },
  },
  'disappearing-times': {
    rows: ['W-54'],
    says: t(
      'Disappearing messages last 24 hours, 7 days or 90 days and concern new messages only.',
      '限时消息可设 24 小时、7 天或 90 天，只对新消息有效。',
    ),
    for: {
      'zeenews-disappearing': true,
      'meganoticias-disappearing': true,
      'whatsmeow-2026-08': t('Has the same times as constants.', '代码常量为同样的时长。'),
    },
  },
  'who-sets-the-timer': {
    rows: ['W-55'],
    says: t(
      'In a group anyone may set the timer by default; admins can keep it to admins.',
      '群里默认任何人都能设置计时；管理员可改为仅管理员。',
    ),
    for: {
      'zeenews-disappearing': t(
        'Says so; “admins only” of November 2020 is outdated.',
        '如此报道；2020 年 11 月“仅管理员”的说法已过时。',
      ),
      'meganoticias-disappearing': true,
    },
  },
  'what-escapes-the-timer': {
    rows: ['W-56'],
    says: t(
      'Kept messages, quotes, forwards, screenshots and backups made before the end escape the timer.',
      '被保留的消息、引用、转发、截图和到期前的备份不受计时限制。',
    ),
    for: {
      'zeenews-disappearing': true,
      'meganoticias-disappearing': true,
      'telemetro-keep-messages': t('Describes how messages are kept.', '介绍如何保留消息。'),
    },
  },
  'computer-help-tabs': {
    rows: ['W-57'],
    says: t(
      'The help page on exiting and deleting has tabs for Web and Desktop and for Windows; their steps were not seen.',
      '退出与删除群组的帮助页有“网页版和桌面版”及 Windows 标签页；其中步骤未看到。',
    ),
    for: {
      'whatsapp-faq-delete': t(
        'Has these tabs beside Android and iPhone.',
        '除 Android 和 iPhone 外还有这些标签页。',
      ),
    },
  },
  'linked-devices-can-leave': {
    rows: ['W-58'],
    says: t(
      'Linked devices can reportedly leave a group and remove people.',
      '据称关联设备可以退群和移除成员。',
    ),
    for: { 'whatsmeow-2026-08': true, 'baileys-2026-05': true },
  },
  'delivered-messages-deleted': {
    rows: ['W-60'],
    says: t('Messages are deleted from the servers once delivered.', '消息送达后即从服务器删除。'),
    for: { 'whatsapp-privacy-policy': true },
  },
  'undelivered-30-days': {
    rows: ['W-61'],
    says: t('Undelivered messages are kept encrypted for up to 30 days.', '未送达的消息加密保存最多 30 天。'),
    figures: { hours: 720 },
    for: { 'whatsapp-privacy-policy': true },
  },
  'media-30-days': {
    rows: ['W-62'],
    says: t(
      'Media are kept encrypted on the servers for up to 30 days.',
      '媒体在服务器上加密保存最多 30 天。',
    ),
    figures: { hours: 720 },
    for: { 'whatsapp-privacy-policy': t('Says so in the text of 2026.', '2026 年的文本如此说明。') },
  },
  'account-deletion-90-days': {
    rows: ['W-63'],
    says: t(
      'Deleting an account takes up to 90 days and removes it from all groups and communities; disaster backups stay for a limited time after.',
      '删除账号最多需 90 天，并会退出所有群和社群；灾备副本此后还会保留一段时间。',
    ),
    for: { 'whatsapp-privacy-policy': true },
  },
  'groups-outlive-account': {
    rows: ['W-64'],
    says: t(
      'Deleting an account does not touch the groups that it made nor the copies of others; it is not a way to end a group.',
      '删除账号不影响自己创建的群和他人的副本；这不是结束群组的办法。',
    ),
    for: {
      'whatsapp-privacy-policy': t(
        'Says that group names and copies of others stay.',
        '说明群名称和他人的副本不受影响。',
      ),
    },
  },
  'idle-account-120-days': {
    rows: ['W-65'],
    says: t(
      'Accounts are generally deleted after 120 days without use.',
      '账号 120 天不使用，一般会被删除。',
    ),
    for: { 'whatsapp-privacy-policy': true },
  },
  'membership-is-kept': {
    rows: ['W-66'],
    says: t(
      'The server keeps group membership, past participants included; for how long after a group ends was not found.',
      '服务器保存群成员信息，包括过往成员；群结束后保留多久未找到。',
    ),
    for: { 'whatsapp-privacy-policy': t('Says so in the part on groups.', '在群组部分如此说明。') },
  },
  'backups-are-out-of-reach': {
    rows: ['W-67'],
    says: t(
      'Backups lie with WhatsApp, iCloud or Google, end-to-end encrypted if chosen; inferred: ending a group reaches nobody’s backup.',
      '备份存于 WhatsApp、iCloud 或 Google，可选端到端加密；据推断，结束群组不影响任何人的备份。',
    ),
    for: { 'whatsapp-privacy-policy': t('Describes the backups.', '说明了备份方式。') },
  },
  'european-policy': {
    rows: ['W-68'],
    says: t(
      'In the European Region WhatsApp Ireland provides the service under a policy of its own; no leave notice particular to the EU was found.',
      '欧洲地区由 WhatsApp Ireland 提供服务，适用单独的政策；未找到欧盟特有的退群通知。',
    ),
    for: { 'whatsapp-privacy-policy': true },
  },
  'members-keep-all': {
    rows: ['A1.6', 'A38'],
    says: t(
      'On WhatsApp every member keeps the complete record after someone leaves.',
      '有人退出 WhatsApp 群后，每个成员那里都留有完整记录。',
    ),
    for: {
      'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。'),
      'whatsapp-privacy-policy': t(
        'Messages live on devices, and other people keep their copies.',
        '消息保存在各人的设备上，其他人会留有副本。',
      ),
    },
  },
});
