import type { Writable } from 'node:stream';

/** How long an open but silent input is waited for before a word is said: 2 s (contract, section 5). */
const SILENCE_MS = 2_000;

/** Passes the input through; if nothing has come for a while, says on stderr that it is waited for. */
export async function* waitNotice(
  input: AsyncIterable<Uint8Array | string>,
  stderr: Writable,
  notice: string,
): AsyncGenerator<Uint8Array> {
  const silence = setTimeout(() => stderr.write(`${notice}\n`), SILENCE_MS);
  try {
    for await (const chunk of input) {
      clearTimeout(silence);
      yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    }
  } finally {
    clearTimeout(silence);
  }
}
