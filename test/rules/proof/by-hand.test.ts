import { expect, test } from 'vitest';
import {
  type Answers,
  BASE,
  type Blocker,
  type FindingCode,
  judge,
  type RuleBase,
  type RuleKind,
  type RuleOf,
  toFacts,
  verify,
} from '../../../rules/internal.ts';
import { RULES } from '../../support/rules.ts';

/** The built-in rules with one platform to choose from: its conversations alone are walked, which is quick. */
const TELEGRAM: RuleBase = {
  ...BASE,
  questions: BASE.questions.map((question) =>
    question.key === 'platform' && question.kind === 'choice'
      ? { ...question, choices: question.choices.filter(({ value }) => value === 'telegram') }
      : question,
  ),
};

/** The rules with one of them changed. */
const changed = <K extends RuleKind>(kind: K, id: string, change: (one: RuleOf<K>) => object): RuleBase => ({
  ...TELEGRAM,
  rules: TELEGRAM.rules.map((one) =>
    one.kind === kind && one.id === id ? { ...one, ...change(one as RuleOf<K>) } : one,
  ),
});

const withFix = (id: string, change: Partial<Blocker['fix'][number]>) =>
  changed('blocker', id, ({ fix }) => ({ fix: fix.map((step) => ({ ...step, ...change })) }));

const blockedBy = (id: string) => (answers: Answers) =>
  judge(toFacts(answers, RULES.questions), RULES).blockers.some((one) => one.id === id);

const OWN_ACT = TELEGRAM.rules.find((one) => one.id === 'telegram.leave.act-ios');

/** Mistakes that a contributor could make: the finding's code, ids it names, what its example must be. */
const MISTAKES: readonly [string, RuleBase, FindingCode, string[], ((answers: Answers) => boolean)?][] = [
  [
    'adding nobody to a group of one',
    withFix('telegram.transfer.alone', { sets: { groupSize: 1 } }),
    'plan-fails',
    ['telegram.transfer.alone'],
    blockedBy('telegram.transfer.alone'),
  ],
  [
    'waiting an hour too little',
    withFix('telegram.transfer.session-too-fresh', { until: { clock: 'sessionAgeHours', reaches: 23 } }),
    'plan-fails',
    ['telegram.transfer.session-too-fresh'],
    blockedBy('telegram.transfer.session-too-fresh'),
  ],
  [
    'sending a person from one computer to another',
    withFix('telegram.dissolve.desktop-basic-group', { sets: { device: 'desktop' } }),
    'plan-fails',
    ['telegram.dissolve.desktop-basic-group'],
    ({ device }) => device === 'desktop',
  ],
  [
    'forgetting the act',
    { ...TELEGRAM, rules: TELEGRAM.rules.filter((one) => one !== OWN_ACT) },
    'no-act',
    [],
    ({ device }) => device === 'ios',
  ],
  [
    'the same act twice',
    {
      ...TELEGRAM,
      rules: TELEGRAM.rules.flatMap((one) => (one === OWN_ACT ? [one, { ...one, id: 'x' }] : [one])),
    },
    'no-act',
    ['telegram.leave.act-ios', 'x'],
    ({ device }) => device === 'ios',
  ],
  [
    'leaving a member without a way out',
    {
      ...TELEGRAM,
      rules: TELEGRAM.rules.filter((one) => one.kind !== 'alternative' || !one.id.startsWith('telegram.')),
    },
    'no-way-out',
    ['telegram.dissolve.not-owner'],
    blockedBy('telegram.dissolve.not-owner'),
  ],
  [
    'nothing else to do for somebody who is out already',
    { ...TELEGRAM, rules: TELEGRAM.rules.filter(({ id }) => id !== 'telegram.already-out.coming-back') },
    'screen-incomplete',
    [],
    ({ trouble }) => trouble === 'already-out',
  ],
  [
    'a caution that doubles its blocker',
    changed('blocker', 'telegram.transfer.session-too-fresh', (one) => ({
      ifUnknown: { when: one.when, short: one.short },
    })),
    'blocked-and-assumed',
    ['telegram.transfer.session-too-fresh'],
    blockedBy('telegram.transfer.session-too-fresh'),
  ],
  [
    'a number that nobody knows there',
    changed('blocker', 'telegram.transfer.session-too-fresh', () => ({
      short: { en: '{excess}', zh: '{excess}' },
    })),
    'number-unknown',
    ['telegram.transfer.session-too-fresh'],
    blockedBy('telegram.transfer.session-too-fresh'),
  ],
  [
    'a condition that cannot hold',
    changed('effect', 'telegram.leave.lives-on', () => ({
      when: { platform: ['telegram'], role: ['super-admin'] },
    })),
    'never-fires',
    ['telegram.leave.lives-on'],
  ],
  [
    'a label of one app on all devices',
    changed('step', 'telegram.leave.act-ios', () => ({ when: { platform: ['telegram'], goal: ['leave'] } })),
    'other-device',
    ['telegram.leave.act-ios', 'telegram.ios-leave-button'],
  ],
  [
    'the others’ copies, to somebody without others',
    changed('caution', 'telegram.leave.clearing-is-local', () => ({
      when: { platform: ['telegram'], goal: ['leave'], groupType: ['supergroup'] },
    })),
    'told-alone',
    ['telegram.leave.clearing-is-local'],
    ({ role, groupSize }) => role === 'owner' && groupSize === 1,
  ],
  [
    'that the group goes on, to somebody without others',
    changed('effect', 'telegram.leave.lives-on', () => ({
      when: { platform: ['telegram'], goal: ['leave'], groupType: ['supergroup'] },
    })),
    'told-alone',
    ['telegram.leave.lives-on'],
    ({ role, groupSize }) => role === 'owner' && groupSize === 1,
  ],
  [
    'another goal without saying so',
    changed('alternative', 'telegram.alternative.quiet', () => ({
      short: { en: 'Mute it.', zh: '静音就行。' },
    })),
    'goal-unsaid',
    ['telegram.alternative.quiet'],
  ],
  [
    'a claim that does not exist',
    changed('residue', 'telegram.residue.own-messages', () => ({ evidence: ['A5.22'] })),
    'claim-unknown',
    ['telegram.residue.own-messages', 'A5.22'],
  ],
];

test.each(MISTAKES)('%s is found, with an example that shows it', (_, base, code, ids, shows) => {
  const names = (one: { rules: readonly string[] }) => ids.every((id) => one.rules.includes(id));
  const before = verify(TELEGRAM).findings.filter((one) => one.code === code && names(one));
  const found = verify(base).findings.filter((one) => one.code === code);
  const finding = found.find(names);
  expect(finding, JSON.stringify(found)).toBeDefined();
  if (shows) expect(shows(finding?.example ?? {}), JSON.stringify(finding?.example)).toBe(true);
  // Rules of other platforms cannot hold here; none of the mistakes looks like that.
  expect(before).toEqual([]);
});
