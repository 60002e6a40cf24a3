import type { Readable, Writable } from 'node:stream';
import { type Text, t } from '../../rules/internal.ts';
import type { FileIdentity } from './same-file.ts';

/** Everything the program uses of the process, so that tests can run it in memory. */
export interface Io {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable & { isTTY?: boolean; columns?: number; rows?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What stdin is: a terminal, something that offers data, or nothing usable. */
  readonly stdinKind: 'terminal' | 'data' | 'nothing';
  /** The words that start the program in the shell that started it: `npx group-exit`, `group-exit`, `node …`. */
  readonly startedBy: readonly string[];
  /** The version of the package. */
  readonly version: string;
  /** The file that stdin is redirected from, if any; it must not be overwritten. */
  readonly stdinFile?: FileIdentity;
  /** The file that stdout is redirected to, if any; it must not be read. */
  readonly stdoutFile?: FileIdentity;
  /** The system's locale, used if the environment has none. */
  readonly locale?: string;
  /** Aborted once a signal ends the program: pending output is flushed, nothing more is written. */
  readonly stopped?: AbortSignal;
  /** Stops the program until the shell wakes it (Ctrl-Z, then fg). */
  suspend?(): Promise<void>;
}

/** Ctrl-C or Ctrl-D was pressed at a question; the message is for the user. */
export class Cancelled extends Error {}

/**
 * The reasons not to prompt. Prompting requires that standard input and standard error are terminals,
 * `--no-input` is absent and `CI` is unset, empty, `0` or `false`.
 *
 * @returns every reason; empty if prompting is possible
 */
export function reasonsNotToAsk(io: Io, noInput: boolean): Text[] {
  const ci = io.env.CI ?? '';
  return [
    ...(noInput ? [t('--no-input was given', '给了 --no-input')] : []),
    ...(NOT_CI.includes(ci.toLowerCase())
      ? []
      : [t(`CI is set to “${ci}” in the environment`, `环境变量 CI 设成了“${ci}”`)]),
    ...(io.stdinKind === 'terminal' ? [] : [t('standard input is not a terminal', '标准输入不是终端')]),
    ...(io.stderr.isTTY ? [] : [t('standard error is not a terminal', '标准错误不是终端')]),
  ];
}

const NOT_CI = ['', '0', 'false'];

/** Whether it runs in Git Bash's own window, which gives Windows programs three pipes and no terminal. */
export function isGitBash(io: Io): boolean {
  if (!io.env.MSYSTEM || io.stdinKind !== 'data' || io.stdinFile) return false;
  return !io.stdout.isTTY && !io.stderr.isTTY;
}

/** The columns that a text takes where no width was given: those of the terminal, but no more than read well. */
export function terminalWidth({ stdout }: Pick<Io, 'stdout'>): number {
  const columns = stdout.columns ?? 0;
  return columns >= 20 ? Math.min(columns, 120) : 80;
}
