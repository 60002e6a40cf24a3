import type { RuleBase } from '../model/base.ts';
import type { AnswerKey, Answers, AnswerValue, FactKey } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import type { Lang, Text } from '../model/text.ts';
import { mostFor } from './check-answers.ts';
import { toFacts } from './facts.ts';
import { fill } from './fill.ts';
import { factsRead, match, openFacts } from './match.ts';
import { type InterviewOptions, isCoveredByCaution, nextQuestion } from './next-question.ts';

/** A question in one language, with the choices that the platform has. */
export interface AskedQuestion {
  readonly key: AnswerKey;
  readonly text: string;
  readonly help: string;
  readonly why: string;
  readonly type: 'choice' | 'number' | 'yes-no';
  readonly choices?: readonly {
    readonly value: AnswerValue;
    readonly label: string;
    readonly hint: string;
  }[];
  readonly min?: number;
  readonly max?: number;
}

/** The next turn of an interview: the question, and how many can follow it at most. */
export interface Turn {
  readonly question: Question;
  /** Questions after this one, at most. */
  readonly remaining: number;
}

/**
 * The next turn of the interview, from the answers alone: nothing is remembered in between.
 *
 * @returns undefined once nothing is open and the advice can be given
 */
export function nextTurn(answers: Answers, base: RuleBase, options: InterviewOptions = {}): Turn | undefined {
  const question = nextQuestion(answers, base, options);
  if (!question) return undefined;
  const keys = reachableKeys(answers, base);
  const later = base.questions.filter(
    (one) => one.key !== question.key && keys.has(one.key) && (options.thorough || !isCoveredByCaution(one)),
  );
  return { question, remaining: later.length };
}

const SAID = {
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  unsure: { en: 'not sure', zh: '不确定' },
  cautious: { en: 'the cautious case is assumed', zh: '按谨慎情形处理' },
} as const satisfies Record<string, Text>;

/** A question as another program shows it. */
export function askedIn(question: Question, answers: Answers, lang: Lang): AskedQuestion {
  const { key, kind: type } = question;
  const said = {
    key,
    text: fill(question.text, lang),
    help: fill(question.help, lang),
    why: fill(question.why, lang),
    type,
  };
  if (question.kind === 'number') {
    return { ...said, min: question.min, max: mostFor(question, answers) };
  }
  if (question.kind === 'yes-no') {
    const choice = (value: AnswerValue, label: Text, hint = '') => ({
      value,
      label: fill(label, lang),
      hint,
    });
    return {
      ...said,
      choices: [
        choice(true, SAID.yes),
        choice(false, SAID.no),
        choice('unsure', SAID.unsure, fill(SAID.cautious, lang)),
      ],
    };
  }
  const { platform } = answers;
  const here = question.choices.filter(
    (one) => !platform || !one.platforms || one.platforms.includes(platform),
  );
  return {
    ...said,
    choices: here.map(({ value, label, hint }) => ({
      value,
      label: fill(label, lang),
      hint: fill(hint, lang),
    })),
  };
}

/**
 * Unanswered keys that a rule can still come to hang on, whatever is answered next. A decided rule
 * stays decided; a blocker also brings in what its fixes read, and is judged for other goals too.
 */
function reachableKeys(answers: Answers, base: RuleBase): Set<FactKey> {
  const facts = toFacts(answers, base.questions);
  const { goal: _, ...whateverGoal } = facts;
  const { steps, effects, cautions, residue, alternatives } = base;
  const keys = [...steps, ...effects, ...cautions, ...residue, ...alternatives].flatMap((rule) =>
    openFacts(rule.when, facts),
  );
  for (const blocker of base.blockers) {
    if (match(blocker.when, whateverGoal) === 'no') continue;
    keys.push(...factsRead(blocker.when));
    for (const step of blocker.fix) {
      if (step.when) keys.push(...factsRead(step.when));
      if (step.until) keys.push(step.until.clock);
    }
  }
  return new Set(keys.filter((key) => facts[key] === undefined));
}
