import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { above, exactly, fromSize } from '../../model/sizes.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { MESSAGES } from '../messages.ts';
import { claims as obstacles } from './obstacles.ts';
import { COMPUTERS, ENDED, OWNER, PHONES, TENCENT } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('wechat', {
  'owner-dissolves-on-phone': {
    rows: ['A2.2', 'A09'],
    says: t(
      'On the phone the owner dissolves the group with 「群管理」 (Manage group) → 「解散该群聊」 (Disband this group).',
      '群主在手机上依次点「群管理」→「解散该群聊」即可解散。',
    ),
    devices: ['ios', 'android', 'harmonyos'],
    for: {
      'nctoro-article': { quote: '通过"群管理-解散该群聊"功能' },
      ll22: { quote: '其中一项为“解散该群聊”' },
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
      'What you wrote in a chat is also on the devices of the people you sent it to.',
      '你在聊天里发的内容，也保存在收到的人的设备上。',
    ),
    for: {
      'wechat-privacy-policy': {
        says: t('Says so for chats of accounts without a +86 number.', '说的是非 +86 号码的账号的聊天。'),
        quote: 'only stored on your device and the devices of the users',
        partly: true,
      },
      'nctoro-article': {
        says: t('Names no period.', '没有给出期限。'),
        quote: '其他成员聊天记录中的历史发言',
      },
      'itbear-2024': t(
        'Tencent’s customer service: what was received stays on the device.',
        '腾讯客服：已经收到的内容保存在设备上。',
      ),
    },
  },
  'clean-up-before-dissolving': {
    rows: ['A5.5'],
    says: t(
      'Before dissolving a sensitive group, delete important files by hand and ask members to clear their local cache.',
      '解散敏感的群之前，先手动删除重要文件，并请成员清理本机缓存。',
    ),
    for: { 'nctoro-article': { quote: '建议敏感群组解散前手动删除重要文件' } },
  },
  'linked-accounts-overlap': {
    rows: ['A6.2', 'A26'],
    says: t(
      'Binding a WeCom account to a personal account makes permissions overlap; the remedy is to unbind the device or to switch to the main account’s rights.',
      '个人账号绑定企业微信后权限会重叠；办法是先解除设备绑定，或切换主账号权限。',
    ),
    for: { 'nctoro-article': { quote: '先解除设备绑定或切换主账号权限' } },
  },
  'same-name-mixes-old-messages': {
    rows: ['A9.2', 'A34'],
    says: t(
      'Rebuilding a group of the same name within those minutes may attach old messages to it.',
      '在这几分钟内重建同名群，旧消息可能错挂到新群。',
    ),
    for: { 'nctoro-article': { quote: '若用户快速重建同名群组,可能导致旧群消息错误关联' } },
  },
  'groups-keyed-by-number': {
    rows: ['A34'],
    says: t('WeChat keeps groups apart by a number, not by their names.', '微信靠编号区分群，不靠群名。'),
    for: { 'gewe-protocol': t('Shows ids of the form …@chatroom.', '显示的编号是“…@chatroom”。') },
  },
  'dissolving-puts-all-out': {
    rows: ['A2.3', 'A10'],
    says: t('Dissolving puts every member out of the group.', '解散会让所有成员退出群聊。'),
    for: {
      'nctoro-article': { quote: '所有成员自动移出群组' },
      ll22: { quote: '所有群成员也将被移出' },
      'wechatexporter-165': {
        says: t('One user, of groups that their owners dissolved.', '一位用户说的，是被群主解散的群。'),
        quote: '有几个群群主自己解散把我们踢出群聊了',
      },
    },
  },
  'dissolving-tells-all': {
    rows: ['A10'],
    says: t(
      'When a group is dissolved, members get a line that names the owner.',
      '群被解散时，成员会收到一行写明群主的提示。',
    ),
    for: {
      'gewe-protocol': {
        says: t(
          'Recorded the line that a member got; its wording follows the phone’s language.',
          '录到了成员收到的那一行；文字随手机的语言变。',
        ),
        quote: '群主"X"已解散该群聊',
      },
    },
  },
  'server-data-deleted': {
    rows: ['A2.3', 'A11'],
    says: t('Dissolving deletes the group data on the server.', '解散会删除服务器上的群数据。'),
    for: { 'nctoro-article': { quote: '服务器端删除群组数据' } },
  },
  'local-records-stay': {
    rows: ['A2.3', 'A12'],
    says: t("Dissolving leaves each member's local record in place.", '解散后，各成员本机的记录仍会保留。'),
    for: {
      'wechatmsg-140': {
        says: t(
          'Speaks of groups that ended or were left, and names no device.',
          '解散的和退出的一起说，没说是在哪台设备上。',
        ),
        quote: '有些群聊是已经解散或退出的，但是聊天记录还存在',
        partly: true,
      },
      'wechatexporter-165': { quote: '我的手机里还有该群的聊天记录' },
      'nctoro-article': { quote: '保留本地聊天记录(成员设备端)' },
      'nctoro-a124256': t('Says members keep their local records.', '说成员的本机记录会保留。'),
    },
    against: {
      'nctoro-a215839': t('Says the records are wiped from all devices.', '说所有设备上的记录都会被清除。'),
      ll22: { quote: '所有聊天记录将被删除且无法恢复' },
      hbezg: t('Says the records are wiped from all devices.', '说所有设备上的记录都会被清除。'),
    },
  },
  'backup-leaves-out-ended-groups': {
    says: t(
      'WeChat’s own backup to a computer and its migration to a new phone leave out a group that its owner dissolved.',
      '群主解散的群，微信自带的电脑备份和换机迁移都带不走。',
    ),
    for: {
      'wechatexporter-165': {
        says: t(
          'One user; another attempt of the same user moved a small part.',
          '一位用户的说法；这位用户另一次试着迁移，带走了一小部分。',
        ),
        quote: '已经无法备份这部分被踢出的群聊天记录',
      },
    },
  },
  'dissolving-came-later': {
    rows: ['B03'],
    says: t(
      'An owner can dissolve a group, since October 2023 at the latest: a user’s group was dissolved by its owner before 2023-10-02, and a real dissolve message was recorded on 2024-01-12.',
      '群主能解散群，最晚从 2023 年 10 月起就有：2023 年 10 月 2 日之前已有用户的群被群主解散，2024 年 1 月 12 日录到了真实的解散消息。',
    ),
    for: {
      'wechatexporter-165': { quote: '有几个群群主自己解散把我们踢出群聊了' },
      'gewe-protocol': t(
        'Recorded a real dissolve message on 2024-01-12.',
        '2024 年 1 月 12 日录到了真实的解散消息。',
      ),
    },
    against: {
      yunnanlong: { quote: '群主是无法“一次性”解散群的' },
      'nctoro-a161091': { quote: '微信并未提供一键解散的显性功能' },
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
      'mamicode-2015': {
        says: t('Quotes the in-app help of WeChat 6.1.1.', '引用了微信 6.1.1 的应用内帮助。'),
        quote: '微信群最多为 500 人',
      },
    },
  },
  'above-40-invitees-accept': {
    rows: ['B10'],
    says: t(
      'Above 40 members an invited person has to accept; above 100 they must also be real-name verified with a bank card.',
      '超过 40 人时，被邀请者须同意才能进群；超过 100 人时，还须绑定银行卡完成实名认证。',
    ),
    figures: { most: 40, verified: 100 },
    for: {
      'mamicode-2015': {
        says: t("Quotes WeChat's own help text, of 2015.", '引用了微信自己的帮助文字，2015 年的。'),
        quote: '超过 40 人,你的邀请需要对方同意',
      },
      'adminso-2014': {
        says: t(
          'Tencent’s announcement of 2014, about groups of more than 100: consent, and WeChat Pay activated.',
          '腾讯 2014 年的公告，说的是超过 100 人的群：要本人同意，还要开通微信支付。',
        ),
        quote: '被邀请入超过100人群的微信好友必须是已开通微信支付的用户',
        partly: true,
      },
    },
  },
  'qr-joining-stops-at-200': {
    rows: ['B11'],
    says: t(
      'Joining by QR code stops at 200 members; beyond that people have to be invited.',
      '群满 200 人就不能扫码进群，只能由群成员邀请。',
    ),
    figures: { most: 200 },
    for: {
      'moss-200': { quote: '微信群超过200人，只可通过群成员邀请进群' },
      'danghuangshang-69': { quote: '微信群满 200 人后只能通过邀请加入' },
      qumiaodong: {
        says: t(
          'Also says that above 100 a code alone is not enough.',
          '同一页又说超过 100 人就不能单靠扫码。',
        ),
        quote: '当微信群超过200人之后群二维码就失效了',
        partly: true,
      },
      'nctoro-a102144': {
        says: t('Gives 200 as the most people for a code.', '说群二维码的人数上限是 200 人。'),
        quote: '人数上限(普通群200人',
        partly: true,
      },
    },
  },
  'qr-joining-stopped-at-100-in-2014': {
    rows: ['B11'],
    says: t(
      'In 2014 joining by QR code stopped at 100 members.',
      '2014 年的说法是：满 100 人就不能扫码进群。',
    ),
    for: {
      'shuyong-2014': {
        says: t('Carries Tencent’s announcement.', '转载了腾讯的公告。'),
        quote: '超过100人时，将无法继续通过扫描二维码的方式邀请新人加入',
      },
      'tieba-qr': {
        says: t('Says 100, without a date.', '说是 100 人，没有日期。'),
        quote: '当群超过100人,不能扫码加入',
        partly: true,
      },
    },
  },
  'invite-confirmation-blocks-qr': {
    rows: ['B12'],
    says: t(
      "With 「群聊邀请确认」 (invite confirmation) on, invitations need the owner's approval and joining by QR code is blocked.",
      '开启「群聊邀请确认」后，成员邀请他人须经群主同意，也不能再扫码进群。',
    ),
    for: {
      'alltechasia-2016': {
        says: t('Describes the effect in 2016.', '2016 年介绍过这一效果。'),
        quote:
          'members must get a group owner’s approval before they invite friends, and the QR invitation approach is blocked',
      },
      'chinachannel-group-admin': {
        says: t('Describes the effect for version 6.3.28.', '介绍了 6.3.28 版的这一效果。'),
        quote: 'The group QR code for adding new members is also now blocked',
      },
      'wehub-log': {
        says: t('Has the label, and the owner’s approval.', '有这个名称，也说要群主确认。'),
        quote: '群成员需群主确认才能邀请朋友进群',
        partly: true,
      },
    },
  },
  'invite-confirmation-is-announced': {
    rows: ['B12'],
    says: t(
      'When the owner switches 「群聊邀请确认」 on, a line in the group says so.',
      '群主启用「群聊邀请确认」时，群里会出现一行提示。',
    ),
    for: {
      'wehub-log': {
        says: t('A log kept by a program, until 2018-12.', '一个程序留的记录，到 2018 年 12 月为止。'),
        quote: '群主已启用“群聊邀请确认”，群成员需群主确认才能邀请朋友进群',
      },
    },
  },
  'group-notice-kept-on-server': {
    rows: ['B16'],
    says: t(
      'On international WeChat a group notice set by the owner or an admin is kept for members to read later.',
      '国际版 WeChat 会保留群主或管理员发的群公告，供成员以后查看。',
    ),
    for: { 'wechat-privacy-policy': { quote: 'the Group Notice will be retained so it can be accessed' } },
  },
  'group-bills': {
    rows: ['B19'],
    says: t(
      'In a group bill (群收款), people who have not paid are reminded after 24 hours; the starter can stop it, but money already paid must be returned by hand.',
      '群收款发起 24 小时后会提醒未付的人；发起人可以停止收款，但已收的钱须自行退还。',
    ),
    for: { canyinms: { quote: '停止收款也只能停止没有交钱的好友,已交钱的就只能手动退回去了' } },
  },
  'ways-to-keep-a-copy': {
    rows: ['B26'],
    says: t(
      'To back up a chat or to move it to a new device, use Migrate Chats to Another Device or Favorites.',
      '想备份聊天记录或转到新设备，可用「聊天记录迁移」或「收藏」。',
    ),
    for: { 'wechat-help-backup': { quote: 'use the Migrate Chats to Another Device or Favorites feature' } },
  },
});

