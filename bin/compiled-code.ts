import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/**
 * Where the compiled code of one of the program's files is kept. It is good for one build of Node:
 * V8 takes that of another with the same V8 in it, and crashes. No two builds are of the same size.
 */
export function keptAt(folder: string, name: string): string {
  const { version, platform, arch, execPath } = process;
  const size = statSync(execPath).size.toString(36);
  return join(folder, `${name}.${version}-${platform}-${arch}-${size}.cache`);
}

/** One of the program's files as a script. The files are ASCII: read as Latin 1 they take half the room. */
export function scriptOf(folder: string, name: string, cachedData?: Buffer): Script {
  const filename = join(folder, `${name}.cjs`);
  return new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData && { cachedData }) });
}
