import { expect, test } from 'vitest';
import { caseFindings } from '../checks/cases.ts';
import { allCases } from '../support/cases.ts';
import { RULES } from '../support/rules.ts';

const cases = allCases();

test('there are at least 150 situations, each with a name of its own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map((one) => `${one.file} ${one.name}`)).size).toBe(cases.length);
});

test.each(cases)('$file: $name', ({ answers, expect: expected }) => {
  const advice = advise(answers, RULES);
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
  const { begins = [], inOrder = [], without = [] } = expected;
  const steps = advice.plan.steps.map((step) => step.id);
  expect(steps.slice(0, begins.length)).toEqual(begins);
  expect(steps.filter((id) => inOrder.includes(id))).toEqual(inOrder);
  const said = [...steps, ...advice.alternatives.map((way) => way.id)];
  for (const id of without) expect(said).not.toContain(id);
});
