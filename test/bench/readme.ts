import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../rules/index.ts';
import { ROOT } from './places.ts';
import type { Section } from './row.ts';
import { asMarkdown } from './table.ts';

const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';
const READMES: Readonly<Record<Lang, string>> = { en: 'README.md', zh: 'README.zh-CN.md' };

/** Puts the table between the markers of each README. @throws where one lacks them */
export function writeReadmes(sections: readonly Section[], machine: string): void {
  const files = (Object.keys(READMES) as Lang[]).map((lang) => {
    const file = join(ROOT, READMES[lang]);
    const text = readFileSync(file, 'utf8');
    const from = text.indexOf(BEGIN);
    const to = text.indexOf(END);
    if (from < 0 || to < from) throw new Error(`${READMES[lang]} lacks ${BEGIN} … ${END}`);
    const table = asMarkdown(sections, machine, lang);
    return { file, text: `${text.slice(0, from + BEGIN.length)}\n${table}\n${text.slice(to)}` };
  });
  for (const { file, text } of files) writeFileSync(file, text);
}

/** Whether both READMEs have the markers: said before an hour of measuring, not after it. */
export function checkReadmes(): void {
  for (const name of Object.values(READMES)) {
    const text = readFileSync(join(ROOT, name), 'utf8');
    if (!text.includes(BEGIN) || !text.includes(END)) throw new Error(`${name} lacks ${BEGIN} … ${END}`);
  }
}
