import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CLEAN_ENV, PROGRAM } from '../support/program.ts';

const READMES = ['README.md', 'README.zh-CN.md'].map((name) =>
  fileURLToPath(new URL(`../../${name}`, import.meta.url)),
);
const BLOCK = /<!-- run: (.+) -->\n```text\n([\s\S]*?)```/g;

/** Runs a command line of the README in bash, with the built program as `group-exit`. */
function transcript(command: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'group-exit-readme-'));
  const wrapper = join(folder, 'group-exit');
  writeFileSync(wrapper, `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
  chmodSync(wrapper, 0o755);
  const env = { ...CLEAN_ENV, PATH: `${folder}:${CLEAN_ENV.PATH}` };
  return execFileSync('bash', ['-c', `${command} || true`], { env, encoding: 'utf8' });
}

// npm run update writes the transcripts anew.
test.each(READMES)('every transcript in %s is what the program prints', (file) => {
  const text = readFileSync(file, 'utf8');
  const fresh = text.replace(BLOCK, (_, command: string) => {
    const printed = transcript(command).trimEnd();
    return `<!-- run: ${command} -->\n\`\`\`text\n${printed}\n\`\`\``;
  });
  if (process.env.UPDATE) writeFileSync(file, fresh);
  else expect(text).toBe(fresh);
});

test.each(READMES)('the first screen of %s has the two commands', (file) => {
  const first = readFileSync(file, 'utf8').split('\n').slice(0, 24);
  expect(first).toContain('npm ci && npx group-exit');
  expect(first).toContain('npm ci && npm test');
});

test('both READMEs have the same sections and commands', () => {
  const [english = '', chinese = ''] = READMES.map((file) => readFileSync(file, 'utf8'));
  const shape = (text: string) => text.match(/^#+ |^\| `\w+` /gm);
  expect(shape(chinese)).toEqual(shape(english));
  const commands = (text: string) => [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map((found) => found[1]);
  expect(commands(chinese)).toEqual(commands(english));
  expect([...chinese.matchAll(BLOCK)]).toHaveLength([...english.matchAll(BLOCK)].length);
});
