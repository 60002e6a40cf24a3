import type { Advice, Cited, Lang } from '../../rules/internal.ts';
import { bracketed, labelled, marksOf } from '../messages/punctuation.ts';
import { VERDICT_WORDS, WORDS } from '../messages/words.ts';
import type { Block, Duration, Section, Verdict, View } from './blocks.ts';
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
import { type Form, PARTS, type Part, type SectionName, type SectionRequest } from './shown.ts';
import { situationOf } from './situation.ts';
import { earliestOf, moment, span } from './time.ts';
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
  return wanted.flatMap(({ name, form }) =>
    BUILD[name]({ ...view, advice, form }).map((section) => ({ name, ...section })),
  );
}

/** The blocks above the sections: the situation and the verdict. */
export function head(advice: Advice, form: Form, view: View): Block[] {
  return [situationOf(advice, form, view), verdictOf(advice, form, view)];
}

/** The verdict block. */
export function verdictOf(advice: Advice, form: Form, { lang, now }: View): Verdict {
  const { verdict, blockers } = advice;
  const { grade, name, reason } = difficultyOf(advice);
  return {
    kind: 'verdict',
    verdict,
    text: WORDS[verdict][lang],
    earliest: now ? earliestOf(advice, now, lang) : verdict === 'blocked' ? earliestIn(advice, lang) : '',
    grade: form === 'short' ? undefined : WORDS[advice.evidence][lang],
    // With obstacles, their section states the doubt.
    doubt: blockers.length === 0 ? doubtIn(form, advice, lang) : undefined,
    difficulty: {
      label: WORDS.difficulty[lang],
      grade: `${grade}/5`,
      name: name[lang],
      reason: reason[lang],
    },
    made: now && WORDS.made[lang] + marksOf(lang).colon + moment(now, lang),
  };
}

/** The earliest time of a plan as a span from now. */
function earliestIn({ plan: { waitHours } }: Advice, lang: Lang): string {
  const wait = span(waitHours, lang);
  const when = waitHours === 0 ? WORDS.now[lang] : lang === 'zh' ? `${wait}后` : `in ${wait}`;
  return labelled(WORDS.earliest, when, lang);
}

/** The short form states a doubt once, in words; the full form has grades instead. */
function doubtIn(form: Form, advice: Advice, lang: Lang): string | undefined {
  return form === 'short' ? doubtOf(advice)?.[lang] : undefined;
}

interface Context extends View {
  readonly advice: Advice;
  readonly form: Form;
}

