import { bandOf, isNumberKey } from './facts.ts';
import { alternativesOf, match } from './match.ts';
import type { RuleBase } from './model/base.ts';
import {
  type AnswerKey,
  type Answers,
  type AnswerValue,
  BANDS,
  type Band,
  FACT_VALUES,
  type FactKey,
  type NumberKey,
  type Platform,
  type When,
} from './model/facts.ts';
import { defaultGoal } from './settle.ts';
import { statementsOf } from './statements.ts';

/** For each fact, which of its values no condition tells apart: these have the same number. */
type Classes = { readonly [K in FactKey]: Readonly<Record<string, number>> };

/**
 * A name that situations share if no rule tells them apart. What is advised in one of them is advised
 * in all; only the answers as they were given differ, what these are like on other platforms
 * (`yours` of the comparison), and the numbers that the texts name.
 *
 * @param given answers within the questions' lists and ranges
 */
export function alikeName(given: Answers, base: RuleBase): string {
  const platform = given.platform ?? 'wechat';
  const classes = classesOn(platform, base);
  let name = `${platform},${given.goal ?? (given.role ? `-${defaultGoal(given.role)}` : '')}`;
  for (const { key } of base.questions) {
    if (key === 'platform' || key === 'goal') continue;
    const answer = given[key];
    name += ',';
    if (answer === undefined) continue;
    const value = factOf(key, answer);
    // Not known is told from known whatever the rules say: it is listed as assumed.
    name += value === 'unsure' ? value : (classes[key][value] ?? value);
  }
  return name;
}

/**
 * Where the bands of a number begin that some rule on the platform tells from the one before; the
 * first band is always there. Within these, `alikeName` is the same.
 */
export function bandsTold(key: NumberKey, platform: Platform, base: RuleBase): number[] {
  const classes = classesOn(platform, base)[key];
  const bands: readonly Band[] = BANDS[key];
  return bands
    .filter(({ name }, at) => at === 0 || classes[name] !== classes[(bands[at - 1] as Band).name])
    .map(({ from }) => from);
}

function factOf(key: AnswerKey, answer: AnswerValue): string {
  if (isNumberKey(key)) return bandOf(key, answer as number);
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return answer as string;
}

/** Rule bases are constants: the classes of each are found once. */
const CLASSES = new WeakMap<RuleBase, Partial<Record<Platform, Classes>>>();

function classesOn(platform: Platform, base: RuleBase): Classes {
  let known = CLASSES.get(base);
  if (!known) {
    known = {};
    CLASSES.set(base, known);
  }
  known[platform] ??= findClasses(platform, base);
  return known[platform];
}

/** Two values are of a class if every way for a condition to hold on the platform allows both or neither. */
function findClasses(platform: Platform, base: RuleBase): Classes {
  const ways = statementsOf(base)
    .flatMap(({ when }) => alternativesOf(when))
    .filter((way) => match(way, { platform }) !== 'no');
  const classOf = (key: FactKey) => {
    const telling = ways.filter((way) => way[key]);
    const numbers = new Map<string, number>();
    return Object.fromEntries(
      FACT_VALUES[key].map((value) => {
        const allowed = telling.map((way) => ((way as Allowed)[key]?.includes(value) ? 1 : 0)).join('');
        if (!numbers.has(allowed)) numbers.set(allowed, numbers.size);
        return [value, numbers.get(allowed)];
      }),
    );
  };
  const keys = Object.keys(FACT_VALUES) as FactKey[];
  return Object.fromEntries(keys.map((key) => [key, classOf(key)])) as Classes;
}

type Allowed = { readonly [K in keyof When]?: readonly string[] };
