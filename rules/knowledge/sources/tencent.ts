import { defineSources } from '../define.ts';

const first = defineSources('2026-11-22', {
  'cac-group-rules': {
    publisher: 'Cyberspace Administration of China',
    title: '互联网群组信息服务管理规定 (in force 2017-10-08; copy of the text)',
    url: 'http://www.xjdsb.com/Fb/sitemap_870924.html',
    date: '2017-10-08',
    kind: 'law',
  },
});

const again = defineSources('2026-11-27', {
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

/** Policies and documentation of Tencent about WeChat, and the law. */
export const tencentSources = { ...first, ...again };
