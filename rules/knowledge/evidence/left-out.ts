import type { ClaimId } from './claims/index.ts';

/** Rows of the evidence files that no rule cites on purpose, and why. A test holds the list short. */
export const LEFT_OUT = {
  B13: 'says what admins may do; no way out of a group needs it',
  B18: 'pinning a message on a computer; no step of a plan uses it',
  B24: 'about deleting an account, which is no way out of one group',
  P11: 'a statement of 2018; P10 is newer and more precise',
  C07: 'sizes of WeCom groups; nothing in WeCom hangs on the size',
} as const satisfies Partial<Record<ClaimId, string>>;
