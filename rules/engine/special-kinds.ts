import type { GroupType } from '../model/facts.ts';
import type { Blocker, Effect, Step } from '../model/rule.ts';
import { type Text, t } from '../model/text.ts';
import type { Rules } from './compile.ts';
import { lowerCased, withStop } from './fill.ts';
import { choicesFor } from './vocabulary.ts';

/** What is in the way, done in another way, or happens, in some kinds of groups only. */
export interface KindCaution {
  readonly kinds: readonly GroupType[];
  /** The kinds in which it does not happen, of an effect that happens in most. */
  readonly unless?: readonly GroupType[];
  readonly differs: Blocker | Step | Effect;
}

/** What would be different in some kinds of groups, with the kinds that it is about. */
export function kindText({ kinds, unless, differs: { kind, short } }: KindCaution, rules: Rules): Text {
  const { en, zh } = kindNames(unless ?? kinds, rules);
  if (unless) return t(`Unless it is ${en}, ${lowerCased(short.en)}`, `只要不是${zh}：${short.zh}`);
  return kind === 'blocker'
    ? t(
        `If it is ${en}, this may be in the way: ${withStop(short.en, 'en')}`,
        `如果是${zh}，可能卡在这儿：${withStop(short.zh, 'zh')}`,
      )
    : t(`If it is ${en}: ${lowerCased(short.en)}`, `如果是${zh}：${short.zh}`);
}

/** What differs in some kinds of groups: what happens there, and what is in the way or done in another way. */
export function inSomeKinds(cautions: readonly object[]) {
  const isOfKinds = (one: object): one is KindCaution => 'differs' in one;
  const all = cautions.filter(isOfKinds).map((one) => ({ ...one.differs, ...one }));
  return {
    happening: all.filter(({ kind }) => kind === 'effect'),
    inTheWay: all.filter(({ kind }) => kind !== 'effect'),
  };
}

/** To find out whether a group is of a special kind, before anything else is tried. */
export function whichKind(kinds: readonly GroupType[], rules: Rules): Text {
  const { en, zh } = kindNames(kinds, rules);
  return t(`First: is it ${en}?`, `先看看是不是${zh}。`);
}

/** The kinds in words that read on in a sentence; a label of ours isn't a button of the app's. */
const KINDS: Readonly<Record<GroupType, string>> = {
  ordinary: 'an ordinary group',
  payment: 'a red-packet group',
  live: 'a live-stream group',
  school: 'a school group',
  internal: 'an internal group',
  customer: 'a customer group',
  'all-staff': 'the all-staff group',
  basic: 'a basic group',
  supergroup: 'a supergroup',
  channel: 'a channel',
  community: 'a community',
};

/** Some kinds of groups: a school or a live-stream group; in Chinese their labels do. */
function kindNames(kinds: readonly GroupType[], { vocabulary }: Rules): Text {
  const question = vocabulary.question('groupType');
  const choices = question?.kind === 'choice' ? choicesFor(question, undefined) : [];
  const labels = choices
    .filter(({ value }) => kinds.some((kind) => kind === value))
    .map(({ label }) => label.zh);
  const english = kinds.map((kind) => KINDS[kind]);
  return t(anyOf(english, 'en-GB'), anyOf(labels, 'zh-CN'));
}

const anyOf = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
