import { type RuleBase, t } from '../../rules/internal.ts';
import { packNameInText } from './mark.ts';
import type { Pack } from './pack.ts';

const OVERDUE = 'rules.review-due.';

/** The number of packs in a base whose review date has passed. */
export function packsOverdue({ rules }: RuleBase): number {
  return rules.filter(({ id }) => id.startsWith(OVERDUE)).length;
}

/**
 * The caution that a pack adds to every advice once its review date has passed.
 *
 * @param number number of the pack, from 1, to make the ids unique
 */
export function overdue(
  { reviewBy }: Pack,
  file: string,
  number: number,
  now: Date,
): Pick<RuleBase, 'rules' | 'claims' | 'sources'> {
  if (reviewBy === undefined || now.toISOString().slice(0, reviewBy.length) <= reviewBy) {
    return { rules: [], claims: {}, sources: {} };
  }
  const name = packNameInText(file);
  // The colon prevents collisions: ids in packs cannot contain one.
  const [claim, source] = [`pack:${number}`, `pack-file:${number}`];
  const says = t(`Gives ${reviewBy} as its review date.`, `写明复核日期为 ${reviewBy}。`);
  return {
    rules: [
      {
        kind: 'caution',
        id: `${OVERDUE}${number}`,
        when: {},
        always: true,
        short: t(
          `The rules of “${name}” were to be reviewed by ${reviewBy}: what they say may no longer be so.`,
          `“${name}”里的规则应在 ${reviewBy} 之前复核，内容可能已经过时。`,
        ),
        evidence: [claim],
      },
    ],
    claims: {
      [claim]: {
        says: t(`“${name}” was to be reviewed by ${reviewBy}.`, `“${name}”应在 ${reviewBy} 之前复核。`),
        for: { [source]: says },
      },
    },
    sources: {
      [source]: {
        publisher: name,
        title: '--rules',
        url: null,
        date: null,
        kind: 'how-to-page',
        checked: reviewBy,
      },
    },
  };
}
