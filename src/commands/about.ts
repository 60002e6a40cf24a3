import { citationsOf, explainClaims, type Lang, type RuleBase } from '../../rules/internal.ts';

/** The ids of all claims and sources. */
export function evidenceIds({ claims, sources }: Pick<RuleBase, 'claims' | 'sources'>): string[] {
  return [...Object.keys(claims), ...Object.keys(sources)];
}

/** A claim or a source, whichever goes by an id, with all that speaks for it or that it speaks for. */
export function about(id: string, base: RuleBase, lang: Lang) {
  return Object.hasOwn(base.claims, id) ? aboutClaim(id, base, lang) : aboutSource(id, base, lang);
}

export type About = ReturnType<typeof about>;

function aboutClaim(id: string, base: RuleBase, lang: Lang) {
  return { claims: explainClaims([id], base, lang) };
}

function aboutSource(id: string, base: RuleBase, lang: Lang) {
  const cited = Object.entries(base.claims).flatMap(([name, claim]) =>
    citationsOf(claim)
      .filter(({ source }) => source === id)
      .map(({ stance, says }) => ({
        claim: name,
        text: claim.says[lang],
        stance,
        says: says === true ? undefined : says[lang],
      })),
  );
  return { sources: { [id]: base.sources[id] }, cited };
}
