import { stringify } from 'csv-stringify/sync';
import { DEFAULT_PLATFORM, type Lang } from '../../../rules/internal.ts';
import type { Result } from '../../judge/result.ts';
import { sanitise } from '../../messages/sanitise.ts';
import { toJson } from '../../messages/to-json.ts';
import type { Output } from '../../process/output.ts';
import type { ResultWriter } from '../batch.ts';
import { difficultyOf } from '../difficulty.ts';

/**
 * The columns, named as in the JSON advice so that both can be joined; `file` stands before `line` where there
 * are several. `id` is safe to look at, which changes a formula; `idJson` is the id as JSON, exactly and with
 * its type, for joins: the quotes around it keep a spreadsheet from calculating.
 */
const COLUMNS = [
  'id',
  'line',
  'platform',
  'goal',
  'verdict',
  'doubtful',
  'evidence',
  'difficulty',
  'waitHours',
  'blockers',
  'blockerTitles',
  'assumed',
  'errorCode',
  'error',
  'idJson',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number] | 'file', string | number | undefined>>>;

/** How results are printed as CSV. */
export interface CsvOptions {
  readonly lang: Lang;
  /** Begins with a byte order mark. */
  readonly bom: boolean;
}

/** Rows that are gathered before they are written. */
const BATCH = 500;

/**
 * One row per record, errors included, under one header. An apostrophe in front keeps a spreadsheet from
 * calculating a text.
 *
 * @param files how many files the records come from
 */
export function csvWriter(output: Output, { lang, bom }: CsvOptions, files = 1): ResultWriter {
  const [id, ...others] = COLUMNS;
  const columns = files > 1 ? [id, 'file', ...others] : [id, ...others];
  let rows: Row[] = [];
  let begun = false;
  const flush = async () => {
    if (rows.length === 0) return;
    const text = stringify(rows, {
      columns,
      header: !begun,
      cast: { string: (text, { column }) => (column === 'idJson' ? text : cell(text)) },
      record_delimiter: '\r\n',
      // A line break of either kind, and what separates cells elsewhere, stays inside its cell.
      quoted_match: /[\r\n;\t]/,
      bom: !begun && bom,
    });
    begun = true;
    rows = [];
    await output.write(text);
  };
  return {
    async write(result) {
      rows.push(rowOf(result, lang));
      if (rows.length >= BATCH) await flush();
    },
    flush,
    // Without a record there is no result, and a header alone would look like one.
    end: flush,
  };
}

function rowOf(result: Result, lang: Lang): Row {
  const { id, line, file } = result;
  return { id, file, line, ...judged(result, lang), idJson: id === undefined ? '' : toJson(id) };
}

/** What a row says besides which record it is about. */
function judged(result: Result, lang: Lang): Row {
  if ('problems' in result) {
    const messages = result.problems.map((problem) => sanitise(problem.message[lang], 400));
    const errorCode = result.problems[0]?.code ?? '';
    return { verdict: 'error', errorCode, error: messages.join('; ') };
  }
  const { advice } = result;
  if (!advice) return {};
  const { grade, name } = difficultyOf(advice);
  return {
    platform: advice.answers.platform ?? DEFAULT_PLATFORM,
    goal: advice.goal,
    verdict: advice.verdict,
    doubtful: String(advice.doubtful),
    evidence: advice.evidence,
    difficulty: `${grade} ${name[lang]}`,
    waitHours: advice.plan.waitHours,
    blockers: advice.blockers.map((blocker) => blocker.id).join(' '),
    blockerTitles: advice.blockers.map((blocker) => blocker.title).join('; '),
    assumed: advice.assumed.join(' '),
  };
}

/** The longest text that a record may hold, so that an id is shown whole. */
const MOST_SHOWN = 4_096;

/**
 * A text as a cell: safe to look at, and no formula. Some spreadsheets take the blanks in front away
 * first. A number such as an id of Telegram's (-1001222207990) stays bare, since it calculates nothing.
 */
function cell(from: string): string {
  const text = sanitise(from, MOST_SHOWN);
  const isNumber = /^[+-]?\d+(\.\d+)?$/.test(text);
  return !isNumber && /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
