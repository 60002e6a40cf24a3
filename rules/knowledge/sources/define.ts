import type { Source } from '../../model/evidence.ts';

/** A source as it is written down; the day of checking stands once a file. */
type Written = Omit<Source, 'checked'>;

/**
 * The sources of a file.
 *
 * @param checked the day someone last looked at them all (ISO 8601); one that was looked at since moves to a
 *   list of its own
 */
export function defineSources<Id extends string>(
  checked: string,
  sources: Readonly<Record<Id, Written>>,
): Readonly<Record<Id, Source>> {
  const entries = Object.entries<Written>(sources).map(([id, source]) => [id, { ...source, checked }]);
  return Object.fromEntries(entries);
}
