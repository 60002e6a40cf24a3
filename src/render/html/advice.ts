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
import { type Form, folded, type SectionName, type Shown, sectionsOf, type Wanted } from '../sections.ts';
import { figuresFor, sourcesOf, yoursElsewhere, yoursRow } from '../shown-tables.ts';
import { situationOf } from '../situation.ts';
import { earliestOf, moment } from '../time.ts';
import { leftOf, waitsOf } from '../timeline.ts';
import { chart } from './chart.ts';
import { fold, page, section } from './document.ts';
import { html } from './escape.ts';
import { comparison, figures, grade as gradeOf, ownCase, sources } from './parts.ts';
import { FOLDED } from './style.ts';

interface Drawn {
  readonly title: Text;
  /** As HTML; empty where there is nothing to say. */
  readonly body: string;
  readonly kind?: string;
}

/**
 * An advice as one HTML file that needs nothing else: no script, no request, fit for print. The short
 * form has everything too, with what it leaves out folded away.
 */
export function renderHtml(
  advice: Advice,
  { lang, now, base, shown }: { lang: Lang; now: Date; base: RuleBase; shown: Shown },
): string {
  const say = (text: Text) => html(text[lang]);
  const title = say(WORDS.title) + (advice.id === undefined ? '' : ` — ${html(String(advice.id))}`);
  const drawn = (wanted: readonly Wanted[]) =>
    wanted.flatMap(({ name, form }) => draw(name, form, advice, lang, base));
  const opened = (wanted: readonly Wanted[]) =>
    drawn(wanted).map(({ title, body, kind }) => section(say(title), body, kind));
  const top = head(advice, lang, now, base, shown === 'short' ? 'short' : 'full');
  const open = opened(sectionsOf(shown));
  if (shown !== 'short') return page(title, `${[top, ...open].join('\n')}\n`, lang);
  const { graded, others } = folded();
  const closed = [
    fold(say(WORDS.graded), opened(graded).join('')),
    ...drawn(others).map(({ title, body, kind }) => fold(say(title), body, kind)),
  ];
  return page(title, `${[top, ...open, ...closed].join('\n')}\n`, lang, FOLDED);
}

/** Whose case it is, and the verdict. */
function head(advice: Advice, lang: Lang, now: Date, base: RuleBase, form: Form): string {
  const { colon } = marksOf(lang);
  const say = (text: Text) => html(text[lang]);
  const { given, notes } = situationOf(advice, base, lang, form);
  const { grade, name, reason } = difficultyOf(advice);
  const earliest = earliestOf(advice, now, lang);
  const doubt = doubtBelow('verdict', advice, form);
  return `<p>${html(given.join(' · '))}</p>
${notes.map((line) => `<p class="meta">${html(line)}</p>`).join('\n')}
<div class="verdict ${advice.verdict}"><strong>${say(WORDS[advice.verdict])}</strong>
${earliest && `<p>${html(earliest)}</p>`}
${doubt ? `<p>${say(doubt)}</p>\n` : ''}<p>${say(WORDS.difficulty)}${colon}<b>${grade}/5 ${say(name)}</b> — ${say(reason)}</p></div>
<p class="meta">${say(WORDS.made)}${colon}${html(moment(now, lang))}</p>`;
}

/** A section under its title, or under several. */
function draw(name: SectionName, form: Form, advice: Advice, lang: Lang, base: RuleBase): Drawn[] {
  const { colon, opening, closing } = marksOf(lang);
  const say = (text: Text) => html(text[lang]);
  const grade = (cited: Cited) => (form === 'short' ? '' : gradeOf(cited, lang));
  const list = (items: readonly string[]) =>
    items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
  const sentences = (all: Advice['effects']) => list(all.map((one) => html(one.text) + grade(one)));
  switch (name) {
    case 'obstacles': {
      const doubt = doubtBelow('obstacles', advice, form);
      const blockers = advice.blockers.map((one) => {
        const who = `${opening}${say(WORDS.whoClears)}${colon}${say(WORDS[one.clearedBy])}${closing}`;
        return `<b>${html(one.title)}</b> — ${html(one.detail)}${who}${grade(one)}`;
      });
      return [{ title: WORDS.inTheWay, body: list(blockers) + (doubt ? `<p>${say(doubt)}</p>` : '') }];
    }
    case 'plan': {
      const steps = advice.plan.steps.map((step) => {
        const path =
          step.path.length > 0 ? `<span class="path">${step.path.map(html).join(' → ')}</span>` : '';
        return `<li class="${step.phase}"><b>${say(WORDS[step.phase])}</b>${colon}${html(step.text)}${path}${grade(step)}</li>`;
      });
      const note = form === 'short' ? '' : `<p class="meta">${say(WORDS.labelNote)}</p>`;
      const body = steps.length === 0 ? '' : `<ol class="plan">${steps.join('\n')}</ol>${note}`;
      // The steps tell their waits; the drawing is for the full form.
      const waits = waitsOf(advice);
      const drawing = form === 'short' || waits.length === 0 ? '' : chart(waits, lang);
      return [
        { title: WORDS.checklist, body },
        { title: WORDS.waits, body: drawing },
      ];
    }
    case 'effects':
      return [{ title: WORDS.effects, body: sentences(advice.effects), kind: 'lists' }];
    case 'stays': {
      const spans = leftOf(advice).map((left) => ({
        label: left.what,
        hours: left.keptHours,
        note: `<div class="where">${html(left.where)}${grade(left)}</div>`,
      }));
      const body = `<p class="meta">${say(WORDS.timelineNote)}</p>${chart(spans, lang)}`;
      return [{ title: WORDS.residue, body: spans.length === 0 ? '' : body }];
    }
    case 'cautions':
      return [{ title: WORDS.cautions, body: sentences(advice.cautions), kind: 'lists' }];
    case 'ways': {
      const ways = advice.alternatives.map(
        (way) => `${html(way.why)}${opening}${say(VERDICT_WORDS[way.verdict])}${closing}${grade(way)}`,
      );
      return [{ title: WORDS.alternatives, body: list(ways) }];
    }
    case 'tables': {
      const body = figures(figuresFor(advice.answers.platform, base, lang), lang);
      return [{ title: WORDS.tables, body, kind: 'tables reference' }];
    }
    case 'elsewhere': {
      const body =
        form === 'short'
          ? ownCase(yoursElsewhere(advice, lang))
          : comparison(advice.comparison.rows, lang, yoursRow(advice, lang));
      return [{ title: WORDS.comparison, body, kind: 'tables' }];
    }
    case 'sources': {
      const body = sources(sourcesOf(advice, base, lang), lang);
      return [{ title: WORDS.sources, body, kind: 'reference' }];
    }
  }
}
