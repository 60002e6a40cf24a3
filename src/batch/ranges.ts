import { type Answers, BANDS, bandsTold, type NumberKey, type Platform } from '../../rules/index.ts';
import type { Settings } from '../settings.ts';

/** What a number may be, and where its bands begin. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  readonly from: readonly number[];
}

const NO_RANGE: Range = { min: 1, max: 0, whole: false, from: [] };

/** The place of a number's band; -1 where it is out of range. */
export function placeIn({ min, max, whole, from }: Range, value: number): number {
  if (!(value >= min && value <= max) || (whole && !Number.isInteger(value))) return -1;
  let at = from.length - 1;
  while (at > 0 && value < (from[at] as number)) at--;
  return at;
}

/**
 * The ranges of numbers in the order of a record's holes; ways of writing share them. The whole advice
 * tells all bands apart, since it says what they are like elsewhere; the brief form those that a rule
 * on the platform tells.
 */
export function rangesFor({ base, brief, answers: before }: Settings) {
  const known = new Map<string, readonly Range[]>();
  const rangeOf = (key: NumberKey | undefined, platform: Platform): Range => {
    const question = base.questions.find((one) => one.key === key);
    if (!key || question?.kind !== 'number') return NO_RANGE;
    const { min, max, whole = false } = question;
    const from = brief ? bandsTold(key, platform, base) : BANDS[key].map((band) => band.from);
    return { min, max, whole, from };
  };
  return (keys: readonly (NumberKey | undefined)[], given: Answers): readonly Range[] => {
    const platform = given.platform ?? before.platform ?? 'wechat';
    const name = `${platform} ${keys}`;
    const found = known.get(name) ?? keys.map((key) => rangeOf(key, platform));
    known.set(name, found);
    return found;
  };
}
