import type { Readable, Writable } from 'node:stream';

/** Everything of the process that the program touches, so that it can be run in memory. */
export interface Io {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable & { isTTY?: boolean; columns?: number; rows?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What stdin is: a terminal, something that offers data, or nothing usable. */
  readonly stdinKind: 'terminal' | 'data' | 'nothing';
  /** The version of the package; read only where it is asked for. */
  version(): Promise<string>;
  /** Which file stdin is, where it is one: it must not be written over. */
  readonly stdinFile?: { readonly dev: number; readonly ino: number };
  /** Aborted once a signal ends the program: what is on its way goes out, nothing more. */
  readonly stopped?: AbortSignal;
  /** Stops the program until the shell wakes it (Ctrl-Z, then fg). */
  suspend?(): Promise<void>;
  /** True where standard output was closed before the program began. */
  readonly stdoutClosed?: boolean;
}

/** True where somebody sits there who can answer (contract, section 5). */
export function canPrompt(io: Io, noInput: boolean): boolean {
  return io.stdinKind === 'terminal' && io.stderr.isTTY === true && !noInput && !io.env.CI;
}
