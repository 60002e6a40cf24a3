import type { ComparedCell, ComparedRow } from '../model/advice.ts';
import type { RuleBase } from '../model/base.ts';
import { COMPARED_PLATFORMS } from '../model/facts.ts';
import type { Cell } from '../model/rule.ts';
import type { Lang, Text } from '../model/text.ts';
import { citation } from './evidence/cite.ts';
import { fill } from './fill.ts';
import { frozen } from './frozen.ts';

const UNKNOWN: Text = { en: 'unknown', zh: '未知' };

/** The rows of the comparison in one language; what no source says is called unknown. */
export function compareRows(base: RuleBase, lang: Lang): readonly ComparedRow[] {
  let known = COMPARED.get(base.comparison);
  // The same rows may be weighed by other sources: a test does so.
  if (known?.claims !== base.claims || known.sources !== base.sources) {
    known = { claims: base.claims, sources: base.sources, rows: {} };
    COMPARED.set(base.comparison, known);
  }
  known.rows[lang] ??= frozen(compareAnew(base, lang));
  return known.rows[lang];
}

/** The rows are the same in every advice. */
const COMPARED = new WeakMap<
  RuleBase['comparison'],
  Pick<RuleBase, 'claims' | 'sources'> & { rows: Partial<Record<Lang, readonly ComparedRow[]>> }
>();

function compareAnew(base: RuleBase, lang: Lang): ComparedRow[] {
  const word = (cell: Cell): ComparedCell =>
    cell === 'unknown'
      ? { text: fill(UNKNOWN, lang), unknown: true, evidence: 'reported', disputed: false, sources: [] }
      : {
          text: fill(cell.text, lang),
          // A cell says several things at once, each by a claim of its own.
          ...citation({ ...cell, joined: true }, base),
        };
  return base.comparison.map(({ id, label, cells }) => ({
    id,
    label: fill(label, lang),
    cells: Object.fromEntries(
      COMPARED_PLATFORMS.map((column) => [column, word(cells[column])]),
    ) as ComparedRow['cells'],
  }));
}
