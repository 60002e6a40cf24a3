import { t } from '../../../model/text.ts';
import { defineClaims } from '../define.ts';

/** What is said of groups in WeChat, and what the article says. */
export const wechatClaims = defineClaims('wechat', {
  'leave-button-in-settings': {
    rows: ['A1.1', 'A01'],
    says: t(
      'On the phone, open the group chat, tap the menu at top right to reach the settings page, and find 「删除并退出」 (Delete and leave) at the bottom; other pages call the button 「退出群聊」.',
      '在手机上打开群聊，点右上角的菜单打开设置页，底部就是「删除并退出」；有的页面把按钮写作「退出群聊」。',
    ),
    for: {
      'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。'),
      yub2b: true,
      'gzt-0717': true,
      quomz: true,
    },
  },
  'leave-button-by-system': {
    rows: ['A1.2', 'A02'],
    says: t(
      'On iOS the leave button is at the very end of the page; on Android it stands in the middle of the action area.',
      'iOS 要滑到页面最底部才能看到退群按钮；Android 的按钮在操作区中间。',
    ),
    for: { 'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。') },
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
  'table-ways-to-end': {
    rows: ['A2.5'],
    says: t(
      "Ways to end: any member leaves, no limit, only local records remain; the creator dissolves, at most 40 members, members' copies remain; a super administrator forces it, no limit, a cloud backup remains.",
      '三种方式：任意成员退群，不限人数，只留本机记录；创建者解散，最多 40 人，成员端保留记录；超级管理员强制解散，不限人数，留有云端备份。',
    ),
    for: {
      'nctoro-article': t(
        'In the table of its second section; names no source.',
        '见第二节的表格，没有给出出处。',
      ),
    },
    against: {
      'nctoro-a148328': t(
        'Same publisher as the article, but says under 200 members.',
        '与该文章同一发布者，却说是 200 人以下。',
      ),
      'nctoro-a215839': t(
        'Describes dissolving and states no size limit.',
        '介绍了解散方法，没有提人数上限。',
      ),
      ll22: t('Describes dissolving and states no size limit.', '介绍了解散方法，没有提人数上限。'),
      'wecom-dev-96361': t(
        "Describes the dismissal of a customer group as the owner's act.",
        '把客户群的解散描述为群主的操作。',
      ),
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
  'reasons-for-the-phone': {
    rows: ['A3.2', 'A16'],
    says: t(
      'The likely reasons: verification leans on the phone, PC malware cannot act in bulk, and critical actions stay uniform.',
      '可能的原因：验证更依赖手机，避免电脑恶意软件批量操作，也让关键操作保持一致。',
    ),
    for: { 'nctoro-article': t('In its third section; names no source.', '见第三节，没有给出出处。') },
  },
  'table-devices': {
    rows: ['A3.3', 'A17'],
    says: t(
      'Leave response 0.8 s on iOS, 1.2 s on Android, 2.5 s on PC; dissolve success 99.2 %, 97.8 %, 89.4 %; error prompts 0.5 %, 1.3 %, 3.7 %.',
      '退群响应：iOS 0.8 秒、Android 1.2 秒、电脑 2.5 秒；解散成功率：99.2%、97.8%、89.4%；错误提示率：0.5%、1.3%、3.7%。',
    ),
    for: {
      'nctoro-article': t(
        'In the table of its third section; names no source, and gives a success rate for the computer that it says cannot dissolve.',
        '见第三节的表格，没有给出出处；其中还有它自己说不能解散的电脑端的成功率。',
      ),
    },
  },
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
  'qr-code-7-days': {
    rows: ['A5.2', 'A23'],
    says: t(
      "The group's QR code stays valid after leaving or dissolving, for 7 days at most.",
      '退群或解散后，群二维码仍然有效，最长 7 天。',
    ),
    figures: { hours: 168 },
    for: { 'nctoro-article': t('In its fifth section; names no source.', '见第五节，没有给出出处。') },
    against: {
      'tieba-qr': t(
        'Says the code dies early when its sharer leaves, and an emptied group is reported as not existing.',
        '说分享者退群后二维码就提前失效；扫空群的码会提示群不存在。',
      ),
      'nctoro-a91560': t(
        'Same publisher, but says the code lives 72 hours.',
        '同一发布者，却说二维码有效期是 72 小时。',
      ),
      'nctoro-a145741': t(
        'Same publisher, but says the code lives 72 hours.',
        '同一发布者，却说二维码有效期是 72 小时。',
      ),
      'nctoro-a153918': t(
        'Same publisher, but says the code lives 2 hours.',
        '同一发布者，却说二维码有效期是 2 小时。',
      ),
    },
  },
  'backup-metadata-30-days': {
    rows: ['A5.3', 'A24'],
    says: t('Group metadata stay in the cloud backup for 30 days.', '群的元数据会在云备份里保留 30 天。'),
    figures: { hours: 720 },
    for: { 'nctoro-article': t('In its fifth section; names no source.', '见第五节，没有给出出处。') },
    against: {
      'wechat-privacy-policy': t(
        'Gives other terms: log data up to 3 months, your list of groups until you delete it or the account.',
        '给出的期限不同：日志数据最长 3 个月，群聊列表保留到本人删除或注销账号为止。',
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
  'pc-login-interrupts': {
    rows: ['A6.1', 'A26'],
    says: t(
      'A login on the PC can interrupt a dissolution started on the phone.',
      '电脑端同时登录，可能会中断手机上发起的解散。',
    ),
    for: { 'nctoro-article': t('In its sixth section; names no source.', '见第六节，没有给出出处。') },
  },
  'linked-accounts-overlap': {
    rows: ['A6.2', 'A26'],
    says: t(
      'Binding a WeCom account to a personal account makes permissions overlap; unbind them or act from the main account.',
      '个人账号绑定企业微信后权限会重叠，应先解绑或改用主账号。',
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
  'device-conflicts-17-percent': {
    rows: ['A6.4', 'A26'],
    says: t(
      'About 17 % of group-management failures come from conflicts between devices.',
      '约 17% 的群管理故障来自多设备冲突。',
    ),
    for: { 'nctoro-article': t('In its sixth section; names no source.', '见第六节，没有给出出处。') },
  },
  'eu-leave-notice': {
    rows: ['A7.1', 'A31'],
    says: t(
      'In the EU a leave notice is always shown, because of the GDPR.',
      '在欧盟地区，受 GDPR 要求，退群时一定会显示通知。',
    ),
    for: { 'nctoro-article': t('In its seventh section; names no source.', '见第七节，没有给出出处。') },
    against: {
      'wechat-privacy-policy': t(
        'Its EEA section deals with the controller and rights and names no leave notice.',
        '欧洲经济区部分讲的是数据控制者和用户权利，没有提到退群通知。',
      ),
    },
  },
  'middle-east-keeps-records': {
    rows: ['A7.2', 'A32'],
    says: t(
      'The Middle East version keeps the records of all members after a group is dissolved.',
      '中东版本在群解散后仍保留所有成员的记录。',
    ),
    for: { 'nctoro-article': t('In its seventh section; names no source.', '见第七节，没有给出出处。') },
    against: {
      'wechat-privacy-policy': t('Has one retention table for all regions.', '各地区共用同一张保留期限表。'),
    },
  },
  'north-america-icloud-backup': {
    rows: ['A7.3', 'A33'],
    says: t(
      'In North America, group files are backed up to iCloud automatically.',
      '在北美地区，群文件会自动备份到 iCloud。',
    ),
    for: { 'nctoro-article': t('In its seventh section; names no source.', '见第七节，没有给出出处。') },
    against: {
      'wechat-privacy-policy': t(
        'Names servers in Singapore, Malaysia and Hong Kong, none in North America, and removes media after 120 hours.',
        '服务器在新加坡、马来西亚和中国香港，没有提到北美；媒体文件 120 小时后删除。',
      ),
      'wechat-help-backup': t(
        'Says chats cannot be backed up to its server or a cloud service.',
        '说明聊天记录无法备份到微信服务器或云服务。',
      ),
      'ticker-icloud': t(
        'Says WeChat does not back up to iCloud directly.',
        '说微信不支持直接备份到 iCloud。',
      ),
    },
  },
  'across-borders-use-wecom': {
    rows: ['A7.4', 'A37'],
    says: t(
      'A company that works across borders should manage such groups in WeCom because of such regional rules.',
      '由于这类地区规则，跨国企业的这类群宜放在企业微信里管理。',
    ),
    for: { 'nctoro-article': t('In its seventh section; names no source.', '见第七节，没有给出出处。') },
  },
  'force-tools-risks': {
    rows: ['A8.1'],
    says: t(
      "Third-party “force dissolve” tools may steal account rights, get the account banned by Tencent's safety system and leave malicious processes behind.",
      '第三方「强制解散」工具可能盗用账号权限，账号也可能被腾讯的安全系统封禁，还会留下恶意进程。',
    ),
    for: { 'nctoro-article': t('In its eighth section; names no source.', '见第八节，没有给出出处。') },
  },
  'deletion-2-to-5-minutes': {
    rows: ['A9.1', 'A34'],
    says: t(
      'Deletion runs in stages (client, regional server, backbone check); all nodes agree after 2–5 minutes.',
      '删除分阶段进行（客户端、区域服务器、主干节点校验），各节点 2～5 分钟后一致。',
    ),
    figures: { minutes: 5 },
    for: { 'nctoro-article': t('In its closing paragraph; names no source.', '见结尾一段，没有给出出处。') },
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
  'risk-control-3-years': {
    rows: ['A9.4', 'A36'],
    says: t(
      'Group metadata (creation time, first member list) stay in the risk-control system for up to 3 years and may serve as legal evidence.',
      '群的元数据（创建时间、最初的成员名单）在风控系统中最长保留 3 年，可能成为法律证据。',
    ),
    figures: { hours: 26_280 },
    for: { 'nctoro-article': t('In its closing paragraph; names no source.', '见结尾一段，没有给出出处。') },
    against: {
      'wechat-privacy-policy': t(
        'Names 3 years only for records of data requests; log data go within 3 months.',
        '只有数据权利申请的记录提到 3 年；日志数据在 3 个月内删除。',
      ),
    },
  },
  'leaver-keeps-record': {
    rows: ['A1.3', 'A1.5', 'A03'],
    says: t(
      "After leaving, the chat record stays on the leaver's own device, for nobody else to see.",
      '退群后，聊天记录仍保留在退群者自己的设备上，只有本人看得到。',
    ),
    for: { 'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。') },
    against: {
      'gzt-0717': t('Says leaving erases the local record.', '说退群会清掉本机的聊天记录。'),
      'nctoro-a99926': t('Says the local cache is cleared on leaving.', '说退群后本机缓存会被清除。'),
      'gewe-protocol': t(
        "Records the leaver's client receiving a DelContacts event that drops the room.",
        '记录显示，退群者的客户端收到 DelContacts 事件，该群从账号中移除。',
      ),
    },
  },
  'leaver-off-the-list-at-once': {
    rows: ['A1.3', 'A1.5', 'A04'],
    says: t(
      'After leaving, no new messages arrive and the name leaves the member list at once.',
      '退群后不再收到新消息，名字立即从成员列表消失。',
    ),
    for: { 'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。') },
  },
  'leaving-is-silent': {
    rows: ['A1.5', 'A05'],
    says: t(
      'When a member leaves a personal group by themselves, nobody else sees a message about it.',
      '在个人微信群里，成员自行退群时，其他人看不到任何提示。',
    ),
    for: {
      'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。'),
      'wechaty-docs': t(
        'Cannot raise an event when someone leaves, because WeChat tells nobody.',
        '有人自行退群时无法触发事件，因为微信不通知任何人。',
      ),
      'gewe-protocol': t(
        'Lists messages for removal, dissolving and owner change, but none for leaving.',
        '列出了移除成员、解散和更换群主的消息，唯独没有退群消息。',
      ),
      'lookalike-dialogs': t(
        'Ten look-alikes copy a leave dialog promising that other members are not told.',
        '十个仿制项目照搬的退群弹窗都写明不会通知其他成员。',
      ),
    },
  },
  'leave-notices-if-on': {
    rows: ['A1.5', 'A06'],
    says: t(
      'A group shows a leave notice if the owner has switched leave notices on.',
      '群主开启退群通知后，有人退群时群里会显示提示。',
    ),
    for: { 'nctoro-article': t('In its first section; names no source.', '见第一节，没有给出出处。') },
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
  'force-tools-get-banned': {
    rows: ['A8.1', 'A27'],
    says: t(
      'Third-party tools such as those that “force dissolve” a group can get the account banned and put privacy and property at risk.',
      '「强制解散」之类的第三方工具可能导致封号，并危及隐私和财产安全。',
    ),
    for: {
      'wechat-acceptable-use': t(
        'Section 7.2 bars bots, scripts and unauthorised software.',
        '第 7.2 条禁止机器人、脚本和未经授权的软件。',
      ),
      'security-notice-2024': t(
        'The notice of 2024-03-26 warns against unauthorised add-ons (外挂).',
        '2024 年 3 月 26 日的公告警示使用外挂的风险。',
      ),
      'account-rules-copy': t(
        'A copy of the rules for personal accounts that bars such tools.',
        '个人账号使用规范的副本，禁止此类工具。',
      ),
      'wetool-2020': t(
        'Reports the reaction to the tool WeTool in 2020.',
        '报道了 2020 年对 WeTool 工具的处置。',
      ),
      'nctoro-article': t('In its eighth section; names no source.', '见第八节，没有给出出处。'),
    },
  },
  'remove-below-40': {
    rows: ['A8.2', 'A28'],
    says: t(
      'The official alternative is to remove members until fewer than 40 remain and then dissolve.',
      '官方的替代办法是先把成员移到 40 人以下，再解散。',
    ),
    for: { 'nctoro-article': t('In its eighth section; names no source.', '见第八节，没有给出出处。') },
  },
  'support-for-abnormal-groups': {
    rows: ['A8.2', 'A29'],
    says: t(
      'Customer service can deal with an abnormal group if a legal basis is given.',
      '提供法律依据后，客服可以处理异常群。',
    ),
    for: { 'nctoro-article': t('In its eighth section; names no source.', '见第八节，没有给出出处。') },
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
  'dissolving-is-final': {
    rows: ['B02'],
    says: t('Dissolving cannot be undone.', '解散后无法撤销。'),
    for: {
      ll22: t(
        'Describes dissolving and reports no way to undo it.',
        '介绍了解散方法，没有提到任何撤销办法。',
      ),
      'nctoro-a215839': t(
        'Describes dissolving and reports no way to undo it.',
        '介绍了解散方法，没有提到任何撤销办法。',
      ),
      'hai-pet': t(
        'Describes dissolving and reports no way to undo it.',
        '介绍了解散方法，没有提到任何撤销办法。',
      ),
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
  'owner-leaves-system-picks': {
    rows: ['B04'],
    says: t(
      'If the owner simply leaves, the system picks a new owner.',
      '群主直接退群时，系统会自动选出新群主。',
    ),
    for: {
      senqingzn: t('Says the system passes the group to an active member.', '说系统会把群交给一位活跃成员。'),
    },
    against: {
      'nctoro-a196440': t('Says the owner has to transfer the group first.', '说群主必须先转让。'),
      'gzt-0717': t('Says the owner has to transfer the group first.', '说群主必须先转让。'),
      'nctoro-a116473': t('Says a group of fewer than 3 members ends.', '说不到 3 人的群会就此结束。'),
    },
  },
  'old-way-empty-and-leave': {
    rows: ['B05'],
    says: t(
      'The old way to end a group is to remove everyone and then leave.',
      '过去结束群的办法是先移出所有人，再自己退群。',
    ),
    for: {
      yunnanlong: t('Describes removing everyone and then leaving.', '介绍先移出所有人再退群。'),
      'wechaty-puppet-530': t('Shows the same pattern on WeCom.', '在企业微信上用的是同样的做法。'),
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
  'only-owner-transfers': {
    rows: ['B07'],
    says: t(
      'Only the owner can transfer ownership: 「群管理」 → 「群主管理权转让」 → pick a member → confirm. The old owner becomes an ordinary member, and only the new owner can reverse it.',
      '只有群主能转让：「群管理」→「群主管理权转让」→ 选择成员 → 确认。原群主变为普通成员，只有新群主能再转回来。',
    ),
    for: { senqingzn: true, 'nctoro-a196440': true },
  },
  'transfer-conditions': {
    rows: ['B08'],
    says: t(
      'A transfer has conditions: 48 or 72 hours in the group, or acceptance by the new owner.',
      '转让有条件：新群主须入群满 48 或 72 小时，或须由其本人接受。',
    ),
    for: {
      sboyo: t('Names 48 hours and consent.', '说须满 48 小时并经同意。'),
      senqingzn: t('Names 72 hours.', '说须满 72 小时。'),
      kmw: t('Names consent by the new owner.', '说须经新群主同意。'),
    },
    against: {
      'gewe-protocol': t('Shows the new owner simply being informed.', '记录显示新群主只是收到通知。'),
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
  // No rule rests on it: says what admins may do; no way out of a group needs it.
  'admins-since-2018': {
    rows: ['B13'],
    says: t(
      'Group admins came in 2018 with iOS 6.7.2 for groups of 100 and more: the creator plus up to 3, who may rename the group, post a notice, approve joining and remove members.',
      '2018 年 iOS 6.7.2 为 100 人以上的群引入群管理员：群主之外最多 3 人，可改群名、发公告、审核进群和移出成员。',
    ),
    for: { 'dianping36-admins': true, 'paomoly-admins': true },
  },
  'muting-is-silent': {
    rows: ['B14'],
    says: t(
      'A group can be muted with 「消息免打扰」 on its info page; nobody is told.',
      '可以在群聊信息页打开「消息免打扰」，没有人会收到通知。',
    ),
    for: { zesyz: t('Names this switch as the one to turn on first.', '提到要先打开这个开关。') },
  },
  'muted-group-folds': {
    rows: ['B15'],
    says: t(
      'A muted group can be folded into the row 「折叠的群聊」; this came with iOS 8.0.14.',
      '打开免打扰的群可以收进「折叠的群聊」；该功能随 iOS 8.0.14 推出。',
    ),
    for: {
      'riyuangf-fold': t('Reports the new option in iOS 8.0.14.', '报道了 iOS 8.0.14 的新选项。'),
      zesyz: t('Says muting has to be on first.', '说要先打开免打扰。'),
      'nctoro-a123707': t('Calls the option 折叠该聊天.', '把该选项写作「折叠该聊天」。'),
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
  // No rule rests on it: pinning a message on a computer; no step of a plan uses it.
  'desktop-owner-functions': {
    rows: ['B18'],
    says: t(
      'The desktop client does have some functions for owners and admins, such as pinning a message on Windows since autumn 2022.',
      '电脑端确有一些群主和管理员功能，例如 Windows 版自 2022 年秋起可以置顶消息。',
    ),
    for: {
      'leikeji-windows': t(
        'Reports pinned messages and inviting with shared history on Windows.',
        '报道了 Windows 版的消息置顶和邀请时共享历史记录。',
      ),
      'nctoro-a166742': t("Describes an owner's function on the desktop.", '介绍了电脑端的一项群主功能。'),
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
  'mini-programs-stop': {
    rows: ['B20'],
    says: t(
      'Mini Programs tied to a group stop working for someone who has left: the group-info call returns error 65206.',
      '退群后，与该群绑定的小程序不再可用：群信息接口会返回错误 65206。',
    ),
    for: {
      'mini-program-group-info': t(
        'Lists error 65206: the user is no longer in this group.',
        '列出错误 65206：用户已不在该群。',
      ),
    },
  },
  'removal-limits': {
    rows: ['B21'],
    says: t(
      'There is a limit on removing many members: 200 a day, or 200 at a time and 3 an hour for admins.',
      '批量移出成员有限制：每天 200 人，或每次 200 人、管理员每小时 3 人。',
    ),
    for: {
      'nctoro-a236855': t('Warns of 200 a day.', '提醒每天限 200 人。'),
      'nctoro-255397': t(
        'Says 200 at a time and 3 an hour for admins.',
        '说每次 200 人，管理员每小时 3 人。',
      ),
    },
    against: { ugtv8: t('Says members cannot be removed in batches.', '说不能批量移出成员。') },
  },
  'owner-sees-who-left': {
    rows: ['B22'],
    says: t(
      'The owner can see a list of the people who left in the last 3 months (退群成员).',
      '群主可以查看最近 3 个月的「退群成员」列表。',
    ),
    for: {},
  },
  // No rule rests on it: about deleting an account, which is no way out of one group.
  'account-deletion-conditions': {
    rows: ['B24'],
    says: t(
      'An account cannot be deleted while a WeChat or Weixin Pay balance remains or the user administers an Official Account or Mini Program.',
      '微信支付仍有余额，或仍在管理公众号、小程序时，无法注销账号。',
    ),
    for: { 'wechat-privacy-policy': t('Names these reasons for refusal.', '列出了这些拒绝注销的情形。') },
  },
  'data-export-without-chats': {
    rows: ['B25'],
    says: t(
      'Account data can be exported under Me > Settings > My Information & Authorizations > Export Personal Data; chat content is not among the listed categories.',
      '账号数据可在应用设置中导出，英文入口为 Me > Settings > My Information & Authorizations > Export Personal Data；列出的类别不含聊天内容。',
    ),
    for: {
      'wechat-privacy-policy': t(
        'Names this path and the categories: account, contacts, Moments, favourites, location and login.',
        '写明了入口和类别：账号、联系人、朋友圈、收藏、位置和登录。',
      ),
    },
  },
  'ways-to-keep-a-copy': {
    rows: ['B26'],
    says: t(
      'To keep a copy of a chat, use Migrate Chats to Another Device or Favorites; neither is a cloud copy.',
      '想留存聊天记录，可用「聊天记录迁移」或「收藏」，两者都不是云端备份。',
    ),
    for: { 'wechat-help-backup': t('Recommends these two functions.', '推荐使用这两项功能。') },
  },
  'text-72-hours': {
    rows: ['P01'],
    says: t(
      'WeChat deletes message text from its servers shortly after delivery, at the latest 72 hours after sending.',
      'WeChat 在送达后不久就从服务器删除消息文字，最迟为发送后 72 小时。',
    ),
    figures: { hours: 72 },
    for: {
      'wechat-privacy-policy': t(
        'Gives 72 hours from sending as the limit; versions until 2025-12-19 gave 3 hours from delivery.',
        '写明上限为发送后 72 小时；2025 年 12 月 19 日及以前的版本写的是送达后 3 小时内。',
      ),
    },
  },
  'media-120-hours': {
    rows: ['B17', 'P02'],
    says: t(
      'Images, audio, video and files leave WeChat’s servers 120 hours after sending.',
      '图片、音频、视频和文件在发送 120 小时后从 WeChat 的服务器删除。',
    ),
    figures: { hours: 120 },
    for: { 'wechat-privacy-policy': t('Gives 120 hours from sending.', '写明为发送后 120 小时。') },
  },
  'log-data-3-months': {
    rows: ['P03'],
    says: t(
      'WeChat deletes log data within 3 months of collection; 1 month for anti-fraud data in exchanges between WeChat and Weixin.',
      'WeChat 的日志数据在收集后 3 个月内删除；WeChat 与微信互通中的反欺诈数据为 1 个月。',
    ),
    figures: { hours: 2_160 },
    for: {
      'wechat-privacy-policy': t(
        'Gives both terms in its retention table.',
        '在保留期限表里给出了这两个期限。',
      ),
    },
  },
  'group-list-until-asked': {
    rows: ['P04'],
    says: t(
      'WeChat keeps your list of group chats and friends until you ask for removal or the account is deleted.',
      'WeChat 会保留你的群聊和好友列表，直到你要求删除或注销账号。',
    ),
    for: {
      'wechat-privacy-policy': t(
        'Names this term for the list of group chats and friends.',
        '写明了群聊和好友列表的保留期限。',
      ),
    },
  },
  'deletion-not-permanent': {
    rows: ['P05'],
    says: t(
      'Since 2026-04-07 WeChat no longer promises that deletion is “permanent”.',
      '自 2026 年 4 月 7 日起，WeChat 不再承诺「永久」删除。',
    ),
    for: {
      'wechat-privacy-policy': t(
        'Its stored versions show the word dropped.',
        '对比已存的各版本，可见该词已被去掉。',
      ),
      'platform-governance-archive': true,
    },
  },
  'which-policy-applies': {
    rows: ['P06'],
    says: t(
      'The WeChat policy applies to accounts with a number from outside mainland China; +86 numbers are under the Weixin guidelines. Me > Settings > About shows which one applies.',
      '非中国大陆手机号注册的账号适用 WeChat 政策，+86 号码适用微信的隐私保护指引；可在「我 > 设置 > 关于」查看。',
    ),
    for: {
      'wechat-privacy-policy': t('Says to whom it applies and where to look.', '写明了适用对象和查看位置。'),
    },
  },
  'erasure-by-form': {
    rows: ['P07'],
    says: t(
      'WeChat users in listed jurisdictions can ask for erasure through a request form; the request records may be kept for up to 3 years.',
      '所列地区的 WeChat 用户可通过申请表要求删除数据；申请记录最长可保留 3 年。',
    ),
    for: { 'wechat-privacy-policy': t('Names the form and the 3 years.', '写明了申请表和 3 年期限。') },
  },
  'shared-with-weixin': {
    rows: ['P08'],
    says: t(
      'Whatever is exchanged with a Weixin user is shared with Weixin and processed in mainland China.',
      '与微信用户往来的内容会共享给微信，并在中国大陆处理。',
    ),
    for: {
      'wechat-privacy-policy': t(
        'States this for exchanges with Weixin users.',
        '对与微信用户的往来作了这样的说明。',
      ),
    },
  },
  'eea-controller': {
    rows: ['P09'],
    says: t(
      'In the EEA, the UK and Switzerland the controller is Tencent International Service Europe B.V. in Amsterdam; users may complain to their local authority.',
      '在欧洲经济区、英国和瑞士，数据控制者是位于阿姆斯特丹的 Tencent International Service Europe B.V.；用户可向当地监管机构投诉。',
    ),
    for: {
      'wechat-privacy-policy': t(
        'Names the controller, the right to complain and standard clauses for transfers.',
        '写明了控制者、投诉权和数据传输所用的标准条款。',
      ),
    },
  },
  'undelivered-3-days': {
    rows: ['P10'],
    says: t(
      'Weixin keeps undelivered messages for 3 days and then clears them; received content stays on the device.',
      '微信对未送达的消息保留 3 天后清除；已接收的内容保存在设备上。',
    ),
    figures: { hours: 72 },
    for: {
      'itbear-2024': t('Quotes Tencent customer service.', '引用了腾讯客服的答复。'),
      'seesun-2024': true,
    },
  },
  // No rule rests on it: a statement of 2018; undelivered-3-days is newer and more precise.
  'no-histories-stored-2018': {
    rows: ['P11'],
    says: t(
      'Tencent said in 2018 that Weixin stores no chat histories.',
      '腾讯 2018 年表示，微信不保存聊天记录。',
    ),
    for: {
      'ecns-2018': t('Reports the statement of January 2018.', '报道了 2018 年 1 月的声明。'),
      'scmp-2018': t(
        'Reports the later statement, and investigators who said they recovered deleted chats.',
        '报道了后来的声明，也报道有调查人员称恢复了已删聊天。',
      ),
    },
  },
  'bars-bots': {
    rows: ['P12'],
    says: t(
      'WeChat bars bots, scripts and unauthorised software.',
      'WeChat 禁止机器人、脚本和未经授权的软件。',
    ),
    for: { 'wechat-acceptable-use': t('Section 7.2 bars them.', '第 7.2 条作了禁止。') },
  },
});
