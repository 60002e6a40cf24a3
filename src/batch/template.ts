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

/** JSON.stringify writes NUL as an escape that no text of the rules holds. */
const MARK = '\u0000';
const MARKED = /"\\u0000(\d+)\\u0000"|\\u0000(\d+)\\u0000/g;

/** Writes marks where numbers come that differ from record to record, and finds them again. */
export class Stencil {
  readonly #blanks: Blank[] = [];
  readonly #given: ReadonlySet<string>;
  readonly #interned: Interned;

  /** @param given keys of the numbers that differ from record to record */
  constructor(given: ReadonlySet<string>, interned: Interned) {
    this.#given = given;
    this.#interned = interned;
  }

  /** Numerals with marks for what hangs on such a number; all else is as the answers have it. */
  numerals(answers: Answers): Numerals {
    const mark = (amount: Amount, inText: boolean) =>
      `${MARK}${this.#blanks.push({ amount, inText }) - 1}${MARK}`;
    return {
      // A string in the place of a number, for as long as it takes to find it again.
      alone: (amount) =>
        this.#hangsOn(amount) ? (mark(amount, false) as unknown as number) : amountOf(amount, answers),
      inText: (amount) => (this.#hangsOn(amount) ? mark(amount, true) : written(amountOf(amount, answers))),
    };
  }

  /** JSON text cut at its marks. */
  cut(json: string): Piece[] {
    const keep = (text: string) => this.#interned.intern(text, () => text);
    const pieces: Piece[] = [];
    let from = 0;
    for (const found of json.matchAll(MARKED)) {
      const blank = this.#blanks[Number(found[1] ?? found[2])];
      pieces.push({ bytes: keep(json.slice(from, found.index)), blank });
      from = found.index + found[0].length;
    }
    if (from < json.length) pieces.push({ bytes: keep(json.slice(from)), blank: undefined });
    return pieces;
  }

  #hangsOn(amount: Amount): boolean {
    if (typeof amount === 'number') return false;
    if ('answer' in amount) return this.#given.has(amount.answer);
    return amount.longest.some((wait) => typeof wait !== 'number' && this.#given.has(wait.clock));
  }
}

/** What is said in every situation that no rule tells apart, but for what stands between. */
export interface Body {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** The body of an advice: between its halves stands `yours` of the comparison. */
export function adviceBody(advice: Advice, stencil: Stencil, interned: Interned): Body {
  const { schemaVersion, answers, assumed, ignored, comparison, sources, ...said } = advice;
  const { rows } = comparison;
  // Advices share their rows and, where they cite the same, their sources.
  const shared = interned.once(rows, () => `,"comparison":{"rows":${JSON.stringify(rows)},"yours":`);
  return {
    before: [...stencil.cut(members(said)), fixed(shared)],
    after: [fixed(interned.onceOf(sources, () => sourcesIn(sources, interned)))],
  };
}

const fixed = (bytes: Uint8Array): Piece => ({ bytes, blank: undefined });

/** What is cited differs from one situation to the next, but what is said of a claim never does. */
function sourcesIn(sources: Advice['sources'], { intern, once }: Interned): Uint8Array[] {
  const entries = Object.entries(sources).map(([id, claim]) =>
    once(claim, () => `${JSON.stringify(id)}:${JSON.stringify(claim)}`),
  );
  const [open, comma, close] = ['},"sources":{', ',', '}}'].map((text) => intern(text, () => text)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  return [open, ...entries.flatMap((entry, at) => (at > 0 ? [comma, entry] : [entry])), close];
}

/** The body of the brief form, in which nothing stands between. */
export function briefBody(brief: Brief, stencil: Stencil): Body {
  return { before: stencil.cut(`${members(brief)}}`), after: [] };
}

/** The members of an object, each with a comma before it. */
export function members(object: object): string {
  const json = JSON.stringify(object);
  return json === '{}' ? '' : `,${json.slice(1, -1)}`;
}

/** What a blank is for the numbers of one record. */
export function fillBlank({ amount, inText }: Blank, numbers: Answers): string {
  const value = amountOf(amount, numbers);
  return inText ? written(value) : JSON.stringify(value);
}
