import type { Advice } from '../../rules/index.ts';
import type { Problem } from '../input/problem.ts';
import type { Layout } from '../input/records.ts';
import type { Output } from '../output.ts';
import { sanitise } from '../sanitise.ts';
import type { Settings } from '../settings.ts';
import { WORDS } from '../words.ts';
import { toJson } from './json.ts';
import { renderAdvice } from './text/advice.ts';
import { colon, word } from './text/page.ts';
import { span } from './time.ts';
import { hang } from './wrap.ts';

/** One record's result, or what was wrong with it; `json` is what the JSON formats print. */
export type BatchItem =
  | { readonly line: number; readonly advice: Advice; readonly json: object }
  | { readonly line: number; readonly problems: readonly Problem[]; readonly json: object };

/** Takes results one by one, in order, and writes them in the layout of the input. */
export interface BatchWriter {
  write(item: BatchItem, layout: Layout): Promise<void>;
  end(): Promise<void>;
}

/**
 * JSON out as JSON came in: an object as one document, an array as an array, lines as lines.
 *
 * @param asLines forces lines, as for several files
 */
export function jsonWriter(output: Output, asLines: boolean): BatchWriter {
  let inArray = false;
  return {
    async write(item, layout) {
      if (asLines || layout === 'lines') return output.write(`${toJson(item.json)}\n`);
      if (layout === 'object') return output.write(`${toJson(withoutLine(item.json), 2)}\n`);
      await output.write(`${inArray ? ',' : '['}\n${toJson(item.json)}`);
      inArray = true;
    },
    async end() {
      if (inArray) await output.write('\n]\n');
    },
  };
}

/** A single document has no line to name. */
function withoutLine(json: object): object {
  const { line: _, ...rest } = json as { line?: number };
  return rest;
}

const MOST_ROWS = 1_000;

/** One record as a whole page; several as a summary, a line each, and the counts. */
export async function textWriter(output: Output, settings: Settings): Promise<BatchWriter> {
  const style = await settings.style('stdout');
  const { lang, width, accessible, links } = settings;
  const page = { lang, width, accessible, links, style };
  const counts = { ready: 0, blocked: 0, impossible: 0, error: 0 };
  const names = {
    ready: WORDS.verdictReady,
    blocked: WORDS.verdictBlocked,
    impossible: WORDS.verdictImpossible,
    error: WORDS.verdictError,
  };
  let rows = 0;
  return {
    async write(item, layout) {
      if (layout === 'object') {
        if ('advice' in item) await output.write(await renderAdvice(item.advice, settings.base, page));
        return;
      }
      const verdict = 'advice' in item ? item.advice.verdict : 'error';
      counts[verdict]++;
      if (++rows > MOST_ROWS) return;
      const name =
        'advice' in item && item.advice.id !== undefined ? String(item.advice.id) : `#${item.line}`;
      const detail =
        'advice' in item
          ? [
              ...item.advice.blockers.map((blocker) => blocker.id),
              ...(item.advice.plan.waitHours > 0 ? [span(item.advice.plan.waitHours, page.lang)] : []),
            ].join(', ')
          : item.problems.map((problem) => sanitise(problem.message)).join('; ');
      const text = `${sanitise(name, 60)}  ${detail}`;
      const lines = hang(`${word(page, names[verdict])}  `, text, page.width);
      await output.write(`${lines.map((line) => style.verdict(verdict, line)).join('\n')}\n`);
    },
    async end() {
      if (rows === 0) return;
      const more = rows > MOST_ROWS ? `… +${rows - MOST_ROWS}\n` : '';
      const total = (Object.keys(counts) as (keyof typeof counts)[])
        .map((verdict) => `${word(page, names[verdict])} ${counts[verdict]}`)
        .join(' · ');
      await output.write(`${more}\n${word(page, WORDS.summary)}${colon(page)}${rows} · ${total}\n`);
    },
  };
}
