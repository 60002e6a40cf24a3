/**
 * Makes text from outside safe to show to a person: what could move the cursor, reorder or hide
 * text becomes a visible escape such as `\u{1b}`, so that the evidence is kept. Line breaks stay and
 * a tab becomes a blank. Linear in its input and bounded in its output.
 *
 * @param maxGraphemes what a reader sees as characters, at most; the rest is told by `…`
 */
export function sanitise(text: string, maxGraphemes = 200): string {
  if (text.length <= maxGraphemes && patterns().plain.test(text)) return text;
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

/** Combining marks of one cluster; the page of hostile inputs names the figure. */
const MAX_MARKS = 8;
/** Code points of one cluster: the longest emoji in use, a family with skin tones or a flag by tags, have 10. */
const MAX_POINTS = 12;
const MAX_UNITS = 32;
/**
 * Made when the first text is shown: the classes of Unicode take longer to look up than a record
 * takes to judge.
 */
const patterns = once(() => ({
  /** Letters that stand each for itself, which nearly all texts are made of. */
  plain: /^[\x20-\x7e\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e\u2014\u2018-\u201d\u2026]*$/,
  mark: /\p{M}/u,
  emoji: /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\ufe0f?\u20e3/u,
  /** A Chinese character with the variant that a name is written with. */
  ideograph: /^\p{Unified_Ideograph}/u,
  naturalVariant: /^[\u{e0100}-\u{e01ef}]$/u,
  /** Joiners, emoji and text forms, the tags of a flag: they belong to emoji and are invisible elsewhere. */
  ofEmoji: /^[\u200d\ufe0e\ufe0f\u{e0020}-\u{e007f}]$/u,
  /** Controls, lone surrogates, line separators, bidi controls, and everything that is not drawn. */
  unseen:
    /^(?:\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb])$/u,
}));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function showGrapheme(grapheme: string): string {
  let emoji = patterns().emoji.test(grapheme);
  let points = 0;
  let marks = 0;
  let shown = '';
  for (const char of grapheme) {
    if (++points > MAX_POINTS) return `${shown}…`;
    if (char === '\n') shown += char;
    else if (char === '\t') shown += ' ';
    else if (patterns().unseen.test(char)) {
      const isOutOfPlace = !belongs(char, grapheme, emoji, points);
      shown += isOutOfPlace ? escapeOf(char) : char;
      // What follows stands beside the escape, not beside the emoji.
      if (isOutOfPlace) emoji = false;
    } else if (!patterns().mark.test(char) || ++marks <= MAX_MARKS) shown += char;
  }
  return shown;
}

/** Whether something unseen is where it has a meaning. */
function belongs(char: string, grapheme: string, emoji: boolean, point: number): boolean {
  if (emoji) return point > 1 && patterns().ofEmoji.test(char);
  return point === 2 && patterns().naturalVariant.test(char) && patterns().ideograph.test(grapheme);
}

function escapeOf(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
