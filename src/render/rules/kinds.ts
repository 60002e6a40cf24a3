import type { EntryKind, Source, Text } from '../../../rules/internal.ts';
import { t } from '../../messages/text.ts';

/** What an entry of the knowledge is. */
export const ENTRY_KINDS: Readonly<Record<EntryKind, Text>> = {
  blocker: t('blocker', '障碍'),
  step: t('step', '步骤'),
  effect: t('effect', '后果'),
  caution: t('caution', '注意'),
  residue: t('residue', '残留'),
  alternative: t('alternative', '其他办法'),
  table: t('table', '表格'),
  comparison: t('comparison', '比较'),
};

/** What kind of source says something. */
export const SOURCE_KINDS: Readonly<Record<Source['kind'], Text>> = {
  law: t('law', '法律'),
  'vendor-policy': t('vendor policy', '厂商政策'),
  'vendor-documentation': t('vendor documentation', '厂商文档'),
  'vendor-source-code': t('vendor source code', '厂商源代码'),
  'developer-report': t('developer report', '开发者报告'),
  press: t('press', '媒体报道'),
  'how-to-page': t('how-to page', '教程网页'),
};
