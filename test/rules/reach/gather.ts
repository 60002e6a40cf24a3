import { type Answers, nextQuestion } from '../../../rules/internal.ts';
import { answersTo, walk } from '../../../rules/verify/walk.ts';
import { RULES } from '../../support/rules.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { says } from './says.ts';

/** A situation and everything the advice for it says. */
export interface Reach {
  readonly answers: Answers;
  readonly says: readonly string[];
}

/** Situations of which each is needed to notice some mutant that the others do not. */
export function gather(): Reach[] {
  const chosen: Reach[] = [];
  const bySaying = new Map<string, Answers[]>();
  const seen = new Map<string, number>();
  for (const { answers } of walk(RULES)) {
    const said = says(answers, RULES);
    const blockers = said.filter((saying) => saying.startsWith('blocker')).join();
    for (const saying of said) {
      const key = saying.split(' ').slice(0, 2).join(' ');
      // A few of every kind to vary from; all of them would be tens of thousands.
      const { platform, trouble, role, groupType, teacherConfirmed, creatorConfirmed } = answers;
      const kind = [
        ...[key, platform, trouble, role, groupType],
        ...[teacherConfirmed, creatorConfirmed, blockers],
      ].join(' ');
      const count = seen.get(kind) ?? 0;
      if (count >= 1) continue;
      seen.set(kind, count + 1);
      bySaying.set(key, [...(bySaying.get(key) ?? []), answers]);
    }
  }
  const chosenBy = new Map<string, Reach[]>();
  for (const mutant of mutantsOf(RULES)) {
    if ((chosenBy.get(mutant.touches) ?? []).some((one) => notices(one, mutant))) continue;
    const candidates = (bySaying.get(mutant.touches) ?? []).flatMap(variants);
    for (const answers of candidates) {
      const reach = { answers, says: says(answers, RULES) };
      if (!notices(reach, mutant)) continue;
      chosen.push(reach);
      for (const saying of reach.says) {
        const key = saying.split(' ').slice(0, 2).join(' ');
        chosenBy.set(key, [...(chosenBy.get(key) ?? []), reach]);
      }
      break;
    }
  }
  return chosen;
}

/** Whether the advice for a situation is another one with a mutant's rules. */
export function notices(reach: Reach, mutant: Mutant): boolean {
  if (!reach.says.some((saying) => saying.startsWith(`${mutant.touches} `) || saying === mutant.touches))
    return false;
  return says(reach.answers, mutant.rules()).join('\n') !== reach.says.join('\n');
}

/** A situation and all that differ from it in one answer. */
function variants(answers: Answers): Answers[] {
  const others = RULES.questions.flatMap((question) => {
    if (answers[question.key] === undefined) return [];
    return answersTo(question, answers).map((value) => ({ ...answers, [question.key]: value }));
  });
  return [answers, ...others.filter((one) => nextQuestion(one, RULES, { thorough: true }) === undefined)];
}
