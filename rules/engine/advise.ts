import type { Advice, Brief, Trust } from '../model/advice.ts';
import type { AnswerKey, Answers } from '../model/facts.ts';
import { LANGS, type Lang } from '../model/text.ts';
import type { Rules } from './compile.ts';
import { inBrief, inWords } from './in-words.ts';
import { fullOutcomeOf, outcomeOf } from './outcome.ts';
import { traceOf } from './trace.ts';

export interface AdviseOptions {
  readonly lang?: Lang;
  readonly trust?: Trust;
  /** Adds the trace: every rule, fired or not, and why. */
  readonly explain?: boolean;
  /** Numbers among the answers that are not exact; they stand in `assumed` and `approximate`. */
  readonly approximate?: readonly AnswerKey[];
}

/**
 * The whole advice for a situation. Pure: the same answers and rules give the same advice.
 *
 * @param given answers within the questions' lists and ranges
 * @throws MissingAnswersError if a required answer is missing, BadAnswersError if there is no such answer
 *   or value, RangeError for a language in which nothing is written
 */
export function advise(given: Answers, rules: Rules, options: AdviseOptions = {}): Advice {
  const { lang = 'en', trust = 'reported', explain = false, approximate = [] } = options;
  if (!LANGS.includes(lang)) throw new RangeError(`no texts in “${lang}”: ${LANGS.join(', ')}`);
  const outcome = fullOutcomeOf(outcomeOf(given, rules, trust), rules, trust);
  const advice = inWords(outcome, given, rules, lang, { approximate });
  return explain ? { ...advice, trace: traceOf(advice.answers, rules, trust) } : advice;
}

/**
 * What `advise` would come to, without its texts.
 *
 * @throws as `advise`
 */
export function adviseBriefly(
  given: Answers,
  rules: Rules,
  { trust }: Pick<AdviseOptions, 'trust'> = {},
): Brief {
  return inBrief(outcomeOf(given, rules, trust), given);
}
