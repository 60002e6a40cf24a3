import { StringDecoder } from 'node:string_decoder';

/** A key that a prompt of the wizard has a use for, or what it asks of the wizard itself. */
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

/** A key, or a text that came at once: one typed character, or as much as was pasted. */
export type Key = KeyName | { readonly text: string };

/** Turns a terminal's input into keys. Reports of the terminal and keys without a use come to nothing. */
export interface KeyDecoder {
  /** Takes the next chunk. @returns the keys that are certain by now */
  write(chunk: Uint8Array | string): Key[];
  /** Milliseconds after which, if nothing has come, `idle` is to be called; undefined if nothing is open. */
  wait(): number | undefined;
  /** Nothing came for as long as `wait` said. @returns the keys that are certain by that */
  idle(): Key[];
}

const ESC = '\u001b';

/** A lone Esc is a key once nothing has followed it for this long. */
const ESCAPE_MS = 75;
/** What comes within this time of a lone Esc, and looks like the rest of a sequence, is that. */
const LATE_MS = 300;
/** A sequence that has begun, or a marked paste, is given up after this long. */
const SEQUENCE_MS = 500;
/** Characters that come closer together than this were pasted, not typed. */
const TEXT_MS = 20;

/** Characters of a paste that are kept. */
const MOST_TEXT = 4_096;

/** A whole escape sequence: each alternative is one of the forms in which a terminal sends them. */
const SEQUENCE = new RegExp(
  [
    '^\u001b+(?:',
    [
      // A function key of the Linux console.
      '\\[\\[[ -~]',
      // A mouse report in its oldest form: three characters follow.
      '\\[M[\\s\\S]{3}',
      // Control sequences; one that is broken off ends before what breaks it off.
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
const TEXT = /^[\t\n\r\u0020-\u007e\u00a0-\u{10ffff}]+/u;

const CONTROL: Readonly<Record<string, KeyName>> = {
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

export function createKeyDecoder(): KeyDecoder {
  const utf8 = new StringDecoder('utf8');
  /** A sequence that is not complete yet. */
  let pending = '';
  /** Text that more may follow at once. */
  let text = '';
  /** Within a paste that the terminal marks as one. */
  let pasting = false;
  /** The rest of a sequence may still come whose Esc was taken for the key. */
  let late = false;
  let keys: Key[] = [];

  const reset = () => {
    pending = '';
    text = '';
    pasting = false;
    late = false;
    keys = [];
  };

  const flushText = () => {
    const lines = text
      .replace(/\r\n?/g, '\n')
      // Half a character is none.
      .replace(/\ufffd|[\ud800-\udbff]$/g, '')
      // Tab is no key here; it separates what was copied from a table.
      .replace(/^\t+|\t+$/gm, '')
      .replaceAll('\t', ' ');
    text = '';
    if (lines === '') return;
    if (!pasting && /^\n+$/.test(lines)) keys.push('enter');
    else keys.push({ text: lines });
  };

  const take = (key: Key | undefined) => {
    if (key === undefined) return;
    if (typeof key === 'object') text = (text + key.text).slice(0, MOST_TEXT);
    // Within a paste no sequence is a key.
    else if (!pasting) {
      flushText();
      keys.push(key);
    }
  };

  const takeSequence = (sequence: string) => {
    if (sequence === `${ESC}[200~`) {
      flushText();
      pasting = true;
    } else if (sequence === `${ESC}[201~`) {
      flushText();
      pasting = false;
    } else take(keyOf(sequence));
  };

  const taken = () => {
    const found = keys;
    keys = [];
    return found;
  };

  return {
    write(chunk) {
      const input = typeof chunk === 'string' ? chunk : utf8.write(chunk as Buffer);
      // Heard wherever they come: in the middle of a paste, of a sequence, of anything.
      const stop = /[\u0003\u0004\u001a]/.exec(input);
      if (stop) {
        reset();
        return [CONTROL[stop[0]] as KeyName];
      }
      const isTail = late && /^[[O\]]/.test(input);
      // Behind two Esc no sequence is a key.
      const before = isTail ? ESC + ESC : pending;
      let rest = before + input.replace(/[\u0080-\u009f]/g, asEscape);
      late = false;
      pending = '';
      while (rest !== '') {
        let found: string | undefined;
        if (rest[0] === ESC) {
          found = SEQUENCE.exec(rest)?.[0];
          if (found === undefined) {
            pending = shortened(rest);
            break;
          }
          takeSequence(found);
        } else {
          found = TEXT.exec(rest)?.[0];
          take(found === undefined ? CONTROL[rest[0] as string] : { text: found });
        }
        rest = rest.slice(found?.length ?? 1);
      }
      // Enter needn't wait for what may follow it.
      if (pending === '' && !pasting && /^[\r\n]+$/.test(text)) flushText();
      return taken();
    },
    wait() {
      if (isEscape(pending)) return ESCAPE_MS;
      if (pending !== '' || pasting) return SEQUENCE_MS;
      if (text !== '') return TEXT_MS;
      return late ? LATE_MS : undefined;
    },
    idle() {
      late = isEscape(pending);
      flushText();
      if (late) keys.push('escape');
      pending = '';
      pasting = false;
      return taken();
    },
  };
}

const isEscape = (sequence: string) => /^\u001b+$/.test(sequence);

/** A control character of the upper range, as the two characters of which it is the short form. */
const asEscape = (char: string) => ESC + String.fromCharCode(char.charCodeAt(0) - 0x40);

/** Of a sequence that has not ended only its kind matters: a long one must not be read again and again. */
function shortened(sequence: string): string {
  return sequence.replace(/^\u001b{2,}/, ESC + ESC).replace(/^(\u001b+[\]PX^_])[\s\S]*?(\u001b?)$/, '$1$2');
}

/** The key that a whole sequence stands for. */
function keyOf(sequence: string): Key | undefined {
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

/** The keys that are held down with another: 0 for none. Locks are not held. */
const heldWith = (modifiers: number): number => (Math.max(1, modifiers) - 1) & ~LOCKS;

/**
 * A key by the character that it has in the kitty keyboard protocol and in xterm's.
 *
 * @param shifted the character that it has with Shift; 0 if the terminal doesn't say
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
