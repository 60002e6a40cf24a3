import {
  type Advice,
  asTold,
  fill,
  joinSentences,
  type Lang,
  type RuleBase,
  sizesIn,
  withoutStop,
  withStop,
} from '../../rules/internal.ts';
import { bracketed, marksOf } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import type { Block, DocumentOptions, Duration, Section, Verdict, View } from './blocks.ts';
import { articleTables, comparisonTable, rowsFor, sourceBlocks, sourcesOf, tablesFor } from './comparison.ts';
import { difficultyOf } from './difficulty.ts';
import { backing } from './evidence.ts';
import { ALL_SECTIONS, type Part, type SectionName } from './shown.ts';
import { situationOf } from './situation.ts';
import { earliestOf, mayBeShorter, span } from './time.ts';
import { whyDistrusted, whyObstacle, whyStep } from './why.ts';

/** A section with its name, so that a format can style it. */
export interface NamedSection extends Section {
  readonly name: SectionName;
}

/**
 * The sections of an advice. Empty ones have no blocks and aren't printed.
 *
 * @param wanted the sections to build, in order
 */
export function sections(advice: Advice, wanted: readonly SectionName[], view: View): NamedSection[] {
  return wanted.map((name) => ({ name, ...BUILD[name]({ ...view, advice }) }));
}

/** What stands below the first screen of a page: everything but the sources, whose claims are not named then. */
export function belowScreen(advice: Advice, view: View): NamedSection[] {
  const wanted = ALL_SECTIONS.filter((name) => name !== 'sources');
  return sections(advice, wanted, { ...view, namesClaims: false });
}

/** The blocks above the sections: the situation and the verdict. */
export function head(advice: Advice, view: View): Block[] {
  return [situationOf(advice, view), verdictOf(advice, view)];
}

/** The verdict block. */
export function verdictOf(advice: Advice, { lang, now }: View): Verdict {
  const { colon, comma } = marksOf(lang);
  const { grade, name, reason } = difficultyOf(advice);
  return {
    kind: 'verdict',
    verdict: advice.verdict,
    text: advice.firstScreen.verdict.text,
    earliest: earliestOf(advice.plan, now, lang, mayBeShorter(advice)),
    grade: WORDS[advice.evidence][lang],
    difficulty: `${WORDS.difficulty[lang]}${colon}${grade}/5${comma}${name[lang]}${bracketed(reason[lang], lang)}`,
  };
}

interface Context extends View {
  readonly advice: Advice;
}

/** Builds each section. */
const BUILD: Readonly<Record<SectionName, (context: Context) => Section>> = {
  obstacles(context) {
    const { advice, lang } = context;
    const { colon, comma } = marksOf(lang);
    const items = advice.blockers.map((blocker) => {
      const by =
        blocker.clearedBy === 'nobody' ? '' : WORDS.whoClears[lang] + colon + WORDS[blocker.clearedBy][lang];
      const wait = `${comma}${WORDS.wait[lang]} ${span(blocker.waitHours, lang)}`;
      return {
        title: blocker.title,
        text: blocker.detail,
        clearedBy: blocker.waitHours > 0 ? by + wait : by,
        cited: backing(blocker, context),
        why: whyObstacle(blocker.id, context),
      };
    });
    return section(WORDS.inTheWay[lang], items, { kind: 'obstacles', items });
  },

  plan(context) {
    const { advice, lang } = context;
    const items = advice.plan.steps.map((step) => ({
      phase: step.phase,
      phaseName: WORDS[step.phase][lang],
      text: withDetail(step.text, step.detail, lang),
      path: step.path,
      cited: backing(step, context),
      why: whyStep(step, context),
    }));
    const legend: Block = { kind: 'legend', text: WORDS.labelNote[lang] };
    const hasLabels = items.some(({ path }) => path.length > 0);
    const more = [...(hasLabels ? [legend] : []), ...waits(advice, lang)];
    return section(WORDS.plan[lang], items, { kind: 'steps', items }, ...more);
  },

  effects: (context) => {
    const { advice, lang } = context;
    const items = advice.effects.map((one) => ({
      text: withDetail(one.text, one.detail, lang),
      cited: backing(one, context),
    }));
    return section(WORDS.effects[lang], items, { kind: 'list', items });
  },

  stays(context) {
    const { advice, lang } = context;
    // Soonest end first, no known end last.
    const end = ({ hours }: Duration) => hours ?? Number.POSITIVE_INFINITY;
    const items = advice.residue
      .map((one) => ({
        text: withDetail(`${one.what} · ${one.where}`, one.detail, lang),
        hours: one.keptHours,
        until: span(one.keptHours, lang),
        cited: backing(one, context),
      }))
      .toSorted((a, b) => end(a) - end(b));
    const legend: Block = { kind: 'legend', text: WORDS.fromAct[lang] };
    return section(WORDS.residue[lang], items, legend, { kind: 'durations', items });
  },

  cautions: (context) => {
    const { advice, lang } = context;
    const items = advice.cautions.map((one) => ({
      text: withDetail(one.text, one.detail, lang),
      cited: backing(one, context),
      why: whyDistrusted(one.id, context),
    }));
    return section(WORDS.cautions[lang], items, { kind: 'list', items });
  },

  ways: (context) => {
    const { advice, lang } = context;
    const items = advice.alternatives.map((way) => ({
      text: joinSentences([way.why, ...notAtOnce(way, context), ...(way.detail ? [way.detail] : [])], lang),
      cited: backing(way, context),
    }));
    return section(WORDS.alternatives[lang], items, { kind: 'list', items });
  },

  messages: ({ advice, lang }) => {
    const asked = [
      ...advice.plan.steps.map(({ text, message }) => ({ text, message })),
      ...advice.alternatives.map(({ why, message }) => ({ text: why, message })),
    ];
    const items = asked.flatMap(({ text, message }) =>
      message === undefined ? [] : [{ text: withDetail(text, quotedText(message, lang), lang) }],
    );
    return section(WORDS.messages[lang], items, { kind: 'list', items });
  },

  tables: ({ advice, ...view }) => ({
    heading: WORDS.tables[view.lang],
    blocks: articleTables(advice, view),
  }),

  elsewhere: ({ advice, ...view }) => ({
    heading: WORDS.comparison[view.lang],
    blocks: [comparisonTable(rowsFor(advice, view.rules), view, advice)],
  }),

  sources: ({ advice, ...view }) => ({
    heading: WORDS.sources[view.lang],
    blocks: sourceBlocks(sourcesOf(advice, view), view.lang),
  }),
};

