import { defineSources } from '../define.ts';

const first = defineSources('2026-11-22', {
  'hai-pet': {
    publisher: 'hai.pet',
    title: 'How-to page: dissolving a group',
    url: 'https://hai.pet/article/28213.html',
    date: '2025-01-21',
    kind: 'how-to-page',
  },
  whdslt: {
    publisher: 'whdslt.com',
    title: 'How-to page: dissolving a group',
    url: 'http://www.whdslt.com/jxwd/202509/294541.html',
    date: '2025-09',
    kind: 'how-to-page',
  },
  yub2b: {
    publisher: 'yub2b.cn',
    title: 'How-to page: leaving a group',
    url: 'http://yub2b.cn/post/365.html',
    kind: 'how-to-page',
  },
  'gzt-0717': {
    publisher: '0717gzt.com',
    title: 'How-to page: leaving a group',
    url: 'https://www.0717gzt.com/wzzx/3234.html',
    kind: 'how-to-page',
  },
  quomz: {
    publisher: 'quomz.com',
    title: 'How-to page: leaving a group in three steps',
    url: 'https://www.quomz.com/news/qing-song-gao-bie-qun-liao-jiao-ni-san-bu-du-li-tui-chu-wei-xin-qun-liao-ji-qiao.html',
    kind: 'how-to-page',
  },
  hbezg: {
    publisher: 'hbezg.com',
    title: 'How-to page: dissolving a group',
    url: 'http://bbs.hbezg.com/jxfw/202510/341513.html',
    kind: 'how-to-page',
  },
  'gf-08': {
    publisher: '08gf.com',
    title: 'How-to page: refund of unclaimed red packets',
    url: 'https://www.08gf.com/news/wei-xin-hong-bao-wei-ling-qu-duo-jiu-zi-dong-tui-hui-wei-xin-hong-bao-wei-ling-qu-24-xiao-shi-hou-xi.html',
    kind: 'how-to-page',
  },
  'tieba-qr': {
    publisher: 'Baidu Tieba',
    title: 'Forum post with help-style text on group QR codes',
    url: 'http://post.baidu.com.cn/p/5480987100',
    kind: 'how-to-page',
  },
  yunnanlong: {
    publisher: 'yunnanlong.com',
    title: 'How-to page: ending a group by removing everyone',
    url: 'http://yunnanlong.com/c/10161963U02022.html',
    kind: 'how-to-page',
  },
  senqingzn: {
    publisher: 'senqingzn.com',
    title: 'How-to page: transferring ownership',
    url: 'http://www.senqingzn.com/dy/article/JUNBRUFS055629UX.html',
    kind: 'how-to-page',
  },
  sboyo: {
    publisher: 'sboyo.com',
    title: 'How-to page: transferring ownership',
    url: 'https://m.sboyo.com/1/1028106.html',
    kind: 'how-to-page',
  },
  kmw: {
    publisher: 'kmw.com',
    title: 'How-to page: transferring ownership',
    url: 'https://kmw.com/news/7068876.html',
    kind: 'how-to-page',
  },
  ugtv8: {
    publisher: 'ugtv8.com',
    title: 'How-to page: removing members',
    url: 'https://www.ugtv8.com/jxuzs/202508/296053.html',
    kind: 'how-to-page',
  },
  qumiaodong: {
    publisher: 'qumiaodong.com',
    title: 'How-to page: joining by QR code',
    url: 'https://qumiaodong.com/shuma/9lye4k.html',
    kind: 'how-to-page',
  },
  zesyz: {
    publisher: 'zesyz.com',
    title: 'How-to page: folding a group',
    url: 'https://zesyz.com/news/45267.html',
    kind: 'how-to-page',
  },
  canyinms: {
    publisher: 'canyinms.com',
    title: 'How-to page: splitting a bill in a group',
    url: 'https://canyinms.com/article/536398.html',
    date: '2023-01-26',
    kind: 'how-to-page',
  },
  dancihu: {
    publisher: 'dancihu.com',
    title: 'How-to page: WeCom all-staff and department groups',
    url: 'https://m.dancihu.com/article/30451.html',
    kind: 'how-to-page',
  },
  shrmw: {
    publisher: 'shrmw.com',
    title: 'How-to page: dissolving a WeCom group',
    url: 'http://m.shrmw.com/kjxx/202502/1345656.html',
    date: '2025-02-15',
    kind: 'how-to-page',
  },
  tianqing123: {
    publisher: 'tianqing123.cn',
    title: 'How-to page: dissolving a WeCom group',
    url: 'https://mip.tianqing123.cn/kepu/10317164.html',
    date: '2025-05-20',
    kind: 'how-to-page',
  },
  'rpa-46208497': {
    publisher: 'RPA vendor (apifox)',
    title: 'Instructions of an RPA vendor: dissolving a WeCom group',
    url: 'https://apifox.com/apidoc/project-1035094/api-46208497',
    kind: 'how-to-page',
  },
  'zixun-6520': {
    publisher: '6520.com',
    title: 'How-to page: dissolving a WeCom department group',
    url: 'https://www.6520.com/zixun/3105.html',
    date: '2025-04-07',
    kind: 'how-to-page',
  },
  a8app: {
    publisher: 'a8app.com',
    title: 'How-to page: dissolving a WeCom department group',
    url: 'http://m.a8app.com/news/3767678.html',
    date: '2024-11-26',
    kind: 'how-to-page',
  },
  zjbjg: {
    publisher: 'zjbjg.cn',
    title: 'How-to page: size of WeCom external groups',
    url: 'https://www.zjbjg.cn/b/15153.html',
    kind: 'how-to-page',
  },
  'ike-scrm': {
    publisher: '艾客SCRM',
    title: 'SCRM vendor page: who becomes owner of a WeCom group (found while compiling the registry)',
    url: 'http://beijingbluestar-tech.com/school/qwzx/5247.html',
    kind: 'how-to-page',
  },
  'aliyun-archive': {
    publisher: 'help.aliyun.com',
    title: 'Help page on the paid WeCom message archive (no address stored)',
    kind: 'how-to-page',
  },
  ziliaobaba: {
    publisher: 'ziliaobaba.com',
    title: 'How-to page: how long WeCom keeps messages',
    url: 'https://ziliaobaba.com/10538.html',
    kind: 'how-to-page',
  },
  dsknw: {
    publisher: 'dsknw.com',
    title: 'How-to page: how long WeCom keeps messages',
    url: 'http://dsknw.com/collectioncoinrecycling/ahquvnhkza.html',
    kind: 'how-to-page',
  },
  wlcjsc: {
    publisher: 'wlcjsc.com',
    title: 'Vendor page: how long a WeCom message archive is kept',
    url: 'http://www.wlcjsc.com/news/9636.html',
    kind: 'how-to-page',
  },
});

