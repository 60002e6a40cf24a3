import { BASE, type RuleBase } from '../rules/index.ts';

/**
 * The rules to judge by; what reads packs is loaded where there is one.
 *
 * @throws BadInput for a pack that is not in order
 */
export async function rulesFor({ rules }: Readonly<Record<string, unknown>>): Promise<RuleBase> {
  if (!Array.isArray(rules)) return BASE;
  const { withPacks } = await import('./packs/load.ts');
  return withPacks(BASE, rules as string[]);
}
