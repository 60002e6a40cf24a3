import { readSync } from 'node:fs';

const BLOCK = 1 << 18;
const NEWLINE = 10;

/** The bare loop: standard input in blocks, split on bytes, each line parsed and handed on. */
export function eachLine(take: (value: unknown) => void): void {
  let held = Buffer.alloc(0);
  for (;;) {
    const block = Buffer.allocUnsafe(BLOCK);
    const read = readSync(0, block);
    if (read === 0) break;
    const bytes = held.length > 0 ? Buffer.concat([held, block.subarray(0, read)]) : block.subarray(0, read);
    let from = 0;
    for (let to = bytes.indexOf(NEWLINE); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
      take(JSON.parse(bytes.toString('utf8', from, to)));
      from = to + 1;
    }
    held = bytes.subarray(from);
  }
  if (held.length > 0) take(JSON.parse(held.toString()));
}
