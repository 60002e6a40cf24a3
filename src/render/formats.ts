import type { Advice, Lang, Text } from '../../rules/internal.ts';
import type { Layout } from '../input/records.ts';
import type { LongParts } from '../judge/judge-record.ts';
import { WORDS } from '../messages/words.ts';
import type { Output } from '../process/output.ts';
import type { ResultWriter } from './batch.ts';
import type { DocumentOptions } from './blocks.ts';
import type { CsvOptions } from './csv/writer.ts';
import { picks } from './fields.ts';
import type { JsonOptions } from './json.ts';
import type { AdvicePage } from './text/advice.ts';

/** The formats of an advice, in the order in which they are offered. */
export const FORMAT_NAMES = ['text', 'json', 'md', 'html', 'ics', 'csv'] as const;

export type Format = (typeof FORMAT_NAMES)[number];

/** The output format and the options of all formats. */
export interface Target extends DocumentOptions, AdvicePage, JsonOptions, CsvOptions {
  readonly format: Format;
}

/** The language of a result; JSON has its own default. */
export function langFor({ format, lang, jsonLang }: Pick<Target, 'format' | 'lang' | 'jsonLang'>): Lang {
  return format === 'json' ? jsonLang : lang;
}

/**
 * Which of the parts that take long a result shows: the texts of claims, the first screen. Batches in text and
 * CSV have one line per record, without them.
 */
export function partsShown({ format, fields }: Pick<Target, 'format' | 'fields'>, layout: Layout): LongParts {
  const shows = (part: 'sources' | 'firstScreen') =>
    format === 'json' ? picks(fields, part) : layout === 'object';
  return { withSources: shows('sources'), withScreen: shows('firstScreen') };
}

interface FormatInfo {
  /** Its name in the wizard's save menu. */
  readonly label: Text;
  /** Its file extension, without the dot. */
  readonly extension: string;
  readonly otherExtensions?: readonly string[];
  /** Whether it has a short form, so that `--full` and `--show` apply. */
  readonly isShort: boolean;
}

/** Renders the one advice of a file. */
export type Renderer = (advice: Advice, target: Target) => string;

/** Opens a writer of results; `files` is the number of input files. */
export type OpenWriter = (output: Output, target: Target, files: number) => ResultWriter;

/** A format; its code is loaded on demand. */
export type FormatSpec = FormatInfo &
  (
    | { readonly holds: 'one'; load(): Promise<Renderer> }
    | { readonly holds: 'many'; load(): Promise<OpenWriter> }
  );

/** All formats. */
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
    isShort: true,
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
