import { type Numerals, numeralsFor } from './amount.ts';
import { claimsOfRows, compareRows } from './compare.ts';
import { type Citing, citation, standingOf, weakest } from './evidence/cite.ts';
import { explainLists } from './evidence/explain.ts';
import { isNumberKey } from './facts.ts';
import { fill, sizesIn, type Values } from './fill.ts';
import { blockerWait, type Judgement, judge } from './judge.ts';
import { match } from './match.ts';
import type {
  Advice,
  AdvisedAlternative,
  AdvisedBlocker,
  AdvisedResidue,
  Cited,
  Sentence,
  Trust,
} from './model/advice.ts';
import type { RuleBase } from './model/base.ts';
import type { AnswerKey, Answers, Facts, Goal, NumberKey } from './model/facts.ts';
import type { Blocker, Caution } from './model/rule.ts';
import type { Lang, Text } from './model/text.ts';
import { draftPlan } from './plan.ts';
import { type Settled, settle, settleFully } from './settle.ts';
import { traceOf } from './trace.ts';
import { putIntoWords } from './word-plan.ts';
import { yoursElsewhere } from './yours.ts';

export interface AdviseOptions {
  readonly lang?: Lang;
  readonly trust?: Trust;
  /** Adds the trace: every rule, fired or not, and why. */
  readonly explain?: boolean;
}

/**
 * The whole advice for a situation. Pure: the same answers and rules give the same advice.
 *
 * @param given answers within the questions' lists and ranges
 * @throws MissingAnswersError if a required answer is missing, BadAnswersError if there is no such answer
 *   or value, RangeError for a language in which nothing is written
 */
export function advise(given: Answers, base: RuleBase, options: AdviseOptions = {}): Advice {
  const { lang = 'en' } = options;
  if (lang !== 'en' && lang !== 'zh') throw new RangeError(`no texts in “${lang}”: en, zh`);
  const settled = settleFully(given, base, options.trust);
  return compose(settled, base, options, numeralsFor(settled.answers));
}

/**
 * The same with numbers written as the caller has it, for those who write many advices that differ
 * in their numbers only.
 *
 * @param settled a situation in which nothing is missing
 * @param yours how it is elsewhere, where that is known or not asked for
 */
export function compose(
  settled: Settled,
  base: RuleBase,
  options: AdviseOptions,
  numerals: Numerals,
  yours?: Advice['comparison']['yours'],
): Advice {
  const { lang = 'en', trust = 'reported' } = options;
  const { answers, facts } = settled;
  const judgement = judge(facts, base, trust);
  const say = (text: Text, values?: Values) => fill(text, lang, values, numerals);
  const cite = (citing: Citing): Cited => citation(citing, base);
  const reachable = judgement.verdict !== 'impossible';
  const plan = reachable
    ? putIntoWords(draftPlan(answers, base, trust, isDoubtful(base)), base, lang, numerals)
    : { waitHours: 0, steps: [] };
  const blockers = judgement.blockers.map(
    (blocker): AdvisedBlocker => ({
      id: blocker.id,
      title: say(blocker.title, sizesIn(answers)),
      detail: say(blocker.detail, sizesIn(answers)),
      clearedBy: blocker.clearedBy,
      waitHours: numerals.alone(blockerWait(blocker, facts)),
      ...cite(blocker),
    }),
  );
  const effects = (reachable ? base.effects : [])
    .filter((effect) => match(effect.when, facts) === 'yes')
    .map((effect): Sentence => ({ id: effect.id, text: say(effect.text), ...cite(effect) }));
  const residue = (reachable ? base.residue : [])
    .filter((left) => match(left.when, facts) === 'yes')
    .map(
      (left): AdvisedResidue => ({
        id: left.id,
        what: say(left.what),
        where: say(left.where),
        keptHours: left.keptHours,
        ...cite(left),
      }),
    );
  const cautions = cautionsFor(facts, judgement, base, reachable).map(
    ({ id, text, of }): Sentence => ({ id, text: say(text, sizesIn(answers)), ...cite(of) }),
  );
  const alternatives = alternativesFor(answers, facts, judgement, base, trust, lang);
  const rows = compareRows(base, lang);
  const evidence = weakest(
    blockers.length > 0
      ? blockers.map((blocker) => blocker.evidence)
      : plan.steps.filter((step) => step.phase === 'act').map((step) => step.evidence),
  );
  const cited = [blockers, plan.steps, effects, cautions, residue, alternatives].flat();
  const lists = [claimsOfRows(rows), ...cited.map(({ sources }) => sources)];
  return {
    schemaVersion: 1,
    ...headOf(settled, numerals),
    goal: answers.goal as Goal,
    verdict: judgement.verdict,
    evidence,
    blockers,
    plan,
    effects,
    cautions,
    residue,
    alternatives,
    comparison: { rows, yours: yours ?? yoursElsewhere(answers, base, lang, numerals) },
    sources: explainLists(lists, base, lang),
    ...(options.explain ? { trace: traceOf(answers, base) } : {}),
  };
}

