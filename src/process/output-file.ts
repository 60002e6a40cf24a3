import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, link, lstat, open, realpath, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { BadInput, type ProblemCode, type Text, t } from '../../rules/internal.ts';
import { hintForName, isNotUtf8, NOT_UTF8 } from '../messages/file-names.ts';
import { type Output, systemError } from './output.ts';
import { type FileNames, isAmong } from './same-file.ts';
import { unfinished } from './unfinished.ts';

/**
 * Opens a file for the result. It is written to a temporary file in the same folder and then renamed, so
 * that an existing file is either replaced completely or left alone.
 *
 * @param inputs files that are read in the same run and must not be overwritten, by name or identity
 * @throws BadInput if the path is a link, a device, a folder, an input, or exists and `force` is false
 */
export async function fileOutput(path: string, force: boolean, inputs: FileNames): Promise<Required<Output>> {
  if (path.includes('\0'))
    throw refuse(path, t('the name holds a NUL character', '名字里有 NUL 字符'), ANOTHER_NAME);
  if (path === '') throw refuse(path, t('the name is empty', '名字是空的'), t('name a file', '请给出文件名'));
  if (isNotUtf8(path))
    throw refuse(
      path,
      NOT_UTF8,
      t('give a name in UTF-8, or redirect: > FILE', '请用 UTF-8 的名字，或用重定向：> 文件'),
    );
  const there = await statIfExists(path);
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
    if (await isAmong(there, inputs)) {
      throw refuse(path, t('it is the input itself', '它就是输入文件'), ANOTHER_NAME);
    }
  }
  if (!there && (path.endsWith('/') || path.endsWith(sep)))
    throw refuse(path, t('it is a folder’s name', '这是文件夹的名字'), NAME_IN_IT);
  const target = await resolved(path);
  // Only part of the name: one of 250 bytes would leave no room for the suffix.
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
  const abandon = async () => {
    await handle.close().catch(() => {});
    await unlink(temporary).catch(() => {});
    unfinished.delete(temporary);
  };
  if (there && !(await giveTo(there, handle))) {
    await abandon();
    const why = t('its owner and group would not stay', '无法保留它的所有者和用户组');
    throw refuse(path, why, t('give another name, or redirect: > FILE', '请换一个名字，或用重定向：> 文件'));
  }
  const mode = there ? there.mode & 0o777 : 0o666 & ~process.umask();
  let empty = true;
  let failure: Error | undefined;
  return {
    async write(text) {
      empty = false;
      await handle.writeFile(text).catch((error: unknown) => {
        failure = notWritten(path, error);
        throw failure;
      });
    },
    async end() {
      // Half a result must not replace a file, whatever became of the error.
      if (failure) throw failure;
      // Nothing could be judged; an empty result must not replace an existing file.
      if (empty) return abandon();
      try {
        await handle.chmod(mode);
        await handle.sync();
        await handle.close();
        await (force ? rename(temporary, target) : moveIfAbsent(temporary, target));
        unfinished.delete(temporary);
      } catch (error) {
        if (!force && codeOf(error) === 'EEXIST') throw exists(path);
        throw notWritten(path, error);
      }
    },
    abandon,
  };
}

/** Moves a file to its place, but fails with EEXIST if a file has appeared there meanwhile. */
async function moveIfAbsent(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // Some file systems have no hard links; the earlier check has to do there.
    return rename(temporary, target);
  }
  await unlink(temporary);
}

/** Gives a new file the owner and group of the one it replaces. @returns whether that succeeded */
async function giveTo({ uid, gid }: Stats, handle: FileHandle): Promise<boolean> {
  const own = await handle.stat();
  if (own.uid === uid && own.gid === gid) return true;
  return handle.chown(uid, gid).then(
    () => true,
    () => false,
  );
}

function notWritten(path: string, error: unknown): Error {
  if (codeOf(error) !== 'EBUSY') return refuse(path, systemError(error), ELSEWHERE);
  const why = t(
    'it is in use, or mounted by itself as in a container, and cannot be replaced (EBUSY)',
    '它正被占用，或像容器里那样被单独挂载，无法替换（EBUSY）',
  );
  return refuse(
    path,
    why,
    t('mount its folder instead, or redirect: > FILE', '请改为挂载它所在的文件夹，或用重定向：> 文件'),
  );
}

/** The absolute path; fails if the working directory has been deleted. */
async function resolved(path: string): Promise<string> {
  try {
    // realpath, because `..` after a symbolic link is not the textual parent.
    return join(await realpath(dirname(path)), basename(path));
  } catch (error) {
    throw refuse(path, systemError(error), (codeOf(error) === 'ENOENT' && hintForName(path)) || FOLDER);
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

async function statIfExists(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw refuse(path, systemError(error), FOLDER);
  }
}

const ANOTHER_NAME = t('give another name', '请换一个名字');
const ELSEWHERE = t('write it to another place', '请写到别的位置');
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
