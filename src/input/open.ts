import { createReadStream } from 'node:fs';
import { BadInput, type Lang, type Problem, type Text, t } from '../../rules/internal.ts';
import { asStarted, callerOf, commandAnswering } from '../messages/command-line.ts';
import { hintForName, isNotUtf8, NOT_UTF8 } from '../messages/file-names.ts';
import { sanitiseLine } from '../messages/sanitise.ts';
import { WORDS } from '../messages/words.ts';
import { type Io, isGitBash } from '../process/io.ts';
import { systemError } from '../process/output.ts';
import { waitNotice } from '../process/wait-notice.ts';

/** Bytes of a file that are read at once. */
const CHUNK = 256 << 10;

/** The bytes of a file or of standard input (`-`). @throws BadInput where nothing is offered */
export function open(file: string, lang: Lang, io: Io): AsyncIterable<Uint8Array> {
  if (file !== '-') {
    if (isNotUtf8(file)) throw new BadInput([unreadable(file, NOT_UTF8, PIPE_IT)]);
    // It can be a pipe by name that nobody writes to.
    const notice = `${WORDS.waitingForFile[lang]} ${sanitiseLine(file)}`;
    return waitNotice(createReadStream(file, { highWaterMark: CHUNK }), io.stderr, notice);
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
  const winpty = isGitBash(io) ? `\n  ${asStarted(WORDS.winpty[lang], callerOf(io))}` : '';
  return waitNotice(io.stdin, io.stderr, WORDS.waitingForInput[lang] + winpty);
}

/** What a failed reading amounts to for the user; throws on what is no such failure. */
export function readingProblems(error: unknown, file: string): readonly Problem[] {
  if (error instanceof BadInput) return error.problems;
  const code = (error as NodeJS.ErrnoException).code;
  if (typeof code !== 'string' || !/^(E[A-Z0-9]+|UNKNOWN|ERR_ACCESS_DENIED)$/.test(code)) throw error;
  const asked = t('give a file with JSON that you may read', '请给一个你有权读取的 JSON 文件');
  const hint = code === 'ENOENT' ? (hintForName(file) ?? answerMeant(file)) : undefined;
  return [unreadable(file, readFailure(code), hint ?? asked)];
}

/** What to type for an answer that was given where a file is expected. */
function answerMeant(file: string): Text | undefined {
  const command = commandAnswering(file);
  return command === undefined
    ? undefined
    : t(`“${file}” is an answer, not a file: ${command}`, `“${file}”是回答，不是文件：${command}`);
}

const PIPE_IT = t(
  'rename the file, or let the shell open it: group-exit check - < FILE',
  '请给文件改名，或让 shell 打开它：group-exit check - < 文件',
);

function unreadable(file: string, why: Text, hint: Text): Problem {
  const what = file === '-' ? t('standard input', '标准输入') : t('the file', '文件');
  const message = t(`cannot read ${what.en}: ${why.en}`, `无法读取${what.zh}：${why.zh}`);
  return { code: 'unreadable', message, path: '', hint };
}

/** Why a file can't be read, in words for the common errors. */
export function readFailure(code: string): Text {
  const known: Record<string, Text> = {
    ENOENT: t('there is none of that name', '没有这个名字的文件'),
    EISDIR: t('it is a directory', '它是一个文件夹'),
    ERR_ACCESS_DENIED: t(
      'Node.js was started with --permission and without --allow-fs-read for it',
      'Node.js 以 --permission 启动，而没有用 --allow-fs-read 允许读取它',
    ),
  };
  return known[code] ?? systemError({ code });
}
