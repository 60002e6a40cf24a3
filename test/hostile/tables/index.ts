import type { Hostile } from '../support/case.ts';
import { BYTES } from './bytes.ts';
import { IO } from './io.ts';
import { BAD_JSON } from './json.ts';
import { BATCHES } from './ndjson.ts';
import { PATHS_AND_OUTPUT } from './paths-and-output.ts';
import { TERMINAL_AND_ARGUMENTS } from './terminal-and-arguments.ts';
import { WORDS_OF_OTHERS } from './words.ts';

/** All tables by theme. */
export const TABLES: Readonly<Record<string, readonly Hostile[]>> = {
  bytes: BYTES,
  json: BAD_JSON,
  ndjson: BATCHES,
  io: IO,
  'paths-and-output': PATHS_AND_OUTPUT,
  'terminal-and-arguments': TERMINAL_AND_ARGUMENTS,
  words: WORDS_OF_OTHERS,
};
