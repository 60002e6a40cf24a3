import { type Lang, type Problem, t } from '../../rules/internal.ts';
import { open, readingProblems } from '../input/open.ts';
import { type Layout, type RecordBatch, readRecords } from '../input/records.ts';
import { recordJudge } from '../judge/judge-record.ts';
import { problemLines } from '../messages/report.ts';
import { sanitiseLine } from '../messages/sanitise.ts';
import { UsageError } from '../messages/usage.ts';
import { EXIT, type ExitCode } from '../process/exit-codes.ts';
import type { Io } from '../process/io.ts';
import { notesTo } from '../process/output.ts';
import { langFor, partsShown } from '../render/formats.ts';
import { writerFor } from '../render/render.ts';
import { noteEmpty } from './note-empty.ts';
import type { Call, Settings } from './spec.ts';

/** Judges the records in files or on standard input. @returns the exit code of the contract */
export async function check({ args: files, settings, io, output }: Call): Promise<ExitCode> {
  if (io.stdinKind === 'terminal' && (files.length === 0 || files.includes('-'))) {
    const { program } = settings.caller;
    throw new UsageError(
      t(
        `check reads a file or a pipe, and standard input is a terminal; to be asked, run ${program} ask`,
        `check 读取文件或管道，而标准输入是终端；想回答问题请运行 ${program} ask`,
      ),
    );
  }
  const { lang } = settings;
  const judge = recordJudge({ ...settings, lang: langFor(settings) }, (layout) =>
    partsShown(settings, layout),
  );
  const writer = await writerFor(settings, output, files.length);
  const reporter = problemReporter(io, settings);
  let isBlocked = false;
  for (const file of files.length > 0 ? files : ['-']) {
    const where = file === '-' ? '' : `${sanitiseLine(file)}: `;
    const named = files.length > 1 ? file : undefined;
    for await (const batch of batchesOf(file, settings, io)) {
      if ('problems' in batch) {
        await reporter.report(batch.problems, where);
        continue;
      }
      const { layout, records } = batch;
      for (const record of records) {
        const item = judge(record, layout, named);
        // Not awaited needlessly: most results are only buffered.
        const writing = writer.write(item, layout);
        if (writing) await writing;
        if ('problems' in item) {
          await reporter.report(item.problems, where + positionOf(item.line, layout, lang));
        } else {
          if (item.verdict !== 'ready') isBlocked = true;
          if (layout === 'object') {
            await reporter.ignored(item.ignored);
            if ('advice' in item && item.advice) await noteEmpty(item.advice, settings, io);
          }
        }
      }
      // Flushed for a writer that sends a line and waits for its answer.
      if (layout === 'lines') await writer.flush();
    }
  }
  await writer.end();
  await reporter.end();
  if (reporter.count > 0) return EXIT.unable;
  return isBlocked ? EXIT.blocked : EXIT.done;
}

/** The records of a file; what keeps it from being read comes last, so that the next file is read all the same. */
async function* batchesOf(
  file: string,
  { lang, lines }: Pick<Settings, 'lang' | 'lines'>,
  io: Io,
): AsyncGenerator<RecordBatch | { readonly problems: readonly Problem[] }> {
  try {
    yield* readRecords(open(file, lang, io), lines);
  } catch (error) {
    yield { problems: readingProblems(error, file) };
  }
}

/** Bad records that are reported one by one; a large batch must not flood the terminal. */
const MAX_REPORTED = 20;

/** Reports records that could not be judged on stderr, and counts them. */
function problemReporter(io: Io, { lang, caller }: Pick<Settings, 'lang' | 'caller'>) {
  const notes = notesTo(io.stderr);
  let count = 0;
  return {
    get count() {
      return count;
    },
    async report(problems: readonly Problem[], where: string): Promise<void> {
      if (++count <= MAX_REPORTED) await notes.write(problemLines(problems, lang, caller, where));
    },
    async ignored(keys: readonly string[]): Promise<void> {
      const note = (key: string) =>
        t(
          `note: “${key}” was given, but nothing hangs on it in this situation`,
          `提示：给了“${key}”，但这种情形下用不到它`,
        );
      await notes.write(keys.map((key) => `group-exit: ${note(key)[lang]}\n`).join(''));
    },
    async end(): Promise<void> {
      const more = count - MAX_REPORTED;
      const note = t(`… and ${more} more records that could not be judged`, `……另有 ${more} 条记录无法判断`);
      if (more > 0) await notes.write(`group-exit: ${note[lang]}\n`);
    },
  };
}

function positionOf(line: number, layout: Layout, lang: Lang): string {
  if (layout === 'object') return '';
  const place =
    layout === 'array'
      ? t(`element ${line}: `, `第 ${line} 个元素：`)
      : t(`line ${line}: `, `第 ${line} 行：`);
  return place[lang];
}
