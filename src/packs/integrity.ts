import { alternativesOf } from '../../rules/engine/match.ts';
import {
  type Condition,
  claimsOfRow,
  PURPOSE_KEYS,
  type Rule,
  type RuleBase,
  type Text,
  t,
} from '../../rules/internal.ts';
import type { Pack } from './pack.ts';
import type { PackProblem } from './problem.ts';
import { undoing } from './undo.ts';

const ID = /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+$/;
/** Excludes the names that valibot's record skips. */
const EVIDENCE_ID = /^(?!constructor$|prototype$)[A-Za-z][\w.-]{0,79}$/;
/** Prefix of the ids that this program generates about rules. */
const OWN = 'rules.';

/** The lists of a rule base that a pack can add to. */
export const PACK_LISTS = ['rules', 'tables', 'comparison'] as const;

/** Problems that only show against the rule base: ids already in use, missing claims or sources, fixes that undo each other. */
export function integrityProblems(pack: Pack, base: RuleBase): PackProblem[] {
  const conditions = conditionsIn(pack);
  if (conditions > MAX_CONDITIONS) {
    const message = t(
      `has ${conditions} conditions, at most ${MAX_CONDITIONS} are read`,
      `共有 ${conditions} 个条件，最多 ${MAX_CONDITIONS} 个`,
    );
    return [say('rules', message)];
  }
  return [
    ...idProblems(pack, base),
    ...changeProblems(pack),
    ...citationProblems(pack, base),
    ...undoing(pack, base),
  ];
}

/** Conditions of all rules and fixes together; each fix is compared with every other rule. */
const MAX_CONDITIONS = 1_000;

function conditionsIn({ rules = [] }: Pack): number {
  const count = (when: Condition = {}) => alternativesOf(when).length;
  return rules
    .flatMap((rule) => [
      count(rule.when),
      ...(rule.kind === 'blocker' ? rule.fix.map((step) => count(step.when)) : []),
    ])
    .reduce((sum, one) => sum + one, 0);
}

/** Answers that no step of a pack can change. */
const FIXED = [...PURPOSE_KEYS, 'role'] as const;

function changeProblems({ rules = [] }: Pack): PackProblem[] {
  return rules.flatMap((rule, index) =>
    rule.kind !== 'blocker'
      ? []
      : rule.fix.flatMap(({ sets = {} }, at) =>
          FIXED.filter((key) => key in sets).map((key) =>
            say(
              `rules[${index}].fix[${at}].sets.${key}`,
              t('is nothing that a step can change', '不是一个步骤能改变的'),
            ),
          ),
        ),
  );
}

function idProblems(pack: Pack, base: RuleBase): PackProblem[] {
  const taken = new Set(PACK_LISTS.flatMap((list) => base[list].map(({ id }) => id)));
  const statements = PACK_LISTS.flatMap((list) =>
    (pack[list] ?? []).map(({ id }, index) => {
      const at = `${list}[${index}].id`;
      if (!ID.test(id))
        return say(at, t('must look like platform.goal.what', '应为 platform.goal.what 的形式'));
      if (taken.has(id) || id.startsWith(OWN))
        return say(at, t('is taken: give it an id of its own', '已被占用，请换一个编号'));
      taken.add(id);
      return undefined;
    }),
  );
  const evidence = (['claims', 'sources'] as const).flatMap((map) =>
    Object.keys(pack[map] ?? {}).map((id) =>
      !EVIDENCE_ID.test(id)
        ? say(
            map,
            t('has a name that is no id: letters, digits, . - _', '里有不合规的编号：只用字母、数字和 . - _'),
          )
        : Object.hasOwn(base[map], id) || (map === 'claims' && claimsOfRow(id, base).length > 0)
          ? say(`${map}.${id}`, t('is taken: give it an id of its own', '已被占用，请换一个编号'))
          : undefined,
    ),
  );
  const takenSteps = new Set(base.rules.flatMap(stepIds));
  const steps = (pack.rules ?? []).flatMap((rule, index) =>
    stepIds(rule).flatMap((id) => {
      if (rule.kind === 'step') return [];
      if (!ID.test(id))
        return [
          say(
            `rules[${index}].fix`,
            t(
              'has a step whose id does not look like platform.goal.what',
              '有一步的编号不是 platform.goal.what 的形式',
            ),
          ),
        ];
      if (takenSteps.has(id))
        return [
          say(`rules[${index}].fix`, t(`has a step whose id is taken: ${id}`, `有一步的编号已被占用：${id}`)),
        ];
      takenSteps.add(id);
      return [];
    }),
  );
  const fixes = (pack.rules ?? []).map((rule, index) =>
    rule.kind !== 'blocker' || (rule.clearedBy === 'nobody') === (rule.fix.length === 0)
      ? undefined
      : say(
          `rules[${index}].fix`,
          t('must be empty exactly where nobody can clear it', '只有无人能解决时才能为空'),
        ),
  );
  return [...statements, ...steps, ...evidence, ...fixes].filter((one) => one !== undefined);
}

/** The step ids that a rule adds to a plan. Looks are not included, since blockers may share one. */
function stepIds(rule: Rule): string[] {
  if (rule.kind === 'step') return [rule.id];
  return rule.kind === 'blocker' ? rule.fix.map(({ id }) => id) : [];
}

function citationProblems(pack: Pack, base: RuleBase): PackProblem[] {
  const claims = new Set([...Object.keys(base.claims), ...Object.keys(pack.claims ?? {})]);
  const sources = new Set([...Object.keys(base.sources), ...Object.keys(pack.sources ?? {})]);
  const found: PackProblem[] = [];
  const visit = (value: unknown, at: string) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, one] of Object.entries(value)) {
      const place = Array.isArray(value) ? `${at}[${name}]` : at === '' ? name : `${at}.${name}`;
      if ((name === 'evidence' || name === 'against') && Array.isArray(one)) {
        one.forEach((id, index) => {
          if (!claims.has(id)) found.push(say(`${place}[${index}]`, noSuchClaim(id, base)));
        });
      } else visit(one, place);
    }
  };
  const { claims: ours = {}, ...rules } = pack;
  visit(rules, '');
  for (const [id, claim] of Object.entries(ours)) {
    for (const side of ['for', 'against'] as const) {
      for (const source of Object.keys(claim[side] ?? {})) {
        if (!sources.has(source))
          found.push(say(`claims.${id}.${side}.${source}`, t('there is no such source', '没有这个来源')));
      }
    }
  }
  return found;
}

/** Why a cited id is not a claim. */
function noSuchClaim(id: string, base: RuleBase): Text {
  const ofRow = claimsOfRow(id, base);
  if (ofRow.length === 0) return t('there is no such claim', '没有这条说法');
  return t(
    `is a row with several claims, cite one of them: ${ofRow.join(', ')}`,
    `对应多条依据，请引用其中一条：${ofRow.join('、')}`,
  );
}

const say = (at: string, message: Text): PackProblem => ({ at, message, hint: t('', '') });
