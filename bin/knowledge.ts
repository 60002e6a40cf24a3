import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleBase } from '../rules/index.ts';

/** The files that hold the parts of the base, as the build writes them. */
const FILES: Readonly<Record<string, readonly (keyof RuleBase)[]>> = {
  knowledge: ['questions', 'blockers', 'steps', 'effects', 'cautions', 'residue', 'alternatives'],
  evidence: ['tables', 'comparison', 'claims', 'sources'],
};

/**
 * Everything group-exit knows, read from the library's own files: the bundled program takes this
 * module in place of rules/base.ts, so that the package holds the knowledge once. To parse JSON takes
 * a tenth of the time that compiling it takes; and each file is read and each part is parsed when it
 * is looked at, since a brief judgement needs no evidence and no tables.
 */
function readKnowledge(): RuleBase {
  const base = {};
  for (const [file, names] of Object.entries(FILES)) {
    let text: string | undefined;
    for (const name of names) {
      let value: unknown;
      Object.defineProperty(base, name, {
        enumerable: true,
        get: () => {
          text ??= readFileSync(join(__dirname, `../rules/${file}.js`), 'utf8');
          value ??= JSON.parse(partOf(text, name));
          return value;
        },
      });
    }
  }
  return base as RuleBase;
}

/** A part begins below its name and ends where a bracket stands at the beginning of a line. */
function partOf(text: string, name: string): string {
  const title = `\n"${name}":\n`;
  const from = text.indexOf(title) + title.length;
  const close = text[from] === '[' ? '\n]' : '\n}';
  return text.slice(from, text.indexOf(close, from) + close.length);
}

export const BASE: RuleBase = readKnowledge();
