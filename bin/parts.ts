/** What the bundled program offers to those that start it. */
export interface Program {
  /** @returns whether everything is written, so that the process can end at once */
  start(): Promise<boolean>;
  /** Runs a command line in memory. */
  main(argv: readonly string[], io: object): Promise<number>;
  /** Parts of its own that those beside it need as well, by their names. */
  readonly parts: Readonly<Record<string, unknown>>;
  /** In which file beside it a part is, by its name; the others are in the last. */
  readonly places: Readonly<Record<string, string>>;
}

type Require = (name: string) => unknown;
type Part = (exports: object, require: Require, module: { exports: object }, folder: string) => void;

/**
 * Puts the bundled program together (bin/bundle.mjs takes it apart): prompts, pages and whatever else
 * not every run needs lie in files beside the first, and are looked into when the first of what they
 * hold is asked for.
 *
 * @param evaluated what a file evaluates to, by its name
 */
export function assembled(folder: string, evaluated: (file: string) => unknown): Program {
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
    const parts = beside.get(file) ?? (evaluated(file) as Readonly<Record<string, Part>>);
    beside.set(file, parts);
    const part = { exports: {} };
    loaded.set(name, part);
    parts[name]?.(part.exports, need, part, folder);
    return part.exports;
  };
  (evaluated('program') as Part)(program.exports, need, program, folder);
  return program.exports;
}
