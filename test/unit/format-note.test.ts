import { expect, test } from 'vitest';
import { formatNote } from '../../src/format-note.ts';

test.each([
  ['plan.html', 'text', undefined, 'html'],
  ['PLAN.HTM', 'text', undefined, 'html'],
  ['audit.csv', 'text', undefined, 'csv'],
  ['plan.csv', 'text', 'text', undefined],
  ['plan.html', 'html', 'html', undefined],
  ['plan.txt', 'text', undefined, undefined],
  ['plan', 'text', undefined, undefined],
  ['brief.ndjson', 'json', undefined, undefined],
] as const)('%s as %s: %j', (output, format, asked, meant) => {
  expect(formatNote({ output, format }, { format: asked })?.en.match(/-f (\w+)/)?.[1]).toBe(meant);
});
