import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FINDING_CODES, type Question } from '../../rules/internal.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { COMMON_OPTIONS, optionFor } from '../../src/commands/options.ts';
import { FORMAT_NAMES } from '../../src/render/formats.ts';
import { PARTS } from '../../src/render/shown.ts';
import { RULES } from '../support/rules.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');

const PAGES = ['', 'docs/', 'docs/facts/'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name),
);

/** What stands in backticks within the text, not in blocks of its own. */
const quotedIn = (text = '') =>
  [...text.replace(/^ *```.*$[\s\S]*?^ *```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);

/** The choices of a question; none for numbers and for yes or no. */
const valuesOf = (question: Question): string[] =>
  question.kind === 'choice' ? question.choices.map(({ value }) => value) : [];

const READMES = ['README.md', 'README.zh-CN.md'];
const USAGE = ['docs/usage.md', 'docs/usage.zh-CN.md'];
const PACKS = ['docs/rule-packs.md', 'docs/rule-packs.zh-CN.md'];

describe.each(USAGE)('%s', (file) => {
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

  test('the table of formats has every format, and the row of --show every part', () => {
    for (const name of FORMAT_NAMES)
      expect(rowOf(name === 'json' ? '--json' : `-f ${name}`), name).toBeDefined();
    expect([...new Set(quotedIn(rowOf('--show')))]).toEqual([...PARTS]);
  });
});

test.each(READMES)('%s names every format and every part', (file) => {
  expect(quotedIn(read(file))).toEqual(expect.arrayContaining([...FORMAT_NAMES, ...PARTS]));
});

test.each([...READMES, ...USAGE, ...PACKS])('%s names no option that there is not', (file) => {
  const text = read(file);
  const options = [
    ...COMMON_OPTIONS,
    ...COMMANDS.flatMap(({ options = [] }) => options),
    ...RULES.questions.map(optionFor),
  ];
  const known = ['--help', ...options.flatMap(({ flags }) => flags.match(/--[a-z-]+/g) ?? [])];
  const commands = [...text.matchAll(/^.*?group-exit (.*)$/gm)].map(([, rest = '']) => rest);
  const named = [...quotedIn(text), ...commands].flatMap((code) => code.match(/(?<![\w-])--[a-z-]+/g) ?? []);
  expect(named.length).toBeGreaterThan(PACKS.includes(file) ? 2 : 10);
  for (const name of named) expect(known).toContain(name);
});

describe.each(PAGES)('%s', (page) => {
  test('links to files and headings that there are', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    for (const link of links) {
      const [path = '', heading] = link.split('#');
      const target = path === '' ? page : posix.join(posix.dirname(page), path);
      expect(existsSync(new URL(target, ROOT)), link).toBe(true);
      if (heading) expect(anchorsOf(read(target)), link).toContain(heading);
    }
  });
});

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(text: string): string[] {
  const titles = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title);
  return titles.map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

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
