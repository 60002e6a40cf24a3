import { BANDS, type Role, type When } from './facts.ts';

/* Bands of members, for conditions. */

type SizeBand = (typeof BANDS)['groupSize'][number]['name'];

/** The bands above `most` members. */
export const above = (most: number): SizeBand[] => sizes(most + 1, Number.POSITIVE_INFINITY);

/** The bands from `least` members up. */
export const fromSize = (least: number): SizeBand[] => sizes(least, Number.POSITIVE_INFINITY);

/** The band of exactly `size` members. */
export const exactly = (size: number): SizeBand[] => sizes(size, size + 1);

/**
 * Being one among others in a group. Only owners are asked how many there are.
 *
 * @param when what else holds
 * @param roles the other roles of the app
 * @param where what holds besides, named behind the role
 */
export const besideOthers = (when: When, roles: readonly Role[], where: When = {}): When[] => [
  { ...when, role: roles, ...where },
  { ...when, role: ['owner'], groupSize: fromSize(2), ...where },
];

/** @throws RangeError if no band starts at one of the ends: `BANDS` lacks a cut that a rule needs */
function sizes(from: number, below: number): SizeBand[] {
  const { groupSize } = BANDS;
  const cuts: readonly number[] = [...groupSize.map((band) => band.from), Number.POSITIVE_INFINITY];
  for (const end of [from, below])
    if (!cuts.includes(end)) throw new RangeError(`no band of groupSize begins at ${end}: add it to BANDS`);
  return groupSize.filter((band) => band.from >= from && band.from < below).map((band) => band.name);
}
