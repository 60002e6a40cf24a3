import type { Citation, Claim, Grade, Source, SourceKind } from '../../model/evidence.ts';

/** How much a kind of source weighs: the vendor or the law, an independent observer, a how-to page. */
const WEIGHT: Record<SourceKind, 1 | 2 | 3> = {
  'vendor-policy': 3,
  'vendor-documentation': 3,
  law: 3,
  'vendor-source-code': 3,
  press: 2,
  'developer-report': 2,
  'how-to-page': 1,
};

/** A grade and whether a source of at least the same weight says otherwise. */
export interface Standing {
  readonly evidence: Grade;
  readonly disputed: boolean;
}

/**
 * Computes how far something can be trusted from the sources behind it; nothing is graded by hand.
 *
 * - official: the vendor or the law supports it;
 * - corroborated: a source that hands on the vendor's own words or recorded messages supports it, or
 *   two independent publishers do and at least one of them is more than a how-to page;
 * - reported: anything else.
 *
 * It is disputed if a source that weighs at least as much as its best support says otherwise.
 *
 * @param supporting sources that support it, in any order, repetitions allowed
 * @param disputing sources that say otherwise
 */
export function standing(supporting: readonly Source[], disputing: readonly Source[]): Standing {
  const best = heaviest(supporting);
  const publishers = new Set(supporting.map((source) => source.publisher));
  let evidence: Grade = 'reported';
  if (best === 3) evidence = 'official';
  else if (supporting.some((source) => source.direct)) evidence = 'corroborated';
  else if (best === 2 && publishers.size >= 2) evidence = 'corroborated';
  return { evidence, disputed: disputing.length > 0 && heaviest(disputing) >= best };
}

/** What each source has to do with a claim: first those that support it, then those that dispute it. */
export function citationsOf(claim: Claim): Citation[] {
  const on = (stance: Citation['stance'], side: Claim['for']) =>
    Object.entries(side).flatMap(([source, says]) => (says === undefined ? [] : [{ source, stance, says }]));
  return [...on('supports', claim.for), ...on('disputes', claim.against ?? {})];
}

/** Splits a claim's citations into the sources that support it and those that dispute it. */
export function sides(
  claim: Claim,
  sources: Readonly<Record<string, Source>>,
): { supporting: Source[]; disputing: Source[] } {
  const supporting: Source[] = [];
  const disputing: Source[] = [];
  for (const citation of citationsOf(claim)) {
    const source = sources[citation.source];
    if (source) (citation.stance === 'supports' ? supporting : disputing).push(source);
  }
  return { supporting, disputing };
}

function heaviest(sources: readonly Source[]): number {
  return Math.max(0, ...sources.map((source) => WEIGHT[source.kind]));
}
