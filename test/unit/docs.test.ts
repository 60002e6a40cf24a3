import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FINDING_CODES, type Question } from '../../rules/internal.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { COMMON_OPTIONS, optionFor } from '../../src/commands/options.ts';
import { FORMAT_NAMES } from '../../src/render/formats.ts';
import { PARTS } from '../../src/render/shown.ts';
import { RULES } from '../support/rules.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
/** What stands in backticks within the text, not in blocks of its own. */
const quotedIn = (text = '') =>
  [...text.replace(/^ *```.*$[\s\S]*?^ *```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);

/** The choices of a question; none for numbers and for yes or no. */
const valuesOf = (question: Question): string[] =>
  question.kind === 'choice' ? question.choices.map(({ value }) => value) : [];

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = read(file);
  const rowOf = (key: string) => text.match(new RegExp(`^\\| \`${key}\` \\| (.*) \\|$`, 'm'))?.[1];

  test.each(RULES.questions.filter(({ kind }) => kind === 'choice'))(
    'the table of answers has every value of $key and no other',
    (question) => {
      expect([...new Set(quotedIn(rowOf(question.key)))].sort()).toEqual(valuesOf(question).sort());
    },
  );

  test('the table of answers has every question', () => {
    const [situational] = text.match(/^\| [^|]+ \| `redPacketsUnclaimed`.*$/m) ?? [];
    const own = RULES.questions.map(({ key }) => key).filter((key) => rowOf(key));
    expect([...own, ...quotedIn(situational)].sort()).toEqual(RULES.questions.map(({ key }) => key).sort());
  });

  test('names every format and every part', () => {
    // Text is what is printed anyway.
    for (const name of FORMAT_NAMES) {
      const written = name === 'json' ? '--json' : `-f ${name}`;
      if (name !== 'text')
        expect(
          quotedIn(text).some((code) => code.startsWith(written)),
          name,
        ).toBe(true);
    }
    expect(quotedIn(text)).toEqual(expect.arrayContaining([...PARTS]));
  });

  test('names no option that there is not', () => {
    const options = [
      ...COMMON_OPTIONS,
      ...COMMANDS.flatMap(({ options = [] }) => options),
      ...RULES.questions.map(optionFor),
    ];
    const known = options.flatMap(({ flags }) => flags.match(/--[a-z-]+/g) ?? []);
    const named = quotedIn(text).flatMap((code) => code.match(/^--[a-z-]+/g) ?? []);
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect(known).toContain(name);
  });
});

describe('CONTRIBUTING.md', () => {
  const text = read('CONTRIBUTING.md');

  test('names no script that there is not', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named).toContain('update');
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  test('names no finding that there is not', () => {
    const named = [...text.matchAll(/^\| .* \| `verify`: (.*) \|$/gm)].flatMap(([, codes]) =>
      quotedIn(codes),
    );
    expect(named.length).toBeGreaterThan(5);
    for (const code of named) expect(Object.keys(FINDING_CODES)).toContain(code);
  });

  test('has what is recorded renewed before the tests compare it', () => {
    const [, adding = ''] = text.split('## Adding a rule');
    const [update, tests] = ['npm run update', 'npm run test:fast'].map((command) => adding.indexOf(command));
    expect(update).toBeGreaterThan(0);
    expect(tests).toBeGreaterThan(update ?? 0);
  });
});
