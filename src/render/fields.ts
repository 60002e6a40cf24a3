import {
  type Advice,
  type Brief,
  type Cited,
  didYouMean,
  FACT_VALUES,
  type Problem,
  t,
} from '../../rules/internal.ts';
import { nearest } from '../messages/nearest.ts';
import { usageProblem } from '../messages/usage.ts';

/**
 * The members of an advice to include in JSON: `small` is the default, `all` is everything, a tree lists
 * members individually.
 */
export type Fields = 'small' | 'all' | FieldTree;

/** Members by name; `true` includes a member completely, a tree some of its own members. */
export interface FieldTree {
  readonly [name: string]: FieldTree | true;
}

/** Requires all members of a type, or none; a list has the members of its items. */
type MembersOf<T> =
  | true
  | (T extends readonly (infer Item)[]
      ? MembersOf<Item>
      : T extends object
        ? { readonly [Key in keyof T]-?: MembersOf<NonNullable<T[Key]>> }
        : never);

const CITED = {
  evidence: true,
  disputed: true,
  sources: true,
  pack: true,
} as const satisfies MembersOf<Cited>;
const SENTENCE = { id: true, text: true, detail: true, ...CITED } as const;
const LINE = { text: true, waitHours: true } as const;
const CELL = { text: true, unknown: true, ...CITED } as const;
const ELSEWHERE = {
  verdict: true,
  doubtful: true,
  blockers: true,
  waitHours: true,
  dependsOn: true,
  text: true,
} as const;

/** Every selectable member; the compiler reports new members of the advice that are missing here. */
const MEMBERS = {
  schemaVersion: true,
  knowledgeDate: true,
  id: true,
  asOf: true,
  answers: Object.fromEntries(Object.keys(FACT_VALUES).map((key) => [key, true])) as Record<
    keyof typeof FACT_VALUES,
    true
  >,
  assumed: true,
  approximate: true,
  notBegun: true,
  ignored: true,
  goal: true,
  verdict: true,
  doubtful: true,
  summary: true,
  evidence: true,
  blockers: { id: true, title: true, detail: true, clearedBy: true, waitHours: true, ...CITED },
  plan: {
    waitHours: true,
    steps: {
      id: true,
      phase: true,
      text: true,
      detail: true,
      path: true,
      message: true,
      waitHours: true,
      clears: true,
      sets: true,
      ...CITED,
    },
  },
  effects: SENTENCE,
  cautions: SENTENCE,
  residue: { id: true, what: true, detail: true, where: true, keptHours: true, ...CITED },
  alternatives: {
    id: true,
    goal: true,
    verdict: true,
    blockers: true,
    why: true,
    detail: true,
    message: true,
    ...CITED,
  },
  firstScreen: {
    verdict: LINE,
    reasons: true,
    steps: { ...LINE, under: LINE, ifRefused: LINE },
    know: true,
    ways: true,
    sideBySide: { goal: true, heads: true, rows: { app: true, cells: LINE, aloud: LINE } },
  },
  comparison: {
    rows: { id: true, label: true, cells: { wechat: CELL, wecom: CELL, telegram: CELL, whatsapp: CELL } },
    yours: { wechat: ELSEWHERE, telegram: ELSEWHERE, whatsapp: ELSEWHERE },
  },
  sources: true,
  trace: true,
} as const satisfies Exclude<MembersOf<Advice>, true>;

/** The top-level members of an advice, for shell completion. */
export const FIELD_NAMES: readonly string[] = ['all', ...Object.keys(MEMBERS)];

/** Always included, to identify the record. */
const ALWAYS: FieldTree = { schemaVersion: true, id: true };

/**
 * Reads the value of `--fields`: comma-separated names, with dots for nested members.
 *
 * @param problems receives the problems
 */
