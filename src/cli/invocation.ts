/** What the command line asks for. */
export interface Invocation {
  /** undefined for the bare command. */
  readonly command: string | undefined;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** Help or a version was asked for and has been given out. */
export class HelpShown extends Error {
  readonly text: string;
  constructor(text: string) {
    super('help');
    this.text = text;
  }
}
