import type { Answers, Blocker, FindingCode, RuleBase, Source, Step } from '../../../rules/internal.ts';
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
  return { ...base, blockers: base.blockers.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

function withStep(step: Step): RuleBase {
  const base = smallBase();
  return { ...base, steps: [...base.steps, step] };
}

function withoutLook(base: RuleBase, id: string): RuleBase {
  const lookless = ({ look: _, ...rest }: Blocker): Blocker => rest;
  return { ...base, blockers: base.blockers.map((one) => (one.id === id ? lookless(one) : one)) };
}

/** Everything is law, and another law says otherwise of one blocker: official, but disputed. */
function disputedByLaw(id: string): RuleBase {
  const base = withBlocker(id, { disputes: ['X5'] });
  const law = { ...base.sources.x, kind: 'law' } as Source;
  const says = [{ source: 'y', stance: 'supports', says: text('no') }] as const;
  return {
    ...base,
    claims: { ...base.claims, X5: { claim: text('it is not so'), from: says } },
    sources: { x: law, y: { ...law, publisher: 'Y' } },
  };
}

const cited = { supports: ['X1'] as const };
const anyBlocker: Blocker = {
  id: 'small.other',
  when: { goal: ['dissolve'], role: ['owner'] },
  title: text('other'),
  detail: text('other'),
  clearedBy: 'you',
  fix: [],
  ...cited,
};

/** At least one broken rule base for each finding code. */
export function fixtures(): Fixture[] {
  const good = smallBase();
  return [
    {
      code: 'duplicate-id',
      base: withStep({
        id: 'small.leave',
        phase: 'prepare',
        when: { goal: ['leave'] },
        text: text('twice'),
        ...cited,
      }),
      names: ['small.leave'],
    },
    {
      code: 'duplicate-rule',
      base: {
        ...good,
        effects: [
          ...good.effects,
          { id: 'small.gone-2', when: { goal: ['dissolve'] }, text: text('gone'), ...cited },
        ],
      },
      names: ['small.gone', 'small.gone-2'],
    },
    {
      code: 'swallowed-rule',
      base: {
        ...good,
        effects: [
          ...good.effects,
          { id: 'small.gone-2', when: { goal: ['dissolve'], role: ['owner'] }, text: text('gone'), ...cited },
        ],
      },
      names: ['small.gone-2', 'small.gone'],
    },
    {
      code: 'text-missing',
      base: {
        ...good,
        effects: [{ id: 'small.gone', when: { goal: ['dissolve'] }, text: text('gone', ' '), ...cited }],
      },
      names: ['small.gone'],
    },
    {
      code: 'placeholder-mismatch',
      base: withBlocker('small.too-many', { title: text('{groupSize}', '太多') }),
      names: ['small.too-many'],
    },
    {
      code: 'placeholder-unknown',
      base: withBlocker('small.too-many', { detail: text('{people}') }),
      names: ['small.too-many'],
    },
    {
      code: 'number-unknown',
      base: withBlocker('small.packets', { title: text('{target}') }),
      names: ['small.packets'],
      shows: { goal: 'dissolve', role: 'owner', redPacketsUnclaimed: true },
    },
    {
      code: 'claim-unknown',
      base: {
        ...good,
        effects: [{ id: 'small.gone', when: { goal: ['dissolve'] }, text: text('gone'), supports: ['X9'] }],
      },
      names: ['small.gone', 'X9'],
    },
    {
      code: 'claim-unsourced',
      base: {
        ...good,
        claims: { ...good.claims, X3: { claim: text('said'), from: [] } },
        effects: [{ id: 'small.gone', when: { goal: ['dissolve'] }, text: text('gone'), supports: ['X3'] }],
      },
      names: ['X3'],
    },
    {
      code: 'source-unknown',
      base: {
        ...good,
        claims: {
          ...good.claims,
          X4: { claim: text('said'), from: [{ source: 'y', stance: 'supports', says: text('yes') }] },
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
      base: {
        ...good,
        effects: [
          ...good.effects,
          { id: 'small.never', when: { goal: ['transfer'] }, text: text('never'), ...cited },
        ],
      },
      names: ['small.never'],
    },
    {
      code: 'question-idle',
      base: { ...good, blockers: good.blockers.filter((one) => one.id !== 'small.sub-account') },
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
        steps: good.steps.map((step) =>
          step.id === 'small.leave' ? { ...step, when: { goal: ['leave'] } } : step,
        ),
      },
      names: ['device', 'web'],
    },
    {
      code: 'no-act',
      base: { ...good, steps: good.steps.filter((step) => step.id !== 'small.leave-desktop') },
      names: [],
      shows: { goal: 'leave', device: 'desktop' },
    },
    {
      code: 'plan-fails',
      base: withBlocker('small.too-many', {
        fix: [{ id: 'small.remove', phase: 'prepare', text: text('remove'), sets: { groupSize: 41 } }],
      }),
      names: ['small.too-many'],
      shows: { goal: 'dissolve', role: 'owner', groupSize: 41 },
    },
    {
      code: 'needless-step',
      base: withBlocker('small.sub-account', {
        fix: [
          { id: 'small.switch', phase: 'prepare', text: text('switch'), sets: { subAccount: false } },
          { id: 'small.phone', phase: 'prepare', text: text('take a phone'), sets: { device: 'ios' } },
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
            text: text('wait'),
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
        cautions: good.cautions.map((caution) => ({ ...caution, excludes: ['small.gone'] })),
      },
      names: ['small.care', 'small.gone'],
      shows: { goal: 'dissolve', device: 'ios' },
    },
    {
      code: 'blocked-and-assumed',
      base: withBlocker('small.sub-account', {
        ifUnknown: {
          when: { goal: ['dissolve'], role: ['owner'], subAccount: ['yes', 'unsure'] },
          text: text('if so'),
        },
      }),
      names: ['small.sub-account'],
      shows: { goal: 'dissolve', role: 'owner', subAccount: true },
    },
    {
      code: 'no-way-out',
      base: { ...good, alternatives: [] },
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
      code: 'no-fix',
      base: { ...good, blockers: [...good.blockers, anyBlocker] },
      names: ['small.other'],
    },
  ];
}
