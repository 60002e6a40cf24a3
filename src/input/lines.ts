import { isUtf8 } from 'node:buffer';
import { concat, NEWLINE, type Pieces, Pile } from './bytes.ts';
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
  const begun = new Pile(MAX_BYTES);
  let line = firstLine;
  const finish = (): Line => ({ line: line++, bytes: begun.take() });
  for (;;) {
    const chunk = await pieces.next();
    if (!chunk) break;
    const last = chunk.lastIndexOf(NEWLINE);
    if (last < 0) {
      begun.add(chunk);
      continue;
    }
    // What was left of the chunk before begins the first line of this one: that line is put together
    // by itself, since to copy all that follows would take longer.
    const first = begun.length > 0 ? chunk.indexOf(NEWLINE) + 1 : 0;
    for (const [from, to] of [
      [0, first],
      [first, last + 1],
    ] as const) {
      if (from === to) continue;
      const ended = chunk.subarray(from, to);
      const whole = begun.length > 0 ? wholeOf(begun, ended) : ended;
      if (whole && whole.length <= MAX_BYTES && isUtf8(whole)) {
        const stretch: Stretch = { line, whole };
        yield stretch;
        line += stretch.lines ?? countLines(whole);
      } else {
        for (const bytes of split(whole ?? ended)) {
          begun.add(bytes);
          yield finish();
        }
      }
    }
    begun.add(chunk.subarray(last + 1));
  }
  if (begun.length > 0) yield finish();
}

/** A line that began before, with its end; undefined, and as it was, if it is over the cap. */
function wholeOf(begun: Pile, end: Uint8Array): Uint8Array | undefined {
  if (begun.isOver) return undefined;
  return concat([begun.take() as Uint8Array, end]);
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
