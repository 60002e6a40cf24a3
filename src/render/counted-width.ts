/** Letters, signs of this program and Chinese: one or two columns each, and none joins with a neighbour. */
const COUNTED =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201d\u2026\u203a\u2190-\u2193\u3001-\u3029\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/;
const WIDE = /[\u3001-\u3029\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]/g;
/** Colours, and the cursor hidden or shown. */
const INVISIBLE = /\u001b\[(?:[\d;]*m|\?25[hl])/g;

/**
 * The columns of a text on a terminal, where they can be told without a look at emoji and combining
 * marks: to compile what tells those takes longer than to draw a question.
 *
 * @returns undefined for any other text
 */
export function countedWidth(text: string): number | undefined {
  const plain = text.includes('\u001b') ? text.replace(INVISIBLE, '') : text;
  if (!COUNTED.test(plain)) return undefined;
  return plain.length + (plain.match(WIDE)?.length ?? 0);
}
