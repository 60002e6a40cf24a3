import { describe, expect, test } from 'vitest';
import { type Claim, catalogue, coverageOf, standingOf } from '../../rules/internal.ts';
import { LEFT_OUT } from '../../rules/knowledge/evidence/left-out.ts';
import { RULES } from '../support/rules.ts';

const claims = Object.entries(RULES.claims);
const cited = new Set(catalogue(RULES).flatMap((entry) => entry.sources));
const ROWS = { A: 38, B: 26, P: 12, C: 16 } as const;

describe('the facts of the article', () => {
  const { facts } = coverageOf(RULES);

  test('are all there, A1.1 to A9.5', () => {
    const counts = { 1: 6, 2: 5, 3: 3, 4: 4, 5: 5, 6: 4, 7: 4, 8: 2, 9: 5 };
    const ids = Object.entries(counts).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, at) => `A${section}.${at + 1}`),
    );
    expect(facts.map((fact) => fact.id).sort()).toEqual(ids.sort());
  });

  test.each(facts)('$id is said somewhere, and the article is a source of it', ({ id, citedBy }) => {
    expect(citedBy).not.toEqual([]);
    expect(RULES.claims[id]?.from.map((citation) => citation.source)).toContain('nctoro-article');
  });
});

describe('the rows of the evidence files', () => {
  test('are all registered', () => {
    for (const [letter, count] of Object.entries(ROWS)) {
      const ids = Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(2, '0')}`);
      for (const id of ids) expect(RULES.claims[id], id).toBeDefined();
    }
    expect(claims.filter(([id]) => id.startsWith('T-'))).toHaveLength(57);
    expect(claims.filter(([id]) => id.startsWith('W-'))).toHaveLength(44);
  });

  test('are each cited, or left out on purpose; what is cited is not on that list', () => {
    for (const [id, { found }] of claims) {
      if (found === undefined || found === 'not-found') continue;
      expect(cited.has(id) !== id in LEFT_OUT, `${id} must be cited or in left-out.ts, not both`).toBe(true);
    }
  });

  test('name only rows that exist as those that looked into them', () => {
    for (const [id, { see = [] }] of claims)
      for (const row of see) expect(RULES.claims[row], `${id} → ${row}`).toBeDefined();
  });
});

/** Rows whose verdict the sources alone do not give; an entry that is not needed any more fails. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  C05: 'reported, and its own note says that C06 conflicts with it',
  C13: 'reported, and its own note says that the article and one page contradict it',
  'T-16': 'reported, and disputed by the documentation that it says is outdated',
  'T-40': 'official, and its own note calls one detail disputed',
};

describe('the grade', () => {
  const agrees = (id: string, { found }: Claim) => {
    const { evidence, disputed } = standingOf({ evidence: [id] }, RULES);
    if (found === undefined) return true;
    if (found === 'disputed') return disputed;
    if (found === 'not-found') return evidence === 'reported';
    return evidence === found && !disputed;
  };

  test.each(claims)('of %s is what the evidence file found', (id, claim) => {
    expect(agrees(id, claim)).toBe(!(id in EXCEPTIONS));
  });

  test('of the contract’s example is reported and disputed', () => {
    const blocker = RULES.of.blocker.find((one) => one.id === 'wechat.dissolve.too-many-members');
    expect(blocker && standingOf(blocker, RULES)).toEqual({ evidence: 'reported', disputed: true });
  });

  test('counts independent publishers once each', () => {
    const { sources } = RULES;
    expect(sources['nctoro-article']?.publisher).toBe(sources['nctoro-a148328']?.publisher);
  });
});
