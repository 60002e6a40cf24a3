import { above } from '../../engine/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { COMPUTERS, PHONES } from '../wechat/values.ts';
import { ADMINS, DISSOLVE, END_COMMUNITY, END_GROUP } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('whatsapp', {
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
});

/** Ending the group for everybody: what is known of WhatsApp. */
export const dissolving = [
  {
    kind: 'blocker',
    id: 'whatsapp.dissolve.not-admin',
    when: { ...DISSOLVE, role: ['member'] },
    examples: [
      { answers: { platform: 'whatsapp', goal: 'dissolve', role: 'member' }, fires: true },
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12 },
        fires: false,
      },
    ],
    short: { en: 'Only an admin can end it', zh: '只有管理员能结束群' },
    detail: {
      en: 'A group is ended by an admin who empties it, a community by the admin who created it.',
      zh: '群组由管理员清空后结束，社群由创建它的管理员停用。',
    },
    clearedBy: 'nobody',
    fix: [],
    evidence: ['whatsapp.any-admin-ends-group', 'whatsapp.creator-ends-community'],
  },
  {
    kind: 'blocker',
    id: 'whatsapp.dissolve.community-not-creator',
    when: { ...DISSOLVE, role: ['admin'], groupType: ['community'] },
    examples: [
      {
        answers: { platform: 'whatsapp', goal: 'dissolve', role: 'admin', groupType: 'community' },
        fires: true,
      },
      {
        answers: {
          platform: 'whatsapp',
          goal: 'dissolve',
          role: 'admin',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 12,
        },
        fires: false,
      },
    ],
    short: { en: 'Only its creator can deactivate a community', zh: '只有创建者能停用社群' },
    detail: {
      en: 'Other admins of the community cannot.',
      zh: '社群的其他管理员不行。',
    },
    clearedBy: 'nobody',
    fix: [],
    evidence: ['whatsapp.creator-ends-community'],
  },
  {
    kind: 'blocker',
    id: 'whatsapp.dissolve.members-remain',
    when: { ...END_GROUP, groupSize: above(1) },
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 2 },
        fires: true,
      },
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 1 },
        fires: false,
      },
    ],
    short: { en: 'Others are still in the group ({others})', zh: '群里还有 {others} 个人' },
    detail: {
      en: 'To end a group an admin removes everybody else first, {others} in all, then exits and deletes it. Exiting alone leaves the group to the others.',
      zh: '要结束群，管理员须先移除其他所有人（共 {others} 人），再退出并删除。只是自己退出，群仍归其他人用。',
    },
    clearedBy: 'you',
    fix: [
      {
        id: 'whatsapp.dissolve.remove-everyone',
        phase: 'prepare',
        short: {
          en: 'Remove everybody else ({others}): open the group, tap its name, tap a person, remove, confirm. The help page describes it one by one; a way to remove many at once was not found. English labels were not seen (in Hong Kong Chinese: 移除…, 確定).',
          zh: '移除其他 {others} 人：打开群，点群名称，点某个人，选移除并确认。帮助页只写了逐个移除，没找到批量移除的办法。没见到简体按钮名（香港繁体为「移除…」「確定」）。',
        },
        sets: { groupSize: 1 },
      },
    ],
    evidence: ['whatsapp.how-to-end-group', 'whatsapp.exit-does-not-end-group', 'whatsapp.limit-not-found'],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.delete-messages',
    phase: 'prepare',
    when: END_GROUP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12 },
        fires: true,
      },
      {
        answers: {
          platform: 'whatsapp',
          role: 'owner',
          device: 'ios',
          groupType: 'community',
          groupSize: 12,
        },
        fires: false,
      },
    ],
    short: {
      en: 'The others keep the history. What must not stay, delete for everyone first: as an admin also what others wrote. A placeholder with your name remains; for your own messages it works for about 2 days, for those of others the limit is unknown.',
      zh: '其他人会保留聊天记录。不想留下的内容先为所有人删除：管理员还可以删别人的消息。会留下占位提示，删别人的会显示你的名字。自己的消息约 2 天内可删，别人的时限未知。',
    },
    joined: true,
    evidence: [
      'whatsapp.ended-group-is-read-only',
      'whatsapp.admins-delete-for-all',
      'whatsapp.own-message-deletion',
      'whatsapp.deletion-for-about-2-days',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.act-phone',
    phase: 'act',
    when: { ...END_GROUP, device: PHONES },
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12 },
        fires: true,
      },
      {
        answers: {
          platform: 'whatsapp',
          role: 'owner',
          device: 'desktop',
          groupType: 'ordinary',
          groupSize: 12,
        },
        fires: false,
      },
    ],
    short: {
      en: 'Open the group, tap its name and exit it; then delete the group there. Mind the tick that decides over its media. English labels were not seen (in Hong Kong Chinese: 退出群組, 退出, 刪除群組). For HarmonyOS no source was read.',
      zh: '打开群，点群名称，先退出，再在那里删除群。留意是否删除媒体的勾选。没见到简体按钮名（香港繁体为「退出群組」「退出」「刪除群組」）。鸿蒙没有资料。',
    },
    evidence: ['whatsapp.how-to-end-group'],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.act-computer',
    phase: 'act',
    when: { ...END_GROUP, device: COMPUTERS },
    examples: [
      {
        answers: {
          platform: 'whatsapp',
          role: 'owner',
          device: 'desktop',
          groupType: 'ordinary',
          groupSize: 12,
        },
        fires: true,
      },
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12 },
        fires: false,
      },
    ],
    short: {
      en: 'Exit the group, then delete it. The help page has tabs for Web, Desktop and Windows, but their steps were not seen; if you cannot find the buttons, take the phone.',
      zh: '先退出群，再删除群。帮助页有网页版、桌面版和 Windows 的标签页，但其中步骤没有看到；找不到按钮就用手机。',
    },
    evidence: ['whatsapp.how-to-end-group', 'whatsapp.computer-help-tabs'],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.act-community',
    phase: 'act',
    when: END_COMMUNITY,
    examples: [
      { answers: { platform: 'whatsapp', role: 'owner', groupType: 'community' }, fires: true },
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12 },
        fires: false,
      },
    ],
    short: {
      en: 'On the phone: tab “Communities”, open the community, scroll to the bottom, “Deactivate community”. That it is there, and for the creator only, is official; path and label are only reported, in translation.',
      zh: '在手机上：「社群」标签页→打开社群→滑到底部→“Deactivate community”（停用社群）。官方确认有此功能且仅限创建者；路径和按钮名只是转述的译文。',
    },
    joined: true,
    evidence: [
      'whatsapp.creator-ends-community',
      'whatsapp.community-can-be-ended',
      'whatsapp.deactivated-groups-live-on',
    ],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.confirm',
    phase: 'confirm',
    when: END_GROUP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12 },
        fires: true,
      },
      {
        answers: {
          platform: 'whatsapp',
          role: 'owner',
          device: 'ios',
          groupType: 'community',
          groupSize: 12,
        },
        fires: false,
      },
    ],
    short: {
      en: 'It worked if the group is gone from your list. Whoever was in it still sees it with its history, but can no longer write.',
      zh: '群从你的列表里消失就成功了。原来的成员仍能看到群和历史记录，但不能再发消息。',
    },
    evidence: ['whatsapp.ended-group-is-read-only'],
  },
  {
    kind: 'step',
    id: 'whatsapp.dissolve.confirm-community',
    phase: 'confirm',
    when: END_COMMUNITY,
    examples: [
      { answers: { platform: 'whatsapp', role: 'owner', groupType: 'community' }, fires: true },
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12 },
        fires: false,
      },
    ],
    short: {
      en: 'Look whether the tab “Communities” still has it. What the app shows when it worked is unknown: no source read says.',
      zh: '看「社群」标签页里还有没有它。成功后应用显示什么未知，读到的资料都没说。',
    },
    evidence: ['whatsapp.community-can-be-ended'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.dissolve.closed-not-erased',
    when: END_GROUP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12 },
        fires: true,
      },
    ],
    short: {
      en: 'The group is closed, not erased: it is gone from your list and phone; the others still see it with its history, and nobody can write.',
      zh: '群只是关闭，没有抹掉：它从你的列表和手机上消失；其他人仍能看到群和历史记录，但谁都不能发消息。',
    },
    evidence: ['whatsapp.ended-group-is-read-only'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.dissolve.server-deletes',
    when: END_GROUP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12 },
        fires: true,
      },
    ],
    short: {
      en: 'When its last member leaves, that is you, the server deletes the group (so says the policy for Europe).',
      zh: '最后一名成员（也就是你）退出后，服务器删除该群（依据欧洲地区的政策文本）。',
    },
    evidence: ['whatsapp.server-deletes-empty-group'],
  },
  {
    kind: 'effect',
    id: 'whatsapp.dissolve.community-groups-live-on',
    when: END_COMMUNITY,
    examples: [
      { answers: { platform: 'whatsapp', role: 'owner', groupType: 'community' }, fires: true },
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12 },
        fires: false,
      },
    ],
    short: {
      en: 'The groups are reported to be disconnected and to live on, each for itself; the announcement group closes. It cannot be undone.',
      zh: '据报道，各群会与社群断开并各自继续存在，公告群关闭，且无法撤销。',
    },
    evidence: ['whatsapp.deactivated-groups-live-on'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.dissolve.creator-stays',
    when: { ...DISSOLVE, role: ['admin'], groupType: ['ordinary'], groupSize: above(1) },
    examples: [
      {
        answers: {
          platform: 'whatsapp',
          goal: 'dissolve',
          role: 'admin',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 2,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'whatsapp',
          goal: 'dissolve',
          role: 'admin',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 1,
        },
        fires: false,
      },
    ],
    short: {
      en: 'You cannot remove whoever created the group: if they are still in it, ask them to leave first, or to end it themselves.',
      zh: '你移除不了建群的人：如果对方还在群里，请对方先退出，或由对方来结束。',
    },
    evidence: ['whatsapp.creator-cannot-be-removed'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.dissolve.no-single-button',
    when: END_GROUP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12 },
        fires: true,
      },
    ],
    short: {
      en: 'Some tutorials tell of a single “delete group for everyone”. WhatsApp’s help page knows only the way above.',
      zh: '有教程说可以一步“为所有人删除群组”。WhatsApp 的帮助页只有上面这种办法。',
    },
    joined: true,
    evidence: ['whatsapp.how-to-end-group'],
    against: ['whatsapp.one-step-deletion'],
  },
  {
    kind: 'caution',
    id: 'whatsapp.dissolve.account-deletion',
    when: { ...DISSOLVE, role: ADMINS },
    examples: [
      { answers: { platform: 'whatsapp', role: 'owner', groupType: 'community' }, fires: true },
      {
        answers: { platform: 'whatsapp', goal: 'dissolve', role: 'member', groupType: 'community' },
        fires: false,
      },
    ],
    short: {
      en: 'Deleting your account is no way to end a group: it takes up to 90 days and you are out, but groups you made and the copies of others stay. Nor is waiting for the deletion of unused accounts, after 120 days.',
      zh: '删除账号不是结束群的办法：最多要 90 天，你会退出所有群，但你建的群和别人的副本都还在。等账号闲置 120 天被删也一样。',
    },
    evidence: [
      'whatsapp.groups-outlive-account',
      'whatsapp.account-deletion-90-days',
      'whatsapp.idle-account-120-days',
    ],
  },
  {
    kind: 'caution',
    id: 'whatsapp.dissolve.by-whatsapp',
    when: END_GROUP,
    examples: [
      {
        answers: { platform: 'whatsapp', role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12 },
        fires: true,
      },
    ],
    short: {
      en: 'WhatsApp itself is reported to be able to suspend or terminate groups; nothing read says that you can ask for it.',
      zh: '据称 WhatsApp 自身可以暂停或终止群；没有读到用户可以申请的说明。',
    },
    evidence: ['whatsapp.vendor-suspends-groups'],
  },
] as const satisfies readonly Rule<ClaimId>[];
