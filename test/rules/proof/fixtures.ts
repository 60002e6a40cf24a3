import type {
  Alternative,
  AnswerKey,
  Answers,
  Blocker,
  Effect,
  Example,
  FindingCode,
  Rule,
  RuleBase,
  Source,
} from '../../../rules/internal.ts';
import { exactly } from '../../../rules/model/sizes.ts';
import { smallBase } from './small-base.ts';

/** A small rule base with exactly one thing wrong, and answers that the finding must show. */
export interface Fixture {
  readonly code: FindingCode;
  readonly base: RuleBase;
  /** Ids that the finding must name. */
  readonly names: readonly string[];
  /** Answers that its example must hold; absent where no situation is needed. */
  readonly shows?: Answers;
}

const text = (en: string, zh = `${en}（中）`) => ({ en, zh });

function withBlocker(id: string, change: Partial<Blocker>): RuleBase {
  const base = smallBase();
  return {
    ...base,
    rules: base.rules.map((one) => (one.kind === 'blocker' && one.id === id ? { ...one, ...change } : one)),
  };
}

function withRule(rule: Rule, base = smallBase()): RuleBase {
  return { ...base, rules: [...base.rules, rule] };
}

function withExamples(id: string, examples: readonly Example[]): RuleBase {
  const base = smallBase();
  return { ...base, rules: base.rules.map((one) => (one.id === id ? { ...one, examples } : one)) };
}

function without(id: string): RuleBase {
  const base = smallBase();
  return { ...base, rules: base.rules.filter((one) => one.id !== id) };
}

/** With another effect in place of the only one. */
function withEffect(effect: Partial<Effect>): RuleBase {
  return withRule(
    {
      kind: 'effect',
      id: 'small.gone',
      when: { goal: ['dissolve'] },
      short: text('gone'),
      ...cited,
      ...effect,
    },
    without('small.gone'),
  );
}

/** With other fields of the only alternative. */
function withWay(change: Partial<Alternative>, base = smallBase()): RuleBase {
  return {
    ...base,
    rules: base.rules.map((one) => (one.kind === 'alternative' ? { ...one, ...change } : one)),
  };
}

/** With other claims beside those that there are; sources are `x` (a how-to page) and `v` (the vendor). */
function withClaims(claims: RuleBase['claims'], base = smallBase()): RuleBase {
  const vendor = { ...base.sources.x, publisher: 'V', kind: 'vendor-documentation' } as Source;
  return { ...base, claims: { ...base.claims, ...claims }, sources: { ...base.sources, v: vendor } };
}

/** A blocker reported by a how-to page, beside an effect that the vendor’s own words support. */
function againstVendor(change: Partial<Blocker>, when: Effect['when'] = { goal: ['dissolve'] }): RuleBase {
  return withClaims(
    {
      V1: { says: text('it is not so'), contradicts: ['X5'], for: { v: { quote: 'not so' } } },
      X5: { says: text('so it is'), for: { x: true } },
    },
    withRule(
      { kind: 'effect', id: 'small.by-vendor', when, short: text('not so'), evidence: ['V1'] },
      withBlocker('small.too-many', { evidence: ['X5'], ...change }),
    ),
  );
}

function withoutIfUnknown(id: string): RuleBase {
  const base = smallBase();
  const certain = ({ ifUnknown: _, ...rest }: Blocker): Blocker => rest;
  return {
    ...base,
    rules: base.rules.map((one) => (one.kind === 'blocker' && one.id === id ? certain(one) : one)),
  };
}

function withoutLook(base: RuleBase, id: string): RuleBase {
  const lookless = ({ look: _, ...rest }: Blocker): Blocker => rest;
  return {
    ...base,
    rules: base.rules.map((one) => (one.kind === 'blocker' && one.id === id ? lookless(one) : one)),
  };
}

/** With other fields of one question. */
function withQuestion(key: AnswerKey, change: object, base = smallBase()): RuleBase {
  return {
    ...base,
    questions: base.questions.map((one) => (one.key === key ? { ...one, ...change } : one)),
  };
}

