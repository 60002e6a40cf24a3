import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../rules/internal.ts';

test.each(['docs/usage.md', 'docs/usage.zh-CN.md'])('%s lists every code of an error', (file) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const [line = ''] = text.match(/^.*`error\.code`.*`unknown-key`.*$/m) ?? [];
  const listed = [...line.matchAll(/`([a-z-]+)`/g)].map((found) => found[1]);
  expect(listed.sort()).toEqual(Object.keys(PROBLEM_CODES).sort());
});
