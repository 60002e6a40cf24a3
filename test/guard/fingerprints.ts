import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { type Answers, BASE, type Lang } from '../../rules/internal.ts';
import { main } from '../../src/cli/main.ts';
import type { Io } from '../../src/process/io.ts';
import {
  entriesWithoutSources,
  htmlWithoutSources,
  jsonWithoutSources,
  markdownWithoutSources,
  ruleWithoutClaims,
  textWithoutSources,
} from './without-sources.ts';

/** What a part of the outside came to: a name, and the start of its hash. */
export type Fingerprints = Readonly<Record<string, string>>;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The same moment for everything that names one. */
const NOW = ['--now', '2026-11-28T09:00:00Z'];

/**
 * A run in memory.
 *
 * @param steady makes of standard output what is compared
 * @returns the exit code, standard output and standard error in one text
 */
async function run(
  args: readonly string[],
  input: string,
  steady: (stdout: string) => string = (stdout) => stdout,
  terminal = false,
): Promise<string> {
  const stream = () => new PassThrough({ highWaterMark: 1 << 30 });
  const [stdout, stderr] = [stream(), Object.assign(stream(), { isTTY: terminal })];
  const io: Io = {
    stdin: Readable.from([Buffer.from(input)], { objectMode: false }),
    stdout,
    stderr,
    env: terminal ? { TERM: 'dumb' } : {},
    stdinKind: terminal ? 'terminal' : 'data',
    version: '0.0.0',
  };
  const code = await main([...args, ...NOW], io);
  return [code, steady(String(stdout.read() ?? '')), stderr.read() ?? ''].join('\n');
}

/**
 * What batches say of all records, a line each.
 *
 * @param all what asks for JSON with everything in it
 */
export async function batches(records: readonly Answers[], all: readonly string[]): Promise<string[][]> {
  const input = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const ways = [
    ['--json', ...all],
    ['--json', ...all, '--lang', 'zh'],
    ['--brief'],
    ['--brief', '--trust', 'corroborated'],
    ['-f', 'csv'],
    ['-f', 'csv', '--lang', 'zh'],
  ];
  const said: string[][] = [];
  for (const way of ways) {
    const bare = (stdout: string) => stdout.split('\n').map(jsonWithoutSources).join('\n');
    const out = await run(['check', '-', '--lines', ...way], input, way.includes('csv') ? undefined : bare);
    // Behind the exit code come the lines; a heading of CSV belongs to none of them.
    const lines = out.split('\n').slice(way.includes('csv') ? 2 : 1);
    said.push(records.map((_, at) => hash(lines[at] ?? '')));
  }
  return records.map((_, at) => said.map((hashes) => hashes[at] as string));
}

/** What is said of one record by itself, in the formats that hold one; the n-th gets its share of them. */
export async function alone(record: Answers, n: number, full: readonly string[], all: readonly string[]) {
  const lang: Lang = n % 2 === 0 ? 'en' : 'zh';
  const input = JSON.stringify({ id: n, ...record });
  const width = ['--width', String([80, 40, 120][n % 3])];
  const found = [hash(await run(['--lang', lang, ...width, ...full], input, textWithoutSources))];
  const others: [string[], ((stdout: string) => string)?][] = [
    [['-f', 'md', ...full], markdownWithoutSources],
    [['-f', 'html', ...full], htmlWithoutSources],
    [['-f', 'ics']],
    [['--json', ...all, '--explain'], jsonWithoutSources],
    [['--accessible', '--explain', ...full], textWithoutSources],
    [['--trust', 'official', ...full], textWithoutSources],
  ];
  const [other, steady] = others[n % others.length] as (typeof others)[number];
  found.push(hash(await run(['--lang', lang, ...other], input, steady)));
  return found;
}

/** Options whose help may change. */
const CHANGING = /^-?-?(?:jobs|fields|full|show|trust-pack)\b/;

/** Help without the options that come and go, and without the padding that hangs on the longest. */
function steadyHelp(text: string): string {
  const kept: string[] = [];
  let skipping = false;
  for (const line of text.split('\n')) {
    const option = /^ {2}(?:-\w, )?--([\w-]+)/.exec(line);
    if (option) skipping = CHANGING.test(option[1] ?? '');
    else if (!/^ {4,}/.test(line)) skipping = false;
    if (!skipping) kept.push(line.trim());
  }
  return kept.join(' ').replace(/\s+/g, ' ');
}

