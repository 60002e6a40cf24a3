import type { Advice, ComparedRow, Lang } from '../../../rules/internal.ts';
import { WORDS } from '../../messages/words.ts';
import type { ShownTable } from '../shown-tables.ts';
import { page, section } from './document.ts';
import { html } from './escape.ts';
import { comparison, figures, sources } from './parts.ts';

/** The comparison and the article's tables as an HTML page of their own. */
export function comparisonPage(
  rows: readonly ComparedRow[],
  tables: readonly ShownTable[],
  cited: Advice['sources'],
  lang: Lang,
): string {
  const content = [
    comparison(rows, lang),
    section(html(WORDS.tables[lang]), figures(tables, lang)),
    section(html(WORDS.sources[lang]), sources(cited, lang)),
  ];
  return page(html(WORDS.comparison[lang]), content.join('\n'), lang);
}
