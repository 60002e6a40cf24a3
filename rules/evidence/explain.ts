import type { ExplainedClaim } from '../model/advice.ts';
import type { RuleBase } from '../model/base.ts';
import type { Claim } from '../model/evidence.ts';
import type { Lang } from '../model/text.ts';
import { standingOf } from './cite.ts';

/** Every claim of a list once, sorted by id, with all that speaks for and against it. */
export function explainClaims(
  ids: readonly string[],
  base: Pick<RuleBase, 'claims' | 'sources'>,
  lang: Lang,
): Record<string, ExplainedClaim> {
  const places = placesOf(base.claims);
  const unique = [...new Set(ids)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return Object.fromEntries(
    unique.flatMap((id) => {
      const claim = base.claims[id];
      return claim ? [[id, explainOnce(id, claim, base, lang)]] : [];
    }),
  );
}

/** The place of each claim in the order of their ids: A2.1 before A10. */
const PLACES = new WeakMap<RuleBase['claims'], ReadonlyMap<string, number>>();

function placesOf(claims: RuleBase['claims']): ReadonlyMap<string, number> {
  let places = PLACES.get(claims);
  if (!places) {
    const sorted = Object.keys(claims).sort(compareIds);
    places = new Map(sorted.map((id, at) => [id, at]));
    PLACES.set(claims, places);
  }
  return places;
}

/** Letters as they are, numbers by their size. (An Intl.Collator does it too, but takes 40 ms to make.) */
function compareIds(one: string, other: string): number {
  const ours: readonly string[] = one.match(/\d+|\D+/g) ?? [];
  const theirs: readonly string[] = other.match(/\d+|\D+/g) ?? [];
  for (let at = 0; at < Math.min(ours.length, theirs.length); at++) {
    const [a, b] = [ours[at] as string, theirs[at] as string];
    const difference = Number(a) - Number(b);
    if (difference) return difference;
    if (a !== b) return a < b ? -1 : 1;
  }
  return ours.length - theirs.length;
}

/** Explanations are the same in every advice: each is made once for a claim, its sources and language. */
const EXPLAINED = new WeakMap<
  Claim,
  { sources: RuleBase['sources']; in: Partial<Record<Lang, ExplainedClaim>> }
>();

function explainOnce(
  id: string,
  claim: Claim,
  base: Pick<RuleBase, 'claims' | 'sources'>,
  lang: Lang,
): ExplainedClaim {
  let known = EXPLAINED.get(claim);
  if (known?.sources !== base.sources) {
    known = { sources: base.sources, in: {} };
    EXPLAINED.set(claim, known);
  }
  const explained = known.in[lang] ?? explainClaim(id, claim, base, lang);
  known.in[lang] = explained;
  return explained;
}

function explainClaim(
  id: string,
  claim: Claim,
  base: Pick<RuleBase, 'claims' | 'sources'>,
  lang: Lang,
): ExplainedClaim {
  return {
    claim: claim.claim[lang],
    ...standingOf({ supports: [id] }, base),
    from: claim.from.flatMap(({ source: sourceId, stance, says }) => {
      const source = base.sources[sourceId];
      if (!source) return [];
      const { publisher, title, url, date, kind, checked } = source;
      return [{ publisher, title, url, date, kind, checked, stance, says: says[lang] }];
    }),
  };
}
