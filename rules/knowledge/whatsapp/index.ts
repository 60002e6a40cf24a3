import { alternatives } from './alternatives.ts';
import { dissolving } from './dissolving.ts';
import { handingOver } from './handing-over.ts';
import { keeping } from './keeping.ts';
import { leaving } from './leaving.ts';

/** All rules of WhatsApp. */
export const whatsapp = [...dissolving, ...handingOver, ...leaving, ...keeping, ...alternatives] as const;
