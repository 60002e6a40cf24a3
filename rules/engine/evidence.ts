import type { Cited, ExplainedClaim } from '../model/advice.ts';
import {
  type Citation,
  type Claim,
  GRADES,
  type Grade,
  type Quoted,
  type Said,
  type Source,
  type SourceKind,
} from '../model/evidence.ts';
import type { Citing, RuleBase } from '../model/rule.ts';
import type { Lang } from '../model/text.ts';
import { checkLang, checkRules, checkWords } from './arguments.ts';

/** The weight of each kind of source: vendor or law 3, independent observer 2, how-to page 1. */
const WEIGHT: Record<SourceKind, 1 | 2 | 3> = {
  'vendor-policy': 3,
  'vendor-documentation': 3,
  law: 3,
  'vendor-source-code': 3,
  press: 2,
  'developer-report': 2,
  'user-report': 2,
  'how-to-page': 1,
};

/** A grade and whether a source of at least the same weight says otherwise. */
export interface Standing {
  readonly evidence: Grade;
  readonly disputed: boolean;
}

/**
 * Computes the grade of a statement from its sources; nothing is graded by hand.
 *
 * - official: the vendor or the law supports it;
 * - corroborated: a source that quotes the vendor or recorded messages supports it, or two independent
 *   publishers do, at least one of which is more than a how-to page;
 * - reported: anything else.
 *
 * It is disputed if a contradicting source weighs at least as much as its best support.
 *
 * @param supporting sources that support it, in any order, possibly with duplicates
 * @param disputing sources that say otherwise
 */
function standing(supporting: readonly Source[], disputing: readonly Source[]): Standing {
  const best = heaviest(supporting);
  const publishers = new Set(supporting.map((source) => source.publisher));
  let evidence: Grade = 'reported';
  if (best === 3) evidence = 'official';
  else if (supporting.some((source) => source.direct)) evidence = 'corroborated';
  else if (best === 2 && publishers.size >= 2) evidence = 'corroborated';
  return { evidence, disputed: disputing.length > 0 && heaviest(disputing) >= best };
}

/** A claim's citations: supporting ones first, then disputing ones. */
export function citationsOf(claim: Claim): Citation[] {
  const on = (stance: Citation['stance'], side: Claim['for']) =>
    Object.entries(side).flatMap(([source, said]) =>
      said === undefined ? [] : [{ source, stance, ...quoted(said) }],
    );
  return [...on('supports', claim.for), ...on('disputes', claim.against ?? {})];
}

function quoted(said: Said): Quoted {
  if (said === true) return {};
  return 'en' in said ? { says: said } : said;
}

/** A citation that counts, with the claim that it belongs to. */
interface Counted {
  readonly citation: Citation;
  readonly claim: Claim;
}

/** The citations behind some claims that support them, or dispute them. */
function counted(
  ids: readonly string[],
  stance: Citation['stance'],
  { claims }: Pick<RuleBase, 'claims'>,
): Counted[] {
  return ids.flatMap((id) => {
    const claim = claims[id];
    if (!claim) return [];
    const citations = citationsOf(claim).filter((one) => one.stance === stance);
    // A publisher that bears out a part is no second witness of the whole.
    const whole = citations.filter(({ partly }) => !partly);
    return (whole.length > 0 ? whole : citations).map((citation) => ({ citation, claim }));
  });
}

/** The sources behind some claims, as they weigh. */
const sourcesOf = (
  ids: readonly string[],
  stance: Citation['stance'],
  base: Pick<RuleBase, 'claims' | 'sources'>,
): Source[] =>
  counted(ids, stance, base).flatMap(
    ({ citation, claim }) => weighed(base.sources[citation.source], citation, claim) ?? [],
  );

/** The sources that dispute some claims, and those of the claims against them. */
const sourcesAgainst = (
  ids: readonly string[],
  against: readonly string[] = [],
  base: Pick<RuleBase, 'claims' | 'sources'>,
): Source[] => [...sourcesOf(ids, 'disputes', base), ...sourcesOf(against, 'supports', base)];

/** A source counts as a how-to page if it bears out only part of the claim, or if an untrusted pack cites it. */
function weighed(source: Source | undefined, { partly }: Citation, { pack }: Claim): Source | undefined {
  if (!source || (pack?.trusted !== false && !partly)) return source;
  const { direct: _, ...rest } = source;
  return { ...rest, kind: 'how-to-page' };
}

/** Whether a source is the vendor's own word or the law. */
export const isOfficial = ({ kind }: Source): boolean => WEIGHT[kind] === 3;

