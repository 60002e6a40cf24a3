import { concat, isBlank, NEWLINE } from './bytes.ts';
import { beginsObject, isJson, isNoJson, isWhole, leavesOpen } from './line-shape.ts';
import { type Line, type Lines, oneByOne } from './lines.ts';
import type { Part } from './part.ts';
import { MAX_BYTES, toRecord } from './raw-record.ts';

/** Lines of one object: it has 200 keys at most, but there may be comments or blanks between. */
const MOST_HELD = 10_000;

/**
 * A record a line; or one object, if it is the only line, or if it leaves a bracket open and goes on
 * below. Where a later line is an object of its own, the first one is merely broken, and every line
 * is a record again: answers are flat, so nothing inside them begins so.
 */
export async function* linesOrDocument(source: AsyncGenerator<Lines>): AsyncGenerator<Part> {
  let held: Line[] = [];
  let length = 0;
  let state: 'first' | 'document' | 'lines' = 'first';
  for await (const some of source) {
    if (state === 'lines' && 'whole' in some) {
      yield { layout: 'lines', lines: some };
      continue;
    }
    for (const next of oneByOne(some)) {
      if (next.bytes && isBlank(next.bytes)) continue;
      const [first] = held;
      if (state === 'first' && first) {
        state = leavesOpen(first.bytes) && !beginsObject(next.bytes) ? 'document' : 'lines';
      } else if (state === 'document' && beginsObject(next.bytes) && !leavesOpen(next.bytes)) state = 'lines';
      if (state === 'lines') {
        for (const one of [...held, next]) yield { layout: 'lines', record: toRecord(one) };
        held = [];
        if (next.rest) yield { layout: 'lines', lines: next.rest };
        break;
      }
      // The bytes are somebody else's with the next piece.
      held.push({ line: next.line, bytes: next.bytes?.slice() });
      length += (next.bytes?.length ?? MAX_BYTES) + 1;
      if (!first || (length <= MAX_BYTES && held.length <= MOST_HELD)) continue;
      // Too long for a document. Where records of their own stand in it, it was none, and none of them is lost.
      if (length > MAX_BYTES && !held.slice(1).some(({ bytes }) => isWhole(bytes) || isNoJson(bytes)))
        held = [{ line: first.line, bytes: undefined }];
      else {
        state = 'lines';
        for (const one of held) yield { layout: 'lines', record: toRecord(one) };
        held = [];
        if (next.rest) yield { layout: 'lines', lines: next.rest };
        break;
      }
    }
  }
  const [first] = held;
  if (!first) return;
  const whole = joined(held);
  if (held.slice(1).some(({ bytes }) => isWhole(bytes)) && !isJson(whole)) {
    // Not one object over many lines but a broken line and others below it, which must not be lost.
    for (const one of held) yield { layout: 'lines', record: toRecord(one) };
  } else yield { layout: 'object', record: toRecord({ line: first.line, bytes: whole }) };
}

/** Lines as one text, blank ones put back so that places in it can be told. */
function joined(held: readonly Line[]): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  for (const [at, { line, bytes }] of held.entries()) {
    if (!bytes) return undefined;
    const before = held[at - 1]?.line ?? line;
    parts.push(new Uint8Array(line - before).fill(NEWLINE), bytes);
  }
  return concat(parts);
}
