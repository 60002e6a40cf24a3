import {
  type Advice,
  type AnswerKey,
  type AnswerValue,
  answerLabel,
  BASE,
  isAimless,
  isCoveredByCaution,
  type Lang,
  match,
  type Question,
  type RuleBase,
  SCREEN_WORDS,
  type Text,
  toFacts,
} from '../../rules/internal.ts';
import { optionName } from '../messages/command-line.ts';
import { bracketed, labelled } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import type { Situation, View } from './blocks.ts';

/** The given answers of an advice, the assumed ones and the ignored ones. */
export function situationOf(advice: Advice, { rules, lang }: View): Situation {
  const given = givenAnswers(advice, rules).map(([question, answer]) => describe(question, answer, lang));
  const { effects, cautions, residue, blockers, plan, alternatives } = advice;
  const said = JSON.stringify([effects, cautions, residue, blockers, plan.steps, alternatives]);
  return {
    kind: 'situation',
    given: given.join(' · '),
    notes: [
      ...notes(advice, rules, lang, ({ text, key }) => text[lang] + bracketed(`--${optionName(key)}`, lang)),
      ...(/[Tt]he article\b|\u8be5\u6587\u7ae0/.test(said) ? [WORDS.articleNote[lang]] : []),
    ],
  };
}

/** What the first screen says besides its sentences: warnings, and which answers were assumed or ignored. */
export function notesOf(
  advice: Advice,
  { rules, lang }: View,
): { readonly warnings: readonly string[]; readonly notes: readonly string[] } {
  return {
    warnings: warnings(advice, rules, lang),
    notes: notes(advice, rules, lang),
  };
}

function givenAnswers(advice: Advice, { questions }: RuleBase): [Question, AnswerValue][] {
  const guessed = guessedIn(advice);
  return questions.flatMap((question): [Question, AnswerValue][] => {
    const answer = advice.answers[question.key];
    return answer === undefined || guessed.includes(question.key) ? [] : [[question, answer]];
  });
}

/** What was assumed without anybody having said it. */
export const guessedIn = ({ assumed, approximate = [], notBegun = [] }: Advice): AnswerKey[] =>
  assumed.filter((key) => !approximate.includes(key) && !notBegun.includes(key));

const nameOf = ({ name }: Question, lang: Lang): string => name[lang];

function notes(advice: Advice, { questions }: RuleBase, lang: Lang, name = nameOf): string[] {
  // If a caution covers the answer, a note would only repeat it.
  const covered = questions.filter(isCoveredByCaution).map((question) => question.key);
  const { answers, approximate = [], ignored = [] } = advice;
  const guessed: AnswerKey[] = [...(isAimless(answers) ? ['goal' as const] : []), ...guessedIn(advice)];
  const noted = guessed.filter((key) => !covered.includes(key));
  const isUnsure = (key: AnswerKey) => answers[key] === 'unsure';
  const note = (label: Text, keys: readonly AnswerKey[], called = nameOf): string[] => {
    const named = questions.filter(({ key }) => keys.includes(key)).map((question) => called(question, lang));
    return named.length === 0 ? [] : [labelled(label, named.join(' · '), lang)];
  };
  return [
    ...note(
      WORDS.assumed,
      noted.filter((key) => !isUnsure(key)),
      name,
    ),
    ...note(SCREEN_WORDS.unsure, noted.filter(isUnsure)),
    ...note(WORDS.approximate, approximate),
    ...note(WORDS.ignored, ignored, name),
  ];
}

/**
 * Cautions that the first screen must not omit: those of rule packs (including overdue reviews), and blockers
 * that `--trust` discounts.
 */
function warnings({ answers, blockers, cautions }: Advice, base: RuleBase, lang: Lang): string[] {
  const facts = toFacts(answers, base.questions);
  const isOfPack = (id: string) => !BASE.rules.some((rule) => rule.id === id);
  const isDistrusted = (id: string) =>
    !blockers.some((blocker) => blocker.id === id) &&
    base.rules.some((rule) => rule.kind === 'blocker' && rule.id === id && match(rule.when, facts) === 'yes');
  return cautions.flatMap(({ id, text }) => {
    if (isDistrusted(id)) return [labelled(WORDS.notCounted, text, lang)];
    return isOfPack(id) ? [text] : [];
  });
}

/** An answer in words: the label of a choice, a number with its unit. */
export function answerText(question: Question, answer: AnswerValue, lang: Lang): string {
  if (question.kind === 'yes-no')
    return (answer === 'unsure' ? WORDS.notSure : answer ? WORDS.yes : WORDS.no)[lang];
  const isLabelled = question.kind === 'choice' || answer !== 'unsure';
  return isLabelled ? answerLabel(question, answer, lang) : WORDS.notSure[lang];
}

/** An answer with its question, unless it is clear without. */
function describe(question: Question, answer: AnswerValue, lang: Lang): string {
  const text = answerText(question, answer, lang);
  const isClear = question.kind === 'choice' || question.key === 'groupSize';
  return isClear ? text : `${question.text[lang]} ${text}`;
}
