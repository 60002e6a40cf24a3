import type { Rules } from '../engine/compile.ts';
import { type DraftLine, joinSentences, type Said, saidInWords } from '../engine/fill.ts';
import { draftScreen, type ScreenDraft, type Screened } from '../engine/first-screen.ts';
import { isCoveredByCaution } from '../engine/open.ts';
import { SCREEN_WORDS } from '../engine/screen-words.ts';
import { inSomeKinds } from '../engine/special-kinds.ts';
import type { Answers, Goal } from '../model/facts.ts';
import type { Question } from '../model/question.ts';
import { LANGS, type Lang, t } from '../model/text.ts';
import { columnsOf } from './columns.ts';
import type { Findings } from './finding.ts';

/** The widths of a terminal for which the first screen is made. */
export const WIDTHS = [80, 40] as const;
export type Width = (typeof WIDTHS)[number];

/** The most lines of a first screen (answer-first.md): with up to two obstacles, and with more. */
const MOST_LINES: Readonly<Record<Width, { readonly few: number; readonly many: number }>> = {
  80: { few: 25, many: 36 },
  40: { few: 36, many: 50 },
};

/** The lines of the first screens of all conversations, by language and width. */
export interface ScreenHeights {
  /** What nine conversations in ten stay within, each answer being equally likely. */
  readonly nineInTen: number;
  readonly longest: number;
  /** Answers that lead to a screen of the longest. */
  readonly example: Partial<Answers>;
}

export type Heights = Readonly<Record<Lang, Readonly<Record<Width, ScreenHeights>>>>;

/** By language, width and lines: how likely such a screen is, and answers that lead to one. */
type Counts = Map<string, { readonly share: number; readonly example: Answers }>;

/** Checks first screens, and keeps their heights. */
export interface ScreenCheck {
  /** @param share how likely the conversation is */
  check(screened: Omit<Screened, 'isUnsure'>, goal: Goal | undefined, answers: Answers, share: number): void;
  heights(): Heights;
}

/**
 * Checks that a first screen has a step, another way and all that must be known, and that it fits. No screen is
 * drawn: its height is the sum of its sentences' heights, each computed once.
 */
export function screenCheck(rules: Rules, findings: Findings): ScreenCheck {
  const counts: Counts = new Map();
  const linesOf = linesCounter();
  return {
    check(screened, goal, answers, share) {
      // A rule base without a goal gives no answer.
      if (goal === undefined) return;
      const unsure = rules.questions.filter(
        (one) => answers[one.key] === 'unsure' && !isCoveredByCaution(one),
      );
      const draft = draftScreen({ ...screened, isUnsure: unsure.length > 0 }, goal, answers, rules);
      // Where the goal can't be reached, the other ways are the steps.
      const isInstead = screened.judgement.verdict === 'impossible';
      if (draft.steps.length === 0 || (!isInstead && draft.ways.length === 0))
        findings.add('screen-incomplete', [], answers);
      const untold = untoldOf(screened, draft);
      if (untold.length > 0) findings.add('must-know-untold', untold, answers);
      // Where the kind of group is not known, what may be in the way in some kinds counts as well.
      const { inTheWay } = inSomeKinds(screened.cautions);
      const isMany = screened.judgement.blockers.length + inTheWay.length > 2;
      for (const lang of LANGS) {
        for (const width of WIDTHS) {
          const lines = heightOf(draft, unsure, lang, width, linesOf);
          const at = `${lang} ${width} ${lines}`;
          const { share: before, example } = counts.get(at) ?? { share: 0, example: answers };
          counts.set(at, { share: before + share, example });
          const most = MOST_LINES[width][isMany ? 'many' : 'few'];
          if (lines > most)
            findings.add('screen-too-long', [], answers, `${lines} lines at ${width} columns (${lang})`);
        }
      }
    },
    heights: () => byLangAndWidth((lang, width) => spread(counts, lang, width)),
  };
}

function byLangAndWidth(make: (lang: Lang, width: Width) => ScreenHeights): Heights {
  return Object.fromEntries(
    LANGS.map((lang) => [lang, Object.fromEntries(WIDTHS.map((width) => [width, make(lang, width)]))]),
  ) as unknown as Heights;
}

