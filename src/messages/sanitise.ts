/**
 * Makes text from outside safe to show to a person: what could move the cursor, reorder or hide
 * text becomes a visible escape such as `\u{1b}`, so that the evidence is kept. Line breaks stay and
 * a tab becomes a blank. Linear in its input and bounded in its output.
 *
 * @param maxGraphemes what a reader sees as characters, at most; the rest is told by `…`
 */
export function sanitise(text: string, maxGraphemes = 200): string {
  if (text.length <= maxGraphemes && PLAIN.test(text)) return text;
  // A grapheme has no upper length, so cut by code units first: what is longer is capped anyway.
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
 * The same for what stands in one line, such as an id, a file name or a message about them: a line
 * break is shown as `\u{a}`, so that nothing can forge a line of this program's own.
 */
export function sanitiseLine(text: string, maxGraphemes = 200): string {
  return sanitise(text, maxGraphemes).replaceAll('\n', '\\u{a}');
}

/**
 * A class of Unicode's that nobody sees, for patterns with the flag `u`: controls, lone surrogates, line
 * separators, bidi controls, and everything that is not drawn.
 */
export const UNSEEN_CLASS =
  '\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufff9-\\ufffb';

/** Combining marks of one cluster; the page of hostile inputs names the figure. */
const MAX_MARKS = 8;
/** Code points of one cluster: the longest emoji in use, a family with skin tones or a flag by tags, have 10. */
const MAX_POINTS = 12;
const MAX_UNITS = 32;
/** Letters that stand each for itself, which nearly all texts are made of. */
const PLAIN = /^[\x20-\x7e\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e\u2014\u2018-\u201d\u2026]*$/;
const MARK = /\p{M}/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\ufe0f?\u20e3/u;
/** A Chinese character with the variant that a name is written with. */
const IDEOGRAPH = /^\p{Unified_Ideograph}/u;
const NATURAL_VARIANT = /^[\u{e0100}-\u{e01ef}]$/u;
/** Joiners, emoji and text forms, the tags of a flag: they belong to emoji and are invisible elsewhere. */
const OF_EMOJI = /^[\u200d\ufe0e\ufe0f\u{e0020}-\u{e007f}]$/u;
const UNSEEN = new RegExp(`^[${UNSEEN_CLASS}]$`, 'u');

function showGrapheme(grapheme: string): string {
  let emoji = EMOJI.test(grapheme);
  let points = 0;
  let marks = 0;
  let shown = '';
  for (const char of grapheme) {
    if (++points > MAX_POINTS) return `${shown}…`;
    if (char === '\n') shown += char;
    else if (char === '\t') shown += ' ';
    else if (UNSEEN.test(char)) {
      const isOutOfPlace = !belongs(char, grapheme, emoji, points);
      shown += isOutOfPlace ? escapeOf(char) : char;
      // What follows stands beside the escape, not beside the emoji.
      if (isOutOfPlace) emoji = false;
    } else if (!MARK.test(char) || ++marks <= MAX_MARKS) shown += char;
  }
  return shown;
}

/** Whether something unseen is where it has a meaning. */
function belongs(char: string, grapheme: string, emoji: boolean, point: number): boolean {
  if (emoji) return point > 1 && OF_EMOJI.test(char);
  return point === 2 && NATURAL_VARIANT.test(char) && IDEOGRAPH.test(grapheme);
}

function escapeOf(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
