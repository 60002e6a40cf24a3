import type { Advice, ComparedRow, Lang } from '../../../rules/internal.ts';
import { WORDS } from '../../messages/words.ts';
import type { ShownTable } from '../shown-tables.ts';
import { comparison, figures, sources } from './parts.ts';

/** The comparison and the article's tables as a Markdown page of their own. */
export function comparisonPage(
  rows: readonly ComparedRow[],
  tables: readonly ShownTable[],
  cited: Advice['sources'],
  lang: Lang,
): string {
  const lines = [
    `# ${WORDS.comparison[lang]}`,
    '',
    ...comparison(rows, lang),
    '',
    `## ${WORDS.tables[lang]}`,
    '',
    ...figures(tables, lang),
    '',
    `## ${WORDS.sources[lang]}`,
    '',
    ...sources(cited, lang),
  ];
  return `${lines.join('\n')}\n`;
}
