import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project. The benchmark runs compiled, from `.bench/test/bench` in it. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The benchmark's folder in the sources: its package.json and its packages. */
export const HERE = join(ROOT, 'test', 'bench');

/** A compiled file of the benchmark, to be run as a process of its own. */
export function script(name: string): string {
  return join(dirname(fileURLToPath(import.meta.url)), name);
}

/** The built program, where the package says that it is. */
export const PROGRAM = programOf(ROOT);

function programOf(root: string): string {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    bin: { 'group-exit': string };
  };
  return join(root, bin['group-exit']);
}
