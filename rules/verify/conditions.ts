import { alternativesOf } from '../engine/match.ts';
import type { Condition, FactKey, When } from '../model/facts.ts';

/** Whether one condition implies another: each of its alternatives is contained in one of the other's. */
export function implies(one: Condition, other: Condition): boolean {
  return alternativesOf(one).every((narrow) =>
    alternativesOf(other).some((wide) =>
      keysOf(wide).every(
        (key) => narrow[key]?.every((value) => valuesOf(wide, key)?.includes(value)) ?? false,
      ),
    ),
  );
}

/** Whether two conditions can hold at once. */
export function overlap(one: Condition, other: Condition): boolean {
  return alternativesOf(one).some((a) =>
    alternativesOf(other).some((b) =>
      keysOf(a).every((key) => valuesOf(b, key)?.some((value) => valuesOf(a, key)?.includes(value)) ?? true),
    ),
  );
}

const keysOf = (when: When) => Object.keys(when) as FactKey[];

const valuesOf = (when: When, key: FactKey): readonly string[] | undefined => when[key];
