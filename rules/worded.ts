import type { Text } from './model/text.ts';

/** How a text's place in a list of texts is written where the text belongs. */
const PLACE = '#';

/** What stands under these names holds no texts, and is most of a rule: nothing is looked for there. */
const WORDLESS = new Set(['when', 'supports', 'disputes', 'sets', 'until', 'platforms', 'synonyms']);

/**
 * Puts texts into data in whose place stand only numbers. The published package keeps the rules apart
 * from what they say, a list of texts for each language, so that a page can do with one.
 *
 * @param data gets the texts
 * @param textAt the text of a place, from 0
 * @returns the data
 */
export function worded<T>(data: T, textAt: (place: number) => Text): T {
  if (typeof data === 'object' && data !== null) putInto(data as Record<string, unknown>, textAt);
  return data;
}

function putInto(data: Record<string, unknown>, textAt: (place: number) => Text): void {
  for (const key in data) {
    const one = data[key];
    if (typeof one === 'string') {
      if (one.startsWith(PLACE)) data[key] = textAt(Number(one.slice(1)));
    } else if (typeof one === 'object' && one !== null && !WORDLESS.has(key)) {
      putInto(one as Record<string, unknown>, textAt);
    }
  }
}

/**
 * The other way round: takes the texts out.
 *
 * @param put called with each text; returns its place
 * @throws for a string that would be taken for a place, or a text where none is looked for
 */
export function unworded(data: unknown, put: (text: Text) => number): unknown {
  if (typeof data === 'string' && data.startsWith(PLACE)) throw new Error(`begins as a place does: ${data}`);
  if (typeof data !== 'object' || data === null) return data;
  if (isText(data)) return PLACE + put(data);
  if (Array.isArray(data)) return data.map((one) => unworded(one, put));
  const lost = (key: string) => () => {
    throw new Error(`a text in “${key}”`);
  };
  return Object.fromEntries(
    Object.entries(data).map(([key, one]) => [key, unworded(one, WORDLESS.has(key) ? lost(key) : put)]),
  );
}

function isText(value: object): value is Text {
  const keys = Object.keys(value);
  return keys.length === 2 && keys.includes('en') && keys.includes('zh');
}
