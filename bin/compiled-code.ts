import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** Where the compiled code of one of the program's files is kept: it is good for one version of Node. */
export function keptAt(folder: string, name: string): string {
  return join(folder, `${name}.${process.version}-${process.arch}.cache`);
}

/** One of the program's files as a script. The files are ASCII: read as Latin 1 they take half the room. */
export function scriptOf(folder: string, name: string, cachedData?: Buffer): Script {
  const filename = join(folder, `${name}.cjs`);
  return new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData && { cachedData }) });
}
