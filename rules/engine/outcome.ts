import { kindsHolding } from '../knowledge/platforms.ts';
import type { Trust, Verdict } from '../model/advice.ts';
import { type Answers, type Facts, type GroupType, knownNumber } from '../model/facts.ts';
import type { Alternative, Blocker, Caution, Effect, Residue, Rule } from '../model/rule.ts';
import type { Rules } from './compile.ts';
import { assumeRest, complete, completeUnchecked, MissingAnswersError, type Situation } from './complete.ts';
import { type Elsewhere, elsewhereOf } from './elsewhere.ts';
import { isDoubtful } from './evidence.ts';
import { NUMBER_KEYS } from './facts.ts';
import { forGoal, type Judgement, judge } from './judge.ts';
import { match } from './match.ts';
import { actOf, type Draft, draftPlan } from './plan.ts';
import type { KindCaution } from './special-kinds.ts';
import { orUnsure } from './unsure.ts';

/**
 * The verdict and plan for a situation, without words or numbers. Identical for all answers whose numbers
 * are in the same bands.
 */
export interface Outcome {
  readonly situation: Situation;
  readonly judgement: Judgement;
  /** Empty where the goal is impossible. */
  readonly draft: Draft;
}

/** An outcome with everything else that an advice contains. */
export interface FullOutcome extends Outcome {
  readonly effects: readonly Effect[];
  readonly residue: readonly Residue[];
  /**
   * Cautions that hold, blockers shown as cautions because they are distrusted or their answer is unknown, and
   * what would be different in a special kind of group, where the kind is not known.
   */
  readonly cautions: readonly (
    | Caution
    | { readonly blocker: Blocker; readonly ifUnknown: boolean }
    | KindCaution
  )[];
  readonly alternatives: readonly (OnWay & { readonly way: Alternative })[];
  readonly elsewhere: Elsewhere;
}

/**
 * Judges a situation and plans the way out.
 *
 * @param given answers within the questions' lists and ranges
 * @throws MissingAnswersError if a required answer is missing, BadAnswersError for an invalid one
 */
export function outcomeOf(given: Answers, rules: Rules, trust: Trust = 'reported'): Outcome {
  return outcomeIn(complete(given, rules, trust), rules, trust);
}

/**
 * Like `outcomeOf`, for answers that are already complete.
 *
 * @throws MissingAnswersError if a required answer is missing
 */
export function outcomeIn(situation: Situation, rules: Rules, trust: Trust = 'reported'): Outcome {
  if (situation.missing.length > 0) throw new MissingAnswersError(situation.missing);
  const judgement = judge(situation.facts, rules, trust);
  const look = (blocker: Blocker) => isDoubtful(rules.cite(blocker));
  return { situation, judgement, draft: draftPlan(situation.facts, judgement, rules, trust, look) };
}

/** Adds effects, residue, cautions, alternatives and the other platforms to an outcome. */
export function fullOutcomeOf(outcome: Outcome, rules: Rules, trust: Trust = 'reported'): FullOutcome {
  const { answers, facts } = outcome.situation;
  const { verdict, distrusted } = outcome.judgement;
  const candidates = rules.candidates(facts);
  const reachable = verdict !== 'impossible';
  const holds = ({ when }: Rule) => match(when, facts) === 'yes';
  const judgedWay = wayJudge(facts, rules, trust, outcome.judgement);
  const unknown = rules.of.blocker.filter(
    ({ ifUnknown }) => reachable && ifUnknown && match(ifUnknown.when, facts) === 'yes',
  );
  const { effects, inSomeKinds } = byKind(outcome, rules, trust);
  return {
    ...outcome,
    effects,
    residue: reachable ? candidates.residue.filter(holds) : [],
    cautions: [
      ...distrusted.map((blocker) => ({ blocker, ifUnknown: false })),
      ...unknown.map((blocker) => ({ blocker, ifUnknown: true })),
      ...inSomeKinds,
      ...candidates.caution.filter((caution) => (reachable || caution.always) && holds(caution)),
    ],
    alternatives: candidates.alternative.filter(holds).flatMap((way) => {
      const { verdict: other, blockers } = judgedWay(way);
      return other === 'impossible' ? [] : [{ way, verdict: other, blockers }];
    }),
    elsewhere: elsewhereOf(answers, rules),
  };
}

/**
 * What happens if the plan is carried out; where the kind of group is not known, apart from what happens, is in
 * the way or is done otherwise in some kinds only.
 */
function byKind(
  outcome: Outcome,
  rules: Rules,
  trust: Trust = 'reported',
): { readonly effects: readonly Effect[]; readonly inSomeKinds: readonly KindCaution[] } {
  const isPossible = outcome.judgement.verdict !== 'impossible';
  const otherKinds = isPossible ? inOtherKinds(outcome, rules, trust) : [];
  const effects = effectsOf(outcome, rules);
  const apart = effectsApart(effects, outcome.situation.facts, otherKinds);
  return {
    effects: effects.filter((effect) => !apart.some(({ differs }) => differs === effect)),
    inSomeKinds: [...apart, ...differences(outcome, otherKinds)],
  };
}

