import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rowsOf } from './support/case.ts';
import { TABLES } from './tables/index.ts';

/** The rows of the list of hostile inputs. It leaves some numbers out. */
const ROWS = Array.from({ length: 120 }, (_, at) => at + 1).filter(
  (row) => ![69, 70, 72, 78, 84, 85, 86, 112, 114].includes(row),
);

/** Rows that are tried in part, with what is left and why. */
const PARTLY: Readonly<Record<number, string>> = {
  9: 'the contract lets a run go on after a bad line, so an endless input ends with its reader',
  11: 'the list wants 2, but a closed output can’t be told from one given to the null device: Node opens that in its place',
  26: '60 MB here; HOSTILE_BIG=1 makes it 1 GB, which takes a minute',
  107: 'names that only Windows reserves (CON, a trailing dot) are ordinary ones where these tests run',
};

const CASES = Object.values(TABLES).flat();
const TITLE = /(?:test|describe)(?:\.\w+)*(?:\([^()]*\))?\(\s*'((?:\d+, )*\d+) /g;
const IN_ROW_OF_A_TABLE = /\[\s*'((?:\d+, )*\d+) [A-Z]/g;

/** Rows that faults and fuzzing name in their titles. */
function rowsInTitles(): number[] {
  const folder = new URL('.', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return [...text.matchAll(TITLE), ...text.matchAll(IN_ROW_OF_A_TABLE)];
    })
    .flatMap(([, rows = '']) => rows.split(', ').map(Number));
}

test('every row of the list is tried', () => {
  const tried = new Set([...CASES.flatMap(rowsOf), ...rowsInTitles()]);
  expect(ROWS.filter((row) => !tried.has(row))).toEqual([]);
  expect(Object.keys(PARTLY).filter((row) => !tried.has(Number(row)))).toEqual([]);
  // No row is named that the list has not.
  expect([...tried].filter((row) => !ROWS.includes(row))).toEqual([]);
});

test('at least as many inputs again that the list does not name', () => {
  expect(CASES.filter((one) => rowsOf(one).length === 0).length).toBeGreaterThanOrEqual(ROWS.length);
});

test('no two cases have the same title', () => {
  const titles = CASES.map(({ title }) => title);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});