const quotedText = (text: string, lang: Lang): string => (lang === 'zh' ? `「${text}」` : `“${text}”`);

/** A sentence with its detail; a short text may end without a full stop. */
function withDetail(text: string, detail: string | undefined, lang: Lang): string {
  return detail === undefined ? text : withStop(text, lang) + marksOf(lang).blank + detail;
}

/** A section with the given blocks, or without any if there are no items. */
function section(heading: string, items: readonly unknown[], ...blocks: readonly Block[]): Section {
  return { heading, blocks: items.length === 0 ? [] : blocks };
}

/** The waits of the plan, counted from now; none if there is nothing to wait for. */
function waits({ plan }: Advice, lang: Lang): Block[] {
  const items = plan.steps
    .filter(({ waitHours }) => waitHours > 0)
    .map(({ text, waitHours }) => ({ text, hours: waitHours, until: span(waitHours, lang) }));
  if (items.length === 0) return [];
  return [
    { kind: 'legend', text: WORDS.waits[lang] },
    { kind: 'durations', items },
  ];
}

/** What has to be cleared before another way can be taken; one that names no obstacle says itself what it takes. */
function notAtOnce({ blockers }: Advice['alternatives'][number], { advice, rules, lang }: Context): string[] {
  if (blockers.length === 0) return [];
  const sizes = sizesIn(asTold(advice.answers, advice.approximate ?? []));
  const titles = rules.of.blocker
    .filter(({ id }) => blockers.includes(id))
    .map(({ short }) => fill(short, lang, sizes));
  return [`${WORDS.notAtOnce[lang]}${titles.map(withoutStop).join(marksOf(lang).semicolon)}`];
}

/** Whether nothing stands in a part: nothing stays behind, no table is about it, nobody has to be asked. */
export function isEmpty(part: Part, advice: Advice, rules: Pick<RuleBase, 'tables'>): boolean {
  switch (part) {
    case 'stays':
      return advice.residue.length === 0;
    case 'tables':
      return tablesFor(advice, rules).length === 0;
    case 'message':
      return ![...advice.plan.steps, ...advice.alternatives].some(({ message }) => message !== undefined);
    default:
      return false;
  }
}

/** How to see what the first screen leaves out: a line before the command that prints it, or with its options. */
export function moreOf(advice: Advice, options: DocumentOptions): string {
  const { rules, lang } = options;
  const parts = OFF_SCREEN.filter((part) => !isEmpty(part, advice, rules));
  return orCommand(`${WORDS.more[lang]} ${parts.join(',')}`, options);
}

/** The parts that the first screen has nothing of; the help lists all. */
const OFF_SCREEN: readonly Part[] = ['stays', 'elsewhere', 'tables', 'message', 'sources'];

const orCommand = (more: string, { lang, repeat }: DocumentOptions): string =>
  repeat === undefined ? more : WORDS.moreBy[lang];

/** The same in a file, which has all parts but the sources. */
export const moreInFile = (options: DocumentOptions): string =>
  orCommand(WORDS.moreInFile[options.lang], options);

/** The same in 40 columns: the help names the other parts. */
export function moreInShort(advice: Advice, options: DocumentOptions): string {
  const { rules, lang } = options;
  const message = isEmpty('message', advice, rules) ? '' : WORDS.orMessage[lang];
  return orCommand(WORDS.moreInShort[lang] + message, options);
}
