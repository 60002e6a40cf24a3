import { LEAVING } from '../wechat/values.ts';

/** Conditions that several WhatsApp rules share. */
export const WHATSAPP = { platform: ['whatsapp'] } as const;
export const LEAVE = { ...WHATSAPP, goal: LEAVING } as const;
export const DISSOLVE = { ...WHATSAPP, goal: ['dissolve'] } as const;
export const HANDOVER = { ...WHATSAPP, goal: ['transfer'] } as const;

/** Whoever created the group (`owner`) is an admin like the others, whom the others cannot remove. */
export const ADMINS = ['owner', 'admin'] as const;
/** Ending an ordinary group, and a community, are different things. */
export const END_GROUP = { ...DISSOLVE, role: ADMINS, groupType: ['ordinary'] } as const;
export const END_COMMUNITY = { ...DISSOLVE, role: ['owner'], groupType: ['community'] } as const;
