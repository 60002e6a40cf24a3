import { BASE, compile } from '../../rules/internal.ts';

/** The built-in rules, ready to judge by. */
export const RULES = compile(BASE);
