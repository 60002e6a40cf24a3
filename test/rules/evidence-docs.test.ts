import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BASE } from '../../rules/internal.ts';
import { EVIDENCE, evidenceCheck } from '../checks/checks.ts';
import { evidenceDocs } from '../support/evidence-docs.ts';
import { RULES } from '../support/rules.ts';

// Read the difference before you commit it: a changed stance shows as a changed grade.
if (process.env.UPDATE) {
  rmSync(EVIDENCE, { recursive: true, force: true });
  mkdirSync(EVIDENCE);
  for (const [name, text] of Object.entries(evidenceDocs(RULES)))
    writeFileSync(new URL(name, EVIDENCE), text);
}

test('docs/evidence is what claims, sources and rules come to', () => {
  expect(evidenceCheck().findings(BASE), 'npm run update writes them anew').toEqual([]);
});
