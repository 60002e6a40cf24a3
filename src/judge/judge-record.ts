import {
  type AnswerKey,
  type AnswerRecord,
  type Answers,
  BadAnswersError,
  BadInput,
  bandOf,
  contradictions,
  DEFAULT_PLATFORM,
  type FullOutcome,
  fullOutcomeOf,
  inBrief,
  inWords,
  MissingAnswersError,
  type NumberKey,
  type Outcome,
  outcomeOf,
  readAnswers,
  traceOf,
} from '../../rules/internal.ts';
import { nameGiven } from '../cli/options.ts';
import type { Settings } from '../cli/settings.ts';
import { parseJson } from '../input/parse-json.ts';
import type { RawRecord } from '../input/raw-record.ts';
import type { Layout } from '../input/records.ts';
import { nearest } from '../messages/nearest.ts';
import { errorRecord, missingProblems } from '../messages/report.ts';
import type { BatchItem, Judged } from '../render/batch.ts';
import { briefOf, pick, picksSources } from '../render/fields.ts';

/**
 * Makes the function that judges the records of one run.
 *
 * @returns a function of a record, the layout that it came in, and the name of its file, which is given
 *   where there are several
 */
export function recordJudge(
  settings: Settings,
): (record: RawRecord, layout: Layout, file?: string) => BatchItem {
  const judge = settings.brief ? briefly(settings) : atLength(settings);
  const { questions } = settings.base;
  const besides = settings.answers;
  const reading = { platform: besides.platform, suggest: nearest };
  return (record, layout, file) => {
    const { line } = record;
    let read: AnswerRecord | undefined;
    try {
      if (record.problem) throw new BadInput([record.problem]);
      read = readAnswers(parseJson(record.text ?? ''), settings.base, reading);
      const { verdict, ignored, advice, json } = judge({ ...besides, ...read.answers }, read.id, layout);
      return { file, line, verdict, ignored, advice, json };
    } catch (error) {
      const bad = read && error instanceof BadAnswersError ? unfitIn(read) : error;
      if (!(bad instanceof BadInput)) throw bad;
      const place = { file, line, id: read?.id ?? bad.id };
      const json = errorRecord(bad.problems, settings.jsonLang, place);
      return { ...place, problems: bad.problems, json };
    }
  };

  function unfitIn({ answers, names }: AnswerRecord): BadInput {
    return new BadInput(
      contradictions({ platform: DEFAULT_PLATFORM, ...besides, ...answers }, questions, nameGiven(names)),
    );
  }
}

type Judge = (
  answers: Answers,
  id: string | number | undefined,
  layout: Layout,
) => Omit<Judged, 'file' | 'line'>;

function briefly({ base, trust }: Settings): Judge {
  const outcomeFor = remembering(MOST_REMEMBERED.brief, base.questions, (answers) =>
    outcomeOf(answers, base, trust),
  );
  return (answers, id) => {
    const outcome = outcomeFor(answers);
    const brief = inBrief(outcome, answers);
    const { ignored } = outcome.situation;
    return { verdict: brief.verdict, ignored, advice: undefined, json: briefOf(id, brief) };
  };
}

function atLength({ base, trust, explain, format, fields, lang, jsonLang }: Settings): Judge {
  const outcomeFor = remembering(MOST_REMEMBERED.full, base.questions, (answers): FullOutcome => {
    return fullOutcomeOf(outcomeOf(answers, base, trust), base, trust);
  });
  return (answers, id, layout) => {
    const outcome = outcomeFor(answers);
    // Several records as text or CSV are a line each, which has no room for sources.
    const withSources = format === 'json' ? picksSources(fields) : layout === 'object';
    const spoken = format === 'json' ? jsonLang : lang;
    const { schemaVersion, ...said } = inWords(outcome, answers, base, spoken, withSources);
    const trace = explain ? { trace: traceOf(said.answers, base, trust) } : {};
    // The id right behind the version, where the contract has it.
    const advice = { schemaVersion, ...(id === undefined ? {} : { id }), ...said, ...trace };
    return {
      verdict: advice.verdict,
      ignored: outcome.situation.ignored,
      advice,
      json: pick(advice, fields),
    };
  };
}

/** Outcomes that are remembered: some tens of megabytes of either kind. A real export has ten thousand situations. */
const MOST_REMEMBERED = { brief: 20_000, full: 1_000 };

/**
 * Batches ask the same over and over. What the rules make of some answers is remembered by the answers as
 * they were given, with the bands of their numbers, which is all that it hangs on.
 *
 * @throws BadInput from the function that is returned, where answers are missing
 */
function remembering<T extends Outcome>(
  most: number,
  questions: Settings['base']['questions'],
  judge: (answers: Answers) => T,
): (answers: Answers) => T {
  const remembered = new Map<string, T | MissingAnswersError>();
  return (answers) => {
    const key = situationOf(answers);
    let known = remembered.get(key);
    if (!known) {
      known = judgeOrMiss(answers, judge);
      // The oldest gives way.
      if (remembered.size >= most) remembered.delete(remembered.keys().next().value as string);
      remembered.set(key, known);
    }
    if (!(known instanceof MissingAnswersError)) return known;
    throw new BadInput(missingProblems(known.keys, questions, answers.platform));
  };
}

function judgeOrMiss<T>(answers: Answers, judge: (answers: Answers) => T): T | MissingAnswersError {
  try {
    return judge(answers);
  } catch (error) {
    if (error instanceof MissingAnswersError) return error;
    throw error;
  }
}

function situationOf(answers: Answers): string {
  let name = '';
  for (const key in answers) {
    const answer = answers[key as AnswerKey];
    name += `${key}=${typeof answer === 'number' ? bandOf(key as NumberKey, answer) : answer} `;
  }
  return name;
}
