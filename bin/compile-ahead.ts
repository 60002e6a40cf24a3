import { accessSync, constants, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import type { Script } from 'node:vm';
import { keptAt, scriptOf } from './compiled-code.ts';
import { assembled, type Program } from './parts.ts';

const RECORD = '{"id":1,"role":"owner","device":"ios","size":55,"type":"payment","region":"eu"}\n';

/**
 * Runs what is run most, in memory, and keeps what V8 has compiled for it beside the program: when it
 * is built, and after the first run where it was installed, since such code is good for one version
 * of Node and would be half of the package.
 *
 * @throws where nothing can be written there
 */
export async function compileAhead(folder: string): Promise<void> {
  accessSync(folder, constants.W_OK);
  const names = readdirSync(folder).flatMap(
    (file) => /^(program|wizard|parts)\.cjs$/.exec(file)?.[1] ?? [],
  );
  const scripts = new Map<string, Script>(names.map((name) => [name, scriptOf(folder, name)]));
  const program = assembled(folder, (name) => scripts.get(name)?.runInThisContext());
  await runsMostSeen(program);
  for (const [name, script] of scripts) {
    const kept = keptAt(folder, name);
    // Another first run may be reading it by now.
    const begun = `${kept}.${process.pid}`;
    writeFileSync(begun, script.createCachedData());
    renameSync(begun, kept);
  }
}

/** More would make the files larger, and what is not run costs as much to load as what is. */
async function runsMostSeen({ main }: Program): Promise<void> {
  await main(['--brief'], piped(RECORD));
  await main(['--json'], piped(RECORD));
  await main(['--help'], piped());
  await main([], atTerminal());
}

const version = async () => '';

/** A run in a pipe. */
function piped(input?: string): object {
  const stdin = new PassThrough();
  stdin.end(input ?? '');
  const stdinKind = input === undefined ? 'nothing' : 'data';
  return { stdin, stdout: sink(), stderr: sink(), env: {}, stdinKind, version };
}

/** A run at a terminal whose user leaves at the first question. */
function atTerminal(): object {
  const screen = () => Object.assign(sink(), { isTTY: true, columns: 80, rows: 24 });
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode() {} });
  const stderr = screen();
  // Once the first question is drawn, and listened for.
  stderr.once('data', () => setImmediate(() => stdin.write('\u0003')));
  return { stdin, stdout: screen(), stderr, env: { TERM: 'xterm-256color' }, stdinKind: 'terminal', version };
}

function sink(): PassThrough {
  return new PassThrough().resume();
}
