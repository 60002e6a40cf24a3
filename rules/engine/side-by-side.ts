import { DEFAULT_PLATFORM, PLATFORMS } from '../knowledge/platforms.ts';
import type { ScreenLine, SideBySide } from '../model/advice.ts';
import { type Answers, COMPARED_PLATFORMS, type Facts, type Goal, type Platform } from '../model/facts.ts';
import type { Blocker, Cell } from '../model/rule.ts';
import { type Lang, type Text, t } from '../model/text.ts';
import type { Rules } from './compile.ts';
import { type DependsOn, type Elsewhere, insteadOfVerdict, ownSize } from './elsewhere.ts';
import { bandOf, replacesGoal } from './facts.ts';
import { type DraftLine, fill, lineInWords, lowerCased, plainLine, sizesIn } from './fill.ts';
import type { Judgement } from './judge.ts';
import { isAbout, match } from './match.ts';
import type { FullOutcome } from './outcome.ts';
import { actOf, type Draft, planWait } from './plan.ts';
import { sayVerdict } from './verdict.ts';

/** The asker's own case on every app, without a language. */
export interface SideBySideDraft {
  readonly goal: Text;
  readonly heads: readonly Text[];
  readonly rows: readonly { readonly app: Text; readonly cells: readonly DraftLine[] }[];
}

const TO: Readonly<Record<Goal, Text>> = {
  leave: t('To leave', '想退'),
  dissolve: t('To end it', '想解散'),
  transfer: t('To hand over', '想转让'),
  quiet: t('To mute it', '想免打扰'),
};

const CAN = t('Can you?', '能不能');
const DO = t('What to do', '怎么办');
const NO_SOURCE = t('no source says', '没查到');
const CELLS = {
  yes: t('yes, now', '能，现在就能'),
  /** The verdict tells what the act comes to. */
  said: t('see above', '见上面'),
  unseen: t('yes; no source shows how', '能；怎么点没查到'),
  tried: t('maybe; try it', '先点进去看看'),
  looked: t('maybe; look first', '先点进去看看'),
  notYet: t('not yet', '还不行'),
  no: t('no', '不能'),
} as const;

/**
 * The asker's own case on every app. A column in which all apps say the same is left out.
 *
 * @returns undefined where nothing differs, or no other app has anything to say
 */
export function draftSideBySide(
  outcome: FullOutcome,
  answers: Answers,
  rules: Rules,
): SideBySideDraft | undefined {
  const { situation, judgement, draft, elsewhere } = outcome;
  const goal = situation.facts.goal as Goal;
  const { platform = DEFAULT_PLATFORM, trouble = 'none' } = answers;
  if (replacesGoal(trouble)) return whatToDo(outcome, platform);
  const isAlone = situation.facts.groupSize === bandOf('groupSize', 1);
  // Nothing comes of what the asker can't do.
  const columns = rules.comparison.filter(
    (row) =>
      judgement.verdict !== 'impossible' &&
      row.head &&
      isAbout(row, goal, answers.role) &&
      !(row.others && isAlone),
  );
  // Of a kind that is not known no cell says what holds for one kind only; in another app it is a guess.
  const facts = answers.groupType === 'unsure' ? withoutKind(situation.facts) : situation.facts;
  const rowOf = (app: Platform, there: There, own: Answers) => ({
    app: PLATFORMS[app].name,
    cells: [canYou(goal, there, own, rules), ...columns.map(({ cells }) => inBrief(cells[app], there.facts))],
  });
  const rows = [
    rowOf(platform, { ...judgement, facts, draft, dependsOn: [] }, answers),
    ...othersIn(elsewhere).map(([app, there]) => {
      const guessed = { ...there, facts: withoutKind(there.facts), distrusted: [] };
      return rowOf(app, guessed, ownSize(there.answers, answers));
    }),
  ];
  const heads = [CAN, ...columns.map(({ head }) => head as Text)];
  const differ = heads.map((_, at) => {
    const [first, ...others] = rows.map(({ cells }) => cells[at]);
    return others.some((cell) => cell?.text.en !== first?.text.en || cell?.waitHours !== first?.waitHours);
  });
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, at) => differ[at]);
  if (!differ.includes(true)) return undefined;
  return {
    goal: TO[goal],
    heads: kept(heads),
    rows: rows.map(({ app, cells }) => ({ app, cells: kept(cells) })),
  };
}

