import { sizes } from '../../engine/facts.ts';
import type { Caution } from '../../model/rule.ts';
import type { ClaimId } from '../evidence/claims/index.ts';
import { ADMINS, DISSOLVE, END_GROUP, HANDOVER, LEAVE, WHATSAPP } from './values.ts';

/** What to beware of. */
export const whatsappCautions = [
  {
    id: 'whatsapp.dissolve.creator-stays',
    when: { ...DISSOLVE, role: ['admin'], groupType: ['ordinary'], groupSize: sizes(2) },
    text: {
      en: 'You cannot remove whoever created the group: if they are still in it, ask them to leave first, or to end it themselves.',
      zh: '你移除不了建群的人：如果对方还在群里，请对方先退出，或由对方来结束。',
    },
    supports: ['W-09'],
  },
  {
    id: 'whatsapp.size.over-limit',
    when: { ...END_GROUP, groupSize: sizes(1025) },
    text: {
      en: 'A WhatsApp group is known to hold at most 1,024 people: check the number.',
      zh: '据知 WhatsApp 群最多 1,024 人，请核对人数。',
    },
    supports: ['W-07'],
  },
  {
    id: 'whatsapp.dissolve.no-single-button',
    when: END_GROUP,
    text: {
      en: 'Some tutorials tell of a single “delete group for everyone”. WhatsApp’s help page knows only the way above.',
      zh: '有教程说可以一步“为所有人删除群组”。WhatsApp 的帮助页只有上面这种办法。',
    },
    joined: true,
    supports: ['W-02'],
    disputes: ['W-06'],
  },
  {
    id: 'whatsapp.dissolve.account-deletion',
    when: { ...DISSOLVE, role: ADMINS },
    text: {
      en: 'Deleting your account is no way to end a group: it takes up to 90 days and you are out, but groups you made and the copies of others stay. Nor is waiting for the deletion of unused accounts, after 120 days.',
      zh: '删除账号不是结束群的办法：最多要 90 天，你会退出所有群，但你建的群和别人的副本都还在。等账号闲置 120 天被删也一样。',
    },
    supports: ['W-64', 'W-63', 'W-65'],
  },
  {
    id: 'whatsapp.dissolve.by-whatsapp',
    when: END_GROUP,
    text: {
      en: 'WhatsApp itself is reported to be able to suspend or terminate groups; nothing read says that you can ask for it.',
      zh: '据称 WhatsApp 自身可以暂停或终止群；没有读到用户可以申请的说明。',
    },
    supports: ['W-10'],
  },
  {
    id: 'whatsapp.exit.whole-community',
    when: [{ ...LEAVE, groupType: ['ordinary'] }, END_GROUP],
    text: {
      en: 'If the group belongs to a community, exiting it takes you out of the community and its other groups too.',
      zh: '如果这个群属于某个社群，退出它会同时退出该社群及其他群。',
    },
    supports: ['W-30'],
  },
  {
    id: 'whatsapp.leave.media',
    when: LEAVE,
    text: {
      en: 'Deleting for yourself is reported to remove downloaded pictures and videos from your phone too: look for a tick about media first.',
      zh: '据称“为我删除”也会删掉手机里已下载的图片和视频：先留意有没有关于媒体的勾选。',
    },
    supports: ['W-23'],
  },
  {
    id: 'whatsapp.exit.deleted-but-seen',
    when: WHATSAPP,
    text: {
      en: 'Deleting for everyone has limits: it may have been seen before, iPhones may keep media in Photos, and both sides need a current version.',
      zh: '“为所有人删除”有局限：对方可能已经看过，iPhone 可能把媒体留在相册，且双方都要用新版本。',
    },
    supports: ['W-52'],
  },
  {
    id: 'whatsapp.exit.disappearing',
    when: WHATSAPP,
    text: {
      en: 'Disappearing messages (24 hours, 7 or 90 days) concern new messages only; anyone can set them unless admins keep that to themselves. Kept messages, quotes, forwards, screenshots and earlier backups escape them.',
      zh: '限时消息（24 小时、7 天或 90 天）只管新消息；除非管理员限制，任何人都能设置。被保留的消息、引用、转发、截图和更早的备份不受影响。',
    },
    supports: ['W-54', 'W-55', 'W-56'],
  },
  {
    id: 'whatsapp.transfer.community-creator',
    when: { ...HANDOVER, role: ['owner'], groupType: ['community'] },
    text: {
      en: 'Deactivating the community stays with you as its creator; whether that right can be passed on is unknown. If it shall end, deactivate it before you leave.',
      zh: '停用社群的权利属于创建者，也就是你；能否移交未知。如果想让它结束，退出之前先停用。',
    },
    supports: ['W-40'],
  },
  {
    id: 'whatsapp.exit.european-text',
    when: WHATSAPP,
    text: {
      en: 'What is said here of WhatsApp’s servers comes from its policy for the European Region, where WhatsApp Ireland runs the service; the policy for elsewhere was not read. A leave notice particular to the EU was not found.',
      zh: '这里关于 WhatsApp 服务器的说法出自欧洲地区的政策（由 WhatsApp Ireland 提供服务）；其他地区的政策没有读到。没有找到欧盟特有的退群通知。',
    },
    supports: ['W-68'],
  },
] as const satisfies readonly Caution<ClaimId>[];
