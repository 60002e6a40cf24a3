import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** What the bundled program offers to those that start it. */
interface Program {
  start(): Promise<void>;
  work(): Promise<void>;
}

/**
 * Loads the program from code that was compiled when the package was built: compiling it anew would
 * take longer than everything else of a short run. Where the compiled code is not for this version of
 * Node, it is compiled from its text as usual.
 */
export function load(): Program {
  const file = join(__dirname, 'program.cjs');
  const program = { exports: {} as Program };
  const compiled = compiledCode();
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), {
    filename: file,
    ...(compiled && { cachedData: compiled }),
  });
  script.runInThisContext()(program.exports, require, program, file, __dirname);
  return program.exports;
}

function compiledCode(): Buffer | undefined {
  try {
    return readFileSync(join(__dirname, 'program.cache'));
  } catch {
    return undefined;
  }
}
