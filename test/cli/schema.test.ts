import { Ajv2020 } from 'ajv/dist/2020.js';
import type { InferOutput } from 'valibot';
import { safeParse } from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Advice, BASE, type RuleBase } from '../../rules/internal.ts';
import { type Pack, packSchema } from '../../src/packs/pack.ts';
import type { adviceSchema } from '../../src/schema/advice.ts';
import { jsonSchema } from '../../src/schema/print.ts';
import { allCases } from '../support/cases.ts';
import { run } from '../support/program.ts';
import { seededRandom } from '../support/random.ts';

const schemaOf = async (name: string) => JSON.parse((await run(['schema', name])).stdout);
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** An independent validator; strict, so that a misspelt keyword of the schema is an error too. */
async function validator(name: string, part = '') {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: false });
  const schema = await schemaOf(name);
  ajv.addSchema(schema, 'it');
  const validate = ajv.getSchema(`it${part}`);
  if (!validate) throw new Error(`no ${part}`);
  return (value: unknown) => ({ ok: validate(value) as boolean, errors: validate.errors });
}

const CASES = allCases();
const INPUT = CASES.map(({ answers }) => `${JSON.stringify(answers)}\n`).join('');

describe('JSON Schema', () => {
  test('every case’s input is valid, in canonical words and in others', async () => {
    const valid = await validator('answers');
    for (const { answers } of CASES) expect(valid(answers)).toEqual({ ok: true, errors: null });
    expect(valid({ 身份: '群主', size: 55, 类型: '普通群', id: 7 }).ok).toBe(true);
    expect(valid({ liveNow: '不确定', subAccount: 'not sure' }).ok).toBe(true);
  });

  test('what the program refuses is not', async () => {
    const valid = await validator('answers');
    for (const wrong of [
      { rolle: 'owner' },
      { role: 'boss' },
      { role: null },
      { groupSize: '50' },
      { groupSize: 0 },
      { groupSize: 1.5 },
      { liveNow: 'maybe' },
      { id: true },
      [],
      'owner',
    ]) {
      expect(valid(wrong).ok, JSON.stringify(wrong)).toBe(false);
    }
  });

  test('every case’s advice is valid, plain, in Chinese, brief and explained', async () => {
    const [advice, brief] = await Promise.all([validator('advice'), validator('advice', '#/$defs/brief')]);
    for (const args of [['--json'], ['--json', '--lang', 'zh'], ['--json', '--explain']]) {
      const printed = linesOf((await run(['check', '-', ...args], INPUT)).stdout);
      expect(printed).toHaveLength(CASES.length);
      for (const one of printed) expect(advice(one)).toEqual({ ok: true, errors: null });
      const { plan: _, ...lacking } = printed[0];
      expect(advice(lacking).ok).toBe(false);
      expect(advice({ ...printed[0], more: 1 }).ok).toBe(false);
    }
    for (const one of linesOf((await run(['check', '-', '--brief'], INPUT)).stdout)) {
      expect(brief(one)).toEqual({ ok: true, errors: null });
    }
  });

  test('so are error records, and what next prints', async () => {
    const [failed, next] = await Promise.all([
      validator('advice', '#/$defs/failed'),
      validator('advice', '#/$defs/next'),
    ]);
    const bad = '{"id":1,"rolle":1,"size":"x"}\n{\n{"role":"owner"}\n';
    for (const one of linesOf((await run(['check', '-', '--json'], bad)).stdout)) {
      expect(failed(one)).toEqual({ ok: true, errors: null });
    }
    for (const answers of [{}, { platform: 'wechat', goal: 'dissolve', role: 'owner' }, CASES[0]?.answers]) {
      const { stdout } = await run(['next'], JSON.stringify(answers));
      expect(next(JSON.parse(stdout))).toEqual({ ok: true, errors: null });
    }
  });

  test('the built-in rules are valid, and a misspelt fact is not', async () => {
    const valid = await validator('rules');
    const { questions: _, ...knowledge } = BASE;
    // A pack holds at most 500 rules, and there are more by now.
    const half = Math.ceil(BASE.rules.length / 2);
    for (const rules of [BASE.rules.slice(0, half), BASE.rules.slice(half)])
      expect(valid({ ...knowledge, rules })).toEqual({ ok: true, errors: null });
    const [first] = BASE.rules;
    const wrong = { rules: [{ ...first, when: { devise: ['ios'] } }] };
    expect(valid(wrong).ok).toBe(false);
  });

  test('an unknown schema is a usage error that names the known ones', async () => {
    const { code, stderr } = await run(['schema', 'advise']);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean “advice”?');
  });

  test('an advice without its sources and the rows of the comparison is valid', async () => {
    const valid = await validator('advice');
    const [{ sources: _, comparison, ...rest }] = linesOf(
      (await run(['check', '-', '--json'], INPUT)).stdout,
    ) as [Advice];
    const small = { ...rest, comparison: { yours: comparison.yours } };
    expect(valid(small)).toEqual({ ok: true, errors: null });
  });

  test('is of the newest dialect, with its title and the questions as descriptions', async () => {
    for (const name of ['answers', 'advice', 'rules']) {
      const { $schema, title } = await schemaOf(name);
      expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(title).toBe(`group-exit ${name}`);
    }
    const { $defs, properties } = await schemaOf('answers');
    expect($defs.role.description).toBe(BASE.questions.find(({ key }) => key === 'role')?.text.en);
    expect(properties.身份).toEqual({ $ref: '#/$defs/role' });
  });
});

