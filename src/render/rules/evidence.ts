import {
  citationsOf,
  claimsOfRow,
  explainClaims,
  type Lang,
  type RuleBase,
  type Rules,
} from '../../../rules/internal.ts';

/** The ids of all claims and sources. */
export function evidenceIds({ claims, sources }: Pick<RuleBase, 'claims' | 'sources'>): string[] {
  return [...Object.keys(claims), ...Object.keys(sources)];
}

/** The claims for an id: the claim itself, or all claims that cover this row of the fact files. */
export function claimsBy(id: string, base: Pick<RuleBase, 'claims'>): string[] {
  return Object.hasOwn(base.claims, id) ? [id] : claimsOfRow(id, base);
}

/** The claims with this id and their sources, or the source with this id and its claims. */
export function about(id: string, base: Rules, lang: Lang) {
  const claims = claimsBy(id, base);
  return claims.length > 0 ? { claims: explainClaims(claims, base, lang) } : aboutSource(id, base, lang);
}

export type About = ReturnType<typeof about>;

function aboutSource(id: string, base: RuleBase, lang: Lang) {
  const cited = Object.entries(base.claims).flatMap(([name, claim]) =>
    citationsOf(claim)
      .filter(({ source }) => source === id)
      .map(({ stance, says, quote, partly }) => ({
        claim: name,
        text: claim.says[lang],
        stance,
        says: says?.[lang],
        quote,
        partly,
      })),
  );
  return { sources: { [id]: base.sources[id] }, cited };
}
