import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../rules/', import.meta.url));
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

test.each(files)('rules/%s imports nothing from outside rules/', (file) => {
  const text = readFileSync(`${ROOT}${file}`, 'utf8');
  const depth = file.split('/').length - 1;
  for (const [, from = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
    expect(from).toMatch(/^\.\.?\//);
    const up = from.split('/').filter((part) => part === '..').length;
    expect(up, `${file} → ${from}`).toBeLessThanOrEqual(depth);
  }
  const code = text.replace(/'(?:\\.|[^'\\])*'/g, "''").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  expect(code).not.toMatch(/\b(process|globalThis|require|window|document|fetch)\s*[.(]/);
});
