import type { Claim } from '../../../model/evidence.ts';
import type { SourceId } from '../sources/index.ts';
import { articleClaims1 } from './article-1.ts';
import { articleClaims2 } from './article-2.ts';
import { articleClaims3 } from './article-3.ts';
import { articleClaims4 } from './article-4.ts';

/** What the article says, row by row. */
export const articleClaims = {
  ...articleClaims1,
  ...articleClaims2,
  ...articleClaims3,
  ...articleClaims4,
} as const satisfies Record<string, Claim<SourceId>>;
