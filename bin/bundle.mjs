// Bundles the program: what nearly every run needs in one file, all the rest in another.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';

/**
 * Loaded on demand by the sources, but by nearly every run that judges: these belong to the first
 * file. A test holds that a piped record needs nothing else (test/start.test.ts).
 */
const FIRST = ['bin/program.ts', 'src/commands/check.ts'];

const COMMON = { platform: 'node', target: 'node20.17', charset: 'ascii', minify: true };

/**
 * Commander can run a command as a program of its own, for which it loads what starts processes, and
 * that loads the network. No command here is one, so there is nothing to start processes with.
 */
const withoutProcesses = {
  name: 'without-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'none', namespace: 'without-processes' }));
    onLoad({ filter: /.*/, namespace: 'without-processes' }, () => ({ contents: 'module.exports = {};' }));
  },
};

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
 * Writes program.cjs and parts.cjs.
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
    plugins: [knowledgeFrom(root), withoutProcesses],
    logLevel: 'warning',
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, one]) => [basename(path), one]));
  const first = closureOf(outputs);
  const rest = [...texts.keys()].filter((name) => !first.has(name));
  const parts = [];
  for (const name of rest) {
    const { code } = await transform(texts.get(name), {
      ...COMMON,
      format: 'cjs',
      supported: { 'dynamic-import': false },
    });
    parts.push(`${JSON.stringify(`./${name}`)}:function(exports,require,module,__dirname){${code}}`);
  }
  const shared = rest.flatMap((name) => outputs.get(name).imports.map(({ path }) => basename(path)));
  const program = await joined(texts, first, new Set(shared.filter((name) => first.has(name))));
  mkdirSync(folder, { recursive: true });
  // The function that a module is, so that nothing has to be put around it when it is loaded.
  const head = '(function(exports,require,module,__dirname){';
  write(join(folder, 'program.cjs'), `${head}${program}\n})`);
  write(join(folder, 'parts.cjs'), `({${parts.join(',\n')}})`);
  return metafile;
}

/** It is read as bytes are: whatever is no ASCII would be garbled. */
function write(file, text) {
  if (/[^\0-\x7f]/.test(text)) throw new Error(`${file} is not ASCII`);
  writeFileSync(file, text);
}

/** The parts that are loaded at once with those of the first file. */
function closureOf(outputs) {
  const found = new Set();
  const follow = (name) => {
    if (found.has(name)) return;
    found.add(name);
    for (const { path, kind } of outputs.get(name).imports) {
      if (kind === 'import-statement' && outputs.has(basename(path))) follow(basename(path));
    }
  };
  for (const [name, { entryPoint }] of outputs) if (FIRST.includes(entryPoint)) follow(name);
  return found;
}

/** Parts as one text without any seam; those that others need are handed out under their names. */
async function joined(texts, first, shared) {
  const names = [...shared];
  const entry = [
    "export * from './program.js';",
    ...names.map((name, at) => `import * as part${at} from './${name}';`),
    `export const parts = {${names.map((name, at) => `'./${name}': part${at}`).join(', ')}};`,
  ];
  const inMemory = {
    name: 'in-memory',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) =>
        first.has(basename(path)) ? { path: basename(path), namespace: 'first' } : { path, external: true },
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
