import { didYouMean, type Problem, type Text, t } from '../../rules/internal.ts';
import { nearest } from './nearest.ts';

/** The command line is wrong. */
export class UsageError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** A problem with an option. */
export function usageProblem(option: string, message: Text, hint: Text): Problem {
  return { code: 'usage', message, path: option, hint };
}

/** An option's value is not allowed; `allowed` lists the values or describes them. */
export function notAllowed(option: string, value: unknown, allowed: readonly string[] | Text): Problem {
  return usageProblem(
    option,
    t(`${option} cannot be “${String(value)}”`, `${option} 不能是“${String(value)}”`),
    'en' in allowed ? allowed : didYouMean(nearest(String(value), allowed), allowed),
  );
}

/** Two options contradict each other; the problem is attributed to the second. */
export function contradiction(one: string, other: string): Problem {
  return usageProblem(
    other.split(' ')[0] ?? other,
    t(`${one} and ${other} contradict each other`, `${one} 和 ${other} 互相矛盾`),
    t('give one of them', '只给其中一个'),
  );
}
