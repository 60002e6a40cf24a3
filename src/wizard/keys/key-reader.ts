import type { Io } from '../../process/io.ts';
import { createKeyDecoder } from './decode-keys.ts';
import type { Key } from './sequences.ts';

/** Reads the keys of a terminal, over all prompts of a conversation. */
export interface KeyReader {
  /**
   * Begins to read, without an echo, unless it reads already. Drops what was typed before: nobody had
   * seen a question yet.
   */
  start(): Promise<void>;
  /** Drops what has been typed so far, except for Ctrl-C and Ctrl-D. */
  drop(): Promise<void>;
  /** Passes each key on from now on; without a listener, keys wait. The end of input counts as Ctrl-D. */
  listen(onKey: ((key: Key) => void) | undefined): void;
  /** Gives the terminal back, with its echo; it can be started again. */
  stop(): void;
}

/** Waits until everything that is there has been read. */
const allRead = () => new Promise(setImmediate);

export function createKeyReader(stdin: Io['stdin']): KeyReader {
  const terminal = stdin as typeof stdin & { setRawMode?: (on: boolean) => void };
  // The rest of a sequence may come when its Esc has led to another question already.
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
      // Else the open terminal would keep the process alive after the last question.
      stdin.pause();
      terminal.setRawMode?.(false);
    },
  };
}
