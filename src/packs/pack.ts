import * as v from 'valibot';
import { PLACEHOLDERS } from '../../rules/engine/fill.ts';
import {
  type Answers,
  BASE,
  type Blocker,
  type Changes,
  CLOCK_KEYS,
  CLOCKS,
  FACT_VALUES,
  isDate,
  isObject,
  type Question,
  type Rule,
  type RuleKind,
  t,
  type When,
} from '../../rules/internal.ts';
import { numberSchema } from '../schema/answers.ts';
import { closed, kinds, maybe, oneOf, only, orNull, someOf } from '../schema/parts.ts';
import { check, textSchema, wordSchema } from './pack-texts.ts';
import { inBoth } from './problem.ts';

/** A pack: a part of a rule base, without questions. */
export type Pack = v.InferOutput<ReturnType<typeof packSchema>['schema']>;

/** Limit of every list and map: twice the built-in rules. Proving more takes too long. */
const MAX_ITEMS = 500;
/** Limit of conditions, steps of a fix, examples, claims cited and sources of a claim, whose numbers multiply. */
const MAX_PER_RULE = 20;
const MAX_WEIGHT = 1_000;
/** A hundred years. */
const MAX_HOURS = 876_000;

/** Placeholders in texts about the group. */
const OF_THE_GROUP = ['groupSize', 'others'];

/** The schema of a pack: rules, tables, comparison and evidence. The built-in base fits it too. */
export function packSchema() {
  const word = wordSchema();
  const text = textSchema(word, []);
  const groupText = textSchema(word, OF_THE_GROUP);
  const fixText = textSchema(word, PLACEHOLDERS);
  const waitText = textSchema(word, ['waitHours']);
  const words = list(word);
  const claims = v.pipe(few(word), v.nonEmpty(), v.guard(isNotEmpty));
  const yes = maybe(only(true));
  const day = v.pipe(word, check(isDate, 'must be a date such as 2026-08-06', '应为 2026-08-06 这样的日期'));
  const address = v.pipe(word, check(isHttps, 'must begin with https://', '必须以 https:// 开头'));
  const when = closed(
    someOf<When>(
      Object.entries(FACT_VALUES).map(([key, values]) => [key as keyof When, list(oneOf(values))]),
    ),
  );
  const condition = v.union([when, few(when)]);
  /** The texts of every sentence. @param said the schema of a text, with its placeholders */
  const sentence = <S extends v.GenericSchema>(said: S) => ({ short: said, detail: maybe(said) });
  const mark = v.pipe(
    closed({ clock: oneOf(CLOCK_KEYS), reaches: v.pipe(v.number(), v.minValue(0)) }),
    v.check(
      ({ clock, reaches }) => reaches * CLOCKS[clock].hoursPerUnit <= MAX_HOURS,
      inBoth(t('is longer than a hundred years', '超过一百年')),
    ),
  );
  const look = closed({
    id: word,
    ...sentence(text),
    path: maybe(words),
    tries: yes,
    ifKnown: maybe(closed({ marks: v.pipe(few(mark), v.nonEmpty()), reached: text, pending: waitText })),
  });
  const fix = closed({
    id: word,
    phase: oneOf(['prepare', 'wait']),
    ...sentence(fixText),
    when: maybe(condition),
    message: maybe(text),
    path: maybe(words),
    sets: maybe(
      closed(someOf<Changes>(BASE.questions.map((question) => [question.key, changeSchema(question)]))),
    ),
    until: maybe(mark),
    starts: maybe(oneOf(CLOCK_KEYS)),
    goal: maybe(oneOf(FACT_VALUES.goal)),
  });
  const example = closed({
    answers: closed(someOf<Answers>(BASE.questions.map((question) => [question.key, givenSchema(question)]))),
    fires: v.boolean(),
  });
  /** The evidence of every sentence. */
  const cited = { evidence: claims, joined: yes, against: maybe(few(word)) };
  const anyRule = {
    id: word,
    when: condition,
    examples: maybe(few(example)),
    ...cited,
    weight: maybe(v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_WEIGHT))),
    mustKnow: yes,
    fineAlone: yes,
    excludes: maybe(words),
    on: maybe(
      closed(
        someOf<Rule['on'] & {}>(
          FACT_VALUES.platform.map((platform) => [platform, closed({ ...cited, detail: maybe(groupText) })]),
        ),
      ),
    ),
  };
  const rule = kinds({
    blocker: {
      ...anyRule,
      short: groupText,
      detail: groupText,
      brief: maybe(groupText),
      clearedBy: oneOf(['you', 'others', 'time', 'nobody']),
      fix: few(fix),
      look: maybe(look),
      noTrying: maybe(only(true)),
      toldIn: maybe(
        closed(
          someOf<Blocker['toldIn'] & {}>(
            FACT_VALUES.trouble.map((trouble) => [
              trouble,
              closed({ short: groupText, detail: groupText, brief: groupText, look: groupText }),
            ]),
          ),
        ),
      ),
      ifUnknown: maybe(closed({ when: condition, ...sentence(groupText) })),
    },
    step: {
      ...anyRule,
      ...sentence(text),
      phase: oneOf(['check', 'prepare', 'act', 'confirm', 'afterwards']),
      path: maybe(words),
      under: maybe(few(text)),
      message: maybe(text),
      unseen: yes,
      answer: maybe(text),
    },
    effect: { ...anyRule, ...sentence(text), notice: yes },
    caution: { ...anyRule, ...sentence(groupText), always: yes },
    residue: { ...anyRule, ...sentence(text), where: text, keptHours: orNull(hours()) },
    alternative: {
      ...anyRule,
      ...sentence(text),
      goal: oneOf(FACT_VALUES.goal),
      verdict: oneOf(['judge', 'ready', 'blocked']),
      role: maybe(oneOf(FACT_VALUES.role)),
      message: maybe(text),
    },
  } satisfies Record<RuleKind, v.ObjectEntries>);
  const table = v.pipe(
    closed({
      id: word,
      goals: maybe(few(oneOf(FACT_VALUES.goal))),
      title: text,
      note: text,
      columns: list(text),
      rows: list(list(text)),
      ...cited,
    }),
    v.check(
      ({ columns, rows }) => rows.every((row) => row.length === columns.length),
      inBoth(t('needs a cell for each column in each row', '每一行的格数要与列数相同')),
    ),
  );
  const briefIn = maybe(few(closed({ when: condition, brief: text })));
  const cell = v.union([only('unknown'), closed({ text, brief: maybe(text), briefIn, ...cited })]);
  const comparisonRow = closed({
    id: word,
    label: text,
    goals: maybe(few(oneOf(FACT_VALUES.goal))),
    roles: maybe(few(oneOf(FACT_VALUES.role))),
    head: maybe(text),
    others: yes,
    cells: closed({ wechat: cell, wecom: cell, telegram: cell, whatsapp: cell }),
  });
  const quoted = closed({ says: maybe(text), quote: maybe(word), partly: yes });
  const said = mapUpTo(MAX_PER_RULE, v.union([only(true), text, quoted]));
  const claim = closed({
    rows: maybe(words),
    says: text,
    figures: maybe(mapUpTo(MAX_PER_RULE, v.number())),
    devices: maybe(few(oneOf(FACT_VALUES.device))),
    contradicts: maybe(words),
    for: said,
    against: maybe(said),
  });
  const source = closed({
    publisher: word,
    title: word,
    url: orNull(address),
    date: orNull(day),
    kind: oneOf([
      'vendor-policy',
      'vendor-documentation',
      'law',
      'vendor-source-code',
      'press',
      'developer-report',
      'user-report',
      'how-to-page',
    ]),
    checked: day,
    direct: yes,
  });
  const schema = closed({
    /** The review date of these rules. */
    reviewBy: maybe(day),
    rules: maybe(list(rule)),
    tables: maybe(list(table)),
    comparison: maybe(list(comparisonRow)),
    claims: maybe(mapUpTo(MAX_ITEMS, claim)),
    sources: maybe(mapUpTo(MAX_ITEMS, source)),
  });
  return {
    schema,
    definitions: { text, groupText, fixText, words, claims, when, condition, example, look, fix },
  };
}

