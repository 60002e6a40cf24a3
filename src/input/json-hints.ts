import { type Text, t } from '../../rules/internal.ts';

/** What an input method, an editor or a web page puts in the place of JSON's own signs. */
const MEANT: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '＂': '"',
  '‘': '"',
  '’': '"',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
};

const WRONG_QUOTE = /[“”„«»＂‘’]/;

/** Blanks that look like an ordinary one, or like none, and that JSON does not have. */
const FOREIGN_BLANK = /[\p{Zs}\p{Zl}\p{Zp}\p{Cf}\u000b\u000c\u0085\u115f\u1160\u3164\uffa0]/u;

const RECORD_SEPARATOR = '\u001e';

/**
 * What to do about a text that is no JSON.
 *
 * @param offset where it stops being JSON
 */
export function hintFor(text: string, offset: number): Text {
  const rest = text.slice(offset).trimStart();
  // What the parser takes for one unknown word.
  const [word = ''] = /^[^ \t\r\n{}[\]",]*/.exec(text.slice(offset)) ?? [];
  return (
    fromShell(text) ??
    wrongSign(word.slice(0, 100) || text.slice(offset, offset + 1)) ??
    otherFormat(text.trim()) ??
    wrongComma(text.slice(0, offset), rest) ??
    wrongWord(text, rest) ??
    // A string that should have ended earlier: the quote that did not end it is not where the text breaks.
    wrongSign(WRONG_QUOTE.exec(text)?.[0] ?? '') ??
    (/^[{[]/.test(rest) && offset > 0
      ? SEVERAL
      : t('check quotes, commas and brackets there', '请检查那里的引号、逗号和括号'))
  );
}

const SEVERAL = t(
  'several values: put one on each line (NDJSON), or all in an array',
  '有多个值：请每行放一个（NDJSON），或全部放进一个数组',
);

/** What is left of JSON whose quotes a shell took for its own, or did not take for its own. */
function fromShell(text: string): Text | undefined {
  const json = text.trim();
  if (/^'\s*[{[][\s\S]*[}\]]\s*'$/.test(json)) {
    return t(
      'the single quotes around it are a part of the text: cmd.exe does not take them away. Leave them out there: echo {"role":"owner"} | group-exit',
      '外面的单引号成了内容的一部分：cmd.exe 不会去掉它们。在那里请不要写单引号：echo {"role":"owner"} | group-exit',
    );
  }
  if (/^\{\s*\\"/.test(json)) {
    return t(
      `the backslashes are a part of the text: this shell does not take them away. Write '{"role":"owner"}' in single quotes without them, or put it in a file: group-exit check FILE`,
      `反斜杠成了内容的一部分：这个 shell 不会去掉它们。请去掉反斜杠，用单引号写成 '{"role":"owner"}'，或放进文件：group-exit check FILE`,
    );
  }
  // No JSON of answers is without a double quote, and a shell takes all of them.
  if (!text.includes('"') && /^\{?\s*[A-Za-z]\w*\s*:\s*[^'\s]/.test(json)) {
    return t(
      `the double quotes are missing; if you typed them, the shell took them away. Put single quotes around it: '{"role":"owner"}', or put it in a file: group-exit check FILE`,
      `缺少双引号；如果你写了，那就是被 shell 去掉了。请在外面加上单引号：'{"role":"owner"}'，或放进文件：group-exit check FILE`,
    );
  }
  return undefined;
}

/** What is meant for people, or for a spreadsheet: also what this program prints without `--json`. */
function otherFormat(text: string): Text | undefined {
  if (text.startsWith('<')) {
    return t(
      'this is HTML or XML; only JSON is read. An advice comes as JSON with --json',
      '这是 HTML 或 XML，这里只读 JSON；想要 JSON 格式的建议，请加 --json',
    );
  }
  if (/[{[\]}"]/.test(text)) return undefined;
  if (/^[^:,\n]*,[^:\n]*$/.test(text)) {
    return t(
      'this looks like CSV; only JSON is read: give each row as an object on a line of its own, such as {"id":1,"role":"owner"}',
      '这像是 CSV，这里只读 JSON：请把每行写成一个对象，例如 {"id":1,"role":"owner"}',
    );
  }
  if (/[^\s,]\s+[^\s,]/.test(text)) {
    return t(
      'there is no JSON in this line: give an object such as {"role":"owner"}. An advice comes as JSON with --json',
      '这一行不是 JSON：请给一个对象，例如 {"role":"owner"}；想要 JSON 格式的建议，请加 --json',
    );
  }
  return undefined;
}

/** What the first sign in it is that only looks like one of JSON's, or like nothing. */
function wrongSign(chars: string): Text | undefined {
  for (const char of chars) {
    const plain = Object.hasOwn(MEANT, char) ? MEANT[char] : undefined;
    if (plain && /^[\uff00-\uffef]|[：，、【】]/.test(char)) {
      return t(
        `there is a full-width “${char}”: switch the input method and write ${plain}`,
        `有全角的“${char}”：请切换输入法，写成 ${plain}`,
      );
    }
    if (plain) {
      return t(
        `there is a curly “${char}”: switch the input method, or turn smart quotes off in the editor, and write ${plain}`,
        `有弯引号“${char}”：请切换输入法或关闭编辑器的智能引号，写成 ${plain}`,
      );
    }
    if (char === RECORD_SEPARATOR) {
      return t(
        'a record separator (U+001E) stands before the record, as in JSON text sequences (RFC 7464): take it out, in jq by leaving out --seq',
        '记录前有分隔符（U+001E），即 JSON 文本序列（RFC 7464）：请去掉它；用 jq 时不要加 --seq',
      );
    }
    if (FOREIGN_BLANK.test(char)) {
      const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return t(
        `there is a blank that JSON does not have (U+${code}), as in text copied from a web page: put an ordinary one there, or none`,
        `有 JSON 不认的空白（U+${code}），从网页复制的文字里常有：请换成普通空格，或者删掉`,
      );
    }
  }
  return undefined;
}

function wrongComma(before: string, rest: string): Text | undefined {
  if (/^[}\]]/.test(rest) && /,\s*$/.test(before)) {
    return t('remove the comma before the bracket', '去掉括号前的逗号');
  }
  if (/^,\s*$/.test(rest) || (before.trim() === '' && rest.startsWith(','))) {
    return t(
      'remove the comma: between lines there is none (NDJSON); or put all records in one array, [ … ]',
      '去掉逗号：每行一条时记录之间没有逗号（NDJSON）；或把所有记录放进一个数组 [ … ]',
    );
  }
  return undefined;
}

function wrongWord(text: string, rest: string): Text | undefined {
  if (text.includes("'")) return t('JSON wants double quotes', 'JSON 要用双引号');
  if (/^(\/\/|\/\*|#)/.test(rest)) return t('JSON has no comments', 'JSON 里不能有注释');
  if (/\b(True|False|None|NaN|Infinity|undefined)\b/.test(text)) {
    return t(
      'write true, false or a number; leave a key out if it is not known',
      '请写 true、false 或数字；不知道就不要写这个键',
    );
  }
  const [bare] = /^[A-Za-z_][\w-]{0,40}/.exec(rest) ?? [];
  if (bare === undefined || WRONG_QUOTE.test(text)) return undefined;
  return t(`write it in double quotes: "${bare}"`, `请加上双引号："${bare}"`);
}
