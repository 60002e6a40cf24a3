import type { Claim } from '../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** What the article says, row by row: A4.2 to A6.3. */
export const articleClaims3 = {
  'A4.2': {
    claim: {
      en: 'While a live stream runs in the group, every way out is closed until the stream ends.',
      zh: '群直播进行时，所有退出方式都不可用，直播结束后才恢复。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its fourth section and names no source.',
          zh: '在第四节这样说，没有给出出处。',
        },
      },
    ],
    see: ['A19'],
  },
  'A4.3': {
    claim: {
      en: 'In a school group the homeroom teacher and the creator must both confirm.',
      zh: '家校群需要班主任和创建者双方确认。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its fourth section and names no source.',
          zh: '在第四节这样说，没有给出出处。',
        },
      },
      {
        source: 'netease-class-groups',
        stance: 'disputes',
        says: {
          en: 'Reports teachers across a city simply leaving class groups with a notice.',
          zh: '报道某市教师发个通知就退出了班级群。',
        },
      },
    ],
    see: ['A20'],
  },
  'A4.4': {
    claim: {
      en: 'Payment group: minimum people 0, 24 h wait, no approval. Live group: at least 1, immediate, the host confirms. School group: all teachers, 72 h, reviewed by the school.',
      zh: '支付群：最少 0 人，等 24 小时，无需审批；直播群：至少 1 人，实时，主持人确认；家校群：全部教师，72 小时，校方审核。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Gives these values in the table of its fourth section and names no source.',
          zh: '在第四节的表格里给出这些数值，没有给出出处。',
        },
      },
    ],
    see: ['A18', 'A19', 'A20', 'A21'],
  },
  'A5.1': {
    claim: {
      en: "What one wrote stays in the other members' chat logs, without an end date.",
      zh: '自己发过的内容会一直留在其他成员的聊天记录里，没有期限。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its fifth section and names no source.',
          zh: '在第五节这样说，没有给出出处。',
        },
      },
      {
        source: 'wechat-privacy-policy',
        stance: 'supports',
        says: {
          en: 'Message content lives on the devices of sender and recipients.',
          zh: '消息内容保存在发送者和接收者的设备上。',
        },
      },
    ],
    see: ['A22'],
  },
  'A5.2': {
    claim: {
      en: "The group's QR code stays valid after leaving or dissolving, for 7 days at most.",
      zh: '退群或解散后，群二维码仍然有效，最长 7 天。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its fifth section and names no source.',
          zh: '在第五节这样说，没有给出出处。',
        },
      },
      {
        source: 'tieba-qr',
        stance: 'disputes',
        says: {
          en: 'Says the code dies early when its sharer leaves, and an emptied group is reported as not existing.',
          zh: '说分享者退群后二维码就提前失效；扫空群的码会提示群不存在。',
        },
      },
      {
        source: 'nctoro-a91560',
        stance: 'disputes',
        says: {
          en: 'Same publisher, but says the code lives 72 hours.',
          zh: '同一发布者，却说二维码有效期是 72 小时。',
        },
      },
      {
        source: 'nctoro-a145741',
        stance: 'disputes',
        says: {
          en: 'Same publisher, but says the code lives 72 hours.',
          zh: '同一发布者，却说二维码有效期是 72 小时。',
        },
      },
      {
        source: 'nctoro-a153918',
        stance: 'disputes',
        says: {
          en: 'Same publisher, but says the code lives 2 hours.',
          zh: '同一发布者，却说二维码有效期是 2 小时。',
        },
      },
    ],
    see: ['A23'],
  },
  'A5.3': {
    claim: {
      en: 'Group metadata stay in the cloud backup for 30 days.',
      zh: '群的元数据会在云备份里保留 30 天。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its fifth section and names no source.',
          zh: '在第五节这样说，没有给出出处。',
        },
      },
      {
        source: 'wechat-privacy-policy',
        stance: 'disputes',
        says: {
          en: 'Gives other terms: log data up to 3 months, your list of groups until you delete it or the account.',
          zh: '给出的期限不同：日志数据最长 3 个月，群聊列表保留到本人删除或注销账号为止。',
        },
      },
    ],
    see: ['A24', 'C13', 'P03', 'P04'],
  },
  'A5.4': {
    claim: {
      en: 'A WeCom administrator can purge these data in the admin console; a personal user has no such tool.',
      zh: '企业微信管理员可以在管理后台彻底清除这些数据；个人用户没有这样的工具。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its fifth section and names no source.',
          zh: '在第五节这样说，没有给出出处。',
        },
      },
      {
        source: 'wechat-privacy-policy',
        stance: 'disputes',
        says: {
          en: 'Offers personal users a request form for erasure.',
          zh: '为个人用户提供删除数据的申请表。',
        },
      },
    ],
    see: ['A25', 'P07'],
  },
  'A5.5': {
    claim: {
      en: 'Before dissolving a sensitive group, delete important files by hand and ask members to clear their local cache.',
      zh: '解散敏感的群之前，先手动删除重要文件，并请成员清理本机缓存。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its fifth section and names no source.',
          zh: '在第五节这样说，没有给出出处。',
        },
      },
    ],
    see: ['A12', 'B16', 'B17'],
  },
  'A6.1': {
    claim: {
      en: 'A login on the PC can interrupt a dissolution started on the phone.',
      zh: '电脑端同时登录，可能会中断手机上发起的解散。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its sixth section and names no source.',
          zh: '在第六节这样说，没有给出出处。',
        },
      },
    ],
    see: ['A26'],
  },
  'A6.2': {
    claim: {
      en: 'Binding a WeCom account to a personal account makes permissions overlap; unbind them or act from the main account.',
      zh: '个人账号绑定企业微信后权限会重叠，应先解绑或改用主账号。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its sixth section and names no source.',
          zh: '在第六节这样说，没有给出出处。',
        },
      },
    ],
    see: ['A26'],
  },
  'A6.3': {
    claim: {
      en: 'A sub-account does not have enough permission; switch to the main account.',
      zh: '子账号权限不足，需要切换到主账号。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its sixth section and names no source.',
          zh: '在第六节这样说，没有给出出处。',
        },
      },
    ],
    see: ['A26'],
  },
} as const satisfies Record<string, Claim<SourceId>>;
