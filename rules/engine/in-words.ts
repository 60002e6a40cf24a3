import type { Advice, AdvisedBlocker, Brief, Cited, Sentence } from '../model/advice.ts';
import type { RuleBase } from '../model/base.ts';
import type { Answers, Goal } from '../model/facts.ts';
import type { Lang, Text } from '../model/text.ts';
import { compareRows } from './compare.ts';
import { type Citing, citation, weakest } from './evidence/cite.ts';
import { explainClaims } from './evidence/explain.ts';
import { fill, sizesIn } from './fill.ts';
import { blockerWait } from './judge.ts';
import { answersFor, type FullOutcome, type Outcome } from './outcome.ts';
import { planWait } from './plan.ts';
import { planInWords } from './word-plan.ts';
import { yoursInWords } from './yours.ts';

/**
 * An outcome as an advice: its sentences in one language, its numbers from the answers.
 *
 * @param given the answers, as they were given
 * @param withSources false leaves `sources` empty: to explain all claims takes ten times as long as the rest
 */
export function inWords(
  outcome: FullOutcome,
  given: Answers,
  base: RuleBase,
  lang: Lang,
  withSources = true,
): Omit<Advice, 'trace'> {
  const { settled, judgement, draft } = outcome;
  const { facts, assumed, ignored } = settled;
  const answers = answersFor(settled, given);
  const sizes = sizesIn(answers);
  const say = (text: Text) => fill(text, lang, sizes);
  const cite = (citing: Citing): Cited => citation(citing, base);
  const blockers = judgement.blockers.map(
    (blocker): AdvisedBlocker => ({
      id: blocker.id,
      title: say(blocker.title),
      detail: say(blocker.detail),
      clearedBy: blocker.clearedBy,
      waitHours: blockerWait(blocker, facts, answers),
      ...cite(blocker),
    }),
  );
  const plan = planInWords(draft, answers, base, lang);
  const effects = outcome.effects.map((one): Sentence => ({ id: one.id, text: say(one.text), ...cite(one) }));
  const cautions = outcome.cautions.map((one): Sentence => {
    if (!('blocker' in one)) return { id: one.id, text: say(one.text), ...cite(one) };
    const { blocker } = one;
    const text = (one.ifUnknown && blocker.ifUnknown?.text) || blocker.detail;
    return { id: blocker.id, text: say(text), ...cite(blocker) };
  });
  const residue = outcome.residue.map((one) => ({
    id: one.id,
    what: say(one.what),
    where: say(one.where),
    keptHours: one.keptHours,
    ...cite(one),
  }));
  const alternatives = outcome.alternatives.map(({ way, verdict }) => ({
    id: way.id,
    goal: way.goal,
    verdict,
    why: say(way.why),
    ...cite(way),
  }));
  const rows = compareRows(base, lang);
  const cited = [
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
    answers,
    assumed,
    ...(ignored.length > 0 ? { ignored } : {}),
    goal: answers.goal as Goal,
    verdict: judgement.verdict,
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
    comparison: { rows, yours: yoursInWords(outcome.elsewhere, answers, lang) },
    sources: withSources ? explainClaims(cited, base, lang) : {},
  };
}

/**
 * The few fields of an outcome that a script decides on.
 *
 * @param given the answers, as they were given
 */
export function inBrief({ settled, judgement, draft }: Outcome, given: Answers): Brief {
  const { verdict, blockers } = judgement;
  return {
    goal: settled.answers.goal as Goal,
    verdict,
    blockers: blockers.map(({ id }) => id),
    waitHours: verdict === 'blocked' ? planWait(draft, answersFor(settled, given)) : 0,
  };
}
