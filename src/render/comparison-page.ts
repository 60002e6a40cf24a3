import { type Advice, type ComparedRow, fill } from '../../rules/internal.ts';
import type { Settings } from '../cli/settings.ts';
import { WORDS } from '../messages/words.ts';
import { figuresFor } from './shown-tables.ts';

/** The comparison and the article's tables as a Markdown or HTML page of their own. */
export async function comparisonPage(
  format: 'md' | 'html',
  rows: readonly ComparedRow[],
  cited: Advice['sources'],
  { base, lang }: Settings,
): Promise<string> {
  const figures = figuresFor(undefined, base, lang);
  const [title, tables, from] = [WORDS.comparison, WORDS.tables, WORDS.sources].map((text) =>
    fill(text, lang),
  );
  if (format === 'md') {
    const [{ comparisonRows, figures: figuresMd }, { sourcesMd }] = await Promise.all([
      import('./md/tables.ts'),
      import('./md/sources.ts'),
    ]);
    return `${[
      `# ${title}`,
      '',
      ...comparisonRows(rows, lang),
      '',
      `## ${tables}`,
      '',
      ...figuresMd(figures, lang),
      '',
      `## ${from}`,
      '',
      ...sourcesMd(cited, lang),
    ].join('\n')}\n`;
  }
  const [{ page, section }, parts, { html }] = await Promise.all([
    import('./html/document.ts'),
    import('./html/parts.ts'),
    import('./html/escape.ts'),
  ]);
  const content = [
    parts.comparison(rows, lang),
    section(html(tables ?? ''), parts.figures(figures, lang)),
    section(html(from ?? ''), parts.sources(cited, lang)),
  ];
  return page(html(title ?? ''), content.join('\n'), lang);
}
