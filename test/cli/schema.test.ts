import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { BASE } from '../../rules/index.ts';
import { allCases } from '../support/cases.ts';
import { run } from '../support/program.ts';

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

  test('the landed rules are valid, and a misspelt fact is not', async () => {
    const valid = await validator('rules');
    const { questions: _, ...knowledge } = BASE;
    expect(valid(knowledge)).toEqual({ ok: true, errors: null });
    const [first] = BASE.blockers;
    const wrong = { blockers: [{ ...first, when: { devise: ['ios'] } }] };
    expect(valid(wrong).ok).toBe(false);
  });

  test('an unknown schema is a usage error that names the known ones', async () => {
    const { code, stderr } = await run(['schema', 'advise']);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean “advice”?');
  });
});
