import { describe, expect, test } from 'vitest';
import { kindText } from '../../rules/engine/special-kinds.ts';
import { advise, type Blocker, LANGS } from '../../rules/internal.ts';
import type { Block, Item } from '../../src/render/blocks.ts';
import { screenSections } from '../../src/render/first-screen.ts';
import { renderHtml } from '../../src/render/html/advice.ts';
import { renderMarkdown } from '../../src/render/md/advice.ts';
import { head, sections } from '../../src/render/sections.ts';
import { ALL_SECTIONS } from '../../src/render/shown.ts';
import { PLAIN } from '../../src/render/style.ts';
import { renderAdvice } from '../../src/render/text/advice.ts';
import { drawConversation } from '../support/conversations.ts';
import { seededRandom } from '../support/random.ts';
import { RULES } from '../support/rules.ts';

const NOW = new Date('2026-11-28T09:00:00Z');
const draw = seededRandom(22);
const ADVICES = Array.from({ length: 40 }, () => drawConversation(draw)).flatMap((answers) =>
  LANGS.map((lang) => ({ lang, advice: advise(answers, RULES, { lang, explain: true }) })),
);
const OPTIONS = { rules: RULES, now: NOW, shown: 'full' } as const;
const SITUATION = { platform: 'wechat', device: 'ios', groupType: 'ordinary', groupSize: 30 } as const;
const FORMATS = ['text', 'md', 'html'] as const;

/** Whatever a block says in sentences. */
function itemsOf(block: Block): readonly Item[] {
  if (block.kind === 'table') return [...block.rows.flat(), ...(block.note ? [block.note] : [])];
  return 'items' in block && block.kind !== 'actions' ? block.items : [];
}

/** All blocks of a document. */
function blocksOf({ lang, advice }: (typeof ADVICES)[number], shown: 'short' | 'full'): Block[] {
  const options = { ...OPTIONS, lang, shown };
  if (shown === 'short') return screenSections(advice, options).flatMap(({ blocks }) => blocks);
  const below = sections(advice, ALL_SECTIONS, options).flatMap(({ blocks }) => blocks);
  return [...head(advice, options), ...below];
}

test('another way names the obstacle that it has, and says nothing where it has none', () => {
  const ways = (role: 'owner' | 'member') => {
    const advice = advise({ goal: 'dissolve', role, ...SITUATION }, RULES);
    const items = sections(advice, ['ways'], { ...OPTIONS, lang: 'en' })
      .flatMap(({ blocks }) => blocks)
      .flatMap(itemsOf);
    return advice.alternatives.map((way, at) => ({ ...way, text: items[at]?.text }));
  };
  const all = [...ways('owner'), ...ways('member')];
  const said = (one: (typeof all)[number]) => /Not at once: (.*?)\./.exec(one.text ?? '')?.[1];
  for (const one of all) expect(said(one) !== undefined, one.id).toBe(one.blockers.length > 0);
  expect(all.map(said)).toContain('Only the owner can end this group');
});

test('an obstacle of another way counts no number that is not exact', async () => {
  const answers = { goal: 'leave', role: 'owner', ...SITUATION, groupSize: 50 } as const;
  const ways = async (approximate: 'groupSize'[]) => {
    const advice = advise(answers, RULES, { approximate });
    const [found] = sections(advice, ['ways'], { ...OPTIONS, lang: 'en' });
    return JSON.stringify(found);
  };
  expect(await ways([])).toContain('40 people at most (50 now)');
  expect(await ways(['groupSize'])).toContain('Above 40 people it may refuse');
  expect(await ways(['groupSize'])).not.toContain('(50)');
});

test('what some kinds of groups have in the way is a whole sentence', () => {
  const stream = RULES.of.blocker.find(({ id }) => id === 'wechat.exit.live-stream') as Blocker;
  const said = kindText({ kinds: ['live'], differs: stream }, RULES);
  expect(said.en).toMatch(/^If it is a live-stream group, this may be in the way: .*\.$/);
  expect(said.zh).toMatch(/。$/);
});

test('there is evidence behind the sentences of the full form, and none on the first screen', () => {
  const cited = (shown: 'short' | 'full') =>
    ADVICES.flatMap((one) => blocksOf(one, shown))
      .flatMap(itemsOf)
      .filter((item) => item.cited);
  expect(cited('full').length).toBeGreaterThan(100);
  expect(cited('short')).toEqual([]);
});

