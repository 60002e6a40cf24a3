import type { Rules } from '../engine/compile.ts';
import { atLeast, standingOf } from '../engine/evidence.ts';
import type { Condition } from '../model/facts.ts';
import type { Citing, Rule } from '../model/rule.ts';
import { overlap } from './conditions.ts';
import type { Findings } from './finding.ts';

/**
 * Checks that no verdict rests on less than a claim that says otherwise and is shown beside it, unless the
 * verdict is disputed. Naming the claim under `against` makes it so.
 */
export function checkVerdicts(rules: Rules, findings: Findings): void {
  for (const [id, claim] of Object.entries(rules.claims)) {
    for (const other of claim.contradicts ?? []) {
      if (!rules.claims[other]) findings.add('claim-unknown', [id, other], {});
      checkPair(id, other, rules, findings);
      checkPair(other, id, rules, findings);
    }
  }
}

/** Rules that decide on the strength of one claim, beside sentences that rest on the other. */
function checkPair(id: string, opposite: string, rules: Rules, findings: Findings): void {
  const { evidence } = standingOf({ evidence: [opposite] }, rules);
  const beside = shown(rules).filter(({ citing }) => citing.evidence.includes(opposite));
  for (const rule of rules.rules) {
    if (!decides(rule) || !rule.evidence.includes(id) || rule.against?.includes(opposite)) continue;
    const own = rules.cite(rule);
    if (own.disputed || atLeast(own.evidence, evidence)) continue;
    const seen = beside.find(({ when }) => overlap(when, rule.when));
    if (seen) findings.add('weaker-verdict', [rule.id, opposite], {}, `${seen.id}: ${evidence}`);
  }
}

/** Whether a verdict rests on a rule: a blocker, the act itself, a way with a verdict of its own. */
function decides(rule: Rule): boolean {
  switch (rule.kind) {
    case 'blocker':
      return true;
    case 'step':
      return rule.phase === 'act';
    case 'alternative':
      return rule.verdict !== 'judge';
    case 'effect':
    case 'caution':
    case 'residue':
      return false;
  }
}

/** All sentences with evidence: rules, and the cells of the comparison on their own platform. */
function shown({ rules, comparison }: Rules): { id: string; when: Condition; citing: Citing }[] {
  const cells = comparison.flatMap(({ id, cells }) =>
    (Object.keys(cells) as (keyof typeof cells)[]).flatMap((platform) => {
      const cell = cells[platform];
      return cell === 'unknown' ? [] : [{ id, when: { platform: [platform] }, citing: cell }];
    }),
  );
  return [...rules.map((rule) => ({ id: rule.id, when: rule.when, citing: rule })), ...cells];
}
