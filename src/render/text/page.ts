import type { Lang } from '../../../rules/internal.ts';
import type { Caller } from '../../messages/command-line.ts';
import type { Item } from '../blocks.ts';
import { standing } from '../evidence.ts';
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
  /** Who called the program, for a command in a text; by its name if absent. */
  readonly caller?: Caller;
}

/** Below this width there are no columns, and the last line names no parts. */
const NARROW = 60;

export const isNarrow = ({ width }: Pick<Page, 'width'>): boolean => width < NARROW;

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

/** Lines below a sentence: the answers that led to it, and its evidence. */
export function reasons(page: Page, indent: string, { why = [], cited }: Omit<Item, 'text'>): string[] {
  const lines = [...why, ...(cited ? [standing(cited, page.lang)] : [])];
  return lines.flatMap((line) => faint(page, indent, line));
}

/** The mark of a list item; a hyphen for screen readers, which read bullets aloud. */
export const bullet = (page: Page): string => (page.accessible ? '- ' : '• ');
