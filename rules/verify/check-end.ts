import { shortAndDetail } from '../engine/catalogue.ts';
import type { Rules } from '../engine/compile.ts';
import { assumedFact, assumeRest } from '../engine/complete.ts';
import { isDoubtful } from '../engine/evidence.ts';
import { apply, toFacts } from '../engine/facts.ts';
import { fill, placeholdersIn } from '../engine/fill.ts';
import { heaviestFirst, MOST_INSTEAD, MOST_WAYS } from '../engine/first-screen.ts';
import { BADNESS, counts, type Judgement, judge } from '../engine/judge.ts';
import { alternativesOf, match } from '../engine/match.ts';
import { wayJudge } from '../engine/outcome.ts';
import { type Draft, type DraftStep, draftPlan, planWait } from '../engine/plan.ts';
import { type Answers, type FactKey, type Facts, type Goal, knownNumber } from '../model/facts.ts';
import type { Alternative, Blocker, Rule } from '../model/rule.ts';
import type { Text } from '../model/text.ts';
import type { ScreenCheck } from './check-screen.ts';
import type { Findings } from './finding.ts';
import { quickestOrder, replay } from './replay.ts';
import type { End } from './walk.ts';

/** What the check of one end contributes to the counts. */
export interface CheckedEnd {
  /** `kind id` of every statement that holds. */
  readonly fired: readonly string[];
  /** Number of steps in the plan; undefined if there is no plan. */
  readonly steps: number | undefined;
}

/** Runs all checks on one end of a conversation. */
export function checkEnd(end: End, rules: Rules, screens: ScreenCheck, findings: Findings): CheckedEnd {
  const { answers, facts } = end;
  const fired: string[] = [];
  const { alternative, effect, caution, residue } = rules.candidates(facts);
  const hold = <R extends Rule>(list: readonly R[]): R[] => {
    const holding = list.filter((one) => match(one.when, facts) === 'yes');
    for (const { kind, id } of holding) fired.push(`${kind} ${id}`);
    return holding;
  };
  const judgement = judge(facts, rules);
  checkTrust(end, judgement, rules, findings);
  checkAssumptions(end, judgement, rules, findings);
  for (const blocker of judgement.blockers) fired.push(`blocker ${blocker.id}`);
  const reachable = judgement.verdict !== 'impossible';
  const alternatives = hold(alternative);
  const offered = offeredIn(facts, alternatives, reachable ? MOST_WAYS : MOST_WAYS + MOST_INSTEAD, rules);
  if (!reachable) {
    const cautions = hold(caution.filter(({ always }) => always));
    const screened = { judgement, draft: noPlan(facts), effects: [], cautions, alternatives: offered };
    screens.check(screened, facts.goal as Goal | undefined, answers);
    checkWayOut(end, judgement, offered.length, findings);
    return { fired, steps: undefined };
  }
  const effects = hold(effect);
  const cautions = hold(caution);
  const stated = [...effects, ...cautions, ...hold(residue)];
  const standIns = checkStandIns(end, judgement, rules, fired, findings);
  const draft = draftPlan(facts, judgement, rules, 'reported', () => true);
  const advised = asAdvised(draft, rules);
  const screened = { judgement, draft: advised, alternatives: offered };
  const goal = facts.goal as Goal | undefined;
  screens.check({ ...screened, effects, cautions: [...standIns, ...cautions] }, goal, answers);
  for (const step of draft.steps) fired.push(`step ${stepId(step)}`);
  checkActs(answers, draft, findings);
  checkNumbers(answers, judgement, draft, findings);
  checkExclusions([...stated, ...judgement.blockers], answers, findings);
  if (judgement.verdict === 'blocked') checkPlan(answers, draft, judgement, rules, findings);
  return { fired, steps: draft.steps.length };
}

/** The heaviest ways that aren't out of reach, as many as a first screen has. */
function offeredIn(
  facts: Facts,
  alternatives: readonly Alternative[],
  most: number,
  rules: Rules,
): { readonly way: Alternative }[] {
  const judged = wayJudge(facts, rules);
  const offered: { readonly way: Alternative }[] = [];
  for (const way of heaviestFirst(alternatives)) {
    if (judged(way).verdict !== 'impossible') offered.push({ way });
    if (offered.length === most) break;
  }
  return offered;
}

