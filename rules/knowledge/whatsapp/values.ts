import type { When } from '../../model/facts.ts';
import { above, exactly } from '../../model/sizes.ts';

/** Conditions that several WhatsApp rules share. */
export const WHATSAPP = { platform: ['whatsapp'] } as const satisfies When;
export const LEAVE = { ...WHATSAPP, goal: ['leave'] } as const satisfies When;
export const DISSOLVE = { ...WHATSAPP, goal: ['dissolve'] } as const satisfies When;
export const HANDOVER = { ...WHATSAPP, goal: ['transfer'] } as const satisfies When;
/** The goals after which the asker is out; who hands over stays. */
export const OUT = { ...WHATSAPP, goal: ['leave', 'dissolve'] } as const satisfies When;

/** Whoever created the group (`owner`) is an admin like the others, whom the others cannot remove. */
export const ADMINS = ['owner', 'admin'] as const;
/** Sentences about the others say nothing to one who is alone in the group. */
export const WITH_OTHERS = { groupSize: above(1) } satisfies When;
export const ALONE = { groupSize: exactly(1) } satisfies When;
/** Ending an ordinary group, and a community, are different things. */
export const END_GROUP = { ...DISSOLVE, role: ADMINS, groupType: ['ordinary'] } as const satisfies When;
export const END_COMMUNITY = {
  ...DISSOLVE,
  role: ['owner'],
  groupType: ['community'],
} as const satisfies When;
