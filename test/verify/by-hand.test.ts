import { expect, test } from 'vitest';
import {
  type Answers,
  BASE,
  type Blocker,
  type FindingCode,
  judge,
  type RuleBase,
  toFacts,
  verify,
} from '../../rules/index.ts';

function blocker(id: string, change: (one: Blocker) => Blocker): RuleBase {
  return { ...BASE, blockers: BASE.blockers.map((one) => (one.id === id ? change(one) : one)) };
}

const fixed = (id: string, change: Partial<Blocker['fix'][number]>) =>
  blocker(id, (one) => ({ ...one, fix: one.fix.map((step) => ({ ...step, ...change })) }));

const blockedBy = (id: string) => (answers: Answers) =>
  judge(toFacts(answers, BASE.questions), BASE).blockers.some((one) => one.id === id);

/** Ten mistakes that a contributor could make in the landed rules, and what shows that the example is one. */
const MISTAKES: readonly [
  string,
  RuleBase,
  FindingCode,
  readonly string[],
  ((answers: Answers) => boolean)?,
][] = [
  [
    'removing one member too few',
    fixed('wechat.dissolve.too-many-members', { sets: { groupSize: 41 } }),
    'plan-fails',
    ['wechat.dissolve.too-many-members'],
    blockedBy('wechat.dissolve.too-many-members'),
  ],
  [
    'waiting an hour too little for red packets',
    fixed('wechat.dissolve.red-packets', { until: { clock: 'hoursSinceRedPacket', reaches: 23 } }),
    'plan-fails',
    ['wechat.dissolve.red-packets'],
    blockedBy('wechat.dissolve.red-packets'),
  ],
  [
    'sending a person from the computer to the browser',
    fixed('wechat.dissolve.needs-phone', { sets: { device: 'web' } }),
    'plan-fails',
    ['wechat.dissolve.needs-phone'],
    ({ device }) => device === 'desktop' || device === 'web',
  ],
  [
    'forgetting the act',
    { ...BASE, steps: BASE.steps.filter((step) => step.id !== 'wechat.leave.act-ios') },
    'no-act',
    [],
    ({ platform, device }) => platform === 'wechat' && device === 'ios',
  ],
  [
    'the same act twice',
    {
      ...BASE,
      steps: BASE.steps.flatMap((step) =>
        step.id === 'wecom.leave.act' ? [step, { ...step, id: 'x' }] : [step],
      ),
    },
    'no-act',
    ['wecom.leave.act', 'x'],
    ({ platform }) => platform === 'wecom',
  ],
  [
    'leaving a member without a way out',
    { ...BASE, alternatives: BASE.alternatives.filter((way) => !way.id.startsWith('telegram.')) },
    'no-way-out',
    ['telegram.dissolve.not-owner'],
    blockedBy('telegram.dissolve.not-owner'),
  ],
  [
    'a caution that doubles its blocker',
    blocker('wechat.manage.sub-account', (one) => ({
      ...one,
      ifUnknown: { when: one.when, text: one.detail },
    })),
    'blocked-and-assumed',
    ['wechat.manage.sub-account'],
    ({ subAccount }) => subAccount === true,
  ],
  [
    'a number that nobody knows there',
    blocker('wechat.exit.live-stream', (one) => ({ ...one, title: { en: '{excess}', zh: '{excess}' } })),
    'number-unknown',
    ['wechat.exit.live-stream'],
    blockedBy('wechat.exit.live-stream'),
  ],
  [
    'a condition that cannot hold',
    {
      ...BASE,
      effects: BASE.effects.map((one) =>
        one.id === 'wechat.leave.quiet'
          ? { ...one, when: { platform: ['wechat'], role: ['super-admin'] } }
          : one,
      ),
    },
    'never-fires',
    ['wechat.leave.quiet'],
  ],
  [
    'a claim that does not exist',
    {
      ...BASE,
      residue: BASE.residue.map((one) =>
        one.id === 'wechat.residue.qr-code' ? { ...one, supports: ['A5.22'] } : one,
      ),
    },
    'claim-unknown',
    ['wechat.residue.qr-code', 'A5.22'],
  ],
];

test.each(MISTAKES)('%s is found, with an example that shows it', (_, base, code, ids, shows) => {
  const found = verify(base).findings.filter((one) => one.code === code);
  const finding = found.find((one) => ids.every((id) => one.rules.includes(id)));
  expect(finding, JSON.stringify(found)).toBeDefined();
  if (shows) expect(shows(finding?.example ?? {}), JSON.stringify(finding?.example)).toBe(true);
});
