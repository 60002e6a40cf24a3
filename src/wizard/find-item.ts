import { fold } from '../../rules/internal.ts';
import type { Item } from './dialogue.ts';

/**
 * The item that a line means: by its number in the list, by a word for it, or by the beginning of its
 * name if no other begins so.
 *
 * @returns its place in the list; undefined if the line means none, or several
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

const wordsFor = ({ name, short = name, words = [] }: Item<unknown>): readonly string[] => [
  name,
  short,
  ...words,
];
