import {
  type Blocker,
  type Condition,
  compile,
  FACT_VALUES,
  type FactKey,
  type Rule,
  type RuleBase,
  type Rules,
  sizeLimit,
  startOf,
  type When,
} from '../../../rules/internal.ts';

/** A rule base with one small thing wrong. */
export interface Mutant {
  readonly name: string;
  /** The statement that was changed, as `says` names it: `effect x`, `step y` … */
  readonly touches: string;
  /** Made when it is asked for: most mutants are never judged by. */
  readonly rules: () => Rules;
}

/** Each rule removed, each value of each condition dropped, each wait an hour longer and shorter. */
export function* mutantsOf(base: RuleBase): Generator<Mutant> {
  for (const [at, rule] of base.rules.entries()) {
    const touches = `${rule.kind} ${rule.id}`;
    const withOther = (other: Rule) => compile({ ...base, rules: base.rules.with(at, other) });
    yield {
      name: `${touches} removed`,
      touches,
      rules: () => compile({ ...base, rules: base.rules.toSpliced(at, 1) }),
    };
    for (const { name, when } of lessOf(rule.when))
      yield { name: `${touches} without ${name}`, touches, rules: () => withOther({ ...rule, when }) };
    if (rule.kind !== 'blocker') continue;
    for (const { changed, ...one } of insideOf(rule)) yield { ...one, rules: () => withOther(changed) };
  }
}

/** A condition with one value less, in every way. */
function* lessOf(condition: Condition): Generator<{ name: string; when: Condition }> {
  const ways: readonly When[] = Array.isArray(condition) ? condition : [condition];
  for (const [at, way] of ways.entries()) {
    for (const key of Object.keys(way) as FactKey[]) {
      for (const value of way[key] as readonly string[]) {
        if (key === 'groupSize' && isBeyond(value, way)) continue;
        const rest = (way[key] as readonly string[]).filter((one) => one !== value);
        yield { name: `${key}=${value}`, when: ways.with(at, { ...way, [key]: rest }) };
      }
    }
  }
}

function* insideOf(blocker: Blocker): Generator<{ name: string; touches: string; changed: Blocker }> {
  const { look: _look, ifUnknown, ...plain } = blocker;
  const looked = blocker.look ? { look: blocker.look } : {};
  const assumed = ifUnknown ? { ifUnknown } : {};
  if (blocker.look) {
    yield {
      name: `look ${blocker.look.id} removed`,
      touches: `step ${blocker.look.id}`,
      changed: { ...plain, ...assumed },
    };
  }
  if (ifUnknown) {
    const touches = `caution ${blocker.id}`;
    yield { name: `${touches} removed`, touches, changed: { ...plain, ...looked } };
    for (const { name, when } of lessOf(ifUnknown.when)) {
      const changed = { ...blocker, ifUnknown: { ...ifUnknown, when } };
      yield { name: `${touches} without ${name}`, touches, changed };
    }
  }
  for (const [at, step] of blocker.fix.entries()) {
    const touches = `step ${step.id}`;
    yield { name: `${touches} removed`, touches, changed: { ...blocker, fix: blocker.fix.toSpliced(at, 1) } };
    for (const { name, when } of step.when ? lessOf(step.when) : []) {
      yield {
        name: `${touches} without ${name}`,
        touches,
        changed: { ...blocker, fix: blocker.fix.with(at, { ...step, when }) },
      };
    }
    for (const hours of step.until ? [-1, 1] : []) {
      const until = { ...step.until, reaches: (step.until?.reaches ?? 0) + hours } as NonNullable<
        typeof step.until
      >;
      const changed = { ...blocker, fix: blocker.fix.with(at, { ...step, until }) };
      yield { name: `${touches} waits ${hours} more`, touches, changed };
    }
  }
}

/** Whether no group that a condition is about is so large. */
function isBeyond(band: string, { platform = FACT_VALUES.platform, groupType = [] }: When): boolean {
  const from = startOf('groupSize', band) ?? 0;
  const kinds = groupType.length > 0 ? groupType : [undefined];
  return platform.every((one) =>
    kinds.every((kind) => {
      const limit = sizeLimit({ platform: one, ...(kind && { groupType: kind }) });
      return limit !== undefined && from > limit.most;
    }),
  );
}
