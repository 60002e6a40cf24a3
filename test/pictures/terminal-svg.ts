import type { Terminal } from '@xterm/headless';

const [CELL, LINE, PAD] = [8.4, 18, 14];
/** The sixteen colours by number, light and dark; a terminal's default is `ink`. */
const CLASSES: Readonly<Record<number, string>> = { 1: 'red', 2: 'green', 3: 'amber', 4: 'blue', 6: 'cyan' };
const CSS = `
text{font:14px/1 ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans Mono CJK SC","Sarasa Mono SC","PingFang SC",monospace;fill:var(--ink);white-space:pre}
:root{--paper:#fff;--edge:#d5dade;--ink:#1c2126;--red:#a3222a;--green:#17663a;--amber:#7d4a00;--blue:#0b57a8;--cyan:#0a6470}
@media(prefers-color-scheme:dark){:root{--paper:#14181b;--edge:#3b444c;--ink:#e8ecef;--red:#ff9c9c;--green:#7fd6a1;--amber:#f0bd6a;--blue:#8ec2ff;--cyan:#7cd5e4}}
.box{fill:var(--paper);stroke:var(--edge)}.b{font-weight:700}.f{opacity:.65}
.red{fill:var(--red)}.green{fill:var(--green)}.amber{fill:var(--amber)}.blue{fill:var(--blue)}.cyan{fill:var(--cyan)}`;

/** A stretch of a line in one style. */
interface Run {
  readonly column: number;
  cells: number;
  text: string;
  readonly style: string;
}

/**
 * What a terminal shows, as an SVG that follows the reader's light or dark mode.
 *
 * @param title what a screen reader says instead
 * @param first the first line shown, counted from the top of all that was printed
 */
export function terminalSvg(terminal: Terminal, title: string, first: number): string {
  const { cols, rows } = terminal;
  const lines = Array.from({ length: rows }, (_, row) => runsOf(terminal, first + row));
  while (lines.at(-1)?.length === 0) lines.pop();
  const [wide, high] = [Math.round(cols * CELL + 2 * PAD), lines.length * LINE + 2 * PAD];
  const texts = lines.flatMap((runs, row) =>
    runs.map(({ column, cells, text, style }) => {
      const [x, y] = [(PAD + column * CELL).toFixed(1), PAD + row * LINE + 13];
      // Fonts differ in how wide they draw; the cells do not.
      const length = `textLength="${(cells * CELL).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`;
      return `<text x="${x}" y="${y}" ${length}${style && ` class="${style}"`}>${xml(text)}</text>`;
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" role="img" aria-label="${xml(title)}">
<title>${xml(title)}</title><style>${CSS}</style>
<rect class="box" x="0.5" y="0.5" width="${wide - 1}" height="${high - 1}" rx="8"/>
${texts.join('\n')}
</svg>
`;
}

function runsOf({ buffer, cols }: Terminal, at: number): Run[] {
  const line = buffer.active.getLine(at);
  const runs: Run[] = [];
  for (let column = 0; line && column < cols; column++) {
    const cell = line.getCell(column);
    const chars = cell?.getChars() ?? '';
    if (!cell || cell.getWidth() === 0) continue;
    const style = [
      cell.isBold() ? 'b' : '',
      cell.isDim() ? 'f' : '',
      cell.isFgPalette() ? (CLASSES[cell.getFgColor() % 8] ?? '') : '',
    ]
      .filter(Boolean)
      .join(' ');
    const last = runs.at(-1);
    if (last && last.style === style && last.column + last.cells === column) {
      last.text += chars || ' ';
      last.cells += cell.getWidth();
    } else if (chars.trim()) {
      runs.push({ column, cells: cell.getWidth(), text: chars, style });
    }
  }
  for (const run of runs) {
    const trimmed = run.text.trimEnd();
    run.cells -= run.text.length - trimmed.length;
    run.text = trimmed;
  }
  return runs;
}

const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? '&quot;');
