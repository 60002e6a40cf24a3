import type { Cited, Lang } from '../../../rules/internal.ts';
import { gradeOf } from '../evidence.ts';
import type { Style } from '../style.ts';
import { hang } from '../wrap.ts';

/** How a text page is laid out. */
export interface Page {
  readonly lang: Lang;
  readonly width: number;
  readonly style: Style;
  /** No drawings and no box characters. */
  readonly accessible?: boolean;
  /** Print links as terminal escapes (OSC 8). */
  readonly links?: boolean;
}

/** A paragraph with a hanging indent, as wide as the mark. */
export function item(page: Page, mark: string, text: string): string[] {
  return hang(mark, text, page.width);
}

/** A paragraph with less emphasis. */
export function faint(page: Page, indent: string, text: string): string[] {
  return item(page, indent, text).map((line) => page.style.faint(line));
}

/** A paragraph with more emphasis. */
export function strong(page: Page, mark: string, text: string): string[] {
  return item(page, mark, text).map((line) => page.style.heading(line));
}

/** Grade and claims of a statement: `[reported, disputed · wechat.limit-40]`. */
export function standing(page: Page, cited: Cited): string {
  const sources = cited.sources.length > 0 ? ` · ${cited.sources.join(' ')}` : '';
  return `[${gradeOf(cited, page.lang)}${sources}]`;
}

/** The mark of a list item; a hyphen for screen readers, which read bullets aloud. */
export const bullet = (page: Page): string => (page.accessible ? '- ' : '• ');
