import { defineSources } from '../define.ts';

/** Tencent's documentation of WeCom. */
const documentation = defineSources('2026-11-22', {
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
});

/** What was read, or read again, later. */
const readLater = defineSources('2026-11-27', {
  'wecom-dev-96359': {
    publisher: 'Tencent',
    title: 'WeCom developer documentation 96359: statistics of customer groups',
    url: 'https://developer.work.weixin.qq.com/document/path/96359',
    date: '2023-12-01',
    kind: 'vendor-documentation',
  },
  'wecom-sdk-statistics': {
    publisher: 'wechat_sdk',
    title: 'Documentation of the wechat_sdk library: statistics of WeCom customer groups',
    url: 'https://hexdocs.pm/wechat_sdk/WeChat.Work.Customer.GroupChat.html',
    kind: 'developer-report',
  },
  'wecom-forum-departed': {
    publisher: 'WeChat Open Community',
    title: 'Forum thread: listing the customer groups of owners who left the company',
    url: 'https://developers.weixin.qq.com/community/develop/doc/000080533e43f064cf4cfaa7656c00',
    date: '2024-07-04',
    kind: 'user-report',
  },
  'ike-scrm-1916': {
    publisher: '艾客SCRM',
    title: 'SCRM vendor page: handing a WeCom group over',
    url: 'https://m.ikscrm.com/school/qwzx/1916.html',
    kind: 'how-to-page',
  },
  'nine-gapp': {
    publisher: '9gapp.com',
    title: 'How-to page: ending or leaving a WeCom group',
    url: 'https://www.9gapp.com/news/3821770.html',
    date: '2025-06-16',
    kind: 'how-to-page',
  },
  yd166: {
    publisher: 'yd166.com',
    title: 'How-to page: who can become owner of a WeCom customer group',
    url: 'https://m.yd166.com/shenghuo/5653500367.html',
    date: '2024-05-07',
    kind: 'how-to-page',
  },
  'huawan-21496': {
    publisher: 'huawan.com',
    title: 'Reseller page: handing on the customers and groups of people who left',
    url: 'https://www.huawan.com/news/21496.html',
    kind: 'how-to-page',
  },
});

const readLast = defineSources('2026-11-28', {
  'ike-scrm-999': {
    publisher: '艾客SCRM',
    title: 'SCRM vendor page: taking back what was sent from WeCom',
    url: 'http://www.2086.com.cn/school/qwzx/999.html',
    kind: 'how-to-page',
  },
  'bxtourism-207493': {
    publisher: 'bxtourism.net',
    title: 'How-to page: handing a WeCom group over in the console',
    url: 'http://m.bxtourism.net/yxwd/202505/207493.html',
    kind: 'how-to-page',
  },
  'hfbangfu-18406': {
    publisher: 'hfbangfu.com',
    title: 'Help page of a reseller: what owners, admins and members of a WeCom group may do',
    url: 'https://hfbangfu.com/pages/help_qywx/18406.php',
    kind: 'how-to-page',
  },
  'ai7-803231': {
    publisher: 'ai7.com',
    title: 'How-to page: which WeCom groups can be ended, and by whom',
    url: 'https://m.ai7.com/articles/n803231.html',
    date: '2024-11-03',
    kind: 'how-to-page',
  },
  dongyouhao: {
    publisher: 'dongyouhao.com',
    title: 'How-to page: ending a WeCom group',
    url: 'http://www.dongyouhao.com/catjijiuchangshi/arar0EhKjn.html',
    kind: 'how-to-page',
  },
  'zhanuu-118503': {
    publisher: 'zhanuu.com',
    title: 'How-to page: removing a member of a WeCom group',
    url: 'https://zhanuu.com/shoujijiaocheng/118503.html',
    kind: 'how-to-page',
  },
  'huawan-10038': {
    publisher: 'huawan.com',
    title: 'Reseller page: keeping nuisances out of WeCom groups',
    url: 'https://www.huawan.com/news/10038.html',
    kind: 'how-to-page',
  },
  dbcollege: {
    publisher: 'dbcollege.cn',
    title: 'Question and answer: handing over a WeCom group with outsiders',
    url: 'https://m.dbcollege.cn/content/0/10/ac8d0b9127d490ddf8439fd3946104e2.html',
    kind: 'how-to-page',
  },
  'weiban-1359': {
    publisher: '微伴助手',
    title: 'SCRM vendor page: the WeCom all-staff group',
    url: 'https://weibanzhushou.com/blog/1359',
    kind: 'how-to-page',
  },
  // Much of its wording is that of weiban-1359: not independent of it.
  'tencent-cloud-922514': {
    publisher: '微伴助手',
    title: 'Post in Tencent Cloud’s developer community: switching the WeCom all-staff group on',
    url: 'https://cloud.tencent.cn/developer/news/922514',
    kind: 'how-to-page',
  },
  'rpa-71320039': {
    publisher: 'RPA vendor (apifox)',
    title: 'Instructions of an RPA vendor: taking back WeCom messages',
    url: 'https://apifox.com/apidoc/project-1035094/api-71320039',
    kind: 'how-to-page',
  },
  'yunzhenji-recall': {
    publisher: '云真机',
    title: 'Document of a third-party program that works WeCom: taking back messages to customers',
    url: 'https://www.showdoc.com.cn/yunzhenji/11490697137232432',
    kind: 'developer-report',
  },
  'vwork-quit': {
    publisher: 'vworkApi',
    title: 'Document of a third-party program that works WeCom: leaving a group',
    url: 'https://www.showdoc.com.cn/mrsanshui/10976086708442410',
    kind: 'developer-report',
  },
});

export const wecomSources = { ...documentation, ...readLater, ...readLast };
