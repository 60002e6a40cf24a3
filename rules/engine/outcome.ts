import type { Trust, Verdict } from '../model/advice.ts';
import type { RuleBase } from '../model/base.ts';
import type { Answers } from '../model/facts.ts';
import type { Alternative, Blocker, Caution, Effect, Residue } from '../model/rule.ts';
import { isDoubtful } from './evidence/cite.ts';
import { NUMBER_KEYS } from './facts.ts';
import { type Judgement, judge } from './judge.ts';
import { match } from './match.ts';
import { type Draft, draftPlan, NO_PLAN } from './plan.ts';
import { complete, type Settled, settleFully } from './settle.ts';
import { type Elsewhere, elsewhereOf } from './yours.ts';

/**
 * What the rules make of a situation: the verdict and the plan, without words and without numbers. It is
 * the same for all answers whose numbers lie in the same bands.
 */
export interface Outcome {
  readonly settled: Settled;
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
export function outcomeOf(given: Answers, base: RuleBase, trust: Trust = 'reported'): Outcome {
  const settled = settleFully(given, base, trust);
  const judgement = judge(settled.facts, base, trust);
  const draft =
    judgement.verdict === 'impossible'
      ? NO_PLAN
      : draftPlan(settled.answers, base, trust, (blocker) => isDoubtful(blocker, base));
  return { settled, judgement, draft };
}

/** Adds to an outcome what an advice tells besides. */
export function fullOutcomeOf(outcome: Outcome, base: RuleBase, trust: Trust = 'reported'): FullOutcome {
  const { answers, facts } = outcome.settled;
  const { verdict, distrusted } = outcome.judgement;
  const reachable = verdict !== 'impossible';
  const holds = ({ when }: Caution | Effect | Residue | Alternative) => match(when, facts) === 'yes';
  const unknown = base.blockers.filter(
    ({ ifUnknown }) => reachable && ifUnknown && match(ifUnknown.when, facts) === 'yes',
  );
  return {
    ...outcome,
    effects: reachable ? base.effects.filter(holds) : [],
    residue: reachable ? base.residue.filter(holds) : [],
    cautions: [
      ...distrusted.map((blocker) => ({ blocker, ifUnknown: false })),
      ...unknown.map((blocker) => ({ blocker, ifUnknown: true })),
      ...base.cautions.filter((caution) => (reachable || caution.always) && holds(caution)),
    ],
    // Other ways out are offered where the goal is not simply open; each is judged by the same rules.
    alternatives: (verdict === 'ready' ? [] : base.alternatives.filter(holds)).flatMap((way) => {
      const other =
        way.verdict === 'judge'
          ? judge(complete({ ...answers, goal: way.goal }, base, trust).facts, base, trust).verdict
          : way.verdict;
      return other === 'impossible' ? [] : [{ way, verdict: other }];
    }),
    elsewhere: elsewhereOf(answers, base),
  };
}

/**
 * The completed answers of an outcome for others whose numbers lie in the same bands.
 *
 * @param given the answers as they were given; a number that was ignored or assumed is not taken
 */
export function answersFor({ answers, assumed }: Settled, given: Answers): Answers {
  const all: { -readonly [K in keyof Answers]: Answers[K] } = { ...answers };
  for (const key of NUMBER_KEYS) {
    const number = given[key];
    if (number !== undefined && all[key] !== undefined && !assumed.includes(key)) all[key] = number;
  }
  return all;
}
