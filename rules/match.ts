import type { Condition, FactKey, Facts, When } from './model/facts.ts';

/** Three-valued: holds, does not hold, or hangs on a fact that is not known yet. */
export type Match = 'yes' | 'no' | 'open';

/** Whether a condition holds for what is known. A list of conditions holds if any one does. */
export function match(condition: Condition, facts: Facts): Match {
  let open = false;
  for (const way of waysOf(condition)) {
    const result = matchAll(way, facts);
    if (result === 'yes') return 'yes';
    if (result === 'open') open = true;
  }
  return open ? 'open' : 'no';
}

/** The facts that an open condition still hangs on; empty if it is decided. */
export function openFacts(condition: Condition, facts: Facts): FactKey[] {
  const open = new Set<FactKey>();
  addOpenFacts(open, condition, facts);
  return [...open];
}

/** The same, added to others. */
export function addOpenFacts(open: Set<FactKey>, condition: Condition, facts: Facts): void {
  const ways = waysOf(condition);
  let any = false;
  for (const way of ways) {
    const result = matchAll(way, facts);
    if (result === 'yes') return;
    if (result === 'open') any = true;
  }
  if (!any) return;
  for (const way of ways) {
    if (matchAll(way, facts) !== 'open') continue;
    for (const { key } of way) if (facts[key] === undefined) open.add(key);
  }
}

/** Whether `openFacts` has a fact that is not known. */
export function isOpenOn(key: FactKey, condition: Condition, facts: Facts): boolean {
  let open = false;
  for (const way of waysOf(condition)) {
    const result = matchAll(way, facts);
    if (result === 'yes') return false;
    if (result === 'open' && way.some((part) => part.key === key)) open = true;
  }
  return open;
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

/** One way in which a condition can hold: facts, and what each may be. */
type Way = readonly { readonly key: FactKey; readonly values: readonly string[] }[];

/** Conditions are constants and are matched over and over: each is taken apart once. */
const WAYS = new WeakMap<Condition, readonly Way[]>();

function waysOf(condition: Condition): readonly Way[] {
  let ways = WAYS.get(condition);
  if (!ways) {
    ways = alternativesOf(condition).map((when) =>
      keysOf(when).map((key) => ({ key, values: when[key] as readonly string[] })),
    );
    WAYS.set(condition, ways);
  }
  return ways;
}

function matchAll(way: Way, facts: Facts): Match {
  let open = false;
  for (const { key, values } of way) {
    const fact = facts[key];
    if (fact === undefined) open = true;
    else if (!values.includes(fact)) return 'no';
  }
  return open ? 'open' : 'yes';
}
