import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { onTestFailed } from 'vitest';
import { CLEAN_ENV, PROGRAM } from './program.ts';

/** The program in a real pseudo-terminal, with the screen as a person sees it. */
export interface TerminalSession {
  /** The terminal itself, for its colours. */
  readonly emulator: xterm.Terminal;
  /** Everything on the screen and above it, without trailing blanks. */
  screen(): string;
  /** Raw bytes as they came, escapes included. */
  raw(): string;
  type(keys: string | Buffer): void;
  resize(columns: number, rows: number): void;
  /** Closes the terminal, like closing its window. */
  close(): void;
  /** Sends a signal to the program itself. */
  signal(name: NodeJS.Signals): void;
  /** Resolves once the screen shows a text; fails with the screen if the program ends before. */
  shows(text: string): Promise<void>;
  /** Resolves once a text appears in the raw output after position `behind`. */
  prints(text: string, behind: number): Promise<void>;
  /** Like `shows`, but only for the visible screen, where a prompt waits for an answer. */
  asks(text: string): Promise<void>;
  /** Resolves with the exit code a shell sees (130 for SIGINT), once all output is on the screen. */
  ended(): Promise<number>;
}

const END = 'ended with ';

export const KEY = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  escape: '\u001b',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
};

/** The program under the shell: Linux lists it, elsewhere pgrep knows it (it is missing on slim images). */
function childOf(pid: number): number {
  const listed = `/proc/${pid}/task/${pid}/children`;
  const children = existsSync(listed)
    ? readFileSync(listed, 'utf8')
    : execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' });
  return Number(children.trim().split(/\s+/)[0]);
}

/** Starts the built program in a pseudo-terminal. */
export function inTerminal(
  args: readonly string[],
  options: {
    columns?: number;
    rows?: number;
    env?: Record<string, string>;
    /** What the shell runs, with the program as "$@": for redirections and job control. */
    command?: string;
    cwd?: string;
    /** Where the program is, if not where it is built. */
    program?: string;
  } = {},
): TerminalSession {
  const { columns = 80, rows = 24, env = {}, command = '"$@"' } = options;
  const { cwd = process.cwd(), program = PROGRAM } = options;
  const screen = new xterm.Terminal({ cols: columns, rows, scrollback: 5_000, allowProposedApi: true });
  // Under a shell, as a user would run it: it tells how the program ended, behind its last output,
  // and stays until that has been read, since the last bytes of a closed terminal can get lost.
  const child = pty.spawn(
    '/bin/sh',
    [
      '-c',
      `trap : INT; ${command}; printf '\\n${END}%s.\\n' "$?"; read -r _`,
      'sh',
      process.execPath,
      program,
      ...args,
    ],
    {
      cols: columns,
      rows,
      cwd,
      env: { ...CLEAN_ENV, TERM: 'xterm-256color', ...env },
    },
  );
  let raw = '';
  const watchers = new Set<() => void>();
  child.onData((data) => {
    raw += data;
    screen.write(data, () => {
      for (const watcher of [...watchers]) watcher();
    });
  });
  // The emulator's replies to queries, such as the cursor position.
  screen.onData((report) => child.write(report));
  const ending = () => new RegExp(`${END}(\\d+)\\.`).exec(text());
  const text = () => {
    const buffer = screen.buffer.active;
    const lines: string[] = [];
    for (let at = 0; at < buffer.length; at++) lines.push(buffer.getLine(at)?.translateToString(true) ?? '');
    return lines.join('\n').trimEnd();
  };
  // A timed-out test would not show where it got stuck.
  onTestFailed(() => console.error(`the screen at last:\n${text()}`));
  const until = (seen: () => boolean, wanted: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const watcher = () => {
        const found = seen();
        if (!found && !ending()) return;
        watchers.delete(watcher);
        if (found) resolve();
        else reject(new Error(`ended without showing “${wanted}”:\n${text()}`));
      };
      watchers.add(watcher);
      watcher();
    });
  return {
    emulator: screen,
    screen: text,
    raw: () => raw,
    // Its declarations leave out that it takes bytes too.
    type: (keys) => child.write(keys as string),
    signal(name) {
      process.kill(childOf(child.pid), name);
    },
    close() {
      // Not in its declarations: kill() would only send a signal to the shell.
      (child as unknown as { destroy(): void }).destroy();
    },
    resize(newColumns, newRows) {
      child.resize(newColumns, newRows);
      screen.resize(newColumns, newRows);
    },
    prints: (wanted, behind) => until(() => raw.slice(behind).includes(wanted), wanted),
    shows: (wanted) => until(() => text().includes(wanted), wanted),
    asks: (wanted) => until(() => text().split('\n').slice(-screen.rows).join('\n').includes(wanted), wanted),
    ended() {
      return new Promise((resolve) => {
        const watcher = () => {
          const end = ending();
          if (!end) return;
          watchers.delete(watcher);
          child.write('\r');
          resolve(Number(end[1]));
        };
        watchers.add(watcher);
        watcher();
      });
    },
  };
}
