/** All that the module does; what it knows is in the base that it is given. */

export { type AdviseOptions, advise, adviseBriefly } from './engine/advise.ts';
export { catalogue, type Entry, type EntryKind } from './engine/catalogue.ts';
export {
  type BadAnswer,
  type BadAnswerCode,
  BadAnswersError,
  badAnswers,
  checkAnswers,
  mostFor,
} from './engine/check-answers.ts';
export { compareRows } from './engine/compare.ts';
export { type Coverage, coverageOf, type StaleSource, staleSources } from './engine/coverage.ts';
export { type Difficulty, difficultyOf } from './engine/difficulty.ts';
export { citation, claimsOf, standingOf } from './engine/evidence/cite.ts';
export { explainClaims } from './engine/evidence/explain.ts';
export { standing } from './engine/evidence/grade.ts';
export { bandOf, isNumberKey, toFacts } from './engine/facts.ts';
export { fill, placeholdersIn } from './engine/fill.ts';
export { inBrief, inWords } from './engine/in-words.ts';
export { type AskedQuestion, askedIn, nextTurn, type Turn } from './engine/interview.ts';
export { type Judgement, judge } from './engine/judge.ts';
export { match, openFacts } from './engine/match.ts';
export { type InterviewOptions, isCoveredByCaution, nextQuestion } from './engine/next-question.ts';
export { type FullOutcome, fullOutcomeOf, type Outcome, outcomeOf } from './engine/outcome.ts';
export {
  defaultGoal,
  MissingAnswersError,
  type Settled,
  settle,
  settleFully,
} from './engine/settle.ts';
export { traceOf } from './engine/trace.ts';
export { CLOCK_KEYS, CLOCKS, type Clock } from './knowledge/clocks.ts';
export {
  DEFAULT_PLATFORM,
  kindsHolding,
  PLATFORMS,
  type PlatformInfo,
  platformsWhere,
  type SizeLimit,
  sizeLimit,
} from './knowledge/platforms.ts';
export * from './model/index.ts';
export type { TracedRule } from './model/trace.ts';
export { FINDING_CODES, type Finding, type FindingCode } from './verify/finding.ts';
export {
  type Covered,
  TooManySituationsError,
  type Verification,
  verify,
  verifyInSteps,
} from './verify/verify.ts';
