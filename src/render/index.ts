/** The entry `group-exit/render`: an advice as a page, without a process, a terminal or a file. */
import type { Advice, Lang, Rules } from '../../rules/index.ts';
import { checkPage } from './check.ts';
import { renderHtml as html } from './html/advice.ts';
import { renderMarkdown as markdown } from './md/advice.ts';
import type { Shown } from './shown.ts';
import { PLAIN } from './style.ts';
import { renderAdvice } from './text/advice.ts';

export type { Part, Shown } from './shown.ts';

/** Options of a page; all optional. */
export interface RenderOptions {
  /** The language of the advice; default English. */
  readonly lang?: Lang;
  /** The short form, everything, or some parts of everything; default the short form. */
  readonly shown?: Shown;
  /** The start of the waits; default the current time. */
  readonly now?: Date;
}

/** Options of text. */
export interface TextOptions extends RenderOptions {
  /** Width in columns (a Chinese character takes two); default 80. */
  readonly width?: number;
  /** No tables, drawings or box characters, for screen readers and narrow windows. */
  readonly accessible?: boolean;
}

/**
 * An advice as plain text, without colours.
 *
 * @param rules the rules that produced the advice
 * @throws RangeError for an invalid or incomplete advice, rules that are not compiled or invalid options
 */
export async function renderText(advice: Advice, rules: Rules, options: TextOptions = {}): Promise<string> {
  checkPage(advice, rules, options);
  const { width = 80, accessible = false } = options;
  return renderAdvice(advice, { ...withDefaults(rules, options), width, accessible, style: PLAIN });
}

/** An advice as a Markdown checklist; parameters and errors as `renderText`. */
export function renderMarkdown(advice: Advice, rules: Rules, options: RenderOptions = {}): string {
  checkPage(advice, rules, options);
  return markdown(advice, withDefaults(rules, options));
}

/** An advice as one HTML file without scripts or requests; parameters and errors as `renderText`. */
export function renderHtml(advice: Advice, rules: Rules, options: RenderOptions = {}): string {
  checkPage(advice, rules, options);
  return html(advice, withDefaults(rules, options));
}

function withDefaults(rules: Rules, { lang = 'en', shown = 'short', now = new Date() }: RenderOptions) {
  return { rules, lang, shown, now };
}
