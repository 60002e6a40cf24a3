// Builds the package: the library as ES modules and the program as one file, each with the packages it needs.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = resolve(root, values.out);
const { version, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const common = { absWorkingDir: root, bundle: true, format: 'cjs', platform: 'node', logLevel: 'warning' };
// package.json says which names they go by; tsconfig.build.json makes their declarations.
const entries = ['rules/index.ts', 'src/render/index.ts', 'src/packs/index.ts'];

rmSync(out, { recursive: true, force: true });
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', out],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
await build({
  ...common,
  entryPoints: entries,
  outbase: '.',
  outdir: out,
  format: 'esm',
  // No module of Node's: the library runs in browsers.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  // What several entries use, above all the rules, is there once.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  target: 'es2022',
  charset: 'utf8',
  // Colours of cli-table3 that are not asked for.
  external: ['@colors/colors/safe'],
});
const { metafile } = await build({
  ...common,
  entryPoints: ['bin/program.ts'],
  outfile: join(out, 'bin/program.cjs'),
  target: 'node20.17',
  // Packages that have both forms are taken as modules: what is not used of those falls away.
  mainFields: ['module', 'main'],
  define: { VERSION: JSON.stringify(version) },
  // Inquirer brings 0.7 MB, mostly tables for its editor; names stay, for the traces of bugs.
  minifyWhitespace: true,
  metafile: true,
});
const launcher = join(out, 'bin/group-exit.cjs');
await build({
  ...common,
  entryPoints: ['bin/group-exit.ts'],
  outfile: launcher,
  target: 'node8',
  banner: { js: '#!/usr/bin/env node' },
  define: { OLDEST_NODE: JSON.stringify(engines.node.replace('>=', '')) },
});
chmodSync(launcher, 0o755);
writeFileSync(join(out, 'THIRD-PARTY-LICENSES'), licences(Object.keys(metafile.inputs)));

/** The licences of the packages that went into the program; the library has some of the same. */
function licences(inputs) {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
    if (!file && !license) throw new Error(`${name} has no licence`);
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(root, folder, file), 'utf8') : ''}`;
  });
  return ['The programs in this folder contain the following packages.', ...texts].join(
    `\n\n${'-'.repeat(80)}\n\n`,
  );
}
