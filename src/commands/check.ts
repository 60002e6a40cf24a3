import { createReadStream } from 'node:fs';
import type { Advice } from '../../rules/index.ts';
import { BadInput, type Problem } from '../input/problem.ts';
import { type Layout, type RawRecord, readRecords } from '../input/records.ts';
import type { Io } from '../io.ts';
import { notesTo, type Output } from '../output.ts';
import { type BatchWriter, jsonWriter, textWriter } from '../render/batch.ts';
import { problemLines } from '../report.ts';
import { sanitise } from '../sanitise.ts';
import type { Settings } from '../settings.ts';
import { waitNotice } from '../wait-notice.ts';
import { recordJudge } from './judge-record.ts';

/** Bad records that are told one by one on stderr. */
const MOST_TOLD = 20;

/** Judges what files or standing input hold. @returns the exit code of the contract */
export async function check(
  files: readonly string[],
  settings: Settings,
  io: Io,
  output: Output,
): Promise<number> {
  const complain = notesTo(io.stderr);
  const judge = recordJudge(settings);
  const writer = await writerFor(settings, output, files.length);
  let blocked = false;
  let failed = false;
  let told = 0;
  // A batch of bad lines must not drown the terminal; the error records tell all of them.
  const tell = async (problems: readonly Problem[], where: string) => {
    failed = true;
    if (++told <= MOST_TOLD) await complain.write(problemLines(problems, where));
  };
  for (const file of files.length > 0 ? files : ['-']) {
    const where = file === '-' ? '' : `${sanitise(file)}: `;
    try {
      for await (const { layout, record } of readRecords(open(file, settings, io))) {
        const item = await judge(record);
        await writer.write(item, layout);
        if ('problems' in item) {
          await tell(item.problems, where + lineLabel(record, layout));
        } else {
          if (item.advice.verdict !== 'ready') blocked = true;
          if (layout === 'object') await complain.write(ignoredNote(item.advice));
        }
      }
    } catch (error) {
      await tell(problemsOf(error, file), where);
    }
  }
  await writer.end();
  if (told > MOST_TOLD) {
    await complain.write(`group-exit: … and ${told - MOST_TOLD} more records that could not be judged\n`);
  }
  return failed ? 2 : blocked ? 1 : 0;
}

async function writerFor(settings: Settings, output: Output, files: number): Promise<BatchWriter> {
  if (settings.format === 'json') return jsonWriter(output, files > 1);
  if (settings.format === 'text') return textWriter(output, settings);
  if (settings.format === 'csv') return (await import('../render/csv/writer.ts')).csvWriter(output, settings);
  return (await import('../render/document.ts')).documentWriter(output, settings, files);
}

function lineLabel(record: RawRecord, layout: Layout): string {
  if (layout === 'object') return '';
  return layout === 'array' ? `element ${record.line}: ` : `line ${record.line}: `;
}

function ignoredNote({ ignored = [] }: Advice): string {
  return ignored
    .map((key) => `group-exit: note: “${key}” was given, but nothing hangs on it in this situation\n`)
    .join('');
}

/** The bytes of a file or of standard input. @throws BadInput where nothing is offered */
export function open(file: string, settings: Settings, io: Io): AsyncIterable<Uint8Array> {
  if (file !== '-') return createReadStream(file);
  if (io.stdinKind === 'nothing') {
    throw new BadInput([
      {
        code: 'no-answers',
        message: 'no answers on standard input',
        path: '',
        hint: 'pipe a JSON object, name a file (group-exit check FILE), or run group-exit in a terminal to be asked',
      },
    ]);
  }
  return waitNotice(io.stdin, io.stderr, settings.lang);
}

/** What a failed reading amounts to for the user; throws on what is no such failure. */
export function problemsOf(error: unknown, file: string): readonly Problem[] {
  if (error instanceof BadInput) return error.problems;
  const code = (error as NodeJS.ErrnoException).code;
  if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error;
  return [
    {
      code: 'unreadable',
      message: `cannot read ${file === '-' ? 'standard input' : 'the file'}: ${reason(code)}`,
      path: '',
      hint: 'give a file with JSON that you may read',
    },
  ];
}

function reason(code: string): string {
  const known: Record<string, string> = {
    ENOENT: 'there is none of that name',
    EISDIR: 'it is a directory',
    EACCES: 'no permission',
    ENAMETOOLONG: 'the name is too long',
  };
  return known[code] ?? code;
}
