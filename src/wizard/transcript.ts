import { stripVTControlCharacters } from 'node:util';
import { sanitiseLine } from '../messages/sanitise.ts';
import type { Style } from '../render/style.ts';
import { cut, wrap } from '../render/wrap.ts';

/** An answer, a remark, or what is left of a question that nothing could erase. */
interface Entry {
  readonly kind: 'answer' | 'said' | 'remains';
  /** As they were written. */
  readonly lines: readonly string[];
  /** As they are to be written now. */
  draw(): readonly string[];
}

/** What a transcript needs to know of the terminal. */
export interface Screen {
  columns(): number;
  readonly style: Style;
}

/**
 * What stands on the screen above the question: what was answered and said so far.
 *
 * Inquirer forgets a question once it is answered. Going back takes its line from the screen, and a
 * change of size breaks all lines anew; both need what was written. Methods return what to write.
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
    // Broken between words: the terminal would break it anywhere.
    return this.#add('answer', () =>
      wrap(line, columns() - 3).map((part, at) => (at === 0 ? `${style.faint('✔')} ${part}` : `  ${part}`)),
    );
  }

  /** What is said between two questions; what is above it cannot be taken back. */
  said(text: string): string {
    return this.#add('said', () => text.split('\n'));
  }

  /** Something else was written to the screen: only what comes after it is known. */
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
   * Draws everything for another size of the window.
   *
   * @param frame the question as it was drawn last, of which a row for each line was erased already
   * @param room rows from the top of the window to the end of the question
   */
  redrawn(frame: readonly string[], room: number): string {
    const stale = [...frame];
    while (this.#entries.at(-1)?.kind === 'remains') stale.unshift(...(this.#entries.pop() as Entry).lines);
    // At another width a terminal breaks long lines itself: they take more rows than were erased.
    let reach = this.#rowsOf(stale);
    if (reach > room) {
      // Nothing erases what went out at the top; in a larger window it may come back.
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

  /** As much of some lines as their first rows hold. */
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
 * Goes up some rows and erases each. Erased all at once, a full screen would go into the history of
 * some terminals, and come back from there in a larger window.
 */
function eraseUp(rows: number): string {
  return '\u001b[1A\u001b[2K'.repeat(Math.max(0, rows));
}
