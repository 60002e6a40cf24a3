import type { Lang, Text } from '../../rules/internal.ts';
import { labelled } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import type { Style } from '../render/style.ts';

/** One thing to choose. */
export interface Item<V> {
  readonly value: V;
  readonly name: string;
  /** Shown once it is chosen; the name if absent. */
  readonly short?: string;
  /** Other words that mean it, in both languages. */
  readonly words?: readonly string[];
}

/** A question as presented to a person, independent of the kind of dialogue. */
export interface Prompt {
  /** For example "Question 3 of about 7"; empty in menus. */
  readonly position: string;
  readonly text: string;
  readonly help: string;
  /** Shown on “?”; empty if there is nothing to explain. */
  readonly why: string;
  /** True if there is no previous question to go back to. */
  readonly first?: boolean;
}

/** An answer, or a request to go back to the previous question. */
export type Reply<V> = { readonly value: V } | 'back';

/** How a line of text begins, and what it means if it stays empty. */
export interface Line {
  /** Already typed. */
  readonly preset?: string;
  /** Shown as the answer if nothing was typed. */
  readonly ifEmpty?: string;
}

/** Options of a dialogue. */
export interface DialogueOptions {
  readonly lang: Lang;
  /** Plain lines without drawings or redrawing, for screen readers and dumb terminals. */
  readonly accessible: boolean;
  /** The colours for standard error, where prompts go. */
  readonly promptStyle: Style;
}

/**
 * Talks with a person, on a screen or line by line.
 *
 * Every method throws `Cancelled` on Ctrl-C and Ctrl-D.
 */
export interface Dialogue {
  choose<V>(prompt: Prompt, items: readonly Item<V>[], preset?: V): Promise<Reply<V>>;
  /**
   * Lets a person pick from a short menu on a line or two, by number or first letter; Enter takes the first.
   * Earlier input doesn't answer it, and it leaves nothing on the screen.
   *
   * @param back what leads out of it: by 0, Enter and the key that goes back elsewhere
   */
  pick<V>(text: Text, items: readonly Item<V>[], back?: Item<V>): Promise<V>;
  /** Asks for a line of text until `check` finds nothing wrong with it. */
  enter(prompt: Prompt, check: (typed: string) => string | undefined, line?: Line): Promise<Reply<string>>;
  /** Prints something between two questions. */
  say(text: string): Promise<void>;
  /** Erases the last answered line, if the dialogue can. */
  takeBack(): Promise<void>;
  /** Releases the terminal, which is held between questions; no question can follow. */
  close(): void;
}

/** The explanation shown on “?”. */
export function whyText({ why }: Prompt, lang: Lang): string {
  return labelled(WORDS.whyAsked, why, lang);
}

/** A prompt without position, help and explanation. */
export function plainPrompt(text: Text, lang: Lang): Prompt {
  return { position: '', text: text[lang], help: '', why: '' };
}
