import type { Citation } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** What pages and other independent sources say that several claims rest on. */
export const PAGES = {
  leavingErasesHere: {
    source: 'gzt-0717',
    stance: 'disputes',
    says: { en: 'Says leaving erases the local record.', zh: '说退群会清掉本机的聊天记录。' },
  },
  leavingClearsCache: {
    source: 'nctoro-a99926',
    stance: 'disputes',
    says: { en: 'Says the local cache is cleared on leaving.', zh: '说退群后本机缓存会被清除。' },
  },
  leaverDropsRoom: {
    source: 'gewe-protocol',
    stance: 'disputes',
    says: {
      en: "Records the leaver's client receiving a DelContacts event that drops the room.",
      zh: '记录显示，退群者的客户端收到 DelContacts 事件，该群从账号中移除。',
    },
  },
  under200: {
    source: 'nctoro-a148328',
    stance: 'disputes',
    says: {
      en: 'Same publisher as the article, but says under 200 members.',
      zh: '与该文章同一发布者，却说是 200 人以下。',
    },
  },
  superAdminSwitches: {
    source: 'dancihu',
    stance: 'disputes',
    says: {
      en: 'Describes the super administrator switching only all-staff and department groups on or off.',
      zh: '只介绍超级管理员可以开启或关闭全员群和部门群。',
    },
  },
  rightClickOnDesktop: {
    source: 'nctoro-a166742',
    stance: 'disputes',
    says: {
      en: 'Same publisher, but describes a right-click on the desktop with confirmation on the phone.',
      zh: '同一发布者，却介绍在电脑上右键操作、再用手机确认。',
    },
  },
  dissolvesOnDesktop: {
    source: 'nctoro-a124256',
    stance: 'disputes',
    says: {
      en: 'Same publisher, but describes dissolving on the desktop.',
      zh: '同一发布者，却介绍可以在电脑端解散。',
    },
  },
  userSays24Hours: {
    source: 'wechat-forum-red-packet',
    stance: 'disputes',
    says: {
      en: 'A user reply gives 24 hours as the refund time of an unclaimed packet.',
      zh: '用户回复指出，24 小时是未领取红包的退回时间。',
    },
  },
  manualSays24Hours: {
    source: 'imooc-263087',
    stance: 'disputes',
    says: {
      en: 'Cites the merchant manual: an unclaimed packet goes back after 24 hours.',
      zh: '引用商户手册：红包未领取，24 小时后退回。',
    },
  },
  personalPacket24Hours: {
    source: 'gf-08',
    stance: 'disputes',
    says: {
      en: 'Gives 24 hours as the refund time of a personal packet.',
      zh: '说个人红包的退回时间是 24 小时。',
    },
  },
  merchantPacket72Hours: {
    source: 'cnblogs-dong-ge',
    stance: 'disputes',
    says: {
      en: 'Gives 72 hours for merchant packets in 2016.',
      zh: '说 2016 年时商户红包的退回时间是 72 小时。',
    },
  },
  teachersSimplyLeave: {
    source: 'netease-class-groups',
    stance: 'disputes',
    says: {
      en: 'Reports teachers across a city simply leaving class groups with a notice.',
      zh: '报道某市教师发个通知就退出了班级群。',
    },
  },
  codeDiesWithSharer: {
    source: 'tieba-qr',
    stance: 'disputes',
    says: {
      en: 'Says the code dies early when its sharer leaves, and an emptied group is reported as not existing.',
      zh: '说分享者退群后二维码就提前失效；扫空群的码会提示群不存在。',
    },
  },
  codeLives2Hours: {
    source: 'nctoro-a153918',
    stance: 'disputes',
    says: {
      en: 'Same publisher, but says the code lives 2 hours.',
      zh: '同一发布者，却说二维码有效期是 2 小时。',
    },
  },
  noBackupToICloud: {
    source: 'ticker-icloud',
    stance: 'disputes',
    says: {
      en: 'Says WeChat does not back up to iCloud directly.',
      zh: '说微信不支持直接备份到 iCloud。',
    },
  },
  keyedById: {
    source: 'gewe-protocol',
    stance: 'disputes',
    says: {
      en: 'Shows groups keyed by an id (…@chatroom), not by name.',
      zh: '显示群以编号（…@chatroom）区分，与群名无关。',
    },
  },
  quotesTheLag: {
    source: 'wecom-forum-2021',
    stance: 'disputes',
    says: { en: 'Quotes the same warning from the documentation.', zh: '引用了文档中的同一条提醒。' },
  },
} as const satisfies Record<string, Citation<SourceId>>;
