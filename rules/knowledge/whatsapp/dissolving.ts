import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { counted, t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { ADMINS, DISSOLVE, END_COMMUNITY, END_GROUP, WITH_OTHERS } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('whatsapp', {
  'how-to-end-group': {
    rows: ['W-02'],
    says: t(
      'To end a group: remove every other member, exit, then delete the group.',
      '结束群组的步骤：移除其他所有成员，退出群组，再删除群组。',
    ),
    for: {
      'whatsapp-faq-delete': {
        says: t('Gives these steps.', '给出这些步骤。'),
        quote: '刪除群組前,必須移除所有群組參與者,然後退出群組。',
      },
    },
  },
  'android-buttons-of-ending': {
    rows: ['W-02'],
    says: t(
      'On Android: tap the group’s name (or hold the group in the list of chats), the person, remove, confirm; then exit group, exit; then delete group. In the Chinese of Hong Kong: 移除…, 確定, 退出群組, 退出, 刪除群組.',
      '安卓上：点群名（或在聊天列表里长按这个群），点对方，移除，确定；再点退出群组、退出；最后点删除群组。香港繁体版的按钮名是「移除…」「確定」「退出群組」「退出」「刪除群組」。',
    ),
    devices: ['android'],
    for: {
      'whatsapp-faq-delete': {
        says: t('The tab for Android, in two languages.', '安卓标签页，读了两种语言的版本。'),
        quote: '點按退出群組 > 退出。',
      },
    },
  },
  'iphone-buttons-of-ending': {
    says: t(
      'On the iPhone: tap the group’s name (or swipe the group to the left in the list of chats, more); the person, remove from group, remove; then exit group, exit group; then delete group, delete group.',
      'iPhone 上：点群名（或在聊天列表里把群向左滑、点更多）；点对方，从群组移除，移除；再点退出群组、退出群组；最后点删除群组、删除群组。',
    ),
    devices: ['ios'],
    for: {
      'whatsapp-faq-delete-iphone': {
        says: t('The tab for the iPhone, in Slovak.', 'iPhone 标签页，斯洛伐克语。'),
        quote: 'Klepnite na Vymazať skupinu > Vymazať skupinu.',
      },
    },
  },
  'web-buttons-of-ending': {
    says: t(
      'In WhatsApp Web a member’s menu in the group’s info has “Remove”; the group has “Exit group”, and in its place “Delete group” once one is out. Deleting says: “Messages will be removed from all devices.”',
      '网页版里，群信息中成员的菜单有“Remove”；群有“Exit group”，退出之后这里变成“Delete group”。删除时写着：“Messages will be removed from all devices.”',
    ),
    devices: ['web'],
    for: {
      'whatsapp-web-code': { quote: 'Messages will be removed from all devices.' },
      'androidblog-group-add': {
        says: t(
          'Describes removing on the web: hover over the person, menu, remove (in Italian).',
          '说的是网页版移出成员：鼠标移到人上，菜单，移除（意大利语）。',
        ),
        partly: true,
      },
    },
  },
  'removed-see-by-whom': {
    says: t(
      'Whoever is removed from a group sees a line in the chat that names who did it: “… removed you”, in WhatsApp Web.',
      '被移出群的人会在聊天里看到一句话，写着是谁移的：网页版是“… removed you”。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: '{user_name} removed you' } },
  },
  'english-labels': {
    says: t(
      'In English the group’s page is called “Group Info”, the buttons “Exit Group” and “Delete Group”.',
      '英文版里，群信息页叫“Group Info”，按钮叫“Exit Group”和“Delete Group”。',
    ),
    for: {
      'newsbytes-delete-group': {
        says: t('Names all three, without a platform.', '三个名称都有，没有写明平台。'),
        quote: 'they then tap on "Delete Group."',
      },
      'whatsapp-faq-group-settings': {
        says: t('An older copy has “Group info” (web).', '较旧的副本里有“Group info”（网页版）。'),
        partly: true,
      },
    },
  },
  'ended-group-is-read-only': {
    rows: ['W-03'],
    says: t(
      'Afterwards the admin no longer sees the group in the list of chats; the others still see it in theirs, but nobody can send messages.',
      '之后管理员的聊天列表里不再有这个群；其他人的列表里仍有，但谁都不能发消息。',
    ),
    for: {
      'whatsapp-faq-delete': {
        says: t('Says what each side sees afterwards.', '说明了之后双方各看到什么。'),
        quote: '其他參與者仍會在他們的對話清單中看到該群組,但沒有人可以在該群組傳送訊息。',
      },
    },
  },
  'deleting-erases-history': {
    rows: ['W-03'],
    says: t(
      'Deleting a group also erases its history from the phone.',
      '删除群组后，它的聊天记录也会从手机里删除。',
    ),
    for: { 'whatsapp-faq-delete': { quote: '群組對話記錄亦會從手機中刪除' } },
  },
  'tick-for-media': {
    rows: ['W-23'],
    says: t(
      'When a group is deleted on Android, a tick decides whether its media go from the phone as well.',
      '在安卓上删除群组时，有一个勾选决定手机里的媒体是否一起删除。',
    ),
    devices: ['android'],
    for: { 'whatsapp-faq-delete': { quote: '請確認您沒有勾選刪除對話中的媒體' } },
  },
  'server-deletes-empty-group': {
    rows: ['W-04'],
    says: t(
      'WhatsApp deletes a group when its last member leaves (text for the European Region).',
      '最后一名成员退出时，WhatsApp 删除该群（欧洲地区文本）。',
    ),
    for: { 'whatsapp-privacy-policy': { quote: 'delete a group when its last member leaves' } },
  },
  'one-step-deletion': {
    rows: ['W-06'],
    says: t(
      'An admin can delete a group for everybody in one step, which removes all members.',
      '管理员可以一步为所有人删除群组，成员会全部被移除。',
    ),
    contradicts: ['whatsapp.how-to-end-group'],
    for: {
      'newsbytes-delete-group': {
        says: t('A how-to page that claims it.', '一篇有此说法的教程。'),
        quote: 'automatically removing all members',
      },
    },
    against: {
      'whatsapp-faq-delete': {
        says: t('Asks the admin to remove all members first.', '要求管理员先移除所有成员。'),
        quote: '刪除群組前,必須移除所有群組參與者',
      },
    },
  },
  'group-holds-1024': {
    rows: ['W-07'],
    says: t('A group holds up to 1,024 people.', '群组最多 1,024 人。'),
    figures: { most: 1_024 },
    for: {
      'whatsapp-faq-create': { quote: 'додати до неї щонайбільше 1024 учасники' },
      'citizen-group-size': {
        says: t(
          'Quotes a spokesperson in 2022, when it was being tested.',
          '引用发言人 2022 年的说法，当时仍在测试。',
        ),
        partly: true,
      },
    },
  },
  'limit-not-found': {
    rows: ['W-08'],
    says: t(
      'No size limit for ending a group was found. We conclude that up to 1,023 people have to be removed.',
      '没查到结束群组的人数上限。我们推断，最多要移除 1,023 人。',
    ),
    for: {},
  },
  'bulk-removal-not-found': {
    rows: ['W-08'],
    says: t('No way was found to remove many people from a group at once.', '没查到批量移出群成员的办法。'),
    for: {},
  },
  'creator-cannot-be-removed': {
    rows: ['W-09'],
    says: t(
      'Whoever created a group cannot be removed from it and stays admin until they leave.',
      '建群的人不能被移出，退出之前一直是管理员。',
    ),
    for: {
      'whatsapp-faq-manage-admins': {
        quote: 'El creador de un grupo no se puede eliminar y siempre tendrá permisos de administrador',
      },
      'whatsapp-faq-admins': t('Says so on an old help page.', '一份旧的帮助页面如此说明。'),
    },
  },
  'creator-blocks-emptying': {
    rows: ['W-09'],
    says: t(
      'We conclude: as long as the creator is in the group, another admin cannot empty it.',
      '我们推断：建群的人还在群里时，其他管理员清空不了群。',
    ),
    for: {
      'whatsapp-faq-manage-admins': {
        says: t('Only says that the creator cannot be removed.', '只说建群的人不能被移出。'),
        partly: true,
      },
    },
  },
  'link-can-be-reset': {
    says: t(
      'An admin can reset the invite link at any time (group info, invite by link, reset link); the old one then becomes invalid.',
      '管理员随时可以重置邀请链接（群信息里，通过链接邀请，重置链接），旧链接随即失效。',
    ),
    for: {
      'whatsapp-faq-create': { quote: 'Попереднє запрошення стане недійсним.' },
      'whatsapp-faq-create-web': {
        says: t('The tab for the web, with the way.', '网页版标签页，写了路径。'),
        quote: 'Aby zresetować link, kliknij Zresetuj link',
      },
    },
  },
  'reset-before-emptying': {
    rows: ['W-03'],
    says: t(
      'Our advice: reset the invite link before emptying a group, or somebody could come back by it.',
      '我们的建议：移人之前先重置邀请链接，不然有人可能靠旧链接又进来。',
    ),
    for: {},
  },
  'freeze-group': {
    says: t(
      'An admin can switch off “Send messages” under “Group permissions”: then only admins can send (in older copies and on Android: “Group settings”, “Send messages”, “Only admins”).',
      '管理员可以在“Group permissions”里关掉“Send messages”：之后只有管理员能发消息（旧版和安卓版：“Group settings”→“Send messages”→“Only admins”）。',
    ),
    for: {
      'whatsapp-faq-group-settings': {
        says: t('The tab for the web, in English.', '网页版标签页，英文。'),
        quote: 'When turned off, only admins can send messages in the group.',
      },
      'whatsapp-faq-group-settings-iphone': {
        says: t('The tab for the iPhone, in English.', 'iPhone 标签页，英文。'),
        quote: 'When turned off, only admins can send messages in the group.',
      },
      'whatsapp-faq-group-settings-android': {
        says: t('The tab for Android, with the other labels.', '安卓标签页，按钮名是另一种。'),
        quote: 'Choose to allow All participants or Only admins to send messages.',
      },
    },
  },
  'freeze-on-the-web': {
    says: t(
      'In WhatsApp Web the switch under “Group permissions” was called “Send new messages” in 2026.',
      '2026 年的网页版里，“Group permissions”下的开关叫“Send new messages”。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: 'Send new messages' } },
  },
  'vendor-suspends-groups': {
    rows: ['W-10'],
    says: t('WhatsApp itself can suspend or terminate groups.', 'WhatsApp 自身可以暂停或终止群组。'),
    for: {
      'baileys-2026-05': {
        says: t(
          'Has flags “suspended” and “terminated” for conversations.',
          '会话有 suspended 和 terminated 标记。',
        ),
        partly: true,
      },
      'whatsmeow-2026-08': {
        says: t('Has a flag “suspended” for groups.', '群组有 suspended 标记。'),
        partly: true,
      },
    },
  },
  'expiring-groups-beta': {
    rows: ['W-11'],
    says: t(
      'An iOS beta of 2023 (23.5.0) let a user set a date (1 day, 1 week, custom) that prompts them to leave; it removed nobody. A release was not found.',
      '2023 年 iOS 测试版（23.5.0）可设到期日（1 天、1 周、自定义），到期只提醒本人退群，不移除任何人；未见正式发布。',
    ),
    devices: ['ios'],
    for: {
      'sportskeeda-expiring-groups': t(
        'Describes the “expiring groups” of the beta.',
        '介绍了测试版的“到期群组”。',
      ),
    },
  },
  'creator-ends-community': {
    rows: ['W-40'],
    says: t('Only the admin who created a community can deactivate it.', '只有创建社群的管理员能停用社群。'),
    for: {
      'whatsapp-faq-community': {
        quote: 'Only the admin who created the community can deactivate the community.',
      },
      'whatsapp-web-code': {
        says: t('Refuses it to everybody else.', '别人点了会被拒绝。'),
        quote: 'You did not create this community, so you cannot deactivate it.',
      },
    },
  },
  'community-groups-can-be-taken-out': {
    says: t(
      'The admins of a community choose which groups belong to it; they can remove a group from it.',
      '社群的管理员决定哪些群属于社群，也能把群移出社群。',
    ),
    for: {
      'whatsapp-faq-community': {
        quote: 'add pre-existing groups, or remove groups from the community',
      },
    },
  },
  'taken-out-group-works-on': {
    says: t(
      'A group that is removed from a community goes on: whoever is in it still finds it in their chats, says WhatsApp Web’s window.',
      '移出社群的群照常使用，群里的人仍能在聊天里找到它：网页版的窗口这样写。',
    ),
    for: {
      'whatsapp-web-code': {
        quote: 'Anyone in this group will still be able to find it from their chats to send messages',
      },
    },
  },
  'taken-out-group-goes-on': {
    says: t(
      'We conclude: a group that was taken out of a community can be ended by its admins.',
      '我们推断：移出社群的群，可以由群管理员解散。',
    ),
    for: {
      'whatsapp-faq-community': {
        says: t('Speaks of removing groups, not of what follows.', '只说能移出，没说之后怎样。'),
        quote: 'remove groups from the community',
        partly: true,
      },
    },
  },
  'deactivated-groups-live-on': {
    rows: ['W-41'],
    says: t(
      'Deactivating a community disconnects its groups, which live on, closes the announcement group, takes the community off the own list and cannot be undone. The way: tab Communities, the community, scroll down, deactivate community, deactivate.',
      '停用社群后，各群断开但继续存在，公告群关闭，社群从自己的列表消失，而且无法撤销。操作：社群标签页→点社群→滑到底→停用社群→停用。',
    ),
    for: {
      'denizatm-community': { quote: 'Po vykonaní deaktivácie sa nedá vrátiť späť.' },
      'mekan0-community': t('The same article in another copy.', '同一篇文章的另一份副本。'),
      'giga-community': {
        says: t(
          'Final, and the groups go on; gives the button in German, “Community deaktivieren”.',
          '停用后无法恢复，各群继续；德文按钮名“Community deaktivieren”。',
        ),
        partly: true,
      },
    },
  },
  'deactivation-in-whatsapps-words': {
    says: t(
      'Before a community is deactivated, WhatsApp’s own window says, in WhatsApp Web: it cannot be undone; the groups will be disconnected, but still work as usual; the announcement group will be closed; community info will be deleted, so that members have no access to past info, like admins and groups.',
      '停用社群之前，WhatsApp 自己的窗口（网页版）写着：无法撤销；各群会断开，但照常使用；公告群会关闭；社群信息会删除，成员看不到以前的信息，例如管理员和各群。',
    ),
    for: { 'whatsapp-web-code': { quote: 'This action cannot be undone.' } },
  },
  'announcements-unknown': {
    rows: ['W-41'],
    says: t(
      'No source says whether the announcements of a deactivated community can still be read.',
      '社群停用后，公告还看不看得到，没查到。',
    ),
    for: {},
  },
  'web-says-deactivated': {
    says: t(
      'When a community is deactivated, WhatsApp Web says so: “… was deactivated”.',
      '社群停用后，网页版会提示“… was deactivated”。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: '"{community-name}" was deactivated' } },
  },
  'web-names-who-deactivated': {
    says: t(
      'In WhatsApp Web a line in the community’s announcement group and in its groups names who deactivated it.',
      '网页版里，社群的公告群和下面的群会有一行写明是谁停用的。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: '{author} deactivated the community {community}' } },
  },
  'web-deactivates-community': {
    says: t(
      'In WhatsApp Web the owner’s community info has “Deactivate community”, then “Deactivate”.',
      '网页版里，拥有者的社群信息里有“Deactivate community”，再点“Deactivate”。',
    ),
    devices: ['web'],
    for: { 'whatsapp-web-code': { quote: 'Deactivate community' } },
  },
  'community-can-be-ended': {
    rows: ['W-42'],
    says: t(
      'Communities can be suspended or deactivated, groups added to them or disconnected.',
      '社群可以被暂停或停用，群可以加入社群或从社群断开。',
    ),
    for: {
      'whatsapp-privacy-policy': {
        quote: 'suspend, or deactivate a community, and add or disconnect groups within the community',
      },
    },
  },
  'own-message-deletion': {
    rows: ['W-50'],
    says: t(
      'An own message can be deleted for everyone; a line in its place says that it was deleted.',
      '可以为所有人删除自己的消息；原处会留下一句“已删除”。',
    ),
    for: {
      'whatsapp-faq-messages': {
        quote: 'se eliminen para todos se reemplazarán con este texto',
      },
    },
  },
  'admins-delete-for-all': {
    rows: ['W-51'],
    says: t(
      'Group admins can delete messages of others for everyone; the line in their place names the admin.',
      '群管理员可以为所有人删除别人的消息；原处留下的那句话会写出管理员的名字。',
    ),
    for: {
      'whatsapp-faq-messages': {
        says: t('Describes it and the line.', '说明了操作和留下的话。'),
        quote: 'Un admin., [nombre del admin.], eliminó este mensaje.',
      },
      'whatsapp-privacy-policy': {
        says: t(
          'Says that participants are notified when a message is deleted.',
          '说有消息被删除时会通知群成员。',
        ),
        partly: true,
      },
    },
  },
  'deletion-for-about-2-days': {
    rows: ['W-53'],
    says: t(
      'Deleting for everyone works for about 2 days; the sources differ on the hours (48, 60 or 65).',
      '为所有人删除的时限约 2 天；具体小时数说法不一（48、60 或 65）。',
    ),
    for: {
      'umatechnology-delete-limit': t('Says 48 hours.', '称 48 小时。'),
      'casebajio-delete-limit': t('Says 65 hours.', '称 65 小时。'),
      'la100-delete-limit': {
        says: t(
          'Reports 2 days and 12 hours in a test version for Android.',
          '报道安卓测试版为 2 天 12 小时。',
        ),
        partly: true,
      },
      'whatsapp-web-modules': {
        says: t('Has 60 hours, in the browser.', '网页版是 60 小时。'),
        partly: true,
      },
    },
  },
  'web-deletes-for-60-hours': {
    says: t(
      'WhatsApp Web offers to delete a message for everyone for 60 hours: one’s own, and to an admin of the group those of others; only to somebody who is in the group.',
      '网页版上，消息发出后 60 小时内可以为所有人删除：自己的可以，群管理员也可以删别人的；要还在群里才行。',
    ),
    devices: ['web'],
    for: {
      'whatsapp-web-modules': {
        says: t(
          'Both checks use the same window of 2.5 days and ask whether one is a member.',
          '两种删除都用 2.5 天的时限，也都要求还是成员。',
        ),
        quote: 'l.REVOKE_WINDOW = e',
      },
    },
  },
  'computers-end-like-phones': {
    says: t(
      'We conclude: in the desktop app a group is exited and deleted in its info, as in WhatsApp Web.',
      '我们推断：桌面版退群和删群，也和网页版一样在群信息里。',
    ),
    devices: ['desktop'],
    for: {
      'whatsapp-web-code': {
        says: t('Has the buttons for the browser.', '网页版有这些按钮。'),
        partly: true,
      },
    },
  },
  'computer-help-tabs': {
    rows: ['W-57'],
    says: t(
      'The help page on exiting and deleting has tabs for Web and Desktop and for Windows; their steps were not seen.',
      '退出与删除群组的帮助页有“网页版和桌面版”及 Windows 标签页；其中步骤没看到。',
    ),
    devices: ['desktop', 'web'],
    for: {
      'whatsapp-faq-delete': {
        says: t('Has these tabs beside Android and iPhone.', '除 Android 和 iPhone 外还有这些标签页。'),
        quote: '網頁版和桌面版',
      },
    },
  },
  'account-deletion-90-days': {
    rows: ['W-63'],
    says: t(
      'Deleting an account takes up to 90 days and removes it from all groups and communities; copies for disasters stay for a limited time after.',
      '删除账号最多需 90 天，并会退出所有群和社群；灾备副本此后还会保留一段时间。',
    ),
    for: {
      'whatsapp-privacy-policy': {
        quote: 'it takes up to 90 days from the beginning of the deletion process',
      },
    },
  },
  'groups-outlive-account': {
    rows: ['W-64'],
    says: t(
      'Deleting an account does not touch what belongs to the groups that it made, such as their names, nor the copies that others have.',
      '删除账号不影响自己创建的群的信息（例如群名），也不影响别人手里的副本。',
    ),
    for: {
      'whatsapp-privacy-policy': {
        quote: 'it does not affect your information related to the communities or groups you created',
      },
    },
  },
  'account-deletion-ends-nothing': {
    rows: ['W-64'],
    says: t('We conclude: deleting one’s account ends no group.', '我们推断：注销自己的账号，群不会解散。'),
    for: {
      'whatsapp-privacy-policy': {
        says: t('Only says that what belongs to the groups stays.', '只说群的信息不受影响。'),
        partly: true,
      },
    },
  },
  'idle-account-120-days': {
    rows: ['W-65'],
    says: t(
      'Accounts are generally deleted after 120 days without use.',
      '账号 120 天不使用，一般会被删除。',
    ),
    for: {
      'whatsapp-privacy-policy': {
        quote: 'WhatsApp accounts are generally deleted after 120 days of inactivity.',
      },
    },
  },
});

const OWNER = {
  platform: 'whatsapp',
  goal: 'dissolve',
  role: 'owner',
  device: 'android',
  groupType: 'ordinary',
  groupSize: 12,
} as const;
const OWNER_OF_COMMUNITY = { ...OWNER, groupType: 'community' } as const;

/** How everyone else is removed on a phone. */
const ONE_BY_ONE = counted(
  t(
    'Remove {others} one by one: group name → member → remove',
    '一个个移出其他 {others} 人：群名 → 点人 → 移除',
  ),
  t('Remove all, one by one: group name → member → remove', '一个个移出其他所有人：群名 → 点人 → 移除'),
);

/** Whoever doesn’t count that only admins can is told the act as well. */
const ORDINARY = { ...DISSOLVE, groupType: ['ordinary'] } as const satisfies When;
const COMMUNITY = { ...DISSOLVE, groupType: ['community'] } as const satisfies When;

/** Ending the group for everybody: what is known of WhatsApp. */
export const dissolving = [
  {
    kind: 'blocker',
    id: 'whatsapp.dissolve.not-admin',
    when: { ...DISSOLVE, role: ['member'], groupType: ['ordinary'] },
    examples: [
      { answers: { ...OWNER, role: 'member' }, fires: true },
      { answers: { ...OWNER_OF_COMMUNITY, role: 'member' }, fires: false },
      { answers: OWNER, fires: false },
    ],
    short: t('Only an admin can end it', '只有管理员能解散'),
    detail: t('An admin ends a group by emptying it.', '群要由管理员把人都移出去才散。'),
    brief: t('only an admin can', '只有管理员能'),
    clearedBy: 'nobody',
    fix: [],
    joined: true,
    evidence: ['whatsapp.any-admin-ends-group', 'whatsapp.only-admins-end-group'],
  },
  {
    kind: 'blocker',
    id: 'whatsapp.dissolve.community-not-creator',
    when: { ...DISSOLVE, role: ['admin', 'member'], groupType: ['community'] },
    examples: [
      { answers: { ...OWNER_OF_COMMUNITY, role: 'admin' }, fires: true },
      { answers: { ...OWNER_OF_COMMUNITY, role: 'member' }, fires: true },
      { answers: { ...OWNER, role: 'admin' }, fires: false },
    ],
    short: t('Only its creator can end it', '只有创建者能停用社群'),
    detail: t('Its other admins cannot, and its members cannot.', '社群的其他管理员和成员都不行。'),
    brief: t('only its creator can', '只有创建者能'),
    clearedBy: 'nobody',
    fix: [],
    evidence: ['whatsapp.creator-ends-community'],
  },
  {
    kind: 'blocker',
    id: 'whatsapp.dissolve.members-remain',
    when: { ...END_GROUP, ...WITH_OTHERS },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    short: counted(
      t('{others|other person is|other people are} still in it', '群里还有 {others} 个人'),
      t('Others are still in it', '群里还有别人'),
    ),
    detail: t(
      'An admin removes everybody else first, then leaves and deletes the group. If the admin only leaves, the others keep the group.',
      '管理员要先移出其他所有人，再退出、删除。只是自己退出，群就留给别人了。',
    ),
    brief: counted(
      t('first remove {others|person|people}', '先移出 {others} 人'),
      t('first remove everybody', '先移出所有人'),
    ),
    clearedBy: 'you',
    fix: [
      {
        id: 'whatsapp.dissolve.remove-everyone',
        phase: 'prepare',
        when: { device: ['android'] },
        short: ONE_BY_ONE,
        detail: t(
          'The help page shows it for one person, with a confirmation. In WhatsApp Web the people you remove read “… removed you”, with your name.',
          '帮助页写的是移出一个人的步骤，要确认。网页版上，被移出的人会看到“… removed you”，写着你的名字。按钮名取自香港繁体版：「移除…」「確定」。',
        ),
        sets: { groupSize: 1 },
      },
      {
        id: 'whatsapp.dissolve.remove-everyone-iphone',
        phase: 'prepare',
        when: { device: ['ios'] },
        short: ONE_BY_ONE,
        detail: t(
          'WhatsApp’s help for the iPhone, read in Slovak, shows it for one person: remove from group, then remove. In WhatsApp Web the people you remove read “… removed you”, with your name.',
          'iPhone 版的帮助（读的是斯洛伐克语版）写的是移出一个人的步骤：从群组移除，再点移除。网页版上，被移出的人会看到“… removed you”，写着你的名字。',
        ),
        sets: { groupSize: 1 },
      },
      {
        id: 'whatsapp.dissolve.remove-everyone-web',
        phase: 'prepare',
        when: { device: ['web'] },
        short: counted(
          t(
            'Remove {others} one by one: member’s menu → “Remove”',
            '一个个移出其他 {others} 人：成员菜单 →「Remove」',
          ),
          t(
            'Remove all, one by one: a member’s menu → “Remove”',
            '一个个移出其他所有人：成员菜单 →「Remove」',
          ),
        ),
        detail: t(
          'You find the members in the group’s info; hover over one for the menu. Who is removed reads “… removed you”, with your name.',
          '成员在群信息里；鼠标移到人上就有菜单，「Remove」是移除。被移出的人会看到“… removed you”，写着你的名字。',
        ),
        sets: { groupSize: 1 },
      },
      {
        id: 'whatsapp.dissolve.remove-everyone-here',
        phase: 'prepare',
        when: { device: ['harmonyos', 'desktop'] },
        short: counted(
          t('Remove {others|other person|other people}, one by one.', '把其他 {others} 人一个一个移出去。'),
          t('Remove all other people, one by one.', '把其他人一个一个移出去。'),
        ),
        detail: t(
          'You find them in the group’s info: pick a person, remove, confirm. WhatsApp’s help was read for Android and the iPhone; on your device the buttons may have other names. In WhatsApp Web the people you remove read “… removed you”, with your name.',
          '在群信息里点人、移除、确认。WhatsApp 的帮助读到的是安卓版和 iPhone 版，你这边按钮名可能不同。网页版上，被移出的人会看到“… removed you”，写着你的名字。',
        ),
        sets: { groupSize: 1 },
      },
    ],
    evidence: [
      'whatsapp.how-to-end-group',
      'whatsapp.exit-does-not-end-group',
      'whatsapp.last-admin-is-replaced',
      'whatsapp.android-buttons-of-ending',
      'whatsapp.iphone-buttons-of-ending',
      'whatsapp.web-buttons-of-ending',
      'whatsapp.removed-see-by-whom',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.save',
    phase: 'prepare',
    when: END_GROUP,
    examples: [
      { answers: OWNER, fires: true },
      { answers: OWNER_OF_COMMUNITY, fires: false },
    ],
    short: t('First save what you want to keep.', '想留的聊天和图片先存好。'),
    detail: t(
      'Deleting the group at the end erases its history from your phone.',
      '最后删群的时候，你手机里的聊天记录也会删掉。',
    ),
    weight: 70,
    evidence: ['whatsapp.deleting-erases-history'],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.delete-messages',
    // Its plan goes on with the group emptied, where nobody but the asker is left.
    fineAlone: true,
    phase: 'prepare',
    when: END_GROUP,
    examples: [
      { answers: OWNER, fires: true },
      { answers: OWNER_OF_COMMUNITY, fires: false },
    ],
    short: t('Delete for everyone what nobody should keep.', '不想让人留着的消息，先为所有人删除。'),
    detail: t(
      'Otherwise what people received stays on their phones. As an admin you can also delete what others wrote. A notice stays in its place; for other people’s messages it shows your name. Deleting works for about 2 days (sources differ on the hours; WhatsApp Web has 60, for other people’s messages too) and, there, only while you are in the group.',
      '不删的话，别人收到的都留在他们手机里。你是管理员，也能删别人发的。原处会留下一句话，删别人的会写出你的名字。约 2 天内能删（具体小时数说法不一；网页版是 60 小时，删别人的也一样），网页版上还要你人在群里。',
    ),
    weight: 30,
    joined: true,
    evidence: [
      'whatsapp.members-keep-messages',
      'whatsapp.admins-delete-for-all',
      'whatsapp.own-message-deletion',
      'whatsapp.deletion-for-about-2-days',
      'whatsapp.web-deletes-for-60-hours',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.reset-link',
    phase: 'prepare',
    when: END_GROUP,
    examples: [
      { answers: OWNER, fires: true },
      { answers: OWNER_OF_COMMUNITY, fires: false },
    ],
    short: t('Reset the invite link: then the old one stops working.', '重置邀请链接，旧链接就失效了。'),
    detail: t(
      'Our advice is to do it before you empty the group: otherwise somebody could come back by it. In WhatsApp Web: group info, invite by link, reset link.',
      '我们建议在移人之前做，不然有人可能靠旧链接又进来。网页版在群信息里：通过链接邀请 → 重置链接。',
    ),
    weight: 40,
    joined: true,
    evidence: ['whatsapp.link-can-be-reset', 'whatsapp.reset-before-emptying'],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.act-android',
    phase: 'act',
    when: { ...ORDINARY, device: ['android'] },
    examples: [
      { answers: OWNER, fires: true },
      { answers: { ...OWNER, device: 'ios' }, fires: false },
    ],
    short: t('Group name → exit group; then, same place: delete group', '群名 → 退出群组，再点删除群组'),
    detail: t(
      'Or hold the group in your list of chats. In WhatsApp Web the English buttons are “Exit group” and “Delete group”. When you delete it, a box to tick decides whether its pictures and videos go from your phone too.',
      '也可以在聊天列表里长按这个群。按钮名取自香港繁体版：「退出群組」「退出」「刪除群組」；网页版的英文按钮是「Exit group」「Delete group」。删的时候有个勾选框，决定手机里的图片、视频是不是一起删。',
    ),
    weight: 90,
    evidence: [
      'whatsapp.how-to-end-group',
      'whatsapp.android-buttons-of-ending',
      'whatsapp.tick-for-media',
      'whatsapp.web-buttons-of-ending',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.act-iphone',
    phase: 'act',
    when: { ...ORDINARY, device: ['ios'] },
    examples: [
      { answers: { ...OWNER, device: 'ios' }, fires: true },
      { answers: { ...OWNER, device: 'harmonyos' }, fires: false },
    ],
    short: t('Group name → exit group; then, same place: delete group', '群名 → 退出群组，再点删除群组'),
    detail: t(
      'Each button is tapped once more to confirm. Or swipe the group to the left in your list of chats, then more. WhatsApp’s help for the iPhone was read in Slovak; in WhatsApp Web the English buttons are “Exit group” and “Delete group”.',
      '每个按钮都要再点一次确认。也可以在聊天列表里把群向左滑，再点更多。iPhone 版的帮助读的是斯洛伐克语版；网页版的英文按钮是「Exit group」「Delete group」。',
    ),
    weight: 90,
    evidence: [
      'whatsapp.how-to-end-group',
      'whatsapp.iphone-buttons-of-ending',
      'whatsapp.web-buttons-of-ending',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.act-phone',
    phase: 'act',
    when: { ...ORDINARY, device: ['harmonyos'] },
    examples: [
      { answers: { ...OWNER, device: 'harmonyos' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('Group name → “Exit Group”; then “Delete Group”', '群名 → 退出群组，再删除群组'),
    detail: t(
      'That order is WhatsApp’s; the buttons are as printed by one how-to page, which names no platform. Look for a box about pictures and videos before you confirm.',
      '先退再删，是 WhatsApp 写的；按钮名出自一篇没写是哪种设备的英文教程（「Exit Group」「Delete Group」），简体版的没见到。确认之前，留意有没有“连图片、视频一起删”的勾选框。',
    ),
    weight: 90,
    joined: true,
    evidence: ['whatsapp.how-to-end-group', 'whatsapp.english-labels'],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.act-web',
    phase: 'act',
    when: { ...ORDINARY, device: ['web'] },
    examples: [
      { answers: { ...OWNER, device: 'web' }, fires: true },
      { answers: { ...OWNER, device: 'desktop' }, fires: false },
    ],
    short: t(
      'Group info → “Exit group”; then “Delete group”',
      '群信息 →「Exit group」（退出）→「Delete group」（删除）',
    ),
    detail: t(
      'In WhatsApp Web “Delete group” takes the place of “Exit group” once you are out. Its window says: “Messages will be removed from all devices.”',
      '网页版里，退出（Exit group）之后，原处变成「Delete group」（删除群组）。窗口写着：“Messages will be removed from all devices.”（消息会从所有设备上移除）。',
    ),
    weight: 90,
    evidence: ['whatsapp.how-to-end-group', 'whatsapp.web-buttons-of-ending'],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.act-computer',
    phase: 'act',
    when: { ...ORDINARY, device: ['desktop'] },
    examples: [
      { answers: { ...OWNER, device: 'desktop' }, fires: true },
      { answers: { ...OWNER, device: 'web' }, fires: false },
    ],
    short: t('Exit the group, then delete it.', '先退出群，再删除群。'),
    detail: t(
      'WhatsApp’s help page has tabs for Web, Desktop and Windows, but what they say was not seen. If you don’t find the buttons in the group’s info, take WhatsApp Web or your phone.',
      'WhatsApp 的帮助页有网页版、桌面版和 Windows 的标签页，但里面写了什么没看到。群信息里找不到按钮，就用网页版或手机。',
    ),
    weight: 90,
    unseen: true,
    joined: true,
    evidence: [
      'whatsapp.how-to-end-group',
      'whatsapp.computers-end-like-phones',
      'whatsapp.computer-help-tabs',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.save-announcements',
    phase: 'prepare',
    when: END_COMMUNITY,
    examples: [
      { answers: OWNER_OF_COMMUNITY, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('Save its announcements: they may go.', '公告想留的先存好，停用后可能看不到。'),
    detail: t(
      'The announcement group closes, and no source says whether what was written in it stays. The groups in the community work as usual.',
      '公告群会关掉，里面的内容还在不在，没查到。下面各个群照常用。',
    ),
    weight: 70,
    joined: true,
    evidence: ['whatsapp.announcements-unknown', 'whatsapp.deactivation-in-whatsapps-words'],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.act-community',
    phase: 'act',
    when: { ...COMMUNITY, device: ['ios', 'android', 'harmonyos'] },
    examples: [
      { answers: OWNER_OF_COMMUNITY, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t(
      'Communities tab → your community → scroll to the bottom',
      '「社群」标签页 → 点你的社群 → 拉到最底下',
    ),
    under: [
      t(
        '“Deactivate community”, then “Deactivate”: it’s final.',
        '点停用社群；弹出确认框，再点停用，就没法撤销了。',
      ),
    ],
    detail: t(
      'WhatsApp itself says that only its creator can deactivate it; the way comes from how-to pages in other languages. The buttons’ English names were seen in WhatsApp Web.',
      '只有创建者能停用社群，是 WhatsApp 写明的；路径出自外文教程。英文按钮名「Deactivate community」「Deactivate」是在网页版里看到的，中文版的没见到。',
    ),
    weight: 90,
    joined: true,
    evidence: [
      'whatsapp.creator-ends-community',
      'whatsapp.deactivated-groups-live-on',
      'whatsapp.web-deactivates-community',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.act-community-web',
    phase: 'act',
    when: { ...COMMUNITY, device: ['web'] },
    examples: [
      { answers: { ...OWNER_OF_COMMUNITY, device: 'web' }, fires: true },
      { answers: { ...OWNER_OF_COMMUNITY, device: 'desktop' }, fires: false },
    ],
    short: t('Community info → “Deactivate community”', '社群信息 →「Deactivate community」（停用社群）'),
    detail: t(
      'Only its owner has the button (deactivate community). A window then says what follows; confirm with “Deactivate”.',
      '只有拥有者有这个按钮（停用社群）。接着会写明后果，再点「Deactivate」确认。',
    ),
    weight: 90,
    evidence: ['whatsapp.web-deactivates-community', 'whatsapp.creator-ends-community'],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.act-community-computer',
    phase: 'act',
    when: { ...COMMUNITY, device: ['desktop'] },
    examples: [
      { answers: { ...OWNER_OF_COMMUNITY, device: 'desktop' }, fires: true },
      { answers: { ...OWNER_OF_COMMUNITY, device: 'web' }, fires: false },
    ],
    short: t('Deactivate the community in its info.', '在社群信息里停用社群。'),
    detail: t(
      'Its creator can, says WhatsApp. The button (“Deactivate community”) was seen in WhatsApp Web only; that your app has it in the same place is our conclusion. If you don’t find it, take WhatsApp Web or your phone.',
      'WhatsApp 写明创建者可以停用。按钮（「Deactivate community」）只在网页版里看到过，你的应用里也在同样的地方是我们推断的。找不到就用网页版或手机。',
    ),
    weight: 90,
    joined: true,
    unseen: true,
    evidence: [
      'whatsapp.creator-ends-community',
      'whatsapp.web-deactivates-community',
      'whatsapp.deactivated-groups-live-on',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.confirm',
    phase: 'confirm',
    when: END_GROUP,
    examples: [
      { answers: OWNER, fires: true },
      { answers: OWNER_OF_COMMUNITY, fires: false },
    ],
    short: t('Done when it is gone from your chats.', '你的聊天列表里没有它了，就成了。'),
    weight: 50,
    evidence: ['whatsapp.ended-group-is-read-only'],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.confirm-community',
    phase: 'confirm',
    when: END_COMMUNITY,
    examples: [
      { answers: OWNER_OF_COMMUNITY, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('It’s done when it is gone from your communities.', '你的社群列表里没有它了，就成了。'),
    detail: t(
      'A how-to page says so. WhatsApp Web says “… was deactivated”.',
      '这是一篇教程说的。网页版会提示“… was deactivated”（已停用）。',
    ),
    weight: 50,
    joined: true,
    evidence: ['whatsapp.deactivated-groups-live-on', 'whatsapp.web-says-deactivated'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.dissolve.own-history',
    when: END_GROUP,
    examples: [
      { answers: OWNER, fires: true },
      { answers: OWNER_OF_COMMUNITY, fires: false },
    ],
    short: t('Deleting it erases your own chat.', '删了群，你手机里的聊天记录也没了。'),
    weight: 90,
    mustKnow: true,
    evidence: ['whatsapp.deleting-erases-history'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.dissolve.final',
    when: END_GROUP,
    examples: [
      { answers: OWNER, fires: true },
      { answers: OWNER_OF_COMMUNITY, fires: false },
    ],
    short: t('A deleted group can’t be restored.', '删掉的群恢复不了。'),
    weight: 95,
    mustKnow: true,
    evidence: ['whatsapp.deleted-group-is-gone'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.dissolve.closed-not-erased',
    when: { ...END_GROUP, ...WITH_OTHERS },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    short: t('The others still see it, but nobody can write.', '别人还看得到这个群，只是谁都发不了消息。'),
    detail: t(
      'It is closed, not erased: gone from your list, still in theirs, with all that was written before, until they delete it themselves.',
      '群只是关了，没有抹掉：你的列表里没有了，别人的还在，之前的内容也都在，除非他们自己删。',
    ),
    weight: 80,
    evidence: ['whatsapp.ended-group-is-read-only', 'whatsapp.removed-see-ended-group'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.dissolve.server-deletes',
    when: END_GROUP,
    examples: [
      { answers: OWNER, fires: true },
      { answers: OWNER_OF_COMMUNITY, fires: false },
    ],
    short: t(
      'Last one out: WhatsApp deletes it (policy for Europe).',
      '最后一个人（你）退了就删群（欧洲地区政策）。',
    ),
    detail: t(
      'So says WhatsApp’s policy for the European Region (not the UK).',
      '依据是 WhatsApp 欧洲地区（不含英国）的隐私政策。',
    ),
    weight: 30,
    evidence: ['whatsapp.server-deletes-empty-group'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.dissolve.community-final',
    when: END_COMMUNITY,
    examples: [
      { answers: OWNER_OF_COMMUNITY, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('It can’t be undone: WhatsApp’s own window says so.', 'WhatsApp 的窗口写着：停用了没法撤销。'),
    detail: t(
      'The window was read in WhatsApp Web: “This action cannot be undone.” How-to pages say the same.',
      '这是在网页版里读到的：“This action cannot be undone.”教程也这么说。',
    ),
    weight: 95,
    mustKnow: true,
    evidence: ['whatsapp.deactivation-in-whatsapps-words', 'whatsapp.deactivated-groups-live-on'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.dissolve.community-names-you',
    notice: true,
    when: END_COMMUNITY,
    examples: [
      { answers: OWNER_OF_COMMUNITY, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('People in its groups may see it was you.', '群里的人可能会看到是你停用的。'),
    detail: t(
      'In WhatsApp Web a line in its groups and in the announcement group names who did it. Whether the phone apps show it was not seen.',
      '网页版里，各个群和公告群会有一行写明是谁停用的。手机版有没有这一行，没看到。',
    ),
    weight: 85,
    evidence: ['whatsapp.web-names-who-deactivated'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.dissolve.community-groups-live-on',
    when: END_COMMUNITY,
    examples: [
      { answers: OWNER_OF_COMMUNITY, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t(
      'Its announcement group closes; its groups live on.',
      '公告群会关掉；下面的各个群还在，各自独立。',
    ),
    detail: t(
      'So says WhatsApp’s own window, read in WhatsApp Web: the groups are disconnected but work as usual; the announcement group closes, and the community’s info is deleted.',
      'WhatsApp 自己的窗口（在网页版里读到）这么写：各群从社群断开，照常使用；公告群关闭，社群信息会删除。',
    ),
    weight: 80,
    evidence: ['whatsapp.deactivation-in-whatsapps-words', 'whatsapp.deactivated-groups-live-on'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.dissolve.creator-stays',
    when: { ...DISSOLVE, role: ['admin'], groupType: ['ordinary'], ...WITH_OTHERS },
    examples: [
      { answers: { ...OWNER, role: 'admin', groupSize: 2 }, fires: true },
      { answers: { ...OWNER, role: 'admin', groupSize: 1 }, fires: false },
    ],
    short: t('You can’t remove its creator: ask them to leave.', '建群的人你移不出去，请他自己退。'),
    detail: t(
      'So we conclude: if they are still in it, ask them to leave first, or to end it themselves.',
      '所以我们推断：对方还在群里的话，得请对方先退出，或者由对方来解散。',
    ),
    weight: 90,
    joined: true,
    evidence: ['whatsapp.creator-cannot-be-removed', 'whatsapp.creator-blocks-emptying'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.dissolve.no-single-button',
    when: { ...END_GROUP, ...WITH_OTHERS },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
      { answers: OWNER_OF_COMMUNITY, fires: false },
    ],
    short: t(
      'First empty it, then delete it, says WhatsApp’s help.',
      'WhatsApp 的帮助说：先移出所有人，才能删。',
    ),
    detail: t(
      'One how-to page shows a single “Delete Group” that removes everybody at once. WhatsApp’s help page says that all members have to be removed first.',
      '有一篇教程说点一个「Delete Group」就能把所有人移出去；WhatsApp 的帮助页说，要先移出所有人。',
    ),
    weight: 40,
    evidence: ['whatsapp.how-to-end-group'],
    against: ['whatsapp.one-step-deletion'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.dissolve.no-limit-known',
    when: { ...END_GROUP, ...WITH_OTHERS },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    short: t('No source names a size limit for ending a group.', '解散群有没有人数上限，没查到。'),
    detail: t('Nor was a way found to remove many people at once.', '批量移出的办法也没查到。'),
    weight: 5,
    joined: true,
    evidence: ['whatsapp.limit-not-found', 'whatsapp.bulk-removal-not-found'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.dissolve.account-deletion',
    // With its last member an emptied group is deleted.
    when: { ...DISSOLVE, role: ADMINS, ...WITH_OTHERS },
    examples: [
      { answers: OWNER_OF_COMMUNITY, fires: true },
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
      { answers: { ...OWNER, role: 'member' }, fires: false },
    ],
    short: t('Deleting your account won’t end it.', '注销账号，群不会跟着解散。'),
    detail: t(
      'We conclude it from WhatsApp’s policy for Europe. It takes up to 90 days and takes you out of all groups, but if you are the only admin, WhatsApp appoints a new one; what belongs to the groups that you made, such as their names, and other people’s copies stay. Accounts that are not used are generally deleted after 120 days.',
      '这是从 WhatsApp 欧洲地区的政策推断的。注销最多要 90 天，你会退出所有群；但你要是唯一的管理员，WhatsApp 会另指定一个；你建的群的信息（例如群名）和别人手里的副本都还在。账号 120 天不用一般会被删除。',
    ),
    weight: 20,
    joined: true,
    evidence: [
      'whatsapp.account-deletion-ends-nothing',
      'whatsapp.groups-outlive-account',
      'whatsapp.admins-are-replaced',
      'whatsapp.account-deletion-90-days',
      'whatsapp.idle-account-120-days',
    ],
  },
  {
    kind: 'caution',
    id: 'whatsapp.dissolve.by-whatsapp',
    when: END_GROUP,
    examples: [
      { answers: OWNER, fires: true },
      { answers: OWNER_OF_COMMUNITY, fires: false },
    ],
    short: t('No source says that WhatsApp ends a group on request.', '没查到 WhatsApp 会应请求解散群。'),
    detail: t(
      'Unofficial programs have a mark for groups that WhatsApp has suspended or terminated; nothing read says that you can ask for it.',
      '非官方程序里有“被暂停”“被终止”的群标记；没查到用户可以申请。',
    ),
    weight: 10,
    evidence: ['whatsapp.vendor-suspends-groups'],
  },
] as const satisfies readonly Rule<ClaimId>[];
