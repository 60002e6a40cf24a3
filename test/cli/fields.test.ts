import { describe, expect, test } from 'vitest';
import { run } from '../support/program.ts';

const OWNER = '{"id":"a","role":"owner","device":"ios","size":55,"type":"ordinary","region":"eu"}';
const PICKED = { schemaVersion: 1, id: 'a', verdict: 'blocked' };

describe('--fields', () => {
  test('picks of an object, of an array and of lines; error records pass', async () => {
    const one = await run(['--fields', 'verdict'], OWNER);
    expect(one.stdout).toBe(`${JSON.stringify(PICKED, null, 2)}\n`);
    expect(one.code).toBe(1);
    const array = await run(['--json', '--fields', 'verdict'], `[${OWNER},{"rolle":1}]`);
    const [good, bad] = JSON.parse(array.stdout);
    expect(good).toEqual(PICKED);
    expect(bad.error.code).toBe('unknown-key');
    const lines = (await run(['check', '-', '--fields', 'verdict'], `${OWNER}\n{\n${OWNER}\n`)).stdout.split(
      '\n',
    );
    expect(lines[0]).toBe(JSON.stringify(PICKED));
    expect(JSON.parse(lines[1] ?? '').error.code).toBe('bad-json');
    expect(lines[2]).toBe(lines[0]);
  });

  test('picks of what ask and next print', async () => {
    const answers = [
      '--role',
      'owner',
      '--device',
      'ios',
      '--size',
      '55',
      '--type',
      'ordinary',
      '--region',
      'eu',
    ];
    const { id: _, ...picked } = PICKED;
    expect(JSON.parse((await run(['ask', ...answers, '--fields', 'verdict'])).stdout)).toEqual(picked);
    const record = OWNER.replace('{', '{"platform":"wechat","goal":"dissolve",');
    const next = JSON.parse((await run(['next', '--fields', 'verdict'], record)).stdout);
    expect(next).toEqual({ schemaVersion: 1, advice: picked });
    expect(JSON.parse((await run(['next', '--fields', 'verdict'], '{}')).stdout).question.key).toBe(
      'platform',
    );
  });

  test('the default is the small record, all of it is --fields all', async () => {
    const small = JSON.parse((await run(['--json'], OWNER)).stdout);
    const all = JSON.parse((await run(['--json', '--fields', 'all'], OWNER)).stdout);
    const { sources, firstScreen: _, comparison, ...rest } = all;
    const brief = (list: { detail?: string }[]) => list.map(({ detail: _, ...one }) => one);
    for (const name of ['effects', 'cautions', 'residue', 'alternatives']) rest[name] = brief(rest[name]);
    const plan = { ...rest.plan, steps: brief(rest.plan.steps) };
    expect(small).toEqual({ ...rest, plan, comparison: { yours: comparison.yours } });
    expect(Object.keys(sources).length).toBeGreaterThan(20);
    expect(comparison.rows.length).toBeGreaterThan(5);
  });

  test('what the small record leaves out is whole in lines that ask for it', async () => {
    const { sources, firstScreen } = JSON.parse((await run(['--fields', 'all'], OWNER)).stdout);
    const lines = (await run(['check', '-', '--fields', 'sources,firstScreen'], `${OWNER}\n${OWNER}\n`))
      .stdout;
    const [first = ''] = lines.split('\n');
    expect(JSON.parse(first)).toEqual({ schemaVersion: 1, id: 'a', sources, firstScreen });
    expect(firstScreen.steps.length).toBeGreaterThan(0);
    expect(firstScreen.sideBySide.rows.length).toBeGreaterThan(1);
  });

  test.each([
    [['--fields', 'blocker.id'], 'there is no “blocker.id”', 'did you mean “blockers.id”?'],
    [['--fields', 'verdict', '--brief'], '--brief and --fields contradict each other', 'give one'],
    [['--fields', 'verdict', '-f', 'html'], 'picks members of JSON, and --format html has none', 'give one'],
    [['--fields', 'trace'], 'no trace to pick without --explain', 'add --explain'],
    [['compare', '--fields', 'rows'], 'compare prints no advice to pick --fields from', '--help'],
  ])('%j is an error that says what to do', async (args, message, hint) => {
    const { code, stdout, stderr } = await run(args, OWNER);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });
});
