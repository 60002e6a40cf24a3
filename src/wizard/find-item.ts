import { fold } from '../../rules/internal.ts';
import type { Item } from './dialogue.ts';

/**
 * Finds the item for a typed line: by its number, by a synonym, or by a unique prefix of its name.
 *
 * @returns its index; undefined if none or several match
 */
export function findItem(items: readonly Item<unknown>[], line: string): number | undefined {
  const word = fold(line.normalize('NFKC').trim());
  if (word === '') return undefined;
  if (/^\d{1,2}$/.test(word)) return items[Number(word) - 1] ? Number(word) - 1 : undefined;
  const exact = items.findIndex((item) => wordsFor(item).some((one) => fold(one) === word));
  if (exact >= 0) return exact;
  const [first, ...others] = items.flatMap((item, at) => (fold(item.name).startsWith(word) ? [at] : []));
  return others.length === 0 ? first : undefined;
}

/** Finds the number of a menu's item for what was typed; what leads back is 0. */
export function findInMenu(
  items: readonly Item<unknown>[],
  line: string,
  back?: Item<unknown>,
): number | undefined {
  const at = findItem(items, line);
  if (at !== undefined) return at + 1;
  if (!back) return undefined;
  const isZero = line.normalize('NFKC').trim() === '0';
  return isZero || (!/\d/.test(line) && findItem([back], line) !== undefined) ? 0 : undefined;
}

const wordsFor = ({ name, short = name, words = [] }: Item<unknown>): readonly string[] => [
  name,
  short,
  ...words,
];
