import type { Source } from '../model/evidence.ts';
import type { RuleBase } from '../model/rule.ts';
import type { Rules } from './compile.ts';
import { citationsOf } from './evidence.ts';

/** Three years, after which what a source says may no longer hold. */
export const STALE_DAYS = 3 * 365;

/** A source that has not been checked for a while. */
export interface StaleSource extends Pick<Source, 'publisher' | 'title' | 'url' | 'checked'> {
  readonly id: string;
  /** Whole days since then. */
  readonly days: number;
}

/**
 * The sources last checked at least `days` days before `now`, oldest first.
 */
export function staleSources(base: RuleBase, days: number, now: Date): StaleSource[] {
  return Object.entries(base.sources)
    .map(([id, { publisher, title, url, checked }]) => ({
      id,
      publisher,
      title,
      url,
      checked,
      days: daysSince(checked, now),
    }))
    .filter((source) => source.days >= days)
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
}

/**
 * The date of the newest source that supports some claims, if it was stale when the facts were last checked.
 *
 * @returns undefined if it was not, or if a source has no date
 */
export function staleNewest(claims: readonly string[], rules: Rules): string | undefined {
  const checked = new Date(rules.knowledgeDate);
  const dates = claims.flatMap((id) => {
    const claim = rules.claims[id];
    const supporting = claim ? citationsOf(claim).filter(({ stance }) => stance === 'supports') : [];
    return supporting.map(({ source }) => rules.sources[source]?.date);
  });
  const ages = dates.flatMap((date) => (date ? [{ date, days: daysSince(date, checked) }] : []));
  const newest = ages.toSorted((a, b) => a.days - b.days)[0];
  const isStale = newest && ages.length === dates.length && newest.days >= STALE_DAYS;
  return isStale ? newest.date : undefined;
}

/** Whole days since a date in ISO 8601; since its last day if it is a month or a year. */
function daysSince(date: string, now: Date): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  const last = day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  return Math.floor((now.getTime() - last) / 86_400_000);
}
