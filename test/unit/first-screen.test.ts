import { describe, expect, test } from 'vitest';
import { doubtOf } from '../../rules/engine/doubt.ts';
import {
  type Advice,
  type Answers,
  advise,
  BASE,
  compile,
  type Lang,
  type Rule,
} from '../../rules/internal.ts';
import { WORDS } from '../../src/messages/words.ts';
import { renderHtml } from '../../src/render/html/advice.ts';
import { renderMarkdown } from '../../src/render/md/advice.ts';
import { PARTS, type Shown } from '../../src/render/shown.ts';
import { notesOf } from '../../src/render/situation.ts';
import { PLAIN } from '../../src/render/style.ts';
import { renderAdvice, renderInWizard } from '../../src/render/text/advice.ts';
import { drawConversation } from '../support/conversations.ts';
import { inMemory } from '../support/in-memory.ts';
import { seededRandom } from '../support/random.ts';
import { RULES } from '../support/rules.ts';

const NOW = new Date('2026-11-28T09:00:00Z');
const OWNER_OF_55: Answers = {
  platform: 'wechat',
  role: 'owner',
  goal: 'dissolve',
  device: 'ios',
  groupType: 'ordinary',
  groupSize: 55,
  region: 'eu',
};
const draw = seededRandom(21);
const CONVERSATIONS = Array.from({ length: 300 }, () => drawConversation(draw));
const page = (lang: Lang, shown: Shown) => ({
  lang,
  rules: RULES,
  width: 80,
  style: PLAIN,
  shown,
  now: NOW,
});
const text = (advice: Advice, lang: Lang, shown: Shown) => renderAdvice(advice, page(lang, shown));
const linesOf = (printed: string) => printed.trimEnd().split('\n').length;
/** What all but one in ten stay within. */
const ninth = (counts: number[]) => counts.sort((a, b) => a - b)[Math.ceil(counts.length * 0.9) - 1];

