import { FACT_VALUES, type Question } from '../../rules/index.ts';
import { ID } from './answers.ts';
import {
  closed,
  DIALECT,
  HOURS,
  type JsonSchema,
  listOf,
  mapOf,
  oneOf,
  ref,
  TEXT,
  YES_OR_NO,
} from './json-schema.ts';

const VERSION: JsonSchema = { const: 1 };
const VERDICT = oneOf(['ready', 'blocked', 'impossible']);
const GRADE = oneOf(['official', 'corroborated', 'reported']);
const GOAL = oneOf(FACT_VALUES.goal);
const IDS = listOf(TEXT);
/** What every sentence carries. */
const CITED = { evidence: GRADE, disputed: YES_OR_NO, sources: IDS };
const SENTENCE = closed({ id: TEXT, text: TEXT, ...CITED });
const OTHERS = ['wechat', 'telegram', 'whatsapp'] as const;

/** The whole advice of `--json`; in `$defs` the brief form, a record that failed, and what `next` prints. */
export function adviceSchema(questions: readonly Question[]): JsonSchema {
  const keys = oneOf(questions.map((question) => question.key));
  return {
    $schema: DIALECT,
    title: 'group-exit advice',
    description:
      'What group-exit check --json prints for a record. Forms beside it: #/$defs/brief, #/$defs/failed, #/$defs/next.',
    $ref: '#/$defs/advice',
    $defs: {
      advice: advice(questions, keys),
      brief: closed(
        { schemaVersion: VERSION, goal: GOAL, verdict: VERDICT, blockers: IDS, waitHours: HOURS },
        { id: ID },
      ),
      problem: closed({ code: TEXT, message: TEXT, path: TEXT, hint: TEXT }),
      failed: closed(
        {
          schemaVersion: VERSION,
          error: closed(
            { code: TEXT, message: TEXT, path: TEXT, hint: TEXT },
            { problems: listOf(ref('problem')) },
          ),
        },
        { id: ID, file: TEXT, line: { type: 'integer', minimum: 1 } },
      ),
      next: {
        anyOf: [
          nextQuestion(keys),
          closed({ schemaVersion: VERSION, advice: { anyOf: [ref('advice'), ref('brief')] } }),
        ],
      },
    },
  };
}

function advice(questions: readonly Question[], keys: JsonSchema): JsonSchema {
  const settled = Object.fromEntries(questions.map((question) => [question.key, settledAnswer(question)]));
  return closed(
    {
      schemaVersion: VERSION,
      answers: closed({}, settled),
      assumed: listOf(keys),
      goal: GOAL,
      verdict: VERDICT,
      evidence: GRADE,
      blockers: listOf(
        closed({
          id: TEXT,
          title: TEXT,
          detail: TEXT,
          clearedBy: oneOf(['you', 'others', 'time', 'nobody']),
          waitHours: HOURS,
          ...CITED,
        }),
      ),
      plan: closed({ waitHours: HOURS, steps: listOf(step()) }),
      effects: listOf(SENTENCE),
      cautions: listOf(SENTENCE),
      residue: listOf(
        closed({
          id: TEXT,
          what: TEXT,
          where: TEXT,
          keptHours: { description: 'null: no known end', type: ['number', 'null'], minimum: 0 },
          ...CITED,
        }),
      ),
      alternatives: listOf(closed({ id: TEXT, goal: GOAL, verdict: VERDICT, why: TEXT, ...CITED })),
      comparison: comparison(),
      sources: mapOf(claim()),
    },
    { id: ID, ignored: listOf(keys), trace: listOf({ type: 'object' }) },
  );
}

function settledAnswer(question: Question): JsonSchema {
  if (question.kind === 'number') return { type: 'number', minimum: 0 };
  if (question.kind === 'yes-no') return oneOf([true, false, 'unsure']);
  return oneOf(question.choices.map((choice) => choice.value));
}

function step(): JsonSchema {
  return closed({
    id: TEXT,
    phase: oneOf(['check', 'prepare', 'wait', 'act', 'confirm', 'afterwards']),
    text: TEXT,
    path: IDS,
    waitHours: HOURS,
    clears: IDS,
    sets: { description: 'The answers that following it amounts to.', type: 'object' },
    ...CITED,
  });
}

function comparison(): JsonSchema {
  const cell = closed({ text: TEXT, ...CITED }, { unknown: { const: true } });
  const cells = closed(Object.fromEntries(OTHERS.map((platform) => [platform, cell])));
  const yours = closed({ verdict: VERDICT, blockers: IDS, waitHours: HOURS, text: TEXT });
  return closed({
    rows: listOf(closed({ id: TEXT, label: TEXT, cells })),
    yours: closed({}, Object.fromEntries(OTHERS.map((platform) => [platform, yours]))),
  });
}

function claim(): JsonSchema {
  const textOrNull: JsonSchema = { type: ['string', 'null'] };
  const source = closed({
    publisher: TEXT,
    title: TEXT,
    url: textOrNull,
    date: textOrNull,
    kind: TEXT,
    checked: TEXT,
    stance: oneOf(['supports', 'disputes']),
    says: TEXT,
  });
  return closed({ claim: TEXT, evidence: GRADE, disputed: YES_OR_NO, from: listOf(source) });
}

function nextQuestion(keys: JsonSchema): JsonSchema {
  const choice = closed({ value: {}, label: TEXT }, { hint: TEXT });
  const question = closed(
    { key: keys, text: TEXT, help: TEXT, why: TEXT, type: oneOf(['choice', 'number', 'yes-no']) },
    { choices: listOf(choice), min: { type: 'number' }, max: { type: 'number' } },
  );
  return closed({ schemaVersion: VERSION, question, remaining: { type: 'integer', minimum: 0 } });
}
