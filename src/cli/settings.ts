import { Chalk } from 'chalk';
import {
  BadInput,
  contradictions,
  type Given,
  goneOn,
  LANGS,
  type Problem,
  type Rules,
  readAnswers,
  type Trust,
  t,
} from '../../rules/internal.ts';
import { COMMON_OPTIONS } from '../commands/options.ts';
import type { Settings } from '../commands/spec.ts';
import { callerOf, nameGiven, optionName, type RawOptions } from '../messages/command-line.ts';
import { nearest } from '../messages/nearest.ts';
import { contradiction, notAllowed, usageProblem } from '../messages/usage.ts';
import { type Io, terminalWidth } from '../process/io.ts';
import { type Fields, readFields } from '../render/fields.ts';
import type { Format } from '../render/formats.ts';
import { readShown } from '../render/shown.ts';
import { coloured, PLAIN, type Style } from '../render/style.ts';
import { likelyRegion, machineLang, parseLang } from './lang.ts';
import { readNow } from './read-now.ts';

/**
 * Validates the options and turns them into settings.
 *
 * @param rules the built-in rules, with any packs
 * @throws BadInput with every problem
 */
export function readSettings(raw: RawOptions, io: Io, rules: Rules): Settings {
  const problems: Problem[] = [];
  const lang = typeof raw.lang === 'string' ? parseLang(raw.lang) : undefined;
  if (raw.lang !== undefined && !lang) problems.push(notAllowed('--lang', raw.lang, LANGS));
  const chosen = (name: string, fallback: string): string => {
    const value = raw[name];
    if (value === undefined || typeof value !== 'string') return fallback;
    const spec = COMMON_OPTIONS.find((option) => option.flags.includes(`--${name} `));
    if (spec?.choices?.includes(value)) return value;
    problems.push(notAllowed(`--${name}`, value, spec?.choices ?? []));
    return fallback;
  };
  const fields = typeof raw.fields === 'string' ? readFields(raw.fields, problems) : 'small';
  const isJson = raw.json || raw.brief || (fields !== 'small' && raw.format === undefined);
  const format = isJson ? 'json' : chosen('format', 'text');
  if (raw.json && raw.format !== undefined && raw.format !== 'json') {
    problems.push(contradiction('--json', `--format ${String(raw.format)}`));
  }
  if (fields !== 'small') problems.push(...againstFields(fields, raw));
  const asked = readShown(raw.full, raw.show, problems);
  // Which answers led to what is told where the steps are, which the first screen joins.
  const shown = asked === 'short' && raw.explain === true ? (['steps'] as const) : asked;
  const trust = chosen('trust', 'reported') as Trust;
  const color = raw.color === false ? 'never' : chosen('color', 'auto');
  const width = readWidth(raw.width, io, problems);
  const now = raw.now === undefined ? new Date() : readNow(String(raw.now), problems);
  const { answers, approximate, asOf } = readOptions(raw, rules, now, problems);
  if (problems.length > 0) throw new BadInput(problems);
  const region = likelyRegion(io);
  return {
    rules,
    lang: lang ?? machineLang(io),
    jsonLang: lang ?? 'en',
    format: format as Format,
    brief: raw.brief === true,
    fields,
    shown,
    explain: raw.explain === true,
    trust,
    output: typeof raw.output === 'string' && raw.output !== '-' ? raw.output : undefined,
    force: raw.force === true,
    noInput: raw.input === false,
    thorough: raw.thorough === true,
    lines: raw.lines === true,
    width,
    accessible: raw.accessible === true || isOn(io.env.ACCESSIBLE) || io.env.TERM === 'dumb',
    now,
    bom: raw.bom === true,
    caller: callerOf(io),
    ...(region && { likely: { region } }),
    links: linksIn(io) && raw.output === undefined,
    answers,
    approximate,
    ...(asOf === undefined ? {} : { asOf }),
    asOfOption: typeof raw.asOf === 'string' ? raw.asOf : undefined,
    style: styleFor(color, io, io.stdout),
    promptStyle: styleFor(color, io, io.stderr),
  };
}

/** Options that contradict `--fields`. */
function againstFields(fields: Fields, { brief, explain, format }: RawOptions): Problem[] {
  const problems = brief ? [contradiction('--brief', '--fields')] : [];
  if (format !== undefined && format !== 'json') {
    const message = t(
      `--fields picks members of JSON, and --format ${String(format)} has none`,
      `--fields 选取的是 JSON 的字段，而 --format ${String(format)} 没有字段`,
    );
    problems.push(usageProblem('--fields', message, t('give one of them', '只给其中一个')));
  }
  if (typeof fields === 'object' && Object.hasOwn(fields, 'trace') && !explain) {
    const message = t('there is no trace to pick without --explain', '没有 --explain 就没有 trace 可选');
    problems.push(usageProblem('--fields', message, t('add --explain', '请加上 --explain')));
  }
  return problems;
}

/** The answers among the options: the same words as in JSON, but numbers and yes/no as text. */
function readOptions(raw: RawOptions, rules: Rules, now: Date, problems: Problem[]): Given {
  const given: Record<string, unknown> = typeof raw.asOf === 'string' ? { asOf: raw.asOf } : {};
  for (const question of rules.questions) {
    const name = optionName(question.key).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const value = raw[name];
    if (typeof value === 'string') given[question.key] = value;
  }
  try {
    const reading = { nameOf: nameGiven(), suggest: nearest, typed: true };
    const read = goneOn(readAnswers(given, rules, reading), now, rules.questions, '--as-of');
    problems.push(...contradictions(read.answers, rules.questions, nameGiven()));
    return read;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    problems.push(...error.problems);
    return { answers: {}, approximate: [] };
  }
}

/** The width given, or that of the terminal. */
export function readWidth(value: unknown, io: Io, problems: Problem[]): number {
  if (value !== undefined) {
    const width = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (width >= 20 && width <= 400) return width;
    problems.push(notAllowed('--width', value, t('a whole number from 20 to 400', '20 到 400 的整数')));
  }
  return terminalWidth(io);
}

const isOn = (value: string | undefined): boolean =>
  value !== undefined && !['', '0', 'false'].includes(value);

/** Whether the terminal is known to support OSC 8 links; FORCE_HYPERLINK overrides. */
function linksIn(io: Io): boolean {
  const { env } = io;
  if (env.FORCE_HYPERLINK !== undefined) return isOn(env.FORCE_HYPERLINK);
  if (io.stdout.isTTY !== true || env.TERM === 'dumb') return false;
  const known = /^(iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby)$/.test(env.TERM_PROGRAM ?? '');
  const vte = Number(env.VTE_VERSION ?? 0) >= 5000;
  return known || vte || isOn(env.WT_SESSION) || /kitty|alacritty|ghostty/.test(env.TERM ?? '');
}

function styleFor(color: string, { env }: Io, { isTTY }: Io['stdout']): Style {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0';
  const terminal = isTTY === true && env.TERM !== 'dumb';
  const wanted =
    color === 'always' ||
    (color === 'auto' && !env.NO_COLOR && env.FORCE_COLOR !== '0' && (terminal || forced));
  return wanted ? coloured(new Chalk({ level: 1 })) : PLAIN;
}
