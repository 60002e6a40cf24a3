import { describe, expect, test } from 'vitest';
import { BASE, type Example, FINDING_CODES, type Source, verify } from '../../../rules/internal.ts';
import { fixtures, soundBases } from './fixtures.ts';
import { smallBase } from './small-base.ts';

const all = fixtures();

describe('each finding is seen to fire', () => {
  test('there is a broken rule base for every code', () => {
    expect([...new Set(all.map((one) => one.code))].sort()).toEqual(Object.keys(FINDING_CODES).sort());
  });

  test('the rule base that they break has nothing wrong with it', () => {
    expect(verify(smallBase()).findings).toEqual([]);
  });

  test('a blocker that is official and undisputed needs no look', () => {
    const base = smallBase();
    const law = { ...base.sources.x, kind: 'law' } as Source;
    const rules = base.rules.map((one) => {
      if (one.kind !== 'blocker') return one;
      const { look: _, ...rest } = one;
      return rest;
    });
    const { findings } = verify({ ...base, rules, sources: { x: law } });
    expect(findings.map(({ code }) => code)).not.toContain('no-look');
  });

  test('a rule of a pack needs no examples, but those that it has must hold', () => {
    const base = smallBase();
    const found = (examples?: readonly Example[]) => {
      const rules = base.rules.map((one) => {
        const { examples: _, ...rest } = one;
        const pack = { name: 'ours.json', trusted: true };
        return one.id === 'small.packets' ? { ...rest, pack, ...(examples && { examples }) } : one;
      });
      return verify({ ...base, rules }).findings.map(({ code }) => code);
    };
    expect(found()).toEqual([]);
    expect(found([{ answers: { goal: 'leave', device: 'ios' }, fires: true }])).toEqual(['example-fails']);
  });

  test.each(all)('$code', ({ code, base, names, shows }) => {
    const found = verify(base).findings.filter((finding) => finding.code === code);
    const [finding] = found.filter((one) => names.every((name) => one.rules.includes(name)));
    expect(finding, JSON.stringify(verify(base).findings)).toBeDefined();
    if (shows) expect(finding?.example).toMatchObject(shows);
    else expect(finding?.example).toEqual({});
  });

  test.each(soundBases())('$code not for this: $what', ({ code, base }) => {
    expect(verify(base).findings.filter((finding) => finding.code === code)).toEqual([]);
  });
});

describe('the built-in rule base', () => {
  const { findings, covered } = verify(BASE);

  test('has no findings', () => {
    expect(findings).toEqual([]);
  });

  test('was covered: nothing is zero, every rule held somewhere', () => {
    const { screens, ...counts } = covered;
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
    for (const { nineInTen, longest } of Object.values(screens).flatMap((widths) => Object.values(widths))) {
      expect(nineInTen).toBeGreaterThan(10);
      expect(longest).toBeGreaterThanOrEqual(nineInTen);
    }
    expect(covered.rules).toBe(covered.rulesInAll);
  });
});
