import {
  type AnswerKey,
  type AnswerRecord,
  BadInput,
  goneOn,
  isCoveredByCaution,
  isObject,
  type Question,
  type Reading,
  type Rules,
  readAnswers,
  t,
} from '../../rules/internal.ts';

/** What was read as JSON, as the reader of answers takes it. */
export interface AnswersIn {
  readonly answers: unknown;
  /** Keys of answers that an advice says are not exact. */
  readonly approximate: readonly AnswerKey[];
}

/**
 * The answers in a parsed value: the value itself, or those of an advice that this program has made. What
 * the advice assumed is left out of them, so that it is assumed, and said, again.
 *
 * @throws BadInput for what this program has made and that holds no answers
 */
export function answersIn(value: unknown, questions: readonly Question[]): AnswersIn {
  if (!isObject(value) || !('schemaVersion' in value)) return { answers: value, approximate: [] };
  // What `next` prints has the advice inside.
  const advice = isObject(value.advice) ? value.advice : value;
  const { answers, id } = advice;
  if (!isObject(answers)) {
    if (!OUTPUTS.some((key) => key in advice)) return { answers: value, approximate: [] };
    throw new BadInput([withoutAnswers()], typeof id === 'string' || typeof id === 'number' ? id : undefined);
  }
  // A key that there is not is found nowhere among the answers.
  const approximate = wordsOf(advice.approximate) as AnswerKey[];
  const given: readonly string[] = [...approximate, ...wordsOf(advice.notBegun)];
  const assumed = wordsOf(advice.assumed).filter((key) => !given.includes(key));
  // What a caution covers is not asked, so nobody has said to be unsure of it.
  const covered: readonly string[] = questions.filter(isCoveredByCaution).map(({ key }) => key);
  const kept = Object.entries(answers).filter(
    ([key, value]) => !assumed.includes(key) || (value === 'unsure' && !covered.includes(key)),
  );
  if (id !== undefined) kept.push(['id', id]);
  if (advice.asOf !== undefined) kept.push(['asOf', advice.asOf]);
  return { answers: Object.fromEntries(kept), approximate };
}

/**
 * Answers of a parsed value, or of an advice, as they are now.
 *
 * @param reading `asOf` is when they were true, unless the record says so itself
 * @throws BadInput as `readAnswers` and `answersIn`
 */
export function readRecord(
  value: unknown,
  rules: Rules,
  { now, asOf, ...reading }: Reading & { readonly now: Date; readonly asOf?: string | undefined },
): AnswerRecord {
  const { answers, approximate } = answersIn(value, rules.questions);
  const read = readAnswers(answers, rules, reading);
  return goneOn({ ...(asOf && { asOf }), ...read, approximate }, now, rules.questions);
}

/** Members by which this program's other output is known. */
const OUTPUTS = ['verdict', 'error', 'question', 'answers'];

function wordsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}

function withoutAnswers() {
  return {
    code: 'wrong-shape',
    message: t(
      'this is output of group-exit, but no advice with its answers',
      '这是 group-exit 的输出，但不是带有回答的建议',
    ),
    path: '',
    hint: t(
      'give an advice as --json prints it (not --brief, and with --fields only if answers are among them)',
      '请给 --json 输出的建议（不要用 --brief；用 --fields 时要包含 answers）',
    ),
  } as const;
}
