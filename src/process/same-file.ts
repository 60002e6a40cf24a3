import { stat } from 'node:fs/promises';

/** Which file it is, by whatever name. */
export interface FileIdentity {
  readonly dev: number;
  readonly ino: number;
}

/** Files of a run: names, or what they are where they have none here. */
export type FileNames = readonly (string | FileIdentity)[];

/** Whether a file is among others, by whatever names. */
export async function isAmong(file: FileIdentity, others: FileNames): Promise<boolean> {
  for (const other of others) {
    const known = typeof other === 'string' ? await stat(other).catch(() => undefined) : other;
    if (known && known.ino === file.ino && known.dev === file.dev) return true;
  }
  return false;
}
