import {
  type Advice,
  type Cited,
  COMPARED_PLATFORMS,
  type ComparedRow,
  type Lang,
} from '../../../rules/internal.ts';
import { gradeOf, publishersOf } from '../evidence.ts';
import { comparedNames, type ShownTable } from '../shown-tables.ts';
import { md } from './escape.ts';

/** How far to trust a sentence, behind it: grade, dispute, sources. */
export function grade(cited: Cited, lang: Lang): string {
  return ` *(${[gradeOf(cited, lang), ...cited.sources].map(md).join(' · ')})*`;
}

/** The comparison with the other platforms; `own` is the asker's situation as its first row. */
export function comparison(rows: readonly ComparedRow[], lang: Lang, own?: readonly string[]): string[] {
  const compared = rows.map((row) => [
    md(row.label),
    ...COMPARED_PLATFORMS.map((platform) => row.cells[platform]).map(
      (cell) => md(cell.text) + (cell.unknown ? '' : grade(cell, lang)),
    ),
  ]);
  return table(['', ...comparedNames()], [...(own ? [own.map(md)] : []), ...compared]);
}

/** A table of plain texts. */
export function plainTable({ head, rows }: Pick<ShownTable, 'head' | 'rows'>): string[] {
  return table(
    head.map(md),
    rows.map((row) => row.map(md)),
  );
}

/** The article's own tables, each with its note and standing. */
export function figures(tables: readonly ShownTable[], lang: Lang): string[] {
  return tables.flatMap((one, at) => [
    ...(at > 0 ? [''] : []),
    `### ${md(one.title)}`,
    '',
    ...plainTable(one),
    '',
    md(one.note) + grade(one.cited, lang),
  ]);
}

/** Every claim that is cited, with links to who says so and who does not. */
export function sources(cited: Advice['sources'], lang: Lang): string[] {
  return Object.entries(cited).map(([id, claim]) => {
    const publishers = publishersOf(claim, lang, md, (name, url) => `[${name}](<${url}>)`);
    return `- **${md(id)}** ${md(claim.claim)}${grade({ ...claim, sources: [] }, lang)} ${publishers}`;
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
