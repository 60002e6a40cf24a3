import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXIT } from '../../src/process/exit-codes.ts';
import { inMemory } from '../support/in-memory.ts';

const CODES = Object.values(EXIT).map(String);

test.each(['en', 'zh'])('help in %s lists every exit code', async (lang) => {
  for (const command of [[], ['check']]) {
    const { stdout } = await inMemory([...command, '--help', '--lang', lang], '');
    const listed = [...stdout.matchAll(/^ {2}(\d+) {2,}\S/gm)].map((found) => found[1]);
    expect(listed).toEqual(CODES);
  }
});

test.each(['docs/usage.md', 'docs/usage.zh-CN.md'])('%s lists every exit code', (file) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const [line = ''] = text.match(/^(?:Exit codes:|退出码：).*$/m) ?? [];
  expect([...line.matchAll(/\*\*(\d+)\*\*/g)].map((found) => found[1])).toEqual(CODES);
});
