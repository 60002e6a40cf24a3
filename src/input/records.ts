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
 * @throws BadInput for input that is not text, or empty
 */
export async function* readParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  const pieces = unpack(chunks);
  const first = await firstByte(pieces);
  if (first === undefined) throw new BadInput([nothingThere()]);
  if (first === OPEN_BRACKET) {
    for await (const record of elements(pieces)) yield { layout: 'array', record };
    return;
  }
  yield* linesOrDocument(lines(pieces));
}

function unpack(chunks: AsyncIterable<Uint8Array>): Pieces {
  const iterator = chunks[Symbol.asyncIterator]();
  const returned: Uint8Array[] = [];
  return {
    async next() {
      const back = returned.pop();
      if (back) return back;
      const step = await iterator.next();
      return step.done ? undefined : step.value;
    },
    back(bytes) {
      if (bytes.length > 0) returned.push(bytes);
    },
  };
}

/** Skips one byte order mark and white space, refuses what is not text, and peeks at the first byte. */
async function firstByte(pieces: Pieces): Promise<number | undefined> {
  let head = new Uint8Array();
  let atStart = true;
  for (;;) {
    const chunk = await pieces.next();
    if (chunk) head = concat([head, chunk]);
    if (atStart && head.length < 4 && chunk) continue;
    if (atStart) {
      refuseForeign(head);
      if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) head = head.subarray(3);
      atStart = false;
    }
    const at = head.findIndex(
      (byte) => byte !== NEWLINE && byte !== RETURN && byte !== SPACE && byte !== TAB,
    );
    if (at >= 0) {
      pieces.back(head);
      return head[at];
    }
    if (!chunk) return undefined;
    // Only white space so far; keep it, since its line ends count. A flood of it is no input either.
    if (head.length > MAX_BYTES) return undefined;
  }
}

function refuseForeign(head: Uint8Array): void {
  const foreign = (message: Text, hint: Text) =>
    new BadInput([{ code: 'bad-encoding', message, path: '', hint }]);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) {
    throw foreign(
      t('the input is UTF-16', '输入是 UTF-16 编码'),
      t(
        'write UTF-8; in PowerShell: … | Out-File -Encoding utf8',
        '请写成 UTF-8；在 PowerShell 里：… | Out-File -Encoding utf8',
      ),
    );
  }
  if (head[0] === 0x1f && head[1] === 0x8b)
    throw foreign(
      t('the input is binary (gzip)', '输入是二进制文件（gzip）'),
      t('unpack it first', '请先解压'),
    );
  if (head[0] === 0x89 && head[1] === 0x50)
    throw foreign(
      t('the input is binary (PNG)', '输入是二进制文件（PNG）'),
      t('give JSON as text', '请提供 JSON 文本'),
    );
}

/**
 * A record a line; or one object, if it is the only line, or if it leaves a bracket open and goes on
 * below. Where the next line begins an object of its own, the first one is merely broken: answers
 * are flat, so nothing inside them begins so.
 */
async function* linesOrDocument(source: AsyncGenerator<Lines>): AsyncGenerator<Part> {
  let held: Line | undefined;
  for await (const some of source) {
    for (const next of oneByOne(some)) {
      if (next.bytes && isBlank(next.bytes)) continue;
      if (!held) {
        held = next;
        continue;
      }
      if (held.bytes && leavesOpen(held.bytes) && !beginsObject(next.bytes)) {
        yield { layout: 'object', record: await wholeDocument([held, next], next.rest, source) };
        return;
      }
      yield { layout: 'lines', record: toRecord(held) };
      yield { layout: 'lines', record: toRecord(next) };
      if (next.rest) yield { layout: 'lines', lines: next.rest };
      for await (const more of source) {
        if ('whole' in more) yield { layout: 'lines', lines: more };
        else if (!more.bytes || !isBlank(more.bytes)) yield { layout: 'lines', record: toRecord(more) };
      }
      return;
    }
  }
  if (held) yield { layout: 'object', record: toRecord(held) };
}

async function wholeDocument(
  begin: readonly Line[],
  left: Stretch | undefined,
  rest: AsyncGenerator<Lines>,
): Promise<RawRecord> {
  const newline = Uint8Array.of(NEWLINE);
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = ({ bytes }: Line) => {
    length += (bytes?.length ?? MAX_BYTES) + 1;
    if (length > MAX_BYTES) parts = [];
    else if (bytes) parts.push(bytes, newline);
  };
  begin.forEach(take);
  for (const line of left ? oneByOne(left) : []) take(line);
  for await (const some of rest) for (const line of oneByOne(some)) take(line);
  return toRecord({ line: begin[0]?.line ?? 1, bytes: length > MAX_BYTES ? undefined : concat(parts) });
}

/** Whether a line opens more brackets than it closes: the start of an object over many lines. */
function leavesOpen(bytes: Uint8Array): boolean {
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

function beginsObject(bytes: Uint8Array | undefined): boolean {
  return bytes?.find((byte) => byte !== SPACE && byte !== TAB) === OPEN_BRACE;
}
