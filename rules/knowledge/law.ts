import { t } from '../model/text.ts';
import { defineClaims } from './define.ts';

/** What the law says, whatever the app. */
export const lawClaims = defineClaims('law', {
  'group-managers-are-responsible': {
    rows: ['B23'],
    says: t(
      'In China, whoever sets up or manages a group is responsible for managing it; platforms keep logs for at least 6 months.',
      '在中国，群的建立者和管理者负有管理责任；平台须留存日志至少 6 个月。',
    ),
    for: {
      'cac-group-rules': {
        says: t('The rules in force since 2017-10-08 say so.', '2017 年 10 月 8 日起施行的规定如此要求。'),
        quote: '互联网群组建立者、管理者应当履行群组管理责任 … 留存网络日志不少于六个月',
      },
      'waimaok-rules': true,
    },
  },
});
