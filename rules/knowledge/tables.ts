import type { Table } from '../model/rule.ts';
import type { Text } from '../model/text.ts';
import type { ClaimId } from './claims.ts';

const same = (text: string): Text => ({ en: text, zh: text });
const t = (en: string, zh: string): Text => ({ en, zh });

const UNCONFIRMED: Text = {
  en: 'Figures of one how-to page. Nobody else confirms them.',
  zh: '一篇教程自己的数据，没有别人证实。',
};

/** The figures of the article, table by table, shown as what they are. */
export const TABLES = [
  {
    id: 'ways-to-end',
    goals: ['leave', 'dissolve'],
    title: t('Ways to end a group', '结束群的几种方式'),
    note: t(
      'Figures of one how-to page. Nobody else confirms its limit, or ending by force.',
      '一篇教程自己的数据；人数上限和强制解散，没有别人证实。',
    ),
    columns: [t('way', '方式'), t('who', '执行者'), t('limit', '人数上限'), t('what is kept', '记录保留')],
    rows: [
      [
        t('leave', '个人退群'),
        t('any member', '任意成员'),
        t('none', '无'),
        t('local records only', '仅本地'),
      ],
      [
        t('owner dissolves', '群主解散'),
        t('creator', '创建者'),
        same('≤ 40'),
        t('members’ copies', '成员端'),
      ],
      [
        t('company forces it', '企业强制解散'),
        t('super administrator', '超级管理员'),
        t('none', '无'),
        t('cloud backup', '云端备份'),
      ],
    ],
    evidence: ['wechat.table-ways-to-end', 'wecom.forced-end-leaves-backup'],
  },
  {
    id: 'devices',
    goals: ['leave', 'dissolve'],
    title: t('Devices', '不同设备'),
    note: t(
      'Figures of one how-to page, unconfirmed. It says that computers can’t end a group, then gives a success rate for them.',
      '一篇教程自己的数据，没有证实。它先说电脑端不能解散，又给出电脑端的成功率。',
    ),
    columns: [
      t('device', '设备'),
      t('leaving takes', '退群响应'),
      t('dissolving succeeds', '解散成功率'),
      t('error prompts', '错误提示率'),
    ],
    rows: [
      [same('iOS'), t('0.8 s', '0.8 秒'), same('99.2 %'), same('0.5 %')],
      [same('Android'), t('1.2 s', '1.2 秒'), same('97.8 %'), same('1.3 %')],
      [t('computer', '电脑'), t('2.5 s', '2.5 秒'), same('89.4 %'), same('3.7 %')],
    ],
    evidence: ['wechat.table-devices'],
  },
  {
    id: 'special-groups',
    goals: ['dissolve'],
    title: t('Special groups', '特殊群'),
    note: UNCONFIRMED,
    columns: [t('group', '类型'), t('least people', '最少人数'), t('wait', '冷却'), t('approval', '审批')],
    rows: [
      [t('payment', '支付群'), same('0'), t('24 h', '24 小时'), t('(left blank)', '（空白）')],
      [t('live', '直播群'), same('≥ 1'), t('immediate', '实时'), t('host confirms', '主持人确认')],
      [
        t('school', '家校群'),
        t('all teachers', '全部教师'),
        t('72 h', '72 小时'),
        t('school reviews', '校方审核'),
      ],
    ],
    evidence: ['wechat.table-special-groups'],
  },
  {
    id: 'other-figures',
    goals: ['dissolve'],
    title: t('Other figures', '其他数据'),
    note: UNCONFIRMED,
    columns: [t('what', '内容'), t('figure', '数据')],
    rows: [
      [
        t('failures in managing groups that come from several devices', '群管理故障中由多设备冲突引起的'),
        t('about 17 %', '约 17 %'),
      ],
      [
        t('all WeChat servers agree on an end after', '解散后微信全球节点同步'),
        t('usually 2–5 minutes', '通常 2–5 分钟'),
      ],
      [t('the same in WeCom', '企业微信的同类延迟'), t('within 800 ms', '800 毫秒内')],
    ],
    evidence: [
      'wechat.device-conflicts-17-percent',
      'wechat.deletion-2-to-5-minutes',
      'wecom.deletion-800-ms',
    ],
  },
] as const satisfies readonly Table<ClaimId>[];
