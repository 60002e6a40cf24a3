import type { Source } from '../../model/evidence.ts';

/** A source as it is written down: without an address or a date where none is known. */
type Written = Omit<Source, 'checked' | 'url' | 'date'> & Partial<Pick<Source, 'url' | 'date'>>;

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
  const entries = Object.entries<Written>(sources).map(([id, source]) => [
    id,
    { ...source, url: source.url ?? null, date: source.date ?? null, checked },
  ]);
  return Object.fromEntries(entries);
}
