import { expect, test } from 'vitest';
import { allCases } from '../support/cases.ts';
import { run } from '../support/program.ts';

const cases = allCases();

test('the built program gives the same for all of them in one pipe, line for line', async () => {
  const input = cases.map((one, at) => JSON.stringify({ id: at, ...one.answers })).join('\n');
  const { stdout, stderr, code } = await run(['check', '-', '--brief'], input);
  expect(stderr).toBe('');
  expect(code).toBe(1);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(cases.length);
  lines.forEach((line, at) => {
    const got = JSON.parse(line);
    const wanted = cases[at]?.expect;
    expect(got.id).toBe(at);
    expect(got.verdict, cases[at]?.name).toBe(wanted?.verdict);
    expect([...got.blockers].sort(), cases[at]?.name).toEqual([...(wanted?.blockers ?? [])].sort());
    expect(got.waitHours).toBeCloseTo(wanted?.waitHours ?? 0, 6);
  });
});
