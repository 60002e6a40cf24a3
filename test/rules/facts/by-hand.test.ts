import { expect, test } from 'vitest';
import { BASE, type Rule, type RuleBase } from '../../../rules/internal.ts';
import { doubleEntryFindings } from '../../checks/double-entry.ts';
import { readFacts } from '../../support/facts-file.ts';

const facts = readFacts();
const findings = (base: RuleBase) => doubleEntryFindings(base, facts);

const withRule = (id: string, change: (rule: Rule) => object): RuleBase => ({
  ...BASE,
  rules: BASE.rules.map((rule) => (rule.id === id ? ({ ...rule, ...change(rule) } as Rule) : rule)),
});

/** Claims with some of them changed. */
const withClaims = (changed: RuleBase['claims']): RuleBase => ({
  ...BASE,
  claims: { ...BASE.claims, ...changed },
});

const { 'wechat.limit-40': limit, 'wechat.red-packets-24-hours': packets } = BASE.claims;
const { 'wechat.leave-on-windows-39': onWindows, 'telegram.recent-actions-48-hours': recent } = BASE.claims;
const { 'whatsapp-faq-delete': page } = BASE.sources;
if (!limit || !packets || !onWindows || !recent || !page)
  throw new Error('a claim or source has another name');

/** Changes that once went through all tests. */
const CHANGES: readonly [name: string, base: RuleBase, id: string][] = [
  [
    'a residue of 48 hours kept for 24',
    withRule('telegram.residue.leave-in-log', () => ({ keptHours: 24 })),
    'telegram.residue.leave-in-log',
  ],
  [
    'the figure behind a residue',
    withClaims({ 'telegram.recent-actions-48-hours': { ...recent, figures: { hours: 24 } } }),
    'telegram.recent-actions-48-hours',
  ],
  [
    'two claims swapped',
    withClaims({ 'wechat.limit-40': packets, 'wechat.red-packets-24-hours': limit }),
    'wechat.limit-40',
  ],
  [
    'a stance turned round',
    withClaims({
      'wechat.leave-on-windows-39': {
        ...onWindows,
        for: { ...onWindows.for, ...onWindows.against },
        against: {},
      },
    }),
    'wechat.leave-on-windows-39',
  ],
  [
    'an address changed',
    { ...BASE, sources: { ...BASE.sources, 'whatsapp-faq-delete': { ...page, url: `${page.url}1` } } },
    'whatsapp-faq-delete',
  ],
  [
    'the path of a look to another button',
    withRule('wechat.dissolve.red-packets', (rule) =>
      rule.kind === 'blocker' ? { look: { ...rule.look, path: ['…', '群管理', '群主管理权转让'] } } : {},
    ),
    'wechat.dissolve.look',
  ],
];

test.each(CHANGES)('%s is found', (_, base, id) => {
  expect(findings(base).some((finding) => finding.startsWith(id))).toBe(true);
});
