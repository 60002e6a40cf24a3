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
  if (isFile) yield* piecesOfFile(fd);
  else if (yield* piecesOfPipe(fd)) yield* otherwise();
}

function* piecesOfFile(fd: number): Generator<Uint8Array> {
  for (let size = FEWEST; ; size = Math.min(MOST, size * 2)) {
    const piece = pieceOfFile(fd, size);
    if (piece.length === 0) return;
    yield piece;
  }
}

/** @returns true if the pipe does not wait */
async function* piecesOfPipe(fd: number): AsyncGenerator<Uint8Array, boolean> {
  // The next is read while the last is made use of: it takes a detour through another thread.
  for (let coming = pieceOfPipe(fd); ; ) {
    const piece = await coming;
    if (piece === 'try again') return true;
    if (piece.length === 0) return false;
    coming = pieceOfPipe(fd);
    // Whoever stops in between does not ask what became of it.
    coming.catch(() => {});
    yield piece;
  }
}

function pieceOfFile(fd: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  return bytes.subarray(0, readSync(fd, bytes, 0, size, null));
}

function pieceOfPipe(fd: number): Promise<Uint8Array | 'try again'> {
  return new Promise((resolve, reject) => {
    const bytes = new Uint8Array(FEWEST);
    read(fd, bytes, 0, FEWEST, null, (error, count) => {
      // A few bytes must not hold the room for many.
      if (!error) resolve(count < FEWEST >> 2 ? bytes.slice(0, count) : bytes.subarray(0, count));
      else if (error.code === 'EAGAIN') resolve('try again');
      else if (error.code === 'EOF') resolve(bytes.subarray(0, 0));
      else reject(error);
    });
  });
}
