import { expect, test } from 'vitest';
import { advise, BASE, traceOf } from '../rules/index.ts';
import { allCases } from './support/cases.ts';
import { run } from './support/program.ts';

const ANSWERS = { role: 'owner', device: 'ios', groupSize: 55, groupType: 'ordinary', region: 'eu' } as const;

test('--explain adds every rule to JSON: fired, or not and on which fact', async () => {
  const { stdout } = await run(['--json', '--explain'], JSON.stringify(ANSWERS));
  const { trace, blockers } = JSON.parse(stdout);
  const of = (id: string) =>
    trace.find((one: { id: string; kind: string }) => one.id === id && one.kind === 'blocker');
  expect(of('wechat.dissolve.too-many-members')).toMatchObject({
    outcome: 'fired',
    because: { role: 'owner', groupSize: '41-100' },
    liftedBy: { groupSize: ['1–40'] },
  });
  expect(of('wechat.dissolve.needs-phone')).toMatchObject({
    outcome: 'not-fired',
    failedOn: { fact: 'device', is: 'ios', wants: ['desktop', 'web'] },
  });
  expect(trace.filter((one: { kind: string }) => one.kind === 'blocker')).toHaveLength(BASE.blockers.length);
  expect(blockers).toHaveLength(1);
});

test('without it the advice is the same and has no trace', () => {
  const { trace, ...explained } = advise(ANSWERS, BASE, { explain: true });
  expect(trace).toBeDefined();
  expect(advise(ANSWERS, BASE)).toEqual(explained);
});

test('in text, each blocker says which answers led to it and what would lift it', async () => {
  const { stdout } = await run(['--explain', '--width', '120'], JSON.stringify(ANSWERS));
  expect(stdout).toContain('because: What are you in the group? Owner');
  expect(stdout).toMatch(
    /would not stand in the way with: .*How many people are in the group, you included\? 1–40 members/,
  );
  const zh = await run(['--explain', '--lang', 'zh', '--width', '120'], JSON.stringify(ANSWERS));
  expect(zh.stdout).toContain('换成以下情况就不受阻');
});

test('in every case, the trace says fired of exactly what the advice has', () => {
  for (const { answers, name } of allCases()) {
    const advice = advise(answers, BASE);
    const fired = traceOf(answers, BASE).filter((one) => one.outcome === 'fired' && one.kind === 'blocker');
    expect(
      fired.map((one) => one.id),
      name,
    ).toEqual(advice.blockers.map((one) => one.id));
  }
});
