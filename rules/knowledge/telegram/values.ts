import type { When } from '../../model/facts.ts';
import { LEAVING } from '../wechat/values.ts';

/** Conditions that several Telegram rules share. */
export const TELEGRAM = { platform: ['telegram'] } as const satisfies When;
export const LEAVE = { ...TELEGRAM, goal: LEAVING } as const satisfies When;
export const DISSOLVE = { ...TELEGRAM, goal: ['dissolve'] } as const satisfies When;
export const HANDOVER = { ...TELEGRAM, goal: ['transfer'] } as const satisfies When;

/** Chats kept on the server as one; a basic group is kept as a copy for each member. */
export const SHARED = ['supergroup', 'channel'] as const;
/** Chats in which members talk. */
export const GROUPS = ['basic', 'supergroup'] as const;
