import { createScanner, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { type Problem, type Text, t } from '../../rules/internal.ts';
import { hintFor } from './json-hints.ts';

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
