import type { Answers } from '../../model/facts.ts';

/** Groups without customers in them. */
export const OWN_GROUPS = ['ordinary', 'payment', 'live', 'school', 'internal', 'all-staff'] as const;

/** An owner of an internal group, for examples. */
export const OWNER = {
  platform: 'wecom',
  role: 'owner',
  groupType: 'internal',
  groupSize: 12,
  device: 'ios',
} as const satisfies Answers;
