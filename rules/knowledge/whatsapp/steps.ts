import { whatsappEndSteps } from './end-steps.ts';
import { whatsappLeaveSteps } from './leave-steps.ts';

/** The steps of every WhatsApp plan, in the order in which they are done: hand over first, then leave. */
export const whatsappSteps = [...whatsappEndSteps, ...whatsappLeaveSteps] as const;