const WECHAT = { platform: ['wechat'] } as const satisfies When;
const DISSOLVE = { ...WECHAT, goal: ['dissolve'] } as const satisfies When;
/** For sentences about the others: nobody else is in a group of one. */
const TOGETHER = { ...DISSOLVE, groupSize: fromSize(2) } as const satisfies When;
const ALONE = { answers: { ...OWNER, groupSize: 1 }, fires: false } as const;
const TWO = { answers: { ...OWNER, groupSize: 2 }, fires: true } as const;

const LIMIT = obstacles['wechat.limit-40'].figures;
const PACKET_HOURS = obstacles['wechat.red-packets-24-hours'].figures.hours;
const REBUILD = claims['wechat.above-40-invitees-accept'].figures;
const BY_CODE = claims['wechat.qr-joining-stops-at-200'].figures.most;

/** Ending the group for everybody: what is known of WeChat, and of WeCom where both are alike. */
export const dissolving = [
  {
    kind: 'step',
    id: 'wechat.dissolve.save-first',
    phase: 'prepare',
    when: DISSOLVE,
    examples: [{ answers: OWNER, fires: true }],
    weight: 90,
    short: t(
      'Save pictures and files first: later it may not work.',
      '想留的图片、文件先存好，解散后可能存不了。',
    ),
    detail: t(
      'To keep a copy of the chat itself, use “Migrate Chats to Another Device” (聊天记录迁移), or “Favorites” (收藏). One user found that WeChat’s own backup and migration leave out a group that its owner has ended.',
      '聊天记录可以用「聊天记录迁移」转到另一台设备，或者收藏一份。有位用户发现：群被群主解散以后，微信自带的备份和迁移都不带这个群了。',
    ),
    joined: true,
    evidence: ['wechat.ways-to-keep-a-copy', 'wechat.backup-leaves-out-ended-groups'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.save-others',
    phase: 'prepare',
    when: TOGETHER,
    examples: [TWO, ALONE],
    weight: 40,
    message: MESSAGES.saveYours,
    short: t('Tell the others to save what they want to keep.', '跟群里说一声：想留的自己先存好。'),
    evidence: ['wechat.backup-leaves-out-ended-groups'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.delete-sensitive',
    phase: 'prepare',
    when: TOGETHER,
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    weight: 30,
    short: t('Anything sensitive? Delete the important files first.', '有敏感内容的话，重要文件先手动删掉。'),
    detail: t(
      'One how-to page advises it. It takes nothing off the others’ phones.',
      '有篇教程这么建议。别人手机里的删不掉。',
    ),
    joined: true,
    evidence: ['wechat.clean-up-before-dissolving', 'wechat.own-words-stay-with-others'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.delete-notice',
    phase: 'prepare',
    when: TOGETHER,
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    weight: 20,
    short: t('Delete the group notice too, if it matters.', '群公告里有敏感内容，也先删掉。'),
    detail: t(
      'For accounts without a +86 number the privacy policy says that a notice is kept for members to read later. No source says what holds for +86 accounts, or whether ending the group removes it.',
      '非 +86 号码的账号，隐私政策说群公告会保留下来给成员以后看。+86 号码的账号怎么样、解散会不会把公告删掉，都没查到。',
    ),
    joined: true,
    evidence: ['wechat.group-notice-kept-on-server', 'wechat.clean-up-before-dissolving'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.close-the-door',
    phase: 'prepare',
    when: TOGETHER,
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    weight: 25,
    short: t(
      'Turn on 群聊邀请确认: then invitations need your yes.',
      '打开「群聊邀请确认」，别人拉人要你同意。',
    ),
    detail: t(
      'The label means “confirm invitations”. Joining by QR code is blocked then too, as described in 2016. The group gets a line that says the owner switched it on, as a log of 2018 has it.',
      '打开以后，也不能扫码进群了，2016 年的介绍这么说。群里会出现一行提示，说群主启用了它（2018 年的一份记录）。',
    ),
    path: ['…', '群管理', '群聊邀请确认'],
    joined: true,
    evidence: ['wechat.invite-confirmation-blocks-qr', 'wechat.invite-confirmation-is-announced'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.settle-bills',
    phase: 'prepare',
    when: { ...DISSOLVE, groupType: ['payment'] },
    examples: [
      { answers: { ...OWNER, groupType: 'payment', region: 'mainland-china' }, fires: true },
      { answers: { ...OWNER, region: 'mainland-china' }, fires: false },
    ],
    weight: 60,
    short: t('Settle or stop open bill splits (群收款) first.', '没收完的「群收款」，先结清或者停掉。'),
    detail: t(
      'No source says that ending the group cancels or refunds them. Whoever started one can stop it; money that was paid has to be given back by hand.',
      '没查到解散会取消收款或者退钱。谁发起的谁可以停；已经收的钱要自己退回去。',
    ),
    evidence: ['wechat.group-bills'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.act',
    phase: 'act',
    when: { ...DISSOLVE, device: PHONES },
    examples: [{ answers: OWNER, fires: true }],
    short: t('“…” (top right) → 群管理 (manage) → 解散该群聊 (end it)', '点右上角「…」→ 群管理 → 解散该群聊'),
    detail: t(
      'It asks whether you’re sure. If you confirm, the group ends for everyone, and nothing undoes that.',
      '会弹出确认框：一确认就解散，没法反悔。',
    ),
    path: ['…', '群管理', '解散该群聊'],
    joined: true,
    evidence: [
      'wechat.owner-dissolves-on-phone',
      'wechat.dissolving-asks-first',
      'wechat.dissolving-is-final',
    ],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.confirm',
    phase: 'confirm',
    when: TOGETHER,
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    short: t('The group ends once you confirm.', '点了确认，就解散了。'),
    under: [t('Members then see 群主“your name”已解散该群聊', '群成员会看到「群主“你的名字”已解散该群聊」')],
    detail: t(
      'Members then see 群主“your name”已解散该群聊 (the owner has ended this group). What the owner sees is not recorded anywhere.',
      '群成员会看到「群主“你的名字”已解散该群聊」。群主自己这边显示什么，没有记录。',
    ),
    joined: true,
    evidence: ['wechat.dissolving-asks-first', 'wechat.dissolving-tells-all'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.confirm-alone',
    phase: 'confirm',
    when: { ...DISSOLVE, groupSize: exactly(1) },
    examples: [
      { answers: { ...OWNER, groupSize: 1 }, fires: true },
      { answers: { ...OWNER, groupSize: 2 }, fires: false },
    ],
    short: t('The group ends once you confirm.', '点了确认，就解散了。'),
    detail: t('What the owner sees is not recorded anywhere.', '群主自己这边显示什么，没有记录。'),
    evidence: ['wechat.dissolving-asks-first'],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.wait-before-rebuild',
    phase: 'afterwards',
    when: DISSOLVE,
    examples: [{ answers: OWNER, fires: true }],
    weight: 15,
    short: t('A new group of the same name? Wait 5 minutes.', '想重建同名的群？先等 5 分钟。'),
    detail: t(
      'One how-to page says that old messages could get attached to it until all servers agree, usually after 2 to 5 minutes; that you should wait 5 is our conclusion. WeChat tells groups apart by number, not by name, so this may be over-careful.',
      '有篇教程说，所有服务器同步通常要 2–5 分钟，这之前旧消息可能串进新群；等 5 分钟是我们的推断。其实微信靠编号认群，不靠名字，这条可能多余。',
    ),
    joined: true,
    evidence: [
      'wechat.same-name-mixes-old-messages',
      'wechat.deletion-2-to-5-minutes',
      'wechat.groups-keyed-by-number',
    ],
  },
  {
    kind: 'step',
    id: 'wechat.dissolve.remind-members',
    phase: 'afterwards',
    when: TOGETHER,
    examples: [TWO, ALONE],
    weight: 20,
    short: t(
      'If it matters, ask the others to clear their copies.',
      '在意的话，请大家把自己手机里的也清一清。',
    ),
    detail: t(
      'You can’t delete what is on their phones, except for what you take back (撤回) in time. No way was found to clear the chat for everyone and keep the group. One how-to page advises asking before the end, and speaks of their local cache (本地缓存).',
      '别人手机里的，你删不掉，除非及时撤回；也没查到有办法替所有人清空聊天记录、又把群留着。有篇教程说的是解散之前提醒成员清理本地缓存。',
    ),
    joined: true,
    evidence: ['wechat.clean-up-before-dissolving', 'wechat.own-words-stay-with-others'],
  },
  {
    kind: 'effect',
    id: 'wechat.dissolve.everyone-out',
    when: DISSOLVE,
    examples: [{ answers: OWNER, fires: true }],
    weight: 40,
    short: t('Nobody is in the group any more, not even you.', '大家都不在群里了，你也出来了。'),
    evidence: ['wechat.dissolving-puts-all-out'],
  },
  {
    kind: 'effect',
    id: 'wechat.dissolve.loud',
    notice: true,
    when: TOGETHER,
    excludes: ['wechat.leave.quiet'],
    examples: [TWO, ALONE],
    mustKnow: true,
    weight: 90,
    short: t('Everyone sees that it was you.', '大家会看到是你解散的。'),
    detail: t(
      'Each member gets the notice 群主“your name”已解散该群聊; one was recorded on 2024-01-12. Its wording depends on the phone’s language.',
      '每个成员都会收到「群主“你的名字”已解散该群聊」，2024-01-12 有过记录。文字随手机的语言变。',
    ),
    evidence: ['wechat.dissolving-tells-all'],
  },
  {
    kind: 'effect',
    id: 'wechat.dissolve.copies-stay',
    when: TOGETHER,
    examples: [TWO, ALONE],
    weight: 70,
    short: t('Members keep their copies, two users say.', '两位用户说，群成员自己的记录还在。'),
    detail: t(
      'One, put out of ended groups, still had the chats on the phone in 2023; another writes that records of ended or left groups still exist. Three how-to pages say that the records are deleted; don’t count on it.',
      '一位 2023 年说，群被解散了，自己手机里的记录还在；另一位说，解散或退出的群，记录还在。有三篇教程说记录都会清掉，别指望。',
    ),
    evidence: ['wechat.local-records-stay'],
  },
  {
    kind: 'effect',
    id: 'wechat.dissolve.server-data',
    when: DISSOLVE,
    examples: [{ answers: OWNER, fires: true }],
    weight: 15,
    short: t('One page: the group’s data on the server is deleted.', '有篇教程说，服务器上的群数据会删掉。'),
    detail: t('Nothing confirms it.', '没有别的资料能证实。'),
    evidence: ['wechat.server-data-deleted'],
  },
  {
    kind: 'effect',
    id: 'wechat.dissolve.in-stages',
    when: DISSOLVE,
    examples: [{ answers: OWNER, fires: true }],
    weight: 10,
    short: t('One page: it takes 2 to 5 minutes on all servers.', '有篇教程说，所有服务器同步要 2–5 分钟。'),
    detail: t(
      'It names three stages: the app shows success, the regional server is told, the backbone checks. Nothing confirms it.',
      '它说分三步：先是手机上显示成功，再到区域服务器，最后主干节点校验。没有别的资料能证实。',
    ),
    evidence: ['wechat.deletion-2-to-5-minutes'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.forty-boundary',
    when: {
      platform: ['wechat'],
      goal: ['dissolve'],
      role: ['owner'],
      groupSize: exactly(LIMIT.most),
    },
    excludes: ['wechat.dissolve.too-many-members'],
    examples: [
      { answers: { ...OWNER, groupSize: 40 }, fires: true },
      { answers: { ...OWNER, groupSize: 39 }, fires: false },
      { answers: { ...OWNER, groupSize: 41 }, fires: false },
    ],
    weight: 80,
    short: t(
      `Exactly ${LIMIT.most}: if it refuses, remove one (“…” → “−”).`,
      `正好 ${LIMIT.most} 人：不让解散，就移出 1 人（「…」→「−」）。`,
    ),
    detail: t(
      `One how-to page says “fewer than ${LIMIT.most}” in one place and “at most ${LIMIT.most}” in another: ${LIMIT.safe} is safe by either. The person you remove is told that it was you.`,
      `有篇教程一处写“少于 ${LIMIT.most} 人”，一处写“≤${LIMIT.most} 人”：${LIMIT.safe} 人，哪种说法都行。被移出的人会看到是你移的。`,
    ),
    joined: true,
    evidence: ['wechat.limit-40', 'wechat.remove-from-group-info', 'wechat.removed-are-told-by-whom'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.removed-are-told',
    when: [
      { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: above(LIMIT.most) },
      { platform: ['wechat'], goal: ['leave'], trouble: ['scam'], role: ['owner'], groupSize: fromSize(2) },
    ],
    examples: [
      { answers: { ...OWNER, groupSize: 41 }, fires: true },
      { answers: { ...OWNER, groupSize: 40 }, fires: false },
      { answers: { ...OWNER, groupSize: 2, trouble: 'scam' }, fires: true },
      { answers: { ...OWNER, groupSize: 1, trouble: 'scam' }, fires: false },
    ],
    mustKnow: true,
    weight: 75,
    short: t('Anyone you remove is told it was you.', '被你移出的人，会看到是你移的。'),
    detail: t(
      'They get 你被“your name”移出群聊 (you were removed by …), recorded on 2024-01-12. The record has two lines: this one, and one for whoever did it. Two how-to pages say that it stays secret; the record says otherwise.',
      '对方会收到「你被“你的名字”移出群聊」，2024-01-12 有过记录。记录里有两行：这一行，和移人的那一方看到的一行。有两篇教程说不会显示是谁，和这份记录对不上。',
    ),
    evidence: ['wechat.removed-are-told-by-whom'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.red-packets-too',
    when: {
      platform: ['wechat'],
      goal: ['dissolve'],
      groupType: ['ordinary', 'live', 'school'],
      groupSize: fromSize(2),
    },
    excludes: ['wechat.dissolve.red-packets'],
    examples: [TWO, ALONE, { answers: { ...OWNER, groupType: 'payment' }, fires: false }],
    weight: 35,
    short: t(
      `Red packets not all taken? One page: wait ${PACKET_HOURS} hours.`,
      `红包没领完？有篇教程说要等 ${PACKET_HOURS} 小时。`,
    ),
    detail: t(
      'If the app refuses and a red packet still has shares left, have them taken or wait. No other publisher says so; elsewhere those hours are only the time after which the money goes back to whoever sent it.',
      '如果提示不能解散，又有没领的红包，就等人领完，或者等时间到。没有别家这么说；别处说的这段时间，只是没领的钱退回去的时间。',
    ),
    joined: true,
    evidence: ['wechat.red-packets-24-hours', 'wechat.unopened-packets-go-back'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.stale-pages',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'] },
    examples: [
      { answers: OWNER, fires: true },
      { answers: { ...OWNER, goal: 'dissolve', role: 'member' }, fires: false },
    ],
    weight: 15,
    short: t('Some pages say it can’t be done. It can.', '有网页说“微信群不能解散”，其实能。'),
    detail: t(
      'One user wrote in October 2023 of groups that their owners had ended; the notice that members get was recorded on 2024-01-12. Neither says which version it came with.',
      '有位用户 2023 年 10 月说，有几个群被群主解散了；成员收到的提示，2024-01-12 有过记录。从哪个版本开始有的，两处都没说。',
    ),
    evidence: ['wechat.dissolving-came-later'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.forty-elsewhere',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: fromSize(REBUILD.most) },
    examples: [
      { answers: { ...OWNER, groupSize: 40 }, fires: true },
      { answers: { ...OWNER, groupSize: 39 }, fires: false },
    ],
    weight: 10,
    short: t(
      `${REBUILD.most} is also a number in the rule for inviting people.`,
      `拉人进群另有一条规矩，也是 ${REBUILD.most} 人。`,
    ),
    detail: t(
      `Above ${REBUILD.most} people, whoever is invited has to accept, as the app’s help had it in 2015; and a chat that a company’s program opens with WeChat contacts holds at most ${REBUILD.most}. That the limit for ending comes from there is our guess.`,
      `超过 ${REBUILD.most} 人，被邀请的人要自己点同意，这是 2015 年应用里的帮助写的；企业的程序拉起的、有微信联系人的群，也最多 ${REBUILD.most} 人。解散的那个限制是不是从这儿来的，是我们猜的。`,
    ),
    joined: true,
    evidence: ['wechat.above-40-invitees-accept', 'wecom.app-chat-40-people', 'wechat.limit-40'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.rebuild-consent',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: above(REBUILD.most) },
    examples: [
      { answers: { ...OWNER, groupSize: 41 }, fires: true },
      { answers: { ...OWNER, groupSize: 40 }, fires: false },
    ],
    weight: 20,
    short: t(
      `Starting anew? Above ${REBUILD.most}, each person must accept.`,
      `想重建？超过 ${REBUILD.most} 人，每个人要自己点同意。`,
    ),
    detail: t(
      `Above ${REBUILD.verified} they also need a verified real name with a bank card; a group holds at most ${claims['wechat.group-holds-500'].figures.most}. So the app’s own help had it in 2015.`,
      `超过 ${REBUILD.verified} 人还要绑银行卡实名；一个群最多 ${claims['wechat.group-holds-500'].figures.most} 人。这是 2015 年应用里的帮助写的。`,
    ),
    joined: true,
    evidence: ['wechat.above-40-invitees-accept', 'wechat.group-holds-500'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.rebuild-by-code',
    when: { platform: ['wechat'], goal: ['dissolve'], role: ['owner'], groupSize: above(BY_CODE) },
    examples: [
      { answers: { ...OWNER, groupSize: 201 }, fires: true },
      { answers: { ...OWNER, groupSize: 200 }, fires: false },
    ],
    weight: 20,
    short: t(
      `Starting anew? The QR code stops at ${BY_CODE} people.`,
      `想重建？满 ${BY_CODE} 人就不能扫码进群了。`,
    ),
    detail: t(
      'From then on people have to be invited, as users saw in 2023 and 2026. In 2014 it was 100.',
      '再多就只能靠群成员拉，2023 年和 2026 年都有用户遇到。2014 年的说法是 100 人。',
    ),
    joined: true,
    evidence: ['wechat.qr-joining-stops-at-200', 'wechat.qr-joining-stopped-at-100-in-2014'],
  },
  {
    kind: 'caution',
    id: 'wechat.dissolve.phone-reasons',
    when: { platform: ['wechat'], goal: ['dissolve'], device: COMPUTERS },
    examples: [
      { answers: { ...OWNER, device: 'desktop' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    weight: 10,
    short: t('Why only on the phone? One page guesses.', '为什么只能用手机？有篇教程猜过。'),
    detail: t(
      'Verification leans on the phone; malware on computers can’t act in bulk; critical actions stay the same everywhere.',
      '它猜的是：安全验证靠手机；防电脑上的恶意软件批量操作；关键操作到处都一样。',
    ),
    evidence: ['wechat.reasons-for-the-phone'],
  },
  {
    kind: 'caution',
    id: 'wechat.manage.linked-accounts',
    when: { platform: TENCENT, goal: ['dissolve', 'transfer'], accountsLinked: ['yes'] },
    examples: [
      { answers: { ...OWNER, accountsLinked: true }, fires: true },
      { answers: { ...OWNER, accountsLinked: false }, fires: false },
    ],
    weight: 40,
    short: t(
      'Your two accounts are bound: unbind the device first.',
      '你的两个账号绑在一起：先解除设备绑定。',
    ),
    detail: t(
      'One how-to page says that the rights of a WeCom and a personal account overlap when they are bound. Its remedy is to unbind the device, or to switch to the main account’s rights.',
      '有篇教程说，企业微信和个人账号绑定以后权限会重叠。它给的办法是解除设备绑定，或切换到主账号权限。',
    ),
    evidence: ['wechat.linked-accounts-overlap'],
  },
  {
    kind: 'caution',
    id: 'wechat.manage.linked-accounts-unknown',
    // An all-staff group is switched off, whatever accounts its members have.
    when: [
      { platform: TENCENT, goal: ['dissolve'], groupType: ENDED, accountsLinked: ['unsure'] },
      { platform: TENCENT, goal: ['transfer'], accountsLinked: ['unsure'] },
    ],
    examples: [
      { answers: OWNER, fires: true },
      { answers: { ...OWNER, accountsLinked: true }, fires: false },
    ],
    weight: 15,
    short: t('Two accounts bound together? Use the main one.', '绑着两个账号的话，用主账号来做。'),
    detail: t(
      'One how-to page says that the rights of a WeCom and a personal account overlap when they are bound, and advises you to unbind the device or to switch to the main account’s rights.',
      '有篇教程说，企业微信和个人账号绑定以后权限会重叠；可以解除设备绑定，或切换到主账号权限。',
    ),
    evidence: ['wechat.linked-accounts-overlap'],
  },
] as const satisfies readonly Rule<ClaimId>[];
