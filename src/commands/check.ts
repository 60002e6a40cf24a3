import { closeSync, createReadStream, openSync, statSync } from 'node:fs';
import type { Lang, Text } from '../../rules/index.ts';
import { type JsonWriter, jsonWriter } from '../batch/json-writer.ts';
import { stretchJudge } from '../batch/stretch-judge.ts';
import { type Layout, recordsOf } from '../input/part.ts';
import { BadInput, type Problem } from '../input/problem.ts';
import type { RawRecord } from '../input/raw-record.ts';
import { readFd } from '../input/read-fd.ts';
import { readParts } from '../input/read-parts.ts';
import type { Io } from '../io.ts';
import { notesTo, type Output } from '../output.ts';
import type { BatchWriter } from '../render/batch.ts';
import { problemLines } from '../report.ts';
import { sanitiseLine } from '../sanitise.ts';
import type { Settings } from '../settings.ts';
import { same, t } from '../text.ts';
import { waitNotice } from '../wait-notice.ts';
import { WORDS } from '../words.ts';
import { recordJudge } from './judge-record.ts';

/** Bytes of a file that are read at once. */
const CHUNK = 256 << 10;

/** Records that are judged thoroughly in one turn of the event loop. */
const TURN = 16;

/** Bad records that are told one by one on stderr. */
const MOST_TOLD = 20;

