import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evidenceDocs } from '../support/evidence-docs.ts';
import { RULES } from '../support/rules.ts';

const FOLDER = new URL('../../docs/evidence/', import.meta.url);

const pages = evidenceDocs(RULES);

// Read the difference before you commit it: a changed stance shows as a changed grade.
if (process.env.UPDATE) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [name, text] of Object.entries(pages)) writeFileSync(new URL(name, FOLDER), text);
}

test('docs/evidence is what claims, sources and rules come to', () => {
  const written = readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]);
  expect(pages, 'npm run update writes them anew').toEqual(Object.fromEntries(written));
});
