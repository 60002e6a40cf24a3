import { bandOf, isNumberKey } from '../../rules/engine/facts.ts';
import { alternativesOf } from '../../rules/engine/match.ts';
import { type Blocker, type FactKey, type Rule, type RuleBase, t, type When } from '../../rules/internal.ts';
import type { Pack } from './pack.ts';
import type { PackProblem } from './problem.ts';

/**
 * Finds two blockers whose fixes undo each other: each fix triggers the other blocker, so no plan would
 * end. `verify` finds longer cycles, since it follows every plan.
 */
export function undoing(pack: Pack, base: RuleBase): PackProblem[] {
  const packRules: readonly Rule[] = pack.rules ?? [];
  const seen = [...base.rules, ...packRules].filter((rule) => rule.kind === 'blocker');
  const changes = new Map(seen.map((one) => [one, changesOf(one)]));
  return packRules.flatMap((blocker, index) => {
    if (blocker.kind !== 'blocker') return [];
    const other = seen.find(
      (one) => one !== blocker && bringsUp(blocker, one, changes) && bringsUp(one, blocker, changes),
    );
    if (!other) return [];
    const at = `rules[${index}].fix`;
    const hint = t(
      'following both would go round in a circle; let them end in the same state, or narrow one’s when',
      '两边照做会陷入循环；请让两者改到同一状态，或收窄其中一个的 when',
    );
    return [{ at, message: t(`is undone by the fix of ${other.id}`, `会被 ${other.id} 的办法抵消`), hint }];
  });
}

/** Whether one blocker's fix clears it and triggers another that did not hold before. */
function bringsUp(
  one: Blocker,
  other: Blocker,
  changes: ReadonlyMap<Blocker, ReadonlyMap<FactKey, string>>,
): boolean {
  const sets: ReadonlyMap<FactKey, string> = changes.get(one) ?? new Map();
  if (sets.size === 0) return false;
  return alternativesOf(one.when).some((from) =>
    alternativesOf(other.when).some((to) => {
      if (!compatible(from, to, sets)) return false;
      const clears = [...sets].some(([key, value]) => from[key] !== undefined && !includes(from, key, value));
      return clears && [...sets].some(([key, value]) => includes(to, key, value) && !shares(from, to, key));
    }),
  );
}

/** The facts that a fix changes; a list of possible values is represented by its first, as in plans. */
function changesOf({ fix }: Blocker): Map<FactKey, string> {
  const changes = new Map<FactKey, string>();
  for (const { sets = {}, until } of fix) {
    if (until) changes.set(until.clock, bandOf(until.clock, until.reaches));
    for (const [key, value] of Object.entries(sets) as [FactKey, unknown][]) {
      changes.set(key, factOf(key, Array.isArray(value) ? value[0] : value));
    }
  }
  return changes;
}

function factOf(key: FactKey, value: unknown): string {
  if (isNumberKey(key)) return bandOf(key, value as number);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** Whether the second condition can hold after the changes, given that the first one did before. */
function compatible(from: When, to: When, changes: ReadonlyMap<FactKey, string>): boolean {
  return (Object.keys(to) as FactKey[]).every((key) => {
    const change = changes.get(key);
    if (change !== undefined) return includes(to, key, change);
    const [before, after]: readonly (readonly string[] | undefined)[] = [from[key], to[key]];
    return before === undefined || before.some((value) => after?.includes(value));
  });
}

/** Whether both conditions allow a common value of a fact. */
function shares(from: When, to: When, key: FactKey): boolean {
  return (from[key] as readonly string[] | undefined)?.some((value) => includes(to, key, value)) ?? false;
}

function includes(when: When, key: FactKey, value: string): boolean {
  return (when[key] as readonly string[] | undefined)?.includes(value) ?? false;
}
