import { fstatSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { startedBy } from './started-by.ts';
import { dropUnfinished } from './unfinished.ts';

/** Classifies standard input by fstat, and identifies the file if it is one. */
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

/**
 * Identifies the file that standard output is redirected to, if any.
 *
 * A closed standard output is not refused: Node opens the null device in its place, and what callers pass to
 * discard the result (Python's DEVNULL, Node's `ignore`) looks exactly the same.
 */
function standardOutput(): Pick<Io, 'stdoutFile'> {
  try {
    const stat = fstatSync(1);
    return stat.isFile() ? { stdoutFile: stat } : {};
  } catch {
    return {};
  }
}

/**
 * Removes one of NO_COLOR and FORCE_COLOR: if both are set, Node prints a warning in the middle of a
 * question. NO_COLOR wins unless it is empty (settings.ts).
 */
function reconcileColours(env: NodeJS.ProcessEnv): void {
  if (env.NO_COLOR) delete env.FORCE_COLOR;
  else delete env.NO_COLOR;
}

const stop = new AbortController();

/** Restores echo and cursor of the terminal, if it still exists. */
function restoreTerminal(): void {
  try {
    if (process.stdin.isTTY) process.stdin.setRawMode(false);
    const draws = process.env.TERM && process.env.TERM !== 'dumb' && !process.env.ACCESSIBLE;
    if (process.stderr.isTTY && draws) writeSync(2, '\u001b[?25h\n');
  } catch {
    // The window was closed, hence SIGHUP.
  }
}

/** How long to wait for a slow reader before the program ends anyway. */
const FLUSH_MS = 150;

/**
 * Signals that end a program by default, except those for crashes and SIGKILL, and SIGPROF, which Node's
 * profiler uses. SIGUSR1 would otherwise make Node listen for a debugger.
 */
const ENDING = [
  ...['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGALRM', 'SIGVTALRM'],
  ...['SIGUSR1', 'SIGUSR2', 'SIGXCPU', 'SIGIO', 'SIGPWR'],
] as readonly NodeJS.Signals[];

/**
 * Ends on the signal after restoring the terminal, removing temporary files and flushing output. A second
 * signal ends the program at once.
 */
function endCleanlyOn(signal: NodeJS.Signals): void {
  process.once(signal, () => {
    stop.abort();
    dropUnfinished();
    restoreTerminal();
    const die = () => process.kill(process.pid, signal);
    setTimeout(die, FLUSH_MS);
    process.stdout.write('', die);
  });
}

/**
 * Ends as if by SIGHUP once a terminal is gone, whether or not a shell sends that signal. Otherwise Node
 * aborts because it cannot restore the terminal on exit.
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

/** Stops like Ctrl-Z, until SIGCONT; the system ignores it if there is no shell to resume it. */
async function suspend(): Promise<void> {
  if (process.platform === 'win32') return;
  const woken = new Promise<void>((resolve) => process.once('SIGCONT', () => resolve()));
  process.kill(process.pid, 'SIGTSTP');
  // The timeout covers the ignored case; it doesn't advance while stopped.
  await Promise.race([woken, new Promise((resolve) => setTimeout(resolve, 100))]);
}

/** The version of the package, injected by the build. */
declare const VERSION: string;

/** Runs the program in this process and sets the exit code. */
export async function start(main: (argv: readonly string[], io: Io) => Promise<ExitCode>): Promise<void> {
  reconcileColours(process.env);
  for (const signal of ENDING) endCleanlyOn(signal);
  if (isatty(0)) endWithTerminal(process.stdin);
  if (isatty(1)) endWithTerminal(process.stdout);
  if (isatty(2)) endWithTerminal(process.stderr);
  const code = await main(process.argv.slice(2), {
    // A getter, because Node throws for some kinds of standard input.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    startedBy: startedBy(process.env, process.argv[1] ?? ''),
    ...standardInput(),
    ...standardOutput(),
    // Windows has no LANG; elsewhere this asks the same variables.
    get locale() {
      return new Intl.DateTimeFormat().resolvedOptions().locale;
    },
    stopped: stop.signal,
    suspend,
    version: VERSION,
  });
  process.exitCode = code;
  // A shell only notices Ctrl-C if the program dies of the signal.
  if (code === EXIT.interrupted && !stop.signal.aborted) {
    process.removeAllListeners('SIGINT');
    process.kill(process.pid, 'SIGINT');
  }
}
