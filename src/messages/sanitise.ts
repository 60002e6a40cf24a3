/**
 * Makes untrusted text safe to display: characters that could move the cursor, or reorder or hide text,
 * become visible escapes such as `\u{1b}`. Keeps line breaks and turns tabs into spaces. Linear time,
 * bounded output.
 *
 * @param maxGraphemes the maximum number of user-perceived characters; the rest becomes `…`
 */
export function sanitise(text: string, maxGraphemes = 200): string {
  if (text.length <= maxGraphemes && PLAIN.test(text)) return text;
  // Cut by code units first, since a grapheme has no maximum length.
  const most = maxGraphemes * MAX_UNITS;
  const cut = text.length > most ? text.slice(0, most) : text;
  const shown: string[] = [];
  let count = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(cut)) {
    if (count++ === maxGraphemes) return `${shown.join('')}…`;
    shown.push(showGrapheme(segment));
  }
  return cut === text ? shown.join('') : `${shown.join('')}…`;
}

/**
 * Like `sanitise`, for single-line text such as an id or a file name: a line break becomes `\u{a}`, so that
 * the text cannot forge a line of this program's output.
 */
export function sanitiseLine(text: string, maxGraphemes = 200): string {
  return sanitise(text, maxGraphemes).replaceAll('\n', '\\u{a}');
}

/**
 * A character class for patterns with the flag `u`: controls, lone surrogates, line separators, bidi controls
 * and other invisible characters.
 */
export const INVISIBLE_CLASS =
  '\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufff9-\\ufffb';

/** Combining marks per cluster (hostile-inputs.md). */
const MAX_MARKS = 8;
/** Code points per cluster: the longest emoji in use (a family with skin tones, a tag flag) have 10. */
const MAX_POINTS = 12;
const MAX_UNITS = 32;
/** Characters that are a grapheme of their own; nearly all texts consist of them. */
const PLAIN = /^[\x20-\x7e\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e\u2014\u2018-\u201d\u2026]*$/;
const MARK = /\p{M}/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\ufe0f?\u20e3/u;
/** A Chinese character, which a variation selector may follow. */
const IDEOGRAPH = /^\p{Unified_Ideograph}/u;
const NATURAL_VARIANT = /^[\u{e0100}-\u{e01ef}]$/u;
/** Joiners, emoji and text forms, the tags of a flag: they belong to emoji and are invisible elsewhere. */
const OF_EMOJI = /^[\u200d\ufe0e\ufe0f\u{e0020}-\u{e007f}]$/u;
const INVISIBLE = new RegExp(`^[${INVISIBLE_CLASS}]$`, 'u');

function showGrapheme(grapheme: string): string {
  let emoji = EMOJI.test(grapheme);
  let points = 0;
  let marks = 0;
  let shown = '';
  for (const char of grapheme) {
    if (++points > MAX_POINTS) return `${shown}…`;
    if (char === '\n') shown += char;
    else if (char === '\t') shown += ' ';
    else if (INVISIBLE.test(char)) {
      const isOutOfPlace = !belongs(char, grapheme, emoji, points);
      shown += isOutOfPlace ? escapeOf(char) : char;
      // The rest follows the escape, not the emoji.
      if (isOutOfPlace) emoji = false;
    } else if (!MARK.test(char) || ++marks <= MAX_MARKS) shown += char;
  }
  return shown;
}

/** Whether an invisible character is legitimate at its position. */
function belongs(char: string, grapheme: string, emoji: boolean, point: number): boolean {
  if (emoji) return point > 1 && OF_EMOJI.test(char);
  return point === 2 && NATURAL_VARIANT.test(char) && IDEOGRAPH.test(grapheme);
}

function escapeOf(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
