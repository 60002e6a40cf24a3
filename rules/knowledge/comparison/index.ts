import type { ComparisonRow } from '../../model/rule.ts';
import type { ClaimId } from '../claims.ts';
import { endingRows } from './ending.ts';
import { keepingRows } from './keeping.ts';

/** The comparison of the platforms: how a group ends, then what is kept and who is told. */
export const COMPARISON = [
  ...endingRows,
  ...keepingRows,
] as const satisfies readonly ComparisonRow<ClaimId>[];
