import { above } from '../../engine/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { OWNER_LEAVES } from './owner-leaves.ts';
import { COMPUTERS, PHONES, TENCENT } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'red-packets-24-hours': {
    rows: ['A4.1', 'A18'],
    says: t(
      'A group with unclaimed red packets can be dissolved only after 24 hours.',
      '群里还有红包没领完时，要等 24 小时才能解散。',
    ),
    figures: { hours: 24 },
    for: { 'nctoro-article': t('In its fourth section; names no source.', '见第四节，没有给出出处。') },
    against: {
      'wechat-forum-red-packet': t(
        'A user reply gives 24 hours as the refund time of an unclaimed packet.',
        '用户回复指出，24 小时是未领取红包的退回时间。',
      ),
      'imooc-263087': t(
        'Cites the merchant manual: an unclaimed packet goes back after 24 hours.',
        '引用商户手册：红包未领取，24 小时后退回。',
      ),
      'gf-08': t(
        'Gives 24 hours as the refund time of a personal packet.',
        '说个人红包的退回时间是 24 小时。',
      ),
      'cnblogs-dong-ge': t(
        'Gives 72 hours for merchant packets in 2016.',
        '说 2016 年时商户红包的退回时间是 72 小时。',
      ),
    },
  },
  'limit-40': {
    rows: ['A2.1', 'A08'],
    says: t(
      'The owner of a personal-account group can dissolve it only while it has at most 40 members; 41 and more is blocked.',
      '个人账号的群，成员不超过 40 人时群主才能解散；41 人及以上就不行。',
    ),
    figures: { most: 40, safe: 39 },
    for: {
      'nctoro-article-tables': t(
        'Its table of ways to end a group says “≤ 40”.',
        '终止方式表格写的是“≤ 40 人”。',
      ),
    },
    against: {
      'nctoro-article': t(
        'Its prose says “fewer than 40”, and “to below 40” among its alternatives: so not at 40.',
        '正文说“少于 40 人”，替代方案里也说“移到 40 人以下”，即 40 人不行。',
      ),
      'nctoro-a148328': t(
        'Same publisher as the article, but says under 200 members.',
        '与该文章同一发布者，却说是 200 人以下。',
      ),
      'nctoro-a215839': t(
        'Describes dissolving and states no size limit.',
        '介绍了解散方法，没有提人数上限。',
      ),
      ll22: t('Describes dissolving and states no size limit.', '介绍了解散方法，没有提人数上限。'),
      'hai-pet': t('Describes dissolving and states no size limit.', '介绍了解散方法，没有提人数上限。'),
      whdslt: t('Says a group of more than 200 dissolves by itself.', '说超过 200 人的群会自动解散。'),
    },
  },
  'desktop-cannot-dissolve': {
    rows: ['A3.1', 'A15'],
    says: t(
      'The desktop client for Windows and Mac cannot dissolve a group; the phone is needed.',
      'Windows 和 Mac 电脑端不能解散群，必须用手机操作。',
    ),
    for: {
      'nctoro-article': t(
        'Its prose says that the core action has to be done on the phone.',
        '正文说核心操作必须在手机上完成。',
      ),
    },
    against: {
      'nctoro-article-tables': t(
        'Its table of devices gives computers a success rate in dissolving: 89.4 %.',
        '设备表格里又给出了电脑端的解散成功率：89.4 %。',
      ),
      'nctoro-a166742': t(
        'Same publisher, but describes a right-click on the desktop with confirmation on the phone.',
        '同一发布者，却介绍在电脑上右键操作、再用手机确认。',
      ),
      'nctoro-a124256': t(
        'Same publisher, but describes dissolving on the desktop.',
        '同一发布者，却介绍可以在电脑端解散。',
      ),
    },
  },
  'live-stream-closes-exits': {
    rows: ['A4.2', 'A19'],
    says: t(
      'While a live stream runs in the group, every way out is closed until the stream ends.',
      '群直播进行时，所有退出方式都不可用，直播结束后才恢复。',
    ),
    for: { 'nctoro-article': t('In its fourth section; names no source.', '见第四节，没有给出出处。') },
  },
  'school-group-two-confirm': {
    rows: ['A4.3', 'A20'],
    says: t(
      'In a school group the homeroom teacher and the creator must both confirm.',
      '家校群需要班主任和创建者双方确认。',
    ),
    for: { 'nctoro-article': t('In its fourth section; names no source.', '见第四节，没有给出出处。') },
    against: {
      'netease-class-groups': t(
        'Reports teachers across a city simply leaving class groups with a notice.',
        '报道某市教师发个通知就退出了班级群。',
      ),
    },
  },
  'table-special-groups': {
    rows: ['A4.4', 'A21'],
    says: t(
      'Payment group: minimum people 0, 24 h wait, no approval. Live group: at least 1, immediate, the host confirms. School group: all teachers, 72 h, reviewed by the school.',
      '支付群：最少 0 人，等 24 小时，无需审批；直播群：至少 1 人，实时，主持人确认；家校群：全部教师，72 小时，校方审核。',
    ),
    for: {
      'nctoro-article': t(
        'In the table of its fourth section; names no source.',
        '见第四节的表格，没有给出出处。',
      ),
    },
  },
  'pc-login-interrupts': {
    rows: ['A6.1', 'A26'],
    says: t(
      'A login on the PC can interrupt a dissolution started on the phone.',
      '电脑端同时登录，可能会中断手机上发起的解散。',
    ),
    for: { 'nctoro-article': t('In its sixth section; names no source.', '见第六节，没有给出出处。') },
  },
  'sub-account-lacks-rights': {
    rows: ['A6.3', 'A26'],
    says: t(
      'A sub-account does not have enough permission; switch to the main account.',
      '子账号权限不足，需要切换到主账号。',
    ),
    for: { 'nctoro-article': t('In its sixth section; names no source.', '见第六节，没有给出出处。') },
  },
  'school-group-review-72-hours': {
    rows: ['A4.4', 'A20'],
    says: t(
      'Ending a school group takes 72 hours and a review by the school.',
      '结束家校群要等 72 小时，并经校方审核。',
    ),
    figures: { hours: 72 },
    for: {
      'nctoro-article': t(
        'In the table of its fourth section; names no source.',
        '见第四节的表格，没有给出出处。',
      ),
    },
    against: {
      'netease-class-groups': t(
        'Reports teachers across a city simply leaving class groups with a notice.',
        '报道某市教师发个通知就退出了班级群。',
      ),
    },
  },
  'only-owner-dissolves': {
    rows: ['B01'],
    says: t(
      'Only the owner (群主) can dissolve a group; group admins cannot.',
      '只有群主能解散群，群管理员不能。',
    ),
    for: {
      'paomoly-admins': t(
        'Admins can do nearly everything except dissolve or transfer the group.',
        '管理员几乎什么都能做，但不能解散或转让群。',
      ),
      'gewe-wrapper': t('States that only the group owner can disband.', '写明只有群主可以解散。'),
    },
    against: {
      whdslt: t('Says admins can dissolve too.', '说管理员也能解散。'),
      'nctoro-131781': t('Says admins can dissolve too.', '说管理员也能解散。'),
    },
  },
});

