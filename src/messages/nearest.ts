import { distance } from 'fastest-levenshtein';
import { fold } from '../../rules/internal.ts';

/** Lists of candidates that are kept are folded once. */
const FOLDED = new WeakMap<readonly string[], readonly string[]>();

function foldedAll(candidates: readonly string[]): readonly string[] {
  let folded = FOLDED.get(candidates);
  if (!folded) {
    folded = candidates.map(fold);
    FOLDED.set(candidates, folded);
  }
  return folded;
}

/** Changes by which a word may differ from one of some length and still be taken for it mistyped. */
const mostChanges = (length: number): number => (length < 5 ? 1 : Math.max(2, Math.floor(length / 3)));

/** The candidate that is most like a word, if any is like it at all. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const folded = fold(word.slice(0, 100).normalize('NFKC'));
  let best: { candidate: string; far: number } | undefined;
  for (const [at, name] of foldedAll(candidates).entries()) {
    const far = distance(folded, name);
    // Nothing in common is not alike, however short both are.
    if (far > mostChanges(name.length) || far >= folded.length) continue;
    if (!best || far < best.far) best = { candidate: candidates[at] as string, far };
  }
  return best?.candidate;
}
