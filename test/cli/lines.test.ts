import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { CLEAN_ENV, PROGRAM, run } from '../support/program.ts';

const RECORD = '{"id":1,"role":"owner","device":"ios","size":35,"type":"ordinary","region":"eu"}';
const BRIEF =
  '{"schemaVersion":1,"id":1,"goal":"dissolve","verdict":"ready","doubtful":false,"blockers":[],"waitHours":0}\n';

test.each([
  ['a single line', `${RECORD}\n`, BRIEF],
  ['a single line without its end', RECORD, BRIEF],
  ['nothing', '', ''],
  ['blank lines', '\n \n', ''],
])('--lines: %s', async (_, input, output) => {
  expect(await run(['--lines', '--brief'], input)).toMatchObject({ code: 0, stdout: output });
});

test('--lines: an array is a bad record, and what follows is judged', async () => {
  const { code, stdout } = await run(['check', '-', '--lines', '--brief'], `[]\n${RECORD}\n`);
  const lines = stdout.trimEnd().split('\n');
  expect(code).toBe(2);
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ line: 1, error: { code: 'wrong-shape' } });
  expect(`${lines[1]}\n`).toBe(BRIEF);
});

test('--lines: each line is answered before the next comes', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'check', '-', '--lines', '--brief'], {
    env: CLEAN_ENV,
  });
  for (let count = 0; count < 3; count++) {
    child.stdin.write(`${RECORD}\n`);
    const answer = await new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    expect(answer).toBe(BRIEF);
  }
  child.stdin.end();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});
