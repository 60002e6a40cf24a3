import { type Cited, type ExplainedClaim, type Lang, type Rules, staleNewest } from '../../rules/internal.ts';
import { bracketed, labelled, marksOf } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import type { View } from './blocks.ts';

/** How sure something is, and the year of its newest source where that is stale. */
export interface Standing extends Pick<Cited, 'evidence' | 'disputed'> {
  readonly newest?: string;
}

/** Evidence with the year of its newest source, if that is stale. */
export function withAge<C extends Pick<Cited, 'sources'>>(cited: C, rules: Rules): C & { newest?: string } {
  const date = staleNewest(cited.sources, rules);
  return date ? { ...cited, newest: date.slice(0, 4) } : cited;
}

/** What stands behind a sentence of a document. */
export function backing<C extends Pick<Cited, 'sources'>>(
  cited: C,
  { rules, namesClaims = true }: Pick<View, 'rules' | 'namesClaims'>,
): C & { newest?: string } {
  const dated = withAge(cited, rules);
  return namesClaims ? dated : { ...dated, sources: [] };
}

/** How sure something is, in words: `reported, disputed · newest source: 2021`. */
export function gradeOf({ evidence, disputed, newest }: Standing, lang: Lang): string {
  const grade = WORDS[evidence][lang] + (disputed ? marksOf(lang).comma + WORDS.disputed[lang] : '');
  return newest ? `${grade} · ${WORDS.newestSource[lang].replace('{}', newest)}` : grade;
}

/**
 * Grade and claims of a statement: `[reported, disputed · newest source: 2021 · wechat.limit-40]`.
 *
 * @param mark escapes the id of a claim
 */
export function standing(
  cited: Standing & { readonly sources?: readonly string[] },
  lang: Lang,
  mark = (id: string) => id,
): string {
  return `[${[gradeOf(cited, lang), ...(cited.sources ?? []).map(mark)].join(' · ')}]`;
}

/**
 * The publishers for and against a claim, each with its date.
 *
 * @param draw draws one of them; its link is undefined if there is none
 */
export function publishersOf(
  claim: ExplainedClaim,
  lang: Lang,
  draw: (name: string, url: string | undefined) => string,
): string {
  const by = (stance: 'supports' | 'disputes') => {
    const drawn = claim.from
      .filter((source) => source.stance === stance)
      .map(({ publisher, date, url }) =>
        draw(publisher + bracketed(date ?? WORDS.undated[lang], lang), webLink(url)),
      );
    return [...new Set(drawn)].join(marksOf(lang).semicolon);
  };
  const against = by('disputes');
  return [by('supports'), against && labelled(WORDS.against, against, lang)].filter(Boolean).join(' — ');
}

/** A normalized http or https link; undefined for anything else. */
export function webLink(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:'
    ? href.replace(/[<>"'`]/g, encodeURIComponent)
    : undefined;
}
