import { stat } from 'node:fs';
import type { Writable } from 'node:stream';

/** How long an open but silent input is waited for before a word is said: 2 s (contract, section 5). */
const SILENCE_MS = 2_000;

/** Passes the input through; if nothing has come for a while, says on stderr that it is waited for. */
export async function* waitNotice(
  input: AsyncIterable<Uint8Array | string>,
  stderr: () => Writable,
  notice: string,
): AsyncGenerator<Uint8Array> {
  const pieces = input[Symbol.asyncIterator]();
  let coming = pieces.next();
  const silence = silenceOf(() => stderr().write(`${notice}\n`));
  try {
    for (;;) {
      const { done, value } = await coming;
      silence.end();
      if (done) return;
      yield typeof value === 'string' ? new TextEncoder().encode(value) : value;
      coming = pieces.next();
    }
  } finally {
    silence.end();
    await pieces.return?.();
  }
}

/**
 * Calls back if it is not ended in time. Node's first timer takes as long as to judge a record, and most
 * input is there already: it is read sooner than the look that comes behind it, and no timer is needed.
 */
function silenceOf(callback: () => void): { end(): void } {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  stat('.', () => {
    if (!isOver) timer = setTimeout(callback, SILENCE_MS);
  });
  return {
    end() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
