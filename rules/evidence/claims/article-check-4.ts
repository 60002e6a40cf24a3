import type { Claim } from '../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** Every claim of the article, checked against other sources: A29 to A38. */
export const articleCheckClaims4 = {
  A29: {
    claim: {
      en: 'Customer service can deal with an abnormal group if a legal basis is given.',
      zh: '提供法律依据后，客服可以处理异常群。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its eighth section and names no source.',
          zh: '在第八节这样说，没有给出出处。',
        },
      },
    ],
    found: 'not-found',
  },
  A30: {
    claim: {
      en: "WeCom's compliance interfaces are an official way to end a group.",
      zh: '企业微信的合规接口是结束群的官方途径。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its eighth section and names no source.',
          zh: '在第八节这样说，没有给出出处。',
        },
      },
      {
        source: 'wecom-dev-90245',
        stance: 'disputes',
        says: {
          en: 'Documents group chat calls, none of which dissolves a group.',
          zh: '列出了群聊相关接口，没有一个能解散群。',
        },
      },
      {
        source: 'wecom-dev-98913',
        stance: 'disputes',
        says: {
          en: 'Documents group chat calls, none of which dissolves a group.',
          zh: '列出了群聊相关接口，没有一个能解散群。',
        },
      },
      {
        source: 'wecom-dev-98914',
        stance: 'disputes',
        says: {
          en: 'Documents group chat calls, none of which dissolves a group.',
          zh: '列出了群聊相关接口，没有一个能解散群。',
        },
      },
      {
        source: 'wecom-dev-96334',
        stance: 'disputes',
        says: {
          en: 'Documents handing customer groups over, not dissolving them.',
          zh: '说明的是客户群的移交，不是解散。',
        },
      },
    ],
    found: 'disputed',
  },
  A31: {
    claim: {
      en: 'In the EU a leave notice is shown because the GDPR requires it.',
      zh: '在欧盟地区，按 GDPR 要求退群时会显示通知。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its seventh section and names no source.',
          zh: '在第七节这样说，没有给出出处。',
        },
      },
      {
        source: 'wechat-privacy-policy',
        stance: 'disputes',
        says: {
          en: 'Its EEA section deals with the controller and rights and names no leave notice.',
          zh: '欧洲经济区部分讲的是数据控制者和用户权利，没有提到退群通知。',
        },
      },
    ],
    found: 'not-found',
  },
  A32: {
    claim: {
      en: 'The Middle East version keeps all member records of dissolved groups.',
      zh: '中东版本会保留已解散群的所有成员记录。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its seventh section and names no source.',
          zh: '在第七节这样说，没有给出出处。',
        },
      },
      {
        source: 'wechat-privacy-policy',
        stance: 'disputes',
        says: { en: 'Has one retention table for all regions.', zh: '各地区共用同一张保留期限表。' },
      },
    ],
    found: 'not-found',
  },
  A33: {
    claim: {
      en: 'North American servers back group files up to iCloud.',
      zh: '北美服务器会把群文件备份到 iCloud。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its seventh section and names no source.',
          zh: '在第七节这样说，没有给出出处。',
        },
      },
      {
        source: 'wechat-privacy-policy',
        stance: 'disputes',
        says: {
          en: 'Names servers in Singapore, Malaysia and Hong Kong, none in North America, and removes media after 120 hours.',
          zh: '服务器在新加坡、马来西亚和中国香港，没有提到北美；媒体文件 120 小时后删除。',
        },
      },
      {
        source: 'wechat-help-backup',
        stance: 'disputes',
        says: {
          en: 'Says chats cannot be backed up to its server or a cloud service.',
          zh: '说明聊天记录无法备份到微信服务器或云服务。',
        },
      },
      {
        source: 'ticker-icloud',
        stance: 'disputes',
        says: {
          en: 'Says WeChat does not back up to iCloud directly.',
          zh: '说微信不支持直接备份到 iCloud。',
        },
      },
    ],
    found: 'disputed',
  },
  A34: {
    claim: {
      en: 'Dissolving takes 2–5 minutes to reach all nodes, and rebuilding a group of the same name meanwhile mixes in old messages.',
      zh: '解散要 2～5 分钟才能同步到所有节点，期间重建同名群会混入旧消息。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its closing paragraph and names no source.',
          zh: '在结尾一段这样说，没有给出出处。',
        },
      },
      {
        source: 'gewe-protocol',
        stance: 'disputes',
        says: {
          en: 'Shows groups keyed by an id (…@chatroom), not by name.',
          zh: '显示群以编号（…@chatroom）区分，与群名无关。',
        },
      },
    ],
    found: 'not-found',
  },
  A35: {
    claim: {
      en: 'WeCom brings that delay down to 800 ms.',
      zh: '企业微信把这一延迟缩短到 800 毫秒。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its closing paragraph and names no source.',
          zh: '在结尾一段这样说，没有给出出处。',
        },
      },
      {
        source: 'wecom-dev-96361',
        stance: 'disputes',
        says: {
          en: 'Warns that some group data lag behind an event, for example by 2 seconds.',
          zh: '提醒部分群数据会晚于事件更新，例如晚 2 秒。',
        },
      },
      {
        source: 'wecom-forum-2021',
        stance: 'disputes',
        says: { en: 'Quotes the same warning from the documentation.', zh: '引用了文档中的同一条提醒。' },
      },
    ],
    found: 'disputed',
  },
  A36: {
    claim: {
      en: 'Risk control keeps group metadata (creation time, members) for 3 years.',
      zh: '风控系统把群的元数据（创建时间、成员）保留 3 年。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its closing paragraph and names no source.',
          zh: '在结尾一段这样说，没有给出出处。',
        },
      },
      {
        source: 'wechat-privacy-policy',
        stance: 'disputes',
        says: {
          en: 'Names 3 years only for records of data requests; log data go within 3 months.',
          zh: '只有数据权利申请的记录提到 3 年；日志数据在 3 个月内删除。',
        },
      },
    ],
    found: 'disputed',
  },
  A37: {
    claim: {
      en: 'Companies that work across borders should use WeCom because of such regional rules.',
      zh: '由于这类地区规则，跨国企业应使用企业微信。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its seventh section and names no source.',
          zh: '在第七节这样说，没有给出出处。',
        },
      },
    ],
    found: 'not-found',
  },
  A38: {
    claim: {
      en: 'Telegram lets users delete their own history, while WhatsApp leaves full records.',
      zh: 'Telegram 用户可以删除自己的历史消息，WhatsApp 则留下完整记录。',
    },
    from: [
      {
        source: 'nctoro-article',
        stance: 'supports',
        says: {
          en: 'Says so in its first section and names no source.',
          zh: '在第一节这样说，没有给出出处。',
        },
      },
    ],
    found: 'not-found',
  },
} as const satisfies Record<string, Claim<SourceId>>;
