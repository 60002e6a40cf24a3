import type { Readable, Writable } from 'node:stream';
import { type Text, t } from '../../rules/internal.ts';
import type { FileIdentity } from './same-file.ts';

/** Everything of the process that the program touches, so that it can be run in memory. */
export interface Io {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable & { isTTY?: boolean; columns?: number; rows?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What stdin is: a terminal, something that offers data, or nothing usable. */
  readonly stdinKind: 'terminal' | 'data' | 'nothing';
  /** The version of the package. */
  readonly version: string;
  /** Which file stdin is, where it is one: it must not be written over. */
  readonly stdinFile?: FileIdentity;
  /** Which file stdout is, where it is one: it must not be read. */
  readonly stdoutFile?: FileIdentity;
  /** The locale that the system tells, where the environment names none. */
  readonly locale?: string;
  /** Aborted once a signal ends the program: what is on its way goes out, nothing more. */
  readonly stopped?: AbortSignal;
  /** Stops the program until the shell wakes it (Ctrl-Z, then fg). */
  suspend?(): Promise<void>;
  /** True where standard output was closed before the program began. */
  readonly stdoutClosed?: boolean;
}

/** Somebody pressed Ctrl-C or Ctrl-D at a question; the message is for that person. */
export class Cancelled extends Error {}

/**
 * Why nobody can be asked. It prompts only if standard input and standard error are terminals,
 * `--no-input` is absent and `CI` is unset, empty, `0` or `false`.
 *
 * @returns every reason there is; none where somebody sits there who can answer
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

/** Whether it is Git Bash's own window, which gives programs of Windows three pipes and no terminal. */
export function isGitBash(io: Io): boolean {
  if (!io.env.MSYSTEM || io.stdinKind !== 'data' || io.stdinFile) return false;
  return !io.stdout.isTTY && !io.stderr.isTTY;
}
