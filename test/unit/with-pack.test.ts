import { expect, test } from 'vitest';
import { BASE, BadInput, type Blocker, verify } from '../../rules/index.ts';
import { withPack } from '../../src/packs/index.ts';

const now = new Date('2026-11-01T00:00:00Z');

test('packs past their day of review say so, each under an id and a name of its own', () => {
  const overdue = { reviewBy: '2026-10-31' };
  const one = withPack(BASE, overdue, { name: 'a/first.json', now });
  const two = withPack(one, overdue, { name: 'second.json', now });
  const added = two.rules.slice(BASE.rules.length);
  expect(added.map(({ id }) => id)).toEqual(['rules.review-due.1', 'rules.review-due.2']);
  expect(added.map(({ short }) => /“(.*?)”/.exec(short.en)?.[1])).toEqual(['first.json', 'second.json']);
  expect(withPack(BASE, overdue, { now: new Date('2026-10-31T00:00:00Z') }).rules).toHaveLength(
    BASE.rules.length,
  );
});

test.each([undefined, null, 7, 'a', [], { blockers: 1 }, { unknown: [] }])('%j is no pack', (value) => {
  expect(() => withPack(BASE, value)).toThrow(BadInput);
});

test('what a look says of clocks that are known is marked as the pack’s own', () => {
  const text = { en: 'Look {waitHours} h later.', zh: '过 {waitHours} 小时再看。' };
  const plain = { en: 'Look now.', zh: '现在看。' };
  const blocker = {
    kind: 'blocker',
    id: 'telegram.leave.young-login',
    when: { platform: ['telegram'], goal: ['leave'] },
    short: plain,
    detail: plain,
    clearedBy: 'others',
    fix: [{ id: 'telegram.leave.ask', phase: 'prepare', short: plain }],
    look: {
      id: 'telegram.leave.look',
      short: plain,
      ifKnown: { marks: [{ clock: 'sessionAgeHours', reaches: 24 }], reached: plain, pending: text },
    },
    evidence: ['ours.young-login'],
  };
  const claims = { 'ours.young-login': { rows: ['O-1'], says: plain, for: {} } };
  const [added] = withPack(BASE, { rules: [blocker], claims }, { name: 'ours.json', now }).rules.slice(-1);
  const { reached, pending } = (added as Blocker).look?.ifKnown ?? {};
  expect(reached?.en).toBe('Look now. (rule pack “ours.json”)');
  expect(pending?.zh).toBe('过 {waitHours} 小时再看。（规则包“ours.json”）');
});

test('a pack’s text may be as wide as any other, what marks it not counted; a wider one is a finding', () => {
  const found = (columns: number) => {
    const caution = {
      kind: 'caution',
      id: 'telegram.leave.ours',
      when: { platform: ['telegram'], goal: ['leave'] },
      short: { en: `${'x'.repeat(columns - 1)}.`, zh: '我们公司另有规定。' },
      evidence: ['ours.says'],
    };
    const says = { en: 'Our company says so.', zh: '我们公司这么规定。' };
    const pack = { rules: [caution], claims: { 'ours.says': { says, for: {} } } };
    const { findings } = verify(withPack({ ...BASE, rules: [] }, pack, { name: 'ours.json' }));
    return findings.filter(({ code }) => code === 'short-too-wide').map(({ rules }) => rules);
  };
  expect(found(56)).toEqual([]);
  expect(found(57)).toEqual([['telegram.leave.ours']]);
});
