import {
  type Advice,
  type Cited,
  difficultyOf,
  fill,
  type Lang,
  type RuleBase,
  type Text,
} from '../../../rules/internal.ts';
import { bracketed, labelled, marksOf } from '../../messages/punctuation.ts';
import { VERDICT_WORDS, WORDS } from '../../messages/words.ts';
import { doubtOf } from '../doubt.ts';
import { type Form, type SectionName, type Shown, sectionsOf } from '../sections.ts';
import { citedWith, figuresFor, moreOf, yoursElsewhere, yoursRow } from '../shown-tables.ts';
import { situationOf } from '../situation.ts';
import { span } from '../time.ts';
import { leftOf, moment } from '../timeline.ts';
import { md } from './escape.ts';
import { sourcesMd } from './sources.ts';
import { comparisonRows, figures, mark as markOf, ownCase } from './tables.ts';

/** An advice as a Markdown checklist. */
export function renderMarkdown(
  advice: Advice,
  { lang, now, base, shown }: { lang: Lang; now: Date; base: RuleBase; shown: Shown },
): string {
  const lines = [
    ...head(advice, lang, now, base, shown === 'short' ? 'short' : 'full'),
    ...sectionsOf(shown).flatMap(({ name, form }) => {
      const [title, body] = draw(name, form, advice, lang, base);
      return body.length === 0 ? [] : ['', `## ${md(fill(title, lang))}`, '', ...body];
    }),
    ...(shown === 'short' ? ['', `*${md(moreOf(advice, base, lang))}*`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Whose case it is, and the verdict. */
function head(advice: Advice, lang: Lang, now: Date, base: RuleBase, form: Form): string[] {
  const { colon, comma } = marksOf(lang);
  const say = (text: Text) => fill(text, lang);
  const { told, notes } = situationOf(advice, base, lang, form);
  const hard = difficultyOf(advice);
  const wait = advice.plan.waitHours;
  const doubt = form === 'short' && advice.blockers.length === 0 ? doubtOf(advice) : undefined;
  return [
    `# ${md(say(WORDS.title))}${advice.id === undefined ? '' : ` — ${md(String(advice.id))}`}`,
    '',
    md(told.join(' · ')),
    ...notes.flatMap((line) => ['', md(line)]),
    '',
    `**${md(say(WORDS[advice.verdict]))}**${wait > 0 ? ` ${md(labelled(WORDS.earliest, moment(new Date(now.getTime() + wait * 3_600_000), lang) + bracketed(span(wait, lang), lang), lang))}` : ''}`,
    ...(doubt ? ['', md(say(doubt))] : []),
    '',
    `${md(say(WORDS.difficulty))}${colon}${hard.grade}/5${comma}${md(say(hard.name))} — ${md(say(hard.reason))}`,
    '',
    `${md(say(WORDS.made))}${colon}${md(moment(now, lang))}`,
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
  const say = (text: Text) => fill(text, lang);
  const mark = (cited: Cited) => (form === 'short' ? '' : markOf(cited, lang));
  const sentence = (one: Advice['effects'][number]) => `- ${md(one.text)}${mark(one)}`;
  const tables = figuresFor(advice.answers.platform, base, lang);
  switch (name) {
    case 'obstacles': {
      const doubt = form === 'short' && advice.blockers.length > 0 ? doubtOf(advice) : undefined;
      return [
        WORDS.inTheWay,
        [
          ...advice.blockers.map(
            (one) =>
              `- **${md(one.title)}** — ${md(one.detail)}${opening}${md(say(WORDS.whoClears))}${colon}${md(say(WORDS[one.clearedBy]))}${closing}${mark(one)}`,
          ),
          ...(doubt ? ['', md(say(doubt))] : []),
        ],
      ];
    }
    case 'plan':
      return [
        WORDS.checklist,
        advice.plan.steps.flatMap((step) => [
          `- [ ] **${md(say(step.phase === 'wait' ? WORDS.waiting : WORDS[step.phase]))}**${colon}${md(step.text)}${mark(step)}`,
          ...(step.path.length > 0 ? [`  ${step.path.map(md).join(' → ')}`] : []),
        ]),
      ];
    case 'effects':
      return [WORDS.effects, advice.effects.map(sentence)];
    case 'stays':
      return [
        WORDS.residue,
        leftOf(advice).map(({ id, hours }) => {
          const left = advice.residue.find((one) => one.id === id);
          if (!left) return '';
          const until = hours === null ? say(WORDS.noEnd) : span(hours, lang);
          return `- **${md(until)}**${colon}${md(left.what)}${opening}${md(left.where)}${closing}${mark(left)}`;
        }),
      ];
    case 'cautions':
      return [WORDS.cautions, advice.cautions.map(sentence)];
    case 'ways':
      return [
        WORDS.alternatives,
        advice.alternatives.map(
          (way) => `- ${md(way.why)}${opening}${md(say(VERDICT_WORDS[way.verdict]))}${closing}${mark(way)}`,
        ),
      ];
    case 'tables':
      return [WORDS.tables, figures(tables, lang)];
    case 'elsewhere':
      return [
        WORDS.comparison,
        form === 'short'
          ? ownCase(yoursElsewhere(advice, lang))
          : comparisonRows(advice.comparison.rows, lang, yoursRow(advice, lang)),
      ];
    case 'sources':
      return [WORDS.sources, sourcesMd(citedWith(tables, advice, base, lang), lang)];
  }
}
