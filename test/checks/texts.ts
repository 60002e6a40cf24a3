import type { RuleBase, Text } from '../../rules/internal.ts';

/** Every text of a rule base that has two languages, with the keys that lead to it. */
export function textsIn(base: RuleBase): [where: string, text: Text][] {
  return [...walk(base, '')];
}

function* walk(value: unknown, where: string): Generator<[string, Text]> {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) {
    yield [where, value];
    return;
  }
  for (const [key, inside] of Object.entries(value)) yield* walk(inside, join(where, nameOf(inside) ?? key));
}

const isText = (value: object): value is Text =>
  'en' in value && 'zh' in value && typeof value.en === 'string' && typeof value.zh === 'string';

/** Rules and rows are named by their ids, which say more than their places in a list. */
function nameOf(value: unknown): string | undefined {
  const isNamed =
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
  return isNamed ? (value.id as string) : undefined;
}

const join = (where: string, key: string): string => (where === '' ? key : `${where} ${key}`);
