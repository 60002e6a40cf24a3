import type { RuleBase } from '../model/base.ts';
import type { Finding, Grade } from '../model/evidence.ts';
import { catalogue } from './catalogue.ts';
import type { Rules } from './compile.ts';
import { standingOf } from './evidence/cite.ts';

/** Where one fact of the source article is in the product, and what better sources say of it. */
export interface CoveredFact {
  readonly id: string;
  readonly evidence: Grade;
  readonly disputed: boolean;
  /** Ids of the entries that cite it. */
  readonly citedBy: readonly string[];
  /** Rows of the evidence files that looked into it, with what they found. */
  readonly checkedBy: readonly { readonly id: string; readonly found: Finding | 'unknown' }[];
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
  const facts = Object.entries(base.claims)
    .filter(([id]) => ARTICLE_FACT.test(id))
    .map(
      ([id, claim]): CoveredFact => ({
        id,
        ...standingOf({ evidence: [id] }, base),
        citedBy: entries.filter((entry) => entry.sources.includes(id)).map((entry) => entry.id),
        checkedBy: (claim.see ?? []).map((row) => ({ id: row, found: base.claims[row]?.found ?? 'unknown' })),
      }),
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

/** A source that nobody has looked at for a while. */
export interface StaleSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly checked: string;
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
