import type { Rule } from '../../model/rule.ts';
import { above, exactly } from '../../model/sizes.ts';
import { counted, t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { MESSAGES } from '../messages.ts';
import { HANDS_OVER_TO_LEAVE } from './owner-leaves.ts';
import { COMPUTERS, ENDED, MEMBER, OWNER, PHONES, TENCENT } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'red-packets-24-hours': {
    rows: ['A4.1', 'A18'],
    says: t(
      'A group with unclaimed red packets can be dissolved only after 24 hours.',
      '群里还有红包没领完时，要等 24 小时才能解散。',
    ),
    figures: { hours: 24 },
    for: { 'nctoro-article': { quote: '红包未领取完的群组需等待24小时才能解散' } },
  },
  'unopened-packets-go-back': {
    rows: ['A18'],
    says: t(
      'What nobody takes from a red packet goes back to its sender after 24 hours.',
      '红包没人领的部分，24 小时后退回给发的人。',
    ),
    figures: { hours: 24 },
    for: {
      'wechat-forum-red-packet': {
        says: t(
          'A user’s reply on Tencent’s forum, about merchants’ red packets.',
          '腾讯论坛上一位用户的回复，说的是商户发的红包。',
        ),
        quote: '24小时嘛。跟公众号一样的。客户不领取自动退回',
        partly: true,
      },
      'imooc-263087': {
        says: t('Cites the manual for merchants.', '引用了商户手册。'),
        partly: true,
      },
      'gf-08': {
        says: t('Says so of packets to one person and to a group.', '个人红包和群红包都这么说。'),
        quote: '或群红包中部分金额未领',
      },
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
      'nctoro-article-tables': {
        says: t('Its table of ways to end a group says “≤ 40”.', '终止方式表格写的是“≤40人”。'),
        quote: '≤40人',
      },
      'nctoro-article': {
        says: t(
          'Its prose says “fewer than 40”, which would leave out 40 itself.',
          '正文说“少于40人”，那么 40 人也不行。',
        ),
        quote: '满足成员少于40人的前提条件',
        partly: true,
      },
    },
    against: {
      'nctoro-a148328': {
        says: t(
          'Same publisher as the article: under 200 in its prose, no limit in its table.',
          '与该文章同一发布者：正文说小于 200 人，表格里又说无人数限制。',
        ),
        quote: '群成员数小于200人',
      },
    },
  },
  'desktop-cannot-dissolve': {
    rows: ['A3.1', 'A15'],
    says: t(
      'The desktop client for Windows and Mac cannot dissolve a group; the phone is needed.',
      'Windows 和 Mac 电脑端不能解散群，必须用手机操作。',
    ),
    devices: ['desktop'],
    for: {
      'nctoro-article': {
        says: t(
          'Its prose says that the core action has to be done on the phone.',
          '正文说核心操作必须在手机上完成。',
        ),
        quote: 'Windows/Mac版本无法直接解散群组',
      },
      pywechat: {
        says: t(
          'Knows no such button on Windows 3.9; says nothing of later versions and of the Mac.',
          '在 Windows 3.9 上没有这个按钮；没提更新的版本和 Mac。',
        ),
        partly: true,
      },
      'wildfirechat-81': {
        says: t(
          'Said on 2021-07-14 of the owner’s menu in the desktop client: it has leaving.',
          '2021 年 7 月 14 日说的是电脑端群主的菜单：那里是退出。',
        ),
        quote: '微信群主也是退出群聊',
        partly: true,
      },
    },
    against: {
      'nctoro-article-tables': t(
        'Its table of devices gives computers a success rate in dissolving: 89.4 %.',
        '设备表格里又给出了电脑端的解散成功率：89.4 %。',
      ),
      'nctoro-a166742': {
        says: t(
          'Same publisher, but describes a right-click on Windows, confirmed by scanning a code.',
          '同一发布者，却说在 Windows 上右键解散、扫码确认。',
        ),
        quote: '右键菜单→「解散群组」',
      },
      'nctoro-a124256': t(
        'Same publisher, but describes dissolving on the desktop.',
        '同一发布者，却介绍可以在电脑端解散。',
      ),
    },
  },
  'windows-39-group-window': {
    says: t(
      'On Windows 3.9 a program that drives the whole group window knows leaving, inviting, removing and the notice, but neither dissolving nor handing over.',
      '在 Windows 3.9 上，一个能操作整个群聊窗口的程序会退群、邀请、移人、发公告，没有解散和转让。',
    ),
    devices: ['desktop'],
    for: {
      pywechat: {
        says: t(
          'Its lists of buttons have leaving and removing, and neither of the two others.',
          '它的按钮清单里有退群和移人，没有另外两样。',
        ),
        quote: "'title':'退出群聊'",
      },
    },
  },
  'windows-39-removes-several': {
    says: t(
      'On Windows 3.9 a program picks several members and removes them from the group in one go.',
      '在 Windows 3.9 上，一个程序能选好几个成员，一次移出群聊。',
    ),
    devices: ['desktop'],
    for: {
      pywechat: {
        says: t('In WeChatAuto.py, at the same commit.', '见同一次提交的 WeChatAuto.py。'),
        quote: '所有移出群聊的成员备注列表',
      },
    },
  },
  'remove-from-group-info': {
    says: t(
      'The owner removes members on the group’s info page; how-to pages differ in the button: “−” after the members’ pictures, or 移除群聊 on the member’s own page.',
      '群主在群聊信息页移出成员；按钮各教程说法不同：成员头像后面的「−」，或成员资料页里的「移除群聊」。',
    ),
    for: {
      ugtv8: {
        says: t('On the member’s own page.', '在成员的资料页。'),
        quote: '点击“移除群聊”',
        partly: true,
      },
      pywechat: {
        says: t(
          'On Windows, a button after the members (移除; 移出 in the traditional script), seen only by the owner and admins.',
          '电脑上成员后面有「移除」按钮（繁体界面是「移出」），只有群主和管理员看得到。',
        ),
        quote: "'title':'移出'",
        partly: true,
      },
    },
  },
  'web-has-no-dissolving': {
    says: t('WeChat for the web has no way to dissolve a group.', '网页版微信没有解散群的功能。'),
    devices: ['web'],
    for: {
      'wechaty-977': {
        says: t('Said on 2018-04-30.', '2018 年 4 月 30 日的答复。'),
        quote: 'We can not do it in Web Wechat',
      },
      'openwechat-142': {
        says: t(
          'Said on 2022-12-12 by the author of a program for the web version.',
          '网页版程序的作者 2022 年 12 月 12 日的答复。',
        ),
        quote: '目前不可以',
      },
    },
  },
  'web-has-no-leaving-or-transfer': {
    says: t(
      'WeChat for the web has neither handing over nor leaving.',
      '网页版微信既不能转让群主，也不能退群。',
    ),
    devices: ['web'],
    for: {
      'wxpy-96': {
        says: t('Said on 2017-06-23.', '2017 年 6 月 23 日的答复。'),
        quote: 'Web 微信中没有这两个功能',
      },
    },
  },
  'dissolving-asks-first': {
    says: t(
      'Dissolving asks for a confirmation before anything happens.',
      '解散之前会弹出确认框，确认之后才会解散。',
    ),
    for: {
      ll22: { quote: '系统会弹出一个确认框' },
      'nctoro-a166742': { quote: '二次弹窗确认' },
    },
  },
  'live-stream-closes-exits': {
    rows: ['A4.2', 'A19'],
    says: t(
      'While a live stream runs in the group, every way of leaving is closed.',
      '群里正在直播时，所有退出操作都被禁止。',
    ),
    for: { 'nctoro-article': { quote: '正在直播的群组禁止所有退出操作' } },
  },
  'live-group-ends-at-once': {
    rows: ['A4.4'],
    says: t('A live group can be ended at once if the host confirms.', '直播群经主持人确认，可以立刻终止。'),
    contradicts: ['wechat.live-stream-closes-exits'],
    for: {
      'nctoro-article': t(
        'In the table of its fourth section; names no source.',
        '见第四节的表格，没有给出出处。',
      ),
    },
  },
  'school-group-two-confirm': {
    rows: ['A4.3', 'A20'],
    says: t(
      'In a school group the homeroom teacher and the creator must both confirm.',
      '家校群需要班主任和创建者双方确认。',
    ),
    for: { 'nctoro-article': { quote: '家校群需班主任和创建者双重确认' } },
  },
  'teachers-just-left': {
    rows: ['A20'],
    says: t(
      'Teachers all over a city simply left their class groups after a notice.',
      '某市的老师发个通知，就退出了班级群。',
    ),
    for: { 'netease-class-groups': true },
  },
  'table-special-groups': {
    rows: ['A4.4', 'A21'],
    says: t(
      'Payment group: minimum people 0, 24 h wait, approval left blank. Live group: at least 1, immediate, the host confirms. School group: all teachers, 72 h, reviewed by the school.',
      '支付群：最少 0 人，等 24 小时，审批一栏空白；直播群：至少 1 人，实时，主持人确认；家校群：全部教师，72 小时，校方审核。',
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
      'A login on the PC can interrupt a dissolution started on the phone; the remedy is to unbind the device or to switch to the main account’s rights.',
      '电脑端同时登录，可能会中断手机上发起的解散；办法是先解除设备绑定，或切换主账号权限。',
    ),
    for: { 'nctoro-article': { quote: '手机端发起的解散操作被PC端登录中断' } },
  },
  'sub-account-lacks-rights': {
    rows: ['A6.3', 'A26'],
    says: t(
      'A sub-account does not have enough permission; the remedy is to unbind the device or to switch to the main account’s rights.',
      '子账号权限不足会导致操作失败；办法是先解除设备绑定，或切换主账号权限。',
    ),
    for: { 'nctoro-article': { quote: '子账号管理权限不足引发的操作失败' } },
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

const LIMIT = claims['wechat.limit-40'].figures;
const PACKET_HOURS = claims['wechat.red-packets-24-hours'].figures.hours;
const REVIEW_HOURS = claims['wechat.school-group-review-72-hours'].figures.hours;

/** Cheap to try, and it settles every doubt about whether dissolving is open. */
const LOOK_FOR_DISSOLVE = {
  id: 'wechat.dissolve.look',
  tries: true,
  short: t(
    'Tap 解散该群聊 (end it) to see: it asks before it acts.',
    '先点「解散该群聊」看看：确认之前不会解散。',
  ),
  detail: t(
    'If it asks whether you’re sure, we take it that nothing stands in the way: skip the steps that clear an obstacle. If you cancel, the group stays; if you confirm, it ends for good, so save first what you want to keep. If it refuses, follow the steps. How-to pages say that it asks first.',
    '弹出确认框，我们就当没有被限制，后面解除限制的步骤都可以跳过：点取消，群还在；点确认就真的解散了，所以想留的先存好。提示不能解散，再照后面的步骤做。会先弹确认框，是教程里说的。',
  ),
  path: ['…', '群管理', '解散该群聊'],
} as const;

/** What stands in the way on WeChat, and on WeCom where both are alike. */
export const obstacles = [
  {
    kind: 'blocker',
    id: 'wechat.dissolve.not-owner',
    // Not even the owner of an all-staff group can end it, says a page.
    when: [
      { platform: ['wechat'], goal: ['dissolve'], role: ['member', 'admin'] },
      { platform: ['wecom'], goal: ['dissolve'], role: ['member', 'admin'], groupType: ENDED },
    ],
    examples: [
      { answers: { goal: 'dissolve', role: 'member', groupType: 'ordinary' }, fires: true },
      { answers: OWNER, fires: false },
      {
        answers: { platform: 'wecom', goal: 'dissolve', role: 'member', groupType: 'all-staff' },
        fires: false,
      },
    ],
    short: t('Only the owner can end this group', '只有群主能解散这个群'),
    detail: t(
      'Members can’t, and neither can admins, who can do nearly everything else. (Two how-to pages say that admins can end a group too; better sources say they can’t.)',
      '普通成员和管理员都解散不了。管理员别的几乎都能做，就是不能解散。（有两篇教程说管理员也能，但更可靠的资料说不能。）',
    ),
    brief: t('only the owner can', '只有群主能'),
    clearedBy: 'nobody',
    fix: [],
    evidence: ['wechat.only-owner-dissolves'],
    on: {
      wecom: {
        detail: t(
          'One how-to page says that ordinary members have no button for it. Some say that an admin can end a group too, mostly without saying of what; three sources say that only the owner can, one of them that the group’s admins can’t.',
          '有篇教程说普通成员没有解散的按钮。有几篇说群管理员（或没写明哪种）也能；三份资料说只有群主能，其中一份说群管理员不能。',
        ),
        evidence: ['wecom.owner-ends-internal-group'],
        against: ['wecom.admins-end-group-too'],
      },
    },
  },
  {
    kind: 'blocker',
    id: 'wechat.transfer.not-owner',
    when: { platform: TENCENT, goal: ['transfer'], role: ['member', 'admin'] },
    examples: [
      { answers: { goal: 'transfer', role: 'member', groupType: 'ordinary' }, fires: true },
      { answers: { ...OWNER, goal: 'transfer' }, fires: false },
    ],
    short: t('Handing it over is up to the owner', '转让得群主来做'),
    detail: t(
      'How-to pages say so: in 群管理 (manage), only the owner can hand it over.',
      '教程都这么说：要在「群管理」里转，只有群主能转。',
    ),
    // Of those in it: WeCom's company can reassign a customer group.
    brief: t('the owner does it', '要请群主来'),
    clearedBy: 'nobody',
    fix: [],
    evidence: ['wechat.only-owner-transfers'],
    on: {
      wecom: {
        detail: t(
          'How-to pages have the owner do it, in 群管理 (manage); one says that the group’s admins can’t. No text from Tencent on that was found. A customer group can also be given to somebody else by an app of the company, say Tencent’s documents; a page has an administrator of the company change the owner in the console.',
          '教程写的是群主来转，在「群管理」里；一篇说群管理员不能转。这一点腾讯的说法没查到。客户群还能由企业的应用分给别人，这是腾讯文档写的；还有教程说企业管理员能在后台换群主。',
        ),
        joined: true,
        evidence: [
          'wecom.owner-hands-over',
          'wecom.reassign-serving-owner',
          'wecom.reassign-departed-owner',
          'wecom.console-changes-owner',
        ],
      },
    },
  },
  {
    kind: 'blocker',
    id: 'wechat.exit.live-stream',
    when: { platform: ['wechat'], goal: ['leave', 'dissolve'], groupType: ['live'], liveNow: ['yes'] },
    examples: [
      { answers: { ...MEMBER, groupType: 'live', region: 'mainland-china' }, fires: true },
      {
        answers: { ...MEMBER, groupType: 'live', region: 'mainland-china', liveNow: false },
        fires: false,
      },
    ],
    // True for whoever isn’t sure, too: none of these says that it is so.
    short: t('No live stream may be on', '有直播的话，要先等它结束'),
    detail: t(
      'One how-to page says that nobody can leave while a stream is running. It never says that the group can’t be ended then, and in its own table a live group ends at once if the host confirms; that it can’t be ended either is only our caution. No other source says any of it.',
      '有篇教程说：直播的时候谁都退不了群。它没说不能解散，自己的表格里还写着主持人确认就能立刻终止；解散也要等，是我们为了稳妥才这么算的。别的资料都没提。',
    ),
    brief: t('after the stream', '等直播结束'),
    clearedBy: 'others',
    fix: [
      {
        id: 'wechat.exit.end-live-stream',
        phase: 'prepare',
        message: MESSAGES.endStream,
        short: t('Wait until the stream ends, or ask its host to stop.', '等直播结束，或者请主播结束直播。'),
        detail: t('Nobody can say how long that takes.', '要等多久，没法预先知道。'),
        sets: { liveNow: false },
      },
    ],
    look: {
      id: 'wechat.exit.look',
      tries: true,
      short: t(
        'Tap the plan’s button: if it asks to confirm, cancel.',
        '先点那个按钮：弹出确认框，就先取消。',
      ),
      detail: t(
        'If it asks, the stream doesn’t stop you: skip the step about the stream and go on with the plan.',
        '弹得出来，就说明直播不碍事：等直播结束那一步跳过，接着往下做。',
      ),
    },
    evidence: ['wechat.live-stream-closes-exits'],
    against: ['wechat.live-group-ends-at-once'],
  },
  {
    kind: 'blocker',
    id: 'wechat.dissolve.too-many-members',
    when: {
      platform: ['wechat'],
      goal: ['dissolve'],
      role: ['owner'],
      groupSize: above(LIMIT.most),
    },
    examples: [
      { answers: { ...OWNER, groupSize: 41 }, fires: true },
      { answers: { ...OWNER, groupSize: 40 }, fires: false },
    ],
    short: counted(
      t(
        `${LIMIT.most} people at most ({groupSize} now)`,
        `超过 ${LIMIT.most} 人可能解散不了（现在 {groupSize} 人）`,
      ),
      t(`Above ${LIMIT.most} people it may refuse`, `超过 ${LIMIT.most} 人的话，可能解散不了`),
    ),
    detail: t(
      `One how-to page says that an owner can end a group of at most ${LIMIT.most}. Its publisher says elsewhere: under 200, and in the same page’s table, no limit. No other source that was read names a limit, and no text of Tencent’s was found that does. So try the button before you remove anybody.`,
      `有篇教程说：不超过 ${LIMIT.most} 人，群主才能解散。它的发布者在另一页说小于 200 人，那一页的表格又说无人数限制。读过的别的资料都没说有限制，腾讯的文字里也没查到。所以先点点看，再移人。`,
    ),
    clearedBy: 'you',
    fix: [
      {
        id: 'wechat.dissolve.remove-members',
        phase: 'prepare',
        short: counted(
          t(
            'Remove {excess} people (“…” → “−”), so {target} stay',
            '移出 {excess} 人（「…」→「−」），剩 {target} 人',
          ),
          t('Remove people (“…” → “−”) until {target} stay', '移出一些人（「…」→「−」），剩 {target} 人'),
        ),
        detail: t(
          `Only if it really refuses. Tap “−” after the members’ pictures (some pages go by the member’s own page: 移除群聊). The page with the limit says “fewer than ${LIMIT.most}” in one place and “at most ${LIMIT.most}” in another: {target} is safe by either. Everyone you remove is told that it was you.`,
          `真的提示不能解散时再做。点成员头像后面的「−」（有的教程是点开成员的资料页，再点「移除群聊」）。说有限制的那篇一处写“少于 ${LIMIT.most} 人”，一处写“≤${LIMIT.most} 人”：剩 {target} 人，哪种说法都行。被移出的人会看到是你移的。`,
        ),
        path: ['…', '−'],
        sets: { groupSize: LIMIT.safe },
      },
    ],
    look: LOOK_FOR_DISSOLVE,
    joined: true,
    evidence: [
      'wechat.limit-40',
      'wechat.remove-below-40',
      'wechat.remove-from-group-info',
      'wechat.removed-are-told-by-whom',
    ],
  },
  {
    kind: 'blocker',
    id: 'wechat.dissolve.needs-phone',
    when: { platform: ['wechat'], goal: ['dissolve'], device: COMPUTERS },
    examples: [
      { answers: { ...OWNER, device: 'desktop' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('It needs the phone', '解散要在手机上做'),
    detail: t(
      'One how-to page says that WeChat for Windows and Mac can’t end a group, yet its table gives computers a success rate. On Windows 3.9 a program that operates the group’s whole window can leave a group but not end it; of later versions and the Mac nothing else was found. The web version had no way to do it in 2018 and 2022, developers said.',
      '有篇教程说 Windows 和 Mac 版不能解散，表格里却又有电脑端的成功率。微信 Windows 版 3.9 上，有个程序能操作整个群窗口，它能退群，没有解散这一项；更新的版本和 Mac，没查到别的。网页版在 2018、2022 年都解散不了，开发者这么说。',
    ),
    brief: t('on the phone', '用手机'),
    clearedBy: 'you',
    fix: [
      {
        id: 'wechat.dissolve.take-phone',
        phase: 'prepare',
        short: t('Use the phone with the same account.', '用手机做，登录同一个账号。'),
        sets: { device: PHONES },
      },
    ],
    look: {
      id: 'wechat.dissolve.look-on-computer',
      short: t(
        'No phone? Look in the menu for 解散该群聊 (end it).',
        '手机不在身边？看群菜单里有没有「解散该群聊」。',
      ),
      detail: t(
        'Two other how-to pages of the same publisher say that a computer can; one of them: on Windows, right-click, then confirm by scanning a code.',
        '同一发布者的另外两篇教程说电脑上也能解散；其中一篇说：Windows 上点右键，再扫码确认。',
      ),
    },
    joined: true,
    evidence: [
      'wechat.desktop-cannot-dissolve',
      'wechat.windows-39-group-window',
      'wechat.web-has-no-dissolving',
    ],
  },
  {
    kind: 'blocker',
    id: 'wechat.transfer.needs-phone',
    when: [
      { platform: ['wechat'], goal: ['transfer'], role: ['owner'], device: COMPUTERS },
      { platform: ['wechat'], ...HANDS_OVER_TO_LEAVE, device: COMPUTERS },
    ],
    examples: [
      { answers: { ...OWNER, goal: 'transfer', device: 'web' }, fires: true },
      { answers: { ...OWNER, goal: 'transfer' }, fires: false },
      { answers: { ...OWNER, goal: 'leave', groupSize: 2, device: 'desktop' }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 1, device: 'desktop' }, fires: false },
    ],
    short: t('Handing over: seen on phones only', '转让：只查到手机上的做法'),
    detail: t(
      'In 2017 the web version had no way to hand over a group. On Windows 3.9 a program that operates the group’s whole window can leave a group but not hand it over. Nothing is known about later versions and the Mac.',
      '网页版在 2017 年没有转让。微信 Windows 版 3.9 上，有个程序能操作整个群窗口，它能退群，没有转让这一项。更新的版本和 Mac 没查到。',
    ),
    brief: t('on the phone', '用手机'),
    clearedBy: 'you',
    fix: [
      {
        id: 'wechat.transfer.take-phone',
        phase: 'prepare',
        short: t('Use the phone with the same account.', '用手机做，登录同一个账号。'),
        sets: { device: PHONES },
      },
    ],
    look: {
      id: 'wechat.transfer.look-on-computer',
      short: t(
        'No phone? See if the menu has 群主管理权转让 (hand over)',
        '手机不在身边？看群菜单里有没有「群主管理权转让」。',
      ),
      detail: t('If the group’s menu has it (hand over), do it there.', '群菜单里有的话，在这里做就行。'),
    },
    joined: true,
    evidence: ['wechat.windows-39-group-window', 'wechat.web-has-no-leaving-or-transfer'],
  },
  {
    kind: 'blocker',
    id: 'wechat.transfer.alone',
    when: { platform: ['wechat'], goal: ['transfer'], role: ['owner'], groupSize: exactly(1) },
    examples: [
      { answers: { ...OWNER, goal: 'transfer', groupSize: 1 }, fires: true },
      { answers: { ...OWNER, goal: 'transfer', groupSize: 2 }, fires: false },
    ],
    short: t('You are alone in it: nobody can take it over', '群里只有你一个人，没人可转'),
    detail: t(
      'The new owner is picked from the members, so somebody has to join first.',
      '新群主要从成员里选，得先有人进来。',
    ),
    brief: t('bring someone in first', '先拉个人进来'),
    noTrying: true,
    clearedBy: 'others',
    fix: [
      {
        id: 'wechat.transfer.somebody-joins',
        phase: 'prepare',
        short: t('Invite them and wait until they join.', '先把对方拉进群，等他进来。'),
        sets: { groupSize: 2 },
      },
    ],
    look: {
      id: 'wechat.transfer.look-at-number',
      short: t('Alone? See the number by its name.', '先看群名后面的人数，是不是真的只有你。'),
    },
    evidence: ['wechat.only-owner-transfers'],
  },
  {
    kind: 'blocker',
    id: 'wechat.leave.needs-phone',
    // Whoever has to hand it over first has the phone in hand already.
    when: [
      { platform: ['wechat'], goal: ['leave'], role: ['member', 'admin'], device: ['web'] },
      { platform: ['wechat'], goal: ['leave'], role: ['owner'], groupSize: exactly(1), device: ['web'] },
      { platform: ['wechat'], goal: ['leave'], trouble: ['scam'], role: ['owner'], device: ['web'] },
    ],
    examples: [
      { answers: { ...MEMBER, device: 'web' }, fires: true },
      { answers: { ...MEMBER, device: 'desktop' }, fires: false },
      { answers: { ...OWNER, goal: 'leave', groupSize: 1, device: 'web' }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 2, device: 'web' }, fires: false },
      { answers: { ...OWNER, trouble: 'scam', groupSize: 2, device: 'web' }, fires: true },
    ],
    short: t('The web version can’t leave a group', '网页版不能退群'),
    detail: t(
      'A developer of a program for WeChat on the web said so in 2017; nothing newer was found.',
      '有位做网页版程序的开发者 2017 年这么说；再新的说法没查到。',
    ),
    brief: t('on the phone', '用手机'),
    clearedBy: 'you',
    fix: [
      {
        id: 'wechat.leave.take-phone',
        phase: 'prepare',
        short: t('Use the phone with the same account.', '用手机做，登录同一个账号。'),
        sets: { device: PHONES },
      },
    ],
    look: {
      id: 'wechat.leave.look-on-web',
      short: t(
        'No phone at hand? Look for 退出群聊 (leave) in the menu.',
        '手机不在身边？看群菜单里有没有「退出群聊」。',
      ),
    },
    evidence: ['wechat.web-has-no-leaving-or-transfer'],
  },
  {
    kind: 'blocker',
    id: 'wechat.dissolve.red-packets',
    when: {
      platform: ['wechat'],
      goal: ['dissolve'],
      groupType: ['payment'],
      redPacketsUnclaimed: ['yes'],
      hoursSinceRedPacket: ['under-24'],
    },
    examples: [
      {
        answers: {
          ...OWNER,
          groupType: 'payment',
          region: 'mainland-china',
          hoursSinceRedPacket: PACKET_HOURS - 1,
        },
        fires: true,
      },
      {
        answers: {
          ...OWNER,
          groupType: 'payment',
          region: 'mainland-china',
          hoursSinceRedPacket: PACKET_HOURS,
        },
        fires: false,
      },
    ],
    short: t(
      `Red packets must be taken, or ${PACKET_HOURS} hours old`,
      `有红包的话，要领完，或者发出满 ${PACKET_HOURS} 小时`,
    ),
    detail: t(
      `One how-to page says that the group can’t be ended for ${PACKET_HOURS} hours while some are untaken. No other publisher says so; elsewhere ${PACKET_HOURS} hours is only the time after which the money goes back to whoever sent it.`,
      `有篇教程说：红包没领完，要等 ${PACKET_HOURS} 小时才能解散。没有别家这么说；别处的 ${PACKET_HOURS} 小时，只是没领的钱退回去的时间。`,
    ),
    clearedBy: 'time',
    fix: [
      {
        id: 'wechat.dissolve.wait-red-packets',
        phase: 'wait',
        short: t('Wait {waitHours} h, or until all are taken.', '再等 {waitHours} 小时，或者等红包都领完。'),
        detail: t(
          `By then the last packet is ${PACKET_HOURS} hours old, and what nobody took goes back to its sender. Send no new one.`,
          `到时候最后一个红包满 ${PACKET_HOURS} 小时，没领的钱会退回给发的人。这段时间别再发红包。`,
        ),
        until: { clock: 'hoursSinceRedPacket', reaches: PACKET_HOURS },
      },
    ],
    look: LOOK_FOR_DISSOLVE,
    joined: true,
    evidence: ['wechat.red-packets-24-hours', 'wechat.unopened-packets-go-back'],
  },
  {
    kind: 'blocker',
    id: 'wechat.dissolve.school-confirmation',
    when: [
      { platform: ['wechat'], goal: ['dissolve'], groupType: ['school'], teacherConfirmed: ['no'] },
      { platform: ['wechat'], goal: ['dissolve'], groupType: ['school'], creatorConfirmed: ['no'] },
    ],
    examples: [
      { answers: { ...OWNER, groupType: 'school', region: 'mainland-china' }, fires: true },
      {
        answers: { ...OWNER, groupType: 'school', region: 'mainland-china', teacherConfirmed: true },
        fires: true,
      },
      {
        answers: {
          ...OWNER,
          groupType: 'school',
          region: 'mainland-china',
          teacherConfirmed: true,
          creatorConfirmed: true,
        },
        fires: false,
      },
    ],
    short: t('Teacher and creator must agree', '说是班主任和建群的人都要同意'),
    detail: t(
      'One how-to page says so of school groups. No other source does; in 2026 teachers all over a city just left their class groups after a notice.',
      '有篇教程对家校群这么说。没有别的资料提到；2026 年某市的老师发个通知，就退出了班级群。',
    ),
    clearedBy: 'others',
    fix: [
      {
        id: 'wechat.dissolve.ask-teacher',
        phase: 'prepare',
        when: { teacherConfirmed: ['no'] },
        message: MESSAGES.teacherAgrees,
        short: t('Get the homeroom teacher’s yes.', '先问班主任同不同意解散。'),
        sets: { teacherConfirmed: true },
      },
      {
        id: 'wechat.dissolve.ask-creator',
        phase: 'prepare',
        when: { creatorConfirmed: ['no'] },
        message: MESSAGES.creatorAgrees,
        short: t('Ask whoever made it, if not you.', '群不是你建的？再问建群的人。'),
        detail: t('If that was you, your own yes is enough.', '群是你建的话，你自己同意就行。'),
        sets: { creatorConfirmed: true },
      },
    ],
    look: LOOK_FOR_DISSOLVE,
    joined: true,
    evidence: ['wechat.school-group-two-confirm', 'wechat.teachers-just-left'],
  },
  {
    kind: 'blocker',
    id: 'wechat.dissolve.school-review',
    when: { platform: ['wechat'], goal: ['dissolve'], groupType: ['school'], schoolReviewed: ['no'] },
    examples: [
      { answers: { ...OWNER, groupType: 'school', region: 'mainland-china' }, fires: true },
      {
        answers: { ...OWNER, groupType: 'school', region: 'mainland-china', schoolReviewed: true },
        fires: false,
      },
    ],
    short: t('The school reviews it', '说是要先经学校审核'),
    detail: t(
      `One how-to page’s table has a review by the school and a wait of ${REVIEW_HOURS} hours. No other source knows of either.`,
      `有篇教程的表格里写着校方审核和 ${REVIEW_HOURS} 小时冷却时间。没有别的资料提到。`,
    ),
    clearedBy: 'others',
    fix: [
      {
        id: 'wechat.dissolve.ask-school',
        phase: 'prepare',
        when: { hoursSinceRequest: ['under-72'] },
        starts: 'hoursSinceRequest',
        message: MESSAGES.schoolReviews,
        short: t('Ask the school if you haven’t yet; note the time.', '没问过学校的话，先问，记下几点问的。'),
        detail: t(
          `We count the ${REVIEW_HOURS} hours from then.`,
          `${REVIEW_HOURS} 小时，我们从提出来的时候算起。`,
        ),
      },
      {
        id: 'wechat.dissolve.wait-school',
        phase: 'wait',
        when: { hoursSinceRequest: ['under-72'] },
        short: t('Wait {waitHours} h for the school’s yes.', '等 {waitHours} 小时，等学校同意。'),
        detail: t(
          `By then ${REVIEW_HOURS} hours have passed since the school was asked. Go on only once it has said yes.`,
          `到时候离提出审核满 ${REVIEW_HOURS} 小时。学校同意了再往下做。`,
        ),
        until: { clock: 'hoursSinceRequest', reaches: REVIEW_HOURS },
        sets: { schoolReviewed: true },
      },
      {
        id: 'wechat.dissolve.chase-school',
        phase: 'prepare',
        when: { hoursSinceRequest: ['72-up'] },
        message: MESSAGES.schoolReviews,
        short: t('Ask the school for its answer: its time is up.', '时间到了，问学校要结果。'),
        detail: t(
          `The ${REVIEW_HOURS} hours are over. Go on only once the school has said yes.`,
          `${REVIEW_HOURS} 小时已经过了。学校同意了再往下做。`,
        ),
        sets: { schoolReviewed: true },
      },
    ],
    look: LOOK_FOR_DISSOLVE,
    evidence: ['wechat.school-group-review-72-hours'],
  },
  {
    kind: 'blocker',
    id: 'wechat.dissolve.other-device',
    when: { platform: ['wechat'], goal: ['dissolve'], otherDeviceOnline: ['yes'] },
    examples: [
      { answers: { ...OWNER, otherDeviceOnline: true }, fires: true },
      { answers: { ...OWNER, otherDeviceOnline: false }, fires: false },
    ],
    short: t('The account is also logged in on a computer', '账号还登录在电脑上'),
    detail: t(
      'One how-to page says that this can interrupt ending the group from the phone. Its remedy is to unbind the device, or to switch to the main account’s rights. Logging out on the computer is our advice: it takes a few seconds.',
      '有篇教程说，这会打断手机上的解散。它给的办法是先解除设备绑定，或切换到主账号权限；先退出电脑上的登录是我们的建议，几秒钟的事。',
    ),
    clearedBy: 'you',
    fix: [
      {
        id: 'wechat.dissolve.log-out-computer',
        phase: 'prepare',
        short: t('Log out on the computer.', '先把电脑上的登录退掉。'),
        sets: { otherDeviceOnline: false },
      },
    ],
    look: LOOK_FOR_DISSOLVE,
    ifUnknown: {
      when: { platform: ['wechat'], goal: ['dissolve'], otherDeviceOnline: ['unsure'] },
      short: t(
        'One page: a computer login may interrupt it. Log out.',
        '有篇教程说电脑登录会打断解散：先退出电脑上的。',
      ),
      detail: t(
        'One how-to page says that this can interrupt ending the group from the phone, and advises you to unbind the device; logging out is our advice.',
        '有篇教程说这会打断手机上的解散，让人先解除设备绑定；退出登录是我们的建议。',
      ),
    },
    evidence: ['wechat.pc-login-interrupts'],
  },
  {
    kind: 'blocker',
    id: 'wechat.manage.sub-account',
    when: [
      { platform: ['wechat'], goal: ['dissolve', 'transfer'], subAccount: ['yes'] },
      { platform: ['wechat'], ...HANDS_OVER_TO_LEAVE, subAccount: ['yes'] },
    ],
    examples: [
      { answers: { ...OWNER, goal: 'leave', groupSize: 2, subAccount: true }, fires: true },
      { answers: { ...OWNER, goal: 'leave', groupSize: 1 }, fires: false },
      { answers: { ...OWNER, subAccount: true }, fires: true },
      { answers: { ...OWNER, subAccount: false }, fires: false },
    ],
    short: t('You use a sub-account', '你用的是子账号'),
    detail: t(
      'One how-to page says that a sub-account lacks the rights for it, and advises you to switch to the main account’s rights (or to unbind the device).',
      '有篇教程说，子账号权限不够，要切换到主账号权限（或者解除设备绑定）。',
    ),
    clearedBy: 'you',
    fix: [
      {
        id: 'wechat.manage.switch-account',
        phase: 'prepare',
        short: t('Log in with the main account.', '换用主账号登录。'),
        sets: { subAccount: false },
      },
    ],
    look: {
      id: 'wechat.manage.look',
      short: t('No need if 群管理 (manage) opens.', '「群管理」打得开吗？打得开就不用换账号。'),
      path: ['…', '群管理'],
    },
    ifUnknown: {
      when: [
        { platform: ['wechat'], goal: ['dissolve', 'transfer'], subAccount: ['unsure'] },
        { platform: ['wechat'], ...HANDS_OVER_TO_LEAVE, subAccount: ['unsure'] },
      ],
      short: t('A sub-account? Use the main one.', '有主账号和子账号之分的话，用主账号。'),
      detail: t('One how-to page says that a sub-account lacks the rights.', '有篇教程说子账号权限不够。'),
    },
    evidence: ['wechat.sub-account-lacks-rights'],
  },
] as const satisfies readonly Rule<ClaimId>[];
