import type { Advice, AdvisedBlocker, Brief, Cited, Plan, PlannedStep, Sentence } from '../model/advice.ts';
import type { AnswerKey, Answers, Goal } from '../model/facts.ts';
import type { Blocker } from '../model/rule.ts';
import type { Lang, Text } from '../model/text.ts';
import type { Rules } from './compile.ts';
import { elsewhereInWords } from './elsewhere.ts';
import { citation, explainClaims, weakest } from './evidence.ts';
import { hasNotBegun } from './facts.ts';
import { asTold, fill, joinSentences, saidInWords, sizesIn, type Values } from './fill.ts';
import { draftScreen, draftSummary, screenInWords } from './first-screen.ts';
import { blockerWait } from './judge.ts';
import { isCoveredByCaution } from './open.ts';
import { answersFor, type FullOutcome, type Outcome } from './outcome.ts';
import { type Draft, type DraftStep, planWait } from './plan.ts';
import { sayStep, stillToDo } from './say-step.ts';
import { draftSideBySide } from './side-by-side.ts';
import { kindText } from './special-kinds.ts';

interface WordsOptions {
  /** Keys of numbers that are not exact. */
  readonly approximate?: readonly AnswerKey[];
  /** When the answers were true. */
  readonly asOf?: string | undefined;
  /** False leaves `sources` empty; explaining all claims takes ten times as long as the rest. */
  readonly withSources?: boolean;
  /** False leaves `firstScreen` without what stands below the reasons, which takes as long as the rest. */
  readonly withScreen?: boolean;
}

/**
 * Turns an outcome into an advice: sentences in one language, numbers from the answers.
 *
 * @param given the original answers
 */
export function inWords(
  outcome: FullOutcome,
  given: Answers,
  rules: Rules,
  lang: Lang,
  { approximate = [], asOf, withSources = true, withScreen = true }: WordsOptions = {},
): Omit<Advice, 'trace'> {
  const { situation, judgement } = outcome;
  const { facts, ignored } = situation;
  const answers = answersFor(situation, given);
  const inexact: AnswerKey[] = rules.questions.flatMap(({ kind, key }) => {
    const isGiven = kind === 'number' && answers[key] !== undefined && !situation.assumed.includes(key);
    return isGiven && approximate.includes(key) ? [key] : [];
  });
  const notBegun: AnswerKey[] = rules.questions.flatMap((question) => {
    if (question.kind !== 'number' || situation.assumed.includes(question.key)) return [];
    const { key } = question;
    const amount = answers[key];
    return amount !== undefined && hasNotBegun(question, amount, inexact.includes(key)) ? [key] : [];
  });
  const notSure = rules.questions.filter(({ key }) => [...situation.assumed, ...inexact].includes(key));
  const assumed = rules.questions.flatMap((one) =>
    notSure.includes(one) || notBegun.some((key) => key === one.key) ? [one.key] : [],
  );
  const told = asTold(answers, inexact);
  const draft = stillToDo(outcome.draft, answers, inexact);
  const asDrafted = { ...outcome, draft, isUnsure: notSure.some((one) => !isCoveredByCaution(one)) };
  const sizes = sizesIn(told);
  const say = (text: Text) => fill(text, lang, sizes);
  const more = (one: Rest) => restOf(one, lang, sizes);
  const { cite } = rules;
  const blockers = judgement.blockers.map(
    (blocker): AdvisedBlocker => ({
      id: blocker.id,
      title: say(blocker.short),
      detail: say(blocker.detail),
      clearedBy: blocker.clearedBy,
      waitHours: blockerWait(blocker, facts, answers),
      ...cite(blocker),
    }),
  );
  const plan = planInWords(draft, told, rules, lang);
  const effects = outcome.effects.map(
    (one): Sentence => ({ id: one.id, text: say(one.short), ...more(one), ...cite(one) }),
  );
  const cautions = outcome.cautions.map((one): Sentence => {
    if ('differs' in one) {
      const text = fill(kindText(one, rules), lang, sizes);
      return { id: one.differs.id, text, ...more(one.differs), ...cite(one.differs) };
    }
    if (!('blocker' in one)) return { id: one.id, text: say(one.short), ...more(one), ...cite(one) };
    const { blocker } = one;
    const said = (one.ifUnknown && blocker.ifUnknown) || blocker;
    return { id: blocker.id, text: say(said.short), ...more(said), ...cite(blocker) };
  });
  const residue = outcome.residue.map((one) => ({
    id: one.id,
    what: say(one.short),
    ...more(one),
    where: say(one.where),
    keptHours: one.keptHours,
    ...cite(one),
  }));
  const alternatives = outcome.alternatives.map(({ way, verdict, blockers: inTheWay }) => ({
    id: way.id,
    goal: way.goal,
    verdict,
    blockers: inTheWay.map(({ id }) => id),
    why: say(way.short),
    ...more(way),
    ...cite(way),
  }));
  const goal = facts.goal as Goal;
  const firstScreen = withScreen
    ? screenInWords(draftScreen(asDrafted, goal, told, rules), draftSideBySide(outcome, told, rules), lang)
    : screenInWords(draftSummary(asDrafted, goal, told, rules), undefined, lang);
  const rows = rules.compared(lang);
  const cited = () =>
    [
      ...rows.flatMap(({ cells }) => Object.values(cells)),
      ...blockers,
      ...plan.steps,
      ...effects,
      ...cautions,
      ...residue,
      ...alternatives,
    ].flatMap(({ sources }) => sources);
  return {
    schemaVersion: 1,
    knowledgeDate: rules.knowledgeDate,
    ...(asOf === undefined ? {} : { asOf }),
    answers,
    assumed,
    ...(inexact.length > 0 ? { approximate: inexact } : {}),
    ...(notBegun.length > 0 ? { notBegun } : {}),
    ...(ignored.length > 0 ? { ignored } : {}),
    goal,
    verdict: judgement.verdict,
    doubtful: judgement.doubtful,
    summary: joinSentences([firstScreen.verdict.text, ...firstScreen.reasons], lang),
    evidence: weakest(
      blockers.length > 0
        ? blockers.map(({ evidence }) => evidence)
        : plan.steps.filter(({ phase }) => phase === 'act').map(({ evidence }) => evidence),
    ),
    blockers,
    plan,
    effects,
    cautions,
    residue,
    alternatives,
    firstScreen,
    comparison: { rows, yours: elsewhereInWords(outcome.elsewhere, told, lang) },
    sources: withSources ? explainClaims(cited(), rules, lang) : {},
  };
}

