import { t } from '../text.ts';
import type { Problem } from './problem.ts';

/** One record as it came in, still to be parsed. */
export interface RawRecord {
  /** Line number, or position in an array; from 1. */
  readonly line: number;
  readonly text?: string;
  readonly problem?: Problem;
}

/** The longest line, or single document, that is read: 1 MiB. */
export const MAX_BYTES = 1_048_576;

/** Decodes the bytes of one record; what is too long or no UTF-8 becomes a problem. */
export function toRecord({ line, bytes }: { line: number; bytes: Uint8Array | undefined }): RawRecord {
  if (!bytes) return { line, problem: tooLong() };
  try {
    return { line, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { line, problem: notUtf8(bytes) };
  }
}

function tooLong(): Problem {
  return {
    code: 'too-large',
    message: t('longer than 1 MiB', '超过 1 MiB'),
    path: '',
    hint: t('a record is a small object; put one on each line', '一条记录是一个小对象，每行放一条'),
  };
}

/** Tells bad UTF-8 from a whole other encoding, with the place of the first bad byte. */
function notUtf8(bytes: Uint8Array): Problem {
  let good = 0;
  let bad = bytes.length;
  const valid = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (valid(middle)) good = middle;
    else bad = middle;
  }
  return {
    code: 'bad-encoding',
    message: t(`not valid UTF-8 at byte ${good + 1}`, `第 ${good + 1} 个字节不是有效的 UTF-8`),
    path: '',
    hint: t(
      'save it as UTF-8; Chinese text from older Windows programs is often GBK',
      '请另存为 UTF-8；旧版 Windows 程序的中文通常是 GBK 编码',
    ),
  };
}
