import type { Io } from '../../process/io.ts';
import { createKeyDecoder } from './decode-keys.ts';
import type { Key } from './sequences.ts';

/** Reads the keys of a terminal across all prompts of a conversation. */
export interface KeyReader {
  /**
   * Starts reading, without echo, unless already started. Drops earlier input: it was typed before any
   * question was visible.
   */
  start(): Promise<void>;
  /** Drops pending input, except for Ctrl-C and Ctrl-D. */
  drop(): Promise<void>;
  /** Sets the listener for keys; without one, keys are queued. End of input counts as Ctrl-D. */
  listen(onKey: ((key: Key) => void) | undefined): void;
  /** Releases the terminal and restores its echo; can be started again. */
  stop(): void;
}

/** Waits until all available input has been read. */
const allRead = () => new Promise(setImmediate);

export function createKeyReader(stdin: Io['stdin']): KeyReader {
  const terminal = stdin as typeof stdin & { setRawMode?: (on: boolean) => void };
  // Shared by all prompts, since the rest of a sequence may arrive after its Esc has changed the question.
  const decoder = createKeyDecoder();
  let timer: NodeJS.Timeout | undefined;
  let isReading = false;
  let waiting: Key[] = [];
  let listener: ((key: Key) => void) | undefined;

  const deliver = () => {
    while (listener !== undefined && waiting.length > 0) listener(waiting.shift() as Key);
  };
  const take = (keys: readonly Key[]) => {
    clearTimeout(timer);
    const wait = decoder.wait();
    if (wait !== undefined) timer = setTimeout(() => take(decoder.idle()), wait).unref();
    waiting.push(...keys.filter((key) => isReading || key === 'cancel'));
    deliver();
  };
  const onData = (chunk: Buffer | string) => take(decoder.write(chunk));
  const onEnd = () => take(['cancel']);

  return {
    async start() {
      if (isReading) return;
      terminal.setRawMode?.(true);
      stdin.on('data', onData);
      stdin.on('end', onEnd);
      stdin.resume();
      await allRead();
      isReading = true;
    },
    async drop() {
      await allRead();
      waiting = waiting.filter((key) => key === 'cancel');
    },
    listen(onKey) {
      listener = onKey;
      deliver();
    },
    stop() {
      if (!isReading) return;
      isReading = false;
      waiting = [];
      stdin.off('data', onData);
      stdin.off('end', onEnd);
      // Otherwise the open terminal would keep the process alive.
      stdin.pause();
      terminal.setRawMode?.(false);
    },
  };
}
