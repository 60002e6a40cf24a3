import type { Claim, Source } from '../model/evidence.ts';
import type { SourceId } from './sources/index.ts';

type Figures = Readonly<Record<string, number>>;

// Interfaces, which declarations name instead of spelling out every source for every claim.
export interface OwnClaim extends Claim<SourceId> {}
export interface ClaimWith<F> extends Omit<OwnClaim, 'figures'> {
  readonly figures: F;
}

/** The claims of a file by their whole ids, each with its figures by name. */
type Defined<Prefix extends string, F> = {
  readonly [Name in keyof F & string as `${Prefix}.${Name}`]: F[Name] extends Figures
    ? ClaimWith<F[Name]>
    : OwnClaim;
};

/**
 * The claims of a file. A source that isn't there doesn't compile, nor does a rule that cites a claim
 * that isn't there.
 *
 * @param prefix the platform that they are about, or the topic; `limit-40` becomes `wechat.limit-40`
 */
export function defineClaims<const Prefix extends string, F>(
  prefix: Prefix,
  claims: { readonly [Name in keyof F]: Claim<SourceId> & { readonly figures?: F[Name] } },
): Defined<Prefix, F> {
  const entries = Object.entries(claims).map(([name, claim]) => [`${prefix}.${name}`, claim]);
  return Object.fromEntries(entries);
}

/** A source as it is written down: without an address or a date where none is known. */
type Written = Omit<Source, 'checked' | 'url' | 'date'> & Partial<Pick<Source, 'url' | 'date'>>;

/**
 * The sources of a file.
 *
 * @param checked the day someone last looked at them all (ISO 8601); one that was looked at since moves to a
 *   list of its own
 */
export function defineSources<Id extends string>(
  checked: string,
  sources: Readonly<Record<Id, Written>>,
): Readonly<Record<Id, Source>> {
  const entries = Object.entries<Written>(sources).map(([id, source]) => [
    id,
    { ...source, url: source.url ?? null, date: source.date ?? null, checked },
  ]);
  return Object.fromEntries(entries);
}