/** With other fields of the only source. */
function withSource(change: Partial<Source>): RuleBase {
  const base = smallBase();
  return { ...base, sources: { x: { ...base.sources.x, ...change } as Source } };
}

/** Everything is law, and another law says otherwise of one blocker: official, but disputed. */
function disputedByLaw(id: string): RuleBase {
  const base = withBlocker(id, { against: ['X5'] });
  const law = { ...base.sources.x, kind: 'law' } as Source;
  return {
    ...base,
    claims: { ...base.claims, X5: { says: text('it is not so'), for: { y: true } } },
    sources: { x: law, y: { ...law, publisher: 'Y' } },
  };
}

const choice = (value: string, synonyms: readonly string[]) => ({
  value,
  label: text(value),
  hint: text(value),
  synonyms,
});

const OWNER = { goal: 'dissolve', role: 'owner', device: 'ios', groupSize: 2 } as const;
const cited = { evidence: ['X1'] as const };
const look = { id: 'small.other-look', short: text('look') };
const anyBlocker: Blocker = {
  kind: 'blocker',
  id: 'small.other',
  when: { goal: ['dissolve'], role: ['owner'] },
  short: text('other'),
  detail: text('other'),
  clearedBy: 'you',
  fix: [],
  ...cited,
};

const NOT_HERE: Blocker = {
  ...anyBlocker,
  id: 'small.not-here',
  when: { goal: ['leave'], device: ['desktop'] },
  fix: [{ id: 'small.take-phone', phase: 'prepare', short: text('phone'), sets: { device: 'ios' } }],
  look,
};
const OF_PHONES: RuleBase['claims'] = {
  X3: { says: text('said of phones'), devices: ['ios'], for: { x: true } },
};
const OTHERS_OUT = text('the others are out', '其他人都出去了');

