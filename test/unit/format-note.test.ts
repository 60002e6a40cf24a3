import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatNote, partsNote } from '../../src/cli/format-note.ts';
import { inMemory } from '../support/in-memory.ts';

test.each([
  ['plan.html', 'text', undefined, 'html'],
  ['PLAN.HTM', 'text', undefined, 'html'],
  ['audit.csv', 'text', undefined, 'csv'],
  ['plan.csv', 'text', 'text', undefined],
  ['plan.html', 'html', 'html', undefined],
  ['plan.txt', 'text', undefined, undefined],
  ['lines.ndjson', 'text', undefined, 'json'],
  ['plan', 'text', undefined, undefined],
  ['brief.ndjson', 'json', undefined, undefined],
] as const)('%s as %s: %j', (output, format, asked, meant) => {
  expect(formatNote({ output, format }, { format: asked })?.en.match(/-f (\w+)/)?.[1]).toBe(meant);
});

test.each([['schema', 'answers'], ['next'], ['completion', 'bash']])(
  '%s prints what it prints, whatever the file is called',
  async (...args) => {
    const output = join(mkdtempSync(join(tmpdir(), 'group-exit-')), 'a.json');
    expect(await inMemory([...args, '-o', output], '{}')).toEqual({ code: 0, stdout: '', stderr: '' });
  },
);

test.each([
  ['json', { full: true }, 'note: --full makes no difference to json; --fields all gives everything'],
  ['json', { show: 'effects' }, 'note: --show makes no difference to json; --fields all gives everything'],
  ['csv', { full: true }, 'note: --full makes no difference to csv'],
  ['ics', {}, undefined],
  ['html', { full: true }, undefined],
  ['text', { show: 'effects' }, undefined],
] as const)('%s and %j: %j', (format, options, note) => {
  expect(partsNote({ format }, options)?.en).toBe(note);
});

test.each([
  [['compare', '--full'], 'group-exit: note: --full makes no difference to compare\n'],
  [['compare', '--json', '--show', 'effects'], 'group-exit: note: --show makes no difference to compare\n'],
  [['rules', '--full', '--lang', 'zh'], 'group-exit: 提示：--full 对 rules 不起作用\n'],
  [['schema', 'answers', '--full'], 'group-exit: note: --full makes no difference to schema\n'],
  [['rules'], ''],
])('%j prints no advice that --full or --show could add to', async (args, told) => {
  const plain = await inMemory(
    args.filter((arg) => !/^(--full|--show|effects)$/.test(arg)),
    '',
  );
  expect(await inMemory(args, '')).toEqual({ ...plain, stderr: told });
});
