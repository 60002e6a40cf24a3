import { readFileSync } from 'node:fs';
import { keptAt, scriptOf } from './compiled-code.ts';
import { assembled, type Program } from './parts.ts';

/**
 * Loads the program from code that was compiled before: compiling it anew would take longer than
 * everything else of a short run. Where the compiled code is not for this version of Node, or for
 * other flags, it is compiled from its text as usual.
 *
 * @returns besides, whether compiled code was there
 */
export function load(): { program: Program; wasCompiled: boolean } {
  let wasCompiled = true;
  const compiledCode = (name: string): Buffer | undefined => {
    try {
      return readFileSync(keptAt(__dirname, name));
    } catch {
      wasCompiled = false;
      return undefined;
    }
  };
  const program = assembled(__dirname, (name) =>
    scriptOf(__dirname, name, compiledCode(name)).runInThisContext(),
  );
  return { program, wasCompiled };
}
