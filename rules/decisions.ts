import { alternativesOf } from './match.ts';
import { type Condition, FACT_VALUES, type FactKey, type Facts, type When } from './model/facts.ts';

/**
 * Places that are kept at most; then the diagram is grown anew. The landed rules need a few hundred;
 * a rule base from elsewhere must not fill the memory.
 */
const MOST_PLACES = 10_000;

/** One way in which a condition can hold, its number, and the index of the condition. */
interface Way {
  readonly when: When;
  readonly number: number;
  readonly owner: number;
}

/**
 * Where a fact is looked at, or where nothing hangs on any fact any more: then it has no key. All in
 * one shape, without objects between, since going from place to place is all that judging is.
 */
interface Place<T> {
  readonly key: FactKey | undefined;
  /** The ways in which something can still hold; at the end, in which something does. */
  readonly ways: readonly Way[];
  readonly conclusion: T | undefined;
  /** Values that lead somewhere of their own; undefined until a situation first comes by. */
  values: readonly string[] | undefined;
  /** Side by side with the values, where they lead to; behind them, where everything else does. */
  next: readonly Place<T>[];
}

/**
 * Conditions as a decision diagram: it looks only at facts on which something still hangs, in a fixed
 * order, and ends at what follows from the conditions that surely hold. Situations that no condition
 * tells apart share their way through it and the conclusion, so a conclusion must never be changed.
 *
 * It grows where situations lead, since most of those that are possible never come.
 *
 * @param conclude what follows from the conditions at these indexes, in ascending order
 */
export function decisions<T>(
  conditions: readonly Condition[],
  conclude: (holding: readonly number[]) => T,
): (facts: Facts) => T {
  const all: readonly Way[] = conditions
    .flatMap((condition, owner) => alternativesOf(condition).map((when) => ({ when, owner })))
    .map((way, number) => ({ ...way, number }));
  const order = Object.keys(FACT_VALUES) as FactKey[];
  const places = new Map<string, Place<T>>();
  let start = placeFor(all, 0);

  /** The place where these ways are left and the facts before `from` have been looked at. */
  function placeFor(ways: readonly Way[], from: number): Place<T> {
    const at = order.findIndex((key, index) => index >= from && ways.some(({ when }) => when[key]));
    const name = `${at} ${ways.map(({ number }) => number).join()}`;
    const known = places.get(name);
    if (known) return known;
    const key = order[at];
    const conclusion = key ? undefined : conclude([...new Set(ways.map(({ owner }) => owner))]);
    const place: Place<T> = { key, ways, conclusion, values: undefined, next: [] };
    places.set(name, place);
    return place;
  }

  function grow(place: Place<T>, key: FactKey): readonly string[] {
    if (places.size >= MOST_PLACES) {
      places.clear();
      start = placeFor(all, 0);
    }
    // A fact that is not known, or of a value that no rule has heard of, makes nothing sure.
    const free = place.ways.filter(({ when }) => !when[key]);
    const apart = FACT_VALUES[key]
      .map((value) => ({ value, left: place.ways.filter(({ when }) => allows(when, key, value)) }))
      .filter(({ left }) => left.length > free.length);
    const after = order.indexOf(key) + 1;
    place.next = [...apart.map(({ left }) => left), free].map((ways) => placeFor(ways, after));
    place.values = apart.map(({ value }) => value);
    return place.values;
  }

  return (facts) => {
    let place = start;
    while (place.key !== undefined) {
      const values = place.values ?? grow(place, place.key);
      const fact = facts[place.key];
      // Few values each: looking through them beats a map.
      let at = 0;
      while (at < values.length && values[at] !== fact) at++;
      place = place.next[at] as Place<T>;
    }
    return place.conclusion as T;
  };
}

function allows(when: When, key: FactKey, value: string): boolean {
  const values: readonly string[] | undefined = when[key];
  return !values || values.includes(value);
}
