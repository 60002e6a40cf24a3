import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inMemory } from '../support/in-memory.ts';
import { GOOD } from './support/case.ts';
import { anyLine, cuts, mutatedJson } from './support/drawn.ts';
import { fuzz, holds, linesOf, PATIENCE } from './support/fuzz.ts';

/** An array, or a foreign encoding, is another layout, with tests of its own. */
function beginsLines(text: string): boolean {
  return !/^\ufeff?[ \t]*\[/.test(text) && !text.slice(0, 4).includes('\0') && !text.startsWith('PK\u0003');
}

test(
  'one line out for each line in, in order',
  async () => {
    await fuzz(
      9,
      fc.asyncProperty(fc.array(anyLine, { maxLength: 5 }), cuts, async (lines, places) => {
        // A good line at the end: without it what is broken might be one object over many lines.
        const input = [...lines.filter((line) => /[^ \t]/.test(line)), GOOD];
        fc.pre(input.length > 1 && beginsLines(input.join('\n')));
        const said = await inMemory(['--brief'], input.join('\n'), { cuts: places });
        holds(said, 'lines');
        const out = linesOf(said.stdout).map((line) => JSON.parse(line));
        expect(out).toHaveLength(input.length);
        for (const [at, one] of out.entries()) {
          expect(one.schemaVersion).toBe(1);
          if (one.line !== undefined) expect(one.line).toBe(at + 1);
        }
        expect(out.at(-1)).toMatchObject({ verdict: 'ready' });
        const bad = out.some((one) => one.error);
        const stuck = out.some((one) => one.verdict && one.verdict !== 'ready');
        expect(said.code).toBe(bad ? 2 : stuck ? 1 : 0);
      }),
    );
  },
  PATIENCE,
);

test(
  'one element out for each element in, in order',
  async () => {
    const element = fc.oneof(fc.json(), mutatedJson.filter(isJson), fc.constant(GOOD));
    await fuzz(
      12,
      fc.asyncProperty(fc.array(element, { minLength: 1, maxLength: 5 }), cuts, async (list, places) => {
        const said = await inMemory(['--brief'], `[${list.join(' ,\n')}]`, { cuts: places });
        holds(said, 'json');
        expect(JSON.parse(said.stdout)).toHaveLength(list.length);
      }),
    );
  },
  PATIENCE,
);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
