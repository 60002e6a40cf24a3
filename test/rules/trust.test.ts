import { expect, test } from 'vitest';
import { type Answers, advise, badAnswers, choicesFor, FACT_VALUES } from '../../rules/internal.ts';
import { RULES } from '../support/rules.ts';

/** Every platform with its roles and kinds of groups. */
function* situations(): Generator<Answers> {
  const values = (key: string, platform: Answers['platform']) => {
    const question = RULES.questions.find((one) => one.key === key);
    return question?.kind === 'choice' ? choicesFor(question, platform).map((one) => one.value) : [];
  };
  for (const platform of FACT_VALUES.platform)
    for (const goal of FACT_VALUES.goal)
      for (const device of FACT_VALUES.device)
        for (const role of values('role', platform))
          for (const groupType of values('groupType', platform))
            for (const groupSize of [2, 40, 41, 500]) {
              const answers = { platform, goal, device, role, groupType, groupSize, region: 'eu' } as Answers;
              if (badAnswers(answers, RULES.questions).length === 0) yield answers;
            }
}

test.each(['reported', 'corroborated', 'official'] as const)(
  'whoever trusts %s sources gets a plan with its act',
  (trust) => {
    for (const answers of situations()) {
      const { verdict, plan } = advise(answers, RULES, { trust });
      if (verdict === 'impossible') continue;
      const phases = plan.steps.map((step) => step.phase);
      expect(
        phases.filter((phase) => phase === 'act'),
        JSON.stringify(answers),
      ).toHaveLength(1);
    }
  },
);
