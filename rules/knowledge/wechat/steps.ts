import type { Step } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { COMPUTERS, LEAVING, PHONES } from './values.ts';

const WECHAT = { platform: ['wechat'] } as const;
const LEAVE = { ...WECHAT, goal: LEAVING } as const;
const DISSOLVE = { ...WECHAT, goal: ['dissolve'] } as const;
const HANDOVER = { ...WECHAT, goal: ['transfer'] } as const;

/** The steps of every WeChat plan, in the order in which they are done. */
export const wechatSteps = [
  {
    id: 'wechat.leave.save-first',
    phase: 'prepare',
    when: LEAVE,
    text: {
      en: 'Save what you want to keep first: “Migrate Chats to Another Device” or Favorites keep a copy.',
      zh: '先把想留的存好：可用「聊天记录迁移」或收藏留一份。',
    },
    supports: ['B26'],
  },
  {
    id: 'wechat.dissolve.save-first',
    phase: 'prepare',
    when: DISSOLVE,
    text: {
      en: 'Save chats and files you need, and have others save theirs: pictures and files are gone from the servers of international WeChat after 120 hours anyway. “Migrate Chats to Another Device” or Favorites keep a copy.',
      zh: '把需要的聊天和文件存好，也提醒别人存：国际版 WeChat 的图片和文件本来就只在服务器上留 120 小时。可用「聊天记录迁移」或收藏留一份。',
    },
    supports: ['B17', 'B26'],
  },
  {
    id: 'wechat.dissolve.delete-sensitive',
    phase: 'prepare',
    when: DISSOLVE,
    text: {
      en: 'If the group holds anything sensitive, delete important files by hand first.',
      zh: '群里有敏感内容的话，先手动删除重要文件。',
    },
    supports: ['A5.5'],
  },
  {
    id: 'wechat.dissolve.delete-notice',
    phase: 'prepare',
    when: DISSOLVE,
    text: {
      en: 'Delete the group notice too if it matters: it is kept on the server for members to read later.',
      zh: '群公告如果敏感也要删：它会保存在服务器上，供成员以后查看。',
    },
    supports: ['B16'],
  },
  {
    id: 'wechat.dissolve.close-the-door',
    phase: 'prepare',
    when: DISSOLVE,
    text: {
      en: 'Turn on 群聊邀请确认, so that nobody joins in the meantime: it also closes the way in by QR code.',
      zh: '打开「群聊邀请确认」，避免期间有人加入：扫码入群也会随之关闭。',
    },
    path: ['…', '群管理', '群聊邀请确认'],
    supports: ['B12'],
  },
  {
    id: 'wechat.dissolve.settle-bills',
    phase: 'prepare',
    when: { ...DISSOLVE, groupType: ['payment'] },
    text: {
      en: 'Settle or stop open bill splits: nothing says that dissolving cancels or refunds them.',
      zh: '结清或停止未完成的群收款：没有资料说解散会取消或退款。',
    },
    supports: ['B19'],
  },
  {
    id: 'wechat.transfer.act',
    phase: 'act',
    when: HANDOVER,
    text: {
      en: 'On the phone, open the group’s management, choose 群主管理权转让, pick the new owner and confirm. You become an ordinary member; only the new owner can give it back. Whether the new owner must have been in the group for some time, or must accept, sources disagree.',
      zh: '在手机上进入「群管理」，点「群主管理权转让」，选新群主并确认。之后你变为普通成员，只有新群主能转回来。新群主是否须入群满一定时间、是否要对方同意，各方说法不一。',
    },
    path: ['…', '群管理', '群主管理权转让'],
    supports: ['B07', 'B08'],
  },
  {
    id: 'wechat.transfer.confirm',
    phase: 'confirm',
    when: HANDOVER,
    text: {
      en: 'It worked if the new owner got the line 你已成为新群主. Ask before you leave.',
      zh: '新群主收到“你已成为新群主”就说明转让成功。退出之前问一声。',
    },
    supports: ['B04', 'B07'],
  },
  {
    id: 'wechat.leave.act-ios',
    phase: 'act',
    when: { ...LEAVE, device: ['ios'] },
    text: {
      en: 'Open the group, tap “…” at the top right, scroll to the very end of the page and tap 删除并退出 (some versions say 退出群聊), then confirm.',
      zh: '打开群聊，点右上角「…」，下滑到页面最底部，点「删除并退出」（有的版本写作「退出群聊」），再确认。',
    },
    path: ['…', '删除并退出'],
    supports: ['A1.1', 'A1.2', 'A01'],
  },
  {
    id: 'wechat.leave.act-android',
    phase: 'act',
    when: { ...LEAVE, device: ['android', 'harmonyos'] },
    text: {
      en: 'Open the group, tap “…” at the top right, look for 删除并退出 (some versions say 退出群聊) and confirm. The article puts it in the middle of the buttons on Android, other pages at the bottom. For HarmonyOS no source gives labels of its own.',
      zh: '打开群聊，点右上角「…」，找到「删除并退出」（有的版本写作「退出群聊」）并确认。该文章说安卓版的按钮在操作区中部，其他网页说在底部。鸿蒙版的按钮没有资料单独说明。',
    },
    path: ['…', '删除并退出'],
    supports: ['A1.1', 'A1.2', 'A01'],
  },
  {
    id: 'wechat.leave.act-computer',
    phase: 'act',
    when: { ...LEAVE, device: COMPUTERS },
    text: {
      en: 'Best take the phone: group, “…” at the top right, 删除并退出 at the bottom, confirm. Whether a computer can do it, sources disagree.',
      zh: '最好用手机：打开群聊，点右上角「…」，在底部点「删除并退出」并确认。电脑上能不能退，各方说法不一。',
    },
    path: ['…', '删除并退出'],
    supports: ['A1.1', 'A01'],
  },
  {
    id: 'wechat.dissolve.act',
    phase: 'act',
    when: { ...DISSOLVE, device: PHONES },
    text: {
      en: 'Open the group, tap “…” at the top right, then 群管理 (manage group), then 解散该群聊 (disband this group), and confirm. This is final.',
      zh: '打开群聊，点右上角「…」，进入「群管理」，点「解散该群聊」并确认。这一步不能撤销。',
    },
    path: ['…', '群管理', '解散该群聊'],
    supports: ['A2.2', 'A09'],
  },
  {
    id: 'wechat.dissolve.confirm',
    phase: 'confirm',
    when: DISSOLVE,
    text: {
      en: 'It worked if the chat shows the line 群主“…”已解散该群聊. Everybody in the group gets it, with your name.',
      zh: '聊天里出现「群主“…”已解散该群聊」就成功了。群里每个人都会收到这一行，上面有你的名字。',
    },
    supports: ['A10'],
  },
  {
    id: 'wechat.leave.confirm',
    phase: 'confirm',
    when: LEAVE,
    text: {
      en: 'It worked if the group is gone from your chat list and your name from its member list.',
      zh: '群从你的聊天列表里消失，成员名单里也没有你，就说明退出成功。',
    },
    supports: ['A04'],
  },
  {
    id: 'wechat.dissolve.wait-before-rebuild',
    phase: 'afterwards',
    when: DISSOLVE,
    text: {
      en: 'Wait 5 minutes before you make a new group of the same name: the article says that old messages could get attached to it until all servers agree. Groups are told apart by a number, not by name, so this may be over-careful.',
      zh: '解散后等 5 分钟再建同名的群：该文章称，服务器同步完之前旧消息可能串进新群。其实群靠编号区分而不靠名字，这条可能过于谨慎。',
    },
    supports: ['A9.2', 'A34'],
  },
  {
    id: 'wechat.dissolve.remind-members',
    phase: 'afterwards',
    when: DISSOLVE,
    text: {
      en: 'Ask the members to clear their local cache if it matters: nothing is erased on their phones by you.',
      zh: '如果在意，请成员清理本地缓存：你无法删掉别人手机里的内容。',
    },
    joined: true,
    supports: ['A5.5', 'A22'],
  },
] as const satisfies readonly Step<ClaimId>[];
