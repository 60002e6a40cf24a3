import type { When } from '../../model/facts.ts';
import { above, exactly } from '../../model/sizes.ts';
import { t } from '../../model/text.ts';

/** Conditions that several Telegram rules share. */
export const TELEGRAM = { platform: ['telegram'] } as const satisfies When;
export const LEAVE = { ...TELEGRAM, goal: ['leave'] } as const satisfies When;
export const DISSOLVE = { ...TELEGRAM, goal: ['dissolve'] } as const satisfies When;
export const HANDOVER = { ...TELEGRAM, goal: ['transfer'] } as const satisfies When;

/** Chats kept on the server as one; a basic group is kept as a copy for each member. */
export const SHARED = ['supergroup', 'channel'] as const;
/** Chats in which members talk. */
export const GROUPS = ['basic', 'supergroup'] as const;
/** Everything but Telegram Desktop, whose buttons are the best known. */
export const NOT_DESKTOP = ['ios', 'android', 'harmonyos', 'web'] as const;

/** Somebody else is in the chat, or nobody else is. */
export const WITH_OTHERS = { groupSize: above(1) } satisfies When;
export const ALONE = { groupSize: exactly(1) } satisfies When;

/** What an owner sees in the other of Telegram's two web apps. */
export const WEB_K_OWNER = t(
  'Telegram Web K has one window for both: with its box for everyone ticked you end it, without it you only leave.',
  'Web K 两件事在同一个窗口里：勾了“为所有人”就是解散，不勾只是退出。',
);
