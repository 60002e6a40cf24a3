import {
  type AnswerKey,
  type Answers,
  BANDS,
  isNumberKey,
  MissingAnswersError,
  type NumberKey,
  type Question,
} from '../../rules/index.ts';
import { problemIn } from '../input/parse-json.ts';
import { BadInput } from '../input/problem.ts';
import { type AnswerRecord, readAnswers } from '../input/read-answers.ts';
import type { Settings } from '../settings.ts';
import type { Block } from './block.ts';
import { Scan, wordsIn } from './scan.ts';
import { fillBlank, type Piece } from './template.ts';
import { type Template, templatesFor } from './templates.ts';

/** Ways of writing that could not be learned and are kept in mind. */
const MOST_TRIED = 20_000;
/** Bytes that the ways of writing take together; beyond that all are forgotten and begun anew. */
const MOST_BYTES = 13 << 20;
/** What one takes besides its skeleton, and what each of its templates takes; found by measuring. */
const [EACH, EACH_TEMPLATE] = [2_000, 100];
/** One more than any number has bands. */
const MOST_BANDS = Math.max(...Object.values(BANDS).map((bands) => bands.length)) + 1;

/** A way of writing a record down that has been read thoroughly once. */
interface Known {
  /** The skeleton, four bytes in each. */
  readonly skeleton: Int32Array;
  readonly length: number;
  readonly id: number;
  /** For each hole, the answer that it is; undefined for the id. */
  readonly keys: readonly (NumberKey | undefined)[];
  /** For each hole, what its number may be and where its bands begin. */
  readonly ranges: readonly Range[];
  /** The answers as they were read; the numbers are those of the first such line. */
  readonly answers: Answers;
  /** The templates, by the bands of the numbers. */
  readonly templates: (Template | undefined)[];
}

/** Judges lines by what was said of the same situation before. */
export interface QuickJudge {
  /**
   * Adds the JSON of lines to a block, each on a line, until there is one that the thorough way has
   * to look at, or until the block is full.
   *
   * @param whole whole lines of good UTF-8
   * @returns where the first line begins that was not judged; the end if all were
   */
  lines(whole: Uint8Array, from: number, block: Block): number;
  /** Adds the JSON of one record, which nothing follows. @returns false if it was left */
  one(bytes: Uint8Array, block: Block): boolean;
  /** Lines judged in the last call of `lines`. */
  judged: number;
  /** True once any verdict was not `ready`. */
  blocked: boolean;
}

/**
 * A judge with nothing remembered yet. The bytes are the same as those of the thorough way; only
 * what has been read thoroughly once is read quickly.
 */
export function quickJudge(settings: Settings): QuickJudge {
  const { questions } = settings.base;
  const ranges = rangesOf(questions);
  const scan = new Scan();
  const known = new Map<number, Known>();
  let held = 0;
  /** How often a way of writing came that is not known. */
  const tried = new Map<number, number>();
  /** Differently written records share them. */
  const templates = templatesFor(settings, () => known.clear());

  const judge: QuickJudge = {
    judged: 0,
    blocked: false,
    lines(whole, from, block) {
      let at = from;
      judge.judged = 0;
      while (at < whole.length && !block.isFull) {
        if (!add(whole, at, block)) break;
        block.bytes(NEWLINE);
        judge.judged++;
        at = scan.end + 1;
      }
      return at;
    },
    one: (bytes, block) => add(bytes, 0, block),
  };
  return judge;

  function add(bytes: Uint8Array, from: number, block: Block): boolean {
    if (!scan.line(bytes, from)) return false;
    let found = known.get(scan.hash);
    if (!found || !fits(found, scan)) {
      if (!worthTrying(scan.hash)) return false;
      found = learn(bytes, from);
      if (!found) return false;
    }
    let bands = 0;
    for (let hole = 0; hole < scan.holes; hole++) {
      if (hole === scan.id) continue;
      const band = placeIn(found.ranges[hole] as Range, scan.values[hole] as number);
      if (band === 0) return false;
      bands = bands * MOST_BANDS + band;
    }
    let template = found.templates[bands];
    if (!template) {
      template = templates.for({ ...found.answers, ...numbersOf(found, scan) });
      found.templates[bands] = template;
      held += EACH_TEMPLATE;
    }
    if (scan.id < 0) block.bytes(HEAD);
    else writeId(bytes, scan, block);
    const { pieces, hasBlanks } = template;
    // Made only where they are written: it costs more than all the rest.
    const numbers = hasBlanks ? numbersOf(found, scan) : {};
    for (let at = 0; at < pieces.length; at++) {
      const { bytes: fixed, blank } = pieces[at] as Piece;
      block.bytes(fixed);
      if (blank) block.ascii(fillBlank(blank, numbers));
    }
    if (template.verdict !== 'ready') judge.blocked = true;
    return true;
  }

  /**
   * Whether to learn a way of writing that could not be learned before. A batch may be wrong in the
   * same way on every line; but it may also be that only the numbers of the first ones were wrong. So
   * it is tried the 1st, 2nd, 4th, 8th … time.
   */
  function worthTrying(hash: number): boolean {
    const times = (tried.get(hash) ?? 0) + 1;
    if (times === 1 && tried.size >= MOST_TRIED) tried.clear();
    tried.set(hash, times);
    return (times & (times - 1)) === 0;
  }

  /** Reads a line thoroughly and remembers how it is written, if its holes are what they seem. */
  function learn(bytes: Uint8Array, from: number): Known | undefined {
    const read = readThoroughly(Buffer.from(bytes.subarray(from, scan.end)).toString(), questions);
    if (!read || !answersAll(read.answers)) return undefined;
    const keys = holesOf(read, scan, bytes);
    if (!keys) return undefined;
    const one: Known = {
      skeleton: scan.words.slice(0, wordsIn(scan.length)),
      length: scan.length,
      id: scan.id,
      keys,
      ranges: keys.map((key) => (key && ranges[key]) || NO_RANGE),
      answers: read.answers,
      templates: [],
    };
    const size = one.skeleton.byteLength + EACH;
    held += size;
    if (held > MOST_BYTES) {
      known.clear();
      held = size;
    }
    known.set(scan.hash, one);
    return one;
  }

  /** Whether the answers suffice; what is missing is told by the thorough way. */
  function answersAll(answers: Answers): boolean {
    try {
      templates.for(answers);
      return true;
    } catch (error) {
      if (error instanceof MissingAnswersError) return false;
      throw error;
    }
  }
}

