import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { isDoubtful } from '../../../rules/engine/evidence.ts';
import { draftPlan, planWait } from '../../../rules/engine/plan.ts';
import { stillToDo } from '../../../rules/engine/say-step.ts';
import {
  type Advice,
  type Answers,
  advise,
  adviseBriefly,
  BadAnswersError,
  BadInput,
  CLOCK_KEYS,
  complete,
  goneOn,
  judge,
  MissingAnswersError,
  type Rules,
  readAnswers,
  type Trust,
  toFacts,
} from '../../../rules/internal.ts';
import { inMemory } from '../../support/in-memory.ts';
import { holds, linesOf } from './fuzz.ts';

/** A record as it could stand in a file. */
export type DrawnRecord = Readonly<Record<string, unknown>>;

/** What must come of a record, whichever way it takes. */
export type Expected = { readonly advice: Advice } | { readonly error: string };

/** What all ways say about a record. */
interface Judged {
  readonly verdict: string;
  readonly doubtful: boolean;
  readonly goal: string;
  readonly blockers: readonly string[];
  readonly waitHours: number;
}

/** The moment of all ways, to which the clocks of dated records go on. */
export const NOW = new Date('2026-11-02T00:00:00Z');

/** The library's answer, by all its functions. */
export function byLibrary(record: DrawnRecord, rules: Rules, trust: Trust): Expected {
  try {
    const { answers, id, asOf } = goneOn(readAnswers(record, rules), NOW, rules.questions);
    const { schemaVersion, ...said } = advise(answers, rules, { trust, ...(asOf && { asOf }) });
    const advice = { schemaVersion, ...(id === undefined ? {} : { id }), ...said };
    expect(adviseBriefly(answers, rules, { trust })).toEqual(saidBy(advice));
    const { verdict, blockers } = judge(complete(answers, rules, trust).facts, rules, trust);
    expect({ verdict, blockers: blockers.map(({ id }) => id) }).toEqual({
      verdict: advice.verdict,
      blockers: advice.blockers.map(({ id }) => id),
    });
    expect(withoutIgnoring(answers, advice, rules, trust)).toEqual(inOutline(advice));
    return { advice };
  } catch (error) {
    if (error instanceof MissingAnswersError) return { error: 'missing-answer' };
    if (error instanceof BadInput || error instanceof BadAnswersError)
      return { error: error.problems[0]?.code ?? '' };
    throw error;
  }
}

/** The plan in outline if what the advice says it ignored had been looked at. */
function withoutIgnoring(
  given: Answers,
  { answers, ignored = [] }: Advice,
  rules: Rules,
  trust: Trust,
): Outline {
  const all: Answers = { ...answers, ...Object.fromEntries(ignored.map((key) => [key, given[key]])) };
  // What somebody is unsure of is settled before anything is ignored; a region that was left out is none.
  const settled = complete(given, rules, trust).facts;
  const facts = { region: 'unsure', ...settled, ...toFacts(all, rules.questions) } as const;
  const draft = draftPlan(facts, judge(facts, rules, trust), rules, trust, (blocker) =>
    isDoubtful(rules.cite(blocker)),
  );
  return {
    waitHours: planWait(draft, all),
    steps: stillToDo(draft, all, []).steps.map((one) => (one.kind === 'look' ? one.look.id : one.step.id)),
  };
}

interface Outline {
  readonly waitHours: number;
  readonly steps: readonly string[];
}

function inOutline({ plan }: Advice): Outline {
  return { waitHours: plan.waitHours, steps: plan.steps.map(({ id }) => id) };
}

/** How the program is called in all ways of a case. */
export interface Calls {
  /** The options for packs and trust. */
  readonly options: readonly string[];
  readonly records: readonly DrawnRecord[];
  readonly expected: readonly Expected[];
}

/** Records of a case by their places, a line each, in any order and as often as they come. */
export async function byLines(calls: Calls, order: readonly number[], form: string): Promise<void> {
  const lines = order.map((at) => JSON.stringify(calls.records[at]));
  const output = await said(calls, order, [form, '--lines'], lines.join('\n'));
  for (const [place, json] of linesOf(output).entries()) sameJson(JSON.parse(json), calls, order[place]);
  expect(linesOf(output)).toHaveLength(order.length);
}

/** The same as one array, of which the whole advice comes. */
export async function byArray(calls: Calls, order: readonly number[]): Promise<void> {
  const list = JSON.stringify(order.map((at) => calls.records[at]));
  const out = JSON.parse(await said(calls, order, ['--fields', 'all'], list));
  expect(out).toHaveLength(order.length);
  for (const [place, one] of out.entries()) {
    const expected = calls.expected[order[place] ?? 0];
    if (expected && 'advice' in expected) expect(one).toEqual(asJson(expected.advice));
    else sameJson(one, calls, order[place]);
  }
}

