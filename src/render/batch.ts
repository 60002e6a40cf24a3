import type { Lang } from '../../rules/internal.ts';
import type { Layout } from '../input/records.ts';
import type { Result } from '../judge/result.ts';
import { marksOf } from '../messages/punctuation.ts';
import { sanitiseLine } from '../messages/sanitise.ts';
import { VERDICT_WORDS, WORDS } from '../messages/words.ts';
import type { Output } from '../process/output.ts';
import { type AdvicePage, renderAdvice } from './text/advice.ts';
import { span } from './time.ts';
import { hang } from './wrap.ts';

/** Takes results one by one, in order, and writes them in the layout of the input. */
export interface ResultWriter {
  /** @returns undefined if the result was only buffered */
  write(result: Result, layout: Layout): Promise<void> | undefined;
  /** Writes what is buffered. */
  flush(): Promise<void>;
  end(): Promise<void>;
}

/** Records that get their own line; further ones are only counted. */
const MAX_ROWS = 1_000;

/** A single record as a full page; several as one summary line each, followed by counts. */
export function textWriter(output: Output, page: AdvicePage): ResultWriter {
  const { lang, width, style } = page;
  const counts = { ready: 0, blocked: 0, impossible: 0, error: 0 };
  const names = { ...VERDICT_WORDS, error: WORDS.verdictError };
  let rows = 0;
  return {
    async write(result, layout) {
      if (layout === 'object') {
        if ('advice' in result && result.advice) await output.write(await renderAdvice(result.advice, page));
        return;
      }
      const verdict = 'verdict' in result ? result.verdict : 'error';
      counts[verdict]++;
      if (++rows > MAX_ROWS) return;
      const text = `${sanitiseLine(nameOf(result), 60)}  ${summaryOf(result, lang)}`;
      const lines = hang(`${names[verdict][lang]}  `, text, width);
      await output.write(`${lines.map((line) => style.verdict(verdict, line)).join('\n')}\n`);
    },
    async flush() {},
    async end() {
      if (rows === 0) return;
      const more = rows > MAX_ROWS ? `… +${rows - MAX_ROWS}\n` : '';
      const total = (Object.keys(counts) as (keyof typeof counts)[])
        .map((verdict) => `${names[verdict][lang]} ${counts[verdict]}`)
        .join(' · ');
      await output.write(`${more}\n${WORDS.summary[lang]}${marksOf(lang).colon}${rows} · ${total}\n`);
    },
  };
}

function nameOf({ id, file = '', line }: Result): string {
  return String(id ?? `${file}#${line}`);
}

/** The blockers and wait of one record, or its problems. */
function summaryOf(result: Result, lang: Lang): string {
  if ('problems' in result) {
    const messages = result.problems.map((problem) => sanitiseLine(problem.message[lang]));
    return messages.join(marksOf(lang).semicolon);
  }
  if (!result.advice) return '';
  const { blockers, plan } = result.advice;
  const wait = plan.waitHours > 0 ? [span(plan.waitHours, lang)] : [];
  return [...blockers.map((blocker) => blocker.id), ...wait].join(', ');
}
