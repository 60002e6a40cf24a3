import type { Advice, Lang, Text } from '../../rules/internal.ts';
import type { Layout } from '../input/records.ts';
import { WORDS } from '../messages/words.ts';
import type { Output } from '../process/output.ts';
import type { ResultWriter } from './batch.ts';
import type { DocumentOptions } from './blocks.ts';
import type { CsvOptions } from './csv/writer.ts';
import { picksSources } from './fields.ts';
import type { JsonOptions } from './json.ts';
import type { AdvicePage } from './text/advice.ts';

/** The forms an advice can be printed or saved in, in the order in which they are offered. */
export const FORMAT_NAMES = ['text', 'json', 'md', 'html', 'ics', 'csv'] as const;

export type Format = (typeof FORMAT_NAMES)[number];

/** Where a result goes: the format, and what each of the formats reads. */
export interface Target extends DocumentOptions, AdvicePage, JsonOptions, CsvOptions {
  readonly format: Format;
}

/** The language that a result is said in: JSON has its own. */
export function langFor({ format, lang, jsonLang }: Pick<Target, 'format' | 'lang' | 'jsonLang'>): Lang {
  return format === 'json' ? jsonLang : lang;
}

/** Whether a result shows the texts of claims; in text and CSV several records are a line each, without. */
export function showsSources({ format, fields }: Pick<Target, 'format' | 'fields'>, layout: Layout): boolean {
  return format === 'json' ? picksSources(fields) : layout === 'object';
}

interface FormatInfo {
  /** What the wizard calls it where a plan is saved. */
  readonly label: Text;
  /** How a file of it ends, and how else it may end. */
  readonly extension: string;
  readonly otherExtensions?: readonly string[];
  /** Whether it has a short form, and with it `--full` and `--show`. */
  readonly isShort: boolean;
}

/** Makes the whole file of the one advice that it holds. */
export type Renderer = (advice: Advice, target: Target) => string;

/** Opens a writer of results; `files` is how many files the records come from. */
export type OpenWriter = (output: Output, target: Target, files: number) => ResultWriter;

/** A format whose code is loaded where it is asked for. */
export type FormatSpec = FormatInfo &
  (
    | { readonly holds: 'one'; load(): Promise<Renderer> }
    | { readonly holds: 'many'; load(): Promise<OpenWriter> }
  );

/** Everything that there is to know of a format, in one place. */
export const FORMATS: Readonly<Record<Format, FormatSpec>> = {
  text: {
    label: WORDS.formatText,
    extension: 'txt',
    isShort: true,
    holds: 'many',
    load: async () => (await import('./batch.ts')).textWriter,
  },
  json: {
    label: WORDS.formatJson,
    extension: 'json',
    otherExtensions: ['ndjson'],
    isShort: false,
    holds: 'many',
    load: async () => (await import('./json.ts')).jsonWriter,
  },
  md: {
    label: WORDS.formatMd,
    extension: 'md',
    isShort: true,
    holds: 'one',
    load: async () => (await import('./md/advice.ts')).renderMarkdown,
  },
  html: {
    label: WORDS.formatHtml,
    extension: 'html',
    otherExtensions: ['htm'],
    isShort: true,
    holds: 'one',
    load: async () => (await import('./html/advice.ts')).renderHtml,
  },
  ics: {
    label: WORDS.formatIcs,
    extension: 'ics',
    isShort: false,
    holds: 'one',
    load: async () => (await import('./ics/advice.ts')).renderCalendar,
  },
  csv: {
    label: WORDS.formatCsv,
    extension: 'csv',
    isShort: false,
    holds: 'many',
    load: async () => (await import('./csv/writer.ts')).csvWriter,
  },
};
