import type { Trust, Verdict } from '../model/advice.ts';
import type { Answers } from '../model/facts.ts';
import type { Alternative, Blocker, Caution, Effect, Residue, Rule } from '../model/rule.ts';
import type { Rules } from './compile.ts';
import { assumeRest, complete, MissingAnswersError, type Situation } from './complete.ts';
import { type Elsewhere, elsewhereOf } from './elsewhere.ts';
import { isDoubtful } from './evidence.ts';
import { NUMBER_KEYS } from './facts.ts';
import { type Judgement, judge } from './judge.ts';
import { match } from './match.ts';
import { type Draft, draftPlan } from './plan.ts';

/**
 * What the rules make of a situation: the verdict and the plan, without words and without numbers. It is
 * the same for all answers whose numbers lie in the same bands.
 */
export interface Outcome {
  readonly situation: Situation;
  readonly judgement: Judgement;
  /** Empty where the goal is impossible. */
  readonly draft: Draft;
}

/** The same with everything else that an advice tells. */
export interface FullOutcome extends Outcome {
  readonly effects: readonly Effect[];
  readonly residue: readonly Residue[];
  /** Cautions that hold; blockers that are not trusted enough, or whose answer is unknown, stand as such. */
  readonly cautions: readonly (Caution | { readonly blocker: Blocker; readonly ifUnknown: boolean })[];
  readonly alternatives: readonly { readonly way: Alternative; readonly verdict: Verdict }[];
  readonly elsewhere: Elsewhere;
}

/**
 * Judges a situation and plans the way out.
 *
 * @param given answers within the questions' lists and ranges
 * @throws MissingAnswersError if a required answer is missing, BadAnswersError for what is no answer
 */
export function outcomeOf(given: Answers, rules: Rules, trust: Trust = 'reported'): Outcome {
  return outcomeIn(complete(given, rules, trust), rules, trust);
}

/**
 * The same for answers that were made complete already.
 *
 * @throws MissingAnswersError if a required answer is missing
 */
export function outcomeIn(situation: Situation, rules: Rules, trust: Trust = 'reported'): Outcome {
  if (situation.missing.length > 0) throw new MissingAnswersError(situation.missing);
  const judgement = judge(situation.facts, rules, trust);
  const look = (blocker: Blocker) => isDoubtful(rules.cite(blocker));
  return { situation, judgement, draft: draftPlan(situation.facts, judgement, rules, trust, look) };
}

/** Adds to an outcome what an advice tells besides. */
export function fullOutcomeOf(outcome: Outcome, rules: Rules, trust: Trust = 'reported'): FullOutcome {
  const { answers, facts } = outcome.situation;
  const { verdict, distrusted } = outcome.judgement;
  const near = rules.near(facts);
  const reachable = verdict !== 'impossible';
  const holds = ({ when }: Rule) => match(when, facts) === 'yes';
  const unknown = rules.of.blocker.filter(
    ({ ifUnknown }) => reachable && ifUnknown && match(ifUnknown.when, facts) === 'yes',
  );
  return {
    ...outcome,
    effects: reachable ? near.effect.filter(holds) : [],
    residue: reachable ? near.residue.filter(holds) : [],
    cautions: [
      ...distrusted.map((blocker) => ({ blocker, ifUnknown: false })),
      ...unknown.map((blocker) => ({ blocker, ifUnknown: true })),
      ...near.caution.filter((caution) => (reachable || caution.always) && holds(caution)),
    ],
    // Other ways out are offered where the goal is not simply open; each is judged by the same rules.
    alternatives: (verdict === 'ready' ? [] : near.alternative.filter(holds)).flatMap((way) => {
      const other =
        way.verdict === 'judge'
          ? judge(assumeRest({ ...facts, goal: way.goal }, rules, trust).facts, rules, trust).verdict
          : way.verdict;
      return other === 'impossible' ? [] : [{ way, verdict: other }];
    }),
    elsewhere: elsewhereOf(answers, rules),
  };
}

/**
 * The completed answers of an outcome for others whose numbers lie in the same bands.
 *
 * @param given the answers as they were given; a number that was ignored or assumed is not taken
 */
export function answersFor({ answers, assumed }: Situation, given: Answers): Answers {
  const all: { -readonly [K in keyof Answers]: Answers[K] } = { ...answers };
  for (const key of NUMBER_KEYS) {
    const number = given[key];
    if (number !== undefined && all[key] !== undefined && !assumed.includes(key)) all[key] = number;
  }
  return all;
}
