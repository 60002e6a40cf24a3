/**
 * Makes text from outside safe to show to a person: what could move the cursor, reorder or hide
 * text becomes a visible escape such as `\u{1b}`, so that the evidence is kept. Linear in its input
 * and bounded in its output.
 */
export function sanitise(text: string, maxGraphemes = 200): string {
  // A grapheme has no upper length, so cut by code units first: what is longer is capped anyway.
  const cut = text.length > maxGraphemes * 32 ? text.slice(0, maxGraphemes * 32) : text;
  const shown: string[] = [];
  let count = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(cut)) {
    if (count++ === maxGraphemes) return `${shown.join('')}…`;
    shown.push(showGrapheme(segment));
  }
  return cut === text ? shown.join('') : `${shown.join('')}…`;
}

const MAX_MARKS = 8;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\ufe0f?\u20e3/u;

function showGrapheme(grapheme: string): string {
  const emoji = EMOJI.test(grapheme);
  let marks = 0;
  let shown = '';
  for (const char of grapheme) {
    if (/\p{M}/u.test(char) && !isVariationSelector(char) && ++marks > MAX_MARKS) continue;
    shown += mustEscape(char, emoji) ? escapeOf(char) : char === '\t' ? ' ' : char;
  }
  return shown;
}

function mustEscape(char: string, emoji: boolean): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return code !== 0x0a && code !== 0x09;
  if (code >= 0x7f && code <= 0x9f) return true;
  if (code === 0x61c || code === 0x200e || code === 0x200f) return true;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return true;
  if (code === 0x2028 || code === 0x2029) return true;
  if (code >= 0xd800 && code <= 0xdfff) return true;
  if (code >= 0xe0000 && code <= 0xe007f) return !emoji;
  if (isVariationSelector(char) || isZeroWidth(code)) return !emoji;
  return false;
}

function isVariationSelector(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
}

function isZeroWidth(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

function escapeOf(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
