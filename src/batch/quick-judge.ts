import {
  type AnswerKey,
  type Answers,
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
import { placeIn, type Range, rangesFor } from './ranges.ts';
import { Scan, wordsIn } from './scan.ts';
import { Skeletons } from './skeletons.ts';
import { fillBlank, type Piece } from './template.ts';
import { type Template, templatesFor } from './templates.ts';

/** Ways of writing that could not be learned and are kept in mind. */
const MOST_TRIED = 20_000;
/** Bytes that the ways of writing take together; beyond that all are forgotten and begun anew. */
const MOST_BYTES = 13 << 20;
/** What one takes besides its skeleton, and what each of its templates takes; found by measuring. */
const [EACH, EACH_TEMPLATE] = [800, 16];

/** A way of writing a record down that has been read thoroughly once. */
interface Known {
  /** Where its skeleton is, and the skeleton's bytes. */
  readonly at: number;
  readonly length: number;
  readonly id: number;
  /** For each hole, the answer that it is; undefined for the id. */
  readonly keys: readonly (NumberKey | undefined)[];
  /** For each hole, what its number may be and where its bands begin. */
  readonly ranges: readonly Range[];
  /** The answers as they were read; the numbers are those of the first such line. */
  readonly answers: Answers;
  /** The templates, by the bands of the numbers: each number's band is a digit of the index. */
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
  const ranges = rangesFor(settings);
  const scan = new Scan();
  const known = new Map<number, Known>();
  const skeletons = new Skeletons();
  let held = 0;
  /** How often a way of writing came that is not known. */
  const tried = new Map<number, number>();
  /** Differently written records share them. */
  const templates = templatesFor(settings, forget);

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
    let fresh: Template | undefined;
    if (!found || !fits(found)) {
      if (!worthTrying(scan.hash)) return false;
      const learned = learn(bytes, from);
      if (!learned) return false;
      [found, fresh] = learned;
    }
    let bands = 0;
    for (let hole = 0; hole < scan.holes; hole++) {
      if (hole === scan.id) continue;
      const range = found.ranges[hole] as Range;
      const band = placeIn(range, scan.values[hole] as number);
      if (band < 0) return false;
      bands = bands * range.from.length + band;
    }
    let template = found.templates[bands];
    if (!template) {
      template = fresh ?? templates.for({ ...found.answers, ...numbersOf(found, scan) });
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

  /**
   * Reads a line thoroughly and remembers how it is written, if its holes are what they seem.
   *
   * @returns besides, the line's own template
   */
  function learn(bytes: Uint8Array, from: number): readonly [Known, Template] | undefined {
    const read = readThoroughly(Buffer.from(bytes.subarray(from, scan.end)).toString(), questions);
    const keys = read && holesOf(read, scan, bytes);
    const template = keys && templateFor(read.answers);
    if (!template) return undefined;
    const size = scan.length + EACH;
    if (held + size > MOST_BYTES) forget();
    held += size;
    const one: Known = {
      at: skeletons.add(scan.words, wordsIn(scan.length)),
      length: scan.length,
      id: scan.id,
      keys,
      ranges: ranges(keys, read.answers),
      answers: read.answers,
      templates: [],
    };
    known.set(scan.hash, one);
    return [one, template];
  }

  function forget(): void {
    known.clear();
    skeletons.clear();
    held = 0;
  }

  function fits({ id, keys, at, length }: Known): boolean {
    if (id !== scan.id || keys.length !== scan.holes || length !== scan.length) return false;
    return skeletons.isAt(at, scan.words, wordsIn(length));
  }

  /** Undefined where answers are missing; which ones is told by the thorough way. */
  function templateFor(answers: Answers): Template | undefined {
    try {
      return templates.for(answers);
    } catch (error) {
      if (error instanceof MissingAnswersError) return undefined;
      throw error;
    }
  }
}

function numbersOf({ keys }: Known, { values }: Scan): Answers {
  const numbers: Partial<Record<NumberKey, number>> = {};
  for (const [hole, key] of keys.entries()) if (key) numbers[key] = values[hole] as number;
  return numbers;
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
