import { randomBytes } from 'node:crypto';
import { type Stats, unlinkSync } from 'node:fs';
import { type FileHandle, link, lstat, open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { BadInput } from './input/problem.ts';
import { type Output, WriteFailed } from './output.ts';

/** An output into a file, which appears whole or not at all. */
export interface FileOutput extends Output {
  /** Drops what was written; the file stays as it was. */
  abandon(): Promise<void>;
}

/** Which file it is, by whatever name. */
export interface FileIdentity {
  readonly dev: number;
  readonly ino: number;
}

/** Files that are being written, to be taken away if a signal ends the program first. */
const unfinished = new Set<string>();

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

/**
 * Opens a file for the result: written beside its place under a random name and put there by
 * renaming, so that an older file is replaced whole or stays.
 *
 * @param inputs files that are read in the same run and must not be overwritten: names, or what they
 *   are where they have none here
 * @throws BadInput if the place is a link, a device, a folder, an input, or exists without `force`
 */
export async function fileOutput(
  path: string,
  force: boolean,
  inputs: readonly (string | FileIdentity)[],
): Promise<FileOutput> {
  if (path.includes('\0')) throw refuse(path, 'the name holds a NUL character', 'give another name');
  if (path === '') throw refuse(path, 'the name is empty', 'name a file');
  const there = await lookAt(path);
  if (there) {
    if (there.isSymbolicLink()) throw refuse(path, 'it is a link', 'name the file itself');
    if (there.isDirectory()) throw refuse(path, 'it is a folder', 'name a file in it');
    if (!there.isFile()) throw refuse(path, 'it is not a regular file', 'use - for standard output');
    if (!force) throw exists(path);
    for (const input of inputs) {
      const other = typeof input === 'string' ? await stat(input).catch(() => undefined) : input;
      if (other && other.ino === there.ino && other.dev === there.dev) {
        throw refuse(path, 'it is the input itself', 'give another name');
      }
    }
  }
  if (!there && (path.endsWith('/') || path.endsWith(sep)))
    throw refuse(path, 'it is a folder’s name', 'name a file in it');
  const target = whole(path);
  // Not the whole name: beside a name of 250 bytes there would be no room for more.
  const temporary = join(
    dirname(target),
    `.${basename(target).slice(0, 20)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  let handle: FileHandle;
  try {
    unfinished.add(temporary);
    handle = await open(temporary, 'wx', 0o600);
  } catch (error) {
    unfinished.delete(temporary);
    throw refuse(path, codeOf(error), 'the folder must exist and be writable');
  }
  const mode = there ? there.mode & 0o777 : 0o666 & ~process.umask();
  let empty = true;
  const abandon = async () => {
    await handle.close().catch(() => {});
    await unlink(temporary).catch(() => {});
    unfinished.delete(temporary);
  };
  return {
    async write(text) {
      empty = false;
      await handle.writeFile(text).catch((error: unknown) => {
        throw new WriteFailed(codeOf(error));
      });
    },
    async end() {
      // Nothing could be judged: an empty file is no result, and no reason to lose an older one.
      if (empty) return abandon();
      try {
        await handle.chmod(mode);
        await handle.sync();
        await handle.close();
        await (force ? rename(temporary, target) : putNew(temporary, target));
        unfinished.delete(temporary);
      } catch (error) {
        if (!force && codeOf(error) === 'EEXIST') throw exists(path);
        throw new WriteFailed(codeOf(error));
      }
    },
    abandon,
  };
}

/** Puts a file where none may be, not even one that came while this one was written. */
async function putNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // Some file systems have no second names; there it is as good as looking before.
    return rename(temporary, target);
  }
  await unlink(temporary);
}

/** The whole path; there is none where the working folder has been taken away. */
function whole(path: string): string {
  try {
    return resolve(path);
  } catch (error) {
    throw refuse(path, codeOf(error), 'the folder must exist and be writable');
  }
}

function exists(path: string): BadInput {
  return refuse(path, 'it exists', 'give --force to replace it, or another name', 'output-exists');
}

async function lookAt(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw refuse(path, codeOf(error), 'give a name in a folder that exists');
  }
}

function refuse(path: string, why: string, hint: string, code = 'output'): BadInput {
  return new BadInput([{ code, message: `cannot write to ${path}: ${why}`, path: '--output', hint }]);
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
