import type { ChalkInstance } from 'chalk';
import type { Verdict } from '../../rules/internal.ts';

/** The meaning of colours; only this file names any. All are readable on light and dark backgrounds. */
export interface Style {
  heading(text: string): string;
  faint(text: string): string;
  button(text: string): string;
  verdict(verdict: Verdict | 'error', text: string): string;
}

const plain = (text: string) => text;

/** No colour at all. */
export const PLAIN: Style = {
  heading: plain,
  faint: plain,
  button: plain,
  verdict: (_, text) => text,
};

/** Colours from a chalk instance; the caller decides its level. */
export function coloured(chalk: ChalkInstance): Style {
  // Not yellow, which is unreadable on white.
  const verdicts = { ready: chalk.green, blocked: chalk.magenta, impossible: chalk.red, error: chalk.red };
  return {
    heading: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    button: (text) => chalk.cyan(text),
    verdict: (verdict, text) => verdicts[verdict].bold(text),
  };
}
