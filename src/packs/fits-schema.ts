import type { Text } from '../../rules/index.ts';
import { nearest } from '../input/vocabulary.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { didYouMean, t } from '../text.ts';

/** One thing in a file that is not as it should be. */
export interface Misfit {
  /** Where in the file: `blockers[2].when.device[0]`. */
  readonly at: string;
  readonly message: Text;
  readonly hint: Text;
}

/**
 * Holds a value against a schema of this program (src/schema), of whose keywords it knows just those
 * that are used there. No text is compiled: a pack is data from a stranger.
 */
export function misfitsOf(value: unknown, schema: JsonSchema, root: JsonSchema = schema, at = ''): Misfit[] {
  const { $ref, anyOf, enum: values, const: only, type } = schema;
  if (typeof $ref === 'string') return misfitsOf(value, definition(root, $ref), root, at);
  if (Array.isArray(anyOf)) return anyMisfits(value, anyOf, root, at);
  if (Array.isArray(values) && !values.includes(value)) return [notOneOf(value, values, at)];
  if ('const' in schema && value !== only) return [notOneOf(value, [only], at)];
  if (type !== undefined && !isOf(value, type)) return [wrongType(type, at)];
  if (typeof value === 'number' && typeof schema.minimum === 'number' && value < schema.minimum) {
    const least = schema.minimum;
    return [misfit(at, t(`must be at least ${least}`, `不能小于 ${least}`))];
  }
  if (typeof value === 'number' && typeof schema.maximum === 'number' && value > schema.maximum) {
    const most = schema.maximum;
    return [misfit(at, t(`must be at most ${most}`, `不能大于 ${most}`))];
  }
  if (Array.isArray(value)) return listMisfits(value, schema, root, at);
  if (typeof value === 'object' && value !== null) return objectMisfits(value, schema, root, at);
  return [];
}

/** Misfits of a list that are looked for. */
const ENOUGH = 50;

function definition(root: JsonSchema, reference: string): JsonSchema {
  const name = reference.split('/').at(-1) ?? '';
  return (root.$defs as Record<string, JsonSchema>)[name] ?? {};
}

/** Of several ways, the one that comes nearest tells what is wrong. */
function anyMisfits(value: unknown, ways: readonly JsonSchema[], root: JsonSchema, at: string): Misfit[] {
  const all = ways.map((way) => misfitsOf(value, way, root, at));
  const deepest = (misfits: Misfit[]) =>
    misfits.reduce((most, { at: place }) => Math.max(most, place.length), 0);
  return all.reduce((best, one) =>
    one.length === 0 || (best.length > 0 && deepest(one) > deepest(best)) ? one : best,
  );
}

function listMisfits(value: readonly unknown[], schema: JsonSchema, root: JsonSchema, at: string): Misfit[] {
  if (typeof schema.minItems === 'number' && value.length < schema.minItems) {
    return [misfit(at, t('must not be empty', '不能为空'))];
  }
  if (typeof schema.maxItems === 'number' && value.length > schema.maxItems) {
    const most = schema.maxItems;
    return [misfit(at, t(`must have at most ${most} items`, `最多 ${most} 项`))];
  }
  const { items } = schema;
  if (!items) return [];
  const found: Misfit[] = [];
  for (const [index, one] of value.entries()) {
    found.push(...misfitsOf(one, items as JsonSchema, root, `${at}[${index}]`).slice(0, ENOUGH));
    // A list of a hundred thousand wrong things is told by the first.
    if (found.length >= ENOUGH) break;
  }
  return found;
}

function objectMisfits(value: object, schema: JsonSchema, root: JsonSchema, at: string): Misfit[] {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>;
  const names = Object.keys(properties);
  const rest = schema.additionalProperties;
  const required = ((schema.required ?? []) as string[]).filter((name) => !Object.hasOwn(value, name));
  const missing = required.map((name) => misfit(at, t(`“${name}” is missing`, `缺少“${name}”`)));
  const within = Object.entries(value).flatMap(([name, one]) => {
    const place = at === '' ? name : `${at}.${name}`;
    const known = schema.propertyNames as { enum?: readonly string[] } | undefined;
    if (known?.enum && !known.enum.includes(name)) return [unknownName(place, name, known.enum)];
    if (Object.hasOwn(properties, name)) return misfitsOf(one, properties[name] as JsonSchema, root, place);
    if (rest === false) return [unknownName(place, name, names)];
    return typeof rest === 'object' ? misfitsOf(one, rest as JsonSchema, root, place) : [];
  });
  return [...missing, ...within];
}

function isOf(value: unknown, type: unknown): boolean {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((one) => {
    if (one === 'null') return value === null;
    if (one === 'array') return Array.isArray(value);
    if (one === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
    if (one === 'integer') return Number.isSafeInteger(value);
    if (one === 'number') return typeof value === 'number' && Number.isFinite(value);
    return typeof value === one;
  });
}

function misfit(
  at: string,
  message: Text,
  hint: Text = t('group-exit schema rules tells the shape', '形状见 group-exit schema rules'),
): Misfit {
  return { at, message, hint };
}

function wrongType(type: unknown, at: string): Misfit {
  const name = [type].flat().join(' / ');
  return misfit(at, t(`must be of type ${name}`, `类型必须是 ${name}`));
}

function notOneOf(value: unknown, values: readonly unknown[], at: string): Misfit {
  const words = values.map(String);
  const like = typeof value === 'string' ? nearest(value, words) : undefined;
  return misfit(at, t('has no such value', '没有这个值'), didYouMean(like, words));
}

function unknownName(at: string, name: string, names: readonly string[]): Misfit {
  return misfit(at, t('is not known here', '这里没有这个名字'), didYouMean(nearest(name, names), names));
}
