import type { Advice, Brief, Trust } from '../model/advice.ts';
import type { AnswerKey, Answers } from '../model/facts.ts';
import type { Lang } from '../model/text.ts';
import { checkLang, checkObject, checkRules, checkTrust, checkWords } from './arguments.ts';
import type { Rules } from './compile.ts';
import { inBrief, inWords } from './in-words.ts';
import { fullOutcomeOf, outcomeOf } from './outcome.ts';
import { traceOf } from './trace.ts';

export interface AdviseOptions {
  readonly lang?: Lang;
  readonly trust?: Trust;
  /** Adds the trace: every rule, fired or not, and why. */
  readonly explain?: boolean;
  /** Keys of numbers that are not exact; the advice lists them in `assumed` and `approximate`. */
  readonly approximate?: readonly AnswerKey[];
  /** When the answers were true (ISO 8601 with a zone); echoed. */
  readonly asOf?: string;
}

/**
 * The full advice for a situation. Pure: the same answers and rules give the same advice.
 *
 * @param given answers within the questions' lists and ranges
 * @throws MissingAnswersError if a required answer is missing, BadAnswersError for an unknown
 *   key or value, RangeError for invalid options or rules that are not compiled
 */
export function advise(given: Answers, rules: Rules, options: AdviseOptions = {}): Advice {
  checkRules(rules);
  checkObject(options, 'the options');
  const { lang = 'en', trust = 'reported', explain = false, approximate = [], asOf } = options;
  checkLang(lang);
  checkTrust(trust);
  checkWords(approximate, 'approximate');
  const outcome = fullOutcomeOf(outcomeOf(given, rules, trust), rules, trust);
  const advice = inWords(outcome, given, rules, lang, { approximate, asOf });
  return explain ? { ...advice, trace: traceOf(advice.answers, rules, trust) } : advice;
}

/**
 * The verdict, blockers and wait of `advise`, without any text.
 *
 * @throws as `advise`
 */
export function adviseBriefly(
  given: Answers,
  rules: Rules,
  options: Pick<AdviseOptions, 'trust'> = {},
): Brief {
  checkRules(rules);
  checkObject(options, 'the options');
  const { trust = 'reported' } = options;
  checkTrust(trust);
  return inBrief(outcomeOf(given, rules, trust), given);
}
