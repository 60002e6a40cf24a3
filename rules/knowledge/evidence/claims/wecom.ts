import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';
import { wecomClaims1 } from './wecom-1.ts';
import { wecomClaims2 } from './wecom-2.ts';

/** Facts about WeCom groups. */
export const wecomClaims = {
  ...wecomClaims1,
  ...wecomClaims2,
} as const satisfies Record<string, Claim<SourceId>>;