/** Cheap to try, and it settles every doubt about whether dissolving is open. */
const LOOK_FOR_DISSOLVE = {
  id: 'wechat.dissolve.look',
  short: {
    en: 'First see whether it is so: open 群管理 and tap 解散该群聊. If the app takes you as far as the last confirmation, nothing is in the way: skip the steps that remove the obstacle. Confirm only when you have saved what you want to keep.',
    zh: '先看看是不是真的受限：打开「群管理」，点「解散该群聊」。如果能走到最后的确认框，就说明没有限制，后面清除障碍的步骤都可以跳过。要保留的内容存好之后再确认。',
  },
  path: ['…', '群管理', '解散该群聊'],
} as const;

/** What stands in the way on WeChat, and on WeCom where both are alike. */
export const obstacles = [
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
    when: { platform: TENCENT, goal: ['leave', 'dissolve'], groupType: ['live'], liveNow: ['yes'] },
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
    when: {
      platform: ['wechat'],
      goal: ['dissolve'],
      role: ['owner'],
      groupSize: above(claims['wechat.limit-40'].figures.most),
    },
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
        sets: { groupSize: claims['wechat.limit-40'].figures.most },
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
        until: { clock: 'hoursSinceRedPacket', reaches: claims['wechat.red-packets-24-hours'].figures.hours },
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
        until: {
          clock: 'hoursSinceRequest',
          reaches: claims['wechat.school-group-review-72-hours'].figures.hours,
        },
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
    when: [
      { platform: TENCENT, goal: ['dissolve', 'transfer'], subAccount: ['yes'] },
      { platform: TENCENT, ...OWNER_LEAVES, subAccount: ['yes'] },
    ],
    examples: [
      {
        answers: {
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 2,
          region: 'eu',
          subAccount: true,
        },
        fires: true,
      },
      {
        answers: {
          goal: 'leave',
          role: 'owner',
          device: 'ios',
          groupType: 'ordinary',
          groupSize: 1,
          region: 'eu',
        },
        fires: false,
      },
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
      when: [
        { platform: TENCENT, goal: ['dissolve', 'transfer'], subAccount: ['unsure'] },
        { platform: TENCENT, ...OWNER_LEAVES, subAccount: ['unsure'] },
      ],
      short: {
        en: 'Act from the main account: the article says that a sub-account lacks the rights.',
        zh: '请用主账号操作：该文章称子账号权限不足。',
      },
    },
    evidence: ['wechat.sub-account-lacks-rights'],
  },
] as const satisfies readonly Rule<ClaimId>[];
