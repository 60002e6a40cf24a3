import { BASE, compile } from '../../rules/internal.ts';

/** The landed rules, ready to judge by. */
export const RULES = compile(BASE);
