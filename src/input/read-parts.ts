import { isBlank, NEWLINE, OPEN_BRACE, OPEN_BRACKET, type Pieces, Pile } from './bytes.ts';
import { elements, nothingThere } from './elements.ts';
import { leavesOpen } from './line-shape.ts';
import { type Lines, lines } from './lines.ts';
import { linesOrDocument } from './lines-or-document.ts';
import { firstByte } from './opening.ts';
import type { Part, Pausing } from './part.ts';
import { BadInput } from './problem.ts';
import { toRecord } from './raw-record.ts';
import { MOST_AT_ONCE, unpack } from './unpack.ts';

/**
 * Splits a byte stream into records: one object (also over many lines), an array, or a record a
 * line, many of which come at once. Works on bytes with a cap, so that memory stays flat whatever comes in.
 *
 * The layout of each record is the input's: it is known with the first record.
 *
 * @param asLines takes every line for a record, even a single one; nothing at all is no error then
 * @param pausing what is to be done where the input is waited for
 * @throws BadInput for input that is not text, or empty
 */
export async function* readParts(
  chunks: AsyncIterable<Uint8Array>,
  asLines = false,
  pausing: Pausing = { isWanted: () => false, pause: async () => {} },
): AsyncGenerator<Part> {
  const pieces = unpack(chunks, pausing);
  const first = await firstByte(pieces);
  if (asLines) {
    if (first) yield* onlyLines(lines(pieces, first.line));
    return;
  }
  if (first === undefined) throw new BadInput([nothingThere()]);
  if (first.byte === OPEN_BRACKET && !(await isLineAmongLines(pieces))) {
    for await (const record of elements(pieces)) yield { layout: 'array', record };
    return;
  }
  yield* linesOrDocument(lines(pieces, first.line));
}

async function* onlyLines(source: AsyncGenerator<Lines>): AsyncGenerator<Part> {
  for await (const some of source) {
    if ('whole' in some) yield { layout: 'lines', lines: some };
    else if (!some.bytes || !isBlank(some.bytes)) yield { layout: 'lines', record: toRecord(some) };
  }
}

/** Whether an array is on a line of its own with records below: a bad line then, and not all there is. */
async function isLineAmongLines(pieces: Pieces): Promise<boolean> {
  const seen = new Pile(2 * MOST_AT_ONCE);
  let among: boolean | undefined;
  while (among === undefined && seen.length < MOST_AT_ONCE) {
    const piece = await pieces.next();
    if (!piece) break;
    seen.add(piece);
    among = isFollowedByRecord(seen.soFar);
  }
  pieces.back(seen.take() ?? new Uint8Array());
  return among ?? false;
}

/** @returns undefined as long as that cannot be told */
function isFollowedByRecord(bytes: Uint8Array): boolean | undefined {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0) return undefined;
  const line = bytes.subarray(0, end);
  if (leavesOpen(line)) return false;
  const next = bytes.subarray(end).find((byte) => !isBlank(Uint8Array.of(byte)));
  return next === undefined ? undefined : next === OPEN_BRACE;
}
