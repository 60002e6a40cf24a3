import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang, RuleBase, Text } from '../rules/index.ts';
import { worded } from '../rules/worded.ts';

type Part = keyof RuleBase;

/** The files that hold the parts of the base, as the build writes them. */
const FILES = {
  knowledge: ['questions', 'blockers', 'steps', 'effects', 'cautions', 'residue', 'alternatives'],
  evidence: ['tables', 'comparison', 'claims', 'sources'],
} as const satisfies Record<string, readonly Part[]>;

type File = keyof typeof FILES;

/** Made once, when it is first asked for. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function read(name: string, encoding: 'utf8' | 'latin1'): string {
  return readFileSync(join(__dirname, `../rules/${name}.js`), encoding);
}

/** The rules and the evidence without their texts are ASCII. */
const structure = once((file: File) => read(file, 'latin1'));

/** The JSON in one of the library's modules, from behind some text to a line with the closing bracket alone. */
function jsonBehind(text: string, title: string): unknown {
  const from = text.indexOf(title) + title.length;
  const close = text[from] === '[' ? '\n]' : '\n}';
  return JSON.parse(text.slice(from, text.indexOf(close, from) + close.length));
}

const list = once((name: string) => jsonBehind(read(`texts/${name}`, 'utf8'), ' = ') as readonly string[]);

/** A text that is looked up when it is read: a run prints one language, and few of its texts. */
class ListedText implements Text {
  readonly #file: File;
  readonly #place: number;
  constructor(file: File, place: number) {
    this.#file = file;
    this.#place = place;
  }
  get en(): string {
    return this.#in('en');
  }
  get zh(): string {
    return this.#in('zh');
  }
  toJSON(): Text {
    return { en: this.en, zh: this.zh };
  }
  #in(lang: Lang): string {
    return list(`${this.#file}-${lang}`)[this.#place] as string;
  }
}

/**
 * Everything group-exit knows, read from the library's own files: the bundled program takes this
 * module in place of rules/base.ts, so that the package holds the knowledge once. To parse JSON takes
 * a tenth of the time that compiling it takes; and each part is read when it is looked at.
 *
 * @param partOf a part with what its file holds for it
 */
function baseOf(partOf: (part: Part, file: File, data: unknown) => unknown): RuleBase {
  const base = {};
  for (const file of Object.keys(FILES) as File[]) {
    for (const part of FILES[file]) {
      const get = once(() => partOf(part, file, jsonBehind(structure(file), `\n"${part}":\n`)));
      Object.defineProperty(base, part, { enumerable: true, get: () => get(part) });
    }
  }
  return base as RuleBase;
}

export const BASE: RuleBase = baseOf((part, file, data) => {
  const put = <T>(unworded: T) => worded(unworded, (place) => new ListedText(file, place));
  return part === 'claims' ? eachOnce(data as RuleBase['claims'], put) : put(data);
});

/** Entries that are made when they are looked at: of the claims an advice cites a fifth. */
function eachOnce<T>(
  entries: Readonly<Record<string, T>>,
  make: (entry: T) => T,
): Readonly<Record<string, T>> {
  const made = once((id: string) => make(entries[id] as T));
  return new Proxy(entries, {
    get: (_, id) => (typeof id === 'string' && Object.hasOwn(entries, id) ? made(id) : undefined),
  });
}

/** The same without texts but those of the questions, with which errors are told. */
export const TEXTLESS_BASE: RuleBase = baseOf((part, _, data) =>
  part === 'questions' ? BASE.questions : data,
);
