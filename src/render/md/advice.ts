import {
  type Advice,
  type Cited,
  difficultyOf,
  type Lang,
  type RuleBase,
  type Text,
} from '../../../rules/internal.ts';
import { marksOf } from '../../messages/punctuation.ts';
import { VERDICT_WORDS, WORDS } from '../../messages/words.ts';
import { doubtBelow } from '../doubt.ts';
import { type Form, type SectionName, type Shown, sectionsOf } from '../sections.ts';
import { figuresFor, moreOf, sourcesOf, yoursElsewhere, yoursRow } from '../shown-tables.ts';
import { situationOf } from '../situation.ts';
import { earliestOf, moment, span } from '../time.ts';
import { leftOf } from '../timeline.ts';
import { md } from './escape.ts';
import { comparison, figures, grade as gradeOf, plainTable, sources } from './parts.ts';

/** An advice as a Markdown checklist. */
export function renderMarkdown(
  advice: Advice,
  { lang, now, base, shown }: { lang: Lang; now: Date; base: RuleBase; shown: Shown },
): string {
  const lines = [
    ...head(advice, lang, now, base, shown === 'short' ? 'short' : 'full'),
    ...sectionsOf(shown).flatMap(({ name, form }) => {
      const [title, body] = draw(name, form, advice, lang, base);
      return body.length === 0 ? [] : ['', `## ${md(title[lang])}`, '', ...body];
    }),
    ...(shown === 'short' ? ['', `*${md(moreOf(advice, base, lang))}*`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Whose case it is, and the verdict. */
function head(advice: Advice, lang: Lang, now: Date, base: RuleBase, form: Form): string[] {
  const { colon, comma } = marksOf(lang);
  const say = (text: Text) => md(text[lang]);
  const { given, notes } = situationOf(advice, base, lang, form);
  const { grade, name, reason } = difficultyOf(advice);
  const earliest = earliestOf(advice, now, lang);
  const doubt = doubtBelow('verdict', advice, form);
  return [
    `# ${say(WORDS.title)}${advice.id === undefined ? '' : ` — ${md(String(advice.id))}`}`,
    '',
    md(given.join(' · ')),
    ...notes.flatMap((line) => ['', md(line)]),
    '',
    `**${say(WORDS[advice.verdict])}**${earliest && ` ${md(earliest)}`}`,
    ...(doubt ? ['', say(doubt)] : []),
    '',
    `${say(WORDS.difficulty)}${colon}${grade}/5${comma}${say(name)} — ${say(reason)}`,
    '',
    `${say(WORDS.made)}${colon}${md(moment(now, lang))}`,
  ];
}

/** A section's title and its lines; no lines where there is nothing to say. */
function draw(
  name: SectionName,
  form: Form,
  advice: Advice,
  lang: Lang,
  base: RuleBase,
): readonly [title: Text, lines: readonly string[]] {
  const { colon, opening, closing } = marksOf(lang);
  const say = (text: Text) => md(text[lang]);
  const grade = (cited: Cited) => (form === 'short' ? '' : gradeOf(cited, lang));
  const sentence = (one: Advice['effects'][number]) => `- ${md(one.text)}${grade(one)}`;
  switch (name) {
    case 'obstacles': {
      const doubt = doubtBelow('obstacles', advice, form);
      const blockers = advice.blockers.map((one) => {
        const who = `${opening}${say(WORDS.whoClears)}${colon}${say(WORDS[one.clearedBy])}${closing}`;
        return `- **${md(one.title)}** — ${md(one.detail)}${who}${grade(one)}`;
      });
      return [WORDS.inTheWay, [...blockers, ...(doubt ? ['', say(doubt)] : [])]];
    }
    case 'plan': {
      const steps = advice.plan.steps.flatMap((step) => [
        `- [ ] **${say(WORDS[step.phase])}**${colon}${md(step.text)}${grade(step)}`,
        ...(step.path.length > 0 ? [`  ${step.path.map(md).join(' → ')}`] : []),
      ]);
      return [WORDS.checklist, steps];
    }
    case 'effects':
      return [WORDS.effects, advice.effects.map(sentence)];
    case 'stays': {
      const left = leftOf(advice).map((one) => {
        const until = md(span(one.keptHours, lang));
        return `- **${until}**${colon}${md(one.what)}${opening}${md(one.where)}${closing}${grade(one)}`;
      });
      return [WORDS.residue, left];
    }
    case 'cautions':
      return [WORDS.cautions, advice.cautions.map(sentence)];
    case 'ways': {
      const ways = advice.alternatives.map(
        (way) => `- ${md(way.why)}${opening}${say(VERDICT_WORDS[way.verdict])}${closing}${grade(way)}`,
      );
      return [WORDS.alternatives, ways];
    }
    case 'tables':
      return [WORDS.tables, figures(figuresFor(advice.answers.platform, base, lang), lang)];
    case 'elsewhere': {
      const table =
        form === 'short'
          ? plainTable(yoursElsewhere(advice, lang))
          : comparison(advice.comparison.rows, lang, yoursRow(advice, lang));
      return [WORDS.comparison, table];
    }
    case 'sources':
      return [WORDS.sources, sources(sourcesOf(advice, base, lang), lang)];
  }
}
