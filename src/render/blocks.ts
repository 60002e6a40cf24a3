import type { Advice, Cited, Lang, Phase, Rules } from '../../rules/internal.ts';
import type { Shown } from './shown.ts';

/** A sentence, or a few that belong together. */
export interface Item {
  readonly text: string;
  /** What it rests on; absent in the short form, which shows no grades. */
  readonly cited?: Cited | undefined;
  /** Which answers led to it (`--explain`); only text has room for it. */
  readonly why?: readonly string[] | undefined;
}

/** Something that stands in the way; its text is the detail. */
export interface Obstacle extends Item {
  readonly title: string;
  readonly clearedBy: string;
  /** Absent where no clock runs; only text prints it. */
  readonly wait?: string | undefined;
}

export interface Step extends Item {
  readonly phase: Phase;
  readonly phaseName: string;
  /** The buttons to press, in order. */
  readonly path: readonly string[];
}

/** Something that ends. */
export interface Duration extends Item {
  /** null: no known end. */
  readonly hours: number | null;
  /** The hours in words. */
  readonly until: string;
  /** Where it stays until then; text has that in a table of its own. */
  readonly where?: string;
}

/** A table whose first column names the row. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  /** Absent where the caption is only for screen readers; with it the caption is printed as a title. */
  readonly note?: Item;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Item[])[];
}

/** What an advice is for. */
export interface Situation {
  readonly kind: 'situation';
  /** The answers that were given, by their labels. */
  readonly given: string;
  /** A line each, where there is any: what was assumed, and what was given but not needed. */
  readonly notes: readonly string[];
}

/** The verdict, and what says at a glance how far it holds and how hard the way is. */
export interface Verdict {
  readonly kind: 'verdict';
  readonly verdict: Advice['verdict'];
  readonly text: string;
  /** When the plan can be done at the earliest; empty where there is nothing to wait for. */
  readonly earliest: string;
  /** Absent in the short form; only text prints it. */
  readonly grade: string | undefined;
  /** In the short form only. */
  readonly doubt: string | undefined;
  readonly difficulty: Readonly<Record<'label' | 'grade' | 'name' | 'reason', string>>;
  /** When the document was made; absent on a terminal. */
  readonly made: string | undefined;
}

/** Everything that a document is made of. Each format draws every kind, or says why it leaves one out. */
export type Block =
  | Situation
  | Verdict
  | { readonly kind: 'paragraph'; readonly text: string }
  /** How to read what stands beside it, in small print; Markdown leaves it out. */
  | { readonly kind: 'legend'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'obstacles'; readonly items: readonly Obstacle[] }
  | { readonly kind: 'steps'; readonly items: readonly Step[] }
  /** Drawn on a scale where the format can draw; the legend has a wording for both. */
  | {
      readonly kind: 'durations';
      readonly items: readonly Duration[];
      readonly legend?: { readonly drawn: string; readonly listed: string };
    }
  | Table
  /** The claims that are cited, by their ids. */
  | { readonly kind: 'sources'; readonly claims: Advice['sources'] };

/** Blocks under a heading. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** How an advice is printed, in whatever format. */
export interface DocumentOptions {
  readonly lang: Lang;
  /** The rules that the advice was given by. */
  readonly rules: Rules;
  /** How much of the advice text, Markdown and HTML show. */
  readonly shown: Shown;
  /** The time that waits are counted from. */
  readonly now: Date;
  /** The command that gives everything, for a result that is read apart from the command that made it. */
  readonly repeat?: string;
}

/** What a document is made for. */
export interface View {
  readonly lang: Lang;
  readonly rules: Rules;
  /** The few differences between the formats in wording and order are marked where they are. */
  readonly format: 'text' | 'md' | 'html';
  /** When the document is made; with it the earliest time is a date, without it a span from now. */
  readonly now?: Date;
}
