import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';
import { articleCheckClaims1 } from './article-check-1.ts';
import { articleCheckClaims2 } from './article-check-2.ts';
import { articleCheckClaims3 } from './article-check-3.ts';
import { articleCheckClaims4 } from './article-check-4.ts';

/** Every claim of the article, checked against other sources. */
export const articleCheckClaims = {
  ...articleCheckClaims1,
  ...articleCheckClaims2,
  ...articleCheckClaims3,
  ...articleCheckClaims4,
} as const satisfies Record<string, Claim<SourceId>>;
