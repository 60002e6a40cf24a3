import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PROGRAM } from '../messages/command-line.ts';
import type { Io } from './io.ts';

/**
 * The words that start the program again in the same shell: by npx if it was started that way, by its name where
 * that is on the PATH, else by Node with the script's path.
 *
 * @param script the path of the script that Node was given, as `process.argv` has it: absolute
 */
export function startedBy(env: Io['env'], script: string): string[] {
  // npx runs what it was given as `npm exec`.
  if (env.npm_command === 'exec') return ['npx', PROGRAM];
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  if (folders.some((folder) => isFile(join(folder, PROGRAM)))) return [PROGRAM];
  return ['node', script];
}

/** False as well where Node.js or the system doesn't let it look. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