function spread(counts: Counts, lang: Lang, width: Width): ScreenHeights {
  const heights = [...counts]
    .flatMap(([key, counted]) => {
      const [inLang, atWidth, lines] = key.split(' ');
      return inLang === lang && atWidth === String(width) ? [{ ...counted, lines: Number(lines) }] : [];
    })
    .sort((a, b) => a.lines - b.lines);
  const total = heights.reduce((sum, { share }) => sum + share, 0);
  let sum = 0;
  const ninth = heights.find(({ share }) => {
    sum += share;
    return sum >= total * 0.9;
  });
  const last = heights.at(-1);
  return { nineInTen: ninth?.lines ?? 0, longest: last?.lines ?? 0, example: last?.example ?? {} };
}

/** Rules that must be known and are not on the screen. */
function untoldOf(
  { effects, cautions }: Pick<Screened, 'effects' | 'cautions'>,
  { know }: ScreenDraft,
): string[] {
  const told = new Set(know.map(({ text }) => text));
  return [...effects, ...cautions].flatMap((one) =>
    'blocker' in one || 'differs' in one || !one.mustKnow || told.has(one.short) ? [] : [one.id],
  );
}

/** The lines that text takes for the case, the table and what leads to more, with the blank ones between. */
const FIXED: Readonly<Record<Width, number>> = { 80: 9, 40: 8 };
/** Columns of a verdict beside which the asker's case has room on 80. */
const ROOM_FOR_CASE = 40;

/** The lines of a text at some columns. */
type LinesOf = (text: string, columns: number) => number;

/** Each text is broken once. */
function linesCounter(): LinesOf {
  const known = new Map<number, Map<string, number>>();
  return (text, columns) => {
    const atColumns = known.get(columns) ?? new Map<string, number>();
    known.set(columns, atColumns);
    let lines = atColumns.get(text);
    if (lines === undefined) {
      lines = wrapped(text, columns);
      atColumns.set(text, lines);
    }
    return lines;
  };
}

/** When a wait ends, at its longest. */
const DAY = t('Wed 30 Sep, 10:00', '12月30日周三 10:00');
/** The same behind its line. */
const IN_BRACKETS = t(` (${DAY.en})`, `（${DAY.zh}）`);

/** What the program says behind the names of the answers that nobody was sure of. */
const MORE = t('. More: add --full or --show message', '。看更多：加 --full 或 --show message');

function heightOf(
  draft: ScreenDraft,
  unsure: readonly Question[],
  lang: Lang,
  width: Width,
  linesOf: LinesOf,
): number {
  const isNarrow = width < 60;
  const [step, under, refused, remark] = isNarrow ? [3, 5, 7, 0] : [4, 6, 8, 13];
  const inWords = (one: Said) => saidInWords(one, lang);
  const inLine = (one: DraftLine) => inWords(one) + (one.waitHours > 0 ? IN_BRACKETS[lang] : '');
  const each = (texts: readonly string[], indent: number) => {
    let lines = 0;
    for (const text of texts) lines += linesOf(text, width - indent);
    return lines;
  };
  const canFrom = draft.waitHours > 0 ? ` ${SCREEN_WORDS.canFrom[lang].replace('{}', DAY[lang])}` : '';
  const verdict = joinSentences(draft.verdict.map(inWords), lang) + canFrom;
  let lines = FIXED[width] + linesOf(verdict, width - 2);
  // On a narrow screen the case always has a line of its own, which is counted.
  if (!isNarrow && linesOf(verdict, ROOM_FOR_CASE) > 1) lines++;
  if (draft.reasons.length > 0) lines += linesOf(joinSentences(draft.reasons.map(inWords), lang), width);
  for (const one of draft.steps) {
    lines += linesOf(inLine(one), width - step) + each(one.under.map(inLine), under);
    if (one.ifRefused.length > 0) lines += 1 + each(one.ifRefused.map(inLine), refused);
  }
  if (unsure.length > 0) {
    const names = unsure.map(({ name }) => name[lang]).join(' · ');
    // The line itself is counted already.
    lines += linesOf(`${SCREEN_WORDS.unsure[lang]} ${names}${MORE[lang]}`, width) - 1;
  }
  return lines + each(draft.know.map(inWords), remark) + each(draft.ways.map(inWords), remark);
}

/** The lines of a text that breaks at blanks and between Chinese characters. */
function wrapped(text: string, columns: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.match(
    /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]|[^\s\p{Script=Han}\u3000-\u303f\uff01-\uff60]+\s*/gu,
  ) ?? []) {
    const wide = columnsOf(piece.trimEnd());
    if (used + wide > columns) {
      lines++;
      used = 0;
    }
    used += columnsOf(piece);
  }
  return lines;
}
