import type { ComparedCell, ComparedRow } from '../model/advice.ts';
import { FACT_VALUES } from '../model/facts.ts';
import type { Cell, RuleBase } from '../model/rule.ts';
import { type Lang, t } from '../model/text.ts';
import { citation } from './evidence.ts';
import { fill } from './fill.ts';

const UNKNOWN = t('no source says', '没查到');

/** The rows of the comparison in one language; of a cell without a source it says that no source says. */
export function compared(base: RuleBase, lang: Lang): ComparedRow[] {
  const inWords = (cell: Cell): ComparedCell =>
    cell === 'unknown'
      ? { text: fill(UNKNOWN, lang), unknown: true, evidence: 'reported', disputed: false, sources: [] }
      : // A cell makes several statements, each backed by its own claim.
        { text: fill(cell.text, lang), ...citation({ ...cell, joined: true }, base) };
  return base.comparison.map(({ id, label, cells }) => ({
    id,
    label: fill(label, lang),
    cells: Object.fromEntries(
      FACT_VALUES.platform.map((column) => [column, inWords(cells[column])]),
    ) as ComparedRow['cells'],
  }));
}
