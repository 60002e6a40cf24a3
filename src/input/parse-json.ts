import { BadInput, type Problem, t } from '../../rules/internal.ts';
import { explainBadJson, tooDeep } from './explain-bad-json.ts';

const MAX_DEPTH = 64;

/**
 * Parses one JSON text and refuses what JSON.parse would let pass: duplicate keys, nesting that is
 * too deep.
 *
 * @throws BadInput with line, column and what to do
 */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadInput([explainBadJson(text, MAX_DEPTH)]);
  }
  const problem = problemIn(text);
  if (problem) throw new BadInput([problem]);
  return value;
}

/** Walks a text that is known to be JSON: depth, and keys that stand twice in one object. */
export function problemIn(text: string): Problem | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys && isKey(text, end)) {
        const raw = text.slice(at, end);
        const key = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
        if (keys.has(key)) return duplicate(key);
        keys.add(key);
      }
      at = end - 1;
    } else if (char === '{' || char === '[') {
      if (open.push(char === '{' ? new Set() : undefined) > MAX_DEPTH) return tooDeep(MAX_DEPTH);
    } else if (char === '}' || char === ']') open.pop();
  }
  return undefined;
}

/** The position behind the closing quote of the string that opens at `at`. */
function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
  return text.length;
}

function isKey(text: string, from: number): boolean {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r') at++;
  return text[at] === ':';
}

function duplicate(key: string): Problem {
  return {
    code: 'duplicate-key',
    message: t(`the key “${key}” stands twice`, `键“${key}”出现了两次`),
    path: key,
    hint: t('give it once', '只写一次'),
  };
}
