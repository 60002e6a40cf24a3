import type { Text } from './text.ts';

/**
 * What sort of publication a source is. The first four are the vendor's own word or the law;
 * press and developer reports are independent observers; how-to pages mostly copy each other.
 */
export type SourceKind =
  | 'vendor-policy'
  | 'vendor-documentation'
  | 'law'
  | 'vendor-source-code'
  | 'press'
  | 'developer-report'
  | 'how-to-page';

/** One publication: who said it, where and when. */
export interface Source {
  /** Who publishes it. Sources of one publisher count once when a grade is computed. */
  readonly publisher: string;
  readonly title: string;
  /** null where the copy that was read carries no address. */
  readonly url: string | null;
  /** ISO 8601, as precise as known: `2026`, `2026-08` or `2026-08-06`; null where undated. */
  readonly date: string | null;
  readonly kind: SourceKind;
  /** The day someone last looked at it (ISO 8601). */
  readonly checked: string;
  /**
   * True where the source hands on the vendor's own words or the service's own recorded messages,
   * so that it corroborates a claim by itself.
   */
  readonly direct?: true;
}

/** How far a claim can be trusted, weakest last. */
export const GRADES = ['official', 'corroborated', 'reported'] as const;

export type Grade = (typeof GRADES)[number];

/** What a source says of a claim, in our words; true where it simply says so. */
export type Said = Text | true;

/** Which rule pack something comes from. */
export interface PackMark {
  readonly name: string;
  /** Whether its sources count for what they claim to be; if not, all it says is only reported. */
  readonly trusted: boolean;
}

/** A statement about a platform, with the sources that say so and those that say otherwise. */
export interface Claim<SourceId extends string = string> {
  /** The rule pack that claims it; absent for what group-exit knows. */
  readonly pack?: PackMark;
  /** Rows of the fact files that it covers; a pack's claims have none. */
  readonly rows?: readonly string[];
  /** The statement, in our words. */
  readonly says: Text;
  /** The numbers of the statement (people, hours, days): they stand nowhere else. */
  readonly figures?: Readonly<Record<string, number>>;
  /** Empty where it was looked for and nobody says so. */
  readonly for: { readonly [S in SourceId]?: Said };
  readonly against?: { readonly [S in SourceId]?: Said };
}

/** What one source has to do with one claim. */
export interface Citation {
  readonly source: string;
  readonly stance: 'supports' | 'disputes';
  readonly says: Said;
}