/** What does not hang on a record: help, tables, rules, schemas of answers, the proof. */
export async function standing(full: readonly string[]): Promise<Fingerprints> {
  const found: Record<string, string> = {};
  for (const lang of ['en', 'zh']) {
    for (const command of [
      '',
      'ask',
      'check',
      'next',
      'compare',
      'rules',
      'verify',
      'schema',
      'completion',
    ]) {
      const args = [...(command ? [command] : []), '--help', '--lang', lang];
      found[args.join(' ')] = hash(steadyHelp(await run(args, '')));
    }
    const others: [string[], ((stdout: string) => string)?][] = [
      [['compare'], textWithoutSources],
      [['compare', '-f', 'md'], markdownWithoutSources],
      [['compare', '-f', 'html'], htmlWithoutSources],
      [['compare', '--json'], jsonWithoutSources],
      // The shares of each grade; what stands above them tells of claims.
      [['rules', '--coverage'], (stdout) => stdout.slice(stdout.lastIndexOf('\n\n'))],
      [['rules', 'wechat.dissolve.too-many-members'], ruleWithoutClaims],
      [['verify', '--json']],
    ];
    for (const [args, steady] of others) {
      const all = [...args, '--lang', lang];
      found[all.join(' ')] = hash(await run(all, '', steady));
    }
    for (const [name, said] of await rulesByName(lang)) found[`rules --lang ${lang}: ${name}`] = said;
  }
  for (const [name, said] of await conversations(full)) found[name] = said;
  return found;
}

/** What `rules` lists, entry by entry, as text and as JSON: their order may change. */
async function rulesByName(lang: string): Promise<[string, string][]> {
  const found: [string, string][] = [];
  await run(['rules', '--lang', lang], '', (stdout) => {
    for (const [name, entry] of entriesWithoutSources(stdout)) found.push([name, hash(entry)]);
    return '';
  });
  await run(['rules', '--json', '--lang', lang], '', (stdout) => {
    const { rules } = JSON.parse(jsonWithoutSources(stdout)) as { rules: { kind: string; id: string }[] };
    for (const rule of rules) found.push([`${rule.kind} ${rule.id} as JSON`, hash(JSON.stringify(rule))]);
    return '';
  });
  await run(['rules', '--disputed', '--lang', lang], '', (stdout) => {
    found.push(['--disputed', hash([...entriesWithoutSources(stdout).keys()].sort().join('\n'))]);
    return '';
  });
  return found.sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The wizard, line by line: what is asked, in which order, with which choices, and what it comes to. */
async function conversations(full: readonly string[]): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (let n = 0; n < 60; n++) {
    const lang = n % 2 === 0 ? 'en' : 'zh';
    const next = lottery(1_000 + n);
    // Numbers of choices, numbers of people, “why”, back; the menu's first entry at last.
    const typed = ['1', '2', '3', '4', '12', '55', '?', 'b', ''];
    const input = Array.from({ length: 40 }, () => typed[next(typed.length)]);
    const said = await run(
      ['ask', '--lang', lang, ...full],
      `${input.join('\n')}\n${'1\n'.repeat(30)}`,
      undefined,
      true,
    );
    const steady = textWithoutSources(full.reduce((text, one) => text.replaceAll(` ${one}`, ''), said));
    found.push([`conversation ${n}`, hash(steady)]);
  }
  return found;
}

/** Numbers that are drawn the same way every time. */
export function lottery(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Records of all kinds: whole and with gaps, each value within what its app has. */
export function drawRecords(count: number): Answers[] {
  const next = lottery(20_261_128);
  const limits: Readonly<Record<string, number>> = {
    wechat: 500,
    wecom: 500,
    telegram: 200_000,
    whatsapp: 1_024,
  };
  const sizes = [
    1, 2, 39, 40, 41, 55, 100, 101, 200, 201, 350, 500, 501, 1_000, 1_024, 1_025, 5_000, 150_000,
  ];
  return Array.from({ length: count }, (_, n) => {
    const platform = (['wechat', 'wecom', 'telegram', 'whatsapp'] as const)[n % 4] as 'wechat';
    const record: Record<string, unknown> = { platform };
    for (const question of BASE.questions) {
      const gap = next(10);
      if (question.key === 'platform' || gap === 0) continue;
      if (question.kind === 'choice') {
        const here = question.choices.filter((one) => !one.platforms || one.platforms.includes(platform));
        record[question.key] = here[next(here.length)]?.value;
      } else if (question.kind === 'yes-no') {
        if (gap > 3) record[question.key] = [true, false, 'unsure'][next(3)];
      } else if (question.key === 'groupSize') {
        const most = record.groupType === 'basic' ? 200 : (limits[platform] as number);
        const fitting = sizes.filter((size) => size <= most);
        record[question.key] = fitting[next(fitting.length)];
      } else if (gap > 3) record[question.key] = [0, 3, 6.5, 23.9, 24, 50, 71, 72, 200][next(9)];
    }
    return record as Answers;
  });
}
