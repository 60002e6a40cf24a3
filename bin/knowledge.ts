import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleBase } from '../rules/index.ts';

/**
 * Everything group-exit knows, read from the library's own file: the bundled program takes this
 * module in place of rules/base.ts, so that the package holds the knowledge once. To parse it as
 * JSON takes a tenth of the time that compiling it takes.
 */
function readKnowledge(): RuleBase {
  const text = readFileSync(join(__dirname, '../rules/knowledge.js'), 'utf8');
  const base = {};
  for (const [, name = '', json = ''] of text.matchAll(SECTION)) {
    let value: unknown;
    Object.defineProperty(base, name, {
      enumerable: true,
      // Parsed when it is looked at: a brief judgement needs no evidence and no texts of tables.
      get: () => {
        value ??= JSON.parse(json);
        return value;
      },
    });
  }
  return base as RuleBase;
}

/** A part of the file: its name, then JSON that begins and ends at the beginning of a line. */
const SECTION = /^"(\w+)":\n([[{]\n[\s\S]*?\n[\]}])(?=,?\n)/gm;

export const BASE: RuleBase = readKnowledge();
