import { type Advice, COMPARED_PLATFORMS, type ComparedRow } from '../../../rules/internal.ts';
import { WORDS } from '../../messages/words.ts';
import { comparedNames, type ShownTable, yoursElsewhere, yoursRow } from '../shown-tables.ts';
import { table } from '../table.ts';
import { faint, heading, item, type Page, standing, standingLines, titled } from './page.ts';

/** The article's own tables, each with its note and standing. */
export async function figureTables(page: Page, shown: readonly ShownTable[]): Promise<string[]> {
  const lines: string[] = [];
  for (const { title, note, head, rows, cited } of shown) {
    lines.push(
      '',
      ...item(page, '', title),
      ...(await table(head, rows, page.width, page.accessible)),
      ...faint(page, '', note),
      ...standingLines(page, '', cited),
    );
  }
  return titled(page, WORDS.tables, lines);
}

/** The comparison with the other platforms, each cell with its standing. */
export async function comparisonTable(
  page: Page,
  rows: readonly ComparedRow[],
  advice?: Pick<Advice, 'comparison' | 'verdict'>,
): Promise<string[]> {
  const head = ['', ...comparedNames()];
  const own = advice ? [yoursRow(advice, page.lang)] : [];
  const cells = rows.map((row) => [
    row.label,
    ...COMPARED_PLATFORMS.map((platform) => row.cells[platform]).map((cell) =>
      cell.unknown ? cell.text : `${cell.text} ${standing(page, cell)}`,
    ),
  ]);
  return [
    ...heading(page, WORDS.comparison),
    ...(await table(head, [...own, ...cells], page.width, page.accessible)),
  ];
}

/** The asker's own case on the other apps, a row each. */
export async function ownCaseTable(
  page: Page,
  advice: Pick<Advice, 'comparison' | 'goal'>,
): Promise<string[]> {
  const { head, rows } = yoursElsewhere(advice, page.lang);
  return [...heading(page, WORDS.comparison), ...(await table(head, rows, page.width, page.accessible))];
}