const list = <S extends v.GenericSchema>(items: S) => v.pipe(v.array(items), v.maxLength(MAX_ITEMS));

const few = <S extends v.GenericSchema>(items: S) => v.pipe(v.array(items), v.maxLength(MAX_PER_RULE));

/** An object with any keys, but so many at most, which are counted before they are looked at. */
const mapUpTo = <S extends v.GenericSchema>(most: number, values: S) =>
  v.pipe(v.custom<Record<string, unknown>>(isObject), v.maxEntries(most), v.record(v.string(), values));

const hours = () => v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_HOURS));

/** A value that a fix may give to an answer, or a list of alternatives. */
function changeSchema(question: Question): v.GenericSchema {
  const value = answerSchema(question);
  return v.union([value, v.pipe(list(value), v.nonEmpty())]);
}

/** An answer as input: may also be “unsure”, but for what everybody knows. */
function givenSchema(question: Question): v.GenericSchema {
  if (question.kind === 'choice') return oneOf(question.choices.map(({ value }) => value));
  return v.union([answerSchema(question), only('unsure')]);
}

/** An answer that says something. */
function answerSchema(question: Question): v.GenericSchema {
  if (question.kind === 'yes-no') return v.boolean();
  if (question.kind === 'number') return numberSchema(question);
  return oneOf(question.choices.map(({ value }) => value).filter((value) => value !== 'unsure'));
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}

function isNotEmpty(items: readonly string[]): items is [string, ...string[]] {
  return items.length > 0;
}
