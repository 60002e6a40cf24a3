import { listsFor } from '../../rules/engine/match.ts';
import { bandOf, CLOCKS, citationsOf, type Rule, type RuleBase, standingOf } from '../../rules/internal.ts';
import type { Amount, Facts } from '../support/facts-file.ts';
import { numbersIn } from './numbers.ts';

/** Where docs/facts/facts.md and the knowledge differ, in either direction. */
export function doubleEntryFindings(base: RuleBase, facts: Facts): string[] {
  return [
    ...figureFindings(base, facts),
    ...ruleNumberFindings(base, facts),
    ...pathFindings(base, facts),
    ...objectionFindings(base, facts),
    ...differ('witnesses', witnessesIn(base), facts.witnesses),
    ...addressFindings(base, facts),
  ];
}

const HOURS_IN: Readonly<Record<string, number>> = {
  min: 1 / 60,
  h: 1,
  day: 24,
  week: 7 * 24,
  month: 30 * 24,
  year: 365 * 24,
};

const hoursIn = (unit: string): number | undefined => HOURS_IN[unit.replace(/(?<=\w\w)s$/, '')];

/** The unit of a figure, which its name ends with; one without a time unit counts something. */
function unitOf(name: string): number | undefined {
  const [unit] = /(minute|hour|day|week|month|year)s$/i.exec(name) ?? [];
  if (!unit) return undefined;
  return hoursIn({ minutes: 'min', hours: 'h' }[unit.toLowerCase()] ?? unit.toLowerCase());
}

/** The value of a figure that an amount comes to: 7 days are 168 as `hours`. */
function valueIn({ name = '', number, unit }: Amount): number {
  const [from, to] = [hoursIn(unit), unitOf(name)];
  // A number of people has no unit of time on either side.
  if ((from === undefined) !== (to === undefined)) return Number.NaN;
  return to === undefined || from === undefined ? Number(number) : (Number(number) * from) / to;
}

function figureFindings(base: RuleBase, { figures }: Facts): string[] {
  const entered = new Set(figures.map(({ claim }) => claim));
  const notEntered = Object.entries(base.claims).filter(
    ([id, { says, figures }]) => !entered.has(id) && (figures || numbersIn(says.en + says.zh).length > 0),
  );
  return [
    ...(entered.size < figures.length ? ['a claim is entered twice'] : []),
    ...notEntered.map(([id]) => `${id}: has figures, and is not entered`),
    ...figures.flatMap(({ claim: id, from, grade, amounts }) => {
      const claim = base.claims[id];
      if (!claim) return [`${id}: no such claim`];
      const { evidence, disputed } = standingOf({ evidence: [id] }, base);
      const named = amounts.filter(({ name }) => name !== undefined);
      const values = named.map((amount) => `${amount.name} ${valueIn(amount)}`);
      const has = Object.entries(claim.figures ?? {}).map(([name, value]) => `${name} ${value}`);
      return [
        ...differ(`${id}: grade`, [disputed ? `${evidence}, disputed` : evidence], [grade]),
        ...(claim.rows ?? [])
          .filter((row) => !from.includes(row))
          .map((row) => `${id}: not entered from ${row}`),
        ...differ(`${id}: figures`, has, values),
        ...sentenceFindings(id, claim.says, amounts),
      ];
    }),
  ];
}

/** A sentence has no number that isn't entered, and each one that is, unless only the rules need it. */
function sentenceFindings(
  id: string,
  { en, zh }: { en: string; zh: string },
  amounts: readonly Amount[],
): string[] {
  const known = new Set(amounts.flatMap(({ number }) => [...numbersIn(number)]));
  const said = new Set(numbersIn(`${en}\n${zh}`));
  const unsaid = amounts.filter(
    ({ name, number }) => !name && ![...numbersIn(number)].every((one) => said.has(one)),
  );
  return [
    ...[...said].filter((one) => !known.has(one)).map((one) => `${id}: says ${one}, which is not entered`),
    ...unsaid.map(({ number }) => `${id}: doesn’t say ${number}`),
  ];
}

/** The hours that a rule reckons with: how long something stays, or has to be waited for. */
function hoursOf(rule: Rule): number[] {
  if (rule.kind === 'residue') return rule.keptHours === null ? [] : [rule.keptHours];
  if (rule.kind !== 'blocker') return [];
  const marks = [...rule.fix.flatMap(({ until }) => until ?? []), ...(rule.look?.ifKnown?.marks ?? [])];
  return marks.map(({ clock, reaches }) => reaches * CLOCKS[clock].hoursPerUnit);
}

/** The sizes to which the fix of a blocker brings a group. */
const sizesOf = (rule: Rule): number[] =>
  rule.kind === 'blocker' ? rule.fix.flatMap(({ sets }) => sets?.groupSize ?? []) : [];

