import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CLEAN_ENV, PROGRAM } from '../support/program.ts';

/** The pages for users, in English and in Chinese. */
const PAIRS = [
  ['README.md', 'README.zh-CN.md'],
  ['docs/usage.md', 'docs/usage.zh-CN.md'],
  ['docs/rule-packs.md', 'docs/rule-packs.zh-CN.md'],
] as const;
const [READMES] = PAIRS;

/** A command and what it prints, as a reader sees both. */
const TRANSCRIPT = /<!-- run -->\n```console\n\$ (.+)\n([\s\S]*?)```/g;

const pathOf = (page: string) => fileURLToPath(new URL(`../../${page}`, import.meta.url));
const read = (page: string) => readFileSync(pathOf(page), 'utf8');

/** Runs a command line of a page in bash, with the built program as `group-exit` and `npx group-exit`. */
function outputOf(command: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-readme-'));
  const scripts = {
    'group-exit': `exec "${process.execPath}" "${PROGRAM}" "$@"`,
    npx: '[ "$1" = group-exit ] && exec "$@"',
  };
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const env = { ...CLEAN_ENV, PATH: `${folder}:${CLEAN_ENV.PATH}` };
  return execFileSync('bash', ['-c', `${command} || true`], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

// npm run update writes the transcripts anew.
test.each(PAIRS.flat())('every transcript in %s is what the program prints', (page) => {
  const text = read(page);
  const fresh = text.replace(TRANSCRIPT, (_, command: string) => {
    const printed = outputOf(command).trimEnd();
    return `<!-- run -->\n\`\`\`console\n$ ${command}\n${printed}\n\`\`\``;
  });
  if (process.env.UPDATE) writeFileSync(pathOf(page), fresh);
  else expect(text).toBe(fresh);
});

test.each(PAIRS.flat())('every transcript in %s is looked at', (page) => {
  const text = read(page);
  expect([...text.matchAll(TRANSCRIPT)].length).toBeGreaterThan(0);
  expect([...text.matchAll(TRANSCRIPT)]).toHaveLength([...text.matchAll(/^```console$/gm)].length);
});

test.each(READMES)('the first screen of %s has the two commands', (page) => {
  const first = read(page).split('\n').slice(0, 24);
  expect(first).toContain('npm ci && npx group-exit');
  expect(first).toContain('npm ci && npm test');
});

test.each(READMES)('%s is at most 12 kB and has two pictures', (page) => {
  expect(Buffer.byteLength(read(page))).toBeLessThanOrEqual(12_000);
  expect(read(page).match(/^!\[/gm)).toHaveLength(2);
});

test.each(PAIRS)('%s and %s have the same sections, tables, commands and transcripts', (...pages) => {
  const [english = '', chinese = ''] = pages.map(read);
  const shape = (text: string) => text.match(/^#+ |^\| `[^`]+` \||^!\[|^\d\. /gm);
  const commands = (text: string) => [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map((found) => found[1]);
  expect(shape(chinese)?.map(withoutWords)).toEqual(shape(english)?.map(withoutWords));
  expect(commands(chinese)).toEqual(commands(english));
  expect([...chinese.matchAll(TRANSCRIPT)]).toHaveLength([...english.matchAll(TRANSCRIPT)].length);
});

/** A row's first cell with the placeholders that each language has its own word for. */
function withoutWords(start: string): string {
  return start.replace(/ (?:ID|WORDS|编号|词)(?=`)/, ' …');
}
