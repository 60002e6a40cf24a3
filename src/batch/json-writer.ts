import type { Layout } from '../input/part.ts';
import { type Output, writeParts } from '../output.ts';
import type { BatchItem, BatchWriter } from '../render/batch.ts';
import { toJson } from '../render/json.ts';
import { Block } from './block.ts';

/** A writer of JSON that can also be given bytes, in order with the results. */
export interface JsonWriter extends BatchWriter {
  /** Where results pile up until they are written. */
  readonly block: Block;
  /**
   * Lets a judge add one record as bytes.
   *
   * @returns false if it added nothing; the record is then to be written
   */
  quickly(layout: Layout, add: (block: Block) => boolean): boolean;
  /** Writes what has piled up. */
  flush(): Promise<void>;
}

/**
 * JSON out as JSON came in: an object as one document, an array as an array, lines as lines.
 *
 * @param asLines forces lines, as for several files
 */
export function jsonWriter(output: Output, asLines: boolean): JsonWriter {
  const block = new Block();
  let inArray = false;
  const flush = async () => {
    if (block.length === 0) return;
    await writeParts(output, block.take());
    if (output.gather) block.reuse();
  };
  let separated = false;
  const separate = () => {
    if (!separated) block.ascii(inArray ? ',\n' : '[\n');
    inArray = true;
    separated = true;
  };
  return {
    block,
    flush,
    quickly(layout, add) {
      if (layout === 'object') return false;
      const lined = asLines || layout === 'lines';
      if (!lined) separate();
      if (!add(block)) return false;
      if (lined) block.ascii('\n');
      separated = false;
      return true;
    },
    async write({ json }: BatchItem, layout: Layout) {
      if (asLines || layout === 'lines') block.text(`${toJson(json)}\n`);
      else if (layout === 'object') block.text(`${toJson(withoutLine(json), 2)}\n`);
      else {
        separate();
        block.text(toJson(json));
        separated = false;
      }
      if (block.isFull) await flush();
    },
    async end() {
      if (inArray) block.ascii('\n]\n');
      await flush();
    },
  };
}

/** A single document has no line to name. */
function withoutLine(json: BatchItem['json']): object {
  const { line: _, ...rest } = json as { line?: number };
  return rest;
}
