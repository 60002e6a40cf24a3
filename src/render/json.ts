import type { Settings } from '../cli/settings.ts';
import type { Layout } from '../input/records.ts';
import type { Output } from '../process/output.ts';
import type { BatchItem, BatchWriter } from './batch.ts';

/** What JSON may hold as it is but a terminal would obey: DEL, C1, bidi controls, line separators. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A value as JSON that is also safe to look at in a terminal: an id may hold anything. The escapes
 * mean the same to every reader.
 */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    UNSAFE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Characters that are gathered before they are written. */
const ENOUGH = 256 << 10;

/**
 * JSON out as JSON came in: an object as one document, an array as an array, lines as lines. Of several
 * files, and with `--lines`, always lines.
 */
export function jsonWriter(output: Output, { lines }: Pick<Settings, 'lines'>, files: number): BatchWriter {
  const asLines = lines || files > 1;
  let text = '';
  let inArray = false;
  const flush = async () => {
    const gathered = text;
    text = '';
    if (gathered !== '') await output.write(gathered);
  };
  return {
    flush,
    write({ json }: BatchItem, layout: Layout) {
      if (asLines || layout === 'lines') text += `${toJson(json)}\n`;
      else if (layout === 'object') text += `${toJson(withoutLine(json), 2)}\n`;
      else {
        text += (inArray ? ',\n' : '[\n') + toJson(json);
        inArray = true;
      }
      return text.length >= ENOUGH ? flush() : undefined;
    },
    async end() {
      if (inArray) text += '\n]\n';
      await flush();
    },
  };
}

/** A single document has no line to name. */
function withoutLine(json: BatchItem['json']): object {
  const { line: _, ...rest } = json as { line?: number };
  return rest;
}
