import type { Advice } from '../../rules/index.ts';
import type { Layout } from '../input/records.ts';
import type { Output } from '../output.ts';
import type { BatchItem, BatchWriter } from '../render/batch.ts';
import { Block } from './block.ts';

/** Bytes that are written at once. */
const ENOUGH = 256 << 10;

/** A writer of JSON that can also be given bytes, in order with the results. */
export interface JsonWriter extends BatchWriter {
  /**
   * Lets a function add one result as bytes.
   *
   * @returns what the function returns; undefined stands for nothing added
   */
  quickly(
    layout: Layout,
    add: (block: Block) => Advice['verdict'] | undefined,
  ): Advice['verdict'] | undefined;
  /** True once there is enough to be worth writing. */
  isFull(): boolean;
  /** Writes what has piled up, if it is enough or `now`. */
  flush(now?: boolean): Promise<void>;
}

/**
 * JSON out as JSON came in: an object as one document, an array as an array, lines as lines.
 *
 * @param asLines forces lines, as for several files
 */
export function jsonWriter(output: Output, asLines: boolean): JsonWriter {
  const block = new Block();
  let inArray = false;
  let opened = false;
  const open = () => {
    if (!opened) block.ascii(inArray ? ',\n' : '[\n');
    opened = true;
    inArray = true;
  };
  const flush = async (now = false) => {
    if (block.length > 0 && (now || block.length >= ENOUGH)) await output.write(block.take());
  };
  return {
    quickly(layout, add) {
      if (layout === 'object') return undefined;
      const lined = asLines || layout === 'lines';
      if (!lined) open();
      const verdict = add(block);
      if (verdict === undefined) return undefined;
      if (lined) block.ascii('\n');
      opened = false;
      return verdict;
    },
    async write({ json }, layout) {
      if (asLines || layout === 'lines') block.text(`${JSON.stringify(json)}\n`);
      else if (layout === 'object') block.text(`${JSON.stringify(withoutLine(json), null, 2)}\n`);
      else {
        open();
        block.text(JSON.stringify(json));
        opened = false;
      }
      await flush();
    },
    isFull: () => block.length >= ENOUGH,
    flush,
    async end() {
      if (inArray) block.ascii('\n]\n');
      await flush(true);
    },
  };
}

/** A single document has no line to name. */
function withoutLine(json: BatchItem['json']): object {
  const { line: _, ...rest } = json as { line?: number };
  return rest;
}