/** A plan with the looks of doubtful blockers only, as an advice has it. */
function asAdvised(draft: Draft, rules: Rules): Draft {
  const steps = draft.steps.flatMap((step): DraftStep[] => {
    if (step.kind !== 'look') return [step];
    const blockers = step.blockers.filter((one) => isDoubtful(rules.cite(one)));
    return blockers.length > 0 ? [{ ...step, blockers }] : [];
  });
  return { ...draft, steps };
}

const noPlan = (facts: Facts): Draft => ({ steps: [], after: facts, afterAll: facts });

function stepId(step: Draft['steps'][number]): string {
  return step.kind === 'look' ? step.look.id : step.step.id;
}

/** Point 5: an impossible goal comes with an alternative that is possible. */
function checkWayOut({ answers }: End, { blockers }: Judgement, ways: number, findings: Findings): void {
  if (ways > 0) return;
  findings.add(
    'no-way-out',
    blockers.map((blocker) => blocker.id),
    answers,
  );
}

/** The blockers that a caution stands in for. */
function checkStandIns(
  { answers, facts }: End,
  judgement: Judgement,
  rules: Rules,
  fired: string[],
  findings: Findings,
): { readonly blocker: Blocker; readonly ifUnknown: true }[] {
  return rules.of.blocker.flatMap((blocker) => {
    const { id, ifUnknown } = blocker;
    if (!ifUnknown || match(ifUnknown.when, facts) !== 'yes') return [];
    fired.push(`stand-in ${id}`);
    if (judgement.blockers.includes(blocker)) findings.add('blocked-and-assumed', [id], answers);
    return [{ blocker, ifUnknown: true }];
  });
}

/**
 * Whoever leaves an answer out must not get a better verdict than whoever gives it, or at least be warned of
 * what may block.
 */
function checkAssumptions(
  { answers, facts }: End,
  { verdict, blockers }: Judgement,
  rules: Rules,
  findings: Findings,
): void {
  if (verdict === 'ready') return;
  for (const question of rules.questions) {
    const { key } = question;
    const assumed = assumedFact(question);
    if (assumed === undefined || facts[key] === undefined || facts[key] === assumed) continue;
    const changed = { ...facts, [key]: assumed };
    // What is unknown never blocks, so assuming the rest makes no verdict better.
    if (BADNESS[judge(changed, rules).verdict] >= BADNESS[verdict]) continue;
    const other = assumeRest(changed, rules).facts;
    if (BADNESS[judge(other, rules).verdict] >= BADNESS[verdict]) continue;
    if (assumed === 'unsure' && warns(key, other, rules)) continue;
    const lifted = blockers.filter(({ when }) => match(when, other) !== 'yes');
    const code = assumed === 'unsure' ? 'unsure-unwarned' : 'incautious-assumption';
    findings.add(code, [key, ...lifted.map(({ id }) => id)], answers, assumed);
  }
}

/** Whether a caution that reads a fact holds. */
function warns(key: FactKey, facts: Facts, rules: Rules): boolean {
  const conditions = [
    ...rules.of.caution.map(({ when }) => when),
    ...rules.of.blocker.flatMap(({ ifUnknown }) => ifUnknown?.when ?? []),
  ];
  return conditions.some((when) =>
    alternativesOf(when).some((way) => key in way && match(way, facts) === 'yes'),
  );
}

/** A stricter `trust` changes which blockers count, but no plan may lose its act. */
function checkTrust({ answers, facts }: End, usual: Judgement, rules: Rules, findings: Findings): void {
  // The interview stops once a goal is out of reach.
  if (usual.verdict === 'impossible') return;
  for (const trust of ['corroborated', 'official'] as const) {
    if (usual.blockers.every((blocker) => counts(blocker, rules, trust))) continue;
    const judgement = judge(facts, rules, trust);
    if (judgement.verdict === 'impossible') continue;
    checkActs(
      answers,
      draftPlan(facts, judgement, rules, trust, () => false),
      findings,
    );
  }
}

function checkActs(answers: Answers, draft: Draft, findings: Findings): void {
  const acts = draft.steps.filter((step) => step.kind === 'general' && step.step.phase === 'act');
  if (acts.length !== 1) findings.add('no-act', acts.map(stepId), answers, `${acts.length} of 1`);
}

