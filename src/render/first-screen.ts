import {
  type Advice,
  joinSentences,
  type Lang,
  SCREEN_WORDS,
  type ScreenLine,
  type SideBySide,
  type Text,
  whoseCase,
} from '../../rules/internal.ts';
import { bracketed, marksOf } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import type { Block, DocumentOptions, Section, Table } from './blocks.ts';
import { guessedIn, notesOf } from './situation.ts';
import { dayIn, mayBeShorter } from './time.ts';

/**
 * The answer on one screen, as every format prints it unless asked for more.
 *
 * @param hasNotes whether it ends on what was not answered, or not for sure; without, the caller prints that
 */
export function screenSections(advice: Advice, view: DocumentOptions, hasNotes = true): Section[] {
  const { lang, now } = view;
  const { firstScreen, verdict } = advice;
  const { reasons, steps, know, ways, sideBySide } = firstScreen;
  const { warnings, notes } = notesOf(advice, view);
  const isLatest = mayBeShorter(advice);
  const canFrom = (waitHours = 0) => {
    const said = SCREEN_WORDS[isLatest ? 'canAtLatest' : 'canFrom'][lang];
    return waitHours === 0 ? '' : said.replace('{}', dayIn(waitHours, now, lang));
  };
  const paragraphs = [...(reasons.length > 0 ? [joinSentences(reasons, lang)] : []), ...warnings];
  const withDay = (atLatest: Text) => {
    const latest = isLatest ? `${atLatest[lang]} ` : '';
    return ({ text, waitHours }: ScreenLine) =>
      waitHours === undefined ? text : text + bracketed(latest + dayIn(waitHours, now, lang), lang);
  };
  const line = withDay(WORDS.latestBy);
  const items = steps.map(({ under, ifRefused, ...step }) => ({
    text: line(step),
    under: under.map(line),
    ifRefused: ifRefused.map(line),
  }));
  const rows = [
    { label: SCREEN_WORDS.know[lang], texts: know },
    { label: SCREEN_WORDS.otherwise[lang], texts: ways },
  ].filter(({ texts }) => texts.length > 0);
  return [
    section(
      '',
      {
        kind: 'verdict',
        verdict,
        text: firstScreen.verdict.text,
        whose: whoseCase(advice.answers, guessedIn(advice), view.rules.questions, lang),
        earliest: canFrom(firstScreen.verdict.waitHours),
      },
      ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
    ),
    section(verdict === 'impossible' ? SCREEN_WORDS.instead[lang] : '', { kind: 'actions', items }),
    section('', { kind: 'remarks', rows }),
    section(
      '',
      ...(sideBySide ? [tableOf(sideBySide, withDay(WORDS.by), lang)] : []),
      ...(hasNotes ? notes : []).map((text): Block => ({ kind: 'legend', text })),
    ),
  ];
}

const section = (heading: string, ...blocks: readonly Block[]): Section => ({ heading, blocks });

function tableOf({ goal, heads, rows }: SideBySide, line: (cell: ScreenLine) => string, lang: Lang): Table {
  const { colon } = marksOf(lang);
  return {
    kind: 'table',
    small: true,
    head: [goal, ...heads],
    rows: rows.map(({ app, cells }) => [{ text: app }, ...cells.map((cell) => ({ text: line(cell) }))]),
    lines: rows.map(({ app, aloud }) => aloud.map((fact, at) => (at === 0 ? app + colon : '') + line(fact))),
  };
}
