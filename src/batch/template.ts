import {
  type Advice,
  type Amount,
  type Answers,
  amountOf,
  type Brief,
  type Numerals,
  written,
} from '../../rules/index.ts';
import type { Interned } from './intern.ts';

/** A number still to be written in. */
export interface Blank {
  readonly amount: Amount;
  /** Within a text it is rounded as texts are; else it stands as JSON has it. */
  readonly inText: boolean;
}

/** Bytes, and a blank behind them where there is one. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly blank: Blank | undefined;
}

/** The JSON of one situation on one line, from behind the version and the id. */
export interface Template {
  readonly pieces: readonly Piece[];
  readonly hasBlanks: boolean;
  readonly verdict: Advice['verdict'];
}

/** Longer stretches are shared between templates and stay as they are. */
const SHORT = 300;

/** JSON.stringify writes NUL as an escape that no text of the rules holds. */
const MARK = '\u0000';
const MARKED = /"\\u0000(\d+)\\u0000"|\\u0000(\d+)\\u0000/g;

/**
 * Makes a template of an advice or of its brief form.
 *
 * @param compose makes it with the numerals handed in
 * @param given keys of the numbers that differ from record to record
 */
export function templateOf(
  compose: (numeralsOf: (answers: Answers) => Numerals) => Advice | Brief,
  given: ReadonlySet<string>,
  { intern }: Interned,
): Template {
  const blanks: Blank[] = [];
  const mark = (amount: Amount, inText: boolean) => `${MARK}${blanks.push({ amount, inText }) - 1}${MARK}`;
  const said = compose((answers) => ({
    // A string in the place of a number, for as long as it takes to find it again below.
    alone: (amount) =>
      hangsOn(amount, given) ? (mark(amount, false) as unknown as number) : amountOf(amount, answers),
    inText: (amount) => (hangsOn(amount, given) ? mark(amount, true) : written(amountOf(amount, answers))),
  }));
  const keep = (text: string) => intern(text, () => text);
  const pieces: Piece[] = [];
  for (const [key, value] of Object.entries(said)) {
    if (key === 'schemaVersion') continue;
    if (key === 'sources') pieces.push(...sourcePieces(value as Advice['sources'], intern).map(solid));
    else pieces.push(...cut(`,${JSON.stringify(key)}:${JSON.stringify(value)}`, blanks, keep));
  }
  pieces.push(solid(keep('}')));
  return {
    pieces: joined(pieces),
    hasBlanks: blanks.length > 0,
    verdict: said.verdict,
  };
}

/**
 * The sources in stretches of the same kind (A…, B…, T-…), which many situations have in common.
 * What a claim's id stands for is the same all through a run, so a stretch is known by its ids.
 */
function sourcePieces(sources: Advice['sources'], intern: Interned['intern']): Uint8Array[] {
  const stretches: string[][] = [];
  for (const id of Object.keys(sources)) {
    const last = stretches.at(-1);
    if (last?.[0]?.charAt(0) === id.charAt(0)) last.push(id);
    else stretches.push([id]);
  }
  const entry = (id: string) => `${JSON.stringify(id)}:${JSON.stringify(sources[id])}`;
  const pieces = stretches.map((ids, at) => {
    const begin = at === 0 ? ',"sources":{' : ',';
    return intern(`${begin}${ids.join(' ')}`, () => begin + ids.map(entry).join(','));
  });
  if (pieces.length === 0) pieces.push(intern(',"sources":{', () => ',"sources":{'));
  return [...pieces, intern('}', () => '}')];
}

/** What a blank is for the numbers of one record. */
export function fillBlank({ amount, inText }: Blank, numbers: Answers): string {
  const value = amountOf(amount, numbers);
  return inText ? written(value) : JSON.stringify(value);
}

function hangsOn(amount: Amount, given: ReadonlySet<string>): boolean {
  if (typeof amount === 'number') return false;
  if ('answer' in amount) return given.has(amount.answer);
  return amount.longest.some((wait) => typeof wait !== 'number' && given.has(wait.clock));
}

/** Short stretches without a blank between them become one: a piece has its price. */
function joined(pieces: readonly Piece[]): Piece[] {
  const fewer: Piece[] = [];
  for (const piece of pieces) {
    const last = fewer.at(-1);
    if (last && !last.blank && last.bytes.length + piece.bytes.length <= SHORT) {
      fewer[fewer.length - 1] = { bytes: Buffer.concat([last.bytes, piece.bytes]), blank: piece.blank };
    } else fewer.push(piece);
  }
  return fewer;
}

const solid = (bytes: Uint8Array): Piece => ({ bytes, blank: undefined });

function cut(section: string, blanks: readonly Blank[], keep: (text: string) => Uint8Array): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of section.matchAll(MARKED)) {
    const blank = blanks[Number(found[1] ?? found[2])];
    pieces.push({ bytes: keep(section.slice(from, found.index)), blank });
    from = found.index + found[0].length;
  }
  if (from < section.length) pieces.push(solid(keep(section.slice(from))));
  return pieces;
}