/** The same as a table. */
export async function byTable(calls: Calls, order: readonly number[]): Promise<void> {
  const lines = order.map((at) => JSON.stringify(calls.records[at]));
  const rows = parse(await said(calls, order, ['-f', 'csv', '--lines'], lines.join('\n')), {
    columns: true,
  }) as Record<string, string>[];
  expect(rows).toHaveLength(order.length);
  for (const [place, row] of rows.entries()) {
    const { verdict, goal, blockers = '', waitHours, errorCode } = row;
    const one =
      verdict === 'error'
        ? { error: errorCode }
        : {
            verdict,
            goal,
            blockers: blockers.split(' ').filter((id) => id !== ''),
            waitHours: Number(waitHours),
          };
    const { doubtful: _, ...expected } = { doubtful: false, ...expectedOf(calls, order[place]) };
    expect(one).toEqual(expected);
  }
}

/** One record as a document of its own; an advice that comes is given back, and must come again. */
export async function byDocument(calls: Calls, at: number, form: readonly string[]): Promise<void> {
  const output = await said(calls, [at], form, JSON.stringify(calls.records[at], null, 2));
  sameJson(JSON.parse(output), calls, at);
  if (form.includes('--brief')) return;
  const expected = calls.expected[at];
  if (expected && 'advice' in expected)
    sameJson(JSON.parse(await said(calls, [at], form, output)), calls, at);
}

/** Questions that an interview may take. */
const MOST_TURNS = 25;

/** One record's answers given one by one, as they are asked for. */
export async function byInterview(calls: Calls, at: number): Promise<void> {
  const expected = calls.expected[at];
  if (!expected || 'error' in expected) return;
  const { advice } = expected;
  const given = calls.records[at] ?? {};
  // As the advice read it: a goal beside the trouble that stands for it is “unsure”.
  const { goal } = advice.answers;
  // The interview answers what is true now.
  const { asOf: _, ...undated } = given;
  const clocks = Object.fromEntries(
    CLOCK_KEYS.flatMap((key) => (key in given ? [[key, advice.answers[key]]] : [])),
  );
  const now = given.asOf === undefined ? {} : clocks;
  const record: DrawnRecord = { ...undated, ...now, goal, platform: advice.answers.platform };
  let answers: DrawnRecord = {};
  let most = MOST_TURNS;
  for (;;) {
    const { code, stdout, stderr } = await inMemory(
      ['next', '--thorough', ...calls.options],
      JSON.stringify(answers),
    );
    expect(code, stderr).toBe(0);
    const turn = JSON.parse(stdout);
    if (turn.advice) {
      const reached = saidBy(turn.advice);
      // What else stands in the way of what nobody can reach is not asked for.
      if (advice.verdict !== 'impossible') return void expect(reached).toEqual(saidBy(advice));
      expect(reached).toMatchObject({ verdict: 'impossible', goal: advice.goal, waitHours: 0 });
      // It may have been asked for, and answered cautiously, before the goal was known to be out of reach.
      const asked = await inMemory(
        ['check', '-', '--brief', ...calls.options],
        JSON.stringify({ ...record, ...answers }),
      );
      expect(JSON.parse(asked.stdout).blockers).toEqual(expect.arrayContaining([...reached.blockers]));
      return;
    }
    const { key, type, choices, min } = turn.question;
    expect(answers).not.toHaveProperty(key);
    expect(most--, `after ${JSON.stringify(answers)}`).toBeGreaterThan(0);
    most = Math.min(most, turn.remaining);
    // What the record leaves out changes nothing, or the cautious case is assumed.
    const assumed = type === 'yes-no' ? 'unsure' : type === 'number' ? min : choices[0].value;
    answers = { ...answers, [key]: record[key] ?? assumed };
  }
}

/** What the program prints for some records, which must end as it should. */
async function said(
  { options, expected }: Calls,
  order: readonly number[],
  form: readonly string[],
  input: string,
): Promise<string> {
  const output = await inMemory(['check', '-', ...form, ...options], input);
  holds(output, form.includes('csv') ? 'csv' : 'json');
  const all = order.map((at) => expected[at]);
  const isBad = all.some((one) => one && 'error' in one);
  const isStuck = all.some((one) => one && 'advice' in one && one.advice.verdict !== 'ready');
  expect(output.code, output.stderr).toBe(isBad ? 2 : isStuck ? 1 : 0);
  return output.stdout;
}

/** A record as the program prints it, brief or not. */
type Printed = { readonly id?: unknown } & ({ readonly error: { readonly code: string } } | Judged | Advice);

/** Holds a record of JSON, brief or not, to what must come of it. */
function sameJson(one: Printed, calls: Calls, at = 0): void {
  const expected = expectedOf(calls, at);
  if (!('error' in expected)) expect(one.id).toEqual(asJson(calls.records[at]?.id));
  expect(inShort(one)).toEqual(expected);
}

function inShort(one: Printed): Judged | { readonly error: string } {
  if ('error' in one) return { error: one.error.code };
  if ('plan' in one) return saidBy(one);
  const { verdict, doubtful, goal, blockers, waitHours } = one;
  return { verdict, doubtful, goal, blockers, waitHours };
}

/** What must come of a record, in short. */
function expectedOf({ expected }: Calls, at = 0): Judged | { readonly error: string } {
  const one = expected[at] as Expected;
  return 'error' in one ? one : saidBy(one.advice);
}

function saidBy({ verdict, doubtful, goal, blockers, plan }: Advice): Judged {
  return { verdict, doubtful, goal, blockers: blockers.map(({ id }) => id), waitHours: plan.waitHours };
}

/** A value as it is read back. */
const asJson = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
