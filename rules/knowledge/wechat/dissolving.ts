import { sizes } from '../../engine/facts.ts';
import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { COMPUTERS, ENDED, PHONES, TENCENT } from './values.ts';

/** Cheap to try, and it settles every doubt about whether dissolving is open. */
const LOOK_FOR_DISSOLVE = {
  id: 'wechat.dissolve.look',
  short: {
    en: 'First see whether it is so: open 群管理 and tap 解散该群聊. If the app takes you as far as the last confirmation, nothing is in the way: skip the steps that remove the obstacle. Confirm only when you have saved what you want to keep.',
    zh: '先看看是不是真的受限：打开「群管理」，点「解散该群聊」。如果能走到最后的确认框，就说明没有限制，后面清除障碍的步骤都可以跳过。要保留的内容存好之后再确认。',
  },
  path: ['…', '群管理', '解散该群聊'],
} as const;
const WECHAT = { platform: ['wechat'] } as const satisfies When;
const DISSOLVE = { ...WECHAT, goal: ['dissolve'] } as const satisfies When;

/** Ending the group for everybody: what is known of WeChat, and of WeCom where both are alike. */
export const dissolving = [
  {
    kind: 'blocker',
    id: 'wechat.dissolve.not-owner',
    when: { platform: TENCENT, goal: ['dissolve'], role: ['member', 'admin'] },
    examples: [
      { answers: { goal: 'dissolve', role: 'member', groupType: 'ordinary' }, fires: true },
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: false,
      },
    ],
    short: { en: 'Only the owner can dissolve the group', zh: '只有群主能解散群' },
    detail: {
      en: 'Members and admins have no button for it; an admin can do nearly everything else.',
      zh: '普通成员和管理员都没有解散的入口；管理员能做其他大部分事情，唯独不能解散。',
    },
    clearedBy: 'nobody',
    fix: [],
    evidence: ['wechat.owner-dissolves-on-phone', 'wechat.only-owner-dissolves'],
  },
  {
    kind: 'blocker',
    id: 'wechat.transfer.not-owner',
    when: { platform: TENCENT, goal: ['transfer'], role: ['member', 'admin', 'super-admin'] },
    examples: [
      { answers: { goal: 'transfer', role: 'member', groupType: 'ordinary' }, fires: true },
      {
        answers: { goal: 'transfer', role: 'owner', device: 'ios', groupType: 'ordinary', region: 'eu' },
        fires: false,
      },
    ],
    short: { en: 'Only the owner can hand the group over', zh: '只有群主能转让群' },
    detail: {
      en: 'The entry for it is in the owner’s group management only.',
      zh: '转让入口只出现在群主的「群管理」里。',
    },
    clearedBy: 'nobody',
    fix: [],
    evidence: ['wechat.only-owner-transfers', 'wechat.only-owner-dissolves'],
  },
  {
    kind: 'blocker',
    id: 'wechat.exit.live-stream',
    when: { platform: TENCENT, groupType: ['live'], liveNow: ['yes'] },
    examples: [
      {
        answers: { role: 'member', device: 'ios', groupType: 'live', region: 'mainland-china' },
        fires: true,
      },
      {
        answers: {
          role: 'member',
          device: 'ios',
          groupType: 'live',
          region: 'mainland-china',
          liveNow: false,
        },
        fires: false,
      },
    ],
    short: { en: 'A live stream is running', zh: '群里正在直播' },
    detail: {
      en: 'The article says that no way out is open while a stream runs, and that all of them open the moment it ends. Nothing else confirms it.',
      zh: '该文章称，直播期间所有退出操作都被禁止，直播一结束就恢复。没有其他资料能证实。',
    },
    clearedBy: 'others',
    fix: [
      {
        id: 'wechat.exit.end-live-stream',
        phase: 'prepare',
        short: {
          en: 'Wait until the stream ends, or ask whoever streams to end it. How long that takes nobody can say.',
          zh: '等直播结束，或请主播结束直播。要等多久无法预知。',
        },
        sets: { liveNow: false },
      },
    ],
    look: {
      id: 'wechat.exit.look',
      short: {
        en: 'First see whether it is so: open the button that this plan names for the act further down. If the app takes you as far as the last confirmation, the stream does not stop you: cancel there, skip the step about the stream and go on with the plan.',
        zh: '先看看是不是真的受限：打开下面“操作”一步里写的按钮。如果应用能走到最后的确认框，说明直播并不妨碍你：先点取消，跳过关于直播的那一步，按方案继续。',
      },
    },
    evidence: ['wechat.live-stream-closes-exits'],
  },
  {
    kind: 'blocker',
    id: 'wechat.dissolve.too-many-members',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: sizes(41) },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 41, region: 'eu' },
        fires: true,
      },
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 40, region: 'eu' },
        fires: false,
      },
    ],
    short: { en: 'More than 40 members ({groupSize})', zh: '超过 40 人（现有 {groupSize} 人）' },
    detail: {
      en: 'The article says that an owner can dissolve a group of at most 40. Other pages name another limit or none, and no text of Tencent’s mentions one. Look in the app before you remove anybody.',
      zh: '该文章称，群主只能解散不超过 40 人的群。其他网页给出的限制不同或根本没有，腾讯的文件里也没提过。移人之前先在应用里看一眼。',
    },
    clearedBy: 'you',
    fix: [
      {
        id: 'wechat.dissolve.remove-members',
        phase: 'prepare',
        short: {
          en: 'Only if the look showed that it is blocked: bring the group down to {target} people, {excess} fewer than now. One less, 39, is safe by either reading of the article. Everyone removed is told so, with your name.',
          zh: '确认确实被限制时再做：移出 {excess} 人，使群里剩 {target} 人。再多移一人剩 39 人，则按该文章的两种说法都没问题。被移出的人会收到提示，上面有你的名字。',
        },
        path: ['…', '−'],
        sets: { groupSize: 40 },
      },
    ],
    look: LOOK_FOR_DISSOLVE,
    evidence: ['wechat.limit-40', 'wechat.remove-below-40'],
  },
  {
    kind: 'blocker',
    id: 'wechat.dissolve.needs-phone',
    when: { platform: ['wechat'], goal: ['dissolve'], device: COMPUTERS },
    examples: [
      {
        answers: { role: 'owner', device: 'desktop', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: false,
      },
    ],
    short: { en: 'It has to be done on a phone', zh: '需要在手机上操作' },
    detail: {
      en: 'The article says that the programs for Windows and Mac cannot dissolve a group, and its own table then gives a success rate for them. The web version never could.',
      zh: '该文章称 Windows/Mac 版不能解散群，可它的表格里又给出了电脑端的成功率。网页版则一直不支持。',
    },
    clearedBy: 'you',
    fix: [
      {
        id: 'wechat.dissolve.take-phone',
        phase: 'prepare',
        short: {
          en: 'Take the phone on which you are logged in with the same account.',
          zh: '换用登录了同一账号的手机。',
        },
        sets: { device: PHONES },
      },
    ],
    look: {
      id: 'wechat.dissolve.look-on-computer',
      short: {
        en: 'If the phone is not at hand: look in the group’s menu on the computer for 解散该群聊. Some pages say that it is there and asks for a confirmation on the phone.',
        zh: '如果手机不在身边：在电脑上打开群菜单，看有没有「解散该群聊」。有网页说电脑上可以点，再到手机上确认。',
      },
    },
    evidence: ['wechat.desktop-cannot-dissolve'],
  },
  {
    kind: 'blocker',
    id: 'wechat.dissolve.red-packets',
    when: {
      platform: TENCENT,
      goal: ['dissolve'],
      groupType: ['payment'],
      redPacketsUnclaimed: ['yes'],
      hoursSinceRedPacket: ['under-24'],
    },
    examples: [
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'payment',
          groupSize: 12,
          region: 'mainland-china',
          hoursSinceRedPacket: 23,
        },
        fires: true,
      },
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'payment',
          groupSize: 12,
          region: 'mainland-china',
          hoursSinceRedPacket: 24,
        },
        fires: false,
      },
    ],
    short: { en: 'Unclaimed red packets', zh: '还有没领完的红包' },
    detail: {
      en: 'The article says that the group cannot be dissolved for 24 hours then. Other sources know the 24 hours only as the time after which unclaimed money goes back to its sender.',
      zh: '该文章称，此时要等 24 小时才能解散。其他资料里，24 小时只是未领红包退回发送者的期限。',
    },
    clearedBy: 'time',
    fix: [
      {
        id: 'wechat.dissolve.wait-red-packets',
        phase: 'wait',
        short: {
          en: 'Wait {waitHours} h until 24 hours have passed since the last red packet; what is unclaimed then goes back to its sender. If everyone opens theirs, you need not wait. Send no new one.',
          zh: '等 {waitHours} 小时，等到最后一个红包发出满 24 小时，未领的钱会退回发送者。若大家提前领完则不必再等。期间不要再发红包。',
        },
        until: { clock: 'hoursSinceRedPacket', reaches: 24 },
      },
    ],
    look: LOOK_FOR_DISSOLVE,
    evidence: ['wechat.red-packets-24-hours'],
  },
  {
    kind: 'blocker',
    id: 'wechat.dissolve.school-confirmation',
    when: [
      { platform: TENCENT, goal: ['dissolve'], groupType: ['school'], teacherConfirmed: ['no'] },
      { platform: TENCENT, goal: ['dissolve'], groupType: ['school'], creatorConfirmed: ['no'] },
    ],
    examples: [
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'school',
          groupSize: 12,
          region: 'mainland-china',
        },
        fires: true,
      },
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'school',
          groupSize: 12,
          region: 'mainland-china',
          teacherConfirmed: true,
        },
        fires: true,
      },
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'school',
          groupSize: 12,
          region: 'mainland-china',
          teacherConfirmed: true,
          creatorConfirmed: true,
        },
        fires: false,
      },
    ],
    short: { en: 'Teacher and creator must both confirm', zh: '班主任和创建者都要确认' },
    detail: {
      en: 'The article says so of school groups; no other source does, and class groups have been seen to be ordinary ones.',
      zh: '该文章对家校群这样说；没有其他资料支持，实际中班级群就是普通群。',
    },
    clearedBy: 'others',
    fix: [
      {
        id: 'wechat.dissolve.ask-teacher',
        phase: 'prepare',
        when: { teacherConfirmed: ['no'] },
        short: {
          en: 'Ask the homeroom teacher to confirm that the group may end.',
          zh: '请班主任确认可以解散。',
        },
        sets: { teacherConfirmed: true },
      },
      {
        id: 'wechat.dissolve.ask-creator',
        phase: 'prepare',
        when: { creatorConfirmed: ['no'] },
        short: {
          en: 'Get the yes of whoever created the group (your own, if it was you).',
          zh: '取得建群人的同意（若是你建的，你同意即可）。',
        },
        sets: { creatorConfirmed: true },
      },
    ],
    look: LOOK_FOR_DISSOLVE,
    evidence: ['wechat.school-group-two-confirm'],
  },
  {
    kind: 'blocker',
    id: 'wechat.dissolve.school-review',
    when: { platform: TENCENT, goal: ['dissolve'], groupType: ['school'], schoolReviewed: ['no'] },
    examples: [
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'school',
          groupSize: 12,
          region: 'mainland-china',
        },
        fires: true,
      },
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'school',
          groupSize: 12,
          region: 'mainland-china',
          schoolReviewed: true,
        },
        fires: false,
      },
    ],
    short: { en: 'The school has not reviewed it yet', zh: '学校还没有审核' },
    detail: {
      en: 'The article gives 72 hours for a review by the school. No other source knows of one.',
      zh: '该文章称要经校方审核，为期 72 小时。没有其他资料提到。',
    },
    clearedBy: 'others',
    fix: [
      {
        id: 'wechat.dissolve.ask-school',
        phase: 'prepare',
        when: { hoursSinceRequest: ['under-72'] },
        short: {
          en: 'Ask the school to review it, unless that has been done; note the hour.',
          zh: '如果还没申请，请学校审核，并记下时间。',
        },
      },
      {
        id: 'wechat.dissolve.wait-school',
        phase: 'wait',
        when: { hoursSinceRequest: ['under-72'] },
        short: {
          en: 'Wait {waitHours} h, until 72 hours have passed since the school was asked, and go on only once it has approved.',
          zh: '等 {waitHours} 小时，等到向学校申请满 72 小时；学校同意之后再继续。',
        },
        until: { clock: 'hoursSinceRequest', reaches: 72 },
        sets: { schoolReviewed: true },
      },
      {
        id: 'wechat.dissolve.chase-school',
        phase: 'prepare',
        when: { hoursSinceRequest: ['72-up'] },
        short: {
          en: 'The 72 hours are over: ask the school for its answer, and go on only once it has approved.',
          zh: '72 小时已过，向学校要审核结果；学校同意之后再继续。',
        },
        sets: { schoolReviewed: true },
      },
    ],
    look: LOOK_FOR_DISSOLVE,
    evidence: ['wechat.table-special-groups', 'wechat.school-group-review-72-hours'],
  },
  {
    kind: 'blocker',
    id: 'wechat.dissolve.other-device',
    when: { platform: TENCENT, goal: ['dissolve'], otherDeviceOnline: ['yes'] },
    examples: [
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 12,
          region: 'eu',
          otherDeviceOnline: true,
        },
        fires: true,
      },
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 12,
          region: 'eu',
          otherDeviceOnline: false,
        },
        fires: false,
      },
    ],
    short: { en: 'The account is also logged in on a computer', zh: '账号还登录在电脑上' },
    detail: {
      en: 'The article says that this can interrupt dissolving from the phone. Logging out costs a few seconds.',
      zh: '该文章称，这会中断手机上的解散操作。退出电脑登录只需几秒。',
    },
    clearedBy: 'you',
    fix: [
      {
        id: 'wechat.dissolve.log-out-computer',
        phase: 'prepare',
        short: {
          en: 'Log the account out on the computer.',
          zh: '在电脑上退出登录。',
        },
        sets: { otherDeviceOnline: false },
      },
    ],
    look: LOOK_FOR_DISSOLVE,
    ifUnknown: {
      when: { platform: TENCENT, goal: ['dissolve'], otherDeviceOnline: ['unsure'] },
      short: {
        en: 'If you dissolve it on a phone and the account is also logged in on a computer, log out there first: the article says that it can interrupt dissolving.',
        zh: '如果在手机上解散，而账号还登录在电脑上，先退出电脑登录：该文章称这会中断解散操作。',
      },
    },
    evidence: ['wechat.pc-login-interrupts'],
  },
  {
    kind: 'blocker',
    id: 'wechat.manage.sub-account',
    when: { platform: TENCENT, goal: ['dissolve', 'transfer'], subAccount: ['yes'] },
    examples: [
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 12,
          region: 'eu',
          subAccount: true,
        },
        fires: true,
      },
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 12,
          region: 'eu',
          subAccount: false,
        },
        fires: false,
      },
    ],
    short: { en: 'You are acting from a sub-account', zh: '你用的是子账号' },
    detail: {
      en: 'The article says that a sub-account lacks the rights for it.',
      zh: '该文章称，子账号没有足够的权限。',
    },
    clearedBy: 'you',
    fix: [
      {
        id: 'wechat.manage.switch-account',
        phase: 'prepare',
        short: { en: 'Log in with the main account.', zh: '换用主账号登录。' },
        sets: { subAccount: false },
      },
    ],
    look: {
      id: 'wechat.manage.look',
      short: {
        en: 'First see whether 群管理 opens with the account you have: if it does, stay with it.',
        zh: '先看看用现在的账号能不能打开「群管理」：能打开就不用换。',
      },
      path: ['…', '群管理'],
    },
    ifUnknown: {
      when: { platform: TENCENT, goal: ['dissolve', 'transfer'], subAccount: ['unsure'] },
      short: {
        en: 'Act from the main account: the article says that a sub-account lacks the rights.',
        zh: '请用主账号操作：该文章称子账号权限不足。',
      },
    },
    evidence: ['wechat.sub-account-lacks-rights'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.save-first',
    phase: 'prepare',
    when: DISSOLVE,
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'Save chats and files you need, and have others save theirs: pictures and files are gone from the servers of international WeChat after 120 hours anyway. “Migrate Chats to Another Device” or Favorites keep a copy.',
      zh: '把需要的聊天和文件存好，也提醒别人存：国际版 WeChat 的图片和文件本来就只在服务器上留 120 小时。可用「聊天记录迁移」或收藏留一份。',
    },
    evidence: ['wechat.media-120-hours', 'wechat.ways-to-keep-a-copy'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.delete-sensitive',
    phase: 'prepare',
    when: DISSOLVE,
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'If the group holds anything sensitive, delete important files by hand first.',
      zh: '群里有敏感内容的话，先手动删除重要文件。',
    },
    evidence: ['wechat.clean-up-before-dissolving'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.delete-notice',
    phase: 'prepare',
    when: DISSOLVE,
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'Delete the group notice too if it matters: it is kept on the server for members to read later.',
      zh: '群公告如果敏感也要删：它会保存在服务器上，供成员以后查看。',
    },
    evidence: ['wechat.group-notice-kept-on-server'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.close-the-door',
    phase: 'prepare',
    when: DISSOLVE,
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'Turn on 群聊邀请确认, so that nobody joins in the meantime: it also closes the way in by QR code.',
      zh: '打开「群聊邀请确认」，避免期间有人加入：扫码入群也会随之关闭。',
    },
    path: ['…', '群管理', '群聊邀请确认'],
    evidence: ['wechat.invite-confirmation-blocks-qr'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.settle-bills',
    phase: 'prepare',
    when: { ...DISSOLVE, groupType: ['payment'] },
    examples: [
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'payment',
          groupSize: 12,
          region: 'mainland-china',
        },
        fires: true,
      },
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 12,
          region: 'mainland-china',
        },
        fires: false,
      },
    ],
    short: {
      en: 'Settle or stop open bill splits: nothing says that dissolving cancels or refunds them.',
      zh: '结清或停止未完成的群收款：没有资料说解散会取消或退款。',
    },
    evidence: ['wechat.group-bills'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.act',
    phase: 'act',
    when: { ...DISSOLVE, device: PHONES },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'Open the group, tap “…” at the top right, then 群管理 (manage group), then 解散该群聊 (disband this group), and confirm. This is final.',
      zh: '打开群聊，点右上角「…」，进入「群管理」，点「解散该群聊」并确认。这一步不能撤销。',
    },
    path: ['…', '群管理', '解散该群聊'],
    evidence: ['wechat.owner-dissolves-on-phone'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.confirm',
    phase: 'confirm',
    when: DISSOLVE,
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'It worked if the chat shows the line 群主“…”已解散该群聊. Everybody in the group gets it, with your name.',
      zh: '聊天里出现「群主“…”已解散该群聊」就成功了。群里每个人都会收到这一行，上面有你的名字。',
    },
    evidence: ['wechat.dissolving-tells-all'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.wait-before-rebuild',
    phase: 'afterwards',
    when: DISSOLVE,
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'Wait 5 minutes before you make a new group of the same name: the article says that old messages could get attached to it until all servers agree. Groups are told apart by a number, not by name, so this may be over-careful.',
      zh: '解散后等 5 分钟再建同名的群：该文章称，服务器同步完之前旧消息可能串进新群。其实群靠编号区分而不靠名字，这条可能过于谨慎。',
    },
    evidence: ['wechat.same-name-mixes-old-messages', 'wechat.deletion-2-to-5-minutes'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.remind-members',
    phase: 'afterwards',
    when: DISSOLVE,
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'Ask the members to clear their local cache if it matters: nothing is erased on their phones by you.',
      zh: '如果在意，请成员清理本地缓存：你无法删掉别人手机里的内容。',
    },
    joined: true,
    evidence: ['wechat.clean-up-before-dissolving', 'wechat.own-words-stay-with-others'],
  },
  {
    kind: 'effect',
    id: 'wechat.dissolve.everyone-out',
    // A group of all staff is only switched off: everybody stays in it.
    when: { platform: TENCENT, goal: ['dissolve'], groupType: ENDED },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: { en: 'All members are out of the group at once.', zh: '所有成员都会自动被移出群。' },
    evidence: ['wechat.dissolving-tells-all'],
  },
  {
    kind: 'effect',
    id: 'wechat.dissolve.loud',
    notice: true,
    when: { platform: ['wechat'], goal: ['dissolve'] },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'Everybody is told that the owner dissolved the group, with your name.',
      zh: '每个人都会收到群主解散群聊的提示，上面有你的名字。',
    },
    evidence: ['wechat.dissolving-tells-all'],
  },
  {
    kind: 'effect',
    id: 'wechat.dissolve.server-data',
    when: { platform: TENCENT, goal: ['dissolve'], groupType: ENDED },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'The article says that the group’s data is deleted on the server while the logs on members’ devices stay. The first is unconfirmed, the second likely.',
      zh: '该文章称服务器端的群数据会被删除，而成员设备上的记录保留。前者未经证实，后者可能性较大。',
    },
    evidence: ['wechat.server-data-deleted', 'wechat.local-records-stay'],
  },
  {
    kind: 'effect',
    id: 'wechat.dissolve.in-stages',
    when: { platform: ['wechat'], goal: ['dissolve'] },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
    ],
    short: {
      en: 'The article says that deletion runs in stages (app, regional server, backbone check) and that all servers agree after 2 to 5 minutes. Unconfirmed.',
      zh: '该文章称删除分阶段进行（客户端、区域服务器、主干校验），2–5 分钟后所有节点一致。未经证实。',
    },
    evidence: ['wechat.deletion-2-to-5-minutes'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.forty-boundary',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: ['40'] },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 40, region: 'eu' },
        fires: true,
      },
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 39, region: 'eu' },
        fires: false,
      },
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 41, region: 'eu' },
        fires: false,
      },
    ],
    short: {
      en: 'Exactly 40 members: the article says “fewer than 40” in one place and “at most 40” in another. Should the app refuse, remove one: 39 is safe by either reading.',
      zh: '正好 40 人：该文章一处说“少于 40 人”，一处说“≤40 人”。如果应用不让解散，移出一人即可：39 人按哪种说法都可以。',
    },
    evidence: ['wechat.limit-40'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.removed-are-told',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: sizes(41) },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 41, region: 'eu' },
        fires: true,
      },
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 40, region: 'eu' },
        fires: false,
      },
    ],
    short: {
      en: 'Whoever you remove gets a line that says so, and that it was you.',
      zh: '被你移出的人会收到提示，并知道是你移出的。',
    },
    evidence: ['wechat.removed-are-told-by-whom'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.stale-pages',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'] },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
      {
        answers: {
          goal: 'dissolve',
          role: 'member',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 12,
          region: 'eu',
        },
        fires: false,
      },
    ],
    short: {
      en: 'Pages that say WeChat has no way to dissolve a group are out of date: a real notice of it was recorded on 2024-01-12.',
      zh: '有的网页说微信没有解散群的功能，那已经过时：2024-01-12 就录到过真实的解散提示。',
    },
    evidence: ['wechat.dissolving-came-later'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.forty-elsewhere',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: sizes(40) },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 40, region: 'eu' },
        fires: true,
      },
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 39, region: 'eu' },
        fires: false,
      },
    ],
    short: {
      en: 'Forty is a real WeChat number, but for something else: above it, people have to accept an invitation, and 40 is the most for a WeCom chat that an app opens with WeChat contacts. That may be where the claim comes from.',
      zh: '40 人确实是微信里的一个数字，但说的是另一回事：超过 40 人，受邀者要自己同意；企业微信里由应用发起、含微信联系人的群聊也以 40 人为限。那个说法可能由此而来。',
    },
    joined: true,
    evidence: ['wechat.above-40-invitees-accept', 'wecom.app-chat-40-people'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.rebuild-consent',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: sizes(41) },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 41, region: 'eu' },
        fires: true,
      },
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 40, region: 'eu' },
        fires: false,
      },
    ],
    short: {
      en: 'Should you build the group anew: above 40 members everyone has to accept the invitation, above 100 they need a verified real name; 500 is the most.',
      zh: '如果要重建：超过 40 人后，受邀的人要自己同意；超过 100 人还须实名认证；上限 500 人。',
    },
    evidence: ['wechat.above-40-invitees-accept', 'wechat.group-holds-500'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.rebuild-by-code',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: sizes(101) },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 101, region: 'eu' },
        fires: true,
      },
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 100, region: 'eu' },
        fires: false,
      },
    ],
    short: {
      en: 'A new group cannot be filled by QR code alone: joining that way stops at 100 members, or at 200, as newer pages say.',
      zh: '重建时不能只靠二维码：扫码入群到 100 人就停止，也有较新的网页说是 200 人。',
    },
    evidence: ['wechat.qr-joining-stops-at-200'],
  },
  {
    kind: 'caution',
    id: 'wechat.size.over-limit',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: sizes(501) },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 501, region: 'eu' },
        fires: true,
      },
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 500, region: 'eu' },
        fires: false,
      },
    ],
    short: {
      en: 'A WeChat group is known to hold at most 500 people: check the number.',
      zh: '据知微信群最多 500 人，请核对人数。',
    },
    evidence: ['wechat.group-holds-500'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.phone-reasons',
    when: { platform: ['wechat'], goal: ['dissolve'], device: COMPUTERS },
    examples: [
      {
        answers: { role: 'owner', device: 'desktop', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: false,
      },
    ],
    short: {
      en: 'Why a phone, the article only guesses: verification leans on the phone, malware on computers cannot act in bulk, critical actions stay uniform.',
      zh: '为什么要用手机，该文章只是推测：安全验证依赖手机、防止电脑恶意软件批量操作、让关键操作保持一致。',
    },
    evidence: ['wechat.reasons-for-the-phone'],
  },
  {
    kind: 'caution',
    id: 'wechat.manage.linked-accounts',
    when: {
      platform: TENCENT,
      goal: ['dissolve', 'transfer'],
      accountsLinked: ['yes'],
    },
    examples: [
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 12,
          region: 'eu',
          accountsLinked: true,
        },
        fires: true,
      },
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 12,
          region: 'eu',
          accountsLinked: false,
        },
        fires: false,
      },
    ],
    short: {
      en: 'Your WeCom and personal accounts are bound: the article says that their rights overlap. Unbind them, or act from the main account.',
      zh: '你的企业微信和个人微信已绑定：该文章称权限会重叠。先解绑，或用主账号操作。',
    },
    evidence: ['wechat.linked-accounts-overlap'],
  },
  {
    kind: 'caution',
    id: 'wechat.manage.linked-accounts-unknown',
    when: {
      platform: TENCENT,
      goal: ['dissolve', 'transfer'],
      accountsLinked: ['unsure'],
    },
    examples: [
      {
        answers: { role: 'owner', device: 'ios', groupType: 'ordinary', groupSize: 12, region: 'eu' },
        fires: true,
      },
      {
        answers: {
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 12,
          region: 'eu',
          accountsLinked: true,
        },
        fires: false,
      },
    ],
    short: {
      en: 'If a WeCom and a personal account are bound together, act from the main one: the article says that their rights overlap.',
      zh: '如果企业微信和个人微信绑定在一起，请用主账号操作：该文章称两者权限会重叠。',
    },
    evidence: ['wechat.linked-accounts-overlap'],
  },
] as const satisfies readonly Rule<ClaimId>[];
