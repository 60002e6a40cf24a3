import { BadInput, type Text, t } from '../../rules/internal.ts';
import { CappedBuffer, NEWLINE, RETURN, SPACE, TAB } from './bytes.ts';
import type { Pieces } from './pieces.ts';
import { MAX_BYTES } from './raw-record.ts';

/**
 * Skips one byte order mark and empty lines, refuses what is not text, and peeks at the first byte.
 * Empty lines are counted, not kept, so that a flood of them costs no memory.
 */
export async function firstByte(pieces: Pieces): Promise<{ byte: number; line: number } | undefined> {
  let line = 1;
  const blanks = new CappedBuffer(MAX_BYTES);
  let piece: Buffer | undefined = await opening(pieces);
  for (; piece; piece = await pieces.next()) {
    const at = piece.findIndex(
      (byte) => byte !== NEWLINE && byte !== RETURN && byte !== SPACE && byte !== TAB,
    );
    const before = at < 0 ? piece : piece.subarray(0, at);
    for (const byte of before) if (byte === NEWLINE) line++;
    const begin = before.lastIndexOf(NEWLINE) + 1;
    if (begin > 0) blanks.take();
    blanks.add(before.subarray(begin));
    const byte = piece[at];
    if (byte === undefined) continue;
    pieces.back(piece.subarray(at));
    // Beyond the cap it is a line too long, whatever follows.
    pieces.back(blanks.take() ?? Buffer.alloc(MAX_BYTES + 1, SPACE));
    return { byte, line };
  }
  return undefined;
}

/** The first bytes without a byte order mark: at least four, if there are as many. */
async function opening(pieces: Pieces): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 4) {
    const chunk = await pieces.next();
    if (!chunk) break;
    head = Buffer.concat([head, chunk]);
  }
  refuseForeign(head);
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
}

function refuseForeign(head: Uint8Array): void {
  const foreign = (message: Text, hint: Text) =>
    new BadInput([{ code: 'bad-encoding', message, path: '', hint }]);
  const asText = t('give JSON as text', '请提供 JSON 文本');
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  // Every second byte of Latin text is zero there; no text in UTF-8 begins with a zero.
  const unmarked = head.length > 1 && (head[0] === 0) !== (head[1] === 0);
  if (utf16 || unmarked) {
    throw foreign(
      t('the input is UTF-16', '输入是 UTF-16 编码'),
      t(
        'write UTF-8; in PowerShell: … | Out-File -Encoding utf8',
        '请写成 UTF-8；在 PowerShell 里：… | Out-File -Encoding utf8',
      ),
    );
  }
  if (head[0] === 0x1f && head[1] === 0x8b) {
    throw foreign(
      t('the input is binary (gzip)', '输入是二进制文件（gzip）'),
      t('unpack it first', '请先解压'),
    );
  }
  if (head[0] === 0x89 && head[1] === 0x50) {
    throw foreign(t('the input is binary (PNG)', '输入是二进制文件（PNG）'), asText);
  }
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3) {
    throw foreign(
      t('the input is binary (ZIP, or a spreadsheet)', '输入是二进制文件（ZIP 或电子表格）'),
      asText,
    );
  }
  if (head[0] === 0) throw foreign(t('the input is binary', '输入是二进制文件'), asText);
}
