/** The public API, and what the program and the tests use besides it. */

export { checkBase, checkLang, checkObject, checkRules, isObject } from './engine/arguments.ts';
export { badAnswers, choicesIn, maxFor } from './engine/check-answers.ts';
export { indexed } from './engine/compile.ts';
export { type Coverage, claimsOfRow, coverageOf } from './engine/coverage.ts';
export { citation, citationsOf, claimsOf, standingOf } from './engine/evidence.ts';
export { bandOf, isAimless, isNumberKey, replacesGoal, startOf, toFacts } from './engine/facts.ts';
export {
  asTold,
  fill,
  joinSentences,
  numbered,
  placeholdersIn,
  pluralOf,
  sizesIn,
  templateOf,
  withoutStop,
  withStop,
} from './engine/fill.ts';
export { inBrief, inWords } from './engine/in-words.ts';
export { isAbout, match, openFacts } from './engine/match.ts';
export { isCoveredByCaution, nextQuestion } from './engine/open.ts';
export { type FullOutcome, fullOutcomeOf, type Outcome, outcomeOf } from './engine/outcome.ts';
export { STALE_DAYS, type StaleSource, staleNewest, staleSources } from './engine/staleness.ts';
export { traceOf } from './engine/trace.ts';
export { choicesFor, fold, meansUnsure, NO, UNSURE, wordsFor, YES } from './engine/vocabulary.ts';
export { answerLabel, whoseCase } from './engine/whose-case.ts';
export * from './index.ts';
export {
  comparedWith,
  DEFAULT_PLATFORM,
  PLATFORMS,
  type PlatformInfo,
  sizeLimit,
} from './knowledge/platforms.ts';
export { CLOCK_KEYS, CLOCKS } from './model/facts.ts';
export {
  BANDS,
  COMPARED_PLATFORMS,
  FACT_VALUES,
  isDate,
  LANGS,
  PURPOSE_KEYS,
  RULE_KINDS,
  same,
  TROUBLES,
  t,
} from './model/index.ts';
export { goneOn, MOMENT_WANTED, readMoment } from './reading/as-of.ts';
export { contradictions, withoutContradictions } from './reading/contradictions.ts';
export { didYouMean } from './reading/messages.ts';
export { PROBLEM_CODES, tell } from './reading/problem.ts';
export { type Given, givenWith, readWhatFits } from './reading/read-answers.ts';
export { asTyped, readTypedNumber, twoReadings } from './reading/typed-number.ts';
export { FINDING_CODES } from './verify/finding.ts';
export { TooManySituationsError, verifyInSteps } from './verify/verify.ts';
