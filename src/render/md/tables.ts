import {
  type Cited,
  COMPARED_PLATFORMS,
  type ComparedRow,
  fill,
  type Lang,
} from '../../../rules/internal.ts';
import { marksOf } from '../../messages/punctuation.ts';
import { WORDS } from '../../messages/words.ts';
import { comparedNames, type ShownTable } from '../shown-tables.ts';
import { md } from './escape.ts';

/** How far to trust a sentence, behind it: grade, dispute, sources. */
export function mark({ evidence, disputed, sources }: Cited, lang: Lang): string {
  const dispute = disputed ? marksOf(lang).comma + fill(WORDS.disputed, lang) : '';
  return ` *(${[fill(WORDS[evidence], lang) + dispute, ...sources].map(md).join(' · ')})*`;
}

/** The comparison with the other platforms; `own` is the asker's situation as its first row. */
export function comparisonRows(rows: readonly ComparedRow[], lang: Lang, own?: readonly string[]): string[] {
  const compared = rows.map((row) => [
    md(row.label),
    ...COMPARED_PLATFORMS.map((platform) => row.cells[platform]).map(
      (cell) => md(cell.text) + (cell.unknown ? '' : mark(cell, lang)),
    ),
  ]);
  return table(['', ...comparedNames()], [...(own ? [own.map(md)] : []), ...compared]);
}

/** The asker's own case on the other apps, a row each. */
export function ownCase({ head, rows }: Pick<ShownTable, 'head' | 'rows'>): string[] {
  return table(
    head.map(md),
    rows.map((row) => row.map(md)),
  );
}

/** The article's own tables, each with its note and standing. */
export function figures(tables: readonly ShownTable[], lang: Lang): string[] {
  return tables.flatMap(({ title, note, head, rows, cited }, at) => [
    ...(at > 0 ? [''] : []),
    `### ${md(title)}`,
    '',
    ...table(
      head.map(md),
      rows.map((row) => row.map(md)),
    ),
    '',
    md(note) + mark(cited, lang),
  ]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
