/** Bytes that many templates share, under a name that says what they are. */
export interface Interned {
  /** The bytes of that name; made if they are not there. */
  intern(name: string, make: () => string): Uint8Array;
  /** The bytes of an object that is never changed, itself its name. */
  once(object: object, make: () => string): Uint8Array;
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
    if (!forThreads) return alone;
    const shared = new Uint8Array(new SharedArrayBuffer(alone.length));
    shared.set(alone);
    return shared;
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
    once(object, make) {
      let found = objects.get(object);
      if (!found) {
        found = encoded(make());
        bytes += found.length;
        objects.set(object, found);
      }
      return found;
    },
    forget() {
      known.clear();
      objects.clear();
      bytes = 0;
    },
    bytes: () => bytes,
  };
}
