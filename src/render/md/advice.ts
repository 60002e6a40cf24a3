import {
  type Advice,
  type Cited,
  difficultyOf,
  fill,
  type Lang,
  type RuleBase,
  type Text,
} from '../../../rules/index.ts';
import { bracketed, labelled, marksOf } from '../../punctuation.ts';
import { VERDICT_WORDS, WORDS } from '../../words.ts';
import { citedWith, figuresFor, yoursRow } from '../shown-tables.ts';
import { situationOf } from '../situation.ts';
import { span } from '../time.ts';
import { leftOf, moment } from '../timeline.ts';
import { md } from './escape.ts';
import { sourcesMd } from './sources.ts';
import { comparisonRows, figures, mark as markOf } from './tables.ts';

/** A whole advice as a Markdown checklist. */
export function renderMarkdown(
  advice: Advice,
  { lang, now, base }: { lang: Lang; now: Date; base: RuleBase },
): string {
  // Chinese text takes full-width punctuation.
  const { colon, comma, opening, closing } = marksOf(lang);
  const say = (text: Text) => fill(text, lang);
  const mark = (cited: Cited) => markOf(cited, lang);
  const section = (title: Text, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `## ${md(say(title))}`, '', ...lines];
  const { told, notes } = situationOf(advice, base, lang);
  const tables = figuresFor(advice.answers.platform, base, lang);
  const hard = difficultyOf(advice);
  const wait = advice.plan.waitHours;
  const sentence = (one: Advice['effects'][number]) => `- ${md(one.text)}${mark(one)}`;
  return `${[
    `# ${md(say(WORDS.title))}${advice.id === undefined ? '' : ` — ${md(String(advice.id))}`}`,
    '',
    md(told.join(' · ')),
    ...notes.flatMap((line) => ['', md(line)]),
    '',
    `**${md(say(WORDS[advice.verdict]))}**${wait > 0 ? ` ${md(labelled(WORDS.earliest, moment(new Date(now.getTime() + wait * 3_600_000), lang) + bracketed(span(wait, lang), lang), lang))}` : ''}`,
    '',
    `${md(say(WORDS.difficulty))}${colon}${hard.grade}/5${comma}${md(say(hard.name))} — ${md(say(hard.reason))}`,
    '',
    `${md(say(WORDS.made))}${colon}${md(moment(now, lang))}`,
    ...section(
      WORDS.inTheWay,
      advice.blockers.map(
        (one) =>
          `- **${md(one.title)}** — ${md(one.detail)}${opening}${md(say(WORDS.whoClears))}${colon}${md(say(WORDS[one.clearedBy]))}${closing}${mark(one)}`,
      ),
    ),
    ...section(
      WORDS.checklist,
      advice.plan.steps.flatMap((step) => [
        `- [ ] **${md(say(step.phase === 'wait' ? WORDS.waiting : WORDS[step.phase]))}**${colon}${md(step.text)}${mark(step)}`,
        ...(step.path.length > 0 ? [`  ${step.path.map(md).join(' → ')}`] : []),
      ]),
    ),
    ...section(WORDS.effects, advice.effects.map(sentence)),
    ...section(
      WORDS.residue,
      leftOf(advice).map(({ id, hours }) => {
        const left = advice.residue.find((one) => one.id === id);
        if (!left) return '';
        const until = hours === null ? say(WORDS.noEnd) : span(hours, lang);
        return `- **${md(until)}**${colon}${md(left.what)}${opening}${md(left.where)}${closing}${mark(left)}`;
      }),
    ),
    ...section(WORDS.cautions, advice.cautions.map(sentence)),
    ...section(
      WORDS.alternatives,
      advice.alternatives.map(
        (way) => `- ${md(way.why)}${opening}${md(say(VERDICT_WORDS[way.verdict]))}${closing}${mark(way)}`,
      ),
    ),
    ...section(WORDS.tables, figures(tables, lang)),
    ...section(WORDS.comparison, comparisonRows(advice.comparison.rows, lang, yoursRow(advice, lang))),
    ...section(WORDS.sources, sourcesMd(citedWith(tables, advice, base, lang), lang)),
  ].join('\n')}\n`;
}
