import {
  type Advice,
  type Lang,
  numbered,
  pluralOf,
  type RuleBase,
  type TracedRule,
} from '../../rules/internal.ts';
import { labelled } from '../messages/punctuation.ts';
import { WORDS } from '../messages/words.ts';
import { answerText } from './situation.ts';

interface Context {
  readonly advice: Advice;
  readonly rules: RuleBase;
  readonly lang: Lang;
}

/** The answers that led to an obstacle, and those that would lift it; empty without a trace. */
export function whyObstacle(id: string, context: Context): string[] {
  return whyRule(tracedOf('blocker', id, context), context);
}

/** The answers that led to a step: those of its own condition, or of the obstacle that it clears. */
export function whyStep(step: Advice['plan']['steps'][number], context: Context): string[] {
  const [cleared] = step.clears;
  if (cleared === undefined) return whyRule(tracedOf('step', step.id, context), context);
  const blocker = tracedOf('blocker', cleared, context);
  return whyRule(blocker && { ...blocker, liftedBy: {} }, context);
}

/** The answers that led to a caution that is a distrusted blocker. */
export function whyDistrusted(id: string, context: Context): string[] {
  const traced = tracedOf('blocker', id, context);
  return traced?.outcome === 'distrusted' ? whyRule(traced, context) : [];
}

function tracedOf(kind: TracedRule['kind'], id: string, { advice }: Context): TracedRule | undefined {
  return advice.trace?.find((one) => one.kind === kind && one.id === id);
}

function whyRule(traced: TracedRule | undefined, { rules, lang }: Context): string[] {
  if (!traced?.because) return [];
  const because = Object.entries(traced.because)
    .filter(([key]) => key !== 'platform' && key !== 'goal')
    .map(([key, value]) => factText(key, [String(value)], rules, lang));
  const lifts = Object.entries(traced.liftedBy ?? {}).map(([key, values = []]) =>
    factText(key, values, rules, lang),
  );
  return [
    ...(traced.distrusted ? [distrustedText(traced.distrusted, lang)] : []),
    ...(because.length > 0 ? [labelled(WORDS.because, because.join(' · '), lang)] : []),
    ...(lifts.length > 0 ? [labelled(WORDS.liftedBy, lifts.join(` ${WORDS.or[lang]} `), lang)] : []),
  ];
}

function distrustedText({ is, wants }: NonNullable<TracedRule['distrusted']>, lang: Lang): string {
  return WORDS.distrusted[lang].replace('{is}', WORDS[is][lang]).replace('{wants}', wants);
}

/** A fact in words: the question and its answer, or alternatives. */
function factText(key: string, values: readonly string[], base: RuleBase, lang: Lang): string {
  const question = base.questions.find((one) => one.key === key);
  if (!question) return `${key} ${values.join(' / ')}`;
  const texts = values.map((value) => {
    if (question.kind === 'choice') return answerText(question, value, lang);
    if (question.kind === 'number') return bandText(value, question.unit[lang], lang);
    return answerText(question, value === 'yes' ? true : value === 'no' ? false : 'unsure', lang);
  });
  return `${question.text[lang]} ${texts.join(' / ')}`;
}

/** A band in words, from its name: `under-24`, `24-up`, `41-100`. */
function bandText(name: string, unit: string, lang: Lang): string {
  const [, least] = /^(\d+)-up$/.exec(name) ?? [];
  if (least) return WORDS.orMore[lang].replace('{}', numbered(Number(least), unit));
  const [, most] = /^under-(\d+)$/.exec(name) ?? [];
  if (most) return WORDS.under[lang].replace('{}', numbered(Number(most), unit));
  if (/^\d+$/.test(name)) return numbered(Number(name), unit);
  return `${name.replace('-', '–')} ${pluralOf(unit)}`;
}