const again = defineSources('2026-11-27', {
  ll22: {
    publisher: 'll22.com',
    title: 'How-to page: dissolving a group',
    url: 'http://ll22.com/news/162408.html',
    date: '2025-03-15',
    kind: 'how-to-page',
  },
  fudaoke: {
    publisher: 'fudaoke.com',
    title: 'How-to page: leaving a group, and what happens to the records (as of 2025-04)',
    url: 'https://fudaoke.com/exam/2902376',
    date: '2025-04',
    kind: 'how-to-page',
  },
  beng168: {
    publisher: 'beng168.com',
    title: 'How-to page: leaving a group (no address stored)',
    date: '2026-02',
    kind: 'how-to-page',
  },
  cnzjfc: {
    publisher: 'cnzjfc.com',
    title: 'How-to page: leaving a group (no address stored)',
    date: '2025-07',
    kind: 'how-to-page',
  },
  ngdsb: {
    publisher: 'ngdsb',
    title: 'How-to page: when the owner leaves (no address stored)',
    date: '2026-01',
    kind: 'how-to-page',
  },
  '17golang': {
    publisher: '17golang',
    title: 'How-to page: when the owner leaves (no address stored)',
    date: '2025-09',
    kind: 'how-to-page',
  },
  pintu360: {
    publisher: 'pintu360.com',
    title: '如何举报网络诈骗 微信举报网络诈骗教程',
    url: 'https://www.pintu360.com/jxuwd/202511/907236.html',
    date: '2025-11',
    kind: 'how-to-page',
  },
  '9158app': {
    publisher: '9158app.com',
    title: '微信怎么投诉别人诈骗 微信欺诈骗钱投诉流程',
    url: 'http://9158app.com/29006.html',
    kind: 'how-to-page',
  },
});

const later = defineSources('2026-11-28', {
  peixunwang: {
    publisher: 'peixunwang.com.cn',
    title: '微信消息拒收怎么设置',
    url: 'http://bbs.peixunwang.com.cn/2025/yxuwd_0813/1014024.html',
    date: '2025-08-13',
    kind: 'how-to-page',
  },
  szsszd: {
    publisher: 'szsszd.com',
    title: '微信怎么禁止别人拉我进群',
    url: 'https://szsszd.com/shuma/535fae721788d4d1.html',
    date: '2023-07-03',
    kind: 'how-to-page',
  },
});

const last = defineSources('2026-11-29', {
  lingfenmao: {
    publisher: 'lingfenmao.com',
    title: '微信投诉举报会被对方知道吗',
    url: 'http://www.lingfenmao.com/life/727.html',
    date: '2022-01-13',
    kind: 'how-to-page',
  },
  kfkhr: {
    publisher: 'kfkhr.com',
    title: 'How-to page: reporting somebody on WeChat without being friends',
    url: 'https://m.kfkhr.com/1/323622.html',
    kind: 'how-to-page',
  },
});

/** Other how-to pages about WeChat and WeCom. */
export const wechatHowToSources = { ...first, ...again, ...later, ...last };
