import type { Advice, Lang, Text } from '../../../rules/internal.ts';
import { fill } from '../../../rules/internal.ts';
import { bracketed as bracketedIn, labelled as labelledIn, marksOf } from '../../messages/punctuation.ts';
import { WORDS } from '../../messages/words.ts';
import type { Form } from '../sections.ts';
import type { Style } from '../style.ts';
import { hang, wrap } from '../wrap.ts';

/** What every part of a text page needs to know. */
export interface Page {
  readonly lang: Lang;
  readonly width: number;
  readonly style: Style;
  /** No drawings and no box characters: the same facts in lines. */
  readonly accessible?: boolean;
  /** Links may be terminal escapes (OSC 8). */
  readonly links?: boolean;
  /** The short form has no grades behind its sentences. */
  readonly form?: Form;
}

/** One of the program's own words in the page's language. */
export function word(page: Page, text: Text): string {
  return fill(text, page.lang);
}

/** A label that ends in a colon and what follows it; Chinese sets no blank between them. */
export function labelled(page: Pick<Page, 'lang'>, label: Text, text: string): string {
  return labelledIn(label, text, page.lang);
}

/** A colon, comma or brackets as the language sets them. */
export const colon = (page: Pick<Page, 'lang'>): string => marksOf(page.lang).colon;
export const comma = (page: Pick<Page, 'lang'>): string => marksOf(page.lang).comma;
export const bracketed = (page: Pick<Page, 'lang'>, text: string): string => bracketedIn(text, page.lang);

/** A heading with a blank line before it. */
export function heading(page: Page, text: Text): string[] {
  return ['', ...wrap(word(page, text), page.width).map((line) => page.style.heading(line))];
}

/** A paragraph with a hanging indent. */
export function item(page: Page, mark: string, text: string): string[] {
  return hang(mark, text, page.width);
}

/** How sure something is, and by what: `[reported, disputed · A2.1 A08]`. */
export function standing(
  page: Page,
  cited: Pick<Advice['blockers'][number], 'evidence' | 'disputed' | 'sources'>,
): string {
  const grade = word(page, WORDS[cited.evidence]);
  const dispute = cited.disputed ? `${comma(page)}${word(page, WORDS.disputed)}` : '';
  const sources = cited.sources.length > 0 ? ` · ${cited.sources.join(' ')}` : '';
  return `[${grade}${dispute}${sources}]`;
}

/** A line of standing, indented and faint; none in the short form. */
export function standingLines(
  page: Page,
  indent: string,
  cited: Pick<Advice['blockers'][number], 'evidence' | 'disputed' | 'sources'>,
): string[] {
  if (page.form === 'short') return [];
  return hang(indent, standing(page, cited), page.width).map((line) => page.style.faint(line));
}

/** What stands before an item of a list; screen readers spell out a bullet, not a hyphen. */
export const bullet = (page: Page): string => (page.accessible ? '- ' : '• ');
