import { BadInput } from '../../rules/internal.ts';
import { CappedBuffer, isBlank, NEWLINE, OPEN_BRACE, OPEN_BRACKET } from './bytes.ts';
import { elements, nothingThere } from './elements.ts';
import { beginsObject, isJson, isNoJson, isWhole, leavesOpen } from './line-shape.ts';
import { type Line, lines } from './lines.ts';
import { firstByte } from './opening.ts';
import { inPieces, PIECE_BYTES, type Pieces, withoutEndMark } from './pieces.ts';
import { MAX_BYTES, type RawRecord, toRecord } from './raw-record.ts';

/** How the input is laid out; decides how the output is. */
export type Layout = 'object' | 'array' | 'lines';

/** Records that came together. */
export interface RecordBatch {
  readonly layout: Layout;
  readonly records: readonly RawRecord[];
}

/**
 * Splits a byte stream into records: one object (also over many lines), an array, or a record a line.
 * Works on bytes with a cap, so that memory stays flat whatever comes in. The layout is known with the
 * first record.
 *
 * @param asLines takes every line for a record, even a single one; nothing at all is no error then
 * @throws BadInput for input that is not text, or empty
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  asLines = false,
): AsyncGenerator<RecordBatch> {
  const pieces = inPieces(withoutEndMark(chunks));
  const first = await firstByte(pieces);
  if (asLines) {
    if (first) for await (const some of lines(pieces, first.line)) yield ofLines(some);
    return;
  }
  if (first === undefined) throw new BadInput([nothingThere()]);
  if (first.byte === OPEN_BRACKET && !(await isLineAmongLines(pieces))) {
    for await (const records of elements(pieces)) yield { layout: 'array', records };
    return;
  }
  yield* linesOrDocument(lines(pieces, first.line));
}

function ofLines(some: readonly Line[]): RecordBatch {
  return { layout: 'lines', records: some.filter(({ bytes }) => !bytes || !isBlank(bytes)).map(toRecord) };
}

/** Whether an array is on a line of its own with records below: a bad line then, and not all there is. */
async function isLineAmongLines(pieces: Pieces): Promise<boolean> {
  const seen = new CappedBuffer(4 * MOST_LOOKED_AT);
  let among: boolean | undefined;
  while (among === undefined && seen.length < MOST_LOOKED_AT) {
    const piece = await pieces.next();
    if (!piece) break;
    seen.add(piece);
    among = isFollowedByRecord(seen.soFar);
  }
  pieces.back(seen.take() ?? Buffer.alloc(0));
  return among ?? false;
}

const MOST_LOOKED_AT = 4 * PIECE_BYTES;

/** @returns undefined as long as that cannot be told */
function isFollowedByRecord(bytes: Buffer): boolean | undefined {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0) return undefined;
  const line = bytes.subarray(0, end);
  if (leavesOpen(line)) return false;
  const next = bytes.subarray(end).find((byte) => !isBlank(Uint8Array.of(byte)));
  return next === undefined ? undefined : next === OPEN_BRACE;
}

/** Lines of one object: it has 200 keys at most, but there may be comments or blanks between. */
const MOST_HELD = 10_000;

/**
 * A record a line; or one object, if it is the only line, or if it leaves a bracket open and goes on
 * below. Where a later line is an object of its own, the first one is merely broken, and every line
 * is a record again: answers are flat, so nothing inside them begins so.
 */
async function* linesOrDocument(source: AsyncGenerator<Line[]>): AsyncGenerator<RecordBatch> {
  let held: Line[] = [];
  let length = 0;
  let isDocument: boolean | undefined;
  for await (const some of source) {
    for (const [at, next] of some.entries()) {
      if (next.bytes && isBlank(next.bytes)) continue;
      const [first] = held;
      held.push(next);
      length += (next.bytes?.length ?? MAX_BYTES) + 1;
      if (!first) continue;
      const begins = beginsObject(next.bytes);
      isDocument =
        isDocument === undefined
          ? leavesOpen(first.bytes) && !begins
          : isDocument && !(begins && !leavesOpen(next.bytes));
      if (isDocument && (length > MAX_BYTES || held.length > MOST_HELD)) {
        // Where records of their own stand in it, it was no document, and none of them is lost.
        const holdsRecords = held.slice(1).some(({ bytes }) => isWhole(bytes) || isNoJson(bytes));
        isDocument = length > MAX_BYTES && !holdsRecords;
        if (isDocument) held = [{ line: first.line, bytes: undefined }];
      }
      if (isDocument) continue;
      yield ofLines([...held, ...some.slice(at + 1)]);
      for await (const rest of source) yield ofLines(rest);
      return;
    }
  }
  const [first] = held;
  if (!first) return;
  const whole = joined(held);
  // Not one object over many lines but a broken line and others below it, which must not be lost.
  const isBroken = held.slice(1).some(({ bytes }) => isWhole(bytes)) && !isJson(whole);
  if (isBroken) yield ofLines(held);
  else yield { layout: 'object', records: [toRecord({ line: first.line, bytes: whole })] };
}

/** Lines as one text, blank ones put back so that places in it can be told. */
function joined(held: readonly Line[]): Buffer | undefined {
  const parts: Uint8Array[] = [];
  for (const [at, { line, bytes }] of held.entries()) {
    if (!bytes) return undefined;
    const before = held[at - 1]?.line ?? line;
    parts.push(new Uint8Array(line - before).fill(NEWLINE), bytes);
  }
  return Buffer.concat(parts);
}
