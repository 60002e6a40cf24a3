import { isUtf8 } from 'node:buffer';
import { concat, NEWLINE, type Pieces } from './bytes.ts';
import { MAX_BYTES } from './raw-record.ts';

/** One line without its end; undefined where it is longer than is read. */
export interface Line {
  /** From 1. */
  readonly line: number;
  readonly bytes: Uint8Array | undefined;
}

/** Several whole lines at once, all of them good UTF-8 of a bearable length. */
export interface Stretch {
  /** The number of the first. */
  readonly line: number;
  readonly whole: Uint8Array;
  /** How many lines, once somebody has counted them; else they are counted when the next come. */
  lines?: number;
}

/** Lines as they come. */
export type Lines = Stretch | Line;

/** Cuts chunks into lines; the bytes of a line over the cap are dropped. */
export async function* lines(pieces: Pieces, firstLine: number): AsyncGenerator<Lines> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = firstLine;
  const take = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length <= MAX_BYTES) parts.push(bytes);
    else parts = [];
  };
  const finish = (): Line => {
    const bytes = length > MAX_BYTES ? undefined : concat(parts);
    parts = [];
    length = 0;
    return { line: line++, bytes };
  };
  for (;;) {
    const chunk = await pieces.next();
    if (!chunk) break;
    const last = chunk.lastIndexOf(NEWLINE);
    if (last < 0) {
      take(chunk);
      continue;
    }
    // What was left of the chunk before begins the first line of this one: that line is put together
    // by itself, since to copy all that follows would take longer.
    const first = length > 0 ? chunk.indexOf(NEWLINE) + 1 : 0;
    for (const [from, to] of [
      [0, first],
      [first, last + 1],
    ] as const) {
      if (from === to) continue;
      const ended = chunk.subarray(from, to);
      const whole = parts.length > 0 && length <= MAX_BYTES ? concat([...parts, ended]) : ended;
      if (length <= MAX_BYTES && whole.length <= MAX_BYTES && isUtf8(whole)) {
        parts = [];
        length = 0;
        const stretch: Stretch = { line, whole };
        yield stretch;
        line += stretch.lines ?? countLines(whole);
      } else {
        for (const bytes of split(ended)) {
          take(bytes);
          yield finish();
        }
      }
    }
    take(chunk.subarray(last + 1));
  }
  if (length > 0) yield finish();
}

/** The lines of a stretch one by one, with their numbers and what follows them. */
export function* oneByOne(some: Lines): Generator<Line & { readonly rest?: Stretch }> {
  if (!('whole' in some)) {
    yield some;
    return;
  }
  let { line } = some;
  const { whole } = some;
  for (let from = 0; from < whole.length; line++) {
    const end = whole.indexOf(NEWLINE, from);
    const rest = { line: line + 1, whole: whole.subarray(end + 1) };
    yield { line, bytes: whole.subarray(from, end), rest };
    from = end + 1;
  }
}

function* split(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, from);
    yield bytes.subarray(from, end);
    from = end + 1;
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
