import type { Advice, Cited, Lang, Phase, Rules } from '../../rules/internal.ts';
import type { Shown } from './shown.ts';

/** The evidence of a sentence, with the year of its newest source where that is stale. */
export interface Backing extends Cited {
  readonly newest?: string;
}

/** A sentence, or a few that belong together. */
export interface Item {
  readonly text: string;
  /** Its evidence; absent where no grades are shown. */
  readonly cited?: Backing | undefined;
  /** The answers that led to it (`--explain`). */
  readonly why?: readonly string[] | undefined;
}

/** Something that stands in the way; its text is the detail. */
export interface Obstacle extends Item {
  readonly title: string;
  /** Who clears it, and how long a clock has to run; empty if nobody does. */
  readonly clearedBy: string;
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
}

/** A table whose first column names the row. */
export interface Table {
  readonly kind: 'table';
  /** Absent if the section's heading says it. */
  readonly caption?: string;
  /** Printed below the table. */
  readonly note?: Item;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Item[])[];
  /** A few short cells: drawn without frames; where it doesn't fit, each row is a sentence of its `lines`. */
  readonly small?: true;
  /** Each row's facts. A narrow screen has a line on each other app, of as many of them as fit. */
  readonly lines?: readonly (readonly string[])[];
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
  /** Whose case it is, in a few words; on the first screen only. */
  readonly whose?: string;
  /** The earliest time to carry out the plan; empty if there is nothing to wait for. */
  readonly earliest: string;
  /** Absent on the first screen. */
  readonly grade?: string;
  /** How hard it is, and why; absent on the first screen. */
  readonly difficulty?: string;
}

/** A step of the first screen. */
export interface Action {
  readonly text: string;
  /** Lines below it. */
  readonly under: readonly string[];
  /** What to do if it refuses, below a line that says so. */
  readonly ifRefused: readonly string[];
}

/** Sentences under a common label. */
export interface Remarks {
  readonly label: string;
  readonly texts: readonly string[];
}

/** The building blocks of a document. Every format draws every kind, with all that it says. */
export type Block =
  | Situation
  | Verdict
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Explanations in small print. */
  | { readonly kind: 'legend'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'actions'; readonly items: readonly Action[] }
  | { readonly kind: 'remarks'; readonly rows: readonly Remarks[] }
  | { readonly kind: 'obstacles'; readonly items: readonly Obstacle[] }
  | { readonly kind: 'steps'; readonly items: readonly Step[] }
  | { readonly kind: 'durations'; readonly items: readonly Duration[] }
  | Table
  /** The cited claims, by id. */
  | { readonly kind: 'sources'; readonly claims: Advice['sources'] };

/** Blocks under a heading. */
export interface Section {
  /** Empty for none. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What the content of a document depends on, in every format. */
export interface View {
  readonly lang: Lang;
  /** The rules that produced the advice. */
  readonly rules: Rules;
  /** The start of the waits. */
  readonly now: Date;
  /** False if grades don't name the claims behind them, since the document doesn't list these. */
  readonly namesClaims?: boolean;
}

/** How an advice is printed, in any format. */
export interface DocumentOptions extends View {
  /** How much of the advice is shown. */
  readonly shown: Shown;
  /** The command that prints everything, for a saved result whose reader doesn't know the command. */
  readonly repeat?: string;
}
