import type { When } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import { exactly } from '../../model/sizes.ts';
import { t } from '../../model/text.ts';
import type { ClaimId } from '../claims.ts';
import { defineClaims } from '../define.ts';
import { MESSAGES } from '../messages.ts';
import { HANDOVER, WITH_OTHERS } from './values.ts';

/** What is said of it, and by whom. */
export const claims = defineClaims('telegram', {
  'only-owner-transfers': {
    rows: ['T-39'],
    says: t('Only the owner can hand a group over.', '只有群主能转让群。'),
    for: {
      'td-api': {
        says: t('Says so of the call for it.', '对该操作如此说明。'),
        quote: 'Changes the owner of a chat … requires owner privileges in the chat.',
      },
    },
  },
  'transfer-conditions': {
    rows: ['T-39'],
    says: t(
      'To hand a group over: two-step verification on for more than 7 days, logged in on this device for more than 24 hours, and the password.',
      '转让群需要：两步验证已开启超过 7 天、本设备已登录超过 24 小时，并输入密码。',
    ),
    figures: { passwordDays: 7, sessionHours: 24 },
    for: {
      'tdesk-2025-09': {
        says: t('Names both waits and asks for the password.', '写明两个等待时间，并要求输入密码。'),
        quote: 'Enabled **Two-Step Verification** more than **7 days** ago … more than **24 hours** ago',
      },
      'tg-macos-2025-07': {
        says: t('The error text of the Mac app.', 'Mac 版的提示。'),
        quote: '2-Step Verification was enabled for your account more than 7 days ago.',
      },
      'unigram-2024-10': t(
        'Its texts under the Android keys say the same.',
        '沿用 Android 键名的文案说法一致。',
      ),
    },
  },
  'transfer-errors': {
    rows: ['T-40'],
    says: t(
      'The interface refuses a transfer with PASSWORD_MISSING, PASSWORD_TOO_FRESH_%d or SESSION_TOO_FRESH_%d (seconds left); its page calls both waits 24 hours.',
      '转让被拒时接口返回 PASSWORD_MISSING、PASSWORD_TOO_FRESH_%d 或 SESSION_TOO_FRESH_%d（剩余秒数）；该页面称两个等待都是 24 小时。',
    ),
    contradicts: ['telegram.transfer-conditions'],
    for: {
      'tg-api-edit-creator': {
        says: t('Lists these errors.', '列出这些错误。'),
        quote: 'The password was modified less than 24 hours ago, try again in %d seconds.',
      },
      'td-participant-manager': {
        says: t('Reads the seconds left from them.', '从中读取剩余秒数。'),
        quote: 'PASSWORD_TOO_FRESH_',
        partly: true,
      },
    },
    against: {
      'tdesk-2025-09': {
        says: t(
          'Asks for a password older than 7 days, not 24 hours.',
          '要求密码已设超过 7 天，而不是 24 小时。',
        ),
        quote: 'Enabled **Two-Step Verification** more than **7 days** ago.',
      },
    },
  },
  'who-can-become-owner': {
    rows: ['T-41'],
    says: t('The new owner must not be a bot or a deleted account.', '新群主不能是机器人或已注销账号。'),
    for: {
      'td-api': {
        says: t('Says so.', '如此说明。'),
        quote: "The ownership can't be transferred to a bot or to a deleted user",
      },
    },
  },
  'basic-groups-can-be-transferred': {
    rows: ['T-41'],
    says: t(
      'Since February 2026 Telegram’s library hands basic groups over as they are.',
      '2026 年 2 月起，Telegram 官方库能直接转让基本群组。',
    ),
    for: {
      'td-change-2026-02-transfer': {
        says: t('Adds basic groups on 2026-02-10.', '2026-02-10 加入基本群组。'),
        quote: 'Support basic groups in transferChatOwnership.',
      },
    },
  },
  'new-owner-power': {
    rows: ['T-41'],
    says: t(
      'The new owner can take away the old one’s rights or ban them.',
      '新群主可以撤销原群主的权限，甚至封禁原群主。',
    ),
    for: {
      'tdesk-2025-09': {
        says: t('The question before the transfer.', '转让前的确认。'),
        quote: 'free to remove any of your admin privileges or even ban you',
      },
      'tg-macos-2025-07': {
        says: t('The same question.', '同样的确认。'),
        quote: 'free to remove any of your admin privileges or even ban you',
      },
    },
  },
  'old-owner-stays-admin': {
    rows: ['T-41'],
    says: t(
      'We conclude: the old owner stays in the group, as an admin.',
      '我们推断：原群主仍在群里，是管理员。',
    ),
    for: {
      'tdesk-2025-09': {
        says: t(
          'Speaks of admin privileges that the new owner may remove.',
          '提到新群主可以撤销原群主的管理员权限。',
        ),
        quote: 'remove any of your admin privileges',
        partly: true,
      },
      'tg-blog-2026-02': {
        says: t('Handing over needs no leaving.', '转让不必退出。'),
        quote: 'transfer ownership to another member at any time — without leaving the chat',
        partly: true,
      },
    },
  },
  'desktop-transfer-button': {
    rows: ['T-39'],
    says: t(
      'Telegram Desktop shows the owner “Transfer group ownership” (in a channel “Transfer channel ownership”) among a person’s admin rights once all of them but anonymity are ticked; they need not be saved.',
      'Telegram Desktop：在某人的管理员权限页勾上除匿名外的全部权限，就会出现「Transfer group ownership」（频道里是「Transfer channel ownership」）；不必先保存。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-2025-09': {
        says: t('Shows the button only while all those rights are ticked.', '勾满这些权限时才显示按钮。'),
        quote: 'AdminRightsForOwnershipTransfer',
      },
    },
  },
  'macos-transfer-button': {
    rows: ['T-39'],
    says: t(
      'Telegram for macOS shows the owner of a supergroup or channel “Transfer Group Ownership” or “Transfer Channel Ownership” among a person’s admin rights once all of them but anonymity are on.',
      'macOS 版：在某人的管理员权限页打开除匿名外的全部权限，超级群组或频道的群主就会看到「Transfer Group Ownership」或「Transfer Channel Ownership」。',
    ),
    devices: ['desktop'],
    for: {
      'tg-macos-2025-07': {
        says: t('Shows it only then.', '只有这时才显示。'),
        quote:
          'areAllAdminRightsEnabled(currentRightsFlags, peer: .channel(channel), except: .canBeAnonymous)',
      },
    },
  },
  'desktop-transfer-upgrades': {
    rows: ['T-41'],
    says: t(
      'In the Telegram Desktop of 2025 a basic group becomes a supergroup on that way.',
      '2025 年的 Telegram Desktop 里，这样转让会把基本群组升级为超级群组。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-2025-09': {
        says: t('Upgrades the group before it asks for the password.', '要求输入密码前先升级群组。'),
        quote: 'peer()->session().api().migrateChat(chat',
      },
    },
  },
  'desktop-hands-over-basic': {
    rows: ['T-41'],
    says: t(
      'Newer code of Telegram Desktop hands a basic group over as it is.',
      'Telegram Desktop 的新代码会直接转让基本群组。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-ownership-transfer': {
        says: t('Sends the group itself, without upgrading it.', '直接用这个群请求转让，不先升级。'),
        quote: 'MTPmessages_EditChatCreator( _peer->input(), _selectedUser->inputUser()',
      },
    },
  },
  'ios-transfer-upgrades': {
    rows: ['T-41'],
    says: t(
      'Older builds of Telegram for iOS turn a basic group into a supergroup and then hand it over.',
      'iOS 版的旧版本会先把基本群组升级为超级群组，再转让。',
    ),
    devices: ['ios'],
    for: {
      'tg-ios-ownership-transfer': {
        says: t('Does both, one after the other.', '两件事接着做。'),
        quote: 'signal = context.engine.peers.convertGroupToSupergroup(peerId: peer.id)',
      },
    },
  },
  'android-transfer-upgrades': {
    rows: ['T-41'],
    says: t(
      'Older builds of Telegram for Android turn a basic group into a supergroup and then hand it over.',
      '安卓版的旧版本会先把基本群组升级为超级群组，再转让。',
    ),
    devices: ['android'],
    for: {
      'tg-android-admin-rights': {
        says: t('Does both, one after the other.', '两件事接着做。'),
        quote: 'if (srp != null && !ChatObject.isChannel(currentChat)) { … convertToMegaGroup(',
      },
    },
  },
  'phone-transfer-notice': {
    rows: ['T-36'],
    says: t(
      'Telegram for iOS and for Android show the person who handed it over a notice that names the new owner.',
      'iOS 版和安卓版会给转让的人弹出提示，写明新群主是谁。',
    ),
    devices: ['ios', 'android'],
    for: {
      'tg-ios-admin-list': {
        says: t('Shows it once it is done, on the iPhone.', 'iPhone 版转让完成后显示。'),
        quote:
          'content: .succeed(text: presentationData.strings.Channel_OwnershipTransfer_TransferCompleted(',
      },
      'tg-android-notices': {
        says: t('Builds it, on Android.', '安卓版的这条提示。'),
        quote: 'action == ACTION_OWNER_TRANSFERED_CHANNEL || action == ACTION_OWNER_TRANSFERED_GROUP',
      },
    },
  },
  'desktop-transfer-notice': {
    rows: ['T-36'],
    says: t(
      'Telegram Desktop shows the person who handed it over a notice that names the new owner.',
      'Telegram Desktop 会给转让的人弹出提示，写明新群主是谁。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-2025-09': {
        says: t('Text of that notice.', '提示文案。'),
        quote: '{user} is now the owner of the group.',
      },
      'tdesk-ownership-transfer': {
        says: t('Shows it once the server has agreed.', '服务器同意后显示。'),
        quote: 'lng_rights_transfer_done_group',
      },
    },
  },
  'ios-transfer-entry': {
    rows: ['T-39'],
    says: t(
      'Telegram for iOS shows the owner “Transfer Group Ownership”, or the same entry for a channel, among a person’s admin rights once all of them but anonymity are on.',
      'iOS 版：在某人的管理员权限页打开除匿名外的全部权限，群主就会看到「Transfer Group Ownership」，频道里是频道的同一入口。',
    ),
    devices: ['ios'],
    for: {
      'tg-ios-admin-rights': {
        says: t('Shows it only then, in groups and channels.', '只有这时才显示，群和频道都一样。'),
        quote: 'areAllAdminRightsEnabled(currentRightsFlags, group: isGroup, except: .canBeAnonymous)',
      },
      'tg-ios-strings': {
        says: t('The label.', '按钮名。'),
        quote: 'Transfer Group Ownership',
        partly: true,
      },
    },
  },
  'ios-admin-list': {
    rows: ['T-39'],
    says: t(
      'Telegram for iOS lists the administrators on the page behind “Edit”, in both kinds of group and in channels.',
      'iOS 版：管理员列表在「Edit」后面的编辑页里，两种群和频道都一样。',
    ),
    devices: ['ios'],
    for: {
      'tg-ios-edit-page': {
        says: t('Puts it there for the creator.', '给创建者放在那里。'),
        quote: 'text: presentationData.strings.GroupInfo_Administrators',
      },
    },
  },
  'android-admin-list': {
    rows: ['T-39'],
    says: t(
      'Telegram for Android lists a group’s administrators on the page where the group is edited.',
      '安卓版：群的管理员列表在编辑群资料的那一页。',
    ),
    devices: ['android'],
    for: {
      'tg-android-edit-page': {
        says: t('Opens the list from there.', '从那里打开管理员列表。'),
        quote: 'args.putInt("type", ChatUsersActivity.TYPE_ADMIN);',
      },
    },
  },
  'android-transfer-entry': {
    rows: ['T-39'],
    says: t(
      'Telegram for Android shows the owner the entry for handing over on the page of a person’s admin rights once all of them but anonymity are on; a bot has none.',
      '安卓版：在某人的管理员权限页打开除匿名外的全部权限，群主就会看到转让的入口；对机器人没有。',
    ),
    devices: ['android'],
    for: {
      'tg-android-admin-rights': {
        says: t('Shows it only then.', '只有这时才显示。'),
        quote: 'currentChat.creator && currentType == TYPE_ADMIN && hasAllAdminRights() && !currentUser.bot',
      },
    },
  },
  'android-transfer-labels': {
    rows: ['T-39'],
    says: t(
      'On Android the list is “Administrators”, the entry “Transfer Group Ownership” (in a channel “Transfer Channel Ownership”), its confirmation “Change Owner”; the labels come from another client with the same texts (2024).',
      '安卓版的列表叫「Administrators」，入口叫「Transfer Group Ownership」（频道里是「Transfer Channel Ownership」），确认按钮叫「Change Owner」；按钮名取自沿用同一套文案的另一客户端（2024 年）。',
    ),
    devices: ['android'],
    for: {
      'unigram-2024-10': {
        says: t('Has the labels under the keys of the Android app.', '沿用 Android 键名，有这些按钮名。'),
        quote: 'Transfer Group Ownership',
      },
    },
  },
  'members-notice-not-found': {
    rows: ['T-36'],
    says: t('What the members see of a direct transfer was not found.', '未找到直接转让时群成员会看到什么。'),
    for: {},
  },
  'desktop-admin-list': {
    rows: ['T-39'],
    says: t(
      'Telegram Desktop lists a group’s administrators in the window behind “Manage group”.',
      'Telegram Desktop：群的管理员列表在「Manage group」的窗口里。',
    ),
    devices: ['desktop'],
    for: {
      'tdesk-edit-window': {
        says: t('Has the list beside the button for deleting the group.', '列表和删除群的按钮在同一个窗口。'),
        quote: 'ParticipantsBoxController::Role::Admins',
      },
    },
  },
  'web-a-admin-list': {
    rows: ['T-39'],
    says: t(
      'Telegram Web A lists a group’s administrators (“Administrators”) on the page where the group is edited.',
      'Telegram Web A：群的管理员列表（「Administrators」）在编辑群资料的那一页。',
    ),
    devices: ['web'],
    for: {
      'tg-web-a-edit-page': {
        says: t('Opens the list from there.', '从那里打开管理员列表。'),
        quote:
          'onClick={handleClickAdministrators} > <span className="title">{lang(\'ChannelAdministrators\')}</span>',
      },
      'tg-web-a-texts': {
        says: t('The label.', '按钮名。'),
        quote: '"ChannelAdministrators" = "Administrators"',
        partly: true,
      },
    },
  },
  'web-a-transfer-entry': {
    rows: ['T-39'],
    says: t(
      'Telegram Web A shows the owner “Transfer Group Ownership” (in a channel “Transfer Channel Ownership”) on the rights page of anybody who already is an admin, bots excepted; then “Change Owner” and the two-step password.',
      'Telegram Web A：对方已经是管理员（机器人除外）时，群主在其权限页会看到「Transfer Group Ownership」（频道里是「Transfer Channel Ownership」）；再点「Change Owner」，输入两步验证密码。',
    ),
    devices: ['web'],
    for: {
      'tg-web-a-admin-rights': {
        says: t('Shows it to the creator, whatever rights are ticked.', '只给创建者显示，勾了哪些权限都行。'),
        quote:
          '{canTransferOwnership && canDismissAdmin && ( <ListItem icon="key" ripple onClick={handleStartTransfer}>',
      },
      'tg-web-a-texts': {
        says: t('The labels.', '按钮名。'),
        quote: '"EditAdminTransferGroupOwnership" = "Transfer Group Ownership"',
        partly: true,
      },
    },
  },
  'web-a-owner-change-text': {
    rows: ['T-36'],
    says: t(
      'Telegram Web A words the line about a changed owner as a transfer by the old one.',
      'Telegram Web A 把换群主的那条消息写成“原群主转让给了新群主”。',
    ),
    devices: ['web'],
    for: {
      'tg-web-a-texts': {
        says: t('The text of that line.', '这条消息的文案。'),
        quote: '"ActionChangeCreator" = "{from} has transferred ownership of the group to {user}."',
      },
    },
  },
  'web-a-transfer-notice': {
    rows: ['T-36'],
    says: t(
      'Telegram Web A shows the person who handed it over a notice that names the new owner.',
      'Telegram Web A 会给转让的人弹出提示，写明新群主是谁。',
    ),
    devices: ['web'],
    for: {
      'tg-web-a-admin-rights': {
        says: t('Shows it once it is done.', '转让完成后显示。'),
        quote:
          "isChannel ? 'EditAdminTransferChannelOwnershipSuccess' : 'EditAdminTransferGroupOwnershipSuccess'",
      },
      'tg-web-a-texts': {
        says: t('The text.', '提示文案。'),
        quote: '"EditAdminTransferGroupOwnershipSuccess" = "{user} is now the owner of the group."',
        partly: true,
      },
    },
  },
  'transfer-entry-elsewhere': {
    says: t(
      'We conclude: on HarmonyOS the entry for handing over is among a person’s admin rights too.',
      '我们推断：鸿蒙上，转让的入口也在对方的管理员权限页里。',
    ),
    devices: ['harmonyos'],
    for: {
      'tdesk-2025-09': {
        says: t('Shows where Telegram Desktop has it.', '只说明电脑版在哪里。'),
        partly: true,
      },
      'tg-ios-admin-rights': {
        says: t('Shows where the iPhone has it.', '只说明 iPhone 版在哪里。'),
        partly: true,
      },
      'tg-android-admin-rights': {
        says: t('Shows where Android has it.', '只说明安卓版在哪里。'),
        partly: true,
      },
    },
  },
  'transfer-refused': {
    rows: ['T-40'],
    says: t(
      'A transfer is refused if the other person has too many public or location-based groups, or if the group has too many admins.',
      '对方的公开群或地理位置群太多，或者群的管理员太多，转让会被拒绝。',
    ),
    for: {
      'tdesk-ownership-transfer': {
        says: t('Has a text for each.', '每种都有对应提示。'),
        quote: 'CHANNELS_ADMIN_PUBLIC_TOO_MUCH … CHANNELS_ADMIN_LOCATED_TOO_MUCH … ADMINS_TOO_MUCH',
      },
    },
  },
  'handed-to-another-member': {
    rows: ['T-40'],
    says: t('A group is handed over to another member of it.', '群是转让给群里的另一名成员的。'),
    for: {
      'tg-blog-2026-02': {
        says: t('Speaks of another member.', '说的是“另一名成员”。'),
        quote: 'transfer ownership to another member at any time — without leaving the chat',
      },
      'tdesk-ownership-transfer': {
        says: t(
          'Knows the error for a person who is missing from it, and says then that the group is not accessible.',
          '有“对方不在群里”的错误，那时提示说群无法访问。',
        ),
        quote: 'PARTICIPANT_MISSING',
        partly: true,
      },
      'tg-ios-strings': {
        says: t(
          'Has a text for somebody who is no member and can’t be added.',
          '对方不是成员又加不进来时，有对应提示。',
        ),
        quote:
          'this user is not a member of this group and their privacy settings prevent you from adding them',
        partly: true,
      },
    },
  },
  'transfer-refused-too-many-chats': {
    rows: ['T-40'],
    says: t(
      'It is also refused if the other person is in too many groups and channels overall (read in Telegram X).',
      '对方加入的群和频道总数太多，也会被拒绝（见于 Telegram X）。',
    ),
    for: {
      'telegram-x-2026-08': {
        says: t('Has a text for it.', '有对应提示。'),
        quote: 'the target user is a member of too many groups and channels',
      },
    },
  },
});

