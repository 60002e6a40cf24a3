import { StringDecoder } from 'node:string_decoder';
import { CONTROL, ESC, type Key, type KeyName, keyOf, SEQUENCE, TEXT } from './sequences.ts';

/** Turns a terminal's input into keys. Reports of the terminal and keys without a use come to nothing. */
export interface KeyDecoder {
  /** Takes the next chunk. @returns the keys that are certain by now */
  write(chunk: Uint8Array | string): Key[];
  /** Milliseconds after which, if nothing has come, `idle` is to be called; undefined if nothing is open. */
  wait(): number | undefined;
  /** Nothing came for as long as `wait` said. @returns the keys that are certain by that */
  idle(): Key[];
}

/** A lone Esc is a key once nothing has followed it for this long. */
const ESCAPE_MS = 75;
/** What comes within this time of a lone Esc, and looks like the rest of a sequence, is that. */
const LATE_MS = 500;
/** A sequence that has begun, or a marked paste, is given up after this long. */
const SEQUENCE_MS = 500;
/** Characters that come closer together than this were pasted, not typed. */
const TEXT_MS = 20;

/** Characters of a paste that are kept. */
const MOST_TEXT = 4_096;

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
