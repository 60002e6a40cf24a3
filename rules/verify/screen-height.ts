import { type DraftLine, joinSentences, type Said, saidInWords } from '../engine/fill.ts';
import type { ScreenDraft } from '../engine/first-screen.ts';
import { SCREEN_WORDS } from '../engine/screen-words.ts';
import type { ScreenLine, SideBySide } from '../model/advice.ts';
import type { Question } from '../model/question.ts';
import { type Lang, type Text, t } from '../model/text.ts';
import { columnsOf } from './columns.ts';

/** The widths of a terminal for which the first screen is made. */
export const WIDTHS = [80, 40] as const;
export type Width = (typeof WIDTHS)[number];

/** Columns before a verdict, and between it and the case. */
const MARK_AND_GAP = 2 + 2;
/** The lines that text takes for the case and what leads to more, with the blank ones between. */
const FIXED: Readonly<Record<Width, number>> = { 80: 5, 40: 6 };
/** Those of the table, where it was not made: a head and three apps, or a line for each other app. */
const TABLE: Readonly<Record<Width, number>> = { 80: 4, 40: 2 };
/** When a wait ends, at its longest. */
const DAY = t('Wed 30 Sep, 10:00', '12月30日周三 10:00');
/** The same behind its line. */
const IN_BRACKETS = t(` (${DAY.en})`, `（${DAY.zh}）`);

/** What the program says behind the names of the answers that nobody was sure of. */
const MORE = t('. More: add --full or --show message', '。看更多：加 --full 或 --show message');

/** What is to stand on a first screen. */
export interface ToDraw {
  readonly draft: ScreenDraft;
  /** The asker's case, as the first line has it. */
  readonly whose: string;
  /** Whether other ways stand in place of steps, below a heading. */
  readonly isInstead: boolean;
  /** What nobody was sure of. */
  readonly unsure: readonly Question[];
  /** The table, where it was made. */
  readonly table: SideBySide | undefined;
}

/**
 * Counts the lines of first screens without drawing them: the sum of their sentences' heights, each computed once.
 */
export function screenHeights(): (toDraw: ToDraw, lang: Lang, width: Width) => number {
  const linesOf = linesCounter();
  return ({ draft, whose, isInstead, unsure, table }, lang, width) => {
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
    const tableHeight = table ? each(tableLines(table, lang, width), 0) : TABLE[width];
    let lines = FIXED[width] + linesOf(verdict, width - 2) + tableHeight;
    // On a narrow screen the case has a line of its own, which is counted; on a wide one it stands there if it fits.
    const beside = columnsOf(verdict) + columnsOf(whose);
    if (!isNarrow && beside + MARK_AND_GAP > width) lines++;
    if (isInstead) lines++;
    if (draft.reasons.length > 0) lines += linesOf(joinSentences(draft.reasons.map(inWords), lang), width);
    for (const one of draft.steps) {
      lines += linesOf(inLine(one), width - step) + each(one.under.map(inLine), under);
      if (one.ifRefused.length > 0)
        lines += each([SCREEN_WORDS.ifRefused[lang]], under) + each(one.ifRefused.map(inLine), refused);
    }
    if (unsure.length > 0) {
      const names = unsure.map(({ name }) => name[lang]).join(' · ');
      // The line itself is counted already.
      lines += linesOf(`${SCREEN_WORDS.unsure[lang]} ${names}${MORE[lang]}`, width) - 1;
    }
    // On a narrow screen the label stands on the first line.
    const below = (label: Text, texts: readonly string[]) =>
      each(isNarrow ? texts.map((text, at) => (at === 0 ? `${label[lang]}: ${text}` : text)) : texts, remark);
    const { know, otherwise } = SCREEN_WORDS;
    return lines + below(know, draft.know.map(inWords)) + below(otherwise, draft.ways.map(inWords));
  };
}

/** The lines of the table before they are broken. */
function tableLines({ goal, heads, rows }: SideBySide, lang: Lang, width: Width): string[] {
  const inFull = ({ text, waitHours }: ScreenLine) => text + (waitHours ? IN_BRACKETS[lang] : '');
  // A narrow screen has as much as fits on a line of each other app, and the first fact in any case.
  if (width < 60) return rows.slice(1).map(({ app, aloud: [first] }) => `${app}: ${first && inFull(first)}`);
  // One fact is a line of an app.
  if (heads.length === 1) return rows.map(({ app }) => app);
  const table = [[goal, ...heads], ...rows.map(({ app, cells }) => [app, ...cells.map(inFull)])];
  const widest = (at: number) => Math.max(...table.map((row) => columnsOf(row[at] ?? '')));
  const isDrawn = heads.reduce((sum, _, at) => sum + 2 + widest(at + 1), widest(0)) <= width;
  if (isDrawn) return table.map(([first = '']) => first);
  return rows.map(({ app, aloud }) => `${app}: ${aloud.map(inFull).join('; ')}`);
}

/** Counts the lines of a text at some columns; each text is broken once. */
function linesCounter(): (text: string, columns: number) => number {
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

/**
 * What stands on one line: a Chinese character or a word, with the marks that may not begin a line behind it, those
 * that may not end one before it, and the blanks that follow.
 */
const PIECE =
  /[(（「《“]*(?:[^\s\u3000-\u303f\uff01-\uff60\p{Script=Han}]+|[^\s，。：；！？、）」》”])?[，。：；！？、）」》”]*\s*/gu;

/** The lines of a text that breaks at blanks and between Chinese characters. */
function wrapped(text: string, columns: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.match(PIECE) ?? []) {
    const wide = columnsOf(piece.trimEnd());
    if (used + wide > columns) {
      lines++;
      used = 0;
    }
    used += columnsOf(piece);
  }
  return lines;
}
