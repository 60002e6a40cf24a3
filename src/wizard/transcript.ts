import { stripVTControlCharacters } from 'node:util';
import { sanitiseLine } from '../messages/sanitise.ts';
import type { Style } from '../render/style.ts';
import { cut, wrap } from '../render/wrap.ts';

/** An answer, a remark, or the remains of a question that could not be erased. */
interface Entry {
  readonly kind: 'answer' | 'said' | 'remains';
  /** The lines as written. */
  readonly lines: readonly string[];
  /** The lines for the current width. */
  draw(): readonly string[];
}

/** The properties of the terminal that a transcript needs. */
export interface Screen {
  columns(): number;
  readonly style: Style;
}

/**
 * The answers and remarks on the screen above the current question.
 *
 * Inquirer forgets a question once it is answered, but going back erases its line and a resize rewraps all
 * lines. Methods return the text to write.
 */
export class Transcript {
  #entries: Entry[] = [];
  readonly #screen: Screen;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** The line of an answered question. */
  answered(text: string, answer: string): string {
    const line = `${text} ${sanitiseLine(answer)}`;
    const { style, columns } = this.#screen;
    // Wrapped between words, where the terminal would break anywhere.
    return this.#add('answer', () =>
      wrap(line, columns() - 3).map((part, at) => (at === 0 ? `${style.faint('✔')} ${part}` : `  ${part}`)),
    );
  }

  /** A remark between two questions; lines above it cannot be erased. */
  said(text: string): string {
    return this.#add('said', () => text.split('\n'));
  }

  /** Something else was written to the screen, so earlier entries can no longer be erased. */
  forget(): void {
    this.#entries = [];
  }

  /** Erases the last answer; '' if there is none. */
  takeBack(): string {
    let up = 0;
    for (;;) {
      const last = this.#entries.at(-1);
      if (last === undefined || last.kind === 'said') return eraseUp(up);
      this.#entries.pop();
      up += this.#rowsOf(last.lines);
      if (last.kind === 'answer') return eraseUp(up);
    }
  }

  /**
   * Redraws everything after a resize.
   *
   * @param frame the last drawn question; inquirer has already erased one row for each line
   * @param room rows from the top of the window to the end of the question
   */
  redrawn(frame: readonly string[], room: number): string {
    const stale = [...frame];
    while (this.#entries.at(-1)?.kind === 'remains') stale.unshift(...(this.#entries.pop() as Entry).lines);
    // At the new width the terminal rewraps long lines, so they may take more rows than were erased.
    let reach = this.#rowsOf(stale);
    if (reach > room) {
      // Rows scrolled out at the top can't be erased, and may reappear in a larger window.
      const lines = this.#firstRows(stale, reach - room);
      this.#entries.push({ kind: 'remains', lines, draw: () => [] });
      return eraseUp(room);
    }
    const again: Entry[] = [];
    for (let last = this.#entries.at(-1); last !== undefined; last = this.#entries.at(-1)) {
      reach += this.#rowsOf(last.lines);
      if (reach > room) break;
      again.unshift(last);
      this.#entries.pop();
    }
    const up = this.#rowsOf([...again.flatMap(({ lines }) => lines), ...stale]) - frame.length;
    return eraseUp(up) + again.map(({ kind, draw }) => this.#add(kind, draw)).join('');
  }

  #add(kind: Entry['kind'], draw: Entry['draw']): string {
    const lines = draw();
    this.#entries.push({ kind, draw, lines });
    return lines.map((line) => `${line}\n`).join('');
  }

  #broken(line: string): string[] {
    return cut(stripVTControlCharacters(line), this.#screen.columns());
  }

  #rowsOf(lines: readonly string[]): number {
    return lines.reduce((sum, line) => sum + this.#broken(line).length, 0);
  }

  /** The part of some lines that fills the first `rows` rows. */
  #firstRows(lines: readonly string[], rows: number): string[] {
    let left = rows;
    const found: string[] = [];
    for (const line of lines) {
      if (left <= 0) break;
      const pieces = this.#broken(line).slice(0, left);
      found.push(pieces.join(''));
      left -= pieces.length;
    }
    return found;
  }
}

/**
 * Moves up and erases row by row. Some terminals move a screen that is erased at once into the scrollback,
 * from where it reappears in a larger window.
 */
function eraseUp(rows: number): string {
  return '\u001b[1A\u001b[2K'.repeat(Math.max(0, rows));
}
