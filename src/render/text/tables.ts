import {
  type Advice,
  type ComparedRow,
  fill,
  type Platform,
  type RuleBase,
  standingOf,
} from '../../../rules/index.ts';
import { WORDS } from '../../words.ts';
import { table } from '../table.ts';
import { wrap } from '../wrap.ts';
import { heading, type Page, standing, standingLines, word } from './page.ts';

/** The article's own tables; they are about WeChat and WeCom, so other platforms go without. */
export async function figureTables(page: Page, base: RuleBase, platform: Platform): Promise<string[]> {
  if (platform !== 'wechat' && platform !== 'wecom') return [];
  const lines = heading(page, WORDS.tables);
  for (const one of base.tables) {
    const rows = one.rows.map((row) => row.map((cell) => fill(cell, page.lang)));
    const head = one.columns.map((column) => fill(column, page.lang));
    const cited = { ...standingOf(one, base), sources: one.supports };
    lines.push(
      '',
      ...wrap(fill(one.title, page.lang), page.width),
      ...(await table(head, rows, page.width, page.accessible)),
      ...wrap(fill(one.note, page.lang), page.width).map((line) => page.style.faint(line)),
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
  const head = ['', 'WeChat', 'Telegram', 'WhatsApp'];
  const own = advice ? [yoursRow(page, advice)] : [];
  const cells = rows.map((row) => [
    row.label,
    ...[row.cells.wechat, row.cells.telegram, row.cells.whatsapp].map((cell) =>
      cell.unknown ? cell.text : `${cell.text} ${standing(page, cell)}`,
    ),
  ]);
  return [
    ...heading(page, WORDS.comparison),
    ...(await table(head, [...own, ...cells], page.width, page.accessible)),
  ];
}

/** The asker's own situation as the first row: the verdict here, and how it would be elsewhere. */
function yoursRow(page: Page, { comparison, verdict }: Pick<Advice, 'comparison' | 'verdict'>): string[] {
  const here = word(page, WORDS[verdict]);
  const cell = (platform: keyof typeof comparison.yours) => comparison.yours[platform]?.text ?? here;
  return [word(page, WORDS.yourGroup), cell('wechat'), cell('telegram'), cell('whatsapp')];
}
