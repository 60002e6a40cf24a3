import { type Lang, tell } from '../../rules/internal.ts';
import type { Failed, Result } from '../judge/result.ts';
import { toJson } from '../messages/to-json.ts';
import type { Output } from '../process/output.ts';
import type { ResultWriter } from './batch.ts';
import { briefOf, type Fields, jsonOf } from './fields.ts';

/** How results are printed as JSON. */
export interface JsonOptions {
  /** The members of an advice to include. */
  readonly fields: Fields;
  /** Only verdict, ids and wait. */
  readonly brief: boolean;
  /** English unless `--lang` is given. */
  readonly jsonLang: Lang;
  /** One record per line, whatever the layout of the input. */
  readonly lines: boolean;
}

/** Characters to buffer before writing. */
const ENOUGH = 256 << 10;

/**
 * Writes JSON in the layout of the input: an object as one document, an array as an array, lines as lines.
 * With several files or `--lines`, always lines.
 */
export function jsonWriter(output: Output, options: JsonOptions, files: number): ResultWriter {
  const asLines = options.lines || files > 1;
  let text = '';
  let inArray = false;
  const flush = async () => {
    const gathered = text;
    text = '';
    if (gathered !== '') await output.write(gathered);
  };
  return {
    flush,
    write(result, layout) {
      if (layout === 'object' && !asLines) text += `${toJson(recordOf(result, options, false), 2)}\n`;
      else {
        const json = toJson(recordOf(result, options, true));
        if (asLines || layout === 'lines') text += `${json}\n`;
        else {
          text += (inArray ? ',\n' : '[\n') + json;
          inArray = true;
        }
      }
      return text.length >= ENOUGH ? flush() : undefined;
    },
    async end() {
      if (inArray) text += '\n]\n';
      await flush();
    },
  };
}

/** @param several whether there can be other records, so that a failed one needs its line number */
function recordOf(result: Result, options: JsonOptions, several: boolean): object {
  if ('problems' in result) return errorRecord(result, options.jsonLang, several ? result.line : undefined);
  return result.advice ? jsonOf(result.advice, options) : briefOf(result.id, result.brief);
}

/**
 * A record that could not be judged.
 *
 * @param line where it stands, if there can be others
 */
export function errorRecord(
  { problems, file, id }: Pick<Failed, 'problems' | 'file' | 'id'>,
  lang: Lang,
  line?: number,
): object {
  const told = problems.map((problem) => tell(problem, lang));
  const [first] = told;
  return {
    schemaVersion: 1,
    ...(id === undefined ? {} : { id }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    error: {
      code: first?.code ?? 'unknown',
      message: first?.message ?? '',
      path: first?.path ?? '',
      hint: first?.hint ?? '',
      ...(told.length > 1 ? { problems: told } : {}),
    },
  };
}
