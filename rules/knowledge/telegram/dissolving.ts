import { sizes } from '../../engine/facts.ts';
import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { DISSOLVE, GROUPS, HANDOVER, SHARED } from './values.ts';

const OWNER_ENDS = { ...DISSOLVE, role: ['owner'] } as const satisfies When;

/** Ending the group for everybody: what is known of Telegram. */
export const dissolving = [
  {
    kind: 'blocker',
    id: 'telegram.dissolve.not-owner',
    when: { ...DISSOLVE, role: ['member', 'admin'] },
    examples: [
      { answers: { platform: 'telegram', goal: 'dissolve', role: 'member' }, fires: true },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 12,
        },
        fires: false,
      },
    ],
    short: { en: 'Only the owner can delete it for everyone', zh: '只有群主能为所有人删除' },
    detail: {
      en: 'Admins who are not the owner cannot either.',
      zh: '不是群主的管理员也不行。',
    },
    clearedBy: 'nobody',
    fix: [],
    evidence: ['telegram.owner-deletes-basic-group', 'telegram.owner-deletes-supergroup'],
  },
  {
    kind: 'blocker',
    id: 'telegram.transfer.not-owner',
    when: { ...HANDOVER, role: ['member', 'admin'] },
    examples: [
      { answers: { platform: 'telegram', goal: 'transfer', role: 'member' }, fires: true },
      {
        answers: {
          platform: 'telegram',
          goal: 'transfer',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
        },
        fires: false,
      },
    ],
    short: { en: 'Only the owner can hand it over', zh: '只有群主能转让' },
    detail: {
      en: 'What is transferred is the ownership, and you do not have it.',
      zh: '转让的是所有权，而你不是群主。',
    },
    clearedBy: 'nobody',
    fix: [],
    evidence: ['telegram.transfer-conditions'],
  },
  {
    kind: 'blocker',
    id: 'telegram.dissolve.too-many-members',
    when: { ...DISSOLVE, role: ['owner'], groupType: SHARED, groupSize: sizes(1001) },
    examples: [
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 1001,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 1000,
        },
        fires: false,
      },
    ],
    short: { en: 'More than 1,000 members ({groupSize})', zh: '超过 1,000 人（现有 {groupSize} 人）' },
    detail: {
      en: 'Telegram’s documentation says that deletion fails above 1,000, and that the number may change. Reports say that it works if your two-step verification password and your login are both about a week old. What counts is whether the app shows you the button.',
      zh: 'Telegram 文档称超过 1,000 人会删除失败，并说这个数字可能变。有报告称，只要两步验证密码和登录都已满约一周就能删。以应用里有没有删除按钮为准。',
    },
    clearedBy: 'you',
    fix: [
      {
        id: 'telegram.dissolve.remove-members',
        phase: 'prepare',
        short: {
          en: 'Only if the look showed no way to delete: remove members until {target} are left, {excess} fewer than now. Or remove nobody, and ask the support inside the app to delete it.',
          zh: '确认确实不能删除时再做：移除 {excess} 人，使群里剩 {target} 人。也可以一个都不移，联系应用内客服请求删除。',
        },
        sets: { groupSize: 1000 },
      },
    ],
    look: {
      id: 'telegram.dissolve.look',
      short: {
        en: 'First see whether you can delete it as it is: look for the delete entry named in the last steps of this plan, or for “for everyone” in the window for leaving. If it is there, skip the removing. If not, and your password or login is younger than a week, look again when both are a week old.',
        zh: '先看看现在能不能直接删：找一找本方案最后几步说的删除入口，或退出窗口里的“for everyone”（为所有人）选项。有的话就不用移人。没有的话，如果密码或登录还不满一周，等两者都满一周再看一次。',
      },
    },
    evidence: ['telegram.limit-1000', 'telegram.desktop-limit-1000-in-2025', 'telegram.old-way-above-1000'],
    against: ['telegram.flag-replaces-limit-1000', 'telegram.week-old-credentials'],
  },
  {
    kind: 'blocker',
    id: 'telegram.dissolve.desktop-basic-group',
    when: { ...DISSOLVE, role: ['owner'], device: ['desktop'], groupType: ['basic'], groupSize: sizes(2) },
    examples: [
      {
        answers: { platform: 'telegram', role: 'owner', device: 'desktop', groupType: 'basic', groupSize: 2 },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'owner', device: 'desktop', groupType: 'basic', groupSize: 1 },
        fires: false,
      },
    ],
    short: {
      en: 'Telegram Desktop may not delete a basic group with members',
      zh: '电脑版可能删不了还有成员的基本群组',
    },
    detail: {
      en: 'Versions 6.6.2 to 7.2.7 are reported to offer the owner only to appoint somebody and leave. The Android app still has the choice.',
      zh: '有报告称 6.6.2 至 7.2.7 版只让群主“指定接任者后退出”；Android 版仍有删除选项。',
    },
    clearedBy: 'you',
    fix: [
      {
        id: 'telegram.dissolve.take-phone',
        phase: 'prepare',
        short: {
          en: 'Take a phone that is logged in to the same account; the report names Android.',
          zh: '换用登录了同一账号的手机；报告里提到的是 Android。',
        },
        sets: { device: ['android', 'ios', 'harmonyos'] },
      },
    ],
    look: {
      id: 'telegram.dissolve.look-on-desktop',
      short: {
        en: 'First look on the computer: start to leave the group. If the window has a tick “Delete for everyone”, you need no phone. Cancel for now.',
        zh: '先在电脑上看一眼：点退出群组，如果窗口里有“Delete for everyone”（为所有人删除）的勾选，就不用换手机。先取消。',
      },
    },
    evidence: ['telegram.desktop-appoints-only'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.save-first',
    phase: 'prepare',
    when: DISSOLVE,
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
    ],
    short: {
      en: 'Save what you need and let the members save theirs: afterwards nothing is left in the chat for anybody.',
      zh: '先把需要的内容存好，也让成员存好：删除之后，群里的内容对谁都不再存在。',
    },
    evidence: ['telegram.deletion-erases-for-all', 'telegram.deletion-leaves-nothing'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-desktop-supergroup',
    phase: 'act',
    when: { ...DISSOLVE, device: ['desktop'], groupType: ['supergroup'] },
    examples: [
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'desktop',
          groupType: 'supergroup',
          groupSize: 12,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 12,
        },
        fires: false,
      },
    ],
    short: {
      en: 'Telegram Desktop: “Manage group”, then “Delete group” and confirm; or leave with “Delete for everyone” ticked. Telegram for macOS: group profile, “Edit”, “Delete Group”, with the option “Delete for all members”.',
      zh: 'Telegram Desktop：“Manage group”（管理群组）→“Delete group”（删除群组）并确认；或者退出时勾选“Delete for everyone”（为所有人删除）。macOS 版：群资料页→“Edit”（编辑）→“Delete Group”，并选“Delete for all members”（为所有成员删除）。',
    },
    path: ['Manage group', 'Delete group'],
    evidence: ['telegram.two-ways-to-delete', 'telegram.owner-deletes-supergroup'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-desktop-basic',
    phase: 'act',
    when: { ...DISSOLVE, device: ['desktop'], groupType: ['basic'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'owner', device: 'desktop', groupType: 'basic', groupSize: 1 },
        fires: true,
      },
      {
        answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic', groupSize: 1 },
        fires: false,
      },
    ],
    short: {
      en: 'Telegram Desktop: open the group’s ⋮ menu, “Delete and leave”, tick “Delete for everyone”, then “Delete”. Telegram for macOS: group profile, “Edit”, “Delete Group”.',
      zh: 'Telegram Desktop：打开群的 ⋮ 菜单，点“Delete and leave”（删除并退出），勾选“Delete for everyone”（为所有人删除），再点“Delete”（删除）。macOS 版：群资料页→“Edit”（编辑）→“Delete Group”（删除群组）。',
    },
    path: ['⋮', 'Delete and leave', 'Delete for everyone', 'Delete'],
    evidence: ['telegram.two-ways-to-delete', 'telegram.owner-deletes-basic-group'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-android',
    phase: 'act',
    when: { ...DISSOLVE, device: ['android'], groupType: GROUPS },
    examples: [
      {
        answers: { platform: 'telegram', role: 'owner', device: 'android', groupType: 'basic' },
        fires: true,
      },
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'Look for “Delete group” or “Delete and Leave Group”, in the edit screen or the window for leaving, and tick “Delete the group for all members”. The path is not confirmed for today’s app. In Telegram X: profile, edit, ⋮, “Destroy group”, two confirmations.',
      zh: '在编辑页或退出窗口里找“Delete group”（删除群组）或“Delete and Leave Group”（删除并退出），勾选“Delete the group for all members”（为所有成员删除）。当前版本的路径未经确认。Telegram X：资料页→编辑→⋮→“Destroy group”（销毁群组），需确认两次。',
    },
    path: ['Delete group', 'Delete the group for all members'],
    evidence: [
      'telegram.two-ways-to-delete',
      'telegram.owner-deletes-basic-group',
      'telegram.owner-deletes-supergroup',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-ios',
    phase: 'act',
    when: { ...DISSOLVE, device: ['ios'], groupType: GROUPS },
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
      {
        answers: { platform: 'telegram', role: 'owner', device: 'android', groupType: 'basic' },
        fires: false,
      },
    ],
    short: {
      en: 'Look in the group’s profile under “Edit” for “Delete Group” (or “Delete and Exit”) and confirm. The labels are Telegram’s, the path is not confirmed.',
      zh: '在群资料页的“Edit”（编辑）里找“Delete Group”（删除群组）或“Delete and Exit”（删除并退出）并确认。按钮名来自官方文案，路径未经确认。',
    },
    path: ['Delete Group'],
    evidence: [
      'telegram.two-ways-to-delete',
      'telegram.owner-deletes-basic-group',
      'telegram.owner-deletes-supergroup',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-web',
    phase: 'act',
    when: { ...DISSOLVE, device: ['web'], groupType: GROUPS },
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'web', groupType: 'basic' }, fires: true },
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'Telegram Web A: ⋮ in the chat’s header, “Delete and Exit”. Confirm only if the window says that it is for everyone; what it says was not seen. For Web K no source was read.',
      zh: 'Telegram Web A：点聊天顶部的 ⋮→“Delete and Exit”（删除并退出）。确认框写明对所有人生效时再确认；框里的文字没有看到。Web K 没有资料。',
    },
    path: ['⋮', 'Delete and Exit'],
    evidence: ['telegram.owner-deletes-supergroup', 'telegram.owner-deletes-basic-group'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-harmonyos',
    phase: 'act',
    when: { ...DISSOLVE, device: ['harmonyos'] },
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'harmonyos', groupSize: 12 }, fires: true },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 12,
        },
        fires: false,
      },
    ],
    short: {
      en: 'No source gives the labels on HarmonyOS. Elsewhere it is a delete entry in the edit screen, or a choice “for everyone” in the window for leaving.',
      zh: '没有资料给出鸿蒙上的按钮名。其他设备上，要么是编辑页里的删除项，要么是退出窗口里的“为所有人”选项。',
    },
    evidence: ['telegram.two-ways-to-delete'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-channel-android',
    phase: 'act',
    when: { ...DISSOLVE, device: ['android'], groupType: ['channel'] },
    examples: [
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'android',
          groupType: 'channel',
          groupSize: 12,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'android',
          groupType: 'supergroup',
          groupSize: 12,
        },
        fires: false,
      },
    ],
    short: {
      en: 'Look for the delete entry in the channel’s edit screen or the window for leaving, and tick “Delete for all subscribers”. The path is not confirmed.',
      zh: '在频道编辑页或退出窗口里找删除项，勾选“Delete for all subscribers”（为所有订阅者删除）。路径未经确认。',
    },
    path: ['Delete for all subscribers'],
    evidence: ['telegram.owner-deletes-supergroup', 'telegram.two-ways-to-delete'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.act-channel-elsewhere',
    phase: 'act',
    when: { ...DISSOLVE, device: ['ios', 'desktop', 'web'], groupType: ['channel'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'channel', groupSize: 12 },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 12,
        },
        fires: false,
      },
    ],
    short: {
      en: 'Look for the delete entry where the channel is edited or managed, and confirm it for everyone. No source read gives its label for channels on your device.',
      zh: '在频道的编辑或管理页里找删除项，确认为所有人删除。读到的资料没有给出你这种设备上频道的按钮名。',
    },
    evidence: ['telegram.owner-deletes-supergroup', 'telegram.two-ways-to-delete'],
  },
  {
    kind: 'step',
    id: 'telegram.dissolve.confirm',
    phase: 'confirm',
    when: DISSOLVE,
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
    ],
    short: {
      en: 'It worked if a former member no longer has the chat: all members are out and its messages are gone for everyone.',
      zh: '问一位原成员：如果对方那里这个聊天也没有了，就成功了。所有成员都已移出，消息对所有人删除。',
    },
    evidence: ['telegram.deletion-erases-for-all'],
  },
  {
    kind: 'effect',
    id: 'telegram.dissolve.gone-for-all',
    when: DISSOLVE,
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
    ],
    short: {
      en: 'All members are out, all messages in the chat are deleted for everyone. A public username becomes free; when it can be used again is unknown.',
      zh: '所有成员被移出，群内消息对所有人删除。公开用户名会被释放；多久后可再用未知。',
    },
    joined: true,
    evidence: ['telegram.deletion-erases-for-all', 'telegram.username-reuse-not-found'],
  },
  {
    kind: 'effect',
    id: 'telegram.dissolve.undo',
    when: { ...DISSOLVE, device: ['android'] },
    examples: [
      {
        answers: { platform: 'telegram', role: 'owner', device: 'android', groupType: 'basic' },
        fires: true,
      },
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: false },
    ],
    short: {
      en: 'The Android app has texts for a banner with “Undo” after a deletion (seen in an old version). For how many seconds is unknown: do not count on it.',
      zh: 'Android 版有删除后显示“Undo”（撤销）横幅的文案（见于旧版本）。能撤销多少秒未知，别指望它。',
    },
    evidence: ['telegram.undo-banner'],
  },
  {
    kind: 'caution',
    id: 'telegram.size.not-basic',
    when: { ...OWNER_ENDS, device: ['desktop'], groupType: ['basic'], groupSize: sizes(201) },
    examples: [
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'desktop',
          groupType: 'basic',
          groupSize: 201,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'desktop',
          groupType: 'basic',
          groupSize: 200,
        },
        fires: false,
      },
    ],
    short: {
      en: 'A basic group holds at most 200 members, and the upgrade to a supergroup is for good: with {groupSize} yours must be a supergroup. Check its type.',
      zh: '基本群组最多 200 人，升级成超级群组后不能变回：你的群有 {groupSize} 人，应该是超级群组。请核对类型。',
    },
    evidence: ['telegram.basic-group-holds-200'],
  },
  {
    kind: 'caution',
    id: 'telegram.size.broadcast-group',
    when: { ...OWNER_ENDS, groupType: ['supergroup'], groupSize: sizes(200001) },
    examples: [
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 200001,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 200000,
        },
        fires: false,
      },
    ],
    short: {
      en: 'A supergroup holds at most 200,000 members; beyond that it is a broadcast group, in which only admins post. Check the number.',
      zh: '超级群组最多 200,000 人；再多就是只有管理员能发言的广播群组（broadcast group）。请核对人数。',
    },
    evidence: ['telegram.supergroup-holds-200000', 'telegram.broadcast-group'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.ban-cleans',
    when: { ...OWNER_ENDS, groupType: SHARED, groupSize: sizes(1001) },
    examples: [
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 1001,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'telegram',
          role: 'owner',
          device: 'ios',
          groupType: 'supergroup',
          groupSize: 1000,
        },
        fires: false,
      },
    ],
    short: {
      en: 'Banning somebody also deletes their messages there, always.',
      zh: '封禁某人，一定会连同其在群里的消息一起删除。',
    },
    evidence: ['telegram.ban-removes-messages'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.account-deletion',
    when: OWNER_ENDS,
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
      {
        answers: {
          platform: 'telegram',
          goal: 'dissolve',
          role: 'member',
          device: 'ios',
          groupType: 'basic',
        },
        fires: false,
      },
    ],
    short: {
      en: 'Do not delete your account to end a group: sources disagree on whether your groups go with it, and one reports that an admin or a member inherits them.',
      zh: '不要靠删除账号来结束群：群是否随之删除，各方说法不一；有报告称会由管理员或成员接任群主。',
    },
    evidence: ['telegram.deleted-owner-is-replaced'],
    against: ['telegram.account-deletion-ends-groups'],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.timers',
    when: DISSOLVE,
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
    ],
    short: {
      en: 'An auto-delete timer does not end a group: it deletes new messages 1 to 365 days after sending (or 1 day, 1 week, 1 month). Admins who may change the group’s info set it; your account’s default covers only new chats and groups you create. Self-destruction of unused accounts (18 months by default) is another matter.',
      zh: '自动删除计时器不会结束群：它只在新消息发出 1–365 天后将其删除（也有 1 天、1 周、1 个月的预设）。由有权修改群信息的管理员设置；账号默认值只用于新的私聊和你新建的群。闲置账号的自动删除（默认 18 个月）是另一回事。',
    },
    evidence: [
      'telegram.auto-delete-range',
      'telegram.auto-delete-choices',
      'telegram.who-sets-auto-delete',
      'telegram.default-auto-delete',
      'telegram.idle-account-18-months',
    ],
  },
  {
    kind: 'caution',
    id: 'telegram.dissolve.linked-community',
    when: DISSOLVE,
    examples: [
      { answers: { platform: 'telegram', role: 'owner', device: 'ios', groupType: 'basic' }, fires: true },
    ],
    short: {
      en: 'A Telegram “community” only links chats, and each stays a chat of its own: you end this one. How a community itself is ended is unknown.',
      zh: 'Telegram 的“社群”（community）只是把多个聊天关联起来，每个仍各自独立：你结束的只是这一个。社群本身怎么结束未知。',
    },
    joined: true,
    evidence: ['telegram.community-links-chats', 'telegram.community-end-not-found'],
  },
] as const satisfies readonly Rule<ClaimId>[];