/** All of it as it may be written down. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

test('the types of schemas are those of what they describe', () => {
  expectTypeOf<Omit<Pack, 'reviewBy'>>().toExtend<Partial<Omit<RuleBase, 'questions'>>>();
  type Described = Frozen<InferOutput<ReturnType<typeof adviceSchema>['schema']>>;
  expectTypeOf<Omit<Advice, 'trace'>>().toExtend<Described>();
});

test('what is printed of rules is what packs are checked by', () => {
  const { schema } = packSchema();
  const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(jsonSchema(packSchema(), {}));
  const { questions: _, ...knowledge } = BASE;
  const next = seededRandom(21);
  const verdicts = { valid: 0, invalid: 0 };
  for (let n = 0; n < 3_000; n++) {
    const pack: unknown = changed(sample(knowledge, next), next);
    const issues = safeParse(schema, pack, { abortPipeEarly: true }).issues ?? [];
    // What a schema cannot say: that a text is safe, that a date exists.
    if (issues.some(({ type }) => type === 'check')) continue;
    expect(validate(pack), JSON.stringify(issues[0]?.path?.map(({ key }) => key))).toBe(issues.length === 0);
    verdicts[issues.length === 0 ? 'valid' : 'invalid']++;
  }
  expect(Math.min(verdicts.valid, verdicts.invalid)).toBeGreaterThan(200);
});

type Next = (below: number) => number;

/** A few of each kind of rule. */
function sample(knowledge: object, next: Next): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(knowledge).map(([name, all]) => {
      const entries = Object.entries(all).filter(() => next(20) === 0);
      return [name, Array.isArray(all) ? entries.map(([, one]) => one) : Object.fromEntries(entries)];
    }),
  );
}

const OTHERS = [null, 1, -1, 1.5, '', 'x', 'owner', 'unknown', true, [], {}, ['x'], { en: 'a', zh: 'b' }];

/** The same with one thing in it left out, added or put in place of another. */
function changed(value: unknown, next: Next): unknown {
  if (typeof value !== 'object' || value === null) return OTHERS[next(OTHERS.length)];
  const keys = Object.keys(value);
  const key = keys[next(keys.length + 1)];
  if (Array.isArray(value)) {
    if (key === undefined) return [...value, OTHERS[next(OTHERS.length)]];
    return value.flatMap((one, at) =>
      at !== Number(key) ? [one] : next(6) === 0 ? [] : [changed(one, next)],
    );
  }
  if (key === undefined) return next(2) === 0 ? OTHERS[next(OTHERS.length)] : { ...value, more: 1 };
  const { [key as keyof object]: one, ...rest } = value;
  return next(6) === 0 ? rest : { ...rest, [key]: changed(one, next) };
}
