import { fstatSync, readFileSync, writeSync } from 'node:fs';
import { main } from '../src/main.ts';

export { main };

/** What standard input offers: decided by what it is, not by what it is not. */
function stdinKind(): 'terminal' | 'data' | 'nothing' {
  try {
    const stat = fstatSync(0);
    if (stat.isFIFO() || stat.isFile() || stat.isSocket()) return 'data';
    return process.stdin.isTTY ? 'terminal' : 'nothing';
  } catch {
    return 'nothing';
  }
}

/**
 * Whether standard output was closed. Node opens the null device in its place, for reading and
 * writing; a shell's `> /dev/null` opens it for writing alone. Linux tells which; elsewhere nothing does.
 */
function stdoutClosed(): boolean {
  try {
    const flags = /^flags:\s*(\d+)/m.exec(readFileSync('/proc/self/fdinfo/1', 'utf8'))?.[1] ?? '0';
    return !process.stdout.isTTY && fstatSync(1).isCharacterDevice() && (Number.parseInt(flags, 8) & 3) === 2;
  } catch {
    return false;
  }
}

/** Ends as the signal wants it, but not with the cursor hidden and the terminal without an echo. */
function endCleanlyOn(signal: 'SIGTERM' | 'SIGHUP'): void {
  process.once(signal, () => {
    if (process.stdin.isTTY) process.stdin.setRawMode(false);
    if (process.stderr.isTTY) writeSync(2, '\u001b[?25h\n');
    process.kill(process.pid, signal);
  });
}

/** The version of the package, written in when it is built. */
declare const GROUP_EXIT_VERSION: string;

/** Runs the program as the process it is in, and ends as its outcome wants it. */
export async function start(): Promise<void> {
  endCleanlyOn('SIGTERM');
  endCleanlyOn('SIGHUP');
  const code = await main(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    stdinKind: stdinKind(),
    stdoutClosed: stdoutClosed(),
    version: async () => GROUP_EXIT_VERSION,
  });
  process.exitCode = code;
  // A shell only knows that Ctrl-C ended a program if the signal did.
  if (code === 130) process.kill(process.pid, 'SIGINT');
}
