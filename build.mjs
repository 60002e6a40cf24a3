// Builds the package: the library as modules, and the program in one file with all it needs.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

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

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
await gatherKnowledge();
prune();
const { metafile } = await bundle();
writeLicences(metafile);
await compileAhead();

/** Puts all data of the library into one module, which the program reads as well. */
async function gatherKnowledge() {
  const base = join(dist, 'rules/base.js');
  const { BASE } = await import(pathToFileURL(base).href);
  // A statement or a claim a line, so that two versions can be compared.
  const lines = Object.entries(BASE).map(([key, value]) => {
    const entries = Array.isArray(value)
      ? value.map((entry) => JSON.stringify(entry))
      : Object.entries(value).map(([id, entry]) => `${JSON.stringify(id)}:${JSON.stringify(entry)}`);
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    return `${JSON.stringify(key)}:\n${open}\n${entries.join(',\n')}\n${close}`;
  });
  const about =
    '/** The rules, questions and evidence as data; made from the files under rules/ in the repository. */';
  writeFileSync(
    join(dist, 'rules/knowledge.js'),
    `${about}\nexport const KNOWLEDGE = {\n${lines.join(',\n')}\n};\n`,
  );
  writeFileSync(
    base,
    "import { KNOWLEDGE } from './knowledge.js';\n/** Everything group-exit knows. */\nexport const BASE = KNOWLEDGE;\n",
  );
}

/** Removes what the library's entry does not lead to: data modules and their declarations. */
function prune() {
  const wanted = new Set();
  const follow = (file) => {
    if (wanted.has(file)) return;
    wanted.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, from] of text.matchAll(/from '(\.[^']+)'|import\("(\.[^"]+)"\)/g)) {
      if (!from) continue;
      const target = resolve(dirname(file), from);
      follow(file.endsWith('.d.ts') ? target.replace(/\.[jt]s$/, '.d.ts') : target);
    }
  };
  follow(join(dist, 'rules/index.js'));
  follow(join(dist, 'rules/index.d.ts'));
  for (const name of readdirSync(join(dist, 'rules'), { recursive: true })) {
    const file = join(dist, 'rules', name);
    if (/\.(js|d\.ts)$/.test(name) && !wanted.has(file)) rmSync(file);
  }
}

function bundle() {
  const common = { bundle: true, format: 'cjs', platform: 'node', target: 'node20.17', logLevel: 'warning' };
  const knowledge = {
    name: 'knowledge',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]rules[\\/]base\.ts$/ }, () => ({
        contents: readFileSync(join(root, 'bin/knowledge.ts'), 'utf8'),
        loader: 'ts',
        resolveDir: join(root, 'bin'),
      }));
    },
  };
  return Promise.all([
    build({
      ...common,
      entryPoints: [join(root, 'bin/program.ts')],
      outfile: join(dist, 'bin/program.cjs'),
      // Escaped, so that it is read without decoding; the knowledge with its Chinese is elsewhere.
      charset: 'ascii',
      // Packages that have both are taken as modules: of these the unused parts fall away.
      mainFields: ['module', 'main'],
      minify: true,
      metafile: true,
      define: { GROUP_EXIT_VERSION: JSON.stringify(version) },
      plugins: [knowledge, withoutProcesses],
    }),
    build({
      ...common,
      entryPoints: [join(root, 'bin/launch.ts')],
      outfile: join(dist, 'bin/group-exit.cjs'),
      banner: { js: '#!/usr/bin/env node' },
    }),
    build({
      ...common,
      entryPoints: [join(root, 'bin/launch-worker.ts')],
      outfile: join(dist, 'bin/worker.cjs'),
    }),
  ]).then(([program]) => {
    // npm makes it executable where it links it, but not once more when it is built anew.
    chmodSync(join(dist, 'bin/group-exit.cjs'), 0o755);
    return program;
  });
}

/** The licences of the packages that went into the program. */
function writeLicences({ inputs }) {
  const folders = Object.keys(inputs).flatMap((path) => {
    const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path);
    return found ? [join(root, relative(root, resolve(found[0])))] : [];
  });
  const licences = [...new Set(folders)].sort().map((folder) => {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    if (!file && !about.license) throw new Error(`${about.name} has no licence`);
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
    return `${about.name} ${about.version} (${about.license})\n\n${text}\n`;
  });
  const rule = `\n${'-'.repeat(80)}\n\n`;
  writeFileSync(
    join(dist, 'THIRD-PARTY-LICENSES'),
    `The command group-exit contains the following packages.\n${rule}${licences.join(rule)}`,
  );
}

/** Runs what is run most, in memory, and keeps what V8 has compiled for it. */
async function compileAhead() {
  const file = join(dist, 'bin/program.cjs');
  // It is read as bytes are: whatever is no ASCII would be garbled.
  if (/[^\0-\x7f]/.test(readFileSync(file, 'latin1'))) throw new Error('program.cjs is not ASCII');
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), { filename: file });
  const program = { exports: {} };
  script.runInThisContext()(program.exports, createRequire(file), program, file, dirname(file));
  const record = '{"id":1,"role":"owner","device":"ios","size":55,"type":"payment","region":"eu"}\n';
  // More would make the file larger, and what is not run costs as much to load as what is.
  for (const [argv, input] of [
    [['--brief'], record],
    [['--brief'], record.repeat(3)],
    [['--help'], undefined],
  ]) {
    await program.exports.main(argv, inMemory(input));
  }
  writeFileSync(join(dist, 'bin/program.cache'), script.createCachedData());
}

function inMemory(input) {
  const stdin = new PassThrough();
  stdin.end(input ?? '');
  const sink = () => new PassThrough().resume();
  const stdinKind = input === undefined ? 'nothing' : 'data';
  return { stdin, stdout: sink(), stderr: sink(), env: {}, stdinKind, version: async () => version };
}

if (!existsSync(join(dist, 'bin/program.cache'))) throw new Error('the build is not complete');
