/** Bytes that many templates share, under a name that says what they are. */
export interface Interned {
  /** The bytes of that name; made if they are not there. */
  intern(name: string, make: () => string): Uint8Array;
  /** The bytes of an object that is never changed, itself its name. */
  once(object: object, make: () => string): Uint8Array;
  /** The same, put together of bytes that other objects share as well. */
  onceOf(object: object, make: () => readonly Uint8Array[]): Uint8Array;
  forget(): void;
  /** Bytes held. */
  bytes(): number;
}

const encoder = new TextEncoder();

/**
 * An empty table of shared bytes.
 *
 * @param forThreads whether other threads may be handed the bytes, which are then held once for all
 */
export function internTable(forThreads: boolean): Interned {
  const known = new Map<string, Uint8Array>();
  const objects = new Map<object, Uint8Array>();
  let bytes = 0;
  const encoded = (text: string): Uint8Array => {
    const alone = encoder.encode(text);
    return forThreads ? joined([alone]) : alone;
  };
  const joined = (parts: readonly Uint8Array[]): Uint8Array => {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const whole = new Uint8Array(forThreads ? new SharedArrayBuffer(length) : new ArrayBuffer(length));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  };
  const keep = (object: object, make: () => Uint8Array): Uint8Array => {
    let found = objects.get(object);
    if (!found) {
      found = make();
      bytes += found.length;
      objects.set(object, found);
    }
    return found;
  };
  return {
    intern(name, make) {
      let found = known.get(name);
      if (!found) {
        found = encoded(make());
        bytes += found.length + name.length;
        known.set(name, found);
      }
      return found;
    },
    once: (object, make) => keep(object, () => encoded(make())),
    onceOf: (object, make) => keep(object, () => joined(make())),
    forget() {
      known.clear();
      objects.clear();
      bytes = 0;
    },
    bytes: () => bytes,
  };
}