/** What happens if the plan is carried out. */
function effectsOf({ situation: { facts }, judgement }: Outcome, rules: Rules): Effect[] {
  if (judgement.verdict === 'impossible') return [];
  return rules.candidates(facts).effect.filter(({ when }) => match(when, facts) === 'yes');
}

/** The outcome in another kind of group. */
interface InKind {
  readonly kind: GroupType;
  readonly there: Outcome;
  readonly effects: readonly Effect[];
}

/** Where the kind of group is not known: how it would be in each other kind that can hold so many people. */
function inOtherKinds({ situation }: Outcome, rules: Rules, trust: Trust): InKind[] {
  const { answers, facts } = situation;
  if (!facts.platform || answers.groupType !== 'unsure') return [];
  return kindsHolding(knownNumber(answers.groupSize), facts.platform).flatMap((kind) => {
    if (kind === facts.groupType) return [];
    const there = outcomeIn(
      completeUnchecked({ ...orUnsure(answers), groupType: kind }, rules, trust),
      rules,
      trust,
    );
    return { kind, there, effects: effectsOf(there, rules) };
  });
}

/** For each other kind: what is in the way there, or the act if it is another. */
function differences({ judgement, draft }: Outcome, otherKinds: readonly InKind[]): KindCaution[] {
  const found = otherKinds.flatMap(({ kind, there }) => {
    const further = there.judgement.blockers.find((one) => !judgement.blockers.includes(one));
    const act = actOf(there.draft);
    const differs = further ?? (act === actOf(draft) ? undefined : act);
    return differs ? [{ kind, differs }] : [];
  });
  return [...new Set(found.map(({ differs }) => differs))].map((differs) => ({
    kinds: found.flatMap((one) => (one.differs === differs ? [one.kind] : [])),
    differs,
  }));
}

/**
 * What happens in some of the kinds only: all of that in the usual one, and what must be known of the others.
 *
 * @param effects those of the usual kind
 */
function effectsApart(
  effects: readonly Effect[],
  { groupType: usual }: Facts,
  otherKinds: readonly InKind[],
): KindCaution[] {
  if (!usual || otherKinds.length === 0) return [];
  const all = [{ kind: usual, effects }, ...otherKinds];
  const others = otherKinds.flatMap((one) => one.effects.filter(({ mustKnow }) => mustKnow));
  return [...new Set([...effects, ...others])].flatMap((differs) => {
    const kinds = all.flatMap((one) => (one.effects.includes(differs) ? [one.kind] : []));
    if (kinds.length === all.length) return [];
    const unless = all.flatMap(({ kind }) => (kinds.includes(kind) ? [] : [kind]));
    return [{ kinds, differs, ...(unless.length < kinds.length && { unless }) }];
  });
}

/** How another way is judged, and what is in its way. */
interface OnWay {
  readonly verdict: Verdict;
  readonly blockers: readonly Blocker[];
}

/**
 * Judges other ways in one situation, each goal once. A way around what is in the way of its goal is blocked by
 * that, and by nothing that only whoever is asked would have to clear; where nothing is in the way, it is as
 * ready as the goal.
 *
 * @param own the judgement of the situation itself
 */
export function wayJudge(
  facts: Facts,
  rules: Rules,
  trust: Trust = 'reported',
  own?: Judgement,
): (way: Alternative) => OnWay {
  const known = new Map<string, Judgement>();
  if (own && facts.trouble === 'none') known.set(`${facts.goal} ${facts.role}`, own);
  const judged = ({ goal, role = facts.role }: Alternative): Judgement => {
    const key = `${goal} ${role}`;
    const asked = { ...forGoal(facts, goal), ...(role && { role }) };
    const found = known.get(key) ?? judge(assumeRest(asked, rules, trust).facts, rules, trust);
    known.set(key, found);
    return found;
  };
  return (way) => {
    if (way.verdict === 'ready') return { verdict: 'ready', blockers: [] };
    const judgement = judged(way);
    const { verdict, blockers } = judgement;
    if (way.verdict === 'judge' || verdict !== 'impossible') return judgement;
    return { verdict: 'blocked', blockers: blockers.filter(({ clearedBy }) => clearedBy === 'nobody') };
  };
}

/**
 * The completed answers of an outcome with the numbers of `given`, which must be in the same bands.
 *
 * @param given the original answers; numbers that were ignored or assumed are not taken from it
 */
export function answersFor({ answers, assumed }: Situation, given: Answers): Answers {
  const all: { -readonly [K in keyof Answers]: Answers[K] } = { ...answers };
  for (const key of NUMBER_KEYS) {
    const number = given[key];
    if (number !== undefined && all[key] !== undefined && !assumed.includes(key)) all[key] = number;
  }
  return all;
}
