import { describe, expect, test } from 'vitest';
import { run } from '../support/program.ts';

describe('group-exit next', () => {
  test('asks, then advises, and remembers nothing', async () => {
    let answers: Record<string, unknown> = {};
    for (const [key, value] of [
      ['platform', 'wechat'],
      ['goal', 'dissolve'],
      ['role', 'owner'],
      ['device', 'ios'],
      ['groupType', 'ordinary'],
      ['groupSize', 55],
      ['region', 'eu'],
    ] as const) {
      const { stdout, code } = await run(['next'], JSON.stringify(answers));
      expect(code).toBe(0);
      const said = JSON.parse(stdout);
      expect(said.question.key).toBe(key);
      expect(said.remaining).toBeGreaterThanOrEqual(0);
      for (const field of ['text', 'help', 'why', 'type']) expect(said.question[field]).toBeTruthy();
      answers = { ...answers, [key]: value };
    }
    const { stdout } = await run(['next'], JSON.stringify(answers));
    expect(JSON.parse(stdout).advice.verdict).toBe('blocked');
  });

  test('has the limits and choices of the platform, in either language', async () => {
    const known = {
      platform: 'whatsapp',
      goal: 'dissolve',
      role: 'owner',
      device: 'ios',
      groupType: 'ordinary',
    };
    const { stdout } = await run(['next', '--lang', 'zh'], JSON.stringify(known));
    expect(JSON.parse(stdout).question).toMatchObject({
      key: 'groupSize',
      type: 'number',
      min: 1,
      max: 1024,
    });
    const role = await run(['next'], '{"platform":"wechat","goal":"leave"}');
    const values = JSON.parse(role.stdout).question.choices.map((one: { value: string }) => one.value);
    expect(values).toEqual(['owner', 'admin', 'member']);
  });

  test('what nobody was sure of, or asked for, on Monday', async () => {
    const monday = {
      platform: 'telegram',
      goal: 'transfer',
      role: 'owner',
      device: 'ios',
      groupType: 'supergroup',
      groupSize: 300,
      passwordAgeDays: 30,
      sessionAgeHours: 'unsure',
      asOf: '2026-11-23T09:00:00Z',
    };
    const at = (now: string, plan: object) => run(['check', '-', '--now', now], JSON.stringify(plan));
    const soon = await at('2026-11-23T12:47:00Z', monday);
    // The wait ends when it was said to end, and what is left is told in whole hours.
    expect(soon.stdout).toMatch(/Tue 24 Nov, 09:00 at the latest/);
    expect(soon.stdout).toContain('for 21 h.');
    expect(await at('2026-11-25T09:00:00Z', monday)).toMatchObject({ code: 0 });
    const school = { role: 'owner', goal: 'dissolve', device: 'ios', groupType: 'school', groupSize: 30 };
    const asked = { teacherConfirmed: true, creatorConfirmed: true, schoolReviewed: false };
    const plan = { ...school, ...asked, hoursSinceRequest: 0, asOf: monday.asOf };
    const later = await at('2026-11-29T09:00:00Z', plan);
    expect(later.stdout).toContain('Ask the school if you haven’t yet; note the time.');
  });

  test('a plan saved on Monday is two days older on Wednesday, in check, next and ask', async () => {
    const monday = {
      platform: 'telegram',
      goal: 'transfer',
      role: 'owner',
      device: 'ios',
      groupType: 'supergroup',
      groupSize: 300,
      region: 'eu',
      passwordAgeDays: 3,
      sessionAgeHours: 1,
      asOf: '2026-11-23T09:00:00+08:00',
    };
    const now = ['--now', '2026-11-25T09:00:00+08:00'];
    const checked = await run(['check', '-', '--json', ...now], JSON.stringify(monday));
    const advice = JSON.parse(checked.stdout);
    expect(advice).toMatchObject({ asOf: '2026-11-25T01:00:00.000Z', plan: { waitHours: 48 } });
    const next = await run(['next', ...now], JSON.stringify(monday));
    expect(JSON.parse(next.stdout).advice.plan.waitHours).toBe(48);
    // The advice itself is read again, and nothing is counted twice.
    const again = await run(['ask', '-', '--no-input', '--json', ...now], checked.stdout);
    expect(JSON.parse(again.stdout).answers).toMatchObject({ passwordAgeDays: 5, sessionAgeHours: 49 });
    const { asOf: _, ...undated } = monday;
    const dated = await run(
      ['check', '-', '--json', '--as-of', monday.asOf, ...now],
      JSON.stringify(undated),
    );
    expect(JSON.parse(dated.stdout).plan.waitHours).toBe(48);
    const future = await run(
      ['check', '-', '--json', '--now', '2026-11-22T09:00:00Z'],
      JSON.stringify({ ...monday, id: 7 }),
    );
    expect(future).toMatchObject({ code: 2 });
    expect(JSON.parse(future.stdout)).toMatchObject({ id: 7, error: { code: 'out-of-range' } });
    expect(future.stderr).toContain('asOf lies in the future');
  });

  test('a wrong answer is an error, as everywhere', async () => {
    const { code, stderr, stdout } = await run(['next'], '{"platform":"wechatt"}');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'unknown-value', path: 'platform' } });
    expect(stderr).toContain('did you mean “wechat”?');
  });
});
