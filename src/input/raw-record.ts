import { isUtf8 } from 'node:buffer';
import { type Problem, t } from '../../rules/internal.ts';

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
export function toRecord({ line, bytes }: { line: number; bytes: Buffer | undefined }): RawRecord {
  if (!bytes) return { line, problem: tooLong() };
  return isUtf8(bytes) ? { line, text: bytes.toString() } : { line, problem: notUtf8(bytes) };
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
  // Whole characters before `end`, or undefined if something before it is no UTF-8.
  const before = (end: number) => {
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      return decoder.decode(bytes.subarray(0, end), { stream: true });
    } catch {
      return undefined;
    }
  };
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (before(middle) !== undefined) good = middle;
    else bad = middle;
  }
  // The bad character begins where the whole ones end: GBK often looks like the start of one.
  const at = new TextEncoder().encode(before(good)).length + 1;
  return {
    code: 'bad-encoding',
    message: t(`not valid UTF-8 at byte ${at}`, `第 ${at} 个字节不是有效的 UTF-8`),
    path: '',
    hint: t(
      'save it as UTF-8; Chinese text from older Windows programs is often GBK',
      '请另存为 UTF-8；旧版 Windows 程序的中文通常是 GBK 编码',
    ),
  };
}
