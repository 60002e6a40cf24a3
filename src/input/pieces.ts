import { setImmediate } from 'node:timers/promises';

/** So few bytes that what is made of them takes little time: a signal is heard between two pieces. */
export const PIECE_BYTES = 16 << 10;

/** A reader over chunks that can look at what comes and hand back what it did not use. */
export interface Pieces {
  /** The next bytes, at most `PIECE_BYTES` unless they were handed back; undefined at the end. */
  next(): Promise<Buffer | undefined>;
  /** Puts bytes back in front. */
  back(bytes: Buffer): void;
}

/** Ctrl-Z, with which programs of DOS and Windows mark the end of a file. */
const END_MARK = 0x1a;

/** Chunks without the end mark, where the last of them ends with one. */
export async function* withoutEndMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held = false;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    if (held) yield Uint8Array.of(END_MARK);
    held = chunk.at(-1) === END_MARK;
    yield held ? chunk.subarray(0, -1) : chunk;
  }
}

/** Cuts chunks into small pieces, with a turn of the event loop between two of the same chunk. */
export function inPieces(chunks: AsyncIterable<Uint8Array>): Pieces {
  const iterator = chunks[Symbol.asyncIterator]();
  const returned: Buffer[] = [];
  let rest: Buffer = Buffer.alloc(0);
  return {
    async next() {
      const back = returned.pop();
      if (back) return back;
      if (rest.length > 0) await setImmediate();
      else {
        const step = await iterator.next();
        if (step.done) return undefined;
        const { buffer, byteOffset, length } = step.value;
        rest = Buffer.from(buffer, byteOffset, length);
      }
      const piece = rest.subarray(0, PIECE_BYTES);
      rest = rest.subarray(PIECE_BYTES);
      return piece;
    },
    back(bytes) {
      if (bytes.length > 0) returned.push(bytes);
    },
  };
}
