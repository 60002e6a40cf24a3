import {
  createPrompt,
  isEnterKey,
  makeTheme,
  type Status,
  useEffect,
  useKeypress,
  usePrefix,
  useState,
} from '@inquirer/core';
import { sanitiseLine } from '../sanitise.ts';
import type { themeFor } from './theme.ts';

export interface TextPromptConfig {
  readonly message: string;
  /** What stands there to begin with, to be changed or taken. */
  readonly preset: string;
  /** Told what stands there, with every key. */
  onTyped(text: string): void;
  /** What is wrong with a line; undefined if nothing is. */
  check(typed: string): string | undefined;
  readonly theme: ReturnType<typeof themeFor>;
}

/**
 * A line of text that is checked with every key, so that "600" is told to be too many before Enter.
 *
 * The library's own input checks at Enter only; this one differs in nothing else.
 */
export const textPrompt = createPrompt<string, TextPromptConfig>((config, done) => {
  const [status, setStatus] = useState<Status>('idle');
  const [value, setValue] = useState(config.preset);
  const [refused, setRefused] = useState(false);
  const theme = makeTheme(config.theme);
  const prefix = usePrefix({ status, theme });

  useEffect((readline) => {
    if (config.preset) readline.write(config.preset);
  }, []);

  useKeypress((key, readline) => {
    if (status !== 'idle') return;
    if (!isEnterKey(key)) {
      setValue(readline.line);
      config.onTyped(readline.line);
      setRefused(false);
      return;
    }
    if (config.check(value) === undefined) {
      setStatus('done');
      done(value);
      return;
    }
    // Enter has emptied the line: what was typed is put back, to be mended instead of typed anew.
    readline.write(value);
    setRefused(true);
  });

  // An empty line and a number that ends in its point are not wrong yet, only unfinished.
  const unfinished = value.trim() === '' || value.endsWith('.');
  const wrong = refused || !unfinished ? config.check(value) : undefined;
  // What is pasted may hold what no terminal should be told.
  return [
    `${prefix} ${config.message} ${sanitiseLine(value)}`,
    wrong === undefined ? '' : theme.style.error(wrong),
  ];
});
