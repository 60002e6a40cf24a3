/** All that the module does; what it knows is in the base that it is given. */
export { type AdviseOptions, advise, adviseBriefly } from './advise.ts';
export { catalogue, type Entry, type EntryKind } from './catalogue.ts';
export {
  type BadAnswer,
  type BadAnswerCode,
  BadAnswersError,
  badAnswers,
  checkAnswers,
  mostFor,
} from './check-answers.ts';
export { CLOCK_KEYS, CLOCKS, type Clock } from './clocks.ts';
export { compareRows } from './compare.ts';
export { type Coverage, coverageOf, type StaleSource, staleSources } from './coverage.ts';
export { type Difficulty, difficultyOf } from './difficulty.ts';
export { citation, claimsOf, standingOf } from './evidence/cite.ts';
export { explainClaims } from './evidence/explain.ts';
export { standing } from './evidence/grade.ts';
export { bandOf, isNumberKey, toFacts } from './facts.ts';
export { fill, placeholdersIn } from './fill.ts';
export { inBrief, inWords } from './in-words.ts';
export { type AskedQuestion, askedIn, nextTurn, type Turn } from './interview.ts';
export { type Judgement, judge } from './judge.ts';
export { match, openFacts } from './match.ts';
export * from './model/index.ts';
export type { TracedRule } from './model/trace.ts';
export { type InterviewOptions, isCoveredByCaution, nextQuestion } from './next-question.ts';
export { type FullOutcome, fullOutcomeOf, type Outcome, outcomeOf } from './outcome.ts';
export {
  DEFAULT_PLATFORM,
  kindsHolding,
  PLATFORMS,
  type PlatformInfo,
  platformsWhere,
  type SizeLimit,
  sizeLimit,
} from './platforms.ts';
export {
  defaultGoal,
  MissingAnswersError,
  type Settled,
  settle,
  settleFully,
} from './settle.ts';
export { traceOf } from './trace.ts';
export { FINDING_CODES, type Finding, type FindingCode } from './verify/finding.ts';
export {
  type Covered,
  TooManySituationsError,
  type Verification,
  verify,
  verifyInSteps,
} from './verify/verify.ts';
