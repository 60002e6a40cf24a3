import { badAnswers } from '../engine/check-answers.ts';
import type { Rules } from '../engine/compile.ts';
import { completeUnchecked, MissingAnswersError } from '../engine/complete.ts';
import { bandOf, NUMBER_KEYS } from '../engine/facts.ts';
import { listsFor } from '../engine/match.ts';
import { type FullOutcome, fullOutcomeOf, outcomeIn } from '../engine/outcome.ts';
import { DEFAULT_PLATFORM } from '../knowledge/platforms.ts';
import { type Answers, BANDS, type Band, type NumberKey } from '../model/facts.ts';
import type { Rule } from '../model/rule.ts';
import type { Findings } from './finding.ts';

/**
 * Runs the examples of all rules and reports missing ones.
 *
 * @yields each rule once it is checked, since packs can have many examples
 */
export function* checkExamples(rules: Rules, findings: Findings): Generator<Rule> {
  for (const rule of rules.rules) {
    for (const { answers, fires } of rule.examples ?? []) {
      const wrong = failureOf(answers, fires, rule, rules);
      if (wrong) findings.add('example-fails', [rule.id], answers, wrong);
    }
    // Packs need no examples.
    if (!rule.pack) checkComplete(rule, findings);
    yield rule;
  }
}

function failureOf(answers: Answers, fires: boolean, rule: Rule, rules: Rules): string | undefined {
  const onPlatform = { ...answers, platform: answers.platform ?? DEFAULT_PLATFORM };
  const [bad] = badAnswers(onPlatform, rules.questions).filter(({ key }) => key in answers);
  if (bad) return `${bad.key}: ${bad.code}`;
  try {
    const outcome = fullOutcomeOf(outcomeIn(completeUnchecked(answers, rules), rules), rules);
    return isIn(rule, outcome) === fires ? undefined : `fires: ${!fires}`;
  } catch (error) {
    if (!(error instanceof MissingAnswersError)) throw error;
    // A pack can make another answer required; then the example is proved by verifying without it.
    const isWithPacks = rules.rules.some(({ pack }) => pack);
    return isWithPacks && !rule.pack ? undefined : error.message;
  }
}

/** Whether an outcome contains a rule; a caution that stands in for a blocker doesn't count. */
function isIn(rule: Rule, outcome: FullOutcome): boolean {
  switch (rule.kind) {
    case 'blocker':
      return outcome.judgement.blockers.includes(rule);
    case 'step':
      return outcome.draft.steps.some((one) => one.kind === 'general' && one.step === rule);
    case 'effect':
      return outcome.effects.includes(rule);
    case 'caution':
      return outcome.cautions.includes(rule);
    case 'residue':
      return outcome.residue.includes(rule);
    case 'alternative':
      return outcome.alternatives.some(({ way }) => way === rule);
  }
}

function checkComplete(rule: Rule, findings: Findings): void {
  const examples = rule.examples ?? [];
  if (!examples.some(({ fires }) => fires)) {
    findings.add('no-example', [rule.id], {});
    return;
  }
  for (const key of NUMBER_KEYS) {
    for (const [below, above] of cutsIn(rule, key)) {
      const on = (side: Band) =>
        examples.filter(
          ({ answers: { [key]: value } }) => typeof value === 'number' && bandOf(key, value) === side.name,
        );
      const shown = on(below).some((one) => on(above).some((other) => one.fires !== other.fires));
      if (!shown) findings.add('no-example', [rule.id], {}, `${key}: ${below.name} | ${above.name}`);
    }
  }
}

/** Pairs of adjacent bands of which a condition lists only one. */
function cutsIn({ when }: Rule, key: NumberKey): [below: Band, above: Band][] {
  const bands: readonly Band[] = BANDS[key];
  const lists = listsFor(when, key);
  return bands.slice(1).flatMap((above, at): [Band, Band][] => {
    const below = bands[at] as Band;
    const isCut = lists.some((list) => list.includes(above.name) !== list.includes(below.name));
    return isCut ? [[below, above]] : [];
  });
}