describe.each(['en', 'zh'] as const)('the first screen (%s)', (lang) => {
  const advices = CONVERSATIONS.map((answers) => advise(answers, RULES, { lang }));

  test.each([
    [80, 22, 25, 36],
    [40, 26, 36, 50],
  ])(
    'fits: at %i columns nine in ten take %i lines, all %i, with more than two obstacles %i',
    async (width, most, all, hard) => {
      const counts: number[] = [];
      for (const advice of advices) {
        const lines = linesOf(await renderInWizard(advice, { ...page(lang, 'short'), width }));
        counts.push(lines);
        expect(lines, JSON.stringify(advice.answers)).toBeLessThanOrEqual(
          advice.blockers.length > 2 ? hard : all,
        );
      }
      expect(ninth(counts)).toBeLessThanOrEqual(most);
    },
  );

  test('it has no grades and no ids, names the other apps, and ends on the way to the rest', async () => {
    const grades = lang === 'en' ? /\[(official|corroborated|reported)/ : /\[(官方|已佐证|仅传闻)/;
    for (const advice of advices) {
      const printed = await text(advice, lang, 'short');
      expect(printed).not.toMatch(grades);
      expect(printed).not.toMatch(/\b(A\d+\.\d|[ABCP]\d\d|[TW]-\d\d)\b/);
      // What was not sure stands before it, and takes the room of the parts' names.
      const { notes } = notesOf(advice, page(lang, 'short'));
      const last = notes.length > 0 ? /--full( (or|或) --show message)?$/ : /--full.* --show \S*sources$/;
      expect(printed.trimEnd().replaceAll('\n', ' ')).toMatch(last);
    }
  });

  test('the parts together are everything, and the line names those that the screen has nothing of', async () => {
    for (const advice of advices.slice(0, 40)) {
      expect(await text(advice, lang, PARTS)).toBe(await text(advice, lang, 'full'));
      const alone = await text(advice, lang, []);
      const adding = [];
      for (const part of ['stays', 'elsewhere', 'tables', 'message', 'sources'] as const)
        if ((await text(advice, lang, [part])) !== alone) adding.push(part);
      if (notesOf(advice, page(lang, 'short')).notes.length > 0) continue;
      expect(/--show (\S+)/.exec(await text(advice, lang, 'short'))?.[1]?.split(',')).toEqual(adding);
    }
  });

  test('a page has everything of the full one below the first screen, but for the sources', () => {
    for (const advice of advices.slice(0, 40)) {
      const page = (shown: Shown) => renderHtml(advice, { lang, now: NOW, rules: RULES, shown });
      const [short, full] = [page('short'), page('full')];
      const told = (html: string) =>
        html
          .replaceAll(/<span class="by">.*?<\/span>/g, '')
          .split('<main>')[1]
          ?.match(/<(li|td|caption|h2|th|p class="meta")\b.*?(?=<\/(li|td|caption|h2|th|p)>)/gs) ?? [];
      const there = new Set(told(short));
      expect(told(full).length).toBeGreaterThan(40);
      // Of what was assumed the head of the short one names the options alone.
      const ofSources = [WORDS.sources[lang], WORDS.sourcesKey[lang], 'id="claim-'];
      const missing = told(full).filter(
        (one) => !there.has(one) && !one.includes('--') && !ofSources.some((text) => one.includes(text)),
      );
      expect(missing).toEqual([]);
      const open = short.split('<details')[0] ?? '';
      expect(open).not.toContain('class="grade"');
      expect(full).not.toContain('<details');
    }
  });

  test('the first screen of a Markdown list has no marks behind its sentences, and the parts follow it', () => {
    for (const advice of advices.slice(0, 40)) {
      const printed = renderMarkdown(advice, { lang, now: NOW, rules: RULES, shown: 'short' });
      const [screen = '', parts = ''] = printed.split(/^- \[.*\]\(#/m, 2);
      expect(screen).not.toContain('*[');
      expect(screen.match(/^## /gm)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(parts).not.toBe('');
      // The file has all but the sources.
      expect(printed.trimEnd().split('\n').at(-1)).toMatch(/--full$/);
    }
  });
});

describe('a doubt', () => {
  const says = { en: 'It is so.', zh: '是这样。' };
  const SOURCES = {
    page: 'how-to-page',
    otherPage: 'how-to-page',
    user: 'user-report',
    vendor: 'vendor-documentation',
    press: 'press',
  };
  const rules = compile({
    ...BASE,
    rules: [],
    sources: Object.fromEntries(
      Object.entries(SOURCES).map(([id, kind]) => [id, { ...BASE.sources.fudaoke, publisher: id, kind }]),
    ),
    claims: {
      told: { says, for: { page: true } },
      toldElsewhere: { says, for: { otherPage: true } },
      opposed: { says, for: { page: true }, against: { otherPage: true } },
      opposedTwice: { says, for: { page: true, otherPage: true }, against: { page: true } },
      seen: { says, for: { user: true } },
      toldDisputed: { says, for: { page: true }, against: { page: true } },
      seenDisputed: { says, for: { user: true }, against: { press: true } },
      sure: { says, for: { vendor: true } },
      confirmed: { says, for: { user: true, press: true } },
      disputed: { says, for: { vendor: true }, against: { vendor: true } },
    },
  } as never);
  test.each([
    [['sure', 'confirmed'], undefined],
    [['told', 'told'], 'Only one site says so.'],
    [['told', 'toldElsewhere'], 'Only how-to pages say so.'],
    [['toldDisputed'], 'Only one site says so, and it contradicts itself.'],
    [['toldElsewhere', 'toldDisputed'], 'Only how-to pages say so; partly disputed.'],
    [['opposed'], 'Only one site says so; others disagree.'],
    [['opposedTwice'], 'Only how-to pages say so; others disagree.'],
    [['told', 'seen'], 'Only a few people say so.'],
    [['seenDisputed'], 'Only a few people say so; others disagree.'],
    [['disputed'], 'Good sources say so; others disagree.'],
    [['told', 'sure'], 'Some of this hardly anybody confirms.'],
    [['confirmed', 'disputed'], 'On some of this, sources disagree.'],
    [['toldDisputed', 'sure'], 'Partly uncertain.'],
    [['toldDisputed', 'told'], 'Only one site says so; partly disputed.'],
    [['seenDisputed', 'seen'], 'Partly uncertain.'],
    [['told', 'disputed'], 'Partly uncertain.'],
  ])('%s', (claims, said) => {
    const blockers = claims.map((claim) => ({ evidence: [claim] }) as never);
    expect(doubtOf(blockers, rules)?.en).toBe(said);
  });
});

test.each<[Partial<Answers>, string[], string[]]>([
  [{}, ['If it refuses, first remove 16 people (“…” → “−”), so 39 stay'], []],
  [
    { groupType: 'school', teacherConfirmed: false, creatorConfirmed: true, schoolReviewed: true },
    // Who has to agree is asked whether the app refuses or not.
    [
      'Get the homeroom teacher’s yes.',
      'Agreed? Confirm. It fails? First remove 16 people (“…” → “−”), so 39 stay',
    ],
    [],
  ],
  [
    { groupType: 'payment', redPacketsUnclaimed: true, hoursSinceRedPacket: 3 },
    [],
    ['Wait 21 h, or until all are taken.', 'Remove 16 people (“…” → “−”), so 39 stay'],
  ],
])('one thing to do if the app refuses is a sentence, several are a list: %o', (own, sentence, list) => {
  const answers = { ...OWNER_OF_55, ...own };
  const { steps } = advise(answers, RULES).firstScreen;
  const act = steps.find(({ text }) => text.includes('解散该群聊'));
  expect(act?.under.slice(1).map(({ text }) => text)).toEqual(sentence);
  expect(act?.ifRefused.map(({ text }) => text)).toEqual(list);
});

test.each([
  { role: 'owner', goal: 'leave', groupType: 'live', liveNow: true, subAccount: true },
  { role: 'owner', goal: 'leave', device: 'desktop', groupType: 'live', liveNow: true, subAccount: false },
  { role: 'owner', goal: 'dissolve', groupType: 'school', teacherConfirmed: false, creatorConfirmed: false },
] as const)('where much is in the way, there is room to save first: %o', (own) => {
  const answers = { ...OWNER_OF_55, schoolReviewed: true, ...own } as Answers;
  const { steps } = advise(answers, RULES).firstScreen;
  expect(steps.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^(First save|Save) /));
});

test('a number that is not exact is counted nowhere', () => {
  const { firstScreen, comparison } = advise({ ...OWNER_OF_55 }, RULES, { approximate: ['groupSize'] });
  const said = JSON.stringify([firstScreen, comparison.yours]);
  expect(said).toContain('until 39 stay');
  expect(said).not.toMatch(/\b(54|55|16)\b/);
});

test('beside a plain no nothing else is in the way', () => {
  const { reasons } = advise(
    { ...OWNER_OF_55, role: 'member', device: 'desktop', groupType: 'live', liveNow: true },
    RULES,
  ).firstScreen;
  expect(reasons).toEqual([]);
});

test.each([
  [72, 'Not yet: wait first. You can from Wed 2 Dec, 09:00.'],
  ['unsure', 'Not yet: wait first. You can by Sat 5 Dec, 09:00 at the latest.'],
] as const)('a wait is told by the day on which it ends: the password %s hours old', async (hours, said) => {
  const answers = {
    platform: 'telegram',
    goal: 'transfer',
    role: 'owner',
    device: 'ios',
    groupType: 'supergroup',
    groupSize: 800,
    passwordAgeDays: hours === 'unsure' ? hours : hours / 24,
    sessionAgeHours: 100,
  } as const;
  expect(await text(advise(answers, RULES, { lang: 'en' }), 'en', 'short')).toContain(said);
});

test('of what nobody clears, nobody is told to clear it', async () => {
  const member = { goal: 'dissolve', role: 'member', device: 'ios', groupType: 'ordinary' } as const;
  const full = await text(advise(member, RULES, { lang: 'en' }), 'en', 'full');
  expect(full).toContain(WORDS.inTheWay.en);
  expect(full).not.toContain(WORDS.whoClears.en);
});

test('the short form tells what --trust does not count, and rules that are overdue', async () => {
  const answers = {
    role: 'owner',
    device: 'ios',
    groupSize: 55,
    groupType: 'ordinary',
    region: 'eu',
  } as const;
  const distrusting = advise(answers, RULES, { trust: 'official' });
  expect(distrusting.verdict).toBe('ready');
  expect(await text(distrusting, 'en', 'short')).toContain('Not counted, because --trust asks');
  expect(await text(advise(answers, RULES), 'en', 'short')).not.toContain('Not counted');
  const caution: Rule = {
    kind: 'caution',
    id: 'rules.review-due.1',
    when: {},
    short: { en: 'Overdue.', zh: '过期。' },
    evidence: ['wechat.limit-40'],
  };
  const rules = compile({ ...BASE, rules: [...BASE.rules, caution] });
  expect(await renderAdvice(advise(answers, rules), { ...page('en', 'short'), rules })).toContain('Overdue.');
});

const OWNER = { role: 'owner', device: 'ios' } as const;
const UNSURE = { device: 'unsure', groupSize: 'unsure', region: 'unsure' } as const;

test.each<Answers>([
  { ...OWNER, platform: 'telegram', goal: 'transfer', groupType: 'basic', groupSize: 55 },
  {
    ...OWNER,
    ...UNSURE,
    platform: 'telegram',
    goal: 'transfer',
    groupType: 'unsure',
    passwordAgeDays: 'unsure',
  },
  { ...OWNER, platform: 'wechat', goal: 'dissolve', groupType: 'payment', groupSize: 55 },
  { ...OWNER, ...UNSURE, device: 'ios', platform: 'wechat', goal: 'dissolve', groupType: 'live' },
  { ...OWNER, ...UNSURE, platform: 'wechat', goal: 'leave', groupType: 'payment' },
])('what nobody was sure of takes no line too many: %j', async (answers) => {
  for (const lang of ['en', 'zh'] as const) {
    const { stdout } = await inMemory(['check', '--width', '80', '--lang', lang], JSON.stringify(answers));
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
  }
});
