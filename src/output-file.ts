import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, lstat, open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BadInput } from './input/problem.ts';
import { type Output, WriteFailed } from './output.ts';

/** An output into a file, which appears whole or not at all. */
export interface FileOutput extends Output {
  /** Drops what was written; the file stays as it was. */
  abandon(): Promise<void>;
}

/**
 * Opens a file for the result: written beside its place under a random name and put there by
 * renaming, so that an older file is replaced whole or stays.
 *
 * @param inputs files that are read in the same run and must not be overwritten
 * @throws BadInput if the place is a link, a device, a folder, an input, or exists without `force`
 */
export async function fileOutput(
  path: string,
  force: boolean,
  inputs: readonly string[],
): Promise<FileOutput> {
  if (path.includes('\0')) throw refuse(path, 'the name holds a NUL character', 'give another name');
  const there = await lookAt(path);
  if (there) {
    if (there.isSymbolicLink()) throw refuse(path, 'it is a link', 'name the file itself');
    if (there.isDirectory()) throw refuse(path, 'it is a folder', 'name a file in it');
    if (!there.isFile()) throw refuse(path, 'it is not a regular file', 'use - for standard output');
    if (!force)
      throw refuse(path, 'it exists', 'give --force to replace it, or another name', 'output-exists');
    for (const input of inputs) {
      const other = await stat(input).catch(() => undefined);
      if (other && other.ino === there.ino && other.dev === there.dev) {
        throw refuse(path, 'it is the input itself', 'give another name');
      }
    }
  }
  const target = resolve(path);
  // Not the whole name: beside a name of 250 bytes there would be no room for more.
  const temporary = join(
    dirname(target),
    `.${basename(target).slice(0, 20)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  let handle: FileHandle;
  try {
    handle = await open(temporary, 'wx', 0o600);
  } catch (error) {
    throw refuse(path, codeOf(error), 'the folder must exist and be writable');
  }
  const mode = there ? there.mode & 0o777 : 0o666 & ~process.umask();
  return {
    async write(text) {
      await handle.writeFile(text).catch((error: unknown) => {
        throw new WriteFailed(codeOf(error));
      });
    },
    async end() {
      try {
        await handle.chmod(mode);
        await handle.sync();
        await handle.close();
        await rename(temporary, target);
      } catch (error) {
        throw new WriteFailed(codeOf(error));
      }
    },
    async abandon() {
      await handle.close().catch(() => {});
      await unlink(temporary).catch(() => {});
    },
  };
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
