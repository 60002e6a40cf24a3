import type { Claim } from '../model/evidence.ts';
import type { SourceId } from './sources/index.ts';

type Figures = Readonly<Record<string, number>>;

/** The claims of a file by their whole ids, each with its figures by name. */
type Defined<Prefix extends string, F> = {
  readonly [Name in keyof F & string as `${Prefix}.${Name}`]: F[Name] extends Figures
    ? Omit<Claim<SourceId>, 'figures'> & { readonly figures: F[Name] }
    : Claim<SourceId>;
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
