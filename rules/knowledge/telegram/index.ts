import { alternatives } from './alternatives.ts';
import { dissolving, claims as dissolvingClaims } from './dissolving.ts';
import { handingOver, claims as handingOverClaims } from './handing-over.ts';
import { keeping, claims as keepingClaims } from './keeping.ts';
import { leaving, claims as leavingClaims } from './leaving.ts';
import { quiet, claims as quietClaims } from './quiet.ts';
import { trouble, claims as troubleClaims } from './trouble.ts';

/** All rules of Telegram. */
export const telegram = [
  ...dissolving,
  ...handingOver,
  ...leaving,
  ...keeping,
  ...alternatives,
  ...quiet,
  ...trouble,
] as const;

/** What they rest on. */
export const telegramClaims = {
  ...dissolvingClaims,
  ...handingOverClaims,
  ...keepingClaims,
  ...leavingClaims,
  ...quietClaims,
  ...troubleClaims,
} as const;
