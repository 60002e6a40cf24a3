import type { Lang, Text } from '../../rules/internal.ts';
import { labelled } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import type { Style } from '../render/style.ts';

/** One thing to choose. */
export interface Item<V> {
  readonly value: V;
  readonly name: string;
  /** What is shown once it is chosen; the name where absent. */
  readonly short?: string;
  /** Other words that mean it, in both languages. */
  readonly words?: readonly string[];
}

/** What a question looks like to a person, whatever it is asked with. */
export interface Prompt {
  /** For example "Question 3 of about 7"; empty in menus. */
  readonly position: string;
  readonly text: string;
  readonly help: string;
  /** Told when somebody presses "?"; empty where there is nothing to tell. */
  readonly why: string;
  /** True where there is nothing to go back to. */
  readonly first?: boolean;
  /** True where it is no question but a menu, below what was printed. */
  readonly isMenu?: boolean;
}

/** A choice, or the wish to go back to the question before. */
export type Reply<V> = { readonly value: V } | 'back';

/** What a dialogue is opened with. */
export interface DialogueOptions {
  readonly lang: Lang;
  /** Plain lines without drawings or redrawing, for screen readers and dumb terminals. */
  readonly accessible: boolean;
  /** The colours of standard error, where it is asked. */
  readonly promptStyle: Style;
}

/**
 * Talks with a person, on a screen or line by line.
 *
 * Every method throws `Cancelled` on Ctrl-C and Ctrl-D.
 */
export interface Dialogue {
  choose<V>(prompt: Prompt, items: readonly Item<V>[], preset?: V): Promise<Reply<V>>;
  /** Asks for a line of text until `check` finds nothing wrong with it. */
  enter(
    prompt: Prompt,
    check: (typed: string) => string | undefined,
    preset?: string,
  ): Promise<Reply<string>>;
  /** Says something between two questions. */
  say(text: string): Promise<void>;
  /** Takes back the last answered line, if the screen can. */
  takeBack(): Promise<void>;
  /** Gives the terminal back, which is held between questions; no question can follow. */
  close(): void;
}

/** What "?" tells. */
export function whyText({ why }: Prompt, lang: Lang): string {
  return labelled(WORDS.whyAsked, why, lang);
}

/** A prompt of a menu: no position, no help. */
export function plainPrompt(text: Text, lang: Lang): Prompt {
  return { position: '', text: text[lang], help: '', why: '' };
}
