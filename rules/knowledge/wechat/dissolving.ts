import { above, exactly, fromSize } from '../../engine/facts.ts';
import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { claims as obstacles } from './obstacles.ts';
import { COMPUTERS, ENDED, PHONES, TENCENT } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'owner-dissolves-on-phone': {
    rows: ['A2.2', 'A09'],
    says: t(
      'On the phone the owner dissolves the group with 「群管理」 (Manage group) → 「解散该群聊」 (Disband this group).',
      '群主在手机上依次点「群管理」→「解散该群聊」即可解散。',
    ),
    for: {
      'nctoro-article': t('In its second section; names no source.', '见第二节，没有给出出处。'),
      ll22: true,
      'nctoro-a215839': true,
    },
  },
  'reasons-for-the-phone': {
    rows: ['A3.2', 'A16'],
    says: t(
      'The likely reasons: verification leans on the phone, PC malware cannot act in bulk, and critical actions stay uniform.',
      '可能的原因：验证更依赖手机，避免电脑恶意软件批量操作，也让关键操作保持一致。',
    ),
    for: { 'nctoro-article': t('In its third section; names no source.', '见第三节，没有给出出处。') },
  },
  'own-words-stay-with-others': {
    rows: ['A5.1', 'A22'],
    says: t(
      "What one wrote stays in the other members' chat logs, without an end date.",
      '自己发过的内容会一直留在其他成员的聊天记录里，没有期限。',
    ),
    for: {
      'nctoro-article': t('In its fifth section; names no source.', '见第五节，没有给出出处。'),
      'wechat-privacy-policy': t(
        'Message content lives on the devices of sender and recipients.',
        '消息内容保存在发送者和接收者的设备上。',
      ),
    },
  },
  'clean-up-before-dissolving': {
    rows: ['A5.5'],
    says: t(
      'Before dissolving a sensitive group, delete important files by hand and ask members to clear their local cache.',
      '解散敏感的群之前，先手动删除重要文件，并请成员清理本机缓存。',
    ),
    for: { 'nctoro-article': t('In its fifth section; names no source.', '见第五节，没有给出出处。') },
  },
  'linked-accounts-overlap': {
    rows: ['A6.2', 'A26'],
    says: t(
      'Binding a WeCom account to a personal account makes permissions overlap; unbind them or act from the main account.',
      '个人账号绑定企业微信后权限会重叠，应先解绑或改用主账号。',
    ),
    for: { 'nctoro-article': t('In its sixth section; names no source.', '见第六节，没有给出出处。') },
  },
  'same-name-mixes-old-messages': {
    rows: ['A9.2', 'A34'],
    says: t(
      'Rebuilding a group of the same name within those minutes may attach old messages to it, so wait 5 minutes.',
      '在这几分钟内重建同名群，旧消息可能错挂到新群，应等 5 分钟。',
    ),
    for: { 'nctoro-article': t('In its closing paragraph; names no source.', '见结尾一段，没有给出出处。') },
    against: {
      'gewe-protocol': t(
        'Shows groups keyed by an id (…@chatroom), not by name.',
        '显示群以编号（…@chatroom）区分，与群名无关。',
      ),
    },
  },
  'dissolving-tells-all': {
    rows: ['A2.3', 'A10'],
    says: t(
      'Dissolving puts every member out of the group, and each gets a message that names the owner.',
      '解散会让所有成员退出，每个人都会收到一条写明群主的消息。',
    ),
    for: {
      'nctoro-article': t('Says all members are removed automatically.', '说所有成员会自动退出。'),
      'gewe-protocol': t(
        'Recorded the message a member gets: 群主"X"已解散该群聊.',
        '记录了成员收到的消息：群主“X”已解散该群聊。',
      ),
    },
  },
  'server-data-deleted': {
    rows: ['A2.3', 'A11'],
    says: t('Dissolving deletes the group data on the server.', '解散会删除服务器上的群数据。'),
    for: { 'nctoro-article': t('In its second section; names no source.', '见第二节，没有给出出处。') },
  },
  'local-records-stay': {
    rows: ['A2.3', 'A12'],
    says: t("Dissolving leaves each member's local record in place.", '解散后，各成员本机的记录仍会保留。'),
    for: {
      'nctoro-article': t('In its second section; names no source.', '见第二节，没有给出出处。'),
      'nctoro-a124256': t('Says members keep their local records.', '说成员的本机记录会保留。'),
    },
    against: {
      'nctoro-a215839': t('Says the records are wiped from all devices.', '说所有设备上的记录都会被清除。'),
      ll22: t('Says the records are wiped from all devices.', '说所有设备上的记录都会被清除。'),
      hbezg: t('Says the records are wiped from all devices.', '说所有设备上的记录都会被清除。'),
    },
  },
  'dissolving-came-later': {
    rows: ['B03'],
    says: t(
      'Dissolving was added later: it was missing from the web client in April 2018 and still from the web protocol in December 2022, and a real dissolve message was recorded on 2024-01-12.',
      '解散是后来才有的功能：2018 年 4 月网页版没有，2022 年 12 月网页协议仍没有，2024 年 1 月 12 日录到了真实的解散消息。',
    ),
    for: {
      'wechaty-977': t(
        'Says on 2018-04-30 that the web client cannot dissolve a group.',
        '2018 年 4 月 30 日答复说网页版不能解散群。',
      ),
      'wildfirechat-81': t(
        "Says on 2021-07-14 that the WeChat owner's option is to leave.",
        '2021 年 7 月 14 日说微信群主的选项是退出。',
      ),
      'openwechat-142': t(
        'Says on 2022-12-12 that the web protocol has no dissolving.',
        '2022 年 12 月 12 日说网页协议没有解散功能。',
      ),
      'gewe-protocol': t(
        'Recorded a real dissolve message on 2024-01-12.',
        '2024 年 1 月 12 日录到了真实的解散消息。',
      ),
    },
    against: {
      yunnanlong: t(
        'Says WeChat has no dissolving; the page is out of date.',
        '说微信没有解散功能，内容已过时。',
      ),
      'nctoro-a161091': t('Says there is no one-tap dissolving.', '说没有一键解散功能。'),
      'nctoro-a116473': t('Says there is no one-tap dissolving.', '说没有一键解散功能。'),
    },
  },
  'removed-are-told-by-whom': {
    rows: ['B06'],
    says: t('A removed member is told who removed them.', '被移出的成员会知道是谁移出了自己。'),
    for: {
      'gewe-protocol': t(
        'Recorded both messages: 你被"X"移出群聊 to the removed, 你将"X"移出了群聊 to the remover.',
        '录到了两条消息：被移出者收到“你被X移出群聊”，操作者收到“你将X移出了群聊”。',
      ),
    },
    against: {
      'nctoro-a108422': t('Says the remover stays anonymous.', '说不会显示是谁移出的。'),
      ugtv8: t('Says the remover stays anonymous.', '说不会显示是谁移出的。'),
    },
  },
  'group-holds-500': {
    rows: ['B09'],
    says: t('A group holds at most 500 people.', '一个群最多 500 人。'),
    figures: { most: 500 },
    for: {
      'mamicode-2015': t('Reports the in-app help of WeChat 6.1.1.', '转述了微信 6.1.1 的应用内帮助。'),
    },
  },
  'above-40-invitees-accept': {
    rows: ['B10'],
    says: t(
      'Above 40 members an invited person has to accept; above 100 they must also be real-name verified with a bank card.',
      '超过 40 人时，被邀请者须同意才能进群；超过 100 人时，还须绑定银行卡完成实名认证。',
    ),
    figures: { most: 40 },
    for: {
      'mamicode-2015': t("Quotes WeChat's own help text.", '引用了微信自己的帮助文字。'),
      'adminso-2014': t("Carries Tencent's announcement.", '转载了腾讯的公告。'),
    },
  },
  'qr-joining-stops-at-200': {
    rows: ['B11'],
    says: t(
      'Joining by QR code stops at 200 members, say newer pages; older and better-sourced ones say 100.',
      '较新的页面说群满 200 人就不能扫码进群；较早、来源更可靠的说法是 100 人。',
    ),
    for: { qumiaodong: t('Says 200.', '说是 200 人。'), 'nctoro-a102144': t('Says 200.', '说是 200 人。') },
    against: { 'shuyong-2014': t('Says 100.', '说是 100 人。'), 'tieba-qr': t('Says 100.', '说是 100 人。') },
  },
  'invite-confirmation-blocks-qr': {
    rows: ['B12'],
    says: t(
      "With 「群聊邀请确认」 (invite confirmation) on, invitations need the owner's approval and joining by QR code is blocked.",
      '开启「群聊邀请确认」后，成员邀请他人须经群主同意，也不能再扫码进群。',
    ),
    for: {
      'alltechasia-2016': t('Describes this effect in 2016.', '2016 年介绍过这一效果。'),
      'chinachannel-group-admin': t(
        'Describes this effect for version 6.3.28.',
        '介绍了 6.3.28 版的这一效果。',
      ),
    },
  },
  'group-notice-kept-on-server': {
    rows: ['B16'],
    says: t(
      'A group notice set by the owner or an admin is kept on the server for members to read later.',
      '群主或管理员发布的群公告会保存在服务器上，供成员以后查看。',
    ),
    for: {
      'wechat-privacy-policy': t('Lists group notices among what is retained.', '把群公告列为会保留的内容。'),
    },
  },
  'group-bills': {
    rows: ['B19'],
    says: t(
      'In a group bill (群收款), people who have not paid are reminded after 24 hours; the starter can stop it, but money already paid must be returned by hand.',
      '群收款发起 24 小时后会提醒未付的人；发起人可以停止收款，但已收的钱须自行退还。',
    ),
    for: { canyinms: true },
  },
  'ways-to-keep-a-copy': {
    rows: ['B26'],
    says: t(
      'To keep a copy of a chat, use Migrate Chats to Another Device or Favorites; neither is a cloud copy.',
      '想留存聊天记录，可用「聊天记录迁移」或「收藏」，两者都不是云端备份。',
    ),
    for: { 'wechat-help-backup': t('Recommends these two functions.', '推荐使用这两项功能。') },
  },
});

