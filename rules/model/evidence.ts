import type { Device } from './facts.ts';
import type { Text } from './text.ts';

/**
 * The kind of publication. The first four are the vendor's own word or the law; press, developer
 * and user reports are independent observers; how-to pages mostly copy each other.
 */
export type SourceKind =
  | 'vendor-policy'
  | 'vendor-documentation'
  | 'law'
  | 'vendor-source-code'
  | 'press'
  | 'developer-report'
  | 'user-report'
  | 'how-to-page';

/** One publication: who said it, where and when. */
export interface Source {
  /** Sources of one publisher count once when a grade is computed. */
  readonly publisher: string;
  readonly title: string;
  /** null if the copy that was read has no address. */
  readonly url: string | null;
  /** ISO 8601, as precise as known: `2026`, `2026-08` or `2026-08-06`; null if undated. */
  readonly date: string | null;
  readonly kind: SourceKind;
  /** The day it was last checked (ISO 8601). */
  readonly checked: string;
  /**
   * True if it quotes the vendor or recorded messages of the service, and so corroborates a claim by
   * itself.
   */
  readonly direct?: true;
}

const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Whether a text is an existing year, month or day in ISO 8601: 2026, 2026-08, 2026-08-06. */
export function isDate(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(text);
  // An impossible day (2026-02-30) may be read as one in the next month.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** How far a claim can be trusted, weakest last. */
export const GRADES = ['official', 'corroborated', 'reported'] as const;

export type Grade = (typeof GRADES)[number];

/** What a source says about a claim, in our words; true if it simply confirms it. */
export type Said = Text | true | Quoted;

/** What a source says about a claim, with its own words. */
export interface Quoted {
  /** In our words; absent if it simply confirms the claim. */
  readonly says?: Text;
  /** The few words of the source that the claim rests on, in its own language. */
  readonly quote?: string;
  /** True if it bears out only part of the claim. Such a source doesn't raise the grade above `reported`. */
  readonly partly?: true;
}

/** The rule pack that something comes from. */
export interface PackMark {
  readonly name: string;
  /** Whether its sources count with the kind they state; otherwise everything it says is only reported. */
  readonly trusted: boolean;
  /** What stands behind each of its texts, which its author did not write. */
  readonly behind?: Text;
}

/** A statement about a platform, with its sources for and against. */
export interface Claim<SourceId extends string = string> {
  /** The rule pack that claims it; absent for built-in claims. */
  readonly pack?: PackMark;
  /** Rows of the fact files that it covers; a pack's claims have none. */
  readonly rows?: readonly string[];
  /** The statement, in our words. */
  readonly says: Text;
  /** The numbers in the statement (people, hours, days); rules and texts refer to them here. */
  readonly figures?: Readonly<Record<string, number>>;
  /** The devices whose app it is about; absent if it is about all. */
  readonly devices?: readonly Device[];
  /** Ids of claims that can't be true if it is. */
  readonly contradicts?: readonly string[];
  /** Empty if no source was found. */
  readonly for: { readonly [S in SourceId]?: Said };
  readonly against?: { readonly [S in SourceId]?: Said };
}

/** How one source bears on one claim. */
export interface Citation extends Quoted {
  readonly source: string;
  readonly stance: 'supports' | 'disputes';
}
