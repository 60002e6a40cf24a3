import { CappedBuffer, NEWLINE } from './bytes.ts';
import type { Pieces } from './pieces.ts';
import { MAX_BYTES } from './raw-record.ts';

/** One line without its end; undefined where it is longer than is read. */
export interface Line {
  /** From 1. */
  readonly line: number;
  readonly bytes: Buffer | undefined;
}

/** Cuts pieces into lines, those of a piece together; the bytes of a line over the cap are dropped. */
export async function* lines(pieces: Pieces, firstLine: number): AsyncGenerator<Line[]> {
  const begun = new CappedBuffer(MAX_BYTES);
  let line = firstLine;
  for (let piece = await pieces.next(); piece; piece = await pieces.next()) {
    const found: Line[] = [];
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      let bytes: Buffer | undefined = piece.subarray(from, end);
      if (begun.length > 0 || bytes.length > MAX_BYTES) {
        begun.add(bytes);
        bytes = begun.take();
      }
      found.push({ line: line++, bytes });
      from = end + 1;
    }
    if (from < piece.length) begun.add(piece.subarray(from));
    if (found.length > 0) yield found;
  }
  if (begun.length > 0) yield [{ line, bytes: begun.take() }];
}
