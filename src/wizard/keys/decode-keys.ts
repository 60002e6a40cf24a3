import { StringDecoder } from 'node:string_decoder';
import { CONTROL, ESC, type Key, type KeyName, keyOf, SEQUENCE, TEXT } from './sequences.ts';

/** Decodes terminal input into keys. Ignores terminal reports and keys without a use. */
export interface KeyDecoder {
  /** Processes a chunk. @returns the keys decoded so far */
  write(chunk: Uint8Array | string): Key[];
  /** Milliseconds of silence after which to call `idle`; undefined if nothing is pending. */
  wait(): number | undefined;
  /** To be called after that silence. @returns the keys that it completes */
  idle(): Key[];
}

/** A lone Esc is a key once nothing has followed it for this long. */
const ESCAPE_MS = 75;
/** Input that arrives this soon after a lone Esc and looks like the rest of a sequence is treated as such. */
const LATE_MS = 500;
/** An incomplete sequence or bracketed paste is abandoned after this long. */
const SEQUENCE_MS = 500;
/** Characters that arrive closer together than this were pasted, not typed. */
const TEXT_MS = 20;

/** Characters of a paste that are kept. */
const MAX_TEXT = 4_096;

export function createKeyDecoder(): KeyDecoder {
  const utf8 = new StringDecoder('utf8');
  /** An incomplete sequence. */
  let pending = '';
  /** Text that may continue immediately. */
  let text = '';
  /** Within a bracketed paste. */
  let pasting = false;
  /** An Esc was reported as a key, but the rest of its sequence may still arrive. */
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
      // Drop incomplete characters.
      .replace(/\ufffd|[\ud800-\udbff]$/g, '')
      // Tab isn't a key here, but text copied from a table contains it.
      .replace(/^\t+|\t+$/gm, '')
      .replaceAll('\t', ' ');
    text = '';
    if (lines === '') return;
    if (!pasting && /^\n+$/.test(lines)) keys.push('enter');
    else keys.push({ text: lines });
  };

  const take = (key: Key | undefined) => {
    if (key === undefined) return;
    if (typeof key === 'object') text = (text + key.text).slice(0, MAX_TEXT);
    // Sequences within a paste are not keys.
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
      // Recognized anywhere, even within a paste or a sequence.
      const stop = /[\u0003\u0004\u001a]/.exec(input);
      if (stop) {
        reset();
        return [CONTROL[stop[0]] as KeyName];
      }
      const isTail = late && /^[[O\]]/.test(input);
      // A sequence after two Esc is not a key, so the tail is ignored.
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
      // Enter is reported without waiting.
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

/** A C1 control character as its two-character equivalent. */
const asEscape = (char: string) => ESC + String.fromCharCode(char.charCodeAt(0) - 0x40);

/** Only the introducer of an incomplete sequence is kept, so that a long one isn't scanned repeatedly. */
function shortened(sequence: string): string {
  return sequence.replace(/^\u001b{2,}/, ESC + ESC).replace(/^(\u001b+[\]PX^_])[\s\S]*?(\u001b?)$/, '$1$2');
}