export function readFields(text: string, problems: Problem[]): Fields {
  const names = text.split(',').map((name) => name.trim());
  let picked: FieldTree = ALWAYS;
  for (const name of names) {
    if (name === 'all') continue;
    const path = name.split('.');
    const problem = unknownIn(name, path);
    if (problem) problems.push(problem);
    else picked = withPath(picked, path);
  }
  return names.includes('all') ? 'all' : picked;
}

function unknownIn(name: string, path: readonly string[]): Problem | undefined {
  let tree: FieldTree | true = MEMBERS;
  for (const [at, part] of path.entries()) {
    const known: FieldTree = tree === true ? {} : tree;
    if (Object.hasOwn(known, part)) {
      tree = known[part] as FieldTree | true;
      continue;
    }
    const above = path.slice(0, at).join('.');
    const listed = Object.keys(known).map((key) => (above ? `${above}.${key}` : key));
    return usageProblem(
      '--fields',
      t(`--fields: there is no “${name}”`, `--fields：没有“${name}”这个字段`),
      listed.length === 0
        ? t(`“${above}” is taken whole: --fields ${above}`, `“${above}”只能整个取：--fields ${above}`)
        : didYouMean(nearest(name, allPaths(MEMBERS)), above ? listed : FIELD_NAMES),
    );
  }
  return undefined;
}

function allPaths(tree: FieldTree): string[] {
  return Object.entries(tree).flatMap(([name, deeper]) => [
    name,
    ...(deeper === true ? [] : allPaths(deeper).map((path) => `${name}.${path}`)),
  ]);
}

/** Adds a path to a tree; a member that is already included completely stays so. */
function withPath(tree: FieldTree, [name = '', ...rest]: readonly string[]): FieldTree {
  const now = tree[name];
  if (now === true || rest.length === 0) return { ...tree, [name]: true };
  return { ...tree, [name]: withPath(now ?? {}, rest) };
}

/** The requested members of an advice, in the order of the full advice. */
export function pick(advice: Advice, fields: Fields): object {
  if (fields === 'all') return advice;
  if (fields !== 'small') return pickFrom(advice, fields) as object;
  const { sources: _, firstScreen: __, ...rest } = advice;
  const { plan, effects, cautions, residue, alternatives } = advice;
  return {
    ...rest,
    plan: { ...plan, steps: plan.steps.map(withoutDetail) },
    effects: effects.map(withoutDetail),
    cautions: cautions.map(withoutDetail),
    residue: residue.map(withoutDetail),
    alternatives: alternatives.map(withoutDetail),
    comparison: { yours: advice.comparison.yours },
  };
}

/** Blockers keep their detail, which tells what is in the way. */
function withoutDetail<T extends { readonly detail?: string }>({ detail: _, ...rest }: T): Omit<T, 'detail'> {
  return rest;
}

/** The few fields that scripts need (`--brief`), in the order of the contract. */
export function briefOf(id: string | number | undefined, brief: Brief) {
  const { goal, verdict, doubtful, blockers, waitHours } = brief;
  return {
    schemaVersion: 1,
    ...(id === undefined ? {} : { id }),
    goal,
    verdict,
    doubtful,
    blockers,
    waitHours,
  };
}

/** An advice as JSON, according to the options. */
export function jsonOf(advice: Advice, { brief, fields }: { brief: boolean; fields: Fields }): object {
  if (!brief) return pick(advice, fields);
  const { id, goal, verdict, doubtful, blockers, plan } = advice;
  const ids = blockers.map((one) => one.id);
  return briefOf(id, { goal, verdict, doubtful, blockers: ids, waitHours: plan.waitHours });
}

/** Whether the fields include a member that only `all` and its name bring. */
export function picks(fields: Fields, member: 'sources' | 'firstScreen'): boolean {
  return fields === 'all' || (fields !== 'small' && fields[member] !== undefined);
}

function pickFrom(value: unknown, tree: FieldTree | true): unknown {
  if (tree === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pickFrom(item, tree));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const deeper = Object.hasOwn(tree, name) ? tree[name] : undefined;
      return deeper === undefined ? [] : [[name, pickFrom(member, deeper)]];
    }),
  );
}
