import { expect, test } from 'vitest';
import { caseFindings } from '../checks/cases.ts';
import { allCases } from '../support/cases.ts';
import { RULES } from '../support/rules.ts';

const cases = allCases();

test('there are at least 150 situations, each with a name of its own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map((one) => `${one.file} ${one.name}`)).size).toBe(cases.length);
});

test.each(cases)('$file: $name', (one) => {
  expect(caseFindings(one, RULES)).toEqual([]);
});
