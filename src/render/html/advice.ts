import { type Advice, difficultyOf, fill, type Lang, type Text } from '../../../rules/index.ts';
import { WORDS } from '../../words.ts';
import { span } from '../time.ts';
import { leftOf, moment, waitsOf } from '../timeline.ts';
import { chart } from './chart.ts';
import { html } from './escape.ts';
import { comparison, sources } from './parts.ts';
import { CSS } from './style.ts';

type Cited = Pick<Advice['blockers'][number], 'evidence' | 'disputed' | 'sources'>;

/** A whole advice as one HTML file that needs nothing else: no script, no request, fit for print. */
export function renderHtml(advice: Advice, { lang, now }: { lang: Lang; now: Date }): string {
  // Chinese text takes full-width punctuation.
  const [colon, opening, closing] = lang === 'zh' ? ['：', '（', '）'] : [': ', ' (', ')'];
  const say = (text: Text) => html(fill(text, lang));
  const grade = (cited: Cited) =>
    ` <span class="grade">[${[
      say(WORDS[cited.evidence]) + (cited.disputed ? `, ${say(WORDS.disputed)}` : ''),
      ...cited.sources.map(html),
    ].join(' · ')}]</span>`;
  const section = (title: Text, body: string) =>
    body === '' ? '' : `<section><h2>${say(title)}</h2>\n${body}\n</section>\n`;
  const list = (items: readonly string[], kind = 'ul') =>
    items.length === 0 ? '' : `<${kind}>${items.map((item) => `<li>${item}</li>`).join('\n')}</${kind}>`;
  const sentences = (all: Advice['effects']) => list(all.map((one) => html(one.text) + grade(one)));

  const title = say(WORDS.title) + (advice.id === undefined ? '' : ` — ${html(String(advice.id))}`);
  const wait = advice.plan.waitHours;
  const hard = difficultyOf(advice);
  const steps = advice.plan.steps.map((step) => {
    const name = say(step.phase === 'wait' ? WORDS.waiting : WORDS[step.phase]);
    const path = step.path.length > 0 ? `<span class="path">${step.path.map(html).join(' → ')}</span>` : '';
    return `<li class="${step.phase}"><b>${name}</b>${colon}${html(step.text)}${path}${grade(step)}</li>`;
  });
  const waits = waitsOf(advice);
  const where = list(advice.residue.map((left) => `${html(left.what)} — ${html(left.where)}${grade(left)}`));
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${CSS}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<div class="verdict ${advice.verdict}"><strong>${say(WORDS[advice.verdict])}</strong>
${wait > 0 ? `<p>${say(WORDS.earliest)} ${html(moment(new Date(now.getTime() + wait * 3_600_000), lang))}${opening}${html(span(wait, lang))}${closing}</p>` : ''}
<p>${say(WORDS.difficulty)}${colon}<b>${hard.grade}/5 ${say(hard.name)}</b> — ${say(hard.reason)}</p></div>
<p class="meta">${say(WORDS.made)}${colon}${html(moment(now, lang))}</p>
${section(WORDS.inTheWay, list(advice.blockers.map((one) => `<b>${html(one.title)}</b> — ${html(one.detail)}${opening}${say(WORDS.whoClears)}${colon}${say(WORDS[one.clearedBy])}${closing}${grade(one)}`)))}
${section(WORDS.checklist, steps.length === 0 ? '' : `<ol class="plan">${steps.join('\n')}</ol><p class="meta">${say(WORDS.labelNote)}</p>`)}
${section(WORDS.waits, waits.length === 0 ? '' : chart(waits, lang))}
${section(WORDS.effects, sentences(advice.effects))}
${section(WORDS.residue, advice.residue.length === 0 ? '' : `<p class="meta">${say(WORDS.timelineNote)}</p>${chart(leftOf(advice), lang)}${where}`)}
${section(WORDS.cautions, sentences(advice.cautions))}
${section(WORDS.alternatives, list(advice.alternatives.map((way) => html(way.why) + grade(way))))}
${section(WORDS.comparison, comparison(advice, lang, grade))}
${section(WORDS.sources, sources(advice, lang))}
</main>
</body>
</html>
`;
}
