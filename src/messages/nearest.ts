import { distance } from 'fastest-levenshtein';
import { fold } from '../../rules/internal.ts';

/** The maximum edit distance at which a word still counts as a typo of one of this length. */
const maxEdits = (length: number): number => (length < 5 ? 1 : Math.max(2, Math.floor(length / 3)));

/** The candidate closest to a word, if any is close enough. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const folded = fold(word.slice(0, 100).normalize('NFKC'));
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const name = fold(candidate);
    const edits = distance(folded, name);
    // A word with nothing in common is no match, however short both are.
    if (edits > maxEdits(name.length) || edits >= folded.length) continue;
    if (!best || edits < best.edits) best = { candidate, edits };
  }
  return best?.candidate;
}
