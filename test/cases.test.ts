import { expect, test } from 'vitest';
import { advise, BASE } from '../rules/index.ts';
import { allCases } from './support/cases.ts';
import { run } from './support/program.ts';

const cases = allCases();

test('there are at least 150 situations, each with a name of its own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map((one) => `${one.file} ${one.name}`)).size).toBe(cases.length);
});

test.each(cases)('$file: $name', ({ answers, expect: expected }) => {
  const advice = advise(answers, BASE);
  expect({
    goal: advice.goal,
    verdict: advice.verdict,
    blockers: advice.blockers.map((blocker) => blocker.id).sort(),
    waitHours: advice.plan.waitHours,
  }).toEqual({
    goal: expected.goal,
    verdict: expected.verdict,
    blockers: [...expected.blockers].sort(),
    waitHours: expect.closeTo(expected.waitHours, 6),
  });
  const cautions = advice.cautions.map((caution) => caution.id);
  for (const id of expected.cautions ?? []) expect(cautions).toContain(id);
});

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
