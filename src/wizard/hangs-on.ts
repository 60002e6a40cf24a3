import { type Answers, fill, openFacts, type Question, toFacts } from '../../rules/internal.ts';
import type { Judging } from '../judge/judge-record.ts';
import { labelled, marksOf } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';

/** More than these would be read by nobody. */
const MOST = 3;

/** What may stand in the way, as far as it still hangs on a question; '' if nothing of the kind does. */
export function hangsOn(question: Question, answers: Answers, { rules, lang }: Judging): string {
  const facts = toFacts(answers, rules.questions);
  const titles = rules.of.blocker
    .filter(({ when }) => openFacts(when, facts).includes(question.key))
    .map(({ short }) => short)
    // With a number in it that is not known yet it would tell nothing.
    .filter((title) => !title.en.includes('{'))
    .map((title) => fill(title, lang));
  const some = [...new Set(titles)];
  if (some.length === 0) return '';
  const more = some.length > MOST ? WORDS.andMore[lang] : '';
  return labelled(WORDS.hangsOn, some.slice(0, MOST).join(marksOf(lang).semicolon) + more, lang);
}
