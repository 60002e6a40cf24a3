import type { Text } from '../../rules/index.ts';
import { t } from '../text.ts';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  concat,
  isBlank,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  type Pieces,
  Pile,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
} from './bytes.ts';
import { elements, nothingThere } from './elements.ts';
import { type Line, type Lines, lines, oneByOne, type Stretch } from './lines.ts';
import { BadInput } from './problem.ts';
import { MAX_BYTES, type RawRecord, toRecord } from './raw-record.ts';

export type { RawRecord } from './raw-record.ts';

/** How the input is laid out; decides how the output is. */
export type Layout = 'object' | 'array' | 'lines';

/** What reading comes upon: a record, or a stretch of lines that each hold one or are blank. */
export type Part =
  | { readonly layout: Layout; readonly record: RawRecord }
  | { readonly layout: 'lines'; readonly lines: Stretch };

/** What is to be done where the input is waited for, if there is anything to do. */
export interface Pausing {
  isWanted(): boolean;
  pause(): Promise<void>;
}

/** The records of a part, for those who take them one by one. */
export function* recordsOf(part: Part): Generator<RawRecord> {
  if ('record' in part) yield part.record;
  else for (const line of oneByOne(part.lines)) if (!isBlank(line.bytes ?? NOT_BLANK)) yield toRecord(line);
}

const NOT_BLANK = Uint8Array.of(OPEN_BRACE);

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

/** Lines of one object: it has 200 keys at most, but there may be comments or blanks between. */
const MOST_HELD = 10_000;

/** So few bytes that what is made of them takes little time: between two pieces a signal is heard. */
const MOST_AT_ONCE = 64 << 10;

/** Whether it comes without being waited for: from a file at once, from a pipe in the next turn of the loop. */
async function isThere(coming: Promise<unknown>): Promise<boolean> {
  let came = false;
  const come = () => {
    came = true;
  };
  coming.then(come, come);
  for (let turn = 0; turn < 2 && !came; turn++) await new Promise((resolve) => setImmediate(resolve));
  return came;
}

/** Not as Node's own kind of bytes: where both kinds come by, the engine goes through them half as fast. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function unpack(chunks: AsyncIterable<Uint8Array>, pausing: Pausing): Pieces {
  const iterator = chunks[Symbol.asyncIterator]();
  const returned: Uint8Array[] = [];
  let rest: Uint8Array = new Uint8Array();
  return {
    async next() {
      const back = returned.pop();
      if (back) return back;
      if (rest.length > 0) await new Promise((resolve) => setImmediate(resolve));
      else {
        const coming = iterator.next();
        if (pausing.isWanted() && !(await isThere(coming))) await pausing.pause();
        const step = await coming;
        if (step.done) return undefined;
        rest = plain(step.value);
      }
      const piece = rest.subarray(0, MOST_AT_ONCE);
      rest = rest.subarray(MOST_AT_ONCE);
      return piece;
    },
    back(bytes) {
      if (bytes.length > 0) returned.push(bytes);
    },
  };
}

/**
 * Skips one byte order mark and empty lines, refuses what is not text, and peeks at the first byte.
 * Empty lines are counted, not kept, so that a flood of them costs no memory.
 */
async function firstByte(pieces: Pieces): Promise<{ byte: number; line: number } | undefined> {
  let line = 1;
  const blanks = new Pile(MAX_BYTES);
  let piece: Uint8Array | undefined = await opening(pieces);
  for (; piece; piece = await pieces.next()) {
    const at = piece.findIndex(
      (byte) => byte !== NEWLINE && byte !== RETURN && byte !== SPACE && byte !== TAB,
    );
    const before = at < 0 ? piece : piece.subarray(0, at);
    for (const byte of before) if (byte === NEWLINE) line++;
    const begin = before.lastIndexOf(NEWLINE) + 1;
    if (begin > 0) blanks.take();
    blanks.add(before.subarray(begin));
    const byte = piece[at];
    if (byte === undefined) continue;
    pieces.back(piece.subarray(at));
    // Beyond the cap it is a line too long, whatever follows.
    pieces.back(blanks.take() ?? new Uint8Array(MAX_BYTES + 1).fill(SPACE));
    return { byte, line };
  }
  return undefined;
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

/** The first bytes without a byte order mark: at least four, if there are as many. */
async function opening(pieces: Pieces): Promise<Uint8Array> {
  let head = new Uint8Array();
  while (head.length < 4) {
    const chunk = await pieces.next();
    if (!chunk) break;
    head = concat([head, chunk]);
  }
  refuseForeign(head);
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
}

function refuseForeign(head: Uint8Array): void {
  const foreign = (message: Text, hint: Text) =>
    new BadInput([{ code: 'bad-encoding', message, path: '', hint }]);
  const asText = t('give JSON as text', '请提供 JSON 文本');
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  // Every second byte of Latin text is zero there; no text in UTF-8 begins with a zero.
  const unmarked = head.length > 1 && (head[0] === 0) !== (head[1] === 0);
  if (utf16 || unmarked) {
    throw foreign(
      t('the input is UTF-16', '输入是 UTF-16 编码'),
      t(
        'write UTF-8; in PowerShell: … | Out-File -Encoding utf8',
        '请写成 UTF-8；在 PowerShell 里：… | Out-File -Encoding utf8',
      ),
    );
  }
  if (head[0] === 0x1f && head[1] === 0x8b) {
    throw foreign(
      t('the input is binary (gzip)', '输入是二进制文件（gzip）'),
      t('unpack it first', '请先解压'),
    );
  }
  if (head[0] === 0x89 && head[1] === 0x50) {
    throw foreign(t('the input is binary (PNG)', '输入是二进制文件（PNG）'), asText);
  }
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3) {
    throw foreign(
      t('the input is binary (ZIP, or a spreadsheet)', '输入是二进制文件（ZIP 或电子表格）'),
      asText,
    );
  }
  if (head[0] === 0) throw foreign(t('the input is binary', '输入是二进制文件'), asText);
}

/**
 * A record a line; or one object, if it is the only line, or if it leaves a bracket open and goes on
 * below. Where a later line is an object of its own, the first one is merely broken, and every line
 * is a record again: answers are flat, so nothing inside them begins so.
 */
async function* linesOrDocument(source: AsyncGenerator<Lines>): AsyncGenerator<Part> {
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

/** Whether a line opens more brackets than it closes: the start of an object over many lines. */
function leavesOpen(bytes: Uint8Array | undefined): boolean {
  if (!bytes) return false;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (inString) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth--;
  }
  return depth > 0 && !inString;
}

/** Whether a line is an object from its beginning to its end, indented or not. */
function isWhole(bytes: Uint8Array | undefined): boolean {
  const text = bytes?.filter((byte) => byte !== SPACE && byte !== TAB && byte !== RETURN);
  return text?.[0] === OPEN_BRACE && text.at(-1) === CLOSE_BRACE && !leavesOpen(text);
}

/** Whether no JSON over many lines can have such a line: its first letter begins nothing there is. */
function isNoJson(bytes: Uint8Array | undefined): boolean {
  const first = bytes?.[0];
  return first !== undefined && !' \t"{}[],:-0123456789tfn/'.includes(String.fromCharCode(first));
}

function isJson(bytes: Uint8Array | undefined): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return bytes !== undefined;
  } catch {
    return false;
  }
}

/** Not indented: what stands further in is a part of something. */
function beginsObject(bytes: Uint8Array | undefined): boolean {
  return bytes?.[0] === OPEN_BRACE;
}