/** What a number may be, and where its bands begin. */
interface Range {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  readonly from: readonly number[];
}

const NO_RANGE: Range = { min: 1, max: 0, whole: false, from: [] };

/** The place of a number's band, counted from 1; 0 where it is out of range. */
function placeIn({ min, max, whole, from }: Range, value: number): number {
  if (!(value >= min && value <= max) || (whole && !Number.isInteger(value))) return 0;
  let at = 0;
  while (at < from.length && value >= (from[at] as number)) at++;
  return at;
}

/** The range of each question that takes a number. */
function rangesOf(questions: readonly Question[]): Readonly<Partial<Record<NumberKey, Range>>> {
  return Object.fromEntries(
    questions.flatMap((question) => {
      if (question.kind !== 'number') return [];
      const { key, min, max, whole = false } = question;
      return [[key, { min, max, whole, from: BANDS[key].map((band) => band.from) }]];
    }),
  );
}

function numbersOf({ keys }: Known, { values }: Scan): Answers {
  const numbers: Partial<Record<NumberKey, number>> = {};
  for (const [hole, key] of keys.entries()) if (key) numbers[key] = values[hole] as number;
  return numbers;
}

function fits({ id, keys, skeleton, length }: Known, scan: Scan): boolean {
  if (id !== scan.id || keys.length !== scan.holes || length !== scan.length) return false;
  const scanned = scan.words;
  for (let at = 0; at < skeleton.length; at++) if (skeleton[at] !== scanned[at]) return false;
  return true;
}

function readThoroughly(text: string, questions: readonly Question[]): AnswerRecord | undefined {
  try {
    const value = JSON.parse(text);
    return problemIn(text) ? undefined : readAnswers(value, questions);
  } catch (error) {
    if (error instanceof BadInput || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Which answer each hole is; undefined if they are not just the numbers, as read, and the id. */
function holesOf(
  { answers, id }: AnswerRecord,
  scan: Scan,
  bytes: Uint8Array,
): (NumberKey | undefined)[] | undefined {
  // Answers are in the order in which the record has them.
  const numbers = (Object.keys(answers) as AnswerKey[]).filter(isNumberKey);
  const keys: (NumberKey | undefined)[] = [];
  for (let hole = 0; hole < scan.holes; hole++) {
    if (hole === scan.id) {
      if (id === undefined || textIn(scan, hole, bytes) !== String(id)) return undefined;
      keys.push(undefined);
      continue;
    }
    const key = numbers.shift();
    if (!key || answers[key] !== scan.values[hole]) return undefined;
    keys.push(key);
  }
  const idIsHole = scan.id >= 0;
  return numbers.length === 0 && idIsHole === (id !== undefined) ? keys : undefined;
}

function textIn(scan: Scan, hole: number, bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(scan.starts[hole], scan.ends[hole])).toString();
}

const [HEAD, HEAD_ID, HEAD_QUOTED, QUOTE, NEWLINE] = [
  '{"schemaVersion":1',
  '{"schemaVersion":1,"id":',
  '{"schemaVersion":1,"id":"',
  '"',
  '\n',
].map((text) => new TextEncoder().encode(text)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/** The id as the record has it: within its quotes nothing needs an escape. */
function writeId(bytes: Uint8Array, scan: Scan, block: Block): void {
  const [start, end] = [scan.starts[scan.id] as number, scan.ends[scan.id] as number];
  const quoted = Number.isNaN(scan.values[scan.id]);
  block.bytes(quoted ? HEAD_QUOTED : HEAD_ID);
  block.stretch(bytes, start, end);
  if (quoted) block.bytes(QUOTE);
}
