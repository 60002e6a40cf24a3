import { createScanner, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { type Problem, type Text, t } from '../../rules/internal.ts';

/** Says what is wrong with a text that JSON.parse refused: where, and what was probably meant. */
export function explainBadJson(text: string, maxDepth: number): Problem {
  if (text.trim() === '') {
    return {
      code: 'bad-json',
      message: t('no JSON here: the text is empty', '这里没有 JSON：内容是空的'),
      path: '',
      hint: t('give one object', '请给一个对象'),
    };
  }
  if (deepest(text) > maxDepth) return tooDeep(maxDepth);
  let found: { code: ParseErrorCode; offset: number } | undefined;
  visit(
    text,
    {
      onError: (code, offset) => {
        found ??= { code, offset };
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  const offset = found?.offset ?? 0;
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const several = text.trimEnd().includes('\n');
  const column = offset - before.lastIndexOf('\n');
  const reason = words(found ? printParseErrorCode(found.code) : 'InvalidSymbol');
  return {
    code: 'bad-json',
    message: t(
      `not valid JSON at ${several ? `line ${line}, ` : ''}column ${column}: ${reason.en}`,
      `不是有效的 JSON：${several ? `第 ${line} 行` : ''}第 ${column} 列（${reason.zh}）`,
    ),
    path: '',
    hint: hintFor(text, offset),
  };
}

const FULL_WIDTH: Record<string, string> = {
  '：': ':',
  '，': ',',
  '“': '"',
  '”': '"',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
};

function hintFor(text: string, offset: number): Text {
  for (const char of text) {
    const plain = FULL_WIDTH[char];
    if (plain) {
      return t(
        `there is a full-width “${char}”: switch the input method and write ${plain}`,
        `有全角的“${char}”：请切换输入法，写成 ${plain}`,
      );
    }
  }
  const rest = text.slice(offset).trimStart();
  if (/^[}\]]/.test(rest) && /,\s*$/.test(text.slice(0, offset))) {
    return t('remove the comma before the bracket', '去掉括号前的逗号');
  }
  if (text.includes("'")) return t('JSON wants double quotes', 'JSON 要用双引号');
  if (/^(\/\/|\/\*|#)/.test(rest)) return t('JSON has no comments', 'JSON 里不能有注释');
  if (/\b(True|False|None|NaN|Infinity|undefined)\b/.test(text)) {
    return t(
      'write true, false or a number; leave a key out if it is not known',
      '请写 true、false 或数字；不知道就不要写这个键',
    );
  }
  if (/^[{[]/.test(rest) && offset > 0) {
    return t(
      'several values: put one on each line (NDJSON), or all in an array',
      '有多个值：请每行放一个（NDJSON），或全部放进一个数组',
    );
  }
  return t('check quotes, commas and brackets there', '请检查那里的引号、逗号和括号');
}

/** The parser's codes in Chinese; the English is the code's own words. */
const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: '不认识的符号',
  InvalidNumberFormat: '数字格式不对',
  PropertyNameExpected: '这里应该是键名',
  ValueExpected: '这里应该是一个值',
  ColonExpected: '这里应该是冒号',
  CommaExpected: '这里应该是逗号',
  CloseBraceExpected: '这里应该是 }',
  CloseBracketExpected: '这里应该是 ]',
  EndOfFileExpected: '这里应该结束',
  InvalidCommentToken: '不能有注释',
  UnexpectedEndOfComment: '注释没有结束',
  UnexpectedEndOfString: '字符串没有结束',
  UnexpectedEndOfNumber: '数字没有写完',
  InvalidUnicode: '\\u 转义不对',
  InvalidEscapeCharacter: '转义字符不对',
  InvalidCharacter: '有不能直接写的字符',
};

function words(code: string): Text {
  return t(code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(), REASONS[code] ?? code);
}

/** The deepest nesting, by tokens and without recursion, so that a bomb cannot go off. */
function deepest(text: string): number {
  const scanner = createScanner(text, true);
  let depth = 0;
  let most = 0;
  for (;;) {
    const token = scanner.scan();
    if (token === 17) return most; // SyntaxKind.EOF: an ambient const enum, not importable here
    if (token === 1 || token === 3) most = Math.max(most, ++depth);
    if (token === 2 || token === 4) depth--;
  }
}

/** The problem of a text that nests deeper than is read. */
export function tooDeep(most: number): Problem {
  return {
    code: 'too-deep',
    message: t(`nested more than ${most} deep`, `嵌套超过 ${most} 层`),
    path: '',
    hint: t('answers are one flat object', '回答是一个不嵌套的对象'),
  };
}
