import { type Advice, advise, type Given } from '../../rules/internal.ts';
import type { JudgeOptions } from './judge-record.ts';

/**
 * The advice for what somebody gave.
 *
 * @param explain adds the trace
 */
export function adviceFor(
  { answers, approximate, asOf }: Given,
  { rules, trust, lang }: JudgeOptions,
  explain = false,
): Advice {
  return advise(answers, rules, { lang, trust, explain, approximate, ...(asOf && { asOf }) });
}
