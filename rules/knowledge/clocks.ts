import type { ClockKey } from '../model/facts.ts';

/** A fact that counts time by itself. */
export interface Clock {
  /** How many hours its unit has: 24 where days are counted. */
  readonly hoursPerUnit: number;
}

/** The facts that grow while somebody waits. A blocker can wait for these only. */
export const CLOCKS: Readonly<Record<ClockKey, Clock>> = {
  hoursSinceRedPacket: { hoursPerUnit: 1 },
  hoursSinceRequest: { hoursPerUnit: 1 },
  passwordAgeDays: { hoursPerUnit: 24 },
  sessionAgeHours: { hoursPerUnit: 1 },
};

/** The keys of `CLOCKS`, for those who go through them all. */
export const CLOCK_KEYS = Object.keys(CLOCKS) as readonly ClockKey[];
