import { stringify } from 'csv-stringify/sync';
import { DEFAULT_PLATFORM, type Lang } from '../../../rules/internal.ts';
import type { Result } from '../../judge/result.ts';
import { sanitise } from '../../messages/sanitise.ts';
import type { Output } from '../../process/output.ts';
import type { ResultWriter } from '../batch.ts';
import { difficultyOf } from '../difficulty.ts';

/** The columns, named as in the JSON advice so that both can be joined; `file` stands before `line` where there are several. */
const COLUMNS = [
  'id',
  'line',
  'platform',
  'goal',
  'verdict',
  'evidence',
  'difficulty',
  'waitHours',
  'blockers',
  'blockerTitles',
  'assumed',
  'errorCode',
  'error',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number] | 'file', string | number>>>;

/** How results are printed as CSV. */
export interface CsvOptions {
  readonly lang: Lang;
  /** Begins with a byte order mark. */
  readonly bom: boolean;
}

/** Rows that are gathered before they are written. */
const BATCH = 500;

/**
 * One row per record, errors included, under one header. Cells that a spreadsheet would calculate
 * (=, +, -, @, tab) are made text by the library's apostrophe.
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
      escape_formulas: true,
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
      rows.push({ ...rowOf(result, lang), file: cell(result.file) });
      if (rows.length >= BATCH) await flush();
    },
    flush,
    // Without a record there is no result, and a header alone would look like one.
    end: flush,
  };
}

function rowOf(result: Result, lang: Lang): Row {
  const { line } = result;
  if ('problems' in result) {
    const messages = result.problems.map((problem) => sanitise(problem.message[lang], 400));
    const errorCode = result.problems[0]?.code ?? '';
    return { id: cell(result.id), line, verdict: 'error', errorCode, error: cell(messages.join('; ')) };
  }
  const { advice } = result;
  if (!advice) return { line };
  const { grade, name } = difficultyOf(advice);
  return {
    id: cell(advice.id),
    line,
    platform: advice.answers.platform ?? DEFAULT_PLATFORM,
    goal: advice.goal,
    verdict: advice.verdict,
    evidence: advice.evidence,
    difficulty: `${grade} ${name[lang]}`,
    waitHours: advice.plan.waitHours,
    blockers: advice.blockers.map((blocker) => blocker.id).join(' '),
    blockerTitles: advice.blockers.map((blocker) => blocker.title).join('; '),
    assumed: advice.assumed.join(' '),
  };
}

function cell(from: string | number | undefined): string {
  const text = from === undefined ? '' : sanitise(String(from), 2_000);
  // Some spreadsheets take the blanks away first; the library looks at the first letter alone.
  return /^\s+[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
