// Builds the package: the library as modules, and the program in one file with all it needs.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { bundleProgram, FILE_NAMES } from './bin/bundle.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What a verdict does without: it lies in a file of its own. */
const EVIDENCE = ['tables', 'comparison', 'claims', 'sources'];

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

/** Puts all data of the library into two modules, which the program reads as well. */
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
  for (const [file, name, wanted] of [
    ['knowledge', 'KNOWLEDGE', (key) => !EVIDENCE.includes(key)],
    ['evidence', 'EVIDENCE', (key) => EVIDENCE.includes(key)],
  ]) {
    const text = Object.keys(BASE)
      .flatMap((key, at) => (wanted(key) ? [lines[at]] : []))
      .join(',\n');
    writeFileSync(join(dist, `rules/${file}.js`), `${about}\nexport const ${name} = {\n${text}\n};\n`);
  }
  writeFileSync(
    base,
    [
      "import { EVIDENCE } from './evidence.js';",
      "import { KNOWLEDGE } from './knowledge.js';",
      '/** Everything group-exit knows. */',
      'export const BASE = { ...KNOWLEDGE, ...EVIDENCE };\n',
    ].join('\n'),
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

async function bundle() {
  const bin = join(dist, 'bin');
  const metafile = await bundleProgram(root, bin, { GROUP_EXIT_VERSION: JSON.stringify(version) });
  const launcher = {
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.17',
    logLevel: 'warning',
  };
  await build({
    ...launcher,
    entryPoints: [join(root, 'bin/launch.ts')],
    outfile: join(bin, 'group-exit.cjs'),
    banner: { js: '#!/usr/bin/env node' },
  });
  await build({
    ...launcher,
    entryPoints: [join(root, 'bin/launch-worker.ts')],
    outfile: join(bin, 'worker.cjs'),
  });
  // npm makes it executable where it links it, but not once more when it is built anew.
  chmodSync(join(bin, 'group-exit.cjs'), 0o755);
  return { metafile };
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
  const bin = join(dist, 'bin');
  const scripts = {};
  const evaluated = Object.fromEntries(
    FILE_NAMES.map((name) => {
      const file = join(bin, `${name}.cjs`);
      scripts[name] = new Script(readFileSync(file, 'latin1'), { filename: file });
      return [name, scripts[name].runInThisContext()];
    }),
  );
  const program = { exports: {} };
  const loaded = {};
  const builtIn = createRequire(join(bin, 'program.cjs'));
  const need = (name) => {
    if (!name.startsWith('./')) return builtIn(name);
    if (program.exports.parts[name]) return program.exports.parts[name];
    if (!loaded[name]) {
      loaded[name] = { exports: {} };
      const file = program.exports.places[name] ?? 'parts';
      evaluated[file][name](loaded[name].exports, need, loaded[name], bin);
    }
    return loaded[name].exports;
  };
  evaluated.program(program.exports, need, program, bin);
  const record = '{"id":1,"role":"owner","device":"ios","size":55,"type":"payment","region":"eu"}\n';
  // More would make the files larger, and what is not run costs as much to load as what is.
  await program.exports.main(['--brief'], piped(record));
  await program.exports.main(['--json'], piped(record));
  await program.exports.main(['--help'], piped());
  await program.exports.main([], atTerminal());
  for (const name of FILE_NAMES) {
    writeFileSync(join(bin, `${name}.cache`), scripts[name].createCachedData());
  }
}

/** A run in a pipe. */
function piped(input) {
  const stdin = new PassThrough();
  stdin.end(input ?? '');
  const stdinKind = input === undefined ? 'nothing' : 'data';
  return { stdin, stdout: sink(), stderr: sink(), env: {}, stdinKind, version: async () => version };
}

/** A run at a terminal whose user leaves at the first question. */
function atTerminal() {
  const screen = () => Object.assign(sink(), { isTTY: true, columns: 80, rows: 24 });
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode() {} });
  const stderr = screen();
  // Once the first question is drawn, and listened for.
  stderr.once('data', () => setImmediate(() => stdin.write('\u0003')));
  return {
    stdin,
    stdout: screen(),
    stderr,
    env: { TERM: 'xterm-256color' },
    stdinKind: 'terminal',
    version: async () => version,
  };
}

function sink() {
  return new PassThrough().resume();
}

if (!existsSync(join(dist, 'bin/parts.cache'))) throw new Error('the build is not complete');
