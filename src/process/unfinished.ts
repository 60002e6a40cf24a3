import { unlinkSync } from 'node:fs';

/** Files being written, to be removed if a signal ends the program. */
export const unfinished = new Set<string>();

/** Removes half-written files; called just before the program dies. */
export function dropUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // Already moved into place, or never created.
    }
  }
}
