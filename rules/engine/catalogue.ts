import { platformsWhere } from '../knowledge/platforms.ts';
import type { Cited } from '../model/advice.ts';
import { type Condition, FACT_VALUES, type Platform } from '../model/facts.ts';
import { type Citing, RULE_KINDS, type Rule, type RuleKind } from '../model/rule.ts';
import type { Text } from '../model/text.ts';
import { checkRules } from './arguments.ts';
import type { Rules } from './compile.ts';
import { alternativesOf } from './match.ts';

/** The kind of entry: a rule, a table of figures, a comparison cell. */
export type EntryKind = RuleKind | 'table' | 'comparison';

/** One entry of the knowledge base and how far to trust it. */
export interface Entry extends Cited {
  readonly id: string;
  readonly kind: EntryKind;
  readonly platforms: readonly Platform[];
  readonly when: Condition;
  readonly texts: readonly Text[];
}

/**
 * Everything the product says, as one list: rules by kind, then tables and comparison cells.
 *
 * @throws RangeError for rules that are not compiled
 */
export function catalogue(rules: Rules): Entry[] {
  checkRules(rules);
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
    ...rules.cite(citing),
  });
  return [
    ...RULE_KINDS.flatMap((kind) =>
      rules.of[kind].map((rule: Rule) => entry(kind, rule.id, rule.when, textsOf(rule), rule)),
    ),
    ...rules.tables.map((one) =>
      entry(
        'table',
        `table.${one.id}`,
        { platform: platformsWhere((p) => p.showsTables) },
        [one.title, one.note],
        one,
      ),
    ),
    ...rules.comparison.flatMap(({ id, label, cells }) =>
      (Object.keys(cells) as (keyof typeof cells)[]).flatMap((platform) => {
        const cell = cells[platform];
        if (cell === 'unknown') return [];
        const name = `comparison.${id}.${platform}`;
        return [entry('comparison', name, { platform: [platform] }, [label, cell.text], cell)];
      }),
    ),
  ];
}

/** Every text of a rule, including the steps of its fix. */
function textsOf(rule: Rule): Text[] {
  return rule.kind === 'blocker'
    ? [...ownTexts(rule), ...rule.fix.flatMap((step) => [...shortAndDetail(step), ...messageOf(step)])]
    : ownTexts(rule);
}

/** The texts that every statement has. */
export function shortAndDetail({
  short,
  detail,
}: {
  readonly short: Text;
  readonly detail?: Text;
}): [Text, ...Text[]] {
  return detail ? [short, detail] : [short];
}

/** A rule's own texts, without the steps of its fix. */
export function ownTexts(rule: Rule): [Text, ...Text[]] {
  const elsewhere = Object.values(rule.on ?? {}).flatMap(({ detail }) => detail ?? []);
  switch (rule.kind) {
    case 'residue':
      return [...shortAndDetail(rule), rule.where, ...elsewhere];
    case 'blocker': {
      const inTrouble = Object.values(rule.toldIn ?? {}).flatMap((told) => [told.short, told.detail]);
      return [...shortAndDetail(rule), ...elsewhere, ...inTrouble];
    }
    case 'step':
      return [
        ...shortAndDetail(rule),
        ...(rule.under ?? []),
        ...(rule.answer ? [rule.answer] : []),
        ...messageOf(rule),
        ...elsewhere,
      ];
    case 'alternative':
      return [...shortAndDetail(rule), ...messageOf(rule), ...elsewhere];
    case 'effect':
    case 'caution':
      return [...shortAndDetail(rule), ...elsewhere];
  }
}

/** The text that somebody can send, if there is one. */
export function messageOf({ message }: { readonly message?: Text }): Text[] {
  return message ? [message] : [];
}

function platformsOf(when: Condition): Platform[] {
  const listed = alternativesOf(when).flatMap((way) => way.platform ?? FACT_VALUES.platform);
  return FACT_VALUES.platform.filter((platform) => listed.includes(platform));
}
