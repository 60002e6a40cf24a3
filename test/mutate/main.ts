import { parseArgs } from 'node:util';
import { BASE, type RuleBase } from '../../rules/internal.ts';
import { type Check, evidenceCheck, quickChecks } from '../checks/checks.ts';
import { seededRandom } from '../support/random.ts';
import { described, type Mutant, mutantsOf, mutated } from './mutants.ts';

const USAGE = `npm run mutate -- [--sample COUNT] [--seed NUMBER] changes one number, path, stance, grade, address or
citation of the knowledge at a time, and prints which of these changes no check of the knowledge notices.
  --sample COUNT  so many of them, drawn at random
  --seed NUMBER   draws the same ones again; a run prints its seed`;

/**
 * Runs the mutants and prints what became of them.
 *
 * @returns the exit code: 1 if one survived, 2 for options that can't be read
 */
export function main(args: readonly string[]): number {
  const options = optionsIn(args);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const [quick, docs] = [quickChecks(), evidenceCheck()];
  const wrong = [...quick, docs].flatMap(({ name, findings }) =>
    findings(BASE).map((one) => `${name}: ${one}`),
  );
  if (wrong.length > 0) {
    console.error(`Nothing was changed yet, and there are findings already:\n${wrong.join('\n')}`);
    return 1;
  }
  const all = [...mutantsOf(BASE)];
  const { sample, seed } = options;
  const drawn = sample !== undefined && sample < all.length ? draw(all, sample, seed) : all;
  const by = new Map<Check | undefined, Mutant[]>([...quick, docs, undefined].map((check) => [check, []]));
  for (const mutant of drawn) {
    const base = mutated(BASE, mutant);
    by.get([...quick, docs].find((check) => notices(check, base)))?.push(mutant);
  }
  const survivors = by.get(undefined) ?? [];
  const alone = by.get(docs) ?? [];
  console.log(`${drawn.length} of ${all.length} mutants${drawn === all ? '' : `, --seed ${seed}`}`);
  console.log(`noticed: ${drawn.length - survivors.length - alone.length}, by`);
  for (const check of quick) console.log(`  ${check.name}: ${perKind(by.get(check) ?? [])}`);
  console.log(`noticed by ${docs.name} alone: ${perKind(alone)}`);
  console.log(`survived: ${perKind(survivors)}`);
  for (const mutant of survivors) console.log(`  ${mutant.kind}: ${described(BASE, mutant)}`);
  return survivors.length > 0 ? 1 : 0;
}

function optionsIn(args: readonly string[]): { sample: number | undefined; seed: number } | undefined {
  try {
    const options = { sample: { type: 'string' }, seed: { type: 'string' } } as const;
    const { sample, seed } = parseArgs({ args: [...args], options }).values;
    const isCount = (text: string | undefined) => text === undefined || /^[1-9]\d{0,8}$/.test(text);
    if (!isCount(sample) || !isCount(seed)) return undefined;
    return {
      sample: sample === undefined ? undefined : Number(sample),
      seed: seed === undefined ? Date.now() % 1_000_000 : Number(seed),
    };
  } catch {
    return undefined;
  }
}

/** Whether a check has a finding, or can't even read the rules. */
function notices({ findings }: Check, base: RuleBase): boolean {
  try {
    return findings(base).length > 0;
  } catch {
    return true;
  }
}

function draw<T>(list: readonly T[], count: number, seed: number): T[] {
  const random = seededRandom(seed);
  const left = [...list];
  return Array.from({ length: count }, () => left.splice(random(left.length), 1)[0] as T);
}

/** How many there are, and of which kinds. */
function perKind(mutants: readonly Mutant[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of mutants) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => `${kind} ${count}`);
  return mutants.length === 0 ? '0' : `${mutants.length} (${kinds.join(', ')})`;
}
