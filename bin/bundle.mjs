// Bundles the program: what nearly every run needs in one file, all the rest in files beside it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';

/**
 * Which file of the bundle holds what: the modules named here with all that is loaded at once with
 * them, unless a file above has it; the last holds the rest. All but the first are loaded on demand.
 * A test holds what each kind of run does without (test/start.test.ts).
 */
const FILES = [
  { file: 'program', roots: ['bin/program.ts', 'src/commands/check.ts'] },
  {
    file: 'wizard',
    roots: [
      'src/commands/ask.ts',
      'src/wizard/converse.ts',
      'src/wizard/estimate.ts',
      'src/wizard/open.ts',
      'src/wizard/screen-dialogue.ts',
      'src/wizard/text-prompt.ts',
      'src/render/style.ts',
      'node_modules/@inquirer/select/dist/index.js',
      'node_modules/chalk/source/index.js',
    ],
  },
  { file: 'parts', roots: undefined },
];

const COMMON = { platform: 'node', target: 'node20.17', charset: 'ascii', minify: true };

/**
 * What stands in for modules that the packages ask for and this program has no use for.
 *
 * - Commander can run a command as a program of its own, for which it loads what starts processes, and
 *   that loads the network. No command here is one, so there is nothing to start processes with.
 * - cli-table3 colours borders where it is told to, which it is not.
 * - It measures cells with a list of all emoji. The program's own way to measure is here already, and
 *   the tables' cells are of private-use characters (src/render/table.ts).
 * - What measures texts is looked into for a text that cannot be counted (src/render/counted-width.ts),
 *   by the prompts as well: most runs have none.
 */
const STAND_INS = {
  'node:child_process': 'module.exports = {};',
  '@colors/colors/safe': 'module.exports = {};',
  'string-width': "module.exports = require('fast-string-width').default;",
  'fast-string-width': `
    import { countedWidth } from './src/render/counted-width.ts';
    export default (text) => countedWidth(text) ?? require('fast-string-width').default(text);`,
};

/**
 * Modules of Node that the prompts and chalk take whole. To be handed out as a module has it, each would
 * be copied name by name whenever it is loaded.
 */
const TAKEN_WHOLE = /^node:(process|path|os|tty)$/;

const standIns = (root) => ({
  name: 'stand-ins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, importer }) => {
      // What a stand-in asks for under its own name is what it stands in for.
      if (!STAND_INS[path] || path === importer) return undefined;
      return { path, namespace: 'stand-in' };
    });
    onResolve({ filter: TAKEN_WHOLE }, ({ path, importer }) =>
      /node_modules[\\/](@inquirer|chalk)[\\/]/.test(importer)
        ? { path, namespace: 'taken-whole' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'taken-whole' }, ({ path }) => ({
      contents: `export default process.getBuiltinModule('${path}');`,
    }));
    onLoad({ filter: /./, namespace: 'stand-in' }, ({ path }) => ({
      contents: STAND_INS[path],
      resolveDir: root,
    }));
  },
});

/** The knowledge is read from the library's files, so that the package holds it once. */
const knowledgeFrom = (root) => ({
  name: 'knowledge',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]rules[\\/]base\.ts$/ }, () => ({
      contents: readFileSync(join(root, 'bin/knowledge.ts'), 'utf8'),
      loader: 'ts',
      resolveDir: join(root, 'bin'),
    }));
  },
});

/**
 * Writes the program's files.
 *
 * @param root the repository's folder
 * @param folder where they are written
 * @param define names that are written in, with their values
 * @returns esbuild's account of what went into them
 */
export async function bundleProgram(root, folder, define) {
  const { outputFiles, metafile } = await build({
    ...COMMON,
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    splitting: true,
    entryPoints: ['bin/program.ts'],
    outdir: folder,
    write: false,
    metafile: true,
    // Packages that have both are taken as modules: of these the unused parts fall away.
    mainFields: ['module', 'main'],
    define,
    plugins: [knowledgeFrom(root), standIns(root)],
    logLevel: 'warning',
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, one]) => [basename(path), one]));
  const places = placesOf(outputs);
  const isFirst = (name) => places.get(name) === FILES[0].file;
  const rest = [...texts.keys()].filter((name) => !isFirst(name));
  const shared = rest.flatMap((name) => outputs.get(name).imports.map(({ path }) => basename(path)));
  const program = await joined(texts, isFirst, new Set(shared.filter(isFirst)), places);
  mkdirSync(folder, { recursive: true });
  // The function that a module is, so that nothing has to be put around it when it is loaded.
  const head = '(function(exports,require,module,__dirname){';
  write(join(folder, `${FILES[0].file}.cjs`), `${head}${program}\n})`);
  for (const { file } of FILES.slice(1)) {
    const parts = rest
      .filter((name) => places.get(name) === file)
      .map((name) => asPart(name, texts.get(name)));
    write(join(folder, `${file}.cjs`), `({${(await Promise.all(parts)).join(',\n')}})`);
  }
  return metafile;
}

async function asPart(name, text) {
  const { code } = await transform(text, {
    ...COMMON,
    format: 'cjs',
    supported: { 'dynamic-import': false },
  });
  return `${JSON.stringify(`./${name}`)}:function(exports,require,module,__dirname){${code}}`;
}

/** It is read as bytes are: whatever is no ASCII would be garbled. */
function write(file, text) {
  if (/[^\0-\x7f]/.test(text)) throw new Error(`${file} is not ASCII`);
  writeFileSync(file, text);
}

/** Which file each part belongs to, by the parts' names. */
function placesOf(outputs) {
  const places = new Map();
  const follow = (name, file) => {
    if (places.has(name)) return;
    places.set(name, file);
    for (const { path, kind } of outputs.get(name).imports) {
      if (kind === 'import-statement' && outputs.has(basename(path))) follow(basename(path), file);
    }
  };
  for (const { file, roots } of FILES) {
    const found = [...outputs].filter(
      ([, { entryPoint }]) => roots === undefined || roots.includes(entryPoint),
    );
    if (roots && found.length < roots.length) throw new Error(`${file} lacks one of ${roots.join(', ')}`);
    for (const [name] of found) follow(name, file);
  }
  return places;
}

/** Parts as one text without any seam; those that others need are handed out under their names. */
async function joined(texts, isFirst, shared, places) {
  const names = [...shared];
  const entry = [
    "export * from './program.js';",
    ...names.map((name, at) => `import * as part${at} from './${name}';`),
    `export const parts = {${names.map((name, at) => `'./${name}': part${at}`).join(', ')}};`,
    `export const places = ${JSON.stringify(placesBeside(places))};`,
  ];
  const inMemory = {
    name: 'in-memory',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) =>
        isFirst(basename(path)) ? { path: basename(path), namespace: 'first' } : { path, external: true },
      );
      onLoad({ filter: /.*/, namespace: 'first' }, ({ path }) => ({ contents: texts.get(path) }));
    },
  };
  const { outputFiles } = await build({
    ...COMMON,
    bundle: true,
    format: 'cjs',
    supported: { 'dynamic-import': false },
    stdin: { contents: entry.join('\n'), resolveDir: '/' },
    write: false,
    plugins: [inMemory],
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** Where parts are that are not in the first file; those in the last go without saying. */
function placesBeside(places) {
  const unsaid = [FILES[0].file, FILES.at(-1).file];
  return Object.fromEntries(
    [...places].filter(([, file]) => !unsaid.includes(file)).map(([name, file]) => [`./${name}`, file]),
  );
}
