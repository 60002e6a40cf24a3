import type { Advice, Cited, Lang, Phase, Rules } from '../../rules/internal.ts';
import type { Shown } from './shown.ts';

/** A sentence, or a few that belong together. */
export interface Item {
  readonly text: string;
  /** Its evidence; absent in the short form, which shows no grades. */
  readonly cited?: Cited | undefined;
  /** The answers that led to it (`--explain`); only printed in text. */
  readonly why?: readonly string[] | undefined;
}

/** Something that stands in the way; its text is the detail. */
export interface Obstacle extends Item {
  readonly title: string;
  readonly clearedBy: string;
  /** Absent if no clock runs; only printed in text. */
  readonly wait?: string | undefined;
}

export interface Step extends Item {
  readonly phase: Phase;
  readonly phaseName: string;
  /** The buttons to press, in order. */
  readonly path: readonly string[];
}

/** Something with an end. */
export interface Duration extends Item {
  /** null: no known end. */
  readonly hours: number | null;
  /** The hours in words. */
  readonly until: string;
  /** Where it stays until then; text prints that in a separate table. */
  readonly where?: string;
}

/** A table whose first column names the row. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  /** With a note the caption is printed as a title; without one it is only for screen readers. */
  readonly note?: Item;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Item[])[];
}

/** The situation that an advice is about. */
export interface Situation {
  readonly kind: 'situation';
  /** The labels of the given answers. */
  readonly given: string;
  /** One line each: assumed answers, ignored answers, warnings. */
  readonly notes: readonly string[];
}

/** The verdict, with its certainty and difficulty. */
export interface Verdict {
  readonly kind: 'verdict';
  readonly verdict: Advice['verdict'];
  readonly text: string;
  /** The earliest time to carry out the plan; empty if there is nothing to wait for. */
  readonly earliest: string;
  /** Absent in the short form; only text prints it. */
  readonly grade: string | undefined;
  /** In the short form only. */
  readonly doubt: string | undefined;
  readonly difficulty: Readonly<Record<'label' | 'grade' | 'name' | 'reason', string>>;
  /** When the document was created; absent on a terminal. */
  readonly made: string | undefined;
}

/** The building blocks of a document. Every format draws every kind, except where noted. */
export type Block =
  | Situation
  | Verdict
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Explanations in small print; omitted in Markdown. */
  | { readonly kind: 'legend'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'obstacles'; readonly items: readonly Obstacle[] }
  | { readonly kind: 'steps'; readonly items: readonly Step[] }
  /** Drawn on a scale or listed, depending on the format; the legend has a wording for both. */
  | {
      readonly kind: 'durations';
      readonly items: readonly Duration[];
      readonly legend?: { readonly drawn: string; readonly listed: string };
    }
  | Table
  /** The cited claims, by id. */
  | { readonly kind: 'sources'; readonly claims: Advice['sources'] };

/** Blocks under a heading. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** How an advice is printed, in any format. */
export interface DocumentOptions {
  readonly lang: Lang;
  /** The rules that produced the advice. */
  readonly rules: Rules;
  /** How much of the advice text, Markdown and HTML show. */
  readonly shown: Shown;
  /** The start of the waits. */
  readonly now: Date;
  /** The command that prints everything, for a saved result whose reader doesn't know the command. */
  readonly repeat?: string;
}

/** What the content of a document depends on. */
export interface View {
  readonly lang: Lang;
  readonly rules: Rules;
  /** The formats differ slightly in wording and order. */
  readonly format: 'text' | 'md' | 'html';
  /** When the document is created. If set, the earliest time is a date, otherwise a span from now. */
  readonly now?: Date;
}