describe.each(FORMATS)('the sections in %s', (format) => {
  test('are printed under their headings, in their order, if they have anything to say', async () => {
    for (const { lang, advice } of ADVICES) {
      const page = { ...OPTIONS, lang };
      const wanted = sections(advice, ALL_SECTIONS, page);
      const said = wanted.filter(({ blocks }) => blocks.length > 0).map(({ heading }) => heading);
      const printed = {
        text: () =>
          renderAdvice(advice, { ...page, width: 200, style: { ...PLAIN, heading: (text) => `## ${text}` } }),
        md: () => renderMarkdown(advice, page),
        html: () => renderHtml(advice, page).replaceAll(/<h2>(.*?)<\/h2>/g, '\n## $1\n'),
      };
      const lines = (await printed[format]()).split('\n');
      const headings = lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3));
      expect(headings.filter((line) => said.includes(line))).toEqual(said);
      const silent = wanted.filter(({ blocks }) => blocks.length === 0).map(({ heading }) => heading);
      expect(headings.filter((line) => silent.includes(line))).toEqual([]);
    }
  });
});

test('every kind of block is used, so that no format draws one in vain', () => {
  const used = new Set<Block['kind']>();
  for (const one of ADVICES)
    for (const shown of ['short', 'full'] as const)
      for (const { kind } of blocksOf(one, shown)) used.add(kind);
  const kinds: Readonly<Record<Block['kind'], true>> = {
    situation: true,
    verdict: true,
    paragraph: true,
    legend: true,
    list: true,
    actions: true,
    remarks: true,
    obstacles: true,
    steps: true,
    durations: true,
    table: true,
    sources: true,
  };
  expect([...used].sort()).toEqual(Object.keys(kinds).sort());
});

describe.each(FORMATS)('whatever a block says is in %s', (format) => {
  test.each(['short', 'full'] as const)('(%s)', async (shown) => {
    // Markup, frames, breaks and escapes don't count.
    const bare = (text: string) =>
      text
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/&[#\w]+;/g, '')
        .replaceAll(/[^\p{L}\p{N}]/gu, '');
    for (const { lang, advice } of ADVICES.slice(0, 20)) {
      const options = { ...OPTIONS, lang, shown };
      const printed = {
        text: () => renderAdvice(advice, { ...options, width: 400, accessible: true, style: PLAIN }),
        md: () => renderMarkdown(advice, options),
        html: () => renderHtml(advice, options),
      };
      const text = bare(await printed[format]());
      for (const said of blocksOf({ lang, advice }, shown).flatMap(sentencesOf))
        expect(text).toContain(bare(said));
    }
  });
});

/** Every sentence of a block, with its grade, whatever a format draws around it. */
function sentencesOf(block: Block): string[] {
  switch (block.kind) {
    case 'situation':
      return [block.given, ...block.notes];
    case 'verdict':
      return [block.text, block.earliest, block.grade ?? '', block.difficulty ?? '', block.whose ?? ''];
    case 'paragraph':
    case 'legend':
      return [block.text];
    case 'actions':
      return block.items.flatMap(({ text, under, ifRefused }) => [text, ...under, ...ifRefused]);
    case 'remarks':
      return block.rows.flatMap(({ label, texts }) => [label, ...texts]);
    case 'obstacles':
      return block.items.flatMap((item) => [item.title, item.clearedBy, ...ofItem(item)]);
    case 'steps':
      return block.items.flatMap((item) => [item.phaseName, ...item.path, ...ofItem(item)]);
    case 'durations':
      return block.items.flatMap((item) => [item.until, ...ofItem(item)]);
    case 'list':
      return block.items.flatMap(ofItem);
    case 'table':
      return [block.caption ?? '', ...itemsOf(block).flatMap(ofItem)];
    case 'sources':
      return Object.entries(block.claims).flatMap(([id, { claim, from }]) => [
        id,
        claim,
        ...from.map(({ publisher }) => publisher),
      ]);
    default:
      return block satisfies never;
  }
}

const ofItem = ({ text, cited, why = [] }: Item): string[] => [text, ...(cited?.sources ?? []), ...why];
