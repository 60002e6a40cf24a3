// Builds the package: the library as modules, and the program in one file with all it needs.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleProgram } from './bin/bundle.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What a verdict does without: it lies in a file of its own. */
const EVIDENCE = ['tables', 'comparison', 'claims', 'sources'];

/** How the small files are made that load the program. */
const LAUNCHER = { bundle: true, format: 'cjs', platform: 'node', target: 'node20.17', logLevel: 'warning' };

/** A line that names whose work it is. */
const HOLDER = /^[\s-]*copyright (\(c\)|©|\d{4})/i;

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
await gatherKnowledge();
prune();
const { metafile } = await bundle();
writeLicences(metafile);
await keepCompiled();

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
  await build({
    ...LAUNCHER,
    entryPoints: [join(root, 'bin/launch.ts')],
    outfile: join(bin, 'group-exit.cjs'),
    banner: { js: '#!/usr/bin/env node' },
  });
  await build({
    ...LAUNCHER,
    entryPoints: [join(root, 'bin/launch-worker.ts')],
    outfile: join(bin, 'worker.cjs'),
  });
  // npm makes it executable where it links it, but not once more when it is built anew.
  chmodSync(join(bin, 'group-exit.cjs'), 0o755);
  return { metafile };
}

/** The licences of the packages that went into the program: each text once, with all it is given by. */
function writeLicences({ inputs }) {
  const folders = Object.keys(inputs).flatMap((path) => {
    const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path);
    return found ? [join(root, relative(root, resolve(found[0])))] : [];
  });
  const texts = new Map();
  for (const folder of [...new Set(folders)].sort()) {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    if (!file && !about.license) throw new Error(`${about.name} has no licence`);
    const text = file ? readFileSync(join(folder, file), 'utf8') : '';
    const lines = text.split('\n').map((line) => line.trim());
    const holders = lines.filter((line) => HOLDER.test(line));
    const terms = lines
      .filter((line) => !HOLDER.test(line))
      .join('\n')
      .trim();
    // The same but for its line breaks and its title is the same.
    const name = terms
      .replace(/^\(?(the )?\w+ licen[cs]e[^\n]*\n/i, '')
      .replace(/\s+/g, ' ')
      .trim();
    const known = texts.get(name) ?? { terms, given: [] };
    known.given.push([`${about.name} ${about.version} (${about.license})`, ...holders].join('\n  '));
    texts.set(name, known);
  }
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  const sections = [...texts.values()].map(({ terms, given }) => `${given.join('\n')}\n\n${terms}`);
  writeFileSync(
    join(dist, 'THIRD-PARTY-LICENSES'),
    `${['The command group-exit contains the following packages.', ...sections].join(rule)}\n`,
  );
}

/** Does what the first run does where the program was installed (bin/compile-ahead.ts). */
async function keepCompiled() {
  const outfile = join(dist, 'compile-ahead.cjs');
  await build({ ...LAUNCHER, entryPoints: [join(root, 'bin/compile-ahead.ts')], outfile });
  await createRequire(import.meta.url)(outfile).compileAhead(join(dist, 'bin'));
  rmSync(outfile);
}
