import { stringify } from 'csv-stringify/sync';
import { DEFAULT_PLATFORM, difficultyOf, fill } from '../../../rules/internal.ts';
import type { Settings } from '../../cli/settings.ts';
import { sanitise } from '../../messages/sanitise.ts';
import type { Output } from '../../process/output.ts';
import type { BatchItem, BatchWriter } from '../batch.ts';

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

const BATCH = 500;

/**
 * One row per record, errors included, under one header. Cells that a spreadsheet would calculate
 * (=, +, -, @, tab) are made text by the library's apostrophe.
 *
 * @param files how many files the records come from
 */
export function csvWriter(output: Output, settings: Settings, files = 1): BatchWriter {
  let rows: unknown[][] = [];
  let begun = false;
  const placed = (columns: readonly unknown[], file: unknown) =>
    files > 1 ? columns.toSpliced(1, 0, file) : [...columns];
  const flush = async () => {
    if (rows.length === 0) return;
    const head = begun ? [] : [placed(COLUMNS, 'file')];
    const text = stringify([...head, ...rows], {
      escape_formulas: true,
      record_delimiter: '\r\n',
      // A line break of either kind, and what separates cells elsewhere, stays inside its cell.
      quoted_match: /[\r\n;\t]/,
      bom: !begun && settings.bom,
    });
    begun = true;
    rows = [];
    await output.write(text);
  };
  return {
    async write(item) {
      rows.push(placed(rowOf(item, settings), cell(item.file)));
      if (rows.length >= BATCH) await flush();
    },
    flush,
    // Without a record there is no result, and a header alone would look like one.
    end: flush,
  };
}

function rowOf(item: BatchItem, { lang }: Settings): unknown[] {
  if ('problems' in item) {
    const [first] = item.problems;
    const message = cell(item.problems.map((problem) => sanitise(problem.message[lang], 400)).join('; '));
    const empty = Array.from({ length: 7 }, () => '');
    return [cell(item.id), item.line, '', '', 'error', ...empty.slice(0, 6), first?.code ?? '', message];
  }
  const { advice } = item;
  if (!advice) return [];
  const hard = difficultyOf(advice);
  return [
    cell(advice.id),
    item.line,
    advice.answers.platform ?? DEFAULT_PLATFORM,
    advice.goal,
    advice.verdict,
    advice.evidence,
    `${hard.grade} ${fill(hard.name, lang)}`,
    advice.plan.waitHours,
    advice.blockers.map((blocker) => blocker.id).join(' '),
    advice.blockers.map((blocker) => blocker.title).join('; '),
    advice.assumed.join(' '),
    '',
    '',
  ];
}

function cell(from: string | number | undefined): string {
  const text = from === undefined ? '' : sanitise(String(from), 2_000);
  // Some spreadsheets take the blanks away first; the library looks at the first letter alone.
  return /^\s+[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
