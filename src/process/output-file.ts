import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, link, lstat, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { BadInput, type ProblemCode, type Text, t } from '../../rules/internal.ts';
import { type Output, systemError, writeFailure } from './output.ts';
import { unfinished } from './unfinished.ts';

/** Which file it is, by whatever name. */
export interface FileIdentity {
  readonly dev: number;
  readonly ino: number;
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
): Promise<Required<Output>> {
  if (path.includes('\0'))
    throw refuse(path, t('the name holds a NUL character', '名字里有 NUL 字符'), ANOTHER_NAME);
  if (path === '') throw refuse(path, t('the name is empty', '名字是空的'), t('name a file', '请给出文件名'));
  const there = await lookAt(path);
  if (there) {
    if (there.isSymbolicLink())
      throw refuse(
        path,
        t('it is a link', '它是一个链接'),
        t('name the file itself', '请直接给文件本身的名字'),
      );
    if (there.isDirectory()) throw refuse(path, t('it is a folder', '它是一个文件夹'), NAME_IN_IT);
    if (!there.isFile())
      throw refuse(
        path,
        t('it is not a regular file', '它不是普通文件'),
        t('use - for standard output', '用 - 表示标准输出'),
      );
    if (!force) throw exists(path);
    for (const input of inputs) {
      const other = typeof input === 'string' ? await stat(input).catch(() => undefined) : input;
      if (other && other.ino === there.ino && other.dev === there.dev) {
        throw refuse(path, t('it is the input itself', '它就是输入文件'), ANOTHER_NAME);
      }
    }
  }
  if (!there && (path.endsWith('/') || path.endsWith(sep)))
    throw refuse(path, t('it is a folder’s name', '这是文件夹的名字'), NAME_IN_IT);
  const target = await whole(path);
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
    throw refuse(path, systemError(error), FOLDER);
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
        throw writeFailure(error);
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
        throw writeFailure(error);
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
async function whole(path: string): Promise<string> {
  try {
    // The folder as the system finds it: behind a link, `..` is not what the name looks like.
    return join(await realpath(dirname(path)), basename(path));
  } catch (error) {
    throw refuse(path, systemError(error), FOLDER);
  }
}

function exists(path: string): BadInput {
  return refuse(
    path,
    t('it exists', '它已经存在'),
    t('give --force to replace it, or another name', '用 --force 替换它，或换一个名字'),
    'output-exists',
  );
}

async function lookAt(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw refuse(path, systemError(error), FOLDER);
  }
}

const ANOTHER_NAME = t('give another name', '请换一个名字');
const NAME_IN_IT = t('name a file in it', '请给出其中的文件名');
const FOLDER = t(
  'give a name in a folder that exists and is writable',
  '请给出一个已有的、可写的文件夹里的名字',
);

function refuse(path: string, why: Text, hint: Text, code: ProblemCode = 'output'): BadInput {
  const message = t(`cannot write to ${path}: ${why.en}`, `无法写入 ${path}：${why.zh}`);
  return new BadInput([{ code, message, path: '--output', hint }]);
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
