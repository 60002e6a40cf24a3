import { expect, test } from 'vitest';
import { jsonWriter } from '../src/batch/json-writer.ts';
import type { Output } from '../src/output.ts';

/** An output that looks at what it was given as late as it may: when the next is there already. */
function lateOutput(): Output & { text(): string } {
  const written: string[] = [];
  let waiting: readonly Uint8Array[] = [];
  const look = () => {
    written.push(...waiting.map((part) => Buffer.from(part).toString()));
    waiting = [];
  };
  const gather = async (parts: readonly Uint8Array[]) => {
    look();
    waiting = parts;
  };
  return {
    gather,
    write: (text) => gather([typeof text === 'string' ? Buffer.from(text) : text]),
    end: async () => look(),
    text: () => written.join(''),
  };
}

test('no room is used anew before what is in it was written', async () => {
  const output = lateOutput();
  const writer = jsonWriter(output, true);
  const lines: string[] = [];
  // Long and short, so that rooms end in the middle of all kinds of lines; some 8 MB, thirty rooms.
  for (let line = 0; line < 4_000; line++) {
    const json = { line, filler: String(line % 10).repeat((line * 7_919) % 4_096) };
    lines.push(JSON.stringify(json));
    await writer.write({ line, json } as never, 'lines');
  }
  await writer.end();
  await output.end();
  expect(output.text() === `${lines.join('\n')}\n`).toBe(true);
});
