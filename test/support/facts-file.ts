import { readFileSync } from 'node:fs';

/** A number as the fact tables give it. */
export interface Amount {
  /** The name that the rules use it by; absent where no rule does. */
  readonly name?: string;
  readonly number: string;
  readonly unit: string;
}

/** A row of a table of docs/facts/facts.md, by the heads of its columns. */
type Row<Column extends string> = { readonly [C in Column]: string };

/** What docs/facts/facts.md says, table by table. */
export interface Facts {
  readonly figures: readonly {
    readonly claim: string;
    readonly from: readonly string[];
    readonly grade: string;
    readonly amounts: readonly Amount[];
  }[];
  readonly paths: readonly {
    readonly labels: readonly string[];
    readonly claim: string;
    readonly from: readonly string[];
    /** Ids of the steps and looks that go this way. */
    readonly steps: readonly string[];
  }[];
  /** Claims that describe a way without a label of the app. */
  readonly withoutLabels: readonly string[];
  readonly objections: readonly { readonly id: string; readonly by: readonly string[] }[];
  /** Sources that quote the vendor or recorded messages. */
  readonly witnesses: readonly string[];
  readonly addresses: readonly { readonly source: string; readonly address: string }[];
}

const FILE = new URL('../../docs/facts/facts.md', import.meta.url);

/** Reads docs/facts/facts.md. @throws Error for a table whose columns are not as expected, or a bad amount */
export function readFacts(): Facts {
  const tables = tablesIn(readFileSync(FILE, 'utf8'));
  const [figures, paths, withoutLabels, objections, witnesses, addresses] = [
    rowsOf(tables[0], ['claim', 'from', 'grade', 'figures']),
    rowsOf(tables[1], ['path', 'claim', 'from', 'steps']),
    rowsOf(tables[2], ['claim', 'from', 'why']),
    rowsOf(tables[3], ['claim, rule or cell', 'from', 'who says otherwise']),
    rowsOf(tables[4], ['source', 'from', 'what it quotes']),
    rowsOf(tables[5], ['source', 'from', 'address']),
  ];
  return {
    figures: figures.map(({ claim, from, grade, figures }) => ({
      claim,
      from: words(from),
      grade,
      amounts: figures.split(';').map((text) => amountIn(text.trim(), claim)),
    })),
    paths: paths.map(({ path, claim, from, steps }) => ({
      labels: path.split(' → '),
      claim,
      from: words(from),
      steps: words(steps),
    })),
    withoutLabels: withoutLabels.map(({ claim }) => claim),
    objections: objections.map((row) => ({
      id: row['claim, rule or cell'],
      by: words(row['who says otherwise']),
    })),
    witnesses: witnesses.map(({ source }) => source),
    addresses,
  };
}

/** The tables of a Markdown text, each as its lines of cells without the line of dashes. */
function tablesIn(markdown: string): string[][][] {
  const blocks = markdown.split(/\n\n+/).filter((block) => block.startsWith('|'));
  return blocks.map((block) => {
    const lines = block.trimEnd().split('\n');
    return lines.toSpliced(1, 1).map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  });
}

function rowsOf<C extends string>(table: string[][] | undefined, columns: readonly C[]): Row<C>[] {
  const [head = [], ...rows] = table ?? [];
  if (head.join(' | ') !== columns.join(' | '))
    throw new Error(
      `docs/facts/facts.md: expected a table of ${columns.join(' | ')}, found ${head.join(' | ')}`,
    );
  return rows.map((cells) => {
    if (cells.length !== columns.length) throw new Error(`docs/facts/facts.md: ${cells.join(' | ')}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as Row<C>;
  });
}

const words = (cell: string): string[] => cell.split(' ').filter((word) => word !== '');

/** `most = 40 people`, `0.8 s`, `version 3.9`, `2026-04-07`. */
function amountIn(text: string, claim: string): Amount {
  const [, name, before = '', number, unit = ''] =
    /^(?:(\w+) = )?(\D*?)(\d[\d.-]*)(?: (.+))?$/.exec(text) ?? [];
  if (number === undefined) throw new Error(`docs/facts/facts.md: ${claim}: “${text}” is no amount`);
  return { ...(name && { name }), number, unit: unit || before.trim() };
}