/** What an advice says of the answers that it is about. */
export function headOf(
  { answers, assumed, ignored }: Pick<Settled, 'answers' | 'assumed' | 'ignored'>,
  numerals: Numerals,
): Pick<Advice, 'answers' | 'assumed' | 'ignored'> {
  return { answers: writtenOut(answers, numerals), assumed, ...(ignored.length > 0 ? { ignored } : {}) };
}

function writtenOut(answers: Answers, numerals: Numerals): Answers {
  const entries = Object.entries(answers).map(([key, answer]) => [
    key,
    isNumberKey(key as AnswerKey) ? numerals.alone({ answer: key as NumberKey, minus: 0 }) : answer,
  ]);
  return Object.fromEntries(entries) as Answers;
}

function isDoubtful(base: RuleBase): (blocker: Blocker) => boolean {
  return (blocker) => {
    const { evidence, disputed } = standingOf(blocker, base);
    return evidence === 'reported' || disputed;
  };
}

interface DueCaution {
  readonly id: string;
  readonly text: Text;
  readonly of: Citing;
}

/** Cautions that hold, blockers not trusted enough, and blockers whose answer is unknown. */
function cautionsFor(facts: Facts, judgement: Judgement, base: RuleBase, reachable: boolean): DueCaution[] {
  const distrusted = judgement.distrusted.map((b): DueCaution => ({ id: b.id, text: b.detail, of: b }));
  const unknown = base.blockers.flatMap((blocker): DueCaution[] => {
    const { ifUnknown } = blocker;
    if (!reachable || !ifUnknown || match(ifUnknown.when, facts) !== 'yes') return [];
    return [{ id: blocker.id, text: ifUnknown.text, of: blocker }];
  });
  const due = (caution: Caution) => (reachable || caution.always) && match(caution.when, facts) === 'yes';
  const plain = base.cautions.filter(due).map((c): DueCaution => ({ id: c.id, text: c.text, of: c }));
  return [...distrusted, ...unknown, ...plain];
}

/** Other ways out, where the goal is not simply open; each judged by the same rules. */
function alternativesFor(
  answers: Answers,
  facts: Facts,
  judgement: Judgement,
  base: RuleBase,
  trust: Trust,
  lang: Lang,
): AdvisedAlternative[] {
  if (judgement.verdict === 'ready') return [];
  return base.alternatives.flatMap((way): AdvisedAlternative[] => {
    if (match(way.when, facts) !== 'yes') return [];
    const verdict =
      way.verdict === 'judge'
        ? judge(settle({ ...answers, goal: way.goal }, base, trust).facts, base, trust).verdict
        : way.verdict;
    if (verdict === 'impossible') return [];
    const why = fill(way.why, lang);
    return [{ id: way.id, goal: way.goal, verdict, why, ...citation(way, base) }];
  });
}
