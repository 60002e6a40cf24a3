import { t } from '../text.ts';
import { tooDeep } from './misfits.ts';
import { BadInput, type Problem } from './problem.ts';

const MAX_DEPTH = 64;

/**
 * Parses one JSON text and refuses what JSON.parse would let pass: duplicate keys, nesting that is
 * too deep.
 *
 * @throws BadInput with line, column and what to do
 */
export async function parseJson(text: string): Promise<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { explainBadJson } = await import('./explain-bad-json.ts');
    throw new BadInput([explainBadJson(text, MAX_DEPTH)]);
  }
  const problem = problemIn(text);
  if (problem) throw new BadInput([problem]);
  return value;
}

/** Walks a text that is known to be JSON: depth, and keys that stand twice in one object. */
export function problemIn(text: string): Problem | undefined {
  const open: (Set<string> | undefined)[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at];
    if (char === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys && isKey(text, end)) {
        const key = JSON.parse(text.slice(at, end)) as string;
        if (keys.has(key)) return duplicate(key);
        keys.add(key);
      }
      at = end;
      continue;
    }
    if (char === '{') open.push(new Set());
    else if (char === '[') open.push(undefined);
    else if (char === '}' || char === ']') open.pop();
    if (open.length > MAX_DEPTH) return tooDeep(MAX_DEPTH);
    at++;
  }
  return undefined;
}

/** The position behind the closing quote of the string that opens at `at`. */
function endOfString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i + 1;
  }
  return text.length;
}

function isKey(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (char !== ' ' && char !== '\t' && char !== '\n' && char !== '\r') return char === ':';
  }
  return false;
}

function duplicate(key: string): Problem {
  return {
    code: 'duplicate-key',
    message: t(`the key “${key}” stands twice`, `键“${key}”出现了两次`),
    path: key,
    hint: t('give it once', '只写一次'),
  };
}
