import {
  type FixStep,
  PLATFORMS,
  type Platform,
  type PlatformInfo,
  type SizeLimit,
} from '../rules/internal.ts';
import type { ClaimId } from '../rules/knowledge/evidence/claims/index.ts';

// Held by the compiler alone (`npm run typecheck`): an error that is expected and doesn't come is one.

// @ts-expect-error a platform that is added needs an entry
export const oneMorePlatform: Readonly<Record<Platform | 'signal', PlatformInfo>> = PLATFORMS;

export const waitForHours: FixStep['until'] = { clock: 'sessionAgeHours', reaches: 24 };
// @ts-expect-error people are no clock: nobody can wait for them
export const waitForPeople: FixStep['until'] = { clock: 'groupSize', reaches: 40 };

// @ts-expect-error a platform's limit rests on a claim that there is
export const unknownClaim: SizeLimit<ClaimId> = { most: 500, claim: 'B999' };
