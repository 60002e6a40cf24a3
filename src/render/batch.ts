import type { Advice, AnswerKey, Lang, Problem } from '../../rules/internal.ts';
import type { Settings } from '../cli/settings.ts';
import type { Layout } from '../input/records.ts';
import { marksOf } from '../messages/punctuation.ts';
import { sanitiseLine } from '../messages/sanitise.ts';
import { VERDICT_WORDS, WORDS } from '../messages/words.ts';
import type { Output } from '../process/output.ts';
import { renderAdvice } from './text/advice.ts';
import { span } from './time.ts';
import { hang } from './wrap.ts';

/** One record that was judged. */
export interface Judged {
  /** The file's name, where there are several. */
  readonly file?: string | undefined;
  readonly line: number;
  readonly verdict: Advice['verdict'];
  readonly ignored: readonly AnswerKey[];
  /** undefined where only the brief form was asked for. */
  readonly advice: Advice | undefined;
  readonly json: object;
}

/** One record that could not be judged. */
export interface Failed {
  readonly file?: string | undefined;
  readonly line: number;
  /** As far as it could be read. */
  readonly id?: string | number | undefined;
  readonly problems: readonly Problem[];
  readonly json: object;
}

/** One record's result, or what was wrong with it; `json` is what the JSON formats print. */
export type BatchItem = Judged | Failed;

/** Takes results one by one, in order, and writes them in the layout of the input. */
export interface BatchWriter {
  /** @returns nothing where the result was only gathered */
  write(item: BatchItem, layout: Layout): Promise<void> | undefined;
  /** Writes what was gathered. */
  flush(): Promise<void>;
  end(): Promise<void>;
}

/** Records that get a line of their own; more are only counted. */
const MOST_ROWS = 1_000;

/** One record as a whole page; several as a summary, a line each, and the counts. */
export async function textWriter(output: Output, settings: Settings): Promise<BatchWriter> {
  const style = await settings.style('stdout');
  const { lang, width } = settings;
  const counts = { ready: 0, blocked: 0, impossible: 0, error: 0 };
  const names = { ...VERDICT_WORDS, error: WORDS.verdictError };
  let rows = 0;
  return {
    async write(item, layout) {
      if (layout === 'object') {
        if ('advice' in item && item.advice)
          await output.write(await renderAdvice(item.advice, { ...settings, style }));
        return;
      }
      const verdict = 'verdict' in item ? item.verdict : 'error';
      counts[verdict]++;
      if (++rows > MOST_ROWS) return;
      const text = `${sanitiseLine(nameOf(item), 60)}  ${summaryOf(item, lang)}`;
      const lines = hang(`${names[verdict][lang]}  `, text, width);
      await output.write(`${lines.map((line) => style.verdict(verdict, line)).join('\n')}\n`);
    },
    async flush() {},
    async end() {
      if (rows === 0) return;
      const more = rows > MOST_ROWS ? `… +${rows - MOST_ROWS}\n` : '';
      const total = (Object.keys(counts) as (keyof typeof counts)[])
        .map((verdict) => `${names[verdict][lang]} ${counts[verdict]}`)
        .join(' · ');
      await output.write(`${more}\n${WORDS.summary[lang]}${marksOf(lang).colon}${rows} · ${total}\n`);
    },
  };
}

function nameOf(item: BatchItem): string {
  const id = 'problems' in item ? item.id : item.advice?.id;
  return String(id ?? `${item.file ?? ''}#${item.line}`);
}

/** What stands in the way of one record and for how long, or what is wrong with it. */
function summaryOf(item: BatchItem, lang: Lang): string {
  if ('problems' in item) {
    const messages = item.problems.map((problem) => sanitiseLine(problem.message[lang]));
    return messages.join(marksOf(lang).semicolon);
  }
  if (!item.advice) return '';
  const { blockers, plan } = item.advice;
  const wait = plan.waitHours > 0 ? [span(plan.waitHours, lang)] : [];
  return [...blockers.map((blocker) => blocker.id), ...wait].join(', ');
}
