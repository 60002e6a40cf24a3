import { expect, test } from 'vitest';
import { BASE } from '../../rules/internal.ts';
import { repeatCommand } from '../../src/messages/command-line.ts';

test('what changes the advice is in the command, what only places it is not', () => {
  const raw = {
    trust: 'official',
    lang: 'zh',
    output: 'x',
    force: true,
    width: '40',
    explain: true,
    input: false,
  };
  expect(repeatCommand({ role: 'owner', groupSize: 5, liveNow: false }, BASE.questions, raw)).toBe(
    'group-exit ask --no-input --role owner --size 5 --live-now false --trust official --lang zh --explain',
  );
});

test('a file name is quoted for the shell', () => {
  const raw = { rules: ["it's here.json", 'b.json'] };
  expect(repeatCommand({}, BASE.questions, raw)).toBe(
    "group-exit ask --no-input --rules 'it'\\''s here.json' --rules b.json",
  );
});
