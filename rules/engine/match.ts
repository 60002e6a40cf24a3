import type { Condition, FactKey, Goal, Role, When } from '../model/facts.ts';

/** Three-valued: holds, does not hold, or depends on an unknown fact. */
export type Match = 'yes' | 'no' | 'open';

/** Facts of which some may have more than one value, such as before and after a fix. */
export type PossibleFacts = { readonly [K in FactKey]?: string | readonly string[] };

/** Whether a condition holds for the known facts. A list of conditions holds if any of them does. */
export function match(condition: Condition, facts: PossibleFacts): Match {
  if (isWhen(condition)) return matchAll(condition, facts);
  let open = false;
  for (const when of condition) {
    const result = matchAll(when, facts);
    if (result === 'yes') return 'yes';
    if (result === 'open') open = true;
  }
  return open ? 'open' : 'no';
}

/** The unknown facts that an open condition depends on; empty if it is decided. */
export function openFacts(condition: Condition, facts: PossibleFacts): FactKey[] {
  if (match(condition, facts) !== 'open') return [];
  const open = new Set<FactKey>();
  for (const when of alternativesOf(condition)) {
    if (matchAll(when, facts) !== 'open') continue;
    for (const key in when) if (facts[key as FactKey] === undefined) open.add(key as FactKey);
  }
  return [...open];
}

/** The alternatives of a condition, as a list. */
export function alternativesOf(condition: Condition): readonly When[] {
  return isWhen(condition) ? [condition] : condition;
}

/** The lists of values that a condition allows for a fact; empty if it doesn't read it. */
export function listsFor(condition: Condition, key: FactKey): (readonly string[])[] {
  return alternativesOf(condition).flatMap((way) => (way[key] ? [way[key]] : []));
}

function isWhen(condition: Condition): condition is When {
  return !Array.isArray(condition);
}

function matchAll(when: When, facts: PossibleFacts): Match {
  let open = false;
  for (const key in when) {
    const fact = facts[key as FactKey];
    const wanted = when[key as FactKey] as readonly string[];
    if (fact === undefined) open = true;
    else if (typeof fact === 'string') {
      if (!wanted.includes(fact)) return 'no';
    } else {
      if (!fact.some((value) => wanted.includes(value))) return 'no';
      if (!fact.every((value) => wanted.includes(value))) open = true;
    }
  }
  return open ? 'open' : 'yes';
}

/** True if a table, or a row of one, is about what is wanted; where the role is not known, about any role. */
export const isAbout = (
  { goals, roles }: { readonly goals?: readonly Goal[]; readonly roles?: readonly Role[] },
  goal: Goal,
  role: Role | undefined,
): boolean => (!goals || goals.includes(goal)) && (!roles || !role || roles.includes(role));
