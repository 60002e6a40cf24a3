import { ownTexts, shortAndDetail } from '../engine/catalogue.ts';
import type { Condition } from '../model/facts.ts';
import type { Rule, RuleBase, RuleKind } from '../model/rule.ts';
import type { Text } from '../model/text.ts';

/** Anything in a rule base that says something under a condition. */
export interface AnyStatement {
  readonly kind: RuleKind | 'fix' | 'stand-in';
  readonly id: string;
  readonly when: Condition;
  readonly texts: readonly Text[];
  /** The text for a first screen. */
  readonly short: Text;
  /** Whether a rule pack says it. */
  readonly isPacks: boolean;
}

/** All statements of a rule base, including those inside blockers. */
export function statementsOf({ rules }: Pick<RuleBase, 'rules'>): AnyStatement[] {
  return rules.flatMap((rule) => {
    const { kind, id, when } = rule;
    const own = {
      kind,
      id,
      when,
      texts: ownTexts(rule),
      short: rule.short,
      isPacks: rule.pack !== undefined,
    };
    return [own, ...withinBlocker(rule)];
  });
}

function withinBlocker(rule: Rule): AnyStatement[] {
  if (rule.kind !== 'blocker') return [];
  const { id, fix, ifUnknown } = rule;
  const isPacks = rule.pack !== undefined;
  return [
    ...fix.map((step) => ({
      kind: 'fix' as const,
      id: step.id,
      when: step.when ?? {},
      texts: shortAndDetail(step),
      short: step.short,
      isPacks,
    })),
    ...(ifUnknown
      ? [
          {
            kind: 'stand-in' as const,
            id,
            when: ifUnknown.when,
            texts: shortAndDetail(ifUnknown),
            short: ifUnknown.short,
            isPacks,
          },
        ]
      : []),
  ];
}
