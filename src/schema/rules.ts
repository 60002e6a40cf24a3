import { BASE, FACT_VALUES, type Question } from '../../rules/index.ts';
import {
  closed,
  DIALECT,
  type JsonSchema,
  listOf,
  mapOf,
  oneOf,
  ref,
  TEXT,
  YES_OR_NO,
} from './json-schema.ts';

const SOURCE_KINDS = [
  'vendor-policy',
  'vendor-documentation',
  'law',
  'vendor-source-code',
  'press',
  'developer-report',
  'how-to-page',
];

/** The rules, tables, comparison and evidence that group-exit knows: its library's data, without the questions. */
export function rulesSchema(): JsonSchema {
  const statement = { id: TEXT, when: ref('condition'), supports: ref('claims') };
  const statements = (required: Record<string, JsonSchema>, optional: Record<string, JsonSchema> = {}) =>
    list(closed({ ...statement, ...required }, { ...optional, ...STANDING, excludes: list(TEXT) }));
  return {
    $schema: DIALECT,
    title: 'group-exit rules',
    ...closed(
      {},
      {
        reviewBy: TEXT,
        blockers: statements(
          {
            title: ref('text'),
            detail: ref('text'),
            clearedBy: oneOf(['you', 'others', 'time', 'nobody']),
            fix: list(ref('fix')),
          },
          { look: ref('look'), ifUnknown: closed({ when: ref('condition'), text: ref('text') }) },
        ),
        steps: statements(
          { phase: oneOf(['prepare', 'act', 'confirm', 'afterwards']), text: ref('text') },
          { path: list(TEXT) },
        ),
        effects: statements({ text: ref('text') }, { notice: { const: true } }),
        cautions: statements({ text: ref('text') }, { always: { const: true } }),
        residue: statements({
          what: ref('text'),
          where: ref('text'),
          keptHours: { type: ['number', 'null'], minimum: 0, maximum: MOST_HOURS },
        }),
        alternatives: statements({
          goal: oneOf(FACT_VALUES.goal),
          verdict: oneOf(['judge', 'ready', 'blocked']),
          why: ref('text'),
        }),
        tables: list(table()),
        comparison: list(comparisonRow()),
        claims: mapOf(claim()),
        sources: mapOf(source()),
      },
    ),
    $defs: definitions(),
  };
}

/** Of anything: twice the rules that are known by heart. To prove more takes too long. */
const MOST_ITEMS = 500;
const list = (items: JsonSchema): JsonSchema => ({ ...listOf(items), maxItems: MOST_ITEMS });

/** A hundred years: what is longer is no wait. */
const MOST_HOURS = 876_000;

/** Answers that count time. */
const CLOCKS = ['hoursSinceRedPacket', 'hoursSinceRequest', 'passwordAgeDays', 'sessionAgeHours'];

/** How a statement stands besides the claims that support it. */
const STANDING = { joined: { const: true }, disputes: { $ref: '#/$defs/ids' } };

function definitions(): Record<string, JsonSchema> {
  const when = closed(
    {},
    Object.fromEntries(Object.entries(FACT_VALUES).map(([key, values]) => [key, list(oneOf(values))])),
  );
  const sets = closed(
    {},
    Object.fromEntries(BASE.questions.map((question) => [question.key, change(question)])),
  );
  return {
    text: closed({ en: TEXT, zh: TEXT }),
    ids: list(TEXT),
    claims: { ...list(TEXT), minItems: 1 },
    when,
    condition: { anyOf: [ref('when'), list(ref('when'))] },
    look: closed({ id: TEXT, text: ref('text') }, { path: list(TEXT) }),
    fix: closed(
      { id: TEXT, phase: oneOf(['prepare', 'wait']), text: ref('text') },
      {
        when: ref('condition'),
        path: list(TEXT),
        sets,
        until: closed({
          clock: oneOf(CLOCKS),
          reaches: { type: 'number', minimum: 0, maximum: MOST_HOURS },
        }),
      },
    ),
  };
}

/** What a fix may make of an answer: a value, or several of which any will do. */
function change(question: Question): JsonSchema {
  const value = answerOf(question);
  return { anyOf: [value, { ...list(value), minItems: 1 }] };
}

function answerOf(question: Question): JsonSchema {
  if (question.kind === 'yes-no') return YES_OR_NO;
  if (question.kind === 'choice') return oneOf(FACT_VALUES[question.key]);
  const { whole, min, max } = question;
  return { type: whole ? 'integer' : 'number', minimum: min, maximum: max };
}

function table(): JsonSchema {
  return closed(
    {
      id: TEXT,
      title: ref('text'),
      note: ref('text'),
      columns: list(ref('text')),
      rows: list(list(ref('text'))),
      supports: ref('claims'),
    },
    STANDING,
  );
}

function comparisonRow(): JsonSchema {
  const cell = {
    anyOf: [{ const: 'unknown' }, closed({ text: ref('text'), supports: ref('claims') }, STANDING)],
  };
  return closed({
    id: TEXT,
    label: ref('text'),
    cells: closed({ wechat: cell, telegram: cell, whatsapp: cell }),
  });
}

function claim(): JsonSchema {
  const citation = closed({ source: TEXT, stance: oneOf(['supports', 'disputes']), says: ref('text') });
  return closed(
    { claim: ref('text'), from: list(citation) },
    {
      found: oneOf(['official', 'corroborated', 'reported', 'disputed', 'not-found']),
      see: ref('ids'),
    },
  );
}

function source(): JsonSchema {
  const textOrNull: JsonSchema = { type: ['string', 'null'] };
  return closed(
    {
      publisher: TEXT,
      title: TEXT,
      url: textOrNull,
      date: textOrNull,
      kind: oneOf(SOURCE_KINDS),
      checked: TEXT,
    },
    { direct: { ...YES_OR_NO, const: true } },
  );
}
