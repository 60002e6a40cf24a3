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

/** What answers are judged by, and the language of what is said of them. */
export interface Judging {
  /** The landed rules, with packs if any were given. */
  readonly rules: Rules;
  readonly trust: Trust;
  readonly lang: Lang;
}

/** How the records of a run are judged: what is given as options is judged with each record; one that says otherwise goes before it. */
export interface RecordJudging extends Judging, Given {
  /** Makes verdict, ids and wait alone. */
  readonly brief: boolean;
  /** Adds the trace to each advice. */
  readonly explain: boolean;
}

/**
 * Makes the function that judges the records of one run.
 *
 * @param showsSources whether what is printed of an advice has the texts of its claims
 * @returns a function of a record, the layout that it came in, and the name of its file, which is given
 *   where there are several
 */
export function recordJudge(
  settings: RecordJudging,
  showsSources: (layout: Layout) => boolean,
): (record: RawRecord, layout: Layout, file?: string) => Result {
  const judge = settings.brief ? briefly(settings) : atLength(settings, showsSources);
  const { rules, answers: besides } = settings;
  const reading = { platform: besides.platform, suggest: nearest };
  return (record, layout, file) => {
    const { line } = record;
    let read: AnswerRecord | undefined;
    try {
      if (record.problem) throw new BadInput([record.problem]);
      read = readRecord(parseJson(record.text ?? ''), rules, reading);
      const { id } = read;
      return { file, line, id, ...judge(givenWith(settings, read), id, layout) };
    } catch (error) {
      const bad = read && error instanceof BadAnswersError ? unfitIn(read) : error;
      if (!(bad instanceof BadInput)) throw bad;
      return { file, line, id: read?.id ?? bad.id, problems: bad.problems };
    }
  };

  function unfitIn({ answers, names }: AnswerRecord): BadInput {
    const all = { platform: DEFAULT_PLATFORM, ...besides, ...answers };
    return new BadInput(contradictions(all, rules.questions, nameGiven(names)));
  }
}

type Judge = (
  given: Given,
  id: string | number | undefined,
  layout: Layout,
) => Pick<Judged, 'verdict' | 'ignored'> & ({ advice: Advice } | { brief: Brief });

function briefly({ rules, trust }: Judging): Judge {
  const outcomeFor = remembering(MOST_REMEMBERED.brief, rules.questions, (answers) =>
    outcomeOf(answers, rules, trust),
  );
  return ({ answers }) => {
    const outcome = outcomeFor(answers);
    const brief = inBrief(outcome, answers);
    return { verdict: brief.verdict, ignored: outcome.situation.ignored, brief };
  };
}

function atLength(
  { rules, trust, explain, lang }: RecordJudging,
  showsSources: (layout: Layout) => boolean,
): Judge {
  const outcomeFor = remembering(MOST_REMEMBERED.full, rules.questions, (answers): FullOutcome => {
    return fullOutcomeOf(outcomeOf(answers, rules, trust), rules, trust);
  });
  return ({ answers, approximate }, id, layout) => {
    const outcome = outcomeFor(answers);
    const withSources = showsSources(layout);
    const { schemaVersion, ...said } = inWords(outcome, answers, rules, lang, { approximate, withSources });
    const trace = explain ? { trace: traceOf(said.answers, rules, trust) } : {};
    // The id right behind the version, where the contract has it.
    const advice = { schemaVersion, ...(id === undefined ? {} : { id }), ...said, ...trace };
    return { verdict: advice.verdict, ignored: outcome.situation.ignored, advice };
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
  questions: readonly Question[],
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
