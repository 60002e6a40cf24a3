import { expect, test } from 'vitest';
import { advise, type TracedRule, traceOf } from '../../rules/internal.ts';
import { allCases } from '../support/cases.ts';
import { run } from '../support/program.ts';
import { RULES } from '../support/rules.ts';

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
  expect(trace.filter((one: { kind: string }) => one.kind === 'blocker')).toHaveLength(
    RULES.of.blocker.length,
  );
  expect(blockers).toHaveLength(1);
});

test('without it the advice is the same and has no trace', () => {
  const { trace, ...explained } = advise(ANSWERS, RULES, { explain: true });
  expect(trace).toBeDefined();
  expect(advise(ANSWERS, RULES)).toEqual(explained);
});

test('in text, each blocker says which answers led to it and what would lift it', async () => {
  const { stdout } = await run(['--explain', '--width', '120'], JSON.stringify(ANSWERS));
  expect(stdout).toContain('because: What is your role in the group? Owner');
  expect(stdout).toMatch(
    /would not stand in the way with: .*How many people are in it, you included\? 1–40 (members|people)/,
  );
  const zh = await run(['--explain', '--lang', 'zh', '--width', '120'], JSON.stringify(ANSWERS));
  expect(zh.stdout).toContain('换成以下情况就不受阻');
});

test('in every case, the trace says fired of exactly what the advice has', () => {
  for (const trust of ['reported', 'corroborated', 'official'] as const) {
    for (const { answers, name } of allCases()) {
      const advice = advise(answers, RULES, { trust });
      const trace = traceOf(answers, RULES, trust);
      const ids = (kind: TracedRule['kind'], outcome: TracedRule['outcome']) =>
        trace.filter((one) => one.kind === kind && one.outcome === outcome).map((one) => one.id);
      expect(ids('blocker', 'fired'), `${trust} ${name}`).toEqual(advice.blockers.map((one) => one.id));
      const cautions = advice.cautions.map((one) => one.id);
      expect(cautions, `${trust} ${name}`).toEqual(expect.arrayContaining(ids('blocker', 'distrusted')));
      const acts = advice.plan.steps.filter((step) => step.phase === 'act').map((step) => step.id);
      expect(ids('step', 'fired'), `${trust} ${name}`).toEqual(expect.arrayContaining(acts));
    }
  }
});

test('a blocker on weaker evidence than --trust asks for is distrusted, in JSON and in text', async () => {
  const input = JSON.stringify(ANSWERS);
  const { stdout } = await run(['--json', '--explain', '--trust', 'official'], input);
  const { trace, verdict } = JSON.parse(stdout);
  expect(verdict).toBe('ready');
  expect(trace.filter((one: TracedRule) => one.kind === 'blocker' && one.outcome === 'fired')).toEqual([]);
  expect(trace.find((one: TracedRule) => one.id === 'wechat.dissolve.too-many-members')).toEqual({
    kind: 'blocker',
    id: 'wechat.dissolve.too-many-members',
    outcome: 'distrusted',
    because: { platform: 'wechat', goal: 'dissolve', role: 'owner', groupSize: '41-100' },
    distrusted: { is: 'reported', wants: 'official' },
  });
  const en = await run(['--explain', '--full', '--trust', 'official', '--width', '120'], input);
  expect(en.stdout).toContain(
    'not counted as an obstacle: its evidence is “reported”, and --trust official asks for more',
  );
  expect(en.stdout).not.toContain('would not stand in the way with');
  const zh = await run(
    ['--explain', '--full', '--trust', 'official', '--lang', 'zh', '--width', '120'],
    input,
  );
  expect(zh.stdout).toContain('不算作障碍：它的证据是“仅传闻”，而 --trust official 要求更强的证据');
});
