import { safeParse } from 'valibot';
import { BadInput, isObject, type Problem, type RuleBase, type Text, t } from '../../rules/internal.ts';
import { sanitiseLine } from '../messages/sanitise.ts';
import { integrityProblems, PACK_LISTS } from './integrity.ts';
import { marked } from './mark.ts';
import { type Pack, packSchema } from './pack.ts';
import { explain } from './problem.ts';
import { overdue, packsOverdue } from './review.ts';
import { citingByIds, rowsNote } from './rows.ts';

/** Problems of a pack that are reported. */
const MAX_REPORTED = 20;
/**
 * Up to 64 KiB all problems are collected, in a larger pack only the first: 4 MiB can contain millions, and
 * each takes hundreds of bytes of memory.
 */
export const COLLECT_ALL_UP_TO = 64 << 10;

export interface AddOptions {
  /** The name of the pack in problems. */
  readonly name: string;
  /** Decides whether its review date has passed. */
  readonly now: Date;
  /** Whether to report all problems, or only the first. */
  readonly collectAll: boolean;
  /** Number of the pack among several, from 1; by default the next number after the overdue ones. */
  readonly number?: number;
  /** Whether its sources count with the kind they state. */
  readonly trusted?: boolean;
  /** Receives notes for the pack's author. */
  readonly note?: (text: Text) => void;
}

/**
 * Adds a pack, parsed from JSON and validated as untrusted data, to a rule base.
 *
 * @throws BadInput with the problems and their places in the pack
 */
export function addPack(base: RuleBase, value: unknown, options: AddOptions): RuleBase {
  const { name, now, number = packsOverdue(base) + 1, trusted = false } = options;
  const pack = marked(checked(value, base, options), name, trusted);
  return merged(merged(base, pack), overdue(pack, name, number, now));
}

/** The lists of rules in the former pack format. */
const OLD_LISTS = ['blockers', 'steps', 'effects', 'cautions', 'residue', 'alternatives'];

function checked(value: unknown, base: RuleBase, { name, collectAll, note }: AddOptions): Pack {
  const oldParts = findOldParts(value);
  if (oldParts.length > 0) throw new BadInput([oldShapeProblem(name, oldParts)]);
  const { success, issues } = safeParse(packSchema().schema, value, {
    abortEarly: !collectAll,
    abortPipeEarly: true,
  });
  // The original value, not valibot's copy, which would reorder the facts to match the schema.
  const { pack, rows } = success
    ? citingByIds(value as Pack, base)
    : { pack: value as Pack, rows: new Map<string, string>() };
  const problems = success
    ? integrityProblems(pack, base)
    : issues.slice(0, MAX_REPORTED).map((one) => explain(one));
  const told = rowsNote(sanitiseLine(name), rows);
  if (problems.length === 0) {
    if (told) note?.(told);
    return pack;
  }
  throw new BadInput(
    problems.slice(0, MAX_REPORTED).map(({ at, message, hint }): Problem => {
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

/** The parts of a pack that use the former format: lists of rules, claims. */
function findOldParts(value: unknown): string[] {
  if (!isObject(value)) return [];
  const { claims } = value;
  const isOld = (claim: unknown) => isObject(claim) && 'from' in claim;
  const inClaims = isObject(claims) && Object.values(claims).some(isOld);
  return [...OLD_LISTS.filter((list) => list in value), ...(inClaims ? ['claims'] : [])];
}

function oldShapeProblem(name: string, lists: readonly string[]): Problem {
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

/** Appends a pack's entries to the lists of the rule base. */
function merged(base: RuleBase, pack: Partial<RuleBase>): RuleBase {
  const longer = Object.fromEntries(PACK_LISTS.map((list) => [list, [...base[list], ...(pack[list] ?? [])]]));
  const claims = { ...base.claims, ...pack.claims };
  const sources = { ...base.sources, ...pack.sources };
  return { ...base, ...longer, claims, sources };
}
