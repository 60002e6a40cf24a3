import { t } from '../model/text.ts';

/** Texts to copy and send, where a plan or another way has somebody to ask. */
export const MESSAGES = {
  saveYours: t(
    'I’m going to end this group soon. If you want to keep pictures or files, please save them now.',
    '这个群过两天我要解散了，想留的图片、文件请先存一下。',
  ),
  endIt: t(
    'Hi! Does anybody still need this group? If not, could you end it? Thanks!',
    '你好，这个群还有人用吗？没人用的话，麻烦解散了吧，谢谢！',
  ),
  endCommunity: t(
    'Hi! Does anybody still need this community? If not, could you deactivate it? Thanks!',
    '你好，这个社群还有人用吗？没人用的话，麻烦停用了吧，谢谢！',
  ),
  handToMe: t(
    'Hi! Could you hand this group over to me? I’d look after it from then on.',
    '你好，能把群主转给我吗？以后我来管，谢谢！',
  ),
  handToMeToEnd: t(
    'Hi! I’d like to end this group. Could you hand it over to me, or end it yourself? Thanks!',
    '你好，这个群想解散了，能先把群主转给我吗？你直接解散也行，谢谢！',
  ),
  handItOver: t(
    'Hi! This group needs a new owner. Could you hand it over? I’ll tell you to whom.',
    '你好，这个群要换群主，麻烦你转让一下，转给谁我发给你，谢谢！',
  ),
  giveBack: t(
    'Hi! I handed this group over by mistake. Could you make me the owner again?',
    '你好，这个群我误转给你了，能再转回给我吗？谢谢！',
  ),
  takeIt: t(
    'Hi! Would you take over this group? If you’re fine with it, I’ll make you the owner.',
    '你好，这个群你愿意接手吗？愿意的话，我把群主转给你。',
  ),
  makeMeAdmin: t(
    'Hi! Could you make me an admin of this group? Then I can see to it myself.',
    '你好，能把我设成管理员吗？剩下的我自己来弄，谢谢！',
  ),
  removeMe: t(
    'Hi! I’d like to get out of this group and can’t find the button. Could you remove me?',
    '你好，我想退群，但找不到按钮，能麻烦你把我移出去吗？谢谢！',
  ),
  endStream: t(
    'Hi! Could you end the live stream for a moment? It may be what keeps me in the group.',
    '你好，能先把直播停一下吗？可能是因为在直播，我这边操作不了。',
  ),
  teacherAgrees: t(
    'Hello! I’d like to end our class group. I read that it needs your yes. Is that all right with you?',
    '老师您好，班级群我想解散，看到有说法要您同意，您看可以吗？',
  ),
  creatorAgrees: t(
    'Hi! I’d like to end the group that you made. I read that it needs your yes. Is that all right with you?',
    '你好，你建的那个群我想解散，看到有说法要你同意，可以吗？',
  ),
  schoolReviews: t(
    'Hello! I’d like to end our class group. I read that the school reviews that first. Could you look into it?',
    '您好，班级群我想解散，看到有说法要学校先审核，麻烦看一下，谢谢！',
  ),
  companyAgrees: t(
    'Hello! I’d like to leave a group in WeCom, which may need the company’s yes. Could you see to it?',
    '您好，我想退出企业微信里的一个群，可能要公司同意，麻烦处理一下，谢谢！',
  ),
  switchItOff: t(
    'Hello! I read that an administrator can switch off the all-staff group. Could you do it?',
    '您好，看到有说法全员群由企业管理员关，麻烦您操作一下，谢谢！',
  ),
} as const;
