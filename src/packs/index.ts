/** The entry `group-exit/packs`: rules from elsewhere, checked before they count. */
import { checkBase, type RuleBase } from '../../rules/internal.ts';
import { addPack, COLLECT_ALL_UP_TO } from './add.ts';

/** What a pack is called, and when it is read; both can be left out. */
export interface PackOptions {
  /** What problems call the pack, such as the name of its file; “pack” unless said. */
  readonly name?: string;
  /** What decides whether the pack's day of review is past; the present unless said. */
  readonly now?: Date;
  /** Whether its sources count for what they claim to be; otherwise all it says is only reported. */
  readonly trusted?: boolean;
}

/**
 * The rules of a base and of a pack, which is checked as data from a stranger: its shape, that its ids are
 * new, that what it cites exists, that no two fixes undo each other. (`verify` proves the rest.)
 *
 * @param value the pack as parsed from JSON
 * @throws BadInput with what is wrong and where; nothing of the pack is taken then. RangeError for what is
 *   no base
 */
export function withPack(
  base: RuleBase,
  value: unknown,
  { name = 'pack', now = new Date(), trusted = false }: PackOptions = {},
): RuleBase {
  checkBase(base);
  const length = (JSON.stringify(value) ?? '').length;
  return addPack(base, value, { name, now, trusted, collectAll: length <= COLLECT_ALL_UP_TO });
}
