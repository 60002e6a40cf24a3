import pty from '@lydell/node-pty';
import { CLEAN_ENV } from '../measure.ts';

/**
 * Seconds from starting Node in a pseudo-terminal until a text is on its screen.
 *
 * @throws if the program ends without showing it
 */
export function untilShown(args: readonly string[], text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    let shown: number | undefined;
    let raw = '';
    const child = pty.spawn(process.execPath, [...args], {
      // Wide, so that no line break comes between the words that are waited for.
      cols: 200,
      rows: 40,
      env: { ...CLEAN_ENV, TERM: 'xterm-256color' },
    });
    child.onData((data) => {
      raw += data;
      if (shown !== undefined || !raw.includes(text)) return;
      shown = (performance.now() - began) / 1_000;
      child.kill();
    });
    // The next one starts when this one is gone, so that they do not share the processor.
    child.onExit(() => {
      if (shown === undefined) reject(new Error(`ended without showing “${text}”:\n${raw}`));
      else resolve(shown);
    });
  });
}
