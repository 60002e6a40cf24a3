import { type Advice, COMPARED_PLATFORMS, type ComparedRow } from '../../../rules/internal.ts';
import { WORDS } from '../../messages/words.ts';
import { comparedNames, type ShownTable, yoursElsewhere, yoursRow } from '../shown-tables.ts';
import { table } from '../table.ts';
import { wrap } from '../wrap.ts';
import { heading, type Page, standing, standingLines } from './page.ts';

/** The article's own tables, each with its note and standing. */
export async function figureTables(page: Page, shown: readonly ShownTable[]): Promise<string[]> {
  if (shown.length === 0) return [];
  const lines = heading(page, WORDS.tables);
  for (const { title, note, head, rows, cited } of shown) {
    lines.push(
      '',
      ...wrap(title, page.width),
      ...(await table(head, rows, page.width, page.accessible)),
      ...wrap(note, page.width).map((line) => page.style.faint(line)),
      ...standingLines(page, '', cited),
    );
  }
  return lines;
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
