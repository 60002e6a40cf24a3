import { alternatives, claims as alternativesClaims } from './alternatives.ts';
import { dissolving, claims as dissolvingClaims } from './dissolving.ts';
import { handingOver, claims as handingOverClaims } from './handing-over.ts';
import { keeping, claims as keepingClaims } from './keeping.ts';
import { leaving, claims as leavingClaims } from './leaving.ts';
import { quiet, claims as quietClaims } from './quiet.ts';
import { trouble, claims as troubleClaims } from './trouble.ts';

/** All rules of WhatsApp. */
export const whatsapp = [
  // First, so that what has happened is spoken of before the goal that it stands for.
  ...trouble,
  ...dissolving,
  ...handingOver,
  ...leaving,
  ...keeping,
  ...alternatives,
  ...quiet,
] as const;

/** What they rest on. */
export const whatsappClaims = {
  ...alternativesClaims,
  ...dissolvingClaims,
  ...handingOverClaims,
  ...keepingClaims,
  ...leavingClaims,
  ...quietClaims,
  ...troubleClaims,
} as const;
