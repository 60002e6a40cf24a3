import type { Answers } from '../../model/facts.ts';

/** Groups that are known to have no customers in them. */
export const KNOWN_OWN_GROUPS = ['payment', 'live', 'school', 'internal', 'all-staff'] as const;

/** Groups without customers in them; the ordinary one stands for a kind that is not known, too. */
export const OWN_GROUPS = ['ordinary', ...KNOWN_OWN_GROUPS] as const;

/** An owner of an internal group, for examples. */
export const OWNER = {
  platform: 'wecom',
  role: 'owner',
  groupType: 'internal',
  groupSize: 12,
  device: 'ios',
} as const satisfies Answers;