/** At least one broken rule base for each finding code. */
export function fixtures(): Fixture[] {
  const good = smallBase();
  return [
    {
      code: 'duplicate-id',
      base: withRule({
        kind: 'step',
        id: 'small.leave',
        phase: 'prepare',
        when: { goal: ['leave'] },
        short: text('twice'),
        ...cited,
      }),
      names: ['small.leave'],
    },
    {
      code: 'duplicate-rule',
      base: withRule({
        kind: 'effect',
        id: 'small.gone-2',
        when: { goal: ['dissolve'] },
        short: text('gone'),
        ...cited,
      }),
      names: ['small.gone', 'small.gone-2'],
    },
    {
      code: 'swallowed-rule',
      base: withRule({
        kind: 'effect',
        id: 'small.gone-2',
        when: { goal: ['dissolve'], role: ['owner'] },
        short: text('gone'),
        ...cited,
      }),
      names: ['small.gone-2', 'small.gone'],
    },
    {
      code: 'duplicate-word',
      base: withQuestion('role', {
        choices: [choice('owner', ['boss']), choice('member', ['Boss'])],
      }),
      names: ['role.owner', 'role.member'],
    },
    {
      code: 'duplicate-word',
      base: withQuestion('role', {
        choices: [
          { ...choice('owner', []), synonymsOn: { telegram: ['boss'] } },
          { ...choice('member', ['boss']), platforms: ['telegram'] },
        ],
      }),
      names: ['role.owner', 'role.member'],
    },
    {
      code: 'duplicate-word',
      base: withQuestion('role', { noAnswers: [{ words: ['owner'], hint: text('no role') }] }),
      names: ['role.owner', 'role.noAnswers'],
    },
    {
      code: 'duplicate-word',
      base: withQuestion('role', { synonyms: ['group-size'] }),
      names: ['role', 'groupSize'],
    },
    {
      code: 'text-missing',
      base: withEffect({ short: text('gone', ' ') }),
      names: ['small.gone'],
    },
    {
      code: 'short-too-wide',
      base: withEffect({ short: text('gone', '没'.repeat(29)) }),
      names: ['small.gone'],
    },
    {
      code: 'claim-unquoted',
      base: withSource({ kind: 'law' }),
      names: ['X1'],
    },
    {
      code: 'untranslated',
      base: withEffect({ short: text('the group is gone', 'the group is gone') }),
      names: ['small.gone'],
    },
    {
      code: 'untranslated',
      base: {
        ...good,
        claims: { ...good.claims, X1: { says: text('so it is', 'so it is'), for: { x: true } } },
      },
      names: ['X1'],
    },
    {
      code: 'untranslated',
      base: withQuestion('groupSize', { ifUnknown: text('count them all', 'count them all') }),
      names: ['groupSize'],
    },
    {
      code: 'placeholder-mismatch',
      base: withBlocker('small.too-many', { short: text('{groupSize}', '太多') }),
      names: ['small.too-many'],
    },
    {
      code: 'placeholder-unknown',
      base: withBlocker('small.too-many', { detail: text('{people}') }),
      names: ['small.too-many'],
    },
    {
      code: 'negative-number',
      base: withBlocker('small.too-many', {
        when: { goal: ['dissolve'], role: ['owner'], groupSize: ['2-39'] },
      }),
      names: ['small.remove'],
      shows: { goal: 'dissolve', role: 'owner', groupSize: 2 },
    },
    {
      code: 'number-unknown',
      base: withBlocker('small.packets', { short: text('{target}') }),
      names: ['small.packets'],
      shows: { goal: 'dissolve', role: 'owner', redPacketsUnclaimed: true },
    },
    {
      code: 'claim-unknown',
      base: withEffect({ evidence: ['X9'] }),
      names: ['small.gone', 'X9'],
    },
    {
      code: 'claim-unsourced',
      base: {
        ...withEffect({ evidence: ['X3'] }),
        claims: { ...good.claims, X3: { says: text('said'), for: {} } },
      },
      names: ['X3'],
    },
    {
      code: 'claim-uncited',
      base: { ...good, claims: { ...good.claims, X3: { says: text('said'), for: { x: true } } } },
      names: ['X3'],
    },
    {
      code: 'source-malformed',
      base: withSource({ date: '2026-13' }),
      names: ['x'],
    },
    {
      code: 'source-malformed',
      base: withSource({ date: 'August 2026' }),
      names: ['x'],
    },
    {
      code: 'source-malformed',
      base: withSource({ checked: '2026-11' }),
      names: ['x'],
    },
    {
      code: 'source-malformed',
      base: withSource({ url: 'example.org/page' }),
      names: ['x'],
    },
    {
      code: 'source-unknown',
      base: {
        ...good,
        claims: {
          ...good.claims,
          X4: { says: text('said'), for: { y: true } },
        },
      },
      names: ['X4', 'y'],
    },
    {
      code: 'source-uncited',
      base: {
        ...good,
        sources: {
          ...good.sources,
          y: { publisher: 'Y', title: 'y', url: null, date: null, kind: 'press', checked: '2026-11-22' },
        },
      },
      names: ['y'],
    },
    {
      code: 'never-fires',
      base: withRule({
        kind: 'effect',
        id: 'small.never',
        when: { goal: ['transfer'] },
        short: text('never'),
        ...cited,
      }),
      names: ['small.never'],
    },
    {
      code: 'question-idle',
      base: without('small.sub-account'),
      names: ['subAccount'],
    },
    {
      code: 'choice-idle',
      base: {
        ...good,
        questions: good.questions.map((question) =>
          question.key === 'device' && question.kind === 'choice'
            ? {
                ...question,
                choices: [
                  ...question.choices,
                  { value: 'web', label: text('web'), hint: text('web'), synonyms: [] },
                ],
              }
            : question,
        ),
        rules: good.rules.map((one) =>
          one.id === 'small.leave' ? { ...one, when: { goal: ['leave'] } } : one,
        ),
      },
      names: ['device', 'web'],
    },
    {
      code: 'no-act',
      base: without('small.leave-desktop'),
      names: [],
      shows: { goal: 'leave', device: 'desktop' },
    },
    {
      code: 'plan-fails',
      base: withBlocker('small.too-many', {
        fix: [{ id: 'small.remove', phase: 'prepare', short: text('remove'), sets: { groupSize: 41 } }],
      }),
      names: ['small.too-many'],
      shows: { goal: 'dissolve', role: 'owner', groupSize: 41 },
    },
    {
      code: 'needless-step',
      base: withBlocker('small.sub-account', {
        fix: [
          { id: 'small.switch', phase: 'prepare', short: text('switch'), sets: { subAccount: false } },
          { id: 'small.phone', phase: 'prepare', short: text('take a phone'), sets: { device: 'ios' } },
        ],
      }),
      names: ['small.phone'],
      shows: { goal: 'dissolve', role: 'owner', subAccount: true },
    },
    {
      code: 'wrong-wait',
      base: withBlocker('small.packets', {
        fix: [
          {
            id: 'small.wait',
            phase: 'prepare',
            short: text('wait'),
            until: { clock: 'hoursSinceRedPacket', reaches: 24 },
          },
        ],
      }),
      names: ['small.packets'],
      shows: { goal: 'dissolve', role: 'owner', redPacketsUnclaimed: true },
    },
    {
      code: 'not-quickest',
      base: withBlocker('small.packets', {
        when: {
          goal: ['dissolve'],
          role: ['owner'],
          device: ['desktop'],
          redPacketsUnclaimed: ['yes'],
          hoursSinceRedPacket: ['under-24'],
        },
      }),
      names: ['small.packets'],
      shows: { goal: 'dissolve', role: 'owner', device: 'desktop' },
    },
    {
      code: 'contradiction',
      base: {
        ...good,
        rules: good.rules.map((one) =>
          one.id === 'small.care' ? { ...one, excludes: ['small.gone'] } : one,
        ),
      },
      names: ['small.care', 'small.gone'],
      shows: { goal: 'dissolve', device: 'ios' },
    },
    {
      code: 'blocked-and-assumed',
      base: withBlocker('small.sub-account', {
        ifUnknown: {
          when: { goal: ['dissolve'], role: ['owner'], subAccount: ['yes', 'unsure'] },
          short: text('if so'),
        },
      }),
      names: ['small.sub-account'],
      shows: { goal: 'dissolve', role: 'owner', subAccount: true },
    },
    {
      code: 'screen-too-long',
      base: withRule({
        kind: 'step',
        id: 'small.long',
        phase: 'prepare',
        when: { goal: ['leave'] },
        weight: 90,
        short: text('word '.repeat(400)),
        evidence: ['X1'],
      }),
      names: [],
      shows: { goal: 'leave' },
    },
    { code: 'screen-incomplete', base: without('small.stay'), names: [], shows: { goal: 'leave' } },
    {
      code: 'must-know-untold',
      base: ['a', 'b', 'c', 'd'].reduce(
        (base, name) =>
          withRule(
            {
              kind: 'effect',
              id: `small.${name}`,
              when: { goal: ['leave'] },
              mustKnow: true,
              short: text(name),
              evidence: ['X1'],
            },
            base,
          ),
        smallBase(),
      ),
      names: ['small.d'],
      shows: { goal: 'leave' },
    },
    {
      code: 'no-way-out',
      base: without('small.instead'),
      names: ['small.not-owner'],
      shows: { goal: 'dissolve', role: 'member' },
    },
    {
      code: 'no-look',
      base: withoutLook(good, 'small.packets'),
      names: ['small.packets'],
    },
    {
      code: 'no-look',
      base: withoutLook(disputedByLaw('small.packets'), 'small.packets'),
      names: ['small.packets'],
    },
    {
      code: 'incautious-assumption',
      base: withQuestion('redPacketsUnclaimed', { leftOut: false }),
      names: ['redPacketsUnclaimed'],
    },
    {
      // Both values are warned of, but only the one that isn't assumed blocks.
      code: 'incautious-assumption',
      base: withRule(
        {
          kind: 'caution',
          id: 'small.no-packets',
          when: { goal: ['dissolve'], redPacketsUnclaimed: ['no'] },
          short: text('no packets'),
          ...cited,
        },
        withQuestion('redPacketsUnclaimed', { leftOut: false }),
      ),
      names: ['redPacketsUnclaimed', 'small.packets'],
      shows: { goal: 'dissolve', role: 'owner', redPacketsUnclaimed: true },
    },
    {
      code: 'unsure-unwarned',
      base: withoutIfUnknown('small.sub-account'),
      names: ['subAccount'],
    },
    {
      // Warned of elsewhere, but not where it blocks.
      code: 'unsure-unwarned',
      base: withRule(
        {
          kind: 'caution',
          id: 'small.unsure',
          when: { goal: ['leave'], subAccount: ['unsure'] },
          short: text('if so'),
          ...cited,
        },
        withoutIfUnknown('small.sub-account'),
      ),
      names: ['subAccount', 'small.sub-account'],
      shows: { goal: 'dissolve', role: 'owner', subAccount: true },
    },
    {
      code: 'no-example',
      base: withExamples('small.leave', []),
      names: ['small.leave'],
    },
    {
      code: 'no-example',
      base: withExamples('small.leave', [{ answers: { goal: 'leave', device: 'desktop' }, fires: false }]),
      names: ['small.leave'],
    },
    {
      code: 'no-example',
      base: withExamples('small.packets', [
        { answers: { ...OWNER, hoursSinceRedPacket: 23 }, fires: true },
        { answers: { ...OWNER, redPacketsUnclaimed: false }, fires: false },
      ]),
      names: ['small.packets'],
    },
    {
      code: 'example-fails',
      base: withExamples('small.packets', [{ answers: { ...OWNER, hoursSinceRedPacket: 24 }, fires: true }]),
      names: ['small.packets'],
      shows: { hoursSinceRedPacket: 24 },
    },
    {
      code: 'example-fails',
      base: withExamples('small.packets', [
        { answers: { ...OWNER, hoursSinceRedPacket: 23 }, fires: true },
        { answers: { ...OWNER, hoursSinceRedPacket: 0 }, fires: false },
      ]),
      names: ['small.packets'],
      shows: { hoursSinceRedPacket: 0 },
    },
    {
      code: 'example-fails',
      base: withExamples('small.gone', [{ answers: { goal: 'dissolve', role: 'owner' }, fires: true }]),
      names: ['small.gone'],
      shows: { role: 'owner' },
    },
    {
      code: 'example-fails',
      base: withExamples('small.gone', [{ answers: { ...OWNER, device: 'web' }, fires: true }]),
      names: ['small.gone'],
      shows: { device: 'web' },
    },
    {
      code: 'no-fix',
      base: withRule(anyBlocker),
      names: ['small.other'],
    },
    {
      code: 'weaker-verdict',
      base: againstVendor({}),
      names: ['small.too-many', 'V1'],
    },
    {
      code: 'claim-unknown',
      base: withClaims({ X3: { says: text('said'), contradicts: ['X9'], for: { x: true } } }),
      names: ['X3', 'X9'],
    },
    {
      code: 'same-goal',
      base: withWay({ goal: 'dissolve' }),
      names: ['small.instead'],
    },
    {
      code: 'goal-unsaid',
      base: withWay({ short: { en: 'Leave', zh: '换个目标：退群' } }),
      names: ['small.instead'],
    },
    {
      code: 'goal-unsaid',
      base: withWay({ short: { en: 'Only want out? Leave', zh: '退群' } }),
      names: ['small.instead'],
    },
    {
      code: 'asks-oneself',
      base: withRule({
        kind: 'alternative',
        id: 'small.ask',
        when: { goal: ['dissolve'] },
        goal: 'dissolve',
        verdict: 'blocked',
        short: text('ask the owner'),
        ...cited,
      }),
      names: ['small.ask'],
    },
    {
      code: 'never-offered',
      base: withRule(
        { ...anyBlocker, when: { goal: ['transfer'] }, clearedBy: 'nobody' },
        withWay({ goal: 'transfer' }),
      ),
      names: ['small.instead'],
    },
    {
      code: 'other-device',
      base: withClaims(OF_PHONES, withEffect({ evidence: ['X3'] })),
      names: ['small.gone', 'X3'],
    },
    {
      // Each part of a joined sentence has to hold on the device.
      code: 'other-device',
      base: withClaims(OF_PHONES, withEffect({ evidence: ['X1', 'X3'], joined: true })),
      names: ['small.gone', 'X3'],
    },
    {
      // Named in one language only.
      code: 'other-device',
      base: withClaims(OF_PHONES, withEffect({ evidence: ['X3'], short: text('on the phone', '没了') })),
      names: ['small.gone', 'X3'],
    },
    {
      code: 'device-untold',
      base: withRule(NOT_HERE),
      names: ['small.not-here', 'small.dissolve'],
      shows: { goal: 'dissolve', device: 'desktop' },
    },
    {
      code: 'told-alone',
      base: withEffect({ short: OTHERS_OUT }),
      names: ['small.gone'],
      shows: { goal: 'dissolve', role: 'owner', groupSize: 1 },
    },
    {
      code: 'told-alone',
      base: withEffect({ detail: text('everybody is out', '大家都出去了') }),
      names: ['small.gone'],
      shows: { groupSize: 1 },
    },
  ];
}

