import { pad, widthOf, wrap } from './wrap.ts';

/** The minimum column width; a narrower table is stacked instead. */
const MIN_COLUMN = 12;

/** Longer tables are stacked too: cli-table3 takes quadratic time. */
const MAX_LINES = 1_000;

/** No border above: the line continues the row. */
const CONTINUED = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/**
 * A table that fits the width. Cells are wrapped here, by display width, because cli-table3's own wrapping
 * loses Chinese text. If columns would get too narrow, each row becomes a small block instead.
 *
 * @param accessible always blocks, without box characters
 */
export async function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  accessible = false,
): Promise<string[]> {
  const columns = accessible ? undefined : columnWidths(head, rows, width);
  if (!columns) return stacked(head, rows, width);
  const [first = [], ...others] = [head, ...rows].flatMap((row) => linesOf(row, columns));
  if (others.length >= MAX_LINES) return stacked(head, rows, width);
  const { default: Table } = await import('cli-table3');
  const drawn = new Table({ style: { border: [] } });
  // Padding the header sets the column widths.
  drawn.push(first.map((cell, at) => ({ ...cell, content: pad(cell.content, columns[at] ?? 0) })));
  drawn.push(...others);
  return drawn.toString().split('\n');
}

const NO_FRAME = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', right: '', 'right-mid': '' },
  ...{ mid: '', 'mid-mid': '', middle: '  ' },
};

/** A table of short cells without frames, each column as wide as its longest cell; undefined if it doesn't fit. */
export async function smallTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): Promise<string[] | undefined> {
  const columns = head.map((_, at) => Math.max(...[head, ...rows].map((row) => widthOf(row[at] ?? ''))));
  if (columns.reduce((sum, one) => sum + one + 2, -2) > width) return undefined;
  const { default: Table } = await import('cli-table3');
  const drawn = new Table({
    chars: NO_FRAME,
    style: { border: [], head: [], 'padding-left': 0, 'padding-right': 0 },
  });
  drawn.push(...[head, ...rows].map((row) => row.map((cell, at) => pad(cell, columns[at] ?? 0))));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/**
 * The lines of a row, each as a separate row: cli-table3 takes cubic time for a cell with many lines.
 */
function linesOf(row: readonly string[], columns: readonly number[]) {
  const cells = columns.map((wide, at) => wrap(row[at] ?? '', wide));
  return Array.from({ length: Math.max(...cells.map((lines) => lines.length)) }, (_, line) =>
    cells.map((lines) => ({ content: lines[line] ?? '', chars: line === 0 ? {} : CONTINUED })),
  );
}

/** Text that takes full-width punctuation. */
const CHINESE = /[\u3400-\u9fff]/;

/** The width of each column, according to its content; undefined if there is too little room. */
function columnWidths(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] | undefined {
  const wanted = head.map((_, at) => Math.max(...[head, ...rows].map((row) => widthOf(row[at] ?? ''))));
  const room = width - 1 - head.length * 3;
  const total = wanted.reduce((sum, one) => sum + one, 0);
  if (total <= room) return wanted;
  const fair = Math.floor(room / head.length);
  if (fair < MIN_COLUMN) return undefined;
  // Columns that need less than their fair share keep what they need; the others divide the rest.
  const small = wanted.map((one) => one <= fair);
  const left = room - wanted.reduce((sum, one, at) => sum + (small[at] ? one : 0), 0);
  const share = Math.floor(left / small.filter((one) => !one).length);
  return wanted.map((one, at) => (small[at] ? one : share));
}

function stacked(head: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  const colon = head.some((name) => CHINESE.test(name)) ? '：' : ': ';
  return rows.flatMap((row, index) => [
    ...(index > 0 ? [''] : []),
    ...row.flatMap((text, at) =>
      at === 0 ? wrap(text, width) : wrap(head[at] + colon + text, width - 2).map((line) => `  ${line}`),
    ),
  ]);
}
