/** A key that the prompts or the wizard itself handle. */
export type KeyName =
  | 'enter'
  | 'escape'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'home'
  | 'end'
  | 'page-up'
  | 'page-down'
  | 'backspace'
  | 'delete'
  | 'ctrl-a'
  | 'ctrl-e'
  | 'ctrl-k'
  | 'ctrl-u'
  | 'ctrl-w'
  | 'cancel'
  | 'suspend';

/** A key, or text: one typed character, or a paste. */
export type Key = KeyName | { readonly text: string };

export const ESC = '\u001b';

/** A complete escape sequence, in one of the forms that terminals send. */
export const SEQUENCE = new RegExp(
  [
    '^\u001b+(?:',
    [
      // A function key of the Linux console.
      '\\[\\[[ -~]',
      // A mouse report in its oldest form: three characters follow.
      '\\[M[\\s\\S]{3}',
      // Control sequences; an interrupted one ends before the interruption.
      '\\[(?![[M])[0-?]*[ -/]*(?:[@-~]|(?=[^ -~]))',
      // The keypad.
      'O[\\d;]*(?:[ -/:<-~]|(?=[^ -~]))',
      // Strings, such as the answer to a question for a colour.
      '[\\]PX^_][^\u0007\u001b\r\n]*(?:\u0007|\u001b\\\\|(?=[\r\n]|\u001b[^\\\\]))',
      // Alt with a key.
      '[^[O\\]PX^_\u001b]',
    ].join('|'),
    ')',
  ].join(''),
  'u',
);
/** Typed or pasted text: no control characters except tabs and line breaks. */
export const TEXT = /^[\t\n\r\u0020-\u007e\u00a0-\u{10ffff}]+/u;

/** Keys that are one control character. */
export const CONTROL: Readonly<Record<string, KeyName>> = {
  '\u0001': 'ctrl-a',
  '\u0003': 'cancel',
  '\u0004': 'cancel',
  '\u0005': 'ctrl-e',
  '\b': 'backspace',
  '\u000b': 'ctrl-k',
  '\r': 'enter',
  '\u0015': 'ctrl-u',
  '\u0017': 'ctrl-w',
  '\u001a': 'suspend',
  [ESC]: 'escape',
  '\u007f': 'backspace',
};

/** Keys by the last letter of a control or keypad sequence. */
const BY_LETTER: Readonly<Record<string, KeyName>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
};

/** Keys by the number before a tilde. */
const BY_NUMBER: Readonly<Record<number, KeyName>> = {
  1: 'home',
  3: 'delete',
  4: 'end',
  5: 'page-up',
  6: 'page-down',
  7: 'home',
  8: 'end',
};

/** Keys of the number pad in the kitty keyboard protocol. */
const BY_CODE: Readonly<Record<number, KeyName>> = {
  57414: 'enter',
  57417: 'left',
  57418: 'right',
  57419: 'up',
  57420: 'down',
  57421: 'page-up',
  57422: 'page-down',
  57423: 'home',
  57424: 'end',
  57426: 'delete',
};

/** The key for a complete sequence; undefined if it has no use here. */
export function keyOf(sequence: string): Key | undefined {
  const keypad = /^\u001bO(.)$/.exec(sequence)?.[1];
  if (keypad !== undefined) return keypadKey(keypad);
  const [, parameters, last] = /^\u001b\[([\d:;]*)([A-Zu~])$/.exec(sequence) ?? [];
  if (parameters === undefined || last === undefined) return undefined;
  const fields = parameters.split(';').map((field) => field.split(':').map(Number));
  const [[code = 0, shifted = 0] = [], [modifiers = 1, event = 1] = []] = fields;
  if (event === 3) return undefined;
  // xterm's other form: 27, the modifiers, the character.
  if (last === '~' && code === 27 && fields.length === 3) return byCode(fields[2]?.[0] ?? 0, 0, modifiers);
  if (last === 'u') return byCode(code, shifted, modifiers);
  if (heldWith(modifiers) !== 0) return undefined;
  if (last === '~') return BY_NUMBER[code];
  return code <= 1 ? BY_LETTER[last] : undefined;
}

function keypadKey(letter: string): Key | undefined {
  if (letter === 'M') return 'enter';
  if (letter === 'n') return { text: '.' };
  if (/[p-y]/.test(letter)) return { text: String(letter.charCodeAt(0) - 'p'.charCodeAt(0)) };
  return BY_LETTER[letter];
}

const SHIFT = 1;
const CTRL = 4;
/** Caps lock and num lock. */
const LOCKS = 64 + 128;

/** The modifier bits without the locks; 0 for none. */
const heldWith = (modifiers: number): number => (Math.max(1, modifiers) - 1) & ~LOCKS;

/**
 * A key by its character code in the kitty and xterm keyboard protocols.
 *
 * @param shifted its character code with Shift; 0 if the terminal doesn't say
 */
function byCode(code: number, shifted: number, modifiers: number): Key | undefined {
  const held = heldWith(modifiers);
  if (held === CTRL && code >= 64 && code < 127) return CONTROL[String.fromCharCode(code & 31)];
  if (held === SHIFT && shifted > 32) return printable(shifted);
  if (held === SHIFT && code > 32) return printable(code);
  if (held !== 0) return undefined;
  if (code >= 57399 && code <= 57408) return { text: String(code - 57399) };
  if (code === 57409) return { text: '.' };
  return BY_CODE[code] ?? (code < 128 ? CONTROL[String.fromCharCode(code)] : undefined) ?? printable(code);
}

function printable(code: number): Key | undefined {
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xf900)) return undefined;
  const text = String.fromCodePoint(code);
  return code >= 32 && TEXT.test(text) ? { text } : undefined;
}
