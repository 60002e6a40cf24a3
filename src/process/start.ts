import { fstatSync, readFileSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { dropUnfinished } from './unfinished.ts';

/** What standard input offers, decided by what it is, not by what it is not; and which file it is. */
function standardInput(): Pick<Io, 'stdinKind' | 'stdinFile'> {
  try {
    const stat = fstatSync(0);
    if (stat.isFile()) return { stdinKind: 'data', stdinFile: stat };
    if (stat.isFIFO() || stat.isSocket()) return { stdinKind: 'data' };
    return { stdinKind: isatty(0) ? 'terminal' : 'nothing' };
  } catch {
    return { stdinKind: 'nothing' };
  }
}

/** Which file standard output is, if it is one. */
function standardOutput(): Pick<Io, 'stdoutFile'> {
  try {
    const stat = fstatSync(1);
    return stat.isFile() ? { stdoutFile: stat } : {};
  } catch {
    return {};
  }
}

/**
 * Whether standard output was closed. Node opens the null device in its place, for reading and
 * writing; a shell's `> /dev/null` opens it for writing alone. Linux tells which; elsewhere nothing does.
 */
function stdoutClosed(): boolean {
  try {
    // Where standard error goes the same way, somebody wants the exit code alone.
    return isNullBothWays(1) && !isNullBothWays(2);
  } catch {
    return false;
  }
}

/** Whether it is a device, no terminal, that is open for reading and writing. */
function isNullBothWays(fd: 1 | 2): boolean {
  if (!fstatSync(fd).isCharacterDevice() || isatty(fd)) return false;
  const flags = /^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8'))?.[1] ?? '0';
  return (Number.parseInt(flags, 8) & 3) === 2;
}

/**
 * Where both are set Node says so in the middle of a question. Here NO_COLOR wins, and an empty one
 * means nothing (settings.ts).
 */
function settleColours(env: NodeJS.ProcessEnv): void {
  if (env.NO_COLOR) delete env.FORCE_COLOR;
  else delete env.NO_COLOR;
}

const stop = new AbortController();

/** Gives the terminal its echo and its cursor back; there may be none any more. */
function restoreTerminal(): void {
  try {
    if (process.stdin.isTTY) process.stdin.setRawMode(false);
    const draws = process.env.TERM && process.env.TERM !== 'dumb' && !process.env.ACCESSIBLE;
    if (process.stderr.isTTY && draws) writeSync(2, '\u001b[?25h\n');
  } catch {
    // The window was closed: that is what SIGHUP is about.
  }
}

/** How long a reader that does not read is waited for before the program dies all the same. */
const LAST_WORDS_MS = 150;

/** Signals that end a program unless it listens, but for those that say it is broken, and SIGKILL. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGALRM', 'SIGUSR2', 'SIGXCPU'] as const;

/**
 * Ends as the signal wants it, but not with the cursor hidden, the terminal without an echo, half a
 * file or half a line. A second signal ends it at once.
 */
function endCleanlyOn(signal: NodeJS.Signals): void {
  process.once(signal, () => {
    stop.abort();
    dropUnfinished();
    restoreTerminal();
    const die = () => process.kill(process.pid, signal);
    setTimeout(die, LAST_WORDS_MS);
    process.stdout.write('', die);
  });
}

/**
 * Ends as by SIGHUP where a terminal is gone, whether or not a shell sends that signal. Left to
 * itself, Node would abort when it cannot restore the terminal at its exit.
 */
function endWithTerminal(stream: NodeJS.ReadStream | NodeJS.WriteStream): void {
  if (!stream.isTTY) return;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EIO') return;
    dropUnfinished();
    process.removeAllListeners('SIGHUP');
    process.kill(process.pid, 'SIGHUP');
  });
}

/** Stops as Ctrl-Z does, until SIGCONT; where nobody could wake it, the system does not stop it. */
async function suspend(): Promise<void> {
  if (process.platform === 'win32') return;
  const woken = new Promise<void>((resolve) => process.once('SIGCONT', () => resolve()));
  process.kill(process.pid, 'SIGTSTP');
  // The timer stands still as long as the program does.
  await Promise.race([woken, new Promise((resolve) => setTimeout(resolve, 100))]);
}

/** The version of the package, written in when it is built. */
declare const VERSION: string;

/** Runs a program as the process it is in, and ends as its outcome wants it. */
export async function start(main: (argv: readonly string[], io: Io) => Promise<ExitCode>): Promise<void> {
  settleColours(process.env);
  for (const signal of ENDING) endCleanlyOn(signal);
  if (isatty(0)) endWithTerminal(process.stdin);
  if (isatty(1)) endWithTerminal(process.stdout);
  if (isatty(2)) endWithTerminal(process.stderr);
  const code = await main(process.argv.slice(2), {
    // Got when it is used: Node throws for some things that standard input can be.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    ...standardInput(),
    ...standardOutput(),
    // Windows has no LANG; elsewhere this asks the same variables.
    get locale() {
      return new Intl.DateTimeFormat().resolvedOptions().locale;
    },
    stopped: stop.signal,
    suspend,
    stdoutClosed: stdoutClosed(),
    version: VERSION,
  });
  process.exitCode = code;
  // A shell only knows that Ctrl-C ended a program if the signal did.
  if (code === EXIT.interrupted && !stop.signal.aborted) {
    process.removeAllListeners('SIGINT');
    process.kill(process.pid, 'SIGINT');
  }
}
