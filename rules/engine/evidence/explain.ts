import type { ExplainedClaim } from '../../model/advice.ts';
import type { RuleBase } from '../../model/base.ts';
import type { Claim } from '../../model/evidence.ts';
import type { Lang } from '../../model/text.ts';
import { standingOf } from './cite.ts';
import { citationsOf } from './grade.ts';

/** Every claim of a list once, sorted by id (numbers by their size), with all that speaks for and against it. */
export function explainClaims(
  ids: readonly string[],
  base: Pick<RuleBase, 'claims' | 'sources'>,
  lang: Lang,
): Record<string, ExplainedClaim> {
  const entries = byNumber([...new Set(ids)]).flatMap((id): [string, ExplainedClaim][] => {
    const claim = base.claims[id];
    return claim ? [[id, explainClaim(id, claim, base, lang)]] : [];
  });
  return Object.fromEntries(entries);
}

/** Ids in their order: letters as they are, numbers by their size. (An Intl.Collator takes 40 ms to make.) */
export function byNumber(ids: readonly string[]): string[] {
  return ids
    .map((id) => ({ id, name: id.replace(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, '0')) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ id }) => id);
}

/** Digits to which numbers within ids are filled up, so that they compare as text does. */
const LONGEST_NUMBER = 16;

function explainClaim(
  id: string,
  claim: Claim,
  base: Pick<RuleBase, 'claims' | 'sources'>,
  lang: Lang,
): ExplainedClaim {
  return {
    rows: [...(claim.rows ?? [])],
    claim: claim.says[lang],
    ...standingOf({ evidence: [id] }, base),
    from: citationsOf(claim).flatMap(({ source: sourceId, stance, says }) => {
      const source = base.sources[sourceId];
      if (!source) return [];
      const { publisher, title, url, date, kind, checked } = source;
      const said = says === true ? {} : { says: says[lang] };
      return [{ publisher, title, url, date, kind, checked, stance, ...said }];
    }),
  };
}
