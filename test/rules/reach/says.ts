import { blockerWait } from '../../../rules/engine/judge.ts';
import { match } from '../../../rules/engine/match.ts';
import { draftPlan, fixWait, planWait } from '../../../rules/engine/plan.ts';
import { type Answers, judge, type Rules, toFacts } from '../../../rules/internal.ts';

/**
 * Everything an advice says, by id and without its texts: what a rule's removal or a changed
 * condition must show in.
 *
 * @param answers complete ones, as a conversation ends with
 */
export function says(answers: Answers, rules: Rules): string[] {
  const facts = toFacts(answers, rules.questions);
  const judgement = judge(facts, rules);
  const { verdict, blockers } = judgement;
  const candidates = rules.candidates(facts);
  const holding = <S extends { id: string; when: Parameters<typeof match>[0] }>(
    kind: string,
    list: readonly S[],
  ) => list.filter((one) => match(one.when, facts) === 'yes').map((one) => `${kind} ${one.id}`);
  const obstacles = blockers.map((one) => `blocker ${one.id} ${blockerWait(one, facts, answers)}`);
  const ways = holding('alternative', candidates.alternative);
  if (verdict === 'impossible') {
    const always = candidates.caution.filter((caution) => caution.always);
    return [verdict, ...obstacles, ...ways, ...holding('caution', always)];
  }
  const draft = draftPlan(facts, judgement, rules, 'reported', () => true);
  const standIns = rules.of.blocker.filter(
    (one) => one.ifUnknown && match(one.ifUnknown.when, facts) === 'yes',
  );
  return [
    `${verdict} ${planWait(draft, answers)}`,
    ...obstacles,
    ...draft.steps.map((step) => {
      if (step.kind === 'look') return `step ${step.look.id}`;
      return step.kind === 'fix' ? `step ${step.step.id} ${fixWait(step, answers)}` : `step ${step.step.id}`;
    }),
    ...holding('effect', candidates.effect),
    ...holding('caution', candidates.caution),
    ...standIns.map((one) => `caution ${one.id}`),
    ...holding('residue', candidates.residue),
    ...ways,
  ];
}
