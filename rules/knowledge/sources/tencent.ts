import { defineSources } from '../define.ts';

/** Policies and documentation of Tencent, and the law. */
export const tencentSources = defineSources('2026-11-22', {
  'cac-group-rules': {
    publisher: 'Cyberspace Administration of China',
    title: '互联网群组信息服务管理规定 (in force 2017-10-08; copy of the text)',
    url: 'http://www.xjdsb.com/Fb/sitemap_870924.html',
    date: '2017-10-08',
    kind: 'law',
  },
  'wecom-dev-96361': {
    publisher: 'Tencent',
    title: 'WeCom developer documentation 96361: customer group change events',
    url: 'https://developer.work.weixin.qq.com/document/path/96361',
    date: '2024-06-03',
    kind: 'vendor-documentation',
  },
  'wecom-dev-92277': {
    publisher: 'Tencent',
    title: 'WeCom developer documentation 92277: customer group change events (second page)',
    url: 'https://developer.work.weixin.qq.com/document/path/92277',
    date: '2025-11-17',
    kind: 'vendor-documentation',
  },
  'wecom-dev-90244': {
    publisher: 'Tencent',
    title: 'WeCom developer documentation 90244: group chats of an app',
    url: 'https://developer.work.weixin.qq.com/document/path/90244',
    date: '2022-08-13',
    kind: 'vendor-documentation',
  },
  'wecom-dev-90245': {
    publisher: 'Tencent',
    title: 'WeCom developer documentation 90245: group chats of an app',
    url: 'https://developer.work.weixin.qq.com/document/path/90245',
    date: '2024-11-29',
    kind: 'vendor-documentation',
  },
  'wecom-dev-98913': {
    publisher: 'Tencent',
    title: 'WeCom developer documentation 98913: changing a group chat',
    url: 'https://developer.work.weixin.qq.com/document/path/98913',
    date: '2023-04-18',
    kind: 'vendor-documentation',
  },
  'wecom-dev-98914': {
    publisher: 'Tencent',
    title: 'WeCom developer documentation 98914: group chats of an app',
    url: 'https://developer.work.weixin.qq.com/document/path/98914',
    date: '2023-04-20',
    kind: 'vendor-documentation',
  },
  'wecom-dev-96334': {
    publisher: 'Tencent',
    title: "WeCom developer documentation 96334: reassigning a departed owner's customer groups",
    url: 'https://developer.work.weixin.qq.com/document/path/96334',
    date: '2023-12-01',
    kind: 'vendor-documentation',
  },
  'wecom-dev-92127': {
    publisher: 'Tencent',
    title:
      "WeCom developer documentation 92127: reassigning a departed owner's customer groups (second page)",
    url: 'https://developer.work.weixin.qq.com/document/path/92127',
    kind: 'vendor-documentation',
  },
  'wecom-dev-93414': {
    publisher: 'Tencent',
    title:
      'WeCom developer documentation 93414: customer groups of departed owners and their handover status',
    url: 'https://developer.work.weixin.qq.com/document/path/93414',
    date: '2025-01-13',
    kind: 'vendor-documentation',
  },
  'wecom-dev-95703': {
    publisher: 'Tencent',
    title:
      "WeCom developer documentation 95703: reassigning a serving owner's customer groups (text read in the metacpan copy)",
    url: 'https://developer.work.weixin.qq.com/document/path/95703',
    date: '2023-12-01',
    kind: 'vendor-documentation',
  },
  'wecom-dev-91774': {
    publisher: 'Tencent',
    title: 'WeCom developer documentation 91774: message archive',
    url: 'https://developer.work.weixin.qq.com/document/path/91774',
    date: '2026-01-19',
    kind: 'vendor-documentation',
  },
  'wecom-dev-101365': {
    publisher: 'Tencent',
    title: 'WeCom developer documentation 101365: message archive, data-zone call',
    url: 'https://developer.work.weixin.qq.com/document/path/101365',
    date: '2025-09-09',
    kind: 'vendor-documentation',
  },
  'wecom-dev-92951': {
    publisher: 'Tencent',
    title: 'WeCom developer documentation 92951: message archive',
    url: 'https://developer.work.weixin.qq.com/document/path/92951',
    date: '2025-05-08',
    kind: 'vendor-documentation',
  },
  'wecom-dev-98429': {
    publisher: 'Tencent',
    title: 'WeCom developer documentation 98429: opening a chat from app code; group sizes',
    url: 'https://developer.work.weixin.qq.com/document/path/98429',
    date: '2025-10-10',
    kind: 'vendor-documentation',
  },
  'wecom-dev-99547': {
    publisher: 'Tencent',
    title: 'WeCom developer documentation 99547: join codes of customer groups',
    url: 'https://developer.work.weixin.qq.com/document/path/99547',
    date: '2026-01-05',
    kind: 'vendor-documentation',
  },
  'wecom-dev-92229': {
    publisher: 'Tencent',
    title: 'WeCom developer documentation 92229: join codes of customer groups (second page)',
    url: 'https://developer.work.weixin.qq.com/document/path/92229',
    kind: 'vendor-documentation',
  },
  'wecom-group-statistics': {
    publisher: 'Tencent',
    title: 'WeCom customer group statistics, as restated in the wechat_sdk documentation',
    url: 'https://hexdocs.pm/wechat_sdk/WeChat.Work.Customer.GroupChat.html',
    kind: 'vendor-documentation',
  },
});

/** The same, looked at (again) later. */
export const recentTencentSources = defineSources('2026-11-27', {
  'wechat-privacy-policy': {
    publisher: 'Tencent',
    title: 'WeChat Privacy Policy',
    url: 'https://www.wechat.com/en/privacy_policy.html',
    date: '2026-08-06',
    kind: 'vendor-policy',
  },
  'wechat-acceptable-use': {
    publisher: 'Tencent',
    title: 'WeChat Acceptable Use Policy (copy read: Open Terms Archive)',
    url: 'https://github.com/OpenTermsArchive/pga-versions',
    date: '2023-08-01',
    kind: 'vendor-policy',
  },
  'wechat-help-backup': {
    publisher: 'Tencent',
    title: "WeChat Help Center: why can't I back up my chat history to WeChat's server or a cloud service?",
    url: 'https://help.wechat.com/cgi-bin/micromsg-bin/oshelpcenter?t=help_center/w_topic_detail&opcode=2&id=150915vvruve15091522e3eu&lang=en&plat=2&Channel=helpcenter',
    kind: 'vendor-documentation',
  },
  'mini-program-group-info': {
    publisher: 'Tencent',
    title: 'Mini Program documentation: wx.getGroupEnterInfo',
    url: 'https://developers.weixin.qq.com/miniprogram/dev/api/wx.getGroupEnterInfo.html',
    kind: 'vendor-documentation',
  },
});