/**
 * The few fields of an outcome that scripts need.
 *
 * @param given the original answers
 */
export function inBrief({ situation, judgement, draft }: Outcome, given: Answers): Brief {
  const { verdict, doubtful, blockers } = judgement;
  return {
    goal: situation.facts.goal as Goal,
    verdict,
    doubtful,
    blockers: blockers.map(({ id }) => id),
    waitHours: verdict === 'blocked' ? planWait(draft, answersFor(situation, given)) : 0,
  };
}

/** Puts a drafted plan into one language, each step with its evidence. */
function planInWords(draft: Draft, answers: Answers, rules: Rules, lang: Lang): Plan {
  return {
    waitHours: planWait(draft, answers),
    steps: draft.steps.map((step) => stepInWords(step, answers, rules, lang)),
  };
}

/** What some sentences have besides their short text. */
interface Rest {
  readonly detail?: Text;
  readonly message?: Text;
}

function restOf({ detail, message }: Rest, lang: Lang, values: Values) {
  return {
    ...(detail && { detail: fill(detail, lang, values) }),
    ...(message && { message: fill(message, lang) }),
  };
}

const changesNothing = () => ({ waitHours: 0, clears: [], sets: {} });

function stepInWords(step: DraftStep, answers: Answers, rules: Rules, lang: Lang): PlannedStep {
  const said = sayStep(step, answers);
  const { values } = said;
  const text = saidInWords(said, lang);
  if (step.kind === 'general') {
    const { id, phase, path = [] } = step.step;
    return {
      id,
      phase,
      text,
      ...restOf(step.step, lang, values),
      path: [...path],
      ...changesNothing(),
      ...rules.cite(step.step),
    };
  }
  if (step.kind === 'look') {
    const { id, path = [] } = step.look;
    return {
      id,
      phase: 'check',
      text,
      ...restOf(step.look, lang, values),
      path: [...path],
      ...changesNothing(),
      ...citeAll(step.blockers, rules),
    };
  }
  const { step: fix, blocker, sets } = step;
  return {
    id: fix.id,
    phase: fix.phase,
    text,
    ...restOf(fix, lang, values),
    path: [...(fix.path ?? [])],
    waitHours: values.waitHours ?? 0,
    clears: [blocker.id],
    sets,
    ...rules.cite(blocker),
  };
}

/** The combined citation of several blockers, since one look can settle more than one. */
function citeAll(blockers: readonly Blocker[], rules: Rules): Cited {
  const [first, ...more] = blockers;
  if (first && more.length === 0) return rules.cite(first);
  return citation(
    {
      evidence: blockers.flatMap(({ evidence }) => evidence) as [string, ...string[]],
      against: blockers.flatMap(({ against = [] }) => against),
    },
    rules,
  );
}
