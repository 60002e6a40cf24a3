import { alternatives, claims as alternativesClaims } from './alternatives.ts';
import { dissolving, claims as dissolvingClaims } from './dissolving.ts';
import { handingOver, claims as handingOverClaims } from './handing-over.ts';
import { keeping, claims as keepingClaims } from './keeping.ts';
import { leaving, claims as leavingClaims } from './leaving.ts';
import { obstacles, claims as obstaclesClaims } from './obstacles.ts';
import { ownerLeaves } from './owner-leaves.ts';
import { quiet, claims as quietClaims } from './quiet.ts';
import { trouble, claims as troubleClaims } from './trouble.ts';

/** All rules of WeChat, and of WeCom where both are alike. */
export const wechat = [
  ...obstacles,
  ...ownerLeaves,
  ...dissolving,
  ...handingOver,
  ...leaving,
  ...keeping,
  ...alternatives,
  ...quiet,
  ...trouble,
] as const;

/** What they rest on. */
export const wechatClaims = {
  ...alternativesClaims,
  ...dissolvingClaims,
  ...handingOverClaims,
  ...keepingClaims,
  ...leavingClaims,
  ...obstaclesClaims,
  ...quietClaims,
  ...troubleClaims,
} as const;
