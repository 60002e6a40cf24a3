import type { When } from '../../model/facts.ts';
import { LEAVING } from '../wechat/values.ts';

/** Conditions that several WhatsApp rules share. */
export const WHATSAPP = { platform: ['whatsapp'] } as const satisfies When;
export const LEAVE = { ...WHATSAPP, goal: LEAVING } as const satisfies When;
export const DISSOLVE = { ...WHATSAPP, goal: ['dissolve'] } as const satisfies When;
export const HANDOVER = { ...WHATSAPP, goal: ['transfer'] } as const satisfies When;

/** Whoever created the group (`owner`) is an admin like the others, whom the others cannot remove. */
export const ADMINS = ['owner', 'admin'] as const;
/** Ending an ordinary group, and a community, are different things. */
export const END_GROUP = { ...DISSOLVE, role: ADMINS, groupType: ['ordinary'] } as const satisfies When;
export const END_COMMUNITY = {
  ...DISSOLVE,
  role: ['owner'],
  groupType: ['community'],
} as const satisfies When;
