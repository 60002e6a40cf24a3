import { recordJudge } from '../commands/judge-record.ts';
import { isBlank, NEWLINE } from '../input/bytes.ts';
import type { Stretch } from '../input/lines.ts';
import type { Problem } from '../input/problem.ts';
import { toRecord } from '../input/raw-record.ts';
import { toJson } from '../render/json.ts';
import type { Settings } from '../settings.ts';
import type { Block } from './block.ts';
import { quickJudge } from './quick-judge.ts';

/** Records that are judged thoroughly in one turn of the event loop. */
const TURN = 16;

/** What a stretch's results go to. */
export interface Sink {
  readonly block: Block;
  /** The name of the lines' file, where there are several. */
  readonly file?: string | undefined;
  /** Makes room in the block; called where it is full. */
  relieve(): Promise<void> | void;
  /** Told what was wrong with a line. */
  tell(problems: readonly Problem[], line: number): Promise<void> | void;
}

/** Judges stretches of lines into JSON, a line each. */
export interface StretchJudge {
  /** Judges all lines of a stretch, in order. */
  judge(lines: Stretch, sink: Sink): Promise<void>;
  /** Judges one record that came alone, if it can be judged quickly. @returns false if not */
  one(bytes: Uint8Array, block: Block): boolean;
  /** True once any verdict was not `ready`. */
  readonly blocked: boolean;
}

/** A judge for the lines of one run. */
export function stretchJudge(settings: Settings): StretchJudge {
  const quick = quickJudge(settings);
  const thorough = recordJudge(settings);
  let blocked = false;
  let taken = 0;
  const thoroughly = async (line: number, bytes: Uint8Array, sink: Sink) => {
    // A signal is heard between two turns of the event loop, and this takes its time.
    if (++taken % TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    const item = await thorough(toRecord({ line, bytes }), sink.file);
    sink.block.text(`${toJson(item.json)}\n`);
    if ('problems' in item) await sink.tell(item.problems, line);
    else if (item.verdict !== 'ready') blocked = true;
  };
  return {
    async judge(lines, sink) {
      const { whole } = lines;
      let { line } = lines;
      for (let from = 0; from < whole.length; ) {
        from = quick.lines(whole, from, sink.block);
        line += quick.judged;
        if (from < whole.length && !sink.block.isFull) {
          const end = whole.indexOf(NEWLINE, from);
          const bytes = whole.subarray(from, end);
          if (!isBlank(bytes)) await thoroughly(line, bytes, sink);
          from = end + 1;
          line++;
        }
        // Not awaited for every line: that alone would take longer than judging it.
        if (sink.block.isFull) await sink.relieve();
      }
      lines.lines = line - lines.line;
    },
    one: (bytes, block) => quick.one(bytes, block),
    get blocked() {
      return blocked || quick.blocked;
    },
  };
}
