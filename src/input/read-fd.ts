import { read } from 'node:fs';

/** Bytes that are read at once. */
const CHUNK = 64 << 10;

/**
 * The bytes of an open pipe or file, without the streams that Node would make for it: loading those
 * takes as long as judging a record.
 *
 * @param otherwise what to read instead where the pipe does not wait (somebody made it non-blocking)
 */
export async function* readFd(
  fd: number,
  otherwise: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (;;) {
    const piece = await piecesOf(fd);
    if (piece === 'try again') {
      yield* otherwise();
      return;
    }
    if (piece.length === 0) return;
    yield piece;
  }
}

function piecesOf(fd: number): Promise<Uint8Array | 'try again'> {
  return new Promise((resolve, reject) => {
    const bytes = Buffer.allocUnsafe(CHUNK);
    read(fd, bytes, 0, CHUNK, null, (error, count) => {
      if (!error) resolve(bytes.subarray(0, count));
      else if (error.code === 'EAGAIN') resolve('try again');
      else if (error.code === 'EOF') resolve(bytes.subarray(0, 0));
      else reject(error);
    });
  });
}
