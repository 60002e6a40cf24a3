import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { TABLES } from '../hostile/tables/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => readFileSync(ROOT + name, 'utf8');

const PAGES = ['.', 'docs'].flatMap((folder) =>
  readdirSync(ROOT + folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`)),
);

/** The parts of SECURITY.md that promise something, each a list or a table. */
const PROMISING = ['Not trusted', 'Never', 'What comes out', 'Limits'];
const PROMISES = PROMISING.flatMap((title) => {
  const part = read('SECURITY.md').split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  const items = part.split('\n').filter((line) => /^(- |\| )/.test(line) && !/^\| (what|---) /.test(line));
  return items.map((item) => [title, item] as const);
});

test('every part of SECURITY.md that promises something is read', () => {
  for (const title of PROMISING)
    expect(PROMISES.filter(([part]) => part === title).length, title).toBeGreaterThan(3);
});

test.each(PROMISES)('%s: %s', (_, promise) => {
  expect(promise).toMatch(/`test\/[\w./-]+\.ts`/);
});

test.each(PAGES)('%s names only tests that there are', (page) => {
  const named = read(page).match(/\btest\/[\w*./-]*[\w*]/g) ?? [];
  for (const path of new Set(named))
    expect(path.includes('*') ? found(path) : existsSync(ROOT + path), path).toBe(true);
});

/** Whether a pattern with `*` in its last part finds a file. */
function found(pattern: string): boolean {
  const [folder = '', last = ''] = [pattern.replace(/[^/]*$/, ''), pattern.replace(/.*\//, '')];
  const parts = last.split('*');
  return readdirSync(ROOT + folder).some(
    (name) => name.startsWith(parts[0] as string) && name.endsWith(parts.at(-1) as string),
  );
}

test.each([
  ['docs/usage.md', /Over (\d+) hostile inputs/],
  ['docs/usage.zh-CN.md', /(\d+) 多个恶意输入/],
])('%s counts the hostile inputs', (page, count) => {
  const [, promised] = count.exec(read(page)) ?? [];
  expect(Object.values(TABLES).flat().length).toBeGreaterThan(Number(promised));
});
