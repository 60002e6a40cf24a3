import type { Pieces } from './bytes.ts';
import type { Pausing } from './part.ts';

/** So few bytes that what is made of them takes little time: between two pieces a signal is heard. */
export const MOST_AT_ONCE = 64 << 10;

/** Whether it comes without being waited for: from a file at once, from a pipe in the next turn of the loop. */
async function isThere(coming: Promise<unknown>): Promise<boolean> {
  let came = false;
  const come = () => {
    came = true;
  };
  coming.then(come, come);
  for (let turn = 0; turn < 2 && !came; turn++) await new Promise((resolve) => setImmediate(resolve));
  return came;
}

/** Not as Node's own kind of bytes: where both kinds come by, the engine goes through them half as fast. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The pieces in which bytes come, none of them large; one can be given back. */
export function unpack(chunks: AsyncIterable<Uint8Array>, pausing: Pausing): Pieces {
  const iterator = chunks[Symbol.asyncIterator]();
  const returned: Uint8Array[] = [];
  let rest: Uint8Array = new Uint8Array();
  return {
    async next() {
      const back = returned.pop();
      if (back) return back;
      if (rest.length > 0) await new Promise((resolve) => setImmediate(resolve));
      else {
        const coming = iterator.next();
        if (pausing.isWanted() && !(await isThere(coming))) await pausing.pause();
        const step = await coming;
        if (step.done) return undefined;
        rest = plain(step.value);
      }
      const piece = rest.subarray(0, MOST_AT_ONCE);
      rest = rest.subarray(MOST_AT_ONCE);
      return piece;
    },
    back(bytes) {
      if (bytes.length > 0) returned.push(bytes);
    },
  };
}
