import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';

/** Policies and retention: what remains after leaving. */
export const policyClaims = {
  P01: {
    claim: {
      en: 'WeChat deletes message text from its servers shortly after delivery, at the latest 72 hours after sending.',
      zh: 'WeChat 在送达后不久就从服务器删除消息文字，最迟为发送后 72 小时。',
    },
    from: [
      {
        source: 'wechat-privacy-policy',
        stance: 'supports',
        says: {
          en: 'Gives 72 hours from sending as the limit; versions until 2025-12-19 gave 3 hours from delivery.',
          zh: '写明上限为发送后 72 小时；2025 年 12 月 19 日及以前的版本写的是送达后 3 小时内。',
        },
      },
    ],
    found: 'official',
  },
  P02: {
    claim: {
      en: 'WeChat keeps media and files on its servers for 120 hours after sending.',
      zh: 'WeChat 的媒体和文件在服务器上保留到发送后 120 小时。',
    },
    from: [
      {
        source: 'wechat-privacy-policy',
        stance: 'supports',
        says: { en: 'Gives 120 hours from sending.', zh: '写明为发送后 120 小时。' },
      },
    ],
    found: 'official',
  },
  P03: {
    claim: {
      en: 'WeChat deletes log data within 3 months of collection; 1 month for anti-fraud data in exchanges between WeChat and Weixin.',
      zh: 'WeChat 的日志数据在收集后 3 个月内删除；WeChat 与微信互通中的反欺诈数据为 1 个月。',
    },
    from: [
      {
        source: 'wechat-privacy-policy',
        stance: 'supports',
        says: { en: 'Gives both terms in its retention table.', zh: '在保留期限表里给出了这两个期限。' },
      },
    ],
    found: 'official',
  },
  P04: {
    claim: {
      en: 'WeChat keeps your list of group chats and friends until you ask for removal or the account is deleted.',
      zh: 'WeChat 会保留你的群聊和好友列表，直到你要求删除或注销账号。',
    },
    from: [
      {
        source: 'wechat-privacy-policy',
        stance: 'supports',
        says: {
          en: 'Names this term for the list of group chats and friends.',
          zh: '写明了群聊和好友列表的保留期限。',
        },
      },
    ],
    found: 'official',
  },
  P05: {
    claim: {
      en: 'Since 2026-04-07 WeChat no longer promises that deletion is “permanent”.',
      zh: '自 2026 年 4 月 7 日起，WeChat 不再承诺「永久」删除。',
    },
    from: [
      {
        source: 'wechat-privacy-policy',
        stance: 'supports',
        says: {
          en: 'Its stored versions show the word dropped.',
          zh: '对比已存的各版本，可见该词已被去掉。',
        },
      },
      {
        source: 'platform-governance-archive',
        stance: 'supports',
        says: { en: 'Reports the change.', zh: '报道了这一改动。' },
      },
    ],
    found: 'official',
  },
  P06: {
    claim: {
      en: 'The WeChat policy applies to accounts with a number from outside mainland China; +86 numbers are under the Weixin guidelines. Me > Settings > About shows which one applies.',
      zh: '非中国大陆手机号注册的账号适用 WeChat 政策，+86 号码适用微信的隐私保护指引；可在「我 > 设置 > 关于」查看。',
    },
    from: [
      {
        source: 'wechat-privacy-policy',
        stance: 'supports',
        says: { en: 'Says to whom it applies and where to look.', zh: '写明了适用对象和查看位置。' },
      },
    ],
    found: 'official',
  },
  P07: {
    claim: {
      en: 'WeChat users in listed jurisdictions can ask for erasure through a request form; the request records may be kept for up to 3 years.',
      zh: '所列地区的 WeChat 用户可通过申请表要求删除数据；申请记录最长可保留 3 年。',
    },
    from: [
      {
        source: 'wechat-privacy-policy',
        stance: 'supports',
        says: { en: 'Names the form and the 3 years.', zh: '写明了申请表和 3 年期限。' },
      },
    ],
    found: 'official',
  },
  P08: {
    claim: {
      en: 'Whatever is exchanged with a Weixin user is shared with Weixin and processed in mainland China.',
      zh: '与微信用户往来的内容会共享给微信，并在中国大陆处理。',
    },
    from: [
      {
        source: 'wechat-privacy-policy',
        stance: 'supports',
        says: {
          en: 'States this for exchanges with Weixin users.',
          zh: '对与微信用户的往来作了这样的说明。',
        },
      },
    ],
    found: 'official',
  },
  P09: {
    claim: {
      en: 'In the EEA, the UK and Switzerland the controller is Tencent International Service Europe B.V. in Amsterdam; users may complain to their local authority.',
      zh: '在欧洲经济区、英国和瑞士，数据控制者是位于阿姆斯特丹的 Tencent International Service Europe B.V.；用户可向当地监管机构投诉。',
    },
    from: [
      {
        source: 'wechat-privacy-policy',
        stance: 'supports',
        says: {
          en: 'Names the controller, the right to complain and standard clauses for transfers.',
          zh: '写明了控制者、投诉权和数据传输所用的标准条款。',
        },
      },
    ],
    found: 'official',
  },
  P10: {
    claim: {
      en: 'Weixin keeps undelivered messages for 3 days and then clears them; received content stays on the device.',
      zh: '微信对未送达的消息保留 3 天后清除；已接收的内容保存在设备上。',
    },
    from: [
      {
        source: 'itbear-2024',
        stance: 'supports',
        says: { en: 'Quotes Tencent customer service.', zh: '引用了腾讯客服的答复。' },
      },
      {
        source: 'seesun-2024',
        stance: 'supports',
        says: { en: 'Reports the same answer.', zh: '报道了同样的答复。' },
      },
    ],
    found: 'corroborated',
  },
  P11: {
    claim: {
      en: 'Tencent said in 2018 that Weixin stores no chat histories.',
      zh: '腾讯 2018 年表示，微信不保存聊天记录。',
    },
    from: [
      {
        source: 'ecns-2018',
        stance: 'supports',
        says: { en: 'Reports the statement of January 2018.', zh: '报道了 2018 年 1 月的声明。' },
      },
      {
        source: 'scmp-2018',
        stance: 'supports',
        says: {
          en: 'Reports the later statement, and investigators who said they recovered deleted chats.',
          zh: '报道了后来的声明，也报道有调查人员称恢复了已删聊天。',
        },
      },
    ],
    found: 'corroborated',
  },
  P12: {
    claim: {
      en: 'WeChat bars bots, scripts and unauthorised software.',
      zh: 'WeChat 禁止机器人、脚本和未经授权的软件。',
    },
    from: [
      {
        source: 'wechat-acceptable-use',
        stance: 'supports',
        says: { en: 'Section 7.2 bars them.', zh: '第 7.2 条作了禁止。' },
      },
    ],
    found: 'official',
  },
} as const satisfies Record<string, Claim<SourceId>>;
