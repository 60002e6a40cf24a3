import { alternatives, claims as alternativesClaims } from './alternatives.ts';
import { dissolving, claims as dissolvingClaims } from './dissolving.ts';
import { handingOver, claims as handingOverClaims } from './handing-over.ts';
import { keeping, claims as keepingClaims } from './keeping.ts';
import { leaving, claims as leavingClaims } from './leaving.ts';

/** All rules of WhatsApp. */
export const whatsapp = [...dissolving, ...handingOver, ...leaving, ...keeping, ...alternatives] as const;

/** What they rest on. */
export const whatsappClaims = {
  ...alternativesClaims,
  ...dissolvingClaims,
  ...handingOverClaims,
  ...keepingClaims,
  ...leavingClaims,
} as const;
