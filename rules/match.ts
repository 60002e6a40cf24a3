import type { Condition, FactKey, Facts, When } from './model/facts.ts';

/** Three-valued: holds, does not hold, or hangs on a fact that is not known yet. */
export type Match = 'yes' | 'no' | 'open';

/** Whether a condition holds for what is known. A list of conditions holds if any one does. */
export function match(condition: Condition, facts: Facts): Match {
  if (isWhen(condition)) return matchAll(condition, facts);
  let open = false;
  for (const when of condition) {
    const result = matchAll(when, facts);
    if (result === 'yes') return 'yes';
    if (result === 'open') open = true;
  }
  return open ? 'open' : 'no';
}

/** The facts that an open condition still hangs on; empty if it is decided. */
export function openFacts(condition: Condition, facts: Facts): FactKey[] {
  if (match(condition, facts) !== 'open') return [];
  const alternatives: readonly When[] = isWhen(condition) ? [condition] : condition;
  const open = new Set<FactKey>();
  for (const when of alternatives) {
    if (matchAll(when, facts) !== 'open') continue;
    for (const key of keysOf(when)) if (facts[key] === undefined) open.add(key);
  }
  return [...open];
}

/** All facts that a condition reads, whatever is known. */
export function factsRead(condition: Condition): FactKey[] {
  const alternatives: readonly When[] = isWhen(condition) ? [condition] : condition;
  return [...new Set(alternatives.flatMap(keysOf))];
}

/** The conditions of which any one will do, as a list. */
export function alternativesOf(condition: Condition): readonly When[] {
  return isWhen(condition) ? [condition] : condition;
}

/** The condition that holds where both do. */
export function both(one: Condition, other: Condition = {}): Condition {
  return alternativesOf(one).flatMap((when) => alternativesOf(other).map((also) => joined(when, also)));
}

function joined(when: When, also: When): When {
  const shared = keysOf(also).map((key) => {
    const values = also[key] as readonly string[];
    return [
      key,
      when[key] ? values.filter((value) => (when[key] as readonly string[]).includes(value)) : values,
    ];
  });
  return { ...when, ...Object.fromEntries(shared) };
}

function isWhen(condition: Condition): condition is When {
  return !Array.isArray(condition);
}

function keysOf(when: When): FactKey[] {
  return Object.keys(when) as FactKey[];
}

function matchAll(when: When, facts: Facts): Match {
  let open = false;
  for (const key of keysOf(when)) {
    const fact = facts[key];
    if (fact === undefined) open = true;
    else if (!(when[key] as readonly string[]).includes(fact)) return 'no';
  }
  return open ? 'open' : 'yes';
}