/** Judges what files or standing input hold. @returns the exit code of the contract */
export async function check(
  files: readonly string[],
  settings: Settings,
  io: Io,
  output: Output,
): Promise<number> {
  const { lang } = settings;
  const complain = notesTo(() => io.stderr);
  const judge = recordJudge(settings);
  const writer = await writerFor(settings, output, files.length);
  const json = 'block' in writer ? writer : undefined;
  const quick = json && !settings.explain ? stretchJudge(settings) : undefined;
  let blocked = false;
  let failed = false;
  let told = 0;
  // A batch of bad lines must not drown the terminal; the error records tell all of them.
  const tell = async (problems: readonly Problem[], where: string) => {
    failed = true;
    if (++told <= MOST_TOLD) await complain.write(problemLines(problems, lang, where));
  };
  let taken = 0;
  const thoroughly = async (record: RawRecord, layout: Layout, where: string) => {
    // A signal is heard between two turns of the event loop, and this takes its time.
    if (++taken % TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    const item = await judge(record, named);
    await writer.write(item, layout);
    if ('problems' in item) {
      await tell(item.problems, where + lineLabel(record, layout, lang));
    } else {
      if (item.verdict !== 'ready') blocked = true;
      if (layout === 'object') await complain.write(ignoredNote(item.ignored, lang));
    }
  };
  /** A record that came alone: by the same quick way where that is known to give the same bytes. */
  const one = async (record: RawRecord, layout: Layout, where: string) => {
    const bytes = record.text === undefined ? undefined : Buffer.from(record.text);
    if (json && quick && bytes && json.quickly(layout, (block) => quick.one(bytes, block))) {
      if (json.block.isFull) await json.flush();
      return;
    }
    await thoroughly(record, layout, where);
  };
  let where = '';
  /** The file in hand, where its name tells records apart. */
  let named: string | undefined;
  let layout: Layout | undefined;
  // Whoever writes line by line and waits for each answer gets it.
  const handOut = {
    isWanted: () => layout === 'lines' && json !== undefined && json.block.length > 0,
    pause: async () => json?.flush(),
  };
  for (const file of files.length > 0 ? files : ['-']) {
    where = file === '-' ? '' : `${sanitiseLine(file)}: `;
    named = files.length > 1 ? file : undefined;
    try {
      for await (const part of readParts(open(file, settings, io), settings.lines, handOut)) {
        layout = part.layout;
        if ('lines' in part && json && quick) {
          await quick.judge(part.lines, {
            block: json.block,
            file: named,
            relieve: json.flush,
            tell: (problems, line) => tell(problems, where + lineOf(line, lang)),
          });
        } else {
          for (const record of recordsOf(part)) await one(record, part.layout, where);
        }
      }
    } catch (error) {
      // A reader that went away, and the like, are no matter of this file: they end all of it.
      const problems = problemsOf(error, file);
      await tell(problems, where);
    }
  }
  await writer.end();
  if (told > MOST_TOLD) {
    const more = told - MOST_TOLD;
    const note = t(`… and ${more} more records that could not be judged`, `……另有 ${more} 条记录无法判断`);
    await complain.write(`group-exit: ${note[lang]}\n`);
  }
  return failed ? 2 : blocked || quick?.blocked ? 1 : 0;
}

async function writerFor(
  settings: Settings,
  output: Output,
  files: number,
): Promise<BatchWriter | JsonWriter> {
  if (settings.format === 'json') return jsonWriter(output, files > 1 || settings.lines);
  if (settings.format === 'text') return (await import('../render/batch.ts')).textWriter(output, settings);
  if (settings.format === 'csv')
    return (await import('../render/csv/writer.ts')).csvWriter(output, settings, files);
  return (await import('../render/document.ts')).documentWriter(output, settings, files);
}

function lineLabel({ line }: RawRecord, layout: Layout, lang: Lang): string {
  if (layout === 'object') return '';
  return layout === 'array' ? t(`element ${line}: `, `第 ${line} 个元素：`)[lang] : lineOf(line, lang);
}

const lineOf = (line: number, lang: Lang): string => t(`line ${line}: `, `第 ${line} 行：`)[lang];

function ignoredNote(ignored: readonly string[], lang: Lang): string {
  const note = (key: string) =>
    t(
      `note: “${key}” was given, but nothing hangs on it in this situation`,
      `提示：给了“${key}”，但这种情形下用不到它`,
    );
  return ignored.map((key) => `group-exit: ${note(key)[lang]}\n`).join('');
}

/** Why it can't be read, if it can't, is told by whoever reads it. */
function isOnDisk(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

async function* onDisk(file: string): AsyncGenerator<Uint8Array> {
  const fd = openSync(file, 'r');
  try {
    yield* readFd(fd, true);
  } finally {
    closeSync(fd);
  }
}

/** The bytes of a file or of standard input. @throws BadInput where nothing is offered */
export function open(file: string, settings: Settings, io: Io): AsyncIterable<Uint8Array> {
  const noticed = (input: AsyncIterable<Uint8Array | string>, notice: string) =>
    waitNotice(input, () => io.stderr, notice);
  if (file !== '-') {
    // It can be a pipe by name that nobody writes to.
    const notice = `${WORDS.waitingForFile[settings.lang]} ${sanitiseLine(file)}`;
    return noticed(isOnDisk(file) ? onDisk(file) : createReadStream(file, { highWaterMark: CHUNK }), notice);
  }
  if (io.stdinKind === 'nothing') {
    throw new BadInput([
      {
        code: 'no-answers',
        message: t('no answers on standard input', '标准输入里没有回答'),
        path: '',
        hint: t(
          'pipe a JSON object, name a file (group-exit check FILE), or run group-exit in a terminal to be asked',
          '请用管道输入一个 JSON 对象、给出文件（group-exit check FILE），或在终端里运行 group-exit 来回答问题',
        ),
      },
    ]);
  }
  return noticed(io.input ?? io.stdin, WORDS.waitingForInput[settings.lang]);
}

/** What a failed reading amounts to for the user; throws on what is no such failure. */
export function problemsOf(error: unknown, file: string): readonly Problem[] {
  if (error instanceof BadInput) return error.problems;
  const code = (error as NodeJS.ErrnoException).code;
  if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error;
  return [
    {
      code: 'unreadable',
      message: t(
        `cannot read ${file === '-' ? 'standard input' : 'the file'}: ${reason(code).en}`,
        `无法读取${file === '-' ? '标准输入' : '文件'}：${reason(code).zh}`,
      ),
      path: '',
      hint: t('give a file with JSON that you may read', '请给一个你有权读取的 JSON 文件'),
    },
  ];
}

function reason(code: string): Text {
  const known: Record<string, Text> = {
    ENOENT: t('there is none of that name', '没有这个名字的文件'),
    EISDIR: t('it is a directory', '它是一个文件夹'),
    EACCES: t('no permission', '没有权限'),
    ENAMETOOLONG: t('the name is too long', '名字太长'),
  };
  return known[code] ?? same(code);
}
