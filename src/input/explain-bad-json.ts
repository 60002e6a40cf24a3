import { createScanner, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { tooDeep } from './parse-json.ts';
import type { Problem } from './problem.ts';

/** Says what is wrong with a text that JSON.parse refused: where, and what was probably meant. */
export function explainBadJson(text: string, maxDepth: number): Problem {
  if (text.trim() === '') {
    return {
      code: 'bad-json',
      message: 'no JSON here: the text is empty',
      path: '',
      hint: 'give one object',
    };
  }
  if (deepest(text) > maxDepth) return tooDeep();
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
  const where = text.trimEnd().includes('\n') ? `line ${line}, ` : '';
  const column = offset - before.lastIndexOf('\n');
  const reason = found ? words(printParseErrorCode(found.code)) : 'not JSON';
  return {
    code: 'bad-json',
    message: `not valid JSON at ${where}column ${column}: ${reason}`,
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

function hintFor(text: string, offset: number): string {
  for (const char of text) {
    const plain = FULL_WIDTH[char];
    if (plain) return `there is a full-width “${char}”: switch the input method and write ${plain}`;
  }
  const rest = text.slice(offset).trimStart();
  if (/^[}\]]/.test(rest) && /,\s*$/.test(text.slice(0, offset)))
    return 'remove the comma before the bracket';
  if (text.includes("'")) return 'JSON wants double quotes';
  if (/^(\/\/|\/\*|#)/.test(rest)) return 'JSON has no comments';
  if (/\b(True|False|None|NaN|Infinity|undefined)\b/.test(text)) {
    return 'write true, false or a number; leave a key out if it is not known';
  }
  if (/^[{[]/.test(rest) && offset > 0)
    return 'several values: put one on each line (NDJSON), or all in an array';
  return 'check quotes, commas and brackets there';
}

function words(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
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
