// Builds the package: the library as modules, and the program in one file with all it needs.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const LANGUAGES = ['en', 'zh'];

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

/**
 * Puts all data of the library into modules that the program reads as well: two for the rules and the
 * evidence without their texts, and the texts of both in each language.
 */
async function gatherKnowledge() {
  const rules = join(dist, 'rules');
  mkdirSync(join(rules, 'texts'), { recursive: true });
  const { BASE } = await import(pathToFileURL(join(rules, 'base.js')).href);
  const { unworded } = await import(pathToFileURL(join(rules, 'worded.js')).href);
  const write = (name, ...lines) => writeFileSync(join(rules, name), `${lines.join('\n')}\n`);
  for (const [file, about, wanted] of [
    ['knowledge', 'The rules and questions', (key) => !EVIDENCE.includes(key)],
    ['evidence', 'The evidence and the tables', (key) => EVIDENCE.includes(key)],
  ]) {
    const texts = [];
    const places = new Map();
    const put = (text) => {
      const name = JSON.stringify(text);
      if (!places.has(name)) places.set(name, texts.push(text) - 1);
      return places.get(name);
    };
    const parts = Object.entries(BASE)
      .filter(([key]) => wanted(key))
      .map(([key, value]) => `${JSON.stringify(key)}:\n${byLine(unworded(value, put))}`);
    const made = 'made from the files under rules/ in the repository';
    const name = file.toUpperCase();
    write(
      `${file}.js`,
      `/** ${about}, their texts left out (worded.js); ${made}. */`,
      // ASCII is read in half the time.
      `export const ${name} = {\n${inAscii(parts.join(',\n'))}\n};`,
    );
    for (const lang of LANGUAGES) {
      write(
        `texts/${file}-${lang}.js`,
        `/** ${about}: their texts, one a line; ${made}. */`,
        `export const ${name} = ${byLine(texts.map((text) => text[lang]))};`,
      );
    }
  }
  write('base.js', ...baseOf(LANGUAGES, 'Everything group-exit knows, in all languages.'));
  for (const lang of LANGUAGES) {
    const about = `Everything group-exit knows in one language (${lang}), whichever is asked for.`;
    write(`${lang}.js`, "export * from './api.js';", ...baseOf([lang], about));
    write(
      `${lang}.d.ts`,
      "import type { RuleBase } from './model/base.ts';",
      "export * from './api.ts';",
      `/** ${about} */`,
      'export declare const BASE: RuleBase;',
    );
  }
}

/** The source of a module with a base in some languages; one that is not there is stood in for by the first. */
function baseOf(languages, about) {
  const names = languages.flatMap((lang) => ['knowledge', 'evidence'].map((file) => [file, lang]));
  const listOf = (file, lang) => `${file}_${languages.includes(lang) ? lang : languages[0]}`.toUpperCase();
  const texts = (file) => LANGUAGES.map((lang) => `${lang}: ${listOf(file, lang)}[at]`).join(', ');
  // Another base may be made of the same data.
  const part = (file) => `worded(structuredClone(${file.toUpperCase()}), (at) => ({ ${texts(file)} }))`;
  return [
    "import { EVIDENCE } from './evidence.js';",
    "import { KNOWLEDGE } from './knowledge.js';",
    ...names.map(
      ([file, lang]) =>
        `import { ${file.toUpperCase()} as ${listOf(file, lang)} } from './texts/${file}-${lang}.js';`,
    ),
    "import { worded } from './worded.js';",
    '// Pure: whoever bundles and does not use it does without.',
    'const knows = () => ({',
    `  ...${part('knowledge')},`,
    `  ...${part('evidence')},`,
    '});',
    `/** ${about} */`,
    'export const BASE = /* @__PURE__ */ knows();',
  ];
}

/** JSON with escapes for all that is no ASCII. */
function inAscii(json) {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** JSON with an entry a line, so that two versions can be compared. */
function byLine(value) {
  const entries = Array.isArray(value)
    ? value.map((entry) => JSON.stringify(entry))
    : Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${JSON.stringify(entry)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.join(',\n')}\n${close}`;
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
  for (const entry of ['index', ...LANGUAGES]) {
    follow(join(dist, `rules/${entry}.js`));
    follow(join(dist, `rules/${entry}.d.ts`));
  }
  for (const name of readdirSync(join(dist, 'rules'), { recursive: true })) {
    const file = join(dist, 'rules', name);
    if (!/\.(js|d\.ts)$/.test(name)) continue;
    if (!wanted.has(file)) rmSync(file);
    // Declarations name the sources they were made from; older compilers do not find those.
    else if (name.endsWith('.d.ts')) {
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(['"]\.[^'"]+)\.ts(?=['"])/g, '$1.js'));
    }
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
