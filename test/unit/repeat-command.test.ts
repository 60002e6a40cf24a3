import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BASE } from '../../rules/internal.ts';
import { asStarted, callerOf, quoted, repeatCommand } from '../../src/messages/command-line.ts';
import { BY_NAME } from '../support/in-memory.ts';

const NOW = new Date('2026-11-28T09:00:00.123Z');

test('the command begins with what started the program, quoted', () => {
  const given = { answers: {}, approximate: [] };
  const command = (...startedBy: string[]) =>
    repeatCommand(given, BASE.questions, {}, callerOf({ env: {}, startedBy }, 'linux'), NOW);
  expect(command('npx', 'group-exit')).toBe('npx group-exit ask --no-input');
  expect(command('node', 'my own/group-exit.cjs')).toBe("node 'my own/group-exit.cjs' ask --no-input");
  const caller = callerOf({ env: {}, startedBy: ['node', '$&.cjs'] }, 'linux');
  expect(asStarted('Try group-exit --help', caller)).toBe("Try node '$&.cjs' --help");
});

test.each([
  ['powershell', { PSModulePath: 'C:\\me;C:\\program;C:\\windows' }, "--size '<=60' --rules 'it''s 1.json'"],
  ['cmd', { PSModulePath: 'C:\\program;C:\\windows' }, '--size "<=60" --rules "it\'s 1.json"'],
  ['posix', { MSYSTEM: 'MINGW64' }, "--size '<=60' --rules 'it'\\''s 1.json'"],
] as const)('on Windows it is quoted for %s', (shell, env, quotedWords) => {
  const caller = callerOf({ env, startedBy: ['group-exit'] }, 'win32');
  expect(caller.shell).toBe(shell);
  const given = { answers: { groupSize: 60 }, approximate: ['groupSize'] } as const;
  expect(repeatCommand(given, BASE.questions, { rules: ["it's 1.json"] }, caller, NOW)).toContain(
    quotedWords,
  );
});

test('what changes the screen is in the command, what only places it or makes no difference is not', () => {
  const raw = {
    trust: 'official',
    lang: 'zh',
    output: 'x',
    force: true,
    width: '40',
    accessible: true,
    color: 'never',
    explain: true,
    input: false,
  };
  const given = { answers: { role: 'owner', groupSize: 5, liveNow: false }, approximate: [] } as const;
  expect(repeatCommand(given, BASE.questions, raw, BY_NAME, NOW)).toBe(
    'group-exit ask --no-input --role owner --size 5 --live-now false --trust official --lang zh --explain --accessible --width 40',
  );
});

test('a file name is quoted for the shell', () => {
  const raw = { rules: ["it's here.json", 'b.json'] };
  expect(repeatCommand({ answers: {}, approximate: [] }, BASE.questions, raw, BY_NAME, NOW)).toBe(
    "group-exit ask --no-input --rules 'it'\\''s here.json' --rules b.json",
  );
});

test('what nobody sees in a file name is written so that bash, zsh and ksh read it back', () => {
  const names = ['e\u001b]0;x\u0007.json', 'a\u202eb.json', 'a\nb', "it's\t\\.json", '群\u200b.json'];
  for (const name of names) {
    const word = quoted(name);
    expect(word).toMatch(/^\$'[\x20-\x7e]*'$/);
    for (const shell of ['bash', 'zsh']) {
      const { error, stdout } = spawnSync(shell, ['-c', `printf %s ${word}`], { encoding: 'utf8' });
      if (!error) expect(stdout).toBe(name);
    }
  }
  expect(quoted('群 1.json')).toBe("'群 1.json'");
});

test('a number that is not exact is repeated as such', () => {
  const answers = { groupSize: 60, passwordAgeDays: 7, sessionAgeHours: 20 };
  const given = { answers, approximate: ['groupSize', 'sessionAgeHours'] } as const;
  expect(repeatCommand(given, BASE.questions, {}, BY_NAME, NOW)).toBe(
    "group-exit ask --no-input --size '<=60' --password-age-days 7 --session-age-hours 20+ --as-of 2026-11-28T09:00:00Z",
  );
});

test('clocks that run say since when, unless the moment is given, and not since when they were read before', () => {
  const given = { answers: { passwordAgeDays: 5 }, approximate: [] } as const;
  const command = (raw: Record<string, string>) => repeatCommand(given, BASE.questions, raw, BY_NAME, NOW);
  const answered = 'group-exit ask --no-input --password-age-days 5';
  expect(command({ asOf: '2026-11-26T09:00:00Z' })).toBe(`${answered} --as-of 2026-11-28T09:00:00Z`);
  expect(command({ now: '2026-11-28T09:00:00Z' })).toBe(`${answered} --now 2026-11-28T09:00:00Z`);
});
