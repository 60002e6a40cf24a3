import { eachLine } from './each-line.ts';

/** A process of its own, the floor: reads and parses each line and writes nothing. */
let keys = 0;
eachLine((value) => {
  if (value !== null) keys++;
});
if (keys === 0) process.exitCode = 2;
