import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BASE, RULE_KINDS } from '../../rules/internal.ts';

const FOLDER = new URL('../../rules/knowledge/', import.meta.url);
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort();

const isRule = (value: object) =>
  'when' in value && RULE_KINDS.some((kind) => 'kind' in value && value.kind === kind);
const isQuestion = (value: object) => 'key' in value && 'text' in value && 'why' in value;
const isTable = (value: object) => 'columns' in value && 'rows' in value;
const isRow = (value: object) => 'cells' in value;
const isClaim = (value: object) => 'says' in value && 'for' in value;
const isSource = (value: object) => 'publisher' in value && 'checked' in value;

const KNOWN: readonly [is: (value: object) => boolean, all: ReadonlySet<unknown>, where: string][] = [
  [isRule, new Set(BASE.rules), 'index.ts of its platform'],
  [isQuestion, new Set(BASE.questions), 'questions/index.ts'],
  [isTable, new Set(BASE.tables), 'tables.ts'],
  [isRow, new Set(BASE.comparison), 'comparison/index.ts'],
  [isClaim, new Set(Object.values(BASE.claims)), 'index.ts of its platform'],
  [isSource, new Set(Object.values(BASE.sources)), 'sources/index.ts'],
];

// A list that no index takes up compiles, and its rules are never used.
test.each(FILES)('everything that rules/knowledge/%s exports is used', async (file) => {
  const exported: Record<string, unknown> = await import(new URL(file, FOLDER).href);
  for (const [name, list] of Object.entries(exported)) {
    if (typeof list !== 'object' || list === null) continue;
    for (const one of Object.values(list)) {
      const [, all, where] = KNOWN.find(([is]) => typeof one === 'object' && one !== null && is(one)) ?? [];
      if (all) expect(all.has(one), `${name} is not listed: add it to ${where}`).toBe(true);
    }
  }
});

test('the knowledge was found', () => {
  const folders = new Set(FILES.map((file) => file.split('/')[0]));
  for (const folder of ['wechat', 'wecom', 'telegram', 'whatsapp', 'questions', 'sources', 'comparison'])
    expect([...folders]).toContain(folder);
});
