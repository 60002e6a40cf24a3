import type { RuleBase } from '../model/base.ts';
import type { Condition } from '../model/facts.ts';
import type { Text } from '../model/text.ts';

/** Anything of a rule base that says something under a condition. */
export interface AnyStatement {
  readonly kind:
    | 'blocker'
    | 'fix'
    | 'look'
    | 'stand-in'
    | 'step'
    | 'effect'
    | 'caution'
    | 'residue'
    | 'alternative';
  readonly id: string;
  readonly when: Condition;
  readonly texts: readonly Text[];
}

/** All statements of a rule base, those inside blockers included. */
export function statementsOf(base: RuleBase): AnyStatement[] {
  return [
    ...base.blockers.flatMap((blocker): AnyStatement[] => [
      { kind: 'blocker', id: blocker.id, when: blocker.when, texts: [blocker.title, blocker.detail] },
      ...blocker.fix.map(
        (step): AnyStatement => ({ kind: 'fix', id: step.id, when: step.when ?? {}, texts: [step.text] }),
      ),
      ...(blocker.ifUnknown
        ? [
            {
              kind: 'stand-in' as const,
              id: blocker.id,
              when: blocker.ifUnknown.when,
              texts: [blocker.ifUnknown.text],
            },
          ]
        : []),
    ]),
    ...base.steps.map(
      (one): AnyStatement => ({ kind: 'step', id: one.id, when: one.when, texts: [one.text] }),
    ),
    ...base.effects.map(
      (one): AnyStatement => ({ kind: 'effect', id: one.id, when: one.when, texts: [one.text] }),
    ),
    ...base.cautions.map(
      (one): AnyStatement => ({ kind: 'caution', id: one.id, when: one.when, texts: [one.text] }),
    ),
    ...base.residue.map(
      (one): AnyStatement => ({ kind: 'residue', id: one.id, when: one.when, texts: [one.what, one.where] }),
    ),
    ...base.alternatives.map(
      (one): AnyStatement => ({ kind: 'alternative', id: one.id, when: one.when, texts: [one.why] }),
    ),
  ];
}
