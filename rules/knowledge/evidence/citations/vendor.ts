import type { Citation } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** What Tencent’s own documents say that several claims rest on. */
export const VENDOR = {
  plainExitType: {
    source: 'wecom-dev-96361',
    stance: 'disputes',
    says: {
      en: 'Its event data has a plain exit type for people who leave by themselves.',
      zh: '事件数据里有一种普通的退群类型，即成员自行退出。',
    },
  },
  dismissedByOwner: {
    source: 'wecom-dev-96361',
    stance: 'disputes',
    says: {
      en: "Describes the dismissal of a customer group as the owner's act.",
      zh: '把客户群的解散描述为群主的操作。',
    },
  },
  contentOnDevices: {
    source: 'wechat-privacy-policy',
    stance: 'supports',
    says: {
      en: 'Message content lives on the devices of sender and recipients.',
      zh: '消息内容保存在发送者和接收者的设备上。',
    },
  },
  otherTerms: {
    source: 'wechat-privacy-policy',
    stance: 'disputes',
    says: {
      en: 'Gives other terms: log data up to 3 months, your list of groups until you delete it or the account.',
      zh: '给出的期限不同：日志数据最长 3 个月，群聊列表保留到本人删除或注销账号为止。',
    },
  },
  formForErasure: {
    source: 'wechat-privacy-policy',
    stance: 'disputes',
    says: {
      en: 'Offers personal users a request form for erasure.',
      zh: '为个人用户提供删除数据的申请表。',
    },
  },
  noLeaveNotice: {
    source: 'wechat-privacy-policy',
    stance: 'disputes',
    says: {
      en: 'Its EEA section deals with the controller and rights and names no leave notice.',
      zh: '欧洲经济区部分讲的是数据控制者和用户权利，没有提到退群通知。',
    },
  },
  oneTableForAll: {
    source: 'wechat-privacy-policy',
    stance: 'disputes',
    says: { en: 'Has one retention table for all regions.', zh: '各地区共用同一张保留期限表。' },
  },
  noServerInNorthAmerica: {
    source: 'wechat-privacy-policy',
    stance: 'disputes',
    says: {
      en: 'Names servers in Singapore, Malaysia and Hong Kong, none in North America, and removes media after 120 hours.',
      zh: '服务器在新加坡、马来西亚和中国香港，没有提到北美；媒体文件 120 小时后删除。',
    },
  },
  noBackupToServer: {
    source: 'wechat-help-backup',
    stance: 'disputes',
    says: {
      en: 'Says chats cannot be backed up to its server or a cloud service.',
      zh: '说明聊天记录无法备份到微信服务器或云服务。',
    },
  },
  handingOverOnly: {
    source: 'wecom-dev-96334',
    stance: 'disputes',
    says: {
      en: 'Documents handing customer groups over, not dissolving them.',
      zh: '说明的是客户群的移交，不是解散。',
    },
  },
  dataLag: {
    source: 'wecom-dev-96361',
    stance: 'disputes',
    says: {
      en: 'Warns that some group data lag behind an event, for example by 2 seconds.',
      zh: '提醒部分群数据会晚于事件更新，例如晚 2 秒。',
    },
  },
  yearsForRequestsOnly: {
    source: 'wechat-privacy-policy',
    stance: 'disputes',
    says: {
      en: 'Names 3 years only for records of data requests; log data go within 3 months.',
      zh: '只有数据权利申请的记录提到 3 年；日志数据在 3 个月内删除。',
    },
  },
} as const satisfies Record<string, Citation<SourceId>>;
