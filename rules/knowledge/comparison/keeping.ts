import type { When } from '../../model/facts.ts';
import type { ComparisonRow } from '../../model/rule.ts';
import type { ClaimId } from '../claims.ts';

/** A community of WhatsApp's, of which its groups' cells don't speak. */
const COMMUNITY = { groupType: ['community'] } satisfies When;

/** Who is told, what everybody keeps, what can be deleted, what the servers hold. */
export const keepingRows = [
  {
    id: 'leave-notice',
    label: { en: 'Who is told that you left', zh: '退群谁会知道' },
    goals: ['leave'],
    head: { en: 'They see', zh: '别人' },
    others: true,
    cells: {
      wechat: {
        text: {
          en: 'Nobody; the member list shows it (of an owner’s hand-over there may be a notice)',
          zh: '没有人；看成员列表才知道（群主先转让的话，可能有提示）',
        },
        brief: { en: 'nothing in the chat', zh: '看不到提示' },
        // Who owns it hands it over first.
        briefIn: [
          { when: { role: ['owner'] }, brief: { en: 'only the hand-over, maybe', zh: '最多看到转让提示' } },
        ],
        joined: true,
        evidence: [
          'wechat.leaving-is-silent',
          'wechat.leaver-off-the-list-at-once',
          'wechat.all-are-told-of-new-owner',
        ],
        against: ['wechat.leave-notices-if-on'],
      },
      wecom: {
        text: {
          en: 'The company, of a customer group, if it has an app for that; whether the others are, no source says',
          zh: '客户群：企业有应用接收的话会知道；群里有没有提示没查到',
        },
        joined: true,
        evidence: ['wecom.leave-event', 'wecom.leave-notice-unknown'],
      },
      telegram: {
        text: {
          en: 'A notice in the chat; in supergroups fewer (2015), but admins’ log 48 h, and an owner is announced',
          zh: '群里有提示；超级群组会少些（2015 年的说法），但管理员在「Recent Actions」里 48 小时内能查到，群主退出会写明',
        },
        brief: { en: 'that you left, maybe', zh: '可能看到你退了' },
        briefIn: [
          {
            when: { role: ['owner'], groupType: ['supergroup'] },
            brief: { en: 'that you left, who follows', zh: '看到你退了、谁接任' },
          },
          { when: { groupType: ['basic'] }, brief: { en: 'that you left', zh: '看到你退了' } },
          {
            when: { role: ['member', 'admin'], groupType: ['channel'] },
            brief: { en: 'admins can, for 48 h', zh: '管理员能查到（48 小时内）' },
          },
        ],
        evidence: [
          'telegram.leave-notice-exists',
          'telegram.large-groups-fewer-notices',
          'telegram.recent-actions-48-hours',
          'telegram.owner-change-is-announced',
        ],
      },
      whatsapp: {
        text: {
          en: 'Admins; up to 60 days in the list of past participants',
          zh: '管理员；“过往成员”名单最多保留 60 天',
        },
        brief: { en: 'nothing (admins do)', zh: '看不到提示，管理员除外' },
        joined: true,
        evidence: ['whatsapp.only-admins-are-told', 'whatsapp.past-participants-60-days'],
      },
    },
  },
  {
    id: 'end-notice',
    label: { en: 'Who is told that you ended it', zh: '解散谁会知道' },
    goals: ['dissolve'],
    head: { en: 'They see', zh: '别人' },
    others: true,
    cells: {
      wechat: {
        text: { en: 'The members, by a notice that names you', zh: '群成员：有一行写明是你' },
        brief: { en: 'your name', zh: '看到是你解散的' },
        evidence: ['wechat.dissolving-tells-all'],
      },
      wecom: {
        text: {
          en: 'Everyone in an ordinary company group, by a notice, says one page; of a customer group also a company that has an app for that; a switched-off all-staff group is still seen',
          zh: '有篇教程说，普通企业群里所有人都会收到通知；客户群的企业有应用接收的话，也会知道；关掉的全员群还看得到',
        },
        brief: { en: 'a notice', zh: '收到通知' },
        briefIn: [
          {
            when: { groupType: ['all-staff'] },
            brief: { en: 'a closed group', zh: '看到群还在，不能发言' },
          },
        ],
        joined: true,
        evidence: [
          'wecom.dissolving-tells-all',
          'wecom.owner-ends-customer-group',
          'wecom.super-admin-switches-groups',
        ],
      },
      telegram: {
        text: {
          en: 'No source says; all messages are gone for them too',
          zh: '没查到；消息在他们那里也都没了',
        },
        joined: true,
        evidence: ['telegram.end-notice-not-found', 'telegram.deletion-erases-for-all'],
      },
      whatsapp: {
        text: {
          en: 'Whoever is removed (“… removed you”, in WhatsApp Web); they still see the group, but nobody can write; of a community a line names who deactivated it (WhatsApp Web)',
          zh: '被移出的人（网页版显示“… removed you”）；他们还看得到群，但谁都不能发言；社群停用，会写明是谁停用的（网页版）',
        },
        brief: { en: 'a closed group', zh: '看到群还在，不能发言' },
        briefIn: [{ when: COMMUNITY, brief: { en: 'your name', zh: '看到是你停用的' } }],
        joined: true,
        evidence: [
          'whatsapp.ended-group-is-read-only',
          'whatsapp.removed-see-by-whom',
          'whatsapp.web-names-who-deactivated',
        ],
      },
    },
  },
  {
    id: 'transfer-notice',
    label: { en: 'Who is told of the new owner', zh: '转让谁会知道' },
    goals: ['transfer'],
    head: { en: 'They see', zh: '别人' },
    others: true,
    cells: {
      wechat: {
        text: {
          en: 'The new owner, by a line (2024); a log of 2018 has one more, one page says all are told',
          zh: '新群主会收到一行提示（2024 年）；2018 年的记录里另有一行，有篇教程说会通知所有人',
        },
        brief: { en: 'a notice, maybe', zh: '可能看到一行提示' },
        joined: true,
        evidence: ['wechat.new-owner-is-told', 'wechat.new-owner-line', 'wechat.all-are-told-of-new-owner'],
      },
      wecom: {
        text: {
          en: 'The group, by a notice, says one page',
          zh: '有篇教程说群里会有提示',
        },
        brief: { en: 'a notice', zh: '看到提示' },
        evidence: ['wecom.hand-over-is-shown'],
      },
      telegram: {
        text: {
          en: 'You, on Desktop, iPhone and Android; no source says what the others see',
          zh: '电脑版、iPhone 版和安卓版会提示你自己；别人看到什么没查到',
        },
        joined: true,
        evidence: [
          'telegram.desktop-transfer-notice',
          'telegram.phone-transfer-notice',
          'telegram.members-notice-not-found',
        ],
      },
      whatsapp: {
        text: {
          en: 'WhatsApp Web has a line for the new admin, and one for others; so it has of a community’s new owner',
          zh: '网页版里有一行给新管理员，另有一行给别人；社群换拥有者也有',
        },
        brief: { en: 'a notice, maybe', zh: '可能看到一行提示' },
        briefIn: [{ when: COMMUNITY, brief: { en: 'a notice', zh: '看到提示' } }],
        evidence: ['whatsapp.web-line-for-new-admin', 'whatsapp.web-line-for-new-owner'],
      },
    },
  },
  {
    id: 'after-transfer',
    label: { en: 'What you are afterwards', zh: '转让后你是什么' },
    goals: ['transfer'],
    head: { en: 'You are then', zh: '你' },
    cells: {
      wechat: {
        text: { en: 'An ordinary member', zh: '普通成员' },
        brief: { en: 'an ordinary member', zh: '变成普通成员' },
        evidence: ['wechat.only-owner-transfers'],
      },
      wecom: {
        text: {
          en: 'An ordinary member, says one page (on groups with outsiders)',
          zh: '有篇教程说变成普通成员（讲的是外部群）',
        },
        brief: { en: 'a member, a page says', zh: '变成普通成员，教程说' },
        // Who reassigns the group of somebody else changes nothing for themselves.
        briefIn: [{ when: { role: ['super-admin'] }, brief: { en: 'what you were', zh: '和原来一样' } }],
        evidence: ['wecom.rights-afterwards-unknown'],
      },
      telegram: {
        text: { en: 'An admin, we conclude', zh: '管理员（我们的推断）' },
        brief: { en: 'an admin, we think', zh: '变成管理员（推断）' },
        evidence: ['telegram.old-owner-stays-admin'],
      },
      whatsapp: {
        text: {
          en: 'Still an admin, we conclude: there is no owner’s role; a community gets a new owner',
          zh: '还是管理员（推断）：没有群主这个角色；社群换新的拥有者',
        },
        brief: { en: 'an admin, we think', zh: '还是管理员（推断）' },
        briefIn: [
          {
            when: { role: ['owner'], ...COMMUNITY },
            brief: { en: 'a community admin', zh: '还是社群管理员' },
          },
        ],
        joined: true,
        evidence: [
          'whatsapp.no-owner-role',
          'whatsapp.creator-cannot-be-removed',
          'whatsapp.new-owner-in-whatsapps-words',
        ],
      },
    },
  },
  {
    id: 'quiet-notice',
    label: { en: 'Who is told that you muted it', zh: '静音谁会知道' },
    goals: ['quiet'],
    head: { en: 'They see', zh: '别人' },
    others: true,
    cells: {
      wechat: {
        text: { en: 'Nobody, says one page', zh: '有篇教程说没有人' },
        brief: { en: 'no notice', zh: '收不到通知' },
        evidence: ['wechat.muting-is-silent'],
      },
      wecom: 'unknown',
      telegram: 'unknown',
      whatsapp: {
        text: { en: 'Nobody, says the press', zh: '媒体说没有人' },
        brief: { en: 'no notice', zh: '收不到通知' },
        evidence: ['whatsapp.quiet-is-not-shown'],
      },
    },
  },
  {
    id: 'leaver-keeps',
    label: { en: 'What you keep if you leave', zh: '退群后自己还有什么' },
    goals: ['leave'],
    head: { en: 'You keep', zh: '你这里' },
    cells: {
      wechat: {
        text: {
          en: 'The chat, if the window offers to keep it; else it may be cleared',
          zh: '弹窗让留就能留；没问的话，可能被清掉',
        },
        brief: { en: 'all, if offered', zh: '弹窗问了就能留' },
        joined: true,
        evidence: ['wechat.leaver-may-choose-to-keep', 'wechat.leaver-keeps-record'],
      },
      wecom: {
        text: {
          en: 'No source says whether you keep the chat',
          zh: '自己的聊天记录还在不在，没查到',
        },
        evidence: ['wecom.leaver-copy-unknown'],
      },
      telegram: {
        text: {
          en: 'Nothing of a private supergroup; basic group: the app decides',
          zh: '私有超级群组什么都不留；基本群组看用哪个应用',
        },
        brief: { en: 'what you export', zh: '只剩自己导出的' },
        joined: true,
        evidence: [
          'telegram.left-supergroup-unreadable',
          'telegram.desktop-deletes-copy',
          'telegram.telegram-x-asks-about-copy',
        ],
      },
      whatsapp: {
        text: { en: 'The history, unless deleted while leaving', zh: '聊天记录，除非退出时选择删除' },
        brief: { en: 'all, if you like', zh: '记录还在，除非自己删' },
        joined: true,
        evidence: [
          'whatsapp.two-ways-to-exit',
          'whatsapp.two-ways-on-the-web',
          'whatsapp.leaver-keeps-history',
          'whatsapp.exit-community-on-the-web',
        ],
      },
    },
  },
  {
    id: 'way-back',
    label: { en: 'Getting in again', zh: '退了怎么回来' },
    goals: ['leave'],
    cells: {
      wechat: {
        text: {
          en: 'A member invites you; or a member’s QR code, below 200 people, for 7 days at most',
          zh: '请群里的人拉你，或扫他的群二维码（不满 200 人，最多 7 天）',
        },
        joined: true,
        evidence: ['wechat.rejoin-by-invitation', 'wechat.qr-code-7-days', 'wechat.qr-joining-stops-at-200'],
      },
      wecom: {
        text: {
          en: 'Members can invite, says one page, unless an internal group’s owner forbids it; all-staff: no source says',
          zh: '有篇教程说群成员能拉人（内部群群主可限制）；全员群没查到',
        },
        joined: true,
        evidence: ['wecom.members-invite', 'wecom.all-staff-way-back-unknown'],
      },
      telegram: {
        text: {
          en: 'Public: its link. Private supergroup: an invite link, or a member who is your contact adds you (channel: an admin)',
          zh: '公开的凭链接；私有超级群组凭邀请链接，或由互为联系人的成员拉你（频道要管理员）',
        },
        joined: true,
        evidence: ['telegram.coming-back', 'telegram.only-mutual-contacts-bring-back'],
      },
      whatsapp: {
        text: {
          en: 'Invite link: at once. An admin: after two exits 24 h or more (a user: failed after one)',
          zh: '邀请链接不用等；管理员拉，退过两次要等 24 小时以上（有用户退一次就拉不回来）',
        },
        joined: true,
        evidence: [
          'whatsapp.re-add-wait-24-hours',
          'whatsapp.invite-link-avoids-wait',
          'whatsapp.re-add-failed-after-one-exit',
        ],
      },
    },
  },
  {
    id: 'members-keep',
    label: { en: 'What they keep if you end it', zh: '解散后别人还有什么' },
    goals: ['dissolve'],
    head: { en: 'They keep', zh: '别人那里' },
    others: true,
    cells: {
      wechat: {
        text: { en: 'Their own copies, a user saw', zh: '各自手机里的记录还在，一位用户看到' },
        brief: { en: 'their copies, says a user', zh: '记录还在，有用户说' },
        evidence: ['wechat.local-records-stay'],
      },
      wecom: {
        text: {
          en: 'The chat is cleared, say three pages; by force a cloud backup stays, says another; an all-staff group that is switched off stays',
          zh: '三篇教程说聊天记录会清掉；另一篇说强制解散后云端有备份；全员群关了还在',
        },
        brief: { en: 'nothing, say pages', zh: '会清掉，教程说' },
        briefIn: [
          {
            when: { groupType: ['all-staff'] },
            brief: { en: 'the group, frozen', zh: '群还在，只是冻结了' },
          },
        ],
        joined: true,
        evidence: [
          'wecom.dissolving-clears-records',
          'wecom.forced-end-leaves-backup',
          'wecom.super-admin-switches-groups',
        ],
      },
      telegram: {
        text: {
          en: 'Nothing in the chat; forwards, exports, screenshots stay',
          zh: '聊天里什么都没了；转发、导出、截图还在',
        },
        brief: { en: 'nothing: all is deleted', zh: '什么都没了' },
        joined: true,
        evidence: ['telegram.deletion-erases-for-all', 'telegram.copies-survive-deletion'],
      },
      whatsapp: {
        text: {
          en: 'What they received, in a closed group (“complete”, says one page, but of leaving); of a community its groups',
          zh: '收到的消息；群关了，但还看得到（有篇教程说“完整”，讲的是退群）；社群停用，各个群还在',
        },
        brief: { en: 'their own copies', zh: '记录还在' },
        briefIn: [{ when: COMMUNITY, brief: { en: 'its groups', zh: '各个群还在' } }],
        joined: true,
        evidence: [
          'whatsapp.ended-group-is-read-only',
          'whatsapp.members-keep-messages',
          'whatsapp.members-keep-all',
          'whatsapp.deactivated-groups-live-on',
        ],
      },
    },
  },
  {
    id: 'own-message-deletion',
    label: { en: 'Deleting your own messages', zh: '能不能删自己的消息' },
    goals: ['leave', 'dissolve'],
    cells: {
      wechat: {
        text: {
          en: 'Taken back (撤回) for 2 minutes, files for 3 hours; a line stays in the chat',
          zh: '2 分钟内能撤回，文件 3 小时内；会留一行提示',
        },
        joined: true,
        evidence: ['wechat.messages-taken-back', 'wechat.taking-back-leaves-a-line'],
      },
      wecom: {
        text: {
          en: 'With outsiders: taken back for 2 minutes, say documents of programs; internal: 24 h, says one page',
          zh: '有外部的人的群：有程序的文档说 2 分钟内能撤回；内部群：有篇教程说 24 小时内',
        },
        joined: true,
        evidence: ['wecom.messages-taken-back', 'wecom.messages-taken-back-inside'],
      },
      telegram: {
        text: {
          en: 'For everyone, members not all at once; in basic groups at least for 48 h',
          zh: '为所有人删除，普通成员不能一次删光；基本群组至少 48 小时内',
        },
        evidence: [
          'telegram.supergroup-own-messages',
          'telegram.basic-group-own-messages',
          'telegram.no-delete-all-of-mine',
        ],
      },
      whatsapp: {
        text: {
          en: 'For everyone, for about 2 days (WhatsApp Web: 60 h); a notice stays in its place',
          zh: '为所有人删除，约 2 天内（网页版 60 小时）；原处留一句“已删除”',
        },
        joined: true,
        evidence: [
          'whatsapp.own-message-deletion',
          'whatsapp.deletion-for-about-2-days',
          'whatsapp.web-deletes-for-60-hours',
        ],
      },
    },
  },
  {
    id: 'auto-delete-timer',
    label: { en: 'Auto-delete timer', zh: '消息能不能定时删' },
    goals: ['leave', 'dissolve'],
    cells: {
      wechat: 'unknown',
      wecom: 'unknown',
      telegram: {
        text: {
          en: '1–365 days, new messages; admins who may change the info',
          zh: '1–365 天，只管新消息；由有权修改群信息的管理员设',
        },
        evidence: [
          'telegram.auto-delete-new-messages',
          'telegram.auto-delete-range',
          'telegram.who-sets-auto-delete',
        ],
      },
      whatsapp: {
        text: {
          en: '24 h, 7 or 90 days, new messages; anyone unless restricted',
          zh: '24 小时、7 天或 90 天，只管新消息；默认谁都能设',
        },
        evidence: ['whatsapp.disappearing-times', 'whatsapp.who-sets-the-timer'],
      },
    },
  },
  {
    id: 'retention',
    label: { en: 'What the servers keep', zh: '服务器上还留什么' },
    goals: ['leave', 'dissolve'],
    cells: {
      wechat: {
        text: {
          en: 'Without +86: text up to 72 h, media 120 h. One page: group data 30 d in backups, up to 3 y in risk control',
          zh: '非 +86 账号：文字最多 72 小时，图片、语音等 120 小时。有篇教程说群信息：云备份 30 天，风控最长 3 年',
        },
        joined: true,
        evidence: [
          'wechat.text-72-hours',
          'wechat.media-120-hours',
          'wechat.backup-metadata-30-days',
          'wechat.risk-control-3-years',
        ],
      },
      wecom: {
        text: {
          en: 'Chats 15 to 90 d, 7 d with outsiders; statistics of customer groups 180 d; what the company archived stays, we conclude',
          zh: '聊天 15 到 90 天，有外部的人 7 天；客户群统计 180 天；企业存了档的一直留着（推断）',
        },
        joined: true,
        evidence: ['wecom.cloud-window', 'wecom.statistics-180-days', 'wecom.archived-messages-stay'],
      },
      telegram: {
        text: {
          en: 'Deleted supergroup messages 48 h; after a group’s end: unknown',
          zh: '超级群组里删掉的消息 48 小时；群删掉以后没查到',
        },
        joined: true,
        evidence: ['telegram.deleted-messages-48-hours', 'telegram.server-data-not-found'],
      },
      whatsapp: {
        text: {
          en: 'Policy for Europe, up to: undelivered and media 30 d, past participants 60 d, a deleted account 90 d',
          zh: '欧洲地区政策，最多：没送达的消息和图片等 30 天，过往成员 60 天，注销账号 90 天',
        },
        evidence: [
          'whatsapp.undelivered-30-days',
          'whatsapp.media-30-days',
          'whatsapp.past-participants-60-days',
          'whatsapp.account-deletion-90-days',
        ],
      },
    },
  },
] as const satisfies readonly ComparisonRow<ClaimId>[];
