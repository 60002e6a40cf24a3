import { stat } from 'node:fs/promises';

/** Identifies a file regardless of its name. */
export interface FileIdentity {
  readonly dev: number;
  readonly ino: number;
}

/** Files of a run, by name or identity. */
export type FileNames = readonly (string | FileIdentity)[];

/** Whether a file is one of the others, compared by identity. */
export async function isAmong(file: FileIdentity, others: FileNames): Promise<boolean> {
  for (const other of others) {
    const known = typeof other === 'string' ? await stat(other).catch(() => undefined) : other;
    if (known && known.ino === file.ino && known.dev === file.dev) return true;
  }
  return false;
}
