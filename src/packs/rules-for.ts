import { BASE, indexed, type Rules, type Text } from '../../rules/internal.ts';
import type { RawOptions } from '../messages/command-line.ts';

/**
 * The compiled rules, with any packs. The code for packs is loaded on demand.
 *
 * @param note receives notes for the pack's author
 * @throws BadInput for an invalid pack
 */
export async function rulesFor(
  { rules, now, trustPack }: RawOptions,
  note: (text: Text) => void,
): Promise<Rules> {
  if (!Array.isArray(rules)) return indexed(BASE);
  const { withPacks } = await import('./load.ts');
  const time = typeof now === 'string' ? Date.parse(now) : Number.NaN;
  // An invalid time is reported later, with the problems of the other options.
  return indexed(
    await withPacks(BASE, rules as string[], Number.isFinite(time) ? new Date(time) : new Date(), {
      note,
      trusted: trustPack === true,
    }),
  );
}
