import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { same, type Text, t } from '../../rules/internal.ts';

/** The reader closed the pipe: a normal end, not an error. */
export class ReaderGone extends Error {}

/** Writing failed: a full disk, a closed stream. */
export class WriteFailed extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

const SYSTEM: Readonly<Record<string, Text>> = {
  ERR_ACCESS_DENIED: t(
    'Node.js was started with --permission and without --allow-fs-write for it',
    'Node.js 以 --permission 启动，而没有用 --allow-fs-write 允许写入它',
  ),
  ENOENT: t('there is no such folder (ENOENT)', '没有这个文件夹（ENOENT）'),
  ENOTDIR: t('a part of the path is no folder (ENOTDIR)', '路径中有一段不是文件夹（ENOTDIR）'),
  EACCES: t('no permission (EACCES)', '没有权限（EACCES）'),
  EPERM: t('not permitted (EPERM)', '不允许（EPERM）'),
  EROFS: t('the disk is read-only (EROFS)', '磁盘是只读的（EROFS）'),
  ENOSPC: t('the disk is full (ENOSPC)', '磁盘已满（ENOSPC）'),
  EFBIG: t('larger than this system lets a file be (EFBIG)', '超过系统允许的文件大小（EFBIG）'),
  ENAMETOOLONG: t('the name is too long (ENAMETOOLONG)', '名字太长（ENAMETOOLONG）'),
  EDQUOT: t('the disk quota is used up (EDQUOT)', '磁盘配额已用完（EDQUOT）'),
  EMFILE: t(
    'too many files are open; the limit is set with ulimit -n (EMFILE)',
    '打开的文件太多，上限由 ulimit -n 设定（EMFILE）',
  ),
  ELOOP: t('its links lead round in a circle (ELOOP)', '链接绕成了圈（ELOOP）'),
  EIO: t('the disk or device fails (EIO)', '磁盘或设备出错（EIO）'),
};

/** Why a file can't be used, in words for the common errors. */
export function systemError(error: unknown): Text {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && SYSTEM[code]) || same(code ?? message);
}

const writeFailure = (error: unknown): WriteFailed => new WriteFailed(systemError(error));

/** A signal is about to end the program. */
export class Stopped extends Error {}

/** Writes in order, waits for a slow reader, and throws ReaderGone, WriteFailed or Stopped. */
export interface Output {
  /** Resolves once the stream can take more. */
  write(text: string): Promise<void>;
  /** Resolves once everything is written. */
  end(): Promise<void>;
  /** Discards what was written, if possible; an existing file stays unchanged. */
  abandon?(): Promise<void>;
}

/**
 * An output to a stream that this program does not own and never closes.
 *
 * @param stopped once aborted, nothing more is written
 */
export function outputTo(stream: Writable, stopped?: AbortSignal): Output {
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new ReaderGone() : writeFailure(error);
  });
  const check = () => {
    if (stopped?.aborted) throw new Stopped();
    if (failure) throw failure;
    if (stream.destroyed) throw new WriteFailed(t('closed', '已关闭'));
  };
  return {
    async write(text) {
      check();
      if (!stream.write(text)) await drained(stream);
      check();
    },
    async end() {
      check();
      await new Promise<void>((resolve) => stream.write('', () => resolve()));
      check();
    },
  };
}

/** An output for notes. Failures are ignored: they must not cost the result. */
export function notesTo(stream: Writable): Pick<Output, 'write'> {
  const output = outputTo(stream);
  return {
    async write(text) {
      if (text.length > 0) await output.write(text).catch(() => {});
    },
  };
}

/** Waits for `drain`, or for the error or close that means it will never come. */
async function drained(stream: Writable): Promise<void> {
  const stop = new AbortController();
  try {
    await Promise.race(
      ['drain', 'close', 'error'].map((event) =>
        once(stream, event, { signal: stop.signal }).catch(() => {}),
      ),
    );
  } finally {
    stop.abort();
  }
}
