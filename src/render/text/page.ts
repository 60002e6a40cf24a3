import type { Cited, Lang } from '../../../rules/internal.ts';
import { gradeOf } from '../evidence.ts';
import type { Style } from '../style.ts';
import { hang } from '../wrap.ts';

/** What every part of a text page needs to know. */
export interface Page {
  readonly lang: Lang;
  readonly width: number;
  readonly style: Style;
  /** No drawings and no box characters: the same facts in lines. */
  readonly accessible?: boolean;
  /** Links may be terminal escapes (OSC 8). */
  readonly links?: boolean;
}

/** A paragraph with a hanging indent as wide as the mark before it. */
export function item(page: Page, mark: string, text: string): string[] {
  return hang(mark, text, page.width);
}

/** The same, less visible than the rest. */
export function faint(page: Page, indent: string, text: string): string[] {
  return item(page, indent, text).map((line) => page.style.faint(line));
}

/** The same, more visible than the rest. */
export function strong(page: Page, mark: string, text: string): string[] {
  return item(page, mark, text).map((line) => page.style.heading(line));
}

/** How sure something is, and by what: `[reported, disputed · wechat.limit-40]`. */
export function standing(page: Page, cited: Cited): string {
  const sources = cited.sources.length > 0 ? ` · ${cited.sources.join(' ')}` : '';
  return `[${gradeOf(cited, page.lang)}${sources}]`;
}

/** What stands before an item of a list; screen readers spell out a bullet, not a hyphen. */
export const bullet = (page: Page): string => (page.accessible ? '- ' : '• ');
