import stringWidth from 'fast-string-width';

const ASCII = /^[\x20-\x7e]*$/;

/** Display width of a text in terminal columns. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Must not stand at the beginning of a line, by the usual rules of Chinese typesetting. */
const NOT_FIRST =
  /^[\s,.;:!?)\]}%\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff09\u300b\u300d\u300f\u3009\u3011\u2026\u201d\u2019\u00b7]/u;
/** Must not stand at the end of a line. */
const NOT_LAST = /[([{\uff08\u300a\u300c\u300e\u3008\u3010\u201c\u2018]$/u;
const CJK = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/**
 * Wraps a text to lines of at most `width` columns. Breaks at spaces and between Chinese characters; a word
 * that is too long is cut. Only the spaces at breaks are dropped.
 */
export function wrap(text: string, width: number): string[] {
  const columns = Math.max(2, width);
  return text.split('\n').flatMap((line) => wrapLine(line, columns));
}

/** The separator in a line such as “Enter: confirm · Esc: back”. */
const BETWEEN = ' · ';

/** Wraps a line of separated items, breaking only items that don't fit on a line. */
export function wrapItems(text: string, width: number): string[] {
  return inRows(text.split(BETWEEN), BETWEEN, width).flatMap((line) => wrap(line, width));
}

/** Puts items side by side, on as few lines as they need; one that is too wide has a line to itself. */
export function inRows(items: readonly string[], between: string, width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const joined = lines.length === 0 ? item : lines.at(-1) + between + item;
    if (lines.length > 0 && widthOf(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(item);
  }
  return lines;
}

function wrapLine(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const unit of units(text)) {
    const wide = widthOf(unit.trimEnd());
    if (used + wide <= columns) {
      line += unit;
      used += widthOf(unit);
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    used = 0;
    for (const piece of wide > columns ? cut(unit, columns) : [unit.trimStart()]) {
      if (line !== '') lines.push(line.trimEnd());
      line = piece;
      used = widthOf(piece);
    }
  }
  lines.push(line.trimEnd());
  return lines;
}

/** The unbreakable pieces of a text: words with their trailing space, Chinese characters. */
function units(text: string): string[] {
  if (ASCII.test(text)) return text.match(/^\s+|\S+\s*/g) ?? [];
  const found: string[] = [];
  for (const segment of graphemes(text)) {
    const last = found.at(-1);
    if (last === undefined) found.push(segment);
    else if (mayBreak(last, segment)) found.push(segment);
    else found[found.length - 1] = last + segment;
  }
  return found;
}

function mayBreak(before: string, next: string): boolean {
  if (NOT_FIRST.test(next) || NOT_LAST.test(before)) return false;
  if (before.endsWith(' ')) return true;
  return CJK.test(before.at(-1) ?? '') || CJK.test(next);
}

/** Breaks a line wherever it is full, as a terminal does. */
export function cut(unit: string, columns: number): string[] {
  const pieces = [''];
  let used = 0;
  for (const segment of graphemes(unit)) {
    const width = widthOf(segment);
    used += width;
    if (used <= columns) pieces[pieces.length - 1] += segment;
    else {
      pieces.push(segment);
      used = width;
    }
  }
  return pieces;
}

/** User-perceived characters; plain text is split without the segmenter, which is slow. */
function graphemes(text: string): string[] {
  if (PLAIN_TEXT.test(text)) return [...text];
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map((one) => one.segment);
}

const PLAIN_TEXT = /^[\x20-\x7e\u00b7\u2010-\u2027\u2190-\u21ff\u3000-\u3029\u3400-\u9fff\uff01-\uff60]*$/;

/** Wraps with a hanging indent: `first` before the first line, spaces before the others. */
export function hang(first: string, text: string, width: number): string[] {
  const indent = ' '.repeat(widthOf(first));
  return wrap(text, width - indent.length).map((line, at) => (at === 0 ? first : indent) + line);
}

/** Pads a text with spaces to a display width. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}