const { passwordDays, sessionHours } = claims['telegram.transfer-conditions'].figures;

const OWNER_HANDS_OVER = { ...HANDOVER, role: ['owner'] } as const satisfies When;

const OWNER = {
  platform: 'telegram',
  goal: 'transfer',
  role: 'owner',
  device: 'ios',
  groupType: 'supergroup',
  groupSize: 12,
} as const;

/** What comes last on every device. */
const PASSWORD_NEXT = t('Then type your two-step password.', '最后要输两步验证的密码。');

/** Making somebody else the owner, and staying: what is known of Telegram. */
export const handingOver = [
  {
    kind: 'blocker',
    id: 'telegram.transfer.not-owner',
    when: { ...HANDOVER, role: ['member', 'admin'] },
    examples: [
      { answers: { platform: 'telegram', goal: 'transfer', role: 'member' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('Only the owner can hand it over.', '只有群主能转让'),
    detail: t(
      'What is handed over is the ownership, and you don’t have it.',
      '转让的是群主身份，而你不是群主。',
    ),
    brief: t('only the owner can', '只有群主能'),
    clearedBy: 'nobody',
    fix: [],
    evidence: ['telegram.only-owner-transfers'],
  },
  {
    kind: 'blocker',
    id: 'telegram.transfer.alone',
    when: { ...OWNER_HANDS_OVER, groupSize: exactly(1) },
    examples: [
      { answers: { ...OWNER, groupSize: 1 }, fires: true },
      { answers: { ...OWNER, groupSize: 2 }, fires: false },
    ],
    short: t('Nobody else is in it yet.', '群里还没有别人'),
    detail: t(
      'A group is handed over to another member of it, says Telegram.',
      'Telegram 说，群是转让给另一名成员的。',
    ),
    brief: t('bring someone in first', '先拉个人进来'),
    clearedBy: 'others',
    fix: [
      {
        id: 'telegram.transfer.add-somebody',
        phase: 'prepare',
        short: t('Add the person you want as owner, or send a link.', '先把要接手的人拉进群，或发个链接。'),
        sets: { groupSize: 2 },
      },
    ],
    evidence: ['telegram.handed-to-another-member'],
  },
  {
    kind: 'blocker',
    id: 'telegram.transfer.password-too-fresh',
    when: { ...OWNER_HANDS_OVER, passwordAgeDays: ['under-7'] },
    examples: [
      { answers: { ...OWNER, passwordAgeDays: 6 }, fires: true },
      { answers: { ...OWNER, passwordAgeDays: 7 }, fires: false },
    ],
    short: t(
      `Two-step verification must be on for ${passwordDays} days.`,
      `两步验证要开满 ${passwordDays} 天。`,
    ),
    detail: t(
      'The apps ask for more than 7 days. A page for developers says 24 hours instead.',
      '应用要求开启超过 7 天；一份开发者页面写的是 24 小时。',
    ),
    clearedBy: 'time',
    fix: [
      {
        id: 'telegram.transfer.set-password',
        phase: 'prepare',
        short: t('Have a two-step password on, and don’t change it.', '两步验证要开着，密码别改。'),
        detail: t(
          'A new password would start the wait again, we conclude. Handing over asks for it.',
          '我们推断，换了密码要重新等。转让时要输入它。',
        ),
      },
      {
        id: 'telegram.transfer.wait-password',
        phase: 'wait',
        short: t(
          'Wait {waitHours} h with it; stay logged in.',
          '再等 {waitHours} 小时：密码别改，这台设备上别退登。',
        ),
        detail: t(
          `Then the password is ${passwordDays} days old. Stay logged in on this device: a new login has to be ${sessionHours} hours old before you can hand over.`,
          `到时密码就满 ${passwordDays} 天了。在这台设备上重新登录过的，还要满 ${sessionHours} 小时才能转让。`,
        ),
        until: { clock: 'passwordAgeDays', reaches: passwordDays },
      },
    ],
    look: {
      id: 'telegram.transfer.look',
      short: t(
        'Not sure? Start handing over: it says if you must wait.',
        '拿不准就先点转让：要等的话会提示。',
      ),
      ifKnown: {
        marks: [{ clock: 'passwordAgeDays', reaches: passwordDays }],
        reached: t('It may work already: start handing over.', '可能已经能转了：先点转让看看。'),
        pending: t('Too early? It tells you to wait.', '时间不到的话，会提示要等。'),
      },
      detail: t('If it does not refuse, there is nothing to wait for.', '没有拒绝的话，就不用等。'),
    },
    evidence: ['telegram.transfer-conditions'],
    against: ['telegram.transfer-errors'],
  },
  {
    kind: 'blocker',
    id: 'telegram.transfer.session-too-fresh',
    when: { ...OWNER_HANDS_OVER, sessionAgeHours: ['under-24'] },
    examples: [
      { answers: { ...OWNER, sessionAgeHours: 23 }, fires: true },
      { answers: { ...OWNER, sessionAgeHours: 24 }, fires: false },
    ],
    short: t(`This login must be ${sessionHours} hours old.`, `这台设备要登录满 ${sessionHours} 小时。`),
    detail: t(
      'Handing over takes a login on this very device that is more than 24 hours old.',
      '转让要求在这台设备上登录已超过 24 小时。',
    ),
    clearedBy: 'time',
    fix: [
      {
        id: 'telegram.transfer.wait-session',
        phase: 'wait',
        short: t('Stay logged in here for {waitHours} h.', '在这台设备上保持登录 {waitHours} 小时。'),
        detail: t(
          'If another device of yours has been logged in for longer, use that one.',
          '另一台设备登录得更久的话，就用那一台。',
        ),
        until: { clock: 'sessionAgeHours', reaches: sessionHours },
      },
    ],
    evidence: ['telegram.transfer-conditions'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.ask-first',
    phase: 'prepare',
    when: OWNER_HANDS_OVER,
    examples: [{ answers: OWNER, fires: true }],
    message: MESSAGES.takeIt,
    short: t('Ask the person first; they must be in the group.', '先跟对方说好；对方要在群里。'),
    detail: t('Bots and deleted accounts can’t become owner.', '机器人和已注销的账号不能当群主。'),
    joined: true,
    evidence: ['telegram.handed-to-another-member', 'telegram.who-can-become-owner'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.make-admin-ios',
    phase: 'prepare',
    when: { ...OWNER_HANDS_OVER, device: ['ios'] },
    examples: [
      { answers: OWNER, fires: true },
      { answers: { ...OWNER, device: 'desktop' }, fires: false },
    ],
    weight: 90,
    short: t(
      'Group’s name → “Edit” → administrators: add the person',
      '点群名 →「Edit」（编辑）→ 管理员：把接手的人加进去',
    ),
    detail: t(
      'Tap the group’s name, then “Edit”; in the list of administrators add the person and switch on all rights but anonymity. From then on they can manage the group.',
      '点群名，再点「Edit」（编辑），在管理员列表里添加对方，除匿名外的权限全打开。从这时起，对方就能管理这个群。',
    ),
    joined: true,
    evidence: ['telegram.ios-admin-list', 'telegram.ios-transfer-entry'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.make-admin-android',
    phase: 'prepare',
    when: { ...OWNER_HANDS_OVER, device: ['android'] },
    examples: [
      { answers: { ...OWNER, device: 'android' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    weight: 90,
    short: t(
      'Group’s name → edit → administrators: add the person',
      '点群名 → 编辑 → 管理员：把接手的人加进去',
    ),
    detail: t(
      'On the page where the group is edited, open “Administrators”, add the person and switch on all rights but anonymity. From then on they can manage the group. The label comes from a client with the same texts (2024).',
      '在编辑群资料的那一页打开「Administrators」（管理员），添加对方，除匿名外的权限全打开。从这时起，对方就能管理这个群。按钮名是在用同一套文字的客户端里看到的（2024 年）。',
    ),
    joined: true,
    evidence: [
      'telegram.android-admin-list',
      'telegram.android-transfer-entry',
      'telegram.android-transfer-labels',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.make-admin-desktop',
    phase: 'prepare',
    when: { ...OWNER_HANDS_OVER, device: ['desktop'] },
    examples: [
      { answers: { ...OWNER, device: 'desktop' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    weight: 90,
    short: t(
      '⋮ → “Manage group” → administrators: add the person',
      '⋮ →「Manage group」（管理群）→ 管理员：加上接手的人',
    ),
    detail: t(
      'In the list of administrators add the person and tick all rights but anonymity. From then on they can manage the group; if you don’t want that yet, tick them only when you hand over: they need not be saved. The place is that of Telegram Desktop.',
      '打开「Manage group」（管理群组），在管理员列表里添加对方，除匿名外的权限全勾上。从这时起，对方就能管理这个群；不想这么早，转让时再勾也行，不用先保存。这是 Telegram Desktop 里的位置。',
    ),
    joined: true,
    evidence: ['telegram.desktop-admin-list', 'telegram.desktop-transfer-button'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.make-admin-web',
    phase: 'prepare',
    when: { ...OWNER_HANDS_OVER, device: ['web'] },
    examples: [
      { answers: { ...OWNER, device: 'web' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    weight: 90,
    short: t('In “Administrators” add them, and save.', '在「Administrators」（管理员）里添加对方并保存。'),
    detail: t(
      'In Telegram Web A that list is on the page where the group is edited. From then on they can manage the group.',
      'Web A 里，这个管理员列表在编辑群资料的那一页。从这时起，对方就能管理这个群。',
    ),
    joined: true,
    evidence: ['telegram.web-a-admin-list', 'telegram.web-a-transfer-entry'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.make-admin-elsewhere',
    phase: 'prepare',
    when: { ...OWNER_HANDS_OVER, device: ['harmonyos'] },
    examples: [
      { answers: { ...OWNER, device: 'harmonyos' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    weight: 90,
    short: t('Make them an admin with all rights.', '先把对方设为管理员，权限全打开。'),
    detail: t(
      'No source that was read shows the way on HarmonyOS. From then on they can manage the group.',
      '鸿蒙上怎么点没查到。从这时起，对方就能管理这个群。',
    ),
    evidence: ['telegram.transfer-entry-elsewhere'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.act-desktop',
    phase: 'act',
    when: { ...HANDOVER, device: ['desktop'] },
    examples: [
      { answers: { ...OWNER, device: 'desktop' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t(
      'Admins → person, all rights → “Transfer group ownership”',
      '管理员 → 对方：权限全勾 →「Transfer group ownership」',
    ),
    under: [PASSWORD_NEXT],
    detail: t(
      'In the list of administrators open the person: all rights but anonymity ticked (no need to save) → “Transfer group ownership” → “Change owner” → your two-step password. In a channel the button is “Transfer channel ownership”. Telegram for macOS has “Transfer Group Ownership” and “Transfer Channel Ownership”, in supergroups and channels.',
      '在管理员列表里点对方：除匿名外的权限全勾上（不用先保存）→「Transfer group ownership」（转让群组）→「Change owner」（更换群主）→ 输入两步验证密码。频道里叫「Transfer channel ownership」。macOS 版叫「Transfer Group Ownership」「Transfer Channel Ownership」，说的是超级群组和频道。',
    ),
    path: ['Transfer group ownership', 'Change owner'],
    evidence: [
      'telegram.desktop-transfer-button',
      'telegram.transfer-conditions',
      'telegram.macos-transfer-button',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.act-ios',
    phase: 'act',
    when: { ...HANDOVER, device: ['ios'] },
    examples: [
      { answers: OWNER, fires: true },
      { answers: { ...OWNER, device: 'desktop' }, fires: false },
    ],
    short: t(
      'Admins → person, all rights → “Transfer Group Ownership”',
      '管理员 → 对方：权限全开 →「Transfer Group Ownership」',
    ),
    under: [PASSWORD_NEXT],
    detail: t(
      'In the list of administrators open the person and switch on all rights but anonymity: only then is there “Transfer Group Ownership” below them; in a channel the entry speaks of the channel. Tap it and enter your two-step password.',
      '在管理员列表里点对方，权限全部打开（匿名除外），下面才会出现「Transfer Group Ownership」（转让群组）；频道里写的是频道。点它，再输入两步验证密码。',
    ),
    path: ['Transfer Group Ownership'],
    joined: true,
    evidence: ['telegram.ios-transfer-entry', 'telegram.transfer-conditions'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.act-android',
    phase: 'act',
    when: { ...HANDOVER, device: ['android'] },
    examples: [
      { answers: { ...OWNER, device: 'android' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t(
      'Admins → person, all rights → “Transfer Group Ownership”',
      '管理员 → 对方：权限全开 →「Transfer Group Ownership」',
    ),
    under: [PASSWORD_NEXT],
    detail: t(
      'In the list of administrators open the person and switch on all rights but anonymity: only then is the entry there. Tap it, then “Change Owner”, and enter your two-step password. In a channel it is “Transfer Channel Ownership”. The labels come from a client with the same texts (2024).',
      '在管理员列表里点对方，权限全部打开（匿名除外），才会出现转让的入口。点它，再点「Change Owner」（更换群主），输入两步验证密码。频道里叫「Transfer Channel Ownership」。按钮名是在用同一套文字的客户端里看到的（2024 年）。',
    ),
    path: ['Transfer Group Ownership', 'Change Owner'],
    joined: true,
    evidence: [
      'telegram.android-transfer-entry',
      'telegram.android-transfer-labels',
      'telegram.transfer-conditions',
    ],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.act-web',
    phase: 'act',
    when: { ...HANDOVER, device: ['web'] },
    examples: [
      { answers: { ...OWNER, device: 'web' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t(
      'Their rights → “Transfer Group Ownership”',
      '对方的权限页 →「Transfer Group Ownership」（转让）',
    ),
    detail: t(
      'In the list of administrators open the person, who has to be saved as an admin first. Tap that entry, then “Change Owner”, and enter your two-step password. In a channel it is “Transfer Channel Ownership”. That is Telegram Web A; Web K may differ.',
      '在管理员列表里点对方（要先存为管理员），点这个转让的入口，再点「Change Owner」（更换群主），输入两步验证密码。频道里叫「Transfer Channel Ownership」。这是 Web A，Web K 可能不一样。',
    ),
    path: ['Transfer Group Ownership', 'Change Owner'],
    evidence: ['telegram.web-a-transfer-entry', 'telegram.transfer-conditions'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.act-elsewhere',
    phase: 'act',
    when: { ...HANDOVER, device: ['harmonyos'] },
    examples: [
      { answers: { ...OWNER, device: 'harmonyos' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('In their admin rights: hand over the ownership', '在对方的管理员权限页里找转让，点它'),
    detail: t(
      'Look there for an entry to transfer the ownership, and enter your two-step password. No source that was read gives its place or label on HarmonyOS; we conclude the place from the other apps.',
      '在那里找转让的入口，输入两步验证密码。鸿蒙上的位置和按钮名没查到，位置是照别的版本推断的。',
    ),
    unseen: true,
    joined: true,
    evidence: ['telegram.transfer-entry-elsewhere', 'telegram.transfer-conditions'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.confirm-desktop',
    phase: 'confirm',
    when: { ...HANDOVER, device: ['desktop'] },
    examples: [
      { answers: { ...OWNER, device: 'desktop' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('Done when it names the new owner.', '弹出提示写着新群主是谁，就转好了。'),
    detail: t(
      'In Telegram Desktop its English text is “(name) is now the owner of the group.”, or “of the channel.”',
      'Telegram Desktop 里，英文原文是「(名字) is now the owner of the group.」，频道则是「… of the channel.」。',
    ),
    evidence: ['telegram.desktop-transfer-notice'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.confirm-phone',
    phase: 'confirm',
    when: { ...HANDOVER, device: ['ios', 'android'] },
    examples: [
      { answers: OWNER, fires: true },
      { answers: { ...OWNER, device: 'desktop' }, fires: false },
    ],
    short: t('Done when it names the new owner.', '弹出提示写着新群主是谁，就转好了。'),
    evidence: ['telegram.phone-transfer-notice'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.confirm-web',
    phase: 'confirm',
    when: { ...HANDOVER, device: ['web'] },
    examples: [
      { answers: { ...OWNER, device: 'web' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('Done when it names the new owner.', '弹出提示写着新群主是谁，就转好了。'),
    detail: t(
      'In Telegram Web A its English text is “(name) is now the owner of the group.”, or “of the channel.”',
      'Web A 里，英文原文是「(名字) is now the owner of the group.」，频道则是「… of the channel.」。',
    ),
    evidence: ['telegram.web-a-transfer-notice'],
  },
  {
    kind: 'step',
    id: 'telegram.transfer.confirm',
    phase: 'confirm',
    when: { ...HANDOVER, device: ['harmonyos'] },
    examples: [
      { answers: { ...OWNER, device: 'harmonyos' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('Done once it takes your password; then ask them.', '密码通过就转好了；再问对方一声。'),
    detail: t(
      'No source says whether your app then shows a notice that names the new owner.',
      '会不会弹出写明新群主的提示，你这个版本没查到。',
    ),
    joined: true,
    evidence: ['telegram.transfer-conditions', 'telegram.transfer-entry-elsewhere'],
  },
  {
    kind: 'effect',
    id: 'telegram.transfer.announced',
    notice: true,
    weight: 60,
    when: { ...HANDOVER, ...WITH_OTHERS },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    short: t('No source says what the members see of it.', '群成员会看到什么，没查到。'),
    detail: t(
      'The line about a new owner that Telegram describes comes in a supergroup, 7 days after an owner left; Telegram Web A words it “(name) has transferred ownership of the group to (name).”',
      'Telegram 说明过一条换群主的消息，那是超级群组里群主退出满 7 天后的；Web A 的文案是「（名字）has transferred ownership of the group to（名字）.」。',
    ),
    joined: true,
    evidence: [
      'telegram.members-notice-not-found',
      'telegram.owner-change-is-announced',
      'telegram.web-a-owner-change-text',
    ],
  },
  {
    kind: 'effect',
    id: 'telegram.transfer.you-stay',
    weight: 70,
    when: HANDOVER,
    examples: [{ answers: OWNER, fires: true }],
    short: t('You stay as an admin, we conclude.', '你还在群里；我们推断是管理员。'),
    detail: t(
      'We conclude that from this: Telegram speaks of handing over without leaving, and of admin rights that the new owner may take from you.',
      '这是我们的推断：Telegram 说转让不必退出，又说新群主可以撤销你的管理员权限。',
    ),
    evidence: ['telegram.old-owner-stays-admin'],
  },
  {
    kind: 'effect',
    id: 'telegram.transfer.no-way-back',
    weight: 90,
    mustKnow: true,
    when: { ...HANDOVER, ...WITH_OTHERS },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    short: t('Only the new owner can give it back.', '转出去后，只有新群主能转回来。'),
    evidence: ['telegram.only-owner-transfers'],
  },
  {
    kind: 'caution',
    id: 'telegram.transfer.new-owner-power',
    weight: 90,
    mustKnow: true,
    when: HANDOVER,
    examples: [{ answers: OWNER, fires: true }],
    short: t('The new owner can demote or ban you.', '新群主可以撤你的权限，甚至封禁你。'),
    detail: t('Choose somebody you trust.', '选一个信得过的人。'),
    evidence: ['telegram.new-owner-power'],
  },
  {
    kind: 'caution',
    id: 'telegram.transfer.refused',
    weight: 40,
    when: { ...OWNER_HANDS_OVER, ...WITH_OTHERS },
    examples: [
      { answers: { ...OWNER, groupSize: 2 }, fires: true },
      { answers: { ...OWNER, groupSize: 1 }, fires: false },
    ],
    short: t('Refused? They may own or be in too many groups.', '被拒绝？可能是对方的群太多了。'),
    detail: t(
      'Too many public or location-based groups, too many groups and channels overall (read in Telegram X), or too many admins in this group: the app says which.',
      '对方的公开群或地理位置群太多、加入的群和频道总数太多（见于 Telegram X），或这个群的管理员太多：应用会提示是哪一种。',
    ),
    evidence: ['telegram.transfer-refused', 'telegram.transfer-refused-too-many-chats'],
  },
  {
    kind: 'caution',
    id: 'telegram.transfer.upgrades',
    weight: 40,
    when: { ...OWNER_HANDS_OVER, groupType: ['basic'] },
    examples: [
      { answers: { ...OWNER, device: 'desktop', groupType: 'basic' }, fires: true },
      { answers: { ...OWNER, groupType: 'basic' }, fires: true },
      { answers: { ...OWNER, device: 'android', groupType: 'basic' }, fires: true },
      { answers: OWNER, fires: false },
    ],
    short: t('The group may become a supergroup on the way.', '转让时，群可能会升级成超级群组。'),
    detail: t(
      'Older builds for iPhone and Android and the Telegram Desktop of 2025 turn it into one first. Telegram’s library since February 2026 and newer code of Telegram Desktop hand basic groups over as they are.',
      '旧版 iPhone、旧版安卓和 2025 年的电脑版会先升级。Telegram 官方库从 2026 年 2 月起，还有 Telegram Desktop 的新代码，都能直接转让基本群组。',
    ),
    joined: true,
    evidence: [
      'telegram.ios-transfer-upgrades',
      'telegram.android-transfer-upgrades',
      'telegram.desktop-transfer-upgrades',
      'telegram.basic-groups-can-be-transferred',
      'telegram.desktop-hands-over-basic',
    ],
  },
] as const satisfies readonly Rule<ClaimId>[];
