import { read, readSync } from 'node:fs';

/** Bytes that are read at once: few at first, more where a file has them; a pipe never holds more. */
const [FEWEST, MOST] = [64 << 10, 1 << 20];

/**
 * The bytes of an open pipe or file, without the streams that Node would make for it: loading those
 * takes as long as judging a record.
 *
 * @param isFile whether it is a file, which is read without a detour through another thread
 * @param otherwise what to read instead where the pipe does not wait (somebody made it non-blocking)
 */
export async function* readFd(
  fd: number,
  isFile: boolean,
  otherwise: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let size = FEWEST; ; ) {
    const piece = isFile ? pieceOfFile(fd, size) : await pieceOfPipe(fd, size);
    if (piece === 'try again') {
      yield* otherwise();
      return;
    }
    if (piece.length === 0) return;
    yield piece;
    if (piece.length === size) size = Math.min(MOST, size * 2);
  }
}

function pieceOfFile(fd: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  return bytes.subarray(0, readSync(fd, bytes, 0, size, null));
}

function pieceOfPipe(fd: number, size: number): Promise<Uint8Array | 'try again'> {
  return new Promise((resolve, reject) => {
    const bytes = new Uint8Array(size);
    read(fd, bytes, 0, size, null, (error, count) => {
      // A few bytes must not hold the room for many.
      if (!error) resolve(count < size >> 2 ? bytes.slice(0, count) : bytes.subarray(0, count));
      else if (error.code === 'EAGAIN') resolve('try again');
      else if (error.code === 'EOF') resolve(bytes.subarray(0, 0));
      else reject(error);
    });
  });
}
