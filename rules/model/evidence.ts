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

/** What one source has to do with one claim, in our words. */
export interface Citation<Id extends string = string> {
  readonly source: Id;
  readonly stance: 'supports' | 'disputes';
  readonly says: Text;
}

/** How far a claim can be trusted, weakest last. */
export type Grade = 'official' | 'corroborated' | 'reported';

/** What the evidence files found, by hand; the grade itself is always computed from `from`. */
export type Finding = Grade | 'disputed' | 'not-found';

/** A statement about a platform that sources support or dispute. */
export interface Claim<Id extends string = string> {
  /** The statement, in our words. */
  readonly claim: Text;
  readonly from: readonly Citation<Id>[];
  /** The evidence file's own verdict on its row; absent for the rows of the article. */
  readonly found?: Finding;
  /** Rows of the evidence files that looked into this row of the article. */
  readonly see?: readonly string[];
}
