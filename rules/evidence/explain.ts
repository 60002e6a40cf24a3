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
  // One collator for all: localeCompare with options makes one for every comparison.
  const { compare } = new Intl.Collator('en', { numeric: true });
  const unique = [...new Set(ids)].sort(compare);
  return Object.fromEntries(
    unique.flatMap((id) => {
      const claim = base.claims[id];
      return claim ? [[id, explainClaim(id, claim, base, lang)]] : [];
    }),
  );
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
      const { publisher, title, url, date, kind } = source;
      return [{ publisher, title, url, date, kind, stance, says: says[lang] }];
    }),
  };
}
