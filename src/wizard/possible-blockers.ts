import { type Answers, fill, openFacts, type Question, toFacts } from '../../rules/internal.ts';
import type { JudgeOptions } from '../judge/judge-record.ts';
import { labelled, marksOf } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';

/** Nobody reads more than these. */
const MAX_TITLES = 3;

/** Names the blockers that still depend on a question; '' if there are none. */
export function possibleBlockers(
  question: Question,
  answers: Answers,
  { rules, lang }: JudgeOptions,
): string {
  const facts = toFacts(answers, rules.questions);
  const titles = rules.of.blocker
    .filter(({ when }) => openFacts(when, facts).includes(question.key))
    .map(({ short }) => short)
    // The number is not known yet.
    .filter((title) => title.uncounted || !title.en.includes('{'))
    .map((title) => fill(title, lang));
  const some = [...new Set(titles)];
  if (some.length === 0) return '';
  const more = some.length > MAX_TITLES ? WORDS.andMore[lang] : '';
  return labelled(
    WORDS.possibleBlockers,
    some.slice(0, MAX_TITLES).join(marksOf(lang).semicolon) + more,
    lang,
  );
}
