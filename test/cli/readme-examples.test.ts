import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as library from '../../rules/index.ts';
import * as packs from '../../src/packs/index.ts';
import * as render from '../../src/render/index.ts';
import { PACKAGE } from '../support/program.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = /<!-- example -->\n```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g;

/** A folder in which the packed package is installed, as a user has it. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'group-exit-examples-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const name = execFileSync('npm', pack, { cwd: PACKAGE, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', join(folder, name), '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, 'group-exit'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const examplesOf = (file: string) => [...readFileSync(file, 'utf8').matchAll(EXAMPLE)];

test('docs/library.md has an example of every public name', () => {
  const code = examplesOf(join(ROOT, 'docs/library.md'))
    .map(([, one = '']) => one.replace(/^import .*$/gm, ''))
    .join('\n');
  for (const name of [library, packs, render].flatMap((entry) => Object.keys(entry))) {
    expect(code).toMatch(new RegExp(`\\b${name}\\b`));
  }
});

describe.each(['README.md', 'README.zh-CN.md', 'docs/library.md'])('the library examples of %s', (name) => {
  const file = join(ROOT, name);
  const examples = examplesOf(file);

  test('there are some', () => {
    expect(examples.length).toBeGreaterThanOrEqual(1);
  });

  test('print what stands below them', () => {
    const fresh = readFileSync(file, 'utf8').replace(EXAMPLE, (_, code: string) => {
      writeFileSync(join(folder, 'example.mjs'), transformSync(code, { loader: 'ts' }).code);
      const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
      return `<!-- example -->\n\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${printed}\`\`\``;
    });
    if (process.env.UPDATE) writeFileSync(file, fresh);
    else expect(readFileSync(file, 'utf8')).toBe(fresh);
  });

  test.each(['node16', 'bundler'])('are well typed (%s)', (resolution) => {
    const files = examples.map(([, code = ''], at) => {
      writeFileSync(join(folder, `example-${at}.ts`), code);
      return `example-${at}.ts`;
    });
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      types: [],
      module: resolution === 'node16' ? 'node16' : 'esnext',
      moduleResolution: resolution,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
    expect(execFileSync(tsc, ['-p', folder], { encoding: 'utf8' })).toBe('');
  });
});
