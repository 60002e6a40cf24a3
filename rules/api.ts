/** All that the module does; what it knows is in the base that it is given. */
export { type AdviseOptions, advise, compose, headOf } from './advise.ts';
export { alikeName, bandsTold } from './alike.ts';
export { type Amount, amountOf, type Mark, type Numerals, numeralsFor, written } from './amount.ts';
export { adviseBriefly, type Brief, composeBrief } from './brief.ts';
export { catalogue, type Entry, type EntryKind } from './catalogue.ts';
export { BadAnswersError, checkAnswers } from './check-answers.ts';
export { compareRows } from './compare.ts';
export { type Coverage, coverageOf, type StaleSource, staleSources } from './coverage.ts';
export { type Difficulty, difficultyOf } from './difficulty.ts';
export { citation, claimsOf, standingOf } from './evidence/cite.ts';
export { explainClaims } from './evidence/explain.ts';
export { standing } from './evidence/grade.ts';
export { bandOf, isNumberKey, toFacts } from './facts.ts';
export { fill, placeholdersIn } from './fill.ts';
export { type AskedQuestion, askedIn, nextTurn, type Turn } from './interview.ts';
export { type Judgement, judge, judgedWait } from './judge.ts';
export { match, openFacts } from './match.ts';
export * from './model/index.ts';
export type { TracedRule } from './model/trace.ts';
export { type InterviewOptions, isCoveredByCaution, nextQuestion } from './next-question.ts';
export {
  defaultGoal,
  MissingAnswersError,
  type Settled,
  settle,
  settledLike,
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
export { elsewhereName, yoursElsewhere } from './yours.ts';
