import {
  type Advice,
  type AnswerKey,
  type AnswerRecord,
  type Answers,
  BadAnswersError,
  BadInput,
  type Brief,
  bandOf,
  contradictions,
  DEFAULT_PLATFORM,
  type FullOutcome,
  fullOutcomeOf,
  type Given,
  givenWith,
  inBrief,
  inWords,
  type Lang,
  MissingAnswersError,
  type NumberKey,
  type Outcome,
  outcomeOf,
  type Question,
  type Rules,
  type Trust,
  traceOf,
} from '../../rules/internal.ts';
import { readRecord } from '../input/answers-in.ts';
import { parseJson } from '../input/parse-json.ts';
import type { RawRecord } from '../input/raw-record.ts';
import type { Layout } from '../input/records.ts';
import { nameGiven } from '../messages/command-line.ts';
import { nearest } from '../messages/nearest.ts';
import { missingProblems } from '../messages/report.ts';
import type { Judged, Result } from './result.ts';

/** How answers are judged, and the language of the result. */
export interface JudgeOptions {
  /** The built-in rules, with any packs. */
  readonly rules: Rules;
  readonly trust: Trust;
  readonly lang: Lang;
}

/** How the records of one run are judged. Answers given as options apply to every record that doesn't override them. */
export interface RecordJudgeOptions extends JudgeOptions, Given {
  /** Produces only verdict, ids and wait. */
  readonly brief: boolean;
  /** Adds the trace to each advice. */
  readonly explain: boolean;
  /** The moment to which the clocks of answers go on. */
  readonly now: Date;
  /** When the answers of records were true that don't say so (`--as-of`). */
  readonly asOfOption?: string | undefined;
}

/** The parts of an advice that take as long as all others; without them it leaves them empty. */
export interface LongParts {
  /** The texts of claims. */
  readonly withSources: boolean;
  /** What stands below the reasons on the first screen. */
  readonly withScreen: boolean;
}

/**
 * Creates the function that judges the records of one run.
 *
 * @param partsShown which of the long parts the output includes
 * @returns a function of a record, the layout of its input, and the file's name if there are several files
 */
export function recordJudge(
  settings: RecordJudgeOptions,
  partsShown: (layout: Layout) => LongParts,
): (record: RawRecord, layout: Layout, file?: string) => Result {
  const judge = settings.brief ? briefJudge(settings) : fullJudge(settings, partsShown);
  const { rules, answers: optionAnswers } = settings;
  const reading = {
    platform: optionAnswers.platform,
    suggest: nearest,
    now: settings.now,
    asOf: settings.asOfOption,
  };
  return (record, layout, file) => {
    const { line } = record;
    let read: AnswerRecord | undefined;
    try {
      if (record.problem) throw new BadInput([record.problem]);
      read = readRecord(parseJson(record.text ?? ''), rules, reading);
      const { id } = read;
      return { file, line, id, ...judge(givenWith(settings, read), id, layout) };
    } catch (error) {
      const bad = read && error instanceof BadAnswersError ? contradictionsIn(read) : error;
      if (!(bad instanceof BadInput)) throw bad;
      return { file, line, id: read?.id ?? bad.id, problems: bad.problems };
    }
  };

  function contradictionsIn({ answers, names }: AnswerRecord): BadInput {
    const all = { platform: DEFAULT_PLATFORM, ...optionAnswers, ...answers };
    return new BadInput(contradictions(all, rules.questions, nameGiven(names)));
  }
}

type Judge = (
  given: Given,
  id: string | number | undefined,
  layout: Layout,
) => Pick<Judged, 'verdict' | 'ignored'> & ({ advice: Advice } | { brief: Brief });

function briefJudge({ rules, trust }: JudgeOptions): Judge {
  const outcomeFor = memoized(CACHE_SIZE.brief, rules.questions, (answers) =>
    outcomeOf(answers, rules, trust),
  );
  return ({ answers }) => {
    const outcome = outcomeFor(answers);
    const brief = inBrief(outcome, answers);
    return { verdict: brief.verdict, ignored: outcome.situation.ignored, brief };
  };
}

function fullJudge(
  { rules, trust, explain, lang }: RecordJudgeOptions,
  partsShown: (layout: Layout) => LongParts,
): Judge {
  const outcomeFor = memoized(CACHE_SIZE.full, rules.questions, (answers): FullOutcome => {
    return fullOutcomeOf(outcomeOf(answers, rules, trust), rules, trust);
  });
  return ({ answers, approximate, asOf }, id, layout) => {
    const outcome = outcomeFor(answers);
    const { schemaVersion, ...said } = inWords(outcome, answers, rules, lang, {
      approximate,
      asOf,
      ...partsShown(layout),
    });
    const trace = explain ? { trace: traceOf(said.answers, rules, trust) } : {};
    // The contract puts the id right after the version.
    const advice = { schemaVersion, ...(id === undefined ? {} : { id }), ...said, ...trace };
    return { verdict: advice.verdict, ignored: outcome.situation.ignored, advice };
  };
}

/** Cached outcomes, some tens of megabytes of either kind. A real export has ten thousand situations. */
const CACHE_SIZE = { brief: 20_000, full: 1_000 };

/**
 * Caches outcomes, since batches repeat situations. The key is the original answers with numbers as bands,
 * which is all that an outcome depends on.
 *
 * @returns a function that throws BadInput if answers are missing
 */
function memoized<T extends Outcome>(
  size: number,
  questions: readonly Question[],
  judge: (answers: Answers) => T,
): (answers: Answers) => T {
  const cache = new Map<string, T | MissingAnswersError>();
  return (answers) => {
    const key = cacheKey(answers);
    let known = cache.get(key);
    if (!known) {
      known = judgeOrMissing(answers, judge);
      // Evicts the oldest.
      if (cache.size >= size) cache.delete(cache.keys().next().value as string);
      cache.set(key, known);
    }
    if (!(known instanceof MissingAnswersError)) return known;
    throw new BadInput(missingProblems(known.keys, questions, answers));
  };
}

function judgeOrMissing<T>(answers: Answers, judge: (answers: Answers) => T): T | MissingAnswersError {
  try {
    return judge(answers);
  } catch (error) {
    if (error instanceof MissingAnswersError) return error;
    throw error;
  }
}

function cacheKey(answers: Answers): string {
  let name = '';
  for (const key in answers) {
    const answer = answers[key as AnswerKey];
    name += `${key}=${typeof answer === 'number' ? bandOf(key as NumberKey, answer) : answer} `;
  }
  return name;
}
