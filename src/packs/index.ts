/** The entry `group-exit/packs`: third-party rules, validated before use. */
import { checkBase, checkObject, type RuleBase } from '../../rules/internal.ts';
import { addPack, COLLECT_ALL_UP_TO } from './add.ts';

/** Options of `withPack`; all optional. */
export interface PackOptions {
  /** The name of the pack in problems, such as its file name; default “pack”. */
  readonly name?: string;
  /** Decides whether the pack's review date has passed; default the current time. */
  readonly now?: Date;
  /** Whether its sources count with the kind they state; otherwise everything it says is only reported. */
  readonly trusted?: boolean;
}

/**
 * Adds a pack to a rule base. The pack is validated as untrusted data: shape, unique ids, existing citations,
 * no two fixes that undo each other. (`verify` proves the rest.)
 *
 * @param value the pack, parsed from JSON
 * @returns a new base; `base` is unchanged
 * @throws BadInput with the problems and their places. RangeError for an
 *   invalid base, invalid options, and what JSON cannot hold
 */
export function withPack(base: RuleBase, value: unknown, options: PackOptions = {}): RuleBase {
  checkBase(base);
  checkObject(options, 'the options');
  const { name = 'pack', now = new Date(), trusted = false } = options;
  const { length } = asJson(value);
  return addPack(base, value, { name, now, trusted, collectAll: length <= COLLECT_ALL_UP_TO });
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    throw new RangeError('a pack must be what JSON can hold: no circles, no bigint');
  }
}
