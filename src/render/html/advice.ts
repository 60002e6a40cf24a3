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
import { leftOf, moment, waitsOf } from '../timeline.ts';
import { chart } from './chart.ts';
import { page, section } from './document.ts';
import { html } from './escape.ts';
import { comparison, figures, grade as gradeOf, sources } from './parts.ts';

/** A whole advice as one HTML file that needs nothing else: no script, no request, fit for print. */
export function renderHtml(
  advice: Advice,
  { lang, now, base }: { lang: Lang; now: Date; base: RuleBase },
): string {
  const { colon, opening, closing } = marksOf(lang);
  const say = (text: Text) => html(fill(text, lang));
  const grade = (cited: Cited) => gradeOf(cited, lang);
  const part = (name: Text, body: string, kind?: string) => section(say(name), body, kind);
  const list = (items: readonly string[], kind = 'ul') =>
    items.length === 0 ? '' : `<${kind}>${items.map((item) => `<li>${item}</li>`).join('\n')}</${kind}>`;
  const sentences = (all: Advice['effects']) => list(all.map((one) => html(one.text) + grade(one)));

  const title = say(WORDS.title) + (advice.id === undefined ? '' : ` — ${html(String(advice.id))}`);
  const wait = advice.plan.waitHours;
  const { told, notes } = situationOf(advice, base, lang);
  const tables = figuresFor(advice.answers.platform, base, lang);
  const hard = difficultyOf(advice);
  const steps = advice.plan.steps.map((step) => {
    const name = say(step.phase === 'wait' ? WORDS.waiting : WORDS[step.phase]);
    const path = step.path.length > 0 ? `<span class="path">${step.path.map(html).join(' → ')}</span>` : '';
    return `<li class="${step.phase}"><b>${name}</b>${colon}${html(step.text)}${path}${grade(step)}</li>`;
  });
  const waits = waitsOf(advice);
  const where = (id: string) => {
    const left = advice.residue.find((one) => one.id === id);
    return left ? `<div class="where">${html(left.where)}${grade(left)}</div>` : '';
  };
  return page(
    title,
    `<p>${html(told.join(' · '))}</p>
${notes.map((line) => `<p class="meta">${html(line)}</p>`).join('\n')}
<div class="verdict ${advice.verdict}"><strong>${say(WORDS[advice.verdict])}</strong>
${wait > 0 ? `<p>${html(labelled(WORDS.earliest, moment(new Date(now.getTime() + wait * 3_600_000), lang) + bracketed(span(wait, lang), lang), lang))}</p>` : ''}
<p>${say(WORDS.difficulty)}${colon}<b>${hard.grade}/5 ${say(hard.name)}</b> — ${say(hard.reason)}</p></div>
<p class="meta">${say(WORDS.made)}${colon}${html(moment(now, lang))}</p>
${part(WORDS.inTheWay, list(advice.blockers.map((one) => `<b>${html(one.title)}</b> — ${html(one.detail)}${opening}${say(WORDS.whoClears)}${colon}${say(WORDS[one.clearedBy])}${closing}${grade(one)}`)))}
${part(WORDS.checklist, steps.length === 0 ? '' : `<ol class="plan">${steps.join('\n')}</ol><p class="meta">${say(WORDS.labelNote)}</p>`)}
${part(WORDS.waits, waits.length === 0 ? '' : chart(waits, lang))}
${part(WORDS.effects, sentences(advice.effects), 'lists')}
${part(WORDS.residue, advice.residue.length === 0 ? '' : `<p class="meta">${say(WORDS.timelineNote)}</p>${chart(leftOf(advice), lang, where)}`)}
${part(WORDS.cautions, sentences(advice.cautions), 'lists')}
${part(WORDS.alternatives, list(advice.alternatives.map((way) => `${html(way.why)}${opening}${say(VERDICT_WORDS[way.verdict])}${closing}${grade(way)}`)))}
${part(WORDS.tables, figures(tables, lang), 'tables reference')}
${part(WORDS.comparison, comparison(advice.comparison.rows, lang, yoursRow(advice, lang)), 'tables')}
${part(WORDS.sources, sources(citedWith(tables, advice, base, lang), lang), 'reference')}
`,
    lang,
  );
}
