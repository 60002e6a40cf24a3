import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CLEAN_ENV, PROGRAM, run } from '../support/program.ts';
import { GOOD } from './support/case.ts';

const folder = mkdtempSync(join(tmpdir(), 'group-exit-large-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MOST_BYTES = 4 << 20;

const text = (said: string) => ({ en: said, zh: said });
const SOURCE = {
  publisher: 'We',
  title: 'A page',
  url: null,
  date: null,
  kind: 'how-to-page',
  checked: '2026',
};
const named = <T>(count: number, name: string, value: (at: number) => T): Record<string, T> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}${at}`, value(at)]));
const times = <T>(count: number, value: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => value(at));

const SOURCES = named(500, 'page-', () => SOURCE);
/** Every claim with as many sources as it may have, every sentence with as many claims. */
const CLAIMS = named(500, 'X', (at) => ({
  says: text('So'),
  for: named(20, 'page-', () => true),
  against: Object.fromEntries(times(20, (more) => [`page-${(at + more) % 500}`, true])),
}));
const CITED = {
  joined: true,
  evidence: times(20, (at) => `X${at}`),
  against: times(20, (at) => `X${at + 20}`),
};
const WHEN = { platform: ['wechat'] };

const caution = (at: number, more: object = {}) => ({
  kind: 'caution',
  id: `large.caution.c${at}`,
  when: WHEN,
  short: text('So'),
  evidence: ['X0'],
  ...more,
});

const blocker = (at: number) => ({
  ...caution(at, CITED),
  kind: 'blocker',
  detail: text('y'.repeat(2_000)),
  clearedBy: 'you',
  fix: [
    {
      id: `large.fix.f${at}`,
      phase: 'wait',
      short: text('Do so'),
      sets: { hoursSinceRequest: 100 },
      until: { clock: 'passwordAgeDays', reaches: at },
    },
  ],
});

const table = (at: number) => ({
  id: `large.table.t${at}`,
  title: text('t'),
  note: text('n'),
  columns: times(50, () => text('c')),
  rows: times(450, () => times(50, () => text('x'))),
  evidence: ['X0'],
});
/** A large pack that is taken. */
const TABLES = JSON.stringify({ tables: times(8, table), claims: CLAIMS, sources: SOURCES });

const packWith = (rules: readonly object[], claims: object = CLAIMS, sources: object = SOURCES) =>
  JSON.stringify({ rules, claims, sources });
const filled = (one: string, start: string, end: string) =>
  start + one.repeat(Math.floor((MOST_BYTES - start.length - end.length) / one.length)) + end;

test.each<[string, () => string, number]>([
  ['five hundred blockers, each with all that it may cite', () => packWith(times(499, blocker)), 1],
  ['tables', () => TABLES, 0],
  [
    'long texts with placeholders',
    () => packWith(times(400, (at) => caution(at, { short: text('{groupSize}'.repeat(170)) }))),
    0,
  ],
  [
    'long paths',
    () =>
      packWith(
        times(90, (at) => ({
          ...caution(at),
          kind: 'step',
          phase: 'act',
          path: Array(500).fill('p'.repeat(70)),
        })),
      ),
    0,
  ],
  [
    'rules that cite one claim again and again',
    () => packWith(times(500, (at) => caution(at, { evidence: Array(500).fill('X0') }))),
    2,
  ],
  [
    'a claim with thousands of sources',
    () =>
      packWith(
        [caution(0)],
        { X0: { says: text('So'), for: named(20_000, 'page-', () => true) } },
        named(15_000, 'page-', () => SOURCE),
      ),
    2,
  ],
  ['conditions', () => filled('{},', '{"rules":[{"kind":"caution","when":[', '{}]}]}'), 2],
  ['empty rules', () => filled('{},', '{"rules":[', '{}]}'), 2],
  ['a key again and again', () => filled('"a":1,', '{', '"b":1}'), 2],
  ['lists within lists', () => '['.repeat(MOST_BYTES / 2) + ']'.repeat(MOST_BYTES / 2), 2],
  ['lists that are never closed', () => '['.repeat(MOST_BYTES), 2],
  ['escapes', () => filled('\\u0000', '"', '"'), 2],
])('a pack as large as it may be ends: %s', async (_, pack, code) => {
  const path = join(folder, 'pack.json');
  const content = pack();
  expect(content.length).toBeLessThanOrEqual(MOST_BYTES);
  writeFileSync(path, content);
  const said = await run(['--json', '--rules', path], GOOD);
  expect(said.code, said.stderr.slice(0, 500)).toBe(code);
});

test('Ctrl-C is heard while a large pack is loaded', async () => {
  const path = join(folder, 'tables.json');
  writeFileSync(path, TABLES);
  // Its input stays open, so that it does not end by itself.
  const child = spawn(process.execPath, [PROGRAM, 'check', '-', '--rules', path], { env: CLEAN_ENV });
  const ended = once(child, 'exit');
  while (memoryOf(child.pid) < 80) await new Promise(setImmediate);
  child.kill('SIGINT');
  expect(await ended).toEqual([null, 'SIGINT']);
});

/** The megabytes that a process holds, as Linux tells; elsewhere as many as anyone waits for. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
