import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, lstat, open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Text } from '../rules/index.ts';
import { BadInput } from './input/problem.ts';
import { type Output, writeFailure } from './output.ts';
import { same, t } from './text.ts';

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
  if (path.includes('\0')) {
    throw refuse(path, t('the name holds a NUL character', '名字里有 NUL 字符'), ANOTHER_NAME);
  }
  const there = await lookAt(path);
  if (there) {
    if (there.isSymbolicLink()) {
      throw refuse(
        path,
        t('it is a link', '它是一个链接'),
        t('name the file itself', '请直接给文件本身的名字'),
      );
    }
    if (there.isDirectory()) {
      throw refuse(path, t('it is a folder', '它是一个文件夹'), t('name a file in it', '请给出其中的文件名'));
    }
    if (!there.isFile()) {
      const why = t('it is not a regular file', '它不是普通文件');
      throw refuse(path, why, t('use - for standard output', '用 - 表示标准输出'));
    }
    if (!force) {
      const hint = t('give --force to replace it, or another name', '用 --force 替换它，或换一个名字');
      throw refuse(path, t('it exists', '它已经存在'), hint, 'output-exists');
    }
    for (const input of inputs) {
      const other = await stat(input).catch(() => undefined);
      if (other && other.ino === there.ino && other.dev === there.dev) {
        throw refuse(path, t('it is the input itself', '它就是输入文件'), ANOTHER_NAME);
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
    throw refuse(path, reason(error), t('the folder must exist and be writable', '文件夹必须存在并且可写'));
  }
  const mode = there ? there.mode & 0o777 : 0o666 & ~process.umask();
  return {
    async write(text) {
      await handle.writeFile(text).catch((error: unknown) => {
        throw writeFailure(error);
      });
    },
    async end() {
      try {
        await handle.chmod(mode);
        await handle.sync();
        await handle.close();
        await rename(temporary, target);
      } catch (error) {
        throw writeFailure(error);
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
    throw refuse(
      path,
      reason(error),
      t('give a name in a folder that exists', '请给出一个已有文件夹里的名字'),
    );
  }
}

const ANOTHER_NAME = t('give another name', '请换一个名字');

function refuse(path: string, why: Text, hint: Text, code = 'output'): BadInput {
  const message = t(`cannot write to ${path}: ${why.en}`, `无法写入 ${path}：${why.zh}`);
  return new BadInput([{ code, message, path: '--output', hint }]);
}

/** A system error in words, where it is one of those that people meet. */
function reason(error: unknown): Text {
  const known: Record<string, Text> = {
    ENOENT: t('there is no such folder (ENOENT)', '没有这个文件夹（ENOENT）'),
    ENOTDIR: t('a part of the path is no folder (ENOTDIR)', '路径中有一段不是文件夹（ENOTDIR）'),
    EACCES: t('no permission (EACCES)', '没有权限（EACCES）'),
    EPERM: t('not permitted (EPERM)', '不允许（EPERM）'),
    EROFS: t('the disk is read-only (EROFS)', '磁盘是只读的（EROFS）'),
    ENOSPC: t('the disk is full (ENOSPC)', '磁盘已满（ENOSPC）'),
    ENAMETOOLONG: t('the name is too long (ENAMETOOLONG)', '名字太长（ENAMETOOLONG）'),
  };
  const code = codeOf(error);
  return known[code] ?? same(code);
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
