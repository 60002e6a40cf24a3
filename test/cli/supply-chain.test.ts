import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minVersion, satisfies } from 'semver';
import { expect, test } from 'vitest';
import { PACKAGE, PROGRAM } from '../support/program.ts';

/**
 * Every package whose code runs at the user's, installed or bundled. A new one is a decision: it
 * belongs here together with the reason in the commit.
 */
const RUNTIME = [
  '@valibot/to-json-schema',
  'chalk',
  'cli-table3',
  'commander',
  'csv-stringify',
  'fast-string-width',
  'fastest-levenshtein',
  'ical-generator',
  'inquirer',
  'jsonc-parser',
  'minisearch',
  'valibot',
];

/** With what those need themselves. */
const MOST_IN_ALL = 45;

const LICENCES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'];

/** What the packed program consists of; anything else is left over from something. */
const PACKED = [
  /^package\.json$/,
  /^README(\.zh-CN)?\.md$/,
  /^(CHANGELOG|SECURITY|THIRD-PARTY(-\w+)*)\.(md|txt)$/,
  /^LICENSE$/,
  /^dist\/THIRD-PARTY-LICENSES$/,
  /^dist\/bin\/(?:group-exit|program)\.cjs$/,
  /^dist\/rules\/index\.js$/,
  /^dist\/rules\/(?:[\w-]+\/)*[\w-]+\.d\.ts$/,
  /^dist\/src\/(?:packs|render)\/index(?:\.js|\.d\.ts)$/,
  /^dist\/src\/render\/shown\.d\.ts$/,
  /^dist\/chunks\/(?:chunk|cli-table3)-[A-Z0-9]+\.js$/,
];

/** What is fetched for `npx group-exit`, packed. */
const MOST_BYTES = 1_100_000;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => JSON.parse(readFileSync(ROOT + name, 'utf8'));

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const manifest = read('package.json');
const lock = read('package-lock.json');
const { '': root, ...locked } = lock.packages as Record<string, Locked>;
const runtime = closure(RUNTIME);

/** The packages that some packages bring along, themselves included, by their place in node_modules. */
function closure(names: readonly string[]): [string, Locked][] {
  const found = new Map<string, Locked>();
  const visit = (from: string, name: string) => {
    const place = placeOf(from, name);
    const one = place === undefined ? undefined : locked[place];
    if (place === undefined || !one || found.has(place)) return;
    found.set(place, one);
    for (const next of Object.keys(one.dependencies ?? {})) visit(place, next);
  };
  for (const name of names) visit('', name);
  return [...found];
}

/** Where Node finds a package from a place: in its own node_modules, or further up. */
function placeOf(from: string, name: string): string | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const here = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
    if (locked[here]) return here;
    if (place === '') return undefined;
  }
}

test('the packages that run at the user’s are those of the list, and each is used', () => {
  const imported = new Set<string>();
  for (const folder of ['bin', 'src', 'rules']) {
    for (const file of readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const text = readFileSync(`${ROOT}${folder}/${file}`, 'utf8');
      for (const [, from = ''] of text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^'.][^']*)'/g)) {
        if (!from.startsWith('node:'))
          imported.add(
            from
              .split('/')
              .slice(0, from[0] === '@' ? 2 : 1)
              .join('/'),
          );
      }
    }
  }
  expect([...imported].sort()).toEqual(RUNTIME);
  expect(RUNTIME).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies ?? {})));
  expect(runtime.length).toBeLessThanOrEqual(MOST_IN_ALL);
});

test('each package is pinned to one version', () => {
  for (const range of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(range).toMatch(/^\d+\.\d+\.\d+$/);
  }
  for (const field of ['optionalDependencies', 'peerDependencies', 'bundleDependencies', 'overrides']) {
    expect(manifest[field], field).toBeUndefined();
  }
});

test('no package that runs at the user’s has an install script', () => {
  expect(runtime.filter(([, one]) => one.hasInstallScript)).toEqual([]);
  for (const [place] of runtime) {
    const { scripts = {} } = read(`${place}/package.json`);
    expect(Object.keys(scripts), place).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(pre|post)?install$/)]),
    );
  }
  // Nor does this one: prepare runs in a checkout, not where the packed program is installed.
  expect(Object.keys(manifest.scripts)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(pre|post)?install$/)]),
  );
});

test('the lockfile is complete, names no machine, and fits the manifest', () => {
  for (const [place, one] of Object.entries(locked)) {
    expect(one.integrity, place).toMatch(/^sha512-/);
    expect(one.resolved, place).toBeUndefined();
  }
  expect(root?.dependencies ?? {}).toEqual(manifest.dependencies ?? {});
  expect(lock.version).toBe(manifest.version);
});

test('licences allow it', () => {
  expect(readFileSync(`${ROOT}LICENSE`, 'utf8')).toContain('MIT License');
  expect(manifest.license).toBe('MIT');
  for (const [place, one] of runtime) expect(LICENCES, place).toContain(one.license);
});

test('the packed program holds what it needs and nothing else', () => {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: PACKAGE,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ files, size }] = JSON.parse(told) as [{ files: { path: string }[]; size: number }];
  const names = files.map(({ path }) => path);
  expect(names.filter((name) => !PACKED.some((allowed) => allowed.test(name)))).toEqual([]);
  expect(names.filter((name) => /test|fixture|\.env|secret/i.test(name))).toEqual([]);
  for (const needed of [
    'package.json',
    'LICENSE',
    'README.md',
    'README.zh-CN.md',
    'dist/bin/group-exit.cjs',
    'dist/rules/index.js',
  ]) {
    expect(names).toContain(needed);
  }
  expect(size).toBeLessThan(MOST_BYTES);
});

test.skipIf(process.platform === 'win32')('the command can be executed, however often it is built', () => {
  const { mode } = statSync(PROGRAM);
  expect(mode & 0o111).toBe(0o111);
});

// npm leaves out optional packages that do not want the Node in use, and says nothing of it.
test('everything that is locked runs on the oldest Node that is promised', () => {
  const oldest = minVersion(manifest.engines.node)?.version ?? '';
  expect(oldest).toBe('20.17.0');
  const tooNew = Object.entries(locked).filter(
    ([, { engines }]) => engines?.node && !satisfies(oldest, engines.node),
  );
  expect(tooNew.map(([place, { engines }]) => [place, engines?.node])).toEqual([]);
});
