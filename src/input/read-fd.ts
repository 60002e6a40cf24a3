import { read, readSync } from 'node:fs';

/** Bytes that are read at once: few at first, more where a file has them; a pipe never holds more. */
const [FEWEST, MOST] = [64 << 10, 1 << 20];

/**
 * The bytes of an open pipe or file, without the streams that Node would make for it: loading those
 * takes as long as judging a record. Each piece is good until the next is asked for: then its room is
 * used anew, since to be given other room each time takes as long as to read.
 *
 * @param isFile whether it is a file, which is read without a detour through another thread
 * @param otherwise what to read instead where the pipe does not wait (somebody made it non-blocking)
 */
export async function* readFd(
  fd: number,
  isFile: boolean,
  otherwise: () => AsyncIterable<Uint8Array> = async function* () {},
): AsyncGenerator<Uint8Array> {
  if (isFile) yield* piecesOfFile(fd);
  else if (yield* piecesOfPipe(fd)) yield* otherwise();
}

function* piecesOfFile(fd: number): Generator<Uint8Array> {
  for (let room = new Uint8Array(FEWEST); ; ) {
    const length = readSync(fd, room, 0, room.length, null);
    if (length === 0) return;
    yield room.subarray(0, length);
    if (room.length < MOST) room = new Uint8Array(room.length * 2);
  }
}

/** @returns true if the pipe does not wait */
async function* piecesOfPipe(fd: number): AsyncGenerator<Uint8Array, boolean> {
  // The next is read while the last is made use of: it takes a detour through another thread.
  let [room, other] = [new Uint8Array(FEWEST), new Uint8Array(FEWEST)];
  for (let coming = pieceOfPipe(fd, room); ; ) {
    const piece = await coming;
    if (piece === 'try again') return true;
    if (piece.length === 0) return false;
    [room, other] = [other, room];
    coming = pieceOfPipe(fd, room);
    // Whoever stops in between does not ask what became of it.
    coming.catch(() => {});
    yield piece;
  }
}

function pieceOfPipe(fd: number, room: Uint8Array): Promise<Uint8Array | 'try again'> {
  return new Promise((resolve, reject) => {
    read(fd, room, 0, room.length, null, (error, length) => {
      if (!error) resolve(room.subarray(0, length));
      else if (error.code === 'EAGAIN') resolve('try again');
      else if (error.code === 'EOF') resolve(room.subarray(0, 0));
      else reject(error);
    });
  });
}
