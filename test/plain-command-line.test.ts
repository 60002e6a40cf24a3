import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMANDS } from '../src/commands/index.ts';
import { plainInvocation } from '../src/plain-command-line.ts';
import { parseCommandLine } from '../src/program.ts';
import { argument, command } from './hostile/support/arguments.ts';

const parsed = (argv: readonly string[]) => parseCommandLine(argv, COMMANDS, '1.0.0', 'en');

const SCRIPTED: readonly (readonly string[])[] = [
  [],
  ['--brief'],
  ['check', '--brief'],
  ['check', '-', 'more.ndjson', '--json'],
  ['--role', 'owner', '--live-now', 'true', '--size', '55'],
  ['rules', '--platform', 'telegram', '--grade', 'official'],
  ['check', '--rules', 'a.json', '--rules', 'b.json'],
  ['schema', 'answers'],
  ['completion', 'bash'],
];

test.each(SCRIPTED.map((argv) => ({ argv })))('needs no parser: $argv', ({ argv }) => {
  expect(plainInvocation(argv, COMMANDS)).toEqual(parsed(argv));
});

test.each(
  [['--help'], ['check', '--brief', '-h'], ['--no-input'], ['schema'], ['chek'], ['-fjson'], ['--']].map(
    (argv) => ({ argv }),
  ),
)('leaves to the parser: $argv', ({ argv }) => {
  expect(plainInvocation(argv, COMMANDS)).toBeUndefined();
});

test('whatever is read without the parser is what the parser would have read', () => {
  let plain = 0;
  fc.assert(
    fc.property(command, fc.array(argument, { maxLength: 6 }), (name, list) => {
      const argv = name === undefined ? list : [name, ...list];
      const read = plainInvocation(argv, COMMANDS);
      if (!read) return;
      plain++;
      expect(read).toEqual(parsed(argv));
    }),
    { numRuns: 3_000, seed: 20_261_123 },
  );
  expect(plain).toBeGreaterThan(100);
});
