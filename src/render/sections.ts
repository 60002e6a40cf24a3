import type { Advice, Cited, Lang } from '../../rules/internal.ts';
import { bracketed, marksOf } from '../messages/punctuation.ts';
import { VERDICT_WORDS, WORDS } from '../messages/words.ts';
import type { Block, DocumentOptions, Duration, Section, Verdict, View } from './blocks.ts';
import {
  articleTables,
  comparisonTable,
  ownCaseTable,
  sourceBlocks,
  sourcesOf,
  tablesFor,
} from './comparison.ts';
import { difficultyOf } from './difficulty.ts';
import { doubtOf } from './doubt.ts';
import { type Form, formOf, PARTS, type Part, type SectionName, type SectionRequest } from './shown.ts';
import { situationOf } from './situation.ts';
import { earliestOf, span } from './time.ts';
import { verdictInWords } from './verdict.ts';
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
export function sections(advice: Advice, wanted: readonly SectionRequest[], view: View): NamedSection[] {
  return wanted.map(({ name, form }) => ({ name, ...BUILD[name]({ ...view, advice, form }) }));
}

/** The blocks above the sections: the situation and the verdict. */
export function head(advice: Advice, options: DocumentOptions): Block[] {
  return [situationOf(advice, formOf(options.shown), options), verdictOf(advice, options)];
}

/** The verdict block. */
export function verdictOf(advice: Advice, { rules, shown, lang, now }: DocumentOptions): Verdict {
  const { verdict, blockers } = advice;
  const form = formOf(shown);
  const { colon, comma } = marksOf(lang);
  const { grade, name, reason } = difficultyOf(advice);
  return {
    kind: 'verdict',
    verdict,
    text: verdictInWords(advice, rules, lang),
    earliest: earliestOf(advice, now, lang),
    grade: form === 'short' ? undefined : WORDS[advice.evidence][lang],
    // With obstacles, their section states the doubt.
    doubt: blockers.length === 0 ? doubtIn(form, advice, lang) : undefined,
    difficulty: `${WORDS.difficulty[lang]}${colon}${grade}/5${comma}${name[lang]}${bracketed(reason[lang], lang)}`,
  };
}

/** The short form states a doubt once, in words; the full form has grades instead. */
function doubtIn(form: Form, advice: Advice, lang: Lang): string | undefined {
  return form === 'short' ? doubtOf(advice)?.[lang] : undefined;
}

interface Context extends View {
  readonly advice: Advice;
  readonly form: Form;
}

/** Builds each section. */
const BUILD: Readonly<Record<SectionName, (context: Context) => Section>> = {
  obstacles(context) {
    const { advice, lang, form } = context;
    const { colon, comma } = marksOf(lang);
    const items = advice.blockers.map((blocker) => {
      const by = WORDS.whoClears[lang] + colon + WORDS[blocker.clearedBy][lang];
      const wait = `${comma}${WORDS.wait[lang]} ${span(blocker.waitHours, lang)}`;
      return {
        title: blocker.title,
        text: blocker.detail,
        clearedBy: blocker.waitHours > 0 ? by + wait : by,
        cited: inFull(form, blocker),
        why: whyObstacle(blocker.id, context),
      };
    });
    const doubt = doubtIn(form, advice, lang);
    const paragraph: Block[] = doubt ? [{ kind: 'paragraph', text: doubt }] : [];
    return section(WORDS.inTheWay[lang], items, { kind: 'obstacles', items }, ...paragraph);
  },

  plan(context) {
    const { advice, lang, form } = context;
    const items = advice.plan.steps.map((step) => ({
      phase: step.phase,
      phaseName: WORDS[step.phase][lang],
      text: withDetail(step.text, step.detail, lang),
      path: step.path,
      cited: inFull(form, step),
      why: whyStep(step, context),
    }));
    const legend: Block = { kind: 'legend', text: WORDS.labelNote[lang] };
    const hasLabels = items.some(({ path }) => path.length > 0);
    const more = form === 'full' ? [...(hasLabels ? [legend] : []), ...waits(advice, lang)] : [];
    return section(WORDS.plan[lang], items, { kind: 'steps', items }, ...more);
  },

  effects: ({ advice, lang, form }) => {
    const items = advice.effects.map((one) => ({
      text: told(one.text, one, form, lang),
      cited: inFull(form, one),
    }));
    return section(WORDS.effects[lang], items, { kind: 'list', items });
  },

  stays({ advice, form, lang }) {
    // Soonest end first, no known end last.
    const end = ({ hours }: Duration) => hours ?? Number.POSITIVE_INFINITY;
    const items = advice.residue
      .map((one) => ({
        text: told(`${one.what} · ${one.where}`, one, form, lang),
        hours: one.keptHours,
        until: span(one.keptHours, lang),
        cited: one,
      }))
      .toSorted((a, b) => end(a) - end(b));
    const legend: Block = { kind: 'legend', text: WORDS.fromAct[lang] };
    return section(WORDS.residue[lang], items, legend, { kind: 'durations', items });
  },

  cautions: (context) => {
    const { advice, lang, form } = context;
    const items = advice.cautions.map((one) => ({
      text: told(one.text, one, form, lang),
      cited: inFull(form, one),
      why: whyDistrusted(one.id, context),
    }));
    return section(WORDS.cautions[lang], items, { kind: 'list', items });
  },

  ways: ({ advice, lang, form }) => {
    const items = advice.alternatives.map((way) => ({
      text: told(way.why + bracketed(VERDICT_WORDS[way.verdict][lang], lang), way, form, lang),
      cited: inFull(form, way),
    }));
    return section(WORDS.alternatives[lang], items, { kind: 'list', items });
  },

  tables: ({ advice, ...view }) => ({
    heading: WORDS.tables[view.lang],
    blocks: articleTables(advice.answers.platform, view),
  }),

  elsewhere: ({ advice, form, lang }) => ({
    heading: WORDS.comparison[lang],
    blocks: [
      form === 'short' ? ownCaseTable(advice, lang) : comparisonTable(advice.comparison.rows, lang, advice),
    ],
  }),

  sources: ({ advice, ...view }) => ({
    heading: WORDS.sources[view.lang],
    blocks: sourceBlocks(sourcesOf(advice, view), view.lang),
  }),
};

/** A sentence, in the full form with its detail. */
function told(text: string, { detail }: { readonly detail?: string }, form: Form, lang: Lang): string {
  return form === 'full' ? withDetail(text, detail, lang) : text;
}

/** A sentence with its detail; a short text may end without a full stop. */
function withDetail(text: string, detail: string | undefined, lang: Lang): string {
  if (detail === undefined) return text;
  const { blank, stop } = marksOf(lang);
  return text + (/[.!?…。！？]["”」]?$/.test(text) ? '' : stop) + blank + detail;
}

/** The evidence of a sentence, in the full form only. */
const inFull = (form: Form, cited: Cited): Cited | undefined => (form === 'full' ? cited : undefined);

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

/** How to see what the short form leaves out: a line before the command that prints it, or with its options. */
export function moreOf(advice: Advice, { rules, lang, repeat }: DocumentOptions): string {
  if (repeat !== undefined) return WORDS.moreBy[lang];
  const { answers, effects, cautions, residue } = advice;
  const adds: Readonly<Record<Part, boolean>> = {
    steps: false,
    effects: effects.length + cautions.length > 0,
    stays: residue.length > 0,
    elsewhere: true,
    tables: tablesFor(answers.platform, rules).length > 0,
    sources: true,
  };
  return `${WORDS.more[lang]} ${PARTS.filter((part) => adds[part]).join(',')}`;
}
