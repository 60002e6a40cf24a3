import { describe, expect, test } from 'vitest';
import { citationsOf, coverageOf, standingOf } from '../../rules/internal.ts';
import { RULES } from '../support/rules.ts';

const { facts } = coverageOf(RULES);
const claims = Object.entries(RULES.claims);

/** Ids of the fact files: so many rows in each section of the article's facts, and in each of the others. */
const ARTICLE = [6, 5, 3, 4, 5, 4, 4, 2, 5];
const ROWS = { A: 38, B: 26, P: 12, C: 16 };
/** The last of the article's facts is no claim: a guess about groups on a blockchain. */
const LEFT_OUT = ['A9.6'];

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('every row of the fact files', () => {
  const rows = new Set(claims.flatMap(([, claim]) => claim.rows ?? []));

  test('about the article is covered by a claim, or left out', () => {
    const ids = ARTICLE.flatMap((count, section) => upTo(count).map((at) => `A${section + 1}.${at}`));
    expect(facts.map((fact) => fact.id)).toEqual(ids);
    for (const id of LEFT_OUT) expect(rows.has(id)).toBe(false);
  });

  test('of the evidence is covered by a claim', () => {
    for (const [letter, count] of Object.entries(ROWS))
      for (const at of upTo(count)) expect(rows).toContain(`${letter}${String(at).padStart(2, '0')}`);
    const about = (letter: string) => [...rows].filter((row) => row.startsWith(`${letter}-`));
    expect(about('T')).toHaveLength(57);
    expect(about('W')).toHaveLength(44);
  });

  test.each(facts)('of the article is said somewhere, $id by the article', ({ claims, citedBy }) => {
    expect(citedBy).not.toEqual([]);
    for (const { id } of claims) {
      const claim = RULES.claims[id];
      expect(claim && citationsOf(claim).map(({ source }) => source)).toContain('nctoro-article');
    }
  });
});

describe('the grade', () => {
  test('of the contract’s example is reported and disputed', () => {
    const blocker = RULES.of.blocker.find((one) => one.id === 'wechat.dissolve.too-many-members');
    expect(blocker && standingOf(blocker, RULES)).toEqual({ evidence: 'reported', disputed: true });
  });

  test('counts independent publishers once each', () => {
    const { sources } = RULES;
    expect(sources['nctoro-article']?.publisher).toBe(sources['nctoro-a148328']?.publisher);
  });
});