/** Each number of a rule is a figure of a claim behind it, as entered; a size is one that doesn’t block. */
function ruleNumberFindings(base: RuleBase, { figures }: Facts): string[] {
  return base.rules.flatMap((rule) => {
    const amounts = figures.flatMap(({ claim, amounts }) => (rule.evidence.includes(claim) ? amounts : []));
    const hours = amounts.map(({ number, unit }) => Number(number) * (hoursIn(unit) ?? Number.NaN));
    const safe = amounts.filter(({ name }) => name === 'safe').map(({ number }) => Number(number));
    const blocking = listsFor(rule.when, 'groupSize').flat();
    return [
      ...hoursOf(rule)
        .filter((value) => !hours.includes(value))
        .map((value) => `${rule.id}: ${value} hours, which no claim behind it has entered`),
      // That nobody else is there, or somebody, needs no source.
      ...sizesOf(rule)
        .filter((size) => size > 2 && !safe.includes(size))
        .map((size) => `${rule.id}: ${size} people, which no claim behind it calls safe`),
      ...sizesOf(rule)
        .filter((size) => blocking.includes(bandOf('groupSize', size)))
        .map((size) => `${rule.id}: ${size} people, which still blocks`),
    ];
  });
}

/** The steps and looks of a rule that have a path. */
function pathsOf(rule: Rule): { readonly id: string; readonly path?: readonly string[] }[] {
  if (rule.kind === 'step') return [rule];
  return rule.kind === 'blocker' ? [...rule.fix, ...(rule.look ? [rule.look] : [])] : [];
}

const ARROW = /→| > /;

function pathFindings(base: RuleBase, { paths, withoutLabels }: Facts): string[] {
  const entered = new Map(paths.flatMap(({ steps, labels }) => steps.map((id) => [id, labels.join(' → ')])));
  const found = base.rules
    .flatMap(pathsOf)
    .flatMap(({ id, path }) => (path ? [{ id, path: path.join(' → ') }] : []));
  const claims = new Set([...paths.map(({ claim }) => claim), ...withoutLabels]);
  const known = new Set(found.map(({ id }) => id));
  return [
    ...found.flatMap(({ id, path }) => differ(`${id}: path`, [path], [entered.get(id) ?? 'not entered'])),
    ...[...entered.keys()].filter((id) => !known.has(id)).map((id) => `${id}: has no path`),
    ...[...claims].filter((id) => !base.claims[id]).map((id) => `${id}: no such claim`),
    ...Object.entries(base.claims).flatMap(([id, { says }]) =>
      ARROW.test(says.en + says.zh) && !claims.has(id) ? [`${id}: describes a path, and is not entered`] : [],
    ),
    ...paths.flatMap(({ claim: id, labels }) => {
      const says = base.claims[id]?.says;
      const last = labels.findLast((label) => /\p{L}/u.test(label)) ?? '';
      const isSaid = !says || !ARROW.test(says.en + says.zh) || (says.en + says.zh).includes(last);
      return isSaid ? [] : [`${id}: doesn’t name ${last}`];
    }),
  ];
}

/** Who says otherwise, by the id of a claim, a rule or a cell. */
function objectionsIn(base: RuleBase): Map<string, string[]> {
  const ofClaims = Object.entries(base.claims).map(([id, claim]): [string, string[]] => [
    id,
    citationsOf(claim).flatMap(({ source, stance }) => (stance === 'disputes' ? [source] : [])),
  ]);
  const citing = [
    ...[...base.rules, ...base.tables].map((one) => [one.id, one] as const),
    ...base.comparison.flatMap(({ id, cells }) =>
      Object.entries(cells).flatMap(([column, cell]) =>
        cell === 'unknown' ? [] : [[`comparison.${id}.${column}`, cell] as const],
      ),
    ),
  ];
  const ofRules = citing.map(([id, one]): [string, string[]] => [id, [...(one.against ?? [])]]);
  return new Map([...ofClaims, ...ofRules].filter(([, by]) => by.length > 0));
}

function objectionFindings(base: RuleBase, { objections }: Facts): string[] {
  const found = objectionsIn(base);
  const entered = new Map(objections.map(({ id, by }) => [id, by]));
  return [...new Set([...found.keys(), ...entered.keys()])].flatMap((id) =>
    differ(`${id}: objections`, found.get(id) ?? [], entered.get(id) ?? []),
  );
}

const witnessesIn = (base: RuleBase): string[] =>
  Object.entries(base.sources).flatMap(([id, { direct }]) => (direct ? [id] : []));

function addressFindings(base: RuleBase, { addresses }: Facts): string[] {
  return addresses.flatMap(({ source, address }) =>
    differ(`${source}: address`, [String(base.sources[source]?.url)], [address]),
  );
}

/** One finding if two lists don’t have the same members. */
function differ(what: string, has: readonly string[], entered: readonly string[]): string[] {
  const [one, other] = [has, entered].map((list) => [...list].sort().join(', '));
  return one === other ? [] : [`${what}: “${one}”, entered “${other}”`];
}
