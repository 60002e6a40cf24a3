import { describe, expect, test } from 'vitest';
import {
  type Advice,
  advise,
  BASE,
  compile,
  complete,
  type Rule,
  type RuleKind,
} from '../../rules/internal.ts';
import { checkExamples } from '../../rules/verify/examples.ts';
import { collectFindings } from '../../rules/verify/finding.ts';
import { RULES } from '../support/rules.ts';

/** Where an advice has the rules of each kind. */
const PLACE: { readonly [K in RuleKind]: (advice: Advice) => readonly { readonly id: string }[] } = {
  blocker: ({ blockers }) => blockers,
  step: ({ plan }) => plan.steps,
  effect: ({ effects }) => effects,
  caution: ({ cautions }) => cautions,
  residue: ({ residue }) => residue,
  alternative: ({ alternatives }) => alternatives,
};

describe.each(RULES.rules.map((rule): [string, Rule] => [`${rule.kind} ${rule.id}`, rule]))(
  '%s',
  (_, rule) => {
    const examples = rule.examples ?? [];

    test.each(examples)('$answers: $fires', ({ answers, fires }) => {
      const told = PLACE[rule.kind](advise(answers, RULES)).map(({ id }) => id);
      if (fires) expect(told).toContain(rule.id);
      else expect(told).not.toContain(rule.id);
      expect(complete(answers, RULES).ignored).toEqual([]);
    });
  },
);

describe('with a pack that makes another answer required', () => {
  const text = { en: 'Small groups only.', zh: '只限小群。' };
  const leaving = { platform: 'telegram', goal: 'leave', role: 'member', device: 'ios' } as const;
  const fires = { ...leaving, groupType: 'basic' } as const;
  const limit: Rule = {
    kind: 'blocker',
    id: 'telegram.leave.small-only',
    when: { platform: ['telegram'], goal: ['leave'], groupSize: ['41-100'] },
    short: text,
    detail: text,
    clearedBy: 'nobody',
    fix: [],
    evidence: [Object.keys(BASE.claims)[0] as string],
    pack: { name: 'ours', trusted: false },
  };
  const failing = (pack: Rule) => {
    const findings = collectFindings();
    for (const _ of checkExamples(compile({ ...BASE, rules: [...BASE.rules, pack] }), findings));
    return findings.list().filter(({ code }) => code === 'example-fails');
  };

  test('the base’s examples do not fail for want of it', () => expect(failing(limit)).toEqual([]));

  test('the pack’s own do', () =>
    expect(failing({ ...limit, examples: [{ answers: fires, fires: true }] })).toMatchObject([
      { rules: [limit.id] },
    ]));
});
