import { BadInput, type Problem, t } from '../../rules/internal.ts';
import {
  BACKSLASH,
  CappedBuffer,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  isBlank,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
} from './bytes.ts';
import type { Pieces } from './pieces.ts';
import { MAX_BYTES, type RawRecord, toRecord } from './raw-record.ts';

/** The elements of an array, cut out by brackets and quotes alone; those of a piece together. */
export async function* elements(pieces: Pieces): AsyncGenerator<RawRecord[]> {
  const begun = new CappedBuffer(MAX_BYTES);
  let count = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let closed = false;
  let commas = 0;
  for (;;) {
    const chunk = await pieces.next();
    if (!chunk) break;
    const found: RawRecord[] = [];
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (closed) {
        if (byte !== NEWLINE && byte !== RETURN && byte !== SPACE && byte !== TAB) {
          yield [...found, { line: count + 1, problem: behindArray() }];
          return;
        }
      } else if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        depth++;
        if (depth === 1) from = i + 1;
      } else if ((byte === CLOSE_BRACE || byte === CLOSE_BRACKET) && depth > 1) depth--;
      else if (byte === CLOSE_BRACKET || (byte === COMMA && depth === 1)) {
        begun.add(chunk.subarray(from, i));
        from = i + 1;
        const bytes = begun.take();
        if (byte === COMMA) commas++;
        else closed = true;
        if (!bytes || !isBlank(bytes) || commas > 0) found.push(toRecord({ line: ++count, bytes }));
      }
    }
    if (!closed && depth > 0) begun.add(chunk.subarray(from));
    if (found.length > 0) yield found;
  }
  if (!closed) yield [{ line: count + 1, problem: unclosedArray() }];
  else if (count === 0) throw new BadInput([nothingThere()]);
}

/** The problem of an input without a record. */
export function nothingThere(): Problem {
  return {
    code: 'no-answers',
    message: t('no answers on the input: there are no records in it', '输入里没有回答：一条记录也没有'),
    path: '',
    hint: t(
      'pipe a JSON object, name a file, or run group-exit in a terminal to be asked',
      '请用管道输入一个 JSON 对象、给出文件名，或在终端里运行 group-exit 来回答问题',
    ),
  };
}

function behindArray(): Problem {
  return {
    code: 'bad-json',
    message: t('something follows the end of the array', '数组结束后还有内容'),
    path: '',
    hint: t('give one array', '只给一个数组'),
  };
}

function unclosedArray(): Problem {
  return {
    code: 'bad-json',
    message: t('the array is not closed', '数组没有结束'),
    path: '',
    hint: t('end it with ]', '请以 ] 结尾'),
  };
}