/** Placeholders in a text must have a value wherever the text is shown. */
function checkNumbers(answers: Answers, judgement: Judgement, draft: Draft, findings: Findings): void {
  const known = answers.groupSize !== undefined;
  const check = (id: string, text: Text, names: readonly string[]) => {
    const missing = placeholdersIn(text.en).filter((name) => !names.includes(name));
    if (missing.length > 0) findings.add('number-unknown', [id], answers, missing.join());
    else if (fill(text, 'en', {}) === '') findings.add('number-unknown', [id], answers);
  };
  const checkAll = (id: string, one: Parameters<typeof shortAndDetail>[0], names: readonly string[]) => {
    for (const text of shortAndDetail(one)) check(id, text, names);
  };
  const now = known ? ['groupSize', 'others'] : [];
  for (const blocker of judgement.blockers) checkAll(blocker.id, blocker, now);
  for (const step of draft.steps) {
    if (step.kind === 'look') checkAll(step.look.id, step.look, []);
    else if (step.kind === 'general') checkAll(step.step.id, step.step, []);
    else {
      const size = knownNumber(apply(answers, step.changed).groupSize) ?? 0;
      // Bringing somebody in makes a group larger; a text that counts who is to be removed can't.
      const removes = shortAndDetail(step.step).some(({ en }) => placeholdersIn(en).includes('excess'));
      if (removes && typeof step.sets.groupSize === 'number' && step.sets.groupSize > size)
        findings.add('negative-number', [step.step.id], answers, `${size} → ${step.sets.groupSize}`);
      const target = step.sets.groupSize === undefined ? [] : ['target', ...(known ? ['excess'] : [])];
      checkAll(step.step.id, step.step, [...now, ...target, 'waitHours']);
    }
  }
}

function checkExclusions(
  holding: readonly { readonly id: string; readonly excludes?: readonly string[] }[],
  answers: Answers,
  findings: Findings,
): void {
  for (const { id, excludes = [] } of holding) {
    for (const other of excludes) {
      if (holding.some((one) => one.id === other)) findings.add('contradiction', [id, other], answers);
    }
  }
}

/** Point 2: following the plan leads to ready, at its last step and within the stated wait. */
function checkPlan(
  answers: Answers,
  draft: Draft,
  judgement: Judgement,
  rules: Rules,
  findings: Findings,
): void {
  const ids = judgement.blockers.map((blocker) => blocker.id);
  const { verdict, hours } = replay(answers, draft, rules);
  if (verdict !== 'ready') {
    findings.add('plan-fails', ids, answers, `ends ${verdict}`);
    return;
  }
  const planned = planWait(draft, answers);
  if (Math.abs(hours - planned) > 1e-6) {
    findings.add('wrong-wait', ids, answers, `${planned} said, ${hours} served`);
  }
  for (const step of draft.steps) {
    // A wait covered by a longer one is not needless: both run at once.
    if (step.kind !== 'fix' || step.step.until || Object.keys(step.sets).length === 0) continue;
    if (replay(answers, draft, rules, step).verdict === 'ready')
      findings.add('needless-step', [step.step.id], answers);
  }
  checkQuickest(answers, draft, rules, ids, findings);
}

/** No other order of the waits and no other device would be quicker. */
function checkQuickest(
  answers: Answers,
  draft: Draft,
  rules: Rules,
  ids: readonly string[],
  findings: Findings,
): void {
  const planned = planWait(draft, answers);
  if (planned === 0) return;
  const inOrder = quickestOrder(answers, draft);
  if (inOrder !== undefined && inOrder < planned - 1e-6) {
    findings.add('not-quickest', ids, answers, `${inOrder} instead of ${planned}`);
  }
  if (answers.device === undefined) return;
  const devices = rules.questions.find((question) => question.key === 'device');
  if (devices?.kind !== 'choice') return;
  for (const { value } of devices.choices) {
    const elsewhere = { ...answers, device: value };
    const facts = toFacts(elsewhere, rules.questions);
    const judgement = judge(facts, rules);
    if (judgement.verdict === 'impossible') continue;
    const other = draftPlan(facts, judgement, rules, 'reported', () => true);
    if (planWait(other, elsewhere) < planned - 1e-6)
      findings.add('not-quickest', ids, answers, String(value));
  }
}
