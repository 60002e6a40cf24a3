import type { Rules } from '../engine/compile.ts';
import { isAimless } from '../engine/facts.ts';
import { draftScreen, type ScreenDraft, type Screened } from '../engine/first-screen.ts';
import { isCoveredByCaution } from '../engine/open.ts';
import { type SideBySideDraft, sideBySideInWords } from '../engine/side-by-side.ts';
import { inSomeKinds } from '../engine/special-kinds.ts';
import { whoseCase } from '../engine/whose-case.ts';
import type { Answers, Goal } from '../model/facts.ts';
import { LANGS, type Lang } from '../model/text.ts';
import type { Findings } from './finding.ts';
import { screenHeights, WIDTHS, type Width } from './screen-height.ts';

/** The most lines of a first screen (answer-first.md): with up to two obstacles, and with more. */
const MOST_LINES: Readonly<Record<Width, { readonly few: number; readonly many: number }>> = {
  80: { few: 25, many: 36 },
  40: { few: 36, many: 50 },
};

/** The lines of the first screens of all conversations, by language and width. */
export interface ScreenHeights {
  /** What nine ordinary conversations in ten stay within, each answer being equally likely. */
  readonly nineInTen: number;
  readonly longest: number;
  /** Answers that lead to a screen of the longest. */
  readonly example: Partial<Answers>;
}

export type Heights = Readonly<Record<Lang, Readonly<Record<Width, ScreenHeights>>>>;

/** By language, width and lines: how likely such a screen is, and answers that lead to one. */
type Counts = Map<string, { readonly share: number; readonly example: Answers }>;

/** What is known of an ordinary conversation. */
interface Ordinary {
  /** How likely it is. */
  readonly share: number;
  readonly sideBySide: SideBySideDraft | undefined;
}

/** Checks first screens, and keeps their heights. */
export interface ScreenCheck {
  /** @param ordinary what is known only of an ordinary conversation, not of one in which everything is asked */
  check(
    screened: Omit<Screened, 'isUnsure'>,
    goal: Goal | undefined,
    answers: Answers,
    ordinary?: Ordinary,
  ): void;
  heights(): Heights;
}

/**
 * Checks that a first screen has a step, another way and all that must be known, and that it fits. No screen is
 * drawn: its height is the sum of its sentences' heights, each computed once.
 */
export function screenCheck(rules: Rules, findings: Findings): ScreenCheck {
  const counts: Counts = new Map();
  const heightOf = screenHeights();
  return {
    check(screened, goal, answers, { share, sideBySide } = { share: 0, sideBySide: undefined }) {
      // A rule base without a goal gives no answer.
      if (goal === undefined) return;
      const listed = rules.questions.filter(
        (one) => answers[one.key] === 'unsure' && !isCoveredByCaution(one),
      );
      // Whoever doesn't know what to do is asked what the trouble is, and has answered that.
      const unsure = listed.filter(({ key }) => key !== 'goal');
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
      const named = isAimless(answers) ? listed : unsure;
      for (const lang of LANGS) {
        const whose = whoseCase(answers, [], rules.questions, lang);
        const table = sideBySide && sideBySideInWords(sideBySide, lang);
        const toDraw = { draft, whose, isInstead, unsure: named, table };
        for (const width of WIDTHS) {
          const lines = heightOf(toDraw, lang, width);
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
