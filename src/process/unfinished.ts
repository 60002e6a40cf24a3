import { unlinkSync } from 'node:fs';

/** Files that are being written, to be taken away if a signal ends the program first. */
export const unfinished = new Set<string>();

/** Takes away what is only half written; for the moment before the program dies. */
export function dropUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // Put into its place in the meantime, or never made.
    }
  }
}
