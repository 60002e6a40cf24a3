import { BASE, judge } from '../../../rules/index.ts';
import { randomSituations } from './random-situations.ts';

/**
 * A process of its own: prints the milliseconds that the first judgement takes, in which the rules are
 * compiled. The rules have been loaded before, and nothing has been judged.
 */
const [situation] = randomSituations(1, 1);
const began = performance.now();
if (situation) judge(situation.facts, BASE);
console.log(performance.now() - began);
