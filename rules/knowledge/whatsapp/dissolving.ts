import { sizes } from '../../engine/facts.ts';
import type { Rule } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { COMPUTERS, PHONES } from '../wechat/values.ts';
import { ADMINS, DISSOLVE, END_COMMUNITY, END_GROUP } from './values.ts';

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
    when: { ...END_GROUP, groupSize: sizes(2) },
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
    when: { ...DISSOLVE, role: ['admin'], groupType: ['ordinary'], groupSize: sizes(2) },
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
    id: 'whatsapp.size.over-limit',
    when: { ...END_GROUP, groupSize: sizes(1025) },
    examples: [
      {
        answers: {
          platform: 'whatsapp',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 1025,
        },
        fires: true,
      },
      {
        answers: {
          platform: 'whatsapp',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 1024,
        },
        fires: false,
      },
    ],
    short: {
      en: 'A WhatsApp group is known to hold at most 1,024 people: check the number.',
      zh: '据知 WhatsApp 群最多 1,024 人，请核对人数。',
    },
    evidence: ['whatsapp.group-holds-1024'],
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