const WECHAT = { platform: ['wechat'] } as const satisfies When;
const DISSOLVE = { ...WECHAT, goal: ['dissolve'] } as const satisfies When;

/** Ending the group for everybody: what is known of WeChat, and of WeCom where both are alike. */
export const dissolving = [
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
    when: {
      platform: ['wechat'],
      goal: ['dissolve'],
      role: ['owner'],
      groupSize: exactly(obstacles['wechat.limit-40'].figures.most),
    },
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
    when: {
      platform: ['wechat'],
      goal: ['dissolve'],
      role: ['owner'],
      groupSize: above(obstacles['wechat.limit-40'].figures.most),
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
    when: {
      platform: ['wechat'],
      goal: ['dissolve'],
      role: ['owner'],
      groupSize: fromSize(claims['wechat.above-40-invitees-accept'].figures.most),
    },
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
    when: {
      platform: ['wechat'],
      goal: ['dissolve'],
      role: ['owner'],
      groupSize: above(claims['wechat.above-40-invitees-accept'].figures.most),
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
    short: {
      en: 'Should you build the group anew: above 40 members everyone has to accept the invitation, above 100 they need a verified real name; 500 is the most.',
      zh: '如果要重建：超过 40 人后，受邀的人要自己同意；超过 100 人还须实名认证；上限 500 人。',
    },
    evidence: ['wechat.above-40-invitees-accept', 'wechat.group-holds-500'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.rebuild-by-code',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: above(100) },
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
