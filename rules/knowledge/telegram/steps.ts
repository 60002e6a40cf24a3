import { telegramDissolveSteps } from './dissolve-steps.ts';
import { telegramLeaveSteps } from './leave-steps.ts';
import { telegramTransferSteps } from './transfer-steps.ts';

/** The steps of every Telegram plan, in the order in which they are done: hand over first, then leave. */
export const telegramSteps = [
  ...telegramTransferSteps,
  ...telegramDissolveSteps,
  ...telegramLeaveSteps,
] as const;
