import {
  type AnswerKey,
  type ChoiceQuestion,
  type Example,
  type FixStep,
  type NumberQuestion,
  PLATFORMS,
  type Platform,
  type PlatformInfo,
  type Rule,
  type SizeLimit,
  same,
} from '../rules/internal.ts';
import type { ClaimId } from '../rules/knowledge/claims.ts';
import { defineClaims } from '../rules/knowledge/define.ts';
import type { QUESTIONS } from '../rules/knowledge/questions/index.ts';
import type { wechat } from '../rules/knowledge/wechat/index.ts';
import { WHATSAPP } from '../rules/knowledge/whatsapp/values.ts';

// Held by the compiler alone (`npm run typecheck`): an error that is expected and doesn't come is one.

// @ts-expect-error a platform that is added needs an entry
export const oneMorePlatform: Readonly<Record<Platform | 'signal', PlatformInfo>> = PLATFORMS;

// @ts-expect-error a platform's limit rests on a claim that there is
export const unknownClaim: SizeLimit<ClaimId> = { most: 500, claim: 'B999' };

export const waitForHours: FixStep['until'] = { clock: 'sessionAgeHours', reaches: 24 };
// @ts-expect-error people are no clock: nobody can wait for them
export const waitForPeople: FixStep['until'] = { clock: 'groupSize', reaches: 40 };

export const changes: FixStep['sets'] = { role: 'super-admin', liveNow: false, device: ['ios', 'android'] };
// @ts-expect-error nobody can become what there is not
export const changeToNobody: FixStep['sets'] = { role: 'super-admn' };
// @ts-expect-error yes or no, and nothing else
export const changeToColour: FixStep['sets'] = { liveNow: 'purple' };
// @ts-expect-error "not sure" is nothing that anybody does
export const changeToDoubt: FixStep['sets'] = { liveNow: 'unsure' };
// @ts-expect-error each of several values is looked at
export const changeToOneOf: FixStep['sets'] = { device: ['ios', 'toaster'] };

const effect = {
  kind: 'effect',
  id: 'wechat.leave.of-types',
  when: { platform: ['wechat'] },
  short: { en: 'So it is.', zh: '就是这样。' },
  evidence: ['wechat.limit-40'],
} as const;

export const rules = [
  effect,
  { ...effect, when: { ...WHATSAPP, groupSize: ['40'] }, excludes: ['wechat.leave.quiet'] },
  // @ts-expect-error a fact that there is not
  { ...effect, when: { devise: ['ios'] } },
  // @ts-expect-error a fact that there is not, beside others that are shared
  { ...effect, when: { ...WHATSAPP, devise: ['ios'] } },
  // @ts-expect-error a value that there is not
  { ...effect, when: { device: ['toaster'] } },
  // @ts-expect-error a value that there is not, in one of several conditions
  { ...effect, when: [{ device: ['ios'] }, { role: ['super-admn'] }] },
  // @ts-expect-error a cut that no band has
  { ...effect, when: { groupSize: ['50'] } },
  // @ts-expect-error a claim that there is not
  { ...effect, evidence: ['B999'] },
  // @ts-expect-error a claim that there is not, among those that say otherwise
  { ...effect, against: ['B999'] },
  // @ts-expect-error what is said rests on something
  { ...effect, evidence: [] },
  // @ts-expect-error a text has both languages
  { ...effect, short: { en: 'So it is.' } },
  // @ts-expect-error a rule that there is not
  { ...effect, excludes: ['no.such.rule'] },
  // @ts-expect-error a kind that there is not
  { ...effect, kind: 'note' },
] as const satisfies readonly Rule<ClaimId, (typeof wechat)[number]['id']>[];

export const examples = [
  { answers: { role: 'owner', groupSize: 41, liveNow: 'unsure' }, fires: true },
  // @ts-expect-error an answer that there is not
  { answers: { role: 'super-admn' }, fires: true },
  // @ts-expect-error a question that there is not
  { answers: { roll: 'owner' }, fires: true },
  // @ts-expect-error a band is no answer: people are counted
  { answers: { groupSize: '41-100' }, fires: true },
] as const satisfies readonly Example[];

const choice = { label: { en: 'WeChat', zh: '微信' }, hint: { en: '', zh: '' }, synonyms: [] };
const question = {
  kind: 'choice',
  text: choice.label,
  help: choice.label,
  name: choice.label,
  why: choice.label,
  synonyms: [],
} as const;

export const questions = [
  { ...question, key: 'platform', choices: [{ ...choice, value: 'wechat' }] },
  // @ts-expect-error a platform that there is not
  { ...question, key: 'platform', choices: [{ ...choice, value: 'wechta' }] },
  // @ts-expect-error a role is no platform
  { ...question, key: 'platform', choices: [{ ...choice, value: 'owner' }] },
  // @ts-expect-error only platforms that there are can have a choice of their own
  { ...question, key: 'role', choices: [{ ...choice, value: 'owner', platforms: ['wechta'] }] },
] as const satisfies readonly ChoiceQuestion[];

const clock = {
  ...question,
  kind: 'number',
  key: 'sessionAgeHours',
  whole: false,
  min: 0,
  max: 9,
  unit: choice.label,
} as const;
export const clocks = [
  { ...clock, leftOut: 0 },
  // @ts-expect-error a clock that is assumed to have run makes the wait too short
  { ...clock, leftOut: 24 },
] as const satisfies readonly NumberQuestion[];

const said = { rows: ['A1.1'], says: same('x') } as const;
export const claims = defineClaims('law', {
  one: { ...said, for: { ll22: true }, figures: { most: 40 } },
  // @ts-expect-error a source that isn't there says nothing
  two: { ...said, for: { ll22: true, ll23: true } },
});
export const most: number = claims['law.one'].figures.most;
// @ts-expect-error a figure that the claim doesn't have
export const least = claims['law.one'].figures.least;

type Asked = (typeof QUESTIONS)[number];
type Choosable = Extract<Asked, { key: 'platform' }>['choices'][number]['value'];
// What is missing here is asked by no question, or can't be chosen: the error names it.
export const unasked: Readonly<Record<Exclude<AnswerKey, Asked['key']>, never>> = {};
export const unchoosable: Readonly<Record<Exclude<Platform, Choosable>, never>> = {};
