import { type ExplainedClaim, fill, type Lang } from '../../rules/internal.ts';
import { bracketed } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';

/** Who says something, and when it was said. */
export function publisherOf(
  { publisher, date }: Pick<ExplainedClaim['from'][number], 'publisher' | 'date'>,
  lang: Lang,
): string {
  return publisher + bracketed(date ?? fill(WORDS.undated, lang), lang);
}
