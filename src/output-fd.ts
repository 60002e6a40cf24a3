import { writev } from 'node:fs';
import { behind, type Output, ReaderGone, Stopped, writeFailure, writeParts } from './output.ts';

/** An output over an open pipe or file. */
export interface FdOutput extends Output {
  /** Resolves once nothing is on its way any more. */
  quiet(): Promise<unknown>;
}

/**
 * An output over an open pipe or file, without the streams that Node would make for it: loading those
 * takes as long as judging a record. A slow reader is waited for, but not so that signals go unheard.
 *
 * @param otherwise makes an output to go on with where the pipe does not wait (somebody made it
 *   non-blocking)
 * @param stopped once aborted, nothing more is written
 */
export function fdOutput(fd: number, otherwise: () => Output, stopped: AbortSignal): FdOutput {
  let instead: Output | undefined;
  let last: Promise<void> = Promise.resolve();
  const writeAll = async (parts: readonly Uint8Array[]) => {
    for (let left = parts; left.length > 0; ) {
      const written = await writeSome(fd, left);
      if (written === 'try again') {
        instead = otherwise();
        return writeCopies(instead, left);
      }
      left = behind(left, written);
    }
  };
  const gather = async (parts: readonly Uint8Array[]) => {
    // One is on its way while the next is made; what went wrong with it is told by the next.
    await last;
    if (stopped.aborted) throw new Stopped();
    last = instead ? writeCopies(instead, parts) : writeAll(parts);
    last.catch(() => {});
  };
  return {
    gather,
    write: (text) => gather([typeof text === 'string' ? Buffer.from(text) : text]),
    async end() {
      await last;
      await instead?.end();
    },
    quiet: () => last.catch(() => {}),
  };
}

/** A stream looks at them when it likes. */
function writeCopies(output: Output, parts: readonly Uint8Array[]): Promise<void> {
  return writeParts(
    output,
    parts.map((part) => part.slice()),
  );
}

function writeSome(fd: number, parts: readonly Uint8Array[]): Promise<number | 'try again'> {
  return new Promise((resolve, reject) => {
    writev(fd, parts as Uint8Array[], (error, written) => {
      if (!error) resolve(written);
      else if (error.code === 'EAGAIN') resolve('try again');
      else reject(error.code === 'EPIPE' ? new ReaderGone() : writeFailure(error));
    });
  });
}
