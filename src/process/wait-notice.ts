import type { Writable } from 'node:stream';

/** How long an open input may be silent before the notice: 2 s (contract, section 5). */
const SILENCE_MS = 2_000;

/** Passes the input through; prints a notice on stderr if nothing arrives for a while. */
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
