import type { Condition, FactKey, Facts, When } from '../model/facts.ts';

/** Three-valued: holds, does not hold, or hangs on a fact that is not known yet. */
export type Match = 'yes' | 'no' | 'open';

/** Whether a condition holds for what is known. A list of conditions holds if any one does. */
export function match(condition: Condition, facts: Facts): Match {
  return matchAny(waysOf(condition), facts);
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
  if (matchAny(ways, facts) !== 'open') return;
  for (let at = 0; at < ways.length; at++) {
    const way = ways[at] as Way;
    if (matchAll(way, facts) !== 'open') continue;
    for (let part = 0; part < way.length; part++) {
      const { key } = way[part] as Part;
      if (facts[key] === undefined) open.add(key);
    }
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

/** A fact, and what it may be. */
interface Part {
  readonly key: FactKey;
  readonly values: readonly string[];
}

/** One way in which a condition can hold: all of its parts do. */
type Way = readonly Part[];

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

// These two run a thousand times before a first question is asked, while nothing is compiled yet. There
// `for … of` makes two objects a step, so many that memory had to be cleared away once more.

function matchAny(ways: readonly Way[], facts: Facts): Match {
  let open = false;
  for (let at = 0; at < ways.length; at++) {
    const result = matchAll(ways[at] as Way, facts);
    if (result === 'yes') return 'yes';
    if (result === 'open') open = true;
  }
  return open ? 'open' : 'no';
}

function matchAll(way: Way, facts: Facts): Match {
  let open = false;
  for (let at = 0; at < way.length; at++) {
    const { key, values } = way[at] as Part;
    const fact = facts[key];
    if (fact === undefined) open = true;
    else if (!values.includes(fact)) return 'no';
  }
  return open ? 'open' : 'yes';
}
