import type { Rules } from '../engine/compile.ts';
import { alternativesOf } from '../engine/match.ts';
import { wayJudge } from '../engine/outcome.ts';
import { FACT_VALUES, type Goal, type Role } from '../model/facts.ts';
import type { Alternative } from '../model/rule.ts';
import type { Findings } from './finding.ts';
import type { End } from './walk.ts';

/** Checks that each other way serves what was asked for, or says that it serves something else. */
export function checkAlternatives(rules: Rules, findings: Findings): void {
  for (const way of rules.of.alternative) {
    const asked = goalsOf(way);
    if (way.verdict === 'judge' && asked.includes(way.goal))
      findings.add('same-goal', [way.id], {}, way.goal);
    // A pack's wording is its own.
    if (!way.pack && asked.some((goal) => goal !== way.goal) && !saysSo(way))
      findings.add('goal-unsaid', [way.id], {}, way.goal);
    for (const role of FACT_VALUES.role)
      if (!way.pack && ASKS[role].test(way.short.en) && rolesOf(way).includes(role))
        findings.add('asks-oneself', [way.id], {}, role);
  }
}

/** The goals under which a way is offered; none where it is for a trouble, whose goal nobody asked for. */
function goalsOf({ when }: Alternative): Goal[] {
  return alternativesOf(when).flatMap(({ goal, trouble }) =>
    trouble?.some((one) => one !== 'none') ? [] : (goal ?? []),
  );
}

/** “Another goal: …”, or the other wish as a question: “Only want out yourself? Leave …”. */
function saysSo({ short: { en, zh } }: Alternative): boolean {
  return /^Another goal:|\?/.test(en) && /^换个|？/.test(zh);
}

/** How a text sends somebody to the one who has a role; the English one stands for both. */
const ASKS: Readonly<Record<Role, RegExp>> = {
  member: /\bask an? (other )?member\b/i,
  admin: /\bask an admin\b/i,
  owner: /\b(ask|have) (the|its|your) (owner|creator)\b/i,
  'super-admin': /\bask (a|the|your) super admin/i,
};

function rolesOf({ when }: Alternative): Role[] {
  return alternativesOf(when).flatMap(({ role }) => role ?? FACT_VALUES.role);
}

/** Keeps track of the ways that are possible somewhere: an impossible one isn't offered. */
export interface Offers {
  /** Notes the ways that are possible at an end, of those that hold there (`kind id`). */
  note(end: End, fired: readonly string[]): void;
  /** Ids of the ways that held somewhere, but were never possible. */
  never(fired: ReadonlySet<string>): string[];
}

export function offersOf(rules: Rules): Offers {
  const waiting = new Map(rules.of.alternative.map((way) => [`alternative ${way.id}`, way]));
  return {
    note({ facts }, fired) {
      const judged = wayJudge(facts, rules);
      for (const key of fired) {
        const way = waiting.get(key);
        if (way && judged(way).verdict !== 'impossible') waiting.delete(key);
      }
    },
    never: (fired) => [...waiting].filter(([key]) => fired.has(key)).map(([, { id }]) => id),
  };
}
