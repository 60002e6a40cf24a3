import type { Blocker, Condition, FactKey, RuleBase, When } from '../../../rules/internal.ts';

/** A rule base with one small thing wrong. */
export interface Mutant {
  readonly name: string;
  /** The statement that was changed, as `says` names it: `effect x`, `step y` … */
  readonly touches: string;
  readonly base: RuleBase;
}

type List = 'blockers' | 'steps' | 'effects' | 'cautions' | 'residue' | 'alternatives';

const LISTS: readonly { readonly list: List; readonly kind: string }[] = [
  { list: 'blockers', kind: 'blocker' },
  { list: 'steps', kind: 'step' },
  { list: 'effects', kind: 'effect' },
  { list: 'cautions', kind: 'caution' },
  { list: 'residue', kind: 'residue' },
  { list: 'alternatives', kind: 'alternative' },
];

/** Each rule removed, each value of each condition dropped, each wait an hour longer and shorter. */
export function* mutantsOf(base: RuleBase): Generator<Mutant> {
  for (const { list, kind } of LISTS) {
    for (const [at, rule] of base[list].entries()) {
      const touches = `${kind} ${rule.id}`;
      yield { name: `${touches} removed`, touches, base: { ...base, [list]: base[list].toSpliced(at, 1) } };
      for (const { name, when } of lessOf(rule.when)) {
        const changed = base[list].with(at, { ...rule, when } as never);
        yield { name: `${touches} without ${name}`, touches, base: { ...base, [list]: changed } };
      }
    }
  }
  for (const [at, blocker] of base.blockers.entries()) {
    for (const { name, touches, changed } of insideOf(blocker)) {
      yield { name, touches, base: { ...base, blockers: base.blockers.with(at, changed) } };
    }
  }
}

/** A condition with one value less, in every way. */
function* lessOf(condition: Condition): Generator<{ name: string; when: Condition }> {
  const ways: readonly When[] = Array.isArray(condition) ? condition : [condition];
  for (const [at, way] of ways.entries()) {
    for (const key of Object.keys(way) as FactKey[]) {
      for (const value of way[key] as readonly string[]) {
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
