import { claimsOfRow, type RuleBase, type Text, t } from '../../rules/internal.ts';
import type { Pack } from './pack.ts';

/** Rows that a note lists; the rest are only counted. */
const MAX_NAMED = 5;

/** A pack that cites claims by id, and the replaced rows with their claims. */
export interface ByIds {
  readonly pack: Pack;
  readonly rows: ReadonlyMap<string, string>;
}

/**
 * Replaces rows of the fact files that a pack cites by the ids of their claims. Rows with several claims are
 * left as they are.
 */
export function citingByIds(pack: Pack, base: RuleBase): ByIds {
  const rows = new Map<string, string>();
  const known = new Map<string, string>();
  const idOf = (cited: string): string => {
    const before = known.get(cited);
    if (before !== undefined) return before;
    const isClaim = Object.hasOwn(base.claims, cited) || Object.hasOwn(pack.claims ?? {}, cited);
    const [only, ...others] = isClaim ? [] : claimsOfRow(cited, base);
    const id = only !== undefined && others.length === 0 ? only : cited;
    known.set(cited, id);
    if (id !== cited) rows.set(cited, id);
    return id;
  };
  const { claims, sources, ...citing } = pack;
  return { pack: { ...pack, ...(replaced(citing, idOf) as typeof citing) }, rows };
}

function replaced(value: unknown, idOf: (cited: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, idOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      (name === 'evidence' || name === 'against') && Array.isArray(one) ? one.map(idOf) : replaced(one, idOf),
    ]),
  );
}

/** A note for a pack that cites rows; undefined if it cites none. */
export function rowsNote(name: string, rows: ReadonlyMap<string, string>): Text | undefined {
  if (rows.size === 0) return undefined;
  const named = [...rows].slice(0, MAX_NAMED);
  const more = rows.size - named.length;
  const en = named.map(([row, id]) => `${row} is ${id}`).join(', ');
  const zh = named.map(([row, id]) => `${row} 即 ${id}`).join('、');
  return t(
    `note: ${name} cites claims by their rows: ${en}${more > 0 ? `, and ${more} more` : ''}`,
    `提示：${name} 用资料表的编号引用依据：${zh}${more > 0 ? ` 等共 ${rows.size} 条` : ''}`,
  );
}
