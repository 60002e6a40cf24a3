import { PassThrough, type Readable } from 'node:stream';
import type { Io } from '../io.ts';

/** A terminal's input without the keys that are handled here. */
export interface FilteredInput {
  /** What a prompt reads: looks like the terminal, and lives for one prompt only. */
  readonly input: Readable;
  stop(): void;
}

/**
 * Takes single keys out of a terminal's input before a prompt sees them.
 *
 * Readline keeps a lone Esc for half a second, to see whether it begins an arrow key, and would then
 * read the next key as a part of it; so it must not get that Esc, and each prompt gets a fresh reader.
 *
 * @param onKey called with each chunk of input; true takes it away from the prompt
 */
export function filterKeys(stdin: Io['stdin'], onKey: (keys: string) => boolean): FilteredInput {
  const terminal = stdin as typeof stdin & { setRawMode?: (on: boolean) => void };
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode(on: boolean) {
      terminal.setRawMode?.(on);
      return this;
    },
  });
  const onData = (chunk: Buffer | string) => {
    if (!onKey(String(chunk))) input.write(chunk);
  };
  const onEnd = () => onKey('\u0004');
  stdin.on('data', onData);
  stdin.on('end', onEnd);
  stdin.resume();
  return {
    input,
    stop() {
      stdin.off('data', onData);
      stdin.off('end', onEnd);
      // Else the open terminal would keep the process alive after the last question.
      stdin.pause();
      input.destroy();
    },
  };
}
