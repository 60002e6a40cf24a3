import { defineSources } from '../define.ts';

const first = defineSources('2026-11-22', {
  'nctoro-article': {
    publisher: '路由通',
    title: '建的微信群怎么取消(微信群解散)',
    url: 'https://www.nctoro.com/a278777',
    date: '2025-06-04',
    kind: 'how-to-page',
  },
  'nctoro-42585': {
    publisher: '路由通',
    title: '微信怎么不被@所有人打扰',
    url: 'https://nctoro.com/gongnue/42585.html',
    kind: 'how-to-page',
  },
  // The same article where its tables say something else than its prose. One publisher counts once.
  'nctoro-article-tables': {
    publisher: '路由通',
    title: '建的微信群怎么取消(微信群解散)：表格',
    url: 'https://www.nctoro.com/a278777',
    date: '2025-06-04',
    kind: 'how-to-page',
  },
  'nctoro-a215839': {
    publisher: '路由通',
    title: 'How-to page: dissolving a group',
    url: 'https://www.nctoro.com/a215839',
    date: '2025-06-02',
    kind: 'how-to-page',
  },
  'nctoro-a99926': {
    publisher: '路由通',
    title: 'How-to page: leaving a group',
    url: 'https://www.nctoro.com/a99926',
    kind: 'how-to-page',
  },
  'nctoro-a124256': {
    publisher: '路由通',
    title: 'How-to page: dissolving a group, also on the desktop',
    url: 'https://nctoro.com/a124256',
    kind: 'how-to-page',
  },
  'nctoro-a91560': {
    publisher: '路由通',
    title: 'How-to page: life of a group QR code (nctoro.com page a91560, no address stored)',
    kind: 'how-to-page',
  },
  'nctoro-a145741': {
    publisher: '路由通',
    title: 'How-to page: life of a group QR code (nctoro.com page a145741, no address stored)',
    kind: 'how-to-page',
  },
  'nctoro-a153918': {
    publisher: '路由通',
    title: 'How-to page: life of a group QR code (nctoro.com page a153918, no address stored)',
    kind: 'how-to-page',
  },
  'nctoro-a116473': {
    publisher: '路由通',
    title: 'How-to page: when the owner leaves',
    url: 'https://nctoro.com/a116473',
    date: '2025-05-14',
    kind: 'how-to-page',
  },
  'nctoro-a108422': {
    publisher: '路由通',
    title: 'How-to page: removing a member',
    url: 'https://nctoro.com/a108422',
    kind: 'how-to-page',
  },
  'nctoro-131781': {
    publisher: '路由通',
    title: 'How-to page: who may dissolve a group',
    url: 'https://www.nctoro.com/gongnue/131781.html',
    kind: 'how-to-page',
  },
  'nctoro-a102144': {
    publisher: '路由通',
    title: 'How-to page: joining by QR code',
    url: 'https://www.nctoro.com/a102144',
    kind: 'how-to-page',
  },
  'nctoro-a123707': {
    publisher: '路由通',
    title: 'How-to page: folding a chat',
    url: 'https://nctoro.com/a123707',
    kind: 'how-to-page',
  },
  'nctoro-255397': {
    publisher: '路由通',
    title: 'How-to page: removing many members',
    url: 'https://nctoro.com/gongnue/255397.html',
    kind: 'how-to-page',
  },
});

const again = defineSources('2026-11-27', {
  'nctoro-a148328': {
    publisher: '路由通',
    title: 'How-to page: dissolving a group, under 200 members',
    url: 'https://www.nctoro.com/a148328',
    kind: 'how-to-page',
  },
  'nctoro-a166742': {
    publisher: '路由通',
    title: 'How-to page: dissolving a group on the desktop',
    url: 'https://www.nctoro.com/a166742',
    date: '2025-05-21',
    kind: 'how-to-page',
  },
  'nctoro-a161091': {
    publisher: '路由通',
    title: '怎么样解散一个微信群(解散微信群方法)',
    url: 'https://www.nctoro.com/a161091',
    date: '2025-05-20',
    kind: 'how-to-page',
  },
  'nctoro-a196440': {
    publisher: '路由通',
    title: 'How-to page: transferring ownership',
    url: 'https://www.nctoro.com/a196440',
    date: '2025-05-30',
    kind: 'how-to-page',
  },
  'nctoro-a236855': {
    publisher: '路由通',
    title: '微信群如何删除人员(微信群删人)',
    url: 'https://www.nctoro.com/a236855',
    date: '2025-06-04',
    kind: 'how-to-page',
  },
});

/** The article, and other pages of its publisher. */
export const nctoroSources = { ...first, ...again };