/** Rule bases close to a fixture’s, in which the code must not be found. */
export function soundBases(): { code: FindingCode; what: string; base: RuleBase }[] {
  const ofPhones = (effect: Partial<Effect>) =>
    withClaims(OF_PHONES, withEffect({ evidence: ['X3'], ...effect }));
  return [
    {
      code: 'weaker-verdict',
      what: 'a verdict that names what says otherwise',
      base: againstVendor({ against: ['V1'] }),
    },
    {
      code: 'weaker-verdict',
      what: 'what says otherwise shows in other situations',
      base: againstVendor({}, { goal: ['dissolve'], role: ['member'] }),
    },
    {
      code: 'other-device',
      what: 'the devices of a claim are the only ones',
      base: ofPhones({ when: { goal: ['dissolve'], device: ['ios'] } }),
    },
    {
      code: 'other-device',
      what: 'the text names the device in both languages',
      base: ofPhones({ short: text('on the phone', '手机上') }),
    },
    {
      code: 'other-device',
      what: 'another claim says the whole of it for the others',
      base: ofPhones({ evidence: ['X3', 'X1'] }),
    },
    {
      code: 'device-untold',
      what: 'each goal has an act for the device',
      base: withRule(NOT_HERE, {
        ...smallBase(),
        rules: smallBase().rules.map((one) =>
          one.id === 'small.dissolve'
            ? { ...one, when: { goal: ['dissolve'], device: ['ios', 'desktop'] } }
            : one,
        ),
      }),
    },
    {
      code: 'same-goal',
      what: 'the same goal with a verdict of its own',
      base: withWay({ goal: 'dissolve', verdict: 'blocked' }),
    },
    {
      code: 'told-alone',
      what: 'a rule that may be told',
      base: withEffect({ short: OTHERS_OUT, fineAlone: true }),
    },
    {
      code: 'told-alone',
      what: 'a button’s label, and what it does “for everyone”',
      base: withEffect({ short: text('“all others”: for everyone', '「其他人」：为所有人') }),
    },
    {
      code: 'told-alone',
      what: 'a plan that brings somebody in',
      base: withRule(
        {
          ...anyBlocker,
          when: { goal: ['dissolve'], role: ['owner'], groupSize: exactly(1) },
          fix: [{ id: 'small.add', phase: 'prepare', short: text('add'), sets: { groupSize: 2 } }],
          look,
        },
        withEffect({ short: OTHERS_OUT }),
      ),
    },
  ];
}
