import { isBlank, OPEN_BRACE } from './bytes.ts';
import { oneByOne, type Stretch } from './lines.ts';
import { type RawRecord, toRecord } from './raw-record.ts';

/** How the input is laid out; decides how the output is. */
export type Layout = 'object' | 'array' | 'lines';

/** What reading comes upon: a record, or a stretch of lines that each hold one or are blank. */
export type Part =
  | { readonly layout: Layout; readonly record: RawRecord }
  | { readonly layout: 'lines'; readonly lines: Stretch };

/** What is to be done where the input is waited for, if there is anything to do. */
export interface Pausing {
  isWanted(): boolean;
  pause(): Promise<void>;
}

/** The records of a part, for those who take them one by one. */
export function* recordsOf(part: Part): Generator<RawRecord> {
  if ('record' in part) yield part.record;
  else for (const line of oneByOne(part.lines)) if (!isBlank(line.bytes ?? NOT_BLANK)) yield toRecord(line);
}

const NOT_BLANK = Uint8Array.of(OPEN_BRACE);