/** Builds each section; several if a format splits it under separate headings. */
const BUILD: Readonly<Record<SectionName, (context: Context) => Section[]>> = {
  obstacles(context) {
    const { advice, lang, form } = context;
    const items = advice.blockers.map((blocker) => ({
      title: blocker.title,
      text: blocker.detail,
      clearedBy: WORDS.whoClears[lang] + marksOf(lang).colon + WORDS[blocker.clearedBy][lang],
      wait: blocker.waitHours > 0 ? `${WORDS.wait[lang]} ${span(blocker.waitHours, lang)}` : undefined,
      cited: inFull(form, blocker),
      why: whyObstacle(blocker.id, context),
    }));
    const doubt = doubtIn(form, advice, lang);
    const paragraph: Block[] = doubt ? [{ kind: 'paragraph', text: doubt }] : [];
    return [section(WORDS.inTheWay[lang], items, { kind: 'obstacles', items }, ...paragraph)];
  },

  plan(context) {
    const { advice, lang, format, form } = context;
    const items = advice.plan.steps.map((step) => ({
      phase: step.phase,
      phaseName: WORDS[step.phase][lang],
      text: step.text,
      path: step.path,
      cited: inFull(form, step),
      why: whyStep(step, context),
    }));
    const hasLegend = form === 'full' && (format === 'html' || items.some(({ path }) => path.length > 0));
    const legend: Block[] = hasLegend ? [{ kind: 'legend', text: WORDS.labelNote[lang] }] : [];
    const heading = format === 'text' ? WORDS.plan : WORDS.checklist;
    return [
      section(heading[lang], items, { kind: 'steps', items }, ...legend),
      // HTML shows the waits below the steps, text shows them with the residue.
      ...(format === 'html' ? [waits(form === 'full' ? advice : undefined, lang)] : []),
    ];
  },

  effects: ({ advice, lang, form }) => {
    const items = advice.effects.map((one) => ({ text: one.text, cited: inFull(form, one) }));
    return [section(WORDS.effects[lang], items, { kind: 'list', items })];
  },

  stays({ advice, lang, format }) {
    const { residue } = advice;
    // Soonest end first, no known end last.
    const end = ({ hours }: Duration) => hours ?? Number.POSITIVE_INFINITY;
    const items = residue
      .map((one) => ({
        text: one.what,
        hours: one.keptHours,
        until: span(one.keptHours, lang),
        where: one.where,
        cited: one,
      }))
      .toSorted((a, b) => end(a) - end(b));
    const legend = { drawn: WORDS.timelineNote[lang], listed: WORDS.fromAct[lang] };
    const ends: Block = { kind: 'durations', items, legend };
    if (format !== 'text') return [section(WORDS.residue[lang], items, ends)];
    const table: Block = {
      kind: 'table',
      caption: WORDS.residue[lang],
      head: [WORDS.what[lang], WORDS.where[lang], WORDS.howLong[lang]],
      rows: residue.map((one) => [
        { text: one.what, cited: one },
        { text: one.where },
        { text: span(one.keptHours, lang) },
      ]),
    };
    return [
      section(WORDS.residue[lang], items, table),
      waits(advice, lang),
      section(WORDS.timeline[lang], items, ends),
    ];
  },

  cautions: (context) => {
    const { advice, lang, form } = context;
    const items = advice.cautions.map((one) => ({
      text: one.text,
      cited: inFull(form, one),
      why: whyDistrusted(one.id, context),
    }));
    return [section(WORDS.cautions[lang], items, { kind: 'list', items })];
  },

  ways: ({ advice, lang, form }) => {
    const items = advice.alternatives.map((way) => ({
      text: way.why + bracketed(VERDICT_WORDS[way.verdict][lang], lang),
      cited: inFull(form, way),
    }));
    return [section(WORDS.alternatives[lang], items, { kind: 'list', items })];
  },

  tables: ({ advice, ...view }) => [
    { heading: WORDS.tables[view.lang], blocks: articleTables(advice.answers.platform, view) },
  ],

  elsewhere: ({ advice, form, ...view }) => {
    const { rows } = advice.comparison;
    const table = form === 'short' ? ownCaseTable(advice, view.lang) : comparisonTable(rows, view, advice);
    return [{ heading: WORDS.comparison[view.lang], blocks: [table] }];
  },

  sources: ({ advice, ...view }) => [
    { heading: WORDS.sources[view.lang], blocks: sourceBlocks(sourcesOf(advice, view), view) },
  ],
};

/** The evidence of a sentence, in the full form only. */
const inFull = (form: Form, cited: Cited): Cited | undefined => (form === 'full' ? cited : undefined);

/** A section with the given blocks, or without any if there are no items. */
function section(heading: string, items: readonly unknown[], ...blocks: readonly Block[]): Section {
  return { heading, blocks: items.length === 0 ? [] : blocks };
}

/** The waits of the plan, counted from now. */
function waits(advice: Advice | undefined, lang: Lang): Section {
  const items = (advice?.plan.steps ?? [])
    .filter(({ waitHours }) => waitHours > 0)
    .map(({ text, waitHours }) => ({ text, hours: waitHours, until: span(waitHours, lang) }));
  return section(WORDS.waits[lang], items, { kind: 'durations', items });
}

/** A line that names the options for what the short form omits. */
export function moreOf(advice: Advice, { rules, lang }: View): string {
  const { answers, plan, effects, cautions, residue } = advice;
  const adds: Readonly<Record<Part, boolean>> = {
    steps: false,
    effects: effects.length + cautions.length > 0,
    stays: residue.length > 0 || plan.waitHours > 0,
    elsewhere: true,
    tables: tablesFor(answers.platform, rules).length > 0,
    sources: true,
  };
  return `${WORDS.more[lang]} ${PARTS.filter((part) => adds[part]).join(',')}`;
}
