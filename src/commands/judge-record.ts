import { type Advice, type Answers, advise, adviseBriefly, MissingAnswersError } from '../../rules/index.ts';
import { parseJson } from '../input/parse-json.ts';
import { BadInput } from '../input/problem.ts';
import type { RawRecord } from '../input/raw-record.ts';
import { readAnswers } from '../input/read-answers.ts';
import type { BatchItem } from '../render/batch.ts';
import { briefOf } from '../render/brief.ts';
import { errorRecord, missingProblems } from '../report.ts';
import type { Settings } from '../settings.ts';

/** Advices that are remembered at most; then all are dropped, so that memory stays bounded. */
const MOST_REMEMBERED = 200;
/** With their traces they are ten times as large. */
const MOST_EXPLAINED = 20;

/**
 * Makes the function that judges the records of one run. Batches ask the same over and over, so the
 * advice for answers that came before is remembered; what it is depends on nothing else.
 *
 * @returns a function of a record and the name of its file, which is given where there are several
 */
export function recordJudge(settings: Settings): (record: RawRecord, file?: string) => Promise<BatchItem> {
  const remembered = new Map<string, Advice>();
  const most = settings.explain ? MOST_EXPLAINED : MOST_REMEMBERED;
  const adviceFor = (answers: Answers): Advice => {
    const key = JSON.stringify(answers);
    const known = remembered.get(key);
    if (known) return known;
    const advice = adviseFor(answers, settings);
    if (remembered.size >= most) remembered.clear();
    remembered.set(key, advice);
    return advice;
  };
  return async (record, file) => {
    let id: string | number | undefined;
    try {
      if (record.problem) throw new BadInput([record.problem]);
      const read = readAnswers(await parseJson(record.text ?? ''), settings.base.questions);
      id = read.id;
      const { line } = record;
      const answers = { ...settings.answers, ...read.answers };
      if (settings.brief) {
        const { said, ignored } = noneMissing(answers, settings, () =>
          adviseBriefly(answers, settings.base, settings),
        );
        return { file, line, verdict: said.verdict, ignored, advice: undefined, json: briefOf(id, said) };
      }
      const shared = adviceFor(answers);
      const advice = id === undefined ? shared : withId(shared, id);
      const { verdict, ignored = [] } = advice;
      return { file, line, verdict, ignored, advice, json: advice };
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      const { line } = record;
      const place = { file, line, id: id ?? error.id };
      return {
        ...place,
        problems: error.problems,
        json: errorRecord(error.problems, settings.jsonLang, place),
      };
    }
  };
}

function adviseFor(answers: Answers, settings: Settings): Advice {
  const { base, trust, explain, format, lang, jsonLang } = settings;
  return noneMissing(answers, settings, () =>
    advise(answers, base, { lang: format === 'json' ? jsonLang : lang, trust, explain }),
  );
}

/** Runs a judgement; answers that it misses are told as what is wrong with the record. */
function noneMissing<T>(answers: Answers, { base }: Settings, judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof MissingAnswersError)) throw error;
    throw new BadInput(missingProblems(error.keys, base.questions, answers.platform));
  }
}

/** The id right behind the version, where the contract has it. */
function withId(advice: Advice, id: string | number): Advice {
  const { schemaVersion, ...rest } = advice;
  return { schemaVersion, id, ...rest };
}
