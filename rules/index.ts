/**
 * group-exit as a library: knowledge and judgement without any input or output. It imports nothing from
 * outside this folder and runs in a browser as it is. docs/library.md has an example of each name.
 *
 * What stands here is public: what is taken away or renamed breaks other people's programs. What this
 * repository alone uses is in internal.ts.
 */
export { type AdviseOptions, advise, adviseBriefly } from './engine/advise.ts';
export { type AskedQuestion, askedIn } from './engine/asked.ts';
export { catalogue, type Entry, type EntryKind } from './engine/catalogue.ts';
export { type BadAnswer, type BadAnswerCode, BadAnswersError } from './engine/check-answers.ts';
export { type ByKind, compile, type Rules } from './engine/compile.ts';
export { complete, MissingAnswersError, type Situation } from './engine/complete.ts';
export { explainClaims } from './engine/evidence.ts';
export { type Judgement, judge } from './engine/judge.ts';
export { type InterviewOptions, nextTurn, type Turn } from './engine/open.ts';
export { SCREEN_WORDS } from './engine/screen-words.ts';
export type { Vocabulary } from './engine/vocabulary.ts';
export { BASE } from './knowledge/base.ts';
export type { SizeLimit } from './knowledge/platforms.ts';
export type { TracedRule } from './model/advice.ts';
export type * from './model/index.ts';
export type { Suggest } from './reading/messages.ts';
export { BadInput, type Problem, type ProblemCode } from './reading/problem.ts';
export { type AnswerRecord, type Reading, readAnswers } from './reading/read-answers.ts';
export type { Finding, FindingCode } from './verify/finding.ts';
export { type Covered, type Verification, verify } from './verify/verify.ts';
