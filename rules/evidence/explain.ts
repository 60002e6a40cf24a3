import { frozen } from '../frozen.ts';
import type { ExplainedClaim } from '../model/advice.ts';
import type { RuleBase } from '../model/base.ts';
import type { Claim } from '../model/evidence.ts';
import type { Lang } from '../model/text.ts';
import { standingOf } from './cite.ts';

/**
 * Every claim of a list once, sorted by id, with all that speaks for and against it.
 *
 * @returns what lists of the same claims share: it is not to be changed
 */
export function explainClaims(
  ids: readonly string[],
  base: Pick<RuleBase, 'claims' | 'sources'>,
  lang: Lang,
): Record<string, ExplainedClaim> {
  return explainLists([ids], base, lang);
}

/** The same for several lists; one that comes again and again is looked up once. */
export function explainLists(
  lists: readonly (readonly string[])[],
  base: Pick<RuleBase, 'claims' | 'sources'>,
  lang: Lang,
): Record<string, ExplainedClaim> {
  const { sorted, places, explained } = orderOf(base);
  const listed = new Uint8Array(sorted.length);
  for (const list of lists) for (const place of placesOf(list, places)) listed[place] = 1;
  const name = `${lang}${inBits(listed)}`;
  const known = explained.get(name);
  if (known) return known;
  if (explained.size >= MOST_EXPLAINED) explained.clear();
  const all: Record<string, ExplainedClaim> = {};
  for (const [place, id] of sorted.entries()) {
    const claim = listed[place] && base.claims[id];
    if (claim) all[id] = explainOnce(id, claim, base, lang);
  }
  explained.set(name, frozen(all));
  return all;
}

/** Lists are constants, or are forgotten with the advice that they belong to. */
const PLACES = new WeakMap<readonly string[], { in: ReadonlyMap<string, number>; at: readonly number[] }>();

function placesOf(list: readonly string[], places: ReadonlyMap<string, number>): readonly number[] {
  let known = PLACES.get(list);
  if (known?.in !== places) {
    known = { in: places, at: list.flatMap((id) => places.get(id) ?? []) };
    PLACES.set(list, known);
  }
  return known.at;
}

/** Zeros and ones as text, sixteen to a character. */
function inBits(flags: Uint8Array): string {
  const words = new Uint16Array(Math.ceil(flags.length / 16));
  flags.forEach((flag, at) => {
    words[at >> 4] = (words[at >> 4] as number) | (flag << (at & 15));
  });
  return String.fromCharCode(...words);
}

/** Lists of claims that are remembered; the landed rules need a few hundred. */
const MOST_EXPLAINED = 1_000;

/** The claims in the order of their ids (A2.1 before A10), and what was said of lists of them. */
interface Order {
  readonly sources: RuleBase['sources'];
  readonly sorted: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly explained: Map<string, Record<string, ExplainedClaim>>;
}

const ORDERS = new WeakMap<RuleBase['claims'], Order>();

function orderOf({ claims, sources }: Pick<RuleBase, 'claims' | 'sources'>): Order {
  let order = ORDERS.get(claims);
  // The same claims may be weighed by other sources: a test does so.
  if (order?.sources !== sources) {
    const sorted = sortedIds(Object.keys(claims));
    const places = new Map(sorted.map((id, at) => [id, at]));
    order = { sources, sorted, places, explained: new Map() };
    ORDERS.set(claims, order);
  }
  return order;
}

/** Ids in their order: letters as they are, numbers by their size. (An Intl.Collator takes 40 ms to make.) */
function sortedIds(ids: readonly string[]): string[] {
  return ids
    .map((id) => ({ id, name: id.replace(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, '0')) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ id }) => id);
}

/** Digits to which numbers within ids are filled up, so that they compare as text does. */
const LONGEST_NUMBER = 16;

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
