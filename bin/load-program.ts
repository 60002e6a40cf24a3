import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** What the bundled program offers to those that start it. */
interface Program {
  start(): Promise<void>;
  work(): Promise<void>;
  /** Parts of its own that those beside it need as well, by their names. */
  readonly parts: Readonly<Record<string, unknown>>;
  /** In which file beside it a part is, by its name; the others are in the last. */
  readonly places: Readonly<Record<string, string>>;
}

type Require = (name: string) => unknown;
type Part = (exports: object, require: Require, module: { exports: object }, folder: string) => void;

/**
 * Loads the program from code that was compiled when the package was built: compiling it anew would
 * take longer than everything else of a short run. Prompts, pages and whatever else not every run
 * needs lie beside it, and are loaded when the first of them is asked for.
 */
export function load(): Program {
  const program = { exports: {} as Program };
  const loaded = new Map<string, { exports: object }>();
  const beside = new Map<string, Readonly<Record<string, Part>>>();
  const need: Require = (name) => {
    if (!name.startsWith('./')) return require(name);
    const shared = program.exports.parts[name];
    if (shared) return shared;
    const known = loaded.get(name);
    if (known) return known.exports;
    const file = program.exports.places[name] ?? 'parts';
    const parts = beside.get(file) ?? (compiled(file) as Readonly<Record<string, Part>>);
    beside.set(file, parts);
    const part = { exports: {} };
    loaded.set(name, part);
    parts[name]?.(part.exports, need, part, __dirname);
    return part.exports;
  };
  (compiled('program') as Part)(program.exports, need, program, __dirname);
  return program.exports;
}

/**
 * What a file of the program evaluates to. Where its compiled code is not for this version of Node,
 * it is compiled from its text as usual.
 */
function compiled(name: string): unknown {
  const file = join(__dirname, `${name}.cjs`);
  const cachedData = compiledCode(name);
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  return script.runInThisContext();
}

function compiledCode(name: string): Buffer | undefined {
  try {
    return readFileSync(join(__dirname, `${name}.cache`));
  } catch {
    return undefined;
  }
}