/** Whether what is only reported of a statement has nothing but how-to pages behind it. */
export function isOnlyTold(
  { evidence, joined }: Citing,
  base: Pick<RuleBase, 'claims' | 'sources'>,
): boolean {
  const isWeak = (id: string) => weigh({ evidence: [id] }, base).evidence === 'reported';
  const all = counted(joined ? evidence.filter(isWeak) : evidence, 'supports', base);
  const whole = all.filter(({ citation }) => !citation.partly);
  const supporting = whole.length > 0 ? whole : all;
  const isHowTo = ({ citation }: Counted) => base.sources[citation.source]?.kind === 'how-to-page';
  return supporting.length > 0 && supporting.every(isHowTo);
}

/** Who says what some statements say, or who says otherwise, each once. */
export function publishersOf(
  statements: readonly Citing[],
  stance: Citation['stance'],
  base: Pick<RuleBase, 'claims' | 'sources'>,
): string[] {
  const sources = statements.flatMap(({ evidence, against }) =>
    stance === 'supports' ? sourcesOf(evidence, 'supports', base) : sourcesAgainst(evidence, against, base),
  );
  return [...new Set(sources.map(({ publisher }) => publisher))];
}

function heaviest(sources: readonly Source[]): number {
  return Math.max(0, ...sources.map((source) => WEIGHT[source.kind]));
}

/** The ids of all claims that something cites, supporting ones first. */
export function claimsOf(citing: Citing): string[] {
  return [...new Set([...citing.evidence, ...(citing.against ?? [])])];
}

/** A statement's standing and the ids of its claims, as an advice reports them. */
export function citation(citing: Citing, base: Pick<RuleBase, 'claims' | 'sources'>): Cited {
  const { pack } = citing;
  return { ...standingOf(citing, base), sources: claimsOf(citing), ...(pack && { pack: pack.name }) };
}

/**
 * The standing of a statement, from the sources of its claims and of the claims against it. A statement of
 * an untrusted pack is only reported: even if it cites the vendor, the wording is the pack's own.
 */
export function standingOf(citing: Citing, base: Pick<RuleBase, 'claims' | 'sources'>): Standing {
  const found = weigh(citing, base);
  return citing.pack?.trusted === false ? { ...found, evidence: 'reported' } : found;
}

function weigh({ evidence, against, joined }: Citing, base: Pick<RuleBase, 'claims' | 'sources'>): Standing {
  const parts = joined ? evidence.map((id) => [id]) : [evidence];
  const standings = parts.map((ids) =>
    standing(sourcesOf(ids, 'supports', base), sourcesAgainst(ids, against, base)),
  );
  return {
    evidence: weakest(standings.map((part) => part.evidence)),
    disputed: standings.some((part) => part.disputed),
  };
}

/** The weakest grade; official for an empty list. */
export function weakest(grades: readonly Grade[]): Grade {
  return GRADES[Math.max(0, ...grades.map((grade) => GRADES.indexOf(grade)))] ?? 'official';
}

/** Whether something is only reported, or disputed: worth a look before anything is done about it. */
export function isDoubtful({ evidence, disputed }: Standing): boolean {
  return evidence === 'reported' || disputed;
}

/** Whether a grade is at least as strong as another. */
export function atLeast(grade: Grade, least: Grade): boolean {
  return GRADES.indexOf(grade) <= GRADES.indexOf(least);
}

/**
 * The claims of a list, without duplicates and sorted by id, with their sources for and against.
 *
 * @throws RangeError for invalid ids or language, or rules that are not compiled
 */
export function explainClaims(
  ids: readonly string[],
  rules: { explained(id: string, lang: Lang): ExplainedClaim | undefined },
  lang: Lang,
): Record<string, ExplainedClaim> {
  checkWords(ids, 'ids');
  checkRules(rules);
  checkLang(lang);
  return Object.fromEntries(
    [...new Set(ids)].sort().flatMap((id): [string, ExplainedClaim][] => {
      const claim = rules.explained(id, lang);
      return claim ? [[id, claim]] : [];
    }),
  );
}

/** A claim with its sources for and against; undefined for an unknown id. */
export function explain(
  id: string,
  base: Pick<RuleBase, 'claims' | 'sources'>,
  lang: Lang,
): ExplainedClaim | undefined {
  const claim = Object.hasOwn(base.claims, id) ? base.claims[id] : undefined;
  if (!claim) return undefined;
  return {
    rows: [...(claim.rows ?? [])],
    claim: claim.says[lang],
    ...(claim.pack && { pack: claim.pack.name }),
    ...standingOf({ evidence: [id] }, base),
    from: citationsOf(claim).flatMap(({ source: sourceId, stance, says, quote, partly }) => {
      const source = base.sources[sourceId];
      if (!source) return [];
      const { publisher, title, url, date, kind, checked } = source;
      return [
        {
          ...{ publisher, title, url, date, kind, checked, stance },
          ...(says && { says: says[lang] }),
          ...(quote && { quote }),
          ...(partly && { partly }),
        },
      ];
    }),
  };
}
