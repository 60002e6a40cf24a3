import { concat, NEWLINE, type Pieces } from './bytes.ts';
import { MAX_BYTES } from './raw-record.ts';

/** Lines without their ends; a line over the cap comes as a problem, its bytes are dropped. */
export async function* lines(
  pieces: Pieces,
  firstLine: number,
): AsyncGenerator<{ line: number; bytes: Uint8Array | undefined }> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = firstLine;
  const take = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length <= MAX_BYTES) parts.push(bytes);
    else parts = [];
  };
  const finish = () => {
    const bytes = length > MAX_BYTES ? undefined : concat(parts);
    parts = [];
    length = 0;
    return { line: line++, bytes };
  };
  for (;;) {
    const chunk = await pieces.next();
    if (!chunk) break;
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, from);
      if (end < 0) break;
      take(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}
