import { type Text, t } from '../../rules/internal.ts';

/**
 * Whether a name was not valid UTF-8. Node.js replaces invalid bytes by U+FFFD, which would name a different
 * file.
 */
export const isNotUtf8 = (name: string): boolean => name.includes('\ufffd');

export const NOT_UTF8: Text = t(
  'the name is not UTF-8, and Node.js passes no other',
  '名字不是 UTF-8，而 Node.js 不能传递别的编码',
);

/**
 * Explains a missing file that is an address, or whose name the shell should have expanded; undefined for an
 * ordinary name.
 * `cmd.exe` and PowerShell never expand patterns, other shells don't expand quoted ones.
 */
export function hintForName(name: string): Text | undefined {
  if (/^https?:\/\//i.test(name)) {
    return t(
      'no page is fetched, since nothing here opens a connection: curl -s URL | group-exit',
      '这里不联网，不会去取网页：请用 curl -s 网址 | group-exit',
    );
  }
  if (/^file:/i.test(name)) {
    return t('give the path without file://', '请给出不带 file:// 的路径');
  }
  if (name.startsWith('~')) {
    return t(
      'the shell left “~” as it is: write it first in the word and without quotes, or give the whole path',
      'shell 没有展开“~”：请把它写在最前面、不加引号，或给出完整路径',
    );
  }
  if (/^\$\w|^\$\{|%\w+%/.test(name)) {
    return t(
      'the shell left the variable as it is: write it as this shell wants it, without single quotes, or give the whole path',
      'shell 没有展开变量：请按这个 shell 的写法写、不加单引号，或给出完整路径',
    );
  }
  if (/[*?[{]/.test(name)) {
    return t(
      'the shell left the pattern as it is, since it is in quotes or nothing matches, or since this shell never does: in PowerShell write (Get-ChildItem *.json), in cmd.exe name each file',
      'shell 没有展开通配符：可能是加了引号、没有匹配的文件，或这个 shell 从不展开；在 PowerShell 里写 (Get-ChildItem *.json)，在 cmd.exe 里逐个写出文件名',
    );
  }
  return undefined;
}
