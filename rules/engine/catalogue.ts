import { platformsWhere } from '../knowledge/platforms.ts';
import type { RuleBase } from '../model/base.ts';
import type { Grade } from '../model/evidence.ts';
import { type Condition, FACT_VALUES, type Platform } from '../model/facts.ts';
import type { Text } from '../model/text.ts';
import { type Citing, citation } from './evidence/cite.ts';
import { alternativesOf } from './match.ts';

/** What sort of entry it is: a rule, a table of figures, a comparison cell. */
export type EntryKind =
  | 'blocker'
  | 'step'
  | 'effect'
  | 'caution'
  | 'residue'
  | 'alternative'
  | 'table'
  | 'comparison';

/** One entry of the whole knowledge, with how far to trust it. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly platforms: readonly Platform[];
  readonly when: Condition;
  readonly texts: readonly Text[];
  readonly evidence: Grade;
  readonly disputed: boolean;
  /** Ids of claims. */
  readonly sources: readonly string[];
}

/** Everything the product says, in one list: rules by kind, then tables and comparison cells. */
export function catalogue(base: RuleBase): Entry[] {
  const entry = (
    kind: EntryKind,
    id: string,
    when: Condition,
    texts: readonly Text[],
    citing: Citing,
  ): Entry => ({
    id,
    kind,
    platforms: platformsOf(when),
    when,
    texts,
    ...citation(citing, base),
  });
  return [
    ...base.blockers.map((one) =>
      entry('blocker', one.id, one.when, [one.title, one.detail, ...one.fix.map((step) => step.text)], one),
    ),
    ...base.steps.map((one) => entry('step', one.id, one.when, [one.text], one)),
    ...base.effects.map((one) => entry('effect', one.id, one.when, [one.text], one)),
    ...base.cautions.map((one) => entry('caution', one.id, one.when, [one.text], one)),
    ...base.residue.map((one) => entry('residue', one.id, one.when, [one.what, one.where], one)),
    ...base.alternatives.map((one) => entry('alternative', one.id, one.when, [one.why], one)),
    ...base.tables.map((one) =>
      entry(
        'table',
        `table.${one.id}`,
        { platform: platformsWhere((p) => p.showsTables) },
        [one.title, one.note],
        one,
      ),
    ),
    ...base.comparison.flatMap(({ id, label, cells }) =>
      (Object.keys(cells) as (keyof typeof cells)[]).flatMap((platform) => {
        const cell = cells[platform];
        if (cell === 'unknown') return [];
        const name = `comparison.${id}.${platform}`;
        return [entry('comparison', name, { platform: [platform] }, [label, cell.text], cell)];
      }),
    ),
  ];
}

function platformsOf(when: Condition): Platform[] {
  const listed = alternativesOf(when).flatMap((way) => way.platform ?? FACT_VALUES.platform);
  return FACT_VALUES.platform.filter((platform) => listed.includes(platform));
}
