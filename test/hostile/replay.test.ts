import { describe, test } from 'vitest';
import { replay } from './support/replay.ts';
import { TABLES } from './tables/index.ts';

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  test.concurrent.each(table.map((one) => [title(one), one] as const))('%s', (_name, one) => replay(one));
});

function title({ rows, name }: { rows?: readonly number[]; name: string }): string {
  return rows ? `${rows.join(', ')} ${name}` : name;
}
