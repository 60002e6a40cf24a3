import { describe, expect, test } from 'vitest';
import type { Hostile } from './support/case.ts';
import { replay, sameWhenBuilt } from './support/replay.ts';
import { TABLES } from './tables/index.ts';

const titled = (table: readonly Hostile[]) => table.map((one) => [one.title, one] as const);

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  test.concurrent.each(titled(table))('%s', (_title, one) => replay(one));
});

/** Every eighteenth: what is said in memory is what the built program says. */
const SAMPLE = Object.values(TABLES)
  .flat()
  .filter(({ run }) => !('shell' in run))
  .filter((_, at) => at % 18 === 0);

describe('through the built program', () => {
  test.concurrent.each(titled(SAMPLE))('%s', async (_title, one) => {
    expect(Array.isArray(one.run)).toBe(true);
    await sameWhenBuilt(one.run as readonly string[], one);
  });
});
