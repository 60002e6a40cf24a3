import * as v from 'valibot';
import {
  type AnswerKey,
  type Answers,
  COMPARED_PLATFORMS,
  FACT_VALUES,
  type Platform,
  type Question,
} from '../../rules/internal.ts';
import { idSchema } from './answers.ts';
import { closed, mapOf, maybe, oneOf, only, orNull, someOf } from './parts.ts';

/**
 * What `check --json` prints for a record, whole or without its sources and the rows of the comparison;
 * among the definitions the brief form, a record that failed, and what `next` prints.
 */
export function adviceSchema(questions: readonly Question[]) {
  const version = only(1);
  const verdict = oneOf(['ready', 'blocked', 'impossible']);
  const grade = oneOf(['official', 'corroborated', 'reported']);
  const goal = oneOf(FACT_VALUES.goal);
  const text = v.string();
  const texts = v.array(text);
  const hours = v.pipe(v.number(), v.minValue(0));
  const id = maybe(idSchema());
  const keys = oneOf(questions.map((question) => question.key) as readonly AnswerKey[]);
  /** What every sentence carries. */
  const cited = { evidence: grade, disputed: v.boolean(), sources: texts, pack: maybe(text) };
  const sentence = closed({ id: text, text, detail: maybe(text), ...cited });

  const blocker = closed({
    id: text,
    title: text,
    detail: text,
    clearedBy: oneOf(['you', 'others', 'time', 'nobody']),
    waitHours: hours,
    ...cited,
  });
  const step = closed({
    id: text,
    phase: oneOf(['check', 'prepare', 'wait', 'act', 'confirm', 'afterwards']),
    text,
    detail: maybe(text),
    message: maybe(text),
    path: texts,
    waitHours: hours,
    clears: texts,
    sets: v.pipe(v.looseObject({}), v.description('The answers that following it amounts to.')),
    ...cited,
  });
  const residue = closed({
    id: text,
    what: text,
    detail: maybe(text),
    where: text,
    keptHours: v.pipe(orNull(hours), v.description('null: no known end')),
    ...cited,
  });
  const cell = closed({ text, ...cited, unknown: maybe(only(true)) });
  const elsewhere = maybe(
    closed({
      verdict,
      doubtful: v.boolean(),
      blockers: texts,
      waitHours: hours,
      dependsOn: maybe(v.array(keys)),
      text,
    }),
  );
  const row = closed({
    id: text,
    label: text,
    cells: closed(onEach(FACT_VALUES.platform, cell)),
  });
  const source = closed({
    publisher: text,
    title: text,
    url: orNull(text),
    date: orNull(text),
    kind: text,
    checked: text,
    stance: oneOf(['supports', 'disputes']),
    says: v.pipe(maybe(text), v.description('absent where it simply says so')),
    quote: v.pipe(maybe(text), v.description('the few words that the claim rests on')),
    partly: v.pipe(
      maybe(only(true)),
      v.description('true where the source bears out only part of the claim'),
    ),
  });
  const claim = closed({
    pack: maybe(text),
    rows: texts,
    claim: text,
    evidence: grade,
    disputed: v.boolean(),
    from: v.array(source),
  });

  const line = { text, waitHours: maybe(hours) };
  const lines = v.array(closed(line));
  const firstScreen = closed({
    verdict: closed(line),
    reasons: texts,
    steps: v.array(closed({ ...line, under: lines, ifRefused: lines })),
    know: texts,
    ways: texts,
    sideBySide: maybe(
      closed({ goal: text, heads: texts, rows: v.array(closed({ app: text, cells: lines, aloud: lines })) }),
    ),
  });

  const advice = closed({
    schemaVersion: version,
    knowledgeDate: v.pipe(text, v.description('the day on which the facts were last checked')),
    id,
    asOf: v.pipe(
      maybe(text),
      v.description('the moment for which the answers hold; their clocks go on from there'),
    ),
    answers: closed(someOf<Answers>(questions.map((question) => [question.key, completedAnswer(question)]))),
    assumed: v.array(keys),
    approximate: maybe(v.array(keys)),
    notBegun: maybe(v.array(keys)),
    ignored: maybe(v.array(keys)),
    goal,
    verdict,
    doubtful: v.boolean(),
    summary: v.pipe(text, v.description('the verdict and its reasons, as the first screen has them')),
    evidence: grade,
    blockers: v.array(blocker),
    plan: closed({ waitHours: hours, steps: v.array(step) }),
    effects: v.array(sentence),
    cautions: v.array(sentence),
    residue: v.array(residue),
    alternatives: v.array(
      closed({
        id: text,
        goal,
        verdict,
        blockers: texts,
        why: text,
        detail: maybe(text),
        message: maybe(text),
        ...cited,
      }),
    ),
    firstScreen: maybe(firstScreen),
    comparison: closed({
      rows: maybe(v.array(row)),
      yours: closed(onEach(COMPARED_PLATFORMS, elsewhere)),
    }),
    sources: maybe(mapOf(claim)),
    trace: maybe(v.array(v.looseObject({}))),
  });
  const brief = closed({
    schemaVersion: version,
    id,
    goal,
    verdict,
    doubtful: v.boolean(),
    blockers: texts,
    waitHours: hours,
  });
  const told = { code: text, message: text, path: text, hint: text };
  const problem = closed(told);
  const failed = closed({
    schemaVersion: version,
    id,
    file: maybe(text),
    line: maybe(v.pipe(v.number(), v.integer(), v.minValue(1))),
    error: closed({ ...told, problems: maybe(v.array(problem)) }),
  });
  const choice = closed({ value: v.unknown(), label: text, hint: maybe(text) });
  const question = closed({
    key: keys,
    text,
    help: text,
    why: text,
    type: oneOf(['choice', 'number', 'yes-no']),
    choices: maybe(v.array(choice)),
    min: maybe(v.number()),
    max: maybe(v.number()),
  });
  const next = v.union([
    closed({ schemaVersion: version, question, remaining: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    closed({ schemaVersion: version, advice: v.union([advice, brief]) }),
  ]);
  return { schema: advice, definitions: { advice, brief, problem, failed, next } };
}

function completedAnswer(question: Question): v.GenericSchema {
  if (question.kind === 'number') return v.union([v.pipe(v.number(), v.minValue(0)), only('unsure')]);
  if (question.kind === 'yes-no') return v.union([v.boolean(), only('unsure')]);
  return oneOf(question.choices.map((choice) => choice.value));
}

function onEach<P extends Platform, S>(platforms: readonly P[], schema: S): Record<P, S> {
  return Object.fromEntries(platforms.map((platform) => [platform, schema])) as Record<P, S>;
}
