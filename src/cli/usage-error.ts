import type { Text } from '../../rules/internal.ts';

/** The command line is wrong. */
export class UsageError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}
