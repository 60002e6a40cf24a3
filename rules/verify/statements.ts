import { messageOf, ownTexts, shortAndDetail } from '../engine/catalogue.ts';
import type { Condition } from '../model/facts.ts';
import type { Rule, RuleBase, RuleKind } from '../model/rule.ts';
import type { Text } from '../model/text.ts';

/** Anything in a rule base that says something under a condition. */
export interface AnyStatement {
  readonly kind: RuleKind | 'fix' | 'stand-in';
  readonly id: string;
  readonly when: Condition;
  /** The short one first. */
  readonly texts: readonly [Text, ...Text[]];
  /** What stands behind its texts, if a rule pack says it. */
  readonly behind?: Text | undefined;
}

/** All statements of a rule base, including those inside blockers. */
export function statementsOf({ rules }: Pick<RuleBase, 'rules'>): AnyStatement[] {
  return rules.flatMap((rule) => {
    const { kind, id, when } = rule;
    const statements = [{ kind, id, when, texts: ownTexts(rule) }, ...withinBlocker(rule)];
    return statements.map((one) => ({ ...one, behind: rule.pack?.behind }));
  });
}

function withinBlocker(rule: Rule): AnyStatement[] {
  if (rule.kind !== 'blocker') return [];
  const { id, fix, ifUnknown } = rule;
  return [
    ...fix.map((step) => ({
      kind: 'fix' as const,
      id: step.id,
      when: step.when ?? {},
      texts: [...shortAndDetail(step), ...messageOf(step)] as const,
    })),
    ...(ifUnknown
      ? [{ kind: 'stand-in' as const, id, when: ifUnknown.when, texts: shortAndDetail(ifUnknown) }]
      : []),
  ];
}
