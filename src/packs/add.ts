import { safeParse } from 'valibot';
import { BadInput, isObject, type Problem, type RuleBase, type Text, t } from '../../rules/internal.ts';
import { sanitiseLine } from '../messages/sanitise.ts';
import { looseEnds, PACK_LISTS } from './holds-together.ts';
import { marked } from './mark.ts';
import { type Pack, packSchema } from './pack.ts';
import { explain } from './problem.ts';
import { overdue, packsOverdue } from './review.ts';
import { citingByIds, rowsNote } from './rows.ts';

/** Problems of a pack that are told. */
const MOST_TOLD = 20;
/**
 * Up to 64 KiB all problems are collected; of a larger pack only the first, since 4 MiB can hold
 * millions of them, and each takes hundreds of bytes of memory.
 */
export const COLLECT_ALL_UP_TO = 64 << 10;

export interface AddOptions {
  /** What problems call the pack. */
  readonly name: string;
  /** What decides whether its day of review is past. */
  readonly now: Date;
  /** Whether all problems are told, or only the first. */
  readonly collectAll: boolean;
  /** Which of several packs it is, from 1; otherwise the next of those that are overdue. */
  readonly number?: number;
  /** Whether its sources count for what they claim to be. */
  readonly trusted?: boolean;
  /** Takes what its author should know, though it stops nothing. */
  readonly note?: (text: Text) => void;
}

/**
 * The rules of a base and of a pack, parsed from JSON, which is checked as data from a stranger.
 *
 * @throws BadInput with what is wrong, where in the pack
 */
export function addPack(base: RuleBase, value: unknown, options: AddOptions): RuleBase {
  const { name, now, number = packsOverdue(base) + 1, trusted = false } = options;
  const pack = marked(checked(value, base, options), name, trusted);
  return joined(joined(base, pack), overdue(pack, name, number, now));
}

/** Where rules stood before they were one list. */
const FORMER = ['blockers', 'steps', 'effects', 'cautions', 'residue', 'alternatives'];

function checked(value: unknown, base: RuleBase, { name, collectAll, note }: AddOptions): Pack {
  const former = formerParts(value);
  if (former.length > 0) throw new BadInput([ofFormerShape(name, former)]);
  const { success, issues } = safeParse(packSchema().schema, value, {
    abortEarly: !collectAll,
    abortPipeEarly: true,
  });
  // Not valibot's copy: that has the facts in the schema's order, explanations in the author's.
  const { pack, rows } = success
    ? citingByIds(value as Pack, base)
    : { pack: value as Pack, rows: new Map<string, string>() };
  const problems = success ? looseEnds(pack, base) : issues.slice(0, MOST_TOLD).map((one) => explain(one));
  const told = rowsNote(sanitiseLine(name), rows);
  if (problems.length === 0) {
    if (told) note?.(told);
    return pack;
  }
  throw new BadInput(
    problems.slice(0, MOST_TOLD).map(({ at, message, hint }): Problem => {
      const place = `${sanitiseLine(name)}: ${sanitiseLine(at)}`;
      return {
        code: 'bad-rules',
        message: t(`${place} ${message.en}`, `${place} ${message.zh}`),
        path: at,
        hint,
      };
    }),
  );
}

/** What of a pack is written as it was before: its lists of rules, its claims. */
function formerParts(value: unknown): string[] {
  if (!isObject(value)) return [];
  const { claims } = value;
  const isFormer = (claim: unknown) => isObject(claim) && 'from' in claim;
  const inClaims = isObject(claims) && Object.values(claims).some(isFormer);
  return [...FORMER.filter((list) => list in value), ...(inClaims ? ['claims'] : [])];
}

function ofFormerShape(name: string, lists: readonly string[]): Problem {
  const [en, zh] = [lists.join(', '), lists.join('、')];
  return {
    code: 'bad-rules',
    message: t(
      `${sanitiseLine(name)}: is written in the former shape (${en})`,
      `${sanitiseLine(name)}：用的是旧格式（${zh}）`,
    ),
    path: '',
    hint: t(
      'rules are one list now: “rules”, each with its “kind”; title, text, what and why are “short”, supports is “evidence”, disputes is “against”; a claim’s text is “says”, its sources stand in “for” and “against”',
      '规则现在合为一个列表 rules，每条写明 kind；title、text、what、why 改为 short，supports 改为 evidence，disputes 改为 against；依据的文字改为 says，来源写在 for 和 against 里',
    ),
  };
}

/** The rule base with what a pack adds to each of its lists. */
function joined(base: RuleBase, pack: Partial<RuleBase>): RuleBase {
  const longer = Object.fromEntries(PACK_LISTS.map((list) => [list, [...base[list], ...(pack[list] ?? [])]]));
  const claims = { ...base.claims, ...pack.claims };
  const sources = { ...base.sources, ...pack.sources };
  return { ...base, ...longer, claims, sources };
}
