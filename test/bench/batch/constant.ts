import { writeSync } from 'node:fs';
import { eachLine } from './each-line.ts';

/**
 * A process of its own: reads and parses each line and writes the same so many bytes for it, in
 * blocks. What full advice is measured against: no program that answers at this length does less.
 *
 * Usage: node constant.js BYTES
 */
const size = Number(process.argv[2] ?? 1_000);
const constant = Buffer.alloc(size, 'x');
constant[size - 1] = 10;
const block = Buffer.alloc(Math.max(1 << 18, size));
let filled = 0;
eachLine(() => {
  if (filled + size > block.length) flush();
  filled += constant.copy(block, filled);
});
flush();

function flush(): void {
  for (let written = 0; written < filled; ) written += writeSync(1, block, written, filled - written);
  filled = 0;
}
