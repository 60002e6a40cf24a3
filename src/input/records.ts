import { BadInput, type Problem } from './problem.ts';

/** How the input is laid out; decides how the output is. */
export type Layout = 'object' | 'array' | 'lines';

/** One record as it came in, still to be parsed. */
export interface RawRecord {
  /** Line number, or position in an array; from 1. */
  readonly line: number;
  readonly text?: string;
  readonly problem?: Problem;
}

/** The longest line, or single document, that is read: 1 MiB. */
export const MAX_BYTES = 1_048_576;

const [NEWLINE, RETURN, SPACE, TAB, QUOTE, BACKSLASH] = [10, 13, 32, 9, 34, 92];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE, COMMA] = [91, 93, 123, 125, 44];

/**
 * Splits a byte stream into records: one object (also over many lines), an array, or a record a
 * line. Works on bytes with a cap, so that memory stays flat whatever comes in.
 *
 * The layout of each record is the input's: it is known with the first record.
 *
 * @throws BadInput for input that is not text, or empty
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ layout: Layout; record: RawRecord }> {
  const pieces = unpack(chunks);
  const first = await firstByte(pieces);
  if (first === undefined) throw new BadInput([nothingThere()]);
  if (first === OPEN_BRACKET) {
    for await (const record of elements(pieces)) yield { layout: 'array', record };
    return;
  }
  yield* linesOrDocument(lines(pieces));
}

/** A reader over chunks that can look at what comes and hand back what it did not use. */
interface Pieces {
  /** The next bytes, or undefined at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Puts bytes back in front. */
  back(bytes: Uint8Array): void;
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
  const foreign = (message: string, hint: string) =>
    new BadInput([{ code: 'bad-encoding', message, path: '', hint }]);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) {
    throw foreign('the input is UTF-16', 'write UTF-8; in PowerShell: … | Out-File -Encoding utf8');
  }
  if (head[0] === 0x1f && head[1] === 0x8b) throw foreign('the input is binary (gzip)', 'unpack it first');
  if (head[0] === 0x89 && head[1] === 0x50) throw foreign('the input is binary (PNG)', 'give JSON as text');
}

/** Lines without their ends; a line over the cap comes as a problem, its bytes are dropped. */
async function* lines(pieces: Pieces): AsyncGenerator<{ line: number; bytes: Uint8Array | undefined }> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  const take = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length <= MAX_BYTES) parts.push(bytes);
    else parts = [];
  };
  const finish = () => {
    const bytes = length > MAX_BYTES ? undefined : concat(parts);
    parts = [];
    length = 0;
    return { line: line++, bytes };
  };
  for (;;) {
    const chunk = await pieces.next();
    if (!chunk) break;
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, from);
      if (end < 0) break;
      take(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}

/**
 * A record a line; or one object, if it is the only line, or if it leaves a bracket open and goes on
 * below. Where the next line begins an object of its own, the first one is merely broken: answers
 * are flat, so nothing inside them begins so.
 */
async function* linesOrDocument(
  source: AsyncGenerator<{ line: number; bytes: Uint8Array | undefined }>,
): AsyncGenerator<{ layout: Layout; record: RawRecord }> {
  let held: { line: number; bytes: Uint8Array | undefined } | undefined;
  let layout: Layout | undefined;
  for await (const next of source) {
    if (next.bytes && isBlank(next.bytes)) continue;
    if (!held && !layout) {
      held = next;
      continue;
    }
    if (held?.bytes && leavesOpen(held.bytes) && !beginsObject(next.bytes)) {
      const first = next.bytes ? concat([held.bytes, Uint8Array.of(NEWLINE), next.bytes]) : undefined;
      yield { layout: 'object', record: await wholeDocument(held.line, first, source) };
      return;
    }
    layout = 'lines';
    if (held) yield { layout, record: toRecord(held) };
    held = undefined;
    yield { layout, record: toRecord(next) };
  }
  if (held) yield { layout: 'object', record: toRecord(held) };
}

async function wholeDocument(
  line: number,
  first: Uint8Array | undefined,
  rest: AsyncGenerator<{ line: number; bytes: Uint8Array | undefined }>,
): Promise<RawRecord> {
  const newline = Uint8Array.of(NEWLINE);
  let parts = first ? [first] : [];
  let length = first?.length ?? MAX_BYTES + 1;
  for await (const { bytes } of rest) {
    length += (bytes?.length ?? MAX_BYTES) + 1;
    if (length > MAX_BYTES) parts = [];
    else if (bytes) parts.push(newline, bytes);
  }
  return toRecord({ line, bytes: length > MAX_BYTES ? undefined : concat(parts) });
}

/** The elements of an array, cut out by brackets and quotes alone. */
async function* elements(pieces: Pieces): AsyncGenerator<RawRecord> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let count = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let closed = false;
  let commas = 0;
  const take = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length <= MAX_BYTES) parts.push(bytes);
    else parts = [];
  };
  const finish = (): RawRecord => {
    const bytes = length > MAX_BYTES ? undefined : concat(parts);
    parts = [];
    length = 0;
    return toRecord({ line: ++count, bytes });
  };
  for (;;) {
    const chunk = await pieces.next();
    if (!chunk) break;
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (closed) {
        if (byte !== NEWLINE && byte !== RETURN && byte !== SPACE && byte !== TAB) {
          yield { line: count + 1, problem: behindArray() };
          return;
        }
      } else if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        depth++;
        if (depth === 1) from = i + 1;
      } else if (byte === CLOSE_BRACE || (byte === CLOSE_BRACKET && depth > 1)) depth--;
      else if (byte === CLOSE_BRACKET || (byte === COMMA && depth === 1)) {
        take(chunk.subarray(from, i));
        from = i + 1;
        const blank = length <= MAX_BYTES && parts.every(isBlank);
        if (byte === COMMA) commas++;
        else closed = true;
        if (!blank || commas > 0) yield finish();
      }
    }
    if (!closed && depth > 0) take(chunk.subarray(from));
  }
  if (!closed) yield { line: count + 1, problem: unclosedArray() };
  else if (count === 0) throw new BadInput([nothingThere()]);
}

function toRecord({ line, bytes }: { line: number; bytes: Uint8Array | undefined }): RawRecord {
  if (!bytes) return { line, problem: tooLong() };
  try {
    return { line, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { line, problem: notUtf8(bytes) };
  }
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

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === SPACE || byte === TAB || byte === RETURN || byte === NEWLINE);
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function nothingThere(): Problem {
  return {
    code: 'no-answers',
    message: 'no answers on the input: there are no records in it',
    path: '',
    hint: 'pipe a JSON object, name a file, or run group-exit in a terminal to be asked',
  };
}

function tooLong(): Problem {
  return {
    code: 'too-large',
    message: 'longer than 1 MiB',
    path: '',
    hint: 'a record is a small object; put one on each line',
  };
}

function behindArray(): Problem {
  return {
    code: 'bad-json',
    message: 'something follows the end of the array',
    path: '',
    hint: 'give one array',
  };
}

function unclosedArray(): Problem {
  return { code: 'bad-json', message: 'the array is not closed', path: '', hint: 'end it with ]' };
}

/** Tells bad UTF-8 from a whole other encoding, with the place of the first bad byte. */
function notUtf8(bytes: Uint8Array): Problem {
  let good = 0;
  let bad = bytes.length;
  const valid = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (valid(middle)) good = middle;
    else bad = middle;
  }
  return {
    code: 'bad-encoding',
    message: `not valid UTF-8 at byte ${good + 1}`,
    path: '',
    hint: 'save it as UTF-8; Chinese text from older Windows programs is often GBK',
  };
}
