import { distance } from 'fastest-levenshtein';
import { fold } from '../../rules/internal.ts';

/** Changes by which a word may differ from one of some length and still be taken for it mistyped. */
const mostChanges = (length: number): number => (length < 5 ? 1 : Math.max(2, Math.floor(length / 3)));

/** The candidate that is most like a word, if any is like it at all. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const folded = fold(word.slice(0, 100).normalize('NFKC'));
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of candidates) {
    const name = fold(candidate);
    const far = distance(folded, name);
    // Nothing in common is not alike, however short both are.
    if (far > mostChanges(name.length) || far >= folded.length) continue;
    if (!best || far < best.far) best = { candidate, far };
  }
  return best?.candidate;
}
