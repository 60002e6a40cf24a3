import { widthOf, wrap } from './wrap.ts';

/** The narrowest a column may get before a table is stacked instead. */
const LEAST_COLUMN = 12;

/**
 * A table as wide as there is room for. Cells are wrapped here, by display width, because
 * cli-table3's own wrapping loses Chinese text. Where columns would get too narrow, each row becomes
 * a small block instead.
 *
 * @param boxes false for no box characters at all: always blocks
 */
export async function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  accessible = false,
): Promise<string[]> {
  if (accessible) return stacked(head, rows, width);
  const columns = columnWidths(head, rows, width);
  if (!columns) return stacked(head, rows, width);
  const { default: Table } = await import('cli-table3');
  // The library measures each cell over and over, letter by letter; a stand-in a line takes it no time.
  const lines: { text: string; columns: number }[] = [];
  const cell = (text: string, at: number) =>
    wrap(text, columns[at] ?? width)
      .map((line) => standIn(lines.push({ text: line, columns: columns[at] ?? width }) - 1))
      .join('\n');
  const drawn = new Table({
    head: head.map(cell),
    colWidths: columns.map((wide) => wide + 2),
    style: { head: [], border: [], compact: false },
    wordWrap: false,
  });
  drawn.push(...rows.map((row) => row.map(cell)));
  return drawn
    .toString()
    .replace(STAND_INS, (mark) => {
      const line = lines[(mark.codePointAt(0) ?? 0) - FIRST_STAND_IN];
      return line ? line.text + ' '.repeat(line.columns - widthOf(line.text) + 1) : '';
    })
    .split('\n');
}

/**
 * Characters for private use, which no text holds: one for each line, and the blanks behind it up to
 * the border, of which the last is the cell's margin.
 */
const FIRST_STAND_IN = 0xf0000;
const STAND_INS = /[\u{f0000}-\u{fffff}] */gu;
const standIn = (at: number): string => String.fromCodePoint(FIRST_STAND_IN + at);

/** Text that takes full-width punctuation. */
const CHINESE = /[\u3400-\u9fff]/;

/** Room for each column, by how much it has to say; undefined if there is too little. */
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
  if (fair < LEAST_COLUMN) return undefined;
  // Columns that need less than their fair share keep what they need; the others divide the rest.
  const small = wanted.map((one) => one <= fair);
  const left = room - wanted.reduce((sum, one, at) => sum + (small[at] ? one : 0), 0);
  const share = Math.floor(left / small.filter((one) => !one).length);
  return wanted.map((one, at) => (small[at] ? one : share));
}

function stacked(head: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  return rows.flatMap((row, index) => [
    ...(index > 0 ? [''] : []),
    ...row.flatMap((text, at) =>
      at === 0
        ? wrap(text, width)
        : wrap(`${head[at]}${CHINESE.test(head[at] ?? '') ? '：' : ': '}${text}`, width - 2).map(
            (line) => `  ${line}`,
          ),
    ),
  ]);
}
