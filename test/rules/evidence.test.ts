import { describe, expect, test } from 'vitest';
import { type Claim, citationsOf, coverageOf, type Said, same, standingOf } from '../../rules/internal.ts';
import { LEFT_OUT } from '../support/evidence-docs.ts';
import { RULES } from '../support/rules.ts';

const { facts } = coverageOf(RULES);

/** How many facts each section of the article has, those that are left out included. */
const ARTICLE = [6, 5, 3, 4, 5, 4, 4, 2, 6];

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('every fact of the article', () => {
  test('is covered by a claim, or left out', () => {
    const ids = ARTICLE.flatMap((count, section) => upTo(count).map((at) => `A${section + 1}.${at}`));
    expect([...facts.map((fact) => fact.id), ...Object.keys(LEFT_OUT)]).toEqual(ids);
  });

  test.each(facts)('is said somewhere, $id by the article', ({ claims, citedBy }) => {
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

  test('of a step whose buttons no source shows is only reported', () => {
    const unseen = RULES.of.step.filter((one) => one.unseen);
    expect(unseen.length).toBeGreaterThan(5);
    expect(unseen.filter((one) => RULES.cite(one).evidence !== 'reported').map(({ id }) => id)).toEqual([]);
  });

  test('of a sentence that says what we conclude is only reported', () => {
    const ours = RULES.rules.filter(({ short, detail }) =>
      /\bwe conclude\b|our conclusion|推断/i.test(
        [short, detail].map((one) => `${one?.en} ${one?.zh}`).join(),
      ),
    );
    expect(ours.length).toBeGreaterThan(10);
    expect(ours.filter((one) => RULES.cite(one).evidence !== 'reported').map(({ id }) => id)).toEqual([]);
  });

  test('is not raised by a vendor’s page that bears out only part of the claim', () => {
    const { sources } = RULES;
    const vendor = Object.keys(sources).find((id) => sources[id]?.kind === 'vendor-policy') as string;
    const grade = (said: Said) => {
      const claims = { claim: { says: same('…'), for: { [vendor]: said } } };
      return standingOf({ evidence: ['claim'] }, { claims, sources }).evidence;
    };
    expect(grade({ quote: '…' })).toBe('official');
    expect(grade({ quote: '…', partly: true })).toBe('reported');
    const press = Object.keys(sources).find(
      (id) => sources[id]?.kind === 'press' && !sources[id]?.direct,
    ) as string;
    const claims = {
      claim: { says: same('…'), for: { [press]: true, [vendor]: { partly: true } } },
    } as const;
    expect(standingOf({ evidence: ['claim'] }, { claims, sources }).evidence).toBe('reported');
  });
});

test('whoever is told that Telegram Desktop can save a chat is told who says so', () => {
  const told = RULES.rules.filter(({ short, detail }) =>
    /Telegram Desktop can save|Export chat history/.test(`${short.en} ${detail?.en}`),
  );
  expect(told.length).toBeGreaterThan(5);
  expect(told.filter(({ evidence }) => !evidence.includes('telegram.desktop-export'))).toEqual([]);
});

const VENDOR = ['vendor-policy', 'vendor-documentation', 'vendor-source-code'];

/** How texts speak of kinds of sources, and the kinds that are meant. */
const NAMED: readonly [text: RegExp, kinds: readonly string[]][] = [
  [/\bhow-to pages?\b/i, ['how-to-page']],
  [/\b(the press|press reports?)\b/i, ['press']],
  [/\b(one|two|some) (users?|testers?)\b/i, ['user-report', 'developer-report', 'press']],
  [/rules (forbid|bar)|says (Telegram|WhatsApp)|(Telegram|WhatsApp)’s (order|own text|policy)/, VENDOR],
];

test('a text that names who says so has such a source behind it', () => {
  const unfounded = RULES.rules.flatMap((rule) => {
    const text = `${rule.short.en} ${rule.detail?.en}`;
    const kinds = [...rule.evidence, ...(rule.against ?? [])].flatMap((id) =>
      citationsOf(RULES.claims[id] as Claim).map(({ source }) => String(RULES.sources[source]?.kind)),
    );
    return NAMED.flatMap(([named, meant]) =>
      named.test(text) && !meant.some((kind) => kinds.includes(kind))
        ? [`${rule.id}: ${named.exec(text)}`]
        : [],
    );
  });
  expect(unfounded).toEqual([]);
});
