import { claimsOf, standingOf } from './evidence/cite.ts';
import { fill } from './fill.ts';
import type { ComparedCell, ComparedRow } from './model/advice.ts';
import type { RuleBase } from './model/base.ts';
import type { Cell } from './model/rule.ts';
import type { Lang, Text } from './model/text.ts';

const UNKNOWN: Text = { en: 'unknown', zh: '未知' };

/** The rows of the comparison in one language; what no source says is called unknown. */
export function compareRows(base: RuleBase, lang: Lang): ComparedRow[] {
  const word = (cell: Cell): ComparedCell =>
    cell === 'unknown'
      ? { text: fill(UNKNOWN, lang), unknown: true, evidence: 'reported', disputed: false, sources: [] }
      : { text: fill(cell.text, lang), ...standingOf(cell, base), sources: claimsOf(cell) };
  return base.comparison.map(({ id, label, cells }) => ({
    id,
    label: fill(label, lang),
    cells: { wechat: word(cells.wechat), telegram: word(cells.telegram), whatsapp: word(cells.whatsapp) },
  }));
}
