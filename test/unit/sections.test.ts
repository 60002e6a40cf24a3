import { describe, expect, test } from 'vitest';
import { advise, LANGS } from '../../rules/internal.ts';
import type { Block, Item, View } from '../../src/render/blocks.ts';
import { renderHtml } from '../../src/render/html/advice.ts';
import { renderMarkdown } from '../../src/render/md/advice.ts';
import { head, sections } from '../../src/render/sections.ts';
import { sectionsFor } from '../../src/render/shown.ts';
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
const FORMATS = ['text', 'md', 'html'] as const;

/** Whatever a block says in sentences. */
function itemsOf(block: Block): readonly Item[] {
  if (block.kind === 'table') return [...block.rows.flat(), ...(block.note ? [block.note] : [])];
  return 'items' in block ? block.items : [];
}

describe.each(FORMATS)('the sections of %s', (format) => {
  const of = (shown: 'short' | 'full') =>
    ADVICES.map(({ lang, advice }) => sections(advice, sectionsFor(shown), { lang, rules: RULES, format }));

  test('come in the order that was asked for, whatever the format', () => {
    const order = sectionsFor('full').map(({ name }) => name);
    for (const all of of('full')) {
      const names = all.map(({ name }) => name);
      expect([...new Set(names)]).toEqual(order);
    }
  });

  test('have evidence behind the sentences of the full form, and none in the short one', () => {
    const cited = (shown: 'short' | 'full') =>
      of(shown)
        .flat(2)
        .flatMap(({ blocks }) => blocks.flatMap(itemsOf))
        .filter((item) => item.cited);
    expect(cited('full').length).toBeGreaterThan(100);
    expect(cited('short')).toEqual([]);
  });

  test('are printed under their headings, in their order, if they have anything to say', async () => {
    for (const { lang, advice } of ADVICES) {
      const view: View = { lang, rules: RULES, format };
      const wanted = sections(advice, sectionsFor('full'), view);
      const said = wanted.filter(({ blocks }) => blocks.length > 0).map(({ heading }) => heading);
      const page = { lang, rules: RULES, now: NOW, shown: 'full' } as const;
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
  for (const { lang, advice } of ADVICES)
    for (const format of FORMATS)
      for (const form of ['short', 'full'] as const) {
        const view: View = { lang, rules: RULES, format, now: NOW };
        const blocks = sections(advice, sectionsFor(form), view).flatMap((section) => section.blocks);
        for (const { kind } of [...head(advice, form, view), ...blocks]) used.add(kind);
      }
  const kinds: Readonly<Record<Block['kind'], true>> = {
    situation: true,
    verdict: true,
    paragraph: true,
    legend: true,
    list: true,
    obstacles: true,
    steps: true,
    durations: true,
    table: true,
    sources: true,
  };
  expect([...used].sort()).toEqual(Object.keys(kinds).sort());
});
