import type { RuleBase } from '../../../rules/internal.ts';
import { above } from '../../../rules/model/sizes.ts';

const text = (en: string) => ({ en, zh: `${en}（中）` });
const look = { id: 'small.look', short: text('look first') };
const OWNER = { goal: 'dissolve', role: 'owner', device: 'ios' } as const;
const LEAVING = { goal: 'leave', device: 'ios' } as const;
const page = { evidence: ['X1'] as const };

/** A rule base of a few rules that has nothing wrong with it; fixtures break it in one place each. */
export function smallBase(): RuleBase {
  const ask = { name: text('name'), help: text('help'), why: text('why'), synonyms: [] };
  const choice = <V extends string>(value: V) => ({
    value,
    label: text(value),
    hint: text(value),
    synonyms: [],
  });
  return {
    questions: [
      {
        kind: 'choice',
        key: 'goal',
        text: text('goal?'),
        ...ask,
        choices: [choice('leave'), choice('dissolve')],
      },
      {
        kind: 'choice',
        key: 'role',
        text: text('role?'),
        ...ask,
        choices: [choice('owner'), choice('member')],
      },
      {
        kind: 'choice',
        key: 'device',
        text: text('device?'),
        ...ask,
        choices: [choice('ios'), choice('desktop')],
      },
      {
        kind: 'number',
        key: 'groupSize',
        text: text('how many?'),
        ...ask,
        whole: true,
        min: 1,
        max: 1_000,
        unit: text('members'),
      },
      {
        kind: 'yes-no',
        key: 'redPacketsUnclaimed',
        text: text('packets?'),
        ...ask,
        leftOut: true,
      },
      {
        kind: 'number',
        key: 'hoursSinceRedPacket',
        text: text('when?'),
        ...ask,
        whole: false,
        min: 0,
        max: 1_000,
        unit: text('hours'),
        leftOut: 0,
      },
      { kind: 'yes-no', key: 'subAccount', text: text('sub-account?'), ...ask, leftOut: 'caution' },
    ],
    rules: [
      {
        kind: 'blocker',
        id: 'small.not-owner',
        when: { goal: ['dissolve'], role: ['member'] },
        examples: [{ answers: { goal: 'dissolve', role: 'member' }, fires: true }],
        short: text('not the owner'),
        detail: text('only the owner can'),
        clearedBy: 'nobody',
        fix: [],
        ...page,
      },
      {
        kind: 'blocker',
        id: 'small.too-many',
        when: {
          goal: ['dissolve'],
          role: ['owner'],
          groupSize: above(40),
        },
        examples: [
          { answers: { ...OWNER, groupSize: 41 }, fires: true },
          { answers: { ...OWNER, groupSize: 40 }, fires: false },
        ],
        short: text('more than 40 ({groupSize})'),
        detail: text('too many'),
        clearedBy: 'you',
        fix: [
          {
            id: 'small.remove',
            phase: 'prepare',
            short: text('remove {excess}, {target} are left'),
            sets: { groupSize: 40 },
          },
        ],
        look,
        ...page,
      },
      {
        kind: 'blocker',
        id: 'small.packets',
        when: {
          goal: ['dissolve'],
          role: ['owner'],
          redPacketsUnclaimed: ['yes'],
          hoursSinceRedPacket: ['under-24'],
        },
        examples: [
          { answers: { ...OWNER, groupSize: 2, hoursSinceRedPacket: 23 }, fires: true },
          { answers: { ...OWNER, groupSize: 2, hoursSinceRedPacket: 24 }, fires: false },
        ],
        short: text('packets'),
        detail: text('unclaimed'),
        clearedBy: 'time',
        fix: [
          {
            id: 'small.wait',
            phase: 'wait',
            short: text('wait {waitHours}'),
            until: { clock: 'hoursSinceRedPacket', reaches: 24 },
          },
        ],
        look,
        ...page,
      },
      {
        kind: 'blocker',
        id: 'small.sub-account',
        when: { goal: ['dissolve'], role: ['owner'], subAccount: ['yes'] },
        examples: [{ answers: { ...OWNER, groupSize: 2, subAccount: true }, fires: true }],
        short: text('sub-account'),
        detail: text('lacks rights'),
        clearedBy: 'you',
        fix: [{ id: 'small.switch', phase: 'prepare', short: text('switch'), sets: { subAccount: false } }],
        look,
        ifUnknown: {
          when: { goal: ['dissolve'], role: ['owner'], subAccount: ['unsure'] },
          short: text('if so'),
        },
        ...page,
      },
      {
        kind: 'step',
        id: 'small.leave',
        phase: 'act',
        when: { goal: ['leave'], device: ['ios'] },
        examples: [{ answers: LEAVING, fires: true }],
        short: text('leave'),
        ...page,
      },
      {
        kind: 'step',
        id: 'small.leave-desktop',
        phase: 'act',
        when: { goal: ['leave'], device: ['desktop'] },
        examples: [{ answers: { ...LEAVING, device: 'desktop' }, fires: true }],
        short: text('leave there'),
        ...page,
      },
      {
        kind: 'step',
        id: 'small.dissolve',
        phase: 'act',
        when: { goal: ['dissolve'] },
        examples: [{ answers: { ...OWNER, groupSize: 2 }, fires: true }],
        short: text('dissolve'),
        ...page,
      },
      {
        kind: 'effect',
        id: 'small.gone',
        when: { goal: ['dissolve'] },
        examples: [{ answers: { ...OWNER, groupSize: 2 }, fires: true }],
        short: text('gone'),
        ...page,
      },
      {
        kind: 'caution',
        id: 'small.care',
        when: { goal: ['dissolve'], device: ['ios'] },
        examples: [{ answers: { ...OWNER, groupSize: 2 }, fires: true }],
        short: text('care'),
        ...page,
      },
      {
        kind: 'residue',
        id: 'small.stays',
        when: {},
        examples: [{ answers: LEAVING, fires: true }],
        short: text('words'),
        where: text('there'),
        keptHours: null,
        ...page,
      },
      {
        kind: 'alternative',
        id: 'small.instead',
        when: { goal: ['dissolve'] },
        examples: [{ answers: { goal: 'dissolve', role: 'member', device: 'ios' }, fires: true }],
        goal: 'leave',
        verdict: 'judge',
        short: { en: 'Another goal: leave', zh: '换个目标：退群' },
        ...page,
      },
      {
        kind: 'alternative',
        id: 'small.stay',
        when: { goal: ['leave'] },
        examples: [{ answers: LEAVING, fires: true }],
        goal: 'dissolve',
        verdict: 'ready',
        short: { en: 'Another goal: dissolve', zh: '换个目标：解散' },
        ...page,
      },
    ],
    tables: [],
    comparison: [],
    claims: {
      X1: { says: text('so it is'), for: { x: true } },
      // Looked for and not found.
      X2: { rows: ['X2'], says: text('nobody says'), for: {} },
    },
    sources: {
      x: { publisher: 'X', title: 'x', url: null, date: null, kind: 'how-to-page', checked: '2026-11-22' },
    },
  };
}
