import { BASE, indexed, type Rules, type Text } from '../../rules/internal.ts';
import type { RawOptions } from '../messages/command-line.ts';

/**
 * The rules to judge by; what reads packs is loaded where there is one.
 *
 * @param note takes what an author of a pack should know, though it stops nothing
 * @throws BadInput for a pack that is not in order
 */
export async function rulesFor(
  { rules, now, trustPack }: RawOptions,
  note: (text: Text) => void,
): Promise<Rules> {
  if (!Array.isArray(rules)) return indexed(BASE);
  const { withPacks } = await import('./load.ts');
  const time = typeof now === 'string' ? Date.parse(now) : Number.NaN;
  // The problem of a time that can't be read is reported with those of the other options.
  return indexed(
    await withPacks(BASE, rules as string[], Number.isFinite(time) ? new Date(time) : new Date(), {
      note,
      trusted: trustPack === true,
    }),
  );
}
