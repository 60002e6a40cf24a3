import type { Advice, Text } from '../../rules/internal.ts';
import { WORDS } from '../messages/words.ts';
import type { Output } from '../process/output.ts';
import type { BatchWriter } from '../render/batch.ts';
import type { Format } from './format-names.ts';
import type { Settings } from './settings.ts';

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
export type Renderer = (advice: Advice, settings: Settings) => string;

/** Opens a writer of results; `files` is how many files the records come from. */
export type OpenWriter = (
  output: Output,
  settings: Settings,
  files: number,
) => BatchWriter | Promise<BatchWriter>;

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
    load: async () => (await import('../render/batch.ts')).textWriter,
  },
  json: {
    label: WORDS.formatJson,
    extension: 'json',
    otherExtensions: ['ndjson'],
    isShort: false,
    holds: 'many',
    load: async () => (await import('../render/json.ts')).jsonWriter,
  },
  md: {
    label: WORDS.formatMd,
    extension: 'md',
    isShort: true,
    holds: 'one',
    load: async () => (await import('../render/md/advice.ts')).renderMarkdown,
  },
  html: {
    label: WORDS.formatHtml,
    extension: 'html',
    otherExtensions: ['htm'],
    isShort: true,
    holds: 'one',
    load: async () => (await import('../render/html/advice.ts')).renderHtml,
  },
  ics: {
    label: WORDS.formatIcs,
    extension: 'ics',
    isShort: false,
    holds: 'one',
    load: async () => (await import('../render/ics/advice.ts')).renderCalendar,
  },
  csv: {
    label: WORDS.formatCsv,
    extension: 'csv',
    isShort: false,
    holds: 'many',
    load: async () => (await import('../render/csv/writer.ts')).csvWriter,
  },
};
