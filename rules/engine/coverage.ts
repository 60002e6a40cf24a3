import type { Grade } from '../model/evidence.ts';
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

/** Where the product covers a fact of the source article, and how far to trust it. */
export interface CoveredFact {
  /** Its row in the fact files. */
  readonly id: string;
  readonly claims: readonly CoveringClaim[];
  /** Ids of the entries that cite at least one of these claims. */
  readonly citedBy: readonly string[];
}

export interface Coverage {
  readonly facts: readonly CoveredFact[];
  /** Number of entries by grade. */
  readonly grades: Readonly<Record<Grade, number>>;
  readonly disputed: number;
  readonly entries: number;
  /** Share of entries graded official or corroborated, 0 to 1. */
  readonly wellFounded: number;
}

/** Ids of the article's facts, like A2.1; other rows have no dot. */
const ARTICLE_FACT = /^A\d+\.\d+$/;

/** Where each fact of the article is covered, and how many entries have which grade. */
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

/** Sorts rows numerically, A2.1 before A10.1. (Creating an Intl.Collator takes 40 ms.) */
function byNumber(ids: readonly string[]): string[] {
  return ids
    .map((id) => ({ id, name: id.replace(/\d+/g, (digits) => digits.padStart(PADDED_LENGTH, '0')) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ id }) => id);
}

/** Length to which numbers in ids are zero-padded, so that they sort as text. */
const PADDED_LENGTH = 16;
