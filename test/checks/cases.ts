import { advise, type Rules } from '../../rules/internal.ts';
import type { Case } from '../support/cases.ts';

/** How the advice in a situation differs from the expected one. */
export function caseFindings({ file, name, answers, expect: expected }: Case, rules: Rules): string[] {
  const { goal, verdict, blockers, plan, cautions, alternatives } = advise(answers, rules);
  const told = new Set(cautions.map(({ id }) => id));
  const steps = plan.steps.map(({ id }) => id);
  const said = [...steps, ...alternatives.map(({ id }) => id)];
  const { begins = [], inOrder = [], without = [] } = expected;
  const compared: readonly [what: string, is: string, expected: string][] = [
    ['goal', goal, expected.goal],
    ['verdict', verdict, expected.verdict],
    ['blockers', listed(blockers.map(({ id }) => id)), listed(expected.blockers)],
    // Waits are sums of fractions of hours.
    ['waitHours', plan.waitHours.toFixed(5), expected.waitHours.toFixed(5)],
    ...(expected.cautions ?? []).map((id): [string, string, string] => [
      'caution',
      told.has(id) ? id : 'not given',
      id,
    ]),
    ['first steps', steps.slice(0, begins.length).join(', '), begins.join(', ')],
    ['order', steps.filter((id) => inOrder.includes(id)).join(', '), inOrder.join(', ')],
    ['said all the same', without.filter((id) => said.includes(id)).join(', '), ''],
  ];
  return compared
    .filter(([, is, expected]) => is !== expected)
    .map(([what, is, expected]) => `${file} ${name}: ${what} is “${is}”, expected “${expected}”`);
}

const listed = (ids: readonly string[]): string => [...ids].sort().join(', ');
