import { BASE, compile, type Rules } from '../../rules/internal.ts';

/**
 * The rules to judge by; what reads packs is loaded where there is one.
 *
 * @throws BadInput for a pack that is not in order
 */
export async function rulesFor({ rules, now }: Readonly<Record<string, unknown>>): Promise<Rules> {
  if (!Array.isArray(rules)) return compile(BASE);
  const { withPacks } = await import('./load.ts');
  const time = typeof now === 'string' ? Date.parse(now) : Number.NaN;
  // The problem of a time that can't be read is reported with those of the other options.
  return compile(
    await withPacks(BASE, rules as string[], Number.isFinite(time) ? new Date(time) : new Date()),
  );
}
