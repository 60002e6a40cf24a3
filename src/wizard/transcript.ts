import type { Style } from '../render/style.ts';
import { wrap } from '../render/wrap.ts';
import { sanitiseLine } from '../sanitise.ts';

interface Entry {
  readonly text: string;
  readonly answer?: string;
  /** That it takes on the screen. */
  lines: number;
}

/** What was answered and said so far, as it stands on the screen above the question. */
export class Transcript {
  #entries: Entry[] = [];
  readonly #columns: () => number;
  readonly #style: Style;

  constructor(columns: () => number, style: Style) {
    this.#columns = columns;
    this.#style = style;
  }

  /** The lines to write for an answered question. */
  answered(text: string, answer: string): string {
    return this.#add({ text, answer: sanitiseLine(answer), lines: 0 });
  }

  /** The lines to write for what is said between two questions; what is above cannot be taken back. */
  said(text: string): string {
    return this.#add({ text, lines: 0 });
  }

  /** Something else was written to the screen: from here on only what comes is known. */
  forget(): void {
    this.#entries = [];
  }

  /**
   * Takes back the last answer.
   *
   * @param rows lines of the window, in which a few are kept free for the question
   * @returns what to write for it; '' if nothing can be taken back
   */
  takeBack(rows: number): string {
    const last = this.#entries.at(-1);
    if (last?.answer === undefined) return '';
    const all = this.#entries.reduce((sum, { lines }) => sum + lines, 0);
    this.#entries.pop();
    // Lines that went out at the top do not come back by themselves.
    return all + QUESTION > rows ? this.redrawn() : `\u001b[${last.lines}A\u001b[J`;
  }

  /** All of it once more on an empty screen; '' where there is nothing. */
  redrawn(): string {
    if (this.#entries.length === 0) return '';
    const lines = this.#entries.flatMap((entry) => {
      const drawn = this.#draw(entry);
      entry.lines = drawn.length;
      return drawn;
    });
    return `\u001b[2J\u001b[H${lines.join('\n')}\n`;
  }

  #add(entry: Entry): string {
    const drawn = this.#draw(entry);
    entry.lines = drawn.length;
    this.#entries.push(entry);
    return `${drawn.join('\n')}\n`;
  }

  /** Broken between words: the terminal would break it anywhere. */
  #draw({ text, answer }: Entry): string[] {
    if (answer === undefined) return text.split('\n');
    return wrap(`${text} ${answer}`, this.#columns() - 3).map((line, at) =>
      at === 0 ? `${this.#style.faint('✔')} ${line}` : `  ${line}`,
    );
  }
}

/** Lines that a question may take, at a guess. */
const QUESTION = 12;
