import { describe, expect, test } from 'vitest';
import { advise, type Problem } from '../../rules/internal.ts';
import { type Fields, pick, readFields } from '../../src/render/fields.ts';
import { allCases } from '../support/cases.ts';
import { RULES } from '../support/rules.ts';

const OWNER = { role: 'owner', device: 'ios', groupSize: 55, groupType: 'ordinary', region: 'eu' } as const;
const ADVICE = { ...advise(OWNER, RULES), id: 7 };

function fields(text: string): Fields {
  const problems: Problem[] = [];
  const read = readFields(text, problems);
  expect(problems).toEqual([]);
  return read;
}

function problem(text: string): Problem {
  const problems: Problem[] = [];
  readFields(text, problems);
  expect(problems).toHaveLength(1);
  return problems[0] as Problem;
}

describe('fields', () => {
  test('all is the advice itself', () => {
    expect(pick(ADVICE, fields('all'))).toBe(ADVICE);
    expect(pick(ADVICE, fields('verdict,all'))).toBe(ADVICE);
  });

  test('the small record lacks the texts of claims, most details and the rows that are the same for everybody', () => {
    const small = pick(ADVICE, 'small') as Record<string, unknown>;
    const {
      sources: _,
      firstScreen: __,
      comparison,
      plan,
      effects,
      cautions,
      residue,
      alternatives,
      ...rest
    } = ADVICE;
    const brief = (list: readonly { readonly detail?: string }[]) => list.map(({ detail: _, ...one }) => one);
    expect(small).toEqual({
      ...rest,
      plan: { ...plan, steps: brief(plan.steps) },
      ...{ effects: brief(effects), cautions: brief(cautions), residue: brief(residue) },
      alternatives: brief(alternatives),
      comparison: { yours: comparison.yours },
    });
    expect(Object.keys(small)).toEqual(
      Object.keys(ADVICE).filter((key) => key !== 'sources' && key !== 'firstScreen'),
    );
  });

  test('the record with the most to say stays within 20 kB in either language', () => {
    const most = {
      platform: 'wechat',
      trouble: 'missing-button',
      role: 'owner',
      device: 'desktop',
      groupType: 'school',
      groupSize: 201,
      region: 'eu',
      teacherConfirmed: false,
      creatorConfirmed: false,
      schoolReviewed: false,
      hoursSinceRequest: 0,
      otherDeviceOnline: true,
      accountsLinked: true,
      subAccount: true,
    } as const;
    for (const answers of [most, { ...most, trouble: 'none', goal: 'dissolve' } as const])
      for (const lang of ['en', 'zh'] as const) {
        const record = JSON.stringify(pick(advise(answers, RULES, { lang }), 'small'));
        expect(Buffer.byteLength(record)).toBeLessThanOrEqual(20_000);
      }
  });

  test('names pick members, dots go deeper and through lists', () => {
    expect(pick(ADVICE, fields('verdict'))).toEqual({ schemaVersion: 1, id: 7, verdict: 'blocked' });
    expect(pick(ADVICE, fields('plan.steps.text, blockers.id'))).toEqual({
      schemaVersion: 1,
      id: 7,
      blockers: [{ id: 'wechat.dissolve.too-many-members' }],
      plan: { steps: ADVICE.plan.steps.map(({ text }) => ({ text })) },
    });
    const { yours } = ADVICE.comparison;
    expect(pick(ADVICE, fields('comparison.yours.telegram.verdict,answers.groupSize'))).toEqual({
      schemaVersion: 1,
      id: 7,
      answers: { groupSize: 55 },
      comparison: { yours: { telegram: { verdict: yours.telegram?.verdict } } },
    });
  });

  test('what is asked for whole stays whole, in either order', () => {
    for (const text of ['plan,plan.steps.text', 'plan.steps.text,plan'])
      expect(pick(ADVICE, fields(text))).toMatchObject({ plan: ADVICE.plan });
  });

  test('every member of every advice can be named', () => {
    const paths = (value: unknown): string[] =>
      Array.isArray(value)
        ? value.flatMap(paths)
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([name, deeper]) => [
              name,
              ...paths(deeper).map((path) => `${name}.${path}`),
            ])
          : [];
    const seen = new Set<string>();
    for (const { answers } of allCases()) {
      const { sources: _, trace: __, ...advice } = advise(answers, RULES, { explain: true });
      // What a step sets is answers, and is taken whole.
      for (const path of paths(advice)) if (!path.startsWith('plan.steps.sets.')) seen.add(path);
    }
    expect(seen.size).toBeGreaterThan(80);
    fields([...seen].join(','));
  });

  test.each([
    ['blocker', 'did you mean “blockers”?', 'verdict'],
    ['blockers.titel', 'did you mean “blockers.title”?', 'blockers.detail'],
    ['', 'allowed: all, schemaVersion', 'sources'],
    ['constructor', 'allowed: all', 'sources'],
    ['verdict.length', '“verdict” is taken whole', '--fields verdict'],
    ['sources.A2', '“sources” is taken whole', '--fields sources'],
  ])('“%s” is no field, and those that are get named', (text, hint, known) => {
    const { message, hint: told } = problem(text);
    expect(message.en).toContain(`“${text}”`);
    expect(told?.en).toContain(hint);
    expect(told?.en).toContain(known);
  });
});
