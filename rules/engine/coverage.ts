import type { Grade, Source } from '../model/evidence.ts';
import type { RuleBase } from '../model/rule.ts';
import { catalogue } from './catalogue.ts';
import type { Rules } from './compile.ts';
import { type Standing, standingOf } from './evidence.ts';

/** A claim that covers a fact of the source article, and how far to trust it. */
export interface CoveringClaim extends Standing {
  readonly id: string;
  /** All rows of the fact files that it covers. */
  readonly rows: readonly string[];
}

/** Where one fact of the source article is in the product, and how far to trust it. */
export interface CoveredFact {
  /** Its row in the list of facts. */
  readonly id: string;
  readonly claims: readonly CoveringClaim[];
  /** Ids of the entries that cite one of them. */
  readonly citedBy: readonly string[];
}

export interface Coverage {
  readonly facts: readonly CoveredFact[];
  /** Entries by grade, and those that are disputed. */
  readonly grades: Readonly<Record<Grade, number>>;
  readonly disputed: number;
  readonly entries: number;
  /** Share of entries that rest on official or corroborated sources, 0 to 1. */
  readonly wellFounded: number;
}

/** The article's facts have ids like A2.1; rows of the evidence files do not have the dot. */
const ARTICLE_FACT = /^A\d+\.\d+$/;

/** Where every fact of the article is, what is known of it, and how much rests on which grade. */
export function coverageOf(base: Rules): Coverage {
  const entries = catalogue(base);
  const rows = Object.values(base.claims).flatMap((claim) => claim.rows ?? []);
  const facts = byNumber([...new Set(rows.filter((row) => ARTICLE_FACT.test(row)))]).map(
    (id): CoveredFact => {
      const claims = claimsOfRow(id, base);
      return {
        id,
        claims: claims.map((claim) => ({
          id: claim,
          ...standingOf({ evidence: [claim] }, base),
          rows: base.claims[claim]?.rows ?? [],
        })),
        citedBy: entries
          .filter((entry) => entry.sources.some((one) => claims.includes(one)))
          .map(({ id }) => id),
      };
    },
  );
  const grades = { official: 0, corroborated: 0, reported: 0 };
  for (const { evidence } of entries) grades[evidence]++;
  return {
    facts,
    grades,
    disputed: entries.filter((entry) => entry.disputed).length,
    entries: entries.length,
    wellFounded: (grades.official + grades.corroborated) / entries.length,
  };
}

/** The ids of the claims that cover a row of the fact files. */
export function claimsOfRow(row: string, { claims }: Pick<RuleBase, 'claims'>): string[] {
  return Object.entries(claims).flatMap(([id, claim]) => (claim.rows?.includes(row) ? [id] : []));
}

/** A source that nobody has looked at for a while. */
export interface StaleSource extends Pick<Source, 'publisher' | 'title' | 'url' | 'checked'> {
  readonly id: string;
  /** Whole days since then. */
  readonly days: number;
}

/**
 * The sources that were last checked at least so many days ago, longest ago first.
 *
 * @param now the time to count from
 */
export function staleSources(base: RuleBase, days: number, now: Date): StaleSource[] {
  return Object.entries(base.sources)
    .map(([id, { publisher, title, url, checked }]) => ({
      id,
      publisher,
      title,
      url,
      checked,
      days: Math.floor((now.getTime() - Date.parse(checked)) / 86_400_000),
    }))
    .filter((source) => source.days >= days)
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
}

/** Rows in their order, A2.1 before A10.1. (An Intl.Collator takes 40 ms to make.) */
function byNumber(ids: readonly string[]): string[] {
  return ids
    .map((id) => ({ id, name: id.replace(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, '0')) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ id }) => id);
}

/** Digits to which numbers within ids are filled up, so that they compare as text does. */
const LONGEST_NUMBER = 16;
