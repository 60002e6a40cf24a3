import type { Cited, ExplainedClaim, Lang } from '../../rules/internal.ts';
import { bracketed, labelled, marksOf } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';

/** How sure something is, in words: `reported, disputed`. */
export function gradeOf({ evidence, disputed }: Pick<Cited, 'evidence' | 'disputed'>, lang: Lang): string {
  return WORDS[evidence][lang] + (disputed ? marksOf(lang).comma + WORDS.disputed[lang] : '');
}

/** The publisher of a source, with its date. */
export function publisherOf(
  { publisher, date }: Pick<ExplainedClaim['from'][number], 'publisher' | 'date'>,
  lang: Lang,
): string {
  return publisher + bracketed(date ?? WORDS.undated[lang], lang);
}

/**
 * The publishers for and against a claim, as markup.
 *
 * @param mark escapes plain text
 * @param link makes a link from an escaped name
 */
export function publishersOf(
  claim: ExplainedClaim,
  lang: Lang,
  mark: (text: string) => string,
  link: (name: string, url: string) => string,
): string {
  const publishers = claim.from.map((source) => {
    const name = mark(publisherOf(source, lang));
    const url = webLink(source.url);
    const against = source.stance === 'disputes' ? mark(labelled(WORDS.against, '', lang)) : '';
    return against + (url ? link(name, url) : name);
  });
  return publishers.join(marksOf(lang).semicolon);
}

/** A normalized http or https link; undefined for anything else. */
export function webLink(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:'
    ? href.replace(/[<>"'`]/g, encodeURIComponent)
    : undefined;
}