/** The other apps in their order. */
const othersIn = (elsewhere: Elsewhere) =>
  COMPARED_PLATFORMS.flatMap((app) => {
    const there = elsewhere[app];
    return there ? [[app, there] as const] : [];
  });

/** Of a trouble with a plan of its own: what to do on every app. */
function whatToDo({ draft, elsewhere }: FullOutcome, platform: Platform): SideBySideDraft | undefined {
  const apps = [[platform, { draft }] as const, ...othersIn(elsewhere)];
  const rows = apps.flatMap(([app, there]) => {
    const act = actOf(there.draft);
    return act ? [{ app: PLATFORMS[app].name, cells: [plainLine(act.short)] }] : [];
  });
  return rows.length > 1 ? { goal: DO, heads: [DO], rows } : undefined;
}

const withoutKind = ({ groupType: _, ...facts }: Facts): Facts => facts;

/** The table in one language. */
export function sideBySideInWords({ goal, heads, rows }: SideBySideDraft, lang: Lang): SideBySide {
  return {
    goal: fill(goal, lang),
    heads: heads.map((head) => fill(head, lang)),
    rows: rows.map(({ app, cells }) => ({
      app: fill(app, lang),
      cells: cells.map((cell) => lineInWords(cell, lang)),
      aloud: readAloud(cells, heads, lang),
    })),
  };
}

/** A row as a sentence: each fact that is known, behind its head; then what no source says. */
function readAloud(cells: readonly DraftLine[], heads: readonly Text[], lang: Lang): ScreenLine[] {
  return cells
    .map((cell, at) => ({ cell, head: heads[at] ?? CAN }))
    .toSorted((a, b) => Number(a.cell.text === NO_SOURCE) - Number(b.cell.text === NO_SOURCE))
    .map(({ cell, head }) => factAloud(cell, head, lang));
}

function factAloud(cell: DraftLine, head: Text, lang: Lang): ScreenLine {
  const line = lineInWords(cell, lang);
  if (head === CAN || head === DO) return line;
  const what = lang === 'zh' ? head.zh : lowerCased(head.en);
  if (cell.text === NO_SOURCE)
    return { text: lang === 'zh' ? `${what}会怎样，没查到` : `no source says what ${what}` };
  return { ...line, text: lang === 'zh' ? what + line.text : `${what} ${line.text}` };
}

/** What the first column says of an app. */
type There = Judgement & {
  readonly facts: Facts;
  readonly draft: Draft;
  readonly dependsOn: readonly DependsOn[];
};

/** Whether the asker could do it there, and what would come first. */
function canYou(goal: Goal, there: There, answers: Answers, rules: Rules): DraftLine {
  const { verdict, doubtful } = there;
  const instead = insteadOfVerdict(answers, there.dependsOn);
  if (instead) return plainLine(instead);
  const { reason, isFirm } = sayVerdict(goal, undefined, there, rules);
  const brief = (blocker: Blocker | undefined, otherwise: Text) => blocker?.brief ?? otherwise;
  const values = sizesIn(answers);
  switch (verdict) {
    case 'ready': {
      const act = actOf(there.draft);
      return {
        text: act?.answer ? CELLS.said : act?.unseen ? CELLS.unseen : CELLS.yes,
        values,
        waitHours: 0,
      };
    }
    case 'impossible':
      return { text: brief(reason, CELLS.no), values, waitHours: 0 };
    case 'blocked': {
      if (!isFirm) return { text: doubtful ? CELLS.tried : CELLS.looked, values, waitHours: 0 };
      return { text: brief(reason, CELLS.notYet), values, waitHours: planWait(there.draft, answers) };
    }
  }
}

/** All that a cell may say in a few words. */
export const briefsIn = ({ brief, briefIn = [] }: Exclude<Cell, 'unknown'>): Text[] => [
  ...(brief ? [brief] : []),
  ...briefIn.map((one) => one.brief),
];

/** A cell in a few words, as they hold for these facts. */
function inBrief(cell: Cell, facts: Facts): DraftLine {
  if (cell === 'unknown') return plainLine(NO_SOURCE);
  const here = cell.briefIn?.find(({ when }) => match(when, facts) === 'yes') ?? cell;
  return plainLine(here.brief ?? NO_SOURCE);
}
