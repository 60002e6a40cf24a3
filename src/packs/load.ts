import { type FileHandle, open } from 'node:fs/promises';
import { BadInput, type RuleBase, type Text, t } from '../../rules/internal.ts';
import { readFailure } from '../input/open.ts';
import { problemIn } from '../input/parse-json.ts';
import { hintForName, isNotUtf8, NOT_UTF8 } from '../messages/file-names.ts';
import { sanitiseLine } from '../messages/sanitise.ts';
import { addPack, COLLECT_ALL_UP_TO } from './add.ts';

/** Size limit of a pack: 4 MiB. */
const MAX_BYTES = 4 << 20;

/**
 * Adds the packs in some files to a rule base, each validated as untrusted data.
 *
 * @param now decides whether a pack's review date has passed
 * @param options `note` receives notes for the pack's author; `trusted` packs can be graded above reported
 * @throws BadInput with the problems and their places in the file
 */
export async function withPacks(
  base: RuleBase,
  files: readonly string[],
  now: Date,
  { note, trusted = false }: { note?: (text: Text) => void; trusted?: boolean } = {},
): Promise<RuleBase> {
  let whole = base;
  for (const [index, file] of files.entries()) {
    const text = await read(file);
    const collectAll = text.length <= COLLECT_ALL_UP_TO;
    const options = { name: file, now, collectAll, trusted, number: index + 1, ...(note && { note }) };
    whole = addPack(whole, parse(text, file), options);
  }
  return whole;
}

async function read(file: string): Promise<string> {
  if (isNotUtf8(file)) throw packError(file, NOT_UTF8);
  try {
    // O_NONBLOCK: opening a FIFO without a writer must not hang.
    const handle = await open(file, 0o4000);
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw packError(file, t('it is not a regular file', '它不是普通文件'));
      if (stat.size > MAX_BYTES) throw packError(file, t('it is larger than 4 MiB', '超过 4 MiB'));
      return new TextDecoder('utf-8', { fatal: true }).decode(await readCapped(handle, file));
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw packError(file, reason(error), codeOf(error) === 'ENOENT' ? hintForName(file) : undefined);
  }
}

function parse(text: string, file: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The content is not quoted: the file may hold a secret.
    throw packError(file, t('it is not JSON', '它不是 JSON'));
  }
  const problem = problemIn(text);
  if (problem) throw packError(file, problem.message);
  return value;
}

/** Reads up to the limit; stat can't be relied on, since some system files report size 0 and never end. */
async function readCapped(handle: FileHandle, file: string): Promise<Uint8Array> {
  const bytes = Buffer.alloc(MAX_BYTES + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
    if (length > MAX_BYTES) throw packError(file, t('it is larger than 4 MiB', '超过 4 MiB'));
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

function reason(error: unknown): Text {
  const code = codeOf(error);
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
    ? t('it is not UTF-8', '它不是 UTF-8')
    : readFailure(code);
}

const RULES_WANTED = t(
  'give a JSON file of rules; group-exit schema rules tells its shape',
  '请给一个 JSON 规则文件，形状见 group-exit schema rules',
);

function packError(file: string, why: Text, hint: Text = RULES_WANTED): BadInput {
  const name = sanitiseLine(file);
  return new BadInput([
    {
      code: 'bad-rules',
      message: t(`cannot take rules from ${name}: ${why.en}`, `无法从 ${name} 读取规则：${why.zh}`),
      path: '--rules',
      hint,
    },
  ]);
}
