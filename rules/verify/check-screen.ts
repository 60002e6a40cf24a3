import type { Rules } from '../engine/compile.ts';
import { joinSentences, type Said, saidInWords } from '../engine/fill.ts';
import { draftScreen, type ScreenDraft, type Screened } from '../engine/first-screen.ts';
import type { Answers, Goal } from '../model/facts.ts';
import { LANGS, type Lang } from '../model/text.ts';
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
}

export type Heights = Readonly<Record<Lang, Readonly<Record<Width, ScreenHeights>>>>;

/** Checks first screens, and keeps their heights. */
export interface ScreenCheck {
  /** @param share how likely the conversation is */
  check(screened: Screened, goal: Goal | undefined, answers: Answers, share: number): void;
  heights(): Heights;
}

/**
 * Checks that a first screen has a step, another way and all that must be known, and that it fits. No screen is
 * drawn: its height is the sum of its sentences' heights, each computed once.
 */
export function screenCheck(rules: Rules, findings: Findings): ScreenCheck {
  const counts = new Map<string, number>();
  const linesOf = linesCounter();
  return {
    check(screened, goal, answers, share) {
      // A rule base without a goal gives no answer.
      if (goal === undefined) return;
      const draft = draftScreen(screened, goal, answers, rules);
      // Where the goal can't be reached, the other ways are the steps.
      const isInstead = screened.judgement.verdict === 'impossible';
      if (draft.steps.length === 0 || (!isInstead && draft.ways.length === 0))
        findings.add('screen-incomplete', [], answers);
      const untold = untoldOf(screened, draft);
      if (untold.length > 0) findings.add('must-know-untold', untold, answers);
      const isMany = screened.judgement.blockers.length > 2;
      for (const lang of LANGS) {
        for (const width of WIDTHS) {
          const lines = heightOf(draft, lang, width, linesOf);
          const at = `${lang} ${width} ${lines}`;
          counts.set(at, (counts.get(at) ?? 0) + share);
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

function spread(counts: ReadonlyMap<string, number>, lang: Lang, width: Width): ScreenHeights {
  const heights = [...counts]
    .flatMap(([key, share]) => {
      const [inLang, atWidth, lines] = key.split(' ');
      return inLang === lang && atWidth === String(width) ? [{ lines: Number(lines), share }] : [];
    })
    .sort((a, b) => a.lines - b.lines);
  const total = heights.reduce((sum, { share }) => sum + share, 0);
  let sum = 0;
  const ninth = heights.find(({ share }) => {
    sum += share;
    return sum >= total * 0.9;
  });
  return { nineInTen: ninth?.lines ?? 0, longest: heights.at(-1)?.lines ?? 0 };
}

/** Rules that must be known and are not on the screen. */
function untoldOf({ effects, cautions }: Screened, { know }: ScreenDraft): string[] {
  const told = new Set(know.map(({ text }) => text));
  return [...effects, ...cautions].flatMap((one) =>
    'blocker' in one || 'differs' in one || !one.mustKnow || told.has(one.short) ? [] : [one.id],
  );
}

/** The lines that text takes for the headings, the table and the menu, with the blank ones between. */
const FIXED: Readonly<Record<Width, number>> = { 80: 9, 40: 9 };
/** Columns of a verdict beside which the asker's case has room on 80. */
const ROOM_FOR_CASE = 40;

/** The lines of sentences that follow each other, at some columns. */
type LinesOf = (said: readonly Said[], lang: Lang, columns: number) => number;

/** Each row of sentences is filled in and broken once. */
function linesCounter(): LinesOf {
  const known = new Map<number, Map<string, number>>();
  return (said, lang, columns) => {
    const atColumns = known.get(columns) ?? new Map<string, number>();
    known.set(columns, atColumns);
    const text =
      said.length === 1 && said[0]
        ? saidInWords(said[0], lang)
        : joinSentences(
            said.map((one) => saidInWords(one, lang)),
            lang,
          );
    let lines = atColumns.get(text);
    if (lines === undefined) {
      lines = wrapped(text, columns);
      atColumns.set(text, lines);
    }
    return lines;
  };
}

function heightOf(draft: ScreenDraft, lang: Lang, width: Width, linesOf: LinesOf): number {
  const isNarrow = width < 60;
  const [step, under, refused, remark] = isNarrow ? [3, 5, 7, 0] : [4, 6, 8, 13];
  const each = (said: readonly Said[], indent: number) => {
    let lines = 0;
    for (const one of said) lines += linesOf([one], lang, width - indent);
    return lines;
  };
  let lines = FIXED[width] + linesOf(draft.verdict, lang, width - 2);
  // On a narrow screen the case always has a line of its own, which is counted.
  if (!isNarrow && linesOf(draft.verdict, lang, ROOM_FOR_CASE) > 1) lines++;
  if (draft.reasons.length > 0) lines += linesOf(draft.reasons, lang, width);
  for (const one of draft.steps) {
    lines += linesOf([one], lang, width - step) + each(one.under, under);
    if (one.ifRefused.length > 0) lines += 1 + each(one.ifRefused, refused);
  }
  return lines + each(draft.know, remark) + each(draft.ways, remark);
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
