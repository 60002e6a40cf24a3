import { describe, expect, test } from 'vitest';
import { alternativesOf } from '../../rules/engine/match.ts';
import { type Claim, citationsOf, coverageOf, type Said, same, standingOf } from '../../rules/internal.ts';
import type { GroupType } from '../../rules/model/facts.ts';
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

type Told = (typeof RULES.rules)[number];

/** What a rule says, in both languages. */
const wordsOf = ({ short, detail }: Told): string =>
  [short, detail].map((one) => `${one?.en} ${one?.zh}`).join(' ');

/** Whether a rule can be shown to whoever has a group of this kind. */
const isShownIn = ({ when }: Told, kind: GroupType): boolean =>
  alternativesOf(when).some(({ groupType }) => groupType?.includes(kind) ?? true);

/** Claims about one kind of group: what a text says, or rests on too, where it is shown to the other. */
const OF_ONE_KIND: readonly [claim: string, other: GroupType, says: RegExp, restsOn?: string][] = [
  ['telegram.left-supergroup-unreadable', 'basic', /supergroup.*超级群组/],
  [
    'telegram.owner-deletes-supergroup',
    'basic',
    /supergroup.*超级群组/,
    'telegram.owner-deletes-basic-group',
  ],
  ['telegram.owner-leaves-group-stays', 'basic', /supergroup.*超级群组/, 'telegram.hand-over-after-7-days'],
  ['telegram.leave-notice-exists', 'supergroup', /\bmay\b.*可能/],
];

test.each(OF_ONE_KIND)('what %s says is told of the other kind only as far as it goes', (...row) => {
  const [claim, other, says, restsOn] = row;
  const citing = RULES.rules.filter(({ evidence }) => evidence.includes(claim));
  expect(citing).not.toEqual([]);
  const flat = citing
    .filter((rule) => isShownIn(rule, other) && !says.test(wordsOf(rule)))
    .filter(({ evidence }) => !restsOn || !evidence.includes(restsOn));
  expect(flat.map(({ id }) => id)).toEqual([]);
});

test('WeCom’s events reach a company only if it has an app for them', () => {
  const told = RULES.of.effect.filter(({ evidence }) =>
    ['wecom.owner-ends-customer-group', 'wecom.leave-event'].some((id) => evidence.includes(id)),
  );
  expect(told.map(({ id }) => id)).toEqual(['wecom.dissolve.event', 'wecom.leave.seen-by-company']);
  for (const { short } of told) {
    expect(short.en).toMatch(/\bif it has an app\b/);
    expect(short.zh).toMatch(/有应用.*的话/);
  }
});

test('no step on Android calls final what a banner may undo', () => {
  const android = RULES.of.step.filter(
    ({ when, id }) =>
      id.startsWith('telegram.dissolve.') &&
      alternativesOf(when).some(({ device }) => device?.includes('android')),
  );
  expect(android.length).toBeGreaterThan(1);
  const flat = android.filter((step) => /\bis final\b|(?<!就当作)没法反悔|确认就没了/.test(wordsOf(step)));
  expect(flat.map(({ id }) => id)).toEqual([]);
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
